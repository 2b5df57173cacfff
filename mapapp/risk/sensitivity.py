"""The tornado: what each input alone does to a figure."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from mapapp.supply.errors import (
    FloatArray,
    ModelInputError,
    as_floats,
    checked_number,
    checked_same_length,
)


@dataclass(frozen=True, slots=True)
class Bar:
    """What one input alone does to a figure.

    Attributes
    ----------
    index
        Which input, in the order given.
    low, high
        The figure at the input's low and high value; None where it is undefined there.
    """

    index: int
    low: float | None
    high: float | None

    @property
    def swing(self) -> float:
        """Return ``|high - low|``, NaN where one of the two is undefined."""
        return math.nan if self.low is None or self.high is None else abs(self.high - self.low)


def tornado(
    figure: Callable[[FloatArray], float | None],
    values: npt.ArrayLike,
    *,
    low: npt.ArrayLike | None = None,
    high: npt.ArrayLike | None = None,
    swing: float = 0.20,
    strongest: int = 8,
) -> tuple[Bar, ...]:
    """Return what each input alone does to a figure, the strongest first.

    Parameters
    ----------
    figure
        Computes the figure from all inputs; None where it is undefined. Called twice for each
        input, with a vector of its own.
    values
        The inputs, finite, of any sign; NaN is missing: passed on as it is and not varied.
    low, high
        By input, what to vary it to, such as its 5 % and 95 % values; both or neither.
    swing
        Without them, each input is varied by this part of itself, 0..1, down and up.
    strongest
        How many to return, 1 or more.

    Returns
    -------
    tuple of Bar
        Sorted by ``|high - low|``; those with an undefined end come last.

    Raises
    ------
    ModelInputError
        If a value is infinite, shapes do not fit, only one of ``low`` and ``high`` is given, or
        a number is outside its domain.

    Notes
    -----
    Each figure is recomputed exactly, not by derivatives. Interactions between inputs are lost:
    show the Monte Carlo band above it.
    """
    inputs = _any_sign(values, "values")
    part = checked_number(swing, "swing", high=1.0)
    if strongest < 1:
        message = f"strongest is {strongest}: it must be 1 or more"
        raise ModelInputError(message)
    if (low is None) != (high is None):
        message = "low and high: both are needed, or neither"
        raise ModelInputError(message)
    lows = inputs * (1.0 - part) if low is None else _any_sign(low, "low")
    highs = inputs * (1.0 + part) if high is None else _any_sign(high, "high")
    checked_same_length(inputs, lows, "values and low")
    checked_same_length(inputs, highs, "values and high")
    bars = []
    for at in np.flatnonzero(~np.isnan(inputs + lows + highs)):
        ends = []
        for end in (lows, highs):
            varied = inputs.copy()
            varied[at] = end[at]
            ends.append(figure(varied))
        bars.append(Bar(int(at), *ends))
    bars.sort(key=lambda bar: math.inf if math.isnan(bar.swing) else -bar.swing)
    return tuple(bars[:strongest])


def _any_sign(values: npt.ArrayLike, name: str) -> FloatArray:
    """Return a vector of finite values of any sign, or NaN."""
    vector = as_floats(values, name)
    if vector.ndim != 1 or vector.size == 0 or np.isinf(vector).any():
        message = f"{name}: a vector of at least one value is needed, none infinite"
        raise ModelInputError(message)
    return vector
