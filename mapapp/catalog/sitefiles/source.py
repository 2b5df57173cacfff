"""A file of sites that was opened: what it is, what is in it, and its rows when wanted."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal

from mapapp.catalog.sitefiles import geo_files
from mapapp.catalog.sitefiles.limits import NOBODY, SiteFileError, Watch
from mapapp.catalog.sitefiles.table import Table
from mapapp.catalog.sitefiles.text_sniff import Reading
from mapapp.phrases import phrase

Kind = Literal["text", "workbook", "geo", "archive", "parquet"]

KINDS: Final[Mapping[str, Kind]] = {
    ".csv": "text", ".tsv": "text", ".tab": "text", ".txt": "text",
    ".xlsx": "workbook", ".xlsm": "workbook", ".ods": "workbook",
    **dict.fromkeys(geo_files.DRIVERS, "geo"),
    ".zip": "archive", ".kmz": "archive",
    ".parquet": "parquet", ".geoparquet": "parquet",
}  # fmt: skip
"""Suffixes that are read, and by what."""

ALL_FOLDERS: Final = "All folders"
PREVIEW_ROWS: Final = 200


@dataclass(frozen=True, slots=True)
class SourceLayer:
    """One table in a file: a sheet, a layer, or the file itself.

    Attributes
    ----------
    name
        As it stands in the file.
    rows
        How many rows it has; None where only reading would tell.
    columns
        Names of its columns.
    geometry
        What GDAL says its shapes are, such as ``Point``; empty for a plain table.
    header_row
        Of a sheet or text, the row of its names, from 1; 0 where there are none.
    """

    name: str
    rows: int | None
    columns: tuple[str, ...]
    geometry: str = ""
    header_row: int = 1


@dataclass(frozen=True, slots=True)
class Stamp:
    """When a file was last changed, and its size: two that differ say that it changed."""

    modified_ns: int
    size: int

    @classmethod
    def of(cls, path: Path) -> "Stamp | None":
        """Return the stamp of a file; None where there is none now."""
        try:
            found = path.stat()
        except OSError:
            return None
        return cls(found.st_mtime_ns, found.st_size)


@dataclass(frozen=True, eq=False, slots=True)
class SourceFile:
    """A file of sites that was opened: what it holds, not yet its rows.

    Attributes
    ----------
    path
        The file; of pasted text the name of the clipboard.
    format
        What it is, in words: ``CSV``, ``XLSX``, ``zipped Shapefile``.
    layers
        Its tables, at least one; the likeliest first.
    reading
        How its text is read; also the header row of a sheet where the user chose one.
    notes
        What was noticed and assumed, in sentences to be shown.
    stamp
        When it was read; None for the clipboard.
    rows_of
        Reads a layer's rows, or as many of the first as are said.
    """

    path: Path
    format: str
    kind: Kind
    layers: tuple[SourceLayer, ...]
    reading: Reading
    notes: tuple[str, ...] = ()
    stamp: Stamp | None = None
    rows_of: "RowsOf" = field(kw_only=True, repr=False)
    pasted: str | None = field(default=None, repr=False)
    _cache: dict[tuple[str, int | None], Table] = field(default_factory=dict, repr=False)

    @property
    def name(self) -> str:
        """The file's name, as problems call it."""
        return self.path.name

    def layer(self, name: str | None = None) -> SourceLayer:
        """Return a layer by its name, or the first.

        Raises
        ------
        SiteFileError
            If there is no such layer.
        """
        for one in self.layers:
            if name in (None, one.name):
                return one
        there = ", ".join(one.name for one in self.layers)
        message = phrase(
            "{name} has no layer “{layer}”. Choose one of: {there}.",
            name=self.name,
            layer=name,
            there=there,
        )
        raise SiteFileError(message)

    def preview(self, layer: str | None = None, *, rows: int = PREVIEW_ROWS) -> Table:
        """Return the first rows of a layer; errors as of `read`."""
        return self._table(self.layer(layer), NOBODY, rows)

    def read(self, layer: str | None = None, *, watch: Watch = NOBODY) -> Table:
        """Return all rows of a layer; read once and kept.

        Raises
        ------
        SiteFileError
            If it cannot be read any more.
        SiteFileCancelled
            If the user stopped it: nothing is kept.
        """
        return self._table(self.layer(layer), watch, None)

    def changed(self) -> bool:
        """Whether the file on disk is another than the one that was opened, or gone."""
        return self.stamp is not None and Stamp.of(self.path) != self.stamp

    def forget(self) -> None:
        """Give the memory of the rows back; they are read again when wanted."""
        self._cache.clear()

    def _table(self, layer: SourceLayer, watch: Watch, rows: int | None) -> Table:
        key = layer.name, rows
        if key not in self._cache:
            with in_words(self.path):
                self._cache[key] = self.rows_of(self, layer, watch, rows)
        return self._cache[key]


RowsOf = Callable[[SourceFile, SourceLayer, Watch, int | None], Table]


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Say in a sentence what the system cannot do with a file."""
    try:
        yield
    except FileNotFoundError as error:
        message = phrase("{file} is not there any more. Choose where it is now.", file=path.name)
        raise SiteFileError(message) from error
    except PermissionError as error:
        message = phrase(
            "{file} may not be read: it is open in another program or belongs to "
            "somebody else. Close it there, or copy it.",
            file=path.name,
        )
        raise SiteFileError(message) from error
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        message = phrase(
            "{file} cannot be opened: {reason}. Choose another file.", file=path.name, reason=reason
        )
        raise SiteFileError(message) from error
    except MemoryError as error:
        message = phrase(
            "{file} needs more memory than there is. Divide it, or close programs.", file=path.name
        )
        raise SiteFileError(message) from error
