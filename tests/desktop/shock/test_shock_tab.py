"""The Shock tab: real controls, composed restrictions, live and undoable."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from mapapp.cartography.wording import percent
from mapapp.desktop.shock.edits import producers
from mapapp.desktop.shock.real_controls import control_words
from mapapp.picture.shock.controls import controls_of, shocks_of
from mapapp.scenario.document import Document
from mapapp.scenario.document_text import dump_document, parse_document
from mapapp.scenario.levers import Shock

if TYPE_CHECKING:
    from mapapp.desktop.shock.form import SliderRow
    from mapapp.desktop.shock.panel import ShockPanel
    from tests.desktop.conftest import Desk

LEFT = Qt.MouseButton.LeftButton


def panel_of(desk: "Desk") -> "ShockPanel":
    desk.window.levers.show_panel(desk.window.shock.panel)
    return desk.window.shock.panel


def shocks(desk: "Desk") -> tuple[Shock, ...]:
    return desk.window.workspace.scenario.shocks


def pick(box: QComboBox, key: str) -> None:
    index = box.findData(key)
    assert index >= 0, key
    box.setCurrentIndex(index)
    box.activated.emit(index)


def drag(desk: "Desk", row: "SliderRow", *shares: float) -> None:
    slider = row.slider
    low, high = slider.minimum(), slider.maximum()
    here = (slider.value() - low) / (high - low)
    QTest.mousePress(slider, LEFT, Qt.KeyboardModifier.NoModifier, desk.point_on(slider, here))
    for share in shares:
        QTest.mouseMove(slider, desk.point_on(slider, share))
    last = desk.point_on(slider, shares[-1])
    QTest.mouseRelease(slider, LEFT, Qt.KeyboardModifier.NoModifier, last)


def test_the_first_move_switches_a_shock_on_and_one_drag_is_one_step(desk: "Desk") -> None:
    panel = panel_of(desk)
    assert shocks(desk) == ()
    drag(desk, panel.form.cut, 0.6, 0.7, 0.8)
    (one,) = shocks(desk)
    assert (one.mineral, one.stage, one.country) == ("cobalt", "refining", "CHN")
    assert one.cut == pytest.approx(0.8, abs=0.03)
    assert one.cut == panel.form.cut.slider.value() / 100
    assert panel.form.cut.box.value() == panel.form.cut.slider.value()
    assert desk.undo_stack.count() == 1
    desk.undo_stack.undo()
    assert shocks(desk) == ()
    desk.undo_stack.redo()
    assert shocks(desk) == (one,)


def test_steps_of_a_drag_are_named_by_both_ends(desk: "Desk") -> None:
    panel = panel_of(desk)
    QTest.mouseClick(panel.add_button, LEFT)
    before = shocks(desk)[0].cut
    drag(desk, panel.form.cut, 0.3, 0.9)
    after = shocks(desk)[0].cut
    words = desk.undo_stack.undoText()
    assert words.endswith(f"exports cut {percent(before, 0)} → {percent(after, 0)}")
    assert desk.undo_stack.count() == 2
    desk.undo_stack.undo()
    assert panel.shown.cut == before
    assert panel.form.cut.box.value() == pytest.approx(100 * before)


def test_a_drag_never_merges_with_one_of_another_lever(desk: "Desk") -> None:
    desk.drag("africa", 0.5)
    panel = panel_of(desk)
    drag(desk, panel.form.cut, 0.7)
    drag(desk, panel.form.months, 0.7)
    assert desk.undo_stack.count() == 3


def test_every_field_changes_its_own_part(desk: "Desk") -> None:
    panel = panel_of(desk)
    form = panel.form
    QTest.mouseClick(panel.add_button, LEFT)
    pick(form.country, "FIN")
    pick(form.month, "4")
    for box, text in ((form.year, "2028"), (form.months.box, "18"), (form.cut.box, "35")):
        box.setFocus()
        box.selectAll()
        QTest.keyClicks(box, text)
        QTest.keyClick(box, Qt.Key.Key_Return)
    for row in range(form.targets.list.count()):
        item = form.targets.list.item(row)
        if item.data(Qt.ItemDataRole.UserRole) in {"JPN", "EU27"}:
            item.setCheckState(Qt.CheckState.Checked)
    (one,) = shocks(desk)
    assert one == Shock("cobalt", "refining", "FIN", 0.35, 2028, 4, 18, ("EU27", "JPN"))
    assert panel.list.item(0).text().endswith("from Apr 2028, 18 months")
    for _ in range(desk.undo_stack.count()):
        desk.undo_stack.undo()
    assert shocks(desk) == ()


def test_several_shocks_stand_at_once_and_each_can_go(desk: "Desk") -> None:
    panel = panel_of(desk)
    QTest.mouseClick(panel.add_button, LEFT)
    QTest.mouseClick(panel.add_button, LEFT)
    first, second = producers(desk.picture)[:2]
    assert {one.country for one in shocks(desk)} == {first, second}
    assert panel.list.count() == 2
    panel.list.setCurrentRow(0)
    chosen = panel.shown
    assert chosen == shocks(desk)[0]
    QTest.mouseClick(panel.remove_button, LEFT)
    assert chosen not in shocks(desk)
    assert len(shocks(desk)) == 1
    desk.undo_stack.undo()
    assert len(shocks(desk)) == 2


def test_a_shock_on_another_mineral_leads_there(desk: "Desk") -> None:
    panel = panel_of(desk)
    QTest.mouseClick(panel.add_button, LEFT)
    desk.choose_mineral("gallium")
    QTest.mouseClick(panel.add_button, LEFT)
    assert panel.shown.mineral == "gallium"
    at = [one.mineral for one in shocks(desk)].index("cobalt")
    panel.list.setCurrentRow(at)
    assert desk.picture.view.mineral == "cobalt"
    assert panel.shown.mineral == "cobalt"


def test_producers_stand_first_among_those_who_may_restrict(desk: "Desk") -> None:
    panel = panel_of(desk)
    country = panel.form.country
    made = producers(desk.picture)
    assert [country.itemData(n) for n in range(len(made))] == made
    assert country.findData("EU27") >= 0


def test_a_real_control_is_switched_on_as_the_model_has_it(desk: "Desk") -> None:
    desk.choose_mineral("gallium")
    panel = panel_of(desk)
    row = next(c for c in desk.catalog.controls if c.id == "chn-2024-12-usban-gallium")
    pick(panel.real.choice, row.id)
    assert "suspended until Nov 2026" in panel.real.choice.currentText()
    QTest.mouseClick(panel.real.button, LEFT)
    assert shocks(desk) == shocks_of(desk.catalog, row)
    assert panel.shown == shocks(desk)[0]
    assert desk.picture.view.consumer == "USA", "whom it hits is looked at"
    assert panel.form.targets.text() == "United States"
    assert desk.window.levers.tabText(desk.window.levers.indexOf(panel)).endswith("•")


def test_a_control_that_says_no_amount_takes_the_cut_of_the_form(desk: "Desk") -> None:
    desk.choose_mineral("gallium")
    panel = panel_of(desk)
    pick(panel.real.choice, "chn-2023-08-gallium")
    assert "not published" in panel.real.reason
    QTest.mouseClick(panel.real.button, LEFT)
    (one,) = shocks(desk)
    assert one.control == "chn-2023-08-gallium"
    assert one.cut == 0.5
    drag(desk, panel.form.cut, 0.9)
    assert shocks(desk)[0].control == "chn-2023-08-gallium", "it is still that control"
    pick(panel.form.country, "JPN")
    assert shocks(desk)[0].control == "", "Japan's is another one"


@pytest.mark.parametrize("mineral", ["gallium", "rare_earths", "cobalt", "graphite"])
def test_every_control_stands_there_with_its_state_or_a_reason(desk: "Desk", mineral: str) -> None:
    desk.choose_mineral(mineral)
    panel = panel_of(desk)
    for one in controls_of(desk.catalog, mineral):
        pick(panel.real.choice, one.control.id)
        assert panel.real.choice.currentText() == control_words(desk.catalog, one)
        assert panel.real.reason
        able = one.no_shock is None and bool(one.stages)
        assert panel.real.button.isEnabled() == able, panel.real.reason
        if not able:
            assert one.control.id in panel.real.reason


def test_who_restricts_is_no_target(desk: "Desk") -> None:
    panel = panel_of(desk)
    QTest.mouseClick(panel.add_button, LEFT)
    offered = panel.form.targets.list
    codes = [offered.item(n).data(Qt.ItemDataRole.UserRole) for n in range(offered.count())]
    assert "CHN" not in codes
    offered.item(codes.index("JPN")).setCheckState(Qt.CheckState.Checked)
    before = shocks(desk)
    pick(panel.form.country, "JPN")
    assert shocks(desk) == before
    assert "cannot withhold exports from itself" in desk.words
    assert panel.form.country.currentData() == "CHN"


def test_shipping_lag_is_undoable_and_moves_the_path(desk: "Desk") -> None:
    panel, timeline = panel_of(desk), desk.window.shock.timeline
    QTest.mouseClick(panel.add_button, LEFT)
    assert timeline.path is not None
    first = timeline.path.period
    drag(desk, panel.form.lag, 0.5)
    assert panel.form.lag.box.value() == pytest.approx(6, abs=0.5)
    assert timeline.path.period != first
    assert desk.undo_stack.count() == 2
    held = desk.window.workspace.scenario
    assert held.assumptions.shipping_lag_months == panel.form.lag.box.value()
    document = Document((held,), 0)
    text = dump_document(document, app_version="1", catalog_vintage="2026-11")
    assert parse_document(text, name="kept").scenario == held  # it is saved with the scenario
    desk.undo_stack.undo()
    assert timeline.path.period == first
    assert panel.form.lag.box.value() == 1.5
