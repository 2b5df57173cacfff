"""The house style of a briefing: colours, font, logo and handling marking, as a value."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from PySide6.QtGui import QColor, QFontDatabase

from mapapp.briefing.marking import MOST_MARKING
from mapapp.briefing.page import PageError, PageSize
from mapapp.cartography.fonts import export_family
from mapapp.cartography.palettes import in_palette
from mapapp.cartography.theme import DARK, LIGHT, MapTheme, ThemeName, TypeScale
from mapapp.phrases import phrase

UNITS_PER_INCH: Final = 150.0
UNITS_PER_MM: Final = UNITS_PER_INCH / 25.4
"""Pages are painted in units of 1/150 inch, so that lines of one unit are fine ones."""

# Sizes of type on an A4 page, in units: 8.2, 10, 18 and 15 points.
BODY: Final = 17.0
LEAD: Final = 21.0
HEADLINE: Final = 38.0
FIGURE: Final = 31.0
SMALL: Final = 15.5
# On white paper the map's edge must show, so the sea is a shade deeper than on screen.
PAPER_SEA: Final = "#F6F9FB"
MOST_LOGO_BYTES: Final = 2_000_000


@lru_cache(maxsize=16)
def _is_installed(family: str) -> bool:
    return family in QFontDatabase.families()


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """What all pages of a house have in common.

    Attributes
    ----------
    name
        What the house calls it.
    accent, text, quiet
        Colours ``#RRGGBB`` of rules and marks, of words, and of quiet words; empty: the map's.
    font
        A font family of this computer; empty: the bundled one, which looks the same everywhere.
    marking
        Handling marking at top and bottom of every page; empty for none.
    logo
        An image file's content (PNG, JPEG or SVG); empty for none.
    theme
        Light, or dark for screens.
    """

    name: str = ""
    accent: str = ""
    text: str = ""
    quiet: str = ""
    font: str = ""
    marking: str = ""
    logo: bytes = b""
    theme: ThemeName = "light"

    def __post_init__(self) -> None:
        """Refuse what cannot be used (PageError)."""
        for value in (self.accent, self.text, self.quiet):
            if value and not (len(value) == 7 and QColor.isValidColorName(value)):
                message = phrase(
                    "“{value}” is no colour. Give it as #RRGGBB, such as #1F5FBF.", value=value
                )
                raise PageError(message)
        if len(self.logo) > MOST_LOGO_BYTES:
            message = phrase("The logo is larger than 2 MB. Choose a smaller image.")
            raise PageError(message)
        if len(self.marking) > MOST_MARKING:
            message = phrase(
                "A handling marking can have {most_marking} characters at most.",
                most_marking=MOST_MARKING,
            )
            raise PageError(message)
        if self.theme not in ("light", "dark"):
            message = phrase("There is no theme “{theme}”. Choose light or dark.", theme=self.theme)
            raise PageError(message)

    @property
    def family(self) -> str:
        """The font family that is used: the bundled one where the own is not installed."""
        return self.font if self.font and _is_installed(self.font) else export_family()

    @property
    def base(self) -> MapTheme:
        """The theme with the house's colours, of the screen's type size."""
        plain = in_palette(DARK if self.theme == "dark" else replace(LIGHT, sea=PAPER_SEA))
        return replace(
            plain,
            accent=self.accent or plain.accent,
            text1=self.text or plain.text1,
            text2=self.quiet or plain.text2,
            type=TypeScale(self.family, 12.0, 16.0),
        )

    def theme_for(self, size: PageSize, *, factor: float = 1.0) -> MapTheme:
        """Return the theme of a page: its type in units of the page, times a factor."""
        body = BODY * size.type_factor * factor
        return replace(self.base, type=TypeScale(self.family, body, body * LEAD / BODY))
