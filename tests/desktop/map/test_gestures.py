"""Boxes, the lasso, side buttons and tools, as a hand uses them."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

if TYPE_CHECKING:
    from tests.desktop.conftest import Desk

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
AROUND_ZAMBIA = ((20.0, -5.0), (35.0, -5.0), (35.0, -20.0), (20.0, -20.0))


def drag(
    desk: "Desk",
    *stops: QPoint,
    keys: Qt.KeyboardModifier = NONE,
    release: bool = True,
) -> None:
    QTest.mousePress(desk.map, LEFT, keys, stops[0])
    for stop in stops[1:]:
        QTest.mouseMove(desk.map, stop)
    if release:
        QTest.mouseRelease(desk.map, LEFT, keys, stops[-1])


def pixels(desk: "Desk", *places: tuple[float, float]) -> list[QPoint]:
    return [desk.pixel_of(*place) for place in places]


def button(desk: "Desk", words: str) -> QToolButton:
    return next(b for b in desk.map.findChildren(QToolButton) if b.toolTip().startswith(words))


# --- box zoom -------------------------------------------------------------------------------------


def test_shift_and_drag_zooms_to_the_box(desk: "Desk") -> None:
    first, last = pixels(desk, (112.0, -8.0), (156.0, -42.0))
    inner = desk.lonlat((first + last) / 2)
    drag(desk, first, (first + last) / 2, last, keys=SHIFT)
    assert desk.map.viewport.zoom > 2
    middle = desk.map.viewport.middle.toPoint()
    assert desk.lonlat(middle)[1] == pytest.approx(inner[1], abs=1.0)
    legend = max(plate.box.right() for plate in desk.map.scene.placed_legend.plates)
    assert desk.pixel_of(112.0, -8.0).x() > legend, "what was asked for is not under the legend"
    for corner in ((112.0, -8.0), (156.0, -42.0)):
        assert desk.map.rect().contains(desk.pixel_of(*corner))
    assert desk.map.selection.is_empty


def test_a_mere_line_zooms_nowhere(desk: "Desk") -> None:
    before = desk.map.viewport
    start = desk.pixel_of(20.0, 10.0)
    drag(desk, start, start + QPoint(60, 2), keys=SHIFT)
    assert desk.map.viewport == before


def test_escape_takes_a_box_back(desk: "Desk") -> None:
    before = desk.map.viewport
    drag(desk, *pixels(desk, (112.0, -8.0), (156.0, -42.0)), keys=SHIFT, release=False)
    drawn = desk.map.grab().toImage()
    desk.key(Qt.Key.Key_Escape)
    assert desk.map.grab().toImage() != drawn, "the box is gone"
    QTest.mouseRelease(desk.map, LEFT, SHIFT, desk.pixel_of(156.0, -42.0))
    assert desk.map.viewport == before


def test_the_box_tool_zooms_by_plain_drag_until_it_is_put_down(desk: "Desk") -> None:
    tool = button(desk, "Zoom to a box")
    QTest.mouseClick(tool, LEFT)
    assert tool.isChecked()
    assert desk.map.cursor().shape() == Qt.CursorShape.CrossCursor
    drag(desk, *pixels(desk, (112.0, -8.0), (130.0, -20.0), (156.0, -42.0)))
    assert desk.map.viewport.zoom > 2
    desk.key(Qt.Key.Key_Escape)
    assert not tool.isChecked()
    assert desk.map.tool == "hand"
    assert desk.map.cursor().shape() == Qt.CursorShape.ArrowCursor


@pytest.mark.parametrize(("key", "tool"), [(Qt.Key.Key_B, "zoom"), (Qt.Key.Key_L, "lasso")])
def test_keys_take_the_tools(desk: "Desk", key: Qt.Key, tool: str) -> None:
    desk.key(key)
    assert desk.map.tool == tool
    desk.key(key)
    assert desk.map.tool == "hand"


# --- selecting several ----------------------------------------------------------------------------


def test_ctrl_and_click_adds_and_takes_away(desk: "Desk") -> None:
    desk.click(desk.bare_pixel("AUS"))
    QTest.mouseClick(desk.map, LEFT, CTRL, desk.bare_pixel("CAN"))
    assert desk.map.selection.countries == {"AUS", "CAN"}
    assert desk.map.selected is None
    assert "2 countries selected" in desk.words
    QTest.mouseClick(desk.map, LEFT, CTRL, desk.bare_pixel("AUS"))
    assert desk.map.selection.countries == {"CAN"}


def test_ctrl_and_drag_adds_what_lies_in_the_box(desk: "Desk") -> None:
    desk.click(desk.bare_pixel("AUS"))
    first, last = pixels(desk, (20.0, -5.0), (35.0, -20.0))
    drag(desk, first, last, keys=CTRL)
    chosen = desk.map.selection
    assert {"AUS", "ZMB", "ZWE", "MWI"} <= chosen.countries
    assert "COD" not in chosen.countries, "its middle lies outside"
    inside = [
        site.id for mark in desk.map.scene.marks for site in mark.sites
        if first.x() < desk.map.viewport.pixel_of(site.lon, site.lat).x() < last.x()
        and first.y() < desk.map.viewport.pixel_of(site.lon, site.lat).y() < last.y()
    ]  # fmt: skip
    assert inside
    assert chosen.sites == set(inside)


def test_alt_and_drag_draws_a_lasso(desk: "Desk") -> None:
    desk.click(desk.bare_pixel("AUS"))
    drag(desk, *pixels(desk, *AROUND_ZAMBIA), keys=ALT)
    assert "ZMB" in desk.map.selection.countries
    assert "AUS" not in desk.map.selection.countries, "a lasso begins anew"
    desk.map.let_go()
    desk.click(desk.bare_pixel("AUS"))
    drag(desk, *pixels(desk, *AROUND_ZAMBIA), keys=ALT | CTRL)
    assert {"AUS", "ZMB"} <= desk.map.selection.countries


def test_the_hint_of_a_tool_is_gone_when_it_was_followed(desk: "Desk") -> None:
    shown = desk.window.statusBar().currentMessage
    desk.key(Qt.Key.Key_L)
    assert "Draw round what to select" in shown()
    drag(desk, *pixels(desk, *AROUND_ZAMBIA))
    assert "ZMB" in desk.map.selection.countries
    assert shown() == ""
    desk.key(Qt.Key.Key_B)
    assert "Drag a box" in shown()
    drag(desk, *pixels(desk, (112.0, -8.0), (130.0, -20.0), (156.0, -42.0)))
    assert shown() == ""


def test_escape_takes_a_lasso_back(desk: "Desk") -> None:
    desk.click(desk.bare_pixel("AUS"))
    drag(desk, *pixels(desk, *AROUND_ZAMBIA), keys=ALT, release=False)
    desk.key(Qt.Key.Key_Escape)
    QTest.mouseRelease(desk.map, LEFT, ALT, desk.pixel_of(20.0, -20.0))
    assert desk.map.selected == "AUS", "what was selected before still is"
    desk.key(Qt.Key.Key_Escape)
    assert desk.map.selection.is_empty


def test_a_lasso_around_nothing_selects_nothing(desk: "Desk") -> None:
    drag(desk, *pixels(desk, (-35.0, 40.0), (-30.0, 40.0), (-30.0, 34.0)), keys=ALT)
    assert desk.map.selection.is_empty


def test_sites_of_another_mineral_are_let_go_of(desk: "Desk") -> None:
    drag(desk, *pixels(desk, (20.0, -5.0), (35.0, -20.0)), keys=CTRL)
    countries = desk.map.selection.countries
    assert desk.map.selection.sites
    desk.choose_mineral("lithium")
    assert desk.map.selection.sites == frozenset()
    assert desk.map.selection.countries == countries


# --- back and forward -----------------------------------------------------------------------------


def test_back_and_forward_by_menu_keys_and_side_buttons(desk: "Desk") -> None:
    desk.map.settle()
    home = desk.map.viewport
    desk.map.zoom_to_country("AUS")
    desk.map.settle()
    there = desk.map.viewport
    desk.action("Back").trigger()
    assert desk.map.viewport == home
    desk.action("Forward").trigger()
    assert desk.map.viewport == there
    QTest.mouseClick(desk.map, Qt.MouseButton.BackButton, NONE, QPoint(300, 300))
    assert desk.map.viewport == home
    QTest.mouseClick(desk.map, Qt.MouseButton.ForwardButton, NONE, QPoint(300, 300))
    assert desk.map.viewport == there
    assert button(desk, "Back").isEnabled()
    assert not button(desk, "Forward").isEnabled()
    QTest.mouseClick(button(desk, "Back"), LEFT)
    assert desk.map.viewport == home


def test_steps_of_the_wheel_are_one_view(desk: "Desk") -> None:
    desk.map.settle()
    pixel = desk.pixel_of(20.0, 20.0)
    for _ in range(5):
        desk.turn_wheel(desk.map, pixel, steps=1)
    desk.map.settle()
    desk.map.go_back()
    assert desk.map.viewport.is_home


# --- zoom to --------------------------------------------------------------------------------------


def test_zoom_to_the_selection_shows_all_of_it(desk: "Desk") -> None:
    drag(desk, *pixels(desk, (20.0, -5.0), (35.0, -20.0)), keys=CTRL)
    sites = [s for m in desk.map.scene.marks for s in m.sites if s.id in desk.map.selection.sites]
    desk.action("Selection").trigger()
    assert desk.map.viewport.zoom > 2
    for site in sites:
        at = desk.map.viewport.pixel_of(site.lon, site.lat).toPoint()
        assert desk.map.rect().contains(at), site.name


def test_zoom_to_one_site_keeps_some_country_around_it(desk: "Desk") -> None:
    site = desk.map.scene.marks[0].sites[0]
    desk.map.zoom_to(site_ids=[site.id])
    seen = desk.map.viewport.lonlat_at(QPointF(0, 300))[0]
    assert desk.map.viewport.zoom > 5
    assert abs(seen - site.lon) > 3


@pytest.mark.parametrize(
    ("region", "inside", "outside"),
    [("Europe", (10.0, 50.0), (100.0, 30.0)), ("Africa", (20.0, 0.0), (140.0, -10.0))],
)
def test_zoom_to_a_region(
    desk: "Desk", region: str, inside: tuple[float, float], outside: tuple[float, float]
) -> None:
    menu_action = next(a for a in desk.window.findChildren(type(desk.action("Back")))
                       if a.text() == region)  # fmt: skip
    menu_action.trigger()
    assert desk.map.rect().contains(desk.pixel_of(*inside))
    assert not desk.map.rect().contains(desk.pixel_of(*outside))


def test_zoom_to_a_layer_shows_all_its_sites_and_a_world_layer_the_world(desk: "Desk") -> None:
    desk.map.zoom_to_country("AUS")
    desk.window.layers.zoom_wanted.emit("sites:refining")
    for mark in desk.map.scene.marks:
        if mark.stage == "refining":
            assert desk.map.rect().contains(mark.centre.toPoint())
    desk.map.zoom_to_country("AUS")
    desk.window.layers.zoom_wanted.emit("share")
    assert desk.map.viewport.is_home


def test_zoom_to_what_is_not_there_says_so_and_stays(desk: "Desk") -> None:
    said: list[str] = []
    desk.map.said.connect(said.append)
    before = desk.map.viewport
    desk.map.zoom_to_layer("sites:magnets")
    assert desk.map.viewport == before
    assert "Magnet plants" in said[-1]
