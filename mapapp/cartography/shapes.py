"""Country shapes as plain arrays: outlines on the globe, and ready for the default projection.

Three levels of detail share one order of countries; ``geodata/build_shapes.py`` makes the
files and ``docs/decisions/0002-shapes-format.md`` says why they look as they do. Only numpy
is needed to read them, so the map can be painted before anything heavier is imported.
"""

import tokenize
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from mapapp.errors import GeodataError
from mapapp.phrases import phrase

LEVELS: Final = (0, 1, 2)
"""Levels of detail: for the whole world, from zoom x4, and from zoom x16."""

COAST: Final = 0
BORDER: Final = 1

Int16Array = NDArray[np.int16]
Int32Array = NDArray[np.int32]
Float32Array = NDArray[np.float32]

_Layout = tuple[tuple[str, str, tuple[int, ...]], ...]

# Name, type and shape of each array; -1 stands for any length.
_OUTLINES_LAYOUT: Final[_Layout] = (
    ("codes", "<U3", (-1,)),
    ("points", "<f4", (-1, 2)),
    ("ring_start", "<i4", (-1,)),
    ("ring_country", "<i2", (-1,)),
    ("line_points", "<f4", (-1, 2)),
    ("line_start", "<i4", (-1,)),
    ("line_kind", "|u1", (-1,)),
    ("line_countries", "<i2", (-1, 2)),
    ("label_points", "<f4", (-1, 2)),
)
_SHAPES_LAYOUT: Final[_Layout] = (
    *_OUTLINES_LAYOUT,
    ("ring_bounds", "<f4", (-1, 4)),
    ("line_bounds", "<f4", (-1, 4)),
    ("label_radius", "<f4", (-1,)),
    ("country_bounds", "<f4", (-1, 4)),
)


# What zipfile and numpy raise on damaged bytes; found by damaging them.
_READING_FAILS: Final = (
    OSError, ValueError, KeyError, TypeError, AttributeError, EOFError, MemoryError, RuntimeError,
    zipfile.BadZipFile, tokenize.TokenError,
)  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Outlines:
    """One level of detail of all countries on the globe; every array is read-only.

    Degrees east and north, continuous along each ring and line, not cut anywhere: longitudes
    go beyond 180 where a ring crosses that meridian. Straight between two points means
    straight in degrees. The arrays are those of `Shapes`, without bounds.
    """

    codes: NDArray[np.str_]
    points: Float32Array
    ring_start: Int32Array
    ring_country: Int16Array
    line_points: Float32Array
    line_start: Int32Array
    line_kind: NDArray[np.uint8]
    line_countries: Int16Array
    label_points: Float32Array


@dataclass(frozen=True, slots=True, eq=False)
class Shapes:
    """One level of detail of all countries in one projection; every array is read-only.

    Coordinates are those of the projection's plane: radii of the sphere, y up. With n
    countries, r rings of p points together, and l lines of q points together:

    Attributes
    ----------
    codes
        (n,) ISO 3166-1 alpha-3 codes in alphabetical order; ``XKX`` is Kosovo. The same
        at every level; "country" below is an index into it.
    points
        (p, 2) float32: the rings' points. The first point of a ring is repeated at its end.
    ring_start
        (r + 1,) int32: ring i is ``points[ring_start[i]:ring_start[i + 1]]``.
    ring_country
        (r,) int16, ascending. A country's rings, islands and holes alike, are filled
        odd-even; exteriors run counter-clockwise, holes clockwise.
    ring_bounds
        (r, 4) float32: least x, least y, greatest x, greatest y.
    line_points, line_start, line_bounds
        The same for coasts and borders; there is no line along the seam.
    line_kind
        (l,) uint8: COAST or BORDER.
    line_countries
        (l, 2) int16: the country of a coast and -1, or both countries of a border.
    label_points, label_radius
        (n, 2) and (n,) float32: the widest circle inside each country's largest polygon.
        The same at every level. NaN and 0 for a country that the projection does not show.
    country_bounds
        (n, 4) float32: bounds of that largest polygon; NaN if there is none.
    """

    codes: NDArray[np.str_]
    points: Float32Array
    ring_start: Int32Array
    ring_country: Int16Array
    ring_bounds: Float32Array
    line_points: Float32Array
    line_start: Int32Array
    line_kind: NDArray[np.uint8]
    line_countries: Int16Array
    line_bounds: Float32Array
    label_points: Float32Array
    label_radius: Float32Array
    country_bounds: Float32Array

    def rings_of(self, country: int) -> list[Float32Array]:
        """Return the rings of one country as views, (k, 2) each, closed.

        Raises IndexError if there is no such country.
        """
        if not 0 <= country < len(self.codes):
            message = f"no country {country}; there are {len(self.codes)}"
            raise IndexError(message)
        first, last = np.searchsorted(self.ring_country, [country, country + 1]).tolist()
        return [self._ring(ring) for ring in range(first, last)]

    def country_at(self, x: float, y: float) -> int | None:
        """Return the country that holds a point of the map, None over sea.

        Where shapes of two scales overlap (Gibraltar in Spain at level 0), the smaller
        one answers. A point exactly on a border belongs to one of its sides, or to none.

        Parameters
        ----------
        x, y
            Map coordinates; NaN is nowhere.
        """
        box = self.ring_bounds
        near = (box[:, 0] <= x) & (x <= box[:, 2]) & (box[:, 1] <= y) & (y <= box[:, 3])
        inside: dict[int, float] = {}
        for ring in np.flatnonzero(near).tolist():
            if _odd_crossings(self._ring(ring), x, y):
                country = int(self.ring_country[ring])
                # Odd-even: a second ring around the point is a hole and takes it out again.
                if inside.pop(country, None) is None:
                    inside[country] = _box_area(box[ring])
        return min(inside, key=lambda country: inside[country], default=None)

    def _ring(self, ring: int) -> Float32Array:
        return self.points[self.ring_start[ring] : self.ring_start[ring + 1]]


def load_shapes(folder: Path, level: int) -> Shapes:
    """Read one level of detail in the default projection; takes a few milliseconds.

    Parameters
    ----------
    folder
        Folder of the bundled shapes, ``bundled("geodata", "shapes")``.
    level
        One of LEVELS.

    Raises
    ------
    GeodataError
        The file is missing, cannot be read or is damaged.
    """
    return Shapes(**_read(folder / f"equal_earth_11e_level{level}.npz", _SHAPES_LAYOUT))


def load_outlines(folder: Path, level: int) -> Outlines:
    """Read one level of detail as it lies on the globe; arguments and errors as above."""
    return Outlines(**_read(folder / f"globe_level{level}.npz", _OUTLINES_LAYOUT))


def _read(path: Path, layout: _Layout) -> dict[str, NDArray[Any]]:
    """Return the checked, read-only arrays of a file.

    Raises
    ------
    GeodataError
        The file is missing, cannot be read or is damaged.
    """
    try:
        # Opened here, because numpy leaves a damaged file open.
        with path.open("rb") as stream, np.load(stream, allow_pickle=False) as archive:
            arrays = {name: archive[name] for name, _, _ in layout}
    except FileNotFoundError as error:
        message = phrase(
            "The country shapes {path} are missing; reinstall the app to restore them.", path=path
        )
        raise GeodataError(message) from error
    except _READING_FAILS as error:
        raise _damaged(path, str(error)) from error
    for problem in _problems(arrays, layout):
        raise _damaged(path, problem)
    for array in arrays.values():
        array.flags.writeable = False
    return arrays


def _damaged(path: Path, reason: str) -> GeodataError:
    return GeodataError(
        phrase(
            "The country shapes {path} are damaged ({reason}); reinstall the app to restore them.",
            path=path,
            reason=reason,
        )
    )


def _problems(arrays: dict[str, NDArray[Any]], layout: _Layout) -> Iterator[str]:
    """Yield what does not fit the layout: types, lengths, and indices out of range."""
    for name, kind, shape in layout:
        array = arrays[name]
        tail = shape[1:]
        if array.dtype.str != kind or array.ndim != len(shape) or array.shape[1:] != tail:
            yield f"{name} is {array.dtype} {array.shape}"
            return
    countries = len(arrays["codes"])
    for part in ("ring", "line"):
        start = arrays[f"{part}_start"]
        points = arrays["points" if part == "ring" else "line_points"]
        if len(start) == 0 or start[0] != 0 or start[-1] != len(points):
            yield f"{part}_start does not span the points"
            return
        if np.any(np.diff(start) < 2):
            yield f"{part}_start does not ascend"
        owner = arrays["ring_country" if part == "ring" else "line_countries"]
        bounds = arrays.get(f"{part}_bounds", owner)
        if not len(owner) == len(bounds) == len(start) - 1:
            yield f"the {part} arrays differ in length"
        if np.any(owner >= countries) or np.any(owner < -1):
            yield f"a {part} names an unknown country"
    if np.any(np.diff(arrays["ring_country"]) < 0):
        yield "ring_country is not in order"
    if len(arrays["line_kind"]) != len(arrays["line_countries"]):
        yield "line_kind and line_countries differ in length"
    places = ("label_points", "label_radius", "country_bounds")
    if any(len(arrays[name]) != countries for name in places if name in arrays):
        yield "there is not one label place for each country"


def _odd_crossings(ring: Float32Array, x: float, y: float) -> bool:
    """Tell whether a ray to the right of the point crosses the ring an odd number of times."""
    above = ring[:, 1] > y
    edges = np.flatnonzero(above[:-1] != above[1:])
    x0, y0 = ring[edges].T.astype(np.float64)
    x1, y1 = ring[edges + 1].T.astype(np.float64)
    return bool(np.count_nonzero(x0 + (y - y0) * (x1 - x0) / (y1 - y0) > x) % 2)


def _box_area(box: Float32Array) -> float:
    return float((box[2] - box[0]) * (box[3] - box[1]))
