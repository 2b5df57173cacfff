"""What the solver of targets is asked: markets of several stages, and what can be added to them."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from mapapp.supply.errors import FloatArray, ModelInputError, checked_number, checked_vector
from mapapp.supply.target_market import checked_indices, largest_of
from mapapp.supply.target_program import Cap, Program, stage_block, stage_rows

HHI_SCALE = 10_000.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """A project, or a country's possible growth, at one stage.

    Attributes
    ----------
    id
        What the caller calls it; each once.
    stage, country
        Indices of its stage and its country.
    limit
        The most it can add by the target year, effective t/yr: after ramp-up, utilisation and,
        if wanted, probability.
    cost
        Per effective t/yr (annualised, any currency); None: not known.
    minimum
        Its smallest size if it is built at all, effective t/yr. Where this is above the limit,
        it cannot be built by the target year.
    """

    id: str
    stage: int
    country: int
    limit: float
    cost: float | None = None
    minimum: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class StageMarket:
    """One stage in the target year with all else of the scenario applied, and what is asked.

    Attributes
    ----------
    output
        By named country, t/yr; no missing values. Some country must have an output.
    rest_of_world
        Output of all other countries, t/yr: in the total and displaced like the others, neither
        capped nor guarded, adds nothing to HHI.
    share
        No capped country may hold more, 0..1; None: no such cap.
    hhi
        HHI may be no higher, 0 to 10,000; None: no such cap.
    capped
        Indices of the countries that ``share`` caps and the guard leaves out; None: the largest
        that is not exempt, and those that tie for it. For a cap on every third country name all
        countries, and one's own pact as exempt.
    exempt
        Indices of the countries neither capped nor guarded.
    guard
        Against a new dominant supplier: no other country may exceed this share, 0..1, or its
        present one if that is larger; None: no guard.
    yield_in
        Tonnes out per tonne taken in from the stage before; of no use at the first stage.
    spare_feed
        Output of the stage before that is at hand beyond its present use, t/yr; infinite: feed
        is no limit. Of no use at the first stage.
    """

    output: FloatArray
    rest_of_world: float = 0.0
    share: float | None = None
    hhi: float | None = None
    capped: Sequence[int] | None = None
    exempt: Sequence[int] = ()
    guard: float | None = None
    yield_in: float = 1.0
    spare_feed: float = math.inf


@dataclass(frozen=True, slots=True, eq=False)
class StageData:
    """A stage, checked: total output in t/yr, ceilings of the guards, who is capped, its caps."""

    total: float
    shares: FloatArray
    highest: FloatArray
    capped: npt.NDArray[np.intp]
    caps: tuple[Cap, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Problem:
    """The target as a program.

    Attributes
    ----------
    program
        Of the candidates that can be built.
    least
        By addition, its smallest size.
    usable
        By candidate, whether it can be built.
    stages
        The stages, checked.
    feed
        By stage, the place of its feed's row among the program's; None if feed is no limit.
    tonnes
        By addition, the t/yr that one of it stands for.
    known
        By addition, whether its cost is known.
    assumed
        By stage, the cost taken for candidates without one; None where none was needed or none
        is known at all.
    unit_cost
        The cost that one of the program's stands for; None if no cost is known: then it counts
        tonnes.
    """

    program: Program
    least: FloatArray
    usable: npt.NDArray[np.bool_]
    stages: tuple[StageData, ...]
    feed: tuple[int | None, ...]
    tonnes: FloatArray
    known: npt.NDArray[np.bool_]
    assumed: tuple[float | None, ...]
    unit_cost: float | None

    @property
    def caps(self) -> list[Cap]:
        """Return the caps of all stages."""
        return [cap for stage in self.stages for cap in stage.caps]


@dataclass(slots=True, eq=False)
class _Rows:
    """Rows ``left x <= right`` as they are put together."""

    left: list[FloatArray] = field(default_factory=list)
    right: list[float] = field(default_factory=list)

    def add(self, row: FloatArray, most: float) -> int:
        """Add a row and return its place."""
        self.left.append(row)
        self.right.append(most)
        return len(self.right) - 1


def problem_of(
    stages: Sequence[StageMarket],
    candidates: Sequence[Candidate],
    displacement: float,
    budget: float | None,
) -> Problem:
    """Return the target as a program, everything in parts of present output.

    For the arguments and errors see :func:`mapapp.supply.target_solve.solve`.
    """
    if not stages:
        message = "stages: at least one is needed"
        raise ModelInputError(message)
    lam = checked_number(displacement, "displacement", high=1.0)
    data = tuple(_stage(at, stage) for at, stage in enumerate(stages))
    _check_candidates(candidates, data)
    usable = np.array([each.limit > 0.0 and each.minimum <= each.limit for each in candidates])
    usable = usable.astype(np.bool_)
    used = [each for each, can in zip(candidates, usable, strict=True) if can]
    at_stage = np.array([each.stage for each in used], dtype=np.intp)
    country = np.array([each.country for each in used], dtype=np.intp)
    tonnes = np.array([data[each.stage].total for each in used])
    blocks, rows = [], _Rows()
    for at, stage in enumerate(data):
        block = stage_block(stage.shares, np.where(at_stage == at, country, -1), lam)
        for row, most in zip(*stage_rows(block, stage.highest, lam), strict=True):
            rows.add(row, float(most))
        blocks.append(block)
    feed: list[int | None] = [None]
    for at in range(1, len(stages)):
        spare, before, here = stages[at].spare_feed, data[at - 1].total, data[at].total
        if math.isinf(spare):
            feed.append(None)
            continue
        # Counted in this stage's output.
        eta = stages[at].yield_in / here
        need = blocks[at].growth - eta * before * blocks[at - 1].growth
        feed.append(rows.add(need, eta * spare))
    costs, assumed = _costs(candidates, len(stages))
    known = np.array([each.cost is not None for each in used], dtype=np.bool_)
    any_known = not candidates or any(each.cost is not None for each in candidates)
    costs = costs[usable] * tonnes
    scale = float(costs.max(initial=0.0)) or 1.0
    costs /= scale
    if budget is not None:
        most = checked_number(budget, "budget")
        if not any_known:
            message = "budget: no candidate's cost is known, so it cannot be kept; leave it out"
            raise ModelInputError(message)
        rows.add(costs, most / scale)
    count = len(used)
    return Problem(
        program=Program(
            cost=costs,
            lower=np.zeros(count),
            upper=np.array([each.limit for each in used]) / tonnes,
            left=np.array(rows.left).reshape(len(rows.right), count),
            right=np.array(rows.right),
            blocks=tuple(blocks),
        ),
        least=np.array([each.minimum for each in used]) / tonnes,
        usable=usable,
        stages=data,
        feed=tuple(feed),
        tonnes=tonnes,
        known=known,
        assumed=assumed,
        unit_cost=scale if any_known else None,
    )


def _stage(at: int, stage: StageMarket) -> StageData:
    """Return one stage, checked."""
    name = f"stages[{at}]"
    tonnes = checked_vector(stage.output, f"{name}.output")
    named = float(tonnes.sum())
    if named <= 0.0:
        message = (
            f"{name}.output: no named country has an output, so that shares are not defined; "
            "leave the stage out"
        )
        raise ModelInputError(message)
    total = named + checked_number(stage.rest_of_world, f"{name}.rest_of_world")
    exempt = np.zeros(tonnes.size, dtype=np.bool_)
    if len(stage.exempt):
        exempt[checked_indices(stage.exempt, f"{name}.exempt", tonnes)] = True
    if stage.capped is None:
        capped = largest_of(np.where(exempt, 0.0, tonnes))
    else:
        capped = checked_indices(stage.capped, f"{name}.capped", tonnes)
    capped = capped[~exempt[capped]]
    shares = tonnes / total
    highest = np.full(tonnes.size, math.inf)
    if stage.guard is not None:
        highest = np.maximum(shares, checked_number(stage.guard, f"{name}.guard", high=1.0))
        highest[capped] = highest[exempt] = math.inf
    caps = []
    if stage.share is not None and capped.size:
        caps.append(Cap(at, checked_number(stage.share, f"{name}.share", high=1.0), capped))
    if stage.hhi is not None:
        level = checked_number(stage.hhi, f"{name}.hhi", high=HHI_SCALE) / HHI_SCALE
        caps.append(Cap(at, math.sqrt(level)))
    if at > 0:
        if not 0.0 < stage.yield_in < math.inf:
            message = f"{name}.yield_in is {stage.yield_in}: it must be finite and above 0"
            raise ModelInputError(message)
        if not stage.spare_feed >= 0.0:
            message = f"{name}.spare_feed is {stage.spare_feed}: it must not be negative"
            raise ModelInputError(message)
    return StageData(total, shares, highest, capped, tuple(caps))


def _check_candidates(candidates: Sequence[Candidate], stages: Sequence[StageData]) -> None:
    """Raise ModelInputError unless every candidate fits the stages."""
    seen = set()
    for at, each in enumerate(candidates):
        name = f"candidates[{at}] ({each.id})"
        if each.id in seen:
            message = f"{name}: this id is there twice"
            raise ModelInputError(message)
        seen.add(each.id)
        if not 0 <= each.stage < len(stages):
            message = f"{name}: there is no stage {each.stage}; there are {len(stages)}, from 0"
            raise ModelInputError(message)
        countries = stages[each.stage].shares.size
        if not 0 <= each.country < countries:
            message = f"{name}: there is no country {each.country}; there are {countries}, from 0"
            raise ModelInputError(message)
        checked_number(each.limit, f"{name}: limit")
        checked_number(each.minimum, f"{name}: minimum")
        if each.cost is not None:
            checked_number(each.cost, f"{name}: cost")


def _costs(
    candidates: Sequence[Candidate], stages: int
) -> tuple[FloatArray, tuple[float | None, ...]]:
    """Return costs by candidate, and by stage the one assumed where it is not known."""
    every = [each.cost for each in candidates if each.cost is not None]
    assumed: list[float | None] = []
    for stage in range(stages):
        here = [each.cost for each in candidates if each.stage == stage]
        known = [cost for cost in here if cost is not None]
        lacking = len(known) < len(here) and bool(every)
        assumed.append(float(np.median(known or every)) if lacking else None)
    costs = []
    for each in candidates:
        stand_in = assumed[each.stage]
        costs.append(each.cost if each.cost is not None else 1.0 if stand_in is None else stand_in)
    return np.array(costs, dtype=np.float64), tuple(assumed)
