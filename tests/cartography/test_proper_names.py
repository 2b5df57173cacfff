"""Names inside sentences: small letters in English, capitals where a language keeps them."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from mapapp.briefing.headline import headline_of
from mapapp.cartography.proper_names import (
    capital,
    in_language,
    in_sentence,
    mineral_word,
    presets_in_language,
    whose,
)
from mapapp.cartography.wording import product_words
from mapapp.catalog.catalog import Catalog
from mapapp.catalog.load import load_catalog
from mapapp.desktop.language import speak
from mapapp.picture import View, evaluate
from mapapp.scenario.presets import load_presets
from mapapp.scenario.scenario import Place, Scenario


@pytest.fixture
def german(qapp: QApplication) -> Iterator[Catalog]:
    speak("de")
    yield in_language(load_catalog())
    speak("en")


def test_names_are_small_inside_an_english_sentence(qapp: QApplication) -> None:
    assert in_sentence("Cobalt") == "cobalt"
    assert mineral_word("rare_earths") == "Rare earths"
    assert mineral_word("unobtainium_ore") == "Unobtainium ore"


def test_german_nouns_keep_their_capitals(german: Catalog) -> None:
    assert in_sentence("Kobalt") == "Kobalt"
    assert capital("im Bau") == "Im Bau"
    assert product_words(german.minerals["cobalt"], "refining") == "Kobalt, Raffination"


@pytest.mark.parametrize(
    ("id_", "name"),
    [("graphite", "Graphit"), ("tin", "Zinn"), ("rare_earths", "Seltene Erden")],
)
def test_minerals_of_files_are_named_in_the_language(german: Catalog, id_: str, name: str) -> None:
    assert mineral_word(id_) == name


def test_every_mineral_of_the_tables_has_a_word_of_the_language(german: Catalog) -> None:
    for id_, mineral in german.minerals.items():
        assert mineral.name.startswith(mineral_word(id_))


def test_a_german_headline_bends_no_name(german: Catalog) -> None:
    added = Scenario().with_capacity(
        "cobalt", "refining", Place("region", "africa"), nameplate_t_per_year=40_000
    )
    picture = evaluate(german, added, View(mineral="cobalt", stage="refining", year=2035))
    words = headline_of(german, picture)
    assert words.startswith(
        "Neue Werke (Afrika): Anteil Chinas an der Raffination von Kobalt sinkt"
    )
    assert whose("USA", "USA") == "der USA"


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("fr", "Substitution\xa0: le piège du fournisseur unique"),
        ("de", "Die Falle: Ersatz durch einen einzigen Anbieter"),
        ("es", "La trampa de sustituir por un proveedor único"),
    ],
)
def test_presets_speak_the_language_and_keep_their_levers(
    qapp: QApplication, language: str, title: str
) -> None:
    english = load_presets()
    speak("en")
    assert presets_in_language(english) == english
    speak(language)
    spoken = presets_in_language(english)
    speak("en")
    trap = next(one for one in spoken if one.id == "substitution-trap")
    assert trap.title == title
    for own, other in zip(spoken, english, strict=True):
        assert own.summary != other.summary
        assert len(own.assumptions) == len(other.assumptions)
        assert own.views == other.views
        for mine, theirs in zip(own.scenarios, other.scenarios, strict=True):
            assert mine.note != theirs.note
            assert mine.shocks == theirs.shocks
            assert mine.capacity == theirs.capacity
