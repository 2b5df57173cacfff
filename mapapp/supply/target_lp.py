"""Linear and second-order cone programs of the targets: one call, an answer one can trust.

Linear programs go to HiGHS. Cone programs go to :mod:`mapapp.supply.target_cone`; its answer is
taken where its own dual proves it. Where that fails (no point strictly inside), linear programs
with cuts close in on the optimum from outside (outer approximation, Kelley 1960).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from mapapp.supply.errors import FloatArray
from mapapp.supply.target_cone import Cones, solve_cone

# The objective is this close to the lowest, in parts of it, when the cuts end.
CLOSE = 1e-7
# ... or this close, in parts of present output at the highest cost.
NOTHING = 1e-11
# A cone is met within this, in parts of it, when the cuts end.
CONE_CLOSE = 3e-9
# A row may be missed by this.
ROW_CLOSE = 1e-9
MAX_CUTS = 150
# HiGHS takes what is no larger for zero.
SMALLEST = 1e-9
# The tightest the solver takes.
TOLERANCE = 1e-10


class NoSolutionError(RuntimeError):
    """The solver gave no answer, where there must be one."""


@dataclass(frozen=True, slots=True, eq=False)
class Cone:
    """The points x with ``right - left x`` in a second-order cone: its head first."""

    left: FloatArray
    right: FloatArray

    def slack(self, point: FloatArray) -> FloatArray:
        """Return head and tail at a point."""
        slack: FloatArray = self.right - self.left @ point
        return slack

    def holds(self, point: FloatArray, close: float = CONE_CLOSE) -> bool:
        """Say whether a point is in the cone, up to parts of its head."""
        slack = self.slack(point)
        return float(np.linalg.norm(slack[1:])) <= float(slack[0]) * (1.0 + close)

    def cut(self, point: FloatArray) -> tuple[FloatArray, float]:
        """Return the row ``a x <= b`` that holds in the cone and touches it towards a point.

        For a unit vector v, ``v . tail <= ||tail||``, so that ``v . tail <= head`` holds
        wherever the cone does.
        """
        tail = self.slack(point)[1:]
        unit = tail / (float(np.linalg.norm(tail)) or 1.0)
        return self.left[0] - unit @ self.left[1:], float(self.right[0] - unit @ self.right[1:])


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """A program's feasible set: ``left x <= right``, ``lower <= x <= upper``, and cones."""

    left: FloatArray
    right: FloatArray
    lower: FloatArray
    upper: FloatArray
    cones: tuple[Cone, ...] = ()

    def holds(self, point: FloatArray) -> bool:
        """Say whether the linear rows hold at a point within the bounds."""
        return bool((self.left @ point <= self.right + ROW_CLOSE).all())


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """An optimum.

    Attributes
    ----------
    point
        The variables.
    of_rows, of_cones
        What relaxing each row, and each cone's head, by one takes off the objective.
    gap
        The objective is at most this above the lowest.
    """

    point: FloatArray
    of_rows: FloatArray
    of_cones: FloatArray
    gap: float = 0.0


def solve_rows(cost: FloatArray, rows: Rows, inside: FloatArray) -> Answer:
    """Return the x of the lowest ``cost x``.

    Parameters
    ----------
    cost
        By variable.
    rows
        What x has to satisfy.
    inside
        A point that does, up to rounding.

    Raises
    ------
    NoSolutionError
        If HiGHS gives up.
    """
    # HiGHS leaves out the smallest values; what the point inside then misses is allowed to all.
    left = np.where(np.abs(rows.left) > SMALLEST, rows.left, 0.0)
    rows = replace(rows, left=left, right=np.maximum(rows.right, left @ inside))
    if not rows.cones or cost.size == 0:
        answer = solve_linear(cost, rows)
        if answer is None:
            message = "the target's linear program has no solution"
            raise NoSolutionError(message)
        return answer
    start = inside
    direct = _by_interior_points(cost, rows)
    if direct is not None:
        answer = _within(cost, rows, inside, direct)
        if _is_close(cost, answer.point, answer.gap):
            return answer
        start = direct.point
        if float(cost @ answer.point) < float(cost @ inside):
            inside = answer.point
    return _by_cuts(cost, rows, inside, start)


def solve_linear(cost: FloatArray, rows: Rows) -> Answer | None:
    """Return the optimum over the linear rows and bounds alone; None if they contradict.

    Raises
    ------
    NoSolutionError
        If HiGHS gives up.
    """
    from scipy.optimize import linprog

    if cost.size == 0:
        held = (rows.right >= -ROW_CLOSE).all()
        return Answer(cost, 0.0 * rows.right, np.zeros(len(rows.cones))) if held else None
    for presolve in (True, False):
        found = linprog(
            cost,
            A_ub=rows.left,
            b_ub=rows.right,
            bounds=np.stack((rows.lower, rows.upper), axis=1).tolist(),
            method="highs-ds",
            options={
                "presolve": presolve,
                "primal_feasibility_tolerance": TOLERANCE,
                "dual_feasibility_tolerance": TOLERANCE,
            },
        )
        # Presolve takes rows that rounding alone sets against each other for a contradiction.
        if found.status != 2:
            break
    if found.status == 2:
        return None
    if not found.success or found.x is None:
        raise NoSolutionError(found.message)
    point = np.clip(found.x, rows.lower, rows.upper)
    return Answer(point, -np.asarray(found.ineqlin.marginals), np.zeros(len(rows.cones)))


def _by_interior_points(cost: FloatArray, rows: Rows) -> Answer | None:
    """Return what the interior-point method finds: a point, its duals and how far it may be."""
    one = np.eye(cost.size)
    capped = np.isfinite(rows.upper)
    left = [rows.left, -one, one[capped], *(cone.left for cone in rows.cones)]
    right = [rows.right, -rows.lower, rows.upper[capped], *(cone.right for cone in rows.cones)]
    at = sum(part.size for part in right[:3])
    parts = []
    for cone in rows.cones:
        parts.append(slice(at, at + cone.right.size))
        at += cone.right.size
    cones = Cones(linear=parts[0].start, parts=tuple(parts))
    found = solve_cone(cost, np.concatenate(left), np.concatenate(right), cones)
    if found is None:
        return None
    point = np.clip(found.point, rows.lower, rows.upper)
    # What the method leaves at a bound is near it, never on it.
    point[point - rows.lower < NOTHING] = rows.lower[point - rows.lower < NOTHING]
    heads = found.dual[[part.start for part in parts]]
    return Answer(point, found.dual[: rows.right.size], heads, gap=found.bound)


def _within(cost: FloatArray, rows: Rows, inside: FloatArray, found: Answer) -> Answer:
    """Return the answer moved into the cones, with its distance from its own bound."""
    if not rows.holds(found.point):
        return Answer(inside, found.of_rows, found.of_cones, gap=math.inf)
    point = _towards(rows.cones, inside, found.point)
    return Answer(point, found.of_rows, found.of_cones, gap=float(cost @ point) - found.gap)


def _is_close(cost: FloatArray, point: FloatArray, gap: float) -> bool:
    """Say whether a gap is nothing."""
    return gap <= max(NOTHING, CLOSE * abs(float(cost @ point)))


def _by_cuts(cost: FloatArray, rows: Rows, inside: FloatArray, start: FloatArray) -> Answer:
    """Return the optimum by linear programs with cuts.

    Each round's point costs no more than the optimum; where it meets the cones on its way to
    the best point so far, which is within them, no less.
    """
    best, gap = inside, math.inf
    count = rows.right.size
    cuts = [cone.cut(start) for cone in rows.cones]
    found = None
    for _ in range(MAX_CUTS):
        left = np.concatenate([rows.left, np.array([row for row, _ in cuts])])
        right = np.concatenate([rows.right, np.array([most for _, most in cuts])])
        found = solve_linear(cost, Rows(left, right, rows.lower, rows.upper))
        if found is None:
            # Rows and cones leave one point, up to rounding.
            break
        if all(cone.holds(found.point) for cone in rows.cones):
            best, gap = found.point, 0.0
            break
        within = _towards(rows.cones, inside, found.point)
        if cost @ within < cost @ best:
            best = within
        gap = float(cost @ best - cost @ found.point)
        if _is_close(cost, best, gap):
            break
        cuts += [cone.cut(found.point) for cone in rows.cones]
        cuts += [cone.cut(within) for cone in rows.cones]
    if found is None:
        return Answer(best, np.zeros(count), np.zeros(len(rows.cones)), gap)
    worth = found.of_rows[count:]
    heads = np.zeros(len(rows.cones))
    np.add.at(heads, np.arange(worth.size) % len(rows.cones), worth)
    return Answer(best, found.of_rows[:count], heads, gap)


def _towards(cones: Sequence[Cone], inside: FloatArray, outside: FloatArray) -> FloatArray:
    """Return the last point within all cones on the line from inside to outside."""
    part = min((_part(cone.slack(inside), cone.slack(outside)) for cone in cones), default=1.0)
    point: FloatArray = outside if part >= 1.0 else inside + part * (outside - inside)
    return point


def _part(start: FloatArray, end: FloatArray) -> float:
    """Return how much of the way from start, in the cone, to end is in the cone."""
    if np.linalg.norm(end[1:]) <= end[0]:
        return 1.0
    step = end - start
    square = float(step[0] ** 2 - step[1:] @ step[1:])
    half = float(start[0] * step[0] - start[1:] @ step[1:])
    room = max(0.0, float(start[0] ** 2 - start[1:] @ start[1:]))
    # The positive root of ``room + 2 half t + square t^2``, in the form without cancellation.
    root = math.sqrt(max(0.0, half * half - square * room))
    if half > 0.0:
        return min(1.0, (root + half) / -square) if square < 0.0 else 1.0
    return min(1.0, room / (root - half)) if root > half else 0.0
