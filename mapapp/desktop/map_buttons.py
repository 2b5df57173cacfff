"""The buttons on the map: zoom, whole world, back and forward, and the two tools."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from mapapp.cartography.theme import MapTheme
from mapapp.desktop.icons import icon

SIDE: Final = 28
GAP: Final = 4
GROUP_GAP: Final = 8


class MapButtons(QWidget):
    """A column of buttons in three groups; who owns the map connects them.

    Signals
    -------
    wanted
        What was clicked: ``zoom_in``, ``zoom_out``, ``home``, ``back``, ``forward``, or the
        tool ``zoom`` or ``lasso``.
    """

    wanted = Signal(str)

    def __init__(self, theme: MapTheme, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self._made: dict[str, tuple[QToolButton, str]] = {}
        for number, group in enumerate(self._groups()):
            if number:
                column.addSpacing(GROUP_GAP - GAP)
            for key, icon_name, words in group:
                button = self._make(key, words)
                button.setCheckable(key in ("zoom", "lasso"))
                column.addWidget(button)
                self._made[key] = (button, icon_name)
        self.setFixedSize(self.sizeHint())
        self.set_theme(theme)

    def _groups(self) -> tuple[tuple[tuple[str, str, str], ...], ...]:
        return (
            (
                ("zoom_in", "plus", self.tr("Zoom in (+)")),
                ("zoom_out", "minus", self.tr("Zoom out (−)")),
                ("home", "home", self.tr("Whole world (0)")),
            ),
            (
                ("back", "arrow-back", self.tr("Back to the view before (Alt+Left)")),
                ("forward", "arrow-forward", self.tr("Forward to the view after (Alt+Right)")),
            ),
            (
                ("zoom", "box-zoom", self.tr("Zoom to a box (B, or Shift and drag)")),
                (
                    "lasso",
                    "lasso",
                    self.tr("Select with a lasso (L; or Alt and drag, if the desktop lets it)"),
                ),
            ),
        )

    def _make(self, key: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "map")
        button.setIconSize(QSize(16, 16))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFixedSize(SIDE, SIDE)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.clicked.connect(lambda _=False, which=key: self.wanted.emit(which))
        return button

    def button(self, key: str) -> QToolButton:
        """Return the button of a key of `wanted`."""
        return self._made[key][0]

    def set_history(self, *, back: bool, forward: bool) -> None:
        """Say whether there is a view to go back or forward to."""
        self.button("back").setEnabled(back)
        self.button("forward").setEnabled(forward)

    def set_tool(self, tool: str) -> None:
        """Show which tool is in the hand."""
        for key in ("zoom", "lasso"):
            self.button(key).setChecked(key == tool)

    def set_home(self, *, regional: bool) -> None:
        """Say what home is: the whole world, or all of a regional view."""
        words = self.tr("Whole region (0)") if regional else self.tr("Whole world (0)")
        self.button("home").setToolTip(words)
        self.button("home").setAccessibleName(words)

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        for button, name in self._made.values():
            button.setIcon(icon(name, theme))
