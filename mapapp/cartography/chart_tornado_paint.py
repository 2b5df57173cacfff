"""Paints the tornado and, beside or above it, the bands of all tonnages at once."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from mapapp.cartography.chart_tornado import Reach, Swing, Tornado, figure_name, figure_text
from mapapp.cartography.furniture import wrap
from mapapp.cartography.text import Run, line_height, width_of
from mapapp.cartography.theme import MapTheme

translate = QCoreApplication.translate

ROW_PX: Final = 18.0
LEAST_ROW_PX: Final = 15.0
WIDE_PX: Final = 820.0
SIDE_PART: Final = 0.34
GAP_PX: Final = 32.0
BAR_PX: Final = 10.0
MIDDLE: Final = int(Qt.AlignmentFlag.AlignVCenter)
RIGHT: Final = int(Qt.AlignmentFlag.AlignRight) | MIDDLE


@dataclass(frozen=True, slots=True, eq=False)
class TornadoFrame:
    """Where the parts stand in a box, px."""

    shown: Tornado
    head: QRectF
    plot: QRectF
    rows: tuple[QRectF, ...]
    axis: QRectF
    side: QRectF
    side_head: QRectF
    bottom: float

    def row_at(self, spot: QPointF) -> int | None:
        """Return the row at a place; None beside all of them."""
        return next((at for at, row in enumerate(self.rows) if row.contains(spot)), None)

    def x(self, value: float, track: QRectF) -> float:
        """Return where a value stands in a track."""
        low, high = _padded(self.shown)
        return track.left() + track.width() * (value - low) / (high - low)


def _padded(shown: Tornado) -> tuple[float, float]:
    low, high = shown.span
    room = 0.04 * (high - low) or 0.01 * abs(high) or 1.0
    return low - room, high + room


def tornado_frame(box: QRectF, shown: Tornado, theme: MapTheme) -> TornadoFrame:
    """Lay the chart out: the bands at the right where there is room, else above the rows."""
    unit, line = theme.type.body_px / 12, line_height(theme.font())
    wide = shown.bands is not None and box.width() >= WIDE_PX * unit
    left = QRectF(box)
    side, top = QRectF(), box.top()
    if wide:
        left.setWidth(box.width() * (1 - SIDE_PART) - GAP_PX * unit)
        side = QRectF(left.right() + GAP_PX * unit, box.top(), 0, box.height())
        side.setRight(box.right())
    elif shown.bands is not None:
        side = QRectF(box.left(), top, box.width(), 0)
        lines = sum(len(wrap(one, theme.font(), side.width())) for one in shown.chances)
        side.setHeight(line + 2 * ROW_PX * unit + 4 * unit + lines * line)
        top = side.bottom() + 10 * unit
    names = max((width_of(Run(one.name, theme.font())) for one in shown.swings), default=0.0)
    name = min(names + 12 * unit, 0.34 * left.width())
    figures = width_of(Run("00,000 – 00,000", theme.font())) + 12 * unit
    head = QRectF(left.left(), top, left.width(), line)
    top += line + 2 * unit
    room = (box.bottom() - top - line - 2 * unit) / max(1, len(shown.swings))
    high = max(LEAST_ROW_PX * unit, min(ROW_PX * unit, room))
    rows = tuple(
        QRectF(left.left(), top + at * high, left.width(), high) for at in range(len(shown.swings))
    )
    plot = QRectF(left.left() + name, top, left.width() - name - figures, 0)
    plot.setHeight(len(rows) * high)
    axis = QRectF(plot.left(), plot.bottom() + 2 * unit, plot.width(), line)
    side_head = QRectF(side.left(), side.top(), side.width(), line if not side.isEmpty() else 0)
    bottom = axis.bottom()
    if wide:
        lines = sum(len(wrap(one, theme.font(), side.width())) for one in shown.chances)
        bottom = max(bottom, side.top() + line + 2 * ROW_PX * unit + 4 * unit + lines * line)
    return TornadoFrame(shown, head, plot, rows, axis, side, side_head, bottom)


def tornado_height(shown: Tornado, width: float, height: float, theme: MapTheme) -> float:
    """Return how high a box of a width must be to hold every row, given what there is, px."""
    return tornado_frame(QRectF(0, 0, width, height), shown, theme).bottom


def paint_tornado(
    painter: QPainter,
    box: QRectF,
    shown: Tornado,
    theme: MapTheme,
    *,
    cursor: int | None = None,
) -> None:
    """Paint the chart into a box; a row can be picked out by its place, from 0."""
    frame = tornado_frame(box, shown, theme)
    unit = theme.type.body_px / 12
    _paint_head(painter, frame, theme)
    for at, row in enumerate(frame.rows):
        if at == cursor:
            painter.fillRect(row.adjusted(-4 * unit, 0, 4 * unit, 0), theme.colour("accent_tint"))
        _paint_swing(painter, frame, row, shown.swings[at], theme)
    _paint_axis(painter, frame, theme)
    if shown.bands is not None:
        _paint_bands(painter, frame, shown.bands, theme)


def _low(theme: MapTheme) -> QColor:
    """Return the colour of an input's low value: of the falls, as nothing is good or bad here."""
    return QColor(theme.change[1])


def _high(theme: MapTheme) -> QColor:
    return QColor(theme.change[-2])


def _paint_head(painter: QPainter, frame: TornadoFrame, theme: MapTheme) -> None:
    unit, head = theme.type.body_px / 12, frame.head
    title = translate("tornado", "{figure}: one input at a time").format(
        figure=figure_name(frame.shown.figure)
    )
    painter.setFont(theme.font(bold=True))
    painter.setPen(theme.colour("text1"))
    painter.drawText(head, MIDDLE, title)
    left = head.left() + width_of(Run(title, theme.font(bold=True))) + 20 * unit
    painter.setFont(theme.font())
    for words, colour in (
        (translate("tornado", "input low"), _low(theme)),
        (translate("tornado", "input high"), _high(theme)),
    ):
        wide = width_of(Run(words, theme.font()))
        if left + 16 * unit + wide > head.right():
            return
        side = BAR_PX * unit
        painter.fillRect(QRectF(left, head.center().y() - side / 2, side, side), colour)
        painter.setPen(theme.colour("text2"))
        box = QRectF(left + 16 * unit, head.top(), wide + 1, head.height())
        painter.drawText(box, MIDDLE, words)
        left += 32 * unit + wide


def _paint_swing(
    painter: QPainter, frame: TornadoFrame, row: QRectF, one: Swing, theme: MapTheme
) -> None:
    """Draw from the scenario's figure to that at the input's low and high value."""
    unit, shown = theme.type.body_px / 12, frame.shown
    painter.setFont(theme.font())
    painter.setPen(theme.colour("text1"))
    room = frame.plot.left() - row.left() - 8 * unit
    name = QFontMetricsF(theme.font()).elidedText(one.name, Qt.TextElideMode.ElideRight, room)
    painter.drawText(row, MIDDLE, name)
    zero, high = frame.x(shown.value, frame.plot), BAR_PX * unit
    top = row.center().y() - high / 2
    # The longer bar first, so that of two on the same side both can be seen.
    ends = sorted(
        ((one.low, _low(theme)), (one.high, _high(theme))),
        key=lambda end: -abs(end[0] - shown.value),
    )
    for value, colour in ends:
        x = frame.x(value, frame.plot)
        painter.fillRect(
            QRectF(QPointF(min(zero, x), top), QPointF(max(zero, x), top + high)), colour
        )
    painter.setPen(theme.colour("text2"))
    texts = (figure_text(value, shown.figure) for value in sorted((one.low, one.high)))
    painter.drawText(row, RIGHT, "–".join(texts))


def _paint_axis(painter: QPainter, frame: TornadoFrame, theme: MapTheme) -> None:
    """Draw the scenario's figure through all rows, with its value below."""
    if not frame.rows:
        return
    x = round(frame.x(frame.shown.value, frame.plot)) + 0.5
    painter.setPen(QPen(theme.colour("text1"), 1))
    painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom() + 2))
    words = translate("tornado", "scenario {value}").format(
        value=figure_text(frame.shown.value, frame.shown.figure)
    )
    wide = width_of(Run(words, theme.font(bold=True)))
    left = min(max(x - wide / 2, frame.axis.left()), frame.axis.right() - wide)
    painter.setFont(theme.font(bold=True))
    painter.drawText(QRectF(left, frame.axis.top(), wide + 1, frame.axis.height()), MIDDLE, words)


def _paint_bands(
    painter: QPainter, frame: TornadoFrame, bands: tuple[Reach, Reach], theme: MapTheme
) -> None:
    """Draw the 5 to 95 % spans of baseline and scenario, and what else the draws tell."""
    unit, line, side = theme.type.body_px / 12, line_height(theme.font()), frame.side
    painter.setFont(theme.font(bold=True))
    painter.setPen(theme.colour("text1"))
    painter.drawText(frame.side_head, MIDDLE, translate("tornado", "All tonnages at once, 5–95 %"))
    names = (translate("tornado", "Baseline"), translate("tornado", "Scenario"))
    label = max(width_of(Run(one, theme.font())) for one in names) + 12 * unit
    figures = width_of(Run("00,000 – 00,000", theme.font())) + 12 * unit
    top = frame.side_head.bottom() + 2 * unit
    for name, band in zip(names, bands, strict=True):
        row = QRectF(side.left(), top, side.width(), ROW_PX * unit)
        track = row.adjusted(label, 0, -figures, 0)
        _paint_band(painter, frame, track, band, theme)
        painter.setFont(theme.font())
        painter.setPen(theme.colour("text1"))
        painter.drawText(row, MIDDLE, name)
        painter.setPen(theme.colour("text2"))
        texts = (figure_text(value, frame.shown.figure) for value in (band.low, band.high))
        painter.drawText(row, RIGHT, "–".join(texts))
        top += ROW_PX * unit
    top += 4 * unit
    painter.setFont(theme.font())
    painter.setPen(theme.colour("text2"))
    for sentence in frame.shown.chances:
        for words in wrap(sentence, theme.font(), side.width()):
            painter.drawText(QRectF(side.left(), top, side.width(), line), MIDDLE, words)
            top += line


def _paint_band(
    painter: QPainter, frame: TornadoFrame, track: QRectF, band: Reach, theme: MapTheme
) -> None:
    unit, y = theme.type.body_px / 12, track.center().y()
    groove = QRectF(track.left(), y - 2 * unit, track.width(), 4 * unit)
    painter.fillRect(groove, theme.colour("groove"))
    low, high, point = (frame.x(value, track) for value in (band.low, band.high, band.point))
    tint = theme.colour("accent")
    tint.setAlphaF(0.35)
    painter.fillRect(QRectF(low, y - 5 * unit, high - low, 10 * unit), tint)
    painter.setPen(QPen(theme.colour("text1"), 2))
    painter.drawLine(QPointF(point, y - 6 * unit), QPointF(point, y + 6 * unit))
