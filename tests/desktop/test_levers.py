"""Sliders, number boxes, undo."""

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from mapapp.cartography.wording import tonnes
from mapapp.picture import evaluate

if TYPE_CHECKING:
    from tests.desktop.conftest import Desk


def track_of(desk: "Desk", region: str) -> float:
    """Return the length of a slider's track, t/yr."""
    return next(a.maximum_t_per_year for a in desk.picture.alternatives if a.id == region)


def share_of(desk: "Desk", code: str) -> float:
    return desk.picture.countries[code].scenario_share or 0.0


# --- dragging -------------------------------------------------------------------------------------


def test_dragging_moves_picture_map_cards_and_shares(desk: "Desk") -> None:
    china, australia = share_of(desk, "CHN"), share_of(desk, "AUS")
    classes, cards = desk.map.scene.classes, desk.figures
    row, pixel = desk.row_words("oceania"), desk.bare_pixel("AUS")
    colour = desk.colour_at(pixel)

    desk.drag("oceania", 0.3, 0.7, 1.0)

    assert desk.added("oceania") == pytest.approx(track_of(desk, "oceania"), rel=0.01)
    assert share_of(desk, "AUS") > australia + 0.02
    assert share_of(desk, "CHN") < china
    assert desk.map.scene.classes != classes
    assert desk.colour_at(pixel) != colour
    told = dict(desk.figures)
    moved = [name for name, words in cards if name in told and told[name] != words]
    assert len(moved) >= 4, f"only {moved} moved"
    assert desk.row_words("oceania") != row
    assert f"{share_of(desk, 'AUS') * 100:.1f}" in desk.row_words("oceania")


def test_map_shows_the_change_while_the_button_is_still_down(desk: "Desk") -> None:
    pixel = desk.bare_pixel("AUS")
    before = desk.colour_at(pixel)
    desk.drag("oceania", 0.5, 1.0, release=False)
    assert desk.colour_at(pixel) != before
    assert desk.colour_at(pixel) == desk.colour_of("AUS")
    QTest.mouseRelease(desk.row("oceania").slider, Qt.MouseButton.LeftButton)


def test_slider_box_and_scenario_agree(desk: "Desk") -> None:
    desk.drag("oceania", 0.2, 0.437)
    row, added = desk.row("oceania"), desk.added("oceania")
    assert row.box.value() * 1000 == pytest.approx(added)
    assert row.slider.value() / row.slider.maximum() == pytest.approx(
        added / track_of(desk, "oceania"), abs=0.002
    )


def test_one_drag_is_one_step(desk: "Desk") -> None:
    desk.drag("oceania", *(step / 40 for step in range(1, 41)))
    assert desk.undo_stack.count() == 1


def test_step_names_mineral_stage_region_and_after(desk: "Desk") -> None:
    desk.drag("oceania", 0.2, 0.4, 0.6)
    text = desk.undo_stack.undoText()
    for word in ("Cobalt", "refining", "Australia", tonnes(desk.added("oceania"))):
        assert word in text
    # In a menu a lone ampersand would underline the next letter.
    assert text.replace("&", "&&") in desk.action("Undo").text()


def test_step_names_what_was_there_before_the_drag(desk: "Desk") -> None:
    desk.drag("oceania", 0.2, 0.4, 0.6)
    first = desk.added("oceania")
    desk.drag("oceania", 0.7, 0.8)
    assert desk.undo_stack.text(0).startswith("Cobalt refining, Australia & Oceania: 0 t/yr →")
    assert desk.undo_stack.text(1).startswith(
        f"Cobalt refining, Australia & Oceania: {tonnes(first)} →"
    )


def test_a_drag_that_ends_where_it_began_leaves_no_step(desk: "Desk") -> None:
    desk.drag("oceania", 0.4, 0.8, 0.0)
    assert desk.window.workspace.scenario.is_empty
    assert desk.undo_stack.count() == 0
    assert not desk.action("Undo").isEnabled()


def test_pressing_the_track_puts_the_handle_there(desk: "Desk") -> None:
    slider = desk.row("oceania").slider
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=desk.point_on(slider, 0.5))
    assert desk.added("oceania") == pytest.approx(track_of(desk, "oceania") / 2, rel=0.03)
    assert desk.undo_stack.count() == 1


def test_right_button_moves_nothing(desk: "Desk") -> None:
    slider = desk.row("oceania").slider
    QTest.mouseClick(slider, Qt.MouseButton.RightButton, pos=desk.point_on(slider, 0.5))
    assert desk.window.workspace.scenario.is_empty


def test_hint_goes_away_with_the_first_edit(desk: "Desk") -> None:
    assert desk.window.banner.text
    desk.drag("oceania", 0.3)
    assert not desk.window.banner.text


def test_region_without_a_place_to_build_says_why(desk: "Desk") -> None:
    desk.choose_mineral("gallium")
    row = desk.row("latin_america")
    assert not row.slider.isEnabled()
    assert not row.box.isEnabled()
    assert "Latin America" in row.toolTip()
    assert "gallium" in row.toolTip()


def test_forty_quick_moves_leave_one_step_and_no_timer(desk: "Desk") -> None:
    desk.drag("oceania", *((step * 7 % 41) / 41 for step in range(40)), 0.9)
    assert desk.undo_stack.count() == 1
    desk.window.close()
    assert not desk.undo_stack.canUndo()
    running = [t.parent() for t in desk.window.findChildren(QTimer) if t.isActive()]
    assert running == []


def test_figures_are_those_of_the_model(desk: "Desk") -> None:
    desk.drag("oceania", 0.5)
    desk.drag("africa", 0.3)
    workspace = desk.window.workspace
    expected = evaluate(desk.catalog, workspace.scenario, workspace.view)
    assert desk.picture.countries == expected.countries
    assert desk.picture.metrics == expected.metrics


# --- keyboard and number box ----------------------------------------------------------------------


def test_typing_in_the_number_box(desk: "Desk") -> None:
    desk.type_capacity("oceania", "24.5")
    assert desk.added("oceania") == pytest.approx(24_500)
    assert desk.undo_stack.count() == 1
    assert "0 t/yr → 24.5 kt/yr" in desk.undo_stack.undoText()
    row = desk.row("oceania")
    assert row.slider.value() / row.slider.maximum() == pytest.approx(
        24_500 / track_of(desk, "oceania"), abs=0.002
    )


def test_number_box_goes_beyond_the_track(desk: "Desk") -> None:
    desk.type_capacity("oceania", "200")
    assert desk.added("oceania") == pytest.approx(200_000)
    row = desk.row("oceania")
    assert row.slider.value() == row.slider.maximum()
    assert row.box.value() == pytest.approx(200.0)


def test_nonsense_in_the_number_box_changes_nothing(desk: "Desk") -> None:
    desk.type_capacity("oceania", "-abc")
    assert desk.window.workspace.scenario.is_empty
    assert desk.row("oceania").box.value() == 0.0


@pytest.mark.parametrize(
    ("key", "sign"),
    [(Qt.Key.Key_Right, 1), (Qt.Key.Key_Up, 1), (Qt.Key.Key_Left, -1), (Qt.Key.Key_Down, -1)],
)
def test_arrow_keys_move_the_slider(desk: "Desk", key: Qt.Key, sign: int) -> None:
    desk.type_capacity("oceania", "20")
    slider = desk.row("oceania").slider
    slider.setFocus()
    QTest.keyClick(slider, key)
    assert (desk.added("oceania") - 20_000) * sign > 0
    assert abs(desk.added("oceania") - 20_000) < 0.05 * track_of(desk, "oceania")


def test_home_and_end_keys(desk: "Desk") -> None:
    slider = desk.row("oceania").slider
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert desk.added("oceania") == pytest.approx(track_of(desk, "oceania"), rel=0.01)
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert desk.added("oceania") == 0.0


@pytest.mark.parametrize(
    ("mineral", "stage", "region"),
    [
        pytest.param("germanium", "mining", "africa"),
        pytest.param("platinum", "mining", "africa"),
        ("germanium", "refining", "europe"),
        ("tantalum", "mining", "africa"),
        ("lithium", "refining", "oceania"),
    ],
)
def test_each_arrow_key_counts_even_on_a_short_track(
    desk: "Desk", mineral: str, stage: str, region: str
) -> None:
    desk.choose_mineral(mineral)
    desk.choose_stage(stage)
    row = desk.row(region)
    row.slider.setFocus()
    last = 0.0
    for _ in range(5):
        QTest.keyClick(row.slider, Qt.Key.Key_Right)
        now = desk.added(region, mineral=mineral, stage=stage)
        assert now > last
        last = now


def test_slider_never_shows_what_the_model_does_not_have(desk: "Desk") -> None:
    desk.choose_mineral("germanium")
    desk.choose_stage("mining")
    slider = desk.row("africa").slider
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    added = desk.added("africa", mineral="germanium", stage="mining")
    assert (slider.value() > 0) == (added > 0)


def test_steps_of_the_number_box_on_a_short_track(desk: "Desk") -> None:
    desk.choose_mineral("germanium")
    desk.choose_stage("mining")
    box = desk.row("africa").box
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert desk.added("africa", mineral="germanium", stage="mining") > 0


def test_wheel_over_a_slider_without_focus_builds_nothing(desk: "Desk") -> None:
    slider = desk.row("oceania").slider
    assert not slider.hasFocus()
    desk.turn_wheel(slider, QPoint(40, 12), steps=3)
    assert desk.window.workspace.scenario.is_empty


def test_wheel_over_a_number_box_without_focus_builds_nothing(desk: "Desk") -> None:
    box = desk.row("oceania").box
    assert not box.hasFocus()
    desk.turn_wheel(box, QPoint(20, 10), steps=3)
    assert desk.window.workspace.scenario.is_empty


# --- undo, redo, reset ----------------------------------------------------------------------------


def test_undo_and_redo_restore_exactly_across_regions(desk: "Desk") -> None:
    seen = [(desk.window.workspace.scenario, desk.picture.countries, desk.figures)]
    for region, share in (("oceania", 0.5), ("europe", 0.25), ("oceania", 0.9), ("africa", 0.1)):
        desk.drag(region, share / 2, share)
        seen.append((desk.window.workspace.scenario, desk.picture.countries, desk.figures))
    assert desk.undo_stack.count() == 4
    for scenario, countries, figures in reversed(seen[:-1]):
        desk.action("Undo").trigger()
        assert desk.window.workspace.scenario == scenario
        assert desk.picture.countries == countries
        assert desk.figures == figures
    assert not desk.action("Undo").isEnabled()
    for scenario, countries, figures in seen[1:]:
        desk.action("Redo").trigger()
        assert desk.window.workspace.scenario == scenario
        assert desk.picture.countries == countries
        assert desk.figures == figures
    assert not desk.action("Redo").isEnabled()


def test_undo_by_keyboard_puts_slider_box_and_map_back(desk: "Desk") -> None:
    pixel = desk.bare_pixel("AUS")
    colour = desk.colour_at(pixel)
    desk.drag("oceania", 1.0)
    desk.window.activateWindow()
    desk.map.setFocus()
    QTest.keyClick(desk.map, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.row("oceania").slider.value() == 0
    assert desk.row("oceania").box.value() == 0
    assert desk.colour_at(pixel) == colour


def test_redo_by_keyboard(desk: "Desk") -> None:
    desk.drag("oceania", 1.0)
    desk.window.activateWindow()
    desk.map.setFocus()
    desk.action("Undo").trigger()
    QTest.keyClick(desk.map, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert desk.row("oceania").slider.value() == desk.row("oceania").slider.maximum()


def test_undo_works_after_the_view_has_moved_on(desk: "Desk") -> None:
    desk.drag("oceania", 0.5)
    desk.choose_mineral("lithium")
    desk.drag("europe", 0.5)
    assert len(desk.window.workspace.scenario.capacity) == 2
    desk.action("Undo").trigger()
    desk.action("Undo").trigger()
    assert desk.window.workspace.scenario.is_empty
    assert all(row.slider.value() == 0 for row in desk.rows)


def test_a_new_edit_after_undo_forgets_what_could_be_redone(desk: "Desk") -> None:
    desk.drag("oceania", 0.5)
    desk.action("Undo").trigger()
    desk.drag("europe", 0.5)
    assert not desk.action("Redo").isEnabled()
    assert desk.undo_stack.count() == 1


def test_reset_all_is_one_step_and_can_be_undone(desk: "Desk") -> None:
    reset = desk.named(QPushButton, "Reset Cobalt")
    assert not reset.isEnabled()
    desk.drag("oceania", 0.5)
    desk.drag("europe", 0.3)
    desk.choose_mineral("lithium")
    desk.drag("africa", 0.3)
    desk.choose_mineral("cobalt")
    both = desk.window.workspace.scenario
    assert reset.isEnabled()
    QTest.mouseClick(reset, Qt.MouseButton.LeftButton)
    assert {lever.mineral for lever in desk.window.workspace.scenario.capacity} == {"lithium"}
    assert all(row.slider.value() == 0 for row in desk.rows)
    assert desk.undo_stack.count() == 4
    assert "Cobalt" in desk.undo_stack.undoText()
    desk.action("Undo").trigger()
    assert desk.window.workspace.scenario == both


def test_sum_of_what_is_added_is_told(desk: "Desk") -> None:
    assert "No capacity added" in desk.words
    desk.type_capacity("oceania", "20")
    desk.type_capacity("europe", "15")
    assert re.search(r"35\.0 kt/yr added", re.sub(r"<.*?>", "", desk.words))
