"""The user's sites as columns, and where they lie on a projected plane. Numpy only, no Qt."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Self, TypeAlias, TypeVar, cast

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mapapp.cartography.projection import Projection
from mapapp.catalog.model import STAGES, Stage

Float64s: TypeAlias = NDArray[np.float64]
Float32s: TypeAlias = NDArray[np.float32]
Codes: TypeAlias = NDArray[np.uint8]
Indices: TypeAlias = NDArray[np.int64]
Flags: TypeAlias = NDArray[np.bool_]

# Points projected in one go: about 3 ms, so that a window in between stays quick.
CHUNK: Final = 65_536
# Planes, symbols and grids kept for the projections and looks used last: some 10 MB each; those
# that differ in colour alone share theirs.
_KEPT: Final = 12

T = TypeVar("T")
A = TypeVar("A", bound=np.generic)


class Kept:
    """What was computed from a point set and may be needed again; the oldest makes room."""

    def __init__(self) -> None:
        self._values: OrderedDict[Hashable, object] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return the value of a key, made now if it is not kept."""
        if key not in self._values:
            self.put(key, make())
        self._values.move_to_end(key)
        return cast("T", self._values[key])

    def put(self, key: Hashable, value: object) -> None:
        """Keep a value that was made elsewhere, in steps or in the background."""
        self._values[key] = value
        while len(self._values) > _KEPT:
            self._values.popitem(last=False)

    def __contains__(self, key: Hashable) -> bool:
        return key in self._values


@dataclass(frozen=True, eq=False, slots=True)
class PlanePoints:
    """Points on the plane of one projection.

    Attributes
    ----------
    x, y
        Plane coordinates (unit sphere, y up) of the points that the projection shows; a
        32-bit number is good to a metre on the ground.
    index
        Which point of the set each of them is.
    """

    x: Float32s
    y: Float32s
    index: Indices

    def __len__(self) -> int:
        return len(self.x)


@dataclass(frozen=True, eq=False, slots=True)
class Cut:
    """What a set was cut from that follows the mineral on the map: another map cuts it anew.

    Attributes
    ----------
    whole
        The set with all minerals.
    mineral
        Which of them it was cut to.
    also
        Minerals that stay whatever the map shows.
    """

    whole: "PointSet"
    mineral: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False, slots=True)
class PointSet:
    """Immutable columns, one row a site; made by `of`, which checks them.

    Attributes
    ----------
    lon, lat
        Degrees; finite, latitudes within ±90.
    stage
        Position of each site's stage in `STAGES`: its shape.
    operating
        Whether the site is drawn solid.
    capacity_t_per_year
        Tonnes a year, NaN where it is not known; None if it is known of none.
    category
        Number of each site's class of colour, such as an owner; None: coloured by stage.
    row
        Row of the source that each site comes from.
    left_out
        Rows of the source whose position is missing or not on the globe.
    names
        What the categories are called.
    mineral
        Position of each site's mineral in ``minerals``; None: nobody has said.
    minerals
        Ids of minerals; blank stands for one that is not given.
    hidden
        How many sites of the file a filter leaves out.
    cut
        What it was cut from, if it follows the mineral on the map.
    """

    lon: Float64s
    lat: Float64s
    stage: Codes
    operating: Flags
    capacity_t_per_year: Float64s | None
    category: Codes | None
    row: Indices
    left_out: int
    names: tuple[str, ...] = ()
    mineral: Codes | None = None
    minerals: tuple[str, ...] = ()
    hidden: int = 0
    cut: Cut | None = None
    kept: Kept = field(default_factory=Kept, repr=False)

    @classmethod
    def of(
        cls,
        lon: ArrayLike,
        lat: ArrayLike,
        *,
        stage: ArrayLike | Stage = "mining",
        operating: ArrayLike | None = None,
        capacity_t_per_year: ArrayLike | None = None,
        category: ArrayLike | None = None,
        mineral: ArrayLike | None = None,
        minerals: Sequence[str] = (),
    ) -> Self:
        """Check columns of one length and leave out rows without a position.

        Parameters
        ----------
        lon, lat
            Degrees east, of any turn, and north. A row with a missing one, or with a latitude
            beyond ±90, is left out and counted.
        stage
            One for all, or positions in `STAGES`.
        operating
            Booleans; None: all operate.
        capacity_t_per_year
            Tonnes a year; what is missing or not above 0 counts as not known.
        category
            Numbers from 0 to 255.
        mineral, minerals
            Positions in the list of ids.

        Raises
        ------
        ValueError
            If columns differ in length, or a stage, category or mineral is none.
        """
        east = np.asarray(lon, np.float64)
        rows = len(east)
        north = _whole("lat", np.asarray(lat, np.float64), rows)
        stages = STAGES.index(cast("Stage", stage)) if isinstance(stage, str) else None
        runs = np.ones(rows, np.bool_) if operating is None else np.asarray(operating, np.bool_)
        with np.errstate(invalid="ignore"):
            row = np.flatnonzero(np.isfinite(east) & (np.abs(north) <= 90.0))
        return cls(
            lon=_fixed(east[row]),
            lat=_fixed(north[row]),
            stage=_fixed(
                _codes("stage", stage, rows, len(STAGES))[row]
                if stages is None
                else np.full(len(row), stages, np.uint8)
            ),
            operating=_fixed(_whole("operating", runs, rows)[row]),
            capacity_t_per_year=_capacities(capacity_t_per_year, rows, row),
            category=None if category is None else _fixed(_codes("category", category, rows)[row]),
            row=_fixed(row.astype(np.int64)),
            left_out=rows - len(row),
            mineral=None
            if mineral is None
            else _fixed(_codes("mineral", mineral, rows, len(minerals))[row]),
            minerals=tuple(minerals),
        )

    def indices_of(self, rows: Iterable[int]) -> Indices:
        """Return which sites come from some rows of the source; rows left out are none."""
        wanted = np.unique(np.fromiter(rows, self.row.dtype))
        at = np.searchsorted(self.row, wanted)  # rows stand in their order
        at, wanted = at[at < len(self)], wanted[at < len(self)]
        found: Indices = at[self.row[at] == wanted]
        return found

    def __len__(self) -> int:
        return len(self.lon)

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The stages that there are sites of; looked up once."""

        def found() -> tuple[Stage, ...]:
            there = np.bincount(self.stage, minlength=len(STAGES)).astype(np.bool_)
            return tuple(stage for stage, some in zip(STAGES, there, strict=True) if some)

        return self.kept.get("stages", found)

    @property
    def largest_t_per_year(self) -> float:
        """The largest capacity, 0 where none is known; looked up once."""
        capacity = self.capacity_t_per_year

        def found() -> float:
            known = np.empty(0) if capacity is None else capacity[np.isfinite(capacity)]
            return float(known.max(initial=0.0))

        return self.kept.get("largest", found)

    @property
    def measured_minerals(self) -> frozenset[str] | None:
        """The minerals of which a capacity is known; None if nobody has said which is which."""
        mineral, capacity = self.mineral, self.capacity_t_per_year
        if mineral is None:
            return None

        def found() -> frozenset[str]:
            known = mineral[:0] if capacity is None else mineral[np.isfinite(capacity)]
            there = np.bincount(known, minlength=len(self.minerals))
            return frozenset(one for one, count in zip(self.minerals, there, strict=True) if count)

        return self.kept.get("measured minerals", found)

    def following(self, mineral: str, *, also: tuple[str, ...] = ()) -> "PointSet":
        """Return the points of one mineral, so that `of_mineral` gives those of another one."""
        wanted = [at for at, one in enumerate(self.minerals) if one == mineral or one in also]
        codes = np.full(len(self), len(self.minerals)) if self.mineral is None else self.mineral
        return replace(self.only(np.isin(codes, wanted)), cut=Cut(self, mineral, also))

    def of_mineral(self, mineral: str) -> "PointSet":
        """Return what a map of a mineral shows: itself, unless it follows the mineral."""
        cut = self.cut
        if cut is None or cut.mineral == mineral:
            return self
        return cut.whole.kept.get(
            ("of mineral", mineral, cut.also),
            lambda: cut.whole.following(mineral, also=cut.also),
        )

    def only(self, chosen: Flags) -> "PointSet":
        """Return the points that are chosen, one flag a point; the others are hidden."""
        at = np.flatnonzero(chosen)
        capacity, category = self.capacity_t_per_year, self.category
        return replace(
            self,
            lon=_fixed(self.lon[at]),
            lat=_fixed(self.lat[at]),
            stage=_fixed(self.stage[at]),
            operating=_fixed(self.operating[at]),
            capacity_t_per_year=None if capacity is None else _fixed(capacity[at]),
            category=None if category is None else _fixed(category[at]),
            row=_fixed(self.row[at]),
            mineral=None if self.mineral is None else _fixed(self.mineral[at]),
            hidden=self.hidden + len(self) - len(at),
            kept=Kept(),
        )

    def with_categories(self, category: ArrayLike, names: Sequence[str]) -> "PointSet":
        """Return the points with classes of colour: a number from 0 to 255 a point, and names."""
        codes = _fixed(_codes("category", category, len(self)))
        return replace(self, category=codes, names=tuple(names), kept=Kept())

    def on_plane(self, projection: Projection) -> PlanePoints:
        """Return the points in a projection; computed once (some 50 ms for a million)."""

        def whole() -> PlanePoints:
            parts = [self._projected(start, projection) for start in range(0, len(self), CHUNK)]
            return _joined(parts)

        return self.kept.get(("plane", projection), whole)

    def projecting(self, projection: Projection) -> Iterator[float]:
        """Project in steps of a few ms, so that a window can handle events in between.

        Yields
        ------
        float
            The part that is done, 0..1. After the last, `on_plane` returns at once.
        """
        key = ("plane", projection)
        if key in self.kept:
            return
        parts: list[PlanePoints] = []
        for start in range(0, len(self), CHUNK):
            parts.append(self._projected(start, projection))
            yield min(1.0, (start + CHUNK) / len(self))
        self.kept.put(key, _joined(parts))

    def _projected(self, start: int, projection: Projection) -> PlanePoints:
        part = slice(start, start + CHUNK)
        x, y = projection.forward(self.lon[part], self.lat[part])
        shown = np.isfinite(x) & np.isfinite(y)
        index = np.flatnonzero(shown)
        if len(index) < len(x):
            x, y = x[index], y[index]
        return PlanePoints(x.astype(np.float32), y.astype(np.float32), index + start)


def _joined(parts: list[PlanePoints]) -> PlanePoints:
    empty = PlanePoints(np.empty(0, np.float32), np.empty(0, np.float32), np.empty(0, np.int64))
    parts = parts or [empty]
    return PlanePoints(
        _fixed(np.concatenate([part.x for part in parts])),
        _fixed(np.concatenate([part.y for part in parts])),
        _fixed(np.concatenate([part.index for part in parts])),
    )


def _capacities(given: ArrayLike | None, rows: int, row: Indices) -> Float64s | None:
    """Return capacities of some rows, NaN for what is not a capacity."""
    if given is None:
        return None
    tonnes = _whole("capacity_t_per_year", np.asarray(given, np.float64), rows)[row]
    known = np.isfinite(tonnes) & (np.nan_to_num(tonnes) > 0.0)
    capacities: Float64s = _fixed(np.where(known, tonnes, np.nan))
    return capacities


def _codes(name: str, given: ArrayLike, rows: int, many: int = 256) -> Codes:
    """Return numbers from 0 as bytes; raise where one is beyond or the length is wrong."""
    codes = _whole(name, np.asarray(given), rows)
    if rows and not (codes.dtype.kind in "iu" and codes.min() >= 0 and codes.max() < many):
        message = f"The column {name} needs whole numbers from 0 to {many - 1}."
        raise ValueError(message)
    return codes.astype(np.uint8)


def _whole(name: str, column: NDArray[A], rows: int) -> NDArray[A]:
    """Return a column that has all rows; raise for one that has not."""
    if len(column) == rows:
        return column
    message = (
        f"The column {name} has {len(column)} rows, but lon has {rows}: give both the same length."
    )
    raise ValueError(message)


def _fixed(array: NDArray[A]) -> NDArray[A]:
    """Return the array, closed to changes."""
    array.flags.writeable = False
    return array
