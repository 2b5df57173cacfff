"""Site symbols: shape says the stage, area the capacity, hollow means not operating."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from mapapp.cartography.site_marks import DOTTED, DRAWN_LAST, MERGE_PX, SiteMark, site_marks
from mapapp.cartography.site_style import SymbolLook, stage_look
from mapapp.cartography.symbol_scale import (
    LARGEST_SIDE_PX,
    MINIMUM_SIDE_PX,
    UNKNOWN_SIDE_PX,
    SymbolScale,
    symbol_scale,
)
from mapapp.cartography.theme import MapTheme
from mapapp.catalog.model import Stage

__all__ = [
    "DRAWN_LAST",
    "LARGEST_SIDE_PX",
    "MERGE_PX",
    "MINIMUM_SIDE_PX",
    "NUMBER_INK",
    "UNKNOWN_SIDE_PX",
    "SiteMark",
    "SymbolScale",
    "draw_added",
    "draw_leaders",
    "draw_marks",
    "draw_symbol",
    "site_marks",
    "symbol_scale",
]

DASH_FROM_PX: Final = 8.0
LARGE_PX: Final = 32.0
GAP: Final = 0.42  # of a broken ring, by its side
NUMBER_INK: Final = "#1B1F24"  # on the stage colours of both themes
NUMBER_INKS: Final = (NUMBER_INK, "#FFFFFF")


def draw_marks(painter: QPainter, marks: Sequence[SiteMark], theme: MapTheme) -> None:
    """Paint leaders, then symbols in order; their numbers come later, over all symbols."""
    draw_leaders(painter, marks, theme)
    for mark in marks:
        draw_symbol(
            painter,
            mark.stage,
            mark.centre,
            mark.side_px,
            theme,
            hollow=mark.hollow,
            look=mark.look,
            dotted=mark.dotted,
        )


def draw_leaders(painter: QPainter, marks: Sequence[SiteMark], theme: MapTheme) -> None:
    """Paint thin lines from the point that sites share to their symbols, and the point itself."""
    spread = [(mark.anchor, mark.centre) for mark in marks if mark.anchor is not None]
    if not spread:
        return
    unit = theme.type.body_px / 12
    for name, line, dot in (("halo", 2.6, 2.6), ("text2", 0.9, 1.5)):
        ink = theme.colour(name)
        painter.setPen(QPen(ink, line * unit))
        for anchor, centre in spread:
            painter.drawLine(anchor, centre)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        for anchor, _ in spread:
            painter.drawEllipse(anchor, dot * unit, dot * unit)


def draw_symbol(
    painter: QPainter,
    stage: Stage,
    centre: QPointF,
    side_px: float,
    theme: MapTheme,
    *,
    hollow: bool = False,
    look: SymbolLook | None = None,
    dotted: bool = False,
) -> None:
    """Paint a stage's shape of a given area: circle, square or diamond.

    Parameters
    ----------
    look
        Its colours; None: the stage's.
    dotted
        Whether it is the symbol of a capacity that is not known: a thin ring with a dot, or
        with gaps above and below where the site does not operate.
    """
    look = look or stage_look(stage, theme)
    unit = theme.type.body_px / 12
    if dotted:
        _draw_dotted(painter, stage, centre, side_px * DOTTED, theme, look=look, hollow=hollow)
        return
    fill = QColor(look.fill)
    if hollow:
        # A thinner line leaves a hole that can be seen in the smallest.
        line = (1.5 if side_px > 6 * unit else 1.2) * unit
        pen = QPen(QColor(look.hollow), line)
        ground = theme.colour("sea")
        ground.setAlpha(200)
        brush = QBrush(ground)
        side_px = max(side_px - unit, 3.6 * unit)
    else:
        line = (0.8 if stage == "mining" else 1.0) * unit
        pen = QPen(QColor(look.line), line)
        fill.setAlpha(235)
        brush = QBrush(fill)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(brush)
    _draw_shape(painter, stage, centre, side_px)


def _draw_shape(painter: QPainter, stage: Stage, centre: QPointF, side_px: float) -> None:
    if stage == "mining":
        radius = side_px * 0.5642  # a circle of the square's area
        painter.drawEllipse(centre, radius, radius)
    elif stage == "refining":
        half = side_px / 2
        painter.drawRect(QRectF(centre.x() - half, centre.y() - half, side_px, side_px))
    else:
        half = side_px * 0.7071
        painter.drawPolygon(
            QPolygonF(
                [
                    centre + QPointF(0, -half),
                    centre + QPointF(half, 0),
                    centre + QPointF(0, half),
                    centre + QPointF(-half, 0),
                ]
            )
        )


def _draw_dotted(
    painter: QPainter,
    stage: Stage,
    centre: QPointF,
    side_px: float,
    theme: MapTheme,
    *,
    look: SymbolLook,
    hollow: bool,
) -> None:
    """Paint the symbol of a capacity that is not known."""
    unit = theme.type.body_px / 12
    ink = QColor(look.hollow)
    ground = theme.colour("sea")
    ground.setAlpha(235)
    side = side_px - unit
    pen = QPen(ink, 1.0 * unit)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setBrush(ground)
    if not hollow:
        painter.setPen(pen)
        _draw_shape(painter, stage, centre, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        _draw_shape(painter, stage, centre, side_px * 0.36)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    _draw_shape(painter, stage, centre, side)
    pen.setWidthF(1.2 * unit)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    gap = GAP * side
    for left in (centre.x() - side_px, centre.x() + gap / 2):
        painter.save()
        half = QRectF(left, centre.y() - side_px, side_px - gap / 2, 2 * side_px)
        painter.setClipRect(half, Qt.ClipOperation.IntersectClip)
        _draw_shape(painter, stage, centre, side)
        painter.restore()


def draw_added(painter: QPainter, centre: QPointF, side_px: float, theme: MapTheme) -> None:
    """Paint capacity that a lever adds: hollow in the accent, dashed where there is room.

    A light rim keeps it apart from dark classes.
    """
    half = side_px / 2
    box = QRectF(centre.x() - half, centre.y() - half, side_px, side_px)
    unit = theme.type.body_px / 12
    rim = QPen(theme.colour("panel"), 3.6 * unit)
    rim.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(rim)
    ground = theme.colour("panel")
    if side_px > LARGE_PX * unit:
        ground.setAlpha(150)  # what lies under a large symbol stays in sight
    painter.setBrush(ground)
    painter.drawRect(box)
    pen = QPen(theme.colour("accent"), 1.8 * unit)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if side_px >= DASH_FROM_PX * unit:
        pen.setDashPattern([1.8, 1.2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)
