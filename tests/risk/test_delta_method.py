"""Standard deviations of shares of several countries and of the governance-weighted index."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.risk.delta_method import (
    lognormal_sd,
    subset_share_sd,
    top_share_gradient,
    weighted_hhi_sd,
)
from mapapp.supply.errors import ModelInputError

SHARES = np.array([0.60, 0.25, 0.10])
SIGMA = np.array([0.10, 0.10, 0.20])


def test_one_country_has_the_gradient_of_the_top_share() -> None:
    by_hand = np.linalg.norm(0.60 * top_share_gradient(SHARES) * SIGMA)
    rest = 0.05 * 0.60 * 0.30
    assert subset_share_sd(SHARES, SIGMA, [0]) == pytest.approx(np.hypot(by_hand, rest))


def test_all_named_countries_together_vary_only_with_the_rest() -> None:
    full = np.array([0.6, 0.4])
    assert subset_share_sd(full, 0.1, [0, 1]) == pytest.approx(0.0, abs=1e-12)
    assert subset_share_sd(SHARES, 0.0, [0, 1, 2]) == pytest.approx(0.05 * 0.95 * 0.30)


def test_weights_of_one_give_the_plain_index() -> None:
    plain = lognormal_sd(SHARES, SIGMA)
    assert weighted_hhi_sd(SHARES, SIGMA, np.ones(3)) == pytest.approx(plain)


@given(st.lists(st.floats(0.01, 1.0), min_size=2, max_size=6), st.integers(0, 2**31))
def test_they_agree_with_draws_of_small_errors(weights: list[float], seed: int) -> None:
    shares = np.array(weights) / sum(weights) * 0.9
    sigma = np.full(len(weights), 0.02)
    weight = np.linspace(1.0, 8.0, len(weights))
    generator = np.random.default_rng(seed)
    errors = np.append(sigma, 0.02)
    drawn = np.append(shares, 0.1) * np.exp(errors * generator.standard_normal((4000, errors.size)))
    mixes = (drawn / drawn.sum(axis=1, keepdims=True))[:, :-1]
    sd = subset_share_sd(shares, sigma, [0, 1], rest_sigma=0.02)
    assert sd == pytest.approx(mixes[:, :2].sum(axis=1).std(), rel=0.1, abs=1e-5)
    sd = weighted_hhi_sd(shares, sigma, weight, rest_sigma=0.02)
    assert sd == pytest.approx((mixes**2 @ weight).std(), rel=0.1, abs=2e-4)


def test_what_does_not_fit_is_named() -> None:
    with pytest.raises(ModelInputError, match="shares and weight"):
        weighted_hhi_sd(SHARES, SIGMA, [1.0])
    with pytest.raises(ModelInputError, match="weight"):
        weighted_hhi_sd(SHARES, SIGMA, [1.0, -1.0, 1.0])
    with pytest.raises(IndexError):
        subset_share_sd(SHARES, SIGMA, [7])
