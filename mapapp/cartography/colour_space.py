"""Arithmetic of colours: linear light, contrast, and ramps of any number of classes.

Ramps are interpolated in OKLab (B. Ottosson, "A perceptual color space for image processing",
2020): it is perceptually even, like CAM02-UCS, and can be turned back into a colour without
iteration. What the eye then makes of the classes is measured in CAM02-UCS, by the tests.
"""

from collections.abc import Sequence
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

ENOUGH_CONTRAST: Final = 4.5  # WCAG 2.x, level AA, for text of body size
LUMINANCE: Final = np.array([0.2126, 0.7152, 0.0722])  # of linear sRGB, IEC 61966-2-1

_LINEAR_TO_CONES: Final = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_CONES_TO_OKLAB: Final = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)


def to_linear(coded: Array) -> Array:
    """Return linear light, 0..1, of sRGB values, 0..1 (IEC 61966-2-1)."""
    return np.where(coded <= 0.04045, coded / 12.92, ((coded + 0.055) / 1.055) ** 2.4)


def to_coded(linear: Array) -> Array:
    """Return sRGB values, 0..1, of linear light; what lies outside 0..1 is cut off."""
    light = np.clip(linear, 0.0, 1.0)
    return np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)


def coded_of(colour: str) -> Array:
    """Return red, green and blue of ``#RRGGBB`` as they are written, 0..255."""
    return np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)], np.float64)


def linear_of(colour: str) -> Array:
    """Return red, green and blue of ``#RRGGBB`` in linear light, 0..1."""
    return to_linear(coded_of(colour) / 255)


def hex_of(linear: Array) -> str:
    """Return linear red, green and blue as ``#RRGGBB``."""
    red, green, blue = np.rint(to_coded(linear) * 255).astype(int)
    return f"#{red:02X}{green:02X}{blue:02X}"


def contrast(one: str, other: str) -> float:
    """Return the WCAG 2.x contrast ratio of two colours, 1..21."""
    first, second = (float(LUMINANCE @ linear_of(colour)) + 0.05 for colour in (one, other))
    return max(first, second) / min(first, second)


@cache
def ramp(colours: tuple[str, ...], count: int) -> tuple[str, ...]:
    """Return a ramp of ``count`` colours through the given ones, even along their sequence.

    Parameters
    ----------
    colours
        The designed ramp, at least two colours; its own number gives it back unchanged.
    count
        Number of colours wanted. A single one is the middle of the ramp.
    """
    if count == len(colours):
        return colours
    if count == 1:
        return (ramp(colours, 3)[1],)
    known = np.array([oklab_of(colour) for colour in colours])
    places = np.linspace(0, len(colours) - 1, count)
    found = [np.interp(places, np.arange(len(colours)), axis) for axis in known.T]
    return tuple(hex_of(from_oklab(lab)) for lab in np.array(found).T)


@cache
def diverging_ramp(colours: tuple[str, ...], count: int) -> tuple[str, ...]:
    """Return a diverging ramp of ``count`` colours: both arms resampled, the middle kept.

    Parameters
    ----------
    colours
        The designed ramp, an odd number of colours.
    count
        Number of colours wanted, odd; 1 gives the middle alone.

    Raises
    ------
    ValueError
        If either number is even: a diverging ramp without a middle has no zero.
    """
    if count % 2 == 0 or len(colours) % 2 == 0:
        message = f"a diverging ramp has an odd number of colours, not {count} of {len(colours)}"
        raise ValueError(message)
    if count == len(colours):
        return colours
    middle, steps = len(colours) // 2, count // 2 + 1
    if steps == 1:
        return (colours[middle],)
    return ramp(colours[: middle + 1], steps)[:-1] + ramp(colours[middle:], steps)


def ink_on(ground: str, inks: Sequence[str]) -> str:
    """Return the text colour for a ground: of those given the one that reads best.

    Where none of them reaches `ENOUGH_CONTRAST`, black or white does: one of the two has at
    least 4.58 on every ground.
    """
    best = max(inks, key=lambda ink: contrast(ink, ground))
    if contrast(best, ground) >= ENOUGH_CONTRAST:
        return best
    return max(("#000000", "#FFFFFF"), key=lambda ink: contrast(ink, ground))


def oklab_of(colour: str) -> Array:
    """Return lightness 0..1, green to red and blue to yellow in OKLab of ``#RRGGBB``."""
    found: Array = _CONES_TO_OKLAB @ np.cbrt(_LINEAR_TO_CONES @ linear_of(colour))
    return found


def from_oklab(lab: Array) -> Array:
    """Return linear red, green and blue of a colour in OKLab; outside 0..1 where none has it."""
    cones = np.linalg.solve(_CONES_TO_OKLAB, lab) ** 3
    return np.linalg.solve(_LINEAR_TO_CONES, cones)
