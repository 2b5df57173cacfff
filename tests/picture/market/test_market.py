"""Demand, recycling and who gives way, through `evaluate` and on the real tables."""

import numpy as np
import pytest

from mapapp.catalog.catalog import Catalog
from mapapp.picture import View, evaluate
from mapapp.picture.market.market import MarketError, demand_factor, recycled_share
from mapapp.picture.market.state import mineral_state
from mapapp.scenario.levers import (
    Assumptions,
    CountryCost,
    DemandLever,
    Pact,
    RecyclingLever,
    Rule,
)
from mapapp.scenario.scenario import Place, Scenario

COBALT = View("cobalt", "refining", 2030)
AUSTRALIA = Scenario().with_capacity(
    "cobalt", "refining", Place("region", "oceania"), nameplate_t_per_year=40_000
)


def output_of(catalog: Catalog, scenario: Scenario, view: View = COBALT) -> dict[str, float]:
    picture = evaluate(catalog, scenario, view)
    return {f.iso3: f.scenario_t_per_year or 0.0 for f in picture.countries.values()}


class TestDemand:
    def test_the_reference_case_changes_nothing(self, catalog: Catalog) -> None:
        assert demand_factor(catalog, "cobalt", 2030, None) == 1.0
        assert demand_factor(catalog, "cobalt", 2030, DemandLever("cobalt")) == 1.0

    def test_a_case_is_measured_against_the_reference(self, catalog: Catalog) -> None:
        factor = demand_factor(catalog, "cobalt", 2030, DemandLever("cobalt", "NZE"))
        assert factor == pytest.approx(407_814 / 314_282)

    def test_between_the_years_of_a_case_it_is_a_straight_line(self, catalog: Catalog) -> None:
        # 2024 is observed, 2030 the first year of the cases.
        at_2027 = demand_factor(catalog, "cobalt", 2027, DemandLever("cobalt", "NZE"))
        assert at_2027 == pytest.approx((220_726 + 407_814) / (220_726 + 314_282))

    def test_a_change_is_a_part_of_the_case(self, catalog: Catalog) -> None:
        assert demand_factor(catalog, "tin", 2030, DemandLever("tin", change=0.2)) == 1.2

    def test_a_case_that_is_not_published_is_refused(self, catalog: Catalog) -> None:
        with pytest.raises(MarketError, match="No demand case NZE is published for tin"):
            demand_factor(catalog, "tin", 2030, DemandLever("tin", "NZE"))

    def test_more_demand_is_met_from_spare_capacity_and_else_stays_unmet(
        self, catalog: Catalog
    ) -> None:
        scenario = Scenario().with_demand(DemandLever("cobalt", "NZE"))
        picture = evaluate(catalog, scenario, COBALT)
        world = picture.world_output
        assert world[1] > world[0]
        assert picture.unmet_t_per_year == pytest.approx(world[0] * 407_814 / 314_282 - world[1])
        assert picture.limiting_stage is not None

    def test_new_plants_fill_the_gap_before_they_displace(self, catalog: Catalog) -> None:
        short = Scenario().with_demand(DemandLever("cobalt", "NZE"))
        both = AUSTRALIA.with_demand(DemandLever("cobalt", "NZE"))
        assert output_of(catalog, both)["CHN"] >= output_of(catalog, AUSTRALIA)["CHN"]
        assert (
            evaluate(catalog, both, COBALT).unmet_t_per_year
            <= evaluate(catalog, short, COBALT).unmet_t_per_year
        )


class TestRecycling:
    def test_today_is_the_worlds_recycled_input(self, catalog: Catalog) -> None:
        assert recycled_share(catalog, "cobalt") == pytest.approx(0.104)
        assert recycled_share(catalog, "gallium") is None

    def test_todays_share_as_a_lever_changes_nothing(self, catalog: Catalog) -> None:
        same = Scenario().with_recycling(RecyclingLever("cobalt", 0.104))
        before, after = output_of(catalog, Scenario()), output_of(catalog, same)
        assert after == pytest.approx(before)

    def test_more_scrap_takes_the_place_of_ore(self, catalog: Catalog) -> None:
        mining = View("cobalt", "mining", 2030)
        more = evaluate(catalog, Scenario().with_recycling(RecyclingLever("cobalt", 0.304)), mining)
        refined = evaluate(catalog, Scenario(), COBALT).world_output[0]
        assert more.world_output[0] - more.world_output[1] == pytest.approx(0.2 * refined)
        assert evaluate(catalog, more.scenario, COBALT).world_output[1] == pytest.approx(refined)


class TestWhoGivesWay:
    def test_pro_rata_all_lose_the_same_part(self, catalog: Catalog) -> None:
        before, after = output_of(catalog, Scenario()), output_of(catalog, AUSTRALIA)
        parts = [after[code] / before[code] for code in ("CHN", "FIN", "IDN", "JPN")]
        assert parts == pytest.approx([parts[0]] * 4)
        assert parts[0] < 1

    @pytest.mark.parametrize("rule", ["protect pact", "dominant first"])
    def test_the_others_keep_what_they_have(self, catalog: Catalog, rule: Rule) -> None:
        scenario = AUSTRALIA.with_assumptions(Assumptions(rule=rule)).with_pact(
            Pact(members=("AUS", "FIN", "JPN", "CAN"))
        )
        before, after = output_of(catalog, Scenario()), output_of(catalog, scenario)
        assert after["FIN"] == pytest.approx(before["FIN"])
        assert after["CHN"] < before["CHN"]

    def test_the_most_expensive_gives_way_first(self, catalog: Catalog) -> None:
        costs = (
            CountryCost("cobalt", "refining", "FIN", 20_000.0),
            CountryCost("cobalt", "refining", "CHN", 10_000.0),
        )
        assumptions = Assumptions(rule="merit order", costs=costs)
        small = Scenario().with_capacity(
            "cobalt", "refining", Place("country", "AUS"), nameplate_t_per_year=2_000
        )
        before = output_of(catalog, Scenario())
        after = output_of(catalog, small.with_assumptions(assumptions))
        assert after["CHN"] == before["CHN"]
        assert after["FIN"] < before["FIN"]

    def test_half_displaced_the_market_grows_by_the_other_half(self, catalog: Catalog) -> None:
        small = Scenario().with_capacity(
            "cobalt", "refining", Place("country", "AUS"), nameplate_t_per_year=5_000
        )
        full, half = (
            evaluate(catalog, small.with_assumptions(Assumptions(displacement=part)), COBALT)
            for part in (1.0, 0.5)
        )
        added = sum(a.output_t_per_year for a in half.added)
        assert half.world_output[1] - full.world_output[1] == pytest.approx(0.5 * added)
        assert half.limiting_stage is None

    def test_a_market_cannot_grow_beyond_what_mines_give(self, catalog: Catalog) -> None:
        grows = AUSTRALIA.with_assumptions(Assumptions(displacement=0.5))
        assert evaluate(catalog, grows, COBALT).limiting_stage == "mining"

    @pytest.mark.parametrize(
        ("assumptions", "words"),
        [
            (Assumptions(rule="protect pact"), "needs a pact"),
            (Assumptions(rule="merit order"), "needs costs of production"),
            (
                Assumptions(
                    rule="merit order", costs=(CountryCost("cobalt", "mining", "CHE", 1.0),)
                ),
                "A cost is given for CHE",
            ),
        ],
    )
    def test_a_rule_without_what_it_needs_says_so(
        self, catalog: Catalog, assumptions: Assumptions, words: str
    ) -> None:
        with pytest.raises(MarketError, match=words):
            evaluate(catalog, AUSTRALIA.with_assumptions(assumptions), COBALT)


def test_costs_of_one_mineral_leave_the_others_as_they_are(catalog: Catalog) -> None:
    costs = (CountryCost("nickel", "refining", "CHN", 2.0),)
    ranked = AUSTRALIA.with_assumptions(Assumptions(rule="merit order", costs=costs))
    assert output_of(catalog, ranked) == pytest.approx(output_of(catalog, AUSTRALIA))


def test_what_runs_is_what_is_added_less_what_is_idle(catalog: Catalog) -> None:
    state = mineral_state(catalog, AUSTRALIA, mineral="cobalt", year=2030)
    assert state.market is not None
    np.testing.assert_allclose(state.market.running, state.market.added - state.market.idle)
    assert state.market.running[state.model.row("refining") or 0].sum() > 0
