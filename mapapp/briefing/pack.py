"""Briefing packs: a page each for minerals, stages, countries or scenarios; and series of images.

A pack is a list of plans. Each is computed and written alone, so that it can be told how far it
is, stopped, and taken up again where it was.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from mapapp.briefing.content import PageContent, month_on
from mapapp.briefing.export import ExportOptions, export_pages, format_of
from mapapp.briefing.files import ExportError
from mapapp.briefing.house_style import HouseStyle
from mapapp.briefing.lever_words import acts_on, scenario_name
from mapapp.briefing.page import Page
from mapapp.cartography.facts import MapFacts
from mapapp.cartography.points.point_set import PointSet
from mapapp.cartography.scene import MapOptions
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.wording import map_title
from mapapp.cartography.world import World
from mapapp.catalog.catalog import Catalog
from mapapp.phrases import phrase
from mapapp.picture import FIRST_YEAR, LAST_YEAR, View, evaluate
from mapapp.picture.base.mineral_model import mineral_model
from mapapp.picture.shock.followed import followed
from mapapp.scenario.scenario import Scenario

translate = QCoreApplication.translate

MOST_PAGES: Final = 500


@dataclass(frozen=True, slots=True)
class Plan:
    """One page to be made: a scenario seen in a view, on a page.

    ``month`` of a shock, from 0, is marked in its chart and shown by a map of the month; None: no
    mark, or the worst month for such a map. ``compared`` are other scenarios whose figures stand
    beside.
    """

    page: Page
    scenario: Scenario
    view: View
    month: int | None = None
    compared: tuple[Scenario, ...] = ()


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a pack is: pages done, of how many, and what is being made."""

    done: int
    total: int
    words: str


Report = Callable[[Progress], bool]
"""Told before every page; returns whether to go on."""


class PackStoppedError(ExportError):
    """The user stopped a pack; nothing was written."""


@dataclass(frozen=True, eq=False)
class Maker:
    """What all pages of a pack share.

    Attributes
    ----------
    facts, world, options, style, day, look, user_points
        As in `PageContent`.
    """

    facts: MapFacts
    world: World
    options: MapOptions
    style: HouseStyle
    day: str = ""
    look: Viewport | None = None
    user_points: Mapping[str, PointSet] = field(default_factory=dict)

    @property
    def catalog(self) -> Catalog:
        """What is known."""
        return self.facts.catalog

    def content(self, plan: Plan, *, page: int = 1, pages: int = 1) -> PageContent:
        """Return what a planned page shows; a shock where the template is one.

        Raises
        ------
        UserError
            If it cannot be computed, or a shock's page has no shock; the sentence says why.
        """
        shock = None
        if plan.page.is_about_a_shock:
            shock = followed(self.catalog, plan.scenario, plan.view)
            if shock is None and plan.page.template == "shock":
                message = phrase(
                    "No export restriction acts on {mineral} {stage}. Choose another "
                    "template, or a scenario that has one.",
                    mineral=plan.view.mineral,
                    stage=plan.view.stage,
                )
                raise ExportError(message)
        return PageContent(
            picture=evaluate(self.catalog, plan.scenario, plan.view),
            facts=self.facts,
            world=self.world,
            look=self.look,
            options=self.options,
            shock=shock,
            month=month_on(plan.page, shock, plan.month),
            others=tuple(evaluate(self.catalog, one, plan.view) for one in plan.compared),
            style=self.style,
            day=self.day,
            page=page,
            pages=pages,
            user_points=self.user_points,
        )


# --- plans ----------------------------------------------------------------------------------------


def plans_of(
    catalog: Catalog,
    *,
    page: Page,
    scenarios: Sequence[Scenario],
    view: View,
    minerals: Sequence[str] = (),
    stages: Sequence[str] = (),
    consumers: Sequence[str] = (),
) -> tuple[Plan, ...]:
    """Return a plan for every scenario, mineral, stage and consumer.

    A page that compares several scenarios is one: the first, and the others beside it.

    Parameters
    ----------
    page
        How each is laid out; words frozen on it for one picture follow the figures of each.
    view
        Year, mode and lens of all; its mineral, stage and consumer where none is named.
    stages
        Stages that a mineral does not have are left out; none named: the view's, or the
        mineral's last where it does not have that.
    consumers
        Whose exposure or path is shown.

    Raises
    ------
    ExportError
        If nothing is left, or there are more than 500 pages.
    """
    page = page.following()
    found = []
    compared: tuple[Scenario, ...] = ()
    if page.compares_scenarios and len(scenarios) > 1:
        scenarios, compared = scenarios[:1], tuple(scenarios[1:])
    for scenario in scenarios:
        for mineral in minerals or (view.mineral,):
            has = mineral_model(catalog, mineral).stages
            wanted = [one for one in has if one in stages]
            if not stages:
                wanted = [view.stage if view.stage in has else has[-1]]
            for stage in wanted:
                # A map of no change says less than the shares themselves.
                still = view.mode == "change" and not acts_on(scenario, mineral)
                mode = "baseline" if still else view.mode
                found += [
                    Plan(
                        page,
                        scenario,
                        replace(view, mineral=mineral, stage=stage, consumer=who, mode=mode),
                        compared=compared,
                    )
                    for who in consumers or (view.consumer,)
                ]
    if not found:
        message = phrase("No page is left to make: none of the minerals has one of the stages.")
        raise ExportError(message)
    if len(found) > MOST_PAGES:
        message = phrase(
            "A pack can have {most_pages} pages at most, not {count}. Choose fewer.",
            most_pages=MOST_PAGES,
            count=len(found),
        )
        raise ExportError(message)
    return tuple(found)


def contents_of(
    maker: Maker, plans: Sequence[Plan], report: Report | None = None
) -> Iterator[tuple[Page, PageContent]]:
    """Yield each page with its content, telling before each how far it is.

    Raises
    ------
    PackStoppedError
        If told to stop.
    """
    for number, plan in enumerate(plans, start=1):
        content = maker.content(plan, page=number, pages=len(plans))
        if report is not None:
            words = f"{map_title(content.picture)}, {scenario_name(plan.scenario)}"
            if not report(Progress(number - 1, len(plans), words)):
                message = translate("pack", "Stopped: nothing was written.")
                raise PackStoppedError(message)
        yield plan.page, content


def write_pack(
    path: Path,
    maker: Maker,
    plans: Sequence[Plan],
    *,
    report: Report | None = None,
    options: ExportOptions | None = None,
) -> None:
    """Write a pack as one PDF or PPTX.

    Raises
    ------
    ExportError
        If the name ends in something else, the file cannot be written, or (PackStoppedError)
        the user stopped it; an older file is as it was.
    """
    if not format_of(path).pages:
        message = phrase(
            "{file} cannot hold several pages. A pack is a .pdf or a .pptx file.", file=path.name
        )
        raise ExportError(message)
    export_pages(path, list(contents_of(maker, plans, report)), options)
    if report is not None:
        report(Progress(len(plans), len(plans), ""))


# --- a play through years -------------------------------------------------------------------------


def year_plans(
    plan: Plan, *, first: int = FIRST_YEAR, last: int = LAST_YEAR, step: int = 1
) -> tuple[Plan, ...]:
    """Return a plan's page for years from the first to the last.

    Raises
    ------
    ExportError
        If the years are none of the outlook's, or in the wrong order.
    """
    if not FIRST_YEAR <= first <= last <= LAST_YEAR or step < 1:
        message = phrase(
            "A series runs from {first_year} to {last_year}, first year before the "
            "last, not from {first} to {last} by {step}.",
            first_year=FIRST_YEAR,
            last_year=LAST_YEAR,
            first=first,
            last=last,
            step=step,
        )
        raise ExportError(message)
    plan = replace(plan, page=plan.page.following())
    return tuple(
        replace(plan, view=replace(plan.view, year=year)) for year in range(first, last + 1, step)
    )


def month_plans(plan: Plan, months: int) -> tuple[Plan, ...]:
    """Return a shock's page for each month of its path: its chart marks it, its map shows it.

    Raises
    ------
    ExportError
        If there are none.
    """
    if months < 1:
        message = phrase("A series of months needs at least one month.")
        raise ExportError(message)
    return tuple(replace(plan, month=month) for month in range(months))
