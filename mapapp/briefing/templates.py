"""Ready-made pages, laid out for any size: a grid of margins, head, body and foot.

Every template is a function of the grid, so that A4, a slide and a square all get a page of
their own. What has no room at its proper size is left out rather than squeezed.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication

from mapapp.briefing.page import MONTH, Element, ElementKind, Page, PageError, PageSize, Rect
from mapapp.phrases import phrase

translate = QCoreApplication.translate

MARGIN: Final = 12.5
GAP: Final = 5.0
# Heights at their proper size on A4, mm.
FIGURES_ROW: Final = 17.2
SHARE_CHART: Final = 41.0
CHAIN_CHART: Final = 31.0
COVERS_CHART: Final = 24.0
LEGEND_ROWS: Final = 40.0
FACTS: Final = 31.0
# Below these heights a chart or a table says nothing.
LEAST_CHART: Final = 30.0
LEAST_TABLE: Final = 20.0


@dataclass(frozen=True, slots=True)
class Grid:
    """Where head, body and foot of a page are, mm; lengths in ``mm`` grow with the type."""

    size: PageSize
    logo: bool = False

    def mm(self, length: float) -> float:
        """Return a length of an A4 page on this page."""
        return length * self.size.type_factor

    @property
    def left(self) -> float:
        """Left edge of the print."""
        return self.mm(MARGIN)

    @property
    def width(self) -> float:
        """Width of the print."""
        return self.size.width_mm - 2 * self.left

    @property
    def upright(self) -> bool:
        """Whether the page is at least as high as wide."""
        return self.size.is_upright

    @property
    def wide(self) -> bool:
        """Whether it is a slide or wider."""
        return self.size.width_mm > 1.6 * self.size.height_mm

    @property
    def head_heights(self) -> tuple[float, float]:
        """Heights of headline and of the sentence below it."""
        return (self.mm(21.0), self.mm(10.2)) if self.upright else (self.mm(16.8), self.mm(5.2))

    @property
    def notes_height(self) -> float:
        """Height of the notes at the foot."""
        return self.mm(36.0 if self.upright else 24.0)

    def head(self) -> tuple[Element, ...]:
        """Return marking, logo, headline and the sentence below."""
        x, width = self.left, self.width
        first, second = self.head_heights
        top = self.mm(9.6)
        words = width - (self.mm(38.0) if self.logo else 0.0)
        found = [
            Element("marking_top", "marking", Rect(x, self.mm(3.9), width, self.mm(4.4)),
                    align="centre"),
            Element("headline", "headline", Rect(x, top, words, first)),
            Element("subtitle", "subtitle", Rect(x, top + first + self.mm(0.6), words, second)),
        ]  # fmt: skip
        if self.logo:
            place = Rect(x + width - self.mm(34.0), top, self.mm(34.0), first)
            found.append(Element("logo", "logo", place, align="right"))
        return tuple(found)

    def foot(self) -> tuple[Element, ...]:
        """Return notes, sources, disclaimer, date, marking and page number."""
        x, width = self.left, self.width
        bottom = self.size.height_mm - self.mm(8.6)
        top = bottom - self.mm(1.2) - self.notes_height
        gap = self.mm(6.0)
        column = (width - 2 * gap) / 3
        height = self.notes_height
        note = self.mm(4.2)
        third = x + 2 * (column + gap)
        line = self.mm(4.4)
        return (
            Element("rule", "rule", Rect(x, top - self.mm(1.8), width, self.mm(1.0))),
            Element("reading", "notes", Rect(x, top, column, height), what="reading"),
            Element("limits", "notes", Rect(x + column + gap, top, column, height), what="limits"),
            Element("sources", "sources", Rect(third, top, column, height - note)),
            Element("disclaimer", "disclaimer", Rect(third, top + height - note, column, note)),
            Element("date", "date", Rect(x, bottom, width / 3.2, line)),
            Element("marking_bottom", "marking",
                    Rect(x + width / 3.2, bottom, width * (1 - 2 / 3.2), line), align="centre"),
            Element("page_number", "page_number",
                    Rect(x + width - width / 3.2, bottom, width / 3.2, line), align="right"),
        )  # fmt: skip

    def body(self) -> Rect:
        """Return the space between head and foot."""
        first, second = self.head_heights
        top = self.mm(9.6) + first + self.mm(0.6) + second + self.mm(3.0)
        end = self.size.height_mm - self.mm(8.6 + 1.2 + 1.8 + 2.4) - self.notes_height
        return Rect(self.left, top, self.width, max(self.mm(10.0), end - top))

    def page(self, template: str, *body: Element) -> Page:
        """Return a page of head, body and foot."""
        return Page(self.size, (*body, *self.head(), *self.foot()), template)


def columns(rect: Rect, share: float, gap: float) -> tuple[Rect, Rect]:
    """Cut a space into a left part of its width and the rest."""
    left = (rect.width - gap) * share
    return (
        replace(rect, width=left),
        Rect(rect.x + left + gap, rect.y, rect.width - left - gap, rect.height),
    )


def rows(rect: Rect, height: float, gap: float) -> tuple[Rect, Rect]:
    """Cut a space into an upper part of a height and the rest."""
    height = min(height, rect.height - gap - 1.0)
    return (
        replace(rect, height=height),
        Rect(rect.x, rect.y + height + gap, rect.width, rect.height - height - gap),
    )


@dataclass(frozen=True, slots=True)
class Part:
    """One thing in a stack: what it is, and its height (None: what is left over)."""

    id: str
    kind: ElementKind
    height: float | None
    what: str = ""
    must: bool = True


def stack(rect: Rect, parts: tuple[Part, ...], gap: float) -> tuple[Element, ...]:
    """Put things under each other; those that need not be are left out, the last first.

    A part without a height takes what is left, and is left out where that is too little.
    """
    kept = list(parts)

    def needed() -> float:
        return sum(part.height or 0.0 for part in kept) + gap * (len(kept) - 1)

    while needed() > rect.height and any(not part.must for part in kept):
        kept.remove(next(part for part in reversed(kept) if not part.must))
    spare = rect.height - needed()
    charts = any(part.height is None and part.kind == "chart" for part in kept)
    if spare < (LEAST_CHART if charts else LEAST_TABLE):
        kept = [part for part in kept if part.height is not None or part.must]
        spare = rect.height - needed()
    shrink = min(1.0, rect.height / needed()) if needed() > 0 else 1.0
    flexible = [part for part in kept if part.height is None]
    found, y = [], rect.y
    for part in kept:
        height = max(1.0, spare / len(flexible)) if part.height is None else part.height * shrink
        found.append(Element(part.id, part.kind, Rect(rect.x, y, rect.width, height), part.what))
        y += height + gap
    return tuple(found)


# --- templates ------------------------------------------------------------------------------------


def _one_map(grid: Grid) -> Page:
    return grid.page("map", Element("map", "map", grid.body()))


def _map_with_figures(grid: Grid) -> Page:
    body, gap = grid.body(), grid.mm(GAP)
    if grid.upright:
        # Two charts below, if the map keeps the shape of the world; else one.
        need = grid.mm(SHARE_CHART + CHAIN_CHART) + gap
        if body.height - need - gap < body.width * 0.5:
            need = grid.mm(SHARE_CHART)
        upper, lower = rows(body, body.height - need - gap, gap)
        left, right = columns(lower, 0.56, 2 * gap)
        side = stack(
            left,
            (
                Part("share", "chart", grid.mm(SHARE_CHART), "share"),
                Part("chain", "chart", grid.mm(CHAIN_CHART), "chain", must=False),
            ),
            gap,
        )
        beside = stack(
            right,
            (
                Part("figures", "key_figures", grid.mm(2 * FIGURES_ROW + 2.1), "3"),
                Part("years", "chart", None, "over_time", must=False),
            ),
            gap,
        )
        return grid.page("map_figures", Element("map", "map", upper), *side, *beside)
    # On a wide page the figures stand in one row, beside a map that keeps the world's shape.
    left, right = columns(body, 0.63 if grid.wide else 0.695, grid.mm(6.0))
    figures_height = grid.mm(FIGURES_ROW if grid.wide else 2 * FIGURES_ROW + 2.1)
    side = stack(
        right,
        (
            Part("figures", "key_figures", figures_height, "3"),
            Part("share", "chart", grid.mm(SHARE_CHART), "share"),
            Part("years", "chart", None, "over_time", must=False),
        ),
        gap,
    )
    return grid.page("map_figures", Element("map", "map", left), *side)


def _before_after(grid: Grid) -> Page:
    body, gap = grid.body(), grid.mm(GAP)
    if grid.upright:
        map_height = min((body.height - grid.mm(SHARE_CHART) - 2 * gap) / 2, body.width * 0.56)
        first, rest = rows(body, map_height, gap)
        second, strip = rows(rest, map_height, gap)
    else:
        # The world is about half as high as wide: what is left below is for the figures.
        map_height = min(body.height - grid.mm(SHARE_CHART) - gap, body.width * 0.3)
        upper, strip = rows(body, map_height, gap)
        first, second = columns(upper, 0.5, gap)
    legend, rest = columns(strip, 0.36, 2 * gap)
    parts: tuple[Element, ...] = (Element("figures", "key_figures", rest, "4"),)
    if not grid.upright:
        share, figures = columns(rest, 0.52, 2 * gap)
        parts = (
            Element("share", "chart", share, "share"),
            Element("figures", "key_figures", figures, "4"),
        )
    return grid.page(
        "before_after",
        Element("before", "map", first, "baseline"),
        Element("after", "map", second, "scenario"),
        Element("legend", "legend", legend),
        *parts,
    )


def _fact_sheet(grid: Grid) -> Page:
    body, gap = grid.body(), grid.mm(GAP)
    facts = Part("facts", "table", grid.mm(FACTS), "facts")
    share = Part("share", "chart", grid.mm(SHARE_CHART), "share")
    chain = Part("chain", "chart", grid.mm(CHAIN_CHART), "chain", must=False)
    figures = Part("figures", "key_figures", grid.mm(FIGURES_ROW), "2")
    table = Part("suppliers", "table", None, "suppliers", must=False)
    if grid.upright:
        upper, lower = rows(body, body.height * 0.5, gap)
        left, right = columns(lower, 0.5, 2 * gap)
        return grid.page(
            "fact_sheet",
            Element("map", "map", upper),
            *stack(left, (figures, share, chain), gap),
            *stack(right, (facts, table), gap),
        )
    left, right = columns(body, 0.52, 2 * gap)
    upper, legend = rows(left, left.height - grid.mm(LEGEND_ROWS) - gap, gap)
    return grid.page(
        "fact_sheet",
        Element("map", "map", upper),
        Element("legend", "legend", legend),
        *stack(right, (figures, share, replace(facts, must=True), chain, table), gap),
    )


def _shock(grid: Grid) -> Page:
    body, gap = grid.body(), grid.mm(GAP)
    if grid.upright:
        figures, rest = rows(body, grid.mm(FIGURES_ROW), gap)
        chart, lower = rows(rest, rest.height * 0.55, gap)
        covers, where = columns(lower, 0.42, 2 * gap)
    else:
        left, right = columns(body, 0.62, 2 * gap)
        chart = left
        figures_height = grid.mm(FIGURES_ROW if grid.wide else 2 * FIGURES_ROW + 2.1)
        figures, rest = rows(right, figures_height, gap)
        where, covers = rows(rest, rest.height - grid.mm(COVERS_CHART) - gap, gap)
    return grid.page(
        "shock",
        Element("path", "chart", chart, "shock"),
        Element("figures", "key_figures", figures, "3"),
        Element("covers", "chart", covers, "covers"),
        Element("map", "inset", where, MONTH),
    )


def _comparison(grid: Grid) -> Page:
    body, gap = grid.body(), grid.mm(GAP)
    if grid.upright:
        upper, lower = rows(body, body.height * 0.5, gap)
        left, right = columns(lower, 0.5, 2 * gap)
        parts = (
            *stack(left, (Part("share", "chart", grid.mm(SHARE_CHART), "share"),
                          Part("levers", "table", None, "levers", must=False)), gap),
            *stack(right, (Part("indices", "table", grid.mm(42.0), "indices"),
                           Part("suppliers", "table", None, "suppliers", must=False)), gap),
        )  # fmt: skip
        return grid.page("comparison", Element("map", "map", upper, "change"), *parts)
    left, right = columns(body, 0.6, 2 * gap)
    parts = stack(
        right,
        (
            Part("indices", "table", grid.mm(42.0), "indices"),
            Part("share", "chart", grid.mm(SHARE_CHART), "share", must=False),
            Part("suppliers", "table", None, "suppliers", must=False),
        ),
        gap,
    )
    return grid.page("comparison", Element("map", "map", left, "change"), *parts)


_MAKERS: Final[Mapping[str, Callable[[Grid], Page]]] = MappingProxyType(
    {
        "map": _one_map,
        "map_figures": _map_with_figures,
        "before_after": _before_after,
        "fact_sheet": _fact_sheet,
        "shock": _shock,
        "comparison": _comparison,
    }
)
TEMPLATES: Final = tuple(_MAKERS)
"""Ids of the templates, in the order in which they are offered."""


def template_name(template: str) -> str:
    """Return what a template is called on screen (KeyError if there is none)."""
    return {
        "map": translate("template", "One map"),
        "map_figures": translate("template", "Map with figures"),
        "before_after": translate("template", "Before and after"),
        "fact_sheet": translate("template", "Mineral fact sheet"),
        "shock": translate("template", "Shock"),
        "comparison": translate("template", "Comparison"),
    }[template]


def template_page(template: str, size: PageSize, *, logo: bool = False) -> Page:
    """Return the page of a template at a size.

    Parameters
    ----------
    logo
        Whether there is room for a logo beside the headline.

    Raises
    ------
    PageError
        If there is no such template; the sentence names those there are.
    """
    if template not in _MAKERS:
        message = phrase(
            "There is no template “{template}”. Choose one of: {templates}.",
            template=template,
            templates=", ".join(TEMPLATES),
        )
        raise PageError(message)
    return _MAKERS[template](Grid(size, logo))


def resized(page: Page, size: PageSize) -> Page:
    """Return a page at another size.

    A page as its template made it is laid out anew, and keeps the words the user wrote. One
    whose elements were moved keeps its layout, stretched to the new size.
    """
    logo = bool(page.of_kind("logo"))
    if is_as_made(page):
        fresh = template_page(page.template, size, logo=logo)
        texts = {one.id: one.text for one in page.elements}
        return replace(
            fresh,
            elements=tuple(replace(o, text=texts.get(o.id, o.text)) for o in fresh.elements),
        )
    across, down = size.width_mm / page.size.width_mm, size.height_mm / page.size.height_mm
    return replace(
        page,
        size=size,
        elements=tuple(
            replace(
                one,
                rect=Rect(
                    one.rect.x * across,
                    one.rect.y * down,
                    one.rect.width * across,
                    one.rect.height * down,
                ),
            )
            for one in page.elements
        ),
    )


def is_as_made(page: Page) -> bool:
    """Whether every element stands where the page's template put it."""
    logo = bool(page.of_kind("logo"))
    return page.template in _MAKERS and _same_layout(
        page, template_page(page.template, page.size, logo=logo)
    )


def _same_layout(page: Page, other: Page) -> bool:
    places = {one.id: (one.kind, one.rect, one.what) for one in page.elements}
    return places == {one.id: (one.kind, one.rect, one.what) for one in other.elements}
