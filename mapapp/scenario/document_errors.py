"""From what pydantic finds in a .supplymap file to sentences in the words of the file."""

from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches
from types import MappingProxyType
from typing import Any, Final, get_args

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from mapapp.phrases import phrase
from mapapp.scenario.document import VERSION
from mapapp.scenario.document_levers import MEANINGLESS
from mapapp.scenario.document_problems import DocumentProblem, place_words, shown

MOST_KEPT: Final = 1000
_Location = Sequence[str | int]
_Model = type[BaseModel]

WHY: Final[Mapping[str, Callable[[Mapping[str, Any]], str]]] = MappingProxyType(
    {
        "missing": lambda _: phrase("it is missing"),
        "literal_error": lambda found: phrase("it must be {expected}", expected=found["expected"]),
        "float_type": lambda _: phrase("it must be a number"),
        "int_type": lambda _: phrase("it must be a whole number"),
        "string_type": lambda _: phrase("it must be a text in quotes"),
        "bool_type": lambda _: phrase("it must be true or false"),
        "list_type": lambda _: phrase("it must be a list in [square brackets]"),
        "dict_type": lambda _: phrase("it must be an object in curly braces, {{}}"),
        "model_type": lambda _: phrase("it must be an object in curly braces, {{}}"),
        "greater_than_equal": lambda found: phrase(
            "it must be {least:g} or more", least=found["ge"]
        ),
        "less_than_equal": lambda found: phrase("it must be {most:g} or less", most=found["le"]),
        "finite_number": lambda _: phrase("it must be a finite number"),
        "string_too_short": lambda _: phrase("it must not be empty"),
        "string_unicode": lambda _: phrase("it has half a character (a lone surrogate)"),
        "too_short": lambda _: phrase("there must be at least one"),
    }
)
"""What is wrong, by pydantic's type of error; given the context of the error."""


def problems_of(error: ValidationError, file: _Model) -> tuple[DocumentProblem, ...]:
    """Return what was found, in the order of the file's fields, the first thousand of it.

    Parameters
    ----------
    error
        As validation raised it.
    file
        The model of the file as a whole, which it was held against.
    """
    return tuple(_problem(one, file) for one in error.errors(include_url=False)[:MOST_KEPT])


def _problem(found: ErrorDetails, file: _Model) -> DocumentProblem:
    kind, location = found["type"], found["loc"]
    place = place_words(location)
    value = "" if kind == "missing" else shown(found["input"])
    if kind == MEANINGLESS:
        # "What is wrong. What to do." or the first alone, as the levers say it.
        why, _, fix = found["ctx"]["reason"].rstrip(".").partition(". ")
        return DocumentProblem(place, value, why, fix or phrase("Correct it"))
    if kind == "extra_forbidden":
        return _unknown_key(location, file)
    words = WHY.get(kind)
    why = words(found.get("ctx", {})) if words else found["msg"]
    return DocumentProblem(place, value, why, _what_belongs(location, file))


def _unknown_key(location: _Location, file: _Model) -> DocumentProblem:
    known = list(_model_at(location[:-1], file).model_fields)
    close = get_close_matches(str(location[-1]), known, n=1)
    fix = (
        phrase("Perhaps “{close}” is meant", close=close[0])
        if close
        else phrase("There are: {known}", known=", ".join(known))
    )
    why = phrase("version {version} of the format has no such key", version=VERSION)
    return DocumentProblem(place_words(location), "", why, fix)


def _what_belongs(location: _Location, file: _Model) -> str:
    field = _field_at(location, file)
    return (
        phrase("What belongs there: {description}", description=field.description)
        if field and field.description
        else phrase("Correct it")
    )


def _field_at(location: _Location, file: _Model) -> FieldInfo | None:
    """Return the field that a place belongs to; that of the list for an entry."""
    names = [at for at, part in enumerate(location) if isinstance(part, str)]
    if not names:
        return None
    last = names[-1]
    return _model_at(location[:last], file).model_fields.get(str(location[last]))


def _model_at(location: _Location, file: _Model) -> _Model:
    """Return the model of the object at a place."""
    model = file
    for part in location:
        if isinstance(part, str):
            model = _model_in(model.model_fields[part].annotation) or model
    return model


def _model_in(annotation: Any) -> _Model | None:  # noqa: ANN401  (any type form)
    """Return the model inside ``list[Model]`` or ``Model | None``."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((model for one in get_args(annotation) if (model := _model_in(one))), None)
