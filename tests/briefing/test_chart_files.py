"""Charts as files: the same painter, whole or not at all, figures that a spreadsheet reads."""

import csv
import io
from collections.abc import Callable, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage

from mapapp.briefing.chart_files import chart_image, chart_svg, write_chart
from mapapp.briefing.files import ExportError
from mapapp.cartography.chart_sheet import ChartSheet
from mapapp.cartography.chart_sheets import chain_sheet, share_sheet
from mapapp.picture.result import Picture
from mapapp.scenario.scenario import Place, Scenario

LEVER = Scenario().with_capacity(
    "cobalt", "refining", Place("country", "AUS"), nameplate_t_per_year=24_000
)


@pytest.fixture
def sheet(qapp: object, picture_of: Callable[..., Picture], names: Mapping[str, str]) -> ChartSheet:
    return share_sheet(picture_of(scenario=LEVER), names)


def test_a_sheet_says_what_it_is_of_and_whose_figures(sheet: ChartSheet) -> None:
    assert sheet.name == "cobalt-refining-2030-shares"
    assert "Cobalt refining, 2030, by host country" in sheet.subtitle
    assert "24.0 kt/yr in Australia" in sheet.subtitle
    assert "IEA" in sheet.source
    assert "2026-11" in sheet.source


def test_figures_of_the_shares_are_the_pictures(
    picture_of: Callable[..., Picture], sheet: ChartSheet
) -> None:
    picture = picture_of(scenario=LEVER)
    rows = {row[1]: row for row in sheet.table.rows}
    for one in picture.suppliers:
        assert rows[one.iso3][3] == 100 * (one.scenario_share or 0)
        assert rows[one.iso3][5] == one.scenario_t_per_year
    shares = [row[3] for row in sheet.table.rows if isinstance(row[3], float)]
    assert sum(shares) == pytest.approx(100)


def test_png_is_the_chart_with_its_title_inside(sheet: ChartSheet, tmp_path: Path) -> None:
    path = tmp_path / "chart.png"
    write_chart(sheet, path)
    image = QImage(str(path))
    assert image.width() > 1500
    assert image.text("Title") == sheet.title
    assert image == chart_image(sheet).convertToFormat(image.format())
    colours = {image.pixelColor(x, image.height() // 3).name() for x in range(0, image.width(), 5)}
    assert "#0072b2" in colours, "China's colour"


def test_svg_keeps_words_as_words(sheet: ChartSheet) -> None:
    root = ET.fromstring(chart_svg(sheet))  # noqa: S314 - our own file
    words = "".join(root.itertext())
    assert sheet.title in words
    assert "Australia" in words
    written = [node for node in root.iter() if node.tag.endswith("}text")]
    assert len(written) > 10
    for node in written:
        family = node.get("font-family", "")
        assert family.startswith("'Source Sans Pro'")
        assert family.endswith("sans-serif"), "for those who do not have the font"


def test_csv_can_be_read_back(sheet: ChartSheet, tmp_path: Path) -> None:
    path = tmp_path / "chart.csv"
    write_chart(sheet, path)
    rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
    assert tuple(rows[0]) == sheet.table.columns
    assert len(rows) == len(sheet.table.rows) + 1
    assert float(rows[1][2]) == pytest.approx(77.4, abs=0.05)


def test_another_ending_is_refused_and_an_older_file_stays(
    sheet: ChartSheet, tmp_path: Path
) -> None:
    old = tmp_path / "chart.jpg"
    old.write_text("old")
    with pytest.raises(ExportError, match="does not end in"):
        write_chart(sheet, old)
    assert old.read_text() == "old"


def test_the_chain_has_a_row_for_each_stage(
    qapp: object, picture_of: Callable[..., Picture], names: Mapping[str, str]
) -> None:
    picture = picture_of("rare_earths", "magnets")
    table = chain_sheet(picture, names).table
    assert [row[0] for row in table.rows] == ["Mining", "Refining", "Magnets"]
    assert table.rows[2][1] == picture.comparisons["magnets"].baseline.hhi
