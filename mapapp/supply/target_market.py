"""One stage's market for the targets: its figures checked, and in parts of present output."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from mapapp.supply.errors import (
    FloatArray,
    ModelInputError,
    as_floats,
    checked_number,
    checked_sum,
    checked_vector,
)
from mapapp.supply.target_program import Program, stage_block, stage_rows

# Countries within this of the largest, in parts of it, tie for it.
TIE = 1e-12
# The most a candidate adds, in times of present output.
MOST_TIMES = 1e6


@dataclass(frozen=True, slots=True)
class Unit:
    """What a program's figures are counted in: present output, and the largest cost of it."""

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
) -> tuple[Program | None, npt.NDArray[np.intp], Unit]:
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
    adding = checked_indices(candidates, "candidates", tonnes)
    costs = _by_candidate(cost, "cost", adding.size)
    limits = _by_candidate(limit, "limit", adding.size)
    displacement = checked_number(displacement, "displacement", high=1.0)
    ceiling = math.inf if guard is None else checked_number(guard, "guard", high=1.0)
    most = math.inf if budget is None else checked_number(budget, "budget")
    at = largest_of(tonnes) if capped is None else checked_indices(capped, "capped", tonnes)
    total = checked_sum(tonnes, "output", more=rest)
    if float(tonnes.sum()) <= 0.0:
        return None, at, Unit(0.0, 0.0)
    shares = tonnes / total
    highest = np.maximum(ceiling, shares)
    highest[at] = math.inf
    unit = Unit(total, (float(costs.max()) or 1.0) * total)
    block = stage_block(shares, adding, displacement)
    left, right = stage_rows(block, highest, displacement)
    costs = costs * total / unit.cost
    if math.isfinite(most):
        left, right = np.vstack([left, costs]), np.append(right, most / unit.cost)
    # More than this moves every share within rounding; without an end there is no program.
    limits = np.minimum(limits / total, MOST_TIMES)
    return Program(costs, 0.0 * limits, limits, left, right, (block,)), at, unit


def largest_of(tonnes: FloatArray) -> npt.NDArray[np.intp]:
    """Return the indices of the largest, and of all that tie for it."""
    return np.flatnonzero(tonnes >= tonnes.max() * (1.0 - TIE))


def checked_indices(values: Sequence[int], name: str, tonnes: FloatArray) -> npt.NDArray[np.intp]:
    """Return indices of countries, at least one, each once."""
    try:
        vector = np.asarray(values)
    except ValueError:
        vector = np.empty(0)
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
    vector = as_floats(values, name)
    if vector.ndim == 0:
        return checked_vector(np.full(count, vector), name)
    checked_vector(vector, name)
    if vector.size != count:
        message = f"{name}: {vector.size} values for {count} candidates"
        raise ModelInputError(message)
    return vector
