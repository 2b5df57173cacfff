"""The Assumptions tab: who gives way, how much, and what is assumed of new capacity."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mapapp.desktop.policy.assumptions_tab import AssumptionsTab
from mapapp.picture import evaluate
from mapapp.scenario.levers import (
    DEFAULTS,
    Assumptions,
    CountryCost,
    Pact,
    ProjectChange,
    StageAssumption,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractSpinBox

    from mapapp.desktop.layers.fields import Choice
    from mapapp.desktop.policy.figure_table import FigureTable
    from tests.desktop.conftest import Desk

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tab(desk: "Desk") -> AssumptionsTab:
    panel = desk.window.levers.panel("Assumptions")
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


# --- costs by country, single projects -----------------------------------------------------------


def choose_row(table: "FigureTable", key: str) -> None:
    at = [row.key for row in table.rows].index(key)
    item = table.topLevelItem(at)
    table.setCurrentItem(item)


def rule_row(tab: AssumptionsTab, rule: str) -> tuple[bool, str]:
    """Whether a rule can be chosen, and what its row says."""
    row = tab.rule.findData(rule)
    can = bool(tab.rule.model().flags(tab.rule.model().index(row, 0)) & Qt.ItemFlag.ItemIsEnabled)
    return can, str(tab.rule.itemData(row, Qt.ItemDataRole.ToolTipRole))


def test_highest_cost_first_is_offered_once_there_are_costs(
    desk: "Desk", tab: AssumptionsTab
) -> None:
    can, why = rule_row(tab, "merit order")
    assert not can
    assert "needs costs of production of cobalt" in why
    choose_row(tab.costs.table, "FIN")
    type_into(tab.costs.cost, "20,000")
    choose_row(tab.costs.table, "CHN")
    type_into(tab.costs.cost, "10000")
    costs = (
        CountryCost("cobalt", "refining", "CHN", 10_000.0),
        CountryCost("cobalt", "refining", "FIN", 20_000.0),
    )
    assert rules(desk) == Assumptions(costs=costs)
    assert desk.undo_stack.undoText() == "Cobalt refining, cost in China: none → 10,000 USD/t"
    assert rule_row(tab, "merit order")[0]
    pick(tab.rule, "merit order")
    desk.drag("oceania", 1.0)
    here = evaluate(desk.catalog, desk.window.workspace.scenario, desk.picture.view)
    finland, china = (here.countries[code] for code in ("FIN", "CHN"))
    assert (finland.scenario_t_per_year or 0) < (finland.baseline_t_per_year or 0)
    assert china.scenario_t_per_year == pytest.approx(china.baseline_t_per_year)


def test_costs_are_taken_out_one_by_one_and_all_at_once(desk: "Desk", tab: AssumptionsTab) -> None:
    for code in ("FIN", "CHN"):
        choose_row(tab.costs.table, code)
        type_into(tab.costs.cost, "9000")
    tab.costs.cost.setValue(-1)
    assert [one.country for one in rules(desk).costs] == ["FIN"]
    QTest.mouseClick(tab.costs.reset, LEFT)
    assert rules(desk) == DEFAULTS
    assert desk.undo_stack.undoText() == "Reset costs of cobalt refining"
    assert not tab.costs.reset.isVisible()


def test_the_last_cost_stays_while_its_rule_holds(desk: "Desk", tab: AssumptionsTab) -> None:
    choose_row(tab.costs.table, "FIN")
    type_into(tab.costs.cost, "9000")
    pick(tab.rule, "merit order")
    QTest.mouseClick(tab.costs.reset, LEFT)
    assert len(rules(desk).costs) == 1
    assert "needs costs" in tab.problem


def test_another_country_can_be_given_a_cost(desk: "Desk", tab: AssumptionsTab) -> None:
    shown = [row.key for row in tab.costs.table.rows]
    other = next(str(tab.costs.other.itemData(row)) for row in range(1, tab.costs.other.count()))
    assert other not in shown
    pick(tab.costs.other, other)
    assert tab.costs.table.chosen == other
    type_into(tab.costs.cost, "12500")
    assert rules(desk).costs == (CountryCost("cobalt", "refining", other, 12_500.0),)


def test_a_project_is_given_a_year_and_odds_of_its_own(desk: "Desk", tab: AssumptionsTab) -> None:
    editor = tab.projects
    assert editor.table.rows == ()
    site = str(editor.other.itemData(1))
    pick(editor.other, site)
    usual = editor._listed[site].usual
    assert usual.start_year != 2033
    type_into(editor.start, "2033")
    assert rules(desk).projects == (ProjectChange(site, start_year=2033),)
    assert desk.undo_stack.undoText().endswith(f", first year: {usual.start_year} → 2033")
    type_into(editor.odds, "70")
    assert rules(desk).projects == (ProjectChange(site, start_year=2033, probability=0.7),)
    pick(editor.ramp, "4")
    assert rules(desk).projects[0].ramp == 4
    (row,) = editor.table.rows
    assert row.words[1:] == ("2033", "4", row.words[3], "70\u202f%")
    assert row.changed
    type_into(editor.start, str(usual.start_year))  # what is listed is no change
    assert rules(desk).projects[0].start_year is None
    QTest.mouseClick(editor.reset, LEFT)
    assert rules(desk) == DEFAULTS
    assert editor.start.value() == usual.start_year


def test_a_project_names_where_its_row_comes_from(desk: "Desk", tab: AssumptionsTab) -> None:
    site = str(tab.projects.other.itemData(1))
    pick(tab.projects.other, site)
    row = next(one for one in desk.catalog.sites if one.id == site)
    publisher = desk.catalog.sources[row.source_ids[0]].publisher
    assert publisher in tab.projects._origin.text()
    assert row.name in tab.projects._origin.text()


def test_what_is_assumed_of_other_minerals_stays_and_is_not_shown(
    desk: "Desk", tab: AssumptionsTab
) -> None:
    choose_row(tab.costs.table, "FIN")
    type_into(tab.costs.cost, "9000")
    pick(tab.projects.other, str(tab.projects.other.itemData(1)))
    type_into(tab.projects.start, "2034")
    held = rules(desk)
    desk.choose_mineral("lithium")
    assert tab.projects.table.rows == ()
    assert not any(row.changed for row in tab.costs.table.rows)
    QTest.mouseClick(tab.costs.reset, LEFT)
    assert rules(desk) == held
