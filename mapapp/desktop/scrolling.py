"""Panels that scroll up and down, and fields in them that leave the wheel to the panel."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QScrollArea, QWidget

if TYPE_CHECKING:
    _Field = QWidget
else:
    _Field = object


class TurnsWithFocus(_Field):
    """Comes before a field's own class: the wheel turns the field only while it has the focus.

    Who scrolls a panel past a slider must not build refineries.
    """

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel unless the field has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def scrolled(inner: QWidget) -> QScrollArea:
    """Return an area that is as wide as a widget's room and scrolls it up and down.

    The keys go to what is in it, never to the area.
    """
    area = QScrollArea()
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
