"""What is written: templates, lists of problems, sites; safe in any spreadsheet."""

import csv
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from mapapp.catalog.sitefiles import (
    NOTES,
    SiteFileError,
    SiteLayer,
    write_aside,
    write_problems,
    write_sites,
    write_template,
)
from mapapp.catalog.sitefiles.written import TEMPLATE_COLUMNS, safe_cell

Checked = Callable[..., SiteLayer]
TABLE = (
    "Name\tlat\tlon\tCountry\tMineral\tStage\tStatus\tCapacity (kt contained)\tNotes\n"
    "=cmd|'/c calc'!A1\t-20\t120\tAustralia\tcobalt\trefining\tidle\t1,5\t@SUM(1)\n"
    "Näme\t-21\t121\tAustralia\tnickel\tmining\toperating\t\t\n"
    "Bad\tx\t121\tAustralia\tnickel\tmining\toperating\t\t+1\n"
)


@pytest.mark.parametrize("suffix", [".xlsx", ".csv", ".gpkg"])
def test_a_template_is_read_back_without_a_problem(
    suffix: str, tmp_path: Path, checked: Checked
) -> None:
    path = tmp_path / f"template{suffix}"
    write_template(path)
    layer = checked(path)
    assert len(layer.problems) == 0
    assert layer.questions == ()
    assert layer.names() == ["Kwinana"]
    mapped = dict(layer.mapping.columns)
    placed = {"lat", "lon"} if suffix == ".gpkg" else set()
    assert set(mapped) == set(TEMPLATE_COLUMNS) - placed
    assert all(mapped[field] == NOTES[field].label for field in mapped)


def test_the_columns_are_explained_in_the_workbook(tmp_path: Path, checked: Checked) -> None:
    path = tmp_path / "template.xlsx"
    write_template(path)
    assert [one.name for one in checked(path).source.layers] == ["Sites", "Columns explained"]


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".gpkg", ".geojson"])
def test_sites_come_back_as_they_were(
    suffix: str, tmp_path: Path, pasted: Checked, checked: Checked
) -> None:
    layer = pasted(TABLE)
    path = tmp_path / f"sites{suffix}"
    write_sites(layer, path)
    back = checked(path)
    assert len(back.problems) == 0
    np.testing.assert_allclose(back.lon, layer.lon)
    np.testing.assert_allclose(back.lat, layer.lat)
    assert layer.capacity_t_per_year is not None
    assert back.capacity_t_per_year is not None
    np.testing.assert_allclose(back.capacity_t_per_year, layer.capacity_t_per_year)
    assert back.stage.tolist() == layer.stage.tolist()
    assert back.status.tolist() == layer.status.tolist()
    assert not list(tmp_path.glob("*.part*"))
    assert not list(tmp_path.glob(".*"))


def test_no_cell_is_a_formula(tmp_path: Path, pasted: Checked) -> None:
    layer = pasted(TABLE)
    for write, path in (
        (lambda p: write_sites(layer, p), tmp_path / "a.csv"),
        (lambda p: write_problems(layer.problems, p), tmp_path / "b.csv"),
        (lambda p: write_aside(layer, p), tmp_path / "c.csv"),
    ):
        write(path)
        with path.open(encoding="utf-8-sig", newline="") as stream:
            cells = [cell for row in csv.reader(stream) for cell in row]
        assert len(cells) > 8
        words = [cell for cell in cells if not cell.replace(".", "").lstrip("-").isdigit()]
        assert not [cell for cell in words if cell[:1] in ("=", "+", "-", "@")]


def test_no_cell_of_a_workbook_is_a_formula_or_a_link(tmp_path: Path, pasted: Checked) -> None:
    import openpyxl

    path = tmp_path / "a.xlsx"
    write_sites(pasted(TABLE), path)
    book = openpyxl.load_workbook(path)
    assert {cell.data_type for row in book.active.iter_rows() for cell in row} <= {"s", "n"}
    book.close()


def test_rows_kept_aside_are_written_with_all_their_columns(
    tmp_path: Path, pasted: Checked
) -> None:
    path = tmp_path / "aside.csv"
    write_aside(pasted(TABLE), path)
    with path.open(encoding="utf-8-sig", newline="") as stream:
        header, row = list(csv.reader(stream))
    assert header[:3] == ["Row", "Name", "lat"]
    assert row[:3] == ["4", "Bad", "x"]


def test_another_suffix_is_refused(tmp_path: Path, pasted: Checked) -> None:
    layer = pasted(TABLE)
    with pytest.raises(SiteFileError, match=r"ends in \.csv or \.xlsx"):
        write_problems(layer.problems, tmp_path / "list.pdf")
    with pytest.raises(SiteFileError, match=r"cannot be opened|not there"):
        write_problems(layer.problems, tmp_path / "nowhere" / "list.csv")


def test_cells() -> None:
    assert safe_cell("=1") == "'=1"
    assert safe_cell("Kwinana") == "Kwinana"
    assert safe_cell(-5.0) == -5.0
