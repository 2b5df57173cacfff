"""Drawing a point set on any device: screen, image, PDF, SVG; and which way of drawing suits."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from math import sqrt
from typing import Final, Literal, cast

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPaintEngine, QPainter

from mapapp.cartography.points.clusters import CELL_PX, Clusters, clusters, draw_clusters
from mapapp.cartography.points.density import DensityScale, draw_heat
from mapapp.cartography.points.point_set import Flags, Indices, PointSet
from mapapp.cartography.points.raster import stamped
from mapapp.cartography.points.style import Plotted, PointStyle, plotted
from mapapp.cartography.symbols import DRAWN_LAST, draw_symbol
from mapapp.cartography.viewport import Viewport

Display = Literal["auto", "symbols", "clusters", "density"]

# Up to so many, each symbol is painted by itself, between pixels and in its exact size.
PAINTED: Final = 1_000
# On paper more than these as vectors make files that no viewer opens quickly.
VECTORS: Final = 20_000
# With so many to a square of the clusters' grid, nearly all squares are taken: a wall of numbers
# says less than density. Zoomed in far enough, no map is that full.
DENSITY_PER_CELL: Final = 10.0
# Sharper than print can show, and what a page of it takes is bearable.
MOST_DPI: Final = 300.0
MOST_PIXELS: Final = 36_000_000
_VECTOR_ENGINES: Final = frozenset(
    {QPaintEngine.Type.Pdf, QPaintEngine.Type.SVG, QPaintEngine.Type.Picture}
)


@dataclass(frozen=True, eq=False, slots=True)
class Drawn:
    """How a point set was drawn: what a legend and a pointer need to know.

    Attributes
    ----------
    display
        The way that was taken.
    visible
        Number of points in sight.
    clusters
        The clusters, where those were drawn.
    density
        The classes, where density was drawn.
    """

    display: Display
    visible: int
    clusters: Clusters | None = None
    density: DensityScale | None = None


def in_sight(shown: Plotted, viewport: Viewport, *, rim_px: float = 0.0) -> Indices:
    """Return positions of the plotted points inside a viewport with a rim."""
    return np.flatnonzero(_are_in_sight(shown, viewport, rim_px))


def _are_in_sight(shown: Plotted, viewport: Viewport, rim_px: float) -> Flags:
    seen = viewport.visible()
    rim = rim_px / viewport.scale
    found = shown.x >= seen.left() - rim
    found &= shown.x <= seen.right() + rim
    found &= shown.y >= seen.top() - rim
    found &= shown.y <= seen.bottom() + rim
    return found


def suitable(visible: int, viewport: Viewport, *, unit: float = 1.0) -> Display:
    """Return the way of drawing that suits a number of points in a viewport.

    ``unit`` is the size of the type relative to the screen's: an export is not more crowded for
    having more pixels.
    """
    if visible <= PAINTED:
        return "symbols"
    cells = viewport.width * viewport.height / (CELL_PX * unit) ** 2
    return "density" if visible >= DENSITY_PER_CELL * cells else "clusters"


def draw_points(
    painter: QPainter,
    points: PointSet,
    viewport: Viewport,
    style: PointStyle,
    *,
    pixel_ratio: float = 1.0,
    display: Display = "auto",
    over_density: Callable[[QPainter], None] | None = None,
) -> Drawn:
    """Draw a point set.

    Parameters
    ----------
    painter
        On a screen or image, with antialiasing; or on a page (PDF, SVG), where up to `VECTORS`
        symbols are vectors and more are one embedded image.
    points
        Projected and sorted at the first time: call `PointSet.projecting` and `plotted` before,
        where that must not stall a window.
    viewport
        Where to look; the points are taken in its projection.
    style
        Colours and sizes.
    pixel_ratio
        Device pixels per pixel of an image; pages know their own.
    display
        ``auto`` chooses by the number of points in sight: see `suitable`.
    over_density
        Paints what is seen on density, and nowhere else.
    """
    shown = plotted(points, viewport.projection, style)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    found = _are_in_sight(shown, viewport, shown.largest_px)
    visible = int(np.count_nonzero(found))  # positions of a million would take longer
    way = suitable(visible, viewport, unit=style.unit) if display == "auto" else display
    on_paper = painter.paintEngine().type() in _VECTOR_ENGINES
    ratio = page_ratio(painter, viewport) if on_paper else pixel_ratio
    drawn = Drawn("symbols", visible)
    if way == "clusters":
        table = clusters(shown, viewport)
        draw_clusters(painter, table, shown, viewport, pixel_ratio=ratio, as_pixels=not on_paper)
        drawn = Drawn(way, visible, clusters=table)
    elif way == "density":
        hot = draw_heat(painter, shown, viewport, pixel_ratio=ratio, over=over_density)
        drawn = Drawn(way, visible, density=hot.scale)
    elif visible <= (VECTORS if on_paper else PAINTED):
        _paint_each(painter, shown, np.flatnonzero(found), viewport)
    else:
        image, rim = stamped(shown, viewport, pixel_ratio=ratio)
        _put_down(painter, image, rim, ratio)
    points.kept.put(_place_of(viewport), drawn)
    return drawn


def last_drawn(points: PointSet, viewport: Viewport) -> Drawn | None:
    """Return how a point set was drawn last into a picture of this size, for legend and pointer.

    None if it never was.
    """
    if _place_of(viewport) not in points.kept:
        return None
    return cast("Drawn", points.kept.get(_place_of(viewport), lambda: None))


def _place_of(viewport: Viewport) -> Hashable:
    return ("drawn", viewport.projection, round(viewport.width), round(viewport.height))


def _put_down(painter: QPainter, image: QImage, rim: int, ratio: float) -> None:
    """Draw what a picture's rim frames."""
    source = QRectF(image.rect()).adjusted(rim, rim, -rim, -rim)
    # Not the viewport's own size: that may be a fraction of a pixel larger, and would be scaled.
    painter.drawImage(QRectF(0, 0, source.width() / ratio, source.height() / ratio), image, source)


def page_ratio(painter: QPainter, viewport: Viewport) -> float:
    """Return the pixels per unit of an image embedded in a page: its resolution, up to a limit."""
    device = painter.device()
    transform = painter.deviceTransform()
    scale = sqrt(abs(transform.determinant()))
    ratio = scale * min(1.0, MOST_DPI / max(1, device.logicalDpiX()))
    most = sqrt(MOST_PIXELS / max(1.0, viewport.width * viewport.height))
    return max(1.0, min(ratio, most)) if most > 1.0 else most


def _paint_each(painter: QPainter, shown: Plotted, found: Indices, viewport: Viewport) -> None:
    """Paint symbols one by one, in their exact places and sizes, large before small."""
    group = np.searchsorted(shown.starts, found, side="right") - 1
    looks = [shown.looks[number] for number in group.tolist()]
    rank = np.array([DRAWN_LAST.index(look.stage) for look in looks], np.int64)
    known = np.array([look.known for look in looks], np.bool_)
    side = shown.side_px[found]
    order = np.lexsort((-side, ~known, rank))
    for place in order.tolist():
        position, look = int(found[place]), looks[place]
        draw_symbol(
            painter,
            look.stage,
            viewport.to_pixel(float(shown.x[position]), float(shown.y[position])),
            float(side[place]),
            shown.style.theme_of(look.colour),
            hollow=look.hollow,
        )
