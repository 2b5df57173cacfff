"""The solver's answer held against the whole model, and the caps moved until both agree."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import ClassVar

from mapapp.catalog.catalog import Catalog
from mapapp.picture.base.costs import CostRange
from mapapp.picture.market.state import mineral_state
from mapapp.picture.sourcing.trade import Floats
from mapapp.picture.target_inputs import TargetInputs
from mapapp.picture.target_result import Progress, Span, TargetAddition, TargetRequest
from mapapp.picture.view import View
from mapapp.scenario.scenario import Place, Scenario
from mapapp.supply.pipeline import output_per_nameplate
from mapapp.supply.target_solve import TargetAnswer, solve

# Additions below this part of the world's output are rounding of the solver.
LEAST = 1e-6
# How often the caps are moved. Each time takes one run of the solver and one of the model.
TRIES = 8
# A step is never larger or smaller than this many times the miss.
STEPS = (0.3, 3.0)
# A cap: the stage's place among the rows, and 0 for the share or 1 for HHI.
Key = tuple[int, int]


@dataclass(frozen=True, slots=True, eq=False)
class Try:
    """One answer of the solver, and what the whole model makes of it.

    Attributes
    ----------
    shares
        By stage, of world output by country, in the whole model, 0..1.
    targets
        The caps as asked, share 0..1 and HHI 0 to 10,000.
    levels
        The caps as the solver was asked.
    solved, values
        By stage and kind: the largest capped share and HHI by the solver and in the model.
    cost
        Million USD, or effective tonnes where no cost is listed.
    """

    SHARE_TOLERANCE: ClassVar[float] = 5e-4
    TOLERANCES: ClassVar[tuple[float, float]] = (5e-4, 5.0)

    answer: TargetAnswer
    additions: tuple[TargetAddition, ...]
    scenario: Scenario
    shares: tuple[Floats, ...]
    targets: Mapping[Key, float]
    levels: Mapping[Key, float]
    solved: Mapping[Key, float]
    values: Mapping[Key, float]
    cost: float

    @classmethod
    def of(
        cls,
        catalog: Catalog,
        scenario: Scenario,
        view: View,
        request: TargetRequest,
        inputs: TargetInputs,
        *,
        levels: Mapping[Key, float] | None = None,
    ) -> "Try":
        """Ask the solver once; ``levels`` are its caps, the request's if empty or None."""
        targets = _targets(request, inputs)
        wanted = levels or targets
        markets = [
            replace(market, share=wanted.get((at, 0)), hhi=wanted.get((at, 1)))
            for at, market in enumerate(inputs.markets)
        ]
        answer = solve(
            markets,
            inputs.candidates,
            displacement=scenario.assumptions.displacement,
            budget=request.budget_musd,
        )
        additions = _additions(inputs, answer, view)
        proposed = _with(scenario, additions, view)
        shares = _shares(catalog, proposed, view, inputs)
        costs = [one.cost_musd[1] for one in additions if one.cost_musd is not None]
        return cls(
            answer=answer,
            additions=additions,
            scenario=proposed,
            shares=shares,
            targets=targets,
            levels=wanted,
            solved={
                (at, kind): value
                for at, stage in enumerate(answer.stages)
                for kind, value in enumerate((stage.largest_capped or 0.0, stage.hhi))
            },
            values={
                (at, kind): value
                for at, part in enumerate(shares)
                for kind, value in enumerate(
                    (float(part[list(inputs.capped[at])].max()), 1e4 * float(part @ part))
                )
            },
            cost=sum(costs) if costs else sum(one.effective_t_per_year for one in additions),
        )

    @property
    def reached(self) -> bool:
        """Whether the whole model is within all caps."""
        return all(self.miss(key) <= self.TOLERANCES[key[1]] for key in self.targets)

    @property
    def at_target(self) -> bool:
        """Whether the solver was asked for the caps themselves."""
        return dict(self.levels) == dict(self.targets)

    @property
    def as_the_model(self) -> bool:
        """Whether solver and whole model agree on what was asked."""
        return all(
            abs(self.values[key] - self.solved[key]) <= self.TOLERANCES[key[1]]
            for key in self.targets
        )

    @property
    def worst_miss(self) -> float:
        """By how much the cap that is furthest away is missed, in tolerances."""
        return max(self.miss(key) / self.TOLERANCES[key[1]] for key in self.targets)

    def miss(self, key: Key) -> float:
        """Return by how much the whole model is above a cap; below 0: under it."""
        return self.values[key] - self.targets[key]

    def misses(self, at: int) -> bool:
        """Say whether a cap of a stage is missed."""
        return any(self.miss(key) > self.TOLERANCES[key[1]] for key in self.targets if key[0] == at)

    def is_tight(self, at: int, kind: int) -> bool:
        """Say whether a cap is met with nothing to spare."""
        key = (at, kind)
        return key in self.targets and abs(self.miss(key)) <= self.TOLERANCES[kind]


def fitted(
    catalog: Catalog,
    scenario: Scenario,
    view: View,
    request: TargetRequest,
    inputs: TargetInputs,
    *,
    tell: Progress | None = None,
) -> tuple[Try, Try]:
    """Return the first answer and the best: within the caps and cheapest, else the nearest."""
    first = Try.of(catalog, scenario, view, request, inputs)
    best, tries = first, [first]
    while len(tries) < TRIES and not _is_final(tries[-1], request):
        if tell is not None:
            tell(len(tries), TRIES + 1)
        levels = _moved(tries)
        if levels is None:
            break
        tries.append(Try.of(catalog, scenario, view, request, inputs, levels=levels))
        best = min(best, tries[-1], key=_merit)
    return first, best


def _merit(tried: Try) -> tuple[bool, float]:
    return not tried.reached, tried.cost if tried.reached else tried.worst_miss


def _is_final(last: Try, request: TargetRequest) -> bool:
    """Say whether moving the caps cannot help any more."""
    if last.reached:
        tight = any(last.is_tight(*key) for key in last.targets)
        # Whole projects leave something to spare: that is no reason to ask for less.
        return tight or not last.additions or request.whole_projects
    return not last.answer.feasible and last.worst_miss > 1.0 and _is_lowest(last)


def _is_lowest(last: Try) -> bool:
    """Say whether the solver was asked for no more than the model lacks, and has no more."""
    return all(
        last.levels[key] <= last.targets[key]
        for key in last.targets
        if last.miss(key) > last.TOLERANCES[key[1]]
    )


def _moved(tries: list[Try]) -> dict[Key, float] | None:
    """Return the solver's next caps, by the slope between model and solver; None: no change."""
    last = tries[-1]
    levels = {}
    for key, target in last.targets.items():
        step = 1.0
        if len(tries) > 1:
            before = tries[-2]
            moved = last.values[key] - before.values[key]
            if abs(moved) > 1e-9:
                step = (last.solved[key] - before.solved[key]) / moved
        step = min(max(step, STEPS[0]), STEPS[1])
        high = 1.0 if key[1] == 0 else 1e4
        wanted = last.solved[key] + step * (target - last.values[key])
        levels[key] = min(max(wanted, 0.0), high)
    return None if levels == dict(last.levels) else levels


def _targets(request: TargetRequest, inputs: TargetInputs) -> dict[Key, float]:
    return {
        (at, kind): value
        for at in range(len(inputs.rows))
        for kind, value in enumerate((request.share, request.hhi))
        if value is not None
    }


def _additions(
    inputs: TargetInputs, answer: TargetAnswer, view: View
) -> tuple[TargetAddition, ...]:
    found = []
    pairs = zip(inputs.candidates, inputs.projects, answer.additions.tolist(), strict=True)
    for candidate, project, effective in pairs:
        stage = inputs.state.model.chain[inputs.rows[candidate.stage]]
        market = inputs.markets[candidate.stage]
        if effective < LEAST * (float(market.output.sum()) + market.rest_of_world):
            continue
        nameplate = effective / output_per_nameplate(project, year=view.year, stage=stage)
        found.append(
            TargetAddition(
                project=project.id,
                host=project.host,
                stage=stage,
                nameplate_t_per_year=nameplate,
                effective_t_per_year=effective,
                cost_musd=_cost(project.cost_usd_per_tpa, inputs.costs[stage], nameplate),
                cost_listed=bool(project.cost_usd_per_tpa),
                start_year=project.start_year,
            )
        )
    return tuple(sorted(found, key=lambda one: (one.stage, -one.effective_t_per_year)))


def _cost(own: float | None, listed: CostRange | None, nameplate: float) -> Span | None:
    """Return low, middle and high cost of some nameplate, million USD."""
    if own:
        listed = CostRange(own, own, own, 1)
    if listed is None:
        return None
    millions = nameplate / 1e6
    return listed.low * millions, listed.mid * millions, listed.high * millions


def _with(scenario: Scenario, additions: tuple[TargetAddition, ...], view: View) -> Scenario:
    """Return the scenario with the additions on top of what it has."""
    for one in additions:
        place = Place("project", one.project)
        present = scenario.nameplate(view.mineral, one.stage, place)
        scenario = scenario.with_capacity(
            view.mineral,
            one.stage,
            place,
            nameplate_t_per_year=present + one.nameplate_t_per_year,
        )
    return scenario


def _shares(
    catalog: Catalog, scenario: Scenario, view: View, inputs: TargetInputs
) -> tuple[Floats, ...]:
    """Return the shares of world output by stage in the whole model."""
    state = mineral_state(catalog, scenario, mineral=view.mineral, year=view.year)
    assert state.market is not None  # noqa: S101 - there was an output without the additions
    output = state.market.output[list(inputs.rows)]
    return tuple(row[:-1] / row.sum() for row in output)
