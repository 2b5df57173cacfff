"""Governance-weighted concentration and the European Union's criticality indices.

European Commission, Methodology for establishing the EU list of critical raw materials:
Guidelines, 2017, doi:10.2873/769526; used again for the lists of 2020 and 2023. The EU calls
a material critical if supply risk is 1.0 or more and economic importance 2.8 or more, each
rounded to one decimal.
"""

from collections.abc import Sequence
from typing import overload

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

# Shares that come from dividing tonnes may add up to a little more than one.
SHARE_SUM_LIMIT = 1.0 + 1e-9


@overload
def risk_weight(wgi_mean: float) -> float: ...
@overload
def risk_weight(wgi_mean: FloatArray) -> FloatArray: ...
@overload
def risk_weight(wgi_mean: Sequence[float]) -> FloatArray: ...
def risk_weight(wgi_mean: float | FloatArray | Sequence[float]) -> float | FloatArray:
    """Return the risk weight of governance: 0 best, 10 worst.

    Parameters
    ----------
    wgi_mean
        Mean of the six Worldwide Governance Indicators, each about -2.5 (bad) to +2.5
        (good); a number or an array of any shape. NaN (not known) passes through.

    Returns
    -------
    float or ndarray
        ``2 (2.5 - x)``, clipped to 0..10.

    Raises
    ------
    ModelInputError
        If a value is no number, or infinite.

    Notes
    -----
    European Commission guidelines 2017. All six dimensions, not political stability alone.
    """
    values = as_floats(wgi_mean, "wgi_mean")
    if np.isinf(values).any():
        message = "wgi_mean: a value is infinite"
        raise ModelInputError(message)
    weight = np.clip(2.0 * (2.5 - values), 0.0, 10.0)
    return weight if isinstance(wgi_mean, np.ndarray) or values.ndim else float(weight)


def weighted_hhi(
    shares: npt.ArrayLike, *, wgi_mean: npt.ArrayLike, trade: npt.ArrayLike = 1.0
) -> float | None:
    """Return the governance- and trade-weighted HHI, ``sum of s^2 g t``.

    Parameters
    ----------
    shares
        By country, fractions 0..1 of the whole mix; they add up to 1, or to less where a rest
        of the world is left out (it adds nothing).
    wgi_mean
        By country, see :func:`risk_weight`. NaN only where the share is 0: fill a missing one
        with the regional median and flag it.
    trade
        Trade parameter by country, or one for all: 1.0 neutral, 0.8 for partners, above 1 (up
        to 1.5) under export restrictions.

    Returns
    -------
    float or None
        0..15 (0..10 with no trade parameter above 1); None if every share is 0.

    Raises
    ------
    ModelInputError
        If shapes do not fit, a share is negative, missing or the shares add up to more than 1,
        or governance of a country with a share is not known.

    Notes
    -----
    ``(HHI_WGI,t)`` of the European Commission guidelines 2017, on the 0-10 governance scale
    and with shares as fractions.
    """
    mix = _checked_shares(shares, "shares")
    governance = np.atleast_1d(as_floats(wgi_mean, "wgi_mean"))
    checked_same_length(mix, governance, "shares and wgi_mean")
    factors = as_floats(trade, "trade")
    if factors.ndim:
        factors = checked_vector(factors, "trade")
        checked_same_length(mix, factors, "shares and trade")
    else:
        checked_number(float(factors), "trade")
    unknown = np.isnan(governance) & (mix > 0.0)
    if unknown.any():
        at = int(np.argmax(unknown))
        message = (
            f"wgi_mean[{at}] is not known and the share is {mix[at]:.3g}: "
            "fill it with the regional median and flag it"
        )
        raise ModelInputError(message)
    if mix.max() <= 0.0:
        return None
    weight = risk_weight(np.where(mix > 0.0, governance, 0.0))
    return float((mix**2 * weight * factors).sum())


def eu_supply_risk(
    *,
    global_weighted_hhi: float | None,
    sourcing_weighted_hhi: float | None,
    import_reliance: float | None,
    recycling_rate: float,
    substitution: float,
) -> float | None:
    """Return the EU-style supply risk of one stage.

    Parameters
    ----------
    global_weighted_hhi
        :func:`weighted_hhi` of world production, or None if not known.
    sourcing_weighted_hhi
        :func:`weighted_hhi` of the consumer's actual sourcing (imports by origin and domestic
        production), or None if not known.
    import_reliance
        0..1, see :func:`mapapp.risk.exposure.eu_import_reliance`. Only used, and only then
        needed, where both mixes are known.
    recycling_rate
        End-of-life recycling input rate, 0..1.
    substitution
        Substitution index, 0..1; 1: there is no substitute.

    Returns
    -------
    float or None
        0 or more, not rounded (publish one decimal). If only one mix is known it is used
        alone, as the EU's 2023 study does; the caller knows which and says so. None if
        neither is, or if both are and ``import_reliance`` is None.

    Raises
    ------
    ModelInputError
        If a number is outside its domain.

    Notes
    -----
    European Commission guidelines 2017. A material's supply risk is the larger of extraction
    and processing. For consumers other than the EU it is a generalisation (modelling
    assumption): call it "EU-style supply risk for ...".
    """
    remaining = (1.0 - checked_number(recycling_rate, "recycling_rate", high=1.0)) * (
        checked_number(substitution, "substitution", high=1.0)
    )
    mixes = [
        None if mix is None else checked_number(mix, name)
        for name, mix in (
            ("global_weighted_hhi", global_weighted_hhi),
            ("sourcing_weighted_hhi", sourcing_weighted_hhi),
        )
    ]
    world, sourcing = mixes
    if world is None or sourcing is None:
        alone = sourcing if world is None else world
        return None if alone is None else alone * remaining
    if import_reliance is None:
        return None
    half = checked_number(import_reliance, "import_reliance", high=1.0) / 2.0
    return (world * half + sourcing * (1.0 - half)) * remaining


def economic_importance(
    shares_of_use: npt.ArrayLike,
    sector_value_added: npt.ArrayLike,
    *,
    largest_value_added: float,
    substitution: float,
) -> float:
    """Return the EU's economic importance of a material.

    Parameters
    ----------
    shares_of_use
        By sector, fractions 0..1 of the material's use.
    sector_value_added
        By sector, any one currency.
    largest_value_added
        Of the largest sector of the economy, same currency; above 0.
    substitution
        Substitution index for economic importance, 0..1.

    Returns
    -------
    float
        0..10, not rounded.

    Raises
    ------
    ModelInputError
        If shapes do not fit, a number is outside its domain, or a sector's value added
        exceeds the largest.

    Notes
    -----
    ``sum(A Q) 10 / max Q x SI``, European Commission guidelines 2017.
    """
    use = _checked_shares(shares_of_use, "shares_of_use")
    value = checked_vector(sector_value_added, "sector_value_added")
    checked_same_length(use, value, "shares_of_use and sector_value_added")
    largest = checked_number(largest_value_added, "largest_value_added")
    if largest <= 0.0 or value.max() > largest:
        message = (
            f"largest_value_added is {largest:g}: it must be above 0 and no less than any "
            f"sector's ({value.max():g})"
        )
        raise ModelInputError(message)
    return (
        float(use @ (value / largest))
        * 10.0
        * checked_number(substitution, "substitution", high=1.0)
    )


def _checked_shares(shares: npt.ArrayLike, name: str) -> FloatArray:
    """Return shares as a vector of fractions that add up to one at most."""
    mix = checked_vector(shares, name)
    if mix.sum() > SHARE_SUM_LIMIT:
        message = f"{name} add up to {mix.sum():.6g}: they must be fractions, 1 at most in all"
        raise ModelInputError(message)
    return mix
