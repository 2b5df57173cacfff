"""A drawn point set kept as a picture with a margin: put down again while the map moves."""

from dataclasses import dataclass, replace
from typing import Final, Self

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from mapapp.cartography.points.drawing import Display, Drawn, draw_points, in_sight, suitable
from mapapp.cartography.points.point_set import PointSet
from mapapp.cartography.points.style import PointStyle, plotted
from mapapp.cartography.viewport import Viewport

MARGIN_PX: Final = 128.0


@dataclass(frozen=True, eq=False, slots=True)
class PointLayer:
    """One point set, drawn somewhat beyond the edges of a viewport.

    Attributes
    ----------
    image
        The picture, margin included.
    viewport
        Where it looks, without the margin.
    margin_px
        What is drawn beyond each edge.
    drawn
        How it was drawn, for legend and pointer.
    """

    image: QImage
    points: PointSet
    style: PointStyle
    viewport: Viewport
    pixel_ratio: float
    display: Display
    margin_px: float
    drawn: Drawn

    @classmethod
    def of(
        cls,
        points: PointSet,
        viewport: Viewport,
        style: PointStyle,
        *,
        pixel_ratio: float = 1.0,
        display: Display = "auto",
        margin_px: float = MARGIN_PX,
    ) -> Self:
        """Draw a point set in full quality."""
        shown = plotted(points, viewport.projection, style)
        visible = len(in_sight(shown, viewport))
        # The margin must not change the way: it is chosen before.
        way = suitable(visible, viewport, unit=style.unit) if display == "auto" else display
        wide = replace(
            viewport,
            width=viewport.width + 2 * margin_px,
            height=viewport.height + 2 * margin_px,
        )
        image = QImage(
            round(wide.width * pixel_ratio),
            round(wide.height * pixel_ratio),
            QImage.Format.Format_ARGB32_Premultiplied,
        )
        image.fill(0)
        image.setDevicePixelRatio(pixel_ratio)
        painter = QPainter(image)
        try:
            drawn = draw_points(painter, points, wide, style, pixel_ratio=pixel_ratio, display=way)
        finally:
            painter.end()
        drawn = replace(drawn, visible=visible)
        return cls(image, points, style, viewport, pixel_ratio, display, margin_px, drawn)

    def fits(
        self, points: PointSet, viewport: Viewport, style: PointStyle, *, pixel_ratio: float
    ) -> bool:
        """Whether the picture, moved by whole pixels at most, is what would be drawn now."""
        then = self.viewport
        moved = then.to_pixel(*viewport.to_plane(QPointF(0, 0)))
        return (
            points is self.points
            and style == self.style
            and pixel_ratio == self.pixel_ratio
            and viewport.projection == then.projection
            and (viewport.width, viewport.height) == (then.width, then.height)
            and abs(viewport.scale / then.scale - 1) < 1e-9
            and max(abs(moved.x()), abs(moved.y())) <= self.margin_px
        )

    def paint(self, painter: QPainter, viewport: Viewport) -> None:
        """Put the picture down, shifted and scaled if the viewport has moved on.

        What the margin does not cover stays empty until the layer is drawn anew.
        """
        then = self.viewport
        scale = viewport.scale / then.scale
        corner = viewport.to_pixel(*then.to_plane(QPointF(-self.margin_px, -self.margin_px)))
        if abs(scale - 1) < 1e-9:
            # Between pixels the picture would blur, and moving it cost five times as much.
            ratio = self.pixel_ratio
            at = QPointF(round(corner.x() * ratio) / ratio, round(corner.y() * ratio) / ratio)
            painter.drawImage(at, self.image)
            return
        size = self.image.deviceIndependentSize() * scale
        painter.drawImage(QRectF(corner, size), self.image, QRectF(self.image.rect()))
