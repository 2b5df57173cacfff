"""Closed forms of how sure HHI is: gradients, and standard deviations for small errors.

Fast enough for a slider that moves; :mod:`mapapp.risk.uncertainty` has the Monte Carlo bands.
"""

import math

import numpy as np
import numpy.typing as npt

from mapapp.supply.errors import (
    FloatArray,
    ModelInputError,
    as_floats,
    checked_number,
    checked_same_length,
    checked_vector,
)

# Standard deviation of the logarithm of the rest of the world's output (modelling assumption).
REST_SIGMA = 0.30
SHARE_SUM_LIMIT = 1.0 + 1e-9
# Of a logarithm: a factor of 20,000 either way. Beyond it there is nothing left to draw.
SIGMA_LIMIT = 10.0


def hhi_gradient(shares: npt.ArrayLike) -> FloatArray:
    """Return by country how HHI (0..1) changes with the logarithm of its tonnage.

    ``2 s (s - HHI)``: more of a country raises HHI exactly if its share exceeds HHI.

    Raises
    ------
    ModelInputError
        If a share is missing or negative, or they add up to more than 1.

    Notes
    -----
    Derived here; shares are fractions, HHI their sum of squares.
    """
    mix = checked_shares(shares, "shares")
    return 2.0 * mix * (mix - float(mix @ mix))


def top_share_gradient(shares: npt.ArrayLike) -> FloatArray:
    """Return by country how the logarithm of the largest share changes with that of its tonnage.

    ``1 - s`` for the largest itself (the first, if tied), ``-s`` for the others; derived here.

    Raises
    ------
    ModelInputError
        If a share is missing or negative, or they add up to more than 1.
    """
    mix = checked_shares(shares, "shares")
    gradient = -mix
    gradient[int(np.argmax(mix))] += 1.0
    return gradient


def lognormal_sd(
    shares: npt.ArrayLike, sigma: npt.ArrayLike, *, rest_sigma: float = REST_SIGMA
) -> float:
    """Return the standard deviation of HHI (0..1) for small errors of tonnages: delta method.

    Parameters
    ----------
    shares, sigma, rest_sigma
        As in :func:`mapapp.risk.uncertainty.lognormal_hhi`.

    Raises
    ------
    ModelInputError
        As there.

    Notes
    -----
    ``2 sqrt(sum s^2 (s - HHI)^2 sigma^2)``, derived here; the rest of the world adds
    ``r^2 HHI^2 sigma^2`` under the root.
    """
    mix = checked_shares(shares, "shares")
    errors = checked_sigmas(sigma, mix)
    rest = max(0.0, 1.0 - float(mix.sum()))
    index = float(mix @ mix)
    of_rest = 2.0 * rest * index * checked_number(rest_sigma, "rest_sigma", high=SIGMA_LIMIT)
    return math.hypot(float(np.linalg.norm(hhi_gradient(mix) * errors)), of_rest)


def subset_share_sd(
    shares: npt.ArrayLike,
    sigma: npt.ArrayLike,
    chosen: npt.ArrayLike,
    *,
    rest_sigma: float = REST_SIGMA,
) -> float:
    """Return the standard deviation of the share of some countries together: delta method.

    Parameters
    ----------
    shares, sigma, rest_sigma
        As in :func:`lognormal_sd`.
    chosen
        Indices of the countries: the largest one, the three largest.

    Raises
    ------
    ModelInputError
        As :func:`lognormal_sd` does.

    Notes
    -----
    With S their share, ``dS / d ln q_i = s_i (1 - S)`` for one of them and ``-s_i S`` for the
    others and the rest of the world; derived here. For one country it is METHODS 9's.
    """
    mix = checked_shares(shares, "shares")
    errors = checked_sigmas(sigma, mix)
    inside = np.zeros(mix.size)
    inside[np.asarray(chosen, dtype=np.intp)] = 1.0
    together = float(mix @ inside)
    rest = max(0.0, 1.0 - float(mix.sum()))
    of_rest = rest * together * checked_number(rest_sigma, "rest_sigma", high=SIGMA_LIMIT)
    return math.hypot(float(np.linalg.norm(mix * (inside - together) * errors)), of_rest)


def weighted_hhi_sd(
    shares: npt.ArrayLike,
    sigma: npt.ArrayLike,
    weight: npt.ArrayLike,
    *,
    rest_sigma: float = REST_SIGMA,
) -> float:
    """Return the standard deviation of ``G = sum of s^2 w`` for errors of tonnages alone.

    Parameters
    ----------
    shares, sigma, rest_sigma
        As in :func:`lognormal_sd`.
    weight
        By country: governance weight times trade parameter, taken as exact.

    Raises
    ------
    ModelInputError
        If shapes do not fit, or a value is missing, negative or infinite.

    Notes
    -----
    ``dG / d ln q_i = 2 s_i (s_i w_i - G)``, and ``-2 r G`` for the rest of the world; derived
    here. With all weights 1 it is :func:`lognormal_sd`.
    """
    mix = checked_shares(shares, "shares")
    errors = checked_sigmas(sigma, mix)
    weights = checked_vector(weight, "weight")
    checked_same_length(mix, weights, "shares and weight")
    index = float((mix * mix) @ weights)
    rest = max(0.0, 1.0 - float(mix.sum()))
    of_rest = 2.0 * rest * index * checked_number(rest_sigma, "rest_sigma", high=SIGMA_LIMIT)
    of_named = np.linalg.norm(2.0 * mix * (mix * weights - index) * errors)
    return math.hypot(float(of_named), of_rest)


def dirichlet_mean(shares: npt.ArrayLike, concentration: float) -> float:
    """Return the expected HHI (0..1) of shares drawn from a Dirichlet distribution.

    ``(k HHI + 1) / (k + 1)``, k the concentration, with the named countries' sum in place of
    the 1 where a rest of the world is left out. Exact; derived here.

    Raises
    ------
    ModelInputError
        As :func:`mapapp.risk.uncertainty.dirichlet_hhi` does.
    """
    mix = checked_shares(shares, "shares")
    size = checked_concentration(concentration)
    return (size * float(mix @ mix) + float(mix.sum())) / (size + 1.0)


def dirichlet_sd(shares: npt.ArrayLike, concentration: float) -> float:
    """Return the standard deviation of HHI (0..1) of Dirichlet shares, for a large concentration.

    ``2 sqrt((sum s^3 - HHI^2) / (k + 1))``, the delta method; derived here.

    Raises
    ------
    ModelInputError
        As :func:`mapapp.risk.uncertainty.dirichlet_hhi` does.
    """
    mix = checked_shares(shares, "shares")
    size = checked_concentration(concentration)
    spread = float((mix**3).sum()) - float(mix @ mix) ** 2
    return 2.0 * math.sqrt(max(0.0, spread) / (size + 1.0))


def calibrated_concentration(largest_share: float, variation: float) -> float:
    """Return the Dirichlet concentration that gives the largest share an error of its own.

    Parameters
    ----------
    largest_share
        Above 0, below 1.
    variation
        Coefficient of variation of that share: its standard deviation over itself, above 0.

    Returns
    -------
    float
        ``(1 - s) / (s CV^2) - 1``.

    Raises
    ------
    ModelInputError
        If a number is outside its domain, or the variation is more than such a share can have.

    Notes
    -----
    From the variance of one component, ``s (1 - s) / (k + 1)``.
    """
    share = checked_number(largest_share, "largest_share", high=1.0)
    relative = checked_number(variation, "variation")
    if not 0.0 < share < 1.0 or relative <= 0.0:
        message = (
            f"largest_share is {share:g} and variation {relative:g}: the share must be above 0 "
            "and below 1, the variation above 0"
        )
        raise ModelInputError(message)
    size = (1.0 - share) / (share * relative**2) - 1.0
    if size <= 0.0:
        message = f"variation is {relative:g}: more than a share of {share:g} can have"
        raise ModelInputError(message)
    return size


def checked_shares(values: npt.ArrayLike, name: str) -> FloatArray:
    """Return shares as a vector of fractions that add up to one at most."""
    mix = checked_vector(values, name)
    if mix.sum() > SHARE_SUM_LIMIT:
        message = f"{name} add up to {mix.sum():.6g}: they must be fractions, 1 at most in all"
        raise ModelInputError(message)
    return mix


def checked_sigmas(sigma: npt.ArrayLike, mix: FloatArray) -> FloatArray:
    """Return one standard deviation for each country."""
    errors = as_floats(sigma, "sigma")
    if errors.ndim == 0:
        errors = np.full(mix.size, errors)
    checked_vector(errors, "sigma")
    checked_same_length(mix, errors, "shares and sigma")
    if errors.max() > SIGMA_LIMIT:
        at = int(errors.argmax())
        message = f"sigma[{at}] is {errors[at]:g}: it must be within 0 to {SIGMA_LIMIT:g}"
        raise ModelInputError(message)
    return errors


def checked_concentration(value: float) -> float:
    """Return a Dirichlet concentration, above zero."""
    size = checked_number(value, "concentration")
    if size <= 0.0:
        message = f"concentration is {size:g}: it must be above 0"
        raise ModelInputError(message)
    return size
