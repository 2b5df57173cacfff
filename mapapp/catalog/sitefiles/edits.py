"""What the user changed of a file's rows: kept apart from the file, so that nothing is lost."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, get_args

import numpy as np

from mapapp.catalog.sitefiles.findings import Finding, FixKind, Problems
from mapapp.catalog.sitefiles.row_spans import MOST_LISTED, rows_as_json, rows_of_json
from mapapp.catalog.sitefiles.table import GEOMETRY, Int64s, Table

if TYPE_CHECKING:
    import pandas as pd

MOVES: Final = ("swap", "flip_lon", "flip_lat", "flip_both", "country")


@dataclass(frozen=True, slots=True)
class Edits:
    """Changes to rows, by the rows' numbers in the file; a value, for undo and the project.

    Attributes
    ----------
    cells
        Row, column and new text; for a position that is no column, ``geometry`` and a text
        with latitude and longitude.
    words
        Column, a text in it, and what it is to be wherever it stands.
    moves
        What is done to the positions (or to the country) of some rows.
    left_out
        Rows that are not wanted.
    taken
        Rows that are wanted on the map though a check found them wrong.
    added
        Columns that the file does not have and the user's layer has.
    """

    cells: tuple[tuple[int, str, str], ...] = ()
    words: tuple[tuple[str, str, str], ...] = ()
    moves: tuple[tuple[FixKind, tuple[int, ...]], ...] = ()
    left_out: frozenset[int] = frozenset()
    taken: frozenset[int] = frozenset()
    added: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        changed = self.cells or self.words or self.moves or self.left_out or self.taken
        return bool(changed or self.added)

    def with_cell(self, row: int, column: str, text: str) -> "Edits":
        """Return the edits with a cell set; a position that is typed is moved no more."""
        return self.with_cells((row,), column, text)

    def with_cells(self, rows: Iterable[int], column: str, text: str) -> "Edits":
        """Return the edits with one text in a column of some rows, as `with_cell`."""
        wanted = dict.fromkeys(rows)
        kept = tuple(cell for cell in self.cells if cell[1] != column or cell[0] not in wanted)
        moves = self.moves
        if column == GEOMETRY:
            moves = tuple(
                (kind, rest)
                for kind, moved in moves
                if (rest := tuple(one for one in moved if one not in wanted or kind == "country"))
            )
        return replace(self, cells=(*kept, *((row, column, text) for row in wanted)), moves=moves)

    def with_column(self, name: str) -> "Edits":
        """Return the edits with a column of the user's own, blank in every row."""
        return self if name in self.added else replace(self, added=(*self.added, name))

    def is_moved(self, row: int) -> bool:
        """Whether the position of a row is moved."""
        return any(row in rows for kind, rows in self.moves if kind != "country")

    def with_word(self, column: str, before: str, after: str) -> "Edits":
        """Return the edits with a text of a column replaced wherever it stands."""
        kept = tuple(word for word in self.words if word[:2] != (column, before))
        return replace(self, words=(*kept, (column, before, after)))

    def with_move(self, kind: FixKind, rows: Iterable[int]) -> "Edits":
        """Return the edits with positions moved; the same move twice is none."""
        wanted = frozenset(rows)
        kept = []
        for old, moved in self.moves:
            rest = tuple(row for row in moved if row not in wanted)
            if rest:
                kept.append((old, rest))
        already = {row for old, moved in self.moves if old == kind for row in moved}
        fresh = tuple(sorted(wanted - already)) if kind != "country" else tuple(sorted(wanted))
        return replace(self, moves=(*kept, (kind, fresh)) if fresh else tuple(kept))

    def without_rows(self, rows: Iterable[int]) -> "Edits":
        """Return the edits with some rows left out."""
        return replace(self, left_out=self.left_out | frozenset(rows))

    def with_rows(self, rows: Iterable[int]) -> "Edits":
        """Return the edits with some rows taken as they are, whatever the check says."""
        wanted = frozenset(rows)
        return replace(self, taken=self.taken | wanted, left_out=self.left_out - wanted)

    def to_json(self) -> dict[str, Any]:
        """Return the edits as JSON can hold them; many rows alike as the spans they fill."""
        alike: dict[tuple[str, str], list[int]] = {}
        for row, column, text in self.cells:
            alike.setdefault((column, text), []).append(row)
        many = {key: rows for key, rows in alike.items() if len(rows) > MOST_LISTED}
        fills = [[*key, rows_as_json(rows)] for key, rows in many.items()]
        return {
            "cells": [list(cell) for cell in self.cells if cell[1:] not in many],
            "words": [list(word) for word in self.words],
            "moves": [[kind, rows_as_json(rows)] for kind, rows in self.moves],
            "left_out": rows_as_json(self.left_out),
            "taken": rows_as_json(self.taken),
            **({"fills": fills} if fills else {}),
            **({"added": list(self.added)} if self.added else {}),
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Edits":
        """Return the edits of `to_json`; what does not fit is left out."""
        kinds = get_args(FixKind)
        return cls(
            cells=(
                *((c[0], c[1], c[2]) for c in _lists(data, "cells", 3) if isinstance(c[0], int)),
                *(
                    (row, column, text)
                    for column, text, rows in _lists(data, "fills", 3)
                    if isinstance(column, str) and isinstance(text, str)
                    for row in rows_of_json(rows)
                ),
            ),
            words=tuple(
                (w[0], w[1], w[2])
                for w in _lists(data, "words", 3)
                if all(isinstance(part, str) for part in w)
            ),
            moves=tuple(
                (kind, moved)
                for kind, rows in _lists(data, "moves", 2)
                if kind in kinds and (moved := tuple(rows_of_json(rows)))
            ),
            left_out=frozenset(rows_of_json(data.get("left_out"))),
            taken=frozenset(rows_of_json(data.get("taken"))),
            added=_names(data, "added"),
        )


def _lists(data: Mapping[str, Any], key: str, size: int) -> list[list[Any]]:
    found = data.get(key)
    if not isinstance(found, list):
        return []
    return [one for one in found if isinstance(one, list) and len(one) == size]


def _names(data: Mapping[str, Any], key: str) -> tuple[str, ...]:
    found = data.get(key)
    names = found if isinstance(found, list) else []
    return tuple(dict.fromkeys(name for name in names if isinstance(name, str) and name.strip()))


def fixed(edits: Edits, problems: Problems, at: int, *, everywhere: bool = False) -> Edits:
    """Return the edits with the remedy of a problem applied.

    Parameters
    ----------
    at
        Which of the problems.
    everywhere
        Whether to all rows of its kind; a word that is replaced everywhere is replaced in
        rows to come too.

    Raises
    ------
    ValueError
        If the problem has no remedy.
    """
    problem, group = problems[at], problems.group_of(at)
    remedy = problem.remedy
    if remedy is None or problem.row is None:
        message = "This problem has no remedy that could be applied."
        raise ValueError(message)
    rows = [problem.row]
    if everywhere:
        # The same may have been found in several ways: beyond 90 degrees, and in the wrong country.
        same = [
            one
            for one in problems.groups
            if one is group or (remedy.kind != "word" and _alike(one, group))
        ]
        rows = [row for one in same for row in one.rows.tolist() if row]
    if remedy.kind == "leave_out":
        return edits.without_rows(rows)
    if remedy.kind != "word":
        return edits.with_move(remedy.kind, rows)
    if everywhere and group.value is not None and group.value:
        return edits.with_word(group.column, group.value, remedy.value)
    return edits.with_cells(rows, group.column, remedy.value)


def _alike(one: Finding, other: Finding) -> bool:
    return (one.kind, one.remedy) == (other.kind, other.remedy)


def apply_cells(table: Table, edits: Edits) -> Table:
    """Return a table with cells and words replaced and the user's columns; the same for none."""
    import pandas as pd

    series = dict(table.series)
    fresh = tuple(name for name in edits.added if name not in series)
    for name in fresh:
        series[name] = pd.Series(np.full(len(table), None, object))
    for column, before, after in edits.words:
        if column in series:
            series[column] = _replaced(series[column], before, after)
    at = {int(row): place for place, row in enumerate(table.row)} if edits.cells else {}
    by_column: dict[str, list[tuple[int, str]]] = {}
    for row, column, text in edits.cells:
        if column in series and row in at:
            by_column.setdefault(column, []).append((at[row], text))
    for column, cells in by_column.items():
        series[column] = _with_cells(series[column], cells)
    if not (edits.words or by_column or fresh):
        return table
    return replace(table, series=series, columns=(*table.columns, *fresh))


def _replaced(series: "pd.Series", before: str, after: str) -> "pd.Series":
    import pandas as pd

    from mapapp.catalog.sitefiles.table import cell_text

    if isinstance(series.dtype, pd.CategoricalDtype):
        words = series.cat.categories
        if before not in words:
            return series
        series = series.astype(object)
    if pd.api.types.is_numeric_dtype(series.dtype):
        return series
    return series.astype(object).where(series.map(cell_text) != before, after)


def _with_cells(series: "pd.Series", cells: Iterable[tuple[int, str]]) -> "pd.Series":
    import pandas as pd

    from mapapp.catalog.sitefiles.coordinates import parse_number

    numeric = pd.api.types.is_numeric_dtype(series.dtype)
    values = series.astype(object).to_numpy(copy=True)
    for place, text in cells:
        number = parse_number(text) if numeric else None
        values[place] = (number if number is not None else text) if text.strip() else None
    plain_numbers = numeric and not any(isinstance(values[place], str) for place, _ in cells)
    return pd.Series(values, dtype="float64" if plain_numbers else object, index=series.index)


def moved_rows(table: Table, edits: Edits, kind: FixKind) -> Int64s:
    """Return the positions in the table of the rows that a move concerns."""
    rows = [row for old, moved in edits.moves if old == kind for row in moved]
    return np.flatnonzero(np.isin(table.row, rows)) if rows else np.empty(0, np.int64)


def moved_cells(table: Table, edits: Edits) -> dict[int, str]:
    """Return positions that were typed, as text, by place in the table."""
    given = {row: text for row, column, text in edits.cells if column == GEOMETRY}
    if not given:
        return {}
    places = np.flatnonzero(np.isin(table.row, list(given))).tolist()
    return {place: given[int(table.row[place])] for place in places}
