"""The colours of shares to choose from, and the one that holds in this process.

The window, its exports and their legends follow it, and the command line always has the usual one.
The colours of change stay: they say which way a share goes.

Each ramp goes one way in lightness, so that it prints in grey; neighbours are at least 10 apart in
CAM02-UCS for normal and deficient vision, and a label can be read on each class (tests hold it).
"""

from dataclasses import dataclass, replace
from typing import Final

from mapapp.cartography.theme import DARK, DARK_INK, LIGHT, MapTheme
from mapapp.choice import ProcessChoice

_INK: Final = LIGHT.text1
_WHITE: Final = "#FFFFFF"


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours of the six usual classes of shares, lowest first, and of words on them."""

    light: tuple[str, ...]
    light_ink: tuple[str, ...]
    dark: tuple[str, ...]
    dark_ink: tuple[str, ...]


USUAL: Final = "blue_green"
PALETTES: Final = {
    USUAL: Palette(LIGHT.share, LIGHT.share_ink, DARK.share, DARK.share_ink),
    "violet": Palette(
        ("#CDADF4", "#AA80D9", "#8855BA", "#633191", "#3F1362", "#1C0033"),
        (_INK, _INK, _WHITE, _WHITE, _WHITE, _WHITE),
        ("#320951", "#5A2985", "#824FB4", "#A87DD7", "#CEAEF4", "#F0E6FE"),
        (_WHITE, _WHITE, _WHITE, DARK_INK, DARK_INK, DARK_INK),
    ),
    "grey": Palette(
        ("#BEBEBE", "#979797", "#727272", "#4F4F4F", "#2F2F2F", "#121212"),
        (_INK, _INK, _WHITE, _WHITE, _WHITE, _WHITE),
        ("#121212", "#363636", "#5F5F5F", "#8B8B8B", "#BABABA", "#EBEBEB"),
        (_WHITE, _WHITE, _WHITE, DARK_INK, DARK_INK, DARK_INK),
    ),
}

_chosen: Final = ProcessChoice(USUAL, among=PALETTES)


def choose_palette(name: str) -> None:
    """Have shares drawn in a palette from now on; an unknown name is the usual one."""
    _chosen.choose(name)


def in_palette(theme: MapTheme) -> MapTheme:
    """Return a theme with the colours of shares that hold."""
    chosen = PALETTES[_chosen.now]
    if theme.name == "dark":
        return replace(theme, share=chosen.dark, share_ink=chosen.dark_ink)
    return replace(theme, share=chosen.light, share_ink=chosen.light_ink)
