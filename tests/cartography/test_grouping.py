"""Regions and pacts are painted as one; what is not in a group stays as it is."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from mapapp.cartography.facts import MapFacts
from mapapp.cartography.grouping import Group, group_names, grouped
from mapapp.catalog.catalog import Catalog
from mapapp.picture import Picture, View, evaluate
from mapapp.picture.result import CountryFigures
from mapapp.scenario.appearance import Appearance
from mapapp.scenario.levers import Pact
from mapapp.scenario.scenario import Place, Scenario

AUSTRALIA = Scenario().with_capacity(
    "cobalt", "refining", Place("region", "oceania"), nameplate_t_per_year=24_000
)


@pytest.fixture
def picture(catalog: Catalog) -> Picture:
    return evaluate(catalog, AUSTRALIA, View("cobalt", "refining", 2030))


def test_every_member_has_the_share_of_its_region(catalog: Catalog, picture: Picture) -> None:
    facts = MapFacts(catalog)
    shown = grouped(picture, facts.groups(picture, Appearance(unit="region")))
    europe = next(g for g in facts.regions if g.id == "europe")
    known = [picture.countries[c] for c in europe.members if c in picture.countries]
    total = sum(f.scenario_share or 0.0 for f in known)
    assert total > 0.05
    for code in europe.members:
        assert shown.countries[code].scenario_share == pytest.approx(total)
    assert shown.countries["CHN"] == picture.countries["CHN"]
    assert shown.metrics == picture.metrics  # a region is never a supplier


def test_one_speaker_of_each_region_is_labelled_by_its_name(
    catalog: Catalog, picture: Picture
) -> None:
    facts = MapFacts(catalog)
    shown = grouped(picture, facts.regions)
    europe = next(g for g in facts.regions if g.id == "europe")
    speakers = [f.iso3 for f in shown.suppliers if f.iso3 in europe.members]
    assert speakers == ["FIN"]
    names = group_names(facts.names, picture, facts.regions)
    assert names["FIN"] == europe.name
    assert names["CHN"] == "China"
    assert facts.names["FIN"] == "Finland"


def test_the_pact_of_the_scenario_or_of_the_catalog(catalog: Catalog, picture: Picture) -> None:
    facts = MapFacts(catalog)
    assert facts.pact(picture, Appearance()) is None
    g7 = facts.pact(picture, Appearance(pact="g7"))
    assert g7 is not None
    assert len(g7.members) == 7
    own = evaluate(catalog, AUSTRALIA.with_pact(Pact(members=("AUS", "JPN"))), picture.view)
    assert facts.pact(own, Appearance()) == Group("PACT", "", ("AUS", "JPN"))
    (group,) = facts.groups(own, Appearance(unit="pact"))
    both = grouped(own, (group,))
    assert both.countries["JPN"].scenario_share == both.countries["AUS"].scenario_share


def test_without_a_pact_countries_are_coloured(catalog: Catalog, picture: Picture) -> None:
    facts = MapFacts(catalog)
    assert facts.unit(picture, Appearance()) == "country"
    assert facts.unit(picture, Appearance(unit="region")) == "region"
    assert facts.unit(picture, Appearance(unit="pact")) == "country"
    assert facts.unit(picture, Appearance(unit="pact", pact="g7")) == "pact"


def test_nothing_is_grouped_by_country(catalog: Catalog, picture: Picture) -> None:
    assert MapFacts(catalog).groups(picture, Appearance()) == ()
    assert grouped(picture, ()).countries == picture.countries


def test_a_region_without_output_keeps_its_members(catalog: Catalog, picture: Picture) -> None:
    nowhere = Group("x", "Nowhere", ("ISL", "MLT"))
    shown = grouped(picture, (nowhere,))
    assert shown.countries.get("ISL") == picture.countries.get("ISL")


def test_controls_are_those_of_the_day(catalog: Catalog) -> None:
    facts = MapFacts(catalog)
    today = {c.control.id: c.state for c in facts.controls("cobalt", Appearance())}
    later = {
        c.control.id: c.state
        for c in facts.controls("cobalt", Appearance(control_day="2027-06-01"))
    }
    assert today["cod-2027-quota"] == "announced"
    assert later["cod-2027-quota"] == "in_force"


def test_zero_and_not_known_together_are_not_known(catalog: Catalog) -> None:
    picture = evaluate(catalog, Scenario(), View("cobalt", "refining", 2030))
    unknown = next(code for code, f in picture.countries.items() if f.state == "unknown")
    zero = CountryFigures("ATA", "zero", 0.0, 0.0, 0.0, 0.0)
    made = replace(picture, countries=MappingProxyType({**picture.countries, "ATA": zero}))
    shown = grouped(made, [Group("g", "Both", (unknown, "ATA"))])
    for code in (unknown, "ATA"):
        assert shown.countries[code].state == "unknown"
        assert shown.countries[code].scenario_share is None
