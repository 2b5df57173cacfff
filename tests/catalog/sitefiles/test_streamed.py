"""Large files of text come portion by portion, say what small ones say, and can be stopped."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from site_samples import KML, SAMPLES

from mapapp.catalog.sitefiles import (
    SiteFileCancelled,
    SiteFileError,
    SiteLayer,
    Table,
    Watch,
    geojson_stream,
    open_source,
    xml_stream,
)
from mapapp.catalog.sitefiles.streamed import Streamed

Checked = Callable[..., SiteLayer]
NAMES = ("points.geojson", "areas.geojson", "lines.geojsonl", "folders.kml", "waypoints.gpx")


@pytest.fixture(params=[32, 700])
def large(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    """Have every file be large, and its portions small."""
    make_large(monkeypatch, request.param)
    return int(request.param)


def make_large(monkeypatch: pytest.MonkeyPatch, block: int) -> None:
    """Have every file be large, and its portions of some bytes."""
    for module in (geojson_stream, xml_stream):
        monkeypatch.setattr(module, "LARGE_BYTES", 0)
        monkeypatch.setattr(module, "BLOCK_BYTES", block)
    # So small a block holds no start to be seen.
    suffixes = geojson_stream._SUFFIXES
    monkeypatch.setattr(geojson_stream, "is_streamed", lambda path: path.suffix in suffixes)


def collection(path: Path, features: list[Any], **more: Any) -> Path:
    text = json.dumps({"type": "FeatureCollection", "features": features, **more})
    path.write_text(text, encoding="utf-8")
    return path


def feature(lon: float, lat: float, **properties: Any) -> dict[str, Any]:
    shape = {"type": "Point", "coordinates": [lon, lat]}
    return {"type": "Feature", "properties": properties, "geometry": shape}


def read(path: Path, **how: Any) -> Table:
    return open_source(path).read(**how)


class TestTheSameAsSmall:
    @pytest.mark.parametrize("name", NAMES)
    def test_samples(self, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path = tmp_path / name
        SAMPLES[name](path)
        small = read(path)
        make_large(monkeypatch, 64)
        found = read(path)
        assert found.x is not None
        assert small.x is not None
        np.testing.assert_allclose(found.x, small.x, atol=1e-6)
        np.testing.assert_allclose(found.y, small.y, atol=1e-6)  # type: ignore[arg-type]
        shared = [one for one in small.columns if one in found.columns]
        assert len(shared) >= 1
        for column in shared:
            texts = [[t.text(column, at) for at in range(len(t))] for t in (small, found)]
            assert texts[0] == texts[1]
        assert found.notes == small.notes

    def test_a_layer_on_the_map(self, tmp_path: Path, checked: Checked, large: int) -> None:
        path = tmp_path / "folders.kml"
        path.write_text(KML)
        layer = checked(path)
        assert layer.names() == ["Kwinana", "Kokkola"]
        assert [layer.mineral_of(at) for at in range(2)] == ["lithium", "cobalt"]


@pytest.mark.usefixtures("large")
class TestOddities:
    def test_a_column_may_turn_from_numbers_to_words_and_come_late(self, tmp_path: Path) -> None:
        kinds: list[Any] = [1, 2.5, None, "three", True, {"a": 1}, ["b"]]
        rows = [feature(at, at, a=kind) for at, kind in enumerate(kinds)]
        rows[5]["properties"]["late"] = 7
        table = read(collection(tmp_path / "a.geojson", rows))
        texts = [table.text("a", at) for at in range(len(table))]
        assert texts == ["1", "2.5", "", "three", "yes", '{"a": 1}', '["b"]']
        assert [table.text("late", at) for at in range(len(table))] == [""] * 5 + ["7", ""]

    def test_the_old_word_for_a_system_is_heard_before_and_behind(self, tmp_path: Path) -> None:
        said = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3857"}}
        path = collection(tmp_path / "a.geojson", [feature(1e6, 2e6)], crs=said)
        assert read(path).crs == "EPSG:3857"
        text = json.dumps({"crs": said, "features": [feature(1e6, 2e6)]})
        path.write_text(text.replace('{"crs"', '{"type": "FeatureCollection", "crs"', 1))
        assert read(path).crs == "EPSG:3857"

    def test_shapes_that_are_none_have_no_position(self, tmp_path: Path) -> None:
        rows: list[Any] = [feature(1, 2) for _ in range(4)]
        rows[0]["geometry"] = None
        rows[1]["geometry"]["coordinates"] = []
        rows[2]["geometry"] = {"type": "Polygon", "coordinates": "x"}
        table = read(collection(tmp_path / "a.geojson", rows))
        assert table.x is not None
        assert np.isnan(table.x).tolist() == [True, True, True, False]

    @pytest.mark.parametrize(
        "text",
        [
            '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":"x',
            '{"type":"FeatureCollection","features":[',
            '{"type":"FeatureCollection","features":[{"type":"Feature"}, oh]}',
            '{"type":"FeatureCollection","features":[{"attributes":{}}]}',
            '{"type":"FeatureCollection","features":[{"type":"Feature","properties":'
            + "[" * 100_000,
        ],
        ids=["cut", "cut at once", "no JSON", "no features", "nested"],
    )
    def test_what_is_damaged_is_refused_in_a_sentence(self, text: str, tmp_path: Path) -> None:
        path = tmp_path / "bad.geojson"
        path.write_text(text)
        with pytest.raises(SiteFileError, match="damaged or cut off"):
            read(path)

    @pytest.mark.parametrize("name", ["folders.kml", "waypoints.gpx"])
    def test_xml_that_is_cut_off_is_refused(self, name: str, tmp_path: Path) -> None:
        path = tmp_path / name
        SAMPLES[name](path)
        path.write_bytes(path.read_bytes()[:-20])
        with pytest.raises(SiteFileError, match="damaged or cut off"):
            read(path)

    def test_entities_of_a_large_file_are_refused(self, tmp_path: Path) -> None:
        path = tmp_path / "laughs.kml"
        path.write_text('<?xml version="1.0"?><!DOCTYPE k [<!ENTITY l "l">]><kml>&l;</kml>')
        with pytest.raises(SiteFileError, match="entities of its own"):
            read(path)

    def test_typed_and_plain_data_of_a_placemark(self, tmp_path: Path) -> None:
        path = tmp_path / "typed.kml"
        ring = "<coordinates>0,0 4,0 4,4 0,4 0,0</coordinates>"
        path.write_text(
            '<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Schema id="s">'
            '<SimpleField type="float" name="cap"/></Schema><Folder><name>Sites &amp; more</name>'
            '<Placemark><name>A</name><ExtendedData><SchemaData><SimpleData name="cap">12.5'
            '</SimpleData></SchemaData><Data name="who"><value>me</value></Data></ExtendedData>'
            f"<MultiGeometry><Polygon><outerBoundaryIs><LinearRing>{ring}</LinearRing>"
            "</outerBoundaryIs></Polygon></MultiGeometry></Placemark></Folder></Document></kml>"
        )
        table = read(path)
        cells = {name: table.text(name, 0) for name in table.columns}
        assert cells == {"Name": "A", "cap": "12.5", "who": "me", "Folder": "Sites & more"}
        assert table.series["cap"].dtype.kind == "f"
        assert table.x is not None
        assert 0 < table.x[0] < 4
        assert table.notes == ("1 shape other than a point: shown at a point inside.",)


@pytest.mark.parametrize("suffix", ["geojson", "geojsonl", "kml", "gpx", "fgb"])
def test_a_large_file_moves_on_and_stops_when_asked(suffix: str, tmp_path: Path) -> None:
    """What the user sees: a bar that moves; Cancel ends the work and nothing is kept."""
    path = tmp_path / f"large.{suffix}"
    write_large(path, 70_000)
    source = open_source(path)
    parts: list[float] = []
    source.read(watch=Watch(progress=lambda part, _: parts.append(part)))
    assert len(set(parts)) >= 3
    assert parts == sorted(parts)
    source.forget()
    asked: list[int] = []

    def stop() -> bool:
        asked.append(len(parts))
        return len(asked) == 3

    with pytest.raises(SiteFileCancelled):
        source.read(watch=Watch(cancelled=stop))
    assert len(asked) == 3, "nobody asks again once it is to stop"
    assert not source._cache


def write_large(path: Path, count: int) -> None:
    """Write many points, with words that make the file large."""
    pad = "x" * 100
    rows = ((at, at % 170, at % 80) for at in range(count))
    if path.suffix == ".fgb":
        import shapely

        from mapapp.catalog.sitefiles.geo_files import gdal

        lon = np.arange(count) % 170.0
        gdal().raw.write(
            path, geometry=shapely.to_wkb(shapely.points(lon, lon / 2)), driver="FlatGeobuf",
            field_data=[np.array([f"s{at}" for at in range(count)], object)], fields=["name"],
            geometry_type="Point", crs="EPSG:4326",
        )  # fmt: skip
        return
    if path.suffix in (".geojson", ".geojsonl"):
        texts = [json.dumps(feature(x, y, name=f"s{at}", pad=pad)) for at, x, y in rows]
        listed = '{"type":"FeatureCollection","features":[' + ",".join(texts) + "]}"
        path.write_text(listed if path.suffix == ".geojson" else "\n".join(texts))
    elif path.suffix == ".kml":
        marks = (
            f"<Placemark><name>s{at}</name><description>{pad}</description><Point><coordinates>"
            f"{x},{y}</coordinates></Point></Placemark>"
            for at, x, y in rows
        )
        path.write_text(f"<kml><Document>{''.join(marks)}</Document></kml>")
    else:
        marks = (
            f'<wpt lat="{y}" lon="{x}"><name>s{at}</name><desc>{pad}</desc></wpt>'
            for at, x, y in rows
        )
        path.write_text(f'<gpx version="1.1">{"".join(marks)}</gpx>')


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**40), 2**40) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=5,
)


@settings(max_examples=60, deadline=None)
@given(
    properties=st.lists(st.dictionaries(st.text(max_size=4), json_values, max_size=3), max_size=6),
    block=st.integers(4, 200),
    lines=st.booleans(),
)
def test_wherever_a_text_is_cut_into_blocks_its_features_come_whole(
    properties: list[dict[str, Any]], block: int, lines: bool, tmp_path_factory: Any
) -> None:
    features = [feature(1, 2, **{}) | {"properties": one} for one in properties]
    path = tmp_path_factory.mktemp("blocks") / "a.geojson"
    if lines:
        path.write_text("\n".join(json.dumps(one, ensure_ascii=False) for one in features), "utf-8")
    else:
        collection(path, features)
    found: list[Any] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(geojson_stream, "BLOCK_BYTES", block)
        for portion in geojson_stream._Features(path).portions():
            found += portion
    assert found == features


def test_more_rows_than_are_read_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mapapp.catalog.sitefiles.streamed.MAX_ROWS", 2)
    gathered = Streamed("a.geojson")
    with pytest.raises(SiteFileError, match="more than 2 features"):
        gathered.add_rows([{}] * 3, [None] * 3)
