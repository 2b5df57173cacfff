"""The solver of targets: one stage as before, feed, smallest sizes, budget, out of reach."""

import itertools
import math
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from mapapp.supply import target_milp
from mapapp.supply.errors import ModelInputError
from mapapp.supply.target import (
    Candidate,
    StageMarket,
    TargetAnswer,
    cap_hhi,
    cap_share,
    solve,
)

# CHN, CHL, USA, AUS at refining; the mines are spread more evenly.
REFINING = np.array([70.0, 20.0, 5.0, 5.0])
MINING = np.array([20.0, 30.0, 5.0, 45.0])
PROJECTS = [
    Candidate("Antofagasta", 0, 1, limit=4.0, cost=15.0),
    Candidate("Kwinana", 0, 3, limit=6.0, cost=20.0),
    Candidate("Tennessee", 0, 2, limit=10.0, cost=30.0),
]


def refining(**asked: Any) -> StageMarket:
    return StageMarket(output=REFINING, **asked)


def shares_after(
    stages: list[StageMarket], projects: list[Candidate], added: np.ndarray, displacement: float
) -> list[np.ndarray]:
    """Return shares by stage, worked out by itself."""
    found = []
    for at, stage in enumerate(stages):
        new = np.zeros(stage.output.size)
        for each, tonnes in zip(projects, added, strict=True):
            if each.stage == at:
                new[each.country] += tonnes
        total = stage.output.sum() + stage.rest_of_world
        after = stage.output * (1 - displacement * new.sum() / total) + new
        found.append(after / (total + (1 - displacement) * new.sum()))
    return found


@pytest.mark.parametrize(("displacement", "cost"), [(0.0, 133.8), (1.0, 122.9)])
def test_the_worked_example_of_a_share_cap(displacement: float, cost: float) -> None:
    found = solve([refining(share=0.65)], PROJECTS, displacement=displacement)
    assert found.feasible
    assert found.cost == pytest.approx(cost, rel=5e-4)
    stage = found.stages[0]
    assert stage.share_binds
    assert stage.largest_capped == pytest.approx(0.65)
    assert stage.added == pytest.approx(found.additions.sum())


@pytest.mark.parametrize(("displacement", "cost"), [(0.0, 226.4), (1.0, 201.8)])
def test_the_worked_example_of_an_hhi_cap(displacement: float, cost: float) -> None:
    projects = [replace(each, limit=10.0) for each in PROJECTS]
    found = solve([refining(hhi=4500.0)], projects, displacement=displacement)
    assert found.cost == pytest.approx(cost, rel=3e-4)
    assert found.stages[0].hhi == pytest.approx(4500.0, rel=2e-8)
    assert found.stages[0].hhi_binds


@pytest.mark.parametrize("displacement", [0.0, 0.6, 1.0])
@pytest.mark.parametrize("kind", ["share", "hhi"])
def test_the_shadow_price_is_the_slope_of_the_cost(kind: str, displacement: float) -> None:
    level, step = (0.65, 1e-4) if kind == "share" else (4500.0, 1.0)
    per = 0.01 if kind == "share" else 100.0
    projects = [replace(each, limit=10.0) for each in PROJECTS]
    costs = [
        solve([refining(**{kind: at})], projects, displacement=displacement).cost
        for at in (level - step, level + step)
    ]
    assert costs[0] is not None
    assert costs[1] is not None
    slope = (costs[0] - costs[1]) / (2 * step) * per
    found = solve([refining(**{kind: level})], projects, displacement=displacement).stages[0]
    price = found.share_price if kind == "share" else found.hhi_price
    assert price == pytest.approx(slope, rel=1e-3)


def test_feed_links_the_stages() -> None:
    """Refineries of 3.69 t/yr find feed for 2 only, until mines are added."""
    stages = [
        StageMarket(output=MINING),
        refining(share=0.66, yield_in=0.8, spare_feed=2.5),
    ]
    refineries = [replace(each, stage=1) for each in PROJECTS]
    alone = solve(stages, refineries, displacement=0.0)
    assert not alone.feasible
    assert alone.stages[1].feed_binds
    assert alone.additions.sum() == pytest.approx(2.0)
    assert alone.stages[1].reachable_share == pytest.approx(70 / 102)
    mine = Candidate("Pilgangoora", 0, 3, limit=9.0, cost=1.0)
    linked = solve(stages, [*refineries, mine], displacement=0.0)
    assert linked.feasible
    wanted = 70 / 0.66 - 100
    assert linked.additions[:3].sum() == pytest.approx(wanted)
    assert linked.additions[3] == pytest.approx(wanted / 0.8 - 2.5)
    # Where all that is new displaces the old, its feed is there.
    assert solve(stages, refineries, displacement=1.0).feasible
    # Mines are held to their own cap as well.
    no_mines = [replace(stages[0], share=0.45), stages[1]]
    both = solve(no_mines, [*refineries, mine], displacement=0.0)
    assert not both.feasible
    assert both.stages[0].largest_capped == pytest.approx(0.45)
    assert both.stages[0].reachable_share == pytest.approx(0.45)


def test_a_project_is_built_at_its_smallest_size_or_not_at_all() -> None:
    projects = [
        replace(PROJECTS[0], minimum=3.0),
        replace(PROJECTS[1], limit=20.0, minimum=6.0),
        replace(PROJECTS[2], minimum=2.0),
    ]
    found = solve([refining(share=0.65)], projects, displacement=0.0)
    # 7.69 t/yr are needed: Chile's 3 to 4 with America's rest are dearer than Australia alone.
    assert found.additions == pytest.approx([0.0, 70 / 0.65 - 100, 0.0])
    too_late = [replace(each, minimum=11.0) for each in PROJECTS]
    assert not solve([refining(share=0.65)], too_late, displacement=0.0).additions.any()


def test_a_search_that_is_ended_early_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(10)
    output = np.sort(rng.dirichlet(np.full(20, 0.4)))[::-1] * 100.0
    projects = [
        Candidate(str(at), 0, at, limit=4.0, cost=float(cost), minimum=2.5)
        for at, cost in enumerate(rng.uniform(5.0, 30.0, 12), start=1)
    ]
    market = StageMarket(output=output, hhi=0.8 * 1e4 * float((output / 100) @ (output / 100)))
    best = solve([market], projects, displacement=1.0)
    assert best.proven
    assert best.cost is not None
    monkeypatch.setattr(target_milp, "MAX_ROUNDS", 1)
    early = solve([market], projects, displacement=1.0)
    assert not early.proven
    assert early.cost is not None
    assert early.cost_gap is not None
    assert best.cost < early.cost
    assert early.cost - early.cost_gap <= best.cost * (1 + 1e-4)


def by_force(
    stages: list[StageMarket], projects: list[Candidate], displacement: float, steps: int
) -> tuple[float, list[float]]:
    """Return the lowest cost, and the lowest share or HHI by stage, on a grid of sizes."""
    grids = [
        np.append(0.0, np.linspace(max(each.minimum, each.limit / steps), each.limit, steps))
        for each in projects
    ]
    costs, lowest = math.inf, [math.inf] * len(stages)
    for sizes in itertools.product(*grids):
        added = np.array(sizes)
        shares = shares_after(stages, projects, added, displacement)
        if any(
            (after > np.maximum(stage.guard, stage.output / stage.output.sum()) + 1e-9)[1:].any()
            for after, stage in zip(shares, stages, strict=True)
            if stage.guard is not None
        ):
            continue
        values = [
            after[0] if stage.share is not None else 1e4 * float(after @ after)
            for after, stage in zip(shares, stages, strict=True)
        ]
        lowest = [min(pair) for pair in zip(lowest, values, strict=True)]
        caps = [stage.share if stage.share is not None else stage.hhi for stage in stages]
        if all(value <= cap for value, cap in zip(values, caps, strict=True) if cap is not None):
            costs = min(costs, float(sum(added * [each.cost for each in projects])))
    return costs, lowest


@pytest.mark.parametrize("displacement", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("asked", [{"share": 0.62}, {"hhi": 4300.0}])
def test_smallest_sizes_agree_with_brute_force(
    asked: dict[str, float], displacement: float
) -> None:
    projects = [
        replace(PROJECTS[0], minimum=3.0),
        replace(PROJECTS[1], limit=9.0, minimum=5.0),
        replace(PROJECTS[2], minimum=6.0),
        Candidate("Nevada", 0, 2, limit=4.0, cost=24.0, minimum=4.0),
    ]
    stages = [refining(guard=0.22, **asked)]
    found = solve(stages, projects, displacement=displacement)
    best, lowest = by_force(stages, projects, displacement, 9)
    stage = found.stages[0]
    reachable = stage.reachable_share if "share" in asked else stage.reachable_hhi
    assert reachable is not None
    assert found.proven
    assert reachable <= lowest[0] * (1 + 1e-4)
    assert reachable == pytest.approx(lowest[0], rel=0.01)
    assert found.feasible == (best < math.inf)
    if found.feasible:
        assert found.cost is not None
        assert found.cost <= best * (1 + 1e-4)
        assert best <= found.cost + 20.0


def test_the_budget_is_kept_and_counts_what_is_assumed() -> None:
    projects = [*PROJECTS[:2], replace(PROJECTS[2], cost=None)]
    found = solve([refining(share=0.6)], projects, displacement=0.0, budget=200.0)
    assert not found.feasible
    assert found.cost is not None
    # The median of 15 and 20 stands in for the cost that is not known.
    assert found.stages[0].assumed_cost == 17.5
    assert found.assumed_cost == pytest.approx(17.5 * found.tonnes_without_cost)
    assert found.tonnes_without_cost == pytest.approx(found.additions[2])
    assert found.cost + found.assumed_cost <= 200.0 * (1 + 1e-9)
    assert found.stages[0].share_price is None


def test_without_any_cost_the_fewest_tonnes_are_sought() -> None:
    projects = [replace(each, cost=None) for each in PROJECTS]
    found = solve([refining(share=0.65)], projects, displacement=0.0)
    assert (found.cost, found.assumed_cost, found.cost_gap) == (None, 0.0, None)
    assert found.stages[0].share_price is None
    assert found.additions.sum() == pytest.approx(70 / 0.65 - 100)
    assert found.tonnes_without_cost == pytest.approx(found.additions.sum())


def test_every_third_country_is_capped_and_the_pact_is_not() -> None:
    projects = [replace(each, limit=90.0) for each in PROJECTS]
    asked = refining(share=0.3, capped=range(4), exempt=[3])
    found = solve([asked], projects, displacement=0.0)
    assert found.feasible
    assert found.stages[0].shares[:3].max() <= 0.3 + 1e-9
    assert found.stages[0].shares[3] > 0.3
    without = solve([replace(asked, guard=0.3)], projects, displacement=0.0)
    assert without.stages[0].above_guard == (3,)


def test_the_guard_names_whom_it_holds() -> None:
    projects = [replace(each, limit=60.0) for each in PROJECTS]
    found = solve([refining(share=0.4, guard=0.3)], projects, displacement=1.0)
    assert found.feasible
    assert 1 in found.stages[0].at_guard
    assert found.stages[0].above_guard == (0,)


def test_what_is_within_its_cap_needs_nothing() -> None:
    for stage in (refining(share=0.7), refining(hhi=5400.0), refining()):
        found = solve([stage], PROJECTS, displacement=0.5)
        assert found.feasible
        assert (found.cost, found.additions.tolist()) == (0.0, [0.0, 0.0, 0.0])
    nobody = solve([refining(share=0.65, hhi=5000.0)], [], displacement=0.5)
    assert not nobody.feasible
    assert nobody.stages[0].reachable_share == pytest.approx(0.7)


def test_the_furthest_cap_comes_first_and_the_others_are_kept() -> None:
    """Mining can be reached, refining cannot: both come as near as they can, and no cheaper."""
    stages = [
        StageMarket(output=MINING, share=0.43, capped=[3]),
        refining(share=0.3, spare_feed=50.0),
    ]
    mines = [Candidate("Salta", 0, 1, limit=20.0, cost=4.0)]
    projects = [*mines, *(replace(each, stage=1) for each in PROJECTS)]
    found = solve(stages, projects, displacement=0.0)
    assert not found.feasible
    assert found.stages[1].largest_capped == pytest.approx(70 / 120)
    assert found.stages[0].largest_capped == pytest.approx(0.43)
    assert found.additions[0] == pytest.approx(45 / 0.43 - 100)


AMOUNT = st.just(0.0) | st.floats(0.5, 50.0)


@st.composite
def problems(draw: st.DrawFn) -> tuple[list[StageMarket], list[Candidate], float]:
    stages = []
    for _ in range(draw(st.integers(1, 2))):
        output = np.array(draw(st.lists(AMOUNT, min_size=4, max_size=4)))
        assume(output.any())
        stages.append(
            StageMarket(
                output=output,
                rest_of_world=draw(AMOUNT),
                share=draw(st.none() | st.floats(0.1, 0.9)),
                hhi=draw(st.none() | st.floats(800.0, 8000.0)),
                guard=draw(st.none() | st.floats(0.1, 0.6)),
                yield_in=draw(st.floats(0.5, 1.0)),
                spare_feed=draw(st.just(math.inf) | st.floats(0.0, 20.0)),
            )
        )
    projects = [
        Candidate(
            str(at),
            draw(st.integers(0, len(stages) - 1)),
            draw(st.integers(0, 3)),
            limit=draw(AMOUNT),
            cost=draw(st.none() | st.floats(0.5, 40.0)),
            minimum=draw(st.just(0.0) | st.floats(0.5, 10.0)),
        )
        for at in range(draw(st.integers(0, 5)))
    ]
    return stages, projects, draw(st.sampled_from([0.0, 0.4, 1.0]))


def check_limits(
    stages: list[StageMarket], projects: list[Candidate], displacement: float, found: TargetAnswer
) -> None:
    added = found.additions
    for each, tonnes in zip(projects, added, strict=True):
        assert tonnes == 0.0 or each.minimum * (1 - 1e-9) <= tonnes <= each.limit * (1 + 1e-9)
    sums = [
        sum(t for each, t in zip(projects, added, strict=True) if each.stage == at)
        for at in range(len(stages))
    ]
    growth = 1 - displacement
    for at in range(1, len(stages)):
        feed = stages[at].yield_in * (growth * sums[at - 1] + stages[at].spare_feed)
        assert growth * sums[at] <= feed + 1e-5
    for stage, answer, after in zip(
        stages, found.stages, shares_after(stages, projects, added, displacement), strict=True
    ):
        assert answer.shares == pytest.approx(after, abs=1e-9)
        if stage.guard is not None:
            others = stage.output < stage.output.max() * (1 - 1e-12)
            present = stage.output / (stage.output.sum() + stage.rest_of_world)
            assert (after <= np.maximum(stage.guard, present) + 1e-6)[others].all()


@settings(max_examples=40, deadline=None)
@given(problems())
def test_whatever_is_asked_the_limits_hold(
    problem: tuple[list[StageMarket], list[Candidate], float],
) -> None:
    stages, projects, displacement = problem
    found = solve(stages, projects, displacement=displacement)
    check_limits(stages, projects, displacement, found)
    within = [
        (stage.share is None or (answer.largest_capped or 0.0) <= stage.share + 1e-6)
        and (stage.hhi is None or answer.hhi <= stage.hhi * (1 + 1e-6))
        for stage, answer in zip(stages, found.stages, strict=True)
    ]
    assert not found.feasible or all(within)
    for stage, answer in zip(stages, found.stages, strict=True):
        if answer.reachable_share is not None and stage.share is not None:
            assert answer.reachable_share <= (answer.largest_capped or 0.0) + 1e-5
            assert not found.feasible or answer.reachable_share <= stage.share + 1e-6
    again = solve(stages, projects, displacement=displacement)
    assert again.additions.tolist() == found.additions.tolist()


@settings(max_examples=30, deadline=None)
@given(problems(), st.sampled_from(["share", "hhi"]), st.floats(0.1, 0.9))
def test_one_stage_without_sizes_is_the_single_cap(
    problem: tuple[list[StageMarket], list[Candidate], float], kind: str, part: float
) -> None:
    stages, projects, displacement = problem
    at_stage = {each.country: each for each in projects if each.stage == 0}
    chosen = [replace(each, minimum=0.0, cost=each.cost or 7.0) for each in at_stage.values()]
    assume(chosen)
    level = part if kind == "share" else 1e4 * part
    market = replace(stages[0], share=None, hhi=None)
    found = solve([replace(market, **{kind: level})], chosen, displacement=displacement)
    single = {"share": cap_share, "hhi": cap_hhi}[kind](
        market.output,
        [each.country for each in chosen],
        cost=[each.cost or 0.0 for each in chosen],
        limit=[each.limit for each in chosen],
        displacement=displacement,
        guard=market.guard,
        rest_of_world=market.rest_of_world,
        **{kind: level},
    )
    stage = found.stages[0]
    reachable = stage.reachable_share if kind == "share" else stage.reachable_hhi
    assert found.feasible == single.feasible
    assert reachable == pytest.approx(single.reachable, rel=1e-6, abs=1e-8)
    # At the lowest that can be had the cost is as sharp as the root of what HHI is.
    edge = single.reachable is not None and single.reachable > level * (1 - 1e-6)
    assert found.cost == pytest.approx(single.cost, rel=1e-3 if edge else 1e-5, abs=1e-4)


@pytest.mark.parametrize("minimum", [0.0, 2.0])
@pytest.mark.parametrize(
    ("kind", "levels"), [("share", [0.6, 0.63, 0.66]), ("hhi", [4000.0, 4400.0, 4800.0])]
)
def test_a_tighter_cap_never_costs_less(kind: str, levels: list[float], minimum: float) -> None:
    projects = [replace(each, limit=12.0, minimum=minimum) for each in PROJECTS]
    costs = [
        solve([refining(**{kind: level})], projects, displacement=0.5).cost for level in levels
    ]
    assert sorted(costs, reverse=True) == costs
    assert len(set(costs)) == 3


def test_wrong_input_is_named() -> None:
    good = refining(share=0.6)
    for stage, words in (
        (replace(good, output=np.zeros(3)), r"stages\[0\].output: no named country"),
        (replace(good, output=np.array([1.0, math.nan])), r"stages\[0\].output\[1\] is nan"),
        (replace(good, share=60.0), r"stages\[0\].share is 60"),
        (replace(good, hhi=-1.0), r"stages\[0\].hhi is -1"),
        (replace(good, guard=1.5), r"stages\[0\].guard is 1.5"),
        (replace(good, capped=[9]), r"stages\[0\].capped\[0\] is 9"),
        (replace(good, exempt=[-1]), r"stages\[0\].exempt\[0\] is -1"),
    ):
        with pytest.raises(ModelInputError, match=words):
            solve([stage], PROJECTS, displacement=0.0)
    for second, words in (
        (replace(good, yield_in=0.0), r"stages\[1\].yield_in is 0"),
        (replace(good, spare_feed=-1.0), r"stages\[1\].spare_feed is -1"),
        (replace(good, spare_feed=math.nan), r"stages\[1\].spare_feed is nan"),
    ):
        with pytest.raises(ModelInputError, match=words):
            solve([good, second], PROJECTS, displacement=0.0)
    for project, words in (
        (replace(PROJECTS[0], stage=1), "there is no stage 1"),
        (replace(PROJECTS[0], country=4), "there is no country 4"),
        (replace(PROJECTS[0], limit=math.inf), r"\(Antofagasta\): limit is inf"),
        (replace(PROJECTS[0], cost=-1.0), r"\(Antofagasta\): cost is -1"),
        (replace(PROJECTS[0], minimum=-1.0), r"\(Antofagasta\): minimum is -1"),
        (PROJECTS[1], "this id is there twice"),
    ):
        with pytest.raises(ModelInputError, match=words):
            solve([good], [project, PROJECTS[1]], displacement=0.0)
    with pytest.raises(ModelInputError, match="stages: at least one"):
        solve([], [], displacement=0.0)
    with pytest.raises(ModelInputError, match="displacement is 2"):
        solve([good], [], displacement=2.0)
    unknown = [replace(each, cost=None) for each in PROJECTS]
    with pytest.raises(ModelInputError, match="budget: no candidate's cost is known"):
        solve([good], unknown, displacement=0.0, budget=5.0)
