"""The linear programs behind the targets: a cap on shares, a cap on HHI, the lowest of either.

All is in parts of present output T0. With ``x`` the additions, p the present shares and d the
displacement, outputs become ``y = p (1 - d sum x) + x`` and their total ``1 + (1 - d) sum x``.
Both are affine, so that a share cap is linear and an HHI cap a second-order cone, which is
approached from outside by cuts. The lowest share or HHI is a ratio of affine functions; with
``u = 1 / total`` and ``w = x u`` it is a linear program as well (Charnes and Cooper 1962).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.optimize import linprog

from mapapp.supply.errors import FloatArray, ModelInputError, checked_number, checked_vector

# HHI is within this of the cap, in parts of it, when the cuts end.
HHI_CLOSE = 1e-8
# The lowest HHI is this close, in parts of its root, when the cuts end.
LOWEST_CLOSE = 1e-8
# The cost is this close to the lowest, in parts of it, when the cuts end.
COST_CLOSE = 1e-7
MAX_CUTS = 300
# The tightest the solver takes.
TOLERANCE = 1e-10
# Countries within this of the largest, in parts of it, tie for it.
TIE = 1e-12


class NoSolutionError(RuntimeError):
    """The linear program's solver gave no answer, where there must be one."""


@dataclass(frozen=True, slots=True, eq=False)
class Market:
    """One stage and who may add, in parts of present output.

    Attributes
    ----------
    shares
        Present shares by named country; they add up to 1 with the rest of the world.
    candidates
        Indices of the countries that may add, each once.
    limit, cost
        By candidate: the most it can add, and the cost of one present output of it.
    budget
        The most all additions may cost; infinite for none.
    highest
        By named country, the share it may not exceed (its guard); infinite for none.
    displacement
        0..1.
    """

    shares: FloatArray
    candidates: npt.NDArray[np.intp]
    limit: FloatArray
    cost: FloatArray
    budget: float
    highest: FloatArray
    displacement: float

    def of_additions(self) -> FloatArray:
        """Return the outputs' coefficients, countries x candidates."""
        matrix = np.repeat(-self.displacement * self.shares[:, None], self.limit.size, axis=1)
        matrix[self.candidates, np.arange(self.limit.size)] += 1.0
        return matrix

    def total(self, added: FloatArray) -> float:
        """Return the output of all after additions."""
        return 1.0 + (1.0 - self.displacement) * float(added.sum())

    def shares_after(self, added: FloatArray) -> FloatArray:
        """Return the shares by named country after additions."""
        after: FloatArray = (self.shares + self.of_additions() @ added) / self.total(added)
        return after

    def rows(self) -> tuple[FloatArray, FloatArray]:
        """Return the rows of ``A x <= b u`` that hold whatever is asked: budget, guards, signs."""
        matrix = self.of_additions()
        growth = 1.0 - self.displacement
        guarded = np.isfinite(self.highest)
        ceilings = self.highest[guarded]
        left = [matrix[guarded] - growth * ceilings[:, None]]
        right = [ceilings - self.shares[guarded]]
        if np.isfinite(self.budget):
            left.append(self.cost[None, :])
            right.append(np.array([self.budget]))
        if self.displacement > 0.0:
            # Nobody's output is displaced below zero.
            left.append(np.full((1, self.limit.size), self.displacement))
            right.append(np.array([1.0]))
        return np.concatenate(left), np.concatenate(right)


@dataclass(frozen=True, slots=True)
class Unit:
    """What a market's figures are counted in: present output, and the largest cost of it."""

    tonnes: float
    cost: float


def market_of(  # noqa: PLR0913, PLR0917 - the target's data, in its order
    output: npt.ArrayLike,
    candidates: Sequence[int],
    cost: npt.ArrayLike,
    limit: npt.ArrayLike,
    displacement: float,
    guard: float | None,
    capped: Sequence[int] | None,
    budget: float | None,
    rest_of_world: float,
) -> tuple[Market | None, npt.NDArray[np.intp], Unit]:
    """Return the market in parts of present output, those capped, and the units.

    For the arguments see :func:`mapapp.supply.target.cap_share`. The market is None where no
    named country has an output.

    Raises
    ------
    ModelInputError
        If an argument is outside its domain.
    """
    tonnes = checked_vector(output, "output")
    rest = checked_number(rest_of_world, "rest_of_world")
    adding = _indices(candidates, "candidates", tonnes)
    costs = _by_candidate(cost, "cost", adding.size)
    limits = _by_candidate(limit, "limit", adding.size)
    displacement = checked_number(displacement, "displacement", high=1.0)
    ceiling = math.inf if guard is None else checked_number(guard, "guard", high=1.0)
    most = math.inf if budget is None else checked_number(budget, "budget")
    largest = np.flatnonzero(tonnes >= tonnes.max() * (1.0 - TIE))
    at = largest if capped is None else _indices(capped, "capped", tonnes)
    total = float(tonnes.sum()) + rest
    if float(tonnes.sum()) <= 0.0:
        return None, at, Unit(0.0, 0.0)
    shares = tonnes / total
    highest = np.maximum(ceiling, shares)
    highest[at] = math.inf
    unit = Unit(total, (float(costs.max()) or 1.0) * total)
    market = Market(
        shares=shares,
        candidates=adding,
        limit=limits / total,
        cost=costs * total / unit.cost,
        budget=most / unit.cost,
        highest=highest,
        displacement=displacement,
    )
    return market, at, unit


def cheapest_share_cap(market: Market, at: npt.NDArray[np.intp], share: float) -> FloatArray:
    """Return the cheapest additions that bring each country ``at`` to a share or below.

    The cap must be reachable.
    """
    growth = 1.0 - market.displacement
    left, right = market.rows()
    left = np.concatenate([left, market.of_additions()[at] - growth * share])
    right = np.concatenate([right, share - market.shares[at]])
    return _solved(market.cost, left, right, market.limit)


def lowest_share(market: Market, at: npt.NDArray[np.intp]) -> FloatArray:
    """Return the additions that make the largest share of the countries ``at`` lowest."""
    return _lowest(market, np.eye(market.shares.size)[at])


def cheapest_hhi_cap(market: Market, hhi01: float, inside: FloatArray) -> FloatArray:
    """Return the cheapest additions that bring HHI (0..1) to a value or below.

    Outer approximation: for a unit vector v, ``v . y <= ||y||``, so that ``v . y <= sqrt(h)
    total`` holds wherever the cap does; v is added until the cap itself holds. Each round's
    point costs no more than the optimum; where it meets the cap on its way to ``inside``, which
    are additions within the cap, costs no less. Also done when the two are close.
    """
    root = float(np.sqrt(hhi01))
    growth = 1.0 - market.displacement
    matrix = market.of_additions()
    left, right = market.rows()
    cuts = _unit(market.shares)[None, :]
    best = inside
    for _ in range(MAX_CUTS):
        added = _solved(
            market.cost,
            np.concatenate([left, cuts @ matrix - growth * root]),
            np.concatenate([right, root - cuts @ market.shares]),
            market.limit,
        )
        after = market.shares_after(added)
        if float(after @ after) <= hhi01 * (1.0 + HHI_CLOSE):
            return added
        within = _to_the_cap(market, hhi01, inside=inside, outside=added)
        if market.cost @ within < market.cost @ best:
            best = within
        if market.cost @ best <= (market.cost @ added) * (1.0 + COST_CLOSE):
            break
        cuts = np.vstack([cuts, _unit(after)])
    return best


def lowest_hhi(market: Market) -> FloatArray:
    """Return the additions that make HHI lowest.

    The same cuts bound the norm of the shares from below; the best point so far is improved
    along the line to each bound's own point, and both are cut.
    """
    best = np.zeros(market.limit.size)
    point = market.shares
    cuts = _unit(point)[None, :]
    for _ in range(MAX_CUTS):
        added = _lowest(market, cuts)
        after = market.shares_after(added)
        bound = float((cuts @ after).max())
        step = after - point
        square = float(step @ step)
        part = min(1.0, max(0.0, -float(point @ step) / square)) if square > 0.0 else 0.0
        best = _between(market, best, added, part)
        point = market.shares_after(best)
        if float(np.linalg.norm(point)) <= bound * (1.0 + LOWEST_CLOSE):
            break
        cuts = np.vstack([cuts, _unit(after), _unit(point)])
    return best


def _to_the_cap(
    market: Market, hhi01: float, *, inside: FloatArray, outside: FloatArray
) -> FloatArray:
    """Return the additions where the line from inside an HHI cap to outside it meets it."""
    start = market.shares_after(inside)
    step = market.shares_after(outside) - start
    square, half = float(step @ step), float(start @ step)
    room = max(0.0, hhi01 - float(start @ start))
    part = (np.sqrt(half * half + square * room) - half) / square
    return _between(market, inside, outside, min(1.0, max(0.0, float(part))))


def _between(market: Market, start: FloatArray, end: FloatArray, part: float) -> FloatArray:
    """Return the additions whose shares lie a part of the way from start to end.

    The line is straight in shares: additions are mixed by the inverse of their totals.
    """
    first = (1.0 - part) / market.total(start)
    second = part / market.total(end)
    mixed: FloatArray = (first * start + second * end) / (first + second)
    return mixed


def _lowest(market: Market, rows: FloatArray) -> FloatArray:
    """Return the additions that make the largest of ``rows @ shares`` lowest.

    Variables are ``w = x u`` by candidate, ``u = 1 / total``, and the value t itself.
    """
    count = market.limit.size
    left, right = market.rows()
    blocks = [
        np.column_stack([left, -right, np.zeros(right.size)]),
        np.column_stack([np.eye(count), -market.limit, np.zeros(count)]),
        np.column_stack([rows @ market.of_additions(), rows @ market.shares, -np.ones(len(rows))]),
    ]
    upper = np.concatenate(blocks)
    total = np.append(np.full(count, 1.0 - market.displacement), [1.0, 0.0])
    solution = _solved(
        np.append(np.zeros(count + 1), 1.0),
        upper,
        np.zeros(len(upper)),
        np.full(count + 2, np.inf),
        equal=total,
    )
    added: FloatArray = np.minimum(solution[:count] / solution[count], market.limit)
    return added


def _unit(vector: FloatArray) -> FloatArray:
    """Return a vector of length one."""
    unit: FloatArray = vector / np.linalg.norm(vector)
    return unit


def _solved(
    cost: FloatArray,
    left: FloatArray,
    right: FloatArray,
    limit: FloatArray,
    *,
    equal: FloatArray | None = None,
) -> FloatArray:
    """Return the x of ``min c x`` with ``A x <= b``, ``0 <= x <= limit``, ``equal . x = 1``."""
    found = linprog(
        cost,
        A_ub=left,
        b_ub=right,
        A_eq=None if equal is None else equal[None, :],
        b_eq=None if equal is None else np.ones(1),
        bounds=[(0.0, most) for most in limit.tolist()],
        method="highs-ds",
        options={
            "primal_feasibility_tolerance": TOLERANCE,
            "dual_feasibility_tolerance": TOLERANCE,
        },
    )
    if not found.success or found.x is None:
        raise NoSolutionError(found.message)
    solution: FloatArray = np.clip(found.x, 0.0, limit)
    return solution


def _indices(values: Sequence[int], name: str, tonnes: FloatArray) -> npt.NDArray[np.intp]:
    """Return indices of countries, at least one, each once."""
    vector = np.asarray(values)
    if vector.ndim != 1 or vector.size == 0 or not np.issubdtype(vector.dtype, np.integer):
        message = f"{name}: indices of countries are needed, at least one"
        raise ModelInputError(message)
    if vector.min() < 0 or vector.max() >= tonnes.size:
        at = int(np.argmax((vector < 0) | (vector >= tonnes.size)))
        message = f"{name}[{at}] is {vector[at]}: there are {tonnes.size} countries, counted from 0"
        raise ModelInputError(message)
    if np.unique(vector).size < vector.size:
        message = f"{name}: a country is named twice"
        raise ModelInputError(message)
    return vector.astype(np.intp)


def _by_candidate(values: npt.ArrayLike, name: str, count: int) -> FloatArray:
    """Return one value for each candidate."""
    if np.ndim(values) == 0:
        return checked_vector(np.full(count, values, dtype=np.float64), name)
    vector = checked_vector(values, name)
    if vector.size != count:
        message = f"{name}: {vector.size} values for {count} candidates"
        raise ModelInputError(message)
    return vector
