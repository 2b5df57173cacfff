"""The line of sources under the map leads to the page of sources."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from mapapp.cartography.furniture import wrap
from mapapp.cartography.scene_furniture import PADDING_PX
from mapapp.cartography.text import Run, line_height, width_of
from mapapp.desktop.explaining import explain
from mapapp.picture import Picture

if TYPE_CHECKING:
    from mapapp.desktop.main_window import MainWindow
    from mapapp.desktop.sources.opener import SourcesOpener

FOOT_PX: Final = 7.0


class MapLine(QAbstractButton):
    """Lies over the words, which the map draws; a line under them says that they can be clicked.

    The keyboard reaches the same page by its own shortcut.
    """

    def __init__(self, window: "MainWindow", opener: "SourcesOpener") -> None:
        super().__init__(window.map_view)
        self._window, self._opener = window, opener
        self._rows: list[tuple[float, float]] = []
        self._placed: object = None
        self.setText(self.tr("Sources of the map"))  # heard; the map draws the words that are seen
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        explain(
            self,
            self.tr("Show the sources of this map"),
            name=self.tr("Sources of the map"),
        )
        self.clicked.connect(self._open)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.place)
        window.map_view.installEventFilter(self)
        for signal in (window.workspace.picture_changed, window.workspace.appearance_changed):
            signal.connect(lambda _: self._later.start())
        window.closed.connect(self._later.stop)
        self._later.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go with the foot of the map."""
        if watched is self.parent() and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._later.start()
        return False

    def place(self) -> None:
        """Lie over the words as they are now."""
        scene = self._window.map_view.scene
        viewport = scene.viewport
        words = (scene.source_text, viewport.width, viewport.height, scene.theme.type)
        if words == self._placed:  # so it is at every step of a slider
            return
        self._placed = words
        font, pad = scene.theme.font(), PADDING_PX * scene.unit
        lines = wrap(scene.source_text, font, scene.viewport.width - 2 * pad)
        high = line_height(font)
        widths = [width_of(Run(line, font)) for line in lines]
        top = scene.viewport.height - FOOT_PX * scene.unit - high * len(lines)
        self._rows = [((at + 1) * high - 1, width) for at, width in enumerate(widths)]
        wide = round(max(widths, default=0.0)) + 2
        self.setGeometry(round(pad), round(top), wide, round(high * len(lines)) + 2)
        self.setVisible(bool(lines))
        self.lower()  # cards and messages lie above it

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a line under the words while the pointer is over them."""
        if not self.underMouse():
            return
        painter = QPainter(self)
        try:
            painter.setPen(QPen(self._window.theme.colour("text2"), 1))
            for y, width in self._rows:
                painter.drawLine(0, round(y), round(width), round(y))
        finally:
            painter.end()

    def _open(self) -> None:
        picture = self._window.workspace.picture
        shown = self._window.map_view.options.appearance.shows
        stages = [stage for stage in picture.stages if shown(f"sites:{stage}")]
        sites = [site for stage in stages for site in picture.sites.get(stage, ())]
        self._opener.open(map_sources(picture, [one for s in sites for one in s.source_ids]),
                          self.tr("the map"))  # fmt: skip


def map_sources(picture: Picture, of_sites: list[str]) -> list[str]:
    """Return the sources of what a map shows: of output first, then of its sites; each once."""
    series = picture.series.source_ids if picture.series is not None else ()
    return list(dict.fromkeys([*series, *of_sites]))
