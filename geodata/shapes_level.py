"""One level of detail: simplify shared arcs, merge pieces of a country, and find the lines."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
import shapely
from shapely import Polygon
from shapely.affinity import translate
from shapely.geometry.base import BaseGeometry
from shapes_source import (
    PROJECTION,
    Rings,
    Topology,
    area_of,
    index,
    on_source_cut,
    project,
    ring_of,
    without_source_cut,
)

from mapapp.cartography.projection import FloatArray

TOLERANCE_PX: Final = 0.35
# The largest islands of each country are kept at every level, however small.
KEPT_ISLANDS: Final = 3
SMALLEST_ISLAND_PX2: Final = 0.25
# Rings up to this size are watched, so that simplifying does not collapse or distort them.
SMALL_RING_PX2: Final = 64.0
MOST_AREA_CHANGE: Final = 0.3
MOST_HALVINGS: Final = 8

# A power of two, so that a grid point survives float32 (|degrees| < 256) and shapes stay valid.
GRID_DEG: Final = 2.0**-16
# Each ring and line is stored on the turn of the globe on which its middle lies between this
# meridian and 360 degrees east of it: in the Bering Strait, between the Diomede Islands.
FIRST_MIDDLE_DEG: Final = -168.985

Line: TypeAlias = tuple[FloatArray, int, tuple[int, int]]
"""Points in degrees; 0 for a coast, 1 for a border; one country and -1, or both."""


@dataclass(frozen=True, slots=True)
class Simplified:
    """What is left of a topology at one level: kept polygons and each arc's tolerance."""

    polygons: list[tuple[str, Rings]]
    tolerances: FloatArray


def simplify(topology: Topology, pixel: float) -> Simplified:
    """Choose each arc's tolerance, and drop islands too small to see.

    A ring that the common tolerance would collapse, tangle or much change in area lets its
    arcs keep more points; neighbours keep one border, because they share the arc.
    """
    zero = np.zeros(len(topology.arcs))
    tolerances = np.full(len(topology.arcs), TOLERANCE_PX * pixel)
    areas = [area_of(ring_of(topology, rings[0], zero)) for _, rings in topology.polygons]
    largest: dict[str, list[float]] = defaultdict(list)
    for (code, _), area in zip(topology.polygons, areas, strict=True):
        largest[code] = sorted([*largest[code], area], reverse=True)[:KEPT_ISLANDS]
    kept = [
        (code, rings)
        for (code, rings), area in zip(topology.polygons, areas, strict=True)
        if area >= SMALLEST_ISLAND_PX2 * pixel**2
        or area >= largest[code][-1]
        or any(len(topology.users[index(i)]) > 1 for i in rings[0])
        # Half of an island that the source cut at 180 degrees belongs to the other half.
        or any(on_source_cut(topology.arcs[index(i)]).any() for i in rings[0])
    ]
    for halvings_left in range(MOST_HALVINGS, -1, -1):
        poor = {
            index(reference)
            for _, rings in kept
            for ring in rings
            if not well_kept(topology, ring, tolerances, pixel=pixel)
            for reference in ring
        }
        tolerances[sorted(poor)] *= 0.5 if halvings_left else 0.0
        if not poor:
            break
    return Simplified(kept, tolerances)


def well_kept(topology: Topology, ring: list[int], tolerances: FloatArray, *, pixel: float) -> bool:
    """Tell whether a small ring is still a simple polygon of nearly the area it had.

    Large rings may tangle by less than the tolerance; they are made valid later.
    """
    full = area_of(ring_of(topology, ring, np.zeros(len(topology.arcs))))
    if full > SMALL_RING_PX2 * pixel**2:
        return True
    now = ring_of(topology, ring, tolerances)
    if len(now) < 5 or abs(area_of(now) - full) > MOST_AREA_CHANGE * full:
        return False
    return bool(shapely.is_valid(shapely.polygons(project(now))))


def country_shapes(topology: Topology, level: Simplified) -> dict[str, list[Polygon]]:
    """Return each country's valid polygons in degrees on the grid, the largest first.

    Pieces of one country that touch are merged: no line is left between them, nor where the
    source has cut Russia and Fiji.
    """
    pieces: dict[str, list[BaseGeometry]] = defaultdict(list)
    for code, rings in level.polygons:
        polygon = valid(polygon_of(topology, rings, level.tolerances))
        west, _, east, _ = polygon.bounds
        pieces[code].append(translate(polygon, xoff=shift_of(west, east)))
    shapes = {}
    for code in sorted(pieces):
        merged = shapely.union_all(pieces[code])
        # Rounding apart from merging: a single polygon would be merged without being rounded.
        whole = shapely.set_precision(merged, GRID_DEG).normalize()
        parts = shapely.get_parts(shapely.orient_polygons(whole))
        polygons = [part for part in parts if part.geom_type == "Polygon"]
        shapes[code] = sorted(polygons, key=lambda part: (-plane_area(part), part.bounds))
    return shapes


def shift_of(west: float, east: float) -> float:
    """Return what takes offsets to degrees east on the turn that FIRST_MIDDLE_DEG begins."""
    middle = (west + east) / 2.0 + PROJECTION.central_meridian_deg
    turns = np.floor((middle - FIRST_MIDDLE_DEG) / 360.0)
    return float(PROJECTION.central_meridian_deg - 360.0 * turns)


def plane_area(polygon: Polygon) -> float:
    """Return the area of a polygon in degrees, in square map units without its holes."""
    points = np.asarray(polygon.exterior.coords) - (PROJECTION.central_meridian_deg, 0.0)
    return area_of(points)


def polygon_of(topology: Topology, rings: Rings, tolerances: FloatArray) -> Polygon:
    """Build one polygon in offsets and latitudes, its holes on the same turn of the globe."""
    runs = [ring_of(topology, ring, tolerances) for ring in rings]
    middle = runs[0][:, 0].mean()
    holes = [run - (360.0 * np.round((run[:, 0].mean() - middle) / 360.0), 0.0) for run in runs[1:]]
    return Polygon(runs[0], holes)


def valid(shape: BaseGeometry) -> BaseGeometry:
    """Return the shape, untangled if simplifying or rounding made its rings cross."""
    return shape if shape.is_valid else shapely.make_valid(shape, method="structure")


def country_lines(topology: Topology, level: Simplified, codes: list[str]) -> Iterator[Line]:
    """Yield coasts and borders: points in degrees, kind, and the one or two countries.

    An arc between two pieces of one country is no line, nor is the source's cut at 180.
    """
    rank = {code: i for i, code in enumerate(codes)}
    drawn = {index(i) for _, rings in level.polygons for ring in rings for i in ring}
    for arc in sorted(drawn):
        owners = sorted({rank[code] for code in topology.users[arc]})
        if len(topology.users[arc]) > len(owners):
            continue
        keep = topology.significance[arc] > level.tolerances[arc]
        pair = (owners[0], owners[1]) if len(owners) > 1 else (owners[0], -1)
        for run in without_source_cut(topology.arcs[arc][keep]):
            shift = shift_of(run[:, 0].min(), run[:, 0].max())
            points = to_grid(run + (shift, 0.0))
            moved = np.append(True, np.any(np.diff(points, axis=0) != 0.0, axis=1))
            if moved.sum() > 1:
                yield points[moved], len(owners) - 1, pair


def to_grid(points: FloatArray) -> FloatArray:
    """Round to the grid that float32 holds exactly."""
    return np.asarray(np.round(points / GRID_DEG) * GRID_DEG)
