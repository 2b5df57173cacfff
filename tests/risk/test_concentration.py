"""Shares and concentration: worked examples, bounds, missing and impossible values."""

import math
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.risk.concentration import (
    effective_suppliers,
    hhi,
    hhi_band,
    size_free_hhi,
    top_share,
)
from mapapp.supply.errors import ModelInputError

NAMED = [48.0, 22.0, 12.0, 8.0]
TONNAGE = st.just(0.0) | st.floats(1e-3, 1e9)
TONNES = st.lists(TONNAGE, min_size=1, max_size=20)


def test_the_worked_example() -> None:
    result = hhi(NAMED, rest_of_world=10.0, rest_of_world_suppliers=5)
    assert result.headline == pytest.approx(2996, rel=1e-4)
    assert result.upper_ranked == pytest.approx(3064, rel=1e-4)
    assert result.upper_unknown == pytest.approx(3096, rel=1e-4)
    assert result.upper_known == pytest.approx(3016, rel=1e-4)
    assert not result.incomplete
    assert effective_suppliers(NAMED, rest_of_world=10.0) == pytest.approx(3.338, rel=2e-4)
    assert top_share(NAMED, 1, rest_of_world=10.0) == pytest.approx(0.48)
    assert top_share(NAMED, 3, rest_of_world=10.0) == pytest.approx(0.82)


def test_one_producer_is_the_whole_market() -> None:
    assert hhi([0.0, 7.0, 0.0]).headline == 10_000.0
    assert effective_suppliers([0.0, 7.0]) == 1.0
    assert top_share([7.0], 3) == 1.0


@pytest.mark.parametrize("tonnes", [[0.0, 0.0], [math.nan, math.nan], [0.0, math.nan]])
def test_no_known_output_is_undefined(tonnes: list[float]) -> None:
    result = hhi(tonnes, rest_of_world=5.0, rest_of_world_suppliers=2)
    assert result.headline is result.upper_ranked is None
    assert result.upper_unknown is result.upper_known is None
    assert result.incomplete == any(math.isnan(value) for value in tonnes)
    assert top_share(tonnes, 1, rest_of_world=5.0) is None
    assert effective_suppliers(tonnes, rest_of_world=5.0) is None


def test_a_missing_value_is_left_out_and_flagged() -> None:
    result = hhi([60.0, math.nan, 40.0])
    assert result.headline == pytest.approx(5200)
    assert result.incomplete
    assert top_share([60.0, math.nan, 40.0], 1) == pytest.approx(0.6)
    assert hhi([60.0, 40.0], rest_of_world=math.nan).incomplete


def test_without_a_rest_all_bounds_are_the_headline() -> None:
    result = hhi([60.0, 40.0])
    assert result.headline == result.upper_ranked == result.upper_unknown
    assert result.upper_known is None


@pytest.mark.parametrize(
    "function", [hhi, effective_suppliers, lambda t, **k: top_share(t, 1, **k)]
)
@pytest.mark.parametrize(
    ("tonnes", "rest", "says"),
    [
        ([1.0, -2.0], 0.0, r"tonnes\[1\] is -2"),
        ([1.0, math.inf], 0.0, r"tonnes\[1\] is inf"),
        ([], 0.0, "at least one"),
        ([[1.0, 2.0]], 0.0, "shape"),
        ([1.0], -1.0, "rest_of_world is -1"),
        ([1.0], math.inf, "rest_of_world is inf"),
    ],
)
def test_impossible_values_are_named(
    function: Callable[..., object], tonnes: list[float], rest: float, says: str
) -> None:
    with pytest.raises(ModelInputError, match=says):
        function(tonnes, rest_of_world=rest)


def test_impossible_counts_are_named() -> None:
    with pytest.raises(ModelInputError, match="k is 0"):
        top_share([1.0], 0)
    with pytest.raises(ModelInputError, match="rest_of_world_suppliers"):
        hhi([1.0], rest_of_world=1.0, rest_of_world_suppliers=0)


@given(tonnes=TONNES, rest=TONNAGE, factor=st.sampled_from([0.125, 8.0, 1024.0]))
def test_bounds_are_ordered_and_size_does_not_matter(
    tonnes: list[float], rest: float, factor: float
) -> None:
    result = hhi(tonnes, rest_of_world=rest)
    if result.headline is None:
        assert sum(tonnes) == 0.0
        return
    rounding = 1e-6
    assert 0.0 < result.headline <= result.upper_ranked + rounding
    assert result.upper_ranked <= result.upper_unknown + rounding <= 10_000.0 + 2 * rounding
    scaled = hhi(np.array(tonnes) * factor, rest_of_world=rest * factor)
    assert scaled.headline == pytest.approx(result.headline, rel=1e-9, abs=1e-9)
    assert scaled.upper_unknown == pytest.approx(result.upper_unknown, rel=1e-9, abs=1e-9)


@given(tonnes=TONNES, k=st.integers(1, 25))
def test_top_shares_grow_with_k_up_to_one(tonnes: list[float], k: int) -> None:
    share, more = top_share(tonnes, k), top_share(tonnes, k + 1)
    if share is None or more is None:
        return
    assert 0.0 < share <= more * (1 + 1e-12) <= 1.0 + 1e-9
    if k >= len(tonnes):
        assert share == pytest.approx(1.0)


def test_the_size_free_index_is_zero_for_equals_and_near_one_for_a_monopoly() -> None:
    assert size_free_hhi([3.0, 3.0, 3.0, 0.0]) == pytest.approx(0.0, abs=1e-12)
    assert size_free_hhi([1e9, 1e-6]) == pytest.approx(1.0)
    # Shares of a half and two quarters: (3/8 - 1/3) / (1 - 1/3).
    assert size_free_hhi([2.0, 1.0, 1.0, math.nan]) == pytest.approx(1 / 16)


@pytest.mark.parametrize("tonnes", [[7.0], [7.0, 0.0, math.nan], [0.0, 0.0]])
def test_the_size_free_index_needs_two_suppliers(tonnes: list[float]) -> None:
    assert size_free_hhi(tonnes) is None


@given(TONNES)
def test_the_size_free_index_is_a_fraction(tonnes: list[float]) -> None:
    value = size_free_hhi(tonnes)
    assert value is None or 0.0 <= value <= 1.0


@pytest.mark.parametrize(
    ("index", "newer", "older"),
    [
        (0.0, "low", "low"),
        (999.9, "low", "low"),
        (1000.0, "moderately concentrated", "low"),
        (1500.0, "moderately concentrated", "moderately concentrated"),
        (1800.0, "moderately concentrated", "moderately concentrated"),
        (1800.1, "highly concentrated", "moderately concentrated"),
        (2500.0, "highly concentrated", "moderately concentrated"),
        (2500.1, "highly concentrated", "highly concentrated"),
        (10_000.0, "highly concentrated", "highly concentrated"),
    ],
)
def test_antitrust_bands_are_half_open(index: float, newer: str, older: str) -> None:
    assert hhi_band(index) == newer
    assert hhi_band(index, edition="2010") == older


def test_rounding_does_not_move_an_index_out_of_its_band() -> None:
    assert hhi_band(1800.0000000000002) == "moderately concentrated"


def test_an_undefined_index_has_no_band_and_an_impossible_one_is_an_error() -> None:
    assert hhi_band(None) is None
    for wrong in (-1.0, 10_001.0, math.nan):
        with pytest.raises(ModelInputError, match="hhi is"):
            hhi_band(wrong)
    with pytest.raises(ModelInputError, match="edition is '1997'"):
        hhi_band(100.0, edition="1997")  # type: ignore[arg-type]
