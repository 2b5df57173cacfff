"""Cut rings and lines where a map ends: at the seam of a world map, at a horizon.

Everything is longitude and latitude in degrees, longitudes continuous along each ring or line.
Rings are cut per country, all together: the places where a country's rings meet the edge are
put in order along it, and every second stretch between them is land. That holds for islands,
holes and rings that run the wrong way alike, as odd-even filling does.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from mapapp.cartography.azimuthal import AzimuthalEqualArea
from mapapp.cartography.projection import FloatArray, Projection
from mapapp.cartography.runs import Fineness, Runs, cylindrical, densified

_SECANT_STEPS: Final = 8

Side: TypeAlias = Callable[[FloatArray], FloatArray]
"""Positive on the side that is kept, for (k, 2) points."""


@dataclass(frozen=True, slots=True)
class _Edge:
    """The edge of a map: which side is kept, and where along it a point lies.

    Attributes
    ----------
    side
        Positive on the kept side.
    place
        Where along the edge each of (k, 2) points on it lies; ascending along it.
    between
        Points along the edge from one place to a greater one, both left out.
    turn
        Length of a closed edge, None if it has ends.
    """

    side: Side
    place: Callable[[FloatArray], FloatArray]
    between: Callable[[float, float], FloatArray]
    turn: float | None = None


def cut_rings(runs: Runs, projection: Projection, fineness: Fineness) -> Runs:
    """Return what of closed rings a projection shows, each piece a closed ring.

    Longitudes of the result are those of the projection's own turn: within 180 degrees of
    the central meridian, so that a point on the seam lies on the side its ring is on.
    """
    runs = densified(runs, projection, fineness)
    if isinstance(projection, AzimuthalEqualArea):
        return _clipped(runs, _horizon(projection, fineness.edge_deg))
    meridian = cylindrical(projection).central_meridian_deg
    return _on_one_turn(runs, meridian, longest_deg=fineness.edge_deg, closed=True)


def cut_lines(runs: Runs, projection: Projection, fineness: Fineness) -> Runs:
    """Return what of lines a projection shows, cut in pieces at its edge."""
    runs = densified(runs, projection, fineness)
    if isinstance(projection, AzimuthalEqualArea):
        edge = _horizon(projection, fineness.edge_deg)
        kept, cut = _sorted_out(runs, edge.side)
        pieces = [
            (piece, int(runs.origin[number]))
            for number in cut
            for piece in _stretches(runs.run(number), edge.side)
        ]
        return _joined(runs, kept, pieces)
    meridian = cylindrical(projection).central_meridian_deg
    return _on_one_turn(runs, meridian, longest_deg=fineness.edge_deg, closed=False)


def _on_one_turn(runs: Runs, meridian: float, *, longest_deg: float, closed: bool) -> Runs:
    """Bring runs within 180 degrees of a meridian, cutting those that cross the seam."""
    if len(runs.origin) == 0:
        return runs
    lon = runs.points[:, 0]
    least = np.minimum.reduceat(lon, runs.start[:-1])
    most = np.maximum.reduceat(lon, runs.start[:-1])
    west_turn = np.floor((least - meridian + 180.0) / 360.0)
    # A run that only touches the seam from the west is not cut by it.
    east_turn = np.maximum(np.ceil((most - meridian + 180.0) / 360.0) - 1.0, west_turn)
    shift = np.repeat(360.0 * west_turn, np.diff(runs.start))
    moved = Runs(runs.points - np.column_stack([shift, np.zeros_like(shift)]), runs.start,
                 runs.origin)  # fmt: skip
    whole = east_turn == west_turn
    pieces: list[tuple[FloatArray, int]] = []
    for origin in np.unique(runs.origin[~whole]).tolist():
        numbers = np.flatnonzero(~whole & (runs.origin == origin)).tolist()
        many = [moved.run(number) for number in numbers]
        turns = int(np.max(east_turn[numbers] - west_turn[numbers]))
        found = _turn_by_turn(many, meridian, turns, longest_deg=longest_deg, closed=closed)
        pieces += [(piece, origin) for piece in found]
    return _joined(moved, np.flatnonzero(whole), pieces)


def _turn_by_turn(
    many: Sequence[FloatArray], meridian: float, turns: int, *, longest_deg: float, closed: bool
) -> list[FloatArray]:
    """Cut runs at each seam they cross, and bring all pieces onto the first turn."""
    found = []
    for turn in range(turns + 1):
        east = meridian + 180.0 + 360.0 * turn
        strip = list(many)
        for seam, sign in ((east, -1.0), (east - 360.0, 1.0)):
            edge = _seam(seam, sign, longest_deg)
            if closed:
                strip = _closed_pieces(strip, edge)
            else:
                strip = [piece for run in strip for piece in _stretches(run, edge.side)]
        found += [piece - (360.0 * turn, 0.0) for piece in strip]
    return found


def _seam(lon: float, sign: float, longest_deg: float) -> _Edge:
    """Return the edge along a meridian; what lies east of it is kept if the sign is positive."""

    def between(low: float, high: float) -> FloatArray:
        count = int(np.ceil((high - low) / longest_deg))
        lat = low + (high - low) * np.arange(1, count) / max(count, 1)
        return np.column_stack([np.full(len(lat), lon), lat])

    return _Edge(
        side=lambda points: sign * (points[:, 0] - lon),
        place=lambda points: points[:, 1],
        between=between,
    )


def _horizon(projection: AzimuthalEqualArea, longest_deg: float) -> _Edge:
    """Return the horizon as an edge; places along it are directions, in radians."""
    least = float(np.cos(np.radians(projection.horizon_deg)))
    radius = projection.horizon_radius

    def place(points: FloatArray) -> FloatArray:
        x, y = projection.unclipped(points[:, 0], points[:, 1])
        return np.asarray(np.arctan2(y, x))

    def between(low: float, high: float) -> FloatArray:
        count = max(2, int(np.ceil(np.degrees(high - low) / longest_deg)))
        angle = low + (high - low) * np.arange(1, count) / count
        return np.column_stack(projection.inverse(radius * np.cos(angle), radius * np.sin(angle)))

    return _Edge(
        side=lambda points: projection.nearness(points[:, 0], points[:, 1]) - least,
        place=place,
        between=between,
        turn=2.0 * float(np.pi),
    )


def _sorted_out(runs: Runs, side: Side) -> tuple[NDArray[np.intp], list[int]]:
    """Return the runs wholly on the kept side, and those that are cut."""
    if len(runs.origin) == 0:
        return np.empty(0, dtype=np.intp), []
    kept = side(runs.points)
    inside = np.minimum.reduceat(kept, runs.start[:-1]) > 0.0
    outside = np.maximum.reduceat(kept, runs.start[:-1]) <= 0.0
    return np.flatnonzero(inside), np.flatnonzero(~inside & ~outside).tolist()


def _clipped(runs: Runs, edge: _Edge) -> Runs:
    """Return what of closed rings lies within the edge."""
    kept, cut = _sorted_out(runs, edge.side)
    pieces: list[tuple[FloatArray, int]] = []
    for origin in sorted({int(runs.origin[number]) for number in cut}):
        many = [runs.run(number) for number in cut if runs.origin[number] == origin]
        pieces += [(piece, origin) for piece in _closed_pieces(many, edge)]
    return _joined(runs, kept, pieces)


def _joined(runs: Runs, kept: NDArray[np.intp], pieces: Sequence[tuple[FloatArray, int]]) -> Runs:
    """Return kept runs and new pieces together, in the order of their origins."""
    if len(kept) == len(runs.origin) and not pieces:
        return runs
    lengths = np.diff(runs.start)
    chosen = np.zeros(len(lengths), dtype=np.bool_)
    chosen[kept] = True
    points = np.vstack([runs.points[np.repeat(chosen, lengths)], *(piece for piece, _ in pieces)])
    counts = np.append(lengths[chosen], [len(piece) for piece, _ in pieces]).astype(np.intp)
    origin = np.append(runs.origin[chosen], [number for _, number in pieces]).astype(np.intp)
    order = np.argsort(origin, kind="stable")
    first = np.cumsum(counts) - counts
    ends = np.cumsum(counts[order])
    index = np.arange(len(points)) + np.repeat(first[order] - (ends - counts[order]), counts[order])
    return Runs(points[index], np.append(0, ends).astype(np.int32), origin[order])


def _stretches(run: FloatArray, side: Side) -> list[FloatArray]:
    """Return the stretches of an open line on the kept side, ending exactly on the edge."""
    kept = side(run) > 0.0
    if kept.all():
        return [run]
    change = np.flatnonzero(kept[:-1] != kept[1:])
    if len(change) == 0:
        return []
    crossing = _crossings(run[change], run[change + 1], side)
    found = []
    bounds = np.concatenate([[0], change + 1, [len(run)]]).tolist()
    for number, (first, last) in enumerate(pairwise(bounds)):
        if kept[first]:
            before = crossing[number - 1 : number] if number else crossing[:0]
            after = crossing[number : number + 1]
            found.append(_without_repeats(np.vstack([before, run[first:last], after])))
    return [piece for piece in found if len(piece) > 1]


def _crossings(start: FloatArray, end: FloatArray, side: Side) -> FloatArray:
    """Return where edges from one side to the other cross, by regula falsi (Illinois)."""
    low, high = side(start), side(end)
    at_low, at_high = np.zeros(len(start)), np.ones(len(start))
    at = low / (low - high)
    last = np.zeros(len(start))
    for _ in range(_SECANT_STEPS):
        found = side(start + (end - start) * at[:, None])
        if np.max(np.abs(found), initial=0.0) < 1e-14:
            break
        moved = np.where((found > 0.0) == (low > 0.0), 1.0, -1.0)
        # An end that stays twice in a row counts half, so that both close in.
        high = np.where(moved > 0.0, np.where(last > 0.0, high / 2.0, high), found)
        low = np.where(moved > 0.0, found, np.where(last < 0.0, low / 2.0, low))
        at_low, at_high = np.where(moved > 0.0, at, at_low), np.where(moved > 0.0, at_high, at)
        at = at_low + (at_high - at_low) * low / (low - high)
        last = moved
    return np.asarray(start + (end - start) * at[:, None])


def _closed_pieces(rings: Sequence[FloatArray], edge: _Edge) -> list[FloatArray]:
    """Return what of one country's rings lies on the kept side, closed along the edge."""
    whole: list[FloatArray] = []
    chains: list[FloatArray] = []
    for ring in rings:
        kept = edge.side(ring) > 0.0
        if kept.all():
            whole.append(ring)
        elif kept.any():
            # Begun outside, a closed ring is a line whose kept stretches all end on the edge.
            first = int(np.argmin(kept))
            chains += _stretches(np.vstack([ring[first:-1], ring[: first + 1]]), edge.side)
    return whole + _linked(chains, rings, edge)


def _linked(
    chains: Sequence[FloatArray], rings: Sequence[FloatArray], edge: _Edge
) -> list[FloatArray]:
    """Link chains of rings, which begin and end on the edge, into closed rings along it."""
    if not chains:
        return []
    ends = np.array([point for chain in chains for point in (chain[0], chain[-1])])
    partner, way = _partners(edge.place(ends), rings, edge)
    closed = []
    left = set(range(len(chains)))
    while left:
        first = leaving = 2 * min(left) + 1
        parts: list[FloatArray] = []
        while True:
            chain = leaving // 2
            left.discard(chain)
            parts.append(chains[chain] if leaving % 2 else chains[chain][::-1])
            arriving = partner[leaving]
            low, high, forwards = way[leaving]
            along = edge.between(low, high)
            parts.append(along if forwards else along[::-1])
            leaving = arriving ^ 1
            if leaving == first:
                break
        ring = _without_repeats(np.vstack([*parts, parts[0][:1]]))
        if len(ring) > 3:
            closed.append(ring)
    return closed


def _partners(
    places: FloatArray, rings: Sequence[FloatArray], edge: _Edge
) -> tuple[list[int], list[tuple[float, float, bool]]]:
    """Pair the chain ends along the edge: each with the one on the far side of some land.

    Returns, per end, its partner, the places between the two, and whether the partner has
    the greater one. End 2 i is where chain i begins, 2 i + 1 where it ends.
    """
    order = np.argsort(places, kind="stable").tolist()
    count = len(order)
    later = edge.turn is not None and _sea_first(places[order], rings, edge)
    partner, way = [0] * count, [(0.0, 0.0, True)] * count
    for position in range(int(later), count, 2):
        one, two = order[position], order[(position + 1) % count]
        low, high = float(places[one]), float(places[two])
        if position + 1 == count and edge.turn is not None:
            high += edge.turn
        partner[one], partner[two] = two, one
        way[one], way[two] = (low, high, True), (low, high, False)
    return partner, way


def _sea_first(ordered: FloatArray, rings: Sequence[FloatArray], edge: _Edge) -> bool:
    """Tell whether, around a closed edge, sea lies between the first end and the second.

    Along an edge with ends land begins at the first chain end; around a closed one it may as
    well begin at the second. The middle of the widest gap is asked.
    """
    gaps = np.diff(ordered, append=ordered[0] + (edge.turn or 0.0))
    widest = int(np.argmax(gaps))
    middle = float(ordered[widest] + gaps[widest] / 2.0)
    (lon, lat), *_ = edge.between(middle - 1e-9, middle + 1e-9)
    crossings = 0
    for ring in rings:
        start, end = ring[:-1], ring[1:]
        spans = (start[:, 1] > lat) != (end[:, 1] > lat)
        start, rise = start[spans], (end - start)[spans]
        at = start[:, 0] + (lat - start[:, 1]) * rise[:, 0] / rise[:, 1]
        # The ring may lie on another turn of the globe than the place.
        crossings += sum(int(np.count_nonzero(at > lon + turn)) for turn in (-360.0, 0.0, 360.0))
    land = crossings % 2 == 1
    return land != (widest % 2 == 0)


def _without_repeats(points: FloatArray) -> FloatArray:
    moved = np.append(True, np.any(np.diff(points, axis=0) != 0.0, axis=1))
    return np.asarray(points[moved])
