"""What a plant is worth in the cheapest network, free and under a ban."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Stage
from mapapp.picture.base.mineral_model import mineral_model
from mapapp.picture.sourcing.least_cost_plan import (
    ExportRestriction,
    LeastCostPlan,
    NoPlan,
    least_cost_plan,
    restrictions_of,
)
from mapapp.picture.view import View
from mapapp.scenario.levers import Shock
from mapapp.scenario.scenario import Place, Scenario
from mapapp.supply.errors import ModelInputError

PLANNED: list[tuple[str, Stage]] = [
    ("lithium", "mining"),
    ("lithium", "refining"),
    ("cobalt", "mining"),
    ("cobalt", "refining"),
    ("nickel", "mining"),
    ("graphite", "mining"),
    ("rare_earths", "mining"),
    ("rare_earths", "refining"),
    ("copper", "mining"),
]


def added(mineral: str, stage: Stage, region: str, tonnes: float) -> Scenario:
    place = Place("region", region)
    return Scenario().with_capacity(mineral, stage, place, nameplate_t_per_year=tonnes)


def plan(
    catalog: Catalog,
    scenario: Scenario,
    view: View,
    restrictions: list[ExportRestriction] | None = None,
) -> LeastCostPlan:
    found = least_cost_plan(catalog, scenario, view, restrictions=restrictions)
    assert isinstance(found, LeastCostPlan)
    return found


COBALT = View("cobalt", "refining", 2035)
CHINA_STOPS = [ExportRestriction("refining", "CHN")]


class TestWorth:
    def test_a_plant_is_worth_little_while_trade_is_free_and_much_under_a_ban(
        self, catalog: Catalog
    ) -> None:
        scenario = added("cobalt", "refining", "north_america", 20_000)
        found = plan(catalog, scenario, COBALT, CHINA_STOPS)
        demand = sum(found.demand.values())
        # The cost view: a few borders less. The security view: no shortage any more.
        assert found.free_without.shortage_t == found.free_with.shortage_t == 0.0
        assert 0.0 <= found.cost_saved < 0.05 * demand
        assert found.restricted_without.shortage_t > 0.01 * demand
        assert found.restricted_with.shortage_t == pytest.approx(0.0, abs=1e-3)
        assert found.shortage_avoided_t == pytest.approx(found.restricted_without.shortage_t)

    def test_ore_that_may_not_leave_feeds_its_own_plants_only(self, catalog: Catalog) -> None:
        ban = [ExportRestriction("mining", "COD")]
        found = plan(catalog, Scenario(), COBALT, ban)
        assert found.stages == ("mining", "refining")
        # The Congo refines next to nothing: most of the world's ore is lost to it.
        lost = found.restricted_without.shortage_t / sum(found.demand.values())
        assert 0.3 < lost < 0.7

    def test_half_a_ban_takes_less_than_a_ban(self, catalog: Catalog) -> None:
        half = plan(catalog, Scenario(), COBALT, [ExportRestriction("mining", "COD", 0.5)])
        whole = plan(catalog, Scenario(), COBALT, [ExportRestriction("mining", "COD", 1.0)])
        assert 0 < half.restricted_without.shortage_t < whole.restricted_without.shortage_t

    def test_without_restrictions_both_views_are_one(self, catalog: Catalog) -> None:
        scenario = added("cobalt", "refining", "north_america", 20_000)
        found = plan(catalog, scenario, COBALT, [])
        assert found.shortage_avoided_t == 0.0
        assert found.restricted_with.cost == found.free_with.cost

    def test_restrictions_elsewhere_in_the_chain_are_told(self, catalog: Catalog) -> None:
        others = [ExportRestriction("magnets", "CHN"), ExportRestriction("refining", "ISL")]
        found = plan(catalog, Scenario(), COBALT, others)
        assert found.restrictions == ()
        assert found.left_out == tuple(others)

    def test_a_part_outside_its_domain_is_refused(self, catalog: Catalog) -> None:
        wrong = [ExportRestriction("refining", "CHN", 1.5)]
        with pytest.raises(ModelInputError, match="the part withheld"):
            least_cost_plan(catalog, Scenario(), COBALT, restrictions=wrong)


class TestWhatTheTablesCarry:
    @pytest.mark.parametrize(("mineral", "stage"), PLANNED)
    def test_today_s_demand_can_be_met(self, catalog: Catalog, mineral: str, stage: Stage) -> None:
        found = plan(catalog, Scenario(), View(mineral, stage, 2030), [])
        model = mineral_model(catalog, mineral)
        row = model.row(stage)
        assert row is not None
        world = model.baseline[6, row].sum()
        assert sum(found.demand.values()) == pytest.approx(world)
        assert found.free_without.shortage_t < 1e-6 * world
        assert len(found.codes) <= 21

    def test_all_others_say_why_not(self, catalog: Catalog) -> None:
        for mineral in catalog.minerals:
            model = mineral_model(catalog, mineral)
            for stage in model.stages:
                if (mineral, stage) in PLANNED:
                    continue
                found = least_cost_plan(catalog, Scenario(), View(mineral, stage, 2030))
                assert isinstance(found, NoPlan)
                expected = (
                    "demand by country not known" if stage in model.chain else "no national output"
                )
                assert found.reason == expected

    def test_ore_is_used_by_the_plants_of_the_next_stage(self, catalog: Catalog) -> None:
        found = plan(catalog, Scenario(), View("copper", "mining", 2030), [])
        model = mineral_model(catalog, "copper")
        made = model.baseline[6, 1, model.column["JPN"]]
        total = model.baseline[6, 1].sum()
        mined = model.baseline[6, 0].sum()
        assert found.demand_basis == "feed"
        assert found.demand["JPN"] == pytest.approx(made * mined / total)

    def test_synthetic_graphite_needs_no_mine(self, catalog: Catalog) -> None:
        assert plan(catalog, Scenario(), View("graphite", "mining", 2030), []).stages == ("mining",)


class TestShocks:
    def shock(self, start: int, months: int, cut: float = 1.0) -> Shock:
        return Shock("cobalt", "refining", "CHN", cut, start, months=months)

    def test_those_that_act_in_the_year_count(self) -> None:
        shocks = (self.shock(2034, 13), self.shock(2035, 6, 0.5), self.shock(2036, 12))
        assert restrictions_of(shocks, COBALT) == (ExportRestriction("refining", "CHN", 1.0),)
        later = (self.shock(2034, 12), self.shock(2035, 6, 0.5))
        assert restrictions_of(later, COBALT) == (ExportRestriction("refining", "CHN", 0.5),)
        assert restrictions_of(shocks, View("nickel", "refining", 2035)) == ()

    def test_they_are_taken_from_the_scenario(self, catalog: Catalog) -> None:
        scenario = Scenario().with_shock(self.shock(2035, 12))
        found = plan(catalog, scenario, COBALT)
        assert found.restrictions == (ExportRestriction("refining", "CHN", 1.0),)
        same = plan(catalog, Scenario(), COBALT, CHINA_STOPS)
        assert found.restricted_without.cost == pytest.approx(same.restricted_without.cost)


@settings(max_examples=12)
@given(st.data())
def test_a_ban_never_helps_and_a_plant_never_harms(catalog: Catalog, data: st.DataObject) -> None:
    mineral, stage = data.draw(st.sampled_from(PLANNED))
    model = mineral_model(catalog, mineral)
    row = model.row(stage)
    assert row is not None
    country = data.draw(st.sampled_from(model.codes))
    region = data.draw(st.sampled_from(sorted(catalog.alternative_names)))
    most = model.pipelines[stage].maximum_t_per_year.get(region, 0.0)
    scenario = Scenario()
    if most > 0:
        tonnes = most * data.draw(st.floats(0.05, 1.0))
        scenario = added(mineral, stage, region, tonnes)
    at_stage = data.draw(st.sampled_from(model.chain[: row + 1]))
    ban = [ExportRestriction(at_stage, country)]
    found = plan(catalog, scenario, View(mineral, stage, 2035), ban)
    world = sum(found.demand.values())
    slack = 1e-6 * world
    assert found.restricted_without.shortage_t >= found.free_without.shortage_t - slack
    assert found.shortage_avoided_t >= -slack
    assert found.cost_saved >= -slack * 100
    for figures in (found.free_with, found.restricted_with):
        assert math.isfinite(figures.cost)
        assert sum(figures.shortage_by.values()) == pytest.approx(figures.shortage_t)
