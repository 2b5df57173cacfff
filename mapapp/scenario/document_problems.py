"""What can be wrong with a .supplymap file: every finding with its place, value and remedy."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Self

from mapapp.errors import UserError
from mapapp.phrases import later, marked, phrase

MOST_SHOWN: Final = 10
_LONGEST_VALUE: Final = 60
# Python refuses to write whole numbers of some thousand digits.
_MOST_BITS: Final = 1000
WHOLE_FILE: Final = marked("the file as a whole")


@dataclass(frozen=True, slots=True)
class DocumentProblem:
    """One finding in a file.

    Attributes
    ----------
    place
        Where, in the words of the file; lists count from 1: ``scenarios 1, shocks 2, cut``.
    value
        What stands there, fit to be shown; empty if nothing does or it is no single value.
    why
        What is wrong with it, without a full stop.
    fix
        What to do or what belongs there, without a full stop.
    """

    place: str
    value: str
    why: str
    fix: str

    def __str__(self) -> str:
        """Return the finding as a line of text."""
        where = f"{self.place} = {self.value}" if self.value else self.place
        return f"{where}: {self.why}. {self.fix}."


class DocumentError(UserError):
    """A .supplymap file that cannot be read, understood or written.

    Attributes
    ----------
    problems
        The findings inside the file, at most a thousand; none if the file itself is the matter.
    """

    def __init__(self, message: str, problems: Sequence[DocumentProblem] = ()) -> None:
        super().__init__(message)
        self.problems = tuple(problems)

    @classmethod
    def of(cls, name: str, problems: Sequence[DocumentProblem], *, total: int = 0) -> Self:
        """Return the error that lists the findings in a file, at most ten of them.

        Parameters
        ----------
        name
            What the file is called.
        problems
            At least one.
        total
            How many there are, if ``problems`` holds the first of them only.
        """
        if len(problems) == 1:
            return cls(f"{name}, {problems[0]}", problems)
        total = max(total, len(problems))
        lines = [phrase("{name} has {total:,} problems:", name=name, total=total)]
        lines += [f"- {problem}" for problem in problems[:MOST_SHOWN]]
        if total > MOST_SHOWN:
            lines.append(phrase("- and {total:,} more.", total=total - MOST_SHOWN))
        return cls("\n".join(lines), problems)


def shown(value: object) -> str:
    """Return a value of a file as it can be shown: short, on one line, empty for a group."""
    if isinstance(value, str):
        return f"“{printable(value)}”"
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        return "null"
    if isinstance(value, int) and value.bit_length() > _MOST_BITS:
        return phrase("a very large number")
    return _short(repr(value)) if isinstance(value, int | float) else ""


def printable(text: str) -> str:
    """Return a text on one line, shortened, its unprintable characters replaced."""
    # Only as much as is shown is looked at: the text may be the whole file.
    start = text[: _LONGEST_VALUE + 1]
    return _short(
        "".join(one if one.isprintable() else "\N{REPLACEMENT CHARACTER}" for one in start)
    )


def place_words(location: Sequence[str | int]) -> str:
    """Return a place in the words of the file: ``("shocks", 1, "cut")`` is ``shocks 2, cut``."""
    words: list[str] = []
    for part in location:
        if isinstance(part, int) and words:
            words[-1] = f"{words[-1]} {part + 1}"
        else:
            words.append(printable(str(part)))
    return ", ".join(words) or later(WHOLE_FILE)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_VALUE else f"{text[: _LONGEST_VALUE - 1]}…"
