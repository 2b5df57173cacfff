"""Words, figures, tables and charts on a page. Each part returns whether something was cut."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from mapapp.briefing.chart_kinds import chart_kind
from mapapp.briefing.content import PageContent
from mapapp.briefing.house_style import BODY, FIGURE, HEADLINE, LEAD, SMALL
from mapapp.briefing.key_figures import KeyFigure
from mapapp.briefing.page import Element, Page
from mapapp.briefing.places import box_of
from mapapp.briefing.text_fit import (
    FittedText,
    Piece,
    draw_fitted,
    elided,
    fit,
    font_of,
    metrics_of,
)
from mapapp.cartography.theme import MapTheme

translate = QCoreApplication.translate

PartPainter = Callable[[QPainter, Element, QRectF, PageContent, Page], bool]

# Wanted size of type, the smallest it may shrink to, and the ink, by kind of words.
STYLES: Final[dict[str, tuple[float, float, str, bool]]] = {
    "headline": (HEADLINE, 23.0, "text1", True),
    "subtitle": (LEAD, 15.0, "text2", False),
    "notes": (SMALL, 12.0, "text2", False),
    "sources": (SMALL, 12.0, "text2", False),
    "disclaimer": (SMALL, 11.0, "text2", False),
    "text": (BODY, 11.0, "text1", False),
    "date": (SMALL, 11.0, "text2", False),
    "page_number": (SMALL, 11.0, "text2", False),
    "marking": (BODY, 11.0, "text1", True),
}
TOGETHER: Final = frozenset({"notes", "sources"})
FIGURE_ROWS: Final = 4.9
FIGURE_GAP: Final = 12.0


def lead_in(element: Element) -> str:
    """Return the bold word that begins a note; empty for other words."""
    if element.kind == "sources":
        return translate("page", "Sources.")
    if element.kind == "notes":
        return (
            translate("page", "Limits and terms.")
            if element.what == "limits"
            else translate("page", "How to read.")
        )
    return ""


def fitted_words(
    element: Element, box: QRectF, content: PageContent, page: Page
) -> FittedText | None:
    """Return the words of an element as they stand in its box; None without any."""
    fitted = _fitted(element, box, content, page)
    if fitted is None or element.kind not in TOGETHER:
        return fitted
    # Notes and sources stand side by side: all take the size of the one that needs the smallest.
    sizes = [
        other.pixels / one.size
        for one in page.elements
        if one.kind in TOGETHER
        and (other := _fitted(one, box_of(one.rect), content, page)) is not None
    ]
    wanted = min(sizes, default=fitted.pixels) * element.size
    return _fitted(element, box, content, page, most=wanted)


def _fitted(
    element: Element, box: QRectF, content: PageContent, page: Page, *, most: float | None = None
) -> FittedText | None:
    words = content.words_of(element).strip()
    if not words or element.kind not in STYLES:
        return None
    size, least, _, bold = STYLES[element.kind]
    factor = page.size.type_factor * element.size
    lead = lead_in(element)
    pieces = [Piece(lead, bold=True)] if lead else []
    pieces.append(Piece(words, bold))
    return fit(
        pieces,
        box,
        family=content.style.family,
        pixels=min(size * factor, most or size * factor),
        least=least * factor,
        most_lines=1 if element.kind in ("marking", "date", "page_number") else None,
        balanced=element.kind == "headline",
    )


def draw_words(
    painter: QPainter, element: Element, box: QRectF, content: PageContent, page: Page
) -> bool:
    """Draw an element of words."""
    fitted = fitted_words(element, box, content, page)
    if fitted is None:
        return False
    theme = content.style.theme_for(page.size)
    ink = theme.colour(STYLES[element.kind][2])
    if element.kind == "headline":  # a short one stands close to the sentence below it
        box = box.adjusted(0, max(0.0, box.height() - fitted.height), 0, 0)
    draw_fitted(painter, fitted, box, ink=ink, bold_ink=theme.colour("text1"), align=element.align)
    return fitted.cut


# --- figures -------------------------------------------------------------------------------------


def figure_cells(element: Element, box: QRectF, page: Page, count: int) -> list[QRectF]:
    """Return where key figures stand: in a row, or in rows of two where the box is narrow."""
    if not count:
        return []
    unit = page.size.type_factor * element.size
    gap = FIGURE_GAP * unit
    least = 12.0 * BODY * unit
    columns = max(1, min(count, int((box.width() + gap) // (least + gap))))
    height = FIGURE_ROWS * BODY * unit * 1.2
    rows = max(1, int((box.height() + gap + 1) // (height + gap)))
    shown = min(count, columns * rows)
    used = -(-shown // columns)
    height = min(height, (box.height() - gap * (used - 1)) / used)
    cells: list[QRectF] = []
    for row in range(used):
        here = min(columns, shown - row * columns)
        width = (box.width() - gap * (here - 1)) / here
        top = box.top() + row * (height + gap)
        cells += [QRectF(box.left() + n * (width + gap), top, width, height) for n in range(here)]
    return cells


def shown_figures(element: Element, content: PageContent) -> tuple[KeyFigure, ...]:
    """Return the figures an element asks for: so many, or all."""
    count = int(element.what) if element.what.isdigit() else len(content.key_figures)
    return content.key_figures[:count]


def draw_key_figures(
    painter: QPainter, element: Element, box: QRectF, content: PageContent, page: Page
) -> bool:
    """Draw the figures that matter, those that fit."""
    figures = shown_figures(element, content)
    theme = content.style.theme_for(page.size)
    cells = figure_cells(element, box, page, len(figures))
    cut = len(cells) < len(figures) and element.what.isdigit()
    for figure, cell in zip(figures, cells, strict=False):
        cut |= _draw_figure(painter, figure, cell, content, page, element.size, theme)
    return cut


def _draw_figure(
    painter: QPainter,
    figure: KeyFigure,
    cell: QRectF,
    content: PageContent,
    page: Page,
    size: float,
    theme: MapTheme,
) -> bool:
    factor, family = page.size.type_factor * size, content.style.family
    pad = 8 * factor
    box = cell.adjusted(0, pad, 0, -2)
    if figure.warning:
        painter.fillRect(cell, theme.colour("warning_fill"))
        box = cell.adjusted(pad, pad, -pad, -2)
    house = "accent" if content.style.accent else "text1"
    line = theme.colour("warning_line" if figure.warning else house)
    painter.setPen(QPen(line, 2.0 * factor))
    painter.drawLine(cell.topLeft(), cell.topRight())
    ink = theme.colour("warning_text" if figure.warning else "text1")
    large = fit(
        [Piece(figure.figure, bold=True)],
        QRectF(box.topLeft(), QSizeF(box.width(), metrics_of(family, FIGURE * factor).height())),
        family=family,
        pixels=FIGURE * factor,
        least=15.0 * factor,
        most_lines=1,
    )
    draw_fitted(painter, large, box, ink=ink)
    below = box.adjusted(0, large.height, 0, 0)
    words = fit(
        [Piece(figure.words)],
        below,
        family=family,
        pixels=BODY * factor,
        least=11.0 * factor,
        most_lines=3,
    )
    draw_fitted(painter, words, below, ink=ink)
    return large.cut or words.cut


# --- charts ---------------------------------------------------------------------------------------


def draw_chart(
    painter: QPainter, element: Element, box: QRectF, content: PageContent, page: Page
) -> bool:
    """Draw a chart under its title; where there is nothing to draw, say so."""
    kind = chart_kind(element.what)
    theme = content.style.theme_for(page.size, factor=element.size)
    family, pixels = content.style.family, theme.type.body_px
    painter.setFont(font_of(family, pixels, 600))
    painter.setPen(theme.colour("text1"))
    metrics = metrics_of(family, pixels)
    title = element.text if element.text is not None else kind.title(content)
    shown = elided(title, box.width(), family=family, pixels=pixels, bold=True)
    painter.drawText(QPointF(box.left(), box.top() + metrics.ascent()), shown)
    # Some charts write their title themselves, beside their key.
    area = box.adjusted(0, metrics.height() * 1.25, 0, 0) if title else box
    reason = kind.missing(content)
    if reason:
        words = fit([Piece(reason)], area, family=family, pixels=pixels, least=11.0)
        draw_fitted(painter, words, area, ink=theme.colour("text2"))
        return words.cut
    kind.draw(painter, area, content, theme)
    return shown != title


# --- marks ----------------------------------------------------------------------------------------


def draw_logo(
    painter: QPainter, element: Element, box: QRectF, content: PageContent, _page: Page
) -> bool:
    """Draw the house's logo, as large as fits, in its own proportions."""
    data = content.style.logo
    if not data:
        return False
    image = QImage.fromData(data)
    if image.isNull():
        return True
    size = QSizeF(image.size()).scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    spare = box.width() - size.width()
    left = box.left() + {"left": 0.0, "centre": spare / 2, "right": spare}[element.align]
    top = box.top() + (box.height() - size.height()) / 2
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(QPointF(left, top), size), image)
    return False


def draw_rule(
    painter: QPainter, element: Element, box: QRectF, content: PageContent, page: Page
) -> bool:
    """Draw a fine line across the top of a box."""
    theme = content.style.theme_for(page.size)
    colour = "accent" if element.what == "accent" else "rule_strong"
    painter.setPen(QPen(theme.colour(colour), (3.0 if element.what == "accent" else 1.0)))
    painter.drawLine(box.topLeft(), box.topRight())
    return False
