"""Whether the catalog knows the names in a document; a file may be older or newer than it."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import Final

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import STAGES, WORLD, Stage
from mapapp.phrases import phrase
from mapapp.scenario.document import Document
from mapapp.scenario.document_problems import DocumentProblem, shown
from mapapp.scenario.levers import Pact
from mapapp.scenario.scenario import CapacityLever, Place, Scenario

EU: Final = "EU27"
OWN_PACT: Final = "PACT"
_MOST_NAMED: Final = 20

_Problems = Iterator[DocumentProblem]


def check_names(
    document: Document, catalog: Catalog, *, files_may_change: bool = False
) -> tuple[DocumentProblem, ...]:
    """Return a sentence (``str`` of each) for every name the catalog does not know.

    Looked at are minerals and their stages, regions, countries, projects, pacts, export controls
    and consumers, of the view and of all scenarios. Each sentence says what there is instead.
    Levers are named by what they act on: a document keeps them sorted, not as in the file.

    Parameters
    ----------
    files_may_change
        Whether levers on sites of files may wait for them: a file that was moved, has lost a
        row or was taken off the map does not keep the document from being opened.
    """
    names = _Names(catalog, files_may_change=files_may_change)
    problems = list(_of_view(names, document))
    for number, scenario in enumerate(document.scenarios, start=1):
        where = f"scenarios {number}"
        problems += _of_levers(names, scenario, where)
        problems += _of_assumptions(names, scenario, where)
        if scenario.pact is not None:
            problems += _of_pact(names, scenario.pact, f"{where}, pact")
    return tuple(problems)


class _Names:
    """The names of the catalog, and the findings for what is not among them."""

    def __init__(self, catalog: Catalog, *, files_may_change: bool) -> None:
        self.files_may_change = files_may_change
        self.catalog = catalog
        self.pacts = tuple(dict.fromkeys(row.pact for row in catalog.pacts))
        self.controls = frozenset(row.id for row in catalog.controls)
        self.sites = {site.id: site for site in catalog.sites}

    def mineral(self, mineral: str, where: str, stage: Stage | None = None) -> _Problems:
        """Check a mineral, and that it has the stage."""
        if mineral not in self.catalog.minerals:
            yield _unknown(f"{where}, mineral", mineral, "mineral", self.catalog.minerals)
            return
        stages = [
            one
            for one in STAGES
            if self.catalog.sites_of(mineral, one) or self.catalog.outputs_of(mineral, one)
        ]
        if stage is not None and stage not in stages:
            yield _unknown(
                f"{where}, stage", stage, phrase("stage of {mineral}", mineral=mineral), stages
            )

    def country(self, code: str, where: str, *, also: Iterable[str] = ()) -> _Problems:
        """Check a country's code; ``also`` are the codes of groups that may stand there."""
        groups = tuple(also)
        if code in self.catalog.countries or code in groups:
            return
        by_name = {one.name.casefold(): iso3 for iso3, one in self.catalog.countries.items()}
        meant = code.upper() if code.upper() in self.catalog.countries else ""
        meant = meant or by_name.get(code.casefold(), "")
        fix = (
            f"Write {meant}"
            if meant
            else phrase("Give the three-letter code of a country, such as AUS")
        )
        others = f", or one of: {', '.join(groups)}" if groups else ""
        why = phrase("the catalog has no such country")
        yield DocumentProblem(where, shown(code), why, fix + others)

    def consumer(self, code: str, where: str) -> _Problems:
        """Check who uses, or holds a stock: a country, the world, the EU or a pact."""
        return self.country(code, where, also=(WORLD, EU, OWN_PACT, *self.pacts))

    def project(self, lever: CapacityLever, where: str) -> _Problems:
        """Check that a project is one of the lever's mineral and stage."""
        if self.files_may_change and lever.place.is_of_a_file:
            return
        site = self.sites.get(lever.place.id)
        what = f"{lever.mineral} {lever.stage}"
        if site is not None and (site.mineral, site.stage) != (lever.mineral, lever.stage):
            why = phrase(
                "this project is of {mineral} {stage}, not of {what}",
                mineral=site.mineral,
                stage=site.stage,
                what=what,
            )
            fix = phrase("Correct the mineral and stage, or the id")
            yield DocumentProblem(where, shown(lever.place.id), why, fix)
        elif site is None:
            ids = [one.id for one in self.catalog.sites_of(lever.mineral, lever.stage)]
            yield _unknown(where, lever.place.id, phrase("project of {what}", what=what), ids)


def _of_view(names: _Names, document: Document) -> _Problems:
    view = document.view
    yield from names.mineral(view.mineral, "view", view.stage)
    yield from names.consumer(view.consumer, "view, consumer")
    pact = document.scenario.pact
    if view.consumer == OWN_PACT and (pact is None or not pact.members):
        why = phrase("the scenario that is shown has no pact with members")
        fix = phrase("Give it one, or choose another consumer")
        yield DocumentProblem("view, consumer", shown(OWN_PACT), why, fix)


def _of_levers(names: _Names, scenario: Scenario, where: str) -> _Problems:
    for lever in scenario.capacity:
        here = f"{where}, capacity for {lever.mineral} {lever.stage}"
        yield from names.mineral(lever.mineral, here, lever.stage)
        if lever.place.kind == "region":
            regions = names.catalog.alternative_names
            if lever.place.id not in regions:
                yield _unknown(f"{here}, place", lever.place.id, "region", regions)
        elif lever.place.kind == "country":
            yield from names.country(lever.place.id, f"{here}, place")
        elif lever.mineral in names.catalog.minerals:
            yield from names.project(lever, f"{here}, place")
    for shock in scenario.shocks:
        here = f"{where}, shock to {shock.mineral} {shock.stage}"
        yield from names.mineral(shock.mineral, here, shock.stage)
        yield from names.country(shock.country, f"{here}, country")
        for target in shock.targets:
            yield from names.country(target, f"{here}, targets", also=(EU,))
        if shock.control and shock.control not in names.controls:
            yield _unknown(
                f"{here}, control", shock.control, "export control", sorted(names.controls)
            )
    for stock in scenario.stocks:
        here = f"{where}, stock of {stock.mineral} {stock.stage}"
        yield from names.mineral(stock.mineral, here, stock.stage)
        yield from names.consumer(stock.holder, f"{here}, holder")
    for recycling in scenario.recycling:
        yield from names.mineral(recycling.mineral, f"{where}, recycling")
    for demand in scenario.demand:
        yield from names.mineral(demand.mineral, f"{where}, demand")


def _of_pact(names: _Names, pact: Pact, where: str) -> _Problems:
    if pact.id and pact.id not in names.pacts:
        yield _unknown(f"{where}, id", pact.id, "pact", names.pacts)
    for member in pact.members:
        yield from names.country(member, f"{where}, members")


def _of_assumptions(names: _Names, scenario: Scenario, where: str) -> _Problems:
    for project in scenario.assumptions.projects:
        waits = names.files_may_change and Place("project", project.site).is_of_a_file
        if project.site not in names.sites and not waits:
            here = f"{where}, assumptions, projects, site"
            yield _unknown(here, project.site, "project", names.sites)
    for cost in scenario.assumptions.costs:
        here = f"{where}, assumptions, costs"
        yield from names.mineral(cost.mineral, here, cost.stage)
        yield from names.country(cost.country, f"{here}, country")


def _unknown(where: str, value: str, what: str, known: Iterable[str]) -> DocumentProblem:
    """Return the finding for a name that is not known, with those that are."""
    everything = list(known)
    close = get_close_matches(value, everything, n=3)
    if not everything:
        fix = phrase("There is none: remove it")
    elif len(everything) <= _MOST_NAMED:
        fix = phrase("Choose one of: {everything}", everything=", ".join(everything))
    elif close:
        fix = phrase("Similar ones are: {close}", close=", ".join(close))
    else:
        rest = len(everything) - _MOST_NAMED
        fix = phrase(
            "Choose one of: {everything} and {rest:,} more",
            everything=", ".join(everything[:_MOST_NAMED]),
            rest=rest,
        )
    return DocumentProblem(
        where, shown(value), phrase("the catalog has no such {what}", what=what), fix
    )
