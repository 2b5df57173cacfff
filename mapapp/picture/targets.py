"""Solve for a target: the cheapest listed projects that bring shares or HHI under a cap.

Turns the pipeline of a mineral in a year into candidates, asks ``mapapp.supply.target_solve``,
and turns the answer into a scenario that can be applied, with what the whole model makes of it.
"""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Stage
from mapapp.errors import UserError
from mapapp.picture.alternatives import cost_of
from mapapp.picture.base.mineral_model import year_index
from mapapp.picture.base.regions import members_of
from mapapp.picture.evaluate import check_view, evaluate
from mapapp.picture.market.state import MineralState, mineral_state
from mapapp.picture.result import Picture
from mapapp.picture.view import View
from mapapp.scenario.scenario import Place, Scenario
from mapapp.supply.pipeline import Addition, Project, output_per_nameplate
from mapapp.supply.target_solve import StageAnswer, TargetAnswer, solve
from mapapp.supply.target_stages import Candidate, StageMarket

if TYPE_CHECKING:
    from collections.abc import Iterable

SHARE = 0.65
# Against a new dominant supplier (METHODS 10.2, modelling assumption).
GUARD = 0.30
# Added nameplate below this, t/yr, is rounding of the solver.
LEAST = 1e-6

Capped = Literal["all", "largest"]


class TargetError(UserError):
    """A target that cannot be asked for."""


@dataclass(frozen=True, slots=True)
class TargetRequest:
    """What is to be reached.

    Attributes
    ----------
    share
        No capped country may hold more of world output, 0..1; None: no such cap.
    hhi
        HHI may be no higher, 0 to 10,000; None: no such cap.
    capped
        ``all``: every country outside the scenario's pact; ``largest``: today's largest.
    guard
        No other country may exceed this share, 0..1, or its present one; None: no guard.
    budget_musd
        The most all additions may cost, million USD; None: no budget.
    regions
        Where capacity may be added: ids of the catalog's alternatives; empty: everywhere.
    all_stages
        Whether the caps hold at every stage with an output, or at the one shown.
    whole_projects
        Whether a project is built whole or not at all.
    """

    share: float | None = SHARE
    hhi: float | None = None
    capped: Capped = "all"
    guard: float | None = GUARD
    budget_musd: float | None = None
    regions: tuple[str, ...] = ()
    all_stages: bool = False
    whole_projects: bool = False


@dataclass(frozen=True, slots=True)
class TargetAddition:
    """One project of the answer; tonnes a year.

    ``nameplate_t_per_year`` is what the lever is set to on top of what the scenario already
    adds; ``cost_musd`` is the project's own listed capex for it, None where none is listed.
    """

    project: str
    host: str
    stage: Stage
    nameplate_t_per_year: float
    effective_t_per_year: float
    cost_musd: float | None


@dataclass(frozen=True, slots=True)
class StageTarget:
    """One stage of the answer: what was asked, what can be had, what binds.

    Attributes
    ----------
    largest_capped
        Code and share of the capped country with the largest share after the additions.
    hhi
        After the additions, 0 to 10,000.
    reachable_share, reachable_hhi
        The lowest that can be had; None where it was not asked for.
    binds
        What keeps the answer from being cheaper: ``share``, ``hhi``, ``feed``, ``guard``.
    share_price_musd, hhi_price_musd
        What one percentage point, or 100 points of HHI, less of ambition would save, million
        USD; None where not known.
    """

    stage: Stage
    largest_capped: tuple[str, float] | None
    hhi: float
    reachable_share: float | None
    reachable_hhi: float | None
    binds: tuple[Literal["share", "hhi", "feed", "guard"], ...]
    share_price_musd: float | None
    hhi_price_musd: float | None


@dataclass(frozen=True, slots=True, eq=False)
class TargetProposal:
    """The cheapest additions, as a scenario to apply, and what the whole model makes of it.

    Attributes
    ----------
    feasible
        Whether all caps are reached.
    cost_musd
        Low, middle and high, as for any lever: a project's own listed cost, else the range of
        listed costs at the mineral and stage. None where nothing is listed.
    cost_partial
        Whether some additions have no cost in it: restarts, and plants whose cost is in the row
        of their mine.
    minimised_musd
        What the search made as small as it can be: all additions, those without a cost of
        their own at the middle of the listed costs; None where the fewest tonnes were sought.
    scenario
        The scenario with the additions applied.
    picture
        What `evaluate` gives for it: with feed limits, ramps and the rule of who gives way.
    """

    request: TargetRequest
    view: View
    feasible: bool
    additions: tuple[TargetAddition, ...]
    cost_musd: tuple[float, float, float] | None
    cost_partial: bool
    minimised_musd: float | None
    stages: tuple[StageTarget, ...]
    scenario: Scenario
    picture: Picture


def solve_target(
    catalog: Catalog, scenario: Scenario, view: View, request: TargetRequest
) -> TargetProposal:
    """Find the cheapest additions that reach a target in the view's year.

    Parameters
    ----------
    catalog, scenario
        What is known and assumed; what the scenario adds already stays.
    view
        Mineral, stage and year; shares are by host country.
    request
        The caps, and what may be added.

    Raises
    ------
    TargetError
        If nothing is asked, a number is outside its domain, a region is unknown, the stage has
        no national output, or nothing can be added by that year.
    UserError
        If the view or scenario cannot be followed.

    Notes
    -----
    METHODS 10. Candidates are the listed projects, at what they make in the target year; costs
    are listed capex per effective tonne. The caps are on world output: the 65 % of Regulation
    (EU) 2024/1252 is of the EU's own use and is here a mark. In the solver all others give way
    in proportion; `picture` has the scenario's own rule.
    """
    check_view(catalog, view)
    _check(catalog, request)
    state = mineral_state(catalog, scenario, mineral=view.mineral, year=view.year)
    rows = _rows(state, view, request)
    projects = _candidates(catalog, state, rows, view, request)
    answer = solve(
        [_stage_market(state, scenario, row, request) for row in rows],
        [candidate for candidate, _ in projects],
        displacement=scenario.assumptions.displacement,
        budget=request.budget_musd,
    )
    additions = _additions(state, projects, answer, rows, view)
    proposed = scenario
    for one in additions:
        place = Place("project", one.project)
        present = proposed.nameplate(view.mineral, one.stage, place)
        proposed = proposed.with_capacity(
            view.mineral,
            one.stage,
            place,
            nameplate_t_per_year=present + one.nameplate_t_per_year,
        )
    cost, partial = _cost(state, projects, additions)
    return TargetProposal(
        request=request,
        view=view,
        feasible=answer.feasible,
        additions=additions,
        cost_musd=cost,
        cost_partial=partial,
        minimised_musd=answer.cost,
        stages=tuple(
            _stage_target(state, scenario, row, request, found)
            for row, found in zip(rows, answer.stages, strict=True)
        ),
        scenario=proposed,
        picture=evaluate(catalog, proposed, view),
    )


def _check(catalog: Catalog, request: TargetRequest) -> None:
    if request.share is None and request.hhi is None:
        message = "A target needs a cap: on a country's share, on HHI, or on both."
        raise TargetError(message)
    for value, name, high in (
        (request.share, "The cap on a share", 1.0),
        (request.guard, "The guard", 1.0),
        (request.hhi, "The cap on HHI", 10_000.0),
        (request.budget_musd, "The budget", math.inf),
    ):
        if value is not None and not 0.0 <= value <= high:
            limits = "0 or more" if math.isinf(high) else f"within 0 to {high:g}"
            message = f"{name} must be {limits}, not {value:g}."
            raise TargetError(message)
    for region in request.regions:
        if region not in catalog.alternative_names:
            message = (
                f"There is no region “{region}”. Choose of: {', '.join(catalog.alternative_names)}."
            )
            raise TargetError(message)


def _rows(state: MineralState, view: View, request: TargetRequest) -> list[int]:
    """Return the stages the caps hold at, as rows of the chain, in its order."""
    model = state.model
    shown = model.row(view.stage)
    if shown is None or state.market is None:
        message = (
            f"No national output of {view.mineral} is published for {view.stage}, so there are no"
            " shares to cap."
        )
        raise TargetError(message)
    rows = range(len(model.chain)) if request.all_stages else [shown]
    return [row for row in rows if state.market.output[row, :-1].any()]


def _candidates(
    catalog: Catalog, state: MineralState, rows: list[int], view: View, request: TargetRequest
) -> list[tuple[Candidate, Project]]:
    """Return what is left of the listed projects, at what it makes in the target year."""
    regions = request.regions or tuple(catalog.alternative_names)
    allowed = {code for region in regions for code in members_of(catalog)[region]}
    found = []
    for index, row in enumerate(rows):
        stage = state.model.chain[row]
        used = _used(state, stage)
        for listed in state.pipelines[stage].projects.values():
            for project in listed:
                per_nameplate = output_per_nameplate(project, year=view.year, stage=stage)
                left = project.nameplate_t_per_year - used.get(project.id, 0.0)
                if project.host not in allowed or per_nameplate <= 0 or left <= 0:
                    continue
                limit = left * per_nameplate
                listed_cost = state.pipelines[stage].cost
                middle = listed_cost.mid if listed_cost else None
                cost = project.cost_usd_per_tpa or middle
                found.append(
                    (
                        Candidate(
                            id=project.id,
                            stage=index,
                            country=state.model.column[project.host],
                            limit=limit,
                            cost=None if cost is None else cost / 1e6 / per_nameplate,
                            minimum=limit if request.whole_projects else 0.0,
                        ),
                        project,
                    )
                )
    if not found:
        message = (
            f"No listed project of {view.mineral} makes anything by {view.year} where capacity may"
            " be added: choose a later year or more regions."
        )
        raise TargetError(message)
    if request.budget_musd is not None and all(c.cost is None for c, _ in found):
        message = (
            f"No cost is listed for any project of {view.mineral}, so a budget cannot be kept:"
            " ask without one, for the fewest tonnes."
        )
        raise TargetError(message)
    return found


def _used(state: MineralState, stage: Stage) -> dict[str, float]:
    """Return the nameplate that the scenario's levers already take of each project."""
    used: dict[str, float] = {}
    for parts in state.additions[stage].values():
        for part in parts:
            used[part.project.id] = used.get(part.project.id, 0.0) + part.nameplate_t_per_year
    return used


def _exempt(state: MineralState, scenario: Scenario) -> list[int]:
    members: Iterable[str] = scenario.pact.members if scenario.pact else ()
    return [state.model.column[code] for code in members if code in state.model.column]


def _stage_market(
    state: MineralState, scenario: Scenario, row: int, request: TargetRequest
) -> StageMarket:
    model, market = state.model, state.market
    assert market is not None  # noqa: S101 - `_rows` found an output
    output = market.output[row]
    exempt = _exempt(state, scenario)
    everyone = [at for at in range(len(model.codes)) if at not in exempt]
    first = row == 0 or not model.feed_limited[row - 1]
    spare = (
        math.inf
        if first
        else float(
            np.maximum(
                0.0, model.ceiling[year_index(state.year), row - 1] - market.output[row - 1]
            ).sum()
        )
    )
    return StageMarket(
        output=output[:-1],
        rest_of_world=float(output[-1]),
        share=request.share,
        hhi=request.hhi,
        capped=everyone if request.capped == "all" else None,
        exempt=exempt,
        guard=request.guard,
        yield_in=1.0 if row == 0 else float(model.yields[row - 1]),
        spare_feed=spare,
    )


def _additions(
    state: MineralState,
    projects: list[tuple[Candidate, Project]],
    answer: TargetAnswer,
    rows: list[int],
    view: View,
) -> tuple[TargetAddition, ...]:
    found = []
    for (candidate, project), effective in zip(projects, answer.additions.tolist(), strict=True):
        stage = state.model.chain[rows[candidate.stage]]
        nameplate = effective / output_per_nameplate(project, year=view.year, stage=stage)
        if nameplate < LEAST:
            continue
        own = project.cost_usd_per_tpa
        cost = None if own is None else own * nameplate / 1e6
        found.append(TargetAddition(project.id, project.host, stage, nameplate, effective, cost))
    return tuple(sorted(found, key=lambda one: (one.stage, -one.effective_t_per_year)))


def _cost(
    state: MineralState,
    projects: list[tuple[Candidate, Project]],
    additions: tuple[TargetAddition, ...],
) -> tuple[tuple[float, float, float] | None, bool]:
    """Return what the additions cost, low, middle and high, and whether some of it is missing."""
    by_id = {candidate.id: project for candidate, project in projects}
    spans, missing = [], False
    for stage in state.model.stages:
        here = [
            Addition(by_id[one.project], one.nameplate_t_per_year)
            for one in additions
            if one.stage == stage
        ]
        span, partial = cost_of(here, state.pipelines[stage].cost)
        missing |= partial
        if span is not None:
            spans.append(span)
    if not spans:
        return None, missing
    low, middle, high = (sum(parts) for parts in zip(*spans, strict=True))
    return (low, middle, high), missing


def _stage_target(
    state: MineralState, scenario: Scenario, row: int, request: TargetRequest, found: StageAnswer
) -> StageTarget:
    codes = state.model.codes
    exempt = set(_exempt(state, scenario))
    ranked = sorted(range(len(codes)), key=lambda at: -found.shares[at])
    largest = next((at for at in ranked if at not in exempt), None)
    binds = tuple(
        name
        for name, holds in (
            ("share", found.share_binds and request.share is not None),
            ("hhi", found.hhi_binds and request.hhi is not None),
            ("feed", found.feed_binds),
            ("guard", bool(found.at_guard)),
        )
        if holds
    )
    return StageTarget(
        stage=state.model.chain[row],
        largest_capped=(
            None
            if largest is None or found.largest_capped is None
            else (codes[largest], float(found.shares[largest]))
        ),
        hhi=found.hhi,
        reachable_share=found.reachable_share,
        reachable_hhi=found.reachable_hhi,
        binds=binds,  # type: ignore[arg-type]
        share_price_musd=found.share_price,
        hhi_price_musd=found.hhi_price,
    )
