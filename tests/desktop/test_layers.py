"""The tree of layers: eyes, order, names, keys, menus; every step can be undone."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QLineEdit, QMenu

from mapapp.desktop.layers import edits
from mapapp.desktop.layers.delegate import EYE_X, NAME_X
from mapapp.desktop.layers.tree_model import FACTS, LAYER
from mapapp.scenario.appearance import DEFAULT_APPEARANCE, Appearance, Layer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex
    from pytestqt.qtbot import QtBot

    from mapapp.desktop.layers.tree import LayerTree
    from tests.desktop.conftest import Desk

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
FILE = Layer("user:1", "user", name="my-sites.csv")


def tree_of(desk: "Desk") -> "LayerTree":
    return desk.window.layers.tree


def look_of(desk: "Desk") -> Appearance:
    return desk.window.workspace.appearance


def row_of(desk: "Desk", layer_id: str) -> "QModelIndex":
    return desk.window.layers.model.index_of(layer_id)


def middle(desk: "Desk", index: "QModelIndex", x: int) -> QPoint:
    tree = tree_of(desk)
    tree.scrollTo(index)
    return QPoint(round(x * tree.row_px / 24), tree.visualRect(index).center().y())


def press_eye(desk: "Desk", index: "QModelIndex") -> None:
    QTest.mouseClick(tree_of(desk).viewport(), LEFT, pos=middle(desk, index, EYE_X + 8))


def choose(desk: "Desk", layer_id: str) -> None:
    QTest.mouseClick(
        tree_of(desk).viewport(), LEFT, pos=middle(desk, row_of(desk, layer_id), NAME_X + 8)
    )
    tree_of(desk).setFocus()


def drag_to(desk: "Desk", layer_id: str, place: QPoint, *, release: bool = True) -> None:
    port = tree_of(desk).viewport()
    QTest.mousePress(port, LEFT, pos=middle(desk, row_of(desk, layer_id), NAME_X + 8))
    QTest.mouseMove(port, place - QPoint(0, 3))
    QTest.mouseMove(port, place)
    if release:
        QTest.mouseRelease(port, LEFT, pos=place)


def order(desk: "Desk") -> list[str]:
    return [layer.id for layer in look_of(desk).layers]


def told(desk: "Desk") -> str:
    return desk.undo_stack.undoText()


@pytest.fixture
def tall(desk: "Desk") -> "Desk":
    """A window with room for every row of the tree."""
    desk.window.resize(1440, 900)
    for dock in desk.window.findChildren(QDockWidget):
        if dock.objectName() == "risk":
            dock.close()
    QTest.qWait(1)
    return desk


# --- the eye --------------------------------------------------------------------------------------


def test_the_eye_hides_a_layer_and_undo_shows_it_again(tall: "Desk") -> None:
    press_eye(tall, row_of(tall, "sites:mining"))
    assert not look_of(tall).shows("sites:mining")
    assert told(tall) == "Hide mines"
    assert not any(mark.stage == "mining" for mark in tall.map.scene.marks)
    tall.undo_stack.undo()
    assert look_of(tall) == DEFAULT_APPEARANCE
    tall.undo_stack.redo()
    assert not look_of(tall).shows("sites:mining")


def test_pressing_the_eye_selects_nothing(tall: "Desk") -> None:
    before = tree_of(tall).layer
    press_eye(tall, row_of(tall, "flows"))
    assert tree_of(tall).layer.id == before.id == "share"
    assert look_of(tall).shows("flows")
    assert told(tall) == "Show trade flows"


def test_two_quick_presses_of_the_eye_end_where_they_began(tall: "Desk") -> None:
    place = middle(tall, row_of(tall, "flows"), EYE_X + 8)
    QTest.mouseClick(tree_of(tall).viewport(), LEFT, pos=place)
    QTest.mouseDClick(tree_of(tall).viewport(), LEFT, pos=place)
    assert not look_of(tall).shows("flows")
    assert tall.undo_stack.count() == 2


def test_the_eye_of_a_group_acts_on_all_of_it(tall: "Desk") -> None:
    model = tall.window.layers.model
    press_eye(tall, row_of(tall, "sites:mining"))
    group = model.group_index("sites")
    assert group.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.PartiallyChecked
    press_eye(tall, group)
    assert group.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert told(tall) == "Show all sites"
    press_eye(tall, group)
    assert group.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    assert told(tall) == "Hide all sites"
    assert not any(layer.visible for layer in edits.members(look_of(tall), "sites"))


def test_an_arrow_closes_a_group_and_it_stays_closed(tall: "Desk") -> None:
    tree, model = tree_of(tall), tall.window.layers.model
    group = model.group_index("policy")
    QTest.mouseClick(tree.viewport(), LEFT, pos=middle(tall, group, 8))
    assert not tree.isExpanded(group)
    edits.to_top(tall.window.workspace, "share")
    assert not tree.isExpanded(model.group_index("policy")), "after the rows were made anew"
    QTest.mouseDClick(tree.viewport(), LEFT, pos=middle(tall, model.group_index("policy"), NAME_X))
    assert tree.isExpanded(model.group_index("policy"))


# --- order ----------------------------------------------------------------------------------------


def test_dragging_a_layer_below_another_changes_what_lies_on_top(tall: "Desk") -> None:
    assert order(tall).index("sites:refining") < order(tall).index("sites:mining")
    target = tree_of(tall).visualRect(row_of(tall, "sites:mining")).bottomLeft() + QPoint(80, -1)
    drag_to(tall, "sites:refining", target)
    assert order(tall).index("sites:refining") == order(tall).index("sites:mining") + 1
    assert told(tall) == "Move refineries"
    tall.undo_stack.undo()
    assert look_of(tall) == DEFAULT_APPEARANCE


def test_dragging_a_layer_up(tall: "Desk") -> None:
    target = tree_of(tall).visualRect(row_of(tall, "flows")).topLeft() + QPoint(80, 2)
    drag_to(tall, "pact", target)
    assert order(tall).index("pact") == order(tall).index("flows") - 1


def test_escape_leaves_a_dragged_layer_where_it_was(tall: "Desk") -> None:
    target = tree_of(tall).visualRect(row_of(tall, "flows")).topLeft() + QPoint(80, 2)
    drag_to(tall, "pact", target, release=False)
    QTest.keyClick(tree_of(tall), Qt.Key.Key_Escape)
    QTest.mouseRelease(tree_of(tall).viewport(), LEFT, pos=target)
    assert look_of(tall) == DEFAULT_APPEARANCE
    assert tall.undo_stack.count() == 0


def test_a_click_that_trembles_moves_nothing(tall: "Desk") -> None:
    place = middle(tall, row_of(tall, "pact"), NAME_X + 8)
    drag_to(tall, "pact", place + QPoint(1, 0))
    assert tall.undo_stack.count() == 0


@pytest.mark.parametrize("layer", ["labels", "sea"])
def test_labels_and_sea_cannot_be_dragged(tall: "Desk", layer: str) -> None:
    target = tree_of(tall).visualRect(row_of(tall, "share")).topLeft() + QPoint(80, 2)
    drag_to(tall, layer, target)
    assert look_of(tall) == DEFAULT_APPEARANCE


def test_a_group_is_dragged_as_a_whole(tall: "Desk") -> None:
    tree, model = tree_of(tall), tree_of(tall).model()
    groups = look_of(tall).groups
    upper, lower = (group for group in groups if group not in ("labels", "map"))
    start = middle(tall, model.group_index(lower), NAME_X + 8)
    target = tree.visualRect(model.group_index(upper)).topLeft() + QPoint(80, 3)
    QTest.mousePress(tree.viewport(), LEFT, pos=start)
    QTest.mouseMove(tree.viewport(), target + QPoint(0, 5))
    QTest.mouseMove(tree.viewport(), target)
    QTest.mouseRelease(tree.viewport(), LEFT, pos=target)
    moved = look_of(tall).groups
    assert moved.index(lower) == moved.index(upper) - 1
    assert (moved[0], moved[-1]) == ("labels", "map")
    assert told(tall).startswith("Move")
    tall.undo_stack.undo()
    assert look_of(tall) == DEFAULT_APPEARANCE


def test_the_groups_of_labels_and_of_the_map_stay_where_they_are(tall: "Desk") -> None:
    tree, model = tree_of(tall), tree_of(tall).model()
    target = tree.visualRect(model.group_index("sites")).topLeft() + QPoint(80, 3)
    QTest.mousePress(tree.viewport(), LEFT, pos=middle(tall, model.group_index("map"), NAME_X + 8))
    QTest.mouseMove(tree.viewport(), target + QPoint(0, 5))
    QTest.mouseMove(tree.viewport(), target)
    QTest.mouseRelease(tree.viewport(), LEFT, pos=target)
    assert tall.undo_stack.count() == 0


def test_the_first_rows_are_in_sight_in_a_low_window(desk: "Desk") -> None:
    desk.window.resize(1280, 800)
    QTest.qWait(20)
    assert tree_of(desk).verticalScrollBar().value() == 0
    choose(desk, "labels")
    assert tree_of(desk).verticalScrollBar().value() == 0


def test_keys_move_a_layer_within_its_group(tall: "Desk") -> None:
    choose(tall, "share")
    QTest.keyClick(tree_of(tall), Qt.Key.Key_Up, CTRL)
    assert order(tall).index("share") < order(tall).index("borders")
    assert told(tall) == "Move share of output up"
    assert tree_of(tall).layer.id == "share", "it stays selected"
    QTest.keyClick(tree_of(tall), Qt.Key.Key_Down, CTRL)
    QTest.keyClick(tree_of(tall), Qt.Key.Key_Down, CTRL)
    assert order(tall)[-3:] == ["graticule", "share", "sea"]
    QTest.keyClick(tree_of(tall), Qt.Key.Key_Down, CTRL)
    assert order(tall)[-3:] == ["graticule", "share", "sea"], "the sea stays at the bottom"


def test_to_the_top_and_to_the_bottom_of_its_group(tall: "Desk") -> None:
    choose(tall, "share")
    tall.action("Move to the top of its group").trigger()
    assert order(tall)[-4:] == ["share", "borders", "graticule", "sea"]
    assert not tall.action("Move layer up").isEnabled()
    tall.action("Move to the bottom of its group").trigger()
    assert order(tall)[-2:] == ["share", "sea"]
    assert not tall.action("Move layer down").isEnabled(), "the sea stays at the bottom"


def listed(desk: "Desk") -> list[str]:
    """Ids of the layers as the tree lists them from the top down."""
    tree, found = tree_of(desk), []
    index = tree.model().index(0, 0)
    while index.isValid():
        if (layer := index.data(LAYER)) is not None:
            found.append(layer.id)
        index = tree.indexBelow(index)
    return found


def test_the_tree_lists_what_is_drawn_over_what(tall: "Desk") -> None:
    assert listed(tall) == order(tall)
    tree = tree_of(tall)
    tree.setFocus()
    tree.setCurrentIndex(tall.window.layers.model.group_index("policy"))
    QTest.keyClick(tree, Qt.Key.Key_Up, CTRL)
    assert told(tall) == "Move the policy layers up"
    assert look_of(tall).groups == ("labels", "policy", "sites", "map")
    assert listed(tall) == order(tall)
    tall.window.workspace.dress(look_of(tall).with_layer(FILE), "Add my-sites.csv")
    assert listed(tall) == order(tall)
    assert order(tall)[:2] == ["labels", "user:1"]


def test_the_menu_of_a_group_has_only_what_suits_a_group(tall: "Desk") -> None:
    tree_of(tall).setCurrentIndex(tall.window.layers.model.group_index("policy"))
    actions = {a.text(): a for a in tree_of(tall).menu().actions() if a.text()}
    assert list(actions) == [
        "Show group", "Move group up", "Move group down", "Reset the map's look",
    ]  # fmt: skip
    assert not actions["Move group down"].isEnabled(), "the map itself stays at the bottom"
    actions["Show group"].trigger()
    assert {"flows", "controls", "pact"} <= {one.id for one in look_of(tall).layers if one.visible}


# --- keys and names -------------------------------------------------------------------------------


def test_space_shows_and_hides_what_is_selected(tall: "Desk") -> None:
    choose(tall, "controls")
    QTest.keyClick(tree_of(tall), Qt.Key.Key_Space)
    assert look_of(tall).shows("controls")
    QTest.keyClick(tree_of(tall), Qt.Key.Key_Space)
    assert not look_of(tall).shows("controls")


def rename(desk: "Desk", layer_id: str, name: str) -> None:
    choose(desk, layer_id)
    QTest.keyClick(tree_of(desk), Qt.Key.Key_F2)
    (field,) = tree_of(desk).viewport().findChildren(QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, name)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.qWait(1)  # Qt takes the text, and deletes the field, in its event loop


def test_f2_renames_and_the_own_name_brings_it_back(tall: "Desk") -> None:
    rename(tall, "sites:mining", "Pits")
    assert look_of(tall).layer("sites:mining").name == "Pits"
    assert told(tall) == "Rename mines to Pits"
    assert row_of(tall, "sites:mining").data() == "Pits"
    rename(tall, "sites:mining", "Mines")
    assert look_of(tall).layer("sites:mining").name == ""


def test_a_layer_goes_by_its_new_name_in_the_legend(tall: "Desk") -> None:
    rename(tall, "sites:mining", "Pits")
    rename(tall, "share", "Who refines")
    legend = look_of(tall).legend
    assert legend.labels == (("sites:mining", "Pits"),)
    assert legend.titles == (("share", "Who refines, %"),)
    rename(tall, "share", "Share of output")
    assert look_of(tall).legend.titles == ()
    own = replace(look_of(tall).legend, labels=(("sites:mining", "my own words"),))
    tall.window.workspace.dress(replace(look_of(tall), legend=own), "Rename in the legend")
    rename(tall, "sites:mining", "Mines")
    assert look_of(tall).legend.labels == own.labels, "what was written there stays"


def test_delete_removes_a_file_of_the_users_and_nothing_else(tall: "Desk") -> None:
    tall.window.workspace.dress(look_of(tall).with_layer(FILE), "Add my-sites.csv")
    choose(tall, "sites:mining")
    QTest.keyClick(tree_of(tall), Qt.Key.Key_Delete)
    assert "sites:mining" in order(tall)
    choose(tall, "user:1")
    QTest.keyClick(tree_of(tall), Qt.Key.Key_Delete)
    assert "user:1" not in order(tall)
    assert told(tall) == "Remove “my-sites.csv”"
    tall.undo_stack.undo()
    assert "user:1" in order(tall)


def test_a_file_has_a_group_a_name_and_its_number_of_sites(tall: "Desk") -> None:
    model = tall.window.layers.model
    assert not model.group_index("user").isValid()
    tall.window.workspace.dress(look_of(tall).with_layer(FILE), "Add my-sites.csv")
    tall.window.layers.set_files({"user:1": (36, 36)})
    assert model.group_index("user").data() == "Your files"
    assert row_of(tall, "user:1").data() == "my-sites.csv"
    assert row_of(tall, "user:1").data(FACTS).count == "36"
    tall.window.layers.set_files({"user:1": (12, 36)})
    assert row_of(tall, "user:1").data(FACTS).count == "12 of 36"


def test_show_only_this_leaves_the_ground(tall: "Desk") -> None:
    choose(tall, "sites:mining")
    tall.action("Show only this").trigger()
    shown = {layer.id for layer in look_of(tall).layers if layer.visible}
    assert shown == {"sites:mining", "borders", "sea"}
    assert told(tall) == "Show only mines"


def test_resetting_the_look_keeps_the_users_files(tall: "Desk") -> None:
    tall.window.workspace.dress(
        replace(look_of(tall).with_layer(replace(FILE, opacity=0.3)), unit="region"), "Much"
    )
    tall.action("Reset the map's look").trigger()
    assert look_of(tall) == DEFAULT_APPEARANCE.with_layer(FILE)
    tall.undo_stack.undo()
    assert look_of(tall).unit == "region"


# --- menus ----------------------------------------------------------------------------------------


def test_right_click_selects_and_offers_what_suits_the_layer(tall: "Desk") -> None:
    choose(tall, "labels")
    enabled = {a.text() for a in tree_of(tall).menu().actions() if a.isEnabled() and a.text()}
    assert "Move to the top of its group" not in enabled
    assert "Remove layer" not in enabled
    choose(tall, "sites:mining")
    enabled = {a.text() for a in tree_of(tall).menu().actions() if a.isEnabled() and a.text()}
    assert {"Zoom to layer", "Show only this", "Opacity…", "Rename layer"} <= enabled
    assert {"Hide layer", "Move layer up", "Move to the top of its group"} <= enabled
    assert "Move layer down" not in enabled, "it is the lowest of its group"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_right_click_opens_the_menu_of_its_row(tall: "Desk") -> None:
    tree = tree_of(tall)
    place = middle(tall, row_of(tall, "pact"), NAME_X + 8)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, tree.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(tree.viewport(), event)
    menus = [menu for menu in tree.findChildren(QMenu) if menu.isVisible()]
    assert len(menus) == 1
    assert tree.layer.id == "pact"
    menus[0].close()


def test_zoom_to_layer_names_it(tall: "Desk", qtbot: "QtBot") -> None:
    choose(tall, "pact")
    with qtbot.waitSignal(tall.window.layers.zoom_wanted) as asked:
        tall.action("Zoom to layer").trigger()
    assert asked.args == ["pact"]


def test_the_layers_menu_follows_the_map(tall: "Desk") -> None:
    switch = tall.action("Trade flows")
    assert not switch.isChecked()
    switch.trigger()
    assert look_of(tall).shows("flows")
    tall.undo_stack.undo()
    assert not switch.isChecked()
    legend = tall.action("Legend")
    legend.trigger()
    assert not look_of(tall).show_legend
    assert told(tall) == "Hide the legend"
    tall.undo_stack.undo()
    assert legend.isChecked()


def test_the_layers_menu_has_a_switch_for_a_new_file(tall: "Desk") -> None:
    tall.window.workspace.dress(look_of(tall).with_layer(FILE), "Add my-sites.csv")
    named = {action.text(): action for action in tall.window.findChildren(QAction)}
    named["my-sites.csv"].trigger()
    assert not look_of(tall).shows("user:1")
    tall.undo_stack.undo()
    tall.undo_stack.undo()
    QTest.qWait(1)
    assert "my-sites.csv" not in {action.text() for action in tall.window.findChildren(QAction)}


# --- words ----------------------------------------------------------------------------------------


def test_counts_follow_mineral_filter_and_style(tall: "Desk") -> None:
    def count(layer_id: str) -> str:
        return row_of(tall, layer_id).data(FACTS).count

    sites = [s for s in tall.picture.sites["mining"] if s.status != "closed"]
    assert count("sites:mining") == str(len(sites))
    assert count("sites:magnets") == "none"
    planned = sum(site.status == "planned" for site in sites)
    look = look_of(tall)
    chosen = replace(look.site_filter, statuses=("planned",))
    flows = replace(look.flows, largest=35)
    tall.window.workspace.dress(replace(look, site_filter=chosen, flows=flows), "Filter")
    assert count("sites:mining") == f"{planned} of {len(sites)}"
    assert count("flows") == "35"
    force = [
        one
        for one in tall.window._context.facts.controls("cobalt", look)
        if one.state == "in_force"
    ]
    assert count("controls") == str(len(force)) != "0"
    tall.choose_mineral("rare_earths")
    assert count("sites:magnets") not in {"none", "0"}


def test_a_row_is_spoken_in_full(tall: "Desk") -> None:
    edits.set_opacity(tall.window.workspace, "sites:mining", 0.6)
    spoken = row_of(tall, "sites:mining").data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("Mines", "shown", "sites", "opacity 60"):
        assert part in spoken
    tip = row_of(tall, "borders").data(Qt.ItemDataRole.ToolTipRole)
    assert "Drawn over Share of output" in tip


def test_the_dock_shows_the_first_layers_and_keeps_how_it_was_parted(
    open_desk: "Callable[[], Desk]",
) -> None:
    first = open_desk()
    first.window.resize(1280, 800)
    tree, panel = tree_of(first), first.window.layers
    box = tree.visualRect(tree.model().index(0, 0))
    assert tree.viewport().rect().contains(box), "a list begins at its beginning"
    panel._splitter.moveSplitter(150, 1)
    assert not panel.parting.isEmpty()
    first.window.close()
    second = open_desk()
    assert second.window.layers.parting == panel.parting
    second.window.close()


def test_a_page_begins_at_its_top(desk: "Desk") -> None:
    panel = desk.window.layers.style_panel
    choose(desk, "sites:mining")
    panel._scroll.verticalScrollBar().setValue(60)
    choose(desk, "controls")
    assert panel._scroll.verticalScrollBar().value() == 0


# --- the dock -------------------------------------------------------------------------------------


def dock_of(desk: "Desk") -> QDockWidget:
    return desk.window.findChild(QDockWidget, "layers")


def test_the_dock_stands_at_the_left_and_its_key_closes_it(desk: "Desk") -> None:
    dock = dock_of(desk)
    assert desk.window.dockWidgetArea(dock) == Qt.DockWidgetArea.LeftDockWidgetArea
    assert dock.toggleViewAction().shortcut().toString() == "Ctrl+1"
    dock.toggleViewAction().trigger()
    assert not dock.isVisible()
    dock.toggleViewAction().trigger()
    assert dock.isVisible()


def test_a_closed_dock_and_its_width_are_kept(open_desk: "Callable[[], Desk]") -> None:
    first = open_desk()
    first.window.findChild(QDockWidget, "alternatives").close()
    first.window.resize(780, 680)  # no larger than the screen, on which the second is to stand
    QTest.qWait(1)
    usual = dock_of(first).width()
    first.window.resizeDocks([dock_of(first)], [usual + 30], Qt.Orientation.Horizontal)
    QTest.qWait(1)
    assert dock_of(first).width() == usual + 30
    first.window.close()
    second = open_desk()
    assert dock_of(second).width() == usual + 30
    dock_of(second).close()
    second.window.close()
    third = open_desk()
    assert not dock_of(third).isVisible()


def test_the_dock_is_drawn_in_both_themes(desk: "Desk") -> None:
    desk.action("Light").trigger()
    light = tree_of(desk).grab().toImage().pixelColor(2, 2)
    desk.action("Dark").trigger()
    assert tree_of(desk).grab().toImage().pixelColor(2, 2).lightness() < light.lightness() - 100
