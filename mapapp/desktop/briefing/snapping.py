"""Where things on a page come to rest: margins, middles, edges of others, and a fine grid.

Values only, in millimetres; nothing here paints.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from mapapp.briefing.page import PageSize, Rect

GRID_MM: Final = 1.0
LEAST_MM: Final = 3.0

Edge = Literal["left", "right", "top", "bottom"]


@dataclass(frozen=True, slots=True)
class Guide:
    """A line that something has come to rest on.

    ``upright`` lines stand at an x, others lie at a y; they reach from ``start`` to ``end``, mm.
    """

    upright: bool
    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Line:
    """A line to rest on: where it is, and from where to where its owner reaches across it, mm."""

    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Lines:
    """All lines of a page to rest on, upright and lying, and the margin of the page, mm."""

    upright: tuple[Line, ...]
    lying: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Snapped:
    """Where something came to rest, and on which lines."""

    rect: Rect
    guides: tuple[Guide, ...] = ()


def lines_of(size: PageSize, others: Iterable[Rect], *, margin: float) -> Lines:
    """Return the lines of a page: its margins and middle, and edges and middles of others."""
    width, height = size.width_mm, size.height_mm
    upright = [Line(at, 0.0, height) for at in (margin, width / 2, width - margin)]
    lying = [Line(at, 0.0, width) for at in (margin, height / 2, height - margin)]
    for one in others:
        upright += [Line(at, one.y, one.bottom) for at in (one.x, one.x + one.width / 2, one.right)]
        lying += [Line(at, one.x, one.right) for at in (one.y, one.y + one.height / 2, one.bottom)]
    return Lines(tuple(upright), tuple(lying))


def moved(rect: Rect, lines: Lines, *, reach: float, grid: float = GRID_MM) -> Snapped:
    """Return where something that is moved comes to rest.

    Parameters
    ----------
    rect
        Where the hand holds it, mm.
    reach
        How near a line must be, mm.
    grid
        What it rests on where no line is near; 0 for nothing.
    """
    dx, upright = _pull((rect.x, rect.x + rect.width / 2, rect.right), lines.upright, reach)
    dy, lying = _pull((rect.y, rect.y + rect.height / 2, rect.bottom), lines.lying, reach)
    x = _on_grid(rect.x, grid) if upright is None else rect.x + dx
    y = _on_grid(rect.y, grid) if lying is None else rect.y + dy
    found = Rect(x, y, rect.width, rect.height)
    return Snapped(found, _guides(found, upright, lying))


def resized(
    rect: Rect, edges: Sequence[Edge], lines: Lines, *, reach: float, grid: float = GRID_MM
) -> Snapped:
    """Return where something whose edges are pulled comes to rest; as `moved`."""
    left, right, top, bottom = rect.x, rect.right, rect.y, rect.bottom
    upright = lying = None
    for edge in edges:
        at = {"left": left, "right": right, "top": top, "bottom": bottom}[edge]
        across = edge in ("left", "right")
        by, line = _pull((at,), lines.upright if across else lines.lying, reach)
        at = _on_grid(at, grid) if line is None else at + by
        if edge == "left":
            left = min(at, right - LEAST_MM)
        elif edge == "right":
            right = max(at, left + LEAST_MM)
        elif edge == "top":
            top = min(at, bottom - LEAST_MM)
        else:
            bottom = max(at, top + LEAST_MM)
        upright, lying = (line, lying) if across else (upright, line)
    found = Rect(left, top, right - left, bottom - top)
    return Snapped(found, _guides(found, upright, lying))


def stretched(rect: Rect, edges: Sequence[Edge], dx: float, dy: float) -> Rect:
    """Return a place with edges pulled by so much, mm; it is never turned over."""
    left, right, top, bottom = rect.x, rect.right, rect.y, rect.bottom
    if "left" in edges:
        left = min(left + dx, right - LEAST_MM)
    if "right" in edges:
        right = max(right + dx, left + LEAST_MM)
    if "top" in edges:
        top = min(top + dy, bottom - LEAST_MM)
    if "bottom" in edges:
        bottom = max(bottom + dy, top + LEAST_MM)
    return Rect(left, top, right - left, bottom - top)


def on_page(rect: Rect, size: PageSize) -> Rect:
    """Return a place pushed back onto the page, and no larger than it."""
    width, height = min(rect.width, size.width_mm), min(rect.height, size.height_mm)
    return Rect(
        min(max(0.0, rect.x), size.width_mm - width),
        min(max(0.0, rect.y), size.height_mm - height),
        width,
        height,
    )


def around(rects: Sequence[Rect]) -> Rect:
    """Return the place that holds several."""
    left, top = min(one.x for one in rects), min(one.y for one in rects)
    right, bottom = max(one.right for one in rects), max(one.bottom for one in rects)
    return Rect(left, top, right - left, bottom - top)


def _pull(
    places: Sequence[float], lines: Sequence[Line], reach: float
) -> tuple[float, Line | None]:
    """Return how far it is from one of the places to the nearest line, and which that is."""
    pairs = ((abs(line.at - place), line.at - place, line) for place in places for line in lines)
    found = min(pairs, key=lambda pair: pair[0], default=None)
    if found is None or found[0] > reach:
        return 0.0, None
    return found[1], found[2]


def _on_grid(at: float, grid: float) -> float:
    return round(at / grid) * grid if grid > 0 else at


def _guides(rect: Rect, upright: Line | None, lying: Line | None) -> tuple[Guide, ...]:
    found = []
    if upright is not None:
        start, end = min(upright.start, rect.y), max(upright.end, rect.bottom)
        found.append(Guide(upright=True, at=upright.at, start=start, end=end))
    if lying is not None:
        start, end = min(lying.start, rect.x), max(lying.end, rect.right)
        found.append(Guide(upright=False, at=lying.at, start=start, end=end))
    return tuple(found)
