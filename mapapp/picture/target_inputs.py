"""From the pipeline of a mineral in a year to what the solver of targets is asked."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Stage
from mapapp.phrases import phrase
from mapapp.picture.base.costs import CostRange, cost_range, plants_paid_by_mines
from mapapp.picture.base.mineral_model import year_index
from mapapp.picture.base.regions import members_of
from mapapp.picture.market.state import MineralState
from mapapp.picture.sourcing.trade import Floats
from mapapp.picture.target_result import TargetError, TargetRequest
from mapapp.picture.view import View
from mapapp.scenario.scenario import Scenario
from mapapp.supply.pipeline import Project, output_per_nameplate
from mapapp.supply.target_stages import Candidate, StageMarket


@dataclass(frozen=True, slots=True, eq=False)
class TargetInputs:
    """A target as the solver is asked it.

    Attributes
    ----------
    state
        The mineral in the target year, before the additions.
    rows
        The stages the caps hold at, as rows of the chain, in its order.
    markets
        By row, the stage with the caps as asked.
    capped
        By row, the columns of the countries that are capped.
    exempt
        Columns of the members of the scenario's pact.
    candidates, projects
        What can be added, and which listed project each stands for.
    costs
        By stage, what a project without its own listed cost is taken to cost.
    """

    state: MineralState
    rows: tuple[int, ...]
    markets: tuple[StageMarket, ...]
    capped: tuple[tuple[int, ...], ...]
    exempt: frozenset[int]
    candidates: tuple[Candidate, ...]
    projects: tuple[Project, ...]
    costs: Mapping[Stage, CostRange | None]

    @property
    def shares_before(self) -> tuple[Floats, ...]:
        """Shares of world output before the additions, by stage and country, 0..1."""
        return tuple(
            market.output / (market.output.sum() + market.rest_of_world) for market in self.markets
        )


def target_inputs(
    catalog: Catalog, scenario: Scenario, view: View, request: TargetRequest, state: MineralState
) -> TargetInputs:
    """Return what the solver is asked.

    Raises
    ------
    TargetError
        If the stage has no national output, nothing can be added by that year, or a budget is
        set and no cost is listed.
    """
    rows = _rows(state, view, request)
    costs = _costs(state, rows)
    found = _candidates(catalog, state, rows, view, request, costs)
    _check_found(found, view, request)
    members: Iterable[str] = scenario.pact.members if scenario.pact else ()
    column = state.model.column
    exempt = frozenset(column[code] for code in members if code in column)
    capped = tuple(_capped(state, row, request, exempt) for row in rows)
    return TargetInputs(
        state=state,
        rows=rows,
        markets=tuple(
            _stage_market(state, row, request, who, exempt)
            for row, who in zip(rows, capped, strict=True)
        ),
        capped=capped,
        exempt=exempt,
        candidates=tuple(candidate for candidate, _ in found),
        projects=tuple(project for _, project in found),
        costs=costs,
    )


def check_request(catalog: Catalog, request: TargetRequest) -> None:
    """Refuse a target that cannot be asked for (TargetError)."""
    if request.share is None and request.hhi is None:
        message = phrase("A target needs a cap: on a country's share, on HHI, or on both.")
        raise TargetError(message)
    for value, name, high in (
        (request.share, phrase("The cap on a share"), 1.0),
        (request.guard, phrase("The guard"), 1.0),
        (request.hhi, phrase("The cap on HHI"), 10_000.0),
        (request.budget_musd, phrase("The budget"), 1e12),
    ):
        if value is not None and not 0.0 <= value <= high:
            limits = phrase("0 or more") if value < 0 else phrase("within 0 to {high:g}", high=high)
            message = phrase(
                "{name} must be {limits}, not {value:g}.", name=name, limits=limits, value=value
            )
            raise TargetError(message)
    for region in request.regions:
        if region not in catalog.alternative_names:
            message = phrase(
                "There is no region “{region}”. Choose of: {alternative_names}.",
                region=region,
                alternative_names=", ".join(catalog.alternative_names),
            )
            raise TargetError(message)


def _rows(state: MineralState, view: View, request: TargetRequest) -> tuple[int, ...]:
    model = state.model
    shown = model.row(view.stage)
    if shown is None or state.market is None:
        message = phrase(
            "No national output of {mineral} is published for {stage}, so there are "
            "no shares to cap.",
            mineral=view.mineral,
            stage=view.stage,
        )
        raise TargetError(message)
    rows = range(len(model.chain)) if request.all_stages else [shown]
    return tuple(row for row in rows if state.market.output[row, :-1].any())


def _costs(state: MineralState, rows: Sequence[int]) -> dict[Stage, CostRange | None]:
    """Return the listed costs of each stage; where it has none, those of all stages asked for."""
    stages = [state.model.chain[row] for row in rows]
    found = {stage: state.pipelines[stage].cost for stage in stages}
    if None not in found.values() or not any(found.values()):
        return found
    sites = state.model.sites
    paid = plants_paid_by_mines(sites)
    every = cost_range(
        tuple(site for stage in stages for site in sites.get(stage, ())),
        not_of_this_stage=frozenset(paid.values()),
    )
    return {stage: own or every for stage, own in found.items()}


def _candidates(
    catalog: Catalog,
    state: MineralState,
    rows: Sequence[int],
    view: View,
    request: TargetRequest,
    costs: Mapping[Stage, CostRange | None],
) -> list[tuple[Candidate, Project]]:
    """Return what is left of the listed projects, at what it makes in the target year."""
    regions = request.regions or tuple(catalog.alternative_names)
    allowed = {code for region in regions for code in members_of(catalog)[region]}
    found = []
    for index, row in enumerate(rows):
        stage = state.model.chain[row]
        used = _used(state, stage)
        middle = costs[stage]
        for listed in state.pipelines[stage].projects.values():
            for project in listed:
                per_nameplate = output_per_nameplate(project, year=view.year, stage=stage)
                left = project.nameplate_t_per_year - used.get(project.id, 0.0)
                if project.host not in allowed or per_nameplate <= 0 or left <= 0:
                    continue
                limit = left * per_nameplate
                cost = project.cost_usd_per_tpa or (middle.mid if middle else None)
                candidate = Candidate(
                    id=project.id,
                    stage=index,
                    country=state.model.column[project.host],
                    limit=limit,
                    cost=None if cost is None else cost / 1e6 / per_nameplate,
                    minimum=limit if request.whole_projects else 0.0,
                )
                found.append((candidate, project))
    return found


def _check_found(
    found: Sequence[tuple[Candidate, Project]], view: View, request: TargetRequest
) -> None:
    if not found:
        message = phrase(
            "No listed project makes anything by {year} where capacity may be added: "
            "choose a later year or more regions.",
            year=view.year,
        )
        raise TargetError(message)
    if request.budget_musd is not None and all(one.cost is None for one, _ in found):
        message = phrase(
            "No cost is listed for any of the projects, so a budget cannot be kept: "
            "ask without one, for the fewest tonnes."
        )
        raise TargetError(message)


def _used(state: MineralState, stage: Stage) -> dict[str, float]:
    """Return the nameplate that the scenario's levers already take of each project."""
    used: dict[str, float] = {}
    for parts in state.additions[stage].values():
        for part in parts:
            used[part.project.id] = used.get(part.project.id, 0.0) + part.nameplate_t_per_year
    return used


def _capped(
    state: MineralState, row: int, request: TargetRequest, exempt: frozenset[int]
) -> tuple[int, ...]:
    """Return whom the cap on a share holds for."""
    assert state.market is not None  # noqa: S101 - `_rows` found an output
    others = [at for at in range(len(state.model.codes)) if at not in exempt]
    if not others:
        message = phrase(
            "Every country there is figures for is in the pact, so there is nobody to cap."
        )
        raise TargetError(message)
    if request.capped == "country":
        return (_named(state, request.country, exempt),)
    if request.capped == "all":
        return tuple(others)
    output = state.market.output[row]
    return (max(others, key=lambda at: float(output[at])),)


def _named(state: MineralState, country: str, exempt: frozenset[int]) -> int:
    """Return the column of the one country that is capped."""
    at = state.model.column.get(country)
    if at is None:
        message = phrase(
            "There is no output of {country} in the figures of {mineral}, so its share cannot be"
            " capped. Choose another country.",
            country=country or "–",
            mineral=state.model.mineral,
        )
        raise TargetError(message)
    if at in exempt:
        message = phrase(
            "{country} is a member of the pact, and members are not capped. Choose "
            "another country, or another pact.",
            country=country,
        )
        raise TargetError(message)
    return at


def _stage_market(
    state: MineralState,
    row: int,
    request: TargetRequest,
    capped: Sequence[int],
    exempt: Iterable[int],
) -> StageMarket:
    model, market = state.model, state.market
    assert market is not None  # noqa: S101 - `_rows` found an output
    output = market.output[row]
    spare = math.inf
    if row > 0 and model.feed_limited[row - 1]:
        ceiling = model.ceiling[year_index(state.year), row - 1]
        spare = float(np.maximum(0.0, ceiling - market.output[row - 1]).sum())
    return StageMarket(
        output=output[:-1],
        rest_of_world=float(output[-1]),
        share=request.share,
        hhi=request.hhi,
        capped=capped,
        exempt=sorted(exempt),
        guard=request.guard,
        yield_in=1.0 if row == 0 else float(model.yields[row - 1]),
        spare_feed=spare,
    )
