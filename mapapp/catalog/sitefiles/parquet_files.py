"""GeoParquet and plain Parquet, where pyarrow is installed: an optional extra."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from mapapp.catalog.sitefiles.geo_files import Gathered
from mapapp.catalog.sitefiles.limits import (
    MAX_COLUMNS,
    MAX_FILE_BYTES,
    MAX_ROWS,
    NOBODY,
    SiteFileError,
    Watch,
)
from mapapp.catalog.sitefiles.source import SourceLayer
from mapapp.catalog.sitefiles.table import Table
from mapapp.phrases import phrase

_CHUNK: Final = 30_000
_LON_LAT: Final = "OGC:CRS84"


def parquet_layer(path: Path) -> SourceLayer:
    """Return what a Parquet file holds.

    Raises
    ------
    SiteFileError
        If pyarrow is not installed, or the file cannot be read or is too large.
    """
    file = _opened(path)
    shapes, _ = _geometry(file)
    names = [name for name in _plain_names(file) if name != shapes]
    return SourceLayer(path.stem, file.metadata.num_rows, tuple(names), "Unknown" if shapes else "")


def read_parquet(path: Path, *, watch: Watch = NOBODY, max_rows: int | None = None) -> Table:
    """Read the rows, or the first of them; errors as above."""
    file = _opened(path)
    shapes, crs = _geometry(file)
    names = [name for name in _plain_names(file) if name != shapes]
    read = names[:MAX_COLUMNS]
    gathered = Gathered()
    size = min(_CHUNK, max_rows or _CHUNK)
    try:
        for batch in file.iter_batches(size, columns=[*read, *([shapes] if shapes else [])]):
            watch.step(
                0.9 * gathered.rows / max(file.metadata.num_rows, 1), phrase("Reading the rows")
            )
            wkb = batch.column(shapes).to_numpy(zero_copy_only=False) if shapes else None
            fields = [_values(batch.column(name)) for name in read]
            gathered.add(({"fields": names, "crs": crs}, None, wkb, fields))
            if max_rows is not None and gathered.rows >= max_rows:
                break
    except (OSError, ValueError, NotImplementedError) as error:
        raise _damaged(path) from error
    if gathered.rows == 0:
        gathered.add(({"fields": names, "crs": crs}, None, None, [np.empty(0, object)] * len(read)))
    return gathered.table()


def _opened(path: Path) -> Any:  # noqa: ANN401
    try:
        from pyarrow import parquet
    except ImportError as error:
        message = phrase(
            "{file} is GeoParquet, which the installed app does not read. Save it as "
            "GeoPackage: in QGIS with Export > Save Features As, or with ogr2ogr sites.gpkg "
            "{file}. Where the app runs in a Python of your own, pip install pyarrow is enough.",
            file=path.name,
        )
        raise SiteFileError(message) from error
    try:
        file = parquet.ParquetFile(path)
    except (OSError, ValueError) as error:
        raise _damaged(path) from error
    groups = range(file.metadata.num_row_groups)
    size = sum(file.metadata.row_group(at).total_byte_size for at in groups)
    if file.metadata.num_rows > MAX_ROWS or size > MAX_FILE_BYTES:
        message = phrase(
            "{file} has {num_rows:,} rows of {size:.1f} GB; at most {max_rows:,} are "
            "read. Divide it into several files.",
            file=path.name,
            num_rows=file.metadata.num_rows,
            size=size / 1024**3,
            max_rows=MAX_ROWS,
        )
        raise SiteFileError(message)
    return file


def _damaged(path: Path) -> SiteFileError:
    return SiteFileError(
        phrase("{file} is damaged or no Parquet file. Export it anew.", file=path.name)
    )


def _geometry(file: Any) -> tuple[str, str]:  # noqa: ANN401
    """Return the column of the shapes and their coordinate system; blank where there is none."""
    try:
        geo = json.loads((file.schema_arrow.metadata or {}).get(b"geo", b"{}"))
        name = str(geo["primary_column"])
        column = geo["columns"][name]
    except (ValueError, KeyError, TypeError):
        return "", ""
    if not isinstance(column, Mapping) or name not in file.schema_arrow.names:
        return "", ""
    if column.get("encoding") != "WKB":
        return "", ""
    crs = column.get("crs", _LON_LAT)
    return name, _wkt(crs) if isinstance(crs, Mapping) else str(crs or "")


def _wkt(crs: Mapping[str, Any]) -> str:
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    try:
        return CRS.from_json_dict(dict(crs)).to_wkt()
    except CRSError:
        return ""


def _plain_names(file: Any) -> list[str]:  # noqa: ANN401
    """Return the columns whose cells are single values."""
    import pyarrow as pa

    schema = file.schema_arrow
    nested = [pa.types.is_nested(field.type) for field in schema]
    return [field.name for field, skip in zip(schema, nested, strict=True) if not skip]


def _values(column: Any) -> NDArray[Any]:  # noqa: ANN401
    """Return a chunk's values: numbers with NaN, or text with None."""
    import pyarrow as pa

    kind = column.type
    if pa.types.is_integer(kind) or pa.types.is_floating(kind) or pa.types.is_decimal(kind):
        values = column.cast(pa.float64(), safe=False).to_numpy(zero_copy_only=False)
        return np.asarray(values, np.float64)
    words = [None if value is None else str(value) for value in column.to_pylist()]
    return np.array(words, dtype=object)
