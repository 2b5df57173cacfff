"""Rows as they stand in a file: columns of text and numbers, and positions if it has any."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import pandas as pd

Float64s: TypeAlias = NDArray[np.float64]
Int64s: TypeAlias = NDArray[np.int64]
Flags: TypeAlias = NDArray[np.bool_]

FOLDER: Final = "Folder"
"""The column of the folders of a KML."""
GEOMETRY: Final = "geometry"
"""The name under which a problem speaks of a position that is no column."""


@dataclass(frozen=True, eq=False, slots=True)
class Table:
    """What was read of one layer, in the file's order; blank rows are left out.

    Attributes
    ----------
    columns
        Names as they stand in the file, made unique.
    series
        One pandas Series per column: numbers, or text with NaN where the cell is blank.
    row
        Row of the file that each row comes from, as a spreadsheet numbers them (the first row
        of the file is 1); of a geographic file the number of the feature, from 1.
    x, y
        Positions that the file itself holds, in `crs`; None for a plain table.
    crs
        What the file says of its coordinates: an authority's code or WKT; empty if nothing.
    notes
        What was noticed while reading, in sentences.
    bad
        Rows of the file that could not be read: number of the row, and why.
    texts_of
        Gives a column of numbers as it is written, one text a row with NaN where it is blank;
        None where a file keeps numbers, or cannot be read any more.
    """

    columns: tuple[str, ...]
    series: "Mapping[str, pd.Series]"
    row: Int64s
    x: Float64s | None = None
    y: Float64s | None = None
    crs: str = ""
    notes: tuple[str, ...] = ()
    bad: tuple[tuple[int, str], ...] = field(default=(), repr=False)
    texts_of: "Callable[[str], pd.Series | None] | None" = field(default=None, repr=False)

    def __len__(self) -> int:
        return len(self.row)

    @property
    def has_positions(self) -> bool:
        """Whether the file itself says where its rows lie."""
        return self.x is not None

    def text(self, column: str, at: int) -> str:
        """Return a cell as a person would read it; blank for a missing one."""
        return cell_text(self.series[column].iloc[at])

    def rows_of_text(self, first: int = 0, count: int = 50) -> list[list[str]]:
        """Return some rows as text, for a preview."""
        last = min(first + count, len(self))
        return [[self.text(name, at) for name in self.columns] for at in range(first, last)]


def cell_text(value: object) -> str:
    """Return a cell's value as text: whole numbers without a point, nothing for a missing one."""
    if value is None or (isinstance(value, float) and np.isnan(value)):
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, float | np.floating):
        return f"{float(value):.12g}"
    return str(value)


def count_of(number: int, what: str) -> str:
    """Return a number with what is counted: "1 row", "1,204 rows"."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def unique_names(names: Sequence[object]) -> tuple[str, ...]:
    """Return column names without blanks and doubles: "Column 3", "Name (2)"."""
    found: dict[str, None] = {}
    for at, given in enumerate(names, start=1):
        name = " ".join(cell_text(given).replace("\0", "").split())[:120] or f"Column {at}"
        wanted, count = name, 2
        while wanted in found:
            wanted, count = f"{name} ({count})", count + 1
        found[wanted] = None
    return tuple(found)
