"""Pages and house styles as JSON text: written the same for equal values, read with care."""

import base64
import json
from collections.abc import Mapping
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any, Final, TypeVar

from mapapp.briefing.files import write_whole
from mapapp.briefing.house_style import HouseStyle
from mapapp.briefing.page import Element, Page, PageError, PageSize, Rect
from mapapp.phrases import phrase

PAGE_FORMAT: Final = "mineral-supply-map page"
STYLE_FORMAT: Final = "mineral-supply-map house style"
VERSION: Final = 1
MOST_BYTES: Final = 4_000_000
PAGE_SUFFIX: Final = ".supplypage"
STYLE_SUFFIX: Final = ".supplystyle"

_Made = TypeVar("_Made")


def dump_page(page: Page) -> str:
    """Return a page as text."""
    return _dumped({"format": PAGE_FORMAT, "version": VERSION, **asdict(page)})


def dump_style(style: HouseStyle) -> str:
    """Return a house style as text, its logo inside."""
    content = asdict(style) | {"logo": base64.b64encode(style.logo).decode("ascii")}
    return _dumped({"format": STYLE_FORMAT, "version": VERSION, **content})


def _dumped(content: Mapping[str, object]) -> str:
    return json.dumps(content, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def parse_page(text: str, *, name: str) -> Page:
    """Return the page that a text stands for.

    Parameters
    ----------
    name
        What the file is called, for the sentences.

    Raises
    ------
    PageError
        If it is no page, of a newer version, or holds what no page can hold.
    """
    content = _parsed(text, PAGE_FORMAT, name=name)
    elements = content.get("elements")
    if not isinstance(elements, list):
        raise _wrong(name, phrase("it has no list of elements"))
    size = _made(PageSize, content.get("size"), name=name, what=phrase("the size"))
    made = []
    for number, one in enumerate(elements, start=1):
        what = phrase("element {number}", number=number)
        if not isinstance(one, dict):
            raise _wrong(name, phrase("{what} is no object", what=what))
        rect = _made(
            Rect, one.get("rect"), name=name, what=phrase("the place of {what}", what=what)
        )
        made.append(_made(Element, {**one, "rect": rect}, name=name, what=what))
    template = content.get("template", "")
    if not isinstance(template, str):
        raise _wrong(name, phrase("the template is no text"))
    return Page(size, tuple(made), template)


def parse_style(text: str, *, name: str) -> HouseStyle:
    """Return the house style that a text stands for (PageError as `parse_page`)."""
    content = _parsed(text, STYLE_FORMAT, name=name)
    content = {k: v for k, v in content.items() if k not in ("format", "version")}
    logo = content.get("logo", "")
    try:
        data = base64.b64decode(logo, validate=True) if isinstance(logo, str) else None
    except ValueError:
        data = None
    if data is None:
        raise _wrong(name, phrase("the logo is not written as Base64"))
    return _made(HouseStyle, {**content, "logo": data}, name=name, what=phrase("the style"))


def read_page(path: Path) -> Page:
    """Read a page (PageError with a sentence if it cannot be)."""
    return parse_page(_text_of(path), name=path.name)


def read_style(path: Path) -> HouseStyle:
    """Read a house style (PageError with a sentence if it cannot be)."""
    return parse_style(_text_of(path), name=path.name)


def write_page_file(path: Path, page: Page) -> None:
    """Write a page, whole or not at all (ExportError)."""
    write_whole(path, dump_page(page).encode("utf-8"))


def write_style_file(path: Path, style: HouseStyle) -> None:
    """Write a house style, whole or not at all (ExportError)."""
    write_whole(path, dump_style(style).encode("utf-8"))


def _text_of(path: Path) -> str:
    try:
        if path.stat().st_size > MOST_BYTES:
            message = phrase(
                "{file} is larger than 4 MB: it is no page and no style.", file=path.name
            )
            raise PageError(message)
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = phrase(
            "{file} is not UTF-8 text. Choose a file that this app has written.", file=path.name
        )
        raise PageError(message) from error
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        message = phrase(
            "{path} cannot be read: {reason}. Choose another file.", path=path, reason=reason
        )
        raise PageError(message) from error


def _parsed(text: str, wanted: str, *, name: str) -> dict[str, Any]:
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _wrong(name, phrase("it is no JSON")) from error
    if not isinstance(content, dict) or content.get("format") != wanted:
        raise _wrong(name, phrase("it is no “{wanted}”", wanted=wanted))
    if content.get("version") != VERSION:
        raise _wrong(name, phrase("it was written by another version of the app"))
    return content


# What each field of the values may hold; a number stands for any real one.
_TYPES: Final[Mapping[str, type | tuple[type, ...]]] = {
    "float": (int, float),
    "str": str,
    "bool": bool,
    "bytes": bytes,
    "Rect": Rect,
    "str | None": (str, type(None)),
}


def _made(kind: type[_Made], content: object, *, name: str, what: str) -> _Made:
    """Return a value of a dataclass from an object, each of its fields checked."""
    if not isinstance(content, dict):
        raise _wrong(name, phrase("{what} is missing", what=what))
    known = {field.name: str(getattr(field.type, "__name__", field.type)) for field in fields(kind)}  # type: ignore[arg-type]
    strange = sorted(set(content) - set(known))
    if strange:
        raise _wrong(
            name, phrase("{what} has an unknown entry “{strange}”", what=what, strange=strange[0])
        )
    for key, value in content.items():
        types = _TYPES.get(known[key], str)  # the other fields are words out of a list
        if not isinstance(value, types) or (isinstance(value, bool) and types is not bool):
            raise _wrong(
                name,
                phrase(
                    "“{key}” of {what} cannot be {value!r:.40}", key=key, what=what, value=value
                ),
            )
    try:
        return kind(**content)
    except TypeError as error:
        raise _wrong(name, phrase("{what} is not whole", what=what)) from error


def _wrong(name: str, reason: str) -> PageError:
    return PageError(
        phrase(
            "{name} cannot be used: {reason}. Choose a file that this app has written.",
            name=name,
            reason=reason,
        )
    )
