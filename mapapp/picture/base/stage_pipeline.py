"""What can be added at a stage of a mineral: projects, excess, slider ends, costs.

Built once per catalog and mineral, from the catalog alone; nothing here depends on levers.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import STAGES, Site, Stage
from mapapp.picture.base.costs import cost_range, plants_paid_by_mines, unit_cost
from mapapp.picture.base.mineral import MineralModel, StagePipeline
from mapapp.picture.base.regions import members_of
from mapapp.picture.view import FIRST_YEAR
from mapapp.supply.pipeline import (
    FEASIBILITY_DONE,
    LEAD_TIME_YEARS,
    PROBABILITY,
    Project,
    ProjectKind,
    default_ramp,
    in_order,
    less_base_case,
    slider_maximum,
)
from mapapp.supply.utilisation import utilisation_of

KIND_OF_STATUS: Mapping[str, ProjectKind] = {
    "care_and_maintenance": "restart",
    "construction": "construction",
    "planned": "planned",
}
# How the notes of the table name a study; a pre-feasibility study is a stage earlier.
_FEASIBILITY = re.compile(r"(?<!pre-)\bfeasibility study")
_UNDER_WAY = re.compile(r"feasibility study (still under way|in progress)")


def stage_pipeline(catalog: Catalog, model: MineralModel, stage: Stage) -> StagePipeline:
    """Projects, excess and slider ends of every alternative at a stage."""
    paid = plants_paid_by_mines(model.sites)
    by_country, unknown_by_country = _projects_by_country(catalog, model, stage, paid)
    hosts = _possible_hosts(model, stage)
    stand_ins = {code: _stand_in(catalog, model, stage, code) for code in sorted(hosts)}
    projects, beyond, maximum, unknown = {}, {}, {}, {}
    for alternative, countries in members_of(catalog).items():
        listed = [p for code in countries for p in by_country.get(code, ())]
        projects[alternative] = tuple(in_order(listed))
        known = sum(project.nameplate_t_per_year for project in listed)
        here = [code for code in countries if code in hosts]
        weights = _weights_of_excess(model, stage, here, by_country)
        beyond[alternative] = tuple(
            (stand_ins[code], weight) for code, weight in weights.items() if weight > 0
        )
        placeable = bool(listed or beyond[alternative])
        maximum[alternative] = (
            slider_maximum(known, world_output_t_per_year=size_of_stage(model, stage))
            if placeable
            else 0.0
        )
        unknown[alternative] = sum(unknown_by_country.get(code, 0) for code in countries)
    cost = cost_range(model.sites.get(stage, ()), not_of_this_stage=frozenset(paid.values()))
    inside = {code for countries in members_of(catalog).values() for code in countries}
    elsewhere = in_order([p for c, found in by_country.items() if c not in inside for p in found])
    return StagePipeline(projects, beyond, stand_ins, maximum, unknown, cost, tuple(elsewhere))


def size_of_stage(model: MineralModel, stage: Stage) -> float:
    """World output that sizes the sliders of a stage, t/yr.

    Where none is published, listed operating capacity; where no capacity is known either, the
    output of the mineral's nearest stage that has one.
    """
    row = model.row(stage)
    if row is not None:
        return float(model.baseline[0, row].sum())
    listed = sum(
        site.capacity_t_per_year or 0.0
        for site in model.sites.get(stage, ())
        if site.countable and site.status == "operating"
    )
    if listed > 0 or not model.chain:
        return listed
    at = STAGES.index(stage)
    nearest = min(range(len(model.chain)), key=lambda i: abs(STAGES.index(model.chain[i]) - at))
    return float(model.baseline[0, nearest].sum())


def _incumbent(model: MineralModel, stage: Stage, code: str) -> bool:
    row = model.row(stage)
    if row is None:
        return False
    base = model.baseline[0, row]
    return bool(base[model.column[code]] >= 0.5 * base.sum() > 0)


def _projects_by_country(
    catalog: Catalog, model: MineralModel, stage: Stage, paid: Mapping[str, str]
) -> tuple[dict[str, list[Project]], dict[str, int]]:
    """Return projects of known capacity, less what the base case counts, and the others' number.

    Growth of a country that the statistic names counts that country's restarts and
    construction; growth of the rest of the world counts what is under construction in the
    countries that the statistic does not name.
    """
    listed: dict[str, list[Project]] = defaultdict(list)
    unknown: dict[str, int] = defaultdict(int)
    for site in model.sites.get(stage, ()):
        kind = KIND_OF_STATUS.get(site.status)
        if kind is None:
            continue
        if not site.capacity_t_per_year or not site.countable:
            unknown[site.host] += 1
            continue
        project = _project(catalog, model, site, kind)
        listed[site.host].append(replace(project, cost_elsewhere=site.id in paid))
    row = model.row(stage)
    if row is None:
        return listed, unknown
    bundle = []
    for code in list(listed):
        column = model.column[code]
        if model.named[:, row, column].any() and not model.estimated[:, row, column].any():
            growth = _base_case_growth(model, stage, row, column)
            listed[code] = less_base_case(listed[code], growth / utilisation_of(stage))
        else:
            bundle += [p for p in listed[code] if p.kind == "construction"]
            listed[code] = [p for p in listed[code] if p.kind != "construction"]
    growth = _base_case_growth(model, stage, row, -1)
    for project in less_base_case(bundle, growth / utilisation_of(stage)):
        listed[project.host].append(project)
    return listed, unknown


def _base_case_growth(model: MineralModel, stage: Stage, row: int, column: int) -> float:
    """Return the highest growth of a base case over its base year, t/yr; 0 for a held series."""
    series = model.series[stage]
    if series.kind == "held":
        return 0.0
    path = model.baseline[:, row, column]
    return float(path.max() - path[max(0, series.last_observed_year - FIRST_YEAR)])


def _project(catalog: Catalog, model: MineralModel, site: Site, kind: ProjectKind) -> Project:
    """One site as capacity that can be added; restarts cost nothing that is published.

    A listed year that has passed without a start says nothing any more, and a restart's listed
    year is that of its first start: both count as unknown.
    """
    start = site.start_year
    assumed = start is None or start < catalog.catalog_year or kind == "restart"
    if start is None or assumed:
        start = catalog.catalog_year + LEAD_TIME_YEARS[site.stage][kind]
    return Project(
        id=site.id,
        host=site.host,
        kind=kind,
        nameplate_t_per_year=site.capacity_t_per_year or 0.0,
        counted_t_per_year=0.0,
        start_year=start,
        start_assumed=assumed,
        ramp=default_ramp(site.stage, kind, incumbent=_incumbent(model, site.stage, site.host)),
        cost_usd_per_tpa=unit_cost(site) if kind != "restart" else None,
        control=site.control or "",
        probability=probability_of(site, kind),
    )


def probability_of(site: Site, kind: ProjectKind) -> float:
    """Return how likely listed capacity is built and runs, 0..1 (design rule 9).

    The probability of its kind; a planned project whose note names a finished feasibility
    study has that stage's.
    """
    studied = _FEASIBILITY.search(site.notes) and not _UNDER_WAY.search(site.notes)
    return FEASIBILITY_DONE if kind == "planned" and studied else PROBABILITY[kind]


def _possible_hosts(model: MineralModel, stage: Stage) -> frozenset[str]:
    """Return the countries where capacity can be added.

    A plant needs no ore of its own country: any country that the mineral's tables name. A mine
    does: a country with an output of mines or a listed mine.
    """
    if stage != "mining":
        return frozenset(model.codes)
    series = model.series.get(stage)
    return (
        frozenset(series.codes if series else ())
        | model.named_elsewhere[stage]
        | {site.host for site in model.sites.get(stage, ())}
    )


def _weights_of_excess(
    model: MineralModel,
    stage: Stage,
    here: Sequence[str],
    by_country: Mapping[str, list[Project]],
) -> dict[str, float]:
    """Weights of a region's countries: listed pipeline, else output here, else in mining."""
    weights = {
        code: sum(p.nameplate_t_per_year + p.counted_t_per_year for p in by_country.get(code, ()))
        for code in here
    }
    sources: tuple[Stage, ...] = (stage, "mining")
    for source in sources:
        row = model.row(source)
        if sum(weights.values()) <= 0 and row is not None:
            base = model.baseline[0, row]
            weights = {code: float(base[model.column[code]]) for code in here}
    if sum(weights.values()) <= 0:
        # Neither projects with a capacity nor output: countries with listed sites share alike.
        listed = {site.host for found in model.sites.values() for site in found}
        weights = {code: 1.0 for code in here if code in listed}
    return weights


def _stand_in(catalog: Catalog, model: MineralModel, stage: Stage, code: str) -> Project:
    """Return what stands for capacity in a country that no listed project has."""
    return Project(
        id=f"beyond:{code}",
        host=code,
        kind="beyond",
        nameplate_t_per_year=float("inf"),
        counted_t_per_year=0.0,
        start_year=catalog.catalog_year + LEAD_TIME_YEARS[stage]["beyond"],
        start_assumed=True,
        ramp=default_ramp(stage, "beyond", incumbent=_incumbent(model, stage, code)),
        probability=PROBABILITY["beyond"],
    )
