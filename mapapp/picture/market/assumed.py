"""The pipeline under the user's assumptions: lead times, ramps, utilisation, probability."""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from mapapp.catalog.model import Stage
from mapapp.errors import UserError
from mapapp.phrases import phrase
from mapapp.picture.base.mineral import MineralModel, StagePipeline
from mapapp.scenario.levers import DEFAULTS, Assumptions, ProjectChange, StageAssumption
from mapapp.supply.pipeline import LEAD_TIME_YEARS, Project, in_order
from mapapp.supply.ramp import RAMP_CLASSES

Pipelines = Mapping[Stage, StagePipeline]


@lru_cache(maxsize=256)
def assumed_pipelines(model: MineralModel, assumptions: Assumptions) -> Pipelines:
    """Return what can be added at each stage under the assumptions.

    Changes to a stage's kind of capacity come first, those to a single project on top. A lead
    time moves only starts that are themselves assumed; a listed start year stays.

    Raises
    ------
    UserError
        If a site of this mineral is named that is no restart, construction or planned project.
    """
    _check_sites(model, assumptions)
    if (assumptions.expected, assumptions.stages, assumptions.projects) == (
        DEFAULTS.expected,
        DEFAULTS.stages,
        DEFAULTS.projects,
    ):
        return model.pipelines
    return {
        stage: _assumed(pipeline, stage, assumptions) for stage, pipeline in model.pipelines.items()
    }


def _check_sites(model: MineralModel, assumptions: Assumptions) -> None:
    """Refuse a change to a listed site that adds nothing: it would silently do nothing."""
    if not assumptions.projects:
        return
    sites = {site.id for found in model.sites.values() for site in found}
    projects = {id_ for pipeline in model.pipelines.values() for id_ in pipeline.everything}
    for change in assumptions.projects:
        if change.site in sites and change.site not in projects:
            message = phrase(
                "The site “{site}” is no project whose capacity can be added, so "
                "there is nothing to assume of it. Take it out of the scenario's "
                "projects.",
                site=change.site,
            )
            raise UserError(message)


def _assumed(pipeline: StagePipeline, stage: Stage, assumptions: Assumptions) -> StagePipeline:
    def changed(project: Project) -> Project:
        return _changed(project, stage, assumptions)

    return replace(
        pipeline,
        projects={
            region: tuple(in_order([changed(project) for project in listed]))
            for region, listed in pipeline.projects.items()
        },
        beyond={
            region: tuple((changed(project), weight) for project, weight in shares)
            for region, shares in pipeline.beyond.items()
        },
        stand_ins={code: changed(project) for code, project in pipeline.stand_ins.items()},
        elsewhere=tuple(in_order([changed(project) for project in pipeline.elsewhere])),
    )


def _changed(project: Project, stage: Stage, assumptions: Assumptions) -> Project:
    kind = assumptions.of_stage(stage, project.kind)
    if kind is not None:
        if kind.lead_years is not None and project.start_assumed:
            moved = kind.lead_years - LEAD_TIME_YEARS[stage][project.kind]
            project = replace(project, start_year=project.start_year + moved)
        project = _with(project, kind)
    own = assumptions.of_project(project.id)
    if own is not None:
        if own.start_year is not None:
            project = replace(project, start_year=own.start_year, start_assumed=False)
        project = _with(project, own)
    return replace(project, counted_part=project.probability if assumptions.expected else 1.0)


def _with(project: Project, change: StageAssumption | ProjectChange) -> Project:
    """Return a project with the ramp, utilisation and probability that are set."""
    if change.ramp is not None:
        project = replace(project, ramp=RAMP_CLASSES[change.ramp - 1])
    if change.utilisation is not None:
        project = replace(project, utilisation=change.utilisation)
    if change.probability is not None:
        project = replace(project, probability=change.probability)
    return project
