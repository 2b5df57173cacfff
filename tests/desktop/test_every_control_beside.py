"""Every control beside the lever tabs has a name, a tip and a text for "What's this?" too."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from tests.desktop.policy.test_every_control import controls_of, name_of, text_of, tip_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tests.desktop.conftest import Desk

DOCKS = ("risk", "matrix", "charts", "scenarios", "shock")


def lacking(panel: "QWidget") -> list[tuple[str, str, str]]:
    found = list(controls_of(panel))
    assert found
    return sorted(
        {
            (type(one).__name__, name_of(one), lack)
            for one in found
            for lack, has in (
                ("name", bool(name_of(one))),
                ("tip", bool(tip_of(one, panel))),
                ("what's this", bool(text_of(one, panel))),
            )
            if not has
        }
    )


@pytest.mark.parametrize("name", DOCKS)
def test_controls_of_a_dock_say_what_they_are(desk: "Desk", name: str) -> None:
    workspace = desk.window.workspace
    workspace.look(replace(workspace.view, consumer="USA"))
    if name == "shock":
        desk.window.shock.panel.add_button.click()
    panel = desk.window.dock_set.bring_up(name)
    QTest.qWait(50)
    assert lacking(panel) == []


def test_controls_of_the_view_bar_say_what_they_are(desk: "Desk") -> None:
    assert lacking(desk.window.view_bar) == []


def test_the_chooser_of_scenarios_says_what_it_is(desk: "Desk") -> None:
    chooser = desk.window.scenarios.chooser
    assert name_of(chooser)
    assert chooser.toolTip()
    assert chooser.whatsThis()
