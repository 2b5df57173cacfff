"""Very many rows are made, sorted and filtered beside the window, as few are at once."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QSettings
from shiboken6 import delete

from mapapp.cartography.theme import LIGHT
from mapapp.desktop.tables.arranging import LARGE, Making
from mapapp.desktop.tables.columns import (
    NumberColumn,
    SiteNumbers,
    SortKey,
    TableData,
    TextColumn,
)
from mapapp.desktop.tables.model import ColumnTableModel
from mapapp.desktop.tables.page import TablePage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

COUNT = LARGE + 7
DOWN = SortKey("t", descending=True)


def rows() -> TableData:
    names = tuple(f"Site {number}" for number in range(100))
    at = np.arange(COUNT)
    return TableData(
        (
            TextColumn("name", "Site", names, (at % 100).astype(np.int32)),
            NumberColumn("t", "Capacity", (at * 7919.0) % COUNT),
        ),
        SiteNumbers(COUNT),
    )


@pytest.fixture
def open_page(qtbot: "QtBot", tmp_path: Path) -> Callable[[Callable[[], Making]], TablePage]:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)

    def opened(make: Callable[[], Making]) -> TablePage:
        page = TablePage("many", "Many", make, settings=settings, theme=LIGHT, about=list)
        qtbot.addWidget(page)
        page.resize(700, 300)
        page.show()
        return page

    return opened


def settled(page: TablePage, qtbot: "QtBot") -> None:
    qtbot.waitUntil(lambda: not page.model.is_busy, timeout=30_000)


def test_rows_made_beside_the_window_come_with_fitted_columns(
    open_page: Callable[[Callable[[], Making]], TablePage], qtbot: "QtBot"
) -> None:
    page = open_page(lambda: rows)
    assert page.model.is_busy
    assert page.model.rowCount() == 0
    with qtbot.waitSignal(page.filled, timeout=30_000):
        pass
    assert page.model.rowCount() == COUNT
    assert page.count.text() == f"{COUNT:,} rows"
    assert page.view.columns_shown() == [0, 1]


def test_order_and_filter_are_those_of_a_table_worked_out_at_once(
    open_page: Callable[[Callable[[], Making]], TablePage], qtbot: "QtBot"
) -> None:
    at_once = ColumnTableModel(rows())
    at_once.sort_by([SortKey("name"), DOWN])
    at_once.set_filter("site 4")
    page = open_page(lambda: rows)
    settled(page, qtbot)
    page.model.press_header(0, further=False)
    page.model.press_header(1, further=True)
    page.model.set_filter("site 4")
    assert page.model.sort_keys == (SortKey("name"), DOWN)
    settled(page, qtbot)
    assert page.model.order.tolist() == at_once.order.tolist()
    assert page.count.text() == f"{at_once.rowCount():,} of {COUNT:,} rows"


def test_what_was_wanted_last_is_shown_and_the_table_is_made_once(
    open_page: Callable[[Callable[[], Making]], TablePage], qtbot: "QtBot"
) -> None:
    made: list[TableData] = []

    def make() -> TableData:
        made.append(rows())
        return made[-1]

    page = open_page(lambda: make)
    for words in ("site 1", "site 2", "site 99"):
        page.model.set_filter(words)
    settled(page, qtbot)
    assert len(made) == 1
    assert {page.model.data(page.model.index(at, 0)) for at in range(9)} == {"Site 99"}


def test_a_filter_begun_and_taken_back_at_once_leaves_all_rows(
    open_page: Callable[[Callable[[], Making]], TablePage], qtbot: "QtBot"
) -> None:
    page = open_page(lambda: rows)
    settled(page, qtbot)
    page.model.set_filter("zzz")
    page.model.set_filter("")
    settled(page, qtbot)
    assert page.model.rowCount() == COUNT


def test_an_export_waits_for_the_order_that_is_wanted(
    open_page: Callable[[Callable[[], Making]], TablePage], qtbot: "QtBot"
) -> None:
    page = open_page(lambda: rows)
    page.model.sort_by([DOWN])
    page.model.settle()
    assert not page.model.is_busy
    figures = page.model.table.column("t")
    assert [figures.plain(row) for row in page.model.order[:2].tolist()] == [COUNT - 1, COUNT - 2]


def test_a_table_that_goes_while_its_rows_are_made_is_not_told_of_them(
    open_page: Callable[[Callable[[], Making]], TablePage], qtbot: "QtBot"
) -> None:
    page, other = open_page(lambda: rows), open_page(lambda: rows)
    told: list[int] = []
    page.filled.connect(lambda: told.append(1))
    delete(page)
    settled(other, qtbot)
    assert told == []
