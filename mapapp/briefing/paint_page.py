"""Paints a page: the same painter for the preview, images, documents and drawings.

One unit is 1/150 inch (`mapapp.briefing.house_style.UNITS_PER_MM`). A painter that is scaled
to its device before gets the same page, whatever that device is.
"""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPainter

from mapapp.briefing import paint_parts as parts
from mapapp.briefing.content import PageContent
from mapapp.briefing.page import Element, Page
from mapapp.briefing.paint_map import draw_legend, draw_map, draw_scale
from mapapp.briefing.paint_table import draw_table
from mapapp.briefing.places import box_of, page_box


@dataclass(frozen=True, slots=True)
class Painted:
    """What came of painting: ids of elements whose words or rows did not all fit."""

    cut: tuple[str, ...]


def paint_page(
    painter: QPainter,
    page: Page,
    content: PageContent,
    *,
    pixel_ratio: float = 1.0,
    ground: bool = True,
) -> Painted:
    """Paint a page with its upper left corner at the painter's origin.

    Parameters
    ----------
    pixel_ratio
        Pixels of the device per unit: with how much detail coasts are drawn.
    ground
        Whether paper is painted; without it the page is transparent.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    if ground:
        theme = content.style.theme_for(page.size)
        paper = QColor("#FFFFFF") if theme.name == "light" else theme.colour("panel")
        painter.fillRect(page_box(page), paper)
    cut = []
    for element in page.elements:
        painter.save()
        if paint_element(painter, element, page, content, pixel_ratio=pixel_ratio):
            cut.append(element.id)
        painter.restore()
    return Painted(tuple(cut))


def paint_element(
    painter: QPainter,
    element: Element,
    page: Page,
    content: PageContent,
    *,
    pixel_ratio: float = 1.0,
) -> bool:
    """Paint one element; return whether some of its words or rows did not fit."""
    box = box_of(element.rect)
    if element.kind in ("map", "inset"):
        draw_map(painter, element, box, content, page, pixel_ratio=pixel_ratio)
        return False
    if element.kind == "legend":
        return draw_legend(painter, element, box, content, page)
    if element.kind == "scale":
        draw_scale(painter, element, box, content, page)
        return False
    others: dict[str, parts.PartPainter] = {
        "key_figures": parts.draw_key_figures,
        "chart": parts.draw_chart,
        "table": draw_table,
        "logo": parts.draw_logo,
        "rule": parts.draw_rule,
    }
    return others.get(element.kind, parts.draw_words)(painter, element, box, content, page)
