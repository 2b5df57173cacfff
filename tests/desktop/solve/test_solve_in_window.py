"""Solve for a target from the menu and the Build tab of a whole window."""

import threading
from collections.abc import Callable
from time import sleep
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mapapp.desktop.solve import job
from mapapp.desktop.solve.dialog import SolveDialog
from mapapp.picture import View

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop.conftest import Desk

LEFT = Qt.MouseButton.LeftButton


def opened(desk: "Desk") -> SolveDialog:
    (dialog,) = desk.window.findChildren(SolveDialog)
    assert isinstance(dialog, SolveDialog)
    assert dialog.isVisible()
    assert not dialog.isModal()
    return dialog


def test_menu_and_build_tab_open_the_same_dialog(desk: "Desk") -> None:
    desk.action("Solve for a target").trigger()
    first = opened(desk)
    first.close()
    QTest.mouseClick(desk.window.alternatives.solve, LEFT)
    assert opened(desk) is first


def test_a_proposal_moves_map_and_sliders_and_is_undone(desk: "Desk", qtbot: "QtBot") -> None:
    desk.window.workspace.look(View("lithium", "refining", 2035))
    desk.action("Solve for a target").trigger()
    dialog = opened(desk)
    dialog.form.share.setValue(55)
    with qtbot.waitSignal(dialog._solver.told, timeout=20_000):
        QTest.mouseClick(dialog.begin, LEFT)
    QTest.mouseClick(dialog.answer.apply, LEFT)
    assert desk.picture.countries["CHN"].scenario_share == pytest.approx(0.55, abs=1e-6)
    assert desk.undo_stack.undoText().startswith("Every country under 55")
    assert "| + |" in desk.row_words("latin_america")  # something is added inside
    desk.action("Undo").trigger()
    assert desk.window.workspace.scenario.is_empty


def test_compare_puts_the_proposal_beside_the_scenario(desk: "Desk", qtbot: "QtBot") -> None:
    workspace = desk.window.workspace
    workspace.look(View("lithium", "refining", 2035))
    desk.action("Solve for a target").trigger()
    dialog = opened(desk)
    dialog.form.share.setValue(55)
    with qtbot.waitSignal(dialog._solver.told, timeout=20_000):
        QTest.mouseClick(dialog.begin, LEFT)
    QTest.mouseClick(dialog.answer.compare, LEFT)
    assert len(workspace.scenarios.items) == 2
    assert workspace.scenarios.items[0].is_empty
    assert workspace.scenario.name.startswith("Every country under 55")
    assert desk.undo_stack.undoText().startswith("Add scenario “Every country under 55")
    dock = desk.window.dock_set.named("scenarios")
    assert dock.isVisible()
    assert dock.widget() is not None


def test_closing_the_window_ends_the_search(
    desk: "Desk", qtbot: "QtBot", monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(*_args: object, tell: Callable[[int, int], None], **_more: object) -> None:
        while True:
            tell(1, 9)
            sleep(0.01)

    monkeypatch.setattr(job, "solve_target", slow)
    desk.action("Solve for a target").trigger()
    dialog = opened(desk)
    with qtbot.waitSignal(dialog._solver.moved, timeout=5_000):
        QTest.mouseClick(dialog.begin, LEFT)
    assert [one for one in threading.enumerate() if one.name.startswith("solve")]
    desk.window.close()
    assert not [one for one in threading.enumerate() if one.name.startswith("solve")]
