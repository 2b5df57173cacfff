"""Pan, zoom, home, and selecting countries."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from mapapp.cartography.azimuthal import REGIONS
from mapapp.cartography.projection import EqualEarth
from mapapp.cartography.projections import Mercator
from mapapp.cartography.viewport import MAX_ZOOM, MIN_ZOOM

if TYPE_CHECKING:
    from tests.desktop.conftest import Desk

ALICE_SPRINGS = (133.9, -23.7)
GREAT_SANDY_DESERT = (125.5, -20.5)  # nobody mines there


# --- wheel ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", [ALICE_SPRINGS, (27.0, -8.0), (25.0, 62.0), (-70.0, -20.0)])
def test_wheel_keeps_the_place_under_the_pointer(desk: "Desk", place: tuple[float, float]) -> None:
    pixel = desk.pixel_of(*place)
    before = desk.lonlat(pixel)
    for _ in range(6):
        desk.turn_wheel(desk.map, pixel, steps=1)
    assert desk.map.viewport.zoom > 3
    assert desk.lonlat(pixel) == pytest.approx(before, abs=0.01)
    for _ in range(3):
        desk.turn_wheel(desk.map, pixel, steps=-1)
    assert desk.lonlat(pixel) == pytest.approx(before, abs=0.01)


def test_zoom_has_ends(desk: "Desk") -> None:
    pixel = desk.pixel_of(*ALICE_SPRINGS)
    for _ in range(12):
        desk.turn_wheel(desk.map, pixel, steps=5)
    desk.map.grab()
    assert desk.map.viewport.zoom == pytest.approx(MAX_ZOOM)
    for _ in range(14):
        desk.turn_wheel(desk.map, pixel, steps=-5)
    desk.map.grab()
    assert desk.map.viewport.zoom == pytest.approx(MIN_ZOOM)


def test_colours_stay_with_their_countries_when_zoomed(desk: "Desk") -> None:
    desk.turn_wheel(desk.map, desk.pixel_of(100.0, 35.0), steps=4)
    assert desk.colour_at(desk.bare_pixel("CHN")) == desk.colour_of("CHN")


# --- drag -----------------------------------------------------------------------------------------


def zoomed_in(desk: "Desk") -> QPoint:
    """Zoom in on Australia and return a point to take hold of."""
    desk.turn_wheel(desk.map, desk.pixel_of(*ALICE_SPRINGS), steps=5)
    return desk.pixel_of(*ALICE_SPRINGS)


def test_drag_moves_the_place_with_the_pointer(desk: "Desk") -> None:
    start = zoomed_in(desk)
    place = desk.lonlat(start)
    desk.pull(start, start + QPoint(-30, 10), start + QPoint(-60, 25))
    assert desk.lonlat(start + QPoint(-60, 25)) == pytest.approx(place, abs=0.01)
    assert desk.map.selected is None, "a drag is no click"


def test_map_cannot_be_lost(desk: "Desk") -> None:
    for _ in range(5):
        desk.pull(QPoint(400, 200), QPoint(300, 200), QPoint(5, 200))
    assert desk.lonlat(desk.map.viewport.middle.toPoint())[0] <= 180


def test_escape_takes_a_drag_back(desk: "Desk") -> None:
    start = zoomed_in(desk)
    before = desk.map.viewport
    desk.pull(start, start + QPoint(-60, 25), release=False)
    assert desk.map.viewport != before
    desk.key(Qt.Key.Key_Escape)
    assert desk.map.viewport == before
    QTest.mouseMove(desk.map, start + QPoint(-90, 25))
    QTest.mouseRelease(
        desk.map, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        start + QPoint(-90, 25),
    )  # fmt: skip
    assert desk.map.viewport == before
    assert desk.map.selected is None
    assert desk.map.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_right_button_does_not_pull_the_map(desk: "Desk") -> None:
    before = desk.map.viewport
    QTest.mousePress(desk.map, Qt.MouseButton.RightButton, pos=QPoint(200, 200))
    QTest.mouseMove(desk.map, QPoint(260, 230))
    QTest.mouseRelease(desk.map, Qt.MouseButton.RightButton, pos=QPoint(260, 230))
    assert desk.map.viewport == before
    assert desk.map.selected is None


# --- keyboard and buttons -------------------------------------------------------------------------


@pytest.mark.parametrize("home", [Qt.Key.Key_0, Qt.Key.Key_Home])
def test_home_key(desk: "Desk", home: Qt.Key) -> None:
    start = desk.map.viewport
    zoomed_in(desk)
    assert not desk.map.viewport.is_home
    desk.key(home)
    assert desk.map.viewport.is_home
    assert desk.map.viewport == start


def test_plus_and_minus_keys(desk: "Desk") -> None:
    desk.key(Qt.Key.Key_Plus)
    zoomed = desk.map.viewport.zoom
    assert zoomed > 1.2
    desk.key(Qt.Key.Key_Minus)
    assert desk.map.viewport.zoom == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("key", "east", "north"),
    [
        (Qt.Key.Key_Right, 1, 0),
        (Qt.Key.Key_Left, -1, 0),
        (Qt.Key.Key_Up, 0, 1),
        (Qt.Key.Key_Down, 0, -1),
    ],
)
def test_arrow_keys_look_that_way(desk: "Desk", key: Qt.Key, east: int, north: int) -> None:
    desk.turn_wheel(desk.map, desk.pixel_of(20.0, 20.0), steps=5)
    x, y = desk.map.viewport.centre_x, desk.map.viewport.centre_y
    desk.key(key)
    moved = (desk.map.viewport.centre_x - x, desk.map.viewport.centre_y - y)
    assert moved[0] * east >= 0
    assert moved[1] * north >= 0
    assert (abs(moved[0]) > 0.01) == bool(east)
    assert (abs(moved[1]) > 0.01) == bool(north)


@pytest.mark.parametrize(("name", "factor"), [("Zoom in", 1), ("Zoom out", -1)])
def test_buttons_on_the_map(desk: "Desk", name: str, factor: int) -> None:
    buttons = [b for b in desk.map.findChildren(QToolButton) if b.toolTip().startswith(name)]
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert (desk.map.viewport.zoom - 1) * factor > 0.1
    home = [b for b in desk.map.findChildren(QToolButton) if "world" in b.toolTip()]
    QTest.mouseClick(home[0], Qt.MouseButton.LeftButton)
    assert desk.map.viewport.is_home


def test_menu_zooms_too(desk: "Desk") -> None:
    desk.action("Zoom in").trigger()
    assert desk.map.viewport.zoom > 1.2
    desk.action("Whole world").trigger()
    assert desk.map.viewport.is_home


def test_double_click_zooms_there(desk: "Desk") -> None:
    pixel = desk.pixel_of(*ALICE_SPRINGS)
    place = desk.lonlat(pixel)
    QTest.mouseDClick(desk.map, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, pixel)
    assert desk.map.viewport.zoom > 2
    assert desk.lonlat(pixel) == pytest.approx(place, abs=0.01)


def test_status_bar_tells_zoom_and_place(desk: "Desk") -> None:
    desk.hover(desk.pixel_of(*ALICE_SPRINGS))
    assert "S" in desk.words
    assert "° E" in desk.words
    desk.turn_wheel(desk.map, desk.pixel_of(*ALICE_SPRINGS), steps=5)
    assert f"× {desk.map.viewport.zoom:.1f}" in desk.words


# --- selecting ------------------------------------------------------------------------------------


def test_click_selects_and_clicking_again_deselects(desk: "Desk") -> None:
    pixel = desk.bare_pixel("AUS")
    desk.click(pixel)
    assert desk.map.selected == "AUS"
    desk.click(pixel)
    assert desk.map.selected is None


def test_click_on_another_country_moves_the_selection(desk: "Desk") -> None:
    desk.click(desk.bare_pixel("AUS"))
    desk.click(desk.bare_pixel("CHN"))
    assert desk.map.selected == "CHN"
    desk.click(desk.bare_pixel(None))
    assert desk.map.selected is None


def test_escape_deselects(desk: "Desk") -> None:
    desk.click(desk.bare_pixel("AUS"))
    desk.key(Qt.Key.Key_Escape)
    assert desk.map.selected is None


def test_selection_is_drawn(desk: "Desk") -> None:
    plain = desk.map.grab().toImage()
    desk.click(desk.bare_pixel("AUS"))
    assert desk.map.grab().toImage() != plain


# --- what is switched off -------------------------------------------------------------------------


def test_sites_and_labels_can_be_hidden(desk: "Desk") -> None:
    marks = len(desk.map.scene.marks)
    desk.action("refiner").trigger()
    assert len(desk.map.scene.marks) < marks
    assert all(mark.stage != "refining" for mark in desk.map.scene.marks)
    assert desk.map.scene.labels
    desk.action("labels").trigger()
    assert not desk.map.scene.labels
    desk.map.grab()
    desk.action("refiner").trigger()
    assert len(desk.map.scene.marks) == marks


def test_room_for_the_sources_follows_the_mineral(desk: "Desk") -> None:
    """The home view leaves as many lines free as the source line of this mineral takes."""
    size = desk.window.minimumSizeHint() + QSize(0, 100)
    desk.window.resize(size)
    QApplication.processEvents()
    for mineral in desk.catalog.minerals:
        desk.choose_mineral(mineral)
        bottom = desk.map.viewport.margins[3]
        for step in (QSize(0, 1), QSize(0, 0)):
            desk.window.resize(size + step)
            QApplication.processEvents()
        assert bottom == pytest.approx(desk.map.viewport.margins[3], abs=2), mineral


# --- projections ----------------------------------------------------------------------------------


def test_another_projection_is_drawn_at_once_and_answers_clicks(desk: "Desk") -> None:
    """What was drawn in the last projection is not shifted about in the next one."""
    bare = replace(desk.window.workspace.appearance, show_legend=False)  # it would lie on it
    desk.window.workspace.dress(bare, "Hide the legend")
    for projection in (Mercator(150.0), REGIONS["australia_asia"], EqualEarth(11.0)):
        desk.map.go_to(desk.map.viewport.in_projection(projection))
        desk.map.grab()
        assert desk.map.scene.world.projection == projection
        pixel = desk.map.viewport.pixel_of(*GREAT_SANDY_DESERT).toPoint()
        assert desk.colour_at(pixel) == desk.colour_of("AUS")
        assert desk.world.country_at(desk.map.viewport, QPointF(pixel)) == "AUS"
        assert desk.lonlat(pixel) == pytest.approx(GREAT_SANDY_DESERT, abs=0.5)
    desk.click(pixel)
    assert desk.map.selected == "AUS"


def test_home_resize_and_country_zoom_stay_in_the_projection(desk: "Desk") -> None:
    desk.map.go_to(desk.map.viewport.in_projection(REGIONS["africa"]))
    desk.window.resize(desk.window.size() + QSize(60, 20))
    QApplication.processEvents()
    assert desk.map.viewport.projection == REGIONS["africa"]
    assert desk.map.viewport.is_home
    desk.map.zoom_to_country("ZAF")
    assert desk.map.viewport.zoom > 2
    desk.map.zoom_to_country("NZL")
    assert desk.map.viewport.looked_at() == pytest.approx((173, -41), abs=4), "turned to it"
    desk.map.go_home()
    assert desk.map.viewport.projection == REGIONS["africa"]
