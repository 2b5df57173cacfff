"""From outlines on the globe to shapes in a projection: cut, projected, with places for labels."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from mapapp.cartography.cutting import cut_lines, cut_rings
from mapapp.cartography.projection import FloatArray, Projection
from mapapp.cartography.runs import Fineness, Runs, plane_points
from mapapp.cartography.shapes import Float32Array, Outlines, Shapes

# By level: a twentieth of a pixel of a map 1,600 px wide at the level's own zoom (1, 4, 16).
_FINENESS: Final = (
    Fineness(sagitta=1.7e-4, shortest_deg=0.5, edge_deg=1.0),
    Fineness(sagitta=4.2e-5, shortest_deg=0.25, edge_deg=0.5),
    Fineness(sagitta=1.1e-5, shortest_deg=0.125, edge_deg=0.25),
)
# Points across the window in which the middle of a country is looked for, and how often the
# window closes in on the best of them.
_SEARCH_POINTS: Final = 14
_SEARCH_ROUNDS: Final = 4


def project_outlines(
    outlines: Outlines, projection: Projection, *, level: int, labels: Shapes | None = None
) -> Shapes:
    """Cut and project one level of detail; numpy only.

    Parameters
    ----------
    level
        Which level it is: the finer, the shorter its edges must be to follow their curves.
    labels
        Shapes in the same projection whose places for labels are taken over; None: found anew.
    """
    fineness = _FINENESS[level]
    rings = Runs(
        outlines.points.astype(np.float64),
        outlines.ring_start,
        outlines.ring_country.astype(np.intp),
    )
    rings = cut_rings(rings, projection, fineness)
    numbers = np.arange(len(outlines.line_kind))
    lines = Runs(outlines.line_points.astype(np.float64), outlines.line_start, numbers)
    lines = cut_lines(lines, projection, fineness)
    points = plane_points(rings.points, projection).astype(np.float32)
    line_points = plane_points(lines.points, projection).astype(np.float32)
    bounds = bounds_of(points, rings.start)
    if labels is None:
        places = label_places(points, rings, bounds, outlines.label_points, projection)
    else:
        places = (labels.label_points, labels.label_radius, labels.country_bounds)
    shapes = Shapes(
        codes=outlines.codes,
        points=points,
        ring_start=rings.start,
        ring_country=rings.origin.astype(np.int16),
        ring_bounds=bounds,
        line_points=line_points,
        line_start=lines.start,
        line_kind=outlines.line_kind[lines.origin],
        line_countries=outlines.line_countries[lines.origin],
        line_bounds=bounds_of(line_points, lines.start),
        label_points=places[0],
        label_radius=places[1],
        country_bounds=places[2],
    )
    for name in Shapes.__slots__:
        getattr(shapes, name).flags.writeable = False
    return shapes


def bounds_of(points: Float32Array, start: NDArray[np.int32]) -> Float32Array:
    """Return (r, 4): least x, least y, greatest x, greatest y of each run of points."""
    if len(start) < 2:
        return np.empty((0, 4), dtype=np.float32)
    least = np.minimum.reduceat(points, start[:-1], axis=0)
    return np.hstack([least, np.maximum.reduceat(points, start[:-1], axis=0)])


def signed_areas(points: Float32Array, start: NDArray[np.int32]) -> FloatArray:
    """Return the area of each closed ring, negative if it runs clockwise as holes do."""
    if len(start) < 2:
        return np.empty(0)
    # Counted from each ring's own first point: small rings far from the origin keep their digits.
    own = points.astype(np.float64) - np.repeat(points[start[:-1]], np.diff(start), axis=0)
    cross = np.append(own[:-1, 0] * own[1:, 1] - own[1:, 0] * own[:-1, 1], 0.0)
    # From the last point of a ring, which is its origin, to the next ring's is nothing.
    return np.asarray(np.add.reduceat(cross, start[:-1])) / 2.0


def label_places(
    points: Float32Array,
    rings: Runs,
    bounds: Float32Array,
    known: Float32Array,
    projection: Projection,
) -> tuple[Float32Array, Float32Array, Float32Array]:
    """Return label points, the radii of circles around them, and bounds, per country.

    A country keeps its known place (degrees) where that still lies in its largest part;
    where the map's edge has cut the country, the middle of the largest part is looked for.
    """
    count = len(known)
    centres = np.full((count, 2), np.nan, dtype=np.float32)
    radii = np.zeros(count, dtype=np.float32)
    boxes = np.full((count, 4), np.nan, dtype=np.float32)
    areas = signed_areas(points, rings.start)
    x, y = projection.forward(known[:, 0], known[:, 1])
    first = np.searchsorted(rings.origin, np.arange(count + 1)).tolist()
    for country in range(count):
        own = range(first[country], first[country + 1])
        if not own:
            continue
        main = max(own, key=areas.__getitem__)
        boxes[country] = bounds[main]
        near = [main, *(r for r in own if r != main and _within(bounds[r], bounds[main]))]
        runs = [points[rings.start[r] : rings.start[r + 1]].astype(np.float64) for r in near]
        place = np.array([[x[country], y[country]]])
        depth = float(depths(place, runs)[0]) if np.isfinite(place).all() else 0.0
        if not depth > 0.0:
            place, depth = _deepest(runs)
        centres[country], radii[country] = place[0], depth
    return centres, radii, boxes


def _within(box: Float32Array, other: Float32Array) -> bool:
    return bool(np.all(box[:2] >= other[:2]) and np.all(box[2:] <= other[2:]))


def depths(places: FloatArray, rings: Sequence[FloatArray]) -> FloatArray:
    """Return how deep (m, 2) places lie inside rings, odd-even; negative outside."""
    start = np.vstack([ring[:-1] for ring in rings])
    end = np.vstack([ring[1:] for ring in rings])
    edge = end - start
    away = places[:, None, :] - start
    length2 = np.maximum(np.square(edge).sum(axis=1), 1e-300)
    along = np.clip((away * edge).sum(axis=2) / length2, 0.0, 1.0)
    gap = np.square(away - along[:, :, None] * edge).sum(axis=2).min(axis=1)
    x, y = places[:, :1], places[:, 1:]
    spans = (start[:, 1] > y) != (end[:, 1] > y)
    rise = np.where(edge[:, 1] == 0.0, 1.0, edge[:, 1])
    right = start[:, 0] + (y - start[:, 1]) * edge[:, 0] / rise > x
    inside = np.count_nonzero(spans & right, axis=1) % 2 == 1
    return np.asarray(np.where(inside, np.sqrt(gap), -np.sqrt(gap)))


def _deepest(rings: Sequence[FloatArray]) -> tuple[FloatArray, float]:
    """Return the place deepest inside rings, (1, 2), and its depth: a grid that closes in."""
    low, high = rings[0].min(axis=0), rings[0].max(axis=0)
    size = high - low
    middle = (low + high) / 2.0
    steps = (np.arange(_SEARCH_POINTS) + 0.5) / _SEARCH_POINTS - 0.5
    best, depth = middle[None, :], 0.0
    for _ in range(_SEARCH_ROUNDS):
        dx, dy = np.meshgrid(steps * size[0], steps * size[1])
        places = middle + np.column_stack([dx.ravel(), dy.ravel()])
        found = depths(places, rings)
        at = int(np.argmax(found))
        if found[at] > depth:
            best, depth = places[at : at + 1], float(found[at])
        middle, size = best[0], size * 0.3
    return best, depth
