"""Targets: the marks of one slider, and the cheapest additions that bring supply under a cap.

Slider marks say how much one supplier must add to reach a share, an HHI, or the turning point.

With ``s`` the shares of output T0, j the candidate, ``a = x T0`` its addition and ``d`` the
displacement, outputs become ``s_i (1 - d x)``, plus x for the candidate, and the total
``1 + (1 - d) x``. Shares and HHI are then ratios of polynomials in x, so that every mark has
a closed form, for displacement 0 (additive) and 1 (fixed total) and for all between.

With several suppliers that add, outputs and total stay affine in the additions. The programs
that find the cheapest are in :mod:`mapapp.supply.target_program`. Several stages, projects with
a smallest size and costs that are not known are for :func:`solve`.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from mapapp.supply.errors import (
    FloatArray,
    ModelInputError,
    checked_number,
    checked_sum,
    checked_vector,
)
from mapapp.supply.target_market import Unit, market_of
from mapapp.supply.target_program import Cap, Program, cheapest, lowest
from mapapp.supply.target_solve import StageAnswer, TargetAnswer, solve
from mapapp.supply.target_stages import Candidate, StageMarket

__all__ = [
    "Candidate",
    "SliderMarks",
    "StageAnswer",
    "StageMarket",
    "Target",
    "TargetAnswer",
    "cap_hhi",
    "cap_share",
    "slider_marks",
    "solve",
]

HHI_SCALE = 10_000.0
# A candidate's share this close to the index has its turning point at zero.
ROUNDING = 1e-12


@dataclass(frozen=True, slots=True)
class SliderMarks:
    """Marks on one supplier's slider, in effective t/yr added (after ramp-up and utilisation).

    Attributes
    ----------
    share_reached
        Where the dominant supplier's share has fallen to the wanted one: 0 if it is there
        already, None if this slider alone cannot reach it.
    hhi_reached
        Where HHI has fallen to the wanted value: likewise.
    turning_point
        Beyond it more raises HHI again; None if any addition raises it.
    """

    share_reached: float | None
    hhi_reached: float | None
    turning_point: float | None


def slider_marks(
    output: npt.ArrayLike,
    candidate: int,
    *,
    dominant: int,
    share: float,
    hhi: float,
    displacement: float,
    rest_of_world: float = 0.0,
) -> SliderMarks:
    """Return the marks of one supplier's slider at one stage.

    Parameters
    ----------
    output
        Output by named country with all other levers applied, t/yr; no missing values.
    candidate
        Index of the supplier that adds.
    dominant
        Index of the supplier whose share should fall; not the candidate.
    share
        Wanted share of the dominant supplier, 0..1.
    hhi
        Wanted Herfindahl-Hirschman index, above 0 up to 10,000.
    displacement
        Part of the addition that displaces existing output, pro rata: 0 additive, 1 fixed
        total.
    rest_of_world
        Output of all other countries, t/yr: in the total and displaced like the others, adds
        nothing to HHI.

    Returns
    -------
    SliderMarks
        In effective t/yr; divide by ramp x utilisation x probability for nameplate. Limits of
        capacity and feed are not in it. All None where no named country has an output.

    Raises
    ------
    ModelInputError
        If the output is empty, negative or not finite, an index is outside it, candidate and
        dominant are the same, or a number is outside its domain.

    Notes
    -----
    Derived here. For displacement 0 and 1 the forms are those of the additive and of the
    fixed-total market; between, the same derivation holds.
    """
    tonnes = checked_vector(output, "output")
    _check_indices(candidate, dominant, tonnes)
    share = checked_number(share, "share", high=1.0)
    wanted_hhi = checked_number(hhi, "hhi", high=HHI_SCALE) / HHI_SCALE
    displacement = checked_number(displacement, "displacement", high=1.0)
    rest = checked_number(rest_of_world, "rest_of_world")
    total = checked_sum(tonnes, "output", more=rest)
    if float(tonnes.max()) <= 0.0:
        return SliderMarks(None, None, None)
    shares = tonnes / total
    index = float(shares @ shares)
    own = float(shares[candidate])
    marks = (
        _share_reached(float(shares[dominant]), share, displacement),
        _hhi_reached(index, own, wanted_hhi, displacement),
        _turning_point(index, own, displacement),
    )
    return SliderMarks(*(None if mark is None else mark * total for mark in marks))


def _share_reached(present: float, wanted: float, displacement: float) -> float | None:
    """Solve ``s (1 - d x) = c (1 + (1 - d) x)`` for x."""
    if present <= wanted:
        return 0.0
    slope = displacement * present + (1.0 - displacement) * wanted
    # A share of 0 is never reached in a market that only grows.
    return (present - wanted) / slope if slope > 0.0 else None


def _hhi_reached(index: float, own: float, wanted: float, displacement: float) -> float | None:
    """Solve ``HHI(x) = h``, a quadratic in x, for its smaller root."""
    if index <= wanted:
        return 0.0
    growth = 1.0 - displacement
    square = displacement**2 * index - 2.0 * displacement * own + 1.0 - wanted * growth**2
    half = own - displacement * index - wanted * growth
    discriminant = half**2 - square * (index - wanted)
    if half >= 0.0 or discriminant < 0.0:
        return None
    # In this form the smaller root does not suffer from cancellation.
    return (index - wanted) / (math.sqrt(discriminant) - half)


def _turning_point(index: float, own: float, displacement: float) -> float | None:
    """Return the x where HHI is lowest."""
    if own >= index * (1.0 - ROUNDING):
        return None
    growth = 1.0 - displacement
    slope = displacement**2 * index - 2.0 * displacement * own + 1.0
    return (index - own) / (slope - growth * (own - displacement * index))


def _check_indices(candidate: int, dominant: int, tonnes: FloatArray) -> None:
    """Raise ModelInputError if the two suppliers are not two of the named countries."""
    for name, at in (("candidate", candidate), ("dominant", dominant)):
        if not 0 <= at < tonnes.size:
            message = f"{name} is {at}: there are {tonnes.size} countries, counted from 0"
            raise ModelInputError(message)
    if candidate == dominant:
        message = f"candidate and dominant are both {candidate}: the dominant one cannot add"
        raise ModelInputError(message)


@dataclass(frozen=True, slots=True, eq=False)
class Target:
    """The cheapest additions that reach a target, or how near to it one can come.

    Attributes
    ----------
    additions
        By candidate, in effective t/yr (after ramp-up and utilisation). Where the target is not
        feasible, the cheapest of those that come nearest to it.
    cost
        Of these additions, in the unit of the costs given.
    feasible
        Whether they reach the target.
    reachable
        The lowest that can be had under the same limits, guards and budget: of the largest
        capped share, 0..1, or of HHI, 0 to 10,000. None where no named country has an output.
    shares
        Shares by named country after the additions, 0..1; NaN where nobody has an output.
    """

    additions: FloatArray
    cost: float
    feasible: bool
    reachable: float | None
    shares: FloatArray


def cap_share(  # noqa: PLR0913 - the target's data, each named at the call
    output: npt.ArrayLike,
    candidates: Sequence[int],
    *,
    cost: npt.ArrayLike,
    limit: npt.ArrayLike,
    share: float,
    displacement: float,
    guard: float | None = None,
    capped: Sequence[int] | None = None,
    budget: float | None = None,
    rest_of_world: float = 0.0,
) -> Target:
    """Return the cheapest additions that bring countries to a share or below, at one stage.

    Parameters
    ----------
    output
        Output by named country with all else of the scenario applied, t/yr; no missing values.
    candidates
        Indices of the countries that may add, each once.
    cost
        By candidate, or one for all: per effective t/yr (annualised, any currency); 1 asks for
        the fewest tonnes.
    limit
        By candidate, or one for all: the most it can add, effective t/yr.
    share
        The cap, 0..1.
    displacement
        Part of the additions that displaces existing output, pro rata: 0 additive, 1 fixed
        total.
    guard
        Against a new dominant supplier: no country that is not capped may exceed this share,
        0..1, or its present one if that is larger. None: no guard.
    capped
        Indices of the countries capped; None: today's largest (all that tie for it).
    budget
        The most all additions may cost, in the unit of the costs; None: no budget.
    rest_of_world
        Output of all other countries, t/yr: in the total and displaced like the others, neither
        capped nor guarded.

    Returns
    -------
    Target
        ``reachable`` is the lowest value of the largest capped share.

    Raises
    ------
    ModelInputError
        If a vector is empty, negative, not finite or not aligned, an index is outside the
        countries or named twice, or a number is outside its domain.

    Notes
    -----
    A linear program, derived here; the lowest share by that of Charnes and Cooper 1962 (Naval
    Research Logistics 9, 181-186), which is exact where a bisection on the cap is near. The
    share is one of what ``output`` is of: the 65 % of Regulation (EU) 2024/1252, Art. 5, is of
    the EU's own consumption. Additions never displace more than there is.
    """
    asked = checked_number(share, "share", high=1.0)
    program, at, unit = market_of(
        output, candidates, cost, limit, displacement, guard, capped, budget, rest_of_world
    )
    if program is None:
        return _undefined(output, candidates)
    return _capped(program, Cap(0, asked, at), unit)


def cap_hhi(  # noqa: PLR0913 - the target's data, each named at the call
    output: npt.ArrayLike,
    candidates: Sequence[int],
    *,
    cost: npt.ArrayLike,
    limit: npt.ArrayLike,
    hhi: float,
    displacement: float,
    guard: float | None = None,
    capped: Sequence[int] | None = None,
    budget: float | None = None,
    rest_of_world: float = 0.0,
) -> Target:
    """Return the cheapest additions that bring HHI to a value or below, at one stage.

    Parameters
    ----------
    output, candidates, cost, limit, displacement, guard, budget
        As in :func:`cap_share`.
    hhi
        The cap, 0 to 10,000.
    capped
        Indices of the countries that the guard does not hold for; None: today's largest.
    rest_of_world
        Output of all other countries, t/yr: in the total and displaced like the others, adds
        nothing to HHI.

    Returns
    -------
    Target
        ``reachable`` is the lowest HHI, 0 to 10,000.

    Raises
    ------
    ModelInputError
        As :func:`cap_share` does.

    Notes
    -----
    A second-order cone program, solved by an interior-point method whose dual proves the
    answer, else by linear programs with cuts (outer approximation, Kelley 1960); derived here.
    HHI is within 1e-8 of the cap, the cost within 1e-7 of the lowest, in parts; where the optimum
    is flat, the additions are less sharp than that.
    """
    asked = checked_number(hhi, "hhi", high=HHI_SCALE) / HHI_SCALE
    program, _, unit = market_of(
        output, candidates, cost, limit, displacement, guard, capped, budget, rest_of_world
    )
    if program is None:
        return _undefined(output, candidates)
    return _capped(program, Cap(0, math.sqrt(asked)), unit)


def _capped(program: Program, cap: Cap, unit: Unit) -> Target:
    """Return the cheapest additions within one cap, or those that come nearest to it."""
    nothing = np.zeros(program.cost.size)
    nearest = lowest(program, cap, nothing)
    reachable = cap.value(program, nearest)
    feasible = cap.reached(reachable)
    added = nothing
    if cap.value(program, nothing) > cap.level:
        added = cheapest(program, [cap.at_least(program, nearest)], nearest).added
    return Target(
        additions=added * unit.tonnes,
        cost=float(program.cost @ added) * unit.cost,
        feasible=feasible,
        reachable=reachable if cap.at is not None else HHI_SCALE * reachable**2,
        shares=program.blocks[0].shares_after(added),
    )


def _undefined(output: npt.ArrayLike, candidates: Sequence[int]) -> Target:
    """Return the answer where nobody has an output: shares are not defined."""
    shares = np.full(np.shape(output), math.nan)
    return Target(np.zeros(len(candidates)), 0.0, False, None, shares)  # noqa: FBT003
