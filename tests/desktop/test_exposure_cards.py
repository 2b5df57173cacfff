"""The risk picture for a consumer, and what a click on a card explains."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mapapp.desktop.exposure_cards import explain_exposure, exposure_cards
from mapapp.desktop.says_who import SaysWho
from mapapp.picture.exposure.exposure import exposure
from mapapp.picture.view import view_of
from mapapp.scenario.presets import load_presets, preset_named
from mapapp.scenario.scenario import Scenario

if TYPE_CHECKING:
    from tests.desktop.conftest import Desk


def choose(desk: "Desk", consumer: str) -> None:
    box = desk.window.risk.consumer
    at = box.findData(consumer)
    assert at >= 0
    box.setCurrentIndex(at)
    box.activated.emit(at)
    settle(desk)


def settle(desk: "Desk") -> None:
    for _ in range(100):
        QTest.qWait(20)
        if not desk.window.risk.exposure.is_waiting:
            return
    message = "the cards never followed"
    raise AssertionError(message)


def explained(desk: "Desk") -> str:
    found = desk.window.risk.findChildren(SaysWho)
    assert found, "nothing was explained"
    text = found[-1].label.text()
    found[-1].close()
    return text


def test_the_world_has_no_exposure_cards(desk: "Desk") -> None:
    assert not desk.window.risk.exposure.isVisible()
    assert desk.window.risk.consumer.currentData() == "WLD"


@pytest.mark.parametrize("consumer", ["USA", "EU27", "g7"])
def test_cards_say_what_the_model_says_of_the_consumer(desk: "Desk", consumer: str) -> None:
    choose(desk, consumer)
    desk.type_capacity("europe", "20")
    settle(desk)
    view = replace(desk.picture.view, consumer=consumer)
    found = exposure(desk.catalog, desk.window.workspace.scenario, view)
    reliance, risk, score, days = desk.window.risk.exposure.cards
    after = found.scenario
    assert risk.words.after == f"{after.supply_risk:.2f}"
    assert after.geopolrisk is not None
    assert score.words.after == f"{after.geopolrisk.score:.2f}"
    for card, value in ((reliance, after.import_reliance), (days, after.days_of_cover)):
        assert (card.words.after == "–") == (value is None)
    if after.days_of_cover is None:
        assert "published" in days.words.meaning


def test_choice_of_consumer_changes_no_scenario(desk: "Desk") -> None:
    choose(desk, "JPN")
    assert desk.picture.view.consumer == "JPN"
    assert desk.window.workspace.scenario == Scenario()
    choose(desk, "WLD")
    assert not desk.window.risk.exposure.isVisible()


@pytest.mark.qt_log_ignore("plugin does not support")  # the popover, without a screen
def test_click_on_a_card_tells_formula_and_sources(desk: "Desk") -> None:
    choose(desk, "USA")
    QTest.mouseClick(desk.window.risk.exposure.cards[1], Qt.MouseButton.LeftButton)
    words = explained(desk)
    assert "substitution" in words
    assert "European Commission" in words
    hhi = next(c for c in desk.window.risk.cards if "HHI" in c.accessibleName())
    hhi.setFocus()
    QTest.keyClick(hhi, Qt.Key.Key_Return)
    words = explained(desk)
    assert "Σ" in words
    assert "IEA" in words


def test_choosing_a_consumer_never_widens_a_small_window(desk: "Desk") -> None:
    window = desk.window
    window.resize(1280, 800)
    QApplication.processEvents()
    for consumer in ("USA", "EU27", "WLD"):
        window.workspace.look(replace(window.workspace.view, consumer=consumer))
        QApplication.processEvents()
        assert window.width() == 1280
        assert window.risk._side.isVisible() == (consumer == "WLD")


def test_reliance_that_falls_to_nothing_says_against_what_use(desk: "Desk") -> None:
    preset = preset_named("eu-2030", load_presets())
    found = exposure(desk.catalog, preset.scenario, view_of(preset.view))
    assert found.scenario.import_reliance == 0.0
    card = exposure_cards(found)[0]
    assert card.words.meaning == "own output passes use"
    told = explain_exposure(desk.catalog, found, card).inputs
    assert found.use is not None
    assert any(f"of {found.use.year}, grown with world output" in line for line in told)


def test_a_card_without_a_band_says_why(desk: "Desk") -> None:
    view = replace(desk.window.workspace.view, mineral="gallium", consumer="EU27")
    found = exposure(desk.catalog, Scenario(), view)
    cards = exposure_cards(found)
    assert all(card.figures.band is None for card in cards)
    assert {card.figures.scenario is None for card in cards} == {True, False}
    for card in cards:
        told = explain_exposure(desk.catalog, found, card).inputs
        assert any("No 5–95 % band" in line for line in told) == (card.figures.scenario is not None)
