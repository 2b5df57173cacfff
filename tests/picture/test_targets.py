"""Targets on the real pipeline: what is proposed is what `evaluate` then shows."""

import pytest

from mapapp.catalog.catalog import Catalog
from mapapp.picture import View, evaluate
from mapapp.picture.base.mineral_model import mineral_model
from mapapp.picture.targets import TargetError, TargetProposal, TargetRequest, solve_target
from mapapp.scenario.levers import Assumptions, DemandLever, Pact
from mapapp.scenario.scenario import Place, Scenario

LITHIUM = View("lithium", "refining", 2035)
HALF = TargetRequest(share=0.55, guard=None)


def shares(proposal: TargetProposal) -> dict[str, float]:
    return {f.iso3: f.scenario_share or 0.0 for f in proposal.picture.countries.values()}


def test_a_cap_is_reached_and_the_picture_agrees(catalog: Catalog) -> None:
    proposal = solve_target(catalog, Scenario(), LITHIUM, HALF)
    assert proposal.feasible
    before = evaluate(catalog, Scenario(), LITHIUM).countries["CHN"].baseline_share
    assert before is not None
    assert before > 0.55
    assert shares(proposal)["CHN"] == pytest.approx(0.55, abs=1e-6)
    (stage,) = proposal.stages
    assert stage.largest_capped == ("CHN", pytest.approx(0.55, abs=1e-6))
    assert "share" in stage.binds
    assert stage.reachable_share is not None
    assert stage.reachable_share < 0.55


def test_every_addition_is_a_listed_project_within_its_size(catalog: Catalog) -> None:
    proposal = solve_target(catalog, Scenario(), LITHIUM, HALF)
    model = mineral_model(catalog, "lithium")
    listed = {p.id: p for found in model.pipelines["refining"].projects.values() for p in found}
    assert proposal.additions
    for one in proposal.additions:
        assert 0 < one.nameplate_t_per_year <= listed[one.project].nameplate_t_per_year + 1e-6
        assert listed[one.project].start_year <= 2035
    total = sum(a.output_t_per_year for a in proposal.picture.added)
    assert total == pytest.approx(sum(one.effective_t_per_year for one in proposal.additions))


def test_an_hhi_is_reached(catalog: Catalog) -> None:
    proposal = solve_target(
        catalog, Scenario(), LITHIUM, TargetRequest(share=None, hhi=3_000.0, guard=None)
    )
    assert proposal.feasible
    card = next(m for m in proposal.picture.metrics if m.id == "hhi")
    assert card.scenario == pytest.approx(3_000.0, rel=1e-6)


def test_a_target_out_of_reach_is_answered_by_the_best_there_is(catalog: Catalog) -> None:
    view = View("cobalt", "refining", 2035)
    proposal = solve_target(catalog, Scenario(), view, TargetRequest())
    assert not proposal.feasible
    (stage,) = proposal.stages
    assert stage.reachable_share == pytest.approx(shares(proposal)["CHN"], abs=1e-6)
    # All that is listed outside China, by 2035, is not enough.
    everything = Scenario()
    for region in catalog.alternative_names:
        pipeline = mineral_model(catalog, "cobalt").pipelines["refining"].projects[region]
        known = sum(p.nameplate_t_per_year for p in pipeline)
        if known > 0:
            everything = everything.with_capacity(
                "cobalt", "refining", Place("region", region), nameplate_t_per_year=known
            )
    most = evaluate(catalog, everything, view).countries["CHN"].scenario_share
    assert stage.reachable_share == pytest.approx(most, abs=2e-3)


def test_what_the_scenario_adds_already_is_not_added_again(catalog: Catalog) -> None:
    first = solve_target(catalog, Scenario(), LITHIUM, HALF)
    again = solve_target(catalog, first.scenario, LITHIUM, HALF)
    assert again.additions == ()
    assert again.scenario == first.scenario
    assert again.feasible


def test_fewer_regions_cost_more_or_do_not_reach(catalog: Catalog) -> None:
    free = solve_target(catalog, Scenario(), LITHIUM, HALF)
    bound = solve_target(
        catalog,
        Scenario(),
        LITHIUM,
        TargetRequest(share=0.55, guard=None, regions=("africa", "latin_america")),
    )
    hosts = {one.host for one in bound.additions}
    africa = {"NGA", "ZWE", "MAR", "MLI", "COD", "GHA", "NAM"}
    latin = {"ARG", "BOL", "BRA", "CHL", "MEX", "PER"}
    assert hosts <= africa | latin
    assert free.minimised_musd is not None
    assert bound.minimised_musd is not None
    assert bound.minimised_musd >= free.minimised_musd * (1 - 1e-6)


def test_members_of_the_pact_are_not_capped(catalog: Catalog) -> None:
    view = View("nickel", "refining", 2035)
    free = solve_target(catalog, Scenario(), view, TargetRequest(share=0.40, guard=None))
    friends = Scenario().with_pact(Pact(members=("IDN",)))
    exempt = solve_target(catalog, friends, view, TargetRequest(share=0.40, guard=None))
    assert free.stages[0].largest_capped is not None
    assert free.stages[0].largest_capped[0] == "IDN"
    assert exempt.stages[0].largest_capped is not None
    assert exempt.stages[0].largest_capped[0] == "CHN"
    assert exempt.additions == ()


@pytest.mark.parametrize(
    "scenario",
    [
        Scenario().with_demand(DemandLever("lithium", "NZE")),
        Scenario().with_assumptions(Assumptions(rule="dominant first")),
        Scenario().with_assumptions(Assumptions(displacement=0.0)),
    ],
    ids=["more demand", "dominant first", "additive"],
)
def test_what_is_reached_is_reached_in_the_whole_model(
    catalog: Catalog, scenario: Scenario
) -> None:
    proposal = solve_target(catalog, scenario, LITHIUM, HALF)
    assert proposal.feasible
    # Neither more nor, for money, much less than was asked.
    assert shares(proposal)["CHN"] == pytest.approx(0.55, abs=5e-4)
    (stage,) = proposal.stages
    assert stage.largest_capped == ("CHN", pytest.approx(shares(proposal)["CHN"]))
    card = next(m for m in proposal.picture.metrics if m.id == "hhi")
    assert stage.hhi == pytest.approx(card.scenario)


def test_a_budget_acts_on_the_total_that_is_told(catalog: Catalog) -> None:
    free = solve_target(catalog, Scenario(), LITHIUM, HALF)
    assert free.cost_musd is not None
    whole = free.cost_musd[1]
    for part in (0.3, 0.9):
        request = TargetRequest(share=0.55, guard=None, budget_musd=part * whole)
        bound = solve_target(catalog, Scenario(), LITHIUM, request)
        assert not bound.feasible
        assert bound.cost_musd is not None
        assert bound.cost_musd[1] == pytest.approx(part * whole)
        assert bound.stages[0].binds == ("budget",)
    enough = TargetRequest(share=0.55, guard=None, budget_musd=1.001 * whole)
    assert solve_target(catalog, Scenario(), LITHIUM, enough).feasible


def test_the_cost_is_the_sum_of_the_additions(catalog: Catalog) -> None:
    proposal = solve_target(catalog, Scenario(), LITHIUM, HALF)
    spans = [one.cost_musd for one in proposal.additions if one.cost_musd is not None]
    assert len(spans) == len(proposal.additions)
    assert proposal.cost_musd == tuple(
        pytest.approx(sum(span[at] for span in spans)) for at in range(3)
    )
    for one, span in zip(proposal.additions, spans, strict=True):
        assert span[0] <= span[1] <= span[2]
        assert one.cost_listed == (span[0] == span[2])


def test_the_largest_outside_the_pact_is_capped_and_told(catalog: Catalog) -> None:
    friends = Scenario().with_pact(Pact(members=("CHN",)))
    proposal = solve_target(
        catalog, friends, LITHIUM, TargetRequest(share=0.55, capped="largest", guard=None)
    )
    (stage,) = proposal.stages
    assert stage.largest[0] == "CHN"
    assert stage.capped is not None
    assert stage.capped[0] == "CHL"
    assert stage.largest_capped == stage.capped
    assert proposal.feasible


def test_one_named_country_is_capped_though_another_is_larger(catalog: Catalog) -> None:
    view = View("nickel", "refining", 2035)
    request = TargetRequest(share=0.10, capped="country", country="CHN", guard=None)
    before = evaluate(catalog, Scenario(), view).countries
    assert (before["IDN"].baseline_share or 0.0) > (before["CHN"].baseline_share or 0.0) > 0.10
    proposal = solve_target(catalog, Scenario(), view, request)
    (stage,) = proposal.stages
    assert stage.capped == ("CHN", pytest.approx(before["CHN"].baseline_share))
    assert stage.largest_capped == ("CHN", pytest.approx(shares(proposal)["CHN"]))
    assert stage.largest_capped[1] < (before["CHN"].baseline_share or 0.0)


def test_the_hhi_before_is_that_of_the_scenario_as_it_stands(catalog: Catalog) -> None:
    proposal = solve_target(catalog, Scenario(), LITHIUM, HALF)
    card = next(m for m in proposal.picture.metrics if m.id == "hhi")
    (stage,) = proposal.stages
    assert (stage.hhi_before, stage.hhi) == (
        pytest.approx(card.baseline),
        pytest.approx(card.scenario),
    )


def test_a_search_tells_how_far_it_is_and_stops_when_told(catalog: Catalog) -> None:
    told: list[tuple[int, int]] = []
    solve_target(catalog, Scenario(), LITHIUM, HALF, tell=lambda at, of: told.append((at, of)))
    assert told
    assert all(0 < at < of for at, of in told)

    def stop(_at: int, _of: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        solve_target(catalog, Scenario(), LITHIUM, HALF, tell=stop)


def test_a_guard_keeps_the_others_below_it(catalog: Catalog) -> None:
    request = TargetRequest(share=0.50, capped="largest", guard=0.15)
    (stage,) = solve_target(catalog, Scenario(), LITHIUM, request).stages
    assert stage.above_guard == ()
    given_way = Scenario().with_assumptions(Assumptions(rule="dominant first"))
    proposal = solve_target(
        catalog, given_way, LITHIUM, TargetRequest(share=0.40, capped="largest", guard=0.125)
    )
    for code, share in proposal.stages[0].above_guard:
        assert share == pytest.approx(shares(proposal)[code])
        assert share > 0.125


def test_the_caps_can_hold_at_every_stage(catalog: Catalog) -> None:
    view = View("lithium", "refining", 2035)
    both = solve_target(
        catalog, Scenario(), view, TargetRequest(share=0.55, guard=None, all_stages=True)
    )
    assert [stage.stage for stage in both.stages] == ["mining", "refining"]
    assert {one.stage for one in both.additions} <= {"mining", "refining"}


def test_expected_output_needs_more_projects(catalog: Catalog) -> None:
    sure = solve_target(catalog, Scenario(), LITHIUM, HALF)
    likely = solve_target(
        catalog, Scenario().with_assumptions(Assumptions(expected=True)), LITHIUM, HALF
    )
    built = sum(one.nameplate_t_per_year for one in sure.additions)
    assert sum(one.nameplate_t_per_year for one in likely.additions) > built


@pytest.mark.parametrize(
    ("view", "request_", "words"),
    [
        (LITHIUM, TargetRequest(share=None), "needs a cap"),
        (LITHIUM, TargetRequest(share=1.5), "within 0 to 1, not 1.5"),
        (LITHIUM, TargetRequest(hhi=float("nan")), "within 0 to 10000"),
        (LITHIUM, TargetRequest(regions=("mars",)), "no region “mars”"),
        (View("antimony", "refining", 2035), TargetRequest(), "no shares to cap"),
        (
            View("lithium", "refining", 2024),
            TargetRequest(),
            "project makes anything by 2024 .* choose a later year",
        ),
        (View("tin", "mining", 2035), TargetRequest(budget_musd=-1.0), "0 or more"),
        (
            LITHIUM,
            TargetRequest(capped="country", country="VAT"),
            "no output of VAT in the figures of lithium",
        ),
    ],
)
def test_what_cannot_be_asked_is_said_in_a_sentence(
    catalog: Catalog, view: View, request_: TargetRequest, words: str
) -> None:
    with pytest.raises(TargetError, match=words):
        solve_target(catalog, Scenario(), view, request_)
