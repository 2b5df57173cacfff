"""The legend by the keyboard alone: every row is reached, heard, renamed, moved and hidden."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from mapapp.cartography.legend_placed import MORE_KEY
from mapapp.desktop.map.legend_keys import LegendKeys
from mapapp.desktop.map.legend_more import LegendPane
from mapapp.scenario.appearance import LegendEdit

if TYPE_CHECKING:
    from tests.desktop.conftest import Desk

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told to say."""
    said: list[str] = []

    def note(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr("mapapp.desktop.map.announcements.QAccessible.isActive", lambda: True)
    monkeypatch.setattr("mapapp.desktop.map.announcements.QAccessible.updateAccessibility", note)
    return said


def press(
    desk: "Desk", key: Qt.Key, mods: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key where the keyboard is."""
    focus = desk.window.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, mods)


def enter(desk: "Desk") -> LegendKeys:
    """Come to the legend from the map by Tab."""
    desk.window.activateWindow()
    desk.map.setFocus()
    press(desk, Qt.Key.Key_Tab)
    keys = desk.map.legend.keys
    assert desk.window.focusWidget() is keys
    return keys


def reach(desk: "Desk", key: str) -> LegendKeys:
    """Go down from the top of the legend to a row."""
    keys = enter(desk)
    press(desk, Qt.Key.Key_Home)
    for _ in keys.stops():
        if keys.key == key:
            return keys
        press(desk, Qt.Key.Key_Down)
    message = f"{key} is not reached"
    raise AssertionError(message)


def edit_of(desk: "Desk") -> LegendEdit:
    return desk.window.workspace.appearance.legend


def name_of(keys: LegendKeys) -> str:
    interface = QAccessible.queryAccessibleInterface(keys)
    assert interface.state().focused
    return interface.text(QAccessible.Text.Name)


def test_tab_leads_from_the_map_to_the_legend_and_on_to_the_buttons(desk: "Desk") -> None:
    keys = enter(desk)
    frame = desk.window.panes.frame
    assert frame.target is keys
    assert frame.isVisible()
    press(desk, Qt.Key.Key_Tab)
    assert desk.map.isAncestorOf(desk.window.focusWidget())
    assert desk.window.focusWidget() is not keys
    press(desk, Qt.Key.Key_Backtab, SHIFT)
    assert desk.window.focusWidget() is keys
    press(desk, Qt.Key.Key_Escape)
    assert desk.window.focusWidget() is desk.map


def test_arrows_reach_every_title_and_row_and_each_is_framed_and_heard(
    desk: "Desk", spoken: list[str]
) -> None:
    keys = enter(desk)
    placed = desk.map.scene.placed_legend
    press(desk, Qt.Key.Key_Home)
    met = []
    for _ in keys.stops():
        met.append(keys.key)
        box = placed.row_box(keys.key)
        assert QRectF(keys.geometry()).contains(box.center())
        assert keys.width() >= box.width()
        heard = name_of(keys)
        assert placed.words_of(keys.key) in heard
        assert placed.words_of(placed.block_of(keys.key)) in heard
        press(desk, Qt.Key.Key_Down)
        assert keys.accessibleName() in spoken[-1]
    assert tuple(met) == placed.shown_keys
    assert len(met) > 12
    press(desk, Qt.Key.Key_Home)
    press(desk, Qt.Key.Key_Right)
    assert keys.key == placed.blocks[1].key
    press(desk, Qt.Key.Key_Down)
    press(desk, Qt.Key.Key_Left)
    assert keys.key == placed.blocks[1].key, "to the head of the block one is in"
    press(desk, Qt.Key.Key_Left)
    assert keys.key == placed.blocks[0].key
    press(desk, Qt.Key.Key_End)
    assert keys.key == met[-1]


@pytest.mark.parametrize("start", [Qt.Key.Key_F2, Qt.Key.Key_Return])
def test_a_row_is_renamed_and_the_keyboard_is_back_on_it(desk: "Desk", start: Qt.Key) -> None:
    keys = reach(desk, "sites:refining")
    press(desk, start)
    field = desk.window.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == "Refinery"
    QTest.keyClicks(field, "Smelter")
    press(desk, Qt.Key.Key_Return)
    assert edit_of(desk).labels == (("sites:refining", "Smelter"),)
    assert desk.window.focusWidget() is keys
    desk.map.grab()
    assert keys.key == "sites:refining"
    assert name_of(keys) == "Sites: Smelter"
    assert desk.window.panes.frame.isVisible()
    press(desk, Qt.Key.Key_F2)
    press(desk, Qt.Key.Key_Escape)
    assert desk.window.focusWidget() is keys
    desk.undo_stack.undo()
    assert edit_of(desk) == LegendEdit()


def test_a_title_is_renamed_by_keys(desk: "Desk") -> None:
    reach(desk, "sites")
    press(desk, Qt.Key.Key_F2)
    QTest.keyClicks(desk.window.focusWidget(), "Plants")
    press(desk, Qt.Key.Key_Return)
    assert edit_of(desk).titles == (("sites", "Plants"),)


def test_a_row_is_hidden_said_to_be_and_comes_back(desk: "Desk", spoken: list[str]) -> None:
    keys = reach(desk, "share:1")
    words = keys.words()
    press(desk, Qt.Key.Key_Delete)
    assert edit_of(desk).hidden == ("share:1",)
    assert keys.key == "share:2", "the next takes its place"
    assert words in spoken[-1]
    assert "Ctrl+Z" in spoken[-1]
    press(desk, Qt.Key.Key_Z, CTRL)
    assert edit_of(desk).hidden == ()
    assert desk.window.focusWidget() is keys


def test_when_all_is_hidden_the_map_has_the_keyboard_and_tab_passes_by(desk: "Desk") -> None:
    keys = enter(desk)
    while keys.stops():
        press(desk, Qt.Key.Key_Home)
        press(desk, Qt.Key.Key_Delete)
    assert desk.window.focusWidget() is desk.map
    desk.map.grab()
    press(desk, Qt.Key.Key_Tab)
    assert desk.window.focusWidget() is not keys


def test_a_row_and_a_block_are_moved_and_stay_in_hand(desk: "Desk") -> None:
    keys = reach(desk, "sites:hollow")
    press(desk, Qt.Key.Key_Up, ALT)
    block = next(b for b in desk.map.scene.legend.blocks() if b.key == "sites")
    order = [row.key for row in block.rows]
    assert keys.key == "sites:hollow"
    assert order.index("sites:hollow") == 1
    press(desk, Qt.Key.Key_Down, ALT)
    block = next(b for b in desk.map.scene.legend.blocks() if b.key == "sites")
    assert [row.key for row in block.rows].index("sites:hollow") == 2
    reach(desk, "sites:size")
    press(desk, Qt.Key.Key_Up, ALT)
    assert [b.key for b in desk.map.scene.legend.blocks()] == ["share", "sites:size", "sites"]
    assert keys.key == "sites:size"
    for _ in range(3):
        desk.undo_stack.undo()
    assert edit_of(desk) == LegendEdit()


# A screen that is none cannot give the keyboard to a menu.
@pytest.mark.qt_log_ignore("grabbing the keyboard", r"raise\(\)", extend=True)
@pytest.mark.parametrize("way", ["menu key", "shift and F10", "event"])
def test_the_menu_of_a_row_opens_at_it_by_keys(desk: "Desk", way: str) -> None:
    keys = reach(desk, "share:none")
    if way == "menu key":
        press(desk, Qt.Key.Key_Menu)
    elif way == "shift and F10":
        press(desk, Qt.Key.Key_F10, SHIFT)
    reason = QContextMenuEvent.Reason.Keyboard
    middle = keys.rect().center()
    # Platforms send this too, after the key: one menu opens all the same.
    QApplication.sendEvent(keys, QContextMenuEvent(reason, middle, keys.mapToGlobal(middle)))
    menus = [one for one in desk.map.findChildren(QMenu) if one.isVisible()]
    assert len(menus) == 1
    assert abs(menus[0].pos().y() - keys.mapToGlobal(keys.rect().bottomLeft()).y()) < 8
    QTest.keyClick(menus[0], Qt.Key.Key_Down)
    QTest.keyClick(menus[0], Qt.Key.Key_Down)
    QTest.keyClick(menus[0], Qt.Key.Key_Return)
    assert edit_of(desk).hidden == ("share:none",)
    assert desk.window.focusWidget() is keys


def test_the_row_that_opens_the_rest_opens_it_and_has_the_keyboard_again(desk: "Desk") -> None:
    workspace = desk.window.workspace
    look = workspace.appearance.with_visible(["flows", "controls"], visible=True)
    workspace.dress(replace(look, site_colour="control"), "Show more than there is room for")
    desk.map.resize(560, 400)
    desk.map.settle()
    keys = reach(desk, MORE_KEY)
    before = edit_of(desk)
    press(desk, Qt.Key.Key_Delete)
    assert edit_of(desk) == before, "it is no row of the legend's own"
    press(desk, Qt.Key.Key_Return)
    pane = desk.window.focusWidget()
    assert isinstance(pane, LegendPane)
    press(desk, Qt.Key.Key_Escape)
    assert not pane.isVisible()
    assert desk.window.focusWidget() is keys


def test_other_keys_go_on_to_the_map_and_the_mouse_passes_through(desk: "Desk") -> None:
    keys = reach(desk, "share:2")
    zoom = desk.map.viewport.zoom
    press(desk, Qt.Key.Key_Plus)
    assert desk.map.viewport.zoom > zoom
    press(desk, Qt.Key.Key_0)
    desk.map.grab()
    box = desk.map.scene.placed_legend.row_box("share:2")
    assert desk.map.childAt(box.center().toPoint()) is None, "clicks are for the map's legend"
    assert keys.key == "share:2"
