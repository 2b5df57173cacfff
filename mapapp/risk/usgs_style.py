"""USGS-style supply risk: the structure of the 2020 framework, with inputs of the user's own.

The structure (three indicators on 0..1 and their geometric mean) is published; how the US
Geological Survey builds and normalises the parts of two of them is not followed here. Call the
result "USGS-style": it is no figure of the USGS.
"""

import math

import numpy as np
import numpy.typing as npt

from mapapp.risk.exposure import net_import_reliance
from mapapp.supply.errors import (
    FloatArray,
    ModelInputError,
    checked_number,
    checked_same_length,
    checked_vector,
)

SHARE_SUM_LIMIT = 1.0 + 1e-9


def disruption_potential(
    production_shares: npt.ArrayLike, *, inability: npt.ArrayLike, unwillingness: npt.ArrayLike
) -> float | None:
    """Return the USGS-style disruption potential, ``sum of share^2 x inability x unwillingness``.

    Parameters
    ----------
    production_shares
        By country, fractions 0..1 of world production; they add up to 1, or to less where a
        rest of the world is left out (it adds nothing).
    inability
        By country, 0..1, higher is less able to supply (the framework's ability-to-supply
        index, ``(100 - policy perception index) / 100``). NaN: not known.
    unwillingness
        By country, 0..1, higher is less willing (the framework's willingness-to-supply index).
        NaN: not known.

    Returns
    -------
    float or None
        0..1; None if every share is 0, or an index of a country with a share is not known.

    Raises
    ------
    ModelInputError
        If shapes do not fit, a value is outside 0..1, a share is missing, or the shares add up
        to more than 1.

    Notes
    -----
    Nassar et al. 2020, Science Advances 6(8) eaay8647, doi:10.1126/sciadv.aay8647. That the two
    indices enter as a product, and how they are normalised, is not verified.
    """
    shares = checked_vector(production_shares, "production_shares")
    if shares.sum() > SHARE_SUM_LIMIT:
        message = (
            f"production_shares add up to {shares.sum():.6g}: they must be fractions, 1 at most "
            "in all"
        )
        raise ModelInputError(message)
    unable = _indices(inability, "inability", shares)
    unwilling = _indices(unwillingness, "unwillingness", shares)
    producing = shares > 0.0
    if not producing.any():
        return None
    potential = float((shares**2 * unable * unwilling)[producing].sum())
    return None if math.isnan(potential) else min(1.0, potential)


def trade_exposure(
    *,
    imports: float,
    exports: float,
    primary_production: float,
    secondary_production: float = 0.0,
    stock_draw: float = 0.0,
) -> float | None:
    """Return the USGS-style trade exposure: net import reliance, clipped to 0..1.

    Parameters
    ----------
    imports, exports, primary_production, secondary_production
        t/yr, not negative; NaN: not known.
    stock_draw
        t/yr taken from stocks; negative when stocks are built.

    Returns
    -------
    float or None
        0..1, 0 for a net exporter; None where a value is not known, or nothing is consumed.

    Raises
    ------
    ModelInputError
        If a value is negative or infinite.

    Notes
    -----
    Nassar et al. 2020, doi:10.1126/sciadv.aay8647; the same as
    :func:`mapapp.risk.exposure.net_import_reliance`.
    """
    return net_import_reliance(
        imports=imports,
        exports=exports,
        primary_production=primary_production,
        secondary_production=secondary_production,
        stock_draw=stock_draw,
    )


def economic_vulnerability(
    value_added: npt.ArrayLike, expenditure: npt.ArrayLike, *, reference: float = 1.0
) -> float | None:
    """Return the USGS-style economic vulnerability, over a stated reference value.

    Parameters
    ----------
    value_added
        By industry that uses the material, its value added over the gross domestic product,
        0..1. NaN: not known.
    expenditure
        By industry, its expenditure on the material over its operating profit, 0 or more. NaN:
        not known.
    reference
        The raw value that counts as 1; the default gives the raw value, up to 1.

    Returns
    -------
    float or None
        0..1, what exceeds the reference is 1; None where a value is not known.

    Raises
    ------
    ModelInputError
        If shapes do not fit, a value is negative or infinite, or the value added is above 1.

    Notes
    -----
    ``sum of (VA / GDP) (EXP / OP)``, Nassar et al. 2020, doi:10.1126/sciadv.aay8647. The
    framework normalises across all commodities, which is not verified; the reference value in
    its place is this application's (modelling assumption): state it beside the result.
    """
    added = checked_vector(value_added, "value_added", missing=True)
    spent = checked_vector(expenditure, "expenditure", missing=True)
    checked_same_length(added, spent, "value_added and expenditure")
    if np.nansum(added) > SHARE_SUM_LIMIT:
        message = f"value_added adds up to {np.nansum(added):.6g}: parts of the product, 1 at most"
        raise ModelInputError(message)
    scale = checked_number(reference, "reference")
    if scale <= 0.0:
        message = f"reference is {scale:g}: it must be above 0"
        raise ModelInputError(message)
    raw = float(added @ spent)
    return None if math.isnan(raw) else min(1.0, raw / scale)


def supply_risk(
    *,
    disruption_potential: float | None,
    trade_exposure: float | None,
    economic_vulnerability: float | None,
) -> float | None:
    """Return the USGS-style supply risk: the geometric mean of the three indicators.

    Parameters
    ----------
    disruption_potential, trade_exposure, economic_vulnerability
        Each 0..1, from the functions of those names; None where it is not known.

    Returns
    -------
    float or None
        0..1; 0 for a net exporter. None where one of the three is not known.

    Raises
    ------
    ModelInputError
        If an indicator is outside 0..1.

    Notes
    -----
    ``(DP x TE x EV)^(1/3)``, Nassar et al. 2020, doi:10.1126/sciadv.aay8647.
    """
    product = 1.0
    for name, value in (
        ("disruption_potential", disruption_potential),
        ("trade_exposure", trade_exposure),
        ("economic_vulnerability", economic_vulnerability),
    ):
        if value is None:
            product = math.nan
        else:
            product *= checked_number(value, name, high=1.0)
    return None if math.isnan(product) else product ** (1.0 / 3.0)


def _indices(values: npt.ArrayLike, name: str, shares: FloatArray) -> FloatArray:
    """Return indices by country, each within 0..1 or NaN."""
    vector = checked_vector(values, name, missing=True)
    checked_same_length(shares, vector, f"production_shares and {name}")
    if (vector > 1.0).any():
        at = int(np.argmax(vector > 1.0))
        message = f"{name}[{at}] is {vector[at]:g}: it must be within 0 to 1"
        raise ModelInputError(message)
    return vector
