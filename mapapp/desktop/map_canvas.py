"""Cached layers of the map on screen: what is kept between frames, and what is redrawn.

While a slider moves only countries whose class changed are repainted into the kept ground;
while the map is dragged or zoomed the kept layers are shifted or scaled, and drawn anew when
the hand rests.
"""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QTransform

from mapapp.cartography.scene import MapScene
from mapapp.cartography.text_stamps import TextStamps
from mapapp.cartography.viewport import Viewport


class MapCanvas:
    """The two kept layers of a scene, at the screen's resolution.

    ``framed`` is False for a side of a comparison: legend, sources and scale bar belong to both.
    """

    def __init__(self, *, framed: bool = True) -> None:
        self._has_frame = framed
        self._ground: QImage | None = None
        self._overlay: QImage | None = None
        self._framed: QImage | None = None
        self._drawn: MapScene | None = None
        self._ratio = 1.0
        self._stamps = TextStamps(1.0)

    @property
    def drawn_viewport(self) -> Viewport | None:
        """Where the kept layers look."""
        return self._drawn.viewport if self._drawn else None

    def forget(self) -> None:
        """Drop the layers; the next `settle` draws them anew."""
        self._drawn = None

    def settle(self, scene: MapScene, *, ratio: float) -> None:
        """Draw both layers anew for a scene, in full quality."""
        size = (round(scene.viewport.width * ratio), round(scene.viewport.height * ratio))
        self._ground = _image(*size, ratio, QImage.Format.Format_RGB32, self._ground)
        self._overlay = _image(
            *size, ratio, QImage.Format.Format_ARGB32_Premultiplied, self._overlay
        )
        self._paint(self._ground, lambda p: scene.draw_ground(p, pixel_ratio=ratio))
        self._ratio = ratio
        if self._stamps.ratio != ratio:
            self._stamps = TextStamps(ratio)
        self._overlay.fill(0)
        self._paint(self._overlay, lambda p: scene.draw_overlay(p, pixel_ratio=ratio))
        self._draw_frame(scene)
        self._drawn = scene

    def _draw_frame(self, scene: MapScene) -> None:
        """Put overlay, legend, sources and scale bar in one: for as long as nothing moves."""
        if self._overlay is None or not self._has_frame:
            self._framed = self._overlay
            return
        self._framed = self._overlay.copy()
        self._paint(self._framed, scene.draw_frame_of_map)

    def recolour(self, scene: MapScene) -> bool:
        """Repaint the countries whose class changed; False if all must be drawn anew.

        Returns
        -------
        bool
            True if the kept layers now show the scene, but for the fine edges of changed
            countries and the widths of arrows, which `settle` mends when the hand rests.
        """
        drawn = self._drawn
        if (
            drawn is None
            or self._ground is None
            or drawn.viewport != scene.viewport
            or drawn.theme != scene.theme
            or drawn.appearance != scene.appearance
            or drawn.static_key != scene.static_key
            or drawn.scale != scene.scale
            or drawn.marks is not scene.marks
        ):
            return False
        changed = [
            index
            for index, (old, new) in enumerate(zip(drawn.classes, scene.classes, strict=True))
            if old != new
        ]
        if changed:
            ratio = self._ratio
            self._paint(self._ground, lambda p: scene.draw_countries(p, changed, pixel_ratio=ratio))
        if self._has_frame and frame_key(drawn) != frame_key(scene):
            self._draw_frame(scene)
        self._drawn = scene
        return True

    def paint(
        self,
        painter: QPainter,
        viewport: Viewport,
        *,
        outlines: Callable[[QPainter], None] = lambda _: None,
    ) -> bool:
        """Put the kept layers on screen, shifted and scaled if the viewport has moved on.

        ``outlines`` draws what lies between the ground and the symbols.

        Returns
        -------
        bool
            Whether legend, sources and scale bar were put down too: not while the map moves.
        """
        if not (self._drawn and self._ground and self._overlay and self._framed):
            return False
        here = QRectF(0, 0, viewport.width, viewport.height)
        then = self._drawn.viewport
        if then == viewport:
            painter.drawImage(here.topLeft(), self._ground)
            outlines(painter)
            painter.drawImage(here.topLeft(), self._framed)
            self._drawn.draw_floating(painter, stamps=self._stamps)
            return True
        painter.fillRect(here, self._drawn.theme.colour("sea"))
        scale = viewport.scale / then.scale
        corner = viewport.to_pixel(*then.to_plane(here.topLeft()))
        moved = QTransform(scale, 0, 0, scale, corner.x(), corner.y())
        base = painter.transform()
        painter.setTransform(moved * base)
        painter.drawImage(here.topLeft(), self._ground)
        painter.drawImage(here.topLeft(), self._overlay)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale != 1.0)
        self._drawn.draw_floating(painter, stamps=self._stamps)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)  # noqa: FBT003
        painter.setTransform(base)
        return False

    @staticmethod
    def _paint(image: QImage, draw: Callable[[QPainter], None]) -> None:
        painter = QPainter(image)
        try:
            draw(painter)
        finally:
            painter.end()


def frame_key(scene: MapScene) -> Hashable:
    """Return what the frame of a scene hangs on besides its place."""
    return scene.legend_key, scene.source_text


def _image(
    width: int, height: int, ratio: float, form: QImage.Format, old: QImage | None
) -> QImage:
    """Return an image of that size, the old one if it still fits."""
    if old is not None and (old.width(), old.height()) == (width, height):
        old.setDevicePixelRatio(ratio)
        return old
    image = QImage(max(1, width), max(1, height), form)
    image.setDevicePixelRatio(ratio)
    return image
