"""Mineral, stage, year, and what colours the map."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSlider, QToolButton

from mapapp.cartography.wording import map_title
from mapapp.picture.base.mineral_model import mineral_model

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from mapapp.catalog.catalog import Catalog
    from tests.desktop.conftest import Desk


def test_every_mineral_and_stage_can_be_shown(desk: "Desk", catalog: "Catalog") -> None:
    box = desk.window.view_bar.mineral_box
    assert box.count() == len(catalog.minerals) == 19
    for mineral in catalog.minerals:
        desk.choose_mineral(mineral)
        for stage in mineral_model(catalog, mineral).stages:
            desk.choose_stage(stage)
            assert desk.window.workspace.view.mineral == mineral
            assert desk.window.workspace.view.stage == stage
            desk.map.grab()
            desk.window.risk.grab()


def test_mineral_by_keyboard(desk: "Desk") -> None:
    box = desk.window.view_bar.mineral_box
    box.setFocus()
    QTest.keyClicks(box, "nick")
    assert desk.window.workspace.view.mineral == "nickel"
    assert "Nickel" in map_title(desk.picture)
    assert "Nickel" in desk.map.accessibleDescription()


def test_levers_of_a_mineral_are_there_again_when_one_comes_back(desk: "Desk") -> None:
    desk.type_capacity("oceania", "20")
    desk.choose_mineral("nickel")
    assert desk.row("oceania").slider.value() == 0
    desk.choose_mineral("cobalt")
    assert desk.row("oceania").box.value() == 20.0


def test_stage_switch(desk: "Desk") -> None:
    pixel = desk.bare_pixel("COD")
    refining = desk.colour_at(pixel)
    desk.choose_stage("mining")
    assert desk.window.workspace.view.stage == "mining"
    assert desk.picture.countries["COD"].baseline_share > 0.4
    assert desk.colour_at(pixel) == desk.colour_of("COD") != refining


def test_stage_that_is_not_known_says_why(desk: "Desk") -> None:
    desk.choose_mineral("gallium")
    button = desk.window.view_bar.stage_switch.button("mining")
    assert not button.isEnabled()
    assert "gallium" in button.toolTip().lower()
    desk.choose_stage("mining")
    assert desk.window.workspace.view.stage == "refining"


def test_stage_falls_back_when_the_next_mineral_has_none(desk: "Desk") -> None:
    desk.choose_stage("mining")
    desk.choose_mineral("magnesium")
    assert desk.window.workspace.view.stage == "refining"
    desk.choose_mineral("rare_earths")
    desk.choose_stage("magnets")
    assert desk.window.workspace.view.stage == "magnets"
    desk.choose_mineral("cobalt")
    assert desk.window.workspace.view.stage in ("mining", "refining")


def test_year_by_number(desk: "Desk") -> None:
    desk.choose_year(2035)
    assert desk.window.workspace.view.year == 2035
    assert desk.named(QSlider, "Year").value() == 2035
    assert "2035" in map_title(desk.picture)


def test_year_by_slider_keys(desk: "Desk") -> None:
    slider = desk.named(QSlider, "Year")
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert desk.window.workspace.view.year == 2031
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert desk.window.workspace.view.year == 2040
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert desk.window.workspace.view.year == 2024
    assert desk.window.view_bar.year_box.value() == 2024


def test_year_of_view_is_no_undo_step(desk: "Desk") -> None:
    desk.choose_year(2035)
    desk.choose_stage("mining")
    assert desk.undo_stack.count() == 0


@pytest.fixture
def quick_desk(monkeypatch: pytest.MonkeyPatch, open_desk: "Callable[[], Desk]") -> "Desk":
    """A window whose years pass quickly."""
    monkeypatch.setattr("mapapp.desktop.view_bar.PLAY_MS", 5)
    return open_desk()


def test_play_runs_to_the_last_year_and_stops(quick_desk: "Desk", qtbot: "QtBot") -> None:
    play = quick_desk.named(QToolButton, "Play through the years")
    quick_desk.choose_year(2036)
    QTest.mouseClick(play, Qt.MouseButton.LeftButton)
    assert play.isChecked()
    qtbot.waitUntil(lambda: not play.isChecked(), timeout=5000)
    assert quick_desk.window.workspace.view.year == 2040


def test_play_starts_over_from_the_last_year(quick_desk: "Desk", qtbot: "QtBot") -> None:
    play = quick_desk.named(QToolButton, "Play through the years")
    quick_desk.choose_year(2040)
    QTest.mouseClick(play, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: 2024 < quick_desk.window.workspace.view.year < 2040, timeout=5000)
    QTest.mouseClick(play, Qt.MouseButton.LeftButton)
    stopped = quick_desk.window.workspace.view.year
    qtbot.wait(30)
    assert quick_desk.window.workspace.view.year == stopped


def test_closing_stops_the_play(quick_desk: "Desk", qtbot: "QtBot") -> None:
    QTest.mouseClick(
        quick_desk.named(QToolButton, "Play through the years"), Qt.MouseButton.LeftButton
    )
    quick_desk.window.close()
    year = quick_desk.window.workspace.view.year
    qtbot.wait(30)
    assert quick_desk.window.workspace.view.year == year


def test_baseline_scenario_and_change_colour_the_map(desk: "Desk") -> None:
    desk.drag("oceania", 1.0)
    pixel = {code: desk.bare_pixel(code) for code in ("CHN", "AUS")}
    figures = desk.picture.countries
    colours = {}
    for mode in ("baseline", "scenario", "change"):
        desk.choose_mode(mode)
        assert desk.window.workspace.view.mode == mode
        assert desk.picture.countries == figures, "the mode changes colours, never figures"
        for code, spot in pixel.items():
            assert desk.colour_at(spot) == desk.colour_of(code), f"{code} in {mode}"
        colours[mode] = desk.colour_at(pixel["AUS"])
    assert len(set(map(str, (c.name() for c in colours.values())))) == 3


def test_change_without_levers_is_no_change_anywhere(desk: "Desk") -> None:
    desk.choose_mode("change")
    middle = desk.map.scene.scale.colour_of(0.0)
    assert desk.colour_at(desk.bare_pixel("CHN")) == middle


def test_stage_without_national_output(desk: "Desk") -> None:
    desk.choose_mineral("tungsten")
    assert not desk.picture.has_output
    assert all("–" in words or "No national" in words for _, words in desk.figures)
    assert not any("0 %" in words or "0\u202f%" in words for _, words in desk.figures)
    assert "No national output is published" in desk.words
    desk.drag("oceania", 0.5)
    added = desk.added("oceania", mineral="tungsten")
    assert added > 0
    assert "added" in desk.words
    for mode in ("baseline", "change", "scenario"):
        desk.choose_mode(mode)
        desk.map.grab()
    desk.window.risk.grab()
    desk.action("Undo").trigger()
    assert desk.added("oceania", mineral="tungsten") == 0


@pytest.mark.parametrize("width", [1920, 1280, 1180, 1024])
@pytest.mark.parametrize("mineral", ["cobalt", "rare_earths"])
def test_undo_redo_search_and_export_stay_in_sight(desk: "Desk", width: int, mineral: str) -> None:
    desk.window.resize(width, 800)
    desk.choose_mineral(mineral)
    QTest.qWait(20)
    bar = desk.window.view_bar
    buttons = [bar.widgetForAction(action) for action in bar.actions()[-4:]]
    assert all(widget.isVisible() for widget in buttons)
    assert max(widget.geometry().right() for widget in buttons) <= bar.width()
    spilled = bar.findChild(QToolButton, "qt_toolbar_ext_button")
    assert spilled is None or not spilled.isVisible()


def test_a_narrow_bar_offers_stage_and_lens_in_lists_and_keeps_undo_pale(desk: "Desk") -> None:
    bar = desk.window.view_bar
    desk.window.resize(1024, 768)
    desk.choose_mineral("tungsten")
    QTest.qWait(20)
    assert {"lens", "stage"} <= set(bar.folds)
    stages, lenses = bar.stage_switch.as_list, bar.lens_switch.as_list
    assert stages is not None
    assert lenses is not None
    assert stages.isVisible()
    assert stages.currentData() == desk.window.workspace.view.stage
    lenses.setFocus()
    QTest.keyClick(lenses, Qt.Key.Key_Down)
    assert desk.window.workspace.view.lens == "control"
    assert lenses.currentData() == "control"
    desk.window.resize(1600, 900)
    QTest.qWait(20)
    assert bar.folds == ()
    assert bar.lens_switch.button("control").isChecked()
    assert bar.lens_switch.button("control").isVisible()
    redo = bar.widgetForAction(bar.actions()[-3])
    assert not redo.isEnabled()


def test_a_long_unit_does_not_widen_its_dock(desk: "Desk") -> None:
    title = desk.window.dock_set.title_of(desk.window.docks[1])
    before = title.minimumSizeHint().width()
    title.set_subtitle("t of something with a very long name indeed, and of its compounds")
    assert title.minimumSizeHint().width() == before
