"""Check a file of sites: all problems at once, on whole columns, and the good rows ready."""

from dataclasses import replace
from typing import Final

import numpy as np

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.sitefiles.check_amounts import read_amounts, read_years
from mapapp.catalog.sitefiles.check_parts import Checking
from mapapp.catalog.sitefiles.check_positions import check_places, read_positions
from mapapp.catalog.sitefiles.check_rows import rows_without_site
from mapapp.catalog.sitefiles.check_words import (
    read_countries,
    read_minerals,
    read_stages,
    read_statuses,
    take_countries,
)
from mapapp.catalog.sitefiles.doubtful_marks import with_doubtful_texts
from mapapp.catalog.sitefiles.edits import Edits, apply_cells, moved_rows
from mapapp.catalog.sitefiles.fields import Field
from mapapp.catalog.sitefiles.findings import Finding, Fix, Problems
from mapapp.catalog.sitefiles.layer import UNKNOWN, Bytes, Codes, SiteLayer
from mapapp.catalog.sitefiles.limits import NOBODY, Watch
from mapapp.catalog.sitefiles.mapping import ColumnMapping
from mapapp.catalog.sitefiles.places import lands
from mapapp.catalog.sitefiles.source import SourceFile
from mapapp.catalog.sitefiles.table import Flags, Float64s, Int64s, Table, cell_text
from mapapp.catalog.sitefiles.text_sniff import find_sheet_decimal
from mapapp.phrases import phrase

_NUMBERS: Final[tuple[Field, ...]] = (
    "lat", "lon", "x", "y", "capacity", "production", "grade", "capex",
)  # fmt: skip
_AMOUNTS: Final = frozenset({"capacity", "production"})
_SEEN: Final = 2_000
SAME_PLACE_DEGREES: Final = 1e-4
"""Two rows of the same mineral and stage within this, some 10 m, say the same."""


def check(
    source: SourceFile,
    mapping: ColumnMapping,
    *,
    catalog: Catalog,
    layer: str | None = None,
    edits: Edits | None = None,
    watch: Watch = NOBODY,
) -> SiteLayer:
    """Read a layer of a file and check all of it.

    Parameters
    ----------
    mapping
        What its columns mean; `suggest_mapping` proposes one. Columns that the file does not
        have count as not mapped.
    layer
        Name of a sheet or layer; None: the first.
    edits
        What the user changed of the rows.

    Returns
    -------
    SiteLayer
        The rows without errors, and all problems. A file whose rows cannot be placed before
        a question is answered has none on the map, and says so.

    Raises
    ------
    SiteFileError
        If the file cannot be read, or the chosen coordinate system is none.
    SiteFileCancelled
        If the user stopped it.
    """
    changes = edits or Edits()
    chosen = source.layer(layer)
    read = source.read(chosen.name, watch=watch)
    watch.step(0.9, phrase("Checking"))
    amounts = [column for field, column in mapping.columns if field in _AMOUNTS]
    table = apply_cells(with_doubtful_texts(read, amounts, source.reading.decimal or "."), changes)
    present = tuple((f, c) for f, c in mapping.columns if c in table.series)
    usable = replace(mapping, columns=present)
    countries = tuple(sorted({*catalog.countries, *lands().codes}))
    checking = Checking(
        catalog=catalog,
        table=table,
        mapping=usable,
        edits=changes,
        decimal=source.reading.decimal or _decimal(table, usable),
        countries=countries,
        wrong=np.zeros(len(table), np.bool_),
    )
    for note in table.notes:
        checking.assume(note)
    checking.leave_aside(rows_without_site(table, usable))
    made = _check_rows(checking, watch)
    sheet = chosen.name if len(source.layers) > 1 else ""
    return _layer(source, chosen.name, mapping, checking, made, sheet=sheet)


def _decimal(table: Table, mapping: ColumnMapping) -> str | None:
    """Return the decimal mark of a sheet's numbers that are text; None where there are none."""
    cells: list[str] = []
    for field in _NUMBERS:
        column = mapping.column(field)
        if column is not None and table.series[column].dtype.kind not in "iuf":
            cells += map(cell_text, table.series[column].dropna().iloc[:_SEEN].tolist())
    return find_sheet_decimal(cells) if cells else None


class _Made:
    """The columns of a check, one entry per row of the table."""

    lon: Float64s
    lat: Float64s
    mineral: Codes
    stage: Bytes
    status: Bytes
    host: Codes
    control: Codes
    capacity: Float64s | None
    production: Float64s | None
    start: Float64s | None


def _check_rows(checking: Checking, watch: Watch) -> _Made:
    made = _Made()
    minerals = tuple(checking.catalog.minerals)
    made.lon, made.lat, where = read_positions(checking)
    watch.step(0.92, phrase("Checking positions"))
    stated = read_countries(checking, "country")
    stated[moved_rows(checking.table, checking.edits, "country")] = UNKNOWN
    place = check_places(checking, made.lon, made.lat, stated, where) if where else stated.copy()
    made.host = take_countries(checking, stated, place)
    watch.step(0.95, phrase("Checking words and figures"))
    made.control = read_countries(checking, "control")
    made.mineral = read_minerals(checking, minerals)
    made.stage = read_stages(checking)
    made.status = read_statuses(checking)
    made.capacity = read_amounts(checking, "capacity", minerals, made.mineral)
    made.production = read_amounts(checking, "production", minerals, made.mineral)
    made.start = read_years(checking)
    _nameless(checking)
    watch.step(0.98, phrase("Looking for doubles"))
    _doubles(checking, made)
    return made


def _nameless(checking: Checking) -> None:
    column = checking.mapping.column("name")
    if column is None:
        checking.assume(phrase("No column holds names; the sites are called by their rows."))
        return
    if column in checking.edits.added:  # the file has no names; the user gave some
        return
    checking.add(
        "name_missing",
        checking.table.series[column].isna().to_numpy(),
        column=column,
        why=phrase("the site has no name; it is called by its row"),
        fix=phrase("Give it one"),
    )


def _doubles(checking: Checking, made: _Made) -> None:
    """Find rows at the same place, of the same mineral, stage and name."""
    good = np.flatnonzero(~checking.wrong & np.isfinite(made.lon) & np.isfinite(made.lat))
    scale = 1 / SAME_PLACE_DEGREES
    key = np.rint(made.lat[good] * scale).astype(np.int64) * 4_000_000
    key = (key + np.rint(made.lon[good] * scale).astype(np.int64)) * 128
    key += (made.mineral[good].astype(np.int64) + 1) * 4 + made.stage[good]
    order = np.argsort(key, kind="stable")
    same = np.flatnonzero(np.diff(key[order]) == 0)
    if not len(same):
        return
    column = checking.mapping.column("name")
    first, second = good[order[same]], good[order[same + 1]]
    if column is not None:
        names = checking.table.series[column].astype(object).to_numpy()
        alike = np.array(
            [
                str(names[a]).casefold() == str(names[b]).casefold()
                for a, b in zip(first, second, strict=True)
            ]
        )
        second = second[alike]
    checking.add(
        "double",
        np.unique(second),
        column=column or "",
        why=phrase("a row above says the same: place, mineral, stage and name"),
        fix=phrase("Leave one of them out, unless they are two"),
        remedy=Fix("leave_out"),
    )


def _layer(
    source: SourceFile,
    name: str,
    mapping: ColumnMapping,
    checking: Checking,
    made: _Made,
    *,
    sheet: str,
) -> SiteLayer:
    table, edits = checking.table, checking.edits
    placed = np.isfinite(made.lon) & np.isfinite(made.lat)
    with np.errstate(invalid="ignore"):
        placed &= (np.abs(made.lon) <= 180) & (np.abs(made.lat) <= 90)
    good = placed & (~checking.wrong | _in_rows(table, edits.taken))
    good &= ~_in_rows(table, edits.left_out)
    index = np.flatnonzero(good)
    return SiteLayer(
        source=source,
        layer_name=name,
        mapping=mapping,
        edits=edits,
        table=table,
        minerals=tuple(checking.catalog.minerals),
        countries=checking.countries,
        index=index,
        lon=made.lon[index],
        lat=made.lat[index],
        mineral=made.mineral[index],
        stage=made.stage[index],
        status=made.status[index],
        host=made.host[index],
        control=made.control[index],
        capacity_t_per_year=_some(made.capacity, index),
        production_t=_some(made.production, index),
        start_year=_some(made.start, index),
        aside=np.flatnonzero(~good),
        problems=_problems(source, sheet, table, checking, edits),
        assumptions=(*source.notes, *checking.assumptions),
        questions=tuple(checking.questions),
    )


def _in_rows(table: Table, rows: frozenset[int]) -> Flags:
    return np.isin(table.row, list(rows)) if rows else np.zeros(len(table), np.bool_)


def _some(column: Float64s | None, index: Int64s) -> Float64s | None:
    return None if column is None else column[index]


def _problems(
    source: SourceFile, sheet: str, table: Table, checking: Checking, edits: Edits
) -> Problems:
    """Return all findings; rows that the user left out or took, and those no sites, have none."""
    settled = edits.left_out | edits.taken | checking.no_sites
    groups = []
    for group in checking.findings:
        if settled:
            open_ = ~np.isin(group.rows, list(settled))
            group = Finding(  # noqa: PLW2901
                group.kind, group.severity, group.column, group.why, group.fix,
                group.rows[open_], group.index[open_], group.value, group.remedy,
            )  # fmt: skip
        groups.append(group)
    correct = phrase("Correct the row in the file: see its delimiters and quotation marks")
    groups += [
        Finding(
            "row_unreadable", "error", "", why, correct, np.array([row]), np.array([-1]), "",
        )
        for row, why in table.bad
    ]  # fmt: skip
    return Problems(source.name, sheet, table, tuple(groups))
