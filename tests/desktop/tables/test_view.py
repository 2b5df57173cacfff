"""A million rows on screen: only what is seen is worded; choosing all of them is no wait."""

import time
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mapapp.desktop.tables.columns import NumberColumn, SortKey, TableData, TextColumn
from mapapp.desktop.tables.model import ColumnTableModel
from mapapp.desktop.tables.view import FigureView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROWS = 1_000_000


@pytest.fixture
def view(qtbot: "QtBot") -> FigureView:
    codes = np.arange(ROWS, dtype=np.int32) % 3
    columns = (
        TextColumn("host", "Host", ("Chile", "Côte d'Ivoire", "Peru"), codes),
        NumberColumn("t", "Capacity", np.arange(ROWS, dtype=float), unit="t/yr"),
    )
    made = FigureView(ColumnTableModel(TableData(columns, tuple(map(str, range(ROWS))))))
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_only_rows_in_sight_are_worded(view: FigureView, monkeypatch: pytest.MonkeyPatch) -> None:
    worded: set[int] = set()
    text = NumberColumn.text

    def noting(column: NumberColumn, row: int) -> str:
        worded.add(row)
        return text(column, row)

    monkeypatch.setattr(NumberColumn, "text", noting)
    model = view.model()
    assert isinstance(model, ColumnTableModel)
    model.sort_by([SortKey("t", descending=True)])
    view.grab()
    assert ROWS - 1 in worded
    assert len(worded) < 200


def test_all_rows_can_be_chosen_without_a_wait(view: FigureView) -> None:
    begin = time.perf_counter()
    view.selectAll()
    QApplication.processEvents()
    view.grab()
    assert time.perf_counter() - begin < 1.0
    assert len(view.chosen_rows()) == ROWS


def test_copying_a_million_cells_and_more_is_refused_in_words(view: FigureView) -> None:
    QApplication.clipboard().setText("before")
    view.selectAll()
    said: list[str] = []
    view.said.connect(said.append)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "export" in said[0]
    assert QApplication.clipboard().text() == "before"


def test_filtering_and_sorting_hold_the_width_of_columns(view: FigureView) -> None:
    model = view.model()
    assert isinstance(model, ColumnTableModel)
    view.sorter.resizeSection(0, 123)
    view.setColumnHidden(1, True)
    model.set_filter("cote")
    assert model.rowCount() == ROWS // 3
    model.sort_by([SortKey("t")])
    assert view.sorter.sectionSize(0) == 123
    assert view.isColumnHidden(1)
