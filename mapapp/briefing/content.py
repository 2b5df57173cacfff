"""What a page shows: the picture, the facts around it, and the words proposed from them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from mapapp.briefing.definitions import definition_of, limit_sentences, reading_words
from mapapp.briefing.headline import headline_of, lead_of
from mapapp.briefing.house_style import HouseStyle
from mapapp.briefing.key_figures import KeyFigure, Table, key_figures_of, table_of
from mapapp.briefing.lever_words import lever_sentences, other_levers, scenario_name
from mapapp.briefing.page import Element, Page
from mapapp.briefing.plain_text import printable
from mapapp.briefing.provenance import Provenance, provenance_of
from mapapp.cartography.facts import MapFacts
from mapapp.cartography.points.point_set import PointSet
from mapapp.cartography.projection_choice import projection_name
from mapapp.cartography.scene import MapOptions
from mapapp.cartography.shock_month import ShockMonth, month_on_map
from mapapp.cartography.shock_series import series_of
from mapapp.cartography.user_sites import points_of
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.world import World
from mapapp.catalog.catalog import Catalog
from mapapp.picture.result import Picture
from mapapp.picture.shock.followed import seen_beside
from mapapp.picture.shock.shock_result import ShockPicture
from mapapp.scenario.scenario import Scenario

translate = QCoreApplication.translate

MODES: Final = ("baseline", "scenario", "change", "compare")
MOST_LEVERS, MOST_BESIDE_OTHERS = 6, 2
"""That the notes of a page name; a table and what the file says of itself name all."""


@dataclass(frozen=True, eq=False)
class PageContent:
    """Everything a page can show, for one picture.

    Attributes
    ----------
    picture
        Of the scenario and view.
    facts, world
        The catalog as maps ask for it, and the shapes of countries.
    look
        Where the screen is looking; None: the home view of the appearance's projection.
    options
        How the map looks.
    shock
        The path of a shock; None where the page shows none.
    month
        Of the path, from 0: it is marked in the chart and shown by maps of a month; None: no
        mark, and such maps show the month in which most is missing.
    others
        Pictures of other scenarios of the same view, to be compared.
    style
        The house style.
    day
        ISO date that stands on the page; empty for none.
    page, pages
        Which page of how many it is.
    user_points
        Sites of the user's files, by the id of their layer.
    """

    picture: Picture
    facts: MapFacts
    world: World
    look: Viewport | None = None
    options: MapOptions = field(default_factory=MapOptions)
    shock: ShockPicture | None = None
    month: int | None = None
    others: tuple[Picture, ...] = ()
    style: HouseStyle = field(default_factory=HouseStyle)
    day: str = ""
    page: int = 1
    pages: int = 1
    user_points: Mapping[str, PointSet] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Take of the files that follow the mineral on the map what is of this page's."""
        points = points_of(self.user_points, self.picture.view.mineral)
        object.__setattr__(self, "user_points", points)

    @property
    def catalog(self) -> Catalog:
        """What is known."""
        return self.facts.catalog

    @property
    def names(self) -> Mapping[str, str]:
        """Country names by code."""
        return self.facts.names

    @cached_property
    def shock_month(self) -> ShockMonth | None:
        """The month of the shock that maps of a month show; None where there is no path."""
        series = series_of(self.shock) if self.shock is not None else None
        if self.shock is None or series is None:
            return None
        picture = self.picture
        month = series.worst if self.month is None else min(self.month, series.months - 1)
        others = seen_beside(self.shock, self.catalog, picture.scenario, picture.view)
        return month_on_map(self.shock, picture, month, others=others)

    # --- words -------------------------------------------------------------------------------

    @cached_property
    def headline(self) -> str:
        """The finding, as proposed."""
        return headline_of(self.catalog, self.picture, shock=self.shock)

    @cached_property
    def lead(self) -> str:
        """The sentence under the headline, as proposed."""
        return lead_of(self.catalog, self.picture, shock=self.shock)

    @cached_property
    def levers(self) -> tuple[str, ...]:
        """The levers on the mineral shown, in words, and how many there are on others."""
        return self._levers_of(self.picture.scenario)

    def _levers_of(self, scenario: Scenario) -> tuple[str, ...]:
        mineral = self.picture.view.mineral
        found = lever_sentences(self.catalog, scenario, mineral=mineral)
        elsewhere = other_levers(scenario, mineral)
        if elsewhere:
            form = (
                translate("levers", "1 lever on another mineral")
                if elsewhere == 1
                else translate("levers", "{count} levers on other minerals")
            )
            found += (form.format(count=elsewhere),)
        return found

    @cached_property
    def key_figures(self) -> tuple[KeyFigure, ...]:
        """The figures that matter, first the most important."""
        return key_figures_of(self.catalog, self.picture, shock=self.shock)

    def table(self, what: str) -> Table:
        """Return a table by its id."""
        return table_of(self.catalog, self.picture, what, others=self.others, levers=self.levers)

    @cached_property
    def provenance(self) -> Provenance:
        """Where the figures come from, under the headline as proposed."""
        return self._provenance(self.headline)

    def _provenance(self, headline: str) -> Provenance:
        found = provenance_of(
            self.picture,
            self.facts,
            appearance=self.options.appearance,
            headline=headline,
            shock=self.shock,
        )
        if self.look is None:
            return found
        return replace(found, projection=projection_name(self.look.projection.id))

    def provenance_on(self, page: Page) -> Provenance:
        """Return where the figures come from, under the headline as it stands on a page."""
        headlines = page.of_kind("headline")
        found = self._provenance(self.words_of(headlines[0])) if headlines else self.provenance
        if page.shows_a_month and self.shock_month is not None:
            return replace(found, title=self.shock_month.title)
        return found

    def words_of(self, element: Element) -> str:
        """Return the words of an element: the user's own, else those proposed.

        Empty for kinds without words.
        """
        if element.text is not None:
            return printable(element.text, keep="\n")
        proposed = {
            "headline": lambda: self.headline,
            "subtitle": lambda: self.lead,
            "notes": lambda: self.notes(element.what),
            "sources": lambda: self.sources,
            "disclaimer": lambda: self.disclaimer,
            "date": lambda: self.day_words,
            "marking": lambda: self.style.marking,
            "page_number": lambda: self.page_words,
        }.get(element.kind)
        return proposed() if proposed is not None else ""

    def notes(self, what: str) -> str:
        """Return notes: ``limits``, or (else) how to read the page and what is assumed."""
        if what == "limits":
            found = [*limit_sentences(self.catalog, self.picture)]
            used = [figure.id for figure in self.key_figures[:3]]
            if self.shock is not None:
                used.append("shock")
            found += [text for one in used if (text := definition_of(one))]
            return " ".join(found)
        words = [reading_words(self.picture)]
        most = MOST_LEVERS if not self.others else MOST_BESIDE_OTHERS
        if self.picture.view.mode != "baseline" and self.levers:
            levers = self.levers
            levers = _first(levers, most)
            words.append(translate("notes", "Assumed: {levers}.").format(levers="; ".join(levers)))
        for one in self.others:
            levers = _first(self._levers_of(one.scenario), most) or (scenario_name(Scenario()),)
            words.append(
                translate("notes", "“{name}”: {levers}.").format(
                    name=scenario_name(one.scenario), levers="; ".join(levers)
                )
            )
        return " ".join(words)

    @property
    def sources(self) -> str:
        """Sources with licences, calculation, projection and version."""
        found = self.provenance
        return translate("notes", "{sources} {projection} projection. {software}.").format(
            sources=found.sources, projection=found.projection, software=found.software
        )

    @property
    def disclaimer(self) -> str:
        """The boundary disclaimer."""
        return self.provenance.boundaries

    @property
    def day_words(self) -> str:
        """The date in words; empty for none."""
        when = QDate.fromString(self.day, Qt.DateFormat.ISODate)
        form = translate("page", "d MMMM yyyy")
        return QLocale().toString(when, form) if when.isValid() else ""

    @property
    def page_words(self) -> str:
        """The page's number: "Mineral Supply Map · page 1 of 3"."""
        if self.pages == 1:
            return "Mineral Supply Map"
        return translate("page", "Mineral Supply Map · page {page} of {pages}").format(
            page=self.page, pages=self.pages
        )

    # --- other sides -------------------------------------------------------------------------

    def in_mode(self, mode: str) -> "PageContent":
        """Return the same content seen in another mode; no figure changes."""
        if not mode or mode == self.picture.view.mode:
            return self
        view = replace(self.picture.view, mode=mode)  # type: ignore[arg-type]
        return replace(self, picture=replace(self.picture, view=view))

    def seen_as(self, what: str) -> "PageContent":
        """Return what a map shows: one side of the picture, or another scenario.

        Parameters
        ----------
        what
            A mode; ``other`` for the first of the other scenarios, the baseline without one; else
            the content as it is.
        """
        if what != "other":
            return self.in_mode(what if what in MODES else "")
        if not self.others:
            return self.in_mode("baseline")
        return replace(self, picture=self.others[0]).in_mode("scenario")

    def numbered(self, page: int, pages: int) -> "PageContent":
        """Return the same content as one of several pages."""
        return replace(self, page=page, pages=pages)

    def compared_with(self, others: Sequence[Picture]) -> "PageContent":
        """Return the same content beside other scenarios of the same view."""
        return replace(self, others=tuple(others))


def month_on(page: Page, shock: ShockPicture | None, month: int | None = None) -> int | None:
    """Return the month of a path that a page marks, from 0: the one given, while it has it.

    Without one: on a page with a map of a month the worst, else none.
    """
    if month is None and not page.shows_a_month:
        return None
    series = series_of(shock) if shock is not None else None
    if series is None:
        return month
    return series.worst if month is None else min(month, series.months - 1)


def _first(levers: tuple[str, ...], most: int) -> tuple[str, ...]:
    """Return the first levers, and how many more there are."""
    if len(levers) <= most + 1:
        return levers
    more = translate("levers", "{count} more levers").format(count=len(levers) - most)
    return (*levers[:most], more)
