"""What each region could add at the stage shown: pipeline, cost, earliest year, effect."""

from collections.abc import Iterable, Mapping, Sequence

from mapapp.catalog.catalog import Catalog
from mapapp.picture.base.costs import CostRange
from mapapp.picture.base.mineral import StagePipeline
from mapapp.picture.base.regions import members_of
from mapapp.picture.result import AlternativeFigures, CountryFigures
from mapapp.picture.view import View
from mapapp.scenario.scenario import Place
from mapapp.supply.pipeline import KIND_ORDER, Addition, Project


def alternative_figures(
    catalog: Catalog,
    pipeline: StagePipeline,
    view: View,
    *,
    by_place: Mapping[Place, Sequence[Addition]],
    countries: Mapping[str, CountryFigures],
) -> tuple[AlternativeFigures, ...]:
    """Return one entry per region of the catalog, in its order."""
    members = members_of(catalog)
    return tuple(
        _figures(
            alternative,
            pipeline,
            view,
            additions=by_place.get(Place("region", alternative), ()),
            members=[countries[code] for code in members[alternative] if code in countries],
        )
        for alternative in catalog.alternative_names
    )


def _figures(
    alternative: str,
    pipeline: StagePipeline,
    view: View,
    *,
    additions: Sequence[Addition],
    members: Sequence[CountryFigures],
) -> AlternativeFigures:
    projects = pipeline.projects[alternative]
    cost, partial = cost_of(additions, pipeline.cost)
    starts = [addition.project for addition in additions]
    first = min(starts, key=lambda project: project.start_year, default=None)
    return AlternativeFigures(
        id=alternative,
        nameplate_t_per_year=sum(a.nameplate_t_per_year for a in additions),
        output_t_per_year=sum(a.output_in(view.year, view.stage) for a in additions),
        maximum_t_per_year=pipeline.maximum_t_per_year[alternative],
        pipeline={
            kind: sum(p.nameplate_t_per_year for p in projects if p.kind == kind)
            for kind in KIND_ORDER
            if kind != "beyond"
        },
        by_year_t_per_year=on_line_by(projects, view.year),
        counted_t_per_year=sum(project.counted_t_per_year for project in projects),
        unknown_projects=pipeline.unknown[alternative],
        placeable=bool(projects or pipeline.beyond[alternative]),
        baseline_share=_sum(figures.baseline_share for figures in members),
        scenario_share=_sum(figures.scenario_share for figures in members),
        output_unknown=any(map(is_unknown, members)),
        cost_musd=cost,
        cost_partial=partial,
        earliest_year=first.start_year if first else None,
        start_assumed=bool(first and first.start_assumed),
    )


def is_unknown(figures: CountryFigures | None) -> bool:
    """Return whether a country has output of which nobody knows how much."""
    return figures is not None and figures.state == "unknown" and figures.baseline_share is None


def on_line_by(projects: Iterable[Project], year: int) -> float:
    """Return the nameplate of listed projects that can make their first product by a year."""
    return sum(one.nameplate_t_per_year for one in projects if one.start_year <= year)


def _sum(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None


def cost_of(
    additions: Iterable[Addition], listed: CostRange | None
) -> tuple[tuple[float, float, float] | None, bool]:
    """Return what additions cost (low, middle, high, million USD) and whether some is missing.

    A project's own published cost is used as it is; elsewhere the range of listed costs at
    the mineral and stage. Missing are restarts, whose cost is not published, and plants whose
    cost is in the row of their mine.
    """
    low = mid = high = 0.0
    priced = missing = False
    for addition in additions:
        tonnes = addition.nameplate_t_per_year
        project = addition.project
        own = project.cost_usd_per_tpa
        if own is not None:
            unit = CostRange(own, own, own, 1)
        elif listed is not None and project.kind != "restart" and not project.cost_elsewhere:
            unit = listed
        else:
            missing = True
            continue
        priced = True
        low += tonnes * unit.low / 1e6
        mid += tonnes * unit.mid / 1e6
        high += tonnes * unit.high / 1e6
    return ((low, mid, high) if priced else None), missing
