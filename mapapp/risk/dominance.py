"""Who a scenario makes dominant: replacing one single supplier by another is no gain."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from mapapp.supply.errors import (
    ModelInputError,
    checked_number,
    checked_same_length,
    checked_vector,
)

# Shares closer than this are equal: a slider set to a mark is at it, not beyond.
TOLERANCE = 1e-9
DEFAULT_MARKS = (0.50, 0.65)
DEFAULT_GAIN = 0.01


@dataclass(frozen=True, slots=True)
class Dominance:
    """One supplier that a scenario makes dominant, or more so.

    Attributes
    ----------
    index
        Which supplier, in the order of the shares given.
    before, after
        Its share of world output in the baseline and in the scenario, 0..1.
    mark
        The highest mark its share exceeds in the scenario.
    crossed
        Whether it exceeds that mark only in the scenario; otherwise it exceeded it before,
        and has gained.
    """

    index: int
    before: float
    after: float
    mark: float
    crossed: bool


def new_dominance(
    before: npt.ArrayLike,
    after: npt.ArrayLike,
    *,
    marks: tuple[float, ...] = DEFAULT_MARKS,
    gain: float = DEFAULT_GAIN,
) -> tuple[Dominance, ...]:
    """Return the suppliers a scenario makes dominant, the largest first.

    A supplier is reported if its share exceeds a mark that it did not exceed in the baseline,
    or if it exceeded the lowest mark already and gains more than ``gain``.

    Parameters
    ----------
    before, after
        Shares by supplier, 0..1, aligned; countries only, without the rest of the world. NaN
        in either: not known, never reported.
    marks
        Shares, 0..1, at least one. 65 % is the EU's limit for one third country in its own
        consumption of a strategic raw material (Regulation (EU) 2024/1252, Art. 5); set
        against world output it is a mark and nothing more.
    gain
        Difference of shares, 0..1.

    Returns
    -------
    tuple of Dominance
        Empty where nobody is.

    Raises
    ------
    ModelInputError
        If shapes do not fit, a share or mark is outside 0..1, or there is no mark.

    Notes
    -----
    The warning rule is this application's own (derived here).
    """
    old = checked_vector(before, "before", missing=True)
    new = checked_vector(after, "after", missing=True)
    checked_same_length(old, new, "before and after")
    if not marks:
        message = "marks: at least one is needed"
        raise ModelInputError(message)
    levels = sorted(checked_number(mark, "marks", high=1.0) for mark in marks)
    gain = checked_number(gain, "gain", high=1.0)
    for name, shares in (("before", old), ("after", new)):
        if (shares > 1.0 + TOLERANCE).any():
            message = f"{name}: a share is above 1; fractions are needed, not per cent"
            raise ModelInputError(message)
    found = []
    for at in np.flatnonzero(new > levels[0] + TOLERANCE):
        was, becomes = float(old[at]), float(new[at])
        mark = max(level for level in levels if becomes > level + TOLERANCE)
        crossed = was <= mark + TOLERANCE
        # False as well where the baseline's share is NaN.
        if crossed or becomes - was > gain + TOLERANCE:
            found.append(Dominance(int(at), was, becomes, mark, crossed))
    return tuple(sorted(found, key=lambda one: -one.after))
