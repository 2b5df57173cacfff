"""A scenario in a few figures: the same that cards, paths and costs say one by one."""

from dataclasses import replace

import pytest

from mapapp.catalog.catalog import Catalog
from mapapp.errors import UserError
from mapapp.picture import View, evaluate
from mapapp.picture.exposure.exposure import exposure
from mapapp.picture.scenario_figures import scenario_figures
from mapapp.picture.shock.shocks import shock_paths
from mapapp.scenario.levers import Assumptions, CountryCost, Pact, Shock, StockLever
from mapapp.scenario.scenario import Place, Scenario

VIEW = View("cobalt", "refining", 2032, consumer="USA")
AUSTRALIA = Scenario().with_capacity(
    "cobalt", "refining", Place("region", "oceania"), nameplate_t_per_year=30_000
)


def test_figures_are_those_of_the_picture(catalog: Catalog) -> None:
    found, picture = scenario_figures(catalog, AUSTRALIA, VIEW), evaluate(catalog, AUSTRALIA, VIEW)
    shown = picture.comparisons["refining"].scenario
    assert (found.top_code, found.top_share) == (shown.top_code, shown.top_share)
    assert (found.china_share, found.hhi) == (shown.china_share, shown.hhi)
    assert found.governance_hhi == shown.governance_hhi
    assert picture.worst is not None
    assert found.worst_stage == picture.worst[1]
    region = next(one for one in picture.alternatives if one.id == "oceania")
    assert found.cost_musd == region.cost_musd
    assert found.adds_capacity


def test_the_empty_scenario_gives_the_baseline(catalog: Catalog) -> None:
    found = scenario_figures(catalog, Scenario(), VIEW)
    baseline = evaluate(catalog, AUSTRALIA, VIEW).comparisons["refining"].baseline
    assert found.hhi == pytest.approx(baseline.hhi)
    assert (found.cost_musd, found.adds_capacity, found.shortfall_share) == (None, False, 0.0)
    assert found.problem == ""


def test_the_mode_changes_nothing_and_the_lens_does(catalog: Catalog) -> None:
    plain = scenario_figures(catalog, AUSTRALIA, VIEW)
    assert scenario_figures(catalog, AUSTRALIA, replace(VIEW, mode="change")) == plain
    assert scenario_figures(catalog, AUSTRALIA, replace(VIEW, lens="control")).hhi != plain.hhi


def test_cover_and_shortfall_are_the_consumers(catalog: Catalog) -> None:
    shock = Shock("cobalt", "refining", "CHN", 1.0, 2032, 1, 12)
    stocked = Scenario(shocks=(shock,)).with_stock(
        StockLever("cobalt", "refining", "USA", days=20.0)
    )
    found = scenario_figures(catalog, stocked, VIEW)
    path = shock_paths(catalog, stocked, VIEW)
    assert path is not None
    assert path.shown is not None
    assert found.shortfall_share == path.shown.period_unmet_share
    assert found.shortfall_t == path.shown.caused_unmet
    assert found.first_short == path.shown.first_month_short
    assert found.days_of_cover == exposure(catalog, stocked, VIEW).scenario.days_of_cover
    assert found.days_of_cover == pytest.approx(20.0)
    world = scenario_figures(catalog, stocked, replace(VIEW, consumer="WLD"))
    assert world.days_of_cover is None
    index = scenario_figures(catalog, stocked, replace(VIEW, consumer="KOR"))
    assert index.shortfall_share is not None
    assert index.shortfall_t is None, "Korea's use is an index, not tonnes"


def test_a_shock_elsewhere_leaves_the_stage_as_it_is(catalog: Catalog) -> None:
    other = Scenario(shocks=(Shock("nickel", "refining", "IDN", 1.0, 2032),))
    assert scenario_figures(catalog, other, VIEW).shortfall_share == 0.0


def test_a_pact_that_a_scenario_does_not_have_has_no_cover(catalog: Catalog) -> None:
    view = replace(VIEW, mineral="lithium", consumer="PACT")
    shock = Shock("lithium", "refining", "CHN", 0.5, 2032, 1, 6)
    alone = scenario_figures(catalog, Scenario(shocks=(shock,)), view)
    assert (alone.days_of_cover, alone.shortfall_share, alone.problem) == (None, None, "")
    pact = Scenario(shocks=(shock,), pact=Pact(members=("JPN", "KOR")))
    assert scenario_figures(catalog, pact, view).shortfall_share > 0.1  # type: ignore[operator]


def test_a_stage_without_national_output_has_no_indices(catalog: Catalog) -> None:
    found = scenario_figures(catalog, Scenario(), View("antimony", "refining", 2030))
    assert (found.hhi, found.top_code) == (None, None)
    assert found.worst_stage == "mining"


def test_what_levers_do_not_allow_is_told_and_nothing_else_is_hidden(catalog: Catalog) -> None:
    costs = (CountryCost("cobalt", "refining", "CHE", 1.0),)
    wrong = AUSTRALIA.with_assumptions(Assumptions(rule="merit order", costs=costs))
    assert "A cost is given for CHE" in scenario_figures(catalog, wrong, VIEW).problem
    with pytest.raises(UserError):
        scenario_figures(catalog, Scenario(), replace(VIEW, year=1999))
