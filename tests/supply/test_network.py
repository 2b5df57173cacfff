"""The least-cost network: the worked cases, must-run, feed, restrictions, and brute force."""

import itertools
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mapapp.supply.errors import ModelInputError
from mapapp.supply.network import FlowPlan, least_cost

# Countries X, Y, Z.
BASELINE = np.array([[20.0, 50.0, 30.0], [70.0, 20.0, 10.0]])
BAN = [(1, 0, 1.0)]


def plan(plant: float = 0.0, **changes: Any) -> FlowPlan:
    added = np.zeros_like(BASELINE)
    added[1, 1] = plant
    arguments: dict[str, Any] = {
        "added": added,
        "cost": [[4, 3, 5], [5, 8, 9]],
        "transport": [[0, 1, 1], [1, 0, 2], [1, 2, 0]],
        "demand": [60, 20, 20],
        "yields": [1.0],
        "must_run": 0.0,
    }
    return least_cost(BASELINE, 1.1 * BASELINE, **(arguments | changes))


@pytest.mark.parametrize(
    ("plant", "restrictions", "objective", "short"),
    [(0.0, [], 1012, 0.0), (15.0, [], 1012, 0.0), (0.0, BAN, 70950, 7.0), (15.0, BAN, 1055, 0.0)],
)
def test_the_worked_cases(
    plant: float, restrictions: list[tuple[int, int, float]], objective: float, short: float
) -> None:
    result = plan(plant, restrictions=restrictions)
    assert result.objective == pytest.approx(objective, rel=1e-6)
    assert result.shortage.sum() == pytest.approx(short, abs=1e-6)


def test_the_cheapest_plan_is_not_the_baseline() -> None:
    result = plan(15.0)
    assert result.output[1] == pytest.approx([77.0, 20.0, 3.0])
    assert result.output.sum() == pytest.approx(200.0)


def test_a_ban_keeps_only_what_stays_at_home() -> None:
    flows = plan(15.0, restrictions=BAN).flows
    assert flows[1, 0, 1:].tolist() == [0.0, 0.0]
    assert flows[1, 0, 0] == pytest.approx(60.0)


def test_a_part_withheld_leaves_the_rest_of_the_baseline_flows() -> None:
    before = np.zeros((2, 3, 3))
    before[1, 0] = [60.0, 8.0, 10.0]
    result = plan(restrictions=[(1, 0, 0.5)], baseline_flows=before)
    assert (result.flows[1, 0, 1:] <= np.array([4.0, 5.0]) + 1e-9).all()
    assert result.shortage.sum() == pytest.approx(0.0, abs=1e-6)
    banned = plan(restrictions=[(1, 0, 1.0), (1, 0, 0.5)], baseline_flows=before)
    assert banned.shortage.sum() == pytest.approx(7.0)


def test_new_capacity_that_must_run_does() -> None:
    result = plan(30.0, must_run=1.0)
    assert result.new_output[1, 1] == pytest.approx(30.0)
    assert result.must_run_used == 1.0
    assert result.objective > 1012


def test_must_run_is_relaxed_as_far_as_feed_allows() -> None:
    # Mines give 110 at most, demand takes 100.
    result = plan(400.0, must_run=1.0)
    assert result.must_run_used == pytest.approx(0.25)
    assert result.new_output[1, 1] == pytest.approx(100.0)
    starved = least_cost(
        [[0.0], [0.0]],
        [[6.0], [0.0]],
        added=[[0.0], [10.0]],
        cost=[[1.0], [1.0]],
        transport=[[0.0]],
        demand=[20.0],
        yields=[0.5],
    )
    assert starved.must_run_used == pytest.approx(0.3)
    assert starved.shortage == pytest.approx([17.0])


def test_inertia_keeps_the_baseline_where_it_costs_little() -> None:
    result = plan(inertia=20.0)
    assert result.output == pytest.approx(BASELINE)
    below = np.maximum(0.0, BASELINE - plan(inertia=0.5).output).sum()
    assert plan(inertia=0.5).objective == pytest.approx(1012, abs=0.5 * (below + 20))


def test_secondary_feed_replaces_ore() -> None:
    result = plan(secondary_feed=[[30.0, 0.0, 0.0]])
    assert result.output[0].sum() == pytest.approx(70.0)
    assert result.secondary_feed_unused.tolist() == [[0.0, 0.0, 0.0]]
    # More than the plants there can take is left over, not an error.
    over = plan(secondary_feed=[[0.0, 0.0, 100.0]])
    assert over.secondary_feed_unused[0, 2] == pytest.approx(89.0)


def test_one_stage_ships_to_consumers() -> None:
    result = least_cost(
        [[10.0, 0.0]],
        [[12.0, 0.0]],
        added=[[0.0, 3.0]],
        cost=[[1.0, 2.0]],
        transport=[[0.0, 5.0], [5.0, 0.0]],
        demand=[4.0, 4.0],
        yields=[],
    )
    # Three are made at home and one comes from abroad.
    assert result.objective == pytest.approx(4 * 1 + 3 * 2 + 1 * (1 + 5))
    assert result.flows[0, 0, 1] == pytest.approx(1.0)


SMALL = st.integers(0, 2)


def brute_force(data: dict[str, Any], banned: bool) -> float:
    """The cheapest of all whole-number flows: with whole data, one of them is optimal."""
    ranges = range(3)
    ore = np.array(list(itertools.product(ranges, repeat=4)), dtype=float).reshape(-1, 2, 2)
    ceiling, demand = np.array(data["ceiling"]), np.array(data["demand"])
    mined, feed = ore.sum(axis=2), ore.sum(axis=1)
    fits = (mined <= ceiling[0]).all(axis=1) & (feed <= ceiling[1]).all(axis=1)
    best = np.inf
    transport, cost = np.array(data["transport"]), np.array(data["cost"])
    for first in ore[fits]:
        refined = first.sum(axis=0)
        match = (ore.sum(axis=2) == refined).all(axis=1)
        match &= (ore.sum(axis=1) <= demand).all(axis=1)
        if banned:
            match &= ore[:, 0, 1] == 0
        for second in ore[match]:
            total = (cost[0] * first.sum(axis=1)).sum() + (cost[1] * refined).sum()
            total += ((first + second) * transport).sum()
            best = min(best, total + 100.0 * (demand - second.sum(axis=0)).sum())
    return float(best)


@settings(max_examples=40)
@given(
    ceiling=st.lists(st.lists(SMALL, min_size=2, max_size=2), min_size=2, max_size=2),
    cost=st.lists(st.lists(st.integers(0, 9), min_size=2, max_size=2), min_size=2, max_size=2),
    transport=st.lists(st.lists(st.integers(0, 5), min_size=2, max_size=2), min_size=2, max_size=2),
    demand=st.lists(SMALL, min_size=2, max_size=2),
    banned=st.booleans(),
)
def test_no_plan_is_cheaper(banned: bool, **data: Any) -> None:
    zero = np.zeros((2, 2))
    result = least_cost(
        zero,
        data["ceiling"],
        added=zero,
        cost=data["cost"],
        transport=data["transport"],
        demand=data["demand"],
        yields=[1.0],
        shortage_cost=100.0,
        restrictions=[(1, 0, 1.0)] if banned else [],
    )
    assert result.objective == pytest.approx(brute_force(data, banned), abs=1e-6)


@settings(max_examples=60)
@given(seed=st.integers(0, 10_000), stages=st.integers(1, 3), countries=st.integers(1, 5))
def test_what_must_hold_for_every_plan(seed: int, stages: int, countries: int) -> None:
    rng = np.random.default_rng(seed)
    shape = (stages, countries)
    baseline = rng.random(shape) * 100 * (rng.random(shape) < 0.8)
    added = rng.random(shape) * 20 * (rng.random(shape) < 0.5)
    yields = rng.uniform(0.4, 1.2, stages - 1)
    feed = rng.random((stages - 1, countries)) * 10
    demand = rng.random(countries) * 80
    common: dict[str, Any] = {
        "added": added,
        "cost": rng.random(shape) * 10,
        "transport": rng.random((countries, countries)) * 5,
        "demand": demand,
        "yields": yields,
        "secondary_feed": feed,
    }
    result = least_cost(baseline, 1.2 * baseline, **common)
    assert result.output == pytest.approx(result.flows.sum(axis=2), abs=1e-5)
    assert (result.output - result.new_output <= 1.2 * baseline + 1e-5).all()
    assert (result.new_output <= added + 1e-5).all()
    assert (result.new_output >= result.must_run_used * added - 1e-5).all()
    assert result.flows[-1].sum(axis=0) + result.shortage == pytest.approx(demand, abs=1e-5)
    used = feed - result.secondary_feed_unused
    for link, efficiency in enumerate(yields):
        taken = result.flows[link].sum(axis=0) + used[link]
        assert result.output[link + 1] == pytest.approx(efficiency * taken, abs=1e-5)
    ban = [(stages - 1, 0, 1.0)]
    if result.must_run_used == 1.0 and not result.secondary_feed_unused.any():
        banned = least_cost(baseline, 1.2 * baseline, **common, restrictions=ban)
        if banned.must_run_used == 1.0 and not banned.secondary_feed_unused.any():
            assert banned.objective >= result.objective * (1 - 1e-9)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"added": [[0.0]]}, r"added: shape \(2, 3\) is needed, not \(1, 1\)"),
        ({"cost": -np.ones((2, 3))}, r"cost\[0, 0\] is -1"),
        ({"transport": np.full((3, 3), np.inf)}, r"transport\[0, 0\] is inf"),
        ({"demand": [1.0, 2.0]}, r"demand: shape \(3,\)"),
        ({"yields": [0.0]}, r"yields\[0\] is 0"),
        ({"yields": []}, r"yields: shape \(1,\)"),
        ({"secondary_feed": [1.0]}, r"secondary_feed: shape \(1, 3\)"),
        ({"shortage_cost": -1.0}, "shortage_cost is -1"),
        ({"inertia": np.nan}, "inertia is nan"),
        ({"must_run": 2.0}, "must_run is 2"),
        ({"restrictions": [(2, 0, 1.0)]}, r"restrictions\[0\]: there is no stage 2"),
        ({"restrictions": [(0, 0, 1.5)]}, r"restrictions\[0\]: the part withheld is 1.5"),
        ({"restrictions": [(0, 0, 0.5)]}, "0.5 needs baseline_flows"),
        ({"baseline_flows": np.zeros((2, 3))}, r"baseline_flows: shape \(2, 3, 3\)"),
    ],
)
def test_impossible_values_are_named(changes: dict[str, Any], says: str) -> None:
    with pytest.raises(ModelInputError, match=says):
        plan(**changes)


def test_a_baseline_without_stages_is_named() -> None:
    with pytest.raises(ModelInputError, match="stages x countries"):
        least_cost([], [], added=[], cost=[], transport=[], demand=[], yields=[])
