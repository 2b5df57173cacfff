"""Read the rows of a layer, whatever kind of file it is in."""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from mapapp.catalog.sitefiles import geo_files, geojson_stream, text_files, workbooks, xml_stream
from mapapp.catalog.sitefiles.archives import unpacked
from mapapp.catalog.sitefiles.limits import SiteFileError, Watch
from mapapp.catalog.sitefiles.source import ALL_FOLDERS, KINDS, SourceFile, SourceLayer
from mapapp.catalog.sitefiles.table import FOLDER, Int64s, Table
from mapapp.phrases import phrase

if TYPE_CHECKING:
    import pandas as pd

_SHAPE_PARTS: Final = (".shp", ".shx", ".dbf", ".prj", ".cpg")


def read_table(source: SourceFile, layer: SourceLayer, watch: Watch, rows: int | None) -> Table:
    """Read all rows of a layer, or its first ones; see `SourceFile.read` for what is raised."""
    if source.kind == "text":
        with text_path(source) as path:
            _, first = text_files.find_reading(path, source.reading)
            table = text_files.read_text(path, source.reading, first, watch=watch, max_rows=rows)
        names = text_files.names_of(first, source.reading)
        return replace(table, texts_of=cache(partial(_texts_of, source, names, table.row)))
    if source.kind == "workbook":
        count = None if rows is None else rows + layer.header_row
        found = workbooks.read_rows(source.path, layer.name, count=count)
        return workbooks.table_of_rows(found, header_row=layer.header_row, watch=watch)
    if source.kind == "parquet":
        from mapapp.catalog.sitefiles.parquet_files import read_parquet

        return read_parquet(source.path, watch=watch, max_rows=rows)
    if source.kind == "archive":
        with unpacked(source.path, wanted(source.path), watch=watch) as paths:
            return _read_geo(source, inner(source.path, paths), layer, watch, rows)
    return _read_geo(source, source.path, layer, watch, rows)


def _texts_of(
    source: SourceFile, names: Sequence[str], row: Int64s, column: str
) -> "pd.Series | None":
    """Return a column of a text as it is written; None if it is not what it was any more."""
    if source.changed():
        return None
    try:
        with text_path(source) as path:
            return text_files.read_texts(path, source.reading, names, column, row)
    except (OSError, ValueError):
        return None


def _read_geo(
    source: SourceFile, path: Path, layer: SourceLayer, watch: Watch, rows: int | None
) -> Table:
    if geojson_stream.is_streamed(path):
        return geojson_stream.read_stream(path, watch=watch, max_rows=rows)
    if xml_stream.is_streamed(path):
        return without_empty(xml_stream.read_stream(path, watch=watch, max_rows=rows))
    if layer.name != ALL_FOLDERS:
        table = geo_files.read_layer(
            path, layer.name, watch=watch, count=layer.rows or 0, max_rows=rows
        )
        return without_empty(table) if path.suffix.lower() in (".kml", ".gpx") else table
    parts = []
    for at, one in enumerate(source.layers[1:], start=1):
        watch.step(at / len(source.layers), phrase("Reading the folders"))
        part = geo_files.read_layer(path, one.name, count=one.rows or 0, max_rows=rows)
        parts.append((one.name, part))
    return without_empty(joined(parts))


def joined(parts: Sequence[tuple[str, Table]]) -> Table:
    """Return the tables of folders as one, with the folder as a column."""
    import pandas as pd

    frames = [
        pd.DataFrame({**dict(part.series), FOLDER: [name] * len(part)}).astype({FOLDER: "str"})
        for name, part in parts
        if len(part)
    ]
    frame = pd.concat(frames, ignore_index=True) if frames else pd.DataFrame()
    empty = np.empty(0)
    return Table(
        columns=tuple(frame.columns),
        series={name: _as_text(frame[name]) for name in frame.columns},
        row=np.arange(1, len(frame) + 1, dtype=np.int64),
        x=np.concatenate([part.x if part.x is not None else empty for _, part in parts]),
        y=np.concatenate([part.y if part.y is not None else empty for _, part in parts]),
        crs=next((part.crs for _, part in parts if part.crs), ""),
        notes=tuple(dict.fromkeys(note for _, part in parts for note in part.notes)),
    )


def _as_text(series: "pd.Series") -> "pd.Series":
    return series.astype("str") if series.dtype == object else series


def without_empty(table: Table) -> Table:
    """Leave out columns that are blank throughout: KML and GPX bring a dozen of them."""
    kept = tuple(
        name
        for name in table.columns
        if (found := table.series[name]).notna().any() and not _defaults(name, found)
    )
    return replace(table, columns=kept, series={name: table.series[name] for name in kept})


def _defaults(name: str, series: "pd.Series") -> bool:
    """Whether a column only says what LIBKML writes where a file says nothing."""
    if name not in ("tessellate", "extrude", "visibility"):
        return False
    return bool(series.isin([-1.0, 0.0, 1.0]).all())


@contextmanager
def text_path(source: SourceFile) -> Iterator[Path]:
    """Return the path of a text; what was pasted becomes a file for as long as it is read."""
    if source.pasted is None:
        yield source.path
        return
    with tempfile.TemporaryDirectory(prefix="supplymap-") as folder:
        path = Path(folder, source.name)
        path.write_text(source.pasted, encoding="utf-8", errors="replace", newline="")
        yield path


def wanted(path: Path) -> tuple[str, ...]:
    """Return the suffixes of what is unpacked of an archive."""
    if path.suffix.lower() == ".kmz":
        return (".kml",)
    return (*_SHAPE_PARTS, *(suffix for suffix in KINDS if KINDS[suffix] != "archive"))


def inner(path: Path, paths: Sequence[Path]) -> Path:
    """Return the one file of an archive that is read."""
    main = [one for one in paths if one.suffix.lower() in KINDS]
    if not main:
        message = phrase(
            "{file} holds no file of sites: no Shapefile, GeoJSON, KML or GeoPackage.",
            file=path.name,
        )
        raise SiteFileError(message)
    if path.suffix.lower() == ".kmz":
        return next((one for one in main if one.name.lower() == "doc.kml"), main[0])
    if len({one.name for one in main}) > 1:
        names = ", ".join(sorted(one.name for one in main)[:5])
        message = phrase(
            "{file} holds several files: {names}. Unpack it and choose one.",
            file=path.name,
            names=names,
        )
        raise SiteFileError(message)
    return main[0]
