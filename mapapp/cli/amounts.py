"""Words and numbers as a person types them, each checked where it is given."""

import math
from collections.abc import Callable
from datetime import date

from mapapp.errors import UserError

MOST_TONNES = 1e9
LONGEST_PATH = 120


def word(text: str) -> str:
    """Return a word (UserError if it is empty)."""
    if not text.strip():
        message = "An option is empty: give it a value, or leave the option out."
        raise UserError(message)
    return text.strip()


def number_of(text: str, whole: str, form: str) -> float:
    """Return a finite number that a person typed.

    Raises
    ------
    UserError
        If it is none; ``whole`` is what was typed, ``form`` what is expected.
    """
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        message = f"“{whole}” is not {form}."
        raise UserError(message)
    return value


def tonnes_of(text: str, whole: str, form: str) -> float:
    """Return tonnes that a person typed, 0 to a thousand million (UserError if not)."""
    value = number_of(text, whole, form)
    if not 0 <= value <= MOST_TONNES:
        message = f"“{whole}”: tonnes must be 0 to {MOST_TONNES:,.0f}, not {value:g}."
        raise UserError(message)
    return value


def per_cent(name: str, *, low: float = 0.0) -> Callable[[str], float]:
    """Return what reads an option in per cent: 0, or 1 to 100.

    Values between 0 and 1 are refused, as they are more likely parts than less than one per
    cent. ``low`` is the least that makes sense.
    """

    def read(text: str) -> float:
        value = number_of(str(text), f"{name} {text}", "a number, in per cent")
        if 0 < value < 1:
            message = f"{name} is in per cent: did you mean {100 * value:g}?"
            raise UserError(message)
        if not low <= value <= 100:
            message = f"{name} must be {low:g} to 100 per cent, not {value:g}."
            raise UserError(message)
        return value

    return read


def hhi(text: str) -> float:
    """Return an HHI, 1 to 10,000 (UserError if it is none, or a part)."""
    value = number_of(str(text), f"--hhi {text}", "a number, on 0 to 10,000")
    if 0 < value <= 1:
        message = f"--hhi is on 0 to 10,000: did you mean {10_000 * value:g}?"
        raise UserError(message)
    if not 1 < value <= 10_000:
        message = f"--hhi must be above 0 and within 10,000, not {value:g}."
        raise UserError(message)
    return value


def within(name: str, low: float, high: float, unit: str) -> Callable[[str], float]:
    """Return what reads an option that is a number within limits."""

    def read(text: str) -> float:
        value = number_of(str(text), f"{name} {text}", f"a number of {unit}")
        if not low <= value <= high:
            message = f"{name} must be {low:,g} to {high:,.0f} {unit}, not {value:g}."
            raise UserError(message)
        return value

    return read


def whole_within(name: str, low: int, high: int, unit: str) -> Callable[[str], int]:
    """Return what reads an option that is a whole number within limits."""
    read_number = within(name, low, high, unit)

    def read(text: str) -> int:
        value = read_number(text)
        if value != int(value):
            message = f"{name} must be a whole number of {unit}, not {value:g}."
            raise UserError(message)
        return int(value)

    return read


def parse_month(text: str) -> date:
    """Return the first day of a month given as ``2026-12`` (UserError if it is none)."""
    return parse_day(f"{text}-01", form="a month, such as 2026-12", shown=text)


def parse_day(text: str, *, form: str = "a day, such as 2026-12-01", shown: str = "") -> date:
    """Return a day given as ``2026-12-01`` (UserError if it is none)."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        message = f"“{shown or text}” is not {form}."
        raise UserError(message) from None
