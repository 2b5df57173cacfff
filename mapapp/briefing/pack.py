"""Briefing packs: a page each for minerals, stages, countries or scenarios; and series of images.

A pack is a list of plans. Each is computed and written alone, so that it can be told how far it
is, stopped, and taken up again where it was.
"""

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from mapapp.briefing.content import PageContent
from mapapp.briefing.export import ExportOptions, export_page, export_pages, format_of
from mapapp.briefing.files import ExportError, free_name
from mapapp.briefing.house_style import HouseStyle
from mapapp.briefing.lever_words import scenario_name
from mapapp.briefing.page import Page, PageSize
from mapapp.briefing.page_file import dump_page, dump_style
from mapapp.briefing.templates import template_page
from mapapp.cartography.facts import MapFacts
from mapapp.cartography.scene import MapOptions
from mapapp.cartography.wording import map_title
from mapapp.cartography.world import World
from mapapp.catalog.catalog import Catalog
from mapapp.picture import FIRST_YEAR, LAST_YEAR, View, evaluate
from mapapp.picture.base.mineral_model import mineral_model
from mapapp.picture.shock.shocks import shock_paths
from mapapp.scenario.scenario import Scenario

translate = QCoreApplication.translate

MOST_PAGES: Final = 500


@dataclass(frozen=True, slots=True)
class Plan:
    """One page to be made: a scenario seen in a view, on a page."""

    page: Page
    scenario: Scenario
    view: View


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
    facts, world, options, style, day
        As in `PageContent`.
    """

    facts: MapFacts
    world: World
    options: MapOptions
    style: HouseStyle
    day: str = ""

    @property
    def catalog(self) -> Catalog:
        """What is known."""
        return self.facts.catalog

    def content(self, plan: Plan, *, page: int = 1, pages: int = 1) -> PageContent:
        """Return what a planned page shows; a shock where the template is one.

        Raises
        ------
        UserError
            If it cannot be computed; the sentence says why.
        """
        shock = None
        if plan.page.template == "shock":
            shock = shock_paths(self.catalog, plan.scenario, plan.view)
        return PageContent(
            picture=evaluate(self.catalog, plan.scenario, plan.view),
            facts=self.facts,
            world=self.world,
            options=self.options,
            shock=shock,
            style=self.style,
            day=self.day,
            page=page,
            pages=pages,
        )


# --- plans ----------------------------------------------------------------------------------------


def plans_of(  # noqa: PLR0913  (one axis each)
    catalog: Catalog,
    *,
    template: str,
    size: PageSize,
    scenarios: Sequence[Scenario],
    view: View,
    minerals: Sequence[str] = (),
    stages: Sequence[str] = (),
    consumers: Sequence[str] = (),
    logo: bool = False,
) -> tuple[Plan, ...]:
    """Return a plan for every scenario, mineral, stage and consumer.

    Parameters
    ----------
    view
        Year, mode and lens of all; its mineral, stage and consumer where none is named.
    stages
        Stages that a mineral does not have are left out; none named: the view's, or the
        mineral's last where it does not have that.
    consumers
        Whose exposure or path is shown.

    Raises
    ------
    PageError
        If there is no such template.
    ExportError
        If nothing is left, or there are more than 500 pages.
    """
    page = template_page(template, size, logo=logo)
    found = []
    for scenario in scenarios:
        for mineral in minerals or (view.mineral,):
            has = mineral_model(catalog, mineral).stages
            wanted = [one for one in has if one in stages]
            if not stages:
                wanted = [view.stage if view.stage in has else has[-1]]
            for stage in wanted:
                found += [
                    Plan(page, scenario, replace(view, mineral=mineral, stage=stage, consumer=who))
                    for who in consumers or (view.consumer,)
                ]
    if not found:
        message = "No page is left to make: none of the minerals has one of the stages."
        raise ExportError(message)
    if len(found) > MOST_PAGES:
        message = f"A pack can have {MOST_PAGES} pages at most, not {len(found)}. Choose fewer."
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
        message = f"{path.name} cannot hold several pages. A pack is a .pdf or a .pptx file."
        raise ExportError(message)
    export_pages(path, list(contents_of(maker, plans, report)), options)
    if report is not None:
        report(Progress(len(plans), len(plans), ""))


# --- one file a page ------------------------------------------------------------------------------


def write_folder(
    folder: Path,
    maker: Maker,
    plans: Sequence[Plan],
    *,
    suffix: str,
    report: Report | None = None,
    options: ExportOptions | None = None,
    resume: bool = True,
) -> tuple[Path, ...]:
    """Write each page of a pack into a file of its own; return their names.

    A file that a stopped run has finished is kept, if page, scenario, view, style and tables
    are still the same; a small list in the folder remembers them.

    Raises
    ------
    ExportError
        If a file cannot be written, or the user stopped it; the files before stay.
    """
    record = folder / LIST_NAME
    done = _read_list(record) if resume else {}
    names = numbered_names(plans, suffix)
    for number, (plan, name) in enumerate(zip(plans, names, strict=True)):
        key = fingerprint(maker, plan, options, page=number + 1, pages=len(plans))
        path = folder / name
        words = f"{plan.view.mineral} {plan.view.stage} {plan.view.year}"
        if report is not None and not report(Progress(number, len(plans), words)):
            message = translate(
                "pack", "Stopped after {count} of {total} pages; start again to go on."
            ).format(count=number, total=len(plans))
            raise PackStoppedError(message)
        if done.get(name) == key and path.is_file():
            continue
        content = maker.content(plan, page=number + 1, pages=len(plans))
        export_page(path, plan.page, content, options)
        done[name] = key
        _write_list(record, done)
    record.unlink(missing_ok=True)
    if report is not None:
        report(Progress(len(plans), len(plans), ""))
    return tuple(folder / name for name in names)


LIST_NAME: Final = ".briefing-pack.json"


def numbered_names(plans: Sequence[Plan], suffix: str) -> list[str]:
    """Return file names that sort in the order of the pages."""
    digits = max(2, len(str(len(plans))))
    found = []
    for number, plan in enumerate(plans, start=1):
        view = plan.view
        parts = [f"{number:0{digits}d}", view.mineral, view.stage, str(view.year)]
        if view.consumer != "WLD":
            parts.append(view.consumer)
        if plan.scenario.name:
            parts.append(plan.scenario.name)
        words = re.sub(r"[^\w-]+", "-", "-".join(parts)).strip("-")[:80]
        found.append(f"{words}{suffix}")
    return found


def fingerprint(
    maker: Maker, plan: Plan, options: ExportOptions | None, *, page: int, pages: int
) -> str:
    """Return what a finished file depends on, as a short text."""
    parts = (
        dump_page(plan.page), repr(plan.scenario), repr(plan.view), dump_style(maker.style),
        repr(maker.options.appearance), maker.catalog.vintage, maker.day, repr(options),
        f"{page}/{pages}",
    )  # fmt: skip
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:32]


def _read_list(path: Path) -> dict[str, str]:
    """Return which files are finished; none where the list is missing or damaged."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(k): str(v) for k, v in found.items()} if isinstance(found, dict) else {}


def _write_list(path: Path, done: dict[str, str]) -> None:
    from mapapp.briefing.files import write_whole

    write_whole(path, json.dumps(done, indent=1).encode("utf-8"))


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
        message = (
            f"A series runs from {FIRST_YEAR} to {LAST_YEAR}, first year before the last, not from"
            f" {first} to {last} by {step}."
        )
        raise ExportError(message)
    return tuple(
        replace(plan, view=replace(plan.view, year=year)) for year in range(first, last + 1, step)
    )


def unused(path: Path) -> Path:
    """Return a name for a new file: the path's own, or one with a number."""
    return free_name(path)
