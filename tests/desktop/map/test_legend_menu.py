"""The legend by menu: entries go and come back with their words, also by keys."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu

from mapapp.cartography.legend_placed import MORE_KEY
from mapapp.desktop.map.context_menu import MapContextMenu
from mapapp.desktop.map.legend_menu import LegendMenu
from mapapp.desktop.map.legend_more import LegendPane
from mapapp.desktop.map.picking import Hit
from mapapp.scenario.appearance import LegendEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from tests.desktop.conftest import Desk


def edit_of(desk: "Desk") -> LegendEdit:
    return desk.window.workspace.appearance.legend


def menu_of(desk: "Desk") -> LegendMenu:
    menu = next(one for one in desk.window.findChildren(QMenu) if isinstance(one, LegendMenu))
    menu.aboutToShow.emit()
    return menu


def inside(menu: QMenu, *path: str) -> "QAction":
    """Return the action that a path of words leads to."""
    for words in path[:-1]:
        found = next(one for one in menu.actions() if one.text() == words)
        menu = found.menu()
    return next(one for one in menu.actions() if one.text() == path[-1])


def test_every_block_and_row_is_in_the_layers_menu(desk: "Desk") -> None:
    menu = menu_of(desk)
    row = inside(menu, "Share of world output, %", "under 1")
    assert row.isChecked()
    row.trigger()
    assert edit_of(desk).hidden == ("share:0",)
    row = inside(menu_of(desk), "Share of world output, %", "under 1")
    assert not row.isChecked(), "what is hidden is listed still"
    row.trigger()
    assert edit_of(desk) == LegendEdit()


def test_a_block_comes_back_with_its_title_and_place(desk: "Desk") -> None:
    own = LegendEdit(
        titles=(("share", "Who refines"),), places=(("share", 0.4, 0.2),), hidden=("share",)
    )
    look = replace(desk.window.workspace.appearance, legend=own)
    desk.window.workspace.dress(look, "Edit")
    inside(menu_of(desk), "Who refines", "The whole block").trigger()
    assert edit_of(desk) == replace(own, hidden=())
    desk.undo_stack.undo()
    assert edit_of(desk) == own


def test_all_comes_back_from_the_map_when_nothing_of_the_legend_is_left(desk: "Desk") -> None:
    every = tuple(group.block.key for group in desk.map.legend.entries())
    hidden = (*every, "controls:in_force")
    look = replace(desk.window.workspace.appearance, legend=LegendEdit(hidden=hidden))
    desk.window.workspace.dress(look, "Hide")
    assert not any(desk.map.scene.legend_boxes)
    menu = MapContextMenu(desk.map, Hit(), QPointF(5, 5))
    inside(menu, "Hidden legend entries", "Sites").trigger()
    assert "sites" not in edit_of(desk).hidden
    assert "share" in edit_of(desk).hidden
    inside(menu, "Hidden legend entries", "Show all legend entries").trigger()
    assert edit_of(desk).hidden == ()


def test_an_entry_is_renamed_by_menu_and_keys(desk: "Desk") -> None:
    inside(menu_of(desk), "Sites", "Rename", "Refinery").trigger()
    (field,) = desk.map.findChildren(QLineEdit)
    assert field.text() == "Refinery"
    field.selectAll()
    QTest.keyClicks(field, "Smelter")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert edit_of(desk).labels == (("sites:refining", "Smelter"),)


def test_what_found_no_room_opens_from_its_row_and_from_the_menu(desk: "Desk") -> None:
    desk.window.resize(1280, 800)
    workspace = desk.window.workspace
    look = workspace.appearance.with_visible(["flows", "controls"], visible=True)
    workspace.dress(replace(look, site_colour="control"), "Show more than there is room for")
    desk.map.resize(560, 400)
    desk.map.settle()
    legend = desk.map.scene.placed_legend
    assert "sites:size" in [block.key for block in legend.folded]
    desk.click(legend.row_box(MORE_KEY).center().toPoint())
    (pane,) = desk.map.findChildren(LegendPane)
    assert pane.isVisible()
    assert legend.folded[0].title in pane.accessibleDescription()
    blank = QImage(pane.size(), QImage.Format.Format_RGB32)
    blank.fill(desk.window.theme.colour("panel"))
    assert pane.grab().toImage() != blank
    QTest.keyClick(pane, Qt.Key.Key_Escape)
    assert not pane.isVisible()
    assert desk.map.selection.is_empty, "the click was not for what lies below"
    inside(menu_of(desk), "Show the rest of the legend").trigger()
    shown = [one for one in desk.map.findChildren(LegendPane) if one.isVisible()]
    assert len(shown) == 1
    shown[0].close()


def test_rows_and_blocks_are_put_in_another_order_and_back(desk: "Desk") -> None:
    def keys() -> list[str]:
        return [row.key for row in desk.map.scene.legend.blocks()[0].rows]

    first, second = keys()[:2]
    menu = desk.map.legend.menu(second)
    assert not next(
        a for a in desk.map.legend.menu(first).actions() if a.text() == "Move up"
    ).isEnabled()
    next(a for a in menu.actions() if a.text() == "Move up").trigger()
    assert keys()[:2] == [second, first]
    blocks = [block.key for block in desk.map.scene.legend.blocks()]
    inside(menu_of(desk), "Sites", "Move up").trigger()
    moved = [block.key for block in desk.map.scene.legend.blocks()]
    assert moved == [blocks[1], blocks[0], *blocks[2:]]
    assert keys() != []
    placed = desk.map.scene.placed_legend
    first, second = placed.feet["sites"], placed.feet["share"]
    assert (first.x(), -first.y()) < (second.x(), -second.y()), "it is the first to find room"
    desk.undo_stack.undo()
    desk.undo_stack.undo()
    assert edit_of(desk) == LegendEdit()
