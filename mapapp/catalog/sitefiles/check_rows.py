"""Rows of a sheet that are no sites: totals, headings between rows, notes below the table."""

from collections.abc import Sequence
from typing import Final

import numpy as np

from mapapp.catalog.sitefiles.mapping import ColumnMapping
from mapapp.catalog.sitefiles.table import Flags, Int64s, Table
from mapapp.catalog.sitefiles.words import plain
from mapapp.phrases import phrase

_PLACES: Final = ("lat", "lon", "x", "y", "position")
_SUMS: Final = (
    "total|totals|totales|totaal|totale|subtotal|sum|suma|somme|soma|summe|gesamt|gesamtsumme"
    "|zwischensumme|razem|summa|toplam|итого|всего|合计|总计|小计|合計|総計|합계|총계|المجموع"
)
_TOTALS: Final = frozenset(map(plain, _SUMS.split("|")))
_FEW: Final = 3
"""Cells of a row that begins with a word such as "Total" and is no site."""
_MANY: Final = 10_000
"""With more rows without a position the file lacks positions, rather than having notes."""


def rows_without_site(table: Table, mapping: ColumnMapping) -> Flags:
    """Return which rows are no sites: without a position, and a total or nothing but a note.

    A row without a position that names a site is one, and has an error.
    """
    none = np.zeros(len(table), np.bool_)
    columns = [column for field in _PLACES if (column := mapping.column(field))]
    if table.has_positions or not columns:
        return none
    blank = np.logical_and.reduce([table.series[column].isna().to_numpy() for column in columns])
    at = np.flatnonzero(blank)
    if not 0 < len(at) <= _MANY or len(at) == len(table):
        return none
    filled = np.array([table.series[name].iloc[at].notna().to_numpy() for name in table.columns])
    name = mapping.column("name")
    of_name = table.columns.index(name) if name in table.columns else -1
    last = int(np.flatnonzero(~blank)[-1])
    for place, cells in zip(at.tolist(), filled.T, strict=True):
        which = np.flatnonzero(cells)
        is_note = len(which) <= 1 and (place > last or of_name not in which)
        none[place] = is_note or _is_total(table, place, which)
    return none


def _is_total(table: Table, place: int, which: Int64s) -> bool:
    for at in which[:2].tolist():
        words = plain(table.text(table.columns[at], place)).split()
        if words and words[0] in _TOTALS and (len(words) == 1 or len(which) <= _FEW):
            return True
    return False


def words_for(rows: Sequence[int]) -> str:
    """Return what is said of rows that are no sites."""
    if len(rows) == 1:
        return phrase("Row {row} is no site (a total or a note) and is left aside.", row=rows[0])
    return phrase(
        "{count:,} rows from row {first} on are no sites (totals, notes) and are left aside.",
        count=len(rows),
        first=rows[0],
    )
