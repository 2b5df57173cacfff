"""What the parts of a page are called on screen."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from mapapp.briefing.chart_kinds import CHARTS, chart_name
from mapapp.briefing.page import MONTH, TEXT_KINDS, Element, ElementKind, PageSize

if TYPE_CHECKING:
    from collections.abc import Callable

translate = QCoreApplication.translate

ONE_LINE: Final = frozenset({"headline", "subtitle", "disclaimer", "marking", "date"})
"""Kinds whose words are ended by Enter."""
TITLED: Final = frozenset({"map", "chart", "table"})
"""Kinds with a title of their own that can be written by hand."""
ALIGNED: Final = TEXT_KINDS | {"logo", "page_number"}
MOST_FIGURES: Final = 8


def kind_name(kind: ElementKind) -> str:
    """Return what a kind of element is called."""
    return {
        "headline": translate("element", "Headline"),
        "subtitle": translate("element", "Lead"),
        "map": translate("element", "Map"),
        "inset": translate("element", "Inset map"),
        "legend": translate("element", "Legend"),
        "scale": translate("element", "Scale bar"),
        "chart": translate("element", "Chart"),
        "key_figures": translate("element", "Key figures"),
        "table": translate("element", "Table"),
        "notes": translate("element", "Notes"),
        "sources": translate("element", "Sources"),
        "disclaimer": translate("element", "Boundary note"),
        "date": translate("element", "Date"),
        "logo": translate("element", "Logo"),
        "marking": translate("element", "Handling marking"),
        "page_number": translate("element", "Page number"),
        "text": translate("element", "Text"),
        "rule": translate("element", "Line"),
    }[kind]


def what_choices(kind: ElementKind) -> list[tuple[str, str]]:
    """Return what an element of a kind can show, id and words; empty where there is no choice."""
    found: dict[str, Callable[[], list[tuple[str, str]]]] = {
        "map": _modes,
        "inset": _regions,
        "chart": lambda: [(one, chart_name(one)) for one in CHARTS],
        "table": _tables,
        "notes": _notes,
        "key_figures": _counts,
    }
    return found[kind]() if kind in found else []


def _modes() -> list[tuple[str, str]]:
    return [
        ("", translate("element", "As in the window")),
        ("baseline", translate("element", "Baseline")),
        ("scenario", translate("element", "Scenario")),
        ("change", translate("element", "Change")),
        ("other", translate("element", "Another scenario of the document")),
        _month(),
    ]


def _month() -> tuple[str, str]:
    return MONTH, translate("element", "Month of the shock")


def _regions() -> list[tuple[str, str]]:
    return [
        ("", translate("element", "As in the window")),
        ("australia_asia", translate("element", "Australia and Asia")),
        ("africa", translate("element", "Africa")),
        ("latin_america", translate("element", "Latin America")),
        ("north_america", translate("element", "North America")),
        ("europe", translate("element", "Europe")),
        ("change", translate("element", "World: change")),
        ("baseline", translate("element", "World: baseline")),
        _month(),
    ]


def _tables() -> list[tuple[str, str]]:
    return [
        ("suppliers", translate("element", "Suppliers")),
        ("indices", translate("element", "Risk indices")),
        ("levers", translate("element", "What is assumed")),
        ("facts", translate("element", "Facts")),
    ]


def _notes() -> list[tuple[str, str]]:
    return [
        ("reading", translate("element", "How to read")),
        ("limits", translate("element", "Limits and terms")),
    ]


def _counts() -> list[tuple[str, str]]:
    every = translate("element", "All that fit")
    return [("", every), *((str(n), str(n)) for n in range(1, MOST_FIGURES + 1))]


def element_name(element: Element) -> str:
    """Return what an element is called: its kind, and which one where there is a choice."""
    name = kind_name(element.kind)
    what = dict(what_choices(element.kind)).get(element.what, "")
    if not what or not element.what or element.kind == "key_figures":
        return name
    return translate("element", "{kind}: {what}").format(kind=name, what=what)


def size_name(size: PageSize) -> str:
    """Return what a size of page is called."""
    names = {
        "a4": translate("page size", "A4, landscape"),
        "a4_portrait": translate("page size", "A4, portrait"),
        "a3": translate("page size", "A3, landscape"),
        "a3_portrait": translate("page size", "A3, portrait"),
        "letter": translate("page size", "US Letter, landscape"),
        "letter_portrait": translate("page size", "US Letter, portrait"),
        "16:9": translate("page size", "Slide, 16:9"),
        "4:3": translate("page size", "Slide, 4:3"),
        "square": translate("page size", "Square"),
    }
    own = translate("page size", "{width} × {height} mm")
    return names.get(size.id) or own.format(
        width=f"{size.width_mm:g}", height=f"{size.height_mm:g}"
    )
