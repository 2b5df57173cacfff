"""Panels that scroll, and fields in them that leave the wheel to the panel."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from mapapp.desktop.window_size import is_low

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


class SidewaysArea(QScrollArea):
    """Shows a widget whole where there is room, else scrolls it sideways.

    On a low screen it scrolls up and down as well: the window must not be larger than the screen.

    Parameters
    ----------
    inner
        What is shown.
    least
        Width and height, px, that are left of it at least; the height on a low screen only.
    """

    def __init__(self, inner: QWidget, least: QSize) -> None:
        super().__init__()
        self._inner, self._least = inner, least
        self._barred = False
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def minimumSizeHint(self) -> QSize:
        """Return the height of all of it, with its scroll bar, and the least width."""
        needed = self._inner.minimumSizeHint()
        bar = self.horizontalScrollBar().sizeHint().height() if self._barred else 0
        height = self._least.height() if is_low(self) else needed.height() + bar
        return QSize(min(self._least.width(), needed.width()), height)

    def sizeHint(self) -> QSize:
        """Return the size at which nothing is scrolled."""
        return self._inner.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for room for the scroll bar when it comes."""
        super().resizeEvent(event)
        barred = self._inner.minimumSizeHint().width() > self.width()
        if barred != self._barred:
            self._barred = barred
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Ask for what another screen lets it have."""
        if event.type() == QEvent.Type.ScreenChangeInternal:
            self.updateGeometry()
        return super().event(event)
