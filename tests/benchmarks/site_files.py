"""Benchmarks of site files: a million rows of CSV and GeoPackage, to a checked layer of points.

Opened, understood, read, every row checked against the countries, and laid out as the map's
points; in turns with a bare read of the same file. Sites lie around the listed ones.
"""

from pathlib import Path
from typing import Final

import numpy as np
import pandas as pd
import shapely
from timing import Result, timed

from mapapp.cartography.points.point_set import PointSet
from mapapp.catalog.catalog import Catalog
from mapapp.catalog.sitefiles import check, open_source, suggest_mapping
from mapapp.catalog.sitefiles.geo_files import gdal

FILE_BENCHMARKS: Final = ("csv_1m_to_map", "gpkg_1m_to_map")
ROWS: Final = 1_000_000
RUNS: Final = 3


class FileBench:
    """The two files, written when first needed."""

    def __init__(self, catalog: Catalog, folder: Path) -> None:
        self._catalog = catalog
        self._folder = folder

    def csv(self) -> Path:
        """Return the file of text, written now."""
        path = self._folder / "million.csv"
        self._frame().to_csv(path, index=False)
        return path

    def measure(self, name: str) -> Result:
        """Run one of `FILE_BENCHMARKS` in turns with the bare read."""
        frame = self._frame()
        path = self._folder / f"million.{'csv' if name.startswith('csv') else 'gpkg'}"
        if path.suffix == ".csv":
            frame.to_csv(path, index=False)
            peer, bare = "pandas.read_csv", lambda: pd.read_csv(path)
        else:
            write_points(frame, path)
            peer, bare = "pyogrio.read_dataframe", lambda: gdal().read_dataframe(path)
        ours, theirs = [], []
        for turn in range(RUNS + 1):
            times = timed(lambda: self._to_points(path)), timed(bare)
            if turn >= 1:
                ours.append(times[0])
                theirs.append(times[1])
        return Result(name, ours, peer, theirs)

    def _to_points(self, path: Path) -> PointSet:
        source = open_source(path)
        mapping = suggest_mapping(self._catalog, source.preview())
        layer = check(source, mapping, catalog=self._catalog)
        return PointSet.of(
            layer.lon,
            layer.lat,
            stage=layer.stage,
            operating=layer.operating,
            capacity_t_per_year=layer.capacity_t_per_year,
        )

    def _frame(self) -> pd.DataFrame:
        random = np.random.default_rng(1)
        sites = self._catalog.sites
        at = random.integers(0, len(sites), ROWS)
        names = [country.name for country in self._catalog.countries.values()]
        codes = list(self._catalog.countries)
        listed = pd.DataFrame(
            {
                "Name": [site.name for site in sites],
                "Latitude": [site.lat for site in sites],
                "Longitude": [site.lon for site in sites],
                "Country": [names[codes.index(site.host)] for site in sites],
                "Mineral": [site.mineral for site in sites],
                "Stage": [site.stage for site in sites],
                "Status": [site.status for site in sites],
                "Operator": [site.operator for site in sites],
            }
        )
        frame = listed.iloc[at].reset_index(drop=True)
        frame["Name"] = frame["Name"] + " " + frame.index.astype(str)
        for column in ("Latitude", "Longitude"):
            frame[column] = (frame[column] + random.normal(0, 0.05, ROWS)).round(5)
        frame["Capacity (kt contained)"] = random.gamma(2, 10, ROWS).round(2)
        frame["Start year"] = random.integers(1990, 2035, ROWS)
        return frame


def write_points(frame: pd.DataFrame, path: Path) -> None:
    """Write rows as points of a GeoPackage."""
    points = shapely.points(frame["Longitude"], frame["Latitude"])
    fields = [name for name in frame.columns if name not in ("Latitude", "Longitude")]
    gdal().raw.write(
        path,
        geometry=shapely.to_wkb(points),
        field_data=[
            frame[name].to_numpy()
            if frame[name].dtype.kind in "if"
            else frame[name].to_numpy(object)
            for name in fields
        ],
        fields=fields,
        geometry_type="Point",
        crs="EPSG:4326",
        driver="GPKG",
        encoding="UTF-8",
    )
