"""Exposure: what is left without the largest supplier, import reliance, days of cover.

GeoPolRisk, the importer's view, is offered here as well; it is made in
:mod:`mapapp.risk.geopolrisk`.
"""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from mapapp.risk.concentration import known_tonnes
from mapapp.risk.geopolrisk import GeoPolRisk, characterisation_factor, geopolrisk
from mapapp.supply.errors import (
    FloatArray,
    ModelInputError,
    checked_number,
    checked_same_length,
    checked_sum,
    checked_vector,
)

__all__ = [
    "GeoPolRisk",
    "NMinus1",
    "characterisation_factor",
    "days_of_cover",
    "eu_import_reliance",
    "geopolrisk",
    "is_net_exporter",
    "n_minus_1",
    "net_import_reliance",
    "supply_without_largest",
]

DAYS_PER_YEAR = 365.0
# Outputs that are equal up to rounding are a tie for the largest supplier.
TIE = 1e-12


@dataclass(frozen=True, slots=True)
class NMinus1:
    """What the other suppliers cover of the others' demand.

    Attributes
    ----------
    value
        0 or more; 1 and above: the rest of the world copes. None where undefined.
    supplier
        Index of the supplier left out; None where there is no supply.
    incomplete
        Whether a value is missing and was left out.
    """

    value: float | None
    supplier: int | None
    incomplete: bool


def n_minus_1(
    supply: npt.ArrayLike,
    demand: npt.ArrayLike,
    *,
    rest_of_world_supply: float = 0.0,
    rest_of_world_demand: float = 0.0,
) -> NMinus1:
    """Return N-1 cover: supply without the largest supplier over demand without its own.

    Parameters
    ----------
    supply, demand
        By country, aligned, t/yr of the same stage's product and the same scenario year; NaN
        is missing: left out and flagged.
    rest_of_world_supply, rest_of_world_demand
        Of all other countries, t/yr; never the largest supplier.

    Returns
    -------
    NMinus1
        Undefined (value None) without any named supply, if nobody else has a demand, or if
        the largest supplier's own demand is not known. Of suppliers tied for the largest, the
        one whose loss leaves the lower cover (modelling assumption).

    Raises
    ------
    ModelInputError
        If the vectors are empty or not aligned, or a value is negative or infinite.

    Notes
    -----
    International Energy Agency, Global Critical Minerals Outlook 2025. Spare capacity of the
    others is not used.
    """
    made = checked_vector(supply, "supply", missing=True)
    used = checked_vector(demand, "demand", missing=True)
    checked_same_length(made, used, "supply and demand")
    rest_made = checked_number(rest_of_world_supply, "rest_of_world_supply", missing=True)
    rest_used = checked_number(rest_of_world_demand, "rest_of_world_demand", missing=True)
    sums = checked_sum(made, "supply", more=rest_made) + checked_sum(used, "demand", more=rest_used)
    incomplete = math.isnan(sums)
    if incomplete:
        made = np.where(np.isnan(made), 0.0, made)
        rest_made, rest_used = _or_zero(rest_made), _or_zero(rest_used)
    largest = float(made.max())
    if largest <= 0.0:
        return NMinus1(None, None, incomplete)
    tied = [int(at) for at in np.flatnonzero(made >= largest * (1.0 - TIE))]
    covers = [(_cover_without(at, made, used, rest_made, rest_used), at) for at in tied]
    defined = [(value, at) for value, at in covers if value is not None]
    if not defined:
        return NMinus1(None, tied[0], incomplete)
    value, supplier = min(defined)
    return NMinus1(value, supplier, incomplete)


def _cover_without(
    at: int, made: FloatArray, used: FloatArray, rest_made: float, rest_used: float
) -> float | None:
    """Return the others' supply over the others' demand, None where undefined."""
    if math.isnan(used[at]):
        return None
    # Sums of the others, not a total less one: nothing is left over by rounding.
    wanted = float(np.nansum(np.delete(used, at))) + rest_used
    left = float(np.delete(made, at).sum()) + rest_made
    return left / wanted if wanted > 0.0 else None


def supply_without_largest(tonnes: npt.ArrayLike, *, rest_of_world: float = 0.0) -> float | None:
    """Return the part of supply that is left without the largest named supplier.

    Demand-blind: who uses what is not in it. Not N-1, and not to be called so.

    Parameters
    ----------
    tonnes
        Output by named country, t/yr; NaN is missing and left out.
    rest_of_world
        Output of all other countries: supply that is left, never the largest supplier.

    Returns
    -------
    float or None
        0..1; None where no named country has an output.

    Raises
    ------
    ModelInputError
        If the vector is empty, or a value is negative or infinite.

    Notes
    -----
    One less the largest share; derived here.
    """
    known, rest, _ = known_tonnes(tonnes, rest_of_world)
    if known.size == 0 or known.max() <= 0.0:
        return None
    total = float(known.sum()) + rest
    return max(0.0, (total - float(known.max())) / total)


def net_import_reliance(
    *,
    imports: float,
    exports: float,
    primary_production: float,
    secondary_production: float = 0.0,
    stock_draw: float = 0.0,
) -> float | None:
    """Return net imports as a part of apparent consumption, as the USGS counts it.

    Parameters
    ----------
    imports, exports, primary_production, secondary_production
        t/yr, not negative; NaN: not known.
    stock_draw
        t/yr taken from stocks; negative when stocks are built.

    Returns
    -------
    float or None
        0..1. 0 for a net exporter (see :func:`is_net_exporter`, the USGS's "E"). None where a
        value is not known, or nothing is consumed.

    Raises
    ------
    ModelInputError
        If a value is negative or infinite.

    Notes
    -----
    US Geological Survey, Mineral Commodity Summaries: ``(imports - exports + stock draw) /
    apparent consumption``, the latter primary and secondary production with the same net
    imports.
    """
    bought = _net_imports(imports, exports, stock_draw)
    made = checked_number(primary_production, "primary_production", missing=True) + (
        checked_number(secondary_production, "secondary_production", missing=True)
    )
    return _part_of_use(bought, made)


def is_net_exporter(*, imports: float, exports: float, stock_draw: float = 0.0) -> bool:
    """Return whether exports exceed imports and stock draw: the USGS prints "E" then.

    False where a value is not known (NaN).

    Raises
    ------
    ModelInputError
        If a value is infinite, or imports or exports negative.
    """
    return _net_imports(imports, exports, stock_draw) < 0.0


def eu_import_reliance(
    *, imports: float, exports: float, domestic_production: float
) -> float | None:
    """Return import reliance as the EU counts it: without secondary production and stocks.

    Parameters
    ----------
    imports, exports, domestic_production
        t/yr, not negative; NaN: not known.

    Returns
    -------
    float or None
        0..1, 0 for a net exporter; None where a value is not known, or nothing is used.

    Raises
    ------
    ModelInputError
        If a value is negative or infinite.

    Notes
    -----
    ``(I - E) / (P + I - E)``, clipped: European Commission guidelines 2017,
    doi:10.2873/769526.
    """
    made = checked_number(domestic_production, "domestic_production", missing=True)
    return _part_of_use(_net_imports(imports, exports, 0.0), made)


def days_of_cover(stock: float, annual_use: float) -> float | None:
    """Return how many days a stock lasts.

    Parameters
    ----------
    stock
        t, not negative; NaN: not known.
    annual_use
        t/yr of the use at risk: all domestic consumption, net imports, or the imports from
        one supplier ("days against ..."). Say which.

    Returns
    -------
    float or None
        Days, 365 to the year; None where a value is not known, or nothing is used.

    Raises
    ------
    ModelInputError
        If a value is negative or infinite, or the result is.

    Notes
    -----
    Japan's national stockpile counts days of consumption (IEA policy database, International
    Resource Strategy, 2023); the oil rule counts days of net imports.
    """
    held = checked_number(stock, "stock", missing=True)
    used = checked_number(annual_use, "annual_use", missing=True)
    if math.isnan(held) or not used > 0.0:
        return None
    days = DAYS_PER_YEAR * held / used
    if math.isinf(days):
        message = f"annual_use is {used:g} t/yr and stock {held:g} t: too far apart for a number"
        raise ModelInputError(message)
    return days


def _net_imports(imports: float, exports: float, stock_draw: float) -> float:
    """Return imports less exports plus stock draw, NaN where one is not known."""
    if math.isinf(stock_draw):
        message = f"stock_draw is {stock_draw}: it must be finite"
        raise ModelInputError(message)
    return (
        checked_number(imports, "imports", missing=True)
        - checked_number(exports, "exports", missing=True)
        + float(stock_draw)
    )


def _part_of_use(bought: float, made: float) -> float | None:
    """Return net imports over use, clipped to 0..1; None where undefined."""
    if math.isnan(bought) or math.isnan(made):
        return None
    if bought < 0.0:
        return 0.0
    return bought / (bought + made) if bought + made > 0.0 else None


def _or_zero(value: float) -> float:
    """Return 0 for NaN."""
    return 0.0 if math.isnan(value) else value
