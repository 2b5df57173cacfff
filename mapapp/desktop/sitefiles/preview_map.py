"""A small map of the sites of a file, before they are on the large one."""

from collections.abc import Callable
from dataclasses import replace
from math import sqrt
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from mapapp.cartography.viewport import Viewport

if TYPE_CHECKING:
    from mapapp.cartography.points.layer import PointLayer
    from mapapp.cartography.points.point_set import PointSet
    from mapapp.cartography.points.style import PointStyle
    from mapapp.cartography.projection import Projection
    from mapapp.cartography.theme import MapTheme
    from mapapp.cartography.world import World

MARGINS = (4.0, 4.0, 4.0, 4.0)
LARGEST_PX = 16.0
RING_PX = 9.0
LEAST_DEGREES = 6.0
ROOM = 1.25


class PreviewMap(QWidget):
    """Land, and the sites on it; zoomed to where they are. One of them can be ringed."""

    def __init__(self, world: "World", theme: "MapTheme") -> None:
        super().__init__()
        self._world, self._theme = world, theme
        self._points: PointSet | None = None
        self._drawn: PointLayer | None = None
        self._ringed: tuple[float, float] | None = None
        self._viewport = Viewport.home(width=400.0, height=220.0, margins=MARGINS)
        self.setAccessibleName(self.tr("Where the sites are"))
        self.setMinimumHeight(round(150 * theme.type.body_px / 12))

    def sizeHint(self) -> QSize:
        """Return a size at which continents can be told apart."""
        return QSize(420, 220)

    def show_points(self, points: "PointSet | None") -> None:
        """Show the sites of a file; None: there are none yet."""
        self._points, self._ringed, self._drawn = points, None, None
        self._fit()
        count = 0 if points is None else len(points)
        self.setAccessibleDescription(self.tr("{count} sites").format(count=count))
        self.update()

    def readier(self) -> Callable[["PointSet"], None]:
        """Return what makes points ready to be shown; it may run in another thread."""
        theme, projection = self._theme, self._viewport.projection
        return lambda points: make_ready(points, projection, preview_style(points, theme))

    def ring(self, lon: float, lat: float) -> None:
        """Ring a place, degrees east and north."""
        self._ringed = (lon, lat)
        self.update()

    def _fit(self) -> None:
        home = Viewport.home(
            width=float(self.width()), height=float(self.height()), margins=MARGINS
        )
        self._viewport = home
        points = self._points
        if points is None or not len(points):
            return
        plane = points.on_plane(home.projection)
        if not len(plane):
            return
        left, right = float(plane.x.min()), float(plane.x.max())
        bottom, top = float(plane.y.min()), float(plane.y.max())
        least = LEAST_DEGREES / 57.3
        wide = max(right - left, least) * ROOM
        high = max(top - bottom, least) * ROOM
        scale = min(self.width() / wide, self.height() / high)
        if scale <= home.scale:
            return
        self._viewport = replace(
            home, centre_x=(left + right) / 2, centre_y=(bottom + top) / 2, scale=scale
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sites in sight."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw land, sites and ring."""
        painter = QPainter(self)
        try:
            self._paint(painter)
        finally:
            painter.end()

    def _paint(self, painter: QPainter) -> None:
        theme, viewport = self._theme, self._viewport
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(self.rect()), theme.colour("sea"))
        pen = QPen(theme.colour("line_land"), 0.6)
        pen.setCosmetic(True)
        base = painter.transform()
        level, window = self._world.level_for(viewport.scale), viewport.visible()
        painter.setTransform(viewport.transform * base)
        painter.setPen(pen)
        painter.setBrush(theme.colour("land"))
        for index in self._world.index.values():
            if self._world.is_shown(index):
                painter.drawPath(level.country(index, window))
        painter.setTransform(base)
        self._paint_points(painter)
        if self._ringed is not None:
            at = viewport.pixel_of(*self._ringed)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2.5))
            if at.x() == at.x():
                painter.drawEllipse(QPointF(at), RING_PX, RING_PX)

    def _paint_points(self, painter: QPainter) -> None:
        from mapapp.cartography.points.layer import PointLayer

        points = self._points
        if points is None or not len(points):
            return
        ratio = self.devicePixelRatioF()
        style = preview_style(points, self._theme)
        kept = self._drawn
        if kept is None or not kept.fits(points, self._viewport, style, pixel_ratio=ratio):
            kept = PointLayer.of(points, self._viewport, style, pixel_ratio=ratio, margin_px=0.0)
            self._drawn = kept
        kept.paint(painter, self._viewport)


def preview_style(points: "PointSet", theme: "MapTheme") -> "PointStyle":
    """Return how points are drawn on a small map."""
    from mapapp.cartography.points.style import PointStyle
    from mapapp.cartography.symbol_scale import SymbolScale

    def largest() -> float:
        sizes = points.capacity_t_per_year
        known = sizes[np.isfinite(sizes)] if sizes is not None else np.empty(0)
        return float(known.max()) if len(known) else 1.0

    most = points.kept.get("largest capacity", largest)
    return PointStyle(theme, SymbolScale(LARGEST_PX / sqrt(most), most))


def make_ready(points: "PointSet", projection: "Projection", style: "PointStyle") -> None:
    """Project points and sort them for drawing and pointing, beside the window."""
    from mapapp.cartography.points.hits import hit_grid
    from mapapp.cartography.points.style import plotted

    if len(points):
        plotted(points, projection, style)
        hit_grid(points, projection)
