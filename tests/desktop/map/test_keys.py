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
