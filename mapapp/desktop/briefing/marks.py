"""What is drawn over the page while it is laid out: frames, handles, guides, warnings."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from mapapp.cartography.theme import MapTheme
from mapapp.desktop.briefing.snapping import Edge

HANDLE_PX: Final = 8.0
REACH_PX: Final = 7.0
AROUND_PX: Final = 3.0  # a frame stands off the words in it
ROOM_PX: Final = 26.0  # below this a side has no handle of its own
WARNING_PX: Final = 16.0

CURSORS: Final = {
    frozenset({"left", "top"}): Qt.CursorShape.SizeFDiagCursor,
    frozenset({"right", "bottom"}): Qt.CursorShape.SizeFDiagCursor,
    frozenset({"right", "top"}): Qt.CursorShape.SizeBDiagCursor,
    frozenset({"left", "bottom"}): Qt.CursorShape.SizeBDiagCursor,
    frozenset({"left"}): Qt.CursorShape.SizeHorCursor,
    frozenset({"right"}): Qt.CursorShape.SizeHorCursor,
    frozenset({"top"}): Qt.CursorShape.SizeVerCursor,
    frozenset({"bottom"}): Qt.CursorShape.SizeVerCursor,
}


def handles(box: QRectF) -> Iterator[tuple[QPointF, tuple[Edge, ...]]]:
    """Yield where the handles of a box are, and which edges each of them pulls."""
    box = _around(box)
    middle = box.center()
    yield box.topLeft(), ("left", "top")
    yield box.topRight(), ("right", "top")
    yield box.bottomLeft(), ("left", "bottom")
    yield box.bottomRight(), ("right", "bottom")
    if box.width() > ROOM_PX:
        yield QPointF(middle.x(), box.top()), ("top",)
        yield QPointF(middle.x(), box.bottom()), ("bottom",)
    if box.height() > ROOM_PX:
        yield QPointF(box.left(), middle.y()), ("left",)
        yield QPointF(box.right(), middle.y()), ("right",)


def handle_at(box: QRectF, spot: QPointF) -> tuple[Edge, ...]:
    """Return which edges a press would pull; none where there is no handle."""
    for place, edges in handles(box):
        away = spot - place
        if max(abs(away.x()), abs(away.y())) <= REACH_PX:
            return edges
    return ()


def draw_frame(painter: QPainter, box: QRectF, theme: MapTheme, *, dashed: bool = False) -> None:
    """Draw the frame of an element that is selected, or (dashed) under the pointer."""
    pen = QPen(theme.colour("accent"), 1.0 if dashed else 1.5)
    if dashed:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(_around(box))


def _around(box: QRectF) -> QRectF:
    return box.adjusted(-AROUND_PX, -AROUND_PX, AROUND_PX, AROUND_PX)


def draw_handles(painter: QPainter, box: QRectF, theme: MapTheme) -> None:
    """Draw the handles of an element that is selected alone."""
    painter.setPen(QPen(theme.colour("accent"), 1.5))
    painter.setBrush(QColor("#FFFFFF"))
    half = HANDLE_PX / 2
    for place, _ in handles(box):
        painter.drawRect(QRectF(place.x() - half, place.y() - half, HANDLE_PX, HANDLE_PX))


def draw_name(painter: QPainter, box: QRectF, words: str, theme: MapTheme) -> None:
    """Write what an element is into its box, where there is nothing else to see."""
    painter.setPen(theme.colour("accent"))
    painter.drawText(box.adjusted(4, 0, -4, 0), int(Qt.AlignmentFlag.AlignCenter), words)


def warning_box(box: QRectF) -> QRectF:
    """Return where the sign stands that says that an element does not hold all of its words."""
    side = WARNING_PX
    return QRectF(box.right() - side, box.top() - side / 2, side, side)


def draw_warning(painter: QPainter, box: QRectF, theme: MapTheme) -> None:
    """Draw that sign: a triangle with a stroke."""
    place = warning_box(box)
    top = QPointF(place.center().x(), place.top())
    painter.setPen(QPen(theme.colour("warning_line"), 1.5))
    painter.setBrush(theme.colour("warning_fill"))
    painter.drawPolygon(QPolygonF([top, place.bottomRight(), place.bottomLeft()]))
    painter.setPen(QPen(theme.colour("warning_text"), 1.8))
    x = place.center().x()
    painter.drawLine(QPointF(x, place.top() + 5.5), QPointF(x, place.top() + 10.0))
    painter.drawPoint(QPointF(x, place.top() + 13.0))
