"""Paints a figure over the years: baseline dashed, scenario solid, what is not observed marked."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from mapapp.cartography.chart_time import (
    OverTime,
    TimeLine,
    last_year,
    span_words,
    time_name,
    time_unit,
    value_text,
)
from mapapp.cartography.shock_frame import tick_words, ticks_of
from mapapp.cartography.text import Run, draw_lines, line_height, width_of
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import number

translate = QCoreApplication.translate

PALE: Final = 0.45
DOT_PX: Final = 3.5
MIDDLE: Final = int(Qt.AlignmentFlag.AlignVCenter)
RIGHT: Final = int(Qt.AlignmentFlag.AlignRight) | MIDDLE


@dataclass(frozen=True, slots=True, eq=False)
class TimeFrame:
    """Where the parts stand in a box, px; ``top`` is the axis' highest value."""

    shown: OverTime
    head: QRectF
    plot: QRectF
    labels: QRectF
    top: float

    def x(self, year: int) -> float:
        """Return where a year stands."""
        first, last = self.shown.years[0], self.shown.years[-1]
        return self.plot.left() + self.plot.width() * (year - first) / max(1, last - first)

    def y(self, value: float) -> float:
        """Return how high a value stands."""
        return self.plot.bottom() - self.plot.height() * value / self.top

    def year_at(self, spot: QPointF) -> int | None:
        """Return the year nearest to a place; None beside the plot."""
        reach = 0.5 * self.plot.width() / max(1, len(self.shown.years) - 1)
        if not self.plot.adjusted(-reach, -999, reach, 999).contains(spot):
            return None
        part = (spot.x() - self.plot.left()) / max(1.0, self.plot.width())
        last = len(self.shown.years) - 1
        return self.shown.years[min(last, max(0, round(part * last)))]


def time_frame(box: QRectF, shown: OverTime, theme: MapTheme) -> TimeFrame:
    """Lay the chart out in a box: key above, plot, years below, names of the lines at the right."""
    unit, line = theme.type.body_px / 12, line_height(theme.font())
    left = max(width_of(Run(one, theme.font())) for one in tick_words(shown.top)) + 8 * unit
    widest = max(
        (width_of(Run(_label(one, shown), theme.font(bold=True))) for one in shown.lines),
        default=0.0,
    )
    right = min(widest + 12 * unit, 0.35 * box.width())
    top = box.top() + 2 * line + 6 * unit
    plot = QRectF(box.left() + left, top, box.width() - left - right, 0)
    plot.setBottom(max(top + 20, box.bottom() - line - 4 * unit))
    head = QRectF(box.left(), box.top(), box.width(), line)
    labels = QRectF(plot.right() + 8 * unit, plot.top(), right - 8 * unit, plot.height())
    return TimeFrame(shown, head, plot, labels, ticks_of(shown.top)[-1])


def paint_over_time(
    painter: QPainter,
    box: QRectF,
    shown: OverTime,
    theme: MapTheme,
    *,
    year: int | None = None,
    cursor: int | None = None,
) -> None:
    """Paint the chart into a box.

    Parameters
    ----------
    year
        The map's, marked by a line and discs; None for none.
    cursor
        The year under the pointer or the keyboard's; None for none.
    """
    frame = time_frame(box, shown, theme)
    _paint_key(painter, frame, theme)
    _paint_spans(painter, frame, theme)
    _paint_axes(painter, frame, theme)
    for line in shown.lines:
        _paint_line(painter, frame, line, theme)
    _paint_mark(painter, frame, theme)
    if cursor is not None and cursor != year:
        _paint_year(painter, frame, cursor, theme, ink="text3")
    if year is not None and year in shown.years:
        _paint_year(painter, frame, year, theme, ink="text1")
        _paint_discs(painter, frame, year, theme)
    _paint_labels(painter, frame, theme)


def _label(line: TimeLine, shown: OverTime) -> str:
    value = next((one for one in reversed(line.scenario) if one is not None), None)
    words = value_text(value, shown.figure)
    return words if len(shown.lines) == 1 else f"{line.name} {words}"


def _colour(line: TimeLine, theme: MapTheme) -> QColor:
    return QColor(line.colour) if line.colour else theme.colour("accent")


def _paint_key(painter: QPainter, frame: TimeFrame, theme: MapTheme) -> None:
    """Say what is shown, and how baseline and scenario differ."""
    unit, shown = theme.type.body_px / 12, frame.shown
    title = f"{time_name(shown.figure)}, {time_unit(shown.figure)}"
    painter.setFont(theme.font(bold=True))
    painter.setPen(theme.colour("text1"))
    painter.drawText(frame.head, MIDDLE, title)
    left = frame.head.left() + width_of(Run(title, theme.font(bold=True))) + 20 * unit
    painter.setFont(theme.font())
    y = frame.head.center().y()
    for words, dashed in (
        (translate("over time", "baseline"), True),
        (translate("over time", "scenario"), False),
    ):
        wide = width_of(Run(words, theme.font()))
        if left + 30 * unit + wide > frame.head.right():
            return
        painter.setPen(_pen(theme.colour("text1"), dashed=dashed, unit=unit))
        painter.drawLine(QPointF(left, y), QPointF(left + 24 * unit, y))
        painter.setPen(theme.colour("text2"))
        box = QRectF(left + 30 * unit, frame.head.top(), wide + 1, frame.head.height())
        painter.drawText(box, MIDDLE, words)
        left += 46 * unit + wide


def _pen(colour: QColor, *, dashed: bool, unit: float) -> QPen:
    pen = QPen(colour, (1.3 if dashed else 2.0) * unit)
    if dashed:
        pen.setDashPattern([3, 2.5])
    return pen


def _paint_spans(painter: QPainter, frame: TimeFrame, theme: MapTheme) -> None:
    """Tint the years that are not observed, and say above them what they rest on."""
    shown, line = frame.shown, line_height(theme.font())
    half = 0.5 * frame.plot.width() / max(1, len(shown.years) - 1)
    painter.setFont(theme.font())
    end = -1e9
    for span, group in groupby(zip(shown.years, shown.spans, strict=True), key=lambda one: one[1]):
        years = [year for year, _ in group]
        left = max(frame.plot.left(), frame.x(years[0]) - half)
        right = min(frame.plot.right(), frame.x(years[-1]) + half)
        if span != "observed":
            ground = "window" if span == "projected" else "hatch_ground"
            box = QRectF(left, frame.plot.top(), right - left, frame.plot.height())
            painter.fillRect(box, theme.colour(ground))
            painter.setPen(QPen(theme.colour("rule_strong"), 1))
            painter.drawLine(
                QPointF(round(left) + 0.5, box.top() - 3), QPointF(round(left) + 0.5, box.bottom())
            )
        words = span_words(span, last_year(shown))
        wide = width_of(Run(words, theme.font()))
        place = max(left + 4, end + 8)
        if place + wide <= max(right, frame.labels.right() if years[-1] == shown.years[-1] else 0):
            painter.setPen(theme.colour("text2"))
            spot = QRectF(place, frame.plot.top() - line - 2, wide + 1, line)
            painter.drawText(spot, MIDDLE, words)
            end = place + wide


def _paint_axes(painter: QPainter, frame: TimeFrame, theme: MapTheme) -> None:
    unit, line = theme.type.body_px / 12, line_height(theme.font())
    painter.setFont(theme.font())
    lowest = 1e9
    ticks = ticks_of(frame.shown.top)
    for value, words in zip(ticks, tick_words(frame.shown.top), strict=True):
        y = round(frame.y(value)) + 0.5
        painter.setPen(QPen(theme.colour("rule" if value else "rule_strong"), 1))
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y))
        if y > lowest - line and value:
            continue
        lowest = y
        painter.setPen(theme.colour("text2"))
        left = frame.head.left()
        label = QRectF(left, y - line / 2, frame.plot.left() - left - 6 * unit, line)
        painter.drawText(label, RIGHT, words)
    end = -1e9
    for year in frame.shown.years:
        words = str(year) if year == frame.shown.years[0] or year % 5 == 0 else ""
        x, wide = frame.x(year), width_of(Run(words, theme.font()))
        painter.setPen(QPen(theme.colour("rule_strong"), 1))
        bottom = frame.plot.bottom()
        painter.drawLine(QPointF(round(x) + 0.5, bottom), QPointF(round(x) + 0.5, bottom + 3))
        if not words or x - wide / 2 < end + 8 * unit:
            continue
        painter.setPen(theme.colour("text2"))
        painter.drawText(QRectF(x - wide / 2, bottom + 3 * unit, wide + 1, line), MIDDLE, words)
        end = x + wide / 2


def _paint_mark(painter: QPainter, frame: TimeFrame, theme: MapTheme) -> None:
    mark, line = frame.shown.mark, line_height(theme.font())
    if mark is None or mark > frame.top:
        return
    y = round(frame.y(mark)) + 0.5
    pen = QPen(theme.colour("warning_line"), 1)
    pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y))
    words = translate("over time", "{value} mark").format(
        value=number(mark) if frame.shown.figure == "hhi" else f"{number(mark)}\u202f%"
    )
    run = Run(words, theme.font())
    draw_lines(
        painter, [[run]], _mark_place(frame, y, width=width_of(run) + 1, height=line),
        ink=theme.colour("warning_text"), halo=theme.colour("panel"),
        alignment=Qt.AlignmentFlag.AlignLeft,
    )  # fmt: skip


def _mark_place(frame: TimeFrame, y: float, *, width: float, height: float) -> QRectF:
    """Return where the words of the mark stand: where the fewest lines run through them."""
    plot, shown = frame.plot, frame.shown
    step = plot.width() / max(1, len(shown.years) - 1)
    spots = [
        QRectF(x, top, width, height)
        for top in (y - height, y + 1)
        for x in (plot.left() + 4, plot.right() - width - 4)
        if top >= plot.top() - height / 2 and top + height <= plot.bottom()
    ]

    def crossed(spot: QRectF) -> int:
        return sum(
            spot.left() - step < frame.x(year) < spot.right() + step
            and spot.top() - 2 < frame.y(value) < spot.bottom() + 2
            for line in shown.lines
            for values in (line.baseline, line.scenario)
            for year, value in zip(shown.years, values, strict=True)
            if value is not None
        )

    return min(spots, key=crossed, default=QRectF(plot.left() + 4, y - height, width, height))


def _paint_line(painter: QPainter, frame: TimeFrame, line: TimeLine, theme: MapTheme) -> None:
    """Draw a line before and after; paler from the year on that is only held."""
    unit, colour = theme.type.body_px / 12, _colour(line, theme)
    held = frame.shown.held_from
    split = len(frame.shown.years) if held is None else max(0, held - 1)
    for values, dashed in ((line.baseline, True), (line.scenario, False)):
        if dashed and not line.moved:
            continue
        for begin, stop, opacity in ((0, split + 1, 1.0), (split, len(values), PALE)):
            painter.setOpacity(opacity)
            painter.setPen(_pen(colour, dashed=dashed, unit=unit))
            for points in _runs(frame, values, begin, stop):
                painter.drawPolyline(points)
    painter.setOpacity(1.0)


def _runs(
    frame: TimeFrame, values: Sequence[float | None], begin: int, stop: int
) -> list[list[QPointF]]:
    """Return the known values of a span of years as lines without gaps."""
    runs: list[list[QPointF]] = [[]]
    for year, value in list(zip(frame.shown.years, values, strict=True))[begin:stop]:
        if value is None:
            runs.append([])
        else:
            runs[-1].append(QPointF(frame.x(year), frame.y(value)))
    return [run for run in runs if len(run) > 1]


def _paint_year(
    painter: QPainter, frame: TimeFrame, year: int, theme: MapTheme, *, ink: str
) -> None:
    x = round(frame.x(year)) + 0.5
    painter.setPen(QPen(theme.colour(ink), 1))
    painter.drawLine(QPointF(x, frame.plot.top() - 2), QPointF(x, frame.plot.bottom() + 3))


def _paint_discs(painter: QPainter, frame: TimeFrame, year: int, theme: MapTheme) -> None:
    radius = DOT_PX * theme.type.body_px / 12
    at = frame.shown.years.index(year)
    for line in frame.shown.lines:
        value = line.scenario[at]
        if value is None:
            continue
        painter.setPen(QPen(theme.colour("panel"), 1.5))
        painter.setBrush(_colour(line, theme))
        painter.drawEllipse(QPointF(frame.x(year), frame.y(value)), radius, radius)
        if len(frame.shown.lines) == 1:
            words = Run(value_text(value, frame.shown.figure), theme.font(bold=True))
            high = line_height(words.font)
            before = line.baseline[at]
            # Under the disc where the dashed line runs above it.
            below = before is not None and value < before and value > 0.3 * frame.top
            spot = QPointF(frame.x(year) + 7, frame.y(value) + (2 if below else -high - 1))
            size = QRectF(spot, QPointF(spot.x() + width_of(words), spot.y()))
            left = Qt.AlignmentFlag.AlignLeft
            draw_lines(
                painter, [[words]], size,
                ink=theme.colour("text1"), halo=theme.colour("panel"), alignment=left,
            )  # fmt: skip


def _paint_labels(painter: QPainter, frame: TimeFrame, theme: MapTheme) -> None:
    """Name the lines at their ends, pushed apart where they are close; a stroke has the colour."""
    unit, line = theme.type.body_px / 12, line_height(theme.font())
    ends = [
        (frame.y(value), one)
        for one in frame.shown.lines
        if (value := next((v for v in reversed(one.scenario) if v is not None), None)) is not None
    ]
    ends.sort(key=lambda end: end[0])
    tops = spread([y - line / 2 for y, _ in ends], line, low=frame.plot.top() - line / 2,
                  high=frame.plot.bottom() + line / 2)  # fmt: skip
    metrics_font = theme.font(bold=True)
    for top, (y, one) in zip(tops, ends, strict=True):
        painter.setPen(QPen(_colour(one, theme), 2 * unit))
        middle = top + line / 2
        painter.drawLine(
            QPointF(frame.plot.right() + 1, y), QPointF(frame.plot.right() + 7 * unit, middle)
        )
        painter.setFont(metrics_font)
        painter.setPen(theme.colour("text1"))
        box = QRectF(frame.labels.left() + 3, top, frame.labels.width() + 3, line)
        painter.drawText(box, MIDDLE, _label(one, frame.shown))


def spread(tops: Sequence[float], height: float, *, low: float, high: float) -> list[float]:
    """Return ascending tops pushed apart so that labels of a height do not overlap.

    They stay between ``low`` and ``high`` while there is room for them all.
    """
    placed: list[float] = []
    for top in tops:
        placed.append(max(top, placed[-1] + height) if placed else max(top, low))
    limit = high - height
    for at in range(len(placed) - 1, -1, -1):
        placed[at] = min(placed[at], limit)
        limit = placed[at] - height
    return placed
