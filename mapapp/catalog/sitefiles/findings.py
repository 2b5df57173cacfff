"""What a check finds in a file of sites: all of it at once, a million findings in little room."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal, overload

import numpy as np

from mapapp.catalog.sitefiles.table import GEOMETRY, Int64s, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

Severity = Literal["error", "warning"]
FixKind = Literal["swap", "flip_lon", "flip_lat", "flip_both", "word", "country", "leave_out"]

_SHOWN: Final = 80


@dataclass(frozen=True, slots=True)
class Fix:
    """A remedy that can be applied to one row or to all rows of a finding.

    Attributes
    ----------
    kind
        ``swap``, ``flip_lon``, ``flip_lat``, ``flip_both`` move the position; ``word`` puts
        another text into the column; ``country`` takes the country that the position lies
        in; ``leave_out`` leaves the row out.
    value
        The new text of a ``word``.
    """

    kind: FixKind
    value: str = ""


@dataclass(frozen=True, slots=True)
class SiteProblem:
    """One finding in one row of a file.

    Attributes
    ----------
    file, sheet
        Names; the sheet is blank where the file has only one table.
    row
        As a spreadsheet numbers rows; None if it concerns the whole table.
    column, value
        Column name, and what stands there.
    why, fix
        What is wrong and what to do, a sentence each without a full stop.
    severity
        An ``error`` keeps its row off the map, a ``warning`` does not.
    kind
        A key that all findings of the kind share.
    remedy
        What can be applied at a click; None where only the user knows.
    """

    file: str
    sheet: str
    row: int | None
    column: str
    value: str
    why: str
    fix: str
    severity: Severity
    kind: str
    remedy: Fix | None = None

    def __str__(self) -> str:
        """Return the finding as a line of text."""
        where = ", ".join(
            part for part in (self.file, self.sheet, f"row {self.row}" if self.row else "") if part
        )
        cell = f", {self.column} = “{self.value}”" if self.column else ""
        return f"{where}{cell}: {self.why}. {self.fix}."


@dataclass(frozen=True, eq=False, slots=True)
class Finding:
    """The same thing wrong in some rows.

    Attributes
    ----------
    rows
        Row numbers of the file.
    index
        Positions in the table; -1 for a row that could not be read.
    value
        What stands there where it is the same in all of them; None: read from the table.
    """

    kind: str
    severity: Severity
    column: str
    why: str
    fix: str
    rows: Int64s
    index: Int64s
    value: str | None = None
    remedy: Fix | None = None

    def __len__(self) -> int:
        return len(self.rows)


@dataclass(frozen=True, eq=False, slots=True)
class Problems(Sequence[SiteProblem]):
    """All findings of a check as a list of problems, each made only when it is looked at.

    Errors come first; `groups` has them by kind, as a user would fix them.
    """

    file: str
    sheet: str
    table: Table
    groups: tuple[Finding, ...]
    _starts: Int64s = field(init=False, repr=False)

    def __post_init__(self) -> None:
        ordered = tuple(
            sorted((g for g in self.groups if len(g)), key=lambda g: g.severity != "error")
        )
        object.__setattr__(self, "groups", ordered)
        starts = np.concatenate([[0], np.cumsum([len(group) for group in ordered])])
        object.__setattr__(self, "_starts", starts.astype(np.int64))

    def __len__(self) -> int:
        return int(self._starts[-1])

    @overload
    def __getitem__(self, at: int) -> SiteProblem: ...
    @overload
    def __getitem__(self, at: slice) -> list[SiteProblem]: ...
    def __getitem__(self, at: int | slice) -> SiteProblem | list[SiteProblem]:
        """Return a problem, or some of them."""
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self)))]
        place = at + len(self) if at < 0 else at
        if not 0 <= place < len(self):
            message = f"no problem {at}; there are {len(self)}"
            raise IndexError(message)
        group = int(np.searchsorted(self._starts, place, side="right")) - 1
        return self._problem(self.groups[group], place - int(self._starts[group]))

    def group_of(self, at: int) -> Finding:
        """Return all findings of the kind of one problem."""
        return self.groups[int(np.searchsorted(self._starts, at, side="right")) - 1]

    def of_row(self, row: int) -> "Iterator[SiteProblem]":
        """Yield what was found in one row of the file."""
        for group in self.groups:
            for at in np.flatnonzero(group.rows == row).tolist():
                yield self._problem(group, at)

    def count(self, severity: object) -> int:
        """Return how many errors or warnings there are; of a problem, how often it occurs."""
        if isinstance(severity, SiteProblem):
            return sum(one == severity for one in self)
        return sum(len(group) for group in self.groups if group.severity == severity)

    def _problem(self, group: Finding, at: int) -> SiteProblem:
        value = group.value
        if value is None:
            value = self._value(group.column, int(group.index[at]))
        return SiteProblem(
            file=self.file,
            sheet=self.sheet,
            row=int(group.rows[at]) or None,
            column=group.column,
            value=value if len(value) <= _SHOWN else value[: _SHOWN - 1] + "…",
            why=group.why,
            fix=group.fix,
            severity=group.severity,
            kind=group.kind,
            remedy=group.remedy,
        )

    def _value(self, columns: str, index: int) -> str:
        if index < 0:
            return ""
        if columns == GEOMETRY and self.table.x is not None and self.table.y is not None:
            x, y = float(self.table.x[index]), float(self.table.y[index])
            return "" if np.isnan(x) or np.isnan(y) else f"{x:.6g}, {y:.6g}"
        names = [columns] if columns in self.table.series else columns.split(", ")
        cells = [self.table.text(name, index) for name in names if name in self.table.series]
        return ", ".join(cells) if any(cells) else ""
