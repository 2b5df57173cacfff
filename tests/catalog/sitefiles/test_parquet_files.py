"""GeoParquet: read where pyarrow is installed, and explained where it is not."""

import builtins
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mapapp.catalog.sitefiles import SiteFileError, SiteLayer, open_source

Checked = Callable[..., SiteLayer]


def test_it_explains_itself_where_pyarrow_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ordinary = builtins.__import__

    def without(name: str, *rest: Any, **named: Any) -> Any:
        if name.partition(".")[0] == "pyarrow":
            raise ImportError(name)
        return ordinary(name, *rest, **named)

    monkeypatch.setattr(builtins, "__import__", without)
    path = tmp_path / "sites.parquet"
    path.write_bytes(b"PAR1")
    with pytest.raises(SiteFileError, match="pip install pyarrow") as refused:
        open_source(path)
    assert "Save it as GeoPackage" in str(refused.value)


class TestWithPyarrow:
    @pytest.fixture(autouse=True)
    def installed(self) -> None:
        pytest.importorskip("pyarrow")

    def write(self, path: Path, *, geo: bool) -> None:
        import pyarrow as pa
        import shapely
        from pyarrow import parquet

        points = shapely.to_wkb(shapely.points([115.77, 23.055], [-32.22, 63.857]))
        table = pa.table(
            {
                "name": ["Kwinana", "Kokkola"],
                "mineral": ["lithium", "cobalt"],
                "capacity_t": pa.array([4000, None], pa.int64()),
                "tags": [["a"], []],
                "geometry": pa.array(list(points), pa.binary()),
            }
        )
        if geo:
            columns = {"geometry": {"encoding": "WKB"}}
            about = {"version": "1.1.0", "primary_column": "geometry", "columns": columns}
            table = table.replace_schema_metadata({"geo": json.dumps(about)})
        parquet.write_table(table, path)

    def test_points_and_columns(self, tmp_path: Path, checked: Checked) -> None:
        path = tmp_path / "sites.parquet"
        self.write(path, geo=True)
        layer = checked(path)
        assert layer.names() == ["Kwinana", "Kokkola"]
        np.testing.assert_allclose(layer.lon, [115.77, 23.055])
        assert [layer.mineral_of(at) for at in range(2)] == ["lithium", "cobalt"]
        assert layer.capacity_t_per_year is not None
        assert layer.capacity_t_per_year[0] == 4000
        assert np.isnan(layer.capacity_t_per_year[1])
        assert "tags" not in layer.table.columns

    def test_without_shapes_it_is_a_table(self, tmp_path: Path, checked: Checked) -> None:
        path = tmp_path / "sites.parquet"
        self.write(path, geo=False)
        assert checked(path).questions[0].field == "columns"

    def test_a_damaged_one(self, tmp_path: Path) -> None:
        path = tmp_path / "sites.parquet"
        path.write_bytes(b"PAR1 and then nothing")
        with pytest.raises(SiteFileError, match="damaged or no Parquet"):
            open_source(path)
