"""Whose exposure is shown, and the sentence for one that there is not."""

import pytest

from mapapp.catalog.catalog import Catalog
from mapapp.picture.sourcing.consumers import CONSUMERS, UnknownConsumerError, consumer_of
from mapapp.scenario.levers import Pact


def test_every_consumer_offered_exists_and_only_the_world_has_no_members(catalog: Catalog) -> None:
    found = [consumer_of(catalog, name) for name in CONSUMERS]
    assert [one.id for one in found] == list(CONSUMERS)
    assert [one.id for one in found if one.is_world] == ["WLD"]


def test_the_eu_has_its_27_members_and_no_candidate(catalog: Catalog) -> None:
    europe = consumer_of(catalog, "EU27")
    assert len(europe.members) == 27
    assert "DEU" in europe.members
    assert not {"UKR", "TUR", "GBR"} & set(europe.members)
    assert consumer_of(catalog, "eu27") == europe


def test_any_country_can_be_the_consumer(catalog: Catalog) -> None:
    brazil = consumer_of(catalog, "BRA")
    assert (brazil.name, brazil.members) == ("Brazil", ("BRA",))


def test_only_members_of_a_pact_buy_as_one(catalog: Catalog) -> None:
    assert consumer_of(catalog, "g7").members == ("CAN", "DEU", "FRA", "GBR", "ITA", "JPN", "USA")
    assert len(consumer_of(catalog, "brics").members) == 10


def test_the_scenarios_own_pact_is_one_consumer(catalog: Catalog) -> None:
    own = consumer_of(catalog, "PACT", pact=Pact(members=("USA", "AUS")))
    assert (own.id, own.members) == ("PACT", ("AUS", "USA"))
    named = consumer_of(catalog, "PACT", pact=Pact(id="g7", members=("USA", "AUS")))
    assert named.name == "G7"


@pytest.mark.parametrize("name", ["XXX", "", "g8", "usa"])
def test_an_unknown_consumer_is_told_what_there_is(catalog: Catalog, name: str) -> None:
    with pytest.raises(UnknownConsumerError) as found:
        consumer_of(catalog, name)
    sentence = str(found.value)
    assert f"“{name}”" in sentence
    assert all(choice in sentence for choice in ("WLD", "EU27", "PACT", "g7", "quad"))


@pytest.mark.parametrize("pact", [None, Pact(), Pact(id="g7")])
def test_a_pact_without_members_is_no_consumer(catalog: Catalog, pact: Pact | None) -> None:
    with pytest.raises(UnknownConsumerError, match="has no pact"):
        consumer_of(catalog, "PACT", pact=pact)
