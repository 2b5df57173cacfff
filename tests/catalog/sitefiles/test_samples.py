"""Every format and encoding, opened and checked as a user would who changes nothing."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from site_samples import KML, ROWS, SAMPLES, TRACKER, workbook

from mapapp.catalog.model import STAGES
from mapapp.catalog.sitefiles import SiteLayer, open_source, xml_stream

Sample = Callable[[str], Path]
Checked = Callable[..., SiteLayer]

# Those whose trouble needs an answer or a fix have tests of their own below.
OTHERS = {"swapped.csv", "utm.csv", "no-header.csv", "ragged.csv"}
PLAIN = sorted(set(SAMPLES) - OTHERS)


def test_the_set_is_large_enough() -> None:
    assert len(SAMPLES) >= 25


@pytest.mark.parametrize("name", PLAIN)
def test_both_sites_land_where_they_belong(name: str, sample: Sample, checked: Checked) -> None:
    layer = checked(sample(name))
    assert len(layer) == 2, list(layer.problems)
    assert layer.problems.count("error") == 0, list(layer.problems)
    assert not layer.blocked
    np.testing.assert_allclose(layer.lat, [float(row[1]) for row in ROWS], atol=0.002)
    np.testing.assert_allclose(layer.lon, [float(row[2]) for row in ROWS], atol=0.002)
    assert [layer.host_of(at) for at in range(2)] == ["AUS", "FIN"]
    assert all(layer.names())


@pytest.mark.parametrize(
    ("name", "encoding"),
    [
        ("plain.csv", "utf-8"),
        ("bom.csv", "utf-8-sig"),
        ("utf16.txt", "utf-16"),
        ("utf16-no-mark.csv", "utf-16-le"),
        ("western.csv", "cp1252"),
        ("gbk.csv", "gb18030"),
    ],
)
def test_the_encoding_is_found_and_said(name: str, encoding: str, sample: Sample) -> None:
    source = open_source(sample(name))
    assert source.reading.encoding == encoding
    assert source.notes[0].startswith("Read as ")


@pytest.mark.parametrize(
    ("name", "names"),
    [
        ("bom.csv", ["Kwinana é", "Kokkola ö"]),
        ("utf16.txt", ["Kwinana é", "Kokkola ö"]),
        ("western.csv", ["Mine d’été", "Kokkola Ä"]),
        ("latin1.csv", ["Añelo", "Kokkola Ä"]),
        ("gbk.csv", ["奎纳纳", "科科拉"]),
        ("quoted.csv", ["Kwinana,\nplant 1", 'Kokkola "K"']),
        ("points.shp", ["Añelo", "Kokkola Ä"]),
    ],
)
def test_letters_come_through(
    name: str, names: list[str], sample: Sample, checked: Checked
) -> None:
    assert checked(sample(name)).names() == names


class TestUnderstanding:
    def test_words_of_other_languages(self, sample: Sample, checked: Checked) -> None:
        layer = checked(sample("gbk.csv"))
        assert [layer.mineral_of(at) for at in range(2)] == ["lithium", "cobalt"]
        assert layer.stages == ("refining",)
        assert layer.operating.all()
        assert layer.capacity_t_per_year is not None
        np.testing.assert_allclose(layer.capacity_t_per_year, [4000, 15_000])

    def test_a_unit_in_the_header_is_converted_and_said(
        self, sample: Sample, checked: Checked
    ) -> None:
        layer = checked(sample("spanish.csv"))
        assert layer.capacity_t_per_year is not None
        np.testing.assert_allclose(layer.capacity_t_per_year[0], 4e6 * 0.18785, rtol=1e-4)
        assert any("kt LCE × 187.85 = t Li" in one for one in layer.assumptions)
        # A carbonate holds no cobalt: nothing is made up for the second row.
        assert np.isnan(layer.capacity_t_per_year[1])
        assert [p.kind for p in layer.problems] == ["not_converted"]

    def test_areas_are_shown_as_points_and_that_is_said(
        self, sample: Sample, checked: Checked
    ) -> None:
        layer = checked(sample("areas.geojson"))
        assert any("2 shapes other than a point" in one for one in layer.assumptions)

    def test_folders_of_a_kml_are_a_column(self, sample: Sample, checked: Checked) -> None:
        for name in ("folders.kml", "folders.kmz"):
            layer = checked(sample(name))
            assert layer.layer_name == "All folders"
            assert [layer.mineral_of(at) for at in range(2)] == ["lithium", "cobalt"]
            assert len(layer.source.layers) == 3

    def test_a_folder_says_mineral_and_stage_at_once(
        self, tmp_path: Path, checked: Checked, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = tmp_path / "named.kml"
        named = KML.replace(">Lithium<", ">Lithium refineries<")
        path.write_text(named.replace(">Cobalt<", ">Cobalt mines<"))
        for limit in (xml_stream.LARGE_BYTES, 1):  # a large one is read in portions
            monkeypatch.setattr(xml_stream, "LARGE_BYTES", limit)
            layer = checked(path)
            assert [layer.mineral_of(at) for at in range(2)] == ["lithium", "cobalt"]
            assert [STAGES[at] for at in layer.stage] == ["refining", "mining"]
            assert "Folder" in layer.table.columns

    def test_folders_of_which_some_are_no_stage_put_no_row_aside(
        self, tmp_path: Path, checked: Checked
    ) -> None:
        path = tmp_path / "mixed.kml"
        path.write_text(KML.replace(">Lithium<", ">Refineries<"))
        layer = checked(path)
        assert len(layer) == 2
        assert not layer.problems.count("error")

    def test_a_single_folder_can_be_chosen(self, sample: Sample, checked: Checked) -> None:
        assert checked(sample("folders.kml"), layer="Cobalt").names() == ["Kokkola"]

    def test_a_cover_sheet_does_not_come_first(self, sample: Sample, checked: Checked) -> None:
        layer = checked(sample("sheets.xlsx"))
        assert layer.layer_name == "Sites"
        assert [one.name for one in layer.source.layers] == ["Sites", "Read me"]

    def test_rows_are_numbered_as_a_spreadsheet_does(
        self, sample: Sample, checked: Checked
    ) -> None:
        assert checked(sample("plain.csv")).row.tolist() == [2, 3]
        assert checked(sample("quoted.csv")).row.tolist() == [2, 3]
        assert checked(sample("title-above.csv")).row.tolist() == [5, 6]
        assert checked(sample("title.xlsx")).row.tolist() == [4, 5]

    def test_a_table_without_names_is_told_by_its_content(
        self, sample: Sample, checked: Checked
    ) -> None:
        layer = checked(sample("no-header.csv"))
        assert len(layer) == 2
        found = dict(layer.mapping.columns)
        assert (found["lat"], found["lon"]) == ("Column 2", "Column 3")
        assert (found["country"], found["mineral"]) == ("Column 4", "Column 5")
        assert "No row of column names was found" in " ".join(layer.assumptions)


def test_a_messy_tracker_is_understood(tmp_path: Path, checked: Checked) -> None:
    path = tmp_path / "tracker.xlsx"
    header = ["#", "Asset / Project", "Country", "Lat", "Long", "Commodity", "Facility type",
              "Capacity", "Unit", "First prod."]  # fmt: skip
    rows: list[list[object]] = [
        ["Critical minerals tracker, draft"], ["Updated 3 Nov 2026", None, "Team"], [], header,
        [1, "Thacker Pass", "US", 41.7, -118.07, "Li", "Mine", "40,000", "t LCE", "Q4 2027"],
        [2, "Mutanda", "DR Congo", "10°47'S", "25°48'E", "Co", "Open pit", "24 kt", "", 2018],
        [3, "Huafei", "印度尼西亚", 128.0, 0.4, "Nickel", "HPAL", 120_000, "tpa", "2023"],
        ["", "TOTAL", "", "", "", "", "", 1, "", ""],
    ]  # fmt: skip
    workbook({"Tracker": rows})(path)
    layer = checked(path)
    assert layer.names() == ["Thacker Pass", "Mutanda"]
    assert layer.capacity_t_per_year is not None
    np.testing.assert_allclose(layer.capacity_t_per_year, [7514.08, 24_000], rtol=1e-4)
    assert layer.start_year is not None
    assert layer.start_year.tolist() == [2027, 2018]
    errors = {p.row: p.kind for p in layer.problems if p.severity == "error"}
    assert errors == {7: "swapped"}
    assert "Row 8 is no site (a total or a note) and is left aside." in layer.assumptions
    assert layer.aside.tolist() == [2, 3]


def test_a_spanish_tracker_is_understood(tmp_path: Path, checked: Checked) -> None:
    """Titles, decimal commas, DMS with O for west, kt and t of LCE, a total, notes below."""
    path = tmp_path / "Proyectos.xlsx"
    workbook({"Portada": [["Borrador"]], "Proyectos 2026": TRACKER})(path)
    layer = checked(path)
    assert layer.names() == ["Cauchari-Olaroz", "Salar de Atacama", "Planta Guaymas", "Kolwezi"]
    assert [STAGES[at] for at in layer.stage] == ["mining", "refining", "refining", "refining"]
    assert [layer.host_of(at) for at in range(4)] == ["ARG", "CHL", "MEX", "COD"]
    assert layer.capacity_t_per_year is not None
    expected = [40_000 * 0.18785, 210_000 * 0.18785, np.nan, 18_500]
    np.testing.assert_allclose(layer.capacity_t_per_year, expected, rtol=1e-3)
    np.testing.assert_allclose(layer.lon[:2], [-66.6472, -68.36], atol=1e-3)
    errors = {p.row: (p.kind, p.value) for p in layer.problems if p.severity == "error"}
    assert sorted(errors) == [9, 10, 12], "two that can be mended by a click, one without a place"
    assert errors[12][1] == "", "no lone comma where there are two blank cells"
    assert layer.problems.count("warning") == 0
    said = "3 rows from row 15 on are no sites (totals, notes) and are left aside."
    assert said in layer.assumptions
    assert len(layer.aside) == 6, "they are kept, and exported with the rest"


@pytest.mark.parametrize(
    ("rows", "no_sites"),
    [
        (["A,1,2,x", "TOTAL,,,", "note,,,"], [3, 4]),
        (["A,1,2,x", "Sum,,,99", "Total Minerals,,,lithium"], [3, 4]),
        (["A,1,2,x", "Total Energies mine,,,lithium", "B,3,4,y"], [3]),
        (["A,1,2,x", "Heading only,,,", "B,3,4,y"], []),
        (["A,1,2,x", ",,,Africa", "B,3,4,y"], [3]),
        (["A,,,x", "TOTAL,,,"], []),
    ],
    ids=["below", "sums", "begins alike", "a name is a site", "heading", "no positions at all"],
)
def test_what_is_no_site(rows: list[str], no_sites: list[int], pasted: Checked) -> None:
    layer = pasted("Name,Lat,Lon,Notes\n" + "\n".join(rows) + "\n")
    found = {int(layer.table.row[at]) for at in layer.aside} - {p.row for p in layer.problems}
    assert sorted(found) == no_sites


@pytest.mark.parametrize(
    ("cells", "tonnes"),
    [
        (["210.000", "18,5"], [210_000, 18.5]),
        (["210.000", "1.000"], [210_000, 1_000]),
        (["210,000", "18.5"], [210_000, 18.5]),
        (["12.345", "18.25"], [12.345, 18.25]),
        (["24.000 t", "7.000 t"], [24_000, 7_000]),
    ],
)
def test_figures_typed_into_a_sheet_as_text_have_the_mark_of_the_others(
    cells: list[object], tonnes: list[float], tmp_path: Path, checked: Checked
) -> None:
    rows = [[f"S{at}", -23.5, -68.3, "copper", cell] for at, cell in enumerate(cells)]
    workbook({"S": [["Name", "Lat", "Lon", "Mineral", "Capacity (t Cu)"], *rows]})(
        tmp_path / "a.xlsx"
    )
    layer = checked(tmp_path / "a.xlsx")
    assert layer.capacity_t_per_year is not None
    np.testing.assert_allclose(layer.capacity_t_per_year, tonnes)


class TestCoordinateSystems:
    def test_degrees_without_a_word_are_assumed_and_said(
        self, sample: Sample, checked: Checked
    ) -> None:
        for name in ("plain.csv", "no-prj.zip"):
            layer = checked(sample(name))
            assert any("taken for degrees (WGS 84)" in one for one in layer.assumptions)

    def test_a_projected_file_is_transformed_and_that_is_said(
        self, sample: Sample, checked: Checked
    ) -> None:
        layer = checked(sample("projected.gpkg"))
        assert any("Pseudo-Mercator to WGS 84" in one for one in layer.assumptions)

    def test_metres_without_a_word_are_asked(self, sample: Sample, checked: Checked) -> None:
        path = sample("utm.csv")
        layer = checked(path)
        assert len(layer) == 0
        assert layer.blocked
        assert [question.field for question in layer.questions] == ["crs"]
        answered = checked(path, crs="EPSG:32750")
        assert len(answered) == 1
        np.testing.assert_allclose(answered.lon, [115.77], atol=0.01)
        np.testing.assert_allclose(answered.lat, [-32.22], atol=0.01)


class TestTroubles:
    def test_a_row_that_is_too_wide_is_reported_and_the_rest_read(
        self, sample: Sample, checked: Checked
    ) -> None:
        layer = checked(sample("ragged.csv"))
        assert len(layer) == 2
        (problem,) = layer.problems
        assert (problem.row, problem.kind) == (4, "row_unreadable")
        assert "10 cells, but there are 8 columns" in problem.why

    def test_exchanged_columns_are_seen_and_a_fix_is_offered(
        self, sample: Sample, checked: Checked
    ) -> None:
        layer = checked(sample("swapped.csv"))
        assert len(layer) == 0
        assert {problem.kind for problem in layer.problems} == {"swapped"}
        again = checked(sample("swapped.csv"), swap=True)
        assert len(again) == 2
        assert len(again.problems) == 0
