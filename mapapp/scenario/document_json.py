"""From the text of a .supplymap file to plain values, with a place for what is not JSON."""

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any, Final, TypeAlias

from mapapp.phrases import later, marked, phrase
from mapapp.scenario.document_problems import (
    WHOLE_FILE,
    DocumentError,
    DocumentProblem,
    place_words,
    shown,
)

_REPAIR: Final = marked("Correct it in a text editor, or use a copy of the file")
# Python refuses to read whole numbers of some thousand digits; no lever is that large.
_MOST_DIGITS: Final = 300

MOST_VALUES: Final = 100_000
"""Values in a file, keys of objects and entries of lists together; a lever has about six."""

_Place: TypeAlias = "tuple[_Place, str | int] | None"


class _Twice(dict[str, Any]):
    """An object of the file in which a key stands twice; JSON would forget the first."""

    keys_twice: tuple[str, ...] = ()


def parse_json(text: str, *, name: str) -> object:
    """Return the plain values of a JSON text; what else is wrong in them, `flaws` tells.

    Raises
    ------
    DocumentError
        If the text is empty or no JSON, with line and column.
    """
    if not text.strip("\ufeff \t\r\n"):
        message = phrase("{name} is empty. Choose another file.", name=name)
        raise DocumentError(message)
    try:
        return json.loads(text.removeprefix("\ufeff"), parse_int=_whole, object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        cut_off = error.pos >= len(error.doc.rstrip())
        reason = (
            phrase("the text ends too early") if cut_off else error.msg[:1].lower() + error.msg[1:]
        )
        message = phrase(
            "{name} is not JSON: line {lineno}, column {colno}: {reason}. {repair}.",
            name=name,
            lineno=error.lineno,
            colno=error.colno,
            reason=reason,
            repair=later(_REPAIR),
        )
        raise DocumentError(message) from error
    except RecursionError as error:
        message = phrase(
            "{name} is nested too deeply to be a .supplymap file. Choose another file.", name=name
        )
        raise DocumentError(message) from error


def _whole(digits: str) -> float:
    return int(digits) if len(digits) <= _MOST_DIGITS else float(digits)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    content = dict(pairs)
    if len(content) == len(pairs):
        return content
    twice = _Twice(content)
    counts = Counter(key for key, _ in pairs)
    twice.keys_twice = tuple(key for key, count in counts.items() if count > 1)
    return twice


def flaws(content: object) -> Iterator[DocumentProblem]:
    """Yield what JSON allows and no file may have, wherever it stands.

    That is a key that stands twice in one object, a text with half a character, and more
    values than can be checked in a moment.
    """
    # A stack in place of recursion: the nesting may be as deep as the reader bears. A place
    # is linked to the one around it, since most are never put into words.
    stack: list[tuple[_Place, object]] = [(None, content)]
    values = 0
    while stack:
        place, value = stack.pop()
        values += len(value) if isinstance(value, list | tuple | dict) else 0
        if values > MOST_VALUES:
            why = phrase("it holds more than {most_values:,} values", most_values=MOST_VALUES)
            yield DocumentProblem(WHOLE_FILE, "", why, phrase("Split it into several files"))
            return
        if isinstance(value, str) and not _exists(value):
            yield _no_character(place, value)
        elif isinstance(value, list | tuple):
            stack += [((place, at), value[at]) for at in range(len(value) - 1, -1, -1)]
        elif isinstance(value, dict):
            for key in value.keys_twice if isinstance(value, _Twice) else ():
                why = phrase("the key stands twice, so one of the two would be lost")
                yield DocumentProblem(_words((place, key)), "", why, phrase("Keep one of them"))
            yield from (_no_character(place, key) for key in value if not _exists(key))
            stack += [((place, key), one) for key, one in reversed(value.items())]


def _words(place: _Place) -> str:
    parts: list[str | int] = []
    while place is not None:
        place, part = place
        parts.append(part)
    return place_words(parts[::-1])


def _exists(text: str) -> bool:
    """Whether a text can be written: a lone surrogate is half a character and cannot."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _no_character(place: _Place, text: str) -> DocumentProblem:
    why = phrase("the text has half a character (a lone surrogate), which cannot be shown or saved")
    return DocumentProblem(_words(place), shown(text), why, phrase("Write the text without it"))
