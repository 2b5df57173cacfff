"""Phrases that modules without Qt say to people: errors, findings in files, what is assumed.

They are written in English, each as one literal with its ``{fields}``, so that ``make
translations`` finds them. The window tells by `speak_with` how to say them in its language;
the command line and scripts never do, and get English.
"""

from collections.abc import Callable
from dataclasses import dataclass
from string import Formatter
from typing import Any, Final

from mapapp.choice import ProcessChoice

Translate = Callable[[str], str]
"""Gives a template in the language of the app."""
Marks = Callable[[], tuple[str, str]]
"""Gives what stands between thousands, and before decimals."""


@dataclass(frozen=True, slots=True)
class _Speech:
    """A language: how it says a template, and with which marks it writes numbers."""

    translate: Translate | None = None
    marks: Marks | None = None


_spoken: Final = ProcessChoice(_Speech())


class _Fields(Formatter):
    """Writes numbers that have a format as the language does; what has none stays as it is."""

    def format_field(self, value: Any, format_spec: str) -> str:  # noqa: ANN401  (as in Formatter)
        text: str = super().format_field(value, format_spec)
        marks = _spoken.now.marks
        if not format_spec or marks is None or isinstance(value, str):
            return text
        thousands, decimals = marks()
        return text.translate({ord(","): thousands, ord("."): decimals})


_FIELDS: Final = _Fields()


def phrase(template: str, /, **fields: object) -> str:
    """Return a sentence in the language of the app.

    Parameters
    ----------
    template
        The English sentence with ``{fields}`` as in ``str.format``, written in the call itself.
    fields
        What is filled in. Words among it are given in the language already.
    """
    return _FIELDS.format(later(template), **fields)


def speak_with(translate: Translate | None, marks: Marks | None = None) -> None:
    """Have sentences that are made from now on be in another language.

    Parameters
    ----------
    translate
        Gives a template in that language, itself if it does not know it; None: English.
    marks
        Gives the signs that numbers are written with; None: as in English.
    """
    _spoken.choose(_Speech(translate, marks))


def marked(text: str, /) -> str:
    """Return a text as it is: a constant that `later` says in the language of the app."""
    return text


def later(text: str, /) -> str:
    """Return what was `marked` in the language of the app; without fields."""
    say = _spoken.now.translate
    return text if say is None else say(text)
