"""Two scenarios on one map: which ones, the line, and the difference."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from mapapp.cartography.scene_words import furniture_boxes

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from mapapp.desktop.scenarios.compare_dialog import CompareDialog
    from tests.desktop.conftest import Desk

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def compared(desk: "Desk") -> "CompareDialog":
    """Have two scenarios, Australia first and Africa first, and compare them."""
    desk.choose_year(2036)
    desk.drag("oceania", 1.0)
    desk.action("Add empty scenario").trigger()
    desk.drag("africa", 1.0)
    desk.action("Compare on the map").trigger()
    dialog = desk.window.scenarios.compare_on_map()
    dialog.resize(1000, 640)
    QTest.qWait(200)
    dialog.choose("0", "1")
    return dialog


def picture(dialog: "CompareDialog") -> "QImage":
    return dialog.maps.grab().toImage()


def differ(one: "QImage", other: "QImage", box: tuple[float, float]) -> bool:
    """Say whether two pictures differ between two parts of their width."""
    width = round(one.width() * (box[1] - box[0]))
    cuts = [x.copy(round(x.width() * box[0]), 0, width, x.height()) for x in (one, other)]
    return cuts[0] != cuts[1]


def test_baseline_and_the_scenario_shown_are_compared_first(desk: "Desk") -> None:
    desk.drag("oceania", 1.0)
    dialog = desk.window.scenarios.compare_on_map()
    assert (dialog.left.currentText(), dialog.right.currentText()) == ("Baseline", "Scenario 1")
    dialog.close()


def test_the_line_uncovers_the_other_scenario(compared: "CompareDialog") -> None:
    maps = compared.maps
    before = picture(compared)
    grip = QPoint(round(maps.at * maps.width()), maps.height() // 3)
    QTest.mousePress(maps, LEFT, pos=grip)
    QTest.mouseMove(maps, QPoint(round(0.95 * maps.width()), maps.height() // 3))
    QTest.mouseRelease(maps, LEFT, pos=QPoint(round(0.95 * maps.width()), maps.height() // 3))
    assert maps.at == pytest.approx(0.95, abs=0.01)
    assert differ(before, picture(compared), (0.55, 0.9)), "Australia is now the first scenario's"
    maps.setFocus()
    QTest.keyClick(maps, Qt.Key.Key_Left)
    assert maps.at == pytest.approx(0.93, abs=0.01)


def test_the_difference_is_another_map(compared: "CompareDialog") -> None:
    swiped = picture(compared)
    QTest.mouseClick(compared.way.button("difference"), LEFT)
    assert differ(swiped, picture(compared), (0.0, 1.0))
    same = picture(compared)
    compared.choose("1", "1")
    assert differ(same, picture(compared), (0.0, 1.0)), "nothing changes from one to itself"


def test_it_follows_the_view_the_names_and_the_levers(
    desk: "Desk", compared: "CompareDialog"
) -> None:
    before = picture(compared)
    desk.choose_mineral("nickel")
    assert differ(before, picture(compared), (0.0, 1.0))
    desk.window.scenarios.actions.give_name(1, "Africa first")
    assert compared.right.currentText() == "Africa first"
    desk.action("Delete scenario").trigger()
    assert compared.right.count() == 2
    space = desk.window.workspace
    space.look(replace(space.view, mode="change"))
    assert space.view.mode == "change", "the map's own mode is left alone"
    compared.close()


def test_it_looks_where_the_map_looks(desk: "Desk", compared: "CompareDialog") -> None:
    world = picture(compared)
    desk.map.zoom_in()
    desk.map.zoom_in()
    QTest.qWait(300)
    near = picture(compared)
    assert differ(world, near, (0.0, 1.0))
    desk.map.go_to(desk.map.viewport.panned(120, 0))
    QTest.qWait(300)
    assert differ(near, picture(compared), (0.0, 1.0)), "it follows while the map is moved"


def test_room_is_kept_for_what_is_drawn_and_for_nothing_else(compared: "CompareDialog") -> None:
    maps = compared.maps
    before, after = maps._sides.pictures
    left, right = maps._scene(before, part=(0.0, 0.5)), maps._scene(after, part=(0.5, 1.0))
    assert left.viewport.margins[1] < 20, "no title stands above"
    legend = right.placed_legend
    assert legend is not None
    drawn = len(legend.plates) + 1  # and the scale bar
    assert len(furniture_boxes(right)) == drawn, "nor names of sides, nor buttons"
