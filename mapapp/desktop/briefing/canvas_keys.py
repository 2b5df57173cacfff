"""What keys do on the page."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from mapapp.desktop.briefing.canvas import PageCanvas

FINE_MM: Final = 1.0
COARSE_MM: Final = 10.0
ARROWS: Final = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}
WRITE: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
STEPS: Final = {Qt.Key.Key_Period: 1, Qt.Key.Key_Comma: -1}


def act_on(canvas: "PageCanvas", event: QKeyEvent) -> bool:
    """Do what a key says; return whether it says something here."""
    key, desk, mods = event.key(), canvas.desk, event.modifiers()
    if key in ARROWS and desk.selected:
        step = COARSE_MM if mods & Qt.KeyboardModifier.ControlModifier else FINE_MM
        dx, dy = (step * one for one in ARROWS[Qt.Key(key)])
        move = desk.grow_by if mods & Qt.KeyboardModifier.ShiftModifier else desk.move_by
        move(dx, dy, drag=canvas.burst())
    elif key in STEPS:
        desk.select_next(STEPS[Qt.Key(key)])
    elif key in WRITE:
        canvas.edit_words()
    elif key == Qt.Key.Key_Escape:
        if not canvas.cancel():
            if not desk.selected:
                return False
            desk.select()
    else:
        return False
    return True
