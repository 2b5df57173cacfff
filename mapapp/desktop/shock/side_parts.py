"""Parts beside the chart: a painted strip, and a card with one figure."""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from mapapp.cartography.theme import MapTheme
from mapapp.desktop.layers.fields import ElidedLabel
from mapapp.desktop.shock.path_words import Card

Draw = Callable[[QPainter, QRectF, MapTheme], None]


class Painted(QWidget):
    """A strip of a given height that a function paints."""

    def __init__(self, name: str, theme: MapTheme) -> None:
        super().__init__()
        self._draw: Draw | None = None
        self._theme = theme
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_drawn(self, draw: Draw, height_px: float, description: str) -> None:
        """Paint by another function, in another height."""
        self._draw = draw
        self.setFixedHeight(max(1, round(height_px * self._theme.type.body_px / 12)))
        self.setAccessibleDescription(description)
        self.update()

    def set_theme(self, theme: MapTheme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._draw is not None:
                self._draw(painter, QRectF(self.rect()), self._theme)
        finally:
            painter.end()


class FigureCard(QFrame):
    """A name, a figure, and a line on it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._labels = [ElidedLabel(), ElidedLabel(), ElidedLabel()]
        self._labels[0].setProperty("role", "quiet")
        self._labels[1].setProperty("role", "figure")
        self._labels[2].setProperty("role", "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(0)
        for label in self._labels:
            column.addWidget(label)

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self.setStyleSheet(f"FigureCard {{ border: 1px solid {theme.rule}; border-radius: 4px; }}")
        self._labels[1].setFont(theme.font(title=True, bold=True))

    def show_card(self, card: Card) -> None:
        """Show a name, a figure and a line."""
        for label, words in zip(self._labels, card, strict=True):
            label.setText(words)
        self.setAccessibleName(card[0])
        self.setAccessibleDescription(f"{card[1]}, {card[2]}")
