"""The solver of targets: several stages linked by feed, caps, guards, budget, smallest sizes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from mapapp.supply.errors import FloatArray
from mapapp.supply.target_milp import cheapest_sized, lowest_sized
from mapapp.supply.target_program import Cap, Plan, cheapest, lowest
from mapapp.supply.target_stages import (
    HHI_SCALE,
    Candidate,
    Problem,
    StageMarket,
    problem_of,
)

# What is this close to its limit, in parts of present output, is at it.
AT_LIMIT = 1e-7
# A cost this close to its bound, in parts of present output at the highest cost, is the lowest.
PROVEN = 1e-6
# A cap on HHI or not: the kinds of caps in their order.
KINDS = (False, True)


@dataclass(frozen=True, slots=True, eq=False)
class StageAnswer:
    """One stage after the additions.

    Attributes
    ----------
    added
        All additions, effective t/yr.
    shares
        By named country, 0..1.
    largest_capped
        The largest share of a capped country, 0..1; None if nobody is capped.
    hhi
        0 to 10,000.
    reachable_share, reachable_hhi
        The lowest that can be had of either under the same limits, guards, feed and budget, if
        it were the only cap; None where there is no such cap.
    share_binds, hhi_binds
        Whether the cap is met with nothing to spare, or missed.
    share_price
        What the cheapest additions would cost less if the cap were one percentage point of
        share higher (its shadow price, the slope at the optimum; with smallest sizes, for the
        projects chosen). None where there is no such cap, the target is not feasible, no cost
        is known, or the cap is at the lowest that can be had.
    hhi_price
        The same for 100 points of HHI.
    assumed_cost
        Per effective t/yr, what stands in for the costs that are not known here (the median of
        those known, of all stages if none is known here); None where none had to.
    feed_binds
        Whether feed keeps the additions from being larger.
    at_guard
        Candidates' countries whose share the guard holds.
    above_guard
        Countries above the guard's share: those above it already, capped or exempt.
    """

    added: float
    shares: FloatArray
    largest_capped: float | None
    hhi: float
    reachable_share: float | None
    reachable_hhi: float | None
    share_binds: bool
    hhi_binds: bool
    share_price: float | None
    hhi_price: float | None
    assumed_cost: float | None
    feed_binds: bool
    at_guard: tuple[int, ...]
    above_guard: tuple[int, ...]


@dataclass(frozen=True, slots=True, eq=False)
class TargetAnswer:
    """The cheapest additions that reach a target, or how near to it one can come.

    Attributes
    ----------
    additions
        By candidate, effective t/yr.
    feasible
        Whether all caps are reached together.
    cost
        Of the additions whose cost is known; None if no candidate's is.
    assumed_cost
        Of the others, at the median of the known costs at their stage, else at all stages. It
        counts in the budget and in the choice.
    tonnes_without_cost
        How much of the additions that is, effective t/yr.
    stages
        The stages after the additions.
    cost_gap
        The cost is at most this above the lowest, besides the tolerance; None if no candidate's
        cost is known.
    proven
        False where the search among many smallest sizes and a cap on HHI was ended early: there
        may be cheaper additions (see ``cost_gap``), and lower values in reach than those found.
    """

    additions: FloatArray
    feasible: bool
    cost: float | None
    assumed_cost: float
    tonnes_without_cost: float
    stages: tuple[StageAnswer, ...]
    cost_gap: float | None
    proven: bool


def solve(
    stages: Sequence[StageMarket],
    candidates: Sequence[Candidate],
    *,
    displacement: float,
    budget: float | None = None,
) -> TargetAnswer:
    """Return the cheapest additions that bring all stages within their caps.

    Parameters
    ----------
    stages
        In the chain's order, the mine first.
    candidates
        What can be added by the target year; none: the caps are judged as things stand.
    displacement
        Part of the additions that displaces existing output of its stage, pro rata: 0 additive,
        1 fixed total.
    budget
        The most all additions may cost, in the unit of the costs; None: no budget.

    Returns
    -------
    TargetAnswer
        Where the caps cannot all be reached: the cap that is furthest out of reach is brought as
        low as possible, then the next with that one held, and so on; of such additions the
        cheapest.

    Raises
    ------
    ModelInputError
        If a value is outside its domain, an index outside its range, an id there twice, a stage
        without any output, or a budget asked for where no cost is known.
    NoSolutionError
        If the linear solver gives up.

    Notes
    -----
    METHODS 10.2 and 10.3. Only what a stage makes more than before needs more feed: of its
    additions A_s the part d displaces output whose feed they take over, so that
    ``(1 - d) A_s <= yield_in ((1 - d) A_(s-1) + spare_feed)``; the stage before grows by its
    additions less what they displace. With d = 1 feed is no limit. Additions never displace
    more than there is.

    Where no cost is known the fewest tonnes are sought. Projects with a smallest size make it a
    mixed-integer program, whose cost and reachable values are within 1e-4 of the lowest, in
    parts of them; otherwise they are within 1e-7.
    """
    problem = problem_of(stages, candidates, displacement, budget)
    solver = _Solver(problem)
    caps = problem.caps
    nothing = np.zeros(problem.program.cost.size)
    alone = [solver.lowest(cap, nothing, []) for cap in caps]
    reachable = [cap.value(problem.program, point) for cap, point in zip(caps, alone, strict=True)]
    nearest, held = solver.nearest(caps, alone, reachable)
    feasible = all(cap.reached(cap.value(problem.program, nearest)) for cap in caps)
    plan = solver.cheapest([held[at] for at in range(len(caps))], nearest)
    answer = _answer(stages, problem, plan, reachable, feasible=feasible)
    return replace(answer, proven=not solver.unproven and plan.gap <= PROVEN)


@dataclass(slots=True)
class _Solver:
    """The programs of a problem, with or without smallest sizes."""

    problem: Problem
    # Caps whose lowest value may be lower than found.
    unproven: list[Cap] = field(default_factory=list)

    def lowest(self, cap: Cap, inside: FloatArray, held: Sequence[Cap]) -> FloatArray:
        """Return the additions that bring a cap's value as low as possible."""
        program, least = self.problem.program, self.problem.least
        if least.any():
            added, proven = lowest_sized(program, least, cap, inside, held)
            if not proven:
                self.unproven.append(cap)
            return added
        return lowest(program, cap, inside, held)

    def cheapest(self, caps: Sequence[Cap], inside: FloatArray) -> Plan:
        """Return the cheapest additions within caps."""
        program, least = self.problem.program, self.problem.least
        nothing = np.zeros(inside.size)
        if all(cap.value(program, nothing) <= cap.level for cap in caps):
            return Plan(nothing, (0.0,) * len(caps))
        if least.any():
            return cheapest_sized(program, least, caps, inside)
        return cheapest(program, caps, inside)

    def nearest(
        self, caps: Sequence[Cap], alone: Sequence[FloatArray], reachable: Sequence[float]
    ) -> tuple[FloatArray, dict[int, Cap]]:
        """Return additions that come as near to all caps as can be, and the caps so raised.

        Parameters
        ----------
        caps
            What is asked.
        alone
            By cap, the additions that bring its value lowest.
        reachable
            By cap, that value.
        """
        program = self.problem.program
        hardest = sorted(
            range(len(caps)), key=lambda at: -reachable[at] / max(caps[at].level, 1e-9)
        )
        inside = np.zeros(program.cost.size)
        held: dict[int, Cap] = {}
        for at in hardest:
            value = caps[at].value(program, inside)
            if caps[at].reached(value):
                held[at] = replace(caps[at], level=max(caps[at].level, value))
                continue
            before = list(held.values())
            if all(cap.reached(cap.value(program, alone[at])) for cap in before):
                inside = alone[at]
            else:
                inside = self.lowest(caps[at], inside, before)
            held[at] = caps[at].at_least(program, inside)
        return inside, held


def _answer(
    stages: Sequence[StageMarket],
    problem: Problem,
    plan: Plan,
    reachable: Sequence[float],
    *,
    feasible: bool,
) -> TargetAnswer:
    """Return the answer in tonnes and the costs' own unit."""
    unit = problem.unit_cost
    costs = problem.program.cost * plan.added
    tonnes = plan.added * problem.tonnes
    additions = np.zeros(problem.usable.size)
    additions[problem.usable] = tonnes
    unknown = ~problem.known
    priced = feasible and unit is not None
    found = {
        (cap.stage, cap.at is None): (value, price if priced else None)
        for cap, value, price in zip(problem.caps, reachable, plan.prices, strict=True)
    }
    return TargetAnswer(
        additions=additions,
        feasible=feasible,
        cost=None if unit is None else float(costs[problem.known].sum()) * unit,
        assumed_cost=0.0 if unit is None else float(costs[unknown].sum()) * unit,
        tonnes_without_cost=float(tonnes[unknown].sum()),
        stages=tuple(
            _stage_answer(at, stage.guard, problem, plan.added, found)
            for at, stage in enumerate(stages)
        ),
        cost_gap=None if unit is None else plan.gap * unit,
        proven=True,
    )


def _stage_answer(
    at: int,
    guard: float | None,
    problem: Problem,
    added: FloatArray,
    found: Mapping[tuple[int, bool], tuple[float, float | None]],
) -> StageAnswer:
    """Return one stage after the additions; ``found`` by stage and whether the cap is on HHI."""
    data, block = problem.stages[at], problem.program.blocks[at]
    shares = block.shares_after(added)
    own = (block.matrix > 0.0) & (problem.program.upper > 0.0)
    held = own.any(axis=1) & (shares > data.highest - AT_LIMIT)
    values = {cap.at is None: (cap.value(problem.program, added), cap.level) for cap in data.caps}
    binds = [kind in values and values[kind][0] > values[kind][1] - AT_LIMIT for kind in KINDS]
    of_share, of_hhi = (found.get((at, kind), (None, None)) for kind in KINDS)
    unit = problem.unit_cost or 0.0
    root = values[True][1] if True in values else 0.0
    row = problem.feed[at]
    return StageAnswer(
        added=float(added[own.any(axis=0)].sum()) * data.total,
        shares=shares,
        largest_capped=float(shares[data.capped].max()) if data.capped.size else None,
        hhi=HHI_SCALE * float(shares @ shares),
        reachable_share=of_share[0],
        reachable_hhi=None if of_hhi[0] is None else HHI_SCALE * of_hhi[0] ** 2,
        share_binds=binds[0],
        hhi_binds=binds[1],
        share_price=None if of_share[1] is None else 0.01 * unit * of_share[1],
        # The price is by the root of HHI, which moves by 1 / (2 root) of HHI's own move.
        hhi_price=None if of_hhi[1] is None or root == 0.0 else 0.005 * unit * of_hhi[1] / root,
        assumed_cost=problem.assumed[at],
        feed_binds=row is not None
        and bool(problem.program.left[row].any())
        and float(problem.program.left[row] @ added - problem.program.right[row]) > -AT_LIMIT,
        at_guard=tuple(np.flatnonzero(held).tolist()),
        above_guard=()
        if guard is None
        else tuple(np.flatnonzero(shares > guard + AT_LIMIT).tolist()),
    )
