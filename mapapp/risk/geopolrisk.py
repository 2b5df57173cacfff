"""GeoPolRisk: the supply risk of one importer, by how unstable those are that it buys from."""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from mapapp.supply.errors import (
    FloatArray,
    ModelInputError,
    as_floats,
    checked_number,
    checked_same_length,
    checked_sum,
    checked_vector,
)

# The governance scale's upper end, and its whole length.
STABILITY_TOP = 2.5
STABILITY_RANGE = 5.0
NEUTRAL_WEIGHT = 0.5
# Mean value of traded copper in the OECD, 2017 to 2021, kUSD/t.
COPPER_VALUE = 0.409412948


@dataclass(frozen=True, slots=True)
class GeoPolRisk:
    """The score of one importer, and the two figures it is the product of.

    Attributes
    ----------
    hhi01
        Concentration of world production, above 0 to 1; None where nobody is known to produce.
    import_risk
        Risk-weighted imports over imports and domestic production, 0..1; None where neither is
        known.
    score
        ``hhi01 x import_risk``, 0..1; None where either is.
    no_trade
        Whether there are neither imports nor domestic production: the import risk is 0 then.
    incomplete
        Whether a tonnage is missing and was left out, or a weight is and counts as 0.5.
    """

    hhi01: float | None
    import_risk: float | None
    score: float | None
    no_trade: bool
    incomplete: bool


def geopolrisk(
    production: npt.ArrayLike,
    *,
    imports: npt.ArrayLike,
    political_stability: npt.ArrayLike | None = None,
    weight: npt.ArrayLike | None = None,
    domestic_production: float = 0.0,
    members: npt.ArrayLike | None = None,
) -> GeoPolRisk:
    """Return the GeoPolRisk score of one importer for one material and year.

    Parameters
    ----------
    production
        World production by country, t/yr, without a row of the total; each is truncated to a
        whole tonne, as the published score does. NaN is missing: left out and flagged.
    imports
        By partner, t/yr; for a pact the pooled imports of its members, a partner as often as
        members buy from it. NaN is missing: left out and flagged.
    political_stability
        By partner, the governance indicator "Political Stability and Absence of Violence",
        about -2.5 to 2.5; the weight is ``(2.5 - value) / 5``, clipped to 0..1. NaN: 0.5.
    weight
        By partner, the weight itself, 0..1. Either this or ``political_stability``.
    domestic_production
        Of the importer, or of all members, t/yr.
    members
        By partner, whether it belongs to the importing pact: its weight is 0 then, and its
        tonnage stays in the denominator.

    Returns
    -------
    GeoPolRisk
        Import risk 0 and ``no_trade`` without imports and domestic production.

    Raises
    ------
    ModelInputError
        If a vector is empty or not aligned with the imports, a tonnage is negative or infinite,
        a weight is outside 0..1, or not exactly one of ``political_stability`` and ``weight``
        is given.

    Notes
    -----
    Gemechu et al. 2016, J. Ind. Ecol. 20(1), doi:10.1111/jiec.12279; Santillan-Saldivar et al.
    2022, Int. J. LCA 27, doi:10.1007/s11367-022-02027-y; the arithmetic is that of the software
    described in doi:10.21105/joss.09600. A re-exporter counts at its own weight. Where imports
    are gross weight and production is contained metal, the denominator mixes the two.
    """
    made = checked_vector(production, "production", missing=True)
    bought = checked_vector(imports, "imports", missing=True)
    weights, assumed = _weights(bought, political_stability, weight)
    weights = _without_members(weights, members)
    domestic = checked_number(domestic_production, "domestic_production", missing=True)
    known = np.isfinite(bought)
    all_known = bool(known.all()) and not math.isnan(domestic)
    counted = assumed & known & (bought > 0.0) & (weights > 0.0)
    denominator = checked_sum(
        bought[known], "imports", more=0.0 if math.isnan(domestic) else domestic
    )
    no_trade = all_known and denominator <= 0.0
    import_risk: float | None = None
    if no_trade:
        import_risk = 0.0
    elif denominator > 0.0:
        import_risk = float(bought[known] @ weights[known]) / denominator
    hhi01 = _concentration(made)
    score = None if hhi01 is None or import_risk is None else hhi01 * import_risk
    incomplete = not all_known or bool(counted.any()) or bool(np.isnan(made).any())
    return GeoPolRisk(hhi01, import_risk, score, no_trade, incomplete)


def characterisation_factor(score: float | None, price: float) -> float | None:
    """Return the life-cycle assessment's factor of a GeoPolRisk score, in copper equivalents.

    Parameters
    ----------
    score
        :attr:`GeoPolRisk.score`, 0..1; None where it is undefined.
    price
        Mean value of the imports, kUSD/t: sum of their values over sum of their tonnes. NaN:
        not known.

    Returns
    -------
    float or None
        kg copper equivalent per kg; None where score or price is not known.

    Raises
    ------
    ModelInputError
        If the score is outside 0..1, or the price negative or infinite.

    Notes
    -----
    ``score x price / 0.409412948``, Koyamparambath et al. 2024, Resour. Conserv. Recycl.,
    doi:10.1016/j.resconrec.2024.107801; the divisor is the mean value of traded copper in the
    OECD, 2017 to 2021.
    """
    value = checked_number(price, "price", missing=True)
    if score is None:
        return None
    checked = checked_number(score, "score", high=1.0)
    return None if math.isnan(value) else checked * value / COPPER_VALUE


def _concentration(made: FloatArray) -> float | None:
    """Return the sum of squared shares of whole tonnes, None where there are none."""
    whole = np.trunc(made[np.isfinite(made)])
    total = checked_sum(whole, "production")
    if total <= 0.0:
        return None
    shares = whole / total
    return min(1.0, float(shares @ shares))


def _weights(
    bought: FloatArray, political_stability: npt.ArrayLike | None, weight: npt.ArrayLike | None
) -> tuple[FloatArray, npt.NDArray[np.bool_]]:
    """Return the partners' weights, and which of them are assumed for want of a value."""
    if weight is not None and political_stability is None:
        given = checked_vector(weight, "weight", missing=True)
        if (given > 1.0).any():
            at = int(np.argmax(given > 1.0))
            message = f"weight[{at}] is {given[at]:g}: it must be within 0 to 1"
            raise ModelInputError(message)
        name = "weight"
    elif political_stability is not None and weight is None:
        stability = np.atleast_1d(as_floats(political_stability, "political_stability"))
        if stability.ndim != 1 or np.isinf(stability).any():
            message = "political_stability: a vector of finite values, or NaN, is needed"
            raise ModelInputError(message)
        given = np.clip((STABILITY_TOP - stability) / STABILITY_RANGE, 0.0, 1.0)
        name = "political_stability"
    else:
        message = "political_stability and weight: exactly one of them is needed"
        raise ModelInputError(message)
    checked_same_length(bought, given, f"imports and {name}")
    assumed = np.isnan(given)
    return np.where(assumed, NEUTRAL_WEIGHT, given), assumed


def _without_members(weights: FloatArray, members: npt.ArrayLike | None) -> FloatArray:
    """Return the weights with those of the pact's own members set to 0."""
    if members is None:
        return weights
    mask = np.asarray(members)
    if mask.dtype != np.bool_ or mask.shape != weights.shape:
        message = (
            f"members: a mask of {weights.size} truth values is needed, one for each partner, "
            f"not {mask.dtype} of shape {mask.shape}"
        )
        raise ModelInputError(message)
    return np.where(mask, 0.0, weights)
