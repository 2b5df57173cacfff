"""The Assumptions tab: who gives way, how much, and what is assumed of new capacity."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mapapp.desktop.policy.assumptions_tab import AssumptionsTab
from mapapp.picture import evaluate
from mapapp.scenario.levers import DEFAULTS, Assumptions, Pact, StageAssumption

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractSpinBox

    from mapapp.desktop.layers.fields import Choice
    from tests.desktop.conftest import Desk

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tab(desk: "Desk") -> AssumptionsTab:
    panel = desk.window.levers.findChild(AssumptionsTab)
    desk.window.levers.show_panel(panel)
    QTest.qWait(20)  # it is made and laid out when it is first seen
    return panel


def pick(box: "Choice", key: str) -> None:
    index = box.findData(key)
    box.setCurrentIndex(index)
    box.activated.emit(index)  # what Qt says when the user has picked a row


def type_into(box: "QAbstractSpinBox", text: str) -> None:
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)
    QTest.keyClick(box, Qt.Key.Key_Return)


def rules(desk: "Desk") -> Assumptions:
    return desk.window.workspace.scenario.assumptions


def choose_kind(tab: AssumptionsTab, row: int) -> None:
    item = tab.kinds.table.topLevelItem(row)
    spot = tab.kinds.table.visualItemRect(item).center()
    QTest.mouseClick(tab.kinds.table.viewport(), LEFT, pos=spot)


def test_the_largest_supplier_can_give_way_first(desk: "Desk", tab: AssumptionsTab) -> None:
    desk.drag("oceania", 1.0)
    china = desk.picture.countries["CHN"].scenario_share
    desk.window.levers.show_panel(tab)
    pick(tab.rule, "dominant first")
    assert rules(desk) == Assumptions(rule="dominant first")
    now = desk.picture.countries["CHN"].scenario_share
    assert china is not None
    assert now is not None
    assert now < china
    assert "down to nothing" in tab._rule_words.text()
    assert desk.undo_stack.undoText() == "Gives way: All in proportion → Largest supplier first"


@pytest.mark.parametrize("rule", ["protect pact", "merit order"])
def test_a_rule_that_lacks_what_it_needs_is_refused_with_a_reason(
    desk: "Desk", tab: AssumptionsTab, rule: str
) -> None:
    pick(tab.rule, rule)
    assert rules(desk) == DEFAULTS
    assert tab.rule.currentData() == "pro rata"
    assert "needs" in tab.problem
    assert desk.undo_stack.count() == 0


def test_members_last_works_with_a_pact(desk: "Desk", tab: AssumptionsTab) -> None:
    workspace = desk.window.workspace
    workspace.edit(
        workspace.scenario.with_pact(Pact("", ("FIN", "JPN"))), describe=lambda _b, _a: "pact"
    )
    pick(tab.rule, "protect pact")
    assert rules(desk).rule == "protect pact"
    assert tab.problem == ""


def test_displacement_and_its_sentence(desk: "Desk", tab: AssumptionsTab) -> None:
    assert "default" in tab._displaced.text()
    type_into(tab.box, "60")
    assert rules(desk).displacement == 0.6
    assert tab.slider.value() == 60
    assert "60" in tab._displaced.text()
    assert desk.undo_stack.undoText().startswith("Displaced by new supply: 100")


def test_expected_output_counts_in_part(desk: "Desk", tab: AssumptionsTab) -> None:
    desk.drag("oceania", 1.0)
    desk.window.levers.show_panel(tab)
    before = desk.picture.countries["AUS"].scenario_t_per_year
    QTest.mouseClick(tab.expected, LEFT, pos=tab.expected.rect().center() / 2)
    assert rules(desk).expected
    now = desk.picture.countries["AUS"].scenario_t_per_year
    assert now is not None
    assert before is not None
    assert now < before


def test_a_kind_is_changed_marked_and_reset(desk: "Desk", tab: AssumptionsTab) -> None:
    desk.drag("oceania", 1.0)
    desk.window.levers.show_panel(tab)
    choose_kind(tab, 3)
    assert tab.kinds.kind == "beyond"
    type_into(tab.kinds.use, "50")
    change = StageAssumption("refining", "beyond", utilisation=0.5)
    assert rules(desk).stages == (change,)
    scenario = desk.window.workspace.scenario
    expected = evaluate(desk.catalog, scenario, desk.picture.view)
    usual = evaluate(desk.catalog, scenario.with_assumptions(DEFAULTS), desk.picture.view)
    assert desk.picture.countries["AUS"] == expected.countries["AUS"]
    assert expected.countries["AUS"] != usual.countries["AUS"]
    assert [row.changed for row in tab.kinds.table.rows] == [False, False, False, True]
    type_into(tab.kinds.use, "85")  # the default again: nothing is left of the change
    assert rules(desk).stages == ()
    type_into(tab.kinds.lead, "5")
    assert rules(desk).stages == (StageAssumption("refining", "beyond", lead_years=5),)
    QTest.mouseClick(tab.kinds.reset, LEFT)
    assert rules(desk) == DEFAULTS


def test_stages_have_their_own_defaults(desk: "Desk", tab: AssumptionsTab) -> None:
    choose_kind(tab, 2)
    assert tab.kinds.lead.value() == 3
    QTest.mouseClick(tab.kinds.stages.button("mining"), LEFT)
    assert (tab.kinds.lead.value(), tab.kinds.use.value()) == (8, 90.0)
    pick(tab.kinds.ramp, "4")
    assert rules(desk).stages == (StageAssumption("mining", "planned", ramp=4),)
    assert tab.kinds.stage == "mining"  # an edit does not jump back to the map's stage
    desk.choose_mineral("rare_earths")
    desk.choose_stage("magnets")
    assert tab.kinds.stage == "magnets"


def test_published_building_times_are_named(desk: "Desk", tab: AssumptionsTab) -> None:
    desk.choose_mineral("graphite")
    choose_kind(tab, 1)
    assert "Published building times: North America 2 years" in tab.kinds._origin.text()


def test_reset_all_takes_the_dot_away(desk: "Desk", tab: AssumptionsTab) -> None:
    levers = desk.window.levers
    type_into(tab.box, "60")
    assert "•" in levers.tabText(levers.indexOf(tab))
    QTest.mouseClick(tab.reset, LEFT)
    assert rules(desk) == DEFAULTS
    assert "•" not in levers.tabText(levers.indexOf(tab))
