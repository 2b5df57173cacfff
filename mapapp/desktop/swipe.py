"""The kept layers of a comparison: the baseline's and the scenario's, parted by a line."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from mapapp.cartography.compare import MIDDLE, draw_line, sides_of
from mapapp.cartography.scene import MapScene
from mapapp.cartography.viewport import Viewport
from mapapp.desktop.map_canvas import MapCanvas


class SwipeCanvas:
    """Stands in for :class:`MapCanvas` while baseline and scenario are compared.

    ``at`` is where the line stands, as a part of the width. Moving it draws nothing anew, and
    while a lever moves only the scenario's side changes.
    """

    def __init__(self) -> None:
        self.at = MIDDLE
        self._sides = (MapCanvas(), MapCanvas())
        self._scene: MapScene | None = None

    @property
    def drawn_viewport(self) -> Viewport | None:
        """Where the kept layers look."""
        return self._sides[1].drawn_viewport

    def forget(self) -> None:
        """Drop the layers; the next `settle` draws them anew."""
        for side in self._sides:
            side.forget()

    def settle(self, scene: MapScene, *, ratio: float) -> None:
        """Draw both sides anew, in full quality."""
        self._scene = scene
        for canvas, side in zip(self._sides, sides_of(scene, at=self.at), strict=True):
            canvas.settle(side, ratio=ratio)

    def recolour(self, scene: MapScene) -> bool:
        """Repaint the countries of the scenario whose class changed; see `MapCanvas`."""
        if not self._sides[1].recolour(scene):
            return False
        self._scene = scene
        return True

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
        if self._scene is not None:
            draw_line(self._scene, painter, at=self.at, grip=True)
        return framed
