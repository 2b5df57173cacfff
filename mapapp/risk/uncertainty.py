"""How sure an index is: bands, chances and the inputs it depends on most.

Two models of what is not known: log-normal tonnages where their errors can be stated, and a
Dirichlet where only shares are known. Both give a closed form for small errors (the delta
method) and a Monte Carlo band from a fixed seed. Shares are fractions of the whole; what they
lack to 1 is the rest of the world: in the total, and no supplier. Both spreads raise the mean of
HHI above its point value: show the point with the band.

The closed forms are made in :mod:`mapapp.risk.delta_method` and the tornado in
:mod:`mapapp.risk.sensitivity`; both are offered here as well.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from mapapp.risk.delta_method import (
    REST_SIGMA,
    SIGMA_LIMIT,
    calibrated_concentration,
    checked_concentration,
    checked_shares,
    checked_sigmas,
    dirichlet_mean,
    dirichlet_sd,
    hhi_gradient,
    lognormal_sd,
    top_share_gradient,
)
from mapapp.risk.sensitivity import Bar, tornado
from mapapp.supply.errors import (
    FloatArray,
    ModelInputError,
    checked_number,
    checked_same_length,
    checked_whole,
)

__all__ = [
    "Band",
    "Bar",
    "Chance",
    "calibrated_concentration",
    "dirichlet_hhi",
    "dirichlet_mean",
    "dirichlet_sd",
    "generator_of",
    "hhi_gradient",
    "lognormal_hhi",
    "lognormal_sd",
    "share_probability",
    "top_share_gradient",
    "tornado",
]

DRAWS = 2_000
MOST_DRAWS = 1_000_000
SEED = 20_240
LOW, HIGH = 0.05, 0.95
# Shares closer than this are equal: at a mark is not above it.
TOLERANCE = 1e-9

Seed = int | np.random.Generator


@dataclass(frozen=True, slots=True)
class Band:
    """A figure with its uncertainty; all None where it is undefined: nobody has a share.

    Attributes
    ----------
    point
        Without any error.
    mean, sd
        Over the draws.
    low, high
        Between them lie 90 % of the draws: 5 % and 95 % quantiles.
    """

    point: float | None
    mean: float | None
    sd: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Chance:
    """How likely the largest share exceeds a mark; None where nobody has a share.

    Attributes
    ----------
    baseline, scenario
        0..1; the scenario's is None where none was given.
    difference
        Scenario less baseline, from the same draws; None where either is.
    """

    baseline: float | None
    scenario: float | None
    difference: float | None


def lognormal_hhi(
    shares: npt.ArrayLike,
    sigma: npt.ArrayLike,
    *,
    draws: int = DRAWS,
    seed: Seed = SEED,
    rest_sigma: float = REST_SIGMA,
) -> Band:
    """Return HHI on 0..1 with a band, for log-normal errors of the tonnages behind the shares.

    Parameters
    ----------
    shares
        By named country, fractions 0..1 of the whole.
    sigma
        By country, or one for all: standard deviation of the logarithm of its tonnage, 0 or
        more. Proposed: reported 0.05, estimated 0.15, inferred 0.30, and 0.02 more for every
        year ahead (modelling assumption).
    draws
        2 or more.
    seed
        A number, or a generator to go on with.
    rest_sigma
        As ``sigma``, of the rest of the world.

    Returns
    -------
    Band
        The same for the same seed.

    Raises
    ------
    ModelInputError
        If shapes do not fit, a share or sigma is missing, negative or infinite, the shares add
        up to more than 1, or there are too few draws.

    Notes
    -----
    ``q = Q exp(sigma z - sigma^2 / 2)``, z independent standard normal: mean tonnages are those
    given. Derived here.
    """
    mix = checked_shares(shares, "shares")
    noise = _noise(checked_sigmas(sigma, mix), rest_sigma, draws, seed)
    if not mix.any():
        return Band(None, None, None, None, None)
    drawn = _drawn_shares(mix, noise)
    return band_of(float(mix @ mix), (drawn**2).sum(axis=1))


def dirichlet_hhi(
    shares: npt.ArrayLike, concentration: float, *, draws: int = DRAWS, seed: Seed = SEED
) -> Band:
    """Return HHI on 0..1 with a band where only shares are known: Dirichlet.

    Parameters
    ----------
    shares
        By named country, fractions 0..1 of the whole; a share of 0 stays 0.
    concentration
        Above 0; the larger, the surer. See :func:`calibrated_concentration`.
    draws
        2 or more.
    seed
        A number, or a generator to go on with.

    Returns
    -------
    Band
        The same for the same seed.

    Raises
    ------
    ModelInputError
        If a share is missing or negative, the shares add up to more than 1, the concentration
        is not above 0, or there are too few draws.

    Notes
    -----
    Shares are drawn from ``Dir(concentration x shares)``, with the rest of the world as one
    more component that is not squared; derived here.
    """
    mix = checked_shares(shares, "shares")
    size = checked_concentration(concentration)
    generator = generator_of(draws, seed)
    named = mix[mix > 0.0]
    if named.size == 0:
        return Band(None, None, None, None, None)
    rest = 1.0 - float(named.sum())
    weights = np.append(named, rest) if rest > TOLERANCE else named
    drawn = generator.dirichlet(size * weights, draws)[:, : named.size]
    return band_of(float(mix @ mix), (drawn**2).sum(axis=1))


def share_probability(
    baseline: npt.ArrayLike,
    scenario: npt.ArrayLike | None = None,
    *,
    sigma: npt.ArrayLike,
    mark: float = 0.65,
    draws: int = DRAWS,
    seed: Seed = SEED,
    rest_sigma: float = REST_SIGMA,
) -> Chance:
    """Return how likely the largest named country's share exceeds a mark.

    Parameters
    ----------
    baseline, scenario
        Shares by named country, aligned, fractions 0..1 of the whole.
    sigma, draws, seed, rest_sigma
        As in :func:`lognormal_hhi`. Both are computed from the same draws (common random
        numbers), so that their difference is not noise.
    mark
        0..1; a share at the mark does not exceed it.

    Returns
    -------
    Chance
        Whoever is the largest in a draw, not only today's largest.

    Raises
    ------
    ModelInputError
        As :func:`lognormal_hhi`, or if the two are not aligned.

    Notes
    -----
    Log-normal tonnages; derived here.
    """
    first = checked_shares(baseline, "baseline")
    second = None if scenario is None else checked_shares(scenario, "scenario")
    if second is not None:
        checked_same_length(first, second, "baseline and scenario")
    above = checked_number(mark, "mark", high=1.0) + TOLERANCE
    noise = _noise(checked_sigmas(sigma, first), rest_sigma, draws, seed)
    chances = [
        None
        if mix is None or not mix.any()
        else float((_drawn_shares(mix, noise).max(axis=1) > above).mean())
        for mix in (first, second)
    ]
    before, after = chances
    difference = None if before is None or after is None else after - before
    return Chance(before, after, difference)


def band_of(point: float, values: FloatArray) -> Band:
    """Return a figure and its draws (a vector, any unit) as a band."""
    low, high = np.quantile(values, (LOW, HIGH))
    return Band(point, float(values.mean()), float(values.std(ddof=1)), float(low), float(high))


def _noise(errors: FloatArray, rest_sigma: float, draws: int, seed: Seed) -> FloatArray:
    """Return factors of mean one, draws x (countries and the rest of the world)."""
    sigma = np.append(errors, checked_number(rest_sigma, "rest_sigma", high=SIGMA_LIMIT))
    normal = generator_of(draws, seed).standard_normal((draws, sigma.size))
    factors: FloatArray = np.exp(sigma * normal - sigma**2 / 2.0)
    return factors


def _drawn_shares(mix: FloatArray, noise: FloatArray) -> FloatArray:
    """Return shares by named country for each draw."""
    rest = 1.0 - float(mix.sum())
    drawn = np.append(mix, rest if rest > TOLERANCE else 0.0) * noise
    shares: FloatArray = drawn[:, :-1] / drawn.sum(axis=1, keepdims=True)
    return shares


def generator_of(draws: int, seed: Seed) -> np.random.Generator:
    """Return the generator of a seed, or the one given, for a number of draws.

    Raises
    ------
    ModelInputError
        If there are fewer than two draws or more than a million, or the seed is none.
    """
    checked_whole(draws, "draws", low=2, high=MOST_DRAWS)
    try:
        return np.random.default_rng(seed)
    except (TypeError, ValueError):
        message = f"seed is {seed!r:.40}: a whole number is needed, 0 or more"
        raise ModelInputError(message) from None
