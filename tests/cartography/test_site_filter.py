"""Which sites a filter lets pass, on the bundled tables."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.cartography.site_filter import (
    UNKNOWN_CONTROL,
    counts,
    drawable,
    filtered,
    passes,
)
from mapapp.scenario.appearance import SiteFilter

if TYPE_CHECKING:
    from mapapp.catalog.catalog import Catalog


def test_an_empty_filter_shows_all_but_closed_sites(catalog: "Catalog") -> None:
    sites = catalog.sites_of("cobalt")
    assert filtered(sites, SiteFilter()) == drawable(sites)
    assert {site.status for site in sites} - {s.status for s in drawable(sites)} == {"closed"}


@pytest.mark.parametrize(
    ("chosen", "attribute"),
    [
        (SiteFilter(statuses=("planned", "construction")), "status"),
        (SiteFilter(controls=("CHN", "AUS")), "control"),
        (SiteFilter(verifications=("recalled",)), "verification"),
    ],
)
def test_each_choice_parts_the_sites(
    catalog: "Catalog", chosen: SiteFilter, attribute: str
) -> None:
    sites = drawable(catalog.sites_of("cobalt"))
    wanted = {*chosen.statuses, *chosen.controls, *chosen.verifications}
    shown = filtered(sites, chosen)
    assert shown
    assert {getattr(site, attribute) for site in shown} == wanted
    assert not wanted & {getattr(site, attribute) for site in sites if site not in shown}


def test_choices_of_several_kinds_must_all_hold(catalog: "Catalog") -> None:
    sites = catalog.sites_of("cobalt")
    both = filtered(sites, SiteFilter(statuses=("planned",), controls=("AUS",)))
    assert set(both) == {s for s in sites if s.status == "planned" and s.control == "AUS"}


def test_both_ends_of_the_years_belong_to_them(catalog: "Catalog") -> None:
    site = next(s for s in catalog.sites_of("cobalt") if s.start_year is not None)
    year = site.start_year
    assert year is not None
    assert passes(site, SiteFilter(start_from=year, start_to=year))
    assert not passes(site, SiteFilter(start_from=year + 1))
    assert not passes(site, SiteFilter(start_to=year - 1))


def test_a_year_that_is_not_known_passes_unless_it_must_be_known(catalog: "Catalog") -> None:
    site = replace(catalog.sites_of("cobalt")[0], start_year=None)
    assert passes(site, SiteFilter(start_from=2020, start_to=2021))
    assert not passes(site, SiteFilter(known_start_only=True))


def test_sites_of_unknown_control_can_be_chosen(catalog: "Catalog") -> None:
    shown = filtered(catalog.sites_of("tin"), SiteFilter(controls=(UNKNOWN_CONTROL,)))
    assert shown
    assert all(site.control is None for site in shown)


choices = st.builds(
    SiteFilter,
    statuses=st.sets(st.sampled_from(["operating", "construction", "planned"])).map(tuple),
    controls=st.sets(st.sampled_from(["CHN", "AUS", UNKNOWN_CONTROL])).map(tuple),
    verifications=st.sets(st.sampled_from(["checked", "partly", "recalled"])).map(tuple),
    start_from=st.one_of(st.none(), st.integers(1950, 2035)),
    start_to=st.one_of(st.none(), st.integers(1950, 2035)),
    known_start_only=st.booleans(),
)


@given(chosen=choices)
def test_what_is_counted_is_what_is_shown(catalog: "Catalog", chosen: SiteFilter) -> None:
    sites = catalog.sites_of("nickel")
    shown, could = counts(sites, chosen)
    assert shown == len(filtered(sites, chosen))
    assert could == len(drawable(sites)) >= shown


@given(chosen=choices)
def test_each_condition_only_takes_away(catalog: "Catalog", chosen: SiteFilter) -> None:
    """A site passes a filter exactly if it passes each of its conditions by itself."""
    sites = catalog.sites_of("lithium")
    empty = SiteFilter()
    alone = [
        replace(empty, statuses=chosen.statuses),
        replace(empty, controls=chosen.controls),
        replace(empty, verifications=chosen.verifications),
        replace(empty, start_from=chosen.start_from),
        replace(empty, start_to=chosen.start_to),
        replace(empty, known_start_only=chosen.known_start_only),
    ]
    expected = [site for site in drawable(sites) if all(passes(site, one) for one in alone)]
    assert list(filtered(sites, chosen)) == expected
    assert filtered(filtered(sites, chosen), chosen) == filtered(sites, chosen)
