"""A frame round what the keyboard has reached, the same for every control of a window."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QTabBar, QWidget
from shiboken6 import isValid

LINE_PX: Final = 2
GAP_PX: Final = 1
LARGE_PX: Final = 100
"""From this height on a frame stands inside: round a map or a tree it would lie on others."""


class FocusFrame(QWidget):
    """Stands round a control that Tab or F6 led to, until the focus goes elsewhere.

    It is not shown for a click: the hand knows where it is. What controls draw themselves (a
    border of another colour) is often thin, and some draw nothing.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("focus_frame")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.hide()
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    @property
    def target(self) -> QWidget | None:
        """What it stands round; None while it is hidden."""
        return self._target

    def show_round(self, widget: QWidget) -> None:
        """Stand round a widget."""
        self.let_go()
        self._target = widget
        self.setParent(widget.window())
        above: QWidget | None = widget
        while above is not None and above is not widget.window():
            above.installEventFilter(self)
            self._watched.append(above)
            above = above.parentWidget()
        self._place()

    def let_go(self) -> None:
        """Go away."""
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched, self._target = [], None
        self.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow what is framed when it, or what it stands on, moves."""
        kinds = QEvent.Type
        if event.type() in (kinds.Move, kinds.Resize, kinds.Show, kinds.Hide):
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame; the mask leaves out what is inside."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().accent())
        painter.end()

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isValid(self) and self._target is not None and new is not self._target:
            self.let_go()

    def _place(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        window = target.window()
        inner = target.rect()
        if isinstance(target, QTabBar):
            inner = target.tabRect(target.currentIndex()) & inner
        out = GAP_PX + LINE_PX
        inside = isinstance(target, QTabBar) or inner.height() >= LARGE_PX
        box = inner if inside else inner.adjusted(-out, -out, out, out)
        seen = self._in_sight(target, out=0 if inside else out)
        box = QRect(target.mapTo(window, box.topLeft()), box.size()) & seen
        if box.isEmpty():
            self.hide()
            return
        self.setGeometry(box)
        ring = QRegion(self.rect())
        self.setMask(ring - QRegion(self.rect().adjusted(LINE_PX, LINE_PX, -LINE_PX, -LINE_PX)))
        self.raise_()
        self.show()

    @staticmethod
    def _in_sight(target: QWidget, *, out: int) -> QRect:
        """Return the part of the window in which the target shows, widened by the frame."""
        window = target.window()
        seen = window.rect()
        above = target.parentWidget()
        while above is not None and above is not window:
            room = above.rect().adjusted(-out, -out, out, out)
            seen &= QRect(above.mapTo(window, room.topLeft()), room.size())
            above = above.parentWidget()
        return seen
