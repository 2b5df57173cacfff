"""What countries and single projects could add at a stage: the region's figures, one level down.

Worked out when a row is opened, never for the Picture itself: one market serves all rows of a
stage.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Site, Stage
from mapapp.phrases import phrase
from mapapp.picture.alternatives import alternative_figures, cost_of, is_unknown, on_line_by
from mapapp.picture.base.costs import unit_cost
from mapapp.picture.base.regions import members_of
from mapapp.picture.base.stage_pipeline import KIND_OF_STATUS, size_of_stage
from mapapp.picture.checks import check_view
from mapapp.picture.countries import country_figures
from mapapp.picture.market.additions import UnknownPlaceError, reach_of
from mapapp.picture.market.state import MineralState, mineral_state
from mapapp.picture.result import AlternativeFigures, CountryFigures
from mapapp.picture.view import View
from mapapp.scenario.scenario import CapacityLever, Place, Scenario
from mapapp.supply.pipeline import KIND_ORDER, Addition, Project, ProjectKind, slider_maximum

NO_REGION: Final = ""
"""Stands for the region of the countries that are in none, such as China."""


@dataclass(frozen=True, slots=True)
class ListedProject:
    """A listed project that could add capacity, as it stands in the scenario.

    Attributes
    ----------
    site
        Its row in the catalog.
    kind
        Restart, construction or planned.
    listed_t_per_year
        Nameplate that is left to add; None where the capacity is not known or cannot be added
        to that of others.
    counted_t_per_year
        Nameplate that the base case counts already.
    nameplate_t_per_year
        What the project's own lever adds, with what exceeds the listed capacity.
    by_others_t_per_year
        What the levers of its country and region switch on of it.
    output_t_per_year
        What both make of it in the year shown.
    start_year, listed_start_year, start_assumed
        First product in the scenario, and without the user's change; None with the capacity.
    cost_musd
        Low, middle, high for the own lever, else for the listed capacity; None if not known.
    """

    site: Site
    kind: ProjectKind
    listed_t_per_year: float | None
    counted_t_per_year: float
    nameplate_t_per_year: float
    by_others_t_per_year: float
    output_t_per_year: float
    start_year: int | None
    listed_start_year: int | None
    start_assumed: bool
    cost_musd: tuple[float, float, float] | None


@dataclass(frozen=True, slots=True, eq=False)
class StagePlaces:
    """All that could add capacity at the view's stage, under one scenario."""

    catalog: Catalog
    view: View
    scenario: Scenario
    state: MineralState
    countries: dict[str, CountryFigures]

    @property
    def has_output(self) -> bool:
        """Whether national output is published at the stage."""
        return self.state.model.row(self.view.stage) is not None

    def regions(self) -> tuple[AlternativeFigures, ...]:
        """Return one entry per region, as the Picture has them for the stage it shows."""
        return alternative_figures(
            self.catalog,
            self.state.pipelines[self.view.stage],
            self.view,
            by_place=self.state.additions[self.view.stage],
            countries=self.countries,
        )

    def members(self, region: str) -> tuple[str, ...]:
        """Return all countries of a region (ISO alpha-3)."""
        return members_of(self.catalog)[region]

    def hosts(self, region: str) -> tuple[str, ...]:
        """Return a region's countries that can add, the longest pipeline first (ISO alpha-3)."""
        return self._that_can_add(members_of(self.catalog)[region])

    def elsewhere(self) -> tuple[str, ...]:
        """Return the countries of no region that can add, the longest pipeline first."""
        inside = {code for codes in members_of(self.catalog).values() for code in codes}
        return self._that_can_add(code for code in self.state.model.codes if code not in inside)

    def track_elsewhere(self) -> float:
        """Return the end of the tracks of the countries of no region, t/yr (design rule 8)."""
        known = sum(self._pipeline_of(code) for code in self.elsewhere())
        size = size_of_stage(self.state.model, self.view.stage)
        return slider_maximum(known, world_output_t_per_year=size)

    def _that_can_add(self, codes: Iterable[str]) -> tuple[str, ...]:
        pipeline = self.state.pipelines[self.view.stage]
        listed = {code for code, _ in self._candidates()}
        known = {code: self._pipeline_of(code) for code in codes}
        here = [code for code in known if code in listed or code in pipeline.stand_ins]

        def order(code: str) -> tuple[float, bool, float, str]:
            figures = self.countries.get(code)
            share = figures.baseline_share if figures is not None else None
            return -known[code], code not in listed, -(share or 0.0), code

        return tuple(sorted(here, key=order))

    def country(self, code: str, *, track_t_per_year: float) -> AlternativeFigures:
        """Return a country's lever, pipeline, cost and effect.

        Parameters
        ----------
        track_t_per_year
            End of its track, t/yr: its region's, so that tracks of a region compare.
        """
        place = Place("country", code)
        stage = self.view.stage
        projects, beyond = reach_of(self.state.pipelines[stage], place)
        additions = self.state.additions[stage].get(place, ())
        cost, partial = cost_of(additions, self.state.pipelines[stage].cost)
        first = min((a.project for a in additions), key=lambda p: p.start_year, default=None)
        figures = self.countries.get(code)
        return AlternativeFigures(
            id=code,
            nameplate_t_per_year=sum(a.nameplate_t_per_year for a in additions),
            output_t_per_year=sum(a.output_in(self.view.year, stage) for a in additions),
            maximum_t_per_year=track_t_per_year,
            pipeline={
                kind: sum(p.nameplate_t_per_year for p in projects if p.kind == kind)
                for kind in KIND_ORDER
                if kind != "beyond"
            },
            by_year_t_per_year=on_line_by(projects, self.view.year),
            counted_t_per_year=sum(project.counted_t_per_year for project in projects),
            unknown_projects=sum(
                1
                for host, site in self._candidates()
                if host == code and site.id not in self.state.pipelines[stage].everything
            ),
            placeable=bool(projects or beyond),
            baseline_share=figures.baseline_share if figures is not None else None,
            scenario_share=figures.scenario_share if figures is not None else None,
            output_unknown=is_unknown(figures),
            cost_musd=cost,
            cost_partial=partial,
            earliest_year=first.start_year if first else None,
            start_assumed=bool(first and first.start_assumed),
        )

    def output(self, codes: Iterable[str]) -> tuple[float | None, float | None]:
        """Return what countries make together before and after, t/yr; None if none is known."""
        found = [self.countries[code] for code in codes if code in self.countries]
        before = [f.baseline_t_per_year for f in found if f.baseline_t_per_year is not None]
        after = [f.scenario_t_per_year for f in found if f.scenario_t_per_year is not None]
        return (sum(before) if before else None), (sum(after) if after else None)

    def spent(self, codes: Iterable[str]) -> tuple[tuple[float, float, float] | None, int | None]:
        """Return what all that is added in countries costs (million USD), and its first year."""
        hosts = set(codes)
        placed = self.state.additions[self.view.stage].values()
        parts = [part for found in placed for part in found if part.project.host in hosts]
        cost, _ = cost_of(parts, self.state.pipelines[self.view.stage].cost)
        return cost, min((part.project.start_year for part in parts), default=None)

    def cost_sources(self, codes: Iterable[str]) -> tuple[str, ...]:
        """Return the sources of what capacity costs in countries: ids, each once.

        Those of the projects with a listed cost; where one has none, or nothing is listed, it
        costs what others at the stage do: then theirs too.
        """
        hosts = set(codes)
        inside = [site for host, site in self._candidates() if host in hosts]
        costed = [site for site in inside if unit_cost(site) is not None]
        if len(costed) < len(inside) or not inside:
            everywhere = self.state.model.sites.get(self.view.stage, ())
            costed += [site for site in everywhere if unit_cost(site) is not None]
        return tuple(dict.fromkeys(one for site in costed for one in site.source_ids))

    def projects(self, code: str) -> tuple[ListedProject, ...]:
        """Return a country's projects, in the order in which its lever reaches them."""
        pipeline = self.state.pipelines[self.view.stage]
        everything = pipeline.everything
        found = [
            self._project(site, everything.get(site.id))
            for host, site in self._candidates()
            if host == code
        ]
        return tuple(
            sorted(
                found,
                key=lambda one: (
                    KIND_ORDER.index(one.kind), one.start_year or self.view.year, one.site.id
                ),
            )
        )  # fmt: skip

    def inside(self, levers: Iterable[CapacityLever]) -> Mapping[str, float]:
        """Return what levers of countries and projects add by region, t/yr of nameplate.

        What they add in countries of no region stands under `NO_REGION`.
        """
        regions = {c: region for region, codes in members_of(self.catalog).items() for c in codes}
        sums: dict[str, float] = defaultdict(float)
        for lever in levers:
            for part in self.state.additions[self.view.stage].get(lever.place, ()):
                region = regions.get(part.project.host, NO_REGION)
                sums[region] += part.nameplate_t_per_year
        return sums

    def _candidates(self) -> Iterator[tuple[str, Site]]:
        """Yield host and row of every listed restart, construction or planned project."""
        for site in self.state.model.sites.get(self.view.stage, ()):
            if site.status in KIND_OF_STATUS:
                yield site.host, site

    def _pipeline_of(self, code: str) -> float:
        projects, _ = reach_of(self.state.pipelines[self.view.stage], Place("country", code))
        return sum(project.nameplate_t_per_year for project in projects)

    def _project(self, site: Site, project: Project | None) -> ListedProject:
        if project is None:
            return _of_unknown_capacity(site)
        stage = self.view.stage
        own: tuple[Addition, ...] = ()
        others: list[Addition] = []
        for place, parts in self.state.additions[stage].items():
            if place == Place("project", site.id):
                own = tuple(parts)
            else:
                others += [part for part in parts if part.project.id == site.id]
        whole = own or (Addition(project, project.nameplate_t_per_year),)
        cost, _ = cost_of(whole, self.state.pipelines[stage].cost)
        listed = self.state.model.pipelines[stage].everything[site.id]
        return ListedProject(
            site=site,
            kind=project.kind,
            listed_t_per_year=project.nameplate_t_per_year,
            counted_t_per_year=project.counted_t_per_year,
            nameplate_t_per_year=sum(part.nameplate_t_per_year for part in own),
            by_others_t_per_year=sum(part.nameplate_t_per_year for part in others),
            output_t_per_year=sum(
                part.output_in(self.view.year, stage) for part in (*own, *others)
            ),
            start_year=project.start_year,
            listed_start_year=listed.start_year,
            start_assumed=project.start_assumed,
            cost_musd=cost,
        )


def _of_unknown_capacity(site: Site) -> ListedProject:
    return ListedProject(
        site=site,
        kind=KIND_OF_STATUS[site.status],
        listed_t_per_year=None,
        counted_t_per_year=0.0,
        nameplate_t_per_year=0.0,
        by_others_t_per_year=0.0,
        output_t_per_year=0.0,
        start_year=None,
        listed_start_year=None,
        start_assumed=False,
        cost_musd=None,
    )


def stage_places(catalog: Catalog, scenario: Scenario, view: View) -> StagePlaces:
    """Return what can be added at the view's stage.

    Raises
    ------
    UserError
        If there is no such view, or the scenario cannot be followed.
    """
    check_view(catalog, view)
    state = mineral_state(catalog, scenario, mineral=view.mineral, year=view.year)
    return StagePlaces(
        catalog, view, scenario, state, country_figures(state.model, view, state.seen(view.lens))
    )


def figures_of(
    catalog: Catalog, scenario: Scenario, view: View, place: Place
) -> AlternativeFigures:
    """Return the figures of one region or country at the view's stage.

    Raises
    ------
    UnknownPlaceError
        If the place is no region or country that can add there.
    UserError
        As `stage_places`.
    """
    places = stage_places(catalog, scenario, view)
    regions = {figures.id: figures for figures in places.regions()}
    if place.kind == "region" and place.id in regions:
        return regions[place.id]
    if place.kind == "country":
        for region, codes in members_of(catalog).items():
            if place.id in codes and place.id in places.hosts(region):
                track = regions[region].maximum_t_per_year
                return places.country(place.id, track_t_per_year=track)
        if place.id in places.elsewhere():
            return places.country(place.id, track_t_per_year=places.track_elsewhere())
    message = phrase(
        "“{id}” is no region and no country where {mineral} {stage} can be added. "
        "Choose another place.",
        id=place.id,
        mineral=view.mineral,
        stage=view.stage,
    )
    raise UnknownPlaceError(message)


def waiting_stage(stages: tuple[Stage, ...], limiting: Stage | None) -> Stage | None:
    """Return the stage that waits for what the limiting one does not make; None if none."""
    if limiting is None or limiting not in stages or limiting == stages[-1]:
        return None
    return stages[stages.index(limiting) + 1]
