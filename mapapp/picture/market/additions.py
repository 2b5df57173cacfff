"""From levers to additions: which project, in which country, gets how many tonnes.

Levers act on three levels of one tree. Project levers are served first, then countries, then
regions, so that no tonne of a project is switched on twice.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from mapapp.catalog.model import Stage
from mapapp.errors import UserError
from mapapp.phrases import phrase
from mapapp.picture.base.mineral import MineralModel, StagePipeline
from mapapp.picture.market.assumed import Pipelines
from mapapp.scenario.levers import LeverError
from mapapp.scenario.scenario import CapacityLever, Place, Scenario
from mapapp.supply.pipeline import Addition, Project, in_order, spread

MOST_TONNES = 1e12
"""Far beyond all there is of any mineral; above it sums lose their meaning."""
_LEVELS = ("project", "country", "region")


class UnknownPlaceError(UserError):
    """A lever names a region, country or project that the catalog does not have."""


def place_additions(
    model: MineralModel, scenario: Scenario, pipelines: Pipelines
) -> dict[Stage, dict[Place, tuple[Addition, ...]]]:
    """Spread every capacity lever of a mineral over projects and countries.

    ``pipelines`` is what can be added under the scenario's assumptions
    (:func:`mapapp.picture.market.assumed.assumed_pipelines`).

    Returns
    -------
    dict
        By stage (all offered stages) and place of the lever, the additions it makes. A lever on
        a site of a file that is not there, or has no such row by now, waits for it: it adds
        nothing and has no place here.

    Raises
    ------
    UnknownPlaceError
        If a lever names a stage that is not offered, or a place that has nothing to add to.
    LeverError
        If a lever's tonnes are beyond what can be computed.
    """
    placed: dict[Stage, dict[Place, tuple[Addition, ...]]] = {s: {} for s in model.stages}
    levers = scenario.levers_of(model.mineral)
    if not levers:
        return placed
    for lever in levers:
        if lever.stage not in placed:
            message = phrase(
                "Capacity cannot be added at the stage “{stage}” of {mineral}. "
                "Choose one of: {stages}.",
                stage=lever.stage,
                mineral=lever.mineral,
                stages=", ".join(model.stages),
            )
            raise UnknownPlaceError(message)
        if not lever.nameplate_t_per_year <= MOST_TONNES:
            message = phrase(
                "Capacity of {nameplate_t_per_year:g} t a year in “{id}” is more "
                "than can be computed: {most_tonnes:.0e} at most.",
                nameplate_t_per_year=lever.nameplate_t_per_year,
                id=lever.place.id,
                most_tonnes=MOST_TONNES,
            )
            raise LeverError(message)
    for stage in model.stages:
        used: dict[str, float] = defaultdict(float)
        here = [lever for lever in levers if lever.stage == stage]
        for lever in sorted(here, key=lambda item: _LEVELS.index(item.place.kind)):
            if lever.place.is_of_a_file and lever.place.id not in pipelines[stage].everything:
                continue
            additions = _serve(pipelines[stage], lever, used)
            for addition in additions:
                used[addition.project.id] += addition.nameplate_t_per_year
            placed[stage][lever.place] = tuple(additions)
    return placed


def _serve(
    pipeline: StagePipeline, lever: CapacityLever, used: Mapping[str, float]
) -> list[Addition]:
    projects, beyond = reach_of(pipeline, lever.place)
    if not projects and not beyond:
        message = phrase(
            "Capacity cannot be added in “{id}”: the tables name no {stage} project "
            "and no producer of {mineral} there. Choose another place.",
            id=lever.place.id,
            stage=lever.stage,
            mineral=lever.mineral,
        )
        raise UnknownPlaceError(message)
    if not used:
        return spread(lever.nameplate_t_per_year, projects, beyond)
    originals = {project.id: project for project in projects}
    free = [
        replace(p, nameplate_t_per_year=max(0.0, p.nameplate_t_per_year - used.get(p.id, 0.0)))
        for p in projects
    ]
    return [
        Addition(originals.get(a.project.id, a.project), a.nameplate_t_per_year)
        for a in spread(lever.nameplate_t_per_year, free, beyond)
    ]


def reach_of(
    pipeline: StagePipeline, place: Place
) -> tuple[Sequence[Project], Sequence[tuple[Project, float]]]:
    """Projects a lever may use, and who takes the excess, at the level it acts on."""
    if place.kind == "region":
        return pipeline.projects.get(place.id, ()), pipeline.beyond.get(place.id, ())
    everything = pipeline.everything
    if place.kind == "country":
        projects = in_order([p for p in everything.values() if p.host == place.id])
        stand_in = pipeline.stand_ins.get(place.id)
        return projects, [(stand_in, 1.0)] if stand_in else []
    project = everything.get(place.id)
    if project is None:
        return [], []
    stand_in = pipeline.stand_ins.get(project.host)
    return [project], [(stand_in, 1.0)] if stand_in else []
