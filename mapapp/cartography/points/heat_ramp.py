"""Classes of density in the colour of the file itself: one hue, from faint to strong.

The hue is the file's own, and as much of its chroma as each lightness can hold. Steps of lightness
are even in OKLab, so that classes stay apart for every eye and in grey print, whatever the hue.
"""

from functools import cache
from typing import Final

import numpy as np

from mapapp.cartography.colour_space import Array, coded_of, from_oklab, hex_of, oklab_of

# Lightness in OKLab of the faintest and of the strongest class. High = bright in the dark.
_LIGHT: Final = (0.81, 0.24)
_DARK: Final = (0.475, 0.96)
# Borders show through; more of it, and neighbouring classes would run together on the ground.
FAINTEST_ALPHA: Final = 214
STRONGEST_ALPHA: Final = 240
_HALVINGS: Final = 20
_IN_GAMUT: Final = 1e-6


@cache
def heat_ramp(colour: str, *, dark: bool, count: int = 5) -> tuple[str, ...]:
    """Return the colours of classes of density, from few sites to many.

    Parameters
    ----------
    colour
        The file's own, ``#RRGGBB``.
    dark
        Whether the map's ground is dark.
    count
        Number of classes.
    """
    _, green_red, blue_yellow = (float(part) for part in oklab_of(colour))
    tint = np.array([green_red, blue_yellow])
    return tuple(
        hex_of(_strongest(float(lightness), tint))
        for lightness in np.linspace(*(_DARK if dark else _LIGHT), count)
    )


def alphas(count: int) -> tuple[int, ...]:
    """Return how opaque each class of density is, 0..255, from few sites to many."""
    return tuple(np.linspace(FAINTEST_ALPHA, STRONGEST_ALPHA, count).round().astype(int).tolist())


def on_ground(colours: tuple[str, ...], ground: str) -> tuple[str, ...]:
    """Return what classes of density look like over a ground: what the legend shows."""
    below = coded_of(ground)
    return tuple(
        "#{:02X}{:02X}{:02X}".format(
            *np.rint(below + (coded_of(colour) - below) * alpha / 255).astype(int)
        )
        for colour, alpha in zip(colours, alphas(len(colours)), strict=True)
    )


def _strongest(lightness: float, tint: Array) -> Array:
    """Return linear red, green and blue of a lightness, with as much of a tint as it holds."""
    low, high = 0.0, 1.0
    if _fits(_light_of(lightness, tint)):
        return _light_of(lightness, tint)
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if _fits(_light_of(lightness, tint * middle)) else (low, middle)
    return _light_of(lightness, tint * low)


def _light_of(lightness: float, tint: Array) -> Array:
    return from_oklab(np.array([lightness, tint[0], tint[1]]))


def _fits(light: Array) -> bool:
    return bool(light.min() >= -_IN_GAMUT and light.max() <= 1.0 + _IN_GAMUT)
