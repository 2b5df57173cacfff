"""Targets where a project is built at a smallest size or not at all: mixed-integer programs.

HiGHS proposes which projects to build, with cuts in the place of the caps on HHI; with these
projects the additions are found exactly, their set is ruled out, and HiGHS proposes the next,
until none it could propose can be better (outer approximation, Duran and Grossmann 1986,
Mathematical Programming 36, 307-339). The lowest share or HHI t is found by bringing
``value - t total`` down until it is zero (Dinkelbach 1967, Management Science 13, 492-498).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from mapapp.supply.errors import FloatArray
from mapapp.supply.target_lp import SMALLEST
from mapapp.supply.target_program import Block, Cap, Plan, Program, cheapest, lowest, within_caps

# A set of projects has to be better by this, in parts, to be worth a further round.
BETTER = 1e-4
# Where these end a search, its answer says so. Twenty projects take some six rounds of at most
# 25 nodes.
MAX_ROUNDS = 20
MAX_NODES = 200
# What SciPy says of a program without any solution.
INFEASIBLE = 2


@dataclass(frozen=True, slots=True, eq=False)
class _Terms:
    """HHI of one stage as a sum: ``y^2 / total`` by country, over the total.

    Attributes
    ----------
    block
        The stage.
    start, matrix
        Outputs y as affine forms of the additions (see :meth:`Block.terms`).
    places
        The variables that stand for the terms.
    """

    block: Block
    start: FloatArray
    matrix: FloatArray
    places: slice

    def tangents(self, shares: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return rows ``left x - term <= right`` that hold and are sharp at some shares.

        For any q, ``y^2 / total >= 2 q y - q^2 total``.
        """
        left = 2.0 * shares[:, None] * self.matrix - np.outer(shares**2, self.block.growth)
        return left, shares**2 * self.block.base - 2.0 * shares * self.start

    def matrix_by_itself(self) -> FloatArray:
        """Return what each addition adds to its own country, displacement apart."""
        return np.where(self.matrix > 0.0, self.matrix, 0.0)

    def shares(self, added: FloatArray) -> FloatArray:
        """Return what the terms are squares of, after additions."""
        after: FloatArray = (self.start + self.matrix @ added) / self.block.total(added)
        return after


def _terms_of(block: Block, first: int) -> _Terms:
    """Return one stage's terms, whose variables begin at a place."""
    start, matrix = block.terms()
    return _Terms(block, start, matrix, slice(first, first + start.size))


class _Search:
    """The search among sets of projects: what is ruled out so far.

    Variables are the additions, one 0 or 1 for each project with a smallest size, the largest
    capped share where that is brought down, and the terms of HHI by stage.
    """

    def __init__(
        self, program: Program, least: FloatArray, caps: Sequence[Cap], goal: Cap | None
    ) -> None:
        self._program, self._least, self._goal = program, least, goal
        self._sized = np.flatnonzero(least > 0.0)
        self._count = least.size + self._sized.size + 1
        self._terms: dict[int, _Terms] = {}
        for cap in (*caps, *(() if goal is None else (goal,))):
            if cap.is_cone and cap.stage not in self._terms:
                terms = _terms_of(program.blocks[cap.stage], self._count)
                self._terms[cap.stage] = terms
                self._count = terms.places.stop
        self._left: list[FloatArray] = []
        self._right: list[FloatArray] = []
        self._start(caps)

    def _add(self, left: FloatArray, right: FloatArray, more: FloatArray | None = None) -> None:
        """Add rows on the additions, and on the variables after them."""
        rows = np.zeros((right.size, self._count))
        rows[:, : self._least.size] = np.where(np.abs(left) > SMALLEST, left, 0.0)
        if more is not None:
            rows[:, self._least.size :] = more
        self._left.append(rows)
        self._right.append(right)

    def _start(self, caps: Sequence[Cap]) -> None:
        """Add the rows that hold from the start."""
        rows = self._program.rows(caps)
        self._add(rows.left, rows.right)
        size, after = self._sized.size, self._count - self._least.size
        one = np.eye(self._least.size)[self._sized]
        for sign, sizes in ((1.0, self._program.upper), (-1.0, self._least)):
            more = np.zeros((size, after))
            more[np.arange(size), np.arange(size)] = -sign * sizes[self._sized]
            self._add(sign * one, np.zeros(size), more)
        for cap in caps:
            if cap.is_cone:
                block, more = self._program.blocks[cap.stage], np.zeros((1, after))
                more[0, self._of_terms(cap.stage)] = 1.0
                level = cap.level**2
                self._add(-level * block.growth[None, :], np.array([level * block.base]), more)
        if self._goal is not None and self._goal.at is not None:
            block, at = self._program.blocks[self._goal.stage], self._goal.at
            more = np.zeros((at.size, after))
            more[:, size] = -1.0
            self._add(block.matrix[at], -block.start[at], more)

    def _of_terms(self, stage: int) -> slice:
        """Return the places of a stage's terms among the variables after the additions."""
        places, first = self._terms[stage].places, self._least.size
        return slice(places.start - first, places.stop - first)

    def cut_around(self, added: FloatArray) -> None:
        """Add tangents at some additions, and where each would be nothing, least or most."""
        self.cut(added)
        for sizes in (0.0 * added, self._least, self._program.upper):
            self.cut(sizes, total_of=added)

    def cut(self, added: FloatArray, *, total_of: FloatArray | None = None) -> None:
        """Add tangents to the terms of HHI at some additions, or at others of their total."""
        for stage, terms in self._terms.items():
            shares = terms.shares(added)
            if total_of is not None:
                total = terms.block.total(total_of)
                shares = (
                    terms.shares(total_of) + terms.matrix_by_itself() @ (added - total_of) / total
                )
            left, right = terms.tangents(shares)
            more = np.zeros((right.size, self._count - self._least.size))
            more[:, self._of_terms(stage)] = -np.eye(right.size)
            self._add(left, right, more)

    def rule_out(self, built: npt.NDArray[np.bool_]) -> None:
        """Add the row that leaves out one set of projects."""
        more = np.zeros((1, self._count - self._least.size))
        more[0, : self._sized.size] = np.where(built[self._sized], 1.0, -1.0)
        right = np.array([float(built[self._sized].sum()) - 1.0])
        self._add(np.zeros((1, self._least.size)), right, more)

    def propose(
        self, value: float
    ) -> tuple[FloatArray | None, npt.NDArray[np.bool_], float] | None:
        """Return additions, the projects built, and a bound on the objective of any set left.

        The objective is cost, or the goal less ``value`` in parts of the total. None if no set
        is left; no additions if the search ended before it found any.
        """
        from scipy.optimize import Bounds, LinearConstraint, milp

        count, sized = self._least.size, self._sized.size
        objective, base = np.zeros(self._count), 0.0
        upper = np.full(self._count, math.inf)
        upper[:count] = self._program.upper
        upper[count : count + sized] = 1.0
        if self._goal is None:
            objective[:count] = self._program.cost
        else:
            block = self._program.blocks[self._goal.stage]
            terms = slice(count + sized, count + sized + 1)
            if self._goal.at is None:
                value, terms = value**2, self._terms[self._goal.stage].places
            objective[:count], base = -value * block.growth, -value * block.base
            objective[terms] = 1.0
        integral = np.zeros(self._count, dtype=np.int_)
        integral[count : count + sized] = 1.0
        found = milp(
            objective,
            integrality=integral,
            bounds=Bounds(np.zeros(self._count), upper),
            constraints=LinearConstraint(
                np.concatenate(self._left), -np.inf, np.concatenate(self._right)
            ),
            # With tangents presolve takes longer than it saves.
            options={
                "mip_rel_gap": 0.1 * BETTER,
                "node_limit": MAX_NODES,
                "presolve": not self._terms,
            },
        )
        if found.status == INFEASIBLE:
            return None
        bound = -math.inf if found.mip_dual_bound is None else float(found.mip_dual_bound) + base
        if found.x is None:
            return None, np.zeros(count, dtype=np.bool_), bound
        added = np.clip(found.x[:count], 0.0, self._program.upper)
        built: npt.NDArray[np.bool_] = self._least == 0.0
        built[self._sized] = found.x[count : count + sized] > 0.5
        return added, built, bound


def cheapest_sized(
    program: Program, least: FloatArray, caps: Sequence[Cap], inside: FloatArray
) -> Plan:
    """Return the cheapest additions within caps, each at least its smallest size or nothing.

    Parameters
    ----------
    program, caps
        As for :func:`~mapapp.supply.target_program.cheapest`.
    least
        By addition, its smallest size; 0 if it has none.
    inside
        Additions within the caps, each of its size.
    """
    relaxed = cheapest(program, caps, inside)
    if _is_sized(relaxed.added, least):
        return relaxed
    search = _Search(program, least, caps, None)
    search.cut_around(relaxed.added)
    best = Plan(inside, (None,) * len(caps), math.inf)
    built: npt.NDArray[np.bool_] = relaxed.added >= 0.5 * least
    bound = float(program.cost @ relaxed.added)
    for _ in range(MAX_ROUNDS):
        part = program.built(built, least)
        within, met = within_caps(part, caps)
        points = [_whole(point, built) for _, point in met]
        if within is not None:
            plan = cheapest(part, caps, within)
            points.append(_whole(plan.added, built))
            if math.isinf(best.gap) or program.cost @ points[-1] < program.cost @ best.added:
                best = Plan(points[-1], plan.prices, 0.0)
        search.rule_out(built)
        for point in points:
            search.cut(point)
        proposed = search.propose(0.0)
        if proposed is None:
            return replace(best, gap=0.0)
        added, built, bound = proposed
        cost = float(program.cost @ best.added)
        if bound >= cost - BETTER * max(cost, BETTER):
            return replace(best, gap=0.0)
        if added is None:
            break
        search.cut(added)
    return Plan(best.added, best.prices, max(0.0, float(program.cost @ best.added) - bound))


def lowest_sized(
    program: Program,
    least: FloatArray,
    goal: Cap,
    inside: FloatArray,
    held: Sequence[Cap] = (),
) -> tuple[FloatArray, bool]:
    """Return the additions, each of its size or nothing, that bring a goal as low as possible.

    Also whether it is proven that nothing is lower, in parts of 1e-4, than they bring it.

    For the arguments see :func:`cheapest_sized` and
    :func:`~mapapp.supply.target_program.lowest`.
    """
    relaxed = lowest(program, goal, inside, held)
    if _is_sized(relaxed, least):
        return relaxed, True
    search = _Search(program, least, held, goal)
    search.cut_around(relaxed)
    best = inside
    built: npt.NDArray[np.bool_] = relaxed >= 0.5 * least
    for _ in range(MAX_ROUNDS):
        part = program.built(built, least)
        within, met = within_caps(part, held)
        points = [_whole(point, built) for _, point in met]
        if within is not None:
            points.append(_whole(lowest(part, goal, within, held), built))
            if goal.value(program, points[-1]) < goal.value(program, best):
                best = points[-1]
        search.rule_out(built)
        for point in points:
            search.cut(point)
        value = goal.value(program, best)
        proposed = search.propose(value)
        size = value**2 if goal.at is None else value
        if proposed is None or proposed[2] >= -BETTER * size:
            return best, True
        added, built, _ = proposed
        if added is None:
            break
        search.cut(added)
    return best, False


def _is_sized(added: FloatArray, least: FloatArray) -> bool:
    """Say whether each addition is nothing or of its size."""
    return bool(((added == 0.0) | (added >= least)).all())


def _whole(added: FloatArray, built: npt.NDArray[np.bool_]) -> FloatArray:
    """Return the additions of all, from those of the ones built."""
    whole = np.zeros(built.size)
    whole[built] = added
    return whole
