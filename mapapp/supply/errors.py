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
        If the shape does not fit, or a value is negative, infinite or (unless allowed) NaN.
    """
    vector = np.asarray(values, dtype=np.float64)
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
    number = float(value)
    if (low <= number <= high and math.isfinite(number)) or (missing and math.isnan(number)):
        return number
    message = f"{name} is {number}: it must be finite and within {low:g} to {high:g}"
    raise ModelInputError(message)


def checked_same_length(first: FloatArray, second: FloatArray, names: str) -> None:
    """Raise ModelInputError unless two vectors are aligned."""
    if first.shape != second.shape:
        message = f"{names}: {first.size} and {second.size} values; they must be aligned"
        raise ModelInputError(message)
