"""The arithmetic of class bounds: quantiles, natural breaks, even steps, round numbers.

Bounds are rounded to the fewest digits that leave every figure in its class, counting in whole
billionths: 0.3 is then three tenths and not a bit less.
"""

import itertools
from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

DECIMALS: Final = 9
_NANO: Final = 10**DECIMALS
# How far rounding may move a bound of an even scheme, in parts of a class.
_SLACK: Final = 0.05


def pooled(*arrays: Iterable[float | None]) -> Array:
    """Return the figures of all arrays in one, ascending; None and NaN are left out.

    Raises
    ------
    ValueError
        If a figure is infinite.
    """
    figures = np.array([value for array in arrays for value in array], dtype=np.float64)
    known = figures[~np.isnan(figures)]
    if np.isinf(known).any():
        message = "an infinite figure cannot be classed"
        raise ValueError(message)
    return np.sort(np.round(known, DECIMALS))


def parting_bounds(sample: Array, scheme: str, count: int, *, signed: bool) -> tuple[float, ...]:
    """Return the bounds between at most ``count`` classes, ascending, in round numbers.

    Parameters
    ----------
    sample
        Figures of 0 or more, ascending, as `pooled` gives them; of change 0 and the magnitudes.
    scheme
        "pretty", "quantile", "equal", "natural" or "log".
    count
        Number of classes wanted, no more than there are different figures; for change the
        middle one and those on one side of it.
    signed
        Whether the bounds are to be mirrored. Then none but a "pretty" one equals a figure, as
        a figure on a bound belongs to the outer class above zero and to the inner one below.
    """
    if count < 2:
        return ()
    if scheme == "pretty":
        return _pretty(sample, count, signed=signed)
    if scheme == "equal":
        low, high = float(sample[0]), float(sample[-1])
        # The middle class of change reaches as far below zero as above.
        width = high / (count - 0.5) if signed else (high - low) / count
        first = width / 2 if signed else low + width
        near = [first + width * step for step in range(count - 1)]
        around = [(bound - _SLACK * width, bound + _SLACK * width) for bound in near]
        return _even(sample, near, around, signed=signed)
    if scheme == "log":
        low, high = float(sample[sample > 0][0]), float(sample[-1])
        if low == high:
            return (_round_between(0.0, high, near=high / 2, with_high=not signed),)
        factor = (high / low) ** (1 / count)
        near = [low * factor**step for step in range(1, count)]
        slack = factor**_SLACK
        return _even(sample, near, [(b / slack, b * slack) for b in near], signed=signed)
    tops = _natural(sample, count) if scheme == "natural" else _quantiles(sample, count)
    return _between(sample, tops, signed=signed)


def _quantiles(sample: Array, count: int) -> Array:
    """Return the upper end of each class but the last, each itself in its class."""
    return np.round(np.quantile(sample, np.arange(1, count) / count), DECIMALS)


def _natural(sample: Array, count: int) -> Array:
    """Return the upper ends of the classes with the least squared deviation (Fisher 1958)."""
    from jenkspy import jenks_breaks

    return np.array(jenks_breaks(sample, n_classes=count)[1:-1])


def _between(sample: Array, tops: Array, *, signed: bool) -> tuple[float, ...]:
    """Return the roundest bounds that leave every figure in its class.

    Classes that equal figures leave empty drop out; the lowest figure always parts from the
    highest.
    """
    cuts = np.unique(np.searchsorted(sample, tops, side="right"))
    cuts = cuts[cuts < len(sample)]
    if cuts.size == 0:
        cuts = np.searchsorted(sample, sample[:1], side="right")
    gaps = [(float(sample[cut - 1]), float(sample[cut])) for cut in cuts]
    return tuple(
        _round_between(low, high, near=(low + high) / 2, with_high=not signed) for low, high in gaps
    )


def _even(
    sample: Array,
    near: Sequence[float],
    around: Sequence[tuple[float, float]],
    *,
    signed: bool,
) -> tuple[float, ...]:
    """Round the bounds of an even scheme: within their slack and past no figure.

    Its classes may be empty; they keep their place.
    """
    found = []
    for exact, (least, most) in zip(near, around, strict=True):
        bound = round(exact, DECIMALS)
        cut = int(np.searchsorted(sample, bound, side="right" if signed else "left"))
        cut = min(max(cut, 1), len(sample) - 1)
        low, high = float(sample[cut - 1]), float(sample[cut])
        found.append(
            _round_between(max(low, least), min(high, most), near=exact, with_high=not signed)
        )
    return tuple(sorted(set(found)))


def _pretty(sample: Array, count: int, *, signed: bool) -> tuple[float, ...]:
    """Return multiples of 1, 2 or 5 times a power of ten, at most ``count - 1`` of them."""
    low = round(float(sample[0]) * _NANO)
    high = round(float(sample[-1]) * _NANO) - signed
    units = (digit * 10**power for power in itertools.count() for digit in (1, 2, 5))
    unit = next(unit for unit in units if high // unit - low // unit < count)
    multiples = range(low // unit + 1, high // unit + 1)
    if not multiples:
        return (_round_between(low / _NANO, float(sample[-1]), with_high=not signed),)
    return tuple(multiple * unit / _NANO for multiple in multiples)


def _round_between(low: float, high: float, *, with_high: bool, near: float | None = None) -> float:
    """Return the number of fewest digits above ``low`` and up to ``high``, nearest ``near``.

    Without ``near``, nearest the middle. Where nothing lies between, it is ``high``, even if
    that should be kept out.
    """
    least = round(low * _NANO) + 1
    most = max(least, round(high * _NANO) - (not with_high))
    aim = (least + most) // 2 if near is None else round(near * _NANO)
    for power in range(len(str(most)), -1, -1):
        for unit in (10**power, 5 * 10 ** (power - 1)) if power else (1,):
            first, last = -(-least // unit), most // unit
            if first <= last:
                return min(max(round(aim / unit), first), last) * unit / _NANO
    return high


def decimals_of(value: float) -> int:
    """Return how many decimals a bound needs, 0 to 9."""
    places = 0
    while places < DECIMALS and round(value, places) != round(value, DECIMALS):
        places += 1
    return places
