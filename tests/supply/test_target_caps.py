"""Caps on share and HHI: worked examples, other methods, guards, budgets, what is out of reach."""

import itertools
import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import minimize

from mapapp.supply.errors import ModelInputError
from mapapp.supply.target import Target, cap_hhi, cap_share, slider_marks

# CHN, CHL, USA, AUS; the Chinese share should fall, and the others add.
OUTPUT = [70.0, 20.0, 5.0, 5.0]
CANDIDATES = [1, 3, 2]
COST = [15.0, 20.0, 30.0]


def capped_share(displacement: float, **changes: Any) -> Target:
    asked = {"cost": COST, "limit": [4.0, 6.0, 10.0], "share": 0.65} | changes
    return cap_share(OUTPUT, CANDIDATES, displacement=displacement, **asked)


def capped_hhi(displacement: float, **changes: Any) -> Target:
    asked = {"cost": COST, "limit": 10.0, "hhi": 4500.0} | changes
    return cap_hhi(OUTPUT, CANDIDATES, displacement=displacement, **asked)


def shares_after(
    output: np.ndarray, candidates: Any, added: np.ndarray, displacement: float, rest: float = 0.0
) -> np.ndarray:
    total = output.sum() + rest
    after = output * (1 - displacement * added.sum() / total)
    after[np.asarray(candidates)] += added
    return after / (total + (1 - displacement) * added.sum())


@pytest.mark.parametrize(
    ("displacement", "australia", "cost"), [(0.0, 3.692, 133.8), (1.0, 3.143, 122.9)]
)
def test_the_worked_example_of_a_share_cap(
    displacement: float, australia: float, cost: float
) -> None:
    result = capped_share(displacement)
    assert result.feasible
    assert result.additions == pytest.approx([4.0, australia, 0.0], rel=2e-4)
    assert result.cost == pytest.approx(cost, rel=5e-4)
    assert result.shares[0] == pytest.approx(0.65)


@pytest.mark.parametrize(
    ("displacement", "chile", "australia", "cost"),
    [(0.0, 3.105, 8.992, 226.4), (1.0, 3.374, 7.562, 201.8)],
)
def test_the_worked_example_of_an_hhi_cap(
    displacement: float, chile: float, australia: float, cost: float
) -> None:
    result = capped_hhi(displacement)
    assert result.feasible
    assert result.additions == pytest.approx([chile, australia, 0.0], abs=0.01)
    assert result.cost == pytest.approx(cost, rel=3e-4)
    assert result.shares @ result.shares == pytest.approx(0.45, rel=2e-8)


@pytest.mark.parametrize("displacement", [0.0, 0.4, 1.0])
def test_one_candidate_agrees_with_the_slider_marks(displacement: float) -> None:
    marks = slider_marks(OUTPUT, 3, dominant=0, share=0.6, hhi=4200, displacement=displacement)
    asked: dict[str, Any] = {"cost": 1.0, "limit": 90.0, "displacement": displacement}
    by_share = cap_share(OUTPUT, [3], share=0.6, **asked)
    assert by_share.additions[0] == pytest.approx(marks.share_reached)
    by_hhi = cap_hhi(OUTPUT, [3], hhi=4200, **asked)
    assert by_hhi.additions[0] == pytest.approx(marks.hhi_reached, rel=1e-6)
    lowest = cap_hhi(OUTPUT, [3], hhi=100, **asked)
    # The index is flat at its turning point.
    assert lowest.additions[0] == pytest.approx(marks.turning_point, rel=1e-3)
    assert not lowest.feasible
    assert lowest.reachable == pytest.approx(1e4 * float(lowest.shares @ lowest.shares))


@pytest.mark.parametrize("displacement", [0.0, 0.5, 1.0])
def test_the_hhi_cap_agrees_with_a_nonlinear_method(displacement: float) -> None:
    rng = np.random.default_rng(4)
    for _ in range(8):
        output = np.sort(rng.dirichlet([4, 1, 1, 0.5, 0.5, 0.2]))[::-1] * 80.0
        candidates = [1, 2, 3, 4, 5]
        cost, limit = rng.uniform(1.0, 3.0, 5), rng.uniform(1.0, 12.0, 5)
        asked: dict[str, Any] = {"cost": cost, "limit": limit, "displacement": displacement}
        rest = 20.0
        present = float((output / 100.0) @ (output / 100.0))
        lowest = cap_hhi(output, candidates, hhi=0.0, rest_of_world=rest, **asked).reachable
        assert lowest is not None
        hhi = 0.5 * (1e4 * present + lowest)
        found = cap_hhi(output, candidates, hhi=hhi, rest_of_world=rest, **asked)

        def room(added: np.ndarray, output: np.ndarray = output, hhi: float = hhi) -> float:
            after = shares_after(output, [1, 2, 3, 4, 5], added, displacement, 20.0)
            return hhi / 1e4 - float(after @ after)

        other = minimize(
            lambda added, cost=cost: float(cost @ added),
            limit / 2,
            method="SLSQP",
            bounds=[(0.0, most) for most in limit],
            constraints=[{"type": "ineq", "fun": room}],
            options={"ftol": 1e-12, "maxiter": 500},
        )
        assert found.feasible
        assert room(found.additions) >= -1e-8
        assert found.cost <= other.fun * (1 + 1e-6)
        assert found.cost == pytest.approx(other.fun, rel=1e-4)


@pytest.mark.parametrize("displacement", [0.0, 0.5, 1.0])
def test_the_share_cap_agrees_with_brute_force(displacement: float) -> None:
    """With the cap at 0.6, the guard at 0.24 and a budget, on a grid of a fifth of a tonne."""
    grid = np.linspace(0.0, 8.0, 41)
    asked: dict[str, Any] = {"guard": 0.24, "budget": 300.0}
    found = capped_share(displacement, limit=8.0, share=0.61, **asked)
    best, lowest = math.inf, math.inf
    for added in itertools.product(grid, repeat=3):
        tonnes = np.array(added)
        cost = float(tonnes @ COST)
        after = shares_after(np.array(OUTPUT), CANDIDATES, tonnes, displacement)
        if cost > 300.0 + 1e-9 or (after[1:] > 0.24 + 1e-9).any():
            continue
        lowest = min(lowest, float(after[0]))
        if after[0] <= 0.61 + 1e-12:
            best = min(best, cost)
    assert found.feasible
    # The grid cannot be better, and is at most one step of each candidate worse.
    assert found.cost - 1e-6 <= best <= found.cost + 0.2 * sum(COST)
    assert found.reachable is not None
    assert found.reachable - 1e-9 <= lowest <= found.reachable + 0.005


def test_a_target_that_is_met_costs_nothing() -> None:
    for result in (capped_share(0.5, share=0.7), capped_hhi(0.5, hhi=5400.0)):
        assert result.feasible
        assert (result.cost, result.additions.tolist()) == (0.0, [0.0, 0.0, 0.0])


def test_an_infeasible_target_is_answered_with_what_is_reachable() -> None:
    result = capped_share(0.0, share=0.5)
    assert not result.feasible
    # All limits used: 70 of 120.
    assert result.reachable == pytest.approx(70 / 120)
    assert result.additions == pytest.approx([4.0, 6.0, 10.0])
    assert result.shares[0] == pytest.approx(70 / 120)
    assert capped_share(0.0, share=70 / 120).feasible
    by_hhi = capped_hhi(1.0, hhi=1000.0)
    assert not by_hhi.feasible
    assert by_hhi.reachable is not None
    assert capped_hhi(1.0, hhi=by_hhi.reachable).feasible
    assert not capped_hhi(1.0, hhi=by_hhi.reachable * (1 - 1e-5)).feasible


def test_a_budget_limits_what_is_reachable() -> None:
    result = capped_share(0.0, budget=60.0)
    assert not result.feasible
    assert result.cost == pytest.approx(60.0)
    assert result.reachable == pytest.approx(70 / 104)
    assert capped_share(0.0, budget=0.0).reachable == pytest.approx(0.7)


def test_the_guard_keeps_others_from_becoming_dominant() -> None:
    free = capped_share(1.0, limit=60.0, share=0.4)
    assert free.shares[1] > 0.5
    guarded = capped_share(1.0, limit=60.0, share=0.4, guard=0.3)
    assert guarded.feasible
    assert guarded.shares[1:].max() <= 0.3 + 1e-9
    assert guarded.cost > free.cost
    # Below its present share, a country is held at that.
    present = capped_share(1.0, limit=60.0, share=0.4, guard=0.1)
    assert present.shares[1] <= 0.2 + 1e-9
    assert not present.feasible
    assert present.reachable == pytest.approx(0.6)
    by_hhi = capped_hhi(0.0, limit=60.0, hhi=3000.0, guard=0.25)
    assert by_hhi.shares[1:].max() <= 0.25 + 1e-9


def test_every_country_named_is_capped_even_one_that_adds() -> None:
    result = capped_share(0.0, limit=60.0, share=0.3, capped=[0, 1, 3])
    assert not capped_share(0.0, limit=60.0, share=0.05, capped=[0, 1]).feasible
    assert result.feasible
    assert result.shares[[0, 1, 3]].max() <= 0.3 + 1e-9
    tied = cap_share([40, 40, 20], [2], cost=1, limit=90, share=0.3, displacement=0)
    assert tied.shares == pytest.approx([0.3, 0.3, 0.4])


def test_additions_never_displace_more_than_there_is() -> None:
    result = capped_share(1.0, limit=500.0, share=0.0)
    assert result.feasible
    assert result.additions.sum() == pytest.approx(100.0)
    assert result.shares.min() >= -1e-9


def test_without_output_nothing_is_defined() -> None:
    for result in (
        cap_share([0, 0], [1], cost=1, limit=5, share=0.5, displacement=0, rest_of_world=4),
        cap_hhi([0, 0], [1], cost=1, limit=5, hhi=500, displacement=0),
    ):
        assert (result.feasible, result.reachable, result.cost) == (False, None, 0.0)
        assert np.isnan(result.shares).all()


def test_without_costs_any_additions_that_reach_it_will_do() -> None:
    result = capped_hhi(0.0, cost=0.0)
    assert result.feasible
    assert result.cost == 0.0
    assert result.shares @ result.shares <= 0.45 * (1 + 2e-8)


def test_wrong_input_is_named() -> None:
    good: dict[str, Any] = {"cost": 1.0, "limit": 1.0, "share": 0.5, "displacement": 0.0}
    for wrong, words in (
        ({"cost": [1.0]}, "cost: 1 values for 2 candidates"),
        ({"limit": [1.0, -2.0]}, r"limit\[1\] is -2"),
        ({"limit": math.inf}, r"limit\[0\] is inf"),
        ({"share": 65.0}, "share is 65"),
        ({"displacement": 1.5}, "displacement is 1.5"),
        ({"guard": 2.0}, "guard is 2"),
        ({"budget": math.nan}, "budget is nan"),
        ({"capped": [7]}, r"capped\[0\] is 7"),
        ({"capped": []}, "capped: indices"),
        ({"rest_of_world": -1.0}, "rest_of_world is -1"),
    ):
        with pytest.raises(ModelInputError, match=words):
            cap_share(OUTPUT, [1, 2], **(good | wrong))
    for candidates, words in (
        ([], "candidates: indices"),
        ([1.5, 2], "candidates: indices"),
        ([1, 1], "candidates: a country is named twice"),
        ([1, -1], r"candidates\[1\] is -1"),
    ):
        with pytest.raises(ModelInputError, match=words):
            cap_share(OUTPUT, candidates, **good)  # type: ignore[arg-type]
    with pytest.raises(ModelInputError, match=r"output\[0\] is nan"):
        cap_share([math.nan, 1.0], [1], **good)
    with pytest.raises(ModelInputError, match="hhi is 20000"):
        cap_hhi(OUTPUT, [1], cost=1, limit=1, hhi=20_000, displacement=0)


TONNES = st.just(0.0) | st.floats(0.5, 1e3)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_caps_hold_whatever_the_market(data: st.DataObject) -> None:
    count = data.draw(st.integers(2, 8))
    output = np.array(data.draw(st.lists(TONNES, min_size=count, max_size=count)))
    adding = data.draw(st.lists(st.integers(0, count - 1), min_size=1, unique=True))
    size = {"min_size": len(adding), "max_size": len(adding)}
    limit = np.array(data.draw(st.lists(TONNES, **size)))
    cost = np.array(data.draw(st.lists(st.floats(0.1, 50.0), **size)))
    displacement = data.draw(st.sampled_from([0.0, 0.3, 1.0]))
    guard = data.draw(st.none() | st.floats(0.0, 1.0))
    rest = data.draw(TONNES)
    scale = data.draw(st.sampled_from([1e-3, 1.0, 1e6]))
    asked: dict[str, Any] = {
        "cost": cost,
        "limit": limit * scale,
        "displacement": displacement,
        "guard": guard,
        "rest_of_world": rest * scale,
    }
    by_share = cap_share(output * scale, adding, share=data.draw(st.floats(0.0, 1.0)), **asked)
    by_hhi = cap_hhi(output * scale, adding, hhi=data.draw(st.floats(0.0, 1e4)), **asked)
    for result in (by_share, by_hhi):
        if result.reachable is None:
            assert not output.any()
            continue
        assert (result.additions >= 0.0).all()
        assert (result.additions <= limit * scale * (1 + 1e-9)).all()
        after = shares_after(output, adding, result.additions / scale, displacement, rest)
        assert result.shares == pytest.approx(after, abs=1e-9)
        assert result.cost == pytest.approx(cost @ result.additions)
        if guard is not None:
            before = output / (output.sum() + rest)
            others = output < output.max() * (1 - 1e-12)
            assert (after[others] <= np.maximum(guard, before[others]) + 1e-7).all()
