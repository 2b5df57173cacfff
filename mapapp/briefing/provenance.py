"""What every export says of itself: scenario, view, definitions, sources, versions.

The same words stand on the page and in the file's metadata. They come from the figures and the
tables alone: no name of a user, of a machine or of a folder can get into them.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mapapp import __version__
from mapapp.briefing.definitions import definitions_of
from mapapp.briefing.lever_words import lever_sentences, scenario_name
from mapapp.briefing.plain_text import printable
from mapapp.cartography.facts import MapFacts
from mapapp.cartography.projection_choice import projection_name
from mapapp.cartography.wording import (
    boundary_note,
    group_words,
    map_title,
    source_line,
    unit_words,
)
from mapapp.picture.result import Picture
from mapapp.picture.shock.shock_result import ShockPicture
from mapapp.scenario.appearance import DEFAULT_APPEARANCE, Appearance, ShareUnit

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where the figures of an export come from.

    Attributes
    ----------
    title
        "Cobalt refining, 2030".
    headline
        The finding; empty for none.
    scenario
        What it is called.
    levers
        Each in words; empty in the baseline.
    note
        What the user says of the scenario.
    year
        Of the figures.
    view, lens
        What is shown (baseline, scenario, change, both), and whose output it is, in words.
    unit
        What a tonne is a tonne of.
    definitions
        Of the indices used.
    sources
        With their licences, in one string.
    boundaries
        The boundary disclaimer.
    projection
        Name of the map's projection.
    vintage, version
        Of the catalog (``2026-11``) and of the app.
    """

    title: str
    headline: str
    scenario: str
    levers: tuple[str, ...]
    note: str
    year: int
    view: str
    lens: str
    unit: str
    definitions: tuple[str, ...]
    sources: str
    boundaries: str
    projection: str
    vintage: str
    version: str = __version__

    @property
    def levers_text(self) -> str:
        """The levers in one string."""
        return "; ".join(self.levers) or translate("provenance", "baseline, no lever set")

    @property
    def software(self) -> str:
        """App and version."""
        return f"Mineral Supply Map {self.version}"

    @property
    def page_title(self) -> str:
        """What a file is titled: the finding, else the map's title."""
        return self.headline or self.title

    def rows(self) -> tuple[tuple[str, str], ...]:
        """Return all of it as names and values, to be listed."""
        found = [
            (translate("provenance", "Title"), self.title),
            (translate("provenance", "Finding"), self.headline),
            (translate("provenance", "Scenario"), self.scenario),
            (translate("provenance", "Levers"), self.levers_text),
            (translate("provenance", "Note"), self.note),
            (translate("provenance", "Year"), str(self.year)),
            (translate("provenance", "View"), self.view),
            (translate("provenance", "Lens"), self.lens),
            (translate("provenance", "Tonnes"), self.unit),
            (translate("provenance", "Definitions"), " ".join(self.definitions)),
            (translate("provenance", "Sources"), self.sources),
            (translate("provenance", "Boundaries"), self.boundaries),
            (translate("provenance", "Projection"), self.projection),
            (translate("provenance", "Catalog"), self.vintage),
            (translate("provenance", "Software"), self.software),
        ]
        return tuple((name, value) for name, value in found if value)

    def metadata(self) -> Mapping[str, str]:
        """Return all of it under the names files use; the names are not translated."""
        found = {
            "Title": self.page_title,
            "Subject": self.title,
            "Description": f"Scenario: {self.scenario}. {self.levers_text}",
            "Scenario": self.scenario,
            "Levers": self.levers_text,
            "Year": str(self.year),
            "View": self.view,
            "Lens": self.lens,
            "Unit": self.unit,
            "Definitions": " ".join(self.definitions),
            "Source": f"{self.sources} {self.boundaries}",
            "Projection": self.projection,
            "Catalog": self.vintage,
            "Software": self.software,
        }
        return {name: _one_line(value) for name, value in found.items() if value}


def _one_line(text: str) -> str:
    """Return a text without control characters, which metadata of files may not hold."""
    return " ".join(printable(text).split())


def provenance_of(
    picture: Picture,
    facts: MapFacts,
    *,
    appearance: Appearance = DEFAULT_APPEARANCE,
    headline: str = "",
    shock: ShockPicture | None = None,
) -> Provenance:
    """Return where the figures of a picture come from.

    Parameters
    ----------
    appearance
        Of the map: who is credited depends on its layers.
    headline
        As it stands on the page.
    shock
        Whose path is shown; None for none.
    """
    sources = source_line(picture, appearance, traded=facts.has_trade(picture.view))
    sources = sources.removesuffix(boundary_note()).strip()
    if picture.has_output and "WGI" not in sources:
        # An index of the page or of the file's figures is weighted by governance.
        sources += " " + translate("sources", "Governance: World Bank WGI 2023 (CC BY 4.0).")
    if shock is not None:
        sources += _path_sources(shock, facts)
    return Provenance(
        title=map_title(picture),
        headline=headline,
        scenario=scenario_name(picture.scenario),
        levers=lever_sentences(facts.catalog, picture.scenario),
        note=picture.scenario.note,
        year=picture.view.year,
        view=view_words(picture, facts.unit(picture, appearance)),
        lens=lens_words(picture),
        unit=unit_words(picture),
        definitions=definitions_of(picture, shock=shock is not None),
        sources=sources,
        boundaries=boundary_note(),
        projection=projection_name(appearance.projection),
        vintage=facts.catalog.vintage,
    )


def _path_sources(shock: ShockPicture, facts: MapFacts) -> str:
    """Return whose figures a path rests on besides: trade, use and stocks."""
    ids = dict.fromkeys(one for path in shock.paths for one in path.source_ids)
    names = []
    for one in ids:
        source = facts.catalog.sources.get(one)
        if source is not None:
            name = f"{source.publisher} {source.year}"
            free = "CC BY" in source.licence or "Licence" in source.licence
            names.append(f"{name} ({source.licence})" if free else name)
    if not names:
        return ""
    found = ", ".join(dict.fromkeys(names))
    return " " + translate("sources", "Trade, use and stocks: {names}.").format(names=found)


def view_words(picture: Picture, unit: ShareUnit = "country") -> str:
    """Return which side is shown, in words, and what the map colours together."""
    side = {
        "baseline": translate("provenance", "baseline"),
        "scenario": translate("provenance", "scenario"),
        "change": translate("provenance", "change from baseline to scenario"),
        "compare": translate("provenance", "baseline and scenario"),
    }[picture.view.mode]
    if unit == "country":
        return side
    words = translate("provenance", "{side}; map {by}")
    return words.format(side=side, by=group_words(unit))


def lens_words(picture: Picture) -> str:
    """Return whose a plant's output is, in words."""
    if picture.view.lens == "control":
        return translate("provenance", "by controlling country: that of the controlling owner")
    return translate("provenance", "by host country: that a plant stands in")
