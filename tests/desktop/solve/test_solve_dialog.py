"""Solve for a target in the window: asked with the fields, found beside it, applied in one step."""

from collections.abc import Callable, Iterator
from time import sleep
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QWidget

from mapapp.cartography.theme import LIGHT
from mapapp.desktop.solve import job
from mapapp.desktop.solve.dialog import SolveDialog
from mapapp.desktop.workspace import Workspace
from mapapp.picture import View
from mapapp.picture.targets import TargetProposal, TargetRequest, solve_target
from mapapp.scenario.levers import Pact
from mapapp.scenario.scenario import Place, Scenario

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from mapapp.catalog.catalog import Catalog

LEFT = Qt.MouseButton.LeftButton
LITHIUM = View("lithium", "refining", 2035)


@pytest.fixture
def workspace(catalog: "Catalog", qtbot: "QtBot") -> Workspace:
    made = Workspace(catalog)
    made.look(LITHIUM)
    return made


@pytest.fixture
def dialog(
    catalog: "Catalog", qtbot: "QtBot", workspace: Workspace, clean_look: None
) -> Iterator[SolveDialog]:
    made = SolveDialog(workspace, catalog, LIGHT)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.shut()


@pytest.fixture
def find(qtbot: "QtBot", dialog: SolveDialog) -> Callable[[], TargetProposal | None]:
    def press() -> TargetProposal | None:
        with qtbot.waitSignal(dialog._solver.told, timeout=20_000):
            QTest.mouseClick(dialog.begin, LEFT)
        return dialog.answer.proposal

    return press


def type_into(box: QAbstractSpinBox, text: str) -> None:
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)
    QTest.keyClick(box, Qt.Key.Key_Tab)


def choose(box: QComboBox, key: str) -> None:
    at = box.findData(key)
    assert at >= 0, [box.itemData(n) for n in range(box.count())]
    box.setCurrentIndex(at)
    box.activated.emit(at)


Find = Callable[[], TargetProposal | None]


def test_what_is_found_is_what_the_model_finds(
    catalog: "Catalog", dialog: SolveDialog, find: Find
) -> None:
    type_into(dialog.form.share, "55")
    found = find()
    direct = solve_target(catalog, Scenario(), LITHIUM, TargetRequest(share=0.55, guard=None))
    assert found is not None
    assert found.additions == direct.additions
    assert found.stages == direct.stages
    assert found.scenario == direct.scenario
    shown = {row.key: row.words for row in dialog.answer.projects.rows}
    assert list(shown) == [one.project for one in direct.additions]
    first = direct.additions[0]
    assert shown[first.project][2] == f"{first.nameplate_t_per_year:,.0f}"
    assert shown[first.project][4] == str(first.start_year)
    share, hhi = (row.words for row in dialog.answer.indices.rows)
    (stage,) = direct.stages
    assert stage.capped is not None
    assert share[0] == "Share of China"
    assert (share[1], share[2]) == (f"{100 * stage.capped[1]:.1f}\u202f%", "55.0\u202f%")
    assert (hhi[1], hhi[2]) == (f"{stage.hhi_before:,.0f}", f"{stage.hhi:,.0f}")


def test_every_field_reaches_the_request(dialog: SolveDialog, workspace: Workspace) -> None:
    form = dialog.form
    choose(form.who, "CHN")
    type_into(form.share, "50")
    form.hhi_on.click()
    type_into(form.hhi, "3,000")
    type_into(form.guard, "20")
    type_into(form.budget, "900")
    form.whole.click()
    QTest.mouseClick(form.stages.button("every"), LEFT)
    for row in range(form.where.list.count()):
        item = form.where.list.item(row)
        if item.text() == "Africa":
            item.setCheckState(Qt.CheckState.Checked)
    assert form.request == TargetRequest(
        share=0.5,
        hhi=3_000.0,
        capped="country",
        country="CHN",
        guard=0.2,
        budget_musd=900.0,
        regions=("africa",),
        all_stages=True,
        whole_projects=True,
    )
    type_into(form.year, "2038")
    assert form.year.value() == 2038
    assert workspace.view.year == 2035  # a question changes nothing on the map


def test_it_is_applied_in_one_step_with_a_name_and_undone(
    catalog: "Catalog", dialog: SolveDialog, workspace: Workspace, find: Find
) -> None:
    workspace.look(View("lithium", "refining", 2030))
    type_into(dialog.form.year, "2035")
    type_into(dialog.form.share, "55")
    found = find()
    assert found is not None
    QTest.mouseClick(dialog.answer.apply, LEFT)
    assert workspace.scenario == found.scenario
    assert workspace.view.year == 2035
    assert workspace.undo_stack.count() == 1
    count = len(found.additions)
    words = f"Every country under 55\u202f%: Lithium refining, 2035 ({count} projects)"
    assert workspace.undo_stack.undoText() == words
    assert not dialog.answer.apply.isEnabled()
    assert "applied" in dialog.answer.apply.toolTip()
    after = workspace.picture.countries["CHN"].scenario_share
    assert after == pytest.approx(0.55, abs=1e-6)
    workspace.undo_stack.undo()
    assert workspace.scenario == Scenario()
    assert dialog.answer.apply.isEnabled()


def test_a_proposal_for_another_scenario_is_not_applied(
    dialog: SolveDialog, workspace: Workspace, find: Find
) -> None:
    type_into(dialog.form.share, "55")
    find()
    workspace.set_capacity(
        Place("region", "africa"), 5_000.0, describe=lambda _before, _after: "Africa"
    )
    assert not dialog.answer.apply.isEnabled()
    assert "find again" in dialog.answer.apply.toolTip()


def test_out_of_reach_says_what_can_be_reached(
    catalog: "Catalog", dialog: SolveDialog, workspace: Workspace, find: Find
) -> None:
    workspace.look(View("cobalt", "refining", 2030))
    found = find()
    assert found is not None
    assert not found.feasible
    lowest = found.stages[0].reachable_share
    assert lowest is not None
    assert dialog.answer.reach.isVisible()
    assert f"China at {100 * lowest:.1f}\u202f%" in dialog.answer.reach.text()
    assert dialog.answer.verdict.text().startswith("Out of reach")
    assert dialog.answer.apply.isEnabled()  # the nearest may be applied as well


def test_at_every_stage_only_what_is_missed_is_named(
    dialog: SolveDialog, workspace: Workspace, find: Find
) -> None:
    workspace.look(View("rare_earths", "refining", 2035))
    QTest.mouseClick(dialog.form.stages.button("every"), LEFT)
    choose(dialog.form.who, "CHN")
    found = find()
    assert found is not None
    assert [one.stage for one in found.stages] == ["mining", "refining", "magnets"]
    assert [one.largest_capped[1] > 0.65 for one in found.stages if one.largest_capped] == [
        False, True, True,
    ]  # fmt: skip
    words = dialog.answer.reach.text()
    assert "Mining" not in words
    assert "Refining, China at" in words
    assert "Magnets, China at" in words
    assert len(dialog.answer.indices.rows) == 6


def test_what_cannot_be_asked_is_said_and_nothing_is_proposed(
    dialog: SolveDialog, workspace: Workspace, find: Find
) -> None:
    type_into(dialog.form.year, "2024")
    assert find() is None
    assert "choose a later year" in dialog.answer.reach.text()
    assert not dialog.answer.apply.isEnabled()
    assert not dialog.answer.copy.isEnabled()
    dialog.form.share_on.click()
    assert not dialog.begin.isEnabled()
    assert "Tick a cap" in dialog.begin.toolTip()
    dialog.form.share_on.click()
    workspace.look(View("antimony", "refining", 2035))
    assert not dialog.begin.isEnabled()
    assert "No national output" in dialog.status.text()


def test_a_search_is_stopped_and_its_answer_forgotten(
    catalog: "Catalog",
    qtbot: "QtBot",
    dialog: SolveDialog,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun: list[int] = []

    def slow(*_args: object, tell: Callable[[int, int], None], **_more: object) -> None:
        while True:
            begun.append(1)
            tell(3, 9)
            sleep(0.01)

    monkeypatch.setattr(job, "solve_target", slow)
    with qtbot.waitSignal(dialog._solver.moved, timeout=5_000):
        QTest.mouseClick(dialog.begin, LEFT)
    assert dialog.stop.isEnabled()
    assert not dialog.begin.isEnabled()
    assert dialog.progress.value() == 3
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "Stopped" in dialog.status.text()
    assert dialog.begin.isEnabled()
    dialog.shut()  # returns only if the thread ends
    assert begun
    assert dialog.answer.proposal is None


def test_an_error_of_ours_is_not_swallowed(
    qtbot: "QtBot", dialog: SolveDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_args: object, **_more: object) -> None:
        message = "a slip"
        raise ZeroDivisionError(message)

    monkeypatch.setattr(job, "solve_target", broken)
    with (
        qtbot.captureExceptions() as caught,
        qtbot.waitSignal(dialog._solver.told, timeout=5_000),
    ):
        QTest.mouseClick(dialog.begin, LEFT)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert dialog.begin.isEnabled()


def test_the_copy_has_every_project_in_columns(dialog: SolveDialog, find: Find) -> None:
    type_into(dialog.form.share, "55")
    found = find()
    assert found is not None
    QTest.mouseClick(dialog.answer.copy, LEFT)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    head = next(at for at, line in enumerate(lines) if line[0] == "Project")
    rows = lines[head + 1 : head + 1 + len(found.additions)]
    assert [float(row[3]) for row in rows] == [
        round(one.nameplate_t_per_year) for one in found.additions
    ]
    assert {len(row) for row in rows} == {len(lines[head])}


def test_compare_hands_over_the_proposal_under_its_name(
    qtbot: "QtBot", dialog: SolveDialog, workspace: Workspace, find: Find
) -> None:
    type_into(dialog.form.share, "55")
    found = find()
    assert found is not None
    with qtbot.waitSignal(dialog.compare_wanted) as told:
        QTest.mouseClick(dialog.answer.compare, LEFT)
    (scenario,) = told.args
    assert scenario.capacity == found.scenario.capacity
    assert scenario.name == "Every country under 55\u202f%: Lithium refining, 2035"
    assert workspace.scenario == Scenario()


def test_the_guard_is_offered_where_one_country_is_capped(
    dialog: SolveDialog, workspace: Workspace
) -> None:
    form = dialog.form
    assert not form.guard_on.isEnabled()
    choose(form.who, "largest")
    assert form.guard_on.isEnabled()
    assert form.request.guard == 0.30
    assert form.who.currentText() == "the largest: China"
    workspace.edit(
        Scenario().with_pact(Pact("", ("CHN",))), describe=lambda _before, _after: "Pact"
    )
    keys = [form.who.itemData(row) for row in range(form.who.count())]
    assert "CHN" not in keys
    assert "outside the pact" in form.who.itemText(0)


def test_every_control_explains_itself(dialog: SolveDialog) -> None:
    kinds = (QAbstractButton, QAbstractSpinBox, QComboBox)
    found = [one for kind in kinds for one in dialog.findChildren(kind)]
    own = [one for one in found if one.accessibleName() or isinstance(one, QAbstractButton)]
    assert len(own) > 15
    for one in own:
        named: QWidget = one
        words = named.accessibleName() or (one.text() if isinstance(one, QAbstractButton) else "")
        assert words
        assert named.toolTip(), words
        assert named.whatsThis(), words
