"""Search and commands by keyboard, as a user opens them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from mapapp.desktop.finder.box import FinderBox
    from tests.desktop.conftest import Desk

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def search(desk: "Desk", words: str) -> "FinderBox":
    QTest.keyClick(desk.window, Qt.Key.Key_F, CTRL)
    box = desk.window.lookups.box
    assert box.isVisible()
    QTest.keyClicks(box.field, words)
    return box


def commands(desk: "Desk", words: str) -> "FinderBox":
    QTest.keyClick(desk.window, Qt.Key.Key_P, CTRL | SHIFT)
    box = desk.window.lookups.box
    QTest.keyClicks(box.field, words)
    return box


def enter(box: "FinderBox") -> None:
    QTest.keyClick(box.field, Qt.Key.Key_Return)


def test_a_site_of_another_mineral_is_gone_to(desk: "Desk") -> None:
    box = search(desk, "kwinana lithium")
    assert box.current is not None
    enter(box)
    assert not box.isVisible()
    view = desk.window.workspace.view
    assert (view.mineral, view.stage) == ("lithium", "refining")
    (chosen,) = desk.map.selection.sites
    site = next(s for s in desk.catalog.sites if s.id == chosen)
    assert "Kwinana" in site.name
    assert desk.map.viewport.zoom > 2


def test_arrows_go_past_headings_and_enter_takes_a_country(desk: "Desk") -> None:
    box = search(desk, "chile")
    kinds = [row if isinstance(row, str) else row.kind for row in box.model.rows]
    assert "Countries" in kinds
    while box.current is not None and box.current.kind != "country":
        QTest.keyClick(box.field, Qt.Key.Key_Down)
    enter(box)
    assert desk.map.selected == "CHL"


def test_a_mineral_keeps_the_stage_where_it_has_it(desk: "Desk") -> None:
    desk.choose_stage("mining")
    enter(search(desk, "nickel"))
    view = desk.window.workspace.view
    assert (view.mineral, view.stage) == ("nickel", "mining")


def test_a_company_shows_all_its_sites_of_the_mineral(desk: "Desk") -> None:
    box = search(desk, "umicore")
    while box.current is not None and box.current.kind != "company":
        QTest.keyClick(box.field, Qt.Key.Key_Down)
    enter(box)
    chosen = {s for s in desk.catalog.sites if s.id in desk.map.selection.sites}
    assert chosen
    assert all("Umicore" in f"{s.operator} {s.owners}" for s in chosen)
    assert {s.mineral for s in chosen} == {"cobalt"}


def test_nothing_found_is_said_in_words(desk: "Desk") -> None:
    box = search(desk, "xyzzyplugh")
    assert box.current is None
    assert "xyzzyplugh" in box.words.text()
    enter(box)
    assert box.isVisible()


def test_escape_puts_the_box_away_and_the_map_has_the_keys_again(desk: "Desk") -> None:
    desk.map.setFocus()
    desk.map.select("CHN")
    box = search(desk, "ko")
    QTest.keyClick(box.field, Qt.Key.Key_Escape)
    assert not box.isVisible()
    assert desk.map.hasFocus()
    assert desk.map.selected == "CHN", "Escape was for the box"


def test_a_click_elsewhere_puts_the_box_away(desk: "Desk") -> None:
    box = search(desk, "ko")
    desk.window.view_bar.year_box.setFocus()
    assert not box.isVisible()


def test_the_palette_lists_every_action_of_the_menus_with_its_shortcut(desk: "Desk") -> None:
    box = commands(desk, "")
    listed = {row.title.removeprefix("✓ ") for row in box.model.rows if not isinstance(row, str)}
    for words in ("Export image…", "Zoom in", "Reset layout", "Robinson", "Dark", "Search…"):
        assert words in listed
    keys = {row.title: row.keys for row in box.model.rows if not isinstance(row, str)}
    assert keys["Export image…"] == "Ctrl+E"


def test_a_command_is_found_with_a_slip_and_run(desk: "Desk") -> None:
    before = desk.map.viewport.zoom
    enter(commands(desk, "zom in"))
    assert desk.map.viewport.zoom > before


def test_a_command_that_cannot_be_used_says_so_and_does_nothing(desk: "Desk") -> None:
    box = commands(desk, "undo")
    assert box.current is not None
    assert not box.current.enabled
    enter(box)
    assert box.isVisible()
    assert "cannot be used now" in box.words.text()
    desk.type_capacity("oceania", "5")
    enter(commands(desk, "undo"))
    assert desk.added("oceania") == 0


def test_search_finds_commands_too(desk: "Desk") -> None:
    box = search(desk, "reset layout")
    assert box.current is not None
    assert box.current.kind == "command"


def test_who_hears_the_window_is_told_what_is_chosen(desk: "Desk") -> None:
    box = search(desk, "mutanda")
    assert "Mutanda" in box.field.accessibleDescription()
    QApplication.processEvents()
