"""Edits of the Build tab: new scenarios, and how each edit reads in the list of edits."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from mapapp.cartography.wording import short_name, stage_word, tonnes
from mapapp.catalog.model import Mineral
from mapapp.desktop.commands import Describe
from mapapp.picture import View
from mapapp.scenario.levers import ProjectChange
from mapapp.scenario.scenario import Place, Scenario

translate = QCoreApplication.translate


def capacity_words(mineral: Mineral, view: View, place: Place, name: str) -> Describe:
    """Return what words an edit of one capacity: "Cobalt refining, Africa: 0 → 12 kt/yr"."""

    def describe(before: Scenario, after: Scenario) -> str:
        return translate("build", "{mineral} {stage}, {place}: {before} → {after}").format(
            mineral=short_name(mineral),
            stage=stage_word(view.stage),
            place=name,
            before=tonnes(before.nameplate(view.mineral, view.stage, place)),
            after=tonnes(after.nameplate(view.mineral, view.stage, place)),
        )

    return describe


def without_levers(scenario: Scenario, view: View, places: Iterable[Place]) -> Scenario:
    """Return a scenario without the levers of these places at the view's stage."""
    for place in places:
        scenario = scenario.with_capacity(view.mineral, view.stage, place, nameplate_t_per_year=0.0)
    return scenario


def with_start(scenario: Scenario, site: str, year: int | None) -> Scenario:
    """Return a scenario in which a project starts in another year; None: as listed."""
    old = scenario.assumptions.of_project(site) or ProjectChange(site)
    new = replace(old, start_year=year)
    others = [one for one in scenario.assumptions.projects if one.site != site]
    if new != ProjectChange(site):
        others.append(new)
    return scenario.with_assumptions(replace(scenario.assumptions, projects=tuple(others)))


def without_starts(scenario: Scenario, sites: Iterable[str]) -> Scenario:
    """Return a scenario in which these projects start as listed."""
    moved = {one.site for one in scenario.assumptions.projects if one.start_year is not None}
    for site in sorted(moved.intersection(sites)):
        scenario = with_start(scenario, site, None)
    return scenario


def start_words(name: str, year: int | None) -> Describe:
    """Return what words an edit of a project's first year."""
    if year is None:
        words = translate("build", "{project}: first year as listed").format(project=name)
    else:
        words = translate("build", "{project}: from {year}").format(project=name, year=year)
    return lambda _before, _after: words
