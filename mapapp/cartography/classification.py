"""Where one class ends and the next begins: schemes that find class bounds in values.

Values are per cent of world output, or percentage points of change; both are compared at nine
decimals, here and where a class is looked up, so that a last bit never moves a country.

Two maps that are compared need the same bounds: pool their values (`pooled`). While a slider
moves, bounds must stand still: compute a `Breaks` once, of the values at rest, and keep it;
`breaks_for` is a pure function, so the same values give the same bounds again.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

import numpy as np
from PySide6.QtCore import QCoreApplication

from mapapp.cartography.class_bounds import DECIMALS, Array, decimals_of, parting_bounds, pooled
from mapapp.cartography.wording import number
from mapapp.errors import UserError

translate = QCoreApplication.translate

SchemeId = Literal["fixed", "pretty", "quantile", "equal", "natural", "log", "manual"]
SCHEMES: Final[tuple[SchemeId, ...]] = (
    "fixed",
    "pretty",
    "quantile",
    "equal",
    "natural",
    "log",
    "manual",
)

# Round bounds, per cent and percentage points; a lower bound belongs to its class.
SHARE_BREAKS: Final = (1.0, 2.0, 5.0, 10.0, 50.0)
CHANGE_BREAKS: Final = (-5.0, -1.0, -0.2, 0.2, 1.0, 5.0)

FEWEST_CLASSES: Final = 2
MOST_CLASSES: Final = 9
MOST_BREAKS: Final = MOST_CLASSES - 1


@dataclass(frozen=True, slots=True)
class Classification:
    """How the user wants values classed.

    Attributes
    ----------
    scheme
        One of `SCHEMES`.
    classes
        Number of classes asked for, 2 to 9; "fixed" and "manual" have a number of their own.
        Change gets the next odd number, as it has a class in the middle.
    breaks
        Bounds of "manual", ascending, per cent or percentage points; else empty. Make such a
        value with `manual`, which checks them.
    """

    scheme: SchemeId = "fixed"
    classes: int = 6
    breaks: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what no dialog can ask for."""
        if self.scheme not in SCHEMES:
            message = f"no such scheme: {self.scheme!r}; there are {', '.join(SCHEMES)}"
            raise ValueError(message)
        if not FEWEST_CLASSES <= self.classes <= MOST_CLASSES:
            message = f"{self.classes} classes; {FEWEST_CLASSES} to {MOST_CLASSES} are possible"
            raise ValueError(message)
        if self.breaks and self.scheme != "manual":
            message = f"bounds belong to the scheme 'manual', not to {self.scheme!r}"
            raise ValueError(message)


FIXED: Final = Classification()


@dataclass(frozen=True, slots=True)
class Breaks:
    """Class bounds, found or given.

    Attributes
    ----------
    bounds
        Ascending, per cent or percentage points; n bounds make n + 1 classes, and a lower
        bound belongs to its class. Empty if all values are alike.
    signed
        Whether they class change: then they mirror each other around zero.
    note
        A sentence for the user where the number of classes is not the one asked for, or where
        the fixed bounds stand in; else empty.
    zero_in_lowest
        Whether values of 0 went to the lowest class although the scheme has no place for them
        (a logarithm of 0 does not exist); the legend says so.
    """

    bounds: tuple[float, ...]
    signed: bool
    note: str = ""
    zero_in_lowest: bool = False


def scheme_name(scheme: SchemeId) -> str:
    """Return a scheme as it stands in a list to choose from."""
    names: dict[SchemeId, str] = {
        "fixed": translate("classes", "Fixed bounds"),
        "pretty": translate("classes", "Round bounds"),
        "quantile": translate("classes", "Equal numbers of countries (quantiles)"),
        "equal": translate("classes", "Equal steps"),
        "natural": translate("classes", "Natural breaks (Fisher-Jenks)"),
        "log": translate("classes", "Logarithmic steps"),
        "manual": translate("classes", "Set by hand"),
    }
    return names[scheme]


def breaks_for(
    values: Iterable[float | None], classification: Classification, *, signed: bool
) -> Breaks:
    """Return the class bounds of a scheme.

    Parameters
    ----------
    values
        Per cent or percentage points, in any order; None and NaN are not classed. Several
        arrays are pooled first: ``pooled(baseline, scenario)``.
    classification
        Scheme and number of classes.
    signed
        Whether the values are changes. Their bounds mirror each other around zero and leave a
        class around zero in the middle, whatever the scheme; they are found on magnitudes.

    Raises
    ------
    UserError
        If bounds set by hand cannot be used.
    """
    scheme = classification.scheme
    if scheme == "manual":
        return Breaks(check_breaks(classification.breaks, signed=signed), signed)
    fixed = CHANGE_BREAKS if signed else SHARE_BREAKS
    if scheme == "fixed":
        return Breaks(fixed, signed)
    known = pooled(values)
    if known.size == 0 or (signed and not known.any()):
        reason = (
            translate("classes", "Nothing changes, so the fixed bounds are shown.")
            if known.size
            else translate("classes", "There are no figures to class; the fixed bounds are shown.")
        )
        return Breaks(fixed, signed, reason)
    if signed:
        return _of_change(known, classification)
    return _of_shares(known, classification)


def _of_shares(known: Array, classification: Classification) -> Breaks:
    sample = known[known > 0] if classification.scheme == "log" else known
    distinct = len(np.unique(sample))
    zero = classification.scheme == "log" and len(sample) < len(known)
    if zero and distinct == 1:
        distinct = 2  # a single figure above zero makes no steps, but it parts from zero
    count = min(classification.classes, distinct)
    bounds = parting_bounds(sample, classification.scheme, count, signed=False)
    note = _note(classification.scheme, classification.classes, len(bounds) + 1, distinct)
    return Breaks(bounds, signed=False, note=note, zero_in_lowest=zero)


def _of_change(known: Array, classification: Classification) -> Breaks:
    magnitudes = np.sort(np.abs(known[known != 0]))
    # One zero stands for the middle, which keeps even the smallest change out if need be.
    sample = np.concatenate([[0.0], magnitudes])
    asked = classification.classes + 1 - classification.classes % 2
    distinct = len(np.unique(magnitudes))
    count = min(asked // 2, distinct) + 1
    above = parting_bounds(sample, classification.scheme, count, signed=True)
    bounds = (*(-bound for bound in reversed(above)), *above)
    note = _note(classification.scheme, asked, len(bounds) + 1, 2 * distinct + 1)
    if not note and asked != classification.classes:
        note = translate(
            "classes", "Change has a class in the middle, so there are {count} classes."
        ).format(count=asked)
    return Breaks(bounds, signed=True, note=note)


def _note(scheme: SchemeId, asked: int, found: int, distinct: int) -> str:
    """Say why there are fewer classes than asked for; empty if there are not."""
    if found >= asked:
        return ""
    if found == 1:
        text = translate("classes", "All figures are alike: 1 class, not {asked}.")
    elif found == distinct:
        text = translate("classes", "Too few different figures: {found} classes, not {asked}.")
    elif scheme == "pretty":
        text = translate("classes", "Round bounds make {found} classes here, not {asked}.")
    else:
        text = translate(
            "classes", "Equal figures stay in one class: {found} classes, not {asked}."
        )
    return text.format(found=found, asked=asked)


def manual(breaks: Iterable[float], *, signed: bool) -> Classification:
    """Return the classification of bounds set by hand.

    Raises
    ------
    UserError
        If they cannot be used; the text says which and why.
    """
    bounds = check_breaks(breaks, signed=signed)
    return Classification("manual", classes=len(bounds) + 1, breaks=bounds)


def check_breaks(breaks: Iterable[float], *, signed: bool) -> tuple[float, ...]:
    """Return bounds set by hand, checked and rounded to nine decimals.

    Parameters
    ----------
    breaks
        Shares: above 0 and up to 100 per cent. Change: -100 to 100 percentage points, each
        with its mirror image, so that a class around zero is in the middle.

    Raises
    ------
    UserError
        If there is none, more than eight, one that is no number or out of range, or if they
        do not rise, or do not mirror each other.
    """
    bounds = tuple(float(bound) for bound in breaks)
    if not bounds:
        raise UserError(translate("classes", "There is no class bound. Give at least one."))
    if len(bounds) > MOST_BREAKS:
        text = translate("classes", "{count} class bounds are too many. Keep {most} or fewer.")
        raise UserError(text.format(count=len(bounds), most=MOST_BREAKS))
    if not all(math.isfinite(bound) for bound in bounds):
        text = translate("classes", "A class bound is not a number. Write one such as 0.5 or 10.")
        raise UserError(text)
    bounds = tuple(round(bound, DECIMALS) for bound in bounds)
    _check_range(bounds, signed=signed)
    for one, other in pairwise(bounds):
        if other <= one:
            text = translate("classes", "{other} follows {one}: class bounds must rise. Swap them.")
            if other == one:
                text = translate("classes", "The class bound {one} is there twice. Remove one.")
            raise UserError(text.format(one=_figure(one), other=_figure(other)))
    for bound in bounds if signed else ():
        if bound == 0 or -bound not in bounds:
            text = translate(
                "classes",
                "Bounds of change mirror each other around zero: {bound} has no {mirror}. Add it.",
            )
            if bound == 0:
                text = translate(
                    "classes",
                    "Zero lies in the middle class of change. Remove that class bound.",
                )
            raise UserError(
                text.format(bound=_figure(bound), mirror=_figure(-bound, plus=bound < 0))
            )
    return bounds


def _check_range(bounds: Sequence[float], *, signed: bool) -> None:
    for bound in bounds:
        if signed and abs(bound) > 100:
            text = translate(
                "classes",
                "The class bound {bound} cannot be reached: change lies within −100 and +100 "
                "percentage points. Change that bound.",
            )
            raise UserError(text.format(bound=_figure(bound)))
        if not signed and not 0 < bound <= 100:
            text = translate(
                "classes",
                "The class bound {bound} parts nothing: shares lie between 0 and 100 per cent. "
                "Change that bound.",
            )
            raise UserError(text.format(bound=_figure(bound)))


def _figure(value: float, *, plus: bool = False) -> str:
    return ("+" if plus else "") + number(value, decimals_of(value))
