"""Tables of text: CSV and its relatives, read by whole columns."""

import codecs
import io
import re
import warnings
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from mapapp.catalog.sitefiles.encoding import ENCODINGS, SAMPLE_BYTES, detect_encoding
from mapapp.catalog.sitefiles.limits import (
    MAX_COLUMNS,
    MAX_ROWS,
    NOBODY,
    SiteFileCancelled,
    SiteFileError,
    Watch,
)
from mapapp.catalog.sitefiles.table import Int64s, Table, unique_names
from mapapp.catalog.sitefiles.text_sniff import DELIMITERS, Reading, is_number, sniff
from mapapp.phrases import later, phrase

if TYPE_CHECKING:
    import pandas as pd
    from _typeshed import WriteableBuffer

MISSING: Final = ("", "-", "–", "—", "n/a", "N/A", "NA", "nan", "NaN", "null", "None", "#N/A", "?")
"""What stands for a missing number; in a column of words only the blank does (NA is Namibia)."""

_CHUNK: Final = 4 * 1024**2
_SKIPPED: Final = re.compile(r"line (\d+): expected (\d+) fields, saw (\d+)")


def find_reading(path: Path, given: Reading) -> tuple[Reading, list[list[str]]]:
    """Find how a text file is written, as far as it is not given; also its first records.

    Raises
    ------
    SiteFileError
        If it is no text, or empty.
    """
    with path.open("rb") as stream:
        head = stream.read(SAMPLE_BYTES)
        whole = len(head) < SAMPLE_BYTES
        encoding = given.encoding or detect_encoding(head, whole=whole, name=path.name)
        if given.encoding is None and encoding == "utf-8" and not whole:
            encoding = _confirmed(stream, head)
    _check_encoding(encoding)
    text = codecs.getincrementaldecoder(encoding)("replace").decode(head)
    if not text.strip("\ufeff\0 \t\r\n,;|"):
        message = phrase("{file} is empty: it has no rows. Choose another file.", file=path.name)
        raise SiteFileError(message)
    reading = Reading(encoding, given.delimiter, given.decimal, given.header_row)
    found, rows = sniff(text.removeprefix("\ufeff"), reading)
    return found, rows if whole else rows[:-1] or rows


def _check_encoding(name: str) -> None:
    try:
        codecs.lookup(name)
    except LookupError:
        message = phrase(
            "There is no encoding “{name}”. Choose one of: {encodings}.",
            name=name,
            encodings=", ".join(ENCODINGS),
        )
        raise SiteFileError(message) from None


def _confirmed(stream: io.BufferedReader, head: bytes) -> str:
    """Read on: a file that is UTF-8 at first may hold something else further down."""
    decoder = codecs.getincrementaldecoder("utf-8")("strict")
    block = head
    try:
        decoder.decode(block)
        while block := stream.read(_CHUNK):
            decoder.decode(block)
    except UnicodeDecodeError:
        return detect_encoding(block, whole=False).replace("utf-8", "cp1252")
    return "utf-8"


def describe(reading: Reading) -> str:
    """Say how a text file is read."""
    encoding = later(ENCODINGS.get(reading.encoding or "", reading.encoding or ""))
    parts = later(DELIMITERS.get(reading.delimiter or "", f"“{reading.delimiter}”"))
    if reading.decimal == ",":
        return phrase(
            "Read as {encoding}; cells are parted by a {parts}, decimals by a comma.",
            encoding=encoding,
            parts=parts,
        )
    return phrase(
        "Read as {encoding}; cells are parted by a {parts}, decimals by a point.",
        encoding=encoding,
        parts=parts,
    )


def names_of(rows: Sequence[Sequence[str]], reading: Reading) -> tuple[str, ...]:
    """Return the column names: those of the header, made unique, or numbers."""
    header = reading.header_row or 0
    given = list(rows[header - 1]) if 0 < header <= len(rows) else []
    while given and not given[-1].strip():
        given.pop()
    widths = Counter(len(row) for row in rows[header:])
    # One row that is too wide is a mistake of that row; several are columns without a name.
    usual = [width for width, times in widths.items() if times >= max(2, 0.1 * len(rows))]
    width = max(usual, default=0) if given else max(widths, default=0)
    return unique_names([*given, *[""] * (width - len(given))])


def read_text(
    path: Path,
    reading: Reading,
    rows: Sequence[Sequence[str]],
    *,
    watch: Watch = NOBODY,
    max_rows: int | None = None,
) -> Table:
    """Read a text file whole, or its first rows.

    Parameters
    ----------
    reading
        Complete, as `find_reading` returns it.
    rows
        Its first records: they tell columns of numbers from columns of words.

    Raises
    ------
    SiteFileError
        If it cannot be read.
    SiteFileCancelled
        If the user stopped it.
    """
    import pandas as pd

    names = names_of(rows, reading)
    header = reading.header_row or 0
    kinds = _kinds(names, rows[header:], reading.decimal or ".")
    raw = _WatchedFile(path, watch, wide=(reading.encoding or "").startswith("utf-16"))
    with (
        warnings.catch_warnings(record=True) as said,
        io.TextIOWrapper(
            io.BufferedReader(raw, 1024**2),
            encoding=reading.encoding,
            errors="replace",
            newline="",
        ) as stream,
    ):
        warnings.simplefilter("always")
        try:
            frame = pd.read_csv(
                stream,
                **_options(reading, names, kinds),
                nrows=min(max_rows or MAX_ROWS + 1, MAX_ROWS + 1),
            )
        except SiteFileCancelled:
            raise
        except pd.errors.EmptyDataError:
            frame = pd.DataFrame({name: pd.Series([], dtype="str") for name in names})
        except (ValueError, OSError, OverflowError, MemoryError) as error:
            watch.step(0.0, "")
            raise _not_read(path, error) from error
    if len(frame) > MAX_ROWS:
        message = phrase(
            "{file} has more than {max_rows:,} rows. Divide it into several files.",
            file=path.name,
            max_rows=MAX_ROWS,
        )
        raise SiteFileError(message)
    bad = _too_wide([str(one.message) for one in said])
    return _table(frame, names, header=header, bad=bad, nul=raw.nul)


def read_texts(
    path: Path, reading: Reading, names: Sequence[str], column: str, row: Int64s
) -> "pd.Series":
    """Read one column again as it is written, of the rows that were read before.

    Parameters
    ----------
    names
        Of all columns.
    row
        Rows of the file that are wanted.

    Raises
    ------
    ValueError, OSError
        If it is not the file that was read before.
    """
    import pandas as pd

    options = _options(reading, names, dict.fromkeys(names, "str"))
    options |= {
        "usecols": [column],
        "dtype": {column: "str"},
        "na_values": {column: [""]},
        "on_bad_lines": "skip",
    }
    with path.open(encoding=reading.encoding, errors="replace", newline="") as stream:
        series: pd.Series = pd.read_csv(stream, **options)[column]
    at = row - (reading.header_row or 0) - 1
    if len(at) and at[-1] >= len(series):
        message = "rows are missing"
        raise ValueError(message)
    found: pd.Series = series.iloc[at]
    return found


def _options(reading: Reading, names: Sequence[str], kinds: Mapping[str, str]) -> dict[str, Any]:
    used = list(names[:MAX_COLUMNS])
    options: dict[str, Any] = {
        "header": None,
        "names": list(names),
        "index_col": False,
        "skiprows": reading.header_row or 0,
        "decimal": reading.decimal,
        "dtype": {name: kind for name in used if (kind := kinds[name]) != "number"},
        "na_values": {name: list(MISSING) if kinds[name] == "number" else [""] for name in used},
        "keep_default_na": False,
        "skip_blank_lines": False,
        "skipinitialspace": True,
        "on_bad_lines": "warn",
    }
    options["sep"] = reading.delimiter if reading.delimiter != " " else r"\s+"
    if len(names) > MAX_COLUMNS:
        options["usecols"] = used
    return options


def _kinds(names: Sequence[str], rows: Sequence[Sequence[str]], decimal: str) -> dict[str, str]:
    """Say of each column whether it holds numbers, a few words over and over, or text."""
    kinds = {}
    other = "," if decimal == "." else "."
    for at, name in enumerate(names):
        cells = [row[at].strip() for row in rows if at < len(row) and row[at].strip()]
        numbers = sum((is_number(cell) and other not in cell) or cell in MISSING for cell in cells)
        if cells and numbers >= 0.9 * len(cells):
            kinds[name] = "number"
        elif len(cells) >= 50 and len(set(cells)) <= 0.4 * len(cells):
            kinds[name] = "category"
        else:
            kinds[name] = "str"
    return kinds


def _too_wide(said: Sequence[str]) -> dict[int, str]:
    """Return the records that have more cells than there are columns, by their number."""
    return {
        int(line): phrase(
            "it has {saw} cells, but there are {expected} columns", saw=saw, expected=expected
        )
        for text in said
        for line, expected, saw in _SKIPPED.findall(text)
    }


def _table(
    frame: "pd.DataFrame", names: Sequence[str], *, header: int, bad: Mapping[int, str], nul: int
) -> Table:
    """Give rows the numbers that a spreadsheet gives them; leave blank ones out."""
    row = np.arange(header + 1, header + 1 + len(frame) + len(bad), dtype=np.int64)
    if bad:
        row = np.setdiff1d(row, np.fromiter(bad, np.int64))[: len(frame)]
    filled = np.asarray(~frame.isna().to_numpy().all(axis=1), dtype=np.bool_)
    notes = [] if len(frame) else [phrase("There are no rows below the column names.")]
    blank = len(frame) - int(filled.sum())
    if blank:
        frame, row = frame[filled], row[filled]
        notes.append(
            phrase("1 blank row left out.")
            if blank == 1
            else phrase("{count:,} blank rows left out.", count=blank)
        )
    if nul:
        notes.append(
            phrase("{nul:,} NUL characters are read as blanks: the file may be damaged.", nul=nul)
        )
    if len(names) > MAX_COLUMNS:
        notes.append(
            phrase(
                "It has {count:,} columns; the first {max_columns} are read.",
                count=len(names),
                max_columns=MAX_COLUMNS,
            )
        )
    return Table(
        columns=tuple(frame.columns),
        series={name: frame[name] for name in frame.columns},
        row=row,
        notes=tuple(notes),
        bad=tuple(sorted(bad.items())),
    )


def _not_read(path: Path, error: Exception) -> SiteFileError:
    reason = " ".join(str(error).split())
    if "EOF inside string" in reason:
        why = phrase("a quotation mark is opened and never closed, so that the rest is one cell")
    elif isinstance(error, MemoryError):
        why = phrase("it needs more memory than there is")
    elif isinstance(error, OSError):
        why = (error.strerror or reason).lower()
    else:
        why = phrase("its rows do not make a table ({reason})", reason=reason[:120])
    message = phrase(
        "{file} cannot be read: {why}. Open it in a spreadsheet and save it anew.",
        file=path.name,
        why=why,
    )
    return SiteFileError(message)


class _WatchedFile(io.RawIOBase):
    """A file that says how far it has been read, and whose NUL bytes are blanks."""

    def __init__(self, path: Path, watch: Watch, *, wide: bool) -> None:
        super().__init__()
        self._stream = path.open("rb", buffering=0)
        self._size = max(path.stat().st_size, 1)
        self._done = 0
        self._watch = watch
        self._wide = wide
        self.nul = 0

    def readable(self) -> bool:
        """Tell the buffer around it that it can be read."""
        return True

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        """Fill a buffer, and say how far the file is read."""
        self._watch.step(0.9 * self._done / self._size, phrase("Reading the rows"))
        view = memoryview(buffer).cast("B")
        count = self._stream.readinto(view) or 0
        self._done += count
        if not self._wide and b"\0" in bytes(view[:count]):
            data = bytes(view[:count])
            self.nul += data.count(b"\0")
            view[:count] = data.replace(b"\0", b" ")
        return count

    def close(self) -> None:
        """Close the file."""
        self._stream.close()
        super().close()
