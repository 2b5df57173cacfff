"""Open a file of sites: find out what it is and what is in it, and refuse what is harmful."""

import os
import stat
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from mapapp.catalog.sitefiles import geo_files, geojson_stream, text_files, workbooks, xml_stream
from mapapp.catalog.sitefiles.archives import unpacked
from mapapp.catalog.sitefiles.limits import (
    MAX_FILE_BYTES,
    MAX_FILES_OF_FOLDER,
    NOBODY,
    SiteFileError,
    Watch,
)
from mapapp.catalog.sitefiles.reading import inner, read_table, text_path, wanted
from mapapp.catalog.sitefiles.source import (
    ALL_FOLDERS,
    KINDS,
    PREVIEW_ROWS,
    SourceFile,
    SourceLayer,
    Stamp,
    in_words,
)
from mapapp.catalog.sitefiles.table import FOLDER
from mapapp.catalog.sitefiles.text_sniff import Reading
from mapapp.phrases import later, marked, phrase

_HINTS: Final[Mapping[str, str]] = {
    ".xls": marked("Save it as XLSX in a spreadsheet"),
    ".xlsb": marked("Save it as XLSX in a spreadsheet"),
    ".numbers": marked("Export it as XLSX or CSV"),
    ".dbf": marked("Choose the .shp file of the same name"),
    ".shx": marked("Choose the .shp file of the same name"),
    ".prj": marked("Choose the .shp file of the same name"),
    ".gdb": marked("Export the layer as GeoPackage"),
    ".pdf": marked("Copy the table into a spreadsheet and save it as XLSX"),
    ".docx": marked("Copy the table into a spreadsheet and save it as XLSX"),
    ".rar": marked("Unpack it and choose the file in it"),
    ".7z": marked("Unpack it and choose the file in it"),
    ".gz": marked("Unpack it and choose the file in it"),
    ".vrt": marked("Choose the file that it points to"),
    ".supplymap": marked("Open it with File > Open"),
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
            rows_of=read_table,
        )
        opened = {
            "text": _open_text, "workbook": _open_workbook, "geo": _open_geo,
            "archive": _open_archive, "parquet": _open_parquet,
        }[kind](source, watch)  # fmt: skip
    if not opened.layers:
        message = phrase("{file} holds no table of sites. Choose another file.", file=path.name)
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
        message = phrase("There is no table in the clipboard. Copy its cells, then paste again.")
        raise SiteFileError(message)
    given = replace(reading or Reading(), encoding="utf-8")
    source = SourceFile(
        Path(name), "pasted table", "text", (), given, pasted=text, rows_of=read_table
    )
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
                phrase(
                    "{file} holds more than {max_files_of_folder} files; the first "
                    "{max_files_of_folder} are taken.",
                    file=folder.name,
                    max_files_of_folder=MAX_FILES_OF_FOLDER,
                )
            )
            break
    if not found:
        notes.append(phrase("{file} holds no file of sites.", file=folder.name))
    return found[:MAX_FILES_OF_FOLDER], tuple(notes)


def _regular(path: Path) -> Stamp:
    """Make sure that a path leads to an ordinary file of a size that fits."""
    found = path.stat()
    if stat.S_ISDIR(found.st_mode):
        message = phrase("{file} is a folder. Choose a file in it.", file=path.name)
        raise SiteFileError(message)
    if not stat.S_ISREG(found.st_mode):
        message = phrase("{file} is no ordinary file. Choose a file.", file=path.name)
        raise SiteFileError(message)
    if found.st_size == 0:
        message = phrase("{file} is empty. Choose another file.", file=path.name)
        raise SiteFileError(message)
    if found.st_size > MAX_FILE_BYTES:
        message = phrase(
            "{file} has {st_size:,.1f} GB; at most {max_file_bytes:,.0f} GB are "
            "read. Divide it, or leave out columns.",
            file=path.name,
            st_size=found.st_size / 1024**3,
            max_file_bytes=MAX_FILE_BYTES / 1024**3,
        )
        raise SiteFileError(message)
    return Stamp(found.st_mtime_ns, found.st_size)


def _unknown(path: Path) -> SiteFileError:
    suffix = path.suffix.lower()
    hint = (
        later(_HINTS[suffix]) if suffix in _HINTS else phrase("Save it as CSV, XLSX or GeoPackage")
    )
    what = (
        phrase("files ending in {suffix}", suffix=suffix)
        if suffix
        else phrase("files without a suffix")
    )
    return SiteFileError(
        phrase("{file}: {what} are not read. {hint}.", file=path.name, what=what, hint=hint)
    )


def _open_text(source: SourceFile, _watch: Watch) -> SourceFile:
    with text_path(source) as path:
        reading, rows = text_files.find_reading(path, source.reading)
    names = text_files.names_of(rows, reading)
    notes = [text_files.describe(reading)] if source.pasted is None else []
    if not reading.header_row:
        notes.append(phrase("No row of column names was found; the columns are numbered."))
    elif reading.header_row > 1:
        notes.append(
            phrase("The column names stand in row {header_row}.", header_row=reading.header_row)
        )
    layer = SourceLayer(source.name, None, names, header_row=reading.header_row or 0)
    return replace(source, layers=(layer,), reading=reading, notes=tuple(notes))


def _open_workbook(source: SourceFile, watch: Watch) -> SourceFile:
    workbooks.check_workbook(source.path)
    layers = []
    names = workbooks.sheet_names(source.path)
    for at, name in enumerate(names):
        watch.step(at / len(names), phrase("Looking at the sheets"))
        rows = workbooks.read_rows(source.path, name, count=PREVIEW_ROWS)
        if not any(cell not in ("", None) for row in rows for cell in row):
            continue
        given = source.reading.header_row
        header = workbooks.guess_header(rows) if given is None else given
        table = workbooks.table_of_rows(rows, header_row=header)
        layers.append(SourceLayer(name, None, table.columns, header_row=header))
    # A sheet with many columns is a table; a cover page has few.
    layers.sort(key=lambda layer: len(layer.columns) < 3)
    notes = [
        phrase("It has {count} sheets; {name} is shown.", count=len(layers), name=layers[0].name)
    ] * (len(layers) > 1)
    if source.path.suffix.lower() == ".xlsm":
        notes.append(phrase("Its macros are not run."))
    return replace(source, layers=tuple(layers), notes=tuple(notes))


def _open_geo(source: SourceFile, watch: Watch) -> SourceFile:
    suffix = source.path.suffix.lower()
    layers = _geo_layers(source.path, suffix, watch)
    notes = _notes_of_layers(layers)
    if suffix == ".kml" and b"<NetworkLink" in source.path.read_bytes():
        notes = (*notes, phrase("Its links to other files are not followed."))
    return replace(source, layers=layers, notes=notes)


def _geo_layers(path: Path, suffix: str, watch: Watch) -> tuple[SourceLayer, ...]:
    for one in (geojson_stream, xml_stream):
        if one.is_streamed(path):
            return (one.streamed_layer(path),)
    names = geo_files.layers_of(path, suffix)
    layers = []
    for at, name in enumerate(names):
        watch.step(at / len(names), phrase("Looking at the layers"))
        info = geo_files.layer_info(path, suffix, name)
        columns = tuple(str(column) for column in info["fields"])
        rows = int(info["features"]) if info["features"] >= 0 else None
        layers.append(SourceLayer(name, rows, columns, str(info["geometry_type"] or "")))
    if suffix == ".kml" and len(layers) > 1:
        total = sum(layer.rows or 0 for layer in layers)
        columns = tuple(dict.fromkeys(c for layer in layers for c in layer.columns))
        whole = SourceLayer(ALL_FOLDERS, total, (*columns, FOLDER), "Point")
        return whole, *layers
    # What has positions and rows comes first.
    return tuple(sorted(layers, key=lambda one: (not one.rows, not one.geometry)))


def _notes_of_layers(layers: Sequence[SourceLayer]) -> tuple[str, ...]:
    if len(layers) < 2:
        return ()
    if layers[0].name == ALL_FOLDERS:
        return (
            phrase(
                "Its {count} folders are one table with a column {folder}.",
                count=len(layers) - 1,
                folder=FOLDER,
            ),
        )
    return (
        phrase("It has {count} layers; {name} is shown.", count=len(layers), name=layers[0].name),
    )


def _open_parquet(source: SourceFile, _watch: Watch) -> SourceFile:
    from mapapp.catalog.sitefiles.parquet_files import parquet_layer

    return replace(source, format="GeoParquet", layers=(parquet_layer(source.path),))


def _open_archive(source: SourceFile, watch: Watch) -> SourceFile:
    kmz = source.path.suffix.lower() == ".kmz"
    with unpacked(source.path, wanted(source.path), watch=watch) as paths:
        main = inner(source.path, paths)
        suffix = main.suffix.lower()
        if KINDS[suffix] != "geo":
            message = phrase(
                "{file} holds {name}. Unpack it and choose that file: of zips only "
                "geographic files are read.",
                file=source.name,
                name=main.name,
            )
            raise SiteFileError(message)
        layers = _geo_layers(main, suffix, watch)
    what = "KMZ" if kmz else f"zipped {'Shapefile' if suffix == '.shp' else suffix[1:].upper()}"
    return replace(source, format=what, layers=layers, notes=_notes_of_layers(layers))
