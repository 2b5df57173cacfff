"""A shock month by month: stacked steps of supply, what is missing, and the stock below.

Drawn by the painter alone, on screen and in exports.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from mapapp.cartography.charts import ink_on
from mapapp.cartography.shock_frame import ShockFrame, frame_of, tick_words, ticks_of
from mapapp.cartography.shock_series import ShockSeries
from mapapp.cartography.shock_words import month_name, months_words, plain_amount, unit_words
from mapapp.cartography.text import Run, line_height, width_of
from mapapp.cartography.theme import OKABE_ITO, SUPPLIER_COLOURS, MapTheme
from mapapp.cartography.wording import percent
from mapapp.picture.shock.shock_result import Floats

translate = QCoreApplication.translate

Pattern = Literal["solid", "shortage", "restraint"]

OWN: Final = "#B4BBC4"
NEW_PLANTS: Final = "#009E73"
STOCK: Final = "#E69F00"
PACT: Final = "#56B4E9"
SHORTAGE_LINE: Final = "#D55E00"
RESTRAINT_LINE: Final = "#9AA3AE"
# Hues that a supplier cannot have here, as they stand for something else.
TAKEN: Final = frozenset({NEW_PLANTS, STOCK, PACT, SHORTAGE_LINE})
HATCH_PX: Final = 7.0
STOCK_ALPHA: Final = 90
NOTHING: Final = 1e-9
HALO: Final = ((-2, 0), (2, 0), (0, -2), (0, 2), (-1.4, -1.4), (1.4, -1.4), (-1.4, 1.4), (1.4, 1.4))


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """One part of the stack, from below upwards."""

    name: str
    colour: str
    values: Floats
    pattern: Pattern = "solid"


def parts_of(series: ShockSeries, names: Mapping[str, str]) -> tuple[Part, ...]:
    """Return the parts of the stack that are not empty, from below upwards."""
    free = [hue for hue in OKABE_ITO if hue not in TAKEN]
    colours: dict[str, str] = {}
    for code, _ in series.arriving:
        own = SUPPLIER_COLOURS.get(code)
        hue = own if own is not None and own not in TAKEN else None
        left = [one for one in free if one not in colours.values()]
        colours[code] = hue or (left or free)[0]
    parts = [Part(translate("shock", "own and other"), OWN, series.own)]
    parts += [
        Part(names.get(code, code), colours[code], values) for code, values in series.arriving
    ]
    parts += [
        Part(translate("shock", "new plants"), NEW_PLANTS, series.added),
        Part(translate("shock", "from the pact"), PACT, series.received),
        Part(translate("shock", "stock drawn"), STOCK, series.drawn),
        Part(translate("shock", "shortage"), SHORTAGE_LINE, series.shortage, "shortage"),
        Part(translate("shock", "restraint"), RESTRAINT_LINE, series.restraint, "restraint"),
    ]
    least = NOTHING * series.top
    return tuple(part for part in parts if part.values.max() > least)


def draw_shock_chart(
    painter: QPainter,
    box: QRectF,
    series: ShockSeries,
    names: Mapping[str, str],
    theme: MapTheme,
    *,
    month: int | None = None,
) -> None:
    """Draw the chart into a box.

    Parameters
    ----------
    names
        Country names by code.
    month
        From 0: the month that a dashed line marks; None: no mark.
    """
    frame = frame_of(box, series, theme)
    parts = parts_of(series, names)
    _draw_axes(painter, frame, series, theme)
    base = np.zeros(series.months)
    for part in parts:
        _draw_part(painter, _steps(frame, base, base + part.values), part, theme)
        base = base + part.values
    base = np.zeros(series.months)
    for part in parts:
        _label_part(painter, frame, base, part, theme)
        base = base + part.values
    _draw_use(painter, frame, series, theme)
    _draw_restriction(painter, frame, series, theme)
    if frame.stock is not None:
        _draw_stock(painter, frame.stock, series, theme)
    _draw_key(painter, frame.key, parts, theme)
    if month is not None:
        _draw_month(painter, frame, month, theme)


# --- the stack -----------------------------------------------------------------------------------


def _steps(frame: ShockFrame, low: Floats, high: Floats) -> QPainterPath:
    """Return the area between two stacks of steps."""
    path = QPainterPath()
    path.addPolygon(QPolygonF([*_stairs(frame, high), *reversed(_stairs(frame, low))]))
    path.closeSubpath()
    return path


def _stairs(frame: ShockFrame, values: Floats) -> list[QPointF]:
    """Return the corners of a line of steps, from left to right."""
    plot = frame.plot
    ends = plot.left() + plot.width() * np.arange(frame.months + 1) / frame.months
    xs = np.repeat(ends, 2)[1:-1]
    ys = np.repeat(plot.bottom() - plot.height() * values / frame.top, 2)
    return [QPointF(x, y) for x, y in zip(xs.tolist(), ys.tolist(), strict=True)]


def _outlined(
    painter: QPainter,
    box: QRectF,
    words: str,
    font: QFont,
    *,
    ink: QColor,
    halo: QColor | None,
    centred: bool = True,
) -> None:
    """Write words over lines, first around them in the ground's colour.

    Stroking their outline would take longer than all the rest of the chart.
    """
    across = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
    flags = int(across | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)
    painter.setFont(font)
    if halo is not None:
        painter.setPen(halo)
        for dx, dy in HALO:
            painter.drawText(box.translated(dx, dy), flags, words)
    painter.setPen(ink)
    painter.drawText(box, flags, words)


def _draw_part(painter: QPainter, area: QPainterPath, part: Part, theme: MapTheme) -> None:
    dark = theme.name == "dark"
    if part.pattern == "solid":
        painter.fillPath(area, QColor(part.colour))
        return
    ground = {"shortage": "#4A2413" if dark else "#FBE3D6", "restraint": theme.panel}
    painter.fillPath(area, QColor(ground[part.pattern]))
    painter.save()
    painter.setClipPath(area, Qt.ClipOperation.IntersectClip)
    unit = theme.type.body_px / 12
    painter.setPen(QPen(QColor(part.colour), 1.4 * unit))
    box, step = area.boundingRect(), HATCH_PX * unit
    x = box.left() - box.height()
    # Aligned to the paper, so that a month more does not move the lines.
    x -= x % step
    while x < box.right():
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()))
        x += step
    painter.restore()


def _label_part(
    painter: QPainter, frame: ShockFrame, base: Floats, part: Part, theme: MapTheme
) -> None:
    """Write a part's name into its widest run of months, where there is room for it."""
    font = theme.font(bold=True)
    high = line_height(font)
    words = part.name[:1].upper() + part.name[1:]
    wide = width_of(Run(words, font)) + 8
    best: tuple[float, QRectF] | None = None
    for first, last in _runs(part.values, high * frame.top / frame.plot.height()):
        low = float(base[first:last].max())
        peak = float((base + part.values)[first:last].min())
        room = QRectF(
            QPointF(frame.x(first), frame.y(peak)),
            QPointF(frame.x(last), frame.y(low)),
        )
        fits = room.width() >= wide and room.height() >= high
        if fits and (best is None or room.width() * room.height() > best[0]):
            best = room.width() * room.height(), room
    if best is None:
        return
    room = best[1]
    box = QRectF(room.left(), room.center().y() - high / 2, room.width(), high)
    solid = part.pattern == "solid"
    ink = ink_on(part.colour) if solid else theme.colour("text1")
    halo = None if solid else theme.colour("panel")
    _outlined(painter, box, words, font, ink=ink, halo=halo)


def _runs(values: Floats, least: float) -> list[tuple[int, int]]:
    """Return the stretches of months in which values are high enough, as first and after-last."""
    tall = np.concatenate([[False], values >= least, [False]])
    edges = np.flatnonzero(tall[1:] != tall[:-1])
    return [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]


def _draw_use(painter: QPainter, frame: ShockFrame, series: ShockSeries, theme: MapTheme) -> None:
    points = _stairs(frame, series.use)
    painter.setPen(QPen(theme.colour("text1"), 1.5 * theme.type.body_px / 12))
    painter.drawPolyline(points)
    words = translate("shock", "use {amount} {unit}").format(
        amount=plain_amount(float(series.use[0]), series.unit), unit=unit_words(series.unit)
    )
    font = theme.font()
    box = QRectF(points[0].x() + 4, points[0].y() - line_height(font) - 1, 0, line_height(font))
    box.setWidth(width_of(Run(words, font)))
    ink, halo = theme.colour("text1"), theme.colour("panel")
    _outlined(painter, box, words, font, ink=ink, halo=halo, centred=False)


# --- around it -----------------------------------------------------------------------------------


def _draw_axes(painter: QPainter, frame: ShockFrame, series: ShockSeries, theme: MapTheme) -> None:
    unit = theme.type.body_px / 12
    painter.setFont(theme.font())
    line = line_height(theme.font())
    for value, words in zip(ticks_of(series.top), tick_words(series.top), strict=True):
        y = round(frame.y(value)) + 0.5
        painter.setPen(QPen(theme.colour("rule"), 1))
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y))
        painter.setPen(theme.colour("text2"))
        left = QRectF(0, y - line / 2, frame.plot.left() - 6 * unit, line)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(left, int(flags), words)
    _draw_months(painter, frame, series, theme)


def _draw_months(
    painter: QPainter, frame: ShockFrame, series: ShockSeries, theme: MapTheme
) -> None:
    unit = theme.type.body_px / 12
    line = line_height(theme.font())
    end = -1e9
    for at in range(series.months):
        year, month = series.month_of(at)
        if month not in (1, 4, 7, 10):
            continue
        words = month_name(year, month, year_too=month == 1 or end < 0)
        x, wide = frame.x(at), width_of(Run(words, theme.font()))
        painter.setPen(QPen(theme.colour("rule_strong"), 1))
        bottom = frame.plot.bottom()
        painter.drawLine(QPointF(round(x) + 0.5, bottom), QPointF(round(x) + 0.5, bottom + 3))
        begin = min(max(x - wide / 2, frame.plot.left() - 8), frame.plot.right() - wide)
        if begin < end + 8 * unit:
            continue
        painter.setPen(theme.colour("text2"))
        painter.drawText(QRectF(begin, bottom + 3 * unit, wide + 1, line), words)
        end = begin + wide


def _draw_restriction(
    painter: QPainter, frame: ShockFrame, series: ShockSeries, theme: MapTheme
) -> None:
    if series.in_force is None:
        return
    first, last = series.in_force
    bar = QRectF(frame.bar)
    bar.setLeft(frame.x(first - 1))
    bar.setRight(frame.x(last))
    painter.setPen(QPen(theme.colour("warning_line"), 1))
    painter.setBrush(theme.colour("warning_fill"))
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    months = months_words(last - first + 1)
    wordings = (
        translate("shock", "Restriction in force: {cut} cut, {months}"),
        translate("shock", "{cut} cut, {months}"),
        translate("shock", "{cut}"),
    )
    font = theme.font(bold=True)
    for wording in wordings:
        words = wording.format(cut=percent(series.cut, 0), months=months)
        if width_of(Run(words, font)) + 12 <= bar.width():
            painter.setFont(font)
            painter.setPen(theme.colour("warning_text"))
            painter.drawText(bar.adjusted(6, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), words)
            return


def _draw_stock(painter: QPainter, box: QRectF, series: ShockSeries, theme: MapTheme) -> None:
    """Draw what is left of the stock, from the start and at each month's end."""
    levels = [series.first_stock, *(float(value) for value in series.stock)]
    top = max(levels)
    points = [
        QPointF(
            box.left() + box.width() * at / series.months, box.bottom() - box.height() * level / top
        )
        for at, level in enumerate(levels)
    ]
    fill = QColor(STOCK)
    fill.setAlpha(STOCK_ALPHA)
    area = QPainterPath()
    area.addPolygon(QPolygonF([box.bottomLeft(), *points, box.bottomRight()]))
    painter.fillPath(area, fill)
    painter.setPen(QPen(theme.colour("warning_line"), 1.5))
    painter.drawPolyline(points)
    painter.setPen(QPen(theme.colour("rule_strong"), 1))
    painter.drawLine(box.bottomLeft(), box.bottomRight())
    painter.setFont(theme.font())
    painter.setPen(theme.colour("text2"))
    line = line_height(theme.font())
    right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    for y, value in ((box.top(), top), (box.bottom(), 0.0)):
        label = QRectF(0, y - line / 2, box.left() - 6, line)
        painter.drawText(label, right, plain_amount(value, series.unit))
    words = translate("shock", "Stock at each month’s end")
    empty = next((at for at, level in enumerate(levels) if level <= NOTHING * top), None)
    if empty:
        words = translate("shock", "Stock: empty in {month}").format(
            month=month_name(*series.month_of(empty - 1))
        )
    label = QRectF(box.left(), box.center().y() - line / 2, box.width(), line)
    ink, halo = theme.colour("text1"), theme.colour("panel")
    _outlined(painter, label, words, theme.font(bold=True), ink=ink, halo=halo)


def _draw_key(painter: QPainter, box: QRectF, parts: Sequence[Part], theme: MapTheme) -> None:
    unit = theme.type.body_px / 12
    side, left = 12 * unit, box.left()
    painter.setFont(theme.font())
    for part in parts:
        wide = width_of(Run(part.name, theme.font()))
        if left + side + 6 * unit + wide > box.right():
            return
        swatch = QPainterPath()
        swatch.addRect(QRectF(round(left), round(box.center().y() - side / 2), side, side))
        _draw_part(painter, swatch, part, theme)
        if part.pattern == "restraint":
            painter.setPen(QPen(theme.colour("rule_strong"), 1))
            painter.drawPath(swatch)
        painter.setPen(theme.colour("text2"))
        words = QRectF(left + side + 6 * unit, box.top(), wide + 1, box.height())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), part.name)
        left += side + 6 * unit + wide + 14 * unit


def _draw_month(painter: QPainter, frame: ShockFrame, month: int, theme: MapTheme) -> None:
    x = round(frame.x(month + 0.5)) + 0.5
    bottom = frame.stock.bottom() if frame.stock is not None else frame.plot.bottom()
    pen = QPen(theme.colour("text1"), 1)
    pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.drawLine(QPointF(x, frame.plot.top() - 2), QPointF(x, bottom))
