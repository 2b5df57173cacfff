"""The arrow that opens a row to what is inside it."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QToolButton

from mapapp.cartography.theme import LIGHT, MapTheme


class Disclosure(QToolButton):
    """A small arrow, right when closed and down when open; the arrow keys turn it too."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._theme = LIGHT
        self.setCheckable(True)
        self.setFixedSize(QSize(16, 18))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggled.connect(self._say)
        self._say(False)  # noqa: FBT003  (a signal's own argument)
        self.setWhatsThis(
            self.tr(
                "Opens a row to what is inside: the countries of a region, the listed projects of"
                " a country. The right and left arrow keys open and close it."
            )
        )

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with the right arrow or Return, close with the left one."""
        if event.key() == Qt.Key.Key_Right:
            self.setChecked(True)
        elif event.key() == Qt.Key.Key_Left:
            self.setChecked(False)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggle()
        else:
            super().keyPressEvent(event)

    def _say(self, is_open: bool) -> None:  # noqa: FBT001
        words = self.tr("Close {place}") if is_open else self.tr("Open {place}")
        self.setText("▾" if is_open else "▸")  # for who reads it; what is seen is painted
        self.setAccessibleName(words.format(place=self._name))
        self.setToolTip(words.format(place=self._name))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the arrow, and a ring while it has the focus."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            theme = self._theme
            if self.hasFocus() or self.underMouse():
                ink = "accent" if self.hasFocus() else "rule_strong"
                painter.setPen(QPen(theme.colour(ink), 1))
                painter.drawRoundedRect(self.rect().adjusted(0, 1, -1, -2), 3, 3)
            painter.setPen(QPen(theme.colour("text2" if self.isEnabled() else "rule_strong"), 1.5))
            x, y = self.width() / 2, self.height() / 2 - 0.5
            points = (
                [QPointF(x - 3.5, y - 1.5), QPointF(x, y + 2), QPointF(x + 3.5, y - 1.5)]
                if self.isChecked()
                else [QPointF(x - 1.5, y - 3.5), QPointF(x + 2, y), QPointF(x - 1.5, y + 3.5)]
            )
            painter.drawPolyline(QPolygonF(points))
        finally:
            painter.end()
