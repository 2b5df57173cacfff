"""What an export restriction does month by month: stocks drawn down, then shortage.

Steps of one month; months are counted from 1. The path is a modelling assumption of this
application (METHODS 6); sharing within a pact follows the published oil-sharing rule.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from mapapp.supply.displacement import mask_of
from mapapp.supply.errors import (
    FloatArray,
    ModelInputError,
    as_floats,
    checked_number,
    checked_whole,
)
from mapapp.supply.sharing import share_out_groups

# Relative to need or to the first stock: what is left below this is rounding, and set to 0.
ROUNDING: Final = 1e-12


@dataclass(frozen=True, slots=True, eq=False)
class PactSharing:
    """Consumers that share supplies by the oil-sharing rule in every month they are short.

    Attributes
    ----------
    members
        A mask over the consumers, or their indices; None: all.
    reserves
        Reserve commitments by consumer (all consumers, in any unit); None: their stocks at
        the start.
    """

    members: npt.ArrayLike | None = None
    reserves: npt.ArrayLike | None = None


@dataclass(frozen=True, slots=True, eq=False)
class ShockPath:
    """Stocks, flows and shortages under a shock, t and t/month.

    Arrays are months x consumers, and numbers are vectors over the consumers; if no input had
    an axis of consumers, arrays are vectors over the months and numbers are plain.

    Attributes
    ----------
    supply
        What arrives from outside stocks and sharing.
    draw
        Taken from the consumer's stock, for itself or for its pact.
    stock
        Left at the end of the month.
    received
        From the others of the pact; below 0: given to them.
    shortage
        Restrained demand that is not met.
    first_month_short
        The first month with a shortage, from 1; None (NaN in a vector) if there is none.
    stock_ends
        The month at whose end the stock is used up, from 1; None (NaN in a vector) if it lasts
        or there was none.
    peak_shortage, cumulative_shortage
        The worst month's, and the sum of all months'.
    """

    supply: FloatArray
    draw: FloatArray
    stock: FloatArray
    received: FloatArray
    shortage: FloatArray
    first_month_short: int | FloatArray | None
    stock_ends: int | FloatArray | None
    peak_shortage: float | FloatArray
    cumulative_shortage: float | FloatArray


@dataclass(slots=True)
class _Inputs:
    """Everything as months x consumers, except the first stock (consumers).

    ``members`` are the consumers that are in a pact, with their reserves and number of pact.
    """

    need: FloatArray
    supply: FloatArray
    stock: FloatArray
    release_cap: FloatArray
    members: npt.NDArray[np.intp]
    reserves: FloatArray
    pact: npt.NDArray[np.intp]


def path(  # noqa: PLR0913 - the shock's data, each named at the call
    *,
    demand: npt.ArrayLike,
    other_supply: npt.ArrayLike,
    supply_at_risk: npt.ArrayLike,
    cut: npt.ArrayLike,
    stock: npt.ArrayLike,
    release_cap: npt.ArrayLike,
    ramp: npt.ArrayLike = 0.0,
    restraint: npt.ArrayLike = 0.0,
    lag_months: float = 1.5,
    sharing: PactSharing | Sequence[PactSharing] | None = None,
    months: int | None = None,
) -> ShockPath:
    """Follow consumers through an export restriction, month by month.

    Parameters
    ----------
    demand, other_supply, supply_at_risk
        t/month: normal demand; supply that is not at risk; supply from the country that
        restricts. Each a number, a vector over months, or months x consumers (either length
        may be 1). The restricting country, which keeps its own use, is no consumer here.
    cut
        Part of the exports at risk that is withheld, 0..1, by month; 0 before month 1.
    stock
        At the start, t; a number or a vector over consumers.
    release_cap
        The most that stocks release, t/month, infinite if there is no limit; a number, a
        vector over consumers (over months where nothing else has consumers), or months x
        consumers.
    ramp
        Additional supply from new capacity, t/month.
    restraint
        Part of demand that is given up, 0..1.
    lag_months
        How long goods are on their way, not negative: the cut arrives so much later. Its
        fraction splits a month: with 1.5, month t feels half of the cut of month t - 1 and
        half of month t - 2. The end of a cut arrives as late.
    sharing
        A pact, or several that have no member in common, that share in an emergency; None: all
        stand alone. In a month when a pact as a whole is short, its members draw their
        obligations under the oil-sharing rule (at most stock and release cap) and then receive
        or give; in other months each stands alone.
    months
        How many months; needed only if all is constant.

    Returns
    -------
    ShockPath
        See there. Stocks are not refilled, and supply beyond demand is not kept, though a
        pact shares it.

    Raises
    ------
    ModelInputError
        If shapes do not fit, a value is negative or not finite or outside its domain, or pacts
        have a member in common.
    """
    flows = {
        "demand": _table(demand, "demand"),
        "other_supply": _table(other_supply, "other_supply"),
        "supply_at_risk": _table(supply_at_risk, "supply_at_risk"),
        "cut": _table(cut, "cut", high=1.0),
        "ramp": _table(ramp, "ramp"),
        "restraint": _table(restraint, "restraint", high=1.0),
    }
    start = _table(stock, "stock", most_axes=1)
    caps = _table(release_cap, "release_cap", infinite=True)
    by_consumer = any(table.ndim == 2 for table in (*flows.values(), caps)) or start.ndim == 1
    tables = {name: _columns(table, by_month=True) for name, table in flows.items()}
    tables["stock"] = _columns(start, by_month=False)
    tables["release_cap"] = _columns(caps, by_month=not by_consumer)
    shape = _shape(tables, months)
    one = {name: np.broadcast_to(table, shape) for name, table in tables.items()}
    arriving = delayed(one["cut"], lag_months=lag_months)
    inputs = _Inputs(
        need=one["demand"] * (1.0 - one["restraint"]),
        supply=one["other_supply"] + (1.0 - arriving) * one["supply_at_risk"] + one["ramp"],
        stock=one["stock"][0],
        release_cap=one["release_cap"],
        **_pacts(sharing, one["stock"][0]),
    )
    result = _follow(inputs)
    return result if by_consumer else _without_consumers(result)


def _follow(inputs: _Inputs) -> ShockPath:
    """Step through the months."""
    need, supply, at = inputs.need, inputs.supply, inputs.members
    draw, received, stock = (np.zeros_like(need) for _ in range(3))
    gaps = np.maximum(0.0, need - supply)
    shortage = gaps.copy()
    left = inputs.stock
    for month in range(len(need)):
        most = np.minimum(left, inputs.release_cap[month])
        draw[month] = np.minimum(gaps[month], most)
        shortage[month] -= draw[month]
        if at.size:
            shares = share_out_groups(
                need[month, at], supply[month, at], inputs.reserves, most[at], pact=inputs.pact
            )
            short = shares.shared[inputs.pact]
            draw[month, at[short]] = shares.released[short]
            received[month, at[short]] = shares.rights[short]
            shortage[month, at[short]] = shares.shortage[short]
        left = left - draw[month]
        left[left <= ROUNDING * inputs.stock] = 0.0
        stock[month] = left
    shortage[shortage <= ROUNDING * need] = 0.0
    return ShockPath(
        supply=supply,
        draw=draw,
        stock=stock,
        received=received,
        shortage=shortage,
        first_month_short=_first_month(shortage > 0.0),
        stock_ends=_first_month((stock == 0.0) & (inputs.stock > 0.0)),
        peak_shortage=shortage.max(axis=0),
        cumulative_shortage=shortage.sum(axis=0),
    )


def _first_month(happens: npt.NDArray[np.bool_]) -> FloatArray:
    """Return the first month (from 1) in which something happens to each consumer, or NaN."""
    return np.where(happens.any(axis=0), happens.argmax(axis=0) + 1.0, math.nan)


def _without_consumers(result: ShockPath) -> ShockPath:
    """Return the path of the only consumer, as vectors over months and plain numbers."""
    flat: dict[str, Any] = {}
    for item in fields(result):
        value = getattr(result, item.name)
        flat[item.name] = value[:, 0] if value.ndim == 2 else float(value[0])
    for name in ("first_month_short", "stock_ends"):
        flat[name] = None if math.isnan(flat[name]) else int(flat[name])
    return replace(result, **flat)


def delayed(cut: npt.ArrayLike, *, lag_months: float) -> FloatArray:
    """Return a cut as it arrives: the mean over each month of the cut so much earlier.

    Parameters
    ----------
    cut
        Part of exports withheld by month, 0..1; a vector, or months x anything.
    lag_months
        How long goods are on their way, not negative.

    Raises
    ------
    ModelInputError
        If the lag is negative or not finite.
    """
    lag = checked_number(lag_months, "lag_months")
    parts = as_floats(cut, "cut")
    whole = math.floor(lag)
    part = lag - whole
    return (1.0 - part) * _later(parts, whole) + part * _later(parts, whole + 1)


def _later(cut: FloatArray, months: int) -> FloatArray:
    """Return the cut moved later by whole months; before the first there is none."""
    moved = np.zeros_like(cut)
    if months < len(cut):
        moved[months:] = cut[: len(cut) - months]
    return moved


def _pacts(
    sharing: PactSharing | Sequence[PactSharing] | None, stock: FloatArray
) -> dict[str, Any]:
    """Return who is in a pact: indices, reserve commitments and number of the pact."""
    members: list[npt.NDArray[np.intp]] = [np.zeros(0, dtype=np.intp)]
    committed: list[FloatArray] = [np.zeros(0)]
    numbers: list[npt.NDArray[np.intp]] = [np.zeros(0, dtype=np.intp)]
    taken = np.zeros(stock.shape, dtype=np.bool_)
    listed = [sharing] if isinstance(sharing, PactSharing) else sharing or []
    for number, pact in enumerate(listed):
        mask = (
            np.ones_like(taken)
            if pact.members is None
            else mask_of(pact.members, len(stock), name="sharing members", of="consumers")
        )
        both = np.flatnonzero(mask & taken)
        if both.size:
            message = f"sharing: consumer {both[0]} is a member of two pacts"
            raise ModelInputError(message)
        taken |= mask
        reserves = stock if pact.reserves is None else _table(pact.reserves, "sharing reserves")
        if reserves.shape != stock.shape:
            message = (
                f"sharing reserves: {len(stock)} values are needed, one for each consumer, not "
                f"shape {reserves.shape}"
            )
            raise ModelInputError(message)
        at = np.flatnonzero(mask)
        members.append(at)
        committed.append(reserves[at])
        numbers.append(np.full(at.size, number, dtype=np.intp))
    return {
        "members": np.concatenate(members),
        "reserves": np.concatenate(committed),
        "pact": np.concatenate(numbers),
    }


def _shape(tables: dict[str, FloatArray], months: int | None) -> tuple[int, int]:
    """Return months and consumers that all tables fit."""
    sizes = [table.shape for table in tables.values()]
    if months is not None:
        sizes.append((checked_whole(months, "months"), 1))
    try:
        rows, columns = np.broadcast_shapes(*sizes)
    except ValueError:
        listed = ", ".join(f"{name} {table.shape}" for name, table in tables.items())
        message = f"{listed}: these months x consumers do not fit together"
        raise ModelInputError(message) from None
    return rows, columns


def _columns(table: FloatArray, *, by_month: bool) -> FloatArray:
    """Return a checked table as months x consumers, with 1 for what it does not have."""
    if table.ndim == 2:
        return table
    return table.reshape(-1, 1) if by_month else table.reshape(1, -1)


def _table(
    values: npt.ArrayLike,
    name: str,
    *,
    high: float = math.inf,
    infinite: bool = False,
    most_axes: int = 2,
) -> FloatArray:
    """Return values as floats, not empty and each within 0..high."""
    table = as_floats(values, name)
    if table.ndim > most_axes or table.size == 0:
        wanted = "months x consumers" if most_axes == 2 else "a vector over consumers"
        message = f"{name}: a number or {wanted} is needed, not shape {table.shape}"
        raise ModelInputError(message)
    wrong = ~((table >= 0.0) & (table <= high))
    if not infinite:
        wrong |= np.isinf(table)
    if wrong.any():
        place = tuple(int(at) for at in np.argwhere(wrong)[0])
        where = f"{list(place)}" if place else ""
        limits = "not negative" if high == math.inf else f"within 0 to {high:g}"
        message = f"{name}{where} is {table[place]}: it must be finite and {limits}"
        raise ModelInputError(message)
    return table
