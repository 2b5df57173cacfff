"""The buttons on the map: zoom, whole world, back and forward, and the two tools."""

from itertools import chain
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from mapapp.cartography.scene import MapScene
from mapapp.cartography.scene_words import controls_are_low
from mapapp.cartography.theme import MapTheme
from mapapp.desktop.icons import icon

SIDE: Final = 28
GAP: Final = 4
GROUP_GAP: Final = 8
TOP: Final = 52
RIGHT: Final = 12
TOOLS: Final = ("zoom", "lasso")


class MapButtons(QWidget):
    """A column of buttons in three groups; who owns the map connects them.

    On a low map the first group stands beside the others: below them is the scale bar.

    Signals
    -------
    wanted
        What was clicked: ``zoom_in``, ``zoom_out``, ``home``, ``back``, ``forward``, or the
        tool ``zoom`` or ``lasso``.
    """

    wanted = Signal(str)

    def __init__(self, theme: MapTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._made: dict[str, tuple[QToolButton, str]] = {}
        for key, icon_name, words in chain.from_iterable(self._groups()):
            button = self._make(key, words)
            button.setCheckable(key in TOOLS)
            self._made[key] = (button, icon_name)
        self._columns: list[QVBoxLayout] = []
        self._low: bool | None = None
        self._lay_out(low=False)
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

    def place(self, scene: MapScene) -> None:
        """Stand at the right of a map, above its scale bar."""
        self._lay_out(low=controls_are_low(scene))
        self.move(round(scene.viewport.width) - self.width() - RIGHT, TOP)

    def _lay_out(self, *, low: bool) -> None:
        if low == self._low:
            return
        self._low = low
        for old in self._columns:
            self._row.removeItem(old)
            old.deleteLater()
        self._columns = []
        first, *others = ([key for key, _, _ in group] for group in self._groups())
        columns = [others, [first]] if low else [[first, *others]]
        for groups in columns:
            column = QVBoxLayout()
            column.setSpacing(GAP)
            for at, keys in enumerate(groups):
                if at:
                    column.addSpacing(GROUP_GAP - GAP)
                for key in keys:
                    column.addWidget(self.button(key))
            column.addStretch()
            self._row.addLayout(column)
            self._columns.append(column)
        self._row.activate()
        self.setFixedSize(self._row.sizeHint())

    def button(self, key: str) -> QToolButton:
        """Return the button of a key of `wanted`."""
        return self._made[key][0]

    def set_history(self, *, back: bool, forward: bool) -> None:
        """Say whether there is a view to go back or forward to."""
        self.button("back").setEnabled(back)
        self.button("forward").setEnabled(forward)

    def set_tool(self, tool: str) -> None:
        """Show which tool is in the hand."""
        for key in TOOLS:
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
