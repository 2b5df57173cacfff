"""The Demand tab: cases, change, recycled input, and the figures beside them."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from mapapp.cartography.wording import tonnes
from mapapp.desktop.policy.demand_tab import DemandTab
from mapapp.picture.market.state import mineral_state
from mapapp.scenario.levers import DemandLever, RecyclingLever
from mapapp.scenario.scenario import Scenario

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDoubleSpinBox

    from mapapp.picture.market.market import Market
    from tests.desktop.conftest import Desk

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def tab(desk: "Desk") -> DemandTab:
    panel = desk.window.levers.panel("Demand")
    desk.window.levers.show_panel(panel)
    QTest.qWait(20)  # it is made and laid out when it is first seen
    return panel


def type_into(box: "QDoubleSpinBox", text: str) -> None:
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)
    QTest.keyClick(box, Qt.Key.Key_Return)


def market(desk: "Desk", scenario: Scenario) -> "Market":
    found = mineral_state(desk.catalog, scenario, mineral="cobalt", year=2030).market
    assert found is not None
    return found


def demand(desk: "Desk") -> DemandLever | None:
    return desk.window.workspace.scenario.demand_of("cobalt")


def test_a_case_is_chosen_and_its_demand_shown(desk: "Desk", tab: DemandTab) -> None:
    QTest.mouseClick(tab.case.button("NZE"), LEFT)
    lever = DemandLever("cobalt", "NZE")
    assert demand(desk) == lever
    now = market(desk, Scenario().with_demand(lever)).demand
    before = market(desk, Scenario()).demand
    assert now != before
    assert tonnes(before) in tab._demand_facts.text()
    assert tonnes(now) in tab._demand_facts.text()
    assert desk.undo_stack.undoText() == "Cobalt demand: STEPS → NZE"
    QTest.mouseClick(tab.reset_demand, LEFT)
    assert demand(desk) is None


def test_cases_that_are_not_published_say_why(desk: "Desk", tab: DemandTab) -> None:
    desk.choose_mineral("gallium")
    assert tab.case.button("STEPS").isEnabled()
    for case in ("APS", "NZE"):
        assert not tab.case.button(case).isEnabled()
        assert "gallium" in tab.case.button(case).toolTip()
    assert "no other case for gallium" in tab._case_note.text()


@pytest.mark.parametrize(
    ("typed", "part"), [("-90", -0.9), ("300", 3.0), ("+20", 0.2), ("-5.0", -0.05)]
)
def test_a_change_can_be_typed_beyond_the_track(
    desk: "Desk", tab: DemandTab, typed: str, part: float
) -> None:
    type_into(tab.box, typed)
    assert demand(desk) == DemandLever("cobalt", change=part)
    now = market(desk, desk.window.workspace.scenario).demand
    assert now == pytest.approx((1 + part) * market(desk, Scenario()).demand)
    assert tonnes(now) in tab._demand_facts.text()


def test_a_drag_is_one_step_and_the_picture_follows_it(desk: "Desk", tab: DemandTab) -> None:
    slider, middle = tab.slider, tab.slider.height() // 2
    output = desk.picture.world_output[1]
    start = QPoint(7 + round((slider.width() - 14) / 3), middle)
    QTest.mousePress(slider, LEFT, NO_KEYS, start)
    QTest.mouseMove(slider, QPoint(slider.width() // 4, middle))
    halfway = desk.picture.world_output[1]
    QTest.mouseMove(slider, QPoint(8, middle))
    QTest.mouseRelease(slider, LEFT, NO_KEYS, QPoint(8, middle))
    assert desk.picture.world_output[1] < halfway < output
    assert desk.undo_stack.count() == 1
    lever = demand(desk)
    assert lever is not None
    assert tab.box.value() == pytest.approx(100 * lever.change)
    desk.undo_stack.undo()
    assert (slider.value(), tab.box.value()) == (0, 0.0)


def test_steps_of_this_dock_and_of_a_region_never_merge(desk: "Desk", tab: DemandTab) -> None:
    desk.drag("oceania", 0.5)
    desk.window.levers.show_panel(tab)
    slider, middle = tab.slider, tab.slider.height() // 2
    QTest.mousePress(slider, LEFT, NO_KEYS, QPoint(7 + round((slider.width() - 14) / 3), middle))
    QTest.mouseMove(slider, QPoint(slider.width() - 8, middle))
    QTest.mouseRelease(slider, LEFT, NO_KEYS, QPoint(slider.width() - 8, middle))
    assert desk.undo_stack.count() == 2


def test_recycled_input_starts_at_todays_share_and_spares_ore(desk: "Desk", tab: DemandTab) -> None:
    assert tab.recycled_box.value() == pytest.approx(10.4)
    assert tab.recycled.ticks == pytest.approx((10.4, 22.0))
    assert "22.0" in tab._rates.text()
    assert "European Commission 2023" in tab._rates.text()
    type_into(tab.recycled_box, "30")
    lever = RecyclingLever("cobalt", 0.3)
    assert desk.window.workspace.scenario.recycling_of("cobalt") == lever
    before = float(market(desk, Scenario()).balance.throughput[0])
    after = float(market(desk, Scenario().with_recycling(lever)).balance.throughput[0])
    assert after < before
    assert tonnes(before) in tab._ore_facts.text()
    assert tonnes(after) in tab._ore_facts.text()
    QTest.mouseClick(tab.reset_recycling, LEFT)
    assert desk.window.workspace.scenario == Scenario()


def test_recycling_that_can_move_nothing_is_off_and_says_why(desk: "Desk", tab: DemandTab) -> None:
    desk.choose_mineral("gallium")
    assert not tab.recycled.isEnabled()
    assert "not for gallium" in tab._ore_facts.text()


def test_the_dot_stands_for_this_mineral_only(desk: "Desk", tab: DemandTab) -> None:
    levers = desk.window.levers
    type_into(tab.box, "10")
    assert "•" in levers.tabText(levers.indexOf(tab))
    desk.choose_mineral("lithium")
    assert "•" not in levers.tabText(levers.indexOf(tab))
    assert tab.box.value() == 0.0
