"""Site symbols: shape says the stage, area the capacity, hollow means not operating."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import isfinite, sqrt
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from mapapp.cartography.theme import MapTheme
from mapapp.cartography.viewport import Viewport
from mapapp.catalog.model import Site, Stage

# Side of the square that stands for the largest site of a mineral, px at the body type size.
LARGEST_SIDE_PX: Final = 20.0
UNKNOWN_SIDE_PX: Final = 4.4
MINIMUM_SIDE_PX: Final = 3.0
MERGE_PX: Final[Mapping[Stage, float]] = {"mining": 16.0, "refining": 9.0, "magnets": 9.0}
NUMBER_FROM_SITES: Final = 3
DASH_FROM_PX: Final = 8.0
LARGE_PX: Final = 32.0
NUMBER_FROM_SIDE_PX: Final = 15.0
NUMBER_INK: Final = "#1B1F24"  # on the stage colours of both themes
DRAWN_LAST: Final[tuple[Stage, ...]] = ("mining", "magnets", "refining")


@dataclass(frozen=True, slots=True)
class SiteMark:
    """One symbol on the map: a site, or several of one stage that would overlap.

    ``side_px`` is the side of a square of the symbol's area; ``known`` is False where no
    site in it has a listed capacity.
    """

    stage: Stage
    sites: tuple[Site, ...]
    centre: QPointF
    side_px: float
    known: bool
    hollow: bool

    @property
    def bounds(self) -> QRectF:
        """Rectangle around the symbol in the picture."""
        half = self.side_px * (0.5642 if self.stage == "mining" else 0.5)
        if self.stage == "magnets":
            half = self.side_px * 0.7071
        return QRectF(self.centre.x() - half, self.centre.y() - half, 2 * half, 2 * half)


@dataclass(frozen=True, slots=True)
class SymbolScale:
    """Area proportional to capacity: ``side = px_per_root x sqrt(t/yr)``.

    ``least_px`` is the side below which a symbol could not be seen; what is smaller is drawn
    at it.
    """

    px_per_root: float
    largest_t_per_year: float
    least_px: float = MINIMUM_SIDE_PX

    def side(self, capacity_t_per_year: float) -> float:
        """Return the side of a capacity's square, px."""
        return max(self.least_px, self.px_per_root * sqrt(capacity_t_per_year))

    def legend_sizes(self) -> tuple[float, ...]:
        """Return round capacities for the size legend, small to large, t/yr."""
        if self.largest_t_per_year <= 0:
            return ()
        top = _round_down(self.largest_t_per_year)
        return tuple(_round_down(top / part) for part in (40, 8, 2, 1))


def _round_down(value: float) -> float:
    """Return the largest of 1, 2, 4, 5 x 10^n that is not above a value."""
    step = 1.0
    while step > value:
        step /= 10
    while step * 10 <= value:
        step *= 10
    return next(step * factor for factor in (5, 4, 2, 1) if step * factor <= value * 1.0000001)


def symbol_scale(sites: Mapping[Stage, Sequence[Site]], *, factor: float) -> SymbolScale:
    """Return the scale at which a mineral's largest listed site has its full size."""
    capacities = [
        site.capacity_t_per_year
        for found in sites.values()
        for site in found
        if site.capacity_t_per_year and site.countable and site.status != "closed"
    ]
    largest = max(capacities, default=0.0)
    if largest <= 0:
        return SymbolScale(0.0, 0.0, MINIMUM_SIDE_PX * factor)
    return SymbolScale(LARGEST_SIDE_PX * factor / sqrt(largest), largest, MINIMUM_SIDE_PX * factor)


def site_marks(
    sites: Mapping[Stage, Sequence[Site]],
    stages: Iterable[Stage],
    viewport: Viewport,
    *,
    scale: SymbolScale,
    factor: float,
) -> tuple[SiteMark, ...]:
    """Return the symbols to draw, in painting order.

    Sites of one stage and one kind (operating or not) that would overlap merge into one
    symbol with their summed area at its middle. Mines come first, then plants; large before
    small, so that small ones always lie on top; unknown capacities last.
    """
    marks: list[SiteMark] = []
    for stage in sorted(stages, key=DRAWN_LAST.index):
        shown = [site for site in sites.get(stage, ()) if site.status != "closed"]
        of_stage: list[SiteMark] = []
        for hollow in (False, True):
            group = [site for site in shown if (site.status != "operating") == hollow]
            of_stage += _merged(stage, group, viewport, scale, factor, hollow=hollow)
        of_stage.sort(key=lambda mark: (not mark.known, -mark.side_px))
        marks += of_stage
    return tuple(marks)


def _merged(
    stage: Stage,
    sites: Sequence[Site],
    viewport: Viewport,
    scale: SymbolScale,
    factor: float,
    *,
    hollow: bool,
) -> list[SiteMark]:
    """Merge greedily from the largest: each takes what lies closer than the merge distance."""
    placed = []
    plane = viewport.projection.forward([site.lon for site in sites], [site.lat for site in sites])
    for site, x, y in zip(sites, *(values.tolist() for values in plane), strict=True):
        pixel = viewport.to_pixel(x, y)
        if isfinite(pixel.x()):  # a regional view does not show all sites
            placed.append((site, pixel.x(), pixel.y(), _weight(site)))
    placed.sort(key=lambda item: -item[3])
    if not placed:
        return []
    positions = np.array([(item[1], item[2]) for item in placed])
    free = np.ones(len(placed), dtype=np.bool_)
    reach = MERGE_PX[stage] * factor
    marks = []
    for index in range(len(placed)):
        if not free[index]:
            continue
        distance = np.hypot(*(positions - positions[index]).T)
        members = np.flatnonzero(free & (distance < reach))
        free[members] = False
        marks.append(_mark(stage, [placed[m] for m in members], scale, factor, hollow=hollow))
    return marks


def _weight(site: Site) -> float:
    return (site.capacity_t_per_year or 0.0) if site.countable else 0.0


def _mark(
    stage: Stage,
    members: Sequence[tuple[Site, float, float, float]],
    scale: SymbolScale,
    factor: float,
    *,
    hollow: bool,
) -> SiteMark:
    total = sum(weight for *_, weight in members)
    weights = [weight if total > 0 else 1.0 for *_, weight in members]
    share = sum(weights)
    x = sum(m[1] * w for m, w in zip(members, weights, strict=True)) / share
    y = sum(m[2] * w for m, w in zip(members, weights, strict=True)) / share
    side = scale.side(total) if total > 0 else UNKNOWN_SIDE_PX * factor
    return SiteMark(
        stage=stage,
        sites=tuple(member[0] for member in members),
        centre=QPointF(x, y),
        side_px=side,
        known=total > 0,
        hollow=hollow,
    )


def draw_marks(painter: QPainter, marks: Sequence[SiteMark], theme: MapTheme) -> None:
    """Paint symbols in order, then the numbers of sites where they can be read."""
    for mark in marks:
        draw_symbol(painter, mark.stage, mark.centre, mark.side_px, theme, hollow=mark.hollow)
    font = theme.font(bold=True)
    height = QFontMetricsF(font).height()
    for index, mark in enumerate(marks):
        unit = theme.type.body_px / 12
        if len(mark.sites) < NUMBER_FROM_SITES or mark.side_px < NUMBER_FROM_SIDE_PX * unit:
            continue
        text = str(len(mark.sites))
        width = QFontMetricsF(font).horizontalAdvance(text)
        box = _free_for_number(mark, marks[index + 1 :], width, height)
        if box is None:
            continue
        painter.setFont(font)
        painter.setPen(QColor(NUMBER_INK) if not mark.hollow else theme.colour("text1"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)


def _free_for_number(
    mark: SiteMark, above: Sequence[SiteMark], width: float, height: float
) -> QRectF | None:
    """Return where a number fits on its symbol clear of what lies on top, or None."""
    room = mark.bounds.height() / 2 - 0.42 * height
    steps = ((0.0, 0.0), (0.0, -1.0), (0.0, 1.0), (-1.0, 0.0), (1.0, 0.0))
    for dx, dy in ((reach * x, reach * y) for x, y in steps for reach in (room, 0.7 * room)):
        centre = mark.centre + QPointF(dx, dy)
        box = QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height)
        letters = box.adjusted(1, 0.2 * height, -1, -0.2 * height)
        if not _holds(mark, letters):
            continue
        if not any(other.bounds.intersects(letters) for other in above):
            return box.adjusted(-4, 0, 4, 0)
    return None


def _holds(mark: SiteMark, box: QRectF) -> bool:
    """Whether a box lies inside a symbol, whatever its shape."""
    dx = max(abs(box.left() - mark.centre.x()), abs(box.right() - mark.centre.x()))
    dy = max(abs(box.top() - mark.centre.y()), abs(box.bottom() - mark.centre.y()))
    half = mark.bounds.width() / 2
    if mark.stage == "mining":
        return dx * dx + dy * dy <= half * half
    if mark.stage == "magnets":
        return dx + dy <= half
    return max(dx, dy) <= half


def draw_symbol(
    painter: QPainter,
    stage: Stage,
    centre: QPointF,
    side_px: float,
    theme: MapTheme,
    *,
    hollow: bool = False,
) -> None:
    """Paint a stage's shape of a given area: circle, square or diamond."""
    fill = QColor(theme.stage_fill[stage])
    unit = theme.type.body_px / 12
    if hollow:
        # A thinner line leaves a hole that can be seen in the smallest.
        line = (1.5 if side_px > 6 * unit else 1.2) * unit
        pen = QPen(QColor(theme.stage_hollow[stage]), line)
        ground = theme.colour("sea")
        ground.setAlpha(200)
        brush = QBrush(ground)
        side_px = max(side_px - unit, 3.6 * unit)
    else:
        line = (0.8 if stage == "mining" else 1.0) * unit
        pen = QPen(QColor(theme.stage_line[stage]), line)
        fill.setAlpha(235)
        brush = QBrush(fill)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(brush)
    if stage == "mining":
        radius = side_px * 0.5642  # a circle of the square's area
        painter.drawEllipse(centre, radius, radius)
    elif stage == "refining":
        half = side_px / 2
        painter.drawRect(QRectF(centre.x() - half, centre.y() - half, side_px, side_px))
    else:
        half = side_px * 0.7071
        painter.drawPolygon(
            QPolygonF(
                [
                    centre + QPointF(0, -half),
                    centre + QPointF(half, 0),
                    centre + QPointF(0, half),
                    centre + QPointF(-half, 0),
                ]
            )
        )


def draw_added(painter: QPainter, centre: QPointF, side_px: float, theme: MapTheme) -> None:
    """Paint capacity that a lever adds: hollow in the accent, dashed where there is room.

    A light rim keeps it apart from dark classes.
    """
    half = side_px / 2
    box = QRectF(centre.x() - half, centre.y() - half, side_px, side_px)
    unit = theme.type.body_px / 12
    rim = QPen(theme.colour("panel"), 3.6 * unit)
    rim.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(rim)
    ground = theme.colour("panel")
    if side_px > LARGE_PX * unit:
        ground.setAlpha(150)  # what lies under a large symbol stays in sight
    painter.setBrush(ground)
    painter.drawRect(box)
    pen = QPen(theme.colour("accent"), 1.8 * unit)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if side_px >= DASH_FROM_PX * unit:
        pen.setDashPattern([1.8, 1.2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)
