"""From nameplate to tonnes: how a new plant comes up, and what it makes in a year.

Ramp-up follows ``f(t) = plateau (1 - exp(-t / time_constant))``, t in years after the first
product. A year's output is the average over that year, never the value at its end.
"""

import math
from dataclasses import dataclass
from typing import Final, overload

import numpy as np
import numpy.typing as npt

from mapapp.supply.errors import FloatArray, ModelInputError, as_floats, checked_number


@overload
def annual_factor(year_of_operation: float, *, plateau: float, time_constant: float) -> float: ...
@overload
def annual_factor(
    year_of_operation: FloatArray | npt.NDArray[np.int_], *, plateau: float, time_constant: float
) -> FloatArray: ...
def annual_factor(
    year_of_operation: float | FloatArray | npt.NDArray[np.int_],
    *,
    plateau: float,
    time_constant: float,
) -> float | FloatArray:
    """Return the part of nameplate that a plant makes on average over a year of operation.

    Parameters
    ----------
    year_of_operation
        1 for the year that starts with the first product; 0 and below: not yet operating.
        A number or an array of any shape.
    plateau
        Part of nameplate reached in the end, 0..1.
    time_constant
        Years, above 0; after that time 63 % of the plateau is reached.

    Returns
    -------
    float or ndarray
        0..plateau, shaped like ``year_of_operation``; 0 before year 1.

    Raises
    ------
    ModelInputError
        If an argument is outside its domain, or a year is not finite.

    Notes
    -----
    ``plateau [1 - tau (exp(-(n-1)/tau) - exp(-n/tau))]`` for year n, the exact annual
    average of the exponential ramp. The shape is a modelling assumption after T. McNulty's
    classes of plant start-up (Mining Engineering 50(10), 1998; COM 2014).
    """
    plateau = checked_number(plateau, "plateau", high=1.0)
    time_constant = checked_number(time_constant, "time_constant")
    if time_constant == 0.0:
        message = "time_constant is 0: it must be above 0"
        raise ModelInputError(message)
    # tau (1 - exp(-1/tau)), the loss of the first year.
    first_loss = -time_constant * math.expm1(-1.0 / time_constant)
    if not isinstance(year_of_operation, np.ndarray):
        year = checked_number(year_of_operation, "year_of_operation", low=-1e6)
        if year < 1.0:
            return 0.0
        return plateau * (1.0 - first_loss * math.exp(-(year - 1.0) / time_constant))
    years = as_floats(year_of_operation, "year_of_operation")
    if not np.isfinite(years).all():
        message = "year_of_operation: every year must be finite"
        raise ModelInputError(message)
    # Years before the first would overflow the exponential; they are 0 anyway.
    since_start = np.maximum(years - 1.0, 0.0)
    factor = plateau * (1.0 - first_loss * np.exp(-since_start / time_constant))
    return np.where(years < 1.0, 0.0, factor)


@overload
def effective_output(
    nameplate: float,
    year_of_operation: float,
    *,
    plateau: float,
    time_constant: float,
    utilisation: float,
    probability: float = 1.0,
) -> float: ...
@overload
def effective_output(
    nameplate: float | FloatArray,
    year_of_operation: float | FloatArray | npt.NDArray[np.int_],
    *,
    plateau: float,
    time_constant: float,
    utilisation: float,
    probability: float = 1.0,
) -> float | FloatArray: ...
def effective_output(
    nameplate: float | FloatArray,
    year_of_operation: float | FloatArray | npt.NDArray[np.int_],
    *,
    plateau: float,
    time_constant: float,
    utilisation: float,
    probability: float = 1.0,
) -> float | FloatArray:
    """Return what new capacity makes in a year: nameplate x ramp x utilisation x probability.

    Parameters
    ----------
    nameplate
        t/yr, not negative; a number or an array that broadcasts with the years.
    year_of_operation, plateau, time_constant
        See :func:`annual_factor`.
    utilisation
        Steady output per nameplate, 0..1.
    probability
        That it is built, 0..1; the result is then the expected output. 1: "assume it is".

    Returns
    -------
    float or ndarray
        t/yr.

    Raises
    ------
    ModelInputError
        If an argument is outside its domain.

    Notes
    -----
    A modelling assumption of this application; the factors are shown beside the result.
    """
    steady = checked_number(utilisation, "utilisation", high=1.0) * checked_number(
        probability, "probability", high=1.0
    )
    if not isinstance(nameplate, np.ndarray):
        nameplate = checked_number(nameplate, "nameplate")
    elif not (np.isfinite(as_floats(nameplate, "nameplate")) & (nameplate >= 0.0)).all():
        message = "nameplate: every value must be finite and not negative"
        raise ModelInputError(message)
    factor = annual_factor(year_of_operation, plateau=plateau, time_constant=time_constant)
    try:
        return nameplate * factor * steady
    except ValueError:
        message = (
            f"nameplate and year_of_operation: shapes {np.shape(nameplate)} and"
            f" {np.shape(factor)} do not fit together"
        )
        raise ModelInputError(message) from None


@dataclass(frozen=True, slots=True)
class RampClass:
    """How fast a kind of plant comes up.

    Attributes
    ----------
    number
        1 (fast) to 4 (slow), after McNulty.
    name, use_for
        What to call it on screen, and which plants it stands for.
    plateau
        Part of nameplate reached in the end, 0..1.
    time_constant
        Years.
    """

    number: int
    name: str
    use_for: str
    plateau: float
    time_constant: float

    def annual_factor(self, year_of_operation: float) -> float:
        """Return the part of nameplate made in a year of operation; see the function."""
        return annual_factor(
            year_of_operation, plateau=self.plateau, time_constant=self.time_constant
        )


# Smooth stand-ins of our own for McNulty's four classes (modelling assumption): not read off
# his charts.
RAMP_CLASSES: Final = (
    RampClass(
        number=1,
        name="Mature",
        use_for="brownfield, standard concentrator",
        plateau=1.00,
        time_constant=0.45,
    ),
    RampClass(
        number=2,
        name="Greenfield",
        use_for="greenfield mine, copper or nickel smelter (default for mines)",
        plateau=1.00,
        time_constant=0.80,
    ),
    RampClass(
        number=3,
        name="First of its kind",
        use_for=(
            "refinery that is the first of its kind in the country, high-pressure acid leach "
            "(default for refineries outside the incumbent)"
        ),
        plateau=0.95,
        time_constant=1.20,
    ),
    RampClass(
        number=4,
        name="Troubled",
        use_for="troubled or novel process",
        plateau=0.80,
        time_constant=2.00,
    ),
)
