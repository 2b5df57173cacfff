"""How large a window is when it is first shown."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

WANTED: Final = QSize(1440, 900)
LEAST: Final = QSize(900, 480)
LOW_SCREEN: Final = 730  # below it a window with all its panels whole hangs off the screen
FRAME: Final = QSize(8, 48)
"""What a desktop's frame and title bar take, px."""


def is_low(widget: QWidget) -> bool:
    """Return whether the screen of a widget is too low for all panels whole."""
    return widget.screen().availableSize().height() < LOW_SCREEN


def first_size(screen: QSize) -> QSize:
    """Return the size of a new window on a screen that leaves so much room, px.

    All of the window is on the screen, its frame included, unless that is smaller than what the
    window is made for: then it keeps the size it wants and is the desktop's to place.
    """
    room = screen - FRAME
    small = room.width() < LEAST.width() or room.height() < LEAST.height()
    return WANTED if small else WANTED.boundedTo(room)
