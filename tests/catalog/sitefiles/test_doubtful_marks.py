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
