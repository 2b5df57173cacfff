"""Clusters: sites of one square of the map as one disc with their number in it.

The squares are fixed to the map, not to the screen, so that nothing jumps while it is moved;
their size follows the zoom in steps. A cluster has a ring around it, so that nobody takes it for
one large site.
"""

from dataclasses import dataclass
from functools import lru_cache
from math import ceil, floor, log2, log10
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from mapapp.cartography.colour_space import ink_on
from mapapp.cartography.points.point_set import Float64s, Indices
from mapapp.cartography.points.style import Plotted, PointStyle
from mapapp.cartography.symbols import NUMBER_INK, NUMBER_INKS, draw_symbol
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.wording import number
from mapapp.catalog.model import STAGES

translate = QCoreApplication.translate

CELL_PX: Final = 40.0
# Cells grow with the zoom until a step makes them small again: 40 to 57 px.
_STEPS_PER_DOUBLING: Final = 2
_CHUNK: Final = 65_536
_SMALLEST_PX: Final = 7.5  # radius of a disc for two
_LARGEST_PX: Final = 16.0
_RING_PX: Final = 3.0
_RING_ALPHA: Final = 90
THOUSAND: Final = 1000
MIXED: Final = -1


@dataclass(frozen=True, eq=False, slots=True)
class Clusters:
    """Squares of the map in which there are sites.

    Attributes
    ----------
    x, y
        Middle of the sites of each square, plane coordinates.
    count
        Number of its sites.
    only
        Position in the plotted points of a square's last site; a count of 1 is drawn as it.
    stage
        Position in `STAGES` of the sites' stage, or `MIXED`.
    left, bottom, cell
        Corner of each square, and the side of all of them, plane units.
    """

    x: Float64s
    y: Float64s
    count: Indices
    only: Indices
    stage: Indices
    left: Float64s
    bottom: Float64s
    cell: float

    def __len__(self) -> int:
        return len(self.count)


def cell_size(viewport: Viewport, unit: float) -> float:
    """Return the side of a square, plane units: the same over a range of zooms."""
    scale = viewport.scale / unit
    step = floor(log2(scale) * _STEPS_PER_DOUBLING) / _STEPS_PER_DOUBLING
    return float(CELL_PX / 2.0**step)


def clusters(shown: Plotted, viewport: Viewport) -> Clusters:
    """Return the clusters in sight; squares that are partly in sight count in full.

    Some 15 ms for a million points.
    """
    grid = _Grid.over(viewport, cell_size(viewport, shown.style.unit))
    tally = _Tally.empty(grid.rows * grid.columns)
    for stage, first, stop in _runs(shown):
        for start in range(first, stop, _CHUNK):
            tally.add(grid, shown, slice(start, min(start + _CHUNK, stop)), stage)
    taken = np.flatnonzero(tally.by_stage.any(axis=0))
    by_stage = tally.by_stage[:, taken]
    many = by_stage.sum(axis=0)
    row, column = np.divmod(taken, grid.columns)
    return Clusters(
        x=(tally.x[taken] / many + grid.west) * grid.cell,
        y=(tally.y[taken] / many + grid.south) * grid.cell,
        count=many,
        only=tally.only[taken],
        stage=np.where(by_stage.max(axis=0) == many, by_stage.argmax(axis=0), MIXED),
        left=(column + grid.west) * grid.cell,
        bottom=(row + grid.south) * grid.cell,
        cell=grid.cell,
    )


@dataclass(frozen=True, slots=True)
class _Grid:
    """The squares that a viewport touches, counted from the plane's origin."""

    west: int
    south: int
    columns: int
    rows: int
    cell: float

    @classmethod
    def over(cls, viewport: Viewport, cell: float) -> "_Grid":
        seen = viewport.visible()
        west, south = floor(seen.left() / cell), floor(seen.top() / cell)
        columns = floor(seen.right() / cell) + 1 - west
        return cls(west, south, columns, floor(seen.bottom() / cell) + 1 - south, cell)


@dataclass(frozen=True, eq=False, slots=True)
class _Tally:
    """What has been counted so far: sites by stage and square, and their summed places."""

    by_stage: Indices
    x: Float64s
    y: Float64s
    only: Indices

    @classmethod
    def empty(cls, total: int) -> "_Tally":
        counts = np.zeros((len(STAGES), total), np.int64)
        return cls(counts, np.zeros(total), np.zeros(total), np.zeros(total, np.int64))

    def add(self, grid: _Grid, shown: Plotted, part: slice, stage: int) -> None:
        """Count some points of one stage."""
        per_cell = np.float32(1 / grid.cell)
        across = shown.x[part] * per_cell - np.float32(grid.west)
        up = shown.y[part] * per_cell - np.float32(grid.south)
        inside = (across >= 0) & (across < grid.columns) & (up >= 0) & (up < grid.rows)
        found = np.flatnonzero(inside)
        across, up = across[found], up[found]
        square = up.astype(np.int64) * grid.columns + across.astype(np.int64)
        total = len(self.x)
        self.by_stage[stage] += np.bincount(square, minlength=total)
        self.x[:] += np.bincount(square, across, minlength=total)
        self.y[:] += np.bincount(square, up, minlength=total)
        self.only[square] = found + part.start


def _runs(shown: Plotted) -> list[tuple[int, int, int]]:
    """Return where the points of each stage begin and end; they lie together."""
    runs: list[tuple[int, int, int]] = []
    for look, part in shown.groups():
        stage = STAGES.index(look.stage)
        if runs and runs[-1][0] == stage:
            runs[-1] = (stage, runs[-1][1], part.stop)
        else:
            runs.append((stage, part.start, part.stop))
    return runs


def count_words(count: int) -> str:
    """Return a number of sites in at most four characters: 999, 1.2k, 12k, 1.2M."""
    if count < THOUSAND:
        return number(count)
    for limit, size, words in (
        (THOUSAND**2, THOUSAND, translate("figures", "{value}k")),
        (THOUSAND**3, THOUSAND**2, translate("figures", "{value}M")),
    ):
        # Cut off, not rounded: 9,999 sites are not yet 10k.
        tenths = count * 10 // size
        if count < limit:
            return words.format(
                value=number(tenths / 10, 1) if tenths < 100 else number(tenths // 10)
            )
    return translate("figures", "{value}M").format(value=number(count // THOUSAND**2))


@dataclass(frozen=True, slots=True)
class Disc:
    """How a cluster of a size and stage is drawn; one for all of the same look."""

    words: str
    stage: int
    radius_px: float
    theme: MapTheme
    own: str = ""

    @classmethod
    def of(cls, count: int, stage: int, theme: MapTheme, own: str = "") -> "Disc":
        """Return the disc of a number of sites: its area grows with the number's digits.

        ``own`` is the colour of all sites, ``#RRGGBB``; empty: the stage says it.
        """
        unit, words = theme.type.body_px / 12, count_words(count)
        metrics = QFontMetricsF(theme.font(bold=True))
        half = metrics.horizontalAdvance(words) / 2 + 1.5 * unit
        share = min(1.0, log10(count) / 6.0)
        area = _SMALLEST_PX**2 + share * (_LARGEST_PX**2 - _SMALLEST_PX**2)
        needed = (half**2 + (0.3 * metrics.height()) ** 2) ** 0.5
        return cls(words, stage, max(area**0.5 * unit, needed), theme, own)

    @property
    def whole_px(self) -> float:
        """Radius with the ring, px."""
        return self.radius_px + _RING_PX * self.theme.type.body_px / 12

    def draw(self, painter: QPainter, centre: QPointF) -> None:
        """Paint ring, disc and number."""
        theme, unit = self.theme, self.theme.type.body_px / 12
        mixed = self.stage == MIXED
        fill = QColor(self.own or (theme.text2 if mixed else theme.stage_fill[STAGES[self.stage]]))
        ring = QColor(fill)
        ring.setAlpha(_RING_ALPHA)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ring)
        painter.drawEllipse(centre, self.whole_px, self.whole_px)
        painter.setBrush(theme.colour("halo"))
        painter.drawEllipse(centre, self.radius_px + unit, self.radius_px + unit)
        painter.setBrush(fill)
        painter.drawEllipse(centre, self.radius_px, self.radius_px)
        painter.setFont(theme.font(bold=True))
        ink = theme.panel if mixed else NUMBER_INK
        painter.setPen(QColor(ink_on(self.own, NUMBER_INKS) if self.own else ink))
        half = self.whole_px
        box = QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.words)


@lru_cache(maxsize=4096)
def _disc(count: int, stage: int, theme: MapTheme, own: str) -> Disc:
    return Disc.of(count, stage, theme, own)


def _colour_of_all(style: PointStyle) -> str:
    """Return the one colour of all sites of a style; empty where a colour says the stage.

    Where it says something else a cluster may hold several, and is drawn in none of them.
    """
    colours = style.category_colours
    return colours[0] if len(colours) == 1 else style.theme.text2 if colours else ""


@lru_cache(maxsize=2048)
def _sprite(disc: Disc, ratio: float) -> QImage:
    """Return a disc as pixels, its centre in the middle."""
    side = 2 * ceil(disc.whole_px * ratio) + 2
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(ratio, ratio)
        disc.draw(painter, QPointF(side / 2 / ratio, side / 2 / ratio))
    finally:
        painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def _shown_count(count: int) -> int:
    """Return the smallest number that reads the same, so that discs can be shared."""
    if count < THOUSAND:
        return count
    size = THOUSAND if count < THOUSAND**2 else THOUSAND**2
    step = size // 10 if count < 10 * size else size
    return count // step * step


def draw_clusters(
    painter: QPainter,
    found: Clusters,
    shown: Plotted,
    viewport: Viewport,
    *,
    pixel_ratio: float = 1.0,
    as_pixels: bool = True,
) -> None:
    """Paint clusters, small before large; a square's only site as itself.

    Discs stay within their square, so that none lies on another. ``as_pixels`` draws them from
    ready pictures, on whole device pixels; without it they are drawn as vectors.
    """
    theme, scale = shown.style.theme, viewport.scale
    own = _colour_of_all(shown.style)
    for position in np.flatnonzero(found.count == 1):
        _draw_single(painter, shown, int(found.only[position]), viewport)
    order = np.argsort(found.count, kind="stable")
    for position in order[np.searchsorted(found.count, 2, sorter=order) :]:
        count, stage = int(found.count[position]), int(found.stage[position])
        disc = _disc(_shown_count(count), stage, theme, own)
        reach = min(disc.whole_px / scale, found.cell / 2)
        left, bottom = found.left[position], found.bottom[position]
        x = min(max(found.x[position], left + reach), left + found.cell - reach)
        y = min(max(found.y[position], bottom + reach), bottom + found.cell - reach)
        centre = viewport.to_pixel(float(x), float(y))
        if not as_pixels:
            disc.draw(painter, centre)
            continue
        sprite = _sprite(disc, pixel_ratio)
        half = sprite.width() / 2
        painter.drawImage(
            QPointF(
                round(centre.x() * pixel_ratio - half) / pixel_ratio,
                round(centre.y() * pixel_ratio - half) / pixel_ratio,
            ),
            sprite,
        )


def _draw_single(painter: QPainter, shown: Plotted, position: int, viewport: Viewport) -> None:
    place = int(np.searchsorted(shown.starts, position, side="right")) - 1
    look = shown.looks[place]
    draw_symbol(
        painter,
        look.stage,
        viewport.to_pixel(float(shown.x[position]), float(shown.y[position])),
        float(shown.side_px[position]),
        shown.style.theme_of(look.colour),
        hollow=look.hollow,
    )
