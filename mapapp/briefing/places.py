"""Places on a page in the units it is painted in."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTransform

from mapapp.briefing.house_style import UNITS_PER_MM
from mapapp.briefing.page import Page, Rect


def box_of(rect: Rect) -> QRectF:
    """Return a place on the page in units."""
    k = UNITS_PER_MM
    return QRectF(rect.x * k, rect.y * k, rect.width * k, rect.height * k)


def page_box(page: Page) -> QRectF:
    """Return the whole page in units."""
    return QRectF(0, 0, page.size.width_mm * UNITS_PER_MM, page.size.height_mm * UNITS_PER_MM)


def move_origin(painter: QPainter, to: QPointF) -> None:
    """Move a painter's origin to a point."""
    painter.setTransform(QTransform.fromTranslate(to.x(), to.y()), combine=True)
