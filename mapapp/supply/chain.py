"""The closed-form chain: outputs of all stages for given capacities, feed and demand.

A calibrated balance: with nothing added and the baseline's demand it gives the baseline back.
It takes microseconds, so it can be evaluated while a slider moves. Who gives way to new supply
is in :mod:`mapapp.supply.displacement`.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NoReturn

import numpy as np
import numpy.typing as npt

from mapapp.supply.displacement import PRO_RATA, kept_output, order_of_yielding
from mapapp.supply.errors import FloatArray, ModelInputError, as_floats, checked_number

# Below this, relative to demand, a shortfall is rounding and no stage limits.
ROUNDING = 1e-12


@dataclass(frozen=True, slots=True, eq=False)
class ChainBalance:
    """What a chain of stages makes; all tonnes in t/yr.

    Attributes
    ----------
    output
        Stages x countries: incumbents and new capacity together.
    throughput
        Per stage, the sum of its output.
    balancing_item
        Per link to stages 2..S, what the stage before makes beyond what this stage takes in
        (other uses, losses, stock change, gaps in the data); held constant. NaN where the link
        has no feed limit.
    unmet
        Demand for the last stage's product that is not met, before any price effect.
    idle
        Stages x countries: new capacity that does not run.
    limiting_stage
        Index (from 0) of the stage whose capacity or feed sets the last stage's throughput;
        None where demand sets it.
    """

    output: FloatArray
    throughput: FloatArray
    balancing_item: FloatArray
    unmet: float
    idle: FloatArray
    limiting_stage: int | None


@dataclass(frozen=True, slots=True)
class _Link:
    """What joins a stage to the one before it."""

    yielded: float
    secondary_feed: float
    limits: bool


@dataclass(frozen=True, slots=True)
class _Totals:
    """Sums per stage (length S), and the links to stages 2..S (length S - 1)."""

    baseline: list[float]
    spare: list[float]
    added: list[float]
    links: list[_Link]
    # Feed beyond the calibrated balance, t/yr per link; 0 when calibrated here.
    more_feed: list[float]


def balance(  # noqa: PLR0913 - the chain's data, each named at the call
    baseline: npt.ArrayLike,
    ceiling: npt.ArrayLike,
    *,
    added: npt.ArrayLike,
    yields: npt.ArrayLike,
    secondary_feed: npt.ArrayLike,
    demand: float,
    displacement: float = 1.0,
    rule: str = PRO_RATA,
    members: npt.ArrayLike | None = None,
    cost: npt.ArrayLike | None = None,
    balancing_item: npt.ArrayLike | None = None,
    feed_limited: Sequence[bool] | None = None,
) -> ChainBalance:
    """Balance a chain of stages; new plants run first, incumbents give way by a rule.

    New supply first fills the gap between demand and the baseline; of the rest, the part
    ``displacement`` takes the place of incumbents' output and the other part finds additional
    demand. Each stage makes at most its capacity and what its feed allows. Incumbents beyond
    their baseline share the rise in proportion to their spare capacity.

    Parameters
    ----------
    baseline
        Stages x countries, t/yr, stage 0 the mine; finite, not negative.
    ceiling
        Stages x countries, the most incumbents can make, t/yr; at least the baseline.
    added
        Stages x countries, effective new output (after ramp-up, utilisation and
        probability), t/yr.
    yields
        For stages 2..S (length S - 1): tonnes out per tonne contained in; above 0.
    secondary_feed
        For stages 2..S: scrap and recycled feed entering the stage, t/yr.
    demand
        For the last stage's product, t/yr.
    displacement
        0..1. 1: the world needs no more, new supply displaces old. 0: the market grows by the
        whole addition.
    rule
        Who gives way: "pro rata" (all incumbents), "protect pact" (those outside it first),
        "dominant first" (the largest supplier of each stage first) or "merit order" (the
        highest cost first). It acts on cuts below the baseline only.
    members
        For "protect pact": a mask over the countries, or the members' indices.
    cost
        For "merit order": stages x countries, any unit; finite wherever there is output.
    balancing_item
        For stages 2..S, t/yr, of either sign. By default calibrated here, so that the baseline
        balances with the ``secondary_feed`` given. Pass the baseline's own (from an earlier
        result) when ``secondary_feed`` differs from the baseline's: recycling then adds feed.
    feed_limited
        For stages 2..S: whether the stage's feed limits it; all True by default. Where False,
        the link is cut: the stage is limited by its own capacity alone, its
        ``secondary_feed`` and ``balancing_item`` have no effect, and the stages before are
        balanced by themselves, with the same ``displacement``, against a demand equal to the
        baseline output of the last stage before the cut.

    Returns
    -------
    ChainBalance
        See there. Throughput never exceeds capacity or feed; ``unmet`` and
        ``limiting_stage`` speak of the last stage.

    Raises
    ------
    ModelInputError
        If shapes do not fit, a value is not finite, negative, or outside its domain, or the
        rule is unknown or lacks what it needs.

    Notes
    -----
    METHODS 8.2. The model is a modelling assumption of this application, not a forecast; it
    takes stage conversion factors from the Oxford transport-critical-minerals model,
    displacement through elasticities from USGS Open-File Report 2025-1047 (``displacement = e_s
    / (e_s + |e_d|)`` for small shocks), and must-run new plants from offtake contracts.
    """
    old, top, new = _stages(baseline, ceiling, added)
    # Infinities and overflow are found by the checks; a sum is finite only if every term is.
    with np.errstate(over="ignore", invalid="ignore"):
        headroom = top - old
        sums = np.array((old.sum(axis=1), headroom.sum(axis=1), new.sum(axis=1)))
    if not (
        old.min() >= 0.0 and headroom.min() >= 0.0 and new.min() >= 0.0 and np.isfinite(sums).all()
    ):
        _refuse_stages(old, top, new)
    base_totals, spare_totals, added_totals = sums.tolist()
    links = _links(len(base_totals) - 1, yields, secondary_feed, feed_limited)
    items, offsets = _balancing_items(base_totals, links, balancing_item)
    totals = _Totals(base_totals, spare_totals, added_totals, links, offsets)
    demand = checked_number(demand, "demand")
    displacement = checked_number(displacement, "displacement", high=1.0)
    throughput, wanted, limiting = _throughput(totals, demand, displacement)

    runs, scale, use_of_spare = _allocation(totals, throughput)
    running = new * runs
    if rule == PRO_RATA:
        kept = old * scale
    else:
        order = order_of_yielding(rule, old, members=members, cost=cost)
        kept = kept_output(old, kept_share=scale, order=order)
    return ChainBalance(
        output=kept + headroom * use_of_spare + running,
        throughput=np.array(throughput),
        balancing_item=items,
        unmet=max(0.0, demand - throughput[-1]),
        idle=new - running,
        limiting_stage=limiting if wanted - throughput[-1] > ROUNDING * wanted else None,
    )


def _throughput(
    totals: _Totals, demand: float, displacement: float
) -> tuple[list[float], float, int]:
    """Return throughput per stage, and of the last part of the chain demand and limit."""
    throughput: list[float] = []
    wanted, limiting = 0.0, 0
    first, stages = 0, len(totals.baseline)
    for last in range(stages):
        if last < stages - 1 and totals.links[last].limits:
            continue
        target = demand if last == stages - 1 else totals.baseline[last]
        beyond = max(0.0, totals.added[last] - max(0.0, target - totals.baseline[last]))
        wanted = target + (1.0 - displacement) * beyond
        part, limiting = _linked_stages(totals, first, last, wanted)
        throughput += part
        first = last + 1
    return throughput, wanted, limiting


def _linked_stages(
    totals: _Totals, first: int, last: int, wanted: float
) -> tuple[list[float], int]:
    """Return throughput of the stages first..last, and the stage that limits the last."""
    base = totals.baseline
    available: list[float] = []
    limiting = first
    for stage in range(first, last + 1):
        capacity = base[stage] + totals.spare[stage] + totals.added[stage]
        if stage > first:
            # In differences from the calibrated baseline: secondary feed and balancing item
            # cancel exactly instead of up to rounding.
            rise = available[-1] - base[stage - 1] + totals.more_feed[stage - 1]
            feed = max(0.0, base[stage] + totals.links[stage - 1].yielded * rise)
            if feed < capacity:
                available.append(feed)
                continue
            limiting = stage
        available.append(capacity)

    part = [min(wanted, available[-1])]
    for stage in range(last, first, -1):
        rise = (part[0] - base[stage]) / totals.links[stage - 1].yielded
        needed = base[stage - 1] + rise - totals.more_feed[stage - 1]
        part.insert(0, min(max(needed, 0.0), available[stage - 1 - first]))
    return part, limiting


def _allocation(
    totals: _Totals, throughput: list[float]
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Return, as columns: part of new capacity that runs, of baseline kept, of spare used."""
    runs, scale, use_of_spare = [], [], []
    for total, base, spare, added in zip(
        throughput, totals.baseline, totals.spare, totals.added, strict=True
    ):
        runs.append(1.0 if total >= added else total / added)
        rest = max(0.0, total - added)
        scale.append(min(1.0, rest / base) if base > 0.0 else 0.0)
        use_of_spare.append(min(1.0, (rest - base) / spare) if rest > base and spare > 0.0 else 0.0)
    table = np.array((runs, scale, use_of_spare))[:, :, np.newaxis]
    return table[0], table[1], table[2]


def _balancing_items(
    baseline: list[float], links: list[_Link], given: npt.ArrayLike | None
) -> tuple[FloatArray, list[float]]:
    """Return the balancing item per link, and the feed a given one leaves beyond balance."""
    calibrated = [
        before + link.secondary_feed - after / link.yielded if link.limits else math.nan
        for before, after, link in zip(baseline, baseline[1:], links, strict=False)
    ]
    if given is None:
        return np.array(calibrated), [0.0] * len(links)
    items, offsets = [], []
    for at, (own, wished) in enumerate(
        zip(calibrated, _per_link(given, "balancing_item", len(links)), strict=True)
    ):
        if links[at].limits and not math.isfinite(wished):
            message = f"balancing_item[{at}] is {wished}: it must be finite"
            raise ModelInputError(message)
        items.append(wished if links[at].limits else math.nan)
        offsets.append(own - wished if links[at].limits else 0.0)
    return np.array(items), offsets


def _links(
    count: int,
    yields: npt.ArrayLike,
    secondary_feed: npt.ArrayLike,
    feed_limited: Sequence[bool] | None,
) -> list[_Link]:
    """Return the links to stages 2..S, checked."""
    limits = [True] * count if feed_limited is None else list(feed_limited)
    if len(limits) != count:
        message = f"feed_limited: {count} values are needed, one for each stage but the first"
        raise ModelInputError(message)
    links = []
    for at, (yielded, feed, limited) in enumerate(
        zip(
            _per_link(yields, "yields", count),
            _per_link(secondary_feed, "secondary_feed", count),
            limits,
            strict=True,
        )
    ):
        if not 0.0 < yielded < math.inf:
            message = f"yields[{at}] is {yielded}: it must be finite and above 0"
            raise ModelInputError(message)
        links.append(
            _Link(yielded, checked_number(feed, f"secondary_feed[{at}]"), limits=bool(limited))
        )
    return links


def _stages(
    baseline: npt.ArrayLike, ceiling: npt.ArrayLike, added: npt.ArrayLike
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Return the three tables as arrays of one shape, stages x countries."""
    old = as_floats(baseline, "baseline")
    top = as_floats(ceiling, "ceiling")
    new = as_floats(added, "added")
    if old.ndim != 2 or old.size == 0:
        message = f"baseline: stages x countries are needed, not shape {old.shape}"
        raise ModelInputError(message)
    if not old.shape == top.shape == new.shape:
        message = (
            f"baseline {old.shape}, ceiling {top.shape} and added {new.shape}: "
            "they must have the same stages and countries"
        )
        raise ModelInputError(message)
    return old, top, new


def _refuse_stages(old: FloatArray, top: FloatArray, new: FloatArray) -> NoReturn:
    """Say which value of the three tables is wrong."""
    for name, table in (("baseline", old), ("ceiling", top), ("added", new)):
        wrong = ~(np.isfinite(table) & (table >= 0.0))
        if wrong.any():
            stage, country = (int(at) for at in np.argwhere(wrong)[0])
            message = (
                f"{name}[{stage}, {country}] is {table[stage, country]}: "
                "it must be finite and not negative"
            )
            raise ModelInputError(message)
    below = np.argwhere(top < old)
    if below.size:
        stage, country = (int(at) for at in below[0])
        message = (
            f"ceiling[{stage}, {country}] is {top[stage, country]}, below the baseline of "
            f"{old[stage, country]}"
        )
        raise ModelInputError(message)
    message = "baseline, ceiling, added: the sum of a stage is too large for a number"
    raise ModelInputError(message)


def _per_link(values: npt.ArrayLike, name: str, links: int) -> list[float]:
    """Return one float for each stage but the first."""
    vector = as_floats(values, name)
    if vector.shape != (links,):
        message = f"{name}: {links} values are needed, one for each stage but the first"
        raise ModelInputError(message)
    return [float(value) for value in vector]
