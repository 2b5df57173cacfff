"""Keys on the map: the line of a comparison, and from one kind of thing to the next."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from tests.desktop.conftest import Desk

CTRL = Qt.KeyboardModifier.ControlModifier


def press(desk: "Desk", key: Qt.Key) -> None:
    desk.map.setFocus()
    QTest.keyClick(desk.map, key, CTRL)


def test_ctrl_and_arrows_move_the_line_of_a_comparison(desk: "Desk") -> None:
    desk.choose_mode("compare")
    before, place = desk.map.swipe_at, desk.map.viewport
    assert before is not None
    press(desk, Qt.Key.Key_Right)
    assert desk.map.swipe_at == pytest.approx(before + 0.05)
    press(desk, Qt.Key.Key_Left)
    press(desk, Qt.Key.Key_Left)
    assert desk.map.swipe_at == pytest.approx(before - 0.05)
    assert desk.map.viewport == place, "the map itself stays"


def test_ctrl_and_full_stop_go_from_countries_to_the_sites_of_each_stage(desk: "Desk") -> None:
    walker = desk.map.walker
    kinds = list(dict.fromkeys(stop.kind for stop in walker.stops))
    assert kinds[0] == "countries"
    assert len(kinds) > 2
    seen = []
    for _ in [*kinds, "round"]:
        press(desk, Qt.Key.Key_Period)
        seen.append(walker.focused)
    assert [stop.kind for stop in seen] == [*kinds, "countries"]
    assert seen[1] == next(stop for stop in walker.stops if stop.kind == kinds[1]), "the largest"
    press(desk, Qt.Key.Key_Comma)
    assert walker.focused.kind == kinds[-1]


@pytest.fixture
def _all_layers(desk: "Desk") -> None:
    workspace = desk.window.workspace
    look = workspace.appearance.with_visible(["flows", "controls"], visible=True)
    workspace.dress(look, "Show trade flows and export controls")


@pytest.mark.usefixtures("_all_layers")
def test_keys_come_to_export_controls_arrows_and_countries_without_a_figure(desk: "Desk") -> None:
    stops = desk.map.walker.stops
    by_kind = {
        kind: [s for s in stops if s.kind == kind] for kind in ("controls", "flows", "others")
    }
    assert len(by_kind["controls"]) == len(desk.map.scene.thematic.controls.marks) > 0
    assert len(by_kind["flows"]) == len(desk.map.scene.thematic.flows.marks) > 0
    with_figure = {stop.country for stop in stops if stop.kind == "countries"}
    others = {stop.country for stop in by_kind["others"]}
    assert others
    assert not others & with_figure
    every = {code for code, at in desk.world.index.items() if desk.world.is_shown(at)}
    assert others | with_figure == every & set(desk.map.scene.names)


@pytest.mark.usefixtures("_all_layers")
@pytest.mark.parametrize(("kind", "says"), [("controls", "export controls"), ("flows", " → ")])
def test_a_control_or_an_arrow_that_has_the_focus_is_ringed_and_carded(
    desk: "Desk", kind: str, says: str
) -> None:
    desk.window.activateWindow()
    desk.map.setFocus()
    plain = desk.map.grab().toImage()
    for _ in range(10):
        press(desk, Qt.Key.Key_Period)
        focused = desk.map.walker.focused
        if focused.kind == kind:
            break
    assert focused.kind == kind
    assert says in desk.card.title
    assert desk.map.grab().toImage() != plain
