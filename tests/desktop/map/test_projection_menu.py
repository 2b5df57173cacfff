"""Choosing how the globe is laid flat, where its middle is, and undoing it."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QDoubleSpinBox

from mapapp.cartography.azimuthal import REGIONS, AzimuthalEqualArea

if TYPE_CHECKING:
    from tests.desktop.conftest import Desk


def choice(desk: "Desk", text: str) -> QAction:
    return next(a for a in desk.window.findChildren(QAction) if a.text() == text)


@pytest.mark.parametrize(
    ("name", "kind"),
    [("Robinson", "robinson"), ("Natural Earth", "natural_earth"), ("Mercator", "mercator")],
)
def test_a_projection_is_chosen_marked_and_undone(desk: "Desk", name: str, kind: str) -> None:
    assert choice(desk, "Equal Earth").isChecked()
    choice(desk, name).trigger()
    assert desk.map.viewport.projection.id == kind
    assert desk.map.viewport.is_home
    assert choice(desk, name).isChecked()
    assert name in desk.words, "the status bar says so"
    assert name in desk.undo_stack.undoText()
    desk.undo_stack.undo()
    assert desk.map.viewport.projection.id == "equal_earth"
    assert choice(desk, "Equal Earth").isChecked()
    desk.undo_stack.redo()
    assert desk.map.viewport.projection.id == kind


def test_the_central_meridian_is_typed(desk: "Desk") -> None:
    def use(dialog: QDialog) -> None:
        box = dialog.findChild(QDoubleSpinBox)
        QTest.keyClicks(box, "150")  # what stood there is replaced
        button = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    desk.in_dialog(choice(desk, "Central meridian…").trigger, use)
    assert desk.window.workspace.appearance.meridian == 150.0
    assert desk.map.viewport.projection.centre_deg[0] == 150.0
    assert desk.map.viewport.is_home
    desk.undo_stack.undo()
    assert desk.window.workspace.appearance.meridian == 11.0


def test_a_dialog_that_is_left_changes_nothing(desk: "Desk") -> None:
    def use(dialog: QDialog) -> None:
        dialog.findChild(QDoubleSpinBox).setValue(90.0)
        dialog.reject()

    desk.in_dialog(choice(desk, "Central meridian…").trigger, use)
    assert desk.undo_stack.count() == 0
    assert desk.window.workspace.appearance.meridian == 11.0


def test_centred_on_the_selection(desk: "Desk") -> None:
    centre = choice(desk, "Centre the map on the selection")
    assert not centre.isEnabled()
    desk.map.select("AUS")
    centre.trigger()
    assert desk.map.viewport.projection.centre_deg[0] == pytest.approx(134, abs=4)
    assert desk.map.viewport.is_home
    desk.undo_stack.undo()
    assert desk.map.viewport.projection.centre_deg[0] == 11.0


def test_regional_view_of_what_is_shown(desk: "Desk") -> None:
    desk.map.zoom_to_country("AUS")
    lon, lat = desk.map.viewport.looked_at()
    choice(desk, "Regional view of what is shown").trigger()
    projection = desk.map.viewport.projection
    assert isinstance(projection, AzimuthalEqualArea)
    assert projection.centre_deg == pytest.approx((lon, lat), abs=0.51)
    assert 12 <= projection.home_radius_deg <= 40
    assert desk.map.viewport.is_home
    assert choice(desk, "Regional, equal area").isChecked()
    desk.undo_stack.undo()
    assert desk.map.viewport.projection.id == "equal_earth"


def test_the_regional_view_of_the_whole_world_is_a_hemisphere(desk: "Desk") -> None:
    choice(desk, "Regional, equal area").trigger()
    assert desk.map.viewport.projection.id == "azimuthal"
    assert desk.window.workspace.appearance.radius > 80.0


def test_a_regional_view_moved_far_is_centred_anew_at_rest_and_home_is_where_it_was(
    desk: "Desk",
) -> None:
    desk.map.zoom_to_country("ZAF")
    choice(desk, "Regional view of what is shown").trigger()
    chosen = desk.map.viewport.projection
    steps = desk.undo_stack.count()
    desk.map.go_to(desk.map.viewport.zoomed(2.0, desk.map.viewport.middle))
    desk.map.settle()
    assert desk.map.viewport.projection == chosen, "not moved far"
    while desk.map.viewport.looked_at()[1] < 20:
        desk.key(Qt.Key.Key_Up)
    there = desk.map.viewport.looked_at()
    desk.map.settle()
    assert desk.map.viewport.projection != chosen
    assert desk.map.viewport.projection.centre_deg == pytest.approx(there, abs=0.51)
    assert desk.map.viewport.looked_at() == pytest.approx(there, abs=0.51)
    assert desk.undo_stack.count() == steps, "moving about is no step to undo"
    desk.map.go_home()
    assert desk.map.viewport.projection == chosen


def test_a_regional_view_is_turned_to_the_region_or_layer_that_is_asked_for(desk: "Desk") -> None:
    desk.map.go_to(desk.map.viewport.in_projection(REGIONS["latin_america"]))
    desk.map.zoom_to_region("australia_asia")
    assert desk.map.viewport.projection.centre_deg == (128.0, 6.0)
    assert desk.map.rect().contains(desk.map.viewport.pixel_of(134, -25).toPoint())
    desk.map.settle()
    desk.map.zoom_to_region("europe")
    assert desk.map.viewport.projection.centre_deg == (15.0, 52.0)
    desk.map.settle()
    desk.map.go_back()
    assert desk.map.viewport.projection.centre_deg == (128.0, 6.0)
    desk.map.go_forward()
    assert desk.map.viewport.projection.centre_deg == (15.0, 52.0)
    desk.map.go_home()
    assert desk.map.viewport.projection == REGIONS["latin_america"]
    sites = [one for stage in desk.map.scene.picture.sites.values() for one in stage]
    far = next(one for one in sites if one.host == "CAN")
    desk.map.zoom_to_region("australia_asia")
    desk.map.zoom_to(site_ids=[far.id])
    assert desk.map.viewport.projection.centre_deg == pytest.approx((far.lon, far.lat), abs=2)
    assert desk.undo_stack.count() == 0, "looking about is no step to undo"


def test_layers_changed_after_a_drift_do_not_move_the_map(desk: "Desk") -> None:
    desk.map.zoom_to_country("ZAF")
    choice(desk, "Regional view of what is shown").trigger()
    desk.map.go_to(desk.map.viewport.zoomed(2.0, desk.map.viewport.middle))
    while desk.map.viewport.looked_at()[1] < 20:
        desk.key(Qt.Key.Key_Up)
    desk.map.settle()
    drifted = desk.map.viewport
    desk.action("Graticule").trigger()
    assert desk.map.viewport == drifted


def test_home_of_a_regional_view_is_the_region(desk: "Desk") -> None:
    home = desk.action("Whole world")
    desk.action("Regional view of what is shown").trigger()
    assert home.text() == "Whole region"
    assert desk.map._buttons.button("home").toolTip() == "Whole region (0)"
    desk.undo_stack.undo()
    assert home.text() == "Whole world"
    assert desk.map._buttons.button("home").toolTip() == "Whole world (0)"
