"""Phrases of modules without Qt: English by themselves, in another language once that is told."""

from collections.abc import Iterator

import pytest

from mapapp.catalog.sitefiles.limits import SiteFileCancelled
from mapapp.phrases import later, marked, phrase, speak_with
from mapapp.scenario.levers import LeverError, ProjectChange

FRENCH = {
    "{name} must be {limits}, not {value:g}.": "{name} : {limits}, pas {value:g}.",
    "within {low:g} to {high:g}": "entre {low:g} et {high:g}",
    "The utilisation": "L’utilisation",
    "Stopped. Nothing was added.": "Arrêté.",
    "semicolon": "point-virgule",
}


@pytest.fixture
def french() -> Iterator[None]:
    speak_with(lambda text: FRENCH.get(text, text), lambda: ("\u202f", ","))
    yield
    speak_with(None)


def test_a_phrase_is_english_where_nobody_says_otherwise() -> None:
    assert phrase("{count:,} rows of {size:.1f} GB", count=12345, size=2.5) == (
        "12,345 rows of 2.5 GB"
    )
    assert later(marked("semicolon")) == "semicolon"


@pytest.mark.usefixtures("french")
def test_a_phrase_and_its_numbers_are_said_in_the_language() -> None:
    with pytest.raises(LeverError, match=r"^L’utilisation : entre 0 et 1, pas 1,5\.$"):
        ProjectChange("site", utilisation=1.5)
    assert str(SiteFileCancelled()) == "Arrêté."
    assert phrase("{count:,} rows", count=12345) == "12\u202f345 rows"
    assert later(marked("semicolon")) == "point-virgule"


@pytest.mark.usefixtures("french")
def test_what_is_no_formatted_number_is_filled_in_as_it_is() -> None:
    assert phrase("{file}, {year}", file="a.csv, 1.5 {x}", year=2030) == "a.csv, 1.5 {x}, 2030"
    assert phrase("not {value!r:.5}", value="1.5, 2") == "not '1.5,"
