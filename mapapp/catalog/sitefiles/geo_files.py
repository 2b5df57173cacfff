"""Geographic files through GDAL, with every driver that reads remote or scripted sources off."""

import os
import re
import sqlite3
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import numpy as np

from mapapp.catalog.sitefiles.archives import check_xml
from mapapp.catalog.sitefiles.encoding import SAMPLE_BYTES, detect_encoding
from mapapp.catalog.sitefiles.geo_columns import GeoColumn, plain_points
from mapapp.catalog.sitefiles.limits import (
    MAX_COLUMNS,
    MAX_ROWS,
    NOBODY,
    SiteFileError,
    Watch,
    damaged,
)
from mapapp.catalog.sitefiles.table import Float64s, Table, unique_names
from mapapp.phrases import phrase

DRIVERS: Final[Mapping[str, tuple[str, ...]]] = {
    ".geojson": ("GeoJSON", "GeoJSONSeq"),
    ".json": ("GeoJSON", "GeoJSONSeq"),
    ".geojsonl": ("GeoJSONSeq", "GeoJSON"),
    ".geojsons": ("GeoJSONSeq", "GeoJSON"),
    ".ndjson": ("GeoJSONSeq", "GeoJSON"),
    ".jsonl": ("GeoJSONSeq", "GeoJSON"),
    ".gpkg": ("GPKG",),
    ".shp": ("ESRI Shapefile",),
    ".kml": ("LIBKML", "KML"),
    ".fgb": ("FlatGeobuf",),
    ".gpx": ("GPX",),
}
"""Which drivers may read a file of a suffix: no others are ever tried."""

"""The column that the folders of a KML file become."""

# Whole families that open addresses, run commands or read what a small text names.
_OFF: Final = (
    "OGR_VRT", "GDALG", "WFS", "OAPIF", "OGCAPI", "HTTP", "EEDA", "Elasticsearch", "Carto",
    "AmigoCloud", "PLSCENES", "CSW", "NGW", "ADBC", "GPSBabel", "GTFS", "MVT", "PMTiles", "GeoRSS",
    "ESRIJSON", "TopoJSON",
)  # fmt: skip
_MAGIC: Final[Mapping[str, Callable[[bytes], bool]]] = {
    ".gpkg": lambda head: head.startswith(b"SQLite format 3\0"),
    ".fgb": lambda head: head.startswith(b"fgb"),
    ".shp": lambda head: head.startswith(b"\0\0\x27\x0a"),
    ".kml": lambda head: b"<kml" in head or b":kml" in head,
    ".gpx": lambda head: b"<gpx" in head,
}
_TEXTS: Final = (".geojson", ".json", ".geojsonl", ".geojsons", ".ndjson", ".jsonl", ".kml", ".gpx")
_CHUNK: Final = 30_000
_FEW: Final = 12
_SAID: Final = 3
_PROSE: Final = {
    ".gpkg": "GeoPackage", ".fgb": "FlatGeobuf", ".shp": "Shapefile", ".kml": "KML", ".gpx": "GPX",
}  # fmt: skip
_BUSY_MS: Final = 1000


def gdal() -> Any:  # noqa: ANN401
    """Return pyogrio, first loaded with the drivers of remote and scripted sources off.

    Raises
    ------
    SiteFileError
        If it was loaded before by something else, with them on.
    """
    wanted = os.environ.get("GDAL_SKIP")
    os.environ["GDAL_SKIP"] = ",".join(_OFF)
    try:
        import pyogrio
        import pyogrio.raw
    finally:
        if wanted is None:
            del os.environ["GDAL_SKIP"]
        else:
            os.environ["GDAL_SKIP"] = wanted
    # Of a GeoPackage that another program writes: a second's patience, not five at every try.
    pyogrio.set_gdal_config_options({"SQLITE_BUSY_TIMEOUT": _BUSY_MS})
    return pyogrio


def check_content(path: Path, suffix: str) -> None:
    """Refuse a file whose content is not what its suffix says, before GDAL sees it.

    Raises
    ------
    SiteFileError
        What it is not, and what to do.
    """
    with path.open("rb") as stream:
        head = stream.read(65_536)
    if not head.strip():
        message = phrase("{file} is empty. Choose another file.", file=path.name)
        raise SiteFileError(message)
    fits = _MAGIC.get(suffix, _is_geojson)
    if not fits(head.replace(b"\0", b"") if suffix in (".kml", ".gpx") else head):
        message = phrase(
            "{file} is not {kind}, whatever its name says: its content begins "
            "otherwise. Export it anew, or give it its right suffix.",
            file=path.name,
            kind=_PROSE.get(suffix, "GeoJSON"),
        )
        raise SiteFileError(message)
    if suffix in (".kml", ".gpx"):
        check_xml(path)


def _is_geojson(head: bytes) -> bool:
    text = head.lstrip(b"\xef\xbb\xbf\x1e \t\r\n")
    kinds = re.findall(rb'"type"\s*:\s*"([A-Za-z_]+)"', head)
    known = {b"Feature", b"FeatureCollection", b"GeometryCollection", b"Point", b"MultiPoint"}
    shapes = {b"Polygon", b"MultiPolygon", b"LineString", b"MultiLineString"}
    return text.startswith(b"{") and any(kind in known | shapes for kind in kinds)


def layers_of(path: Path, suffix: str) -> list[str]:
    """Return the names of a file's layers that are plain tables.

    Raises
    ------
    SiteFileError
        If the file cannot be read.
    """
    check_content(path, suffix)
    with _Words(path):
        names = [str(name) for name in gdal().list_layers(path)[:, 0]]
    if suffix == ".gpkg":
        with _Words(path), closing(_readonly(path)) as database:
            # A view can hold a query that never ends.
            plain = {
                name
                for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type='table'")
            }
        names = [name for name in names if name in plain]
    return names


def _readonly(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)


def layer_info(path: Path, suffix: str, layer: str) -> dict[str, Any]:
    """Return what GDAL says of a layer: features, fields, geometry_type, crs, driver."""
    with _Words(path):
        info: dict[str, Any] = gdal().read_info(path, layer=layer)
    if info.get("driver") not in (*DRIVERS[suffix], None):
        message = phrase(
            "{file} is read as {driver}, which is not allowed for {suffix}.",
            file=path.name,
            driver=info["driver"],
            suffix=suffix,
        )
        raise SiteFileError(message)
    return info


def read_layer(
    path: Path,
    layer: str,
    *,
    watch: Watch = NOBODY,
    count: int = 0,
    max_rows: int | None = None,
) -> Table:
    """Read a layer, or its first features, chunk by chunk.

    Parameters
    ----------
    count
        Features that the layer is said to have, for the progress; 0: not known.

    Raises
    ------
    SiteFileError
        If it cannot be read.
    SiteFileCancelled
        If the user stopped it.
    """
    limit = min(max_rows or MAX_ROWS + 1, MAX_ROWS + 1)
    gathered = Gathered()
    options = {"layer": layer, "force_2d": True, "datetime_as_string": True}
    if path.suffix.lower() == ".shp":
        options["encoding"] = _dbf_encoding(path)
    for part in _parts(path, layer, limit, count=0 if max_rows else count):
        watch.step(
            0.9 * gathered.rows / max(count, gathered.rows, 1), phrase("Reading the features")
        )
        with _Words(path, gathered.said):
            gathered.add(gdal().raw.read(path, **options, **part))
        if gathered.ended:
            break
    if gathered.rows > MAX_ROWS:
        message = phrase(
            "{file} has more than {max_rows:,} features. Divide it into several files.",
            file=path.name,
            max_rows=MAX_ROWS,
        )
        raise SiteFileError(message)
    return gathered.table()


def _parts(path: Path, layer: str, limit: int, *, count: int) -> Iterator[dict[str, Any]]:
    """Yield what is read at a time: little, because a window has to wait for each part.

    A GeoPackage is read by ranges of its key, a Shapefile by number, a FlatGeobuf in few parts,
    because it skips what was read before. Text comes in one piece: large ones are not read here.
    ``count`` features are there, 0 for only some of them or an unknown number.
    """
    suffix = path.suffix.lower()
    if suffix == ".gpkg" and count:
        for where in _key_ranges(path, layer):
            # The reader makes room for as many as it may find: no more than the range has.
            yield {"where": where, "max_features": min(limit, _CHUNK)}
    elif suffix in (".shp", ".fgb") and count:
        step = _CHUNK if suffix == ".shp" else max(_CHUNK, -(-count // _FEW))
        for first in range(0, limit, step):
            yield {"skip_features": first, "max_features": min(step, limit - first)}
    else:
        yield {"max_features": limit}


def _key_ranges(path: Path, layer: str) -> list[str]:
    """Return conditions that divide a GeoPackage's layer into parts of `_CHUNK` rows."""
    with _Words(path):
        key = _quoted(str(gdal().read_info(path, layer=layer).get("fid_column") or "rowid"))
        query = (
            f"SELECT {key} FROM {_quoted(layer)} WHERE {key} > ? ORDER BY {key}"  # noqa: S608
            f" LIMIT 1 OFFSET {_CHUNK - 1}"
        )
        last, found = -(2**63), []
        with closing(_readonly(path)) as database:
            while row := database.execute(query, (last,)).fetchone():
                found.append(f"{key} > {last} AND {key} <= {int(row[0])}")
                last = int(row[0])
                if len(found) * _CHUNK > MAX_ROWS:
                    break
    return [*found, f"{key} > {last}"]


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


class Gathered:
    """What was read of a layer so far."""

    def __init__(self) -> None:
        self.rows = 0
        self.ended = False
        self.said: list[str] = []
        self._meta: dict[str, Any] = {}
        self._columns: list[GeoColumn] = []
        self._points: list[tuple[Float64s, Float64s]] = []
        self._moved = 0

    def add(self, part: tuple[dict[str, Any], Any, Any, Any]) -> None:
        """Add what pyogrio read."""
        self._meta, _, shapes, fields = part
        count = len(fields[0]) if fields else (0 if shapes is None else len(shapes))
        self.ended = count == 0
        if not self._columns:
            self._columns = [GeoColumn() for _ in fields[:MAX_COLUMNS]]
        for column, values in zip(self._columns, fields, strict=False):
            column.add(values)
        if shapes is not None:
            x, y, moved = points_of_wkb(shapes)
            self._points.append((x, y))
            self._moved += moved
        self.rows += count

    def table(self) -> Table:
        """Return all of it."""
        names = unique_names(list(self._meta["fields"]))
        notes = [
            phrase("The reader says: {words}.", words=one) for one in dict.fromkeys(self.said)
        ][:_SAID]
        if len(names) > MAX_COLUMNS:
            notes.append(
                phrase(
                    "It has {count:,} columns; the first {max_columns} are read.",
                    count=len(names),
                    max_columns=MAX_COLUMNS,
                )
            )
        if self._moved:
            notes.append(
                phrase("1 shape other than a point: shown at a point inside.")
                if self._moved == 1
                else phrase(
                    "{count:,} shapes other than a point: shown at a point inside.",
                    count=self._moved,
                )
            )
        placed = bool(self._points)
        return Table(
            columns=names[:MAX_COLUMNS],
            series={
                name: column.series() for name, column in zip(names, self._columns, strict=False)
            },
            row=np.arange(1, self.rows + 1, dtype=np.int64),
            x=np.concatenate([x for x, _ in self._points]) if placed else None,
            y=np.concatenate([y for _, y in self._points]) if placed else None,
            crs=str(self._meta.get("crs") or ""),
            notes=tuple(notes),
        )


def points_of_wkb(wkb: Any) -> tuple[Float64s, Float64s, int]:  # noqa: ANN401
    """Return a point for each geometry, and how many were no points.

    A point stands for itself; of anything else a point that lies within it, or on it. NaN where
    there is no geometry, or a damaged one.
    """
    import shapely

    plain = plain_points(wkb)
    if plain is not None:
        return *plain, 0
    shapes = shapely.from_wkb(wkb, on_invalid="ignore")
    kinds = shapely.get_type_id(shapes)
    other = np.flatnonzero((kinds > 0) & ~shapely.is_empty(shapes))
    if len(other):
        shapes = np.array(shapes, dtype=object)
        with np.errstate(invalid="ignore"):
            shapes[other] = _inside(shapes[other])
    return shapely.get_x(shapes), shapely.get_y(shapes), len(other)


def _inside(shapes: Any) -> Any:  # noqa: ANN401
    """Return a point inside each shape; None for one whose coordinates are no numbers."""
    import shapely

    finite = np.isfinite(shapely.bounds(shapes)).all(axis=1)
    found = np.full(len(shapes), None, dtype=object)
    try:
        found[finite] = shapely.point_on_surface(shapes[finite])
    except shapely.errors.GEOSException:
        found[finite] = shapely.centroid(shapes[finite])
    return found


def _dbf_encoding(path: Path) -> str | None:
    """Return the encoding of a Shapefile's table where no .cpg file names it."""
    siblings = {one.suffix.lower(): one for one in path.parent.glob(f"{glob_escape(path.stem)}.*")}
    table = siblings.get(".dbf")
    if ".cpg" in siblings or table is None:
        return None
    with table.open("rb") as stream:
        stream.seek(32)
        data = stream.read(SAMPLE_BYTES).replace(b"\0", b" ")
    if data.isascii():
        return None
    return {"utf-8-sig": "utf-8"}.get(found := detect_encoding(data, whole=False), found)


def glob_escape(text: str) -> str:
    """Return a file's name so that a pattern takes it literally."""
    return re.sub(r"([\[\]*?])", r"[\1]", text)


class _Words:
    """Says in a sentence what GDAL could not do, and keeps what it warns of."""

    def __init__(self, path: Path, said: list[str] | None = None) -> None:
        self._path = path
        self._said = said
        self._warned = warnings.catch_warnings(record=True)
        self._caught: list[warnings.WarningMessage] = []

    def __enter__(self) -> None:
        self._caught = self._warned.__enter__() or []
        warnings.simplefilter("always")

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        self._warned.__exit__(None, None, None)
        if self._said is not None:
            texts = (" ".join(str(one.message).split()) for one in self._caught)
            self._said += [text[:160].rstrip(".") for text in texts]
        if not isinstance(error, Exception) or isinstance(error, SiteFileError):
            return
        name = self._path.name
        reason = " ".join(str(error).split())
        if "shx" in reason.lower():
            message = phrase(
                "{name} lacks its .shx file. Copy all files of the same name (.shp, "
                ".shx, .dbf, .prj) into one folder, or the zip they came in.",
                name=name,
            )
        elif "locked" in reason.lower():
            message = phrase(
                "{name} is open in another program. Close it there and try again.", name=name
            )
        else:
            readable = self._path.suffix.lower() in _TEXTS
            raise damaged(name, reason[:160].rstrip(".") if readable else "") from error
        raise SiteFileError(message) from error
