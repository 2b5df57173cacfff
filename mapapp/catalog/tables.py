"""Read the bundled tables: plain CSV files whose bytes the manifest vouches for.

The standard library only: the first map waits for these tables, and pandas alone would take
longer to import than all of them take to read.
"""

import csv
import gc
import hashlib
import io
import json
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from mapapp.errors import GeodataError
from mapapp.phrases import later, marked, phrase

MANIFEST = "manifest.json"
LIST_SEPARATOR = "|"
REINSTALL = marked("Install the app again, or in a checkout run: python geodata/build_tables.py")

_Row = TypeVar("_Row")
Parser = Callable[[str], Any]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a bundled table: its name in the file and what its text means."""

    name: str
    parse: Parser


@dataclass(frozen=True, slots=True)
class TableHash:
    """What the manifest says of one file."""

    sha256: str
    rows: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """The vintage of the catalog ("2026-11") and the hash of each table."""

    vintage: str
    tables: Mapping[str, TableHash]


# --- what a field's text means: each parser raises ValueError with the reason ------------------


def text(value: str) -> str:
    """Return the text as it stands; blank stays blank."""
    return value


def required(value: str) -> str:
    """Return the text, which may not be blank."""
    if not value:
        message = "it is blank, and must not be"
        raise ValueError(message)
    return value


def optional_text(value: str) -> str | None:
    """Return the text, or None if it is blank."""
    return value or None


def number(value: str) -> float:
    """Return a finite number."""
    try:
        parsed = float(value)
    except ValueError:
        message = "it is not a number" if value else "it is blank, and a number is needed"
        raise ValueError(message) from None
    if not math.isfinite(parsed):
        message = "it is not a finite number"
        raise ValueError(message)
    return parsed


def optional_number(value: str) -> float | None:
    """Return a finite number, or None (not known, which is never 0) if it is blank."""
    return number(value) if value else None


def integer(value: str) -> int:
    """Return a whole number such as a year."""
    try:
        return int(value)
    except ValueError:
        message = "it is not a whole number"
        raise ValueError(message) from None


def optional_integer(value: str) -> int | None:
    """Return a whole number, or None if it is blank."""
    return integer(value) if value else None


def items(value: str) -> tuple[str, ...]:
    """Return a list that is joined by ``|``; blank is the empty list."""
    return tuple(value.split(LIST_SEPARATOR)) if value else ()


def one_of(choices: Sequence[str]) -> Parser:
    """Return a parser that accepts exactly these words."""
    # A dict gives back one shared object per word instead of a new string per row.
    known = {choice: choice for choice in choices}

    def parse(value: str) -> str:
        try:
            return known[value]
        except KeyError:
            message = f"it is none of: {', '.join(choices)}"
            raise ValueError(message) from None

    return parse


_FLAGS: Mapping[str, bool | None] = {"": None, "0": False, "1": True}


def optional_flag(value: str) -> bool | None:
    """Return True for ``1``, False for ``0``, None for blank."""
    try:
        return _FLAGS[value]
    except KeyError:
        message = "it is neither 0 nor 1"
        raise ValueError(message) from None


def flag(value: str) -> bool:
    """Return True for ``1``, False for ``0`` or blank."""
    return bool(optional_flag(value))


# --- the folder --------------------------------------------------------------------------------


class TableFolder:
    """A folder of bundled tables with its manifest.

    Parameters
    ----------
    folder
        Where ``manifest.json`` and the CSV files are.

    Raises
    ------
    GeodataError
        If the manifest is missing or cannot be understood, or a table it lists is not there.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.manifest = _read_manifest(folder / MANIFEST)
        missing = [name for name in self.manifest.tables if not (folder / name).is_file()]
        if missing:
            # Told at the start, not in the middle of work when a table is first asked for.
            message = phrase(
                "The bundled table {missing} is missing from {folder}. {reinstall}.",
                missing=missing[0],
                folder=folder,
                reinstall=later(REINSTALL),
            )
            raise GeodataError(message)

    def read(
        self, name: str, *, columns: Sequence[Column], make: Callable[..., _Row]
    ) -> tuple[_Row, ...]:
        """Read a table.

        Parameters
        ----------
        name
            File name, such as ``sites.csv``.
        columns
            All columns of the file, in order.
        make
            Called once per row with the parsed fields, in order.

        Returns
        -------
        tuple
            What `make` returned, in the order of the file.

        Raises
        ------
        GeodataError
            If the file is missing, differs from the manifest, or holds a value that cannot be
            understood; the sentence names the file and, where it can, row, column and value.
        """
        content = self._content(name)
        lines = csv.reader(io.StringIO(content, newline=""))
        header = next(lines, [])
        expected = [column.name for column in columns]
        if header != expected:
            message = phrase(
                "The bundled table {name} has the columns {header}; this version of "
                "the app reads {expected}. {reinstall}.",
                name=name,
                header=", ".join(header),
                expected=", ".join(expected),
                reinstall=later(REINSTALL),
            )
            raise GeodataError(message)
        with _without_garbage():
            made = _rows(name, lines, columns, make)
        listed = self.manifest.tables[name].rows
        if len(made) != listed:
            message = phrase(
                "The bundled table {name} has {count} rows, not {listed}. {reinstall}.",
                name=name,
                count=len(made),
                listed=listed,
                reinstall=later(REINSTALL),
            )
            raise GeodataError(message)
        return made

    def _content(self, name: str) -> str:
        path = self.folder / name
        entry = self.manifest.tables.get(name)
        if entry is None:
            message = phrase(
                "{folder} does not list the table {name}. {reinstall}.",
                folder=self.folder / MANIFEST,
                name=name,
                reinstall=later(REINSTALL),
            )
            raise GeodataError(message)
        try:
            content = path.read_bytes()
        except OSError as error:
            message = phrase(
                "The bundled table {path} cannot be read ({strerror}). {reinstall}.",
                path=path,
                strerror=error.strerror,
                reinstall=later(REINSTALL),
            )
            raise GeodataError(message) from error
        if hashlib.sha256(content).hexdigest() != entry.sha256:
            message = phrase(
                "The bundled table {path} is damaged or was changed. {reinstall}.",
                path=path,
                reinstall=later(REINSTALL),
            )
            raise GeodataError(message)
        return content.decode("utf-8")


def _rows(
    name: str,
    lines: Iterable[Sequence[str]],
    columns: Sequence[Column],
    make: Callable[..., _Row],
) -> tuple[_Row, ...]:
    parsers = [column.parse for column in columns]
    made: list[_Row] = []
    for values in lines:
        # One try around a row costs nothing; which field it was is found out afterwards.
        try:
            fields = [parse(value) for parse, value in zip(parsers, values, strict=True)]
        except ValueError:
            raise _row_error(name, len(made) + 2, columns, values) from None
        made.append(make(*fields))
    return tuple(made)


@contextmanager
def _without_garbage() -> Iterator[None]:
    """Look for no garbage: among ten thousands of new rows there is none, but it takes a third."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _read_manifest(path: Path) -> Manifest:
    try:
        content = json.loads(path.read_bytes())
        return Manifest(
            vintage=str(content["vintage"]),
            tables=MappingProxyType(
                {
                    str(name): TableHash(str(entry["sha256"]), int(entry["rows"]))
                    for name, entry in content["tables"].items()
                }
            ),
        )
    except OSError as error:
        message = phrase(
            "The list of bundled tables {path} cannot be read ({strerror}). {reinstall}.",
            path=path,
            strerror=error.strerror,
            reinstall=later(REINSTALL),
        )
        raise GeodataError(message) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        message = phrase(
            "The list of bundled tables {path} is damaged. {reinstall}.",
            path=path,
            reinstall=later(REINSTALL),
        )
        raise GeodataError(message) from error


def _row_error(
    name: str, line: int, columns: Sequence[Column], values: Sequence[str]
) -> GeodataError:
    """Say which field of a row could not be understood, and why."""
    where = f"{name}, row {line}"
    if len(values) != len(columns):
        return GeodataError(
            f"{where}: {len(values)} fields where {len(columns)} are needed."
            " Look for a missing comma or quote in this row and build the tables again."
        )
    for column, value in zip(columns, values, strict=True):
        try:
            column.parse(value)
        except ValueError as error:
            return GeodataError(
                f"{where}, column {column.name}: the value “{value}” cannot be used: {error}."
                " Correct it in geodata/source and build the tables again."
            )
    return GeodataError(f"{where} cannot be understood. {REINSTALL}.")
