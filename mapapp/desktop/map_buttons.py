"""The buttons on the map: zoom in, zoom out, whole world."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from mapapp.cartography.theme import MapTheme
from mapapp.desktop.icons import icon

SIDE = 28
GAP = 4


class MapButtons(QWidget):
    """A column of three buttons; who owns the map connects them."""

    def __init__(self, theme: MapTheme, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self._named: list[tuple[QToolButton, str]] = []
        for name, words in (
            ("plus", self.tr("Zoom in (+)")),
            ("minus", self.tr("Zoom out (−)")),
            ("home", self.tr("Whole world (0)")),
        ):
            button = QToolButton(self)
            button.setProperty("role", "map")
            button.setIconSize(QSize(16, 16))
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setFixedSize(SIDE, SIDE)
            button.setCursor(Qt.CursorShape.ArrowCursor)
            column.addWidget(button)
            self._named.append((button, name))
        self.setFixedSize(SIDE, 3 * SIDE + 2 * GAP)
        self.set_theme(theme)

    @property
    def buttons(self) -> list[QToolButton]:
        """The buttons from top to bottom."""
        return [button for button, _ in self._named]

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        for button, name in self._named:
            button.setIcon(icon(name, theme))
