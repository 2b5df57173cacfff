"""How points look, and in which order they are painted: the same rules as the map's own sites.

Shape says the stage, area the capacity, hollow means not operating. For a picture of hundreds
of thousands, sizes are rounded to classes, so that all points of a class share one stamp.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

import numpy as np

from mapapp.cartography.points.point_set import Codes, Float32s, Indices, PointSet
from mapapp.cartography.projection import Projection
from mapapp.cartography.symbols import DRAWN_LAST, UNKNOWN_SIDE_PX, SymbolScale
from mapapp.cartography.theme import MapTheme
from mapapp.catalog.model import STAGES, Stage

# Neighbouring size classes differ by an eighth in side: no symbol is off by more than 6 %.
SIZE_STEP: Final = 1.125
_MOST_CLASSES: Final = 60
_UNKNOWN: Final = _MOST_CLASSES
# Beyond this a capacity has outgrown the scale it is drawn at; such a symbol hides the map.
_LARGEST_SIDE_PX: Final = 120.0
# Of sites that belong to no file.
USUAL_HEAT: Final = "#8B5CF6"


@dataclass(frozen=True, slots=True)
class PointStyle:
    """What points are drawn with.

    Attributes
    ----------
    theme
        Colours and the size of type that symbols go along with.
    symbols
        How capacity becomes area.
    category_colours
        ``#RRGGBB`` by category, in turn where there are more categories; empty: by stage.
    own_colour
        ``#RRGGBB`` of the file itself, whatever tells its sites apart: density is in shades of it.
    """

    theme: MapTheme
    symbols: SymbolScale
    category_colours: tuple[str, ...] = ()
    own_colour: str = ""

    @property
    def heat_colour(self) -> str:
        """The colour whose shades are classes of density."""
        return self.own_colour or next(iter(self.category_colours), USUAL_HEAT)

    @property
    def unit(self) -> float:
        """Size of the type relative to the screen's."""
        return self.theme.type.body_px / 12

    def side_px(self, size_class: int) -> float:
        """Return the side of a class of capacities, px."""
        if size_class == _UNKNOWN:
            return UNKNOWN_SIDE_PX * self.unit
        return self.symbols.least_px * SIZE_STEP**size_class

    def theme_of(self, colour: int) -> MapTheme:
        """Return the theme in which a class of colour is drawn."""
        if not self.category_colours:
            return self.theme
        return _coloured(self.theme, self.category_colours[colour])


@lru_cache(maxsize=64)
def _coloured(theme: MapTheme, colour: str) -> MapTheme:
    """Return the theme with one colour for all stages, and an outline that suits any colour."""
    fills: dict[str, str] = dict.fromkeys(STAGES, colour)
    lines: dict[str, str] = dict.fromkeys(STAGES, theme.line_coloured)
    return replace(theme, stage_fill=fills, stage_hollow=fills, stage_line=lines)


@dataclass(frozen=True, slots=True)
class Look:
    """What points of one group have in common: all that their stamp depends on."""

    stage: Stage
    hollow: bool
    known: bool
    side_px: float
    colour: int


@dataclass(frozen=True, eq=False, slots=True)
class Plotted:
    """Points of a set on one plane, sorted by look, in painting order.

    Attributes
    ----------
    x, y
        Plane coordinates (unit sphere, y up).
    index
        Which point of the set each of them is.
    side_px
        Exact side of each symbol, px.
    looks, starts
        Looks in painting order, and where each begins; ``starts`` has one more, the end.
    """

    x: Float32s
    y: Float32s
    index: Indices
    side_px: Float32s
    looks: tuple[Look, ...]
    starts: tuple[int, ...]
    style: PointStyle

    def __len__(self) -> int:
        return len(self.x)

    def groups(self) -> Iterator[tuple[Look, slice]]:
        """Yield each look with where its points are."""
        for look, start, stop in zip(self.looks, self.starts[:-1], self.starts[1:], strict=True):
            yield look, slice(start, stop)

    @property
    def largest_px(self) -> float:
        """Side of the largest symbol, px."""
        return max((look.side_px for look in self.looks), default=0.0)


def plotted(points: PointSet, projection: Projection, style: PointStyle) -> Plotted:
    """Return a point set in a projection and style, sorted for painting; computed once.

    Mines come first, then magnet plants and refineries; large before small, so that small ones
    always lie on top; unknown capacities last. Some 100 ms for a million points, once for all
    colours they are shown in.
    """
    return points.kept.get(
        ("plotted", projection, style),
        lambda: replace(_in_order(points, projection, style), style=style),
    )


def _in_order(points: PointSet, projection: Projection, style: PointStyle) -> Plotted:
    """Return points sorted for painting: the order knows how many colours there are, not which."""
    colours = 1 if points.category is None else max(1, len(style.category_colours))
    key = "in order", projection, style.symbols, style.unit, colours
    return points.kept.get(key, lambda: _plotted(points, projection, style, colours))


def _plotted(points: PointSet, projection: Projection, style: PointStyle, colours: int) -> Plotted:
    plane = points.on_plane(projection)
    sides, classes = _sizes(points, style)
    rank = np.array([DRAWN_LAST.index(stage) for stage in STAGES], np.int32)[points.stage]
    # Number of each look, so made that painting order is ascending order.
    code = rank * (_UNKNOWN + 1) + np.where(classes == _UNKNOWN, _UNKNOWN, _UNKNOWN - 1 - classes)
    code = code * 2 + ~points.operating
    if points.category is not None:
        code = code * colours + points.category % colours
    code = code[plane.index]
    numbers, places = np.unique(code, return_inverse=True)
    small = places.astype(np.uint16)  # sorted by counting, not by comparing
    order = np.argsort(small, kind="stable")
    starts = np.concatenate([[0], np.cumsum(np.bincount(small, minlength=len(numbers)))])
    index = plane.index[order]
    return Plotted(
        x=plane.x[order],
        y=plane.y[order],
        index=index,
        side_px=sides[index],
        looks=tuple(_look(int(number), colours, style) for number in numbers),
        starts=tuple(int(start) for start in starts),
        style=style,
    )


def _look(number: int, colours: int, style: PointStyle) -> Look:
    """Return the look that a number stands for."""
    number, colour = divmod(number, colours)
    number, hollow = divmod(number, 2)
    rank, size = divmod(number, _UNKNOWN + 1)
    known = size != _UNKNOWN
    side = style.side_px(_UNKNOWN - 1 - size if known else _UNKNOWN)
    return Look(DRAWN_LAST[rank], bool(hollow), known, side, colour)


def _sizes(points: PointSet, style: PointStyle) -> tuple[Float32s, Codes]:
    """Return the side of each symbol in px, and its size class."""
    unknown = np.float32(UNKNOWN_SIDE_PX * style.unit)
    if points.capacity_t_per_year is None:
        count = len(points)
        return np.full(count, unknown), np.full(count, _UNKNOWN, np.uint8)
    least = style.symbols.least_px
    largest = _LARGEST_SIDE_PX * style.unit
    capacity = points.capacity_t_per_year.astype(np.float32)
    known = np.isfinite(capacity)
    sides = np.sqrt(np.where(known, capacity, 0.0)) * np.float32(style.symbols.px_per_root)
    sides = np.clip(sides, least, largest)
    classes = np.rint(np.log(sides / least) / np.log(SIZE_STEP)).astype(np.uint8)
    classes = np.minimum(classes, _MOST_CLASSES - 1)
    return (
        np.where(known, sides, unknown).astype(np.float32),
        np.where(known, classes, _UNKNOWN).astype(np.uint8),
    )
