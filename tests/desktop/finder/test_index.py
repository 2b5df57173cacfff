"""Finding: parts of words, accents, slips, word order; quickly."""

import time

import pytest

from mapapp.catalog.catalog import Catalog
from mapapp.desktop.finder.aliases import COUNTRY_ALIASES, MINERAL_ALIASES
from mapapp.desktop.finder.entries import bare, catalog_entries, company_name
from mapapp.desktop.finder.going import Going
from mapapp.desktop.finder.index import Entry, Index, grouped


@pytest.fixture(scope="module")
def index(catalog: Catalog) -> Index:
    class Nowhere(Going):
        def __init__(self) -> None:
            pass

    return Index(catalog_entries(catalog, Nowhere()))


def first(index: Index, words: str) -> Entry:
    return index.search(words)[0].entry


@pytest.mark.parametrize(
    ("words", "kind", "title"),
    [
        ("cobalt", "mineral", "Cobalt"),
        ("co", "mineral", "Cobalt"),
        ("Li", "mineral", "Lithium"),
        ("COTE", "country", "Côte d'Ivoire"),
        ("chn", "country", "China"),
        ("ivory coast", "country", "Côte d'Ivoire"),
        ("USA", "country", "United States"),
        ("drc", "country", "DR Congo"),
        ("burma", "country", "Myanmar"),
        ("REE", "mineral", "Rare earths"),
        ("coltan", "mineral", "Tantalum"),
        ("greenbushes tianqi", "site", "Greenbushes"),
        ("glencor", "company", "Glencore"),
        ("umicroe", "company", "Umicore"),
        ("mutanda", "site", "Mutanda"),
        ("kwinana lithium", "site", "Kwinana lithium hydroxide refinery"),
    ],
)
def test_the_first_hit_is_what_was_meant(index: Index, words: str, kind: str, title: str) -> None:
    found = first(index, words)
    assert (found.kind, found.title[: len(title)]) == (kind, title)


def test_words_may_stand_in_any_order_and_in_the_detail(index: Index) -> None:
    for words in ("kokkola finland cobalt", "cobalt kokkola"):
        assert "Kokkola" in first(index, words).title


def test_every_word_must_be_found(index: Index) -> None:
    assert not index.search("kokkola zzzzzz")
    assert not index.search("   ")


def test_every_site_country_and_mineral_is_found_by_its_own_name(
    index: Index, catalog: Catalog
) -> None:
    for name in (
        *(m.name.partition(" (")[0] for m in catalog.minerals.values()),
        *(c.name for c in catalog.countries.values()),
        *(site.name for site in catalog.sites[::25]),
    ):
        assert name in [one.entry.title for one in index.search(name)], name


def test_an_answer_takes_less_than_thirty_milliseconds(index: Index) -> None:
    index.search("warm up")
    times = []
    for words in ("k", "ko", "kokola", "lithium kwinana", "glencor", "china rare earths"):
        begin = time.perf_counter()
        index.search(words)
        times.append(time.perf_counter() - begin)
    assert sorted(times)[len(times) // 2] < 0.03, times


def test_groups_stand_in_the_order_of_their_best_hit(index: Index) -> None:
    groups = grouped(index.search("cobalt"), most_each=3)
    assert groups[0][0] == "mineral"
    assert all(len(entries) <= 3 for _, entries in groups)


@pytest.mark.parametrize(
    ("owner", "company"),
    [
        ("Ganfeng Lithium 46.7%", "Ganfeng Lithium"),
        ("Eramet 50.1 % (operator)", "Eramet"),
        ("CMOC", "CMOC"),
        ("3M", "3M"),
    ],
)
def test_a_company_is_its_name_without_the_share(owner: str, company: str) -> None:
    assert company_name(owner) == company


def test_a_mnemonic_is_no_part_of_a_command() -> None:
    assert bare("&File") == "File"
    assert bare("Save && close") == "Save & close"


def test_other_names_are_given_to_what_the_catalog_holds(catalog: Catalog) -> None:
    assert COUNTRY_ALIASES.keys() <= catalog.countries.keys()
    assert MINERAL_ALIASES.keys() <= catalog.minerals.keys()
