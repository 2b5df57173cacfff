"""An amount that may be decimals or thousands is warned of, where the column leaves a doubt."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.sitefiles import (
    Edits,
    SiteLayer,
    check,
    fixed,
    from_clipboard,
    open_source,
    suggest_mapping,
)


def sheet(folder: Path, catalog: Catalog, *cells: object) -> SiteLayer:
    book = Workbook()
    page = book.active
    assert page is not None
    page.append(["Name", "Latitude", "Longitude", "Mineral", "Stage", "Capacity (t)"])
    for at, cell in enumerate(cells):
        page.append([f"Works {at}", -32.0 - at, 120.0, "nickel", "refining", cell])
    path = folder / "sheet.xlsx"
    book.save(path)
    source = open_source(path)
    return check(source, suggest_mapping(catalog, source.preview()), catalog=catalog)


def doubted(layer: SiteLayer) -> list[tuple[int | None, str, str]]:
    found = [one for one in layer.problems if one.kind == "capacity_doubtful"]
    return [(one.row, one.column, one.value) for one in found]


def test_three_digits_behind_the_mark_beside_real_decimals_are_doubted(
    tmp_path: Path, catalog: Catalog
) -> None:
    layer = sheet(tmp_path, catalog, "24.000", "30.5", "7 t", 2.4)
    assert doubted(layer) == [(2, "Capacity (t)", "24.000")]


def test_its_remedy_writes_the_thousands(tmp_path: Path, catalog: Catalog) -> None:
    layer = sheet(tmp_path, catalog, "24.000", "30.5", "7 t")
    at = next(i for i, one in enumerate(layer.problems) if one.kind == "capacity_doubtful")
    edits = fixed(Edits(), layer.problems, at)
    mended = check(layer.source, layer.mapping, catalog=catalog, edits=edits)
    assert mended.capacity_t_per_year is not None
    assert mended.capacity_t_per_year[0] == pytest.approx(24_000)
    assert not doubted(mended)


@pytest.mark.parametrize(
    "cells",
    [
        ("24.000", "12.500", "7 t"),
        ("24.123", "30.5", "7 t"),
        ("0.250", "30.5", "7 t"),
        ("1024.000", "30.5", "7 t"),
        ("24.0001", "30.5", "7 t"),
        (24.0, 30.5, 7.25),
    ],
)
def test_a_column_without_a_doubt_is_left_alone(
    tmp_path: Path, catalog: Catalog, cells: tuple[object, ...]
) -> None:
    assert doubted(sheet(tmp_path, catalog, *cells)) == []


def test_a_comma_is_doubted_where_it_is_the_decimal_mark(tmp_path: Path, catalog: Catalog) -> None:
    assert doubted(sheet(tmp_path, catalog, "24,000", "30,5", "7 t")) == [
        (2, "Capacity (t)", "24,000")
    ]


def text(path: Path, catalog: Catalog, *cells: str, edits: Edits | None = None) -> SiteLayer:
    rows = [f"Works {at};-32.{at};120;nickel;refining;{cell}" for at, cell in enumerate(cells)]
    head = "Name;Latitude;Longitude;Mineral;Stage;Capacity (t)"
    path.write_text("\n".join([head, *rows]), encoding="utf-8")
    source = open_source(path)
    return check(source, suggest_mapping(catalog, source.preview()), catalog=catalog, edits=edits)


def test_a_number_column_of_a_text_is_doubted_as_it_is_written_and_mended(
    tmp_path: Path, catalog: Catalog
) -> None:
    path = tmp_path / "table.csv"
    cells = ("24.000", "30.5", "", "7.25", "-", "24.000")
    layer = text(path, catalog, *cells)
    assert layer.source.read().series["Capacity (t)"].dtype.kind == "f"
    assert doubted(layer) == [(2, "Capacity (t)", "24.000"), (7, "Capacity (t)", "24.000")]
    assert layer.capacity_t_per_year is not None
    assert layer.capacity_t_per_year[0] == pytest.approx(24)
    assert not layer.problems.count("error")
    at = next(i for i, one in enumerate(layer.problems) if one.kind == "capacity_doubtful")
    mended = text(path, catalog, *cells, edits=fixed(Edits(), layer.problems, at, everywhere=True))
    assert mended.capacity_t_per_year is not None
    assert mended.capacity_t_per_year[[0, 1, 3, 5]].tolist() == [24_000, 30.5, 7.25, 24_000]
    assert not doubted(mended)


@pytest.mark.parametrize(
    "cells", [("24.0", "30.5", "7.25"), ("24", "30.5", ""), ("24.123", "30.5"), ("24", "30")]
)
def test_a_number_column_of_a_text_without_a_doubt_stays_one(
    tmp_path: Path, catalog: Catalog, cells: tuple[str, ...]
) -> None:
    layer = text(tmp_path / "table.csv", catalog, *cells)
    assert doubted(layer) == []
    assert layer.table.series["Capacity (t)"].dtype.kind in "if"


def test_rows_that_are_blank_or_too_wide_do_not_shift_what_is_doubted(
    tmp_path: Path, catalog: Catalog
) -> None:
    path = tmp_path / "table.csv"
    layer = text(path, catalog, "1.5", ";;;;;;9;9", "30.5", "24.000")
    rows = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([*rows[:2], ";;;;;", *rows[2:]]), encoding="utf-8")
    source = open_source(path)
    layer = check(source, layer.mapping, catalog=catalog)
    assert doubted(layer) == [(6, "Capacity (t)", "24.000")]


def test_a_pasted_table_is_doubted_too(catalog: Catalog) -> None:
    rows = ["Name\tlat\tlon\tMineral\tStage\tCapacity (t)"]
    rows += [f"W{i}\t-32.{i}\t120\tnickel\trefining\t{c}" for i, c in enumerate(("24.000", "3.5"))]
    source = from_clipboard("\n".join(rows))
    layer = check(source, suggest_mapping(catalog, source.preview()), catalog=catalog)
    assert doubted(layer) == [(2, "Capacity (t)", "24.000")]


def test_a_file_that_changed_since_is_left_as_it_was_read(tmp_path: Path, catalog: Catalog) -> None:
    path = tmp_path / "table.csv"
    text(path, catalog, "24.000", "30.5")
    source = open_source(path)
    mapping = suggest_mapping(catalog, source.preview())
    source.read()
    path.unlink()
    assert doubted(check(source, mapping, catalog=catalog)) == []
