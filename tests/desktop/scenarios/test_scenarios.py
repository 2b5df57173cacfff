"""Several scenarios in a window, as a user has them: added, named, noted, deleted, chosen."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QLineEdit

from mapapp.picture import View, evaluate
from mapapp.picture.scenario_figures import scenario_figures
from mapapp.scenario.appearance import DEFAULT_APPEARANCE
from mapapp.scenario.document import Document
from mapapp.scenario.document_text import read_document, write_document
from mapapp.scenario.levers import Assumptions, CountryCost, Shock
from mapapp.scenario.scenario import Scenario
from mapapp.scenario.scenarios import Scenarios

if TYPE_CHECKING:
    from mapapp.desktop.scenarios.panel import ScenariosPanel
    from tests.desktop.conftest import Desk

KEYS = Qt.Key


def names(desk: "Desk") -> list[str]:
    return [one.name for one in desk.window.workspace.scenarios.items]


def current(desk: "Desk") -> int:
    return desk.window.workspace.scenarios.current


def panel_of(desk: "Desk") -> "ScenariosPanel":
    """Open the dock as the menu does, and let its figures come."""
    desk.action("Compare scenarios").trigger()
    panel: ScenariosPanel = desk.window.dock_set.made(desk.window.dock_set.named("scenarios"))  # type: ignore[assignment]
    settle(panel)
    return panel


def settle(panel: "ScenariosPanel") -> None:
    for _ in range(200):
        QTest.qWait(10)
        if panel.keeper.is_complete:
            return
    message = "the figures do not come"
    raise AssertionError(message)


def cells(panel: "ScenariosPanel") -> dict[str, tuple[str, ...]]:
    return {row.words[0]: row.words[1:] for row in panel.table.rows}


@pytest.fixture
def type_name(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Have the questions for a name or a note answered; None: cancelled."""

    def answer(*texts: str | None) -> None:
        left = list(texts)

        def given(*_args: object, **_named: object) -> tuple[str, bool]:
            text = left.pop(0)
            return text or "", text is not None

        monkeypatch.setattr(QInputDialog, "getText", given)
        monkeypatch.setattr(QInputDialog, "getMultiLineText", given)

    return answer


# --- the list ------------------------------------------------------------------------------------


def test_a_new_scenario_has_no_levers_and_the_old_one_keeps_its_own(desk: "Desk") -> None:
    desk.drag("oceania", 0.5)
    levers = desk.window.workspace.scenario.capacity
    desk.action("Add empty scenario").trigger()
    assert desk.window.workspace.scenario.is_empty
    assert names(desk) == ["Scenario 1", "Scenario 2"]
    assert desk.added("oceania") == 0
    desk.action("Previous scenario").trigger()
    assert desk.window.workspace.scenario.capacity == levers
    desk.action("Next scenario").trigger()
    desk.action("Next scenario").trigger()
    assert current(desk) == 0, "round the end of the list"


def test_map_cards_and_sliders_follow_the_scenario_shown(desk: "Desk") -> None:
    before = desk.figures
    desk.action("Add empty scenario").trigger()
    desk.drag("oceania", 0.9)
    after = desk.figures
    assert after != before
    desk.action("Previous scenario").trigger()
    assert desk.figures == before
    assert desk.row("oceania").slider.value() == 0
    desk.undo_stack.undo()
    assert desk.figures == after
    assert desk.row("oceania").slider.value() > 0


def test_a_duplicate_has_the_same_levers_and_goes_its_own_way(desk: "Desk") -> None:
    desk.drag("africa", 0.5)
    desk.action("Duplicate scenario").trigger()
    first, second = desk.window.workspace.scenarios.items
    assert first.capacity == second.capacity
    assert names(desk) == ["Scenario 1", "Scenario 1, copy"]
    desk.drag("africa", 0.9)
    assert desk.window.workspace.scenarios.items[0].capacity == first.capacity
    assert desk.window.workspace.scenarios.items[1].capacity != first.capacity


def test_levers_are_kept_under_another_name(desk: "Desk", type_name: Callable[..., None]) -> None:
    desk.drag("africa", 0.5)
    type_name("  Africa   first ")
    desk.action("Keep as new scenario").trigger()
    assert names(desk) == ["Scenario 1", "Africa first"]
    assert desk.undo_stack.undoText() == "Keep as “Africa first”"
    type_name(None)
    desk.action("Keep as new scenario").trigger()
    assert len(names(desk)) == 2


def test_a_name_that_is_taken_is_asked_for_again(
    desk: "Desk", type_name: Callable[..., None]
) -> None:
    desk.action("Add empty scenario").trigger()
    type_name("scenario 1", "", "Other")
    desk.action("Rename scenario…").trigger()
    assert names(desk) == ["Scenario 1", "Other"]
    assert desk.undo_stack.undoText() == "Rename scenario “Scenario 2” to “Other”"


def test_a_note_is_kept_and_shown(desk: "Desk", type_name: Callable[..., None]) -> None:
    type_name("Half of it\nis assumed.")
    desk.action("Note on scenario…").trigger()
    assert desk.window.workspace.scenario.note == "Half of it\nis assumed."
    assert "is assumed" in desk.window.scenarios.chooser.toolTip()
    assert desk.undo_stack.undoText() == "Note on scenario “Scenario 1”"


def test_the_only_scenario_cannot_be_deleted_and_another_comes_back_by_undo(desk: "Desk") -> None:
    assert not desk.action("Delete scenario").isEnabled()
    desk.drag("africa", 0.5)
    desk.action("Duplicate scenario").trigger()
    whole = desk.window.workspace.scenarios
    desk.action("Delete scenario").trigger()
    assert names(desk) == ["Scenario 1"]
    desk.undo_stack.undo()
    assert desk.window.workspace.scenarios == whole


def test_everything_done_to_scenarios_is_undone_and_redone_in_turn(
    desk: "Desk", type_name: Callable[..., None]
) -> None:
    space, seen = desk.window.workspace, []
    type_name("Named", "Noted")
    for step in (
        lambda: desk.drag("africa", 0.4),
        lambda: desk.action("Add empty scenario").trigger(),
        lambda: desk.drag("oceania", 0.4),
        lambda: desk.action("Rename scenario…").trigger(),
        lambda: desk.action("Duplicate scenario").trigger(),
        lambda: desk.action("Note on scenario…").trigger(),
        lambda: desk.action("Previous scenario").trigger(),
        lambda: desk.action("Delete scenario").trigger(),
    ):
        seen.append(space.scenarios)
        step()
    last = space.scenarios
    assert desk.undo_stack.count() == len(seen)
    for before in reversed(seen):
        desk.undo_stack.undo()
        assert space.scenarios == before
        assert space.picture.scenario == before.shown
    desk.undo_stack.setIndex(desk.undo_stack.count())
    assert space.scenarios == last
    texts = [desk.undo_stack.text(at) for at in range(desk.undo_stack.count())]
    assert texts[1] == "Add scenario “Scenario 2”"
    assert texts[-1] == "Delete scenario “Named”"
    assert all(texts)


def test_a_step_is_undone_though_another_mineral_is_looked_at(desk: "Desk") -> None:
    """Levers of one mineral may not allow a view that those of another scenario do."""
    space = desk.window.workspace
    costs = (CountryCost("nickel", "refining", "CHE", 9.0),)
    levers = space.scenario.with_assumptions(Assumptions(rule="merit order", costs=costs))
    space.edit(levers, describe=lambda *_: "costs")
    desk.action("Add empty scenario").trigger()
    desk.choose_mineral("nickel")
    assert space.view.mineral == "nickel"
    desk.undo_stack.undo()
    assert space.scenario.assumptions.costs == costs
    assert space.view.mineral == "cobalt", "back to where it could be seen"


def test_a_scenario_that_cannot_be_shown_is_refused_in_words(desk: "Desk") -> None:
    space = desk.window.workspace
    costs = (CountryCost("nickel", "refining", "CHE", 9.0),)
    wrong = Scenario(name="wrong").with_assumptions(Assumptions(rule="merit order", costs=costs))
    added = space.scenarios.adding(wrong)
    desk.choose_mineral("nickel")
    before = space.scenarios
    assert not space.arrange(added, "add")
    assert "A cost is given for CHE" in desk.window.banner.text
    assert (space.scenarios, desk.undo_stack.count()) == (before, 0)


def test_the_chooser_lists_all_and_shows_the_one_that_is_picked(desk: "Desk") -> None:
    chooser = desk.window.scenarios.chooser
    assert chooser.text() == "Scenario 1"
    desk.action("Add empty scenario").trigger()
    desk.window.scenarios.actions.give_name(1, "R&D first")
    assert chooser.text() == "R&&D first (2 of 2)"
    menu = chooser.menu()
    menu.aboutToShow.emit()
    baseline, *entries = [one for one in menu.actions() if one.isCheckable()]
    assert baseline.text() == "Baseline, without levers"
    assert [one.text() for one in entries] == ["Scenario 1", "R&&D first"]
    assert [one.isChecked() for one in entries] == [False, True]
    entries[0].trigger()
    assert current(desk) == 0
    assert desk.undo_stack.undoText() == "Show scenario “Scenario 1”"


def test_the_chooser_shows_the_baseline_and_comes_back_from_it(desk: "Desk") -> None:
    menu = desk.window.scenarios.chooser.menu()
    menu.aboutToShow.emit()
    baseline, shown = (one for one in menu.actions() if one.isCheckable())
    assert (baseline.isChecked(), shown.isChecked()) == (False, True)
    baseline.trigger()
    assert desk.picture.view.mode == "baseline"
    menu.aboutToShow.emit()
    baseline, shown = (one for one in menu.actions() if one.isCheckable())
    assert (baseline.isChecked(), shown.isChecked()) == (True, False)
    shown.trigger()
    assert desk.picture.view.mode == "scenario"


def test_scenarios_are_put_in_another_order_by_keys_and_by_dragging(desk: "Desk") -> None:
    for _ in range(2):
        desk.action("Add empty scenario").trigger()
    panel = panel_of(desk)
    panel.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert names(desk) == ["Scenario 1", "Scenario 3", "Scenario 2"]
    assert current(desk) == 1
    assert desk.undo_stack.undoText() == "Move scenario “Scenario 3”"
    box = panel.list.visualItemRect(panel.list.item(0))
    drop = QDropEvent(
        QPointF(box.center().x(), box.top() + 1.0), Qt.DropAction.MoveAction, QMimeData(),
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    panel.list.dropEvent(drop)
    assert names(desk) == ["Scenario 3", "Scenario 1", "Scenario 2"]
    ticks = [panel.list.item(n).checkState() == Qt.CheckState.Checked for n in range(3)]
    assert ticks == [True, False, True], "the tick goes with its scenario"
    assert desk.window.documents.document.left_out == ("Scenario 1",)
    desk.undo_stack.undo()
    desk.undo_stack.undo()
    assert names(desk) == ["Scenario 1", "Scenario 2", "Scenario 3"]
    desk.undo_stack.undo()
    assert desk.window.workspace.scenarios.left_out == (), "a tick is a step too"


# --- in the file ---------------------------------------------------------------------------------


def test_all_scenarios_are_saved_and_come_back(
    open_desk: "Callable[[], Desk]", tmp_path: Path, type_name: Callable[..., None]
) -> None:
    desk = open_desk()
    desk.drag("africa", 0.4)
    type_name("Second", "What it is")
    desk.action("Keep as new scenario").trigger()
    desk.action("Note on scenario…").trigger()
    desk.drag("oceania", 0.7)
    desk.action("Add empty scenario").trigger()
    desk.action("Previous scenario").trigger()
    path = tmp_path / "three.supplymap"
    assert desk.window.documents.save_to(path)
    again = open_desk()
    again.window.documents.open(path)
    assert again.window.workspace.scenarios == desk.window.workspace.scenarios
    assert current(again) == 1
    assert not again.window.isWindowModified()
    assert "(2 of 3)" in again.window.scenarios.chooser.text()
    again.action("Next scenario").trigger()
    assert again.window.isWindowModified(), "which one is shown is saved too"
    again.undo_stack.undo()
    assert not again.window.isWindowModified()
    assert read_document(path).scenarios == desk.window.workspace.scenarios.items


def test_a_new_document_has_one_scenario_again(desk: "Desk", tmp_path: Path) -> None:
    desk.action("Duplicate scenario").trigger()
    desk.window.documents.save_to(tmp_path / "two.supplymap")
    desk.window.documents.new()
    assert desk.window.workspace.scenarios == Scenarios()
    assert desk.window.workspace.appearance == DEFAULT_APPEARANCE
    assert desk.window.scenarios.chooser.text() == "Scenario 1"


def test_a_file_with_names_that_are_the_same_can_be_worked_with(
    desk: "Desk", tmp_path: Path
) -> None:
    path = tmp_path / "same.supplymap"
    write_document(
        path,
        Document((Scenario(name="A"), Scenario(name="A"), Scenario()), 2),
        app_version="0",
        catalog_vintage="",
    )
    desk.window.documents.open(path)
    assert desk.window.scenarios.chooser.text() == "Scenario 3 (3 of 3)"
    desk.action("Duplicate scenario").trigger()
    desk.action("Delete scenario").trigger()
    assert names(desk) == ["A", "A", "Scenario 3"]


# --- the dock ------------------------------------------------------------------------------------


def test_the_table_says_what_the_model_says(desk: "Desk") -> None:
    desk.drag("oceania", 0.9)
    desk.action("Add empty scenario").trigger()
    panel = panel_of(desk)
    found = cells(panel)
    assert list(found) == ["Baseline", "Scenario 1", "Scenario 2"]
    assert found["Baseline"] == found["Scenario 2"] != found["Scenario 1"]
    view = desk.window.workspace.view
    one = scenario_figures(desk.catalog, desk.window.workspace.scenarios.items[0], view)
    assert one.top_share is not None
    assert one.cost_musd is not None
    assert f"{100 * one.top_share:.1f}" in found["Scenario 1"][0]
    assert found["Scenario 1"][0].startswith("China")
    assert f"{one.hhi:,.0f}" in found["Scenario 1"]
    assert found["Scenario 1"][-1] == f"${one.cost_musd[1] / 1000:.2f} bn"
    assert found["Scenario 2"][-1] == "nothing added"


def test_the_table_follows_mineral_year_and_consumer(desk: "Desk") -> None:
    panel = panel_of(desk)
    first = cells(panel)["Baseline"]
    desk.choose_mineral("nickel")
    settle(panel)
    assert cells(panel)["Baseline"][0].startswith("Indonesia")
    desk.choose_mineral("cobalt")
    assert cells(panel)["Baseline"] == first, "what is known is not worked out again"
    space = desk.window.workspace
    assert first[5] == "–", "the world has no cover"
    space.look(replace(space.view, consumer="USA"))
    settle(panel)
    assert float(cells(panel)["Baseline"][5]) > 40


def test_the_row_follows_the_levers_there_and_back(desk: "Desk") -> None:
    panel = panel_of(desk)
    before = cells(panel)["Scenario 1"]
    desk.drag("oceania", 0.9)
    settle(panel)
    after = cells(panel)["Scenario 1"]
    assert after != before
    desk.undo_stack.undo()
    QTest.qWait(400)
    assert cells(panel)["Scenario 1"] == before
    desk.undo_stack.redo()
    QTest.qWait(400)
    assert cells(panel)["Scenario 1"] == after


def test_a_shortfall_is_told_with_its_first_month(desk: "Desk") -> None:
    space = desk.window.workspace
    panel = panel_of(desk)
    shock = Shock("cobalt", "refining", "CHN", 1.0, 2030, 1, 12)
    space.edit(space.scenario.with_shock(shock), describe=lambda *_: "shock")
    space.look(replace(space.view, consumer="KOR"))
    settle(panel)
    words = cells(panel)["Scenario 1"][6]
    assert "from month 2" in words
    assert cells(panel)["Baseline"][6] == "none"


def test_others_are_not_evaluated_while_a_slider_is_dragged(
    desk: "Desk", monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.action("Duplicate scenario").trigger()
    desk.action("Duplicate scenario").trigger()
    panel = panel_of(desk)
    asked: list[Scenario] = []
    from mapapp.desktop import workspace as module

    def counted(catalog: object, scenario: Scenario, view: View) -> object:
        asked.append(scenario)
        return evaluate(catalog, scenario, view)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "evaluate", counted)
    before = cells(panel)["Scenario 1"]
    desk.drag("africa", 0.2, 0.4, 0.6, 0.8, release=False)
    assert len(asked) >= 4
    assert all(one.capacity for one in asked), "only the one that is dragged"
    assert cells(panel)["Scenario 1"] == before
    assert cells(panel)["Scenario 1, copy 2"][0] == "…" or not panel.keeper.is_complete
    settle(panel)


def test_what_is_not_ticked_is_not_compared(desk: "Desk") -> None:
    desk.action("Add empty scenario").trigger()
    panel = panel_of(desk)
    panel.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert list(cells(panel)) == ["Baseline", "Scenario 2"]
    assert desk.undo_stack.undoText() == "Leave “Scenario 1” out of it", "it is saved: a step"
    panel.list.item(0).setCheckState(Qt.CheckState.Checked)
    assert list(cells(panel)) == ["Baseline", "Scenario 1", "Scenario 2"]


def test_a_scenario_is_chosen_renamed_and_deleted_in_the_list(desk: "Desk") -> None:
    desk.action("Add empty scenario").trigger()
    panel = panel_of(desk)
    panel.list.setCurrentRow(0)
    assert current(desk) == 0
    panel.list.setFocus()
    panel.list.editItem(panel.list.item(0))
    field = panel.list.findChild(QLineEdit)
    assert field is not None
    field.setText("Renamed here")
    QTest.keyClick(field, KEYS.Key_Return)
    QTest.qWait(10)
    assert names(desk)[0] == "Renamed here"
    panel.list.editItem(panel.list.item(1))
    field = panel.list.findChildren(QLineEdit)[-1]
    field.setText("renamed HERE")
    QTest.keyClick(field, KEYS.Key_Return)
    QTest.qWait(10)
    assert "already" in desk.words
    assert panel.list.item(1).text() == "Scenario 2"
    QTest.keyClick(panel.list, KEYS.Key_Delete)
    assert len(names(desk)) == 1
    desk.undo_stack.undo()
    assert panel.list.count() == 2


def test_the_table_is_copied_and_written_as_csv(desk: "Desk", tmp_path: Path) -> None:
    from PySide6.QtGui import QGuiApplication

    desk.drag("oceania", 0.9)
    desk.window.scenarios.actions.give_name(0, "=SUM(A1)")
    panel = panel_of(desk)
    panel.copy_button.click()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].startswith("Scenario\tTop supplier\tChina\tHHI")
    assert lines[1].startswith("Baseline\tChina")
    assert lines[2].startswith("'=SUM(A1)\t"), "no formula in a spreadsheet"
    path = tmp_path / "out.csv"
    assert panel.write_csv(path)
    import csv

    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["scenario"] for row in rows] == ["Baseline", "'=SUM(A1)"]
    view = desk.window.workspace.view
    figures = scenario_figures(desk.catalog, desk.window.workspace.scenario, view)
    assert figures.hhi is not None
    assert float(rows[1]["hhi"]) == pytest.approx(figures.hhi, abs=0.1)
    assert (rows[1]["mineral"], rows[1]["year"], rows[1]["top_supplier"]) == (
        "cobalt",
        "2030",
        "CHN",
    )
    assert rows[0]["days_of_cover"] == "", "not known is blank, and no zero"
    assert not panel.write_csv(tmp_path / "none" / "out.csv")
    assert "There is no folder" in desk.words


# --- history -------------------------------------------------------------------------------------


def test_a_click_in_the_history_goes_there(desk: "Desk") -> None:
    desk.drag("oceania", 0.5)
    desk.action("Add empty scenario").trigger()
    desk.drag("africa", 0.5)
    desk.action("History").trigger()
    view = desk.window.dock_set.made(desk.window.dock_set.named("history"))
    words = [view.model().index(row, 0).data() for row in range(view.model().rowCount())]  # type: ignore[attr-defined]
    assert words[0] == "As opened"
    assert words[1].startswith("Cobalt refining, Australia & Oceania")
    assert words[2] == "Add scenario “Scenario 2”"
    spot = view.visualRect(view.model().index(1, 0)).center()  # type: ignore[attr-defined]
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)  # type: ignore[attr-defined]
    assert desk.undo_stack.index() == 1
    assert len(names(desk)) == 1
    assert desk.added("oceania") > 0
    assert desk.undo_stack.canRedo()


def test_a_file_of_version_1_opens_with_all_its_scenarios(desk: "Desk", tmp_path: Path) -> None:
    old = Path(__file__).resolve().parents[2] / "scenario" / "data" / "version-1.supplymap"
    document = read_document(old)
    path = tmp_path / "old.supplymap"
    path.write_bytes(old.read_bytes())
    assert desk.window.documents.open(path)
    space = desk.window.workspace
    assert space.scenarios.items == document.scenarios
    assert space.scenarios.current == document.current
    assert desk.window.documents.save_to(path)
    again = read_document(path)
    assert (again.scenarios, again.current, again.view) == (
        document.scenarios,
        document.current,
        document.view,
    )
