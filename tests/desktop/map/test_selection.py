"""One selection of countries and sites, and the words for it."""

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.desktop.map.selection import Selection, count_words, selected_words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CODES = st.frozensets(st.sampled_from(["AUS", "CHN", "FIN", "ZMB"]))


@given(CODES, CODES)
def test_adding_and_toggling_are_those_of_sets(first: frozenset[str], then: frozenset[str]) -> None:
    selection = Selection()
    selection.put(countries=first)
    selection.add(countries=then)
    assert selection.countries == first | then
    selection.toggle(countries=then)
    assert selection.countries == (first | then) - then
    selection.toggle(countries=then)
    assert selection.countries == first | then


def test_a_change_is_told_once_and_no_change_not_at_all(qtbot: "QtBot") -> None:
    selection = Selection()
    heard: list[bool] = []
    selection.changed.connect(lambda: heard.append(True))
    selection.put(countries=["AUS"], sites=["a", "b"])
    assert len(heard) == 1
    selection.add(countries=["AUS"], sites=["b"])
    selection.put(countries=("AUS",), sites=("b", "a"))
    assert len(heard) == 1
    selection.clear()
    selection.clear()
    assert len(heard) == 2


def test_one_country_alone_is_the_country() -> None:
    selection = Selection()
    assert selection.country is None
    selection.put(countries=["AUS"])
    assert selection.country == "AUS"
    selection.add(sites=["a"])
    assert selection.country is None


@pytest.mark.parametrize(
    ("countries", "sites", "words"),
    [
        (1, 0, "1 country"), (3, 12, "3 countries, 12 sites"), (0, 1, "1 site"), (0, 0, ""),
    ],
)  # fmt: skip
def test_words(countries: int, sites: int, words: str) -> None:
    assert count_words(countries, sites) == words
    selection = Selection()
    selection.put(countries=map(str, range(countries)), sites=map(str, range(sites)))
    assert selected_words(selection) == (f"{words} selected" if words else "")
