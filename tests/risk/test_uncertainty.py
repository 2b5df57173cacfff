"""Bands, chances and tornado: worked examples, closed forms against draws, wrong input."""

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.risk.concentration import hhi
from mapapp.risk.uncertainty import (
    Band,
    Chance,
    calibrated_concentration,
    dirichlet_hhi,
    dirichlet_mean,
    dirichlet_sd,
    hhi_gradient,
    lognormal_hhi,
    lognormal_sd,
    share_probability,
    top_share_gradient,
    tornado,
)
from mapapp.supply.errors import FloatArray, ModelInputError

SHARES = [0.60, 0.25, 0.15]
SIGMA = [0.10, 0.10, 0.20]
# Sums to 1 with a rest of 0.2.
WITH_REST = [0.5, 0.2, 0.1]
WEIGHTS = st.lists(st.floats(0.01, 1.0), min_size=1, max_size=10)


def index_of(tonnes: FloatArray) -> float | None:
    headline = hhi(tonnes).headline
    return None if headline is None else headline / 1e4


def test_the_worked_example_of_a_dirichlet() -> None:
    assert dirichlet_mean(SHARES, 99.0) == pytest.approx(0.4506, rel=2e-4)
    assert dirichlet_sd(SHARES, 99.0) == pytest.approx(0.03846, rel=2e-4)
    assert calibrated_concentration(0.6, 0.10) == pytest.approx(65.67, rel=1e-4)
    band = dirichlet_hhi(SHARES, 99.0, draws=400_000)
    assert band.point == pytest.approx(0.4450)
    assert band.mean == pytest.approx(0.4506, rel=0.001)
    assert band.sd == pytest.approx(0.0381, rel=0.01)


def test_the_worked_example_of_log_normal_tonnages() -> None:
    assert lognormal_sd(SHARES, SIGMA) == pytest.approx(0.02746, rel=2e-4)
    assert hhi_gradient(SHARES) == pytest.approx([0.1860, -0.09750, -0.08850])
    band = lognormal_hhi(SHARES, SIGMA, draws=400_000)
    assert band.point == pytest.approx(0.4450)
    assert band.mean == pytest.approx(0.4472, rel=0.01)
    assert band.sd == pytest.approx(0.0271, rel=0.01)
    assert band.low == pytest.approx(0.404, rel=0.01)
    assert band.high == pytest.approx(0.493, rel=0.01)


def test_the_worked_example_of_a_tornado() -> None:
    bars = tornado(index_of, SHARES)
    ends = {bar.index: (bar.low, bar.high) for bar in bars}
    assert ends[0] == pytest.approx((0.4073, 0.4810), rel=2e-4)
    assert ends[1] == pytest.approx((0.4681, 0.4286), rel=2e-4)
    assert ends[2] == pytest.approx((0.4643, 0.4288), rel=2e-4)
    assert [bar.index for bar in bars] == [0, 1, 2]


@pytest.mark.parametrize("shares", [SHARES, WITH_REST])
def test_the_closed_forms_agree_with_draws_of_small_errors(shares: list[float]) -> None:
    band = lognormal_hhi(shares, 0.02, draws=100_000, rest_sigma=0.03)
    assert band.sd == pytest.approx(lognormal_sd(shares, 0.02, rest_sigma=0.03), rel=0.02)
    dirichlet = dirichlet_hhi(shares, 2_000.0, draws=100_000)
    assert dirichlet.mean == pytest.approx(dirichlet_mean(shares, 2_000.0), rel=0.001)
    assert dirichlet.sd == pytest.approx(dirichlet_sd(shares, 2_000.0), rel=0.02)


@given(WEIGHTS)
def test_gradients_are_the_derivatives(weights: list[float]) -> None:
    tonnes = np.array(weights)
    shares = tonnes / tonnes.sum()
    step = 1e-6
    largest = int(np.argmax(shares))
    for at in range(shares.size):
        higher, lower = (tonnes.copy() for _ in range(2))
        higher[at] *= math.exp(step)
        lower[at] *= math.exp(-step)
        up, down = higher / higher.sum(), lower / lower.sum()
        assert hhi_gradient(shares)[at] == pytest.approx(
            (up @ up - down @ down) / (2 * step), abs=1e-7
        )
        assert top_share_gradient(shares)[at] == pytest.approx(
            math.log(up[largest] / down[largest]) / (2 * step), abs=1e-7
        )


@given(WEIGHTS, st.floats(0.0, 0.9), st.integers(0, 5))
def test_bands_are_ordered_and_repeat(weights: list[float], rest: float, seed: int) -> None:
    shares = np.array(weights) / sum(weights) * (1 - rest)
    for band, again in (
        (
            lognormal_hhi(shares, 0.2, draws=50, seed=seed),
            lognormal_hhi(shares, 0.2, draws=50, seed=np.random.default_rng(seed)),
        ),
        (
            dirichlet_hhi(shares, 20.0, draws=50, seed=seed),
            dirichlet_hhi(shares, 20.0, draws=50, seed=np.random.default_rng(seed)),
        ),
    ):
        assert band == again
        assert band.low is not None
        assert band.high is not None
        assert 0.0 <= band.low <= band.high <= 1.0 + 1e-9


def test_without_errors_a_band_is_its_point() -> None:
    band = lognormal_hhi(SHARES, 0.0)
    assert (band.low, band.high) == (pytest.approx(0.445), pytest.approx(0.445))
    assert band.sd == pytest.approx(0.0, abs=1e-12)
    monopoly = lognormal_hhi([0.0, 1.0], 0.5)
    assert (monopoly.mean, monopoly.sd) == (pytest.approx(1.0), pytest.approx(0.0))
    assert dirichlet_hhi([0.0, 1.0], 5.0).low == pytest.approx(1.0)


def test_another_seed_is_another_draw() -> None:
    assert lognormal_hhi(SHARES, SIGMA) == lognormal_hhi(SHARES, SIGMA)
    assert lognormal_hhi(SHARES, SIGMA) != lognormal_hhi(SHARES, SIGMA, seed=1)


def test_nobody_with_a_share_is_undefined() -> None:
    nothing = Band(None, None, None, None, None)
    assert lognormal_hhi([0.0, 0.0], 0.1) == nothing
    assert dirichlet_hhi([0.0, 0.0], 9.0) == nothing
    assert share_probability([0.0], sigma=0.1) == Chance(None, None, None)
    half = share_probability([0.9], [0.0], sigma=0.1)
    assert (half.scenario, half.difference) == (None, None)


def test_the_chance_of_a_share_above_the_mark() -> None:
    """For two suppliers: the log-odds are normal, so that the chance has a closed form."""
    chance = share_probability([0.70, 0.30], [0.60, 0.40], sigma=0.10, draws=100_000)
    spread = math.sqrt(2) * 0.10

    def exact(share: float) -> float:
        away = math.log(share / (1 - share)) - math.log(0.65 / 0.35)
        return 0.5 * (1 + math.erf(away / spread / math.sqrt(2)))

    assert chance.baseline == pytest.approx(exact(0.70), abs=0.005)
    assert chance.scenario == pytest.approx(exact(0.60), abs=0.005)
    assert chance.baseline is not None
    assert chance.scenario is not None
    assert chance.difference == chance.scenario - chance.baseline


def test_the_same_draws_serve_baseline_and_scenario() -> None:
    same = share_probability([0.65, 0.35], [0.65, 0.35], sigma=0.2)
    assert same.baseline == same.scenario
    assert same.difference == 0.0
    assert share_probability([0.65, 0.35], sigma=0.0).baseline == 0.0
    assert share_probability([0.66, 0.34], sigma=0.0).baseline == 1.0


def test_a_tornado_keeps_the_strongest_eight() -> None:
    size = np.arange(1.0, 13.0)
    bars = tornado(lambda values: float(values.sum()), size)
    assert [bar.index for bar in bars] == list(range(11, 3, -1))
    assert bars[0].swing == pytest.approx(0.4 * 12)
    assert len(tornado(lambda values: float(values.sum()), size, strongest=20)) == 12


def test_a_tornado_takes_values_of_its_own_and_leaves_out_what_is_missing() -> None:
    bars = tornado(
        lambda values: float(np.nansum(values)),
        [1.0, math.nan, -3.0],
        low=[0.5, 0.0, -3.1],
        high=[1.0, 0.0, -2.9],
    )
    assert [bar.index for bar in bars] == [0, 2]
    assert bars[0].swing == pytest.approx(0.5)
    undefined = tornado(lambda values: None if values[0] < 1.0 else 2.0, [1.0, 5.0])
    assert [bar.index for bar in undefined] == [1, 0]
    assert undefined[1].low is None


def test_wrong_input_is_named() -> None:
    for call, words in (
        (lambda: lognormal_hhi([0.7, 0.7], 0.1), "shares add up to 1.4"),
        (lambda: lognormal_hhi([0.7, math.nan], 0.1), r"shares\[1\] is nan"),
        (lambda: lognormal_hhi([], 0.1), "shares: a vector"),
        (lambda: lognormal_hhi([0.7, 0.1], [0.1]), "shares and sigma"),
        (lambda: lognormal_hhi([0.7, 0.1], -0.1), r"sigma\[0\] is -0.1"),
        (lambda: lognormal_hhi([0.7], 0.1, draws=1), "draws is 1"),
        (lambda: lognormal_hhi([0.7], 0.1, rest_sigma=-1), "rest_sigma is -1"),
        (lambda: dirichlet_hhi([0.7], 0.0), "concentration is 0"),
        (lambda: calibrated_concentration(1.0, 0.1), "largest_share is 1"),
        (lambda: calibrated_concentration(0.5, 3.0), "variation is 3"),
        (lambda: share_probability([0.5], [0.5, 0.1], sigma=0.1), "baseline and scenario"),
        (lambda: share_probability([0.5], sigma=0.1, mark=65), "mark is 65"),
    ):
        _raises(call, words)


def test_wrong_input_of_a_tornado_is_named() -> None:
    for arguments, words in (
        ({"values": [math.inf]}, "values: a vector"),
        ({"swing": 2.0}, "swing is 2"),
        ({"strongest": 0}, "strongest is 0"),
        ({"low": [1.0]}, "low and high: both"),
        ({"low": [1.0, 2.0], "high": [1.0]}, "values and low"),
    ):
        asked: dict[str, Any] = {"values": [1.0]} | arguments
        _raises(lambda asked=asked: tornado(lambda _: 1.0, **asked), words)


def _raises(call: Any, words: str) -> None:
    with pytest.raises(ModelInputError, match=words):
        call()
