"""Names inside sentences: small letters in English, capitals where a language keeps them."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from mapapp.briefing.headline import headline_of
from mapapp.cartography.proper_names import capital, in_language, in_sentence, mineral_word, whose
from mapapp.cartography.wording import product_words
from mapapp.catalog.catalog import Catalog
from mapapp.catalog.load import load_catalog
from mapapp.desktop.language import speak
from mapapp.picture import View, evaluate
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
