"""Files that are damaged, enormous or meant to do harm: each is refused in a sentence, or read."""

import os
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from site_samples import SAMPLES, geo, geojson, ods

from mapapp.catalog.sitefiles import SiteFileError, SiteLayer, files_in, open_source

Checked = Callable[..., SiteLayer]
Make = Callable[[Path], None]

GOOD_ROW = "good,-32.2,115.9\n"
HEADER = "name,lat,lon\n"
SHEET = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{}</worksheet>'
)
PARTS = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/'
    'content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
    'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
    'relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/'
    '2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/'
    '2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/'
    'officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/workbook.xml": '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>'
    '<sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
}


def sheet(body: str) -> Make:
    """Return what writes an XLSX with one sheet of raw XML."""

    def write(path: Path) -> None:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in PARTS.items():
                archive.writestr(name, f'<?xml version="1.0"?>{content}')
            archive.writestr("xl/worksheets/sheet1.xml", f'<?xml version="1.0"?>{body}')

    return write


def cell(place: str, value: str, quote: str = '"') -> str:
    return f"<c r={quote}{place}{quote} t={quote}inlineStr{quote}><is><t>{value}</t></is></c>"


def data(*rows: str) -> str:
    return SHEET.format(f"<sheetData>{''.join(rows)}</sheetData>")


def archive(name: str, content: bytes, *, mode: int = 0) -> Make:
    """Return what writes a zip with one member."""

    def write(path: Path) -> None:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
            member = zipfile.ZipInfo(name)
            member.external_attr = mode << 16
            member.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(member, content)

    return write


def plain(content: str | bytes) -> Make:
    """Return what writes bytes."""

    def write(path: Path) -> None:
        path.write_bytes(content.encode() if isinstance(content, str) else content)

    return write


def nothing(_path: Path) -> None:
    """Leave no file at all."""


def alone(path: Path) -> None:
    """Write the first part of a Shapefile without the others."""
    folder = path.parent / "whole"
    folder.mkdir()
    geo("ESRI Shapefile")(folder / path.name)
    path.write_bytes((folder / path.name).read_bytes())


def cut(make: Make, keep: int) -> Make:
    """Return what writes the beginning of a sample."""

    def write(path: Path) -> None:
        make(path)
        path.write_bytes(path.read_bytes()[:keep])

    return write


def repeated_ods(before: str, after: str) -> Make:
    """Return what writes an ODS in which something is said to stand there over and over."""

    def write(path: Path) -> None:
        whole = path.with_suffix(".whole.ods")
        ods(whole)
        with zipfile.ZipFile(whole) as source, zipfile.ZipFile(path, "w") as target:
            for name in source.namelist():
                content = source.read(name)
                target.writestr(name, content.replace(before.encode(), after.encode(), 1))

    return write


KML = '<kml xmlns="http://www.opengis.net/kml/2.2">{}</kml>'
FLOAT = '<table:table-cell office:value-type="float"'
FAR = cell("XFD1048576", "x", "'")

REFUSED: dict[str, tuple[Make, str]] = {
    "bomb.zip": (archive("a.geojson", b" " * 40_000_000), "would unpack to"),
    "bomb.xlsx": (archive("xl/worksheets/sheet1.xml", b" " * 40_000_000), "would unpack to"),
    "outside.zip": (archive("../../evil.shp", b"x"), "points outside the archive"),
    "backslash.zip": (archive("..\\..\\evil.shp", b"x"), "points outside the archive"),
    "absolute.zip": (archive("/etc/evil.shp", b"x"), "points outside the archive"),
    "link.zip": (archive("a.shp", b"/etc/passwd", mode=0o120777), "is a link to another file"),
    "nothing.zip": (archive("a.txt.exe", b"x"), "holds no file of sites"),
    "cut.zip": (cut(SAMPLES["shapefile.zip"], 300), "damaged or cut off"),
    "cut.xlsx": (cut(SAMPLES["title.xlsx"], 3_000), "damaged or cut off"),
    "cut.gpkg": (cut(geo("GPKG"), 20_000), "damaged or cut off"),
    "cut.geojson": (cut(geojson(), 200), "damaged or cut off"),
    "alone.shp": (alone, "lacks its .shx file"),
    "far.xlsx": (sheet(data(f'<row r="1">{cell("A1", "x")}</row>', FAR)), "mostly empty"),
    "beyond.xlsx": (sheet(data(cell("XFD99999999", "x"))), "damaged or cut off"),
    "coded.xlsx": (sheet(data(cell("&#88;FD1048576", "x"))), "damaged or cut off"),
    "entities.xlsx": (
        sheet('<!DOCTYPE x [<!ENTITY a "b">]>' + data(cell("A1", "&a;"))),
        "defines entities of its own",
    ),
    "not-a-book.xlsx": (archive("hello.txt", b"x"), "is no spreadsheet"),
    "text.xlsx": (plain(HEADER), "damaged or cut off"),
    "cells.ods": (
        repeated_ods(
            FLOAT, FLOAT.replace("cell ", 'cell table:number-columns-repeated="900000000" ')
        ),
        "mostly empty",
    ),
    "rows.ods": (
        repeated_ods(
            "<table:table-row>", '<table:table-row table:number-rows-repeated="2000000000">'
        ),
        "mostly empty",
    ),
    "laughs.kml": (
        plain('<?xml version="1.0"?><!DOCTYPE l [<!ENTITY l "l">]>' + KML.format("&l;")),
        "defines entities of its own",
    ),
    "laughs.gpx": (plain('<!DOCTYPE l [<!ENTITY l "l">]><gpx>&l;</gpx>'), "entities of its own"),
    "remote.geojson": (
        plain('{"type":"gdal_streamed_alg","command_line":"gdal vector pipeline"}'),
        "is not GeoJSON",
    ),
    "esri.json": (plain('{"geometryType":"esriGeometryPoint","features":[]}'), "is not GeoJSON"),
    "virtual.gpkg": (plain("<OGRVRTDataSource/>"), "is not GeoPackage"),
    "virtual.vrt": (plain("<OGRVRTDataSource/>"), "are not read"),
    "nested.geojson": (
        plain('{"type":"FeatureCollection","features":[' + "[" * 100_000),
        "damaged or cut off",
    ),
    "old.xls": (plain(b"\xd0\xcf\x11\xe0"), "Save it as XLSX"),
    "noise.csv": (plain(bytes(range(1, 9)) * 500), "is not text"),
    "empty.csv": (plain(""), "is empty"),
    "blank.csv": (plain(",,\n" * 1_000), "is empty"),
    "quote.csv": (plain(HEADER + '"a,1,2\n' + "b,1,2\n" * 500), "never closed"),
    "gone.csv": (nothing, "is not there any more"),
    "folder.csv": (Path.mkdir, "is a folder"),
    "fifo.csv": (os.mkfifo, "no ordinary file"),
    "loop.csv": (lambda path: path.symlink_to(path), "too many levels of symbolic links"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_in_one_sentence(name: str, tmp_path: Path, checked: Checked) -> None:
    make, words = REFUSED[name]
    make(tmp_path / name)
    with pytest.raises(SiteFileError, match=words) as refused:
        checked(tmp_path / name)
    sentence = str(refused.value)
    assert sentence.startswith(name)
    assert sentence.endswith(".")
    assert "Traceback" not in sentence
    assert len(sentence) < 400


def test_nothing_was_written_outside(tmp_path: Path, checked: Checked) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    archive("../../evil.geojson", b"{}")(inner / "x.zip")
    with pytest.raises(SiteFileError):
        checked(inner / "x.zip")
    assert [path.name for path in tmp_path.rglob("evil*")] == []


def test_the_drivers_of_remote_and_scripted_sources_are_off() -> None:
    code = (
        "from mapapp.catalog.sitefiles.geo_files import gdal;"
        "print(*gdal().list_drivers(), sep=chr(10))"
    )
    # In a process of its own: whoever loads GDAL first decides, and here tests may have.
    command = [sys.executable, "-c", code]
    listed = subprocess.run(command, check=True, capture_output=True, text=True)
    there = set(listed.stdout.splitlines())
    assert {"GPKG", "GeoJSON", "LIBKML", "FlatGeobuf", "GPX", "ESRI Shapefile"} <= there
    off = {"OGR_VRT", "GDALG", "WFS", "OAPIF", "HTTP", "CSW", "Elasticsearch", "EEDA", "ADBC"}
    assert not off & there


def test_a_file_that_may_not_be_read_is_said_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "locked.csv"
    path.write_text(HEADER + GOOD_ROW)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(SiteFileError, match=r"locked\.csv may not be read: it is open in another"):
        open_source(path)


class TestReadAllTheSame:
    def test_nul_characters(self, tmp_path: Path, checked: Checked) -> None:
        path = tmp_path / "nul.csv"
        path.write_bytes(HEADER.encode() + b"go\0od,-32.2,115.9\n")
        layer = checked(path)
        assert layer.names() == ["go od"]
        assert any("1 NUL characters" in one for one in layer.assumptions)

    def test_figures_that_are_no_positions(self, tmp_path: Path, checked: Checked) -> None:
        path = tmp_path / "huge.csv"
        path.write_text(f"{HEADER}a,1e308,1e308\nb,nan,inf\nc,-1e400,5\nd,0,0\n{GOOD_ROW}")
        layer = checked(path)
        assert layer.names() == ["good"]
        assert {problem.row: problem.kind for problem in layer.problems} == {
            2: "out_of_range",
            3: "position_missing",
            4: "position_unreadable",
            5: "null_island",
        }

    def test_five_thousand_columns(self, tmp_path: Path, checked: Checked) -> None:
        path = tmp_path / "wide.csv"
        extra = ",".join(f"c{at}" for at in range(5_000))
        path.write_text(f"name,lat,lon,{extra}\ngood,-32.2,115.9{',1' * 5_000}\n")
        layer = checked(path)
        assert len(layer) == 1
        assert "It has 5,003 columns; the first 500 are read." in layer.assumptions

    def test_a_million_blank_rows(self, tmp_path: Path, checked: Checked) -> None:
        path = tmp_path / "blank.csv"
        path.write_text(HEADER + ",,\n" * 1_000_000 + GOOD_ROW)
        layer = checked(path)
        assert layer.row.tolist() == [1_000_002]
        assert "1,000,000 blank rows left out." in layer.assumptions

    def test_blank_rows_of_a_spreadsheet(self, tmp_path: Path, checked: Checked) -> None:
        rows = [f'<row r="1">{cell("A1", "name")}{cell("B1", "lat")}{cell("C1", "lon")}</row>']
        rows += [f'<row r="{at}"><c r="A{at}" s="0"/></row>' for at in range(2, 20_000)]
        last = '<c r="B20000"><v>-32.2</v></c><c r="C20000"><v>115.9</v></c>'
        rows.append(f'<row r="20000">{cell("A20000", "good")}{last}</row>')
        path = tmp_path / "blank.xlsx"
        sheet(data(*rows))(path)
        layer = checked(path)
        assert layer.row.tolist() == [20_000]

    def test_right_to_left_emoji_markup_and_formulas_are_only_names(
        self, tmp_path: Path, checked: Checked
    ) -> None:
        names = ["منجم \u202e", "🚀 <img src=x onerror=alert(1)>", "=cmd|'/c calc'!A1"]
        path = tmp_path / "names.csv"
        path.write_text(HEADER + "".join(f"{name},-32.2,115.9\n" for name in names), "utf-8")
        assert checked(path).names() == names

    def test_mixed_and_missing_shapes(self, tmp_path: Path, checked: Checked) -> None:
        shapes = [
            '{"type":"Point","coordinates":[115.9,-32.2]}',
            '{"type":"Point","coordinates":[1e308,5]}',
            "null",
            '{"type":"Point","coordinates":[]}',
            '{"type":"Polygon","coordinates":[[[116,-33],[117,-34],[117,-33],[116,-33]]]}',
            '{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[116,-33]}]}',
        ]
        features = ",".join(
            f'{{"type":"Feature","properties":{{"name":"s"}},"geometry":{shape}}}'
            for shape in shapes
        )
        path = tmp_path / "mixed.geojson"
        path.write_text(f'{{"type":"FeatureCollection","features":[{features}]}}')
        layer = checked(path)
        assert layer.row.tolist() == [1, 5, 6]
        assert sorted(p.row or 0 for p in layer.problems if p.severity == "error") == [2, 3, 4]
        assert [p.value for p in layer.problems if p.row == 3] == [""]

    def test_a_view_without_end_in_a_geopackage_is_not_run(
        self, tmp_path: Path, checked: Checked
    ) -> None:
        path = tmp_path / "view.gpkg"
        geo("GPKG")(path)
        database = sqlite3.connect(path)
        database.execute(
            "CREATE VIEW evil AS WITH RECURSIVE t(fid) AS (SELECT 1 UNION ALL SELECT fid + 1"
            " FROM t) SELECT fid, NULL AS geom FROM t"
        )
        database.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)"
            " VALUES ('evil', 'features', 'evil', 4326)"
        )
        database.execute(
            "INSERT INTO gpkg_geometry_columns VALUES ('evil', 'geom', 'POINT', 4326, 0, 0)"
        )
        database.commit()
        database.close()
        layer = checked(path)
        assert [one.name for one in layer.source.layers] == ["view"]
        assert len(layer) == 2

    def test_links_of_a_kml_are_not_followed(self, tmp_path: Path, checked: Checked) -> None:
        link = "<NetworkLink><Link><href>http://127.0.0.1:9/x.kml</href></Link></NetworkLink>"
        path = tmp_path / "net.kml"
        path.write_text(f'<?xml version="1.0"?>{KML.format(f"<Document>{link}</Document>")}')
        layer = checked(path)
        assert len(layer) == 0
        assert "Its links to other files are not followed." in layer.assumptions

    def test_a_cell_of_megabytes(self, tmp_path: Path, checked: Checked) -> None:
        path = tmp_path / "long.csv"
        path.write_text(f'{HEADER}"{"y" * 3_000_000}",-32.2,115.9\n')
        assert len(checked(path)) == 1


def test_a_folder_that_contains_itself_has_an_end(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(HEADER)
    (tmp_path / "notes.docx").write_text("x")
    (tmp_path / "inside").mkdir()
    (tmp_path / "inside" / "b.xlsx").write_text("x")
    (tmp_path / "inside" / "self").symlink_to(tmp_path)
    (tmp_path / "link.csv").symlink_to(tmp_path / "a.csv")
    found, notes = files_in(tmp_path)
    assert [path.name for path in found] == ["a.csv", "b.xlsx"]
    assert notes == ()
    (tmp_path / "none").mkdir()
    assert files_in(tmp_path / "none") == ([], ("none holds no file of sites.",))


def test_a_position_nowhere_is_never_drawn(tmp_path: Path, checked: Checked) -> None:
    path = tmp_path / "taken.csv"
    path.write_text(f"{HEADER}a,95,400\n{GOOD_ROW}")
    layer = checked(path)
    assert np.isfinite(layer.lon).all()
    assert (np.abs(layer.lat) <= 90).all()
