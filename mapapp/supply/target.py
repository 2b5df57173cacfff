"""Slider marks: how much one supplier must add to reach a share, an HHI, or the turning point.

With ``s`` the shares of output T0, j the candidate, ``a = x T0`` its addition and ``d`` the
displacement, outputs become ``s_i (1 - d x)``, plus x for the candidate, and the total
``1 + (1 - d) x``. Shares and HHI are then ratios of polynomials in x, so that every mark has
a closed form, for displacement 0 (additive) and 1 (fixed total) and for all between.
"""

import math
from dataclasses import dataclass

import numpy.typing as npt

from mapapp.supply.errors import FloatArray, ModelInputError, checked_number, checked_vector

HHI_SCALE = 10_000.0
# A candidate's share this close to the index has its turning point at zero.
ROUNDING = 1e-12


@dataclass(frozen=True, slots=True)
class SliderMarks:
    """Marks on one supplier's slider, in effective t/yr added (after ramp-up and utilisation).

    Attributes
    ----------
    share_reached
        Where the dominant supplier's share has fallen to the wanted one: 0 if it is there
        already, None if this slider alone cannot reach it.
    hhi_reached
        Where HHI has fallen to the wanted value: likewise.
    turning_point
        Beyond it more raises HHI again; None if any addition raises it.
    """

    share_reached: float | None
    hhi_reached: float | None
    turning_point: float | None


def slider_marks(
    output: npt.ArrayLike,
    candidate: int,
    *,
    dominant: int,
    share: float,
    hhi: float,
    displacement: float,
    rest_of_world: float = 0.0,
) -> SliderMarks:
    """Return the marks of one supplier's slider at one stage.

    Parameters
    ----------
    output
        Output by named country with all other levers applied, t/yr; no missing values.
    candidate
        Index of the supplier that adds.
    dominant
        Index of the supplier whose share should fall; not the candidate.
    share
        Wanted share of the dominant supplier, 0..1.
    hhi
        Wanted Herfindahl-Hirschman index, above 0 up to 10,000.
    displacement
        Part of the addition that displaces existing output, pro rata: 0 additive, 1 fixed
        total.
    rest_of_world
        Output of all other countries, t/yr: in the total and displaced like the others, adds
        nothing to HHI.

    Returns
    -------
    SliderMarks
        In effective t/yr; divide by ramp x utilisation x probability for nameplate. Limits of
        capacity and feed are not in it. All None where no named country has an output.

    Raises
    ------
    ModelInputError
        If the output is empty, negative or not finite, an index is outside it, candidate and
        dominant are the same, or a number is outside its domain.

    Notes
    -----
    Derived here. For displacement 0 and 1 the forms are those of the additive and of the
    fixed-total market; between, the same derivation holds.
    """
    tonnes = checked_vector(output, "output")
    _check_indices(candidate, dominant, tonnes)
    share = checked_number(share, "share", high=1.0)
    wanted_hhi = checked_number(hhi, "hhi", high=HHI_SCALE) / HHI_SCALE
    displacement = checked_number(displacement, "displacement", high=1.0)
    rest = checked_number(rest_of_world, "rest_of_world")
    named = float(tonnes.sum())
    if named <= 0.0:
        return SliderMarks(None, None, None)
    total = named + rest
    shares = tonnes / total
    index = float(shares @ shares)
    own = float(shares[candidate])
    marks = (
        _share_reached(float(shares[dominant]), share, displacement),
        _hhi_reached(index, own, wanted_hhi, displacement),
        _turning_point(index, own, displacement),
    )
    return SliderMarks(*(None if mark is None else mark * total for mark in marks))


def _share_reached(present: float, wanted: float, displacement: float) -> float | None:
    """Solve ``s (1 - d x) = c (1 + (1 - d) x)`` for x."""
    if present <= wanted:
        return 0.0
    slope = displacement * present + (1.0 - displacement) * wanted
    # A share of 0 is never reached in a market that only grows.
    return (present - wanted) / slope if slope > 0.0 else None


def _hhi_reached(index: float, own: float, wanted: float, displacement: float) -> float | None:
    """Solve ``HHI(x) = h``, a quadratic in x, for its smaller root."""
    if index <= wanted:
        return 0.0
    growth = 1.0 - displacement
    square = displacement**2 * index - 2.0 * displacement * own + 1.0 - wanted * growth**2
    half = own - displacement * index - wanted * growth
    discriminant = half**2 - square * (index - wanted)
    if half >= 0.0 or discriminant < 0.0:
        return None
    # In this form the smaller root does not suffer from cancellation.
    return (index - wanted) / (math.sqrt(discriminant) - half)


def _turning_point(index: float, own: float, displacement: float) -> float | None:
    """Return the x where HHI is lowest."""
    if own >= index * (1.0 - ROUNDING):
        return None
    growth = 1.0 - displacement
    slope = displacement**2 * index - 2.0 * displacement * own + 1.0
    return (index - own) / (slope - growth * (own - displacement * index))


def _check_indices(candidate: int, dominant: int, tonnes: FloatArray) -> None:
    """Raise ModelInputError if the two suppliers are not two of the named countries."""
    for name, at in (("candidate", candidate), ("dominant", dominant)):
        if not 0 <= at < tonnes.size:
            message = f"{name} is {at}: there are {tonnes.size} countries, counted from 0"
            raise ModelInputError(message)
    if candidate == dominant:
        message = f"candidate and dominant are both {candidate}: the dominant one cannot add"
        raise ModelInputError(message)
