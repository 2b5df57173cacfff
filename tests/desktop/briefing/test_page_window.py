"""The page is laid out by hand: dragging, resizing, snapping, keys, words, templates."""

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from mapapp.briefing.page import PAGE_SIZES
from mapapp.briefing.templates import TEMPLATES, template_page
from mapapp.desktop.briefing.source import REST_MS
from mapapp.desktop.briefing.words import ONE_LINE, element_name

if TYPE_CHECKING:
    from tests.desktop.briefing.conftest import PageHands
    from tests.desktop.conftest import Desk

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier

pytestmark = pytest.mark.qt_log_ignore("plugin does not support")


# --- hands ----------------------------------------------------------------------------------------


def test_a_click_selects_and_the_panel_says_what_it_is(hands: "PageHands") -> None:
    hands.click("share")
    assert hands.desk.selected == ("share",)
    assert hands.window.element_panel.what.currentText() == "Shares of suppliers"
    assert "Chart" in hands.canvas.accessibleDescription()


def test_a_drag_moves_and_is_one_step_back(hands: "PageHands") -> None:
    before = hands.rect("share")
    hands.pull(hands.middle("share"), (-5, 3), (-20, 11), (-40, 20), modifier=ALT)
    after = hands.rect("share")
    assert after.x == pytest.approx(before.x - 40, abs=0.5)
    assert after.y == pytest.approx(before.y + 20, abs=0.5)
    assert (after.width, after.height) == (before.width, before.height)
    assert hands.desk.undo_stack.count() == 1
    assert hands.desk.undo_stack.undoText() == "Move Chart: Shares of suppliers"
    hands.desk.undo_stack.undo()
    assert hands.rect("share") == before


def test_nothing_leaves_the_page(hands: "PageHands") -> None:
    hands.pull(hands.middle("share"), (200, 300), (900, 900), modifier=ALT)
    assert hands.rect("share").inside(hands.desk.page.size)


def test_a_drag_snaps_to_the_margin_with_a_guide(hands: "PageHands") -> None:
    hands.click("headline")
    before = hands.rect("headline")
    hands.pull(hands.middle("headline"), (4, 0), (1.2, 40), release=False)
    gesture = hands.canvas._gesture
    assert gesture is not None
    assert any(guide.upright for guide in gesture.guides)
    hands.canvas.grab()  # guides are drawn
    hands.key(Qt.Key.Key_Escape)
    assert hands.rect("headline") == before, "Escape puts it back"
    assert hands.desk.undo_stack.count() == 0


def test_a_handle_resizes(hands: "PageHands") -> None:
    hands.click("share")
    before = hands.rect("share")
    corner = hands.canvas.box_of(before).bottomRight().toPoint()
    hands.pull(corner, (-3, -2), (-12, -9), modifier=ALT)
    after = hands.rect("share")
    assert (after.x, after.y) == (before.x, before.y)
    assert after.width == pytest.approx(before.width - 12, abs=0.6)
    assert after.height == pytest.approx(before.height - 9, abs=0.6)
    hands.painted()
    drawn = hands.canvas.pictures.picture("share")
    assert drawn is not None
    assert drawn.box.width() == pytest.approx(after.width * hands.canvas.px_per_mm, abs=1)


def test_a_click_without_moving_moves_nothing(hands: "PageHands") -> None:
    page = hands.desk.page
    hands.click("map")
    hands.click("map")
    assert hands.desk.page is page


def test_a_box_selects_what_lies_in_it(hands: "PageHands") -> None:
    hands.desk.select()
    hands.pull(QPoint(2, 2), (10, 10), (400, 400))
    assert len(hands.desk.selected) == len(hands.desk.page.elements)


def test_several_are_aligned_to_each_other(hands: "PageHands") -> None:
    hands.click("headline")
    hands.click("share", SHIFT)
    hands.click("years", CONTROL)
    hands.desk.align("left")
    left = {hands.rect(one).x for one in ("headline", "share", "years")}
    assert left == {hands.rect("headline").x}
    assert hands.desk.undo_stack.undoText() == "Align 3 elements"


# --- keys -----------------------------------------------------------------------------------------


def test_arrows_move_and_shift_resizes_each_burst_one_step(hands: "PageHands") -> None:
    hands.click("share")
    before = hands.rect("share")
    for _ in range(3):
        hands.key(Qt.Key.Key_Left)
    hands.key(Qt.Key.Key_Up, CONTROL)
    assert hands.rect("share") == replace(before, x=before.x - 3, y=before.y - 10)
    assert hands.desk.undo_stack.count() == 1
    hands.desk.select("map")
    width = hands.rect("map").width
    hands.key(Qt.Key.Key_Left, SHIFT)
    assert hands.rect("map").width == pytest.approx(width - 1)
    assert hands.desk.undo_stack.count() == 2


def test_delete_takes_away_and_undo_brings_back(hands: "PageHands") -> None:
    hands.click("share")
    hands.window.activateWindow()
    hands.key(Qt.Key.Key_Delete)
    assert [one.id for one in hands.desk.page.of_kind("chart")] == ["years"]
    assert hands.desk.selected == ()
    hands.key(Qt.Key.Key_Z, CONTROL)
    assert len(hands.desk.page.of_kind("chart")) == 2
    hands.key(Qt.Key.Key_Y, CONTROL)
    assert len(hands.desk.page.of_kind("chart")) == 1


def test_full_stop_goes_through_all_elements(hands: "PageHands") -> None:
    seen = []
    for _ in hands.desk.page.elements:
        hands.key(Qt.Key.Key_Period)
        seen.append(hands.desk.selected[0])
    assert sorted(seen) == sorted(one.id for one in hands.desk.page.elements)
    assert seen[:3] == ["marking_top", "headline", "subtitle"], "from the top down"
    hands.key(Qt.Key.Key_Escape)
    assert hands.desk.selected == ()


# --- words ----------------------------------------------------------------------------------------


def test_words_written_in_place_are_frozen_until_they_follow_again(
    hands: "PageHands", desk: "Desk"
) -> None:
    proposed = hands.words("headline")
    editor = hands.editor("headline")
    assert editor.toPlainText() == proposed
    editor.selectAll()
    QTest.keyClicks(editor, "Cobalt is a China story")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert hands.desk.page.element("headline").text == "Cobalt is a China story"
    desk.type_capacity("oceania", "24")
    QTest.qWait(REST_MS + 100)
    hands.painted()
    assert hands.words("headline") == "Cobalt is a China story"
    hands.desk.select("headline")
    QTest.mouseClick(
        hands.window.element_panel.follows.button("proposed"), Qt.MouseButton.LeftButton
    )
    assert hands.desk.page.element("headline").text is None
    assert hands.words("headline") != proposed, "it has followed the lever"


def test_unchanged_or_given_up_words_go_on_following(hands: "PageHands") -> None:
    editor = hands.editor("headline")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert hands.desk.page.element("headline").text is None
    editor = hands.editor("subtitle")
    QTest.keyClicks(editor, "something else")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert hands.desk.page.element("subtitle").text is None
    assert hands.desk.undo_stack.count() == 0


def test_notes_take_lines_and_end_at_control_enter(hands: "PageHands") -> None:
    assert "notes" not in ONE_LINE
    editor = hands.editor("reading")
    editor.selectAll()
    QTest.keyClicks(editor, "One")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "Two")
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    assert hands.desk.page.element("reading").text == "One\nTwo"


def test_words_that_do_not_fit_are_told(hands: "PageHands") -> None:
    hands.desk.set_text("headline", "far too many words " * 60)
    hands.painted()
    assert "headline" in hands.canvas.pictures.cut
    assert "Headline" in hands.window.note.text()
    hands.click("headline")
    assert "Not all of it fits" in hands.window.element_panel._warning.text()


def test_the_page_follows_the_levers(hands: "PageHands", desk: "Desk") -> None:
    before = hands.words("subtitle"), hands.canvas.grab().toImage()
    desk.drag("oceania", 0.6)
    QTest.qWait(REST_MS + 100)
    hands.painted()
    assert hands.words("subtitle") != before[0]
    assert hands.canvas.grab().toImage() != before[1]


# --- what is on the page --------------------------------------------------------------------------


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_template_can_be_chosen_and_is_painted(hands: "PageHands", template: str) -> None:
    hands.desk.set_text("headline", "My own words")
    gallery = hands.window.gallery
    item = gallery.item(TEMPLATES.index(template))
    gallery.scrollToItem(item)
    spot = gallery.visualItemRect(item).center()
    QTest.mouseClick(gallery.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert hands.desk.page.template == template
    assert hands.words("headline") == "My own words"
    hands.painted()
    assert all(hands.canvas.pictures.picture(one.id) for one in hands.desk.page.elements)


def test_every_chart_and_kind_can_be_added(hands: "PageHands") -> None:
    menu = hands.window.actions_of_page.add_menu
    actions = [
        action
        for top in menu.actions()
        for action in (top.menu().actions() if top.menu() else [top])
        if not action.isSeparator()
    ]
    before = len(hands.desk.page.elements)
    for action in actions:
        action.trigger()
        chosen = hands.desk.one_selected
        assert chosen is not None
        assert chosen.rect.inside(hands.desk.page.size)
    assert len(hands.desk.page.elements) == before + len(actions)
    assert len({one.what for one in hands.desk.page.of_kind("chart")}) >= 10
    hands.painted()


@pytest.mark.parametrize("size", ["a3_portrait", "16:9", "square"])
def test_another_size_lays_the_template_out_anew(hands: "PageHands", size: str) -> None:
    box = hands.window.bar.size_box
    box.setCurrentIndex(box.findData(size))
    box.activated.emit(box.currentIndex())
    assert hands.desk.page == template_page("map_figures", PAGE_SIZES[size])
    assert hands.canvas.page_box.height() <= hands.window._scroll.viewport().height()


def test_a_size_of_ones_own_is_asked_for(hands: "PageHands", desk: "Desk") -> None:
    box = hands.window.bar.size_box

    def use(dialog: QDialog) -> None:
        dialog.width_box.setValue(320)  # type: ignore[attr-defined]
        dialog.height_box.setValue(180)  # type: ignore[attr-defined]
        dialog.accept()

    def choose() -> None:
        box.setCurrentIndex(box.count() - 1)
        box.activated.emit(box.currentIndex())

    desk.in_dialog(choose, use)
    size = hands.desk.page.size
    assert (size.width_mm, size.height_mm) == (320, 180)
    assert box.currentText() == "320 × 180 mm"


def test_the_panel_changes_what_is_shown_and_where(hands: "PageHands") -> None:
    hands.click("share")
    panel = hands.window.element_panel
    panel.what.chosen.emit("matrix")
    panel.place.boxes["x"].setValue(20.5)
    panel.type.setValue(120)
    element = hands.desk.page.element("share")
    assert (element.what, element.rect.x, element.size) == ("matrix", 20.5, 1.2)
    hands.desk.undo_stack.undo()
    assert panel.type.value() == 100


def test_the_title_of_a_chart_is_written_in_the_panel(hands: "PageHands") -> None:
    QTest.mouseDClick(hands.canvas, Qt.MouseButton.LeftButton, pos=hands.middle("share"))
    title = hands.window.element_panel.title
    assert title.isVisible()
    QTest.keyClicks(title, "Who refines")
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert hands.desk.page.element("share").text == "Who refines"


def test_the_list_of_elements_names_and_selects_all(hands: "PageHands") -> None:
    names = hands.window.element_panel.elements
    assert names.count() == len(hands.desk.page.elements)
    names.itemActivated.emit(names.item(2))
    one = hands.desk.one_selected
    assert one is not None
    assert element_name(one) == names.item(2).text()


# --- speed and keeping ----------------------------------------------------------------------------


def test_dragging_the_map_of_the_page_paints_nothing_anew(hands: "PageHands") -> None:
    hands.click("map")
    drawn = hands.canvas.pictures.picture("map")
    hands.pull(hands.middle("map"), (5, 5), release=False)
    slowest = 0.0
    for step in range(20):
        began = time.perf_counter()
        hands.move_to(hands.middle("map") + QPoint(step % 3, 1), ALT)
        hands.canvas.grab()
        slowest = max(slowest, time.perf_counter() - began)
    hands.key(Qt.Key.Key_Escape)
    assert hands.canvas.pictures.picture("map") is drawn
    assert slowest < 0.1


def test_the_page_is_there_the_next_time(hands: "PageHands", desk: "Desk") -> None:
    hands.click("share")
    hands.key(Qt.Key.Key_Left)
    hands.desk.set_style(replace(hands.desk.style, marking="OFFICIAL"))
    page = hands.desk.page
    hands.window.close()
    store = hands.window.store
    assert store.page() == page
    assert store.style().marking == "OFFICIAL"
    assert desk.window.briefings.open_page() is hands.window


def test_zoom_fits_and_shows_the_size_on_paper(hands: "PageHands") -> None:
    zoom = hands.window.zoom
    assert zoom.fit.isChecked()
    zoom.percent.click()
    assert zoom.percent.text() == "100 %"
    inches = hands.canvas.page_box.width() / hands.canvas.logicalDpiX()
    assert inches * 25.4 == pytest.approx(297, abs=1)
    zoom.larger.click()
    assert zoom.percent.text() == "125 %"
    zoom.fit.click()
    assert hands.canvas.page_box.width() < hands.window._scroll.viewport().width()
