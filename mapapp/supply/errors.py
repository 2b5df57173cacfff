"""The error the numeric model raises, and the checks of its inputs.

Every check names the argument and the place of the first wrong value, so that a caller can
show the message as it stands.
"""

import math
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

FloatArray: TypeAlias = npt.NDArray[np.float64]


class ModelInputError(ValueError):
    """An argument outside the model's domain: a wrong shape, sign or range."""


def as_floats(values: npt.ArrayLike, name: str) -> FloatArray:
    """Return values as an array of floats, of any shape.

    Raises
    ------
    ModelInputError
        If they are no numbers: text, complex numbers, rows of unequal length.
    """
    if isinstance(values, np.ndarray) and values.dtype == np.float64:
        return values
    try:
        found = np.asarray(values)
        if found.dtype.kind == "O":
            found = found.astype(np.float64)
    except (TypeError, ValueError, OverflowError):
        found = np.empty(0, dtype=np.str_)
    if found.dtype.kind not in "biuf":
        message = f"{name}: numbers are needed, in rows of equal length; something else is given"
        raise ModelInputError(message)
    return found.astype(np.float64, copy=False)


def checked_vector(values: npt.ArrayLike, name: str, *, missing: bool = False) -> FloatArray:
    """Return values as a vector of finite, non-negative floats.

    Parameters
    ----------
    values
        One-dimensional, at least one element.
    name
        What the values are called in an error message.
    missing
        Whether NaN is allowed, meaning "not known".

    Raises
    ------
    ModelInputError
        If the shape does not fit, or a value is no number, negative, infinite or (unless
        allowed) NaN.
    """
    vector = as_floats(values, name)
    if vector.ndim != 1 or vector.size == 0:
        message = f"{name}: a vector of at least one value is needed, not shape {vector.shape}"
        raise ModelInputError(message)
    # Two reductions decide the usual case: any NaN or infinity makes a comparison false.
    if vector.min() >= 0.0 and vector.max() < math.inf:
        return vector
    wrong = (vector < 0.0) | np.isinf(vector)
    if not missing:
        wrong |= np.isnan(vector)
    if wrong.any():
        at = int(np.argmax(wrong))
        message = f"{name}[{at}] is {vector[at]}: it must be finite and not negative"
        raise ModelInputError(message)
    return vector


def checked_number(
    value: float, name: str, *, low: float = 0.0, high: float = math.inf, missing: bool = False
) -> float:
    """Return a number, finite and within [low, high]; NaN passes only if ``missing``.

    Raises
    ------
    ModelInputError
        If it is not.
    """
    given: object = value
    try:
        number = None if isinstance(given, str) else float(value)
    except (TypeError, ValueError, OverflowError):
        number = None
    if number is None:
        message = f"{name} is {given!r:.40}: a number is needed"
        raise ModelInputError(message)
    if (low <= number <= high and math.isfinite(number)) or (missing and math.isnan(number)):
        return number
    message = f"{name} is {number}: it must be finite and within {low:g} to {high:g}"
    raise ModelInputError(message)


def checked_whole(value: object, name: str, *, low: int = 1, high: int | None = None) -> int:
    """Return a whole number within [low, high].

    Raises
    ------
    ModelInputError
        If it is not.
    """
    limits = f"{low} or more" if high is None else f"within {low} to {high:,}"
    if (
        isinstance(value, bool)
        or not isinstance(value, int | np.integer)
        or value < low
        or (high is not None and value > high)
    ):
        message = f"{name} is {value!r:.40}: it must be a whole number, {limits}"
        raise ModelInputError(message)
    return int(value)


def checked_sum(values: FloatArray, name: str, *, more: float = 0.0) -> float:
    """Return the sum of a vector that is known to be finite, with one number more.

    Raises
    ------
    ModelInputError
        If it is too large for a number.
    """
    with np.errstate(over="ignore"):
        total = float(values.sum()) + more
    if math.isinf(total):
        message = f"{name}: their sum is too large for a number; check the unit"
        raise ModelInputError(message)
    return total


def checked_same_length(first: FloatArray, second: FloatArray, names: str) -> None:
    """Raise ModelInputError unless two vectors are aligned."""
    if first.shape != second.shape:
        message = f"{names}: {first.size} and {second.size} values; they must be aligned"
        raise ModelInputError(message)
