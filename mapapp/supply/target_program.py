"""What the targets optimise: stages whose outputs are affine in the additions, under caps.

All is in parts of each stage's present output T0. With ``x`` the additions, p the present shares
and d the displacement, outputs become ``y = p (1 - d sum x) + x`` and their total
``1 + (1 - d) sum x``. Both are affine, so that a share cap is linear and an HHI cap a
second-order cone. The lowest share or HHI is a ratio of affine functions; with ``u = 1 / total``
and ``w = x u`` it is a program of the same kind (Charnes and Cooper 1962, Naval Research
Logistics 9, 181-186).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from mapapp.supply.errors import FloatArray
from mapapp.supply.target_lp import Answer, Cone, Rows, solve_linear, solve_rows

# A target missed by no more than this, in parts of it, is reached.
REACHED = 1e-8
# A cap this close to the lowest, in parts of it, leaves no room.
EDGE = 1e-9
# Shares that are kept may be off by this.
KEPT = 1e-10


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """One stage, in parts of its present output.

    Attributes
    ----------
    start, base
        Output by named country, and the total, without any addition.
    matrix, growth
        What one of each addition adds to them: countries x additions, and by addition.
    """

    start: FloatArray
    base: float
    matrix: FloatArray
    growth: FloatArray

    def terms(self) -> tuple[FloatArray, FloatArray]:
        """Return start and matrix of what the sum of squares of all outputs is made of.

        These are the outputs of each country that can add, and one more for the rest, who all
        yield alike: the root of the sum of their squares.
        """
        adds = (self.matrix > 0.0).any(axis=1)
        rest = np.where(adds, 0.0, self.start)
        size, largest = float(np.linalg.norm(rest)), int(np.argmax(rest))
        row = self.matrix[largest] * (size / rest[largest] if size > 0.0 else 0.0)
        return np.append(self.start[adds], size), np.vstack([self.matrix[adds], row])

    def total(self, added: FloatArray) -> float:
        """Return the output of all after additions."""
        return self.base + float(self.growth @ added)

    def shares_after(self, added: FloatArray) -> FloatArray:
        """Return the shares by named country after additions."""
        after: FloatArray = (self.start + self.matrix @ added) / self.total(added)
        return after


@dataclass(frozen=True, slots=True, eq=False)
class Cap:
    """A cap at one stage.

    Attributes
    ----------
    stage
        Index of its block.
    level
        The share, or the root of HHI, both 0..1.
    at
        The countries capped; None: a cap on HHI.
    kept
        Where a cap on HHI is at its lowest: the shares there, the only ones within it.
    """

    stage: int
    level: float
    at: npt.NDArray[np.intp] | None = None
    kept: FloatArray | None = None

    def value(self, program: "Program", added: FloatArray) -> float:
        """Return what is capped, after additions."""
        shares = program.blocks[self.stage].shares_after(added)
        return float(np.linalg.norm(shares) if self.at is None else shares[self.at].max())

    def reached(self, value: float) -> bool:
        """Say whether a value is within the cap."""
        # A cap on HHI is judged by HHI itself, which moves twice as much as its root.
        close = 0.5 * REACHED * self.level if self.at is None else REACHED
        return value <= self.level + close

    def at_least(self, program: "Program", nearest: FloatArray) -> "Cap":
        """Return the cap, raised if need be to what the additions that come nearest reach."""
        value = self.value(program, nearest)
        if value < self.level * (1.0 - EDGE):
            return self
        kept = None if self.at is not None else program.blocks[self.stage].shares_after(nearest)
        return replace(self, level=max(value, self.level), kept=kept)

    def rows(self, block: Block) -> tuple[FloatArray, FloatArray]:
        """Return the cap as rows ``left x <= right``: that of a share, or the shares kept."""
        if self.kept is not None:
            left = block.matrix - np.outer(self.kept, block.growth)
            right = self.kept * block.base - block.start
            return np.vstack([left, -left]), np.concatenate([right, -right]) + KEPT
        if self.at is None:
            return np.zeros((0, block.growth.size)), np.zeros(0)
        left = block.matrix[self.at] - self.level * block.growth
        return left, self.level * block.base - block.start[self.at]

    def cone(self, block: Block) -> Cone:
        """Return a cap on HHI as a cone."""
        start, matrix = block.terms()
        left = np.vstack([self.level * block.growth, matrix])
        return Cone(-left, np.append(self.level * block.base, start))

    @property
    def is_cone(self) -> bool:
        """Say whether the cap is no row."""
        return self.at is None and self.kept is None


@dataclass(frozen=True, slots=True, eq=False)
class Program:
    """Additions, their costs and what they have to satisfy whatever is asked.

    Attributes
    ----------
    cost, lower, upper
        By addition.
    left, right
        The rows ``left x <= right``: guards, budget, feed, and that nobody's output is
        displaced below zero.
    blocks
        The stages.
    """

    cost: FloatArray
    lower: FloatArray
    upper: FloatArray
    left: FloatArray
    right: FloatArray
    blocks: tuple[Block, ...]

    def built(self, chosen: npt.NDArray[np.bool_], least: FloatArray) -> "Program":
        """Return the program of some of the additions, each at least so much."""
        return replace(
            self,
            cost=self.cost[chosen],
            lower=least[chosen],
            upper=self.upper[chosen],
            left=self.left[:, chosen],
            blocks=tuple(
                replace(block, matrix=block.matrix[:, chosen], growth=block.growth[chosen])
                for block in self.blocks
            ),
        )

    def rows(self, caps: Sequence[Cap] = ()) -> Rows:
        """Return the program's rows, then those of the caps in their order, and the cones."""
        blocks = [self.blocks[cap.stage] for cap in caps]
        pairs = [cap.rows(block) for cap, block in zip(caps, blocks, strict=True)]
        return Rows(
            left=np.concatenate([self.left, *(left for left, _ in pairs)]),
            right=np.concatenate([self.right, *(right for _, right in pairs)]),
            lower=self.lower,
            upper=self.upper,
            cones=tuple(
                cap.cone(block) for cap, block in zip(caps, blocks, strict=True) if cap.is_cone
            ),
        )


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """Additions, and what each cap costs: what raising its level (see :class:`Cap`) by one saves.

    The price is None where a cap leaves no room: below it, nothing is in reach.
    """

    added: FloatArray
    prices: tuple[float | None, ...]
    gap: float = 0.0


def stage_block(shares: FloatArray, countries: npt.NDArray[np.intp], displacement: float) -> Block:
    """Return one stage's block.

    Parameters
    ----------
    shares
        Present shares by named country; they add up to 1 with the rest of the world.
    countries
        By addition, the country it stands in; -1 if it is one of another stage.
    displacement
        0..1.
    """
    own = countries >= 0
    matrix = np.outer(-displacement * shares, own)
    matrix[countries[own], np.flatnonzero(own)] += 1.0
    growth: FloatArray = np.where(own, 1.0 - displacement, 0.0)
    return Block(start=shares, base=1.0, matrix=matrix, growth=growth)


def stage_rows(
    block: Block, highest: FloatArray, displacement: float
) -> tuple[FloatArray, FloatArray]:
    """Return a stage's own rows: guards, and that nobody's output is displaced below zero.

    Parameters
    ----------
    block
        The stage.
    highest
        By named country, the share it may not exceed; infinite for none.
    displacement
        0..1.
    """
    # The share of a country that cannot add never rises.
    guarded = np.isfinite(highest) & (block.matrix > 0.0).any(axis=1)
    ceilings = highest[guarded]
    left = block.matrix[guarded] - ceilings[:, None] * block.growth
    right = ceilings * block.base - block.start[guarded]
    if displacement > 0.0:
        own = (block.matrix > 0.0).any(axis=0)
        left = np.vstack([left, displacement * own])
        right = np.append(right, 1.0)
    return left, right


def cheapest(program: Program, caps: Sequence[Cap], inside: FloatArray) -> Plan:
    """Return the cheapest additions within caps.

    Parameters
    ----------
    program
        With additions that reach the caps.
    caps
        What to keep within.
    inside
        Additions that do.
    """
    rows = program.rows(caps)
    if not program.cost.any():
        return Plan(inside, (0.0,) * len(caps))
    answer = solve_rows(program.cost, rows, inside)
    return Plan(answer.point, _prices(program, caps, answer), answer.gap)


def _prices(program: Program, caps: Sequence[Cap], answer: Answer) -> tuple[float | None, ...]:
    """Return what raising each cap's level by one saves."""
    prices: list[float | None] = []
    row, cone = program.right.size, 0
    for cap in caps:
        block = program.blocks[cap.stage]
        count = cap.rows(block)[1].size
        if cap.is_cone:
            worth = float(answer.of_cones[cone])
            cone += 1
        else:
            worth = float(answer.of_rows[row : row + count].sum())
            row += count
        prices.append(None if cap.kept is not None else worth * block.total(answer.point))
    return tuple(prices)


def lowest(program: Program, cap: Cap, inside: FloatArray, held: Sequence[Cap] = ()) -> FloatArray:
    """Return the additions that bring what a cap is on as low as possible.

    Parameters
    ----------
    program
        The additions and their rows.
    cap
        What to bring down; its level does not matter.
    inside
        Additions that satisfy the rows and the caps held.
    held
        Other caps to keep within.

    Notes
    -----
    Variables are ``w = x u`` by addition, and the value t itself; ``u = 1 / total`` of the
    cap's stage is eliminated.
    """
    count = program.cost.size
    if count == 0:
        return inside
    block = program.blocks[cap.stage]
    rows, slope = program.rows(held), block.growth / block.base

    def scaled(left: FloatArray, right: FloatArray, of_value: float = 0.0) -> FloatArray:
        """Return ``left x <= right`` as rows in w and t."""
        column = np.full((len(left), 1), of_value)
        return np.hstack([left + np.outer(right, slope), column])

    one = np.eye(count)
    pairs = [(rows.left, rows.right), (one, rows.upper), (-one, -rows.lower)]
    left = [scaled(*pair) for pair in pairs]
    right = [pair[1] for pair in pairs]
    cones = [Cone(scaled(cone.left, cone.right), cone.right / block.base) for cone in rows.cones]
    head = np.append(np.zeros(count), -1.0)
    if cap.at is None:
        first, matrix = block.terms()
        tail = scaled(-matrix, first)
        cones.append(Cone(np.vstack([head, tail]), np.append(0.0, first / block.base)))
    else:
        pair = block.matrix[cap.at], -block.start[cap.at]
        left.append(scaled(*pair, -1.0))
        right.append(pair[1])
    start = np.append(inside / block.total(inside), cap.value(program, inside))
    free = Rows(
        np.concatenate(left),
        np.concatenate(right) / block.base,
        np.zeros(count + 1),
        np.full(count + 1, math.inf),
        tuple(cones),
    )
    answer = solve_rows(-head, free, start).point[:count]
    added = answer * block.base / (1.0 - float(block.growth @ answer))
    return np.clip(added, program.lower, program.upper)


def within_caps(
    program: Program, caps: Sequence[Cap], inside: FloatArray | None = None
) -> tuple[FloatArray | None, list[tuple[Cap, FloatArray]]]:
    """Return additions within all caps, None if there are none; and the lowest met on the way.

    Parameters
    ----------
    program
        The additions and their rows.
    caps
        Those to keep within.
    inside
        Additions that satisfy the program's rows, if they are known.
    """
    held = [cap for cap in caps if not cap.is_cone]
    met: list[tuple[Cap, FloatArray]] = []
    if inside is None or any(not cap.reached(cap.value(program, inside)) for cap in held):
        found = solve_linear(np.zeros(program.cost.size), program.rows(held))
        if found is None:
            return None, met
        inside = found.point
    for cap in (cap for cap in caps if cap.is_cone):
        if not cap.reached(cap.value(program, inside)):
            inside = lowest(program, cap, inside, held)
            met.append((cap, inside))
            if not cap.reached(cap.value(program, inside)):
                return None, met
        held.append(cap)
    return inside, met
