"""Spreadsheets: XLSX and ODS, read as values; formulas and macros are never run."""

import datetime as dt
import re
import zipfile
from collections.abc import Iterable, Sequence
from functools import lru_cache
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from xml.parsers import expat

import numpy as np

from mapapp.catalog.sitefiles.archives import BROKEN, members_of
from mapapp.catalog.sitefiles.limits import (
    MAX_CELLS,
    MAX_COLUMNS,
    MAX_ROWS,
    MAX_TEXT,
    NOBODY,
    SiteFileError,
    Watch,
)
from mapapp.catalog.sitefiles.table import Table, cell_text, unique_names
from mapapp.catalog.sitefiles.text_sniff import SAMPLE_RECORDS, find_header
from mapapp.phrases import phrase

if TYPE_CHECKING:
    import pandas as pd

_CHUNK: Final = 1024**2
# Wherever something calls itself a row or a cell: rather too often than too seldom.
_PLACE: Final = re.compile(rb"""\br\s*=\s*["']\s*([A-Za-z]*)(\d{1,12})""")
_TAG: Final = re.compile(rb"<(?:\w+:)?(row|c)\b")
_ODD_PLACE: Final = re.compile(rb"""\br\s*=\s*["'][^"']*&""")
_STEP: Final = 20_000
_LAST_ROW: Final = 1_048_576
_LAST_COLUMN: Final = 16_384
_REPEATED: Final = "number-{}-repeated"


def check_workbook(path: Path) -> None:
    """Make sure that a spreadsheet is harmless before a reader lays out its cells.

    Raises
    ------
    SiteFileError
        If it is damaged, locked, or lays out more cells than fit into memory.
    """
    members = members_of(path)
    names = [member.filename for member in members]
    try:
        with zipfile.ZipFile(path) as archive:
            if "content.xml" in names:
                with archive.open("content.xml") as stream:
                    _check_ods(path, stream)
                return
            for name in names:
                if name.startswith("xl/") and name.endswith(".xml"):
                    with archive.open(name) as stream:
                        _check_part(path, stream, sheet=name.startswith("xl/worksheets/"))
    except (*BROKEN, OSError, expat.ExpatError) as error:
        raise _damaged(path) from error
    if not any(name.startswith("xl/") for name in names):
        message = phrase(
            "{file} is no spreadsheet, whatever its name says. Save it as XLSX or CSV.",
            file=path.name,
        )
        raise SiteFileError(message)


def _check_part(path: Path, stream: Any, *, sheet: bool) -> None:  # noqa: ANN401
    """Find how far a sheet's cells reach: the reader lays out all of that rectangle."""
    tail, rows, columns, tags = b"", 0, 0, 0
    while block := stream.read(_CHUNK):
        text = tail + block
        if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
            raise _entities(path)
        if sheet:
            places = _PLACE.findall(text)
            columns = max([columns, *map(_column_number, set(map(itemgetter(0), places)))])
            rows = max(rows, max(map(int, map(itemgetter(1), places)), default=0))
            tags += len(_TAG.findall(block)) if rows == 0 else 0
            odd = b"&" in text and _ODD_PLACE.search(text)
            if rows > _LAST_ROW or columns > _LAST_COLUMN or odd:
                raise _damaged(path)
            # Cells that do not say where they stand follow one another.
            _check_size(path, max(rows, tags if rows == 0 else 0), max(columns, 1))
        tail = block[-256:]


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters[:8].upper():
        number = 26 * number + letter - 64
    return number


def _check_size(path: Path, rows: int, columns: int) -> None:
    if rows * columns > MAX_CELLS:
        message = phrase(
            "{file} has a sheet of {rows:,} rows and {columns:,} columns, mostly "
            "empty; at most {max_cells:,} cells are read. Copy the table into a new "
            "file.",
            file=path.name,
            rows=rows,
            columns=columns,
            max_cells=MAX_CELLS,
        )
        raise SiteFileError(message)


def _check_ods(path: Path, stream: Any) -> None:  # noqa: ANN401
    """Add up repeated cells: an ODS file can say "a million times" in a few bytes."""
    parser = expat.ParserCreate()
    state = {"cells": 0, "row": 1, "filled": 0, "width": 0}

    def start(name: str, attributes: dict[str, str]) -> None:
        tag = name.rpartition(":")[2]
        if tag == "table-row":
            state["row"] = _repeats(attributes, "rows")
            state["filled"] = state["width"] = 0
        elif tag in ("table-cell", "covered-table-cell"):
            state["width"] += _repeats(attributes, "columns")
            if any(not _is_look(key) for key in attributes):
                state["filled"] = state["width"]

    def end(name: str) -> None:
        if name.rpartition(":")[2] == "table-row":
            state["cells"] += state["row"] * state["filled"]
            if state["cells"] > MAX_CELLS:
                _check_size(path, state["row"], max(state["filled"], MAX_CELLS))

    def refuse(*_: object) -> None:
        raise _entities(path)

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.StartDoctypeDeclHandler = refuse
    parser.ParseFile(stream)


def _is_look(attribute: str) -> bool:
    """Whether an attribute of a cell is no content: its style, or how often it stands there."""
    return attribute.endswith(("-repeated", "style-name", "-spanned", "validation-name"))


def _repeats(attributes: dict[str, str], what: str) -> int:
    given = next((v for k, v in attributes.items() if k.endswith(_REPEATED.format(what))), "1")
    return int(given) if given.isdigit() and len(given) < 12 else 1


def _entities(path: Path) -> SiteFileError:
    return SiteFileError(
        phrase(
            "{file} is refused: it defines entities of its own, by which a small file "
            "grows without end or reads others. Save it anew in a spreadsheet.",
            file=path.name,
        )
    )


def _damaged(path: Path) -> SiteFileError:
    return SiteFileError(
        phrase(
            "{file} is damaged or cut off and cannot be read as a spreadsheet. Copy it "
            "again from where it came, or save it as CSV.",
            file=path.name,
        )
    )


def sheet_names(path: Path) -> list[str]:
    """Return the names of the sheets with cells, visible ones first.

    Raises
    ------
    SiteFileError
        If the spreadsheet cannot be read.
    """
    book = _opened(path)
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    found = [m for m in book.sheets_metadata if m.typ == SheetTypeEnum.WorkSheet]
    shown = [m.name for m in found if m.visible == SheetVisibleEnum.Visible]
    return shown + [m.name for m in found if m.name not in shown]


def _opened(path: Path) -> Any:  # noqa: ANN401
    from python_calamine import CalamineWorkbook, PasswordError

    try:
        return CalamineWorkbook.from_path(str(path))
    except PasswordError as error:
        message = phrase(
            "{file} is locked by a password. Unlock it and save it without one.", file=path.name
        )
        raise SiteFileError(message) from error
    except BaseException as error:
        raise _of_reader(path, error) from error


def _of_reader(path: Path, error: BaseException) -> BaseException:
    """Return what to raise for a failure of the reader, whose panics are no exceptions."""
    from python_calamine import CalamineError

    panicked = type(error).__name__ == "PanicException"
    if panicked or isinstance(error, CalamineError | OSError | ValueError | OverflowError):
        return _damaged(path)
    return error


def read_rows(path: Path, sheet: str, *, count: int | None = None) -> list[list[Any]]:
    """Return the rows of a sheet from its first one on, as they stand; errors as above."""
    try:
        found: list[list[Any]] = _sheet(path, sheet, path.stat().st_mtime_ns).to_python(
            skip_empty_area=False, nrows=count
        )
    except BaseException as error:
        raise _of_reader(path, error) from error
    finally:
        if count is None:
            _sheet.cache_clear()
    return found


@lru_cache(maxsize=1)
def _sheet(path: Path, sheet: str, _changed_ns: int) -> Any:  # noqa: ANN401
    """Return a sheet laid out; the last one is kept, as its preview is followed by its rows."""
    return _opened(path).get_sheet_by_name(sheet)


def guess_header(rows: Sequence[Sequence[Any]]) -> int:
    """Return the row of the column names, counted from 1; 0 where there are none."""
    return find_header([[cell_text(cell) for cell in row] for row in rows[:SAMPLE_RECORDS]])


def table_of_rows(
    rows: Sequence[Sequence[Any]], *, header_row: int, watch: Watch = NOBODY
) -> Table:
    """Return rows of values as a table; blank rows are left out."""
    if len(rows) > MAX_ROWS:
        message = phrase(
            "It has more than {max_rows:,} rows. Divide it into several files.", max_rows=MAX_ROWS
        )
        raise SiteFileError(message)
    given = list(rows[header_row - 1]) if 0 < header_row <= len(rows) else []
    body = rows[header_row:]
    numbered = []
    for at, row in enumerate(body):
        if at % _STEP == 0:
            watch.step(0.9 * at / len(body), phrase("Reading the rows"))
        if any(cell not in ("", None) for cell in row):
            numbered.append(at)
    width = max((len(body[at]) for at in numbered), default=len(given))
    while width > len(given) and all(
        len(body[at]) < width or body[at][width - 1] in ("", None) for at in numbered
    ):
        width -= 1
    names = unique_names([*given[:width], *[""] * (width - len(given))])
    blank = len(body) - len(numbered)
    notes = []
    if blank:
        notes.append(
            phrase("1 blank row left out.")
            if blank == 1
            else phrase("{count:,} blank rows left out.", count=blank)
        )
    if len(names) > MAX_COLUMNS:
        notes.append(
            phrase(
                "It has {count:,} columns; the first {max_columns} are read.",
                count=len(names),
                max_columns=MAX_COLUMNS,
            )
        )
    columns = names[:MAX_COLUMNS]
    return Table(
        columns=columns,
        series={
            name: column_of(body[at][place] if place < len(body[at]) else None for at in numbered)
            for place, name in enumerate(columns)
        },
        row=np.array(numbered, dtype=np.int64) + header_row + 1,
        notes=tuple(notes),
    )


def column_of(values: Iterable[Any]) -> "pd.Series":
    """Return values of cells as numbers where all of them are, else as text."""
    import pandas as pd

    cells = [_plain(value) for value in values]
    if all(cell is None or isinstance(cell, float) for cell in cells):
        return pd.Series(cells, dtype="float64")
    return pd.Series(
        [cell_text(cell)[:MAX_TEXT] if cell is not None else None for cell in cells], dtype="str"
    )


def _plain(value: object) -> float | str | None:
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return float(value)
    if isinstance(value, dt.datetime | dt.date):
        return value.isoformat()[:10]
    return str(value).replace("\0", " ").strip() or None
