"""The map of a shock's month on a page: who is short, who withholds, who gives to whom."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from mapapp.briefing.content import PageContent
from mapapp.briefing.page import MONTH, Element
from mapapp.briefing.real_text import RealText, writes_words
from mapapp.cartography.shock_map import ShockMap
from mapapp.cartography.shock_map_legend import draw_legend as draw_rows
from mapapp.cartography.shock_map_legend import legend_size
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.viewport import Viewport


def shows_month(element: Element, content: PageContent) -> bool:
    """Whether a map shows a month of the shock: it is to, and there is one."""
    return element.what == MONTH and content.shock_month is not None


def month_map(
    content: PageContent, viewport: Viewport, theme: MapTheme, *, keyed: bool
) -> ShockMap:
    """Return the map of the content's month; its title stands above it on the page."""
    assert content.shock is not None  # noqa: S101  (asked only where there is a month)
    assert content.shock_month is not None  # noqa: S101
    return ShockMap(
        content.shock_month,
        viewport,
        theme,
        content.world,
        content.names,
        content.shock.unit,
        titled=False,
        keyed=keyed,
    )


def draw_month_words(found: ShockMap, painter: QPainter) -> None:
    """Draw names and figures, as words where the file can hold words."""
    found.draw_words(painter, stamps=RealText() if writes_words(painter) else None)


def draw_month_key(found: ShockMap, painter: QPainter, box: QRectF) -> bool:
    """Draw the legend of the month into a box; return whether it is too large for it."""
    width, height = legend_size(found.scale, found.theme, found.month)
    draw_rows(painter, box, found.scale, found.theme, found.month)
    return width > box.width() + 1 or height > box.height() + 1
