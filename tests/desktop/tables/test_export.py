"""What leaves a table: CSV, Excel, the clipboard; nothing in it is ever run as a formula."""

import csv
from pathlib import Path

import numpy as np
import openpyxl
import pytest

from mapapp.desktop.tables.columns import NumberColumn, TableData, TextColumn
from mapapp.desktop.tables.export import (
    MOST_XLSX_ROWS,
    TableFileError,
    copied_text,
    harmless,
    write_csv,
    write_xlsx,
)

EVIL = ["=HYPERLINK(1)", "+1", "-1", "@SUM", "plain", ""]


@pytest.fixture
def data() -> TableData:
    columns = (
        TextColumn.of("name", "Name", EVIL),
        NumberColumn("t", "Change", np.array([-1.5, 2.0, np.nan, 4.0, 1234.5, 0.0]), unit="t/yr"),
    )
    return TableData(columns, tuple("abcdef"))


ROWS = np.arange(6)


def test_csv_holds_units_whole_figures_and_no_formula(data: TableData, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    write_csv(path, data, ROWS, [0, 1])
    lines = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    assert lines[0] == ["Name", "Change, t/yr"]
    assert [line[0] for line in lines[1:]] == ["'=HYPERLINK(1)", "'+1", "'-1", "'@SUM", "plain", ""]
    # A figure below zero is a figure, and one that is not known is blank.
    assert [line[1] for line in lines[1:]] == ["-1.5", "2", "", "4", "1234.5", "0"]


def test_excel_holds_texts_as_texts_figures_as_figures(data: TableData, tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    write_xlsx(path, data, ROWS, [1, 0], title="Sites", about=[("Shown", "Cobalt")])
    book = openpyxl.load_workbook(path)
    sheet = book["Sites"]
    assert [cell.value for cell in sheet[1]] == ["Change, t/yr", "Name"]
    evil = sheet["B2"]
    assert (evil.value, evil.data_type, evil.quotePrefix) == ("=HYPERLINK(1)", "s", True)
    assert sheet["A2"].value == -1.5
    assert sheet["A4"].value is None
    assert book["About"]["B1"].value == "Cobalt"


def test_more_rows_than_a_sheet_holds_are_refused_in_words(tmp_path: Path) -> None:
    count = MOST_XLSX_ROWS + 1
    data = TableData((NumberColumn("n", "N", np.zeros(1)),), ("",))
    with pytest.raises(TableFileError, match="CSV"):
        write_xlsx(tmp_path / "t.xlsx", data, np.zeros(count, np.intp), [0], title="N", about=[])


def test_a_folder_that_is_not_there_is_told_and_leaves_nothing(
    data: TableData, tmp_path: Path
) -> None:
    path = tmp_path / "gone" / "t.csv"
    with pytest.raises(TableFileError, match="cannot be written"):
        write_csv(path, data, ROWS, [0])
    assert not path.parent.exists()


def test_copied_cells_are_parted_by_tabs_and_gaps_stay_blank(data: TableData) -> None:
    cells = [(0, 0), (0, 1), (1, 1)]
    text = copied_text(data, ROWS[[4, 1]], [0, 1], cells=cells, rows=[0, 1])
    assert text == "plain\t1234.5\n\t2"
    headed = copied_text(data, ROWS[[4, 1]], [0, 1], cells=cells, rows=[0, 1], headings=True)
    assert headed == f"Name\tChange, t/yr\n{text}"


def test_only_what_begins_like_a_formula_is_marked() -> None:
    assert harmless("=1") == "'=1"
    assert harmless("a=1") == "a=1"
