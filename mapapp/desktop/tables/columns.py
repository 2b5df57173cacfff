"""Columns of a table: a million values, sorted and searched as arrays; words only when shown."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, Self, TypeAlias, TypeVar, overload

import numpy as np
from numpy.typing import NDArray

from mapapp.cartography.wording import number
from mapapp.desktop.finder.folding import folded

Floats: TypeAlias = NDArray[np.float64]
Flags: TypeAlias = NDArray[np.bool_]
Codes: TypeAlias = NDArray[np.int32]
Ranks: TypeAlias = NDArray[np.int16 | np.int32]
Rows: TypeAlias = NDArray[np.intp]

_SMALL: Final = np.iinfo(np.int16).max

UNKNOWN: Final = "–"
"""What stands in a cell whose value is not known: never a zero."""

_STEP: Final = 50_000
"""Words handled in one go: with more of them a thread beside would keep the window waiting."""

T = TypeVar("T")


class _Once(Generic[T]):
    """A property that is worked out once.

    Python's own has one lock for the columns of all tables: the window would wait for a thread
    that works on another one.
    """

    def __init__(self, make: Callable[[Any], T]) -> None:
        self._make = make

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, one: object, owner: type | None = None) -> T:
        found = vars(one)[self._name] = self._make(one)
        return found


@dataclass(frozen=True, eq=False)
class TextColumn:
    """Words, each kept once.

    Attributes
    ----------
    key, title
        What settings and users know the column by.
    words
        The different words.
    codes
        Shape (rows,): which of `words` stands in each row.
    tip
        What the column means, where its title does not say all.
    wide
        Whether the words are long, so that the column gets more room.
    """

    key: str
    title: str
    words: tuple[str, ...]
    codes: Codes
    tip: str = ""
    wide: bool = False

    @classmethod
    def of(
        cls, key: str, title: str, values: Sequence[str], *, tip: str = "", wide: bool = False
    ) -> Self:
        """Return the column of these words, one a row; blank means not known."""
        known: dict[str, int] = {}
        codes = np.fromiter(
            (known.setdefault(value, len(known)) for value in values), np.int32, len(values)
        )
        return cls(key, title, tuple(known), codes, tip, wide)

    @property
    def heading(self) -> str:
        """The title as it stands over the column."""
        return self.title

    @property
    def is_number(self) -> bool:
        """Whether it is set to the right."""
        return False

    def text(self, row: int) -> str:
        """Return a cell as it is shown."""
        return self.words[self.codes[row]] or UNKNOWN

    def plain(self, row: int) -> str | None:
        """Return a cell as it is written to files; None if it is not known."""
        return self.words[self.codes[row]] or None

    @_Once
    def _folded(self) -> NDArray[np.str_]:
        # Variable-width strings: a long note does not make every other one as long.
        found = np.empty(len(self.words), dtype=np.dtypes.StringDType())
        for at in range(0, len(found), _STEP):
            found[at : at + _STEP] = [folded(word) for word in self.words[at : at + _STEP]]
        return found  # type: ignore[return-value]

    @_Once
    def _ranks(self) -> Ranks:
        """Where each row's word stands in the alphabet; what is not known has the last place."""
        order = np.argsort(self._folded, kind="stable")
        # Numpy sorts small integers by counting, ten times faster than others.
        few = len(self.words) < _SMALL
        kind: type[np.int16 | np.int32] = np.int16 if few else np.int32
        places: Ranks = np.zeros(len(self.words), kind)
        # Words that differ in capitals or accents alone have one place: the next key parts them.
        differs = np.zeros(max(len(order) - 1, 0), np.bool_)
        for at in range(0, len(differs), _STEP):
            words = self._folded[order[at : at + _STEP + 1]]
            differs[at : at + _STEP] = words[1:] != words[:-1]
        places[order[1:]] = np.cumsum(differs)
        return places[self.codes]

    @_Once
    def _missing(self) -> Flags:
        blank = np.fromiter((not word for word in self.words), np.bool_, len(self.words))
        return blank[self.codes]

    def sort_key(self, *, descending: bool) -> Ranks:
        """Return numbers that sort the rows; what is not known comes last either way."""
        ranks = -self._ranks if descending else self._ranks.copy()
        ranks[self._missing] = np.iinfo(ranks.dtype).max
        return ranks

    def matches(self, needle: str) -> Flags:
        """Return which rows hold a folded text."""
        found = np.strings.find(self._folded, needle) >= 0
        return np.asarray(found, np.bool_)[self.codes]


@dataclass(frozen=True, eq=False)
class NumberColumn:
    """Figures with a unit.

    Attributes
    ----------
    key, title
        What settings and users know the column by.
    values
        Shape (rows,), in `unit`; NaN where it is not known.
    unit
        Stands in the header, and in that of exported files.
    decimals
        How many are shown; exports hold the whole figure.
    grouped
        Whether thousands are set apart: not in years.
    signed
        Whether a plus is written: changes.
    small
        Whether small amounts are shown by their first figures: 0.4 t is not 0 t.
    tip
        What the column means, where its title does not say all.
    """

    key: str
    title: str
    values: Floats
    unit: str = ""
    decimals: int = 0
    grouped: bool = True
    signed: bool = False
    small: bool = False
    tip: str = ""
    wide: bool = False

    @property
    def heading(self) -> str:
        """The title as it stands over the column, with the unit."""
        return f"{self.title}, {self.unit}" if self.unit else self.title

    @property
    def is_number(self) -> bool:
        """Whether it is set to the right."""
        return True

    def text(self, row: int) -> str:
        """Return a cell as it is shown."""
        value = float(self.values[row])
        if np.isnan(value):
            return UNKNOWN
        if not self.grouped:
            return str(round(value))
        words = number(value, self._decimals_of(value))
        return f"+{words}" if self.signed and round(value, self.decimals) > 0 else words

    def _decimals_of(self, value: float) -> int:
        decimals = self.decimals
        if not self.small or value == round(value):
            return decimals
        while decimals < 2 and 0 < abs(value) * 10**decimals < 10:
            decimals += 1
        return decimals

    def plain(self, row: int) -> float | None:
        """Return a cell as it is written to files; None if it is not known."""
        value = float(self.values[row])
        return None if np.isnan(value) else value

    def sort_key(self, *, descending: bool) -> Floats | Ranks:
        """Return numbers that sort the rows; NaN, not known, sorts last either way."""
        values = -self.values if descending else self.values
        known = values[~np.isnan(values)]
        whole = not self.grouped and bool(np.all(np.abs(known) < _SMALL))
        if not whole or not np.array_equal(known, np.rint(known)):
            return values
        return np.where(np.isnan(values), _SMALL, values).astype(np.int16)

    def matches(self, needle: str) -> Flags:
        """Return which rows hold a whole number as it was typed, such as a year."""
        if not needle.isdecimal():
            return np.zeros(len(self.values), np.bool_)
        return np.equal(self.values, float(needle))


Column: TypeAlias = TextColumn | NumberColumn


class SiteNumbers(Sequence[str]):
    """Ids of the sites of a file: their positions in it, worded only when asked for."""

    def __init__(self, count: int) -> None:
        self._count = count

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[str]: ...
    def __getitem__(self, at: int | slice) -> str | Sequence[str]:
        """Return the id of a site, or of several."""
        found = range(self._count)[at]
        return str(found) if isinstance(found, int) else [str(one) for one in found]

    def places_of(self, wanted: Iterable[str]) -> Rows:
        """Return the positions of some ids, without wording all the others."""
        found = (int(one) for one in wanted if one.isdecimal())
        return np.array(sorted(at for at in found if at < self._count), dtype=np.intp)

    def __iter__(self) -> Iterator[str]:
        return map(str, range(self._count))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SiteNumbers) and other._count == self._count

    def __hash__(self) -> int:
        return hash(self._count)


@dataclass(frozen=True, eq=False)
class TableData:
    """A table: columns of one length, and what each row leads to.

    Attributes
    ----------
    columns
        In the order in which they are shown at first.
    ids
        What each row is known by: of a site, country, control or source; empty for a row that
        is none of these.
    hidden
        Keys of columns that are not shown at first.
    """

    columns: tuple[Column, ...]
    ids: Sequence[str]
    hidden: frozenset[str] = frozenset()

    def __len__(self) -> int:
        return len(self.ids)

    def column(self, key: str) -> Column:
        """Return a column by its key; KeyError if there is none."""
        for column in self.columns:
            if column.key == key:
                return column
        raise KeyError(key)


@dataclass(frozen=True, slots=True)
class SortKey:
    """By which column rows are sorted, and which way."""

    column: str
    descending: bool = False


def matching(data: TableData, words: str) -> Flags:
    """Return which rows hold every one of some words, each in any column.

    Parameters
    ----------
    data
        The table.
    words
        As typed; accents and capitals do not count. A whole number also finds that figure.
    """
    kept = np.ones(len(data), np.bool_)
    for needle in folded(words).split():
        found = np.zeros(len(data), np.bool_)
        for column in data.columns:
            found |= column.matches(needle)
        kept &= found
    return kept


def in_order(data: TableData, keys: Sequence[SortKey]) -> Rows:
    """Return the rows sorted by the first key, ties by the next; the rest as they were."""
    sorters = [data.column(key.column).sort_key(descending=key.descending) for key in keys]
    if not sorters:
        return np.arange(len(data), dtype=np.intp)
    if len(sorters) == 1:
        return np.argsort(sorters[0], kind="stable")
    return np.lexsort(sorters[::-1])
