"""The legend of a shock's month: what is missing, who withholds, what arrows are."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from mapapp.cartography.fills import draw_unknown_dots, zero_colour
from mapapp.cartography.scale import ClassScale
from mapapp.cartography.shock_chart import STOCK
from mapapp.cartography.shock_month import ShockMonth
from mapapp.cartography.text import Run, line_height, width_of
from mapapp.cartography.theme import MapTheme

translate = QCoreApplication.translate

SWATCH_PX: Final = 20.0
ROW_PX: Final = 17.0
GAP_PX: Final = 8.0


def legend_rows(scale: ClassScale, month: ShockMonth) -> list[tuple[str, str]]:
    """Return kind of swatch (a colour, or ``zero``, ``dots``, ``stock``) and words of each row."""
    classes = list(scale.rows())[:-1]
    last = translate("legend", "{bound} and over").format(bound=f"{scale.breaks[-2]:.0f}")
    rows = [(row.colour, row.label) for row in classes[:-1]]
    rows.append((classes[-1].colour, last))
    rows.append(("zero", translate("shock", "nothing missing")))
    if any(buyer.missing is None for buyer in month.buyers):
        rows.append(("dots", translate("shock", "not published from whom")))
    rows.append((scale.colours[-1], translate("shock", "restricts exports")))
    if month.gifts:
        rows.append(("stock", translate("shock", "given to others")))
    return rows


def legend_size(scale: ClassScale, theme: MapTheme, month: ShockMonth) -> tuple[float, float]:
    """Return width and height of the legend, px."""
    unit = theme.type.body_px / 12
    rows = legend_rows(scale, month)
    words = max(width_of(Run(label, theme.font())) for _, label in rows)
    title = width_of(Run(_title(), theme.font(bold=True)))
    width = max(title, (SWATCH_PX + GAP_PX) * unit + words)
    return width, (len(rows) * ROW_PX + 4) * unit + line_height(theme.font(bold=True))


def _title() -> str:
    return translate("shock", "Missing, % of use")


def draw_legend(
    painter: QPainter, box: QRectF, scale: ClassScale, theme: MapTheme, month: ShockMonth
) -> None:
    """Draw title and rows from the upper left corner of a box."""
    unit = theme.type.body_px / 12
    flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    painter.setPen(theme.colour("text1"))
    painter.setFont(theme.font(bold=True))
    head = QRectF(box.left(), box.top(), box.width() + 20, line_height(theme.font(bold=True)))
    painter.drawText(head, flags, _title())
    top = head.bottom() + 4 * unit
    for kind, label in legend_rows(scale, month):
        swatch = QRectF(box.left(), top + 2 * unit, SWATCH_PX * unit, (ROW_PX - 5) * unit)
        _draw_swatch(painter, swatch, kind, theme)
        painter.setPen(theme.colour("text2"))
        painter.setFont(theme.font())
        left = swatch.right() + GAP_PX * unit
        painter.drawText(QRectF(left, top, box.right() - left + 20, ROW_PX * unit), flags, label)
        top += ROW_PX * unit


def _draw_swatch(painter: QPainter, box: QRectF, kind: str, theme: MapTheme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    if kind == "stock":
        painter.setPen(QPen(QColor(STOCK), 4 * theme.type.body_px / 12))
        middle = box.center().y()
        painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))
    elif kind == "dots":
        painter.save()
        painter.fillRect(box, theme.colour("hatch_ground"))
        draw_unknown_dots(painter, box, theme)
        painter.restore()
    else:
        painter.fillRect(box, zero_colour(theme) if kind == "zero" else QColor(kind))
