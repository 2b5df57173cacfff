"""Small second-order cone programs by a primal-dual interior-point method.

``min c x`` with ``G x + s = h`` and s in a product of non-negative numbers and of second-order
cones ``s_0 >= ||s_1..||``. The scaling is that of Nesterov and Todd 1997 (Mathematics of
Operations Research 22, 1-42), the steps are Mehrotra's predictor and corrector, as Vandenberghe
2010 sets them out ("The CVXOPT linear and quadratic cone program solvers"). Written for some
hundred dense variables, where a general solver's set-up costs more than its work.

The dual bounds the optimum from below, so that a caller can judge the answer by itself.
"""

import math
from dataclasses import dataclass

import numpy as np

from mapapp.supply.errors import FloatArray

# Residuals and gap, in parts of the data, at which the iterations end.
CLOSE = 1e-11
MAX_ITERATIONS = 60
# How far towards the cone's boundary one step goes.
TO_THE_BOUNDARY = 0.99


@dataclass(frozen=True, slots=True, eq=False)
class Cones:
    """A product of non-negative numbers and second-order cones.

    Attributes
    ----------
    linear
        How many non-negative numbers come first.
    parts
        The places of each second-order cone.
    """

    linear: int
    parts: tuple[slice, ...]

    @property
    def degree(self) -> int:
        """Return what the identity's product with itself is."""
        return self.linear + len(self.parts)

    def identity(self, size: int) -> FloatArray:
        """Return the identity of the Jordan product."""
        one = np.zeros(size)
        one[: self.linear] = 1.0
        one[[part.start for part in self.parts]] = 1.0
        return one

    def product(self, first: FloatArray, second: FloatArray) -> FloatArray:
        """Return the Jordan product."""
        found = first * second
        for part in self.parts:
            one, other = first[part], second[part]
            found[part] = one[0] * other + other[0] * one
            found[part.start] = one @ other
        return found

    def quotient(self, first: FloatArray, second: FloatArray) -> FloatArray:
        """Return the vector whose product with ``first`` is ``second``."""
        found = second.copy()
        found[: self.linear] /= first[: self.linear]
        for part in self.parts:
            one, other = first[part], second[part]
            head = (one[0] * other[0] - one[1:] @ other[1:]) / _square(one)
            found[part] = (other - head * one) / one[0]
            found[part.start] = head
        return found

    def depth(self, vector: FloatArray) -> float:
        """Return how much of the identity can be taken off before the vector leaves the cone."""
        depth = float(vector[: self.linear].min(initial=math.inf))
        for part in self.parts:
            depth = min(depth, float(vector[part.start] - np.linalg.norm(vector[part][1:])))
        return depth

    def longest_step(self, point: FloatArray, step: FloatArray) -> float:
        """Return how far one can go from a point inside along a step; infinite if for ever."""
        ratio = float((step[: self.linear] / point[: self.linear]).min(initial=0.0))
        longest = -1.0 / ratio if ratio < 0.0 else math.inf
        for part in self.parts:
            longest = min(longest, _to_the_boundary(point[part], step[part]))
        return longest


@dataclass(frozen=True, slots=True, eq=False)
class ConeAnswer:
    """What the method found.

    Attributes
    ----------
    point
        The variables.
    dual
        By row, in the dual cone: what relaxing the row by one is worth.
    bound
        The objective is at least this, up to the residual.
    """

    point: FloatArray
    dual: FloatArray
    bound: float


def solve_cone(
    cost: FloatArray, left: FloatArray, right: FloatArray, cones: Cones
) -> ConeAnswer | None:
    """Return an optimum, or the nearest the method came to it; None if it broke down at once.

    Parameters
    ----------
    cost
        c, by variable.
    left, right
        G and h; the columns of G are independent.
    cones
        Which rows are linear and which make a cone.

    Returns
    -------
    ConeAnswer or None
        Good to about 1e-10 where the program has points strictly inside its cones; otherwise
        less, and the caller has to check.
    """
    one = cones.identity(right.size)
    size = 1.0 + float(np.linalg.norm(right)), 1.0 + float(np.linalg.norm(cost))
    try:
        point, slack, dual = _start(cost, left, right, cones)
    except np.linalg.LinAlgError:
        return None
    best: ConeAnswer | None = None
    least = math.inf
    for _ in range(MAX_ITERATIONS):
        unmet = left.T @ dual + cost
        off = left @ point + slack - right
        gap = float(slack @ dual)
        bound = float(unmet @ point - right @ dual)
        error = max(
            float(np.linalg.norm(off)) / size[0],
            float(np.linalg.norm(unmet)) / size[1],
            gap / max(abs(float(cost @ point)), 1e-3),
        )
        if error < least:
            best, least = ConeAnswer(point.copy(), dual.copy(), bound), error
        if error < CLOSE or not math.isfinite(error):
            break
        try:
            with np.errstate(divide="raise", invalid="raise", over="raise"):
                step = _step(
                    left, cones, one, (point, slack, dual), (unmet, off, gap / cones.degree)
                )
        except (np.linalg.LinAlgError, FloatingPointError, ZeroDivisionError):
            break
        point, slack, dual = point + step[0], slack + step[1], dual + step[2]
        if cones.depth(slack) <= 0.0 or cones.depth(dual) <= 0.0:
            break
    return best


def _start(
    cost: FloatArray, left: FloatArray, right: FloatArray, cones: Cones
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Return least-squares points, moved into the cones."""
    one = cones.identity(right.size)
    square = left.T @ left
    point = np.asarray(np.linalg.solve(square, left.T @ right), dtype=np.float64)
    slack: FloatArray = right - left @ point
    dual: FloatArray = -(left @ np.linalg.solve(square, cost))
    for vector in (slack, dual):
        depth = cones.depth(vector)
        if depth <= 1e-6 * max(1.0, float(np.linalg.norm(vector))):
            vector += (1.0 - depth) * one  # noqa: PLW2901 - in place
    return point, slack, dual


def _step(
    left: FloatArray,
    cones: Cones,
    one: FloatArray,
    at: tuple[FloatArray, FloatArray, FloatArray],
    residual: tuple[FloatArray, FloatArray, float],
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Return the steps of variables, slack and dual: predictor, corrector, kept in the cones."""
    _, slack, dual = at
    unmet, off, mean = residual
    scaling = _Scaling(cones, slack, dual)
    middle = scaling.times(dual)
    scaled = scaling.divided(left)
    root = np.linalg.cholesky(scaled.T @ scaled)
    off = scaling.divided(off)

    def direction(part: float, target: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return the steps of variables and of the scaled dual."""
        wanted = -part * unmet - scaled.T @ (part * off + target)
        move = np.linalg.solve(root.T, np.linalg.solve(root, wanted))
        return move, scaled @ move + part * off + target

    _, ahead = direction(1.0, -middle)
    longest = min(
        1.0,
        cones.longest_step(middle, ahead),
        cones.longest_step(middle, -middle - ahead),
    )
    centring = (1.0 - longest) ** 3
    target = centring * mean * one - cones.product(-middle - ahead, ahead)
    target = cones.quotient(middle, target) - middle
    move, ahead = direction(1.0 - centring, target)
    back = target - ahead
    longest = min(cones.longest_step(middle, ahead), cones.longest_step(middle, back))
    length = min(1.0, TO_THE_BOUNDARY * longest)
    return length * move, length * scaling.times(back), length * scaling.divided(ahead)


class _Scaling:
    """The symmetric scaling W that takes the dual and, inverted, the slack to the same point."""

    def __init__(self, cones: Cones, slack: FloatArray, dual: FloatArray) -> None:
        self._cones = cones
        self._linear = np.sqrt(slack[: cones.linear] / dual[: cones.linear])
        self._parts: list[tuple[float, FloatArray]] = []
        for part in cones.parts:
            first, second = _square(slack[part]), _square(dual[part])
            if min(first, second) <= 0.0:
                message = "on the boundary of a cone"
                raise FloatingPointError(message)
            one, other = slack[part] / math.sqrt(first), dual[part] / math.sqrt(second)
            half = math.sqrt(0.5 * (1.0 + float(one @ other)))
            centre = one - other
            centre[0] = one[0] + other[0]
            self._parts.append(((first / second) ** 0.25, centre / (2.0 * half)))

    def times(self, values: FloatArray) -> FloatArray:
        """Return W times a vector or a matrix."""
        return self._applied(values, inverse=False)

    def divided(self, values: FloatArray) -> FloatArray:
        """Return the inverse of W times a vector or a matrix."""
        return self._applied(values, inverse=True)

    def _applied(self, values: FloatArray, *, inverse: bool) -> FloatArray:
        linear = self._linear if values.ndim == 1 else self._linear[:, None]
        found = values.copy()
        count = self._cones.linear
        found[:count] = values[:count] / linear if inverse else values[:count] * linear
        for part, (length, centre) in zip(self._cones.parts, self._parts, strict=True):
            head, tail = values[part.start], values[part][1:]
            axis = -centre[1:] if inverse else centre[1:]
            along = axis @ tail
            size = 1.0 / length if inverse else length
            found[part.start] = size * (centre[0] * head + along)
            lift = head + along / (1.0 + centre[0])
            found[part][1:] = size * (tail + np.multiply.outer(axis, lift))
        return found


def _square(vector: FloatArray) -> float:
    """Return ``v_0^2 - ||v_1..||^2``, without the cancellation of its usual form."""
    length = float(np.linalg.norm(vector[1:]))
    return (float(vector[0]) - length) * (float(vector[0]) + length)


def _to_the_boundary(point: FloatArray, step: FloatArray) -> float:
    """Return how far one can go from inside a cone along a step."""
    square = _square(step)
    half = float(point[0] * step[0] - point[1:] @ step[1:])
    start = _square(point)
    root = half * half - square * start
    # The first positive root of ``start + 2 half t + square t^2``.
    if root < 0.0 or (half >= 0.0 and square >= 0.0):
        return math.inf
    below = math.sqrt(root) - half
    return start / below if below > 0.0 else math.inf
