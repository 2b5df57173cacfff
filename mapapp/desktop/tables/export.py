"""Tables as text: for the clipboard, as CSV, and as an Excel workbook."""

import csv
import io
from collections.abc import Collection, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QIODevice, QLocale, QSaveFile

from mapapp.cartography.wording import number
from mapapp.catalog.sitefiles.limits import NOBODY, Watch
from mapapp.desktop.tables.columns import Column, NumberColumn, Rows, TableData
from mapapp.errors import UserError

if TYPE_CHECKING:
    from mapapp.desktop.tables.columns import TextColumn

translate = QCoreApplication.translate

CHUNK: Final = 5_000
"""Rows between two looks at whether the writing is to be stopped."""
FORMULA_SIGNS: Final = ("=", "+", "-", "@", "\t", "\r")
MOST_XLSX_ROWS: Final = 1_048_575
"""Rows below the header that a sheet of Excel can hold."""


class TableFileError(UserError):
    """A table cannot be written; the sentence says where and why."""


def harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula.

    A cell that begins with = + - @ would be computed, and can start other programs; the
    apostrophe before it makes it a text (OWASP, "CSV injection").
    """
    return f"'{text}" if text.startswith(FORMULA_SIGNS) else text


def copied_text(
    data: TableData,
    table_rows: Rows,
    columns: Sequence[int],
    *,
    cells: Collection[tuple[int, int]],
    rows: Sequence[int],
    headings: bool = False,
) -> str:
    """Return chosen cells as lines of words parted by tabs, as spreadsheets paste them.

    Parameters
    ----------
    data
        The table.
    table_rows, rows
        The rows with a chosen cell, as rows of the table and as they are on screen.
    columns
        The columns with a chosen cell, from left to right.
    cells
        Row on screen and column of each chosen cell; others between them stay blank.
    headings
        Whether the first line names the columns and their units.
    """
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    chosen = frozenset(cells)
    lines = ["\t".join(data.columns[at].heading for at in columns)] if headings else []
    for table_row, row in zip(table_rows, rows, strict=True):
        parts = [
            _copied(data.columns[at], int(table_row), locale) if (row, at) in chosen else ""
            for at in columns
        ]
        lines.append("\t".join(parts))
    return "\n".join(lines)


def _copied(column: Column, row: int, locale: QLocale) -> str:
    value = column.plain(row)
    if value is None:
        return ""
    if isinstance(value, str):
        # A tab or a line break inside a cell would be taken for the end of it.
        return harmless(" ".join(value.split()))
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    return locale.toString(value, "g", 10)


def csv_lines(data: TableData, rows: Rows, columns: Sequence[int]) -> Iterator[list[str]]:
    """Yield the header with units, then rows; figures whole and with a dot, blank if not known."""
    chosen = [data.columns[at] for at in columns]
    yield [harmless(column.heading) for column in chosen]
    for row in rows:
        yield [_written(column.plain(int(row))) for column in chosen]


def _written(value: str | float | None) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return harmless(value)
    return str(int(value)) if value == int(value) and abs(value) < 1e15 else repr(value)


def write_csv(
    path: Path, data: TableData, rows: Rows, columns: Sequence[int], *, watch: Watch = NOBODY
) -> None:
    """Write a table as CSV: UTF-8 with a mark that Excel knows it by; whole or not at all.

    Raises
    ------
    TableFileError
        If the file cannot be written.
    SiteFileCancelled
        If it was stopped; an older file stays.
    """
    file = QSaveFile(str(path))
    fine = file.open(QIODevice.OpenModeFlag.WriteOnly)
    lines, coding = csv_lines(data, rows, columns), "utf-8-sig"
    for done in range(0, len(rows) + 1, CHUNK):
        watch.step(done / (len(rows) + 1), "")
        text = io.StringIO(newline="")
        csv.writer(text).writerows(islice(lines, CHUNK))
        content = text.getvalue().encode(coding)
        fine = fine and file.write(content) == len(content)
        coding = "utf-8"
    if not (fine and file.commit()):
        raise _not_written(path, file)


def write_xlsx(
    path: Path,
    data: TableData,
    rows: Rows,
    columns: Sequence[int],
    *,
    title: str,
    about: Sequence[tuple[str, str]],
    watch: Watch = NOBODY,
) -> None:
    """Write a table as an Excel workbook of two sheets: the table, and what it is.

    Parameters
    ----------
    path
        The file; whole or not at all.
    data, rows, columns
        The table, and which rows and columns of it, in order.
    title
        Name of the first sheet.
    about
        Label and words of each line of the second sheet.
    watch
        Who is told how far it is.

    Raises
    ------
    TableFileError
        If the file cannot be written, or there are more rows than a sheet can hold.
    SiteFileCancelled
        If it was stopped; an older file stays.
    """
    if len(rows) > MOST_XLSX_ROWS:
        message = translate(
            "tables",
            "An Excel sheet holds {most} rows, and these are {count}. Write a CSV file, or filter"
            " the table first.",
        ).format(most=number(MOST_XLSX_ROWS), count=number(len(rows)))
        raise TableFileError(message)
    import xlsxwriter

    made = io.BytesIO()
    large = len(rows) > CHUNK
    options = {
        # Row after row goes to a temporary file: a million rows are gigabytes of objects.
        "constant_memory": large,
        "in_memory": not large,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    book = xlsxwriter.Workbook(made, options)
    sheet = book.add_worksheet(title[:31])
    head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    # The apostrophe of Excel itself: a text stays a text when the cell is edited.
    quoted = book.add_format({"quote_prefix": True})
    chosen = [data.columns[at] for at in columns]
    styles = [book.add_format({"num_format": _format_of(column)}) for column in chosen]
    for at, column in enumerate(chosen):
        sheet.write_string(0, at, column.heading, head)
        sheet.set_column(at, at, 40 if column.wide else 16)
    for line, row in enumerate(rows, start=1):
        if line % CHUNK == 0:
            watch.step(0.8 * line / len(rows), "")  # the rest is packing
        for at, column in enumerate(chosen):
            value = column.plain(int(row))
            if isinstance(value, str):
                sheet.write_string(
                    line, at, value, quoted if value.startswith(FORMULA_SIGNS) else None
                )
            elif value is not None:
                sheet.write_number(line, at, value, styles[at])
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(1, len(rows)), max(0, len(chosen) - 1))
    notes = book.add_worksheet(translate("tables", "About"))
    notes.set_column(0, 0, 18)
    notes.set_column(1, 1, 100)
    for line, (label, words) in enumerate(about):
        notes.write_string(line, 0, label, head)
        notes.write_string(line, 1, words)
    watch.step(0.8, "")
    book.close()
    watch.step(1.0, "")
    _save(path, made.getvalue())


def _format_of(column: "NumberColumn | TextColumn") -> str:
    if not isinstance(column, NumberColumn):
        return "General"
    whole = "#,##0" if column.grouped else "0"
    return f"{whole}.{'0' * column.decimals}" if column.decimals else whole


def _save(path: Path, content: bytes) -> None:
    file = QSaveFile(str(path))
    written = (
        file.open(QIODevice.OpenModeFlag.WriteOnly)
        and file.write(content) == len(content)
        and file.commit()
    )
    if not written:
        raise _not_written(path, file)


def _not_written(path: Path, file: QSaveFile) -> TableFileError:
    words = translate("tables", "{path} cannot be written: {reason}. Choose another folder.")
    return TableFileError(words.format(path=path, reason=file.errorString()))
