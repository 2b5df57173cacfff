"""What the map shows as GeoJSON or GeoPackage, for other map programs."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from mapapp.briefing.content import PageContent
from mapapp.briefing.files import ExportError, write_by
from mapapp.briefing.geography import (
    country_features,
    country_row,
    site_features,
    site_row,
)
from mapapp.briefing.plain_text import printable
from mapapp.catalog.model import STAGES
from mapapp.phrases import phrase

if TYPE_CHECKING:
    import geopandas as gpd

LEVEL: Final = 1
DECIMALS: Final = 4
WGS84: Final = "EPSG:4326"


def geojson_bytes(content: PageContent) -> bytes:
    """Return countries and sites as one GeoJSON collection (RFC 7946), with its origin.

    Every feature says in ``layer`` whether it is a country or a site.
    """
    features: list[dict[str, Any]] = [
        {
            "type": "Feature",
            "id": one.iso3,
            "properties": {"layer": "countries", **_plain(country_row(content.picture, one))},
            "geometry": {"type": "MultiPolygon", "coordinates": list(one.polygons)},
        }
        for one in country_features(content, level=LEVEL, decimals=DECIMALS, cut=True)
    ]
    features += [
        {
            "type": "Feature",
            "id": one.site.id,
            "properties": {"layer": "sites", **_plain(site_row(content, one))},
            "geometry": {"type": "Point", "coordinates": [one.site.lon, one.site.lat]},
        }
        for one in site_features(content)
    ]
    features += _user_features(content)
    collection = {
        "type": "FeatureCollection",
        "metadata": dict(content.provenance.metadata()),
        "features": features,
    }
    return json.dumps(collection, ensure_ascii=False, allow_nan=False).encode("utf-8")


def _user_features(content: PageContent) -> list[dict[str, Any]]:
    found = []
    for row, (lon, lat) in _user_rows(content):
        geometry = {"type": "Point", "coordinates": [lon, lat]}
        found.append({"type": "Feature", "properties": row, "geometry": geometry})
    return found


def _user_rows(content: PageContent) -> list[tuple[dict[str, Any], tuple[float, float]]]:
    """Return the visible sites of the user's files: their rows and places."""
    found: list[tuple[dict[str, Any], tuple[float, float]]] = []
    for layer in content.options.appearance.layers:
        points = content.user_points.get(layer.id)
        if points is None or not layer.visible:
            continue
        capacity = points.capacity_t_per_year
        for n in range(len(points.lon)):
            value = None if capacity is None else float(capacity[n])
            row = {
                "layer": printable(layer.name or layer.id),
                "row": int(points.row[n]),
                "stage": STAGES[int(points.stage[n])],
                "operating": bool(points.operating[n]),
                # NaN stands for not known, which JSON cannot say but by null.
                "capacity_t_per_year": value if value == value else None,  # noqa: PLR0124
            }
            found.append((row, (float(points.lon[n]), float(points.lat[n]))))
    return found


def _plain(row: Mapping[str, object]) -> dict[str, object]:
    return {k: printable(v, keep="") if isinstance(v, str) else v for k, v in row.items()}


def write_geopackage(path: Path, content: PageContent) -> None:
    """Write a GeoPackage: layers ``countries``, ``sites``, ``user_sites`` and its ``about``.

    Raises
    ------
    ExportError
        If it cannot be written; an older file stays.
    """
    import pandas as pd

    from mapapp.catalog.sitefiles.geo_files import gdal

    pyogrio = gdal()  # whoever loads it first decides which of its drivers are on
    about = pd.DataFrame(
        {
            "name": list(content.provenance.metadata()),
            "value": list(content.provenance.metadata().values()),
        }
    )
    layers = {"countries": _countries(content), "sites": _sites(content)}
    users = _users(content)
    if users is not None:
        layers["user_sites"] = users
    texts = {k.upper(): v for k, v in content.provenance.metadata().items()}

    def fill(temporary: Path) -> None:
        temporary.unlink()  # the driver makes the file itself
        try:
            for number, (name, frame) in enumerate(layers.items()):
                pyogrio.write_dataframe(
                    frame, temporary, layer=name, driver="GPKG", append=number > 0,
                    layer_metadata=texts,
                )  # fmt: skip
            pyogrio.write_dataframe(about, temporary, layer="about", driver="GPKG", append=True)
        except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError) as error:
            message = phrase(
                "{file} cannot be written as a GeoPackage. Choose another folder.", file=path.name
            )
            raise ExportError(message) from error

    write_by(path, fill)


def _countries(content: PageContent) -> "gpd.GeoDataFrame":
    import geopandas as gpd
    from shapely.geometry import MultiPolygon

    found = list(country_features(content, level=LEVEL, decimals=DECIMALS, cut=True))
    rows = [_plain(country_row(content.picture, one)) for one in found]
    shapes = [MultiPolygon([(rings[0], rings[1:]) for rings in one.polygons]) for one in found]
    return gpd.GeoDataFrame(rows, geometry=shapes, crs=WGS84)


def _sites(content: PageContent) -> "gpd.GeoDataFrame":
    import geopandas as gpd
    from shapely.geometry import Point

    found = list(site_features(content))
    rows = [_plain(site_row(content, one)) for one in found]
    points = [Point(one.site.lon, one.site.lat) for one in found]
    columns = None if rows else ["id", "name"]
    return gpd.GeoDataFrame(rows, columns=columns, geometry=points, crs=WGS84)


def _users(content: PageContent) -> "gpd.GeoDataFrame | None":
    import geopandas as gpd
    from shapely.geometry import Point

    found = _user_rows(content)
    if not found:
        return None
    rows = [{("file" if k == "layer" else k): v for k, v in row.items()} for row, _ in found]
    return gpd.GeoDataFrame(rows, geometry=[Point(*place) for _, place in found], crs=WGS84)
