"""How sites look besides shape and size: coloured by stage, status or control.

One object colours the symbols and writes the legend.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Self

from PySide6.QtCore import QCoreApplication

from mapapp.cartography.colour_space import contrast, hex_of, linear_of
from mapapp.cartography.theme import OKABE_ITO, OTHERS, SUPPLIER_COLOURS, MapTheme
from mapapp.cartography.wording import status_word
from mapapp.catalog.model import Site, Stage
from mapapp.scenario.appearance import SiteColour

translate = QCoreApplication.translate

# Okabe-Ito hues, darker or lighter where the pure ones would be lost on land; warm for what
# operates, as the classes are cold. Measured by tests/cartography/test_site_style.py.
STATUS_LIGHT: Final = {
    "operating": "#D55E00",
    "construction": "#007A5A",
    "planned": "#8A3F6B",
    "care_and_maintenance": "#1B1F24",
}
STATUS_DARK: Final = {
    "operating": "#E8722A",
    "construction": "#2FC79A",
    "planned": "#D98BB6",
    "care_and_maintenance": "#E8EAED",
}
MOST_CONTROLLERS: Final = 5
OTHER_CONTROL: Final = "others"
UNKNOWN_CONTROL: Final = "unknown"
SEEN: Final = 3.0  # least contrast of a symbol or its outline with the ground
EDGE: Final = 4.5  # of an outline that has to carry a pale fill
STEP: Final = 0.9


@dataclass(frozen=True, slots=True)
class SymbolLook:
    """Colours of a symbol, ``#RRGGBB``: its fill, its outline, and its line where hollow."""

    fill: str
    line: str
    hollow: str

    @classmethod
    def of(cls, colour: str, theme: MapTheme) -> Self:
        """Return the look in a colour: the outline carries what the fill alone would not."""
        if _seen(colour, theme, SEEN):
            return cls(colour, theme.line_coloured, colour)
        return cls(colour, strengthened(colour, theme, EDGE), strengthened(colour, theme, SEEN))


def stage_look(stage: Stage, theme: MapTheme) -> SymbolLook:
    """Return the look of a stage in its own colour."""
    return SymbolLook(theme.stage_fill[stage], theme.stage_line[stage], theme.stage_hollow[stage])


def neutral_look(theme: MapTheme) -> SymbolLook:
    """Return the look of a symbol whose colour says nothing, for the legend."""
    return SymbolLook.of(theme.text2, theme)


def _seen(colour: str, theme: MapTheme, least: float) -> bool:
    return min(contrast(colour, theme.sea), contrast(colour, theme.land)) >= least


@lru_cache(maxsize=256)
def _towards(colour: str, grounds: tuple[str, str], least: float, *, darker: bool) -> str:
    light = linear_of(colour)
    while min(contrast(hex_of(light), ground) for ground in grounds) < least:
        light = light * STEP if darker else 1 - (1 - light) * STEP
    return hex_of(light)


def strengthened(colour: str, theme: MapTheme, least: float) -> str:
    """Return a colour, darker (light theme) or lighter (dark theme) until sea and land show it."""
    return _towards(colour, (theme.sea, theme.land), least, darker=theme.name == "light")


@dataclass(frozen=True, slots=True)
class SiteColourRow:
    """One kind of sites: its key, what it is called, its look, and whether it is hollow."""

    key: str
    label: str
    look: SymbolLook
    hollow: bool = False


@dataclass(frozen=True, slots=True)
class SiteColours:
    """Colours of sites by status or control; ``rows`` are the legend's, in its order."""

    by: SiteColour
    rows: tuple[SiteColourRow, ...]

    def row_of(self, site: Site) -> SiteColourRow:
        """Return the legend's row of a site (KeyError if it is of none)."""
        wanted = site.status if self.by == "status" else site.control or UNKNOWN_CONTROL
        keys = {row.key: row for row in self.rows}
        if self.by == "control" and wanted not in keys:
            return keys[OTHER_CONTROL]
        return keys[wanted]

    @property
    def title(self) -> str:
        """Return what the colours tell."""
        if self.by == "status":
            return translate("legend", "Status of sites")
        return translate("legend", "Sites controlled from")


@dataclass(frozen=True, slots=True)
class SiteStyle:
    """How sites are drawn.

    Attributes
    ----------
    colours
        By what they are coloured; None: by stage.
    spread
        Whether sites that share one point are set apart where the map is near enough.
    dotted
        Whether a site of unknown capacity has a symbol of its own, not only a small one.
    """

    colours: SiteColours | None = None
    spread: bool = False
    dotted: bool = False


PLAIN_STYLE: Final = SiteStyle()


def site_colours(
    by: SiteColour,
    sites: Mapping[Stage, Sequence[Site]],
    theme: MapTheme,
    names: Mapping[str, str],
) -> SiteColours | None:
    """Return what colours a mineral's sites; None where their stage does.

    Parameters
    ----------
    sites
        All sites of the mineral, unfiltered, so that a filter changes no colour.
    names
        Of countries, by ISO alpha-3.
    """
    if by == "stage":
        return None
    drawn = [site for found in sites.values() for site in found if site.status != "closed"]
    if by == "status":
        table = STATUS_DARK if theme.name == "dark" else STATUS_LIGHT
        there = {site.status for site in drawn}
        rows = tuple(
            SiteColourRow(
                status, status_word(status), SymbolLook.of(colour, theme), status != "operating"
            )
            for status, colour in table.items()
            if status in there
        )
        return SiteColours("status", rows)
    return SiteColours("control", _control_rows(drawn, theme, names))


def _control_rows(
    sites: Sequence[Site], theme: MapTheme, names: Mapping[str, str]
) -> tuple[SiteColourRow, ...]:
    ranked = largest_controllers(sites)
    chosen = ranked[:MOST_CONTROLLERS]
    taken = {SUPPLIER_COLOURS[code] for code in chosen if code in SUPPLIER_COLOURS}
    free = [colour for colour in OKABE_ITO if colour not in taken]
    rows = [
        SiteColourRow(
            code,
            names.get(code, code),
            SymbolLook.of(SUPPLIER_COLOURS.get(code) or free.pop(0), theme),
        )
        for code in chosen
    ]
    if len(ranked) > len(chosen):
        words = translate("legend", "other countries")
        rows.append(SiteColourRow(OTHER_CONTROL, words, SymbolLook.of(OTHERS, theme)))
    if any(site.control is None for site in sites):
        words = translate("legend", "control not known")
        rows.append(SiteColourRow(UNKNOWN_CONTROL, words, SymbolLook.of(theme.text3, theme)))
    return tuple(rows)


def largest_controllers(sites: Sequence[Site]) -> tuple[str, ...]:
    """Return controlling countries, the largest first.

    Tonnes of different stages cannot be added up: what counts is the largest part of listed
    capacity that a country controls at any stage, then the number of its sites, then its code.
    """
    whole: dict[Stage, float] = defaultdict(float)
    held: dict[tuple[str, Stage], float] = defaultdict(float)
    number: dict[str, int] = defaultdict(int)
    for site in sites:
        capacity = (site.capacity_t_per_year or 0.0) if site.countable else 0.0
        whole[site.stage] += capacity
        if site.control:
            held[site.control, site.stage] += capacity
            number[site.control] += 1

    def part(code: str) -> float:
        return max(
            (held.get((code, stage), 0.0) / total for stage, total in whole.items() if total > 0),
            default=0.0,
        )

    return tuple(sorted(number, key=lambda code: (-part(code), -number[code], code)))
