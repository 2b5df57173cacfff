"""Who gives way to new supply: each rule by hand, its limits, and what is refused."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.supply.chain import ChainBalance, balance
from mapapp.supply.displacement import RULES, kept_output, order_of_yielding
from mapapp.supply.errors import ModelInputError

# AUS, CHL, CHN, AFR, USA refine; a new country adds.
REFINING = np.array([[5.0, 20.0, 70.0, 0.0, 5.0]])
PACT = [True, False, False, False, True]
COST = [[9.0, 3.0, 4.0, 99.0, 8.0]]


def refining(added: float, **rule: Any) -> ChainBalance:
    return balance(
        REFINING,
        1.1 * REFINING,
        added=[[0.0, 0.0, 0.0, added, 0.0]],
        yields=[],
        secondary_feed=[],
        demand=100.0,
        **rule,
    )


@pytest.mark.parametrize(
    ("rule", "added", "output"),
    [
        ({"rule": "pro rata"}, 12.0, [4.4, 17.6, 61.6, 12.0, 4.4]),
        ({"rule": "protect pact", "members": PACT}, 12.0, [5.0, 52 / 3, 182 / 3, 12.0, 5.0]),
        ({"rule": "protect pact", "members": PACT}, 95.0, [2.5, 0.0, 0.0, 95.0, 2.5]),
        ({"rule": "protect pact", "members": [0, 4]}, 95.0, [2.5, 0.0, 0.0, 95.0, 2.5]),
        ({"rule": "protect pact", "members": []}, 12.0, [4.4, 17.6, 61.6, 12.0, 4.4]),
        ({"rule": "dominant first"}, 12.0, [5.0, 20.0, 58.0, 12.0, 5.0]),
        ({"rule": "dominant first"}, 80.0, [5.0, 10.0, 0.0, 80.0, 5.0]),
        # Two of a size share the cut.
        ({"rule": "dominant first"}, 94.0, [3.0, 0.0, 0.0, 94.0, 3.0]),
        ({"rule": "merit order", "cost": COST}, 12.0, [0.0, 20.0, 68.0, 12.0, 0.0]),
        ({"rule": "merit order", "cost": COST}, 7.0, [0.0, 20.0, 70.0, 7.0, 3.0]),
    ],
)
def test_who_gives_way(rule: dict[str, Any], added: float, output: list[float]) -> None:
    result = refining(added, **rule)
    assert result.output[0] == pytest.approx(output)
    assert result.throughput[0] == pytest.approx(100.0)


@pytest.mark.parametrize("rule", RULES)
def test_without_a_cut_no_rule_changes_the_baseline(rule: str) -> None:
    result = refining(0.0, rule=rule, members=PACT, cost=COST)
    assert np.array_equal(result.output, REFINING)


@pytest.mark.parametrize("rule", RULES)
def test_a_rise_uses_spare_capacity_whatever_the_rule(rule: str) -> None:
    usual = balance(
        REFINING, 1.1 * REFINING, added=0 * REFINING, yields=[], secondary_feed=[], demand=105.0
    )
    same = balance(
        REFINING,
        1.1 * REFINING,
        added=0 * REFINING,
        yields=[],
        secondary_feed=[],
        demand=105.0,
        rule=rule,
        members=PACT,
        cost=COST,
    )
    assert np.array_equal(usual.output, same.output)


def test_costs_of_those_that_make_nothing_may_be_unknown() -> None:
    cost = [[9.0, 3.0, 4.0, float("nan"), 8.0]]
    assert refining(7.0, rule="merit order", cost=cost).output[0, 0] == 0.0


@given(
    rule=st.sampled_from(RULES),
    output=st.lists(st.just(0.0) | st.floats(1e-3, 1e3), min_size=1, max_size=6),
    share=st.floats(0.0, 1.0),
    seed=st.integers(0, 1000),
)
def test_a_cut_is_shared_out_whoever_is_named_first(
    rule: str, output: list[float], share: float, seed: int
) -> None:
    rng = np.random.default_rng(seed)
    stage = np.array([output])
    members, cost = rng.random(len(output)) < 0.5, rng.integers(0, 3, stage.shape).astype(float)
    shuffle = rng.permutation(len(output))

    def kept(at: np.ndarray) -> np.ndarray:
        order = order_of_yielding(rule, stage[:, at], members=members[at], cost=cost[:, at])
        return kept_output(stage[:, at], kept_share=np.array([[share]]), order=order)

    result = kept(np.arange(len(output)))
    assert result.sum() == pytest.approx(share * stage.sum())
    assert (result >= 0.0).all()
    assert (result <= stage * (1 + 1e-12)).all()
    assert np.allclose(kept(shuffle), result[:, shuffle], atol=1e-9 * stage.sum())


@pytest.mark.parametrize(
    ("rule", "says"),
    [
        (
            {"rule": "nobody"},
            "'nobody': it must be one of pro rata, protect pact, dominant first, merit order",
        ),
        ({"rule": "protect pact"}, "members: the rule"),
        ({"rule": "protect pact", "members": [True]}, r"mask of shape \(1,\) does not fit 5"),
        ({"rule": "protect pact", "members": [0.5]}, "a mask of booleans or a list of indices"),
        ({"rule": "protect pact", "members": [0, 5]}, r"members\[1\] is 5"),
        ({"rule": "protect pact", "members": [1, 0, 0, 0, 1]}, r"members\[2\] is 0"),
        ({"rule": "merit order"}, "cost: the rule"),
        ({"rule": "merit order", "cost": [1.0]}, r"cost \(1,\) and baseline \(1, 5\)"),
        ({"rule": "merit order", "cost": [[1, np.nan, 1, 1, 1]]}, r"cost\[0, 1\] is nan"),
    ],
)
def test_a_rule_without_what_it_needs_is_named(rule: dict[str, Any], says: str) -> None:
    with pytest.raises(ModelInputError, match=says):
        refining(1.0, **rule)
