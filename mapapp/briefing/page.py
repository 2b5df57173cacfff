"""A page of a briefing as a value: its size and what stands where, in millimetres.

What the elements show comes from the content (`mapapp.briefing.content`); what the user wrote
himself is kept in the element. Nothing here paints or reads a file.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final, Literal, Self, get_args

from mapapp.errors import UserError
from mapapp.phrases import phrase

ElementKind = Literal[
    "headline",
    "subtitle",
    "map",
    "inset",
    "legend",
    "scale",
    "chart",
    "key_figures",
    "table",
    "notes",
    "sources",
    "disclaimer",
    "date",
    "logo",
    "marking",
    "page_number",
    "text",
    "rule",
]
Align = Literal["left", "centre", "right"]

ELEMENT_KINDS: Final[tuple[ElementKind, ...]] = get_args(ElementKind)
ALIGNMENTS: Final[tuple[Align, ...]] = get_args(Align)
TEXT_KINDS: Final[frozenset[ElementKind]] = frozenset(
    {"headline", "subtitle", "notes", "sources", "disclaimer", "marking", "text", "date"}
)
"""Kinds whose words can be written by hand in place of those proposed."""

SAYS_FIGURES: Final[frozenset[ElementKind]] = frozenset(
    {"headline", "subtitle", "map", "inset", "chart", "table", "notes", "sources"}
)
"""Kinds whose words are about one picture, and wrong beside another."""
SHOCK_CHARTS: Final = frozenset({"shock", "covers"})
MONTH: Final = "month"
"""What a map shows that is about one month of a shock."""

SMALLEST_MM: Final = 50.0
LARGEST_MM: Final = 1200.0
MOST_ELEMENTS: Final = 200
MOST_WORDS: Final = 20_000


class PageError(UserError):
    """A page that cannot be."""


@dataclass(frozen=True, slots=True)
class PageSize:
    """Width and height of a page, mm, and the id of a known size (empty: the user's own).

    Raises
    ------
    PageError
        If it is smaller or larger than a page can be.
    """

    width_mm: float
    height_mm: float
    id: str = ""

    def __post_init__(self) -> None:
        """Refuse what is no page."""
        for side in (self.width_mm, self.height_mm):
            if not SMALLEST_MM <= side <= LARGEST_MM:  # also refuses NaN
                message = phrase(
                    "A page of {width_mm:g} × {height_mm:g} mm cannot be made: each "
                    "side must be {smallest_mm:g} to {largest_mm:g} mm.",
                    width_mm=self.width_mm,
                    height_mm=self.height_mm,
                    smallest_mm=SMALLEST_MM,
                    largest_mm=LARGEST_MM,
                )
                raise PageError(message)

    @property
    def is_upright(self) -> bool:
        """Whether it is at least as high as wide, nearly."""
        return self.width_mm < 1.15 * self.height_mm

    @property
    def type_factor(self) -> float:
        """How large its type is beside that of A4: type grows with the root of the area."""
        return math.sqrt(self.width_mm * self.height_mm / (297.0 * 210.0))


PAGE_SIZES: Final[Mapping[str, PageSize]] = MappingProxyType(
    {
        size.id: size
        for size in (
            PageSize(297.0, 210.0, "a4"),
            PageSize(210.0, 297.0, "a4_portrait"),
            PageSize(420.0, 297.0, "a3"),
            PageSize(297.0, 420.0, "a3_portrait"),
            PageSize(279.4, 215.9, "letter"),
            PageSize(215.9, 279.4, "letter_portrait"),
            # Slides of 13.33 and 10 inches in width.
            PageSize(338.667, 190.5, "16:9"),
            PageSize(254.0, 190.5, "4:3"),
            PageSize(240.0, 240.0, "square"),
        )
    }
)
"""Sizes that are offered, by id, in the order in which they are offered."""


def page_size(name: str) -> PageSize:
    """Return a known size, or one of the user's own, given as ``320x180`` in mm.

    Raises
    ------
    PageError
        If there is no such size; the sentence names those there are.
    """
    key = name.strip().lower().replace("-", "_")
    if key in PAGE_SIZES:
        return PAGE_SIZES[key]
    width, cross, height = key.replace("×", "x").removesuffix("mm").partition("x")
    try:
        if cross:
            return PageSize(float(width), float(height))
    except ValueError:
        pass
    message = phrase(
        "There is no page size “{name}”. Choose one of: {page_sizes}, or width and "
        "height in mm, such as 320x180.",
        name=name,
        page_sizes=", ".join(PAGE_SIZES),
    )
    raise PageError(message)


@dataclass(frozen=True, slots=True)
class Rect:
    """Where an element stands: upper left corner and size, mm."""

    x: float
    y: float
    width: float
    height: float

    def __post_init__(self) -> None:
        """Refuse what is no place on a page (PageError)."""
        values = (self.x, self.y, self.width, self.height)
        if not all(math.isfinite(v) and abs(v) <= 2 * LARGEST_MM for v in values):
            message = phrase("The place of an element must be given in mm, by finite numbers.")
            raise PageError(message)
        if self.width <= 0 or self.height <= 0:
            message = phrase(
                "An element of {width:g} × {height:g} mm cannot be seen.",
                width=self.width,
                height=self.height,
            )
            raise PageError(message)

    @property
    def right(self) -> float:
        """Right edge, mm."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Lower edge, mm."""
        return self.y + self.height

    def overlaps(self, other: "Rect", *, by: float = 0.01) -> bool:
        """Whether two places share more than a hair's breadth."""
        return (
            min(self.right, other.right) - max(self.x, other.x) > by
            and min(self.bottom, other.bottom) - max(self.y, other.y) > by
        )

    def inside(self, size: PageSize, *, by: float = 0.01) -> bool:
        """Whether all of it lies on the page."""
        return (
            self.x >= -by
            and self.y >= -by
            and self.right <= size.width_mm + by
            and self.bottom <= size.height_mm + by
        )


@dataclass(frozen=True, slots=True)
class Element:
    """One thing on a page.

    Attributes
    ----------
    id
        Distinct within the page.
    kind
        What it is.
    rect
        Where it stands.
    what
        Which of its kind: of a map the mode (empty: the view's own), of a chart its id, of a
        table ``suppliers``, ``indices`` or ``levers``, of notes ``reading`` or ``limits``, of an
        inset a region's id or a mode, of key figures how many (empty: all that fit). A map or an
        inset of ``month`` shows the month of a shock.
    of
        Id of the map that a legend or a scale belongs to; such a map leaves its own out.
    text
        The user's own words (frozen); None: those proposed, which follow the levers. Of a logo:
        empty for the house style's.
    align
        Of its words.
    size
        Of its type, beside the page's usual size for that kind.
    bare
        Of a map: without the line of words above it.
    """

    id: str
    kind: ElementKind
    rect: Rect
    what: str = ""
    of: str = ""
    text: str | None = None
    align: Align = "left"
    size: float = 1.0
    bare: bool = False

    def __post_init__(self) -> None:
        """Refuse what has no meaning (PageError)."""
        if self.kind not in ELEMENT_KINDS:
            message = phrase(
                "There is no element “{kind}”. Choose one of: {element_kinds}.",
                kind=self.kind,
                element_kinds=", ".join(ELEMENT_KINDS),
            )
            raise PageError(message)
        if self.align not in ALIGNMENTS:
            message = phrase("Words stand left, centre or right, not “{align}”.", align=self.align)
            raise PageError(message)
        if not 0.3 <= self.size <= 4.0:
            message = phrase(
                "Type can be 0.3 to 4 times its usual size, not {size:g}.", size=self.size
            )
            raise PageError(message)
        if self.text is not None and len(self.text) > MOST_WORDS:
            message = phrase(
                "The words of an element can have {most_words:,} characters at most.",
                most_words=MOST_WORDS,
            )
            raise PageError(message)

    @property
    def is_frozen(self) -> bool:
        """Whether its words are the user's own and no longer follow the levers."""
        return self.text is not None


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its size, its elements in painting order, and the template it was made from."""

    size: PageSize
    elements: tuple[Element, ...]
    template: str = ""

    def __post_init__(self) -> None:
        """Refuse two elements of one id, or too many (PageError)."""
        ids = [one.id for one in self.elements]
        if len(set(ids)) < len(ids):
            twice = next(one for one in ids if ids.count(one) > 1)
            message = phrase(
                "Two elements of the page are called “{twice}”: each has an id of its own.",
                twice=twice,
            )
            raise PageError(message)
        if len(ids) > MOST_ELEMENTS:
            message = phrase(
                "A page can have {most_elements} elements at most, not {count}.",
                most_elements=MOST_ELEMENTS,
                count=len(ids),
            )
            raise PageError(message)

    def element(self, element_id: str) -> Element:
        """Return an element (KeyError if there is none)."""
        for one in self.elements:
            if one.id == element_id:
                return one
        raise KeyError(element_id)

    def of_kind(self, kind: ElementKind) -> tuple[Element, ...]:
        """Return the elements of a kind, in painting order."""
        return tuple(one for one in self.elements if one.kind == kind)

    def with_element(self, element: Element) -> Self:
        """Return the page with an element changed; one that is new comes on top."""
        if any(one.id == element.id for one in self.elements):
            return replace(
                self,
                elements=tuple(element if o.id == element.id else o for o in self.elements),
            )
        return replace(self, elements=(*self.elements, element))

    def without(self, element_id: str) -> Self:
        """Return the page without an element."""
        return replace(self, elements=tuple(o for o in self.elements if o.id != element_id))

    def moved(self, element_id: str, rect: Rect) -> Self:
        """Return the page with an element elsewhere."""
        return self.with_element(replace(self.element(element_id), rect=rect))

    def with_text(self, element_id: str, text: str | None) -> Self:
        """Return the page with an element's words frozen, or (None) proposed again."""
        return self.with_element(replace(self.element(element_id), text=text))

    def following(self) -> Self:
        """Return the page for other figures: words frozen for one picture follow again.

        What stands on every page alike (text, marking, date, disclaimer) stays as it was written.
        """
        return replace(
            self,
            elements=tuple(
                replace(one, text=None) if one.kind in SAYS_FIGURES else one
                for one in self.elements
            ),
        )

    @property
    def compares_scenarios(self) -> bool:
        """Whether other scenarios stand on it: in a table, or on a map."""
        tables = {one.what for one in self.of_kind("table")}
        maps = {one.what for one in self.of_kind("map")}
        return "indices" in tables or "other" in maps

    @property
    def is_about_a_shock(self) -> bool:
        """Whether its template, or a chart or map on it, shows the path of a shock."""
        charts = {one.what for one in self.of_kind("chart")}
        return self.template == "shock" or bool(charts & SHOCK_CHARTS) or self.shows_a_month

    @property
    def shows_a_month(self) -> bool:
        """Whether a map on it shows one month of a shock."""
        return any(one.what == MONTH for one in (*self.of_kind("map"), *self.of_kind("inset")))

    def free_id(self, kind: ElementKind) -> str:
        """Return an id for one more element of a kind."""
        taken = {one.id for one in self.elements}
        return next(name for n in range(1, 1000) if (name := f"{kind}_{n}") not in taken)
