"""Pacts: members, the EU as one, who is shown, and the hub of bilateral agreements."""

import pytest

from mapapp.catalog.catalog import Catalog
from mapapp.picture.sourcing.consumers import Consumer, UnknownConsumerError
from mapapp.picture.sourcing.pacts import hub_of, pact_of, pact_shown, participants, variant_of
from mapapp.scenario.levers import LeverError, Pact


def test_only_members_belong_unless_others_are_ticked(catalog: Catalog) -> None:
    forge = pact_of(catalog, "forge")
    assert len(forge.members) == 15
    candidate = next(r.iso3 for r in catalog.pacts if (r.pact, r.role) == ("forge", "candidate"))
    assert candidate not in forge.members
    assert candidate in pact_of(catalog, "forge", ticked=[candidate]).members


def test_unknown_pacts_and_hubs_are_refused(catalog: Catalog) -> None:
    with pytest.raises(UnknownConsumerError, match="g7"):
        pact_of(catalog, "g99")
    with pytest.raises(LeverError, match="hub"):
        pact_of(catalog, "g7", sharing="bilateral", hub="AUS")


def test_the_eu_members_of_a_pact_act_as_one(catalog: Catalog) -> None:
    g7 = participants(catalog, pact_of(catalog, "g7", eu_as_one=True))
    assert [one.id for one in g7] == ["CAN", "EU", "GBR", "JPN", "USA"]
    assert g7[1].members == ("DEU", "FRA", "ITA")
    whole = participants(catalog, pact_of(catalog, "eu27", eu_as_one=True))
    assert [(one.id, len(one.members)) for one in whole] == [("EU27", 27)]
    assert len(participants(catalog, pact_of(catalog, "eu27"))) == 27


def test_a_member_is_shown_within_the_pact_only_while_it_shares(catalog: Catalog) -> None:
    g7 = pact_of(catalog, "g7")
    assert pact_shown(catalog, "JPN", g7) is None
    sharing = variant_of(g7, "pact")
    assert pact_shown(catalog, "JPN", sharing) == sharing
    assert pact_shown(catalog, "AUS", sharing) is None
    assert pact_shown(catalog, "PACT", g7) == g7
    assert pact_shown(catalog, "quad", sharing) == Pact("quad", ("AUS", "IND", "JPN", "USA"))
    for alone in ("WLD", "EU27"):
        assert pact_shown(catalog, alone, sharing) is None


def test_variants_differ_only_in_how_the_pact_acts(catalog: Catalog) -> None:
    g7 = pact_of(catalog, "g7", eu_as_one=True, sharing="bilateral", hub="EU27")
    assert variant_of(g7, "unified EU") == g7
    assert variant_of(g7, "pact") == Pact("g7", g7.members, sharing="pact")


def test_the_hub_is_the_one_named_else_the_largest_user() -> None:
    who = [
        Consumer("EU", "", ("DEU", "FRA")),
        Consumer("JPN", "", ("JPN",)),
        Consumer("USA", "", ("USA",)),
    ]
    uses = [3.0, 5.0, 4.0]
    members = ("DEU", "FRA", "JPN", "KOR", "USA")
    assert hub_of(Pact(members=members), who, uses) == 1
    assert hub_of(Pact(members=members, hub="USA"), who, uses) == 2
    assert hub_of(Pact(members=members, hub="EU27"), who, uses) == 0
    assert hub_of(Pact(members=members, hub="DEU"), who, uses) == 0
    # Korea's figures are not published, so it is not among those who are followed.
    assert hub_of(Pact(members=members, hub="KOR"), who, uses) == 1
