"""Class bounds as they are written in a legend's row, read back."""

import re
from typing import Final

from mapapp.cartography.scale import ClassScale

# A minus right behind a digit parts two figures: "1-3".
_FIGURE: Final = re.compile(r"\d+(?:[.,]\d+)?")
_SIGNED: Final = re.compile(r"(?<!\d)[+−-]?\d+(?:[.,]\d+)?|\d+(?:[.,]\d+)?")
_DASHES: Final = re.compile(r"[-−‒—]")
_LOWEST: Final = frozenset({"#", "<#", "≤#"})
_HIGHEST: Final = frozenset({"#", ">#", "≥#", "#+"})
_BETWEEN: Final = frozenset({"#–#"})
_AROUND: Final = frozenset({"±#"})


def bounds_in_words(scale: ClassScale, index: int, words: str) -> tuple[float, ...] | None:
    """Return the bounds that a scale has if one of its rows is to say these words.

    They are read where they are the row's own words with other figures ("under 3"), or the
    same in signs ("<3", "1-3", ">50", "±0.5"). Bounds of change move with their mirror image.

    Parameters
    ----------
    index
        The class of the row, 0 for the lowest.

    Returns
    -------
    Bounds, not checked; None if the words only name the class.
    """
    last = len(scale.breaks)
    if not last:
        return None
    shape, figures = _read(words, signed=scale.signed)
    own, _ = _read(scale.rows()[index].label, signed=scale.signed)
    around = 0 < index < last and scale.breaks[index - 1] == -scale.breaks[index]
    if shape not in {own, *_shapes(index, last, around=around)}:
        return None
    low, high = figures[0], figures[-1]
    if around:
        low, high = -abs(high), abs(high)
    bounds = list(scale.breaks)
    for at, value in ((index - 1, low), (index, high)):
        if 0 <= at < last:
            bounds[at] = value
            if scale.signed:
                bounds[last - 1 - at] = -value
    return tuple(bounds)


def _shapes(index: int, last: int, *, around: bool) -> frozenset[str]:
    if index == 0:
        return _LOWEST
    if index == last:
        return _HIGHEST
    return _AROUND if around else _BETWEEN


def _read(words: str, *, signed: bool) -> tuple[str, list[float]]:
    """Return words with # for each figure, without spaces, and the figures."""
    pattern = _SIGNED if signed else _FIGURE
    bare = words.replace("%", "")
    found = [float(one.replace(",", ".").replace("−", "-")) for one in pattern.findall(bare)]
    shape = _DASHES.sub("–", "".join(pattern.sub("#", bare).lower().split()))
    return shape, found
