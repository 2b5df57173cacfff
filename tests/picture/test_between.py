"""From one scenario to another: the change of every country adds up."""

import pytest

from mapapp.catalog.catalog import Catalog
from mapapp.picture import View, evaluate
from mapapp.picture.between import picture_between
from mapapp.scenario.scenario import Place, Scenario

VIEW = View("cobalt", "refining", 2034)
OCEANIA, AFRICA = (
    Scenario().with_capacity(
        "cobalt", "refining", Place("region", region), nameplate_t_per_year=30_000
    )
    for region in ("oceania", "africa")
)


def test_the_change_is_that_of_the_shares_of_the_two_scenarios(catalog: Catalog) -> None:
    before, after = (evaluate(catalog, one, VIEW) for one in (OCEANIA, AFRICA))
    found = picture_between(before, after)
    assert set(found.countries) == set(before.countries)
    for code, figures in found.countries.items():
        first, second = before.countries[code].scenario_share, after.countries[code].scenario_share
        if second is not None:
            assert figures.change == pytest.approx(second - (first or 0.0))
    assert found.value("AUS") < 0 < found.value("COD")  # type: ignore[operator]
    others = [
        tonnes / world
        for tonnes, world in zip(found.rest_of_world, found.world_output, strict=True)
    ]
    moved = sum(one.change or 0.0 for one in found.countries.values()) + others[1] - others[0]
    assert moved == pytest.approx(0, abs=1e-9)
    assert found.view.mode == "change"


def test_from_the_baseline_it_is_the_change_that_the_map_shows(catalog: Catalog) -> None:
    empty, after = (evaluate(catalog, one, VIEW) for one in (Scenario(), OCEANIA))
    found = picture_between(empty, after)
    for code, figures in after.countries.items():
        assert found.countries[code].change == pytest.approx(figures.change)


def test_a_scenario_against_itself_changes_nothing(catalog: Catalog) -> None:
    one = evaluate(catalog, OCEANIA, VIEW)
    found = picture_between(one, one)
    assert all(figures.change in (None, 0.0) for figures in found.countries.values())
