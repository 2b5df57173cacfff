"""Which country a point lies in, for a million points at once."""

import tokenize
import zipfile
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from mapapp.catalog.sitefiles.table import Flags, Float64s
from mapapp.errors import GeodataError
from mapapp.locations import bundled
from mapapp.phrases import phrase

if TYPE_CHECKING:
    from shapely import STRtree

Codes: TypeAlias = NDArray[np.int16]

NOWHERE: Final = -1
"""In place of a country: the sea, or no position."""

LEVEL: Final = 1
_CELLS: Final = 4
"""Cells of the grid per degree."""
_MIXED: Final = -2
_STEP: Final = 20_000
_READING_FAILS: Final = (
    OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, tokenize.TokenError,
)  # fmt: skip
_AT_ONCE: Final = 20_000
"""Points made in one go: a million of them would let no other thread come to its turn."""


@dataclass(frozen=True, eq=False, slots=True)
class Lands:
    """The countries' areas on the globe.

    Attributes
    ----------
    codes
        ISO alpha-3 codes.
    areas
        Polygons in degrees, within ±180.
    owner
        Of each polygon, its country as an index into `codes`.
    grid
        Per half degree, the country that all of a cell belongs to, `NOWHERE` for a cell of
        the sea, or a mark for a cell that has a border or coast in it.
    """

    codes: tuple[str, ...]
    areas: NDArray[Any]
    owner: Codes
    tree: "STRtree"
    grid: Codes

    def countries_at(self, lon: Float64s, lat: Float64s) -> Codes:
        """Return of each point the index of its country, `NOWHERE` at sea or for NaN."""
        found = np.full(len(lon), NOWHERE, np.int16)
        with np.errstate(invalid="ignore"):
            there = np.flatnonzero((np.abs(lon) <= 180) & (np.abs(lat) <= 90))
        found[there] = self.grid[_cells(lon[there], lat[there])]
        mixed = there[found[there] == _MIXED]
        found[mixed] = self._exactly(lon[mixed], lat[mixed])
        return found

    def _exactly(self, lon: Float64s, lat: Float64s) -> Codes:
        """Look points up in the polygons; where two overlap the smaller country answers.

        In steps, so that a window need not wait for a million of them.
        """
        parts = [
            _looked_up(
                self.tree, self.areas, self.owner, lon[at : at + _STEP], lat[at : at + _STEP]
            )
            for at in range(0, len(lon), _STEP)
        ]
        return np.concatenate(parts) if parts else np.empty(0, np.int16)

    def near(self, lon: Float64s, lat: Float64s, country: Codes, *, degrees: float) -> Flags:
        """Whether each point lies within a distance of its own country.

        Parameters
        ----------
        country
            Index into `codes` of each point's country; below 0: never near.
        degrees
            A distance, of latitude; of longitude that of the same length on the ground.
        """
        import shapely

        close = np.zeros(len(lon), np.bool_)
        for index in np.unique(country[country >= 0]).tolist():
            at = np.flatnonzero(country == index)
            areas = self.areas[self.owner == index]
            if not len(areas):
                continue
            whole = shapely.union_all(areas) if len(areas) < 50 else shapely.multipolygons(areas)
            shapely.prepare(whole)
            for start in range(0, len(at), _AT_ONCE):
                part = at[start : start + _AT_ONCE]
                stretch = 1 / np.maximum(np.cos(np.radians(np.abs(lat[part]))), 0.2)
                close[part] = shapely.dwithin(  # type: ignore[call-overload]
                    whole, shapely.points(lon[part], lat[part]), degrees * stretch
                )
        return close

    def nearest(self, lon: Float64s, lat: Float64s, *, degrees: float) -> Codes:
        """Return the index of the country nearest to each point, `NOWHERE` if none is near."""
        import shapely

        found = np.full(len(lon), NOWHERE, np.int16)
        for start in range(0, len(lon), _AT_ONCE):
            part = slice(start, start + _AT_ONCE)
            point, area = self.tree.query_nearest(
                shapely.points(lon[part], lat[part]), max_distance=degrees, all_matches=False
            )
            found[start + point] = self.owner[area]
        return found


def _cells(lon: Float64s, lat: Float64s) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    row = np.minimum(((lat + 90) * _CELLS).astype(np.intp), 180 * _CELLS - 1)
    column = np.minimum(((lon + 180) * _CELLS).astype(np.intp), 360 * _CELLS - 1)
    return row, column


def _looked_up(
    tree: "STRtree", areas: NDArray[Any], owner: Codes, lon: Float64s, lat: Float64s
) -> Codes:
    import shapely

    found = np.full(len(lon), NOWHERE, np.int16)
    if not len(lon):
        return found
    point, area = tree.query(shapely.points(lon, lat))
    order = np.argsort(area, kind="stable")
    point, area = point[order], area[order]
    starts = np.flatnonzero(np.diff(area, prepend=-1))
    stops = np.append(starts[1:], len(area))[: len(starts)]  # none where no box holds a point
    # Polygons are in order of size: the smallest comes last and answers.
    for start, stop in zip(starts, stops, strict=True):
        at = point[start:stop]
        inside = shapely.intersects_xy(areas[area[start]], lon[at], lat[at])
        found[at[inside]] = owner[area[start]]
    return found


@lru_cache(maxsize=1)
def lands() -> Lands:
    """Return the bundled countries' areas; made once, in some tenths of a second.

    Raises
    ------
    GeodataError
        If the bundled shapes are missing or damaged.
    """
    import shapely

    path = bundled("geodata", "shapes") / f"globe_level{LEVEL}.npz"
    try:
        with path.open("rb") as stream, np.load(stream, allow_pickle=False) as archive:
            codes = tuple(str(code) for code in archive["codes"])
            rings = np.split(archive["points"].astype(np.float64), archive["ring_start"][1:-1])
            country = archive["ring_country"]
    except _READING_FAILS as error:
        message = phrase(
            "The country shapes {path} are missing or damaged; reinstall the app.", path=path
        )
        raise GeodataError(message) from error
    areas, owner = _polygons(rings, country)
    order = np.argsort(-shapely.area(areas), kind="stable")
    areas, owner = areas[order], owner[order]
    shapely.prepare(areas)
    tree = shapely.STRtree(areas)
    return Lands(codes, areas, owner, tree, _grid(tree, areas, owner))


def _polygons(rings: list[Float64s], country: NDArray[np.int16]) -> tuple[NDArray[Any], Codes]:
    """Return polygons with their holes, those across 180 degrees once on either side."""
    import shapely

    by_country: dict[int, list[Float64s]] = defaultdict(list)
    for ring, index in zip(rings, country.tolist(), strict=True):
        if len(ring) >= 4:
            by_country[index].append(ring)
    areas, owner = [], []
    for index, found in by_country.items():
        outer = [ring for ring in found if shapely.is_ccw(shapely.linearrings(ring))]
        holes = [ring for ring in found if not shapely.is_ccw(shapely.linearrings(ring))]
        for ring in outer:
            shell = shapely.polygons(ring)
            inside = [hole for hole in holes if shapely.intersects_xy(shell, *hole[0])]
            if inside:
                shell = shapely.Polygon(ring, inside)
            for turn in (-360.0, 0.0, 360.0):
                if ring[:, 0].max() + turn >= -180 and ring[:, 0].min() + turn <= 180:
                    moved = shapely.transform(shell, lambda points, by=turn: points + [by, 0.0])
                    areas.append(moved)
                    owner.append(index)
    return np.array(areas, dtype=object), np.array(owner, dtype=np.int16)


def _grid(tree: "STRtree", areas: NDArray[Any], owner: Codes) -> Codes:
    """Return the country of each half degree; cells near an edge are marked as mixed."""
    import shapely
    from scipy import ndimage

    grid = np.zeros((180 * _CELLS, 360 * _CELLS), np.int16)
    points = shapely.get_coordinates(shapely.segmentize(shapely.boundary(areas), 0.25 / _CELLS))
    within = (np.abs(points[:, 0]) <= 180) & (np.abs(points[:, 1]) <= 90)
    edge = np.zeros(grid.shape, np.bool_)
    edge[_cells(points[within, 0], points[within, 1])] = True
    # A line may cut a cell's corner between two of its points.
    edge = ndimage.binary_dilation(edge)
    labels, count = ndimage.label(~edge)
    # One point of each region that no edge crosses says what all of it is.
    _, first = np.unique(labels.ravel(), return_index=True)
    first = first[labels.ravel()[first] > 0]
    row, column = np.unravel_index(first, grid.shape)
    lon, lat = (column + 0.5) / _CELLS - 180, (row + 0.5) / _CELLS - 90
    of_region = np.full(count + 1, _MIXED, np.int16)
    of_region[labels.ravel()[first]] = _looked_up(tree, areas, owner, lon, lat)
    return of_region[labels]
