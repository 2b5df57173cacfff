"""Open a file of sites: find out what it is and what is in it, and refuse what is harmful."""

import os
import stat
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from mapapp.catalog.sitefiles import geo_files, text_files, workbooks
from mapapp.catalog.sitefiles.archives import unpacked
from mapapp.catalog.sitefiles.limits import (
    MAX_FILE_BYTES,
    MAX_FILES_OF_FOLDER,
    NOBODY,
    SiteFileError,
    Watch,
)
from mapapp.catalog.sitefiles.reading import inner, text_path, wanted
from mapapp.catalog.sitefiles.source import (
    ALL_FOLDERS,
    KINDS,
    PREVIEW_ROWS,
    SourceFile,
    SourceLayer,
    Stamp,
    in_words,
)
from mapapp.catalog.sitefiles.text_sniff import Reading

_HINTS: Final[Mapping[str, str]] = {
    ".xls": "Save it as XLSX in a spreadsheet",
    ".xlsb": "Save it as XLSX in a spreadsheet",
    ".numbers": "Export it as XLSX or CSV",
    ".dbf": "Choose the .shp file of the same name",
    ".shx": "Choose the .shp file of the same name",
    ".prj": "Choose the .shp file of the same name",
    ".gdb": "Export the layer as GeoPackage",
    ".pdf": "Copy the table into a spreadsheet and save it as XLSX",
    ".docx": "Copy the table into a spreadsheet and save it as XLSX",
    ".rar": "Unpack it and choose the file in it",
    ".7z": "Unpack it and choose the file in it",
    ".gz": "Unpack it and choose the file in it",
    ".vrt": "Choose the file that it points to",
    ".supplymap": "Open it with File > Open",
}


def open_source(path: Path, *, reading: Reading | None = None, watch: Watch = NOBODY) -> SourceFile:
    """Open a file of sites and find out what is in it.

    Parameters
    ----------
    path
        A file on this machine.
    reading
        What the user chose of encoding, delimiter, decimal mark and header row; what is None
        is found out.

    Raises
    ------
    SiteFileError
        If it is missing, locked, damaged, too large, harmful or of no known format.
    """
    with in_words(path):
        found = _regular(path)
        suffix = path.suffix.lower()
        kind = KINDS.get(suffix)
        if kind is None:
            raise _unknown(path)
        source = SourceFile(
            path=path,
            format=suffix[1:].upper(),
            kind=kind,
            layers=(),
            reading=reading or Reading(),
            stamp=found,
        )
        opened = {
            "text": _open_text, "workbook": _open_workbook, "geo": _open_geo,
            "archive": _open_archive, "parquet": _open_parquet,
        }[kind](source, watch)  # fmt: skip
    if not opened.layers:
        message = f"{path.name} holds no table of sites. Choose another file."
        raise SiteFileError(message)
    return opened


def from_clipboard(
    text: str, *, name: str = "Clipboard", reading: Reading | None = None
) -> SourceFile:
    """Open a table that was pasted as text, as spreadsheets and web pages give it.

    Raises
    ------
    SiteFileError
        If there is no table in it.
    """
    if not text.strip():
        message = "There is no table in the clipboard. Copy its cells, then paste again."
        raise SiteFileError(message)
    given = replace(reading or Reading(), encoding="utf-8")
    source = SourceFile(Path(name), "pasted table", "text", (), given, pasted=text)
    return _open_text(source, NOBODY)


def files_in(folder: Path) -> tuple[list[Path], tuple[str, ...]]:
    """Return the files of a folder and its folders that can be read, and notes on the rest.

    Links are not followed, so that a folder that contains itself has an end.
    """
    found: list[Path] = []
    notes: list[str] = []
    for root, folders, names in os.walk(folder, followlinks=False):
        folders[:] = sorted(one for one in folders if not one.startswith("."))
        for name in sorted(names):
            path = Path(root, name)
            if path.suffix.lower() in KINDS and not path.is_symlink() and name[:1] not in ".~":
                found.append(path)
        if len(found) > MAX_FILES_OF_FOLDER:
            notes.append(
                f"{folder.name} holds more than {MAX_FILES_OF_FOLDER} files; the first"
                f" {MAX_FILES_OF_FOLDER} are taken."
            )
            break
    if not found:
        notes.append(f"{folder.name} holds no file of sites.")
    return found[:MAX_FILES_OF_FOLDER], tuple(notes)


def _regular(path: Path) -> Stamp:
    """Make sure that a path leads to an ordinary file of a size that fits."""
    found = path.stat()
    if stat.S_ISDIR(found.st_mode):
        message = f"{path.name} is a folder. Choose a file in it."
        raise SiteFileError(message)
    if not stat.S_ISREG(found.st_mode):
        message = f"{path.name} is no ordinary file. Choose a file."
        raise SiteFileError(message)
    if found.st_size == 0:
        message = f"{path.name} is empty. Choose another file."
        raise SiteFileError(message)
    if found.st_size > MAX_FILE_BYTES:
        message = (
            f"{path.name} has {found.st_size / 1024**3:,.1f} GB; at most"
            f" {MAX_FILE_BYTES / 1024**3:,.0f} GB are read. Divide it, or leave out columns."
        )
        raise SiteFileError(message)
    return Stamp(found.st_mtime_ns, found.st_size)


def _unknown(path: Path) -> SiteFileError:
    suffix = path.suffix.lower()
    hint = _HINTS.get(suffix, "Save it as CSV, XLSX or GeoPackage")
    what = f"files ending in {suffix}" if suffix else "files without a suffix"
    return SiteFileError(f"{path.name}: {what} are not read. {hint}.")


def _open_text(source: SourceFile, _watch: Watch) -> SourceFile:
    with text_path(source) as path:
        reading, rows = text_files.find_reading(path, source.reading)
    names = text_files.names_of(rows, reading)
    notes = [text_files.describe(reading)] if source.pasted is None else []
    if not reading.header_row:
        notes.append("No row of column names was found; the columns are numbered.")
    elif reading.header_row > 1:
        notes.append(f"The column names stand in row {reading.header_row}.")
    layer = SourceLayer(source.name, None, names, header_row=reading.header_row or 0)
    return replace(source, layers=(layer,), reading=reading, notes=tuple(notes))


def _open_workbook(source: SourceFile, watch: Watch) -> SourceFile:
    workbooks.check_workbook(source.path)
    layers = []
    names = workbooks.sheet_names(source.path)
    for at, name in enumerate(names):
        watch.step(at / len(names), "Looking at the sheets")
        rows = workbooks.read_rows(source.path, name, count=PREVIEW_ROWS)
        if not any(cell not in ("", None) for row in rows for cell in row):
            continue
        given = source.reading.header_row
        header = workbooks.guess_header(rows) if given is None else given
        table = workbooks.table_of_rows(rows, header_row=header)
        layers.append(SourceLayer(name, None, table.columns, header_row=header))
    # A sheet with many columns is a table; a cover page has few.
    layers.sort(key=lambda layer: len(layer.columns) < 3)
    notes = [f"It has {len(layers)} sheets; {layers[0].name} is shown."] * (len(layers) > 1)
    if source.path.suffix.lower() == ".xlsm":
        notes.append("Its macros are not run.")
    return replace(source, layers=tuple(layers), notes=tuple(notes))


def _open_geo(source: SourceFile, watch: Watch) -> SourceFile:
    suffix = source.path.suffix.lower()
    layers = _geo_layers(source.path, suffix, watch)
    notes = _notes_of_layers(layers)
    if suffix == ".kml" and b"<NetworkLink" in source.path.read_bytes():
        notes = (*notes, "Its links to other files are not followed.")
    return replace(source, layers=layers, notes=notes)


def _geo_layers(path: Path, suffix: str, watch: Watch) -> tuple[SourceLayer, ...]:
    names = geo_files.layers_of(path, suffix)
    layers = []
    for at, name in enumerate(names):
        watch.step(at / len(names), "Looking at the layers")
        info = geo_files.layer_info(path, suffix, name)
        columns = tuple(str(column) for column in info["fields"])
        rows = int(info["features"]) if info["features"] >= 0 else None
        layers.append(SourceLayer(name, rows, columns, str(info["geometry_type"] or "")))
    if suffix == ".kml" and len(layers) > 1:
        total = sum(layer.rows or 0 for layer in layers)
        columns = tuple(dict.fromkeys(c for layer in layers for c in layer.columns))
        whole = SourceLayer(ALL_FOLDERS, total, (*columns, geo_files.FOLDER), "Point")
        return whole, *layers
    # What has positions and rows comes first.
    return tuple(sorted(layers, key=lambda one: (not one.rows, not one.geometry)))


def _notes_of_layers(layers: Sequence[SourceLayer]) -> tuple[str, ...]:
    if len(layers) < 2:
        return ()
    if layers[0].name == ALL_FOLDERS:
        return (f"Its {len(layers) - 1} folders are one table with a column {geo_files.FOLDER}.",)
    return (f"It has {len(layers)} layers; {layers[0].name} is shown.",)


def _open_parquet(source: SourceFile, _watch: Watch) -> SourceFile:
    from mapapp.catalog.sitefiles.parquet_files import parquet_layer

    return replace(source, format="GeoParquet", layers=(parquet_layer(source.path),))


def _open_archive(source: SourceFile, watch: Watch) -> SourceFile:
    kmz = source.path.suffix.lower() == ".kmz"
    with unpacked(source.path, wanted(source.path), watch=watch) as paths:
        main = inner(source.path, paths)
        suffix = main.suffix.lower()
        if KINDS[suffix] != "geo":
            message = (
                f"{source.name} holds {main.name}. Unpack it and choose that file: of zips only"
                " geographic files are read."
            )
            raise SiteFileError(message)
        layers = _geo_layers(main, suffix, watch)
    what = "KMZ" if kmz else f"zipped {'Shapefile' if suffix == '.shp' else suffix[1:].upper()}"
    return replace(source, format=what, layers=layers, notes=_notes_of_layers(layers))
