"""Phrases that modules without Qt say to people: errors, findings in files, what is assumed.

They are written in English, each as one literal with its ``{fields}``, so that ``make
translations`` finds them. The window tells by `speak_with` how to say them in its language;
the command line and scripts never do, and get English.
"""

from collections.abc import Callable
from string import Formatter
from typing import Any, Final

Translate = Callable[[str], str]
"""Gives a template in the language of the app."""
Marks = Callable[[], tuple[str, str]]
"""Gives what stands between thousands, and before decimals."""

_translate: Translate | None = None
_marks: Marks | None = None


class _Fields(Formatter):
    """Writes numbers that have a format as the language does; what has none stays as it is."""

    def format_field(self, value: Any, format_spec: str) -> str:  # noqa: ANN401  (as in Formatter)
        text: str = super().format_field(value, format_spec)
        if not format_spec or _marks is None or isinstance(value, str):
            return text
        thousands, decimals = _marks()
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
    said = template if _translate is None else _translate(template)
    return _FIELDS.format(said, **fields)


def speak_with(translate: Translate | None, marks: Marks | None = None) -> None:
    """Have sentences that are made from now on be in another language.

    Parameters
    ----------
    translate
        Gives a template in that language, itself if it does not know it; None: English.
    marks
        Gives the signs that numbers are written with; None: as in English.
    """
    global _translate, _marks
    _translate, _marks = translate, marks


def marked(text: str, /) -> str:
    """Return a text as it is: a constant that `later` says in the language of the app."""
    return text


def later(text: str, /) -> str:
    """Return what was `marked` in the language of the app; without fields."""
    return text if _translate is None else _translate(text)
