"""How a table of text is laid out: delimiter, decimal mark, and where its header stands."""

import csv
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from mapapp.catalog.sitefiles.limits import MAX_TEXT
from mapapp.phrases import marked

DELIMITERS: Final[dict[str, str]] = {
    ",": marked("comma"),
    ";": marked("semicolon"),
    "\t": marked("tab"),
    "|": marked("vertical bar"),
    " ": marked("space"),
}
"""Delimiters by their names on screen, in the order in which a tie is decided last."""

SAMPLE_RECORDS: Final = 400
_PREAMBLE: Final = 30
_NUMBER: Final = re.compile(r"\s*[-+−]?(\d{1,3}([ '’]\d{3})+|\d+)?([.,]\d+)?([eE][-+]?\d+)?\s*\Z")
_COMMA_DECIMAL: Final = re.compile(r"\s*[-+−]?\d{1,3}(\.\d{3})*,\d+\s*\Z")
_THOUSANDS: Final = re.compile(r"\s*\d{1,3}[.,]\d{3}\s*\Z")
_POINT_THOUSANDS: Final = re.compile(r"\s*\d{1,3}(\.\d{3})*\.000(?![\d.])")
_POINT_DECIMAL: Final = re.compile(r"\s*[-+−]?\d{1,3}(,\d{3})*\.\d+\s*\Z")


@dataclass(frozen=True, slots=True)
class Reading:
    """How a table is read; what is None is found out.

    Attributes
    ----------
    encoding
        Of a text file, as Python names it; see `ENCODINGS` for those a user can choose.
    delimiter
        What parts the cells of a text file.
    decimal
        ``"."`` or ``","``.
    header_row
        Row of the column names, the first row of the file being 1; 0 where there are none.
    """

    encoding: str | None = None
    delimiter: str | None = None
    decimal: str | None = None
    header_row: int | None = None


def is_number(text: str) -> bool:
    """Whether a cell holds a plain number, with either decimal mark."""
    return any(char.isdigit() for char in text) and _NUMBER.match(text) is not None


def records(text: str, delimiter: str, count: int = SAMPLE_RECORDS) -> list[list[str]]:
    """Return the first records of a text; what csv cannot read ends the list."""
    found: list[list[str]] = []
    lines = text.replace("\0", " ").splitlines(keepends=True)
    try:
        for record in islice(csv.reader(lines, delimiter=delimiter), count):
            cells = record
            if delimiter == " ":
                cells = [cell for cell in record if cell]
            found.append([cell[:MAX_TEXT] for cell in cells])
    except csv.Error:
        pass
    return found


def find_delimiter(text: str) -> str:
    """Return what parts the cells: what gives most records the same number of them.

    A semicolon, tab or bar that does so goes before the comma, which may be a decimal mark.
    """
    scores: dict[str, tuple[float, int]] = {}
    for delimiter in DELIMITERS:
        widths = [len(record) for record in records(text, delimiter) if any(record)]
        if not widths:
            continue
        width, times = max(Counter(widths).items(), key=lambda item: (item[1], item[0]))
        wide = [one for one in widths if one > 1]
        if width == 1 and wide and len(wide) > 0.5 * len(widths):
            width, times = max(Counter(wide).items(), key=lambda item: (item[1], item[0]))
        scores[delimiter] = (times / len(widths) if width > 1 else 0.0, width)
    strong = [d for d in (";", "\t", "|") if scores.get(d, (0.0, 0))[0] >= 0.8]
    if strong:
        return max(strong, key=lambda d: scores[d][1])
    others = [d for d in (",", ";", "\t", "|") if scores.get(d, (0.0, 0))[0] > 0]
    if others:
        return max(others, key=lambda d: scores[d])
    return " " if scores.get(" ", (0.0, 0))[0] >= 0.9 else ","


def find_decimal(cells: Iterable[str], delimiter: str) -> str:
    """Return the decimal mark that the numbers of some cells are written with."""
    comma = point = sure_comma = sure_point = 0
    for cell in cells:
        sure = _THOUSANDS.match(cell) is None  # "210.000" may be one or the other
        is_comma = _COMMA_DECIMAL.match(cell) is not None
        is_point = _POINT_DECIMAL.match(cell) is not None
        comma, point = comma + is_comma, point + is_point
        sure_comma, sure_point = sure_comma + (is_comma and sure), sure_point + (is_point and sure)
    if sure_comma != sure_point:
        return "," if sure_comma > sure_point else "."
    # A lone "1,200" among cells parted by commas was quoted for its thousands.
    return "," if comma > (point if delimiter != "," else 2 * point) else "."


def find_sheet_decimal(cells: Sequence[str]) -> str:
    """Return the decimal mark of numbers that were typed into a spreadsheet as text.

    Where nothing else tells, "210.000" has a point between thousands: three zeros behind a
    decimal point are written by nobody.
    """
    plain = [cell for cell in cells if not _THOUSANDS.match(cell)]
    if any(_COMMA_DECIMAL.match(cell) or _POINT_DECIMAL.match(cell) for cell in plain):
        return find_decimal(plain, ";")
    return "," if any(_POINT_THOUSANDS.match(cell) for cell in cells) else "."


def find_header(rows: Sequence[Sequence[str]]) -> int:
    """Return the row of the column names, counted from 1; 0 where there are none.

    Titles and remarks above the table have fewer cells than it; names are words.
    """
    filled = [sum(bool(cell.strip()) for cell in row) for row in rows]
    if not filled or max(filled) == 0:
        return 1
    usual = Counter(count for count in filled if count).most_common(1)[0][0]
    usual = max(usual, max(filled) // 2)
    for at, row in enumerate(rows[:_PREAMBLE]):
        if filled[at] < max(1, 0.5 * usual) or (filled[at] == 1 < usual):
            continue
        cells = [cell for cell in row if cell.strip()]
        numbers = sum(map(is_number, cells))
        return 0 if numbers >= max(1, 0.3 * len(cells)) else at + 1
    return 1


def sniff(text: str, given: Reading) -> tuple[Reading, list[list[str]]]:
    """Complete a reading from the beginning of a text; also return its first records."""
    delimiter = given.delimiter or find_delimiter(text)
    rows = records(text, delimiter)
    header = find_header(rows) if given.header_row is None else given.header_row
    body = (cell for row in rows[header:] for cell in row)
    decimal = given.decimal or find_decimal(body, delimiter)
    return Reading(given.encoding, delimiter, decimal, header), rows
