"""The gallery of presets: what it says, and that choosing loses nothing."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QDialogButtonBox

from mapapp.desktop.scenarios.gallery import PresetGallery
from mapapp.scenario.preset import Preset
from mapapp.scenario.presets import facts_of, load_presets

if TYPE_CHECKING:
    from tests.desktop.conftest import Desk

PRESETS = load_presets()


def choose(desk: "Desk", number: int, *, variant: int = 0, cancel: bool = False) -> None:
    """Choose a preset in the gallery, as a user does it."""

    def use(dialog: QDialog) -> None:
        assert isinstance(dialog, PresetGallery)
        dialog.list.setCurrentRow(number - 1)
        if variant:
            dialog.variants.setCurrentIndex(variant)
        buttons = dialog.findChild(QDialogButtonBox)
        assert buttons is not None
        pressed = (
            buttons.button(QDialogButtonBox.StandardButton.Cancel) if cancel else dialog.add_button
        )
        QTest.mouseClick(pressed, Qt.MouseButton.LeftButton)

    desk.in_dialog(desk.action("Start from a preset").trigger, use)


@pytest.mark.parametrize("preset", PRESETS, ids=lambda one: one.id)
def test_the_page_says_what_is_known_and_what_is_assumed(desk: "Desk", preset: Preset) -> None:
    gallery = PresetGallery(PRESETS, desk.catalog, desk.window.theme, desk.window)
    gallery.list.setCurrentRow(PRESETS.index(preset))
    words = " ".join(gallery.page.toPlainText().split())
    assert words.startswith(f"{preset.title} {preset.summary}")
    for said in (*preset.assumptions, *(fact.text for fact in facts_of(desk.catalog, preset))):
        assert " ".join(said.split()) in words
    for scenario in preset.scenarios:
        assert scenario.name in words
        assert scenario.note in words
    for source in preset.source_ids:
        assert desk.catalog.sources[source].publisher in words
    assert gallery.variants.isVisibleTo(gallery) == (len(preset.scenarios) > 1)
    gallery.deleteLater()


def test_a_preset_becomes_a_new_scenario_and_nothing_is_lost(desk: "Desk") -> None:
    desk.drag("oceania", 0.5)
    before = desk.window.workspace.scenario
    choose(desk, 3)
    space = desk.window.workspace
    assert space.scenario.name == "DR Congo keeps its cobalt quota"
    assert (space.view.mineral, space.view.stage, space.view.year) == ("cobalt", "mining", 2027)
    assert space.scenarios.items[0].capacity == before.capacity
    assert "new scenario" in desk.window.banner.text
    assert desk.window.dock_set.named("shock").isVisible()
    desk.undo_stack.undo()
    assert space.scenario.capacity == before.capacity
    assert space.view.stage == "refining", "and what was looked at"


def test_variants_are_scenarios_side_by_side_and_one_is_shown_first(desk: "Desk") -> None:
    choose(desk, 2, variant=1)
    scenarios = desk.window.workspace.scenarios
    assert [one.name for one in scenarios.items] == [
        "Scenario 1",
        "China's ban on the United States",
        "China's ban on Japan",
    ]
    assert scenarios.current == 2
    assert desk.window.workspace.view.consumer == "JPN"
    assert desk.undo_stack.count() == 1
    assert desk.undo_stack.undoText() == "Start from “China hits one ally at a time”"


def test_cancelling_adds_nothing(desk: "Desk") -> None:
    choose(desk, 5, cancel=True)
    assert len(desk.window.workspace.scenarios.items) == 1
    assert desk.undo_stack.count() == 0


def test_the_same_preset_twice_has_two_names(desk: "Desk") -> None:
    choose(desk, 9)
    choose(desk, 9)
    names = [one.name for one in desk.window.workspace.scenarios.items]
    assert names == ["Scenario 1", "Recycling push", "Recycling push 2"]


@pytest.mark.parametrize("number", range(1, 12))
def test_every_preset_can_be_taken_edited_and_undone(desk: "Desk", number: int) -> None:
    choose(desk, number)
    space = desk.window.workspace
    preset = PRESETS[number - 1]
    assert space.scenario == preset.scenarios[0]
    assert space.picture.scenario == space.scenario
    for at in range(1, len(space.scenarios.items)):
        assert desk.window.scenarios.actions.show(at) or at == space.scenarios.current
    desk.choose_mineral("copper")
    assert space.view.mineral == "copper", "no preset locks the window to its mineral"
    desk.drag("africa", 0.3)
    assert space.scenario.levers_of("copper")
    desk.undo_stack.setIndex(0)
    assert space.scenario.is_empty


def test_a_damaged_file_of_presets_is_told(desk: "Desk", monkeypatch: pytest.MonkeyPatch) -> None:
    from mapapp.errors import GeodataError
    from mapapp.scenario import presets as module

    def broken() -> None:
        message = "The bundled presets are damaged. Install the app again."
        raise GeodataError(message)

    monkeypatch.setattr(module, "load_presets", broken)
    desk.action("Start from a preset").trigger()
    assert "are damaged" in desk.window.banner.text
