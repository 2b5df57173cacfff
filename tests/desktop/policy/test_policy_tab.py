"""The Policy tab: presets, a list of one's own, the EU as one, sharing and its hub."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mapapp.desktop.policy.policy_tab import PolicyTab
from mapapp.picture.exposure.exposure import Exposure, exposure
from mapapp.picture.sourcing.consumers import members_of
from mapapp.scenario.levers import Pact

if TYPE_CHECKING:
    from mapapp.desktop.layers.fields import Choice
    from tests.desktop.conftest import Desk

LEFT = Qt.MouseButton.LeftButton
TAB = "Policy"


def pick(box: "Choice", key: str) -> None:
    index = box.findData(key)
    assert index >= 0, f"no choice {key}"
    box.setCurrentIndex(index)
    box.activated.emit(index)  # what Qt says when the user has picked a row


@pytest.fixture
def tab(desk: "Desk") -> PolicyTab:
    panel = desk.window.levers.panel("Policy")
    desk.window.levers.show_panel(panel)
    QTest.qWait(20)  # it is made and laid out when it is first seen
    return panel


def word(desk: "Desk", tab: PolicyTab) -> str:
    return desk.window.levers.tabText(desk.window.levers.indexOf(tab))


def pact(desk: "Desk") -> Pact | None:
    return desk.window.workspace.scenario.pact


def tick(tab: PolicyTab, code: str) -> None:
    item = tab.members.item_of(code)
    tab.members.list.scrollToItem(item)
    spot = tab.members.list.visualItemRect(item).center()
    QTest.mouseClick(tab.members.list.viewport(), LEFT, pos=spot)


def test_every_pact_of_the_catalog_is_offered(desk: "Desk", tab: PolicyTab) -> None:
    offered = {tab.preset.itemData(row) for row in range(tab.preset.count())}
    assert {row.pact for row in desk.catalog.pacts} <= offered


def test_a_preset_is_its_members_and_can_be_undone(desk: "Desk", tab: PolicyTab) -> None:
    assert word(desk, tab) == TAB
    pick(tab.preset, "g7")
    assert pact(desk) == Pact("g7", members_of(desk.catalog, "g7"))
    assert tab.members.ticked == members_of(desk.catalog, "g7")
    assert word(desk, tab) != TAB
    assert desk.undo_stack.undoText() == "Pact: none → G7"
    desk.undo_stack.undo()
    assert pact(desk) is None
    assert tab.members.ticked == ()
    assert tab.preset.currentData() == ""
    assert word(desk, tab) == TAB


def test_ticking_a_country_makes_a_list_of_ones_own(desk: "Desk", tab: PolicyTab) -> None:
    pick(tab.preset, "g7")
    tab.members.search.setText("austral")
    tick(tab, "AUS")
    members = tuple(sorted({*members_of(desk.catalog, "g7"), "AUS"}))
    assert pact(desk) == Pact("", members)
    assert tab.preset.currentText() == "Own list"
    tick(tab, "AUS")
    assert pact(desk) == Pact("", members_of(desk.catalog, "g7"))


def test_unticking_the_last_country_ends_the_pact(desk: "Desk", tab: PolicyTab) -> None:
    tick(tab, "ALB")
    assert pact(desk) == Pact("", ("ALB",))
    tick(tab, "ALB")
    assert pact(desk) is None


def test_the_search_narrows_the_list(tab: PolicyTab) -> None:
    tab.members.search.setText("fin")
    rows = [tab.members.list.item(row) for row in range(tab.members.list.count())]
    shown = [item.text() for item in rows if not item.isHidden()]
    assert "Finland" in shown
    assert all("fin" in name.casefold() for name in shown)
    assert len(shown) < len(rows)


def test_partners_count_only_when_ticked(desk: "Desk", tab: PolicyTab) -> None:
    pick(tab.preset, "us_cm")
    assert pact(desk) == Pact("us_cm", ("USA",))
    others = {row.iso3 for row in desk.catalog.pacts if row.pact == "us_cm"} - {"USA"}
    QTest.mouseClick(tab._partners, LEFT)
    now = pact(desk)
    assert now is not None
    assert set(now.members) == {"USA", *others}


def test_the_facts_are_the_members_shares_of_the_picture(desk: "Desk", tab: PolicyTab) -> None:
    desk.drag("oceania", 1.0)
    for code in ("AUS", "CAN"):
        tick(tab, code) if tab.isVisible() else pytest.fail("not shown")
    figures = [desk.picture.countries[code] for code in ("AUS", "CAN")]
    before = 100 * sum(one.baseline_share or 0.0 for one in figures)
    after = 100 * sum(one.scenario_share or 0.0 for one in figures)
    assert after > before + 1
    assert f"{before:.1f} →" in tab._facts.text()
    assert f"{after:.1f}" in tab._facts.text()


def test_sharing_asks_for_two_and_for_a_hub_where_bilateral(desk: "Desk", tab: PolicyTab) -> None:
    assert not tab.sharing.button("pact").isEnabled()
    pick(tab.preset, "quad")
    assert not tab.hub.isVisible()
    QTest.mouseClick(tab.sharing.button("bilateral"), LEFT)
    assert tab.hub.isVisible()
    offered = [tab.hub.itemData(row) for row in range(tab.hub.count())]
    assert sorted(offered[1:]) == list(members_of(desk.catalog, "quad"))
    pick(tab.hub, "JPN")
    assert pact(desk) == Pact(
        "quad", members_of(desk.catalog, "quad"), sharing="bilateral", hub="JPN"
    )
    tab.members.search.setText("japan")
    tick(tab, "JPN")  # the hub leaves: the agreements are with the largest user
    now = pact(desk)
    assert now is not None
    assert (now.hub, "JPN" in now.members) == ("", False)


def test_the_eu_as_one_buyer_can_be_the_hub(desk: "Desk", tab: PolicyTab) -> None:
    pick(tab.preset, "eu27")
    QTest.mouseClick(tab.eu.button("one"), LEFT)
    assert (pact(desk) or Pact()).eu_as_one
    assert desk.undo_stack.undoText() == "The EU buys as one"
    QTest.mouseClick(tab.sharing.button("bilateral"), LEFT)
    assert [tab.hub.itemData(row) for row in range(tab.hub.count())] == ["", "EU27"]
    pick(tab.hub, "EU27")
    QTest.mouseClick(tab.eu.button("many"), LEFT)
    now = pact(desk)
    assert now is not None
    assert (now.eu_as_one, now.hub) == (False, "")


def test_a_pact_that_a_rule_needs_stays(desk: "Desk", tab: PolicyTab) -> None:
    from dataclasses import replace

    pick(tab.preset, "g7")
    scenario = desk.window.workspace.scenario
    rules = replace(scenario.assumptions, rule="protect pact")
    desk.window.workspace.edit(scenario.with_assumptions(rules), describe=lambda _b, _a: "rule")
    pick(tab.preset, "")
    assert pact(desk) is not None
    assert tab.preset.currentData() == "g7"
    assert "needs a pact" in tab.problem
    pick(tab.preset, "quad")
    assert tab.problem == ""


# --- the governance floor ------------------------------------------------------------------------


def exposed(desk: "Desk") -> Exposure:
    workspace = desk.window.workspace
    view = replace(workspace.view, consumer="PACT")
    return exposure(desk.catalog, workspace.scenario, view)


def test_the_floor_waits_for_a_pact(tab: PolicyTab) -> None:
    assert not tab.floor.on.isEnabled()
    assert "Choose a pact" in tab.floor.on.toolTip()
    assert not tab.floor.slider.isEnabled()


def test_the_floor_leaves_out_suppliers_and_says_whom(desk: "Desk", tab: PolicyTab) -> None:
    desk.choose_mineral("lithium")
    pick(tab.preset, "g7")
    QTest.mouseClick(tab.floor.on, LEFT)
    pact = desk.window.workspace.scenario.pact
    assert pact is not None
    assert pact.governance_floor == 0.0
    assert desk.undo_stack.undoText() == "Governance floor: none → 0.0"
    effect = exposed(desk).floor
    assert effect is not None
    first, _ = effect.left_out[0]
    share = sum(part for _, part in effect.left_out)
    assert desk.catalog.country_name(first) in tab.floor.effect.text()
    assert f"{100 * share:.1f}\u202f%" in tab.floor.effect.text()
    tab.floor.slider.setFocus()
    QTest.keyClick(tab.floor.slider, Qt.Key.Key_End)
    assert desk.window.workspace.scenario.pact.governance_floor == 2.5
    assert "Nobody else can supply" in tab.floor.effect.text()
    QTest.mouseClick(tab.floor.on, LEFT)
    assert desk.window.workspace.scenario.pact.governance_floor is None
    assert exposed(desk).floor is None


def test_the_floor_stays_when_another_pact_is_chosen(desk: "Desk", tab: PolicyTab) -> None:
    pick(tab.preset, "g7")
    QTest.mouseClick(tab.floor.on, LEFT)
    tab.floor.slider.setFocus()
    QTest.keyClick(tab.floor.slider, Qt.Key.Key_Left)
    pick(tab.preset, "quad")
    pact = desk.window.workspace.scenario.pact
    assert pact is not None
    assert (pact.id, pact.governance_floor) == ("quad", -0.1)
    assert tab.floor.on.isChecked()
