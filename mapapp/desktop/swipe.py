"""The kept layers of a comparison: the baseline's and the scenario's, parted by a line."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

from mapapp.cartography.compare import MIDDLE, draw_line, scenario_side, sides_of
from mapapp.cartography.scene import MapScene
from mapapp.cartography.scene_words import arrows_key
from mapapp.cartography.viewport import Viewport
from mapapp.desktop.map_canvas import MapCanvas, frame_key


class SwipeCanvas:
    """Stands in for :class:`MapCanvas` while baseline and scenario are compared.

    ``at`` is where the line stands, as a part of the width. Moving it draws nothing anew, and
    while a lever moves only the scenario's side changes.
    """

    def __init__(self) -> None:
        self.at = MIDDLE
        self._drawn_at = MIDDLE
        self._sides = (MapCanvas(framed=False), MapCanvas(framed=False))
        self._scene: MapScene | None = None
        self._baseline: MapScene | None = None
        self._scenario: MapScene | None = None
        self._frame: QImage | None = None
        self._ratio = 1.0

    @property
    def drawn_viewport(self) -> Viewport | None:
        """Where the kept layers look."""
        return self._sides[1].drawn_viewport

    def forget(self) -> None:
        """Drop the layers; the next `settle` draws them anew."""
        for side in self._sides:
            side.forget()
        self._baseline = None

    def settle(self, scene: MapScene, *, ratio: float) -> None:
        """Draw both sides anew, in full quality; the baseline's only if something changed."""
        baseline, scenario = sides_of(scene, at=self.at)
        drawn = self._baseline
        if drawn is None or ratio != self._ratio or not _looks_alike(drawn, baseline):
            self._sides[0].settle(baseline, ratio=ratio)
            self._baseline = baseline
        self._sides[1].settle(scenario, ratio=ratio)
        self._scene, self._scenario = scene, scenario
        self._drawn_at, self._ratio = self.at, ratio
        self._draw_frame(scene)

    def recolour(self, scene: MapScene) -> bool:
        """Repaint the countries of the scenario whose class changed; see `MapCanvas`."""
        if self._scene is None:
            return False
        side = scenario_side(scene, at=self._drawn_at, previous=self._scenario)
        if not self._sides[1].recolour(side):
            return False
        if frame_key(self._scene) != frame_key(scene):
            self._draw_frame(scene)
        self._scene, self._scenario = scene, side
        return True

    def _draw_frame(self, scene: MapScene) -> None:
        """Draw legend, sources and scale bar once, over both sides."""
        size = QSizeF(scene.viewport.width, scene.viewport.height) * self._ratio
        self._frame = QImage(size.toSize(), QImage.Format.Format_ARGB32_Premultiplied)
        self._frame.setDevicePixelRatio(self._ratio)
        self._frame.fill(0)
        painter = QPainter(self._frame)
        try:
            scene.draw_frame_of_map(painter)
        finally:
            painter.end()

    def paint(
        self,
        painter: QPainter,
        viewport: Viewport,
        *,
        outlines: Callable[[QPainter], None] = lambda _: None,
    ) -> bool:
        """Put both sides on screen, each up to the line; see `MapCanvas`."""
        line = self.at * viewport.width
        boxes = (
            QRectF(0, 0, line, viewport.height),
            QRectF(line, 0, viewport.width - line, viewport.height),
        )
        framed = True
        for side, box in zip(self._sides, boxes, strict=True):
            painter.save()
            painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
            framed &= side.paint(painter, viewport, outlines=outlines)
            painter.restore()
        if framed and self._frame is not None:
            painter.drawImage(0, 0, self._frame)
        if self._scene is not None:
            draw_line(self._scene, painter, at=self.at, grip=True)
        return framed


def _looks_alike(drawn: MapScene, side: MapScene) -> bool:
    """Whether the layers of a baseline's side would be drawn as they are."""
    return (
        drawn.viewport == side.viewport
        and drawn.theme == side.theme
        and drawn.options == side.options
        and drawn.picture.view == side.picture.view
        and drawn.picture.sites == side.picture.sites
        and drawn.user_points == side.user_points
        and drawn.static_key == side.static_key
        and drawn.classes == side.classes
        and _baseline_shares(drawn) == _baseline_shares(side)
        and drawn.legend_boxes == side.legend_boxes
        and arrows_key(drawn) == arrows_key(side)
    )


def _baseline_shares(scene: MapScene) -> dict[str, float | None]:
    return {code: one.baseline_share for code, one in scene.shown.countries.items()}
