"""The Stocks tab: what is published, what is set in its place, and back."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mapapp.desktop.policy.stocks_tab import StocksTab
from mapapp.picture.sourcing.consumers import consumer_of
from mapapp.picture.sourcing.stocks import Stock, stock_of
from mapapp.scenario.levers import StockLever

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDoubleSpinBox

    from tests.desktop.conftest import Desk

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tab(desk: "Desk") -> StocksTab:
    panel = desk.window.levers.panel("Stocks")
    desk.window.levers.show_panel(panel)
    QTest.qWait(20)  # it is made and laid out when it is first seen
    return panel


def choose(tab: StocksTab, code: str) -> None:
    at = [row.key for row in tab.table.rows].index(code)
    item = tab.table.topLevelItem(at)
    tab.table.scrollToItem(item)
    spot = tab.table.visualItemRect(item).center()
    QTest.mouseClick(tab.table.viewport(), LEFT, pos=spot)


def type_into(box: "QDoubleSpinBox", text: str) -> None:
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)
    QTest.keyClick(box, Qt.Key.Key_Return)


def words_of(tab: StocksTab, code: str) -> tuple[str, ...]:
    return next(row.words for row in tab.table.rows if row.key == code)


def stock(desk: "Desk", code: str) -> Stock | None:
    levers = desk.window.workspace.scenario.stocks
    who = consumer_of(desk.catalog, code)
    return stock_of(desk.catalog, "cobalt", "refining", who, year=2030, levers=levers)


def test_published_stocks_are_the_models_and_others_say_so(desk: "Desk", tab: StocksTab) -> None:
    usa = stock(desk, "USA")
    assert usa is not None
    assert usa.quantity_t is not None
    assert usa.days is not None
    assert words_of(tab, "USA") == ("United States", f"{usa.quantity_t:,.0f} t", f"{usa.days:.0f}")
    assert words_of(tab, "JPN")[1:] == ("–", "60")
    assert stock(desk, "KOR") is None
    assert words_of(tab, "KOR")[2] == "not published"


def test_the_chosen_row_names_its_source(tab: StocksTab) -> None:
    choose(tab, "USA")
    assert "USA industry" in tab._origin.text()
    assert "USGS 2026" in tab._origin.text()
    choose(tab, "KOR")
    assert "No stock is published" in tab._origin.text()


def test_days_are_set_and_reset(desk: "Desk", tab: StocksTab) -> None:
    choose(tab, "KOR")
    type_into(tab.held, "45")
    lever = StockLever("cobalt", "refining", "KOR", days=45.0)
    assert desk.window.workspace.scenario.stocks == (lever,)
    assert words_of(tab, "KOR")[2] == "45"
    assert desk.undo_stack.undoText() == "Cobalt stock, South Korea: published → 45 days"
    index = desk.window.levers.indexOf(tab)
    assert "•" in desk.window.levers.tabText(index)
    QTest.mouseClick(tab.reset, LEFT)
    assert desk.window.workspace.scenario.stocks == ()
    assert words_of(tab, "KOR")[2] == "not published"
    assert "•" not in desk.window.levers.tabText(index)


def test_tonnes_replace_published_days(desk: "Desk", tab: StocksTab) -> None:
    choose(tab, "JPN")
    QTest.mouseClick(tab.unit.button("t"), LEFT)
    assert desk.window.workspace.scenario.stocks == ()  # another unit changes nothing by itself
    type_into(tab.held, "1,200")
    now = stock(desk, "JPN")
    assert now is not None
    assert (now.quantity_t, now.basis) == (1200.0, "lever")
    assert words_of(tab, "JPN")[1] == "1,200 t"


def test_a_limit_of_release_keeps_what_is_held(desk: "Desk", tab: StocksTab) -> None:
    choose(tab, "USA")
    type_into(tab.release, "100")
    now = stock(desk, "USA")
    assert now is not None
    assert (now.quantity_t, now.release_t_per_month) == (1500.0, 100.0)
    type_into(tab.held, "2000")
    now = stock(desk, "USA")
    assert now is not None
    assert (now.quantity_t, now.release_t_per_month) == (2000.0, 100.0)


def test_nothing_can_be_released_where_nothing_is_known(tab: StocksTab) -> None:
    choose(tab, "KOR")
    assert not tab.release.isEnabled()
    assert tab.held.text() == "–"  # not known is not zero
    type_into(tab.held, "0")
    assert tab.release.isEnabled()


def test_another_country_can_be_given_a_stock(desk: "Desk", tab: StocksTab) -> None:
    assert "SWE" not in [row.key for row in tab.table.rows]
    index = tab.other.findData("SWE")
    tab.other.setCurrentIndex(index)
    tab.other.activated.emit(index)
    assert tab.table.chosen == "SWE"
    type_into(tab.held, "30")
    assert desk.window.workspace.scenario.stocks == (
        StockLever("cobalt", "refining", "SWE", days=30.0),
    )


def test_stocks_belong_to_their_mineral_and_stage(desk: "Desk", tab: StocksTab) -> None:
    choose(tab, "KOR")
    type_into(tab.held, "45")
    desk.choose_stage("mining")
    assert words_of(tab, "KOR")[2] == "not published"
    desk.choose_mineral("lithium")
    desk.choose_stage("refining")
    assert words_of(tab, "KOR")[2] == "6"
    assert "•" not in desk.window.levers.tabText(desk.window.levers.indexOf(tab))
