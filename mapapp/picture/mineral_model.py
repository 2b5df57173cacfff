"""All that is known of one mineral, laid out as arrays that `evaluate` can use in a frame.

Built once per catalog and mineral, from the catalog alone; nothing here depends on levers.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from statistics import median

import numpy as np
import numpy.typing as npt

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import STAGES, Site, Stage
from mapapp.picture.costs import CostRange, cost_range, plants_paid_by_mines, unit_cost
from mapapp.picture.credits import Credits, credits_of
from mapapp.picture.national import NationalSeries, national_series
from mapapp.picture.regions import members_of
from mapapp.picture.view import FIRST_YEAR
from mapapp.supply.pipeline import (
    LEAD_TIME_YEARS,
    Project,
    ProjectKind,
    default_ramp,
    in_order,
    less_base_case,
    slider_maximum,
)
from mapapp.supply.utilisation import CEILING_OF_NAMEPLATE, CEILING_OF_OUTPUT, utilisation_of

_Floats = npt.NDArray[np.float64]

KIND_OF_STATUS: Mapping[str, ProjectKind] = {
    "care_and_maintenance": "restart",
    "construction": "construction",
    "planned": "planned",
}
# Synthetic graphite needs no mined feed and the split is not published (design rule 7).
FEED_NOT_STATED = frozenset({"graphite"})
# Stages whose tonnes stand for another product than the stage before (t REO, t magnets).
OTHER_BASIS: Mapping[str, frozenset[Stage]] = {
    "rare_earths": frozenset({"magnets"}),
    "graphite": frozenset({"refining"}),
}


@dataclass(frozen=True, slots=True, eq=False)
class StagePipeline:
    """What can be added at a stage: projects by region, and where the excess goes.

    ``beyond`` gives, per alternative, the stand-in projects of the countries that take what
    exceeds the pipeline, with their weights; ``unknown`` counts listed projects whose
    capacity is not known, which can be counted but not summed.
    """

    projects: Mapping[str, tuple[Project, ...]]
    beyond: Mapping[str, tuple[tuple[Project, float], ...]]
    maximum_t_per_year: Mapping[str, float]
    unknown: Mapping[str, int]
    cost: CostRange | None


@dataclass(frozen=True, slots=True, eq=False)
class MineralModel:
    """One mineral's stages, countries and baselines.

    Attributes
    ----------
    stages
        Stages that are offered: with sites, national output or both, in order.
    chain
        The stages with national output; rows of `baseline` and `ceiling`.
    codes
        ISO alpha-3 codes, sorted: every country with output or a listed site.
    baseline, ceiling
        Shape (years, chain stages, countries + 1), t/yr; the last column is the rest of the
        world, a bundle.
    named, estimated
        Shape (years, chain stages, countries): the statistic has a figure, or listed sites
        stand in for one.
    yields, yield_assumed, feed_limited
        Per chain stage from the second on.
    """

    mineral: str
    stages: tuple[Stage, ...]
    chain: tuple[Stage, ...]
    codes: tuple[str, ...]
    column: Mapping[str, int]
    series: Mapping[Stage, NationalSeries]
    baseline: _Floats
    ceiling: _Floats
    named: npt.NDArray[np.bool_]
    estimated: npt.NDArray[np.bool_]
    yields: _Floats
    yield_assumed: tuple[bool, ...]
    feed_limited: tuple[bool, ...]
    wgi_mean: _Floats
    wgi_filled: npt.NDArray[np.bool_]
    sites: Mapping[Stage, tuple[Site, ...]]
    pipelines: Mapping[Stage, StagePipeline]
    credits: Mapping[Stage, Credits]

    def row(self, stage: Stage) -> int | None:
        """Return the stage's row in `baseline`, or None where no output is published."""
        return self.chain.index(stage) if stage in self.chain else None


@lru_cache(maxsize=64)
def mineral_model(catalog: Catalog, mineral: str) -> MineralModel:
    """Build (once) the arrays of a mineral.

    Raises
    ------
    KeyError
        If the catalog has no such mineral; callers check names first.
    """
    series = {
        stage: found
        for stage in STAGES
        if (found := national_series(catalog, mineral, stage)) is not None
    }
    sites = {stage: listed for stage in STAGES if (listed := catalog.sites_of(mineral, stage))}
    stages = tuple(stage for stage in STAGES if stage in series or stage in sites)
    chain = tuple(stage for stage in STAGES if stage in series)
    codes = tuple(
        sorted(
            {code for found in series.values() for code in found.codes}
            | {site.host for found in sites.values() for site in found}
        )
    )
    column = {code: index for index, code in enumerate(codes)}
    baseline, named, estimated = _baselines(series, chain, column)
    yields, assumed = _yields(mineral, chain, baseline)
    means, filled = _governance(catalog, codes)
    model = MineralModel(
        mineral=mineral,
        stages=stages,
        chain=chain,
        codes=codes,
        column=column,
        series=series,
        baseline=baseline,
        ceiling=_ceilings(baseline, chain, column, sites),
        named=named,
        estimated=estimated,
        yields=yields,
        yield_assumed=assumed,
        feed_limited=tuple(
            not (mineral in FEED_NOT_STATED and stage == "refining") for stage in chain[1:]
        ),
        wgi_mean=means,
        wgi_filled=filled,
        sites=sites,
        pipelines={},
        credits={
            stage: credits_of(
                catalog,
                series[stage].source_ids if stage in series else (),
                [site for found in sites.values() for site in found],
            )
            for stage in stages
        },
    )
    return replace(model, pipelines={stage: _pipeline(catalog, model, stage) for stage in stages})


def _baselines(
    series: Mapping[Stage, NationalSeries], chain: tuple[Stage, ...], column: Mapping[str, int]
) -> tuple[_Floats, npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    years = len(next(iter(series.values())).rest) if series else 1
    shape = (years, len(chain), len(column))
    baseline = np.zeros((*shape[:2], shape[2] + 1))
    named = np.zeros(shape, dtype=np.bool_)
    estimated = np.zeros(shape, dtype=np.bool_)
    for row, stage in enumerate(chain):
        found = series[stage]
        at = [column[code] for code in found.codes]
        baseline[:, row, at] = np.nan_to_num(found.output)
        baseline[:, row, -1] = found.rest
        named[:, row, at] = ~np.isnan(found.output)
        estimated[:, row, at] = found.estimated
    return baseline, named, estimated


def _ceilings(
    baseline: _Floats,
    chain: tuple[Stage, ...],
    column: Mapping[str, int],
    sites: Mapping[Stage, tuple[Site, ...]],
) -> _Floats:
    """``max(output, 0.95 x listed nameplate)``, or ``1.10 x output`` without a nameplate."""
    ceiling = baseline * CEILING_OF_OUTPUT
    for row, stage in enumerate(chain):
        nameplate: dict[str, float] = defaultdict(float)
        for site in sites.get(stage, ()):
            if site.status == "operating" and site.countable and site.capacity_t_per_year:
                nameplate[site.host] += site.capacity_t_per_year
        for code, tonnes in nameplate.items():
            at = column[code]
            output = baseline[:, row, at]
            # A country without output gets no spare capacity out of a nameplate alone.
            ceiling[:, row, at] = np.where(
                output > 0, np.maximum(output, CEILING_OF_NAMEPLATE * tonnes), 0.0
            )
    return ceiling


def _yields(
    mineral: str, chain: tuple[Stage, ...], baseline: _Floats
) -> tuple[_Floats, tuple[bool, ...]]:
    """Return yields of 1 on a common basis, else calibrated to the base year (rule 7)."""
    yields, assumed = [], []
    for row, stage in enumerate(chain[1:], start=1):
        other = stage in OTHER_BASIS.get(mineral, frozenset())
        totals = baseline[0].sum(axis=1)
        yields.append(totals[row] / totals[row - 1] if other else 1.0)
        assumed.append(other)
    return np.array(yields), tuple(assumed)


def _governance(catalog: Catalog, codes: tuple[str, ...]) -> tuple[_Floats, npt.NDArray[np.bool_]]:
    """Mean WGI by country; a missing one takes its region's median, flagged (METHODS 2)."""
    by_region: dict[str, list[float]] = defaultdict(list)
    for country in catalog.countries.values():
        if country.governance_mean is not None:
            by_region[country.region].append(country.governance_mean)
    means, filled = [], []
    for code in codes:
        country = catalog.countries[code]
        mean = country.governance_mean
        filled.append(mean is None)
        means.append(median(by_region[country.region]) if mean is None else mean)
    return np.array(means), np.array(filled, dtype=np.bool_)


def _pipeline(catalog: Catalog, model: MineralModel, stage: Stage) -> StagePipeline:
    """Projects, excess and slider ends of every alternative at a stage."""
    paid = plants_paid_by_mines(model.sites)
    by_country, unknown_by_country = _projects_by_country(catalog, model, stage, paid)
    projects, beyond, maximum, unknown = {}, {}, {}, {}
    for alternative, countries in members_of(catalog).items():
        listed = [p for code in countries for p in by_country.get(code, ())]
        projects[alternative] = tuple(in_order(listed))
        known = sum(project.nameplate_t_per_year for project in listed)
        beyond[alternative] = _beyond(catalog, model, stage, countries, by_country)
        placeable = bool(listed or beyond[alternative])
        maximum[alternative] = (
            slider_maximum(known, world_output_t_per_year=_size_of_stage(model, stage))
            if placeable
            else 0.0
        )
        unknown[alternative] = sum(unknown_by_country.get(code, 0) for code in countries)
    cost = cost_range(model.sites.get(stage, ()), not_of_this_stage=frozenset(paid.values()))
    return StagePipeline(projects, beyond, maximum, unknown, cost)


def _size_of_stage(model: MineralModel, stage: Stage) -> float:
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
    )


def _beyond(
    catalog: Catalog,
    model: MineralModel,
    stage: Stage,
    countries: Sequence[str],
    by_country: Mapping[str, list[Project]],
) -> tuple[tuple[Project, float], ...]:
    """Weights of a region's countries: listed pipeline, else output here, else in mining."""
    here = [code for code in countries if code in model.column]
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
        # A plant needs no ore of its own country, but a mine does: there only mines count.
        hosts = {
            site.host
            for at, found in model.sites.items()
            if at == stage or stage != "mining"
            for site in found
        }
        weights = {code: 1.0 for code in here if code in hosts}
    start = catalog.catalog_year + LEAD_TIME_YEARS[stage]["beyond"]
    return tuple(
        (
            Project(
                id=f"beyond:{code}",
                host=code,
                kind="beyond",
                nameplate_t_per_year=float("inf"),
                counted_t_per_year=0.0,
                start_year=start,
                start_assumed=True,
                ramp=default_ramp(stage, "beyond", incumbent=_incumbent(model, stage, code)),
            ),
            weight,
        )
        for code, weight in weights.items()
        if weight > 0
    )


def year_index(year: int) -> int:
    """Return the row of a year in the model's arrays."""
    return year - FIRST_YEAR
