"""The legend edited by hand, baseline and scenario parted by a line, the map for other eyes."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from mapapp.cartography.compare import grip_box
from mapapp.desktop.swipe import SwipeCanvas

if TYPE_CHECKING:
    from tests.desktop.conftest import Desk


def row_of(desk: "Desk", key: str) -> QPoint:
    placed = desk.map.scene.placed_legend
    assert placed is not None
    box = placed.row_box(key)
    assert box is not None
    return box.center().toPoint()


def type_over(desk: "Desk", key: str, words: str) -> None:
    QTest.mouseDClick(desk.map, Qt.MouseButton.LeftButton, pos=row_of(desk, key))
    (field,) = [f for f in desk.map.findChildren(QLineEdit) if f.isVisible()]
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


class TestLegend:
    def test_double_click_renames_a_row_and_undo_gives_its_words_back(self, desk: "Desk") -> None:
        spot = row_of(desk, "share:0")
        QTest.mouseDClick(desk.map, Qt.MouseButton.LeftButton, pos=spot)
        (field,) = [f for f in desk.map.findChildren(QLineEdit) if f.isVisible()]
        assert field.text() == "under 1"
        QTest.keyClicks(field, "hardly any")
        QTest.keyClick(field, Qt.Key.Key_Return)
        placed = desk.map.scene.placed_legend
        assert placed is not None
        assert placed.words_of("share:0") == "hardly any"
        desk.window.workspace.undo_stack.undo()
        placed = desk.map.scene.placed_legend
        assert placed is not None
        assert placed.words_of("share:0") == "under 1"

    def test_figures_typed_into_a_row_set_the_bounds_of_its_class(self, desk: "Desk") -> None:
        type_over(desk, "share:5", "dominant")
        type_over(desk, "share:1", "mine")
        type_over(desk, "share:1", "1-3")
        scale, placed = desk.map.scene.scale, desk.map.scene.placed_legend
        assert placed is not None
        assert scale.breaks == (1, 3, 5, 10, 50)
        says = [placed.words_of(f"share:{index}") for index in range(6)]
        assert says == ["under 1", "1–3", "3–5", "5–10", "10–50", "dominant"]
        stack = desk.window.workspace.undo_stack
        assert stack.undoText() == "Class bounds 1; 3; 5; 10; 50"
        stack.undo()
        placed = desk.map.scene.placed_legend
        assert placed is not None
        assert desk.map.scene.scale.breaks == (1, 2, 5, 10, 50)
        assert placed.words_of("share:1") == "mine"

    def test_bounds_that_do_not_rise_are_refused_in_words(self, desk: "Desk") -> None:
        type_over(desk, "share:1", "1-7")
        assert desk.map.scene.scale.breaks == (1, 2, 5, 10, 50)
        assert desk.window.workspace.undo_stack.count() == 0
        assert "class bounds must rise" in desk.window.banner.text
        type_over(desk, "share:1", "1-4")
        assert not desk.window.banner.text, "mended"

    def test_escape_leaves_the_words(self, desk: "Desk") -> None:
        QTest.mouseDClick(desk.map, Qt.MouseButton.LeftButton, pos=row_of(desk, "share:1"))
        (field,) = [f for f in desk.map.findChildren(QLineEdit) if f.isVisible()]
        QTest.keyClicks(field, "nonsense")
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert desk.window.workspace.undo_stack.count() == 0

    def test_a_block_is_dragged_and_stays_there(self, desk: "Desk") -> None:
        placed = desk.map.scene.placed_legend
        assert placed is not None
        before = placed.row_box("sites")
        assert before is not None
        start = before.topLeft().toPoint() + QPoint(12, 6)
        desk.pull(start, start + QPoint(30, -60), start + QPoint(60, -120))
        placed = desk.map.scene.placed_legend
        assert placed is not None
        after = placed.row_box("sites")
        assert after is not None
        assert abs(after.left() - before.left() - 60) < 8
        assert abs(after.top() - before.top() + 120) < 8
        assert "legend" in desk.window.workspace.undo_stack.undoText().lower()

    def test_rows_hide_and_classes_are_counted_from_the_menu(self, desk: "Desk") -> None:
        menu = desk.map.legend.menu("share:none")
        actions = {a.text(): a for a in menu.actions()}
        actions["Hide"].trigger()
        assert "share:none" in desk.window.workspace.appearance.legend.hidden
        actions["Number of countries in each class"].trigger()
        assert desk.window.workspace.appearance.legend.counts
        desk.map.legend.menu("share:0").actions()[-1].trigger()  # reset
        assert desk.window.workspace.appearance.legend.hidden == ()

    def test_a_click_on_the_legend_selects_nothing(self, desk: "Desk") -> None:
        desk.click(row_of(desk, "share:2"))
        assert desk.map.selection.is_empty


class TestCompare:
    def test_the_line_is_dragged_and_the_labels_follow(self, desk: "Desk") -> None:
        desk.drag("oceania", 0.9)
        desk.choose_year(2035)
        desk.choose_mode("compare")
        view = desk.map
        assert view.swipe_at == 0.5
        assert isinstance(view._canvas, SwipeCanvas)
        grip = grip_box(view.scene, 0.5).center().toPoint()
        desk.pull(grip, grip - QPoint(40, 0), grip - QPoint(120, 0))
        assert view.swipe_at is not None
        assert abs(view.swipe_at - (grip.x() - 120) / view.width()) < 0.01
        assert desk.window.workspace.undo_stack.count() == 1  # the line is no edit

    def test_the_line_is_taken_hold_of_all_along(self, desk: "Desk") -> None:
        desk.choose_mode("compare")
        view = desk.map
        before = view.viewport
        line = grip_box(view.scene, 0.5).center().toPoint() - QPoint(-2, 90)
        desk.pull(line, line + QPoint(40, 0), line + QPoint(80, 0))
        assert view.swipe_at is not None
        assert view.swipe_at > 0.5
        assert view.viewport == before, "the map stays"
        beside = line - QPoint(90, 0)
        desk.pull(beside, beside - QPoint(20, 0), beside - QPoint(40, 0))
        assert view.viewport != before, "beside it the map is taken hold of"

    def test_another_mode_leaves_the_comparison(self, desk: "Desk") -> None:
        desk.choose_mode("compare")
        desk.choose_mode("change")
        assert desk.map.swipe_at is None

    def test_escape_puts_the_line_back(self, desk: "Desk") -> None:
        desk.choose_mode("compare")
        grip = grip_box(desk.map.scene, 0.5).center().toPoint()
        desk.pull(grip, grip + QPoint(90, 0), release=False)
        assert desk.map.swipe_at != 0.5
        desk.key(Qt.Key.Key_Escape)
        assert desk.map.swipe_at == 0.5


def test_other_eyes_see_the_map_in_other_colours(desk: "Desk") -> None:
    plain = desk.map.grab().toImage()
    desk.map.set_vision("deutan")
    seen = desk.map.grab().toImage()
    assert seen != plain
    desk.map.set_vision("normal")
    assert desk.map.grab().toImage() == plain


def test_flows_move_only_where_it_is_asked_for(desk: "Desk") -> None:
    workspace = desk.window.workspace
    shown = workspace.appearance.with_visible(["flows"], visible=True)
    workspace.dress(shown, "Show trade flows")
    assert not desk.map._motion.isActive()
    moving = replace(shown, flows=replace(shown.flows, animated=True))
    workspace.dress(moving, "Move trade flows")
    assert desk.map._motion.isActive()
    first = desk.map.grab().toImage()
    QTest.qWait(120)
    assert desk.map.grab().toImage() != first
    workspace.undo_stack.undo()
    assert not desk.map._motion.isActive()
