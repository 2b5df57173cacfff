"""The right mouse button: what can be done with what is there."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from mapapp.cartography.wording import percent
from mapapp.desktop.map.context_menu import MapContextMenu

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.desktop.conftest import Desk


# Of the test platform: a menu is no window of a desktop there.
pytestmark = pytest.mark.qt_log_ignore("raise\\(\\)", "grabbing the keyboard", extend=True)


def open_menu(
    desk: "Desk", pixel: QPoint, reason: QContextMenuEvent.Reason = QContextMenuEvent.Reason.Mouse
) -> QMenu:
    event = QContextMenuEvent(reason, pixel, desk.map.mapToGlobal(pixel))
    QApplication.sendEvent(desk.map, event)
    return desk.map.findChildren(MapContextMenu)[-1]


@pytest.fixture(autouse=True)
def closed_afterwards(desk: "Desk") -> "Iterator[None]":
    yield
    for menu in desk.map.findChildren(MapContextMenu):
        menu.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def act(menu: QMenu, text: str) -> QAction:
    return next(a for a in menu.actions() if a.text().startswith(text))


def test_it_is_headed_by_the_name_and_selects(desk: "Desk") -> None:
    menu = open_menu(desk, desk.bare_pixel("AUS"))
    assert menu.actions()[0].text() == "Australia"
    act(menu, "Select").trigger()
    assert desk.map.selected == "AUS"


def test_it_adds_to_a_selection_and_takes_out(desk: "Desk") -> None:
    desk.map.select("CHN")
    act(open_menu(desk, desk.bare_pixel("AUS")), "Add to selection").trigger()
    assert desk.map.selection.countries == {"AUS", "CHN"}
    act(open_menu(desk, desk.bare_pixel("AUS")), "Take out").trigger()
    assert desk.map.selected == "CHN"


def test_it_zooms_to_what_is_there(desk: "Desk") -> None:
    act(open_menu(desk, desk.bare_pixel("AUS")), "Zoom to it").trigger()
    assert desk.map.viewport.zoom > 2
    desk.map.go_home()
    mark = next(m for m in desk.map.scene.marks if desk.map.scene.mark_at(m.centre) is m)
    act(open_menu(desk, mark.centre.toPoint()), "Select").trigger()
    assert desk.map.selection.sites == {site.id for site in mark.sites}


def test_it_centres_the_map_here_undoably(desk: "Desk") -> None:
    pixel = desk.bare_pixel("AUS")
    lon, _ = desk.lonlat(pixel)
    act(open_menu(desk, pixel), "Centre the map here").trigger()
    assert desk.window.workspace.appearance.meridian == round(lon)
    assert "Centre the map" in desk.undo_stack.undoText()
    desk.undo_stack.undo()
    assert desk.window.workspace.appearance.meridian == 11.0


def test_zoomed_in_the_place_comes_into_the_middle(desk: "Desk") -> None:
    desk.map.zoom_to_country("AUS")
    pixel = desk.pixel_of(120.0, -25.0)
    act(open_menu(desk, pixel), "Centre the map here").trigger()
    assert desk.map.viewport.looked_at() == pytest.approx((120.0, -25.0), abs=0.5)


def test_it_copies_coordinates_with_dots_and_figures_as_text(desk: "Desk") -> None:
    pixel = desk.bare_pixel("CHN")
    lon, lat = desk.lonlat(pixel)
    act(open_menu(desk, pixel), "Copy coordinates").trigger()
    assert QApplication.clipboard().text() == f"{lat:.4f}, {lon:.4f}"
    act(open_menu(desk, pixel), "Copy figures").trigger()
    text = QApplication.clipboard().text()
    assert text.startswith("China\nCobalt refining, 2030")
    assert percent(desk.picture.countries["CHN"].scenario_share) in text


def test_over_the_sea_there_is_no_name_and_nothing_to_copy(desk: "Desk") -> None:
    menu = open_menu(desk, desk.bare_pixel(None))
    assert not act(menu, "Copy figures").isEnabled()
    assert not [a for a in menu.actions() if a.text().startswith(("Zoom to it", "Select"))]


def test_from_the_keyboard_it_is_about_what_has_the_focus(desk: "Desk") -> None:
    desk.key(Qt.Key.Key_Period)
    menu = open_menu(desk, QPoint(0, 0), QContextMenuEvent.Reason.Keyboard)
    assert menu.actions()[0].text() == "China"
