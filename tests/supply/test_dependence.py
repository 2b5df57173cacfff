"""Dependence on one supplier: the worked examples, bounds for all flows, and what is refused."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.supply.dependence import Restriction, restriction, supplier_free
from mapapp.supply.errors import ModelInputError


def test_the_worked_example() -> None:
    result = supplier_free([0.20, 0.616])
    assert result.low == pytest.approx(0.1840, rel=1e-4)
    assert result.high == pytest.approx(0.3840, rel=1e-4)
    assert result.pooled == pytest.approx(0.3072, rel=1e-4)


def test_one_stage_is_exact() -> None:
    result = supplier_free([0.3])
    assert (result.low, result.high, result.pooled) == (0.7, 0.7, 0.7)


@given(
    shares=st.lists(st.floats(0.0, 1.0), min_size=1, max_size=5),
    seed=st.integers(0, 1000),
)
def test_every_way_to_connect_the_stages_is_within_the_bounds(
    shares: list[float], seed: int
) -> None:
    bounds = supplier_free(shares)
    assert 0.0 <= bounds.low <= bounds.high + 1e-12
    assert bounds.low - 1e-12 <= bounds.pooled <= bounds.high + 1e-12
    # The final product in 1,000 lots; at each stage the supplier makes its share of them.
    rng = np.random.default_rng(seed)
    free = np.ones(1000, dtype=bool)
    for share in shares:
        touched = rng.permutation(1000) < round(share * 1000)
        free &= ~touched
    rounding = len(shares) * 5e-4 + 1e-9
    assert bounds.low - rounding <= free.mean() <= bounds.high + rounding


# China and all others, one stage.
OUTPUT = [70.0, 30.0]
DEMAND = [55.0, 45.0]


def restrict(**changes: Any) -> Restriction:
    arguments: dict[str, Any] = {
        "output": OUTPUT,
        "ceiling": OUTPUT,
        "added": [0.0, 0.0],
        "demand": DEMAND,
        "supplier": 0,
        "withheld": 1.0,
    } | changes
    output, ceiling = arguments.pop("output"), arguments.pop("ceiling")
    return restriction(output, ceiling, **arguments)


def test_all_withheld_without_spare_capacity_is_n_minus_1() -> None:
    result = restrict()
    assert (result.outside_supply, result.outside_demand, result.gap) == (30.0, 45.0, 15.0)
    assert result.cover == pytest.approx(0.6667, rel=1e-4)
    after = restrict(output=[61.6, 38.4], ceiling=[61.6, 38.4])
    assert after.cover == pytest.approx(0.8533, rel=1e-4)


def test_what_is_not_withheld_still_arrives() -> None:
    assert restrict(withheld=0.0).gap == 0.0
    assert restrict(withheld=0.4).outside_supply == pytest.approx(39.0)


def test_spare_and_new_capacity_help_as_far_as_feed_allows() -> None:
    assert restrict(ceiling=[77.0, 33.0], added=[0.0, 5.0]).gap == pytest.approx(7.0)
    limited = restrict(ceiling=[77.0, 33.0], added=[0.0, 5.0], feed=[0.0, 34.0])
    assert limited.gap == pytest.approx(11.0)


def test_a_supplier_that_uses_all_it_makes_exports_nothing() -> None:
    assert restrict(demand=[80.0, 20.0], withheld=0.0).outside_supply == 30.0
    assert restrict(demand=[80.0, 0.0]).cover is None


@given(low=st.floats(0.0, 1.0), high=st.floats(0.0, 1.0))
def test_the_gap_grows_with_what_is_withheld(low: float, high: float) -> None:
    low, high = sorted((low, high))
    assert restrict(withheld=low).gap <= restrict(withheld=high).gap + 1e-12


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"output": []}, "output: a vector"),
        ({"ceiling": [1.0]}, "ceiling and output: 1 and 2"),
        ({"added": [0.0, -1.0]}, r"added\[1\] is -1"),
        ({"demand": [np.nan, 1.0]}, r"demand\[0\] is nan"),
        ({"supplier": 2}, "supplier is 2: there are 2"),
        ({"withheld": 1.1}, "withheld is 1.1"),
        ({"feed": [1.0]}, "feed and output: 1 and 2"),
    ],
)
def test_impossible_values_are_named(changes: dict[str, Any], says: str) -> None:
    with pytest.raises(ModelInputError, match=says):
        restrict(**changes)


@pytest.mark.parametrize(
    ("shares", "says"),
    [([], "shares: a vector"), ([0.5, 61.6], r"shares\[1\] is 61.6"), ([-0.1], r"shares\[0\]")],
)
def test_impossible_shares_are_named(shares: list[float], says: str) -> None:
    with pytest.raises(ModelInputError, match=says):
        supplier_free(shares)
