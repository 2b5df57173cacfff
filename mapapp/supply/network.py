"""The least-cost network: who ships to whom under export bans, captive feed and shortage.

A linear program of minimum-cost flow with conversion at each stage and shortage as the slack.
It does not give today's shares back and is not for dragging; it answers what bans do, and
what a plant is worth when flows are cut.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, TypeAlias

import numpy as np
import numpy.typing as npt

from mapapp.supply.errors import FloatArray, ModelInputError, as_floats, checked_number

Restriction: TypeAlias = tuple[int, int, float]
# A sparse matrix; SciPy is imported where it is used, for a quick start.
Matrix: TypeAlias = Any
# How far from the edge of what is feasible a second try keeps, where tolerance decides.
EDGE: Final = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class FlowPlan:
    """The cheapest way to meet demand; all tonnes in t/yr.

    Several plans may cost the same: the objective and the sum of shortages are unique, outputs
    and flows need not be.

    Attributes
    ----------
    objective
        Cost of output, transport, shortage and departure from the baseline, USD/yr.
    shortage
        By consumer.
    output
        Stages x countries: incumbents and new capacity together.
    new_output
        Stages x countries: the part of ``output`` that new capacity makes.
    flows
        Stages x countries x countries: from each producer to the plants of the next stage; of
        the last stage, to consumers.
    must_run_used
        The share of new capacity that had to run: below the one asked for if feed, demand or
        restrictions made that impossible.
    secondary_feed_unused
        Stages 2..S x countries: secondary feed that no plant there has room for. It is 0
        unless using all of it is impossible.
    """

    objective: float
    shortage: FloatArray
    output: FloatArray
    new_output: FloatArray
    flows: FloatArray
    must_run_used: float
    secondary_feed_unused: FloatArray


@dataclass(slots=True)
class _Network:
    """The checked data; stages x countries unless said otherwise."""

    baseline: FloatArray
    ceiling: FloatArray
    added: FloatArray
    cost: FloatArray
    transport: FloatArray
    demand: FloatArray
    yields: FloatArray
    feed: FloatArray
    # Stages x countries x countries, infinite where a flow is free.
    most_flow: FloatArray
    shortage_cost: float
    inertia: float


def least_cost(  # noqa: PLR0913 - the network's data, each named at the call
    baseline: npt.ArrayLike,
    ceiling: npt.ArrayLike,
    *,
    added: npt.ArrayLike,
    cost: npt.ArrayLike,
    transport: npt.ArrayLike,
    demand: npt.ArrayLike,
    yields: npt.ArrayLike,
    shortage_cost: float = 10_000.0,
    inertia: float = 0.0,
    must_run: float = 1.0,
    secondary_feed: npt.ArrayLike | None = None,
    restrictions: Sequence[Restriction] = (),
    baseline_flows: npt.ArrayLike | None = None,
) -> FlowPlan:
    """Find the cheapest output and flows that meet demand, or fall short of it.

    Parameters
    ----------
    baseline
        Stages x countries, t/yr, stage 0 the mine.
    ceiling
        Stages x countries, the most incumbents can make, t/yr.
    added
        Stages x countries, effective new output, t/yr.
    cost
        Stages x countries, USD/t made, of incumbents and new capacity alike.
    transport
        From country x to country, USD/t, the same on every layer.
    demand
        Use of the last stage's product, by country, t/yr.
    yields
        For stages 2..S: tonnes out per tonne contained in; above 0.
    shortage_cost
        USD per tonne of demand not met; about 10 times the highest price.
    inertia
        USD per tonne that an incumbent makes less than its baseline; 0: none. Just below the
        usual difference in cost it keeps the plan near the baseline.
    must_run
        Part of new capacity that has to run, 0..1. Relaxed, for all alike, as far as needed.
    secondary_feed
        Stages 2..S x countries: scrap and recycled feed entering the stage, t/yr; all of it is
        used where that is possible. By default none.
    restrictions
        ``(stage, country, part withheld)``: flows of the stage's product from the country to
        each other one are at most what is left of the baseline flow; 1.0 is a ban.
    baseline_flows
        Stages x countries x countries, t/yr; needed if a part withheld is below 1.

    Returns
    -------
    FlowPlan
        See there.

    Raises
    ------
    ModelInputError
        If shapes do not fit, a value is negative, not finite or outside its domain, or a
        restriction below 1 comes without baseline flows.

    Notes
    -----
    METHODS 8.4; stage conversion as in the Oxford transport-critical-minerals model, slack at a
    high price as in Critical-Minerals-EV. Solved by HiGHS through ``scipy.optimize.linprog``.
    """
    old = _table(baseline, "baseline")
    if old.ndim != 2 or old.size == 0:
        message = f"baseline: stages x countries are needed, not shape {old.shape}"
        raise ModelInputError(message)
    stages, countries = old.shape
    links = (stages - 1, countries)
    eta = _table(yields, "yields", (stages - 1,))
    if (eta == 0.0).any():
        message = f"yields[{int(np.argmin(eta))}] is 0: it must be above 0"
        raise ModelInputError(message)
    layers = (stages, countries, countries)
    before = None if baseline_flows is None else _table(baseline_flows, "baseline_flows", layers)
    network = _Network(
        baseline=old,
        ceiling=_table(ceiling, "ceiling", old.shape),
        added=_table(added, "added", old.shape),
        cost=_table(cost, "cost", old.shape),
        transport=_table(transport, "transport", (countries, countries)),
        demand=_table(demand, "demand", (countries,)),
        yields=eta,
        feed=np.zeros(links)
        if secondary_feed is None
        else _table(secondary_feed, "secondary_feed", links),
        most_flow=_most_flow(restrictions, before, layers),
        shortage_cost=checked_number(shortage_cost, "shortage_cost"),
        inertia=checked_number(inertia, "inertia"),
    )
    return _plan(network, checked_number(must_run, "must_run", high=1.0))


def _plan(network: _Network, must_run: float) -> FlowPlan:
    """Solve as asked; if that is impossible relax must-run, and last the use of all feed."""
    for all_feed in (True, False):
        answer = _solve(network, must_run, all_feed=all_feed)
        used = must_run
        if answer is None and must_run > 0.0 and network.added.any():
            most = _solve(network, must_run, all_feed=all_feed, find_must_run=True)
            used = 0.0 if most is None else max(0.0, float(most[-1]))
            for share in (used, max(0.0, used - EDGE)):
                answer = _solve(network, share, all_feed=all_feed) if answer is None else answer
        if answer is not None:
            return _unpacked(network, answer, used)
        if not network.feed.any():
            break
    message = "the network has no solution: check for values of very different size"
    raise ModelInputError(message)


def _solve(
    network: _Network, must_run: float, *, all_feed: bool, find_must_run: bool = False
) -> FloatArray | None:
    """Return the variables of the optimum, or None if there is none.

    They are, each flattened: incumbents' output, new output, flows, shortage, feed used,
    shortfall below the baseline; with ``find_must_run``, which maximises it instead of
    minimising cost, the share that must run.
    """
    from scipy import sparse
    from scipy.optimize import linprog

    plants, links = network.baseline.size, network.feed.size
    objective = _prices(network)
    # An array of two columns, which the stubs of linprog do not know.
    bounds: Any = _bounds(network, 0.0 if find_must_run else must_run, all_feed=all_feed)
    matrix, right = _balances(network), np.zeros(plants + links + network.demand.size)
    right[plants + links :] = network.demand
    at = np.arange(plants)
    limits, limit = None, None
    if find_must_run:
        # The share m as a last variable: new output is at least m times new capacity.
        objective = np.concatenate((np.zeros_like(objective), [-1.0]))
        bounds = np.vstack((bounds, [0.0, must_run]))
        matrix = sparse.hstack([matrix, sparse.csr_array((matrix.shape[0], 1))]).tocsr()
        limits = _rows((plants + at, -1.0), (0 * at - 1, network.added.ravel()), objective.size)
        limit = np.zeros(plants)
    elif network.inertia > 0.0:
        limits = _rows((at, -1.0), (at - plants, -1.0), objective.size)
        limit = -network.baseline.ravel()
    found = linprog(
        objective,
        A_ub=limits,
        b_ub=limit,
        A_eq=matrix,
        b_eq=right,
        bounds=bounds,
        method="highs",
    )
    return np.asarray(found.x, dtype=np.float64) if found.status == 0 else None


def _prices(network: _Network) -> FloatArray:
    """Return what one unit of each variable costs."""
    plants = network.cost.ravel()
    routes = np.tile(network.transport.ravel(), len(network.baseline))
    short = np.full(network.demand.size, network.shortage_cost)
    below = np.full(plants.size, network.inertia)
    return np.concatenate((plants, plants, routes, short, np.zeros(network.feed.size), below))


def _bounds(network: _Network, must_run: float, *, all_feed: bool) -> FloatArray:
    """Return the least and the most of each variable, as two columns."""
    new, feed = network.added.ravel(), network.feed.ravel()
    most = (
        network.ceiling.ravel(),
        new,
        network.most_flow.ravel(),
        network.demand,
        feed,
        network.baseline.ravel(),
    )
    least = [np.zeros_like(part) for part in most]
    least[1] = must_run * new
    if all_feed:
        least[4] = feed
    return np.stack((np.concatenate(least), np.concatenate(most)), axis=1)


def _rows(
    first: tuple[npt.NDArray[np.int_], float],
    second: tuple[npt.NDArray[np.int_], float | FloatArray],
    columns: int,
) -> Matrix:
    """Return a matrix with two values in each row, given as columns (from the end if < 0)."""
    from scipy import sparse

    rows = np.arange(len(first[0]))
    values = np.concatenate([np.broadcast_to(part, rows.shape) for _, part in (first, second)])
    places = np.concatenate((first[0], second[0])) % columns
    return sparse.csr_array((values, (np.tile(rows, 2), places)), shape=(len(rows), columns))


def _balances(network: _Network) -> Matrix:
    """Return the equations: ship what is made, make what feed gives, meet demand or be short."""
    from scipy import sparse

    stages, countries = network.baseline.shape
    plants, links = network.baseline.size, network.feed.size
    ships, arrives = _structure(stages, countries)
    one = sparse.eye_array(plants, format="csr")
    last = sparse.eye_array(countries, format="csr")
    eta = sparse.diags_array(np.repeat(network.yields, countries))
    feed = sparse.eye_array(links, format="csr")
    spare = sparse.csr_array((plants, plants))
    rows = [
        [-one, -one, ships, None, None, spare],
        [None, None, arrives[links:], last, None, None],
    ]
    if links:
        makes = one[countries:]
        rows.insert(1, [makes, makes, -(eta @ arrives[:links]), None, -(eta @ feed), None])
    else:
        rows = [[*row[:4], sparse.csr_array((plants, 0)), row[5]] for row in rows[:1]] + rows[1:]
    return sparse.block_array(rows, format="csr")


@lru_cache(maxsize=32)
def _structure(stages: int, countries: int) -> tuple[Matrix, Matrix]:
    """Return what sums flows by who ships them, and by where they arrive."""
    from scipy import sparse

    many = np.ones((1, countries))
    ships = sparse.kron(sparse.eye_array(stages * countries), many, format="csr")
    onto = sparse.kron(many, sparse.eye_array(countries), format="csr")
    arrives = sparse.kron(sparse.eye_array(stages), onto, format="csr")
    return ships, arrives


def _unpacked(network: _Network, answer: FloatArray, must_run: float) -> FlowPlan:
    """Return the plan that the solver's variables stand for."""
    plants, links = network.baseline.size, network.feed.size
    sizes = (plants, plants, network.most_flow.size, network.demand.size, links)
    # A solver may leave values below 0 by its tolerance.
    parts = np.split(np.maximum(answer, 0.0), np.cumsum(sizes))
    incumbents, new, flows, shortage, feed, below = parts
    costs = network.cost.ravel() @ (incumbents + new)
    shipped = flows.reshape(network.most_flow.shape)
    costs += float((shipped * network.transport).sum())
    costs += network.shortage_cost * shortage.sum() + network.inertia * below.sum()
    return FlowPlan(
        objective=float(costs),
        shortage=shortage,
        output=(incumbents + new).reshape(network.baseline.shape),
        new_output=new.reshape(network.baseline.shape),
        flows=shipped,
        must_run_used=must_run,
        secondary_feed_unused=np.maximum(network.feed - feed.reshape(network.feed.shape), 0.0),
    )


def _most_flow(
    restrictions: Sequence[Restriction], before: FloatArray | None, layers: tuple[int, int, int]
) -> FloatArray:
    """Return the most each flow can be, infinite where nothing restricts it."""
    most = np.full(layers, np.inf)
    for place, one in enumerate(restrictions):
        name = f"restrictions[{place}]"
        try:
            stage, country, part = one
        except (TypeError, ValueError):
            message = f"{name}: stage, country and part withheld are needed, not {one!r:.60}"
            raise ModelInputError(message) from None
        if not all(isinstance(at, int | np.integer) for at in (stage, country)):
            message = f"{name}: stage and country are whole numbers, counted from 0"
            raise ModelInputError(message)
        if not (0 <= stage < layers[0] and 0 <= country < layers[1]):
            message = (
                f"{name}: there is no stage {stage} or no country {country}; there are "
                f"{layers[0]} and {layers[1]}, counted from 0"
            )
            raise ModelInputError(message)
        withheld = checked_number(part, f"{name}: the part withheld", high=1.0)
        if withheld < 1.0 and before is None:
            message = f"{name}: a part withheld of {withheld:g} needs baseline_flows"
            raise ModelInputError(message)
        left = 0.0 if before is None else (1.0 - withheld) * before[stage, country]
        free = most[stage, country, country]
        most[stage, country] = np.minimum(most[stage, country], left)
        most[stage, country, country] = free
    return most


def _table(values: npt.ArrayLike, name: str, shape: tuple[int, ...] | None = None) -> FloatArray:
    """Return values as floats of a shape, finite and not negative."""
    table = as_floats(values, name)
    if shape is not None and table.shape != shape:
        message = f"{name}: shape {shape} is needed, not {table.shape}"
        raise ModelInputError(message)
    wrong = ~(np.isfinite(table) & (table >= 0.0))
    if wrong.any():
        place = tuple(int(at) for at in np.argwhere(wrong)[0])
        message = f"{name}{list(place)} is {table[place]}: it must be finite and not negative"
        raise ModelInputError(message)
    return table
