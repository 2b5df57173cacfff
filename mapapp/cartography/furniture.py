"""What stands around the map: title, warning chip, scale bar, source line."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor, log10

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from mapapp.cartography.projection import Cylindrical
from mapapp.cartography.proper_names import in_sentence
from mapapp.cartography.text import Run, draw_lines, line_height, width_of
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.wording import THIN_SPACE, number, percent, stage_word
from mapapp.picture.result import DominanceWarning

translate = QCoreApplication.translate

BAR_MOST_PX = 110.0
BAR_ROW_PX = 16.0
BAR_TICK_PX = 4.0
BAR_GAP_PX = 5.0
BAR_STUB_PX = 8.0  # of the line, that are to be seen at either side of its words
BAR_HALO_PX = 1.6


def warning_words(warning: DominanceWarning, *, name: str, mineral: str) -> tuple[str, str]:
    """Return a warning as a lead and a sentence with a name and a number."""
    lead = (
        translate("warning", "New dominant supplier:")
        if warning.crossed
        else translate("warning", "Dominant supplier grows:")
    )
    sentence = translate(
        "warning", "{country}, {after} of {mineral} {stage} (was {before})"
    ).format(
        country=name,
        after=percent(warning.after, 0 if warning.after - warning.before >= 0.01 else 1),
        before=percent(warning.before, 0 if warning.after - warning.before >= 0.01 else 1),
        mineral=in_sentence(mineral),
        stage=stage_word(warning.stage),
    )
    return lead, sentence


@dataclass(frozen=True, slots=True)
class Chip:
    """The warning on the map: what it says and where it stands."""

    lead: str
    text: str
    action: str
    box: QRectF


def chip_size(lead: str, text: str, action: str, theme: MapTheme) -> tuple[float, float]:
    """Return the size of a warning chip, px."""
    unit = theme.type.body_px / 12
    width = (
        40 * unit
        + width_of(Run(f"{lead} ", theme.font(bold=True)))
        + width_of(Run(text, theme.font()))
    )
    if action:
        width += 14 * unit + width_of(Run(action, theme.font()))
    return width, 28 * unit


def draw_chip(painter: QPainter, chip: Chip, theme: MapTheme) -> None:
    """Draw a warning in the warning colours, with a triangle: never by colour alone."""
    unit = theme.type.body_px / 12
    box = QRectF(
        round(chip.box.x()) + 0.5, round(chip.box.y()) + 0.5, chip.box.width(), chip.box.height()
    )
    painter.setPen(QPen(theme.colour("warning_line"), 1.0))
    painter.setBrush(theme.colour("warning_fill"))
    painter.drawRoundedRect(box, 4, 4)
    draw_warning_sign(painter, QPointF(box.left() + 18 * unit, box.center().y()), 12 * unit, theme)
    ink = theme.colour("warning_text")
    x = box.left() + 32 * unit
    for run in (Run(f"{chip.lead} ", theme.font(bold=True)), Run(chip.text, theme.font())):
        _text_at(painter, x, box, run, ink)
        x += width_of(run)
    if chip.action:
        font = QFont(theme.font())
        font.setUnderline(True)
        _text_at(painter, x + 14 * unit, box, Run(chip.action, font), ink)


def draw_warning_sign(painter: QPainter, centre: QPointF, size: float, theme: MapTheme) -> None:
    """Draw a triangle with an exclamation mark."""
    half = size / 2
    painter.setPen(QPen(theme.colour("warning_line"), 1.3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(
        QPolygonF(
            [
                centre + QPointF(0, -half),
                centre + QPointF(half, half * 0.85),
                centre + QPointF(-half, half * 0.85),
            ]
        )
    )
    painter.drawLine(centre + QPointF(0, -half * 0.35), centre + QPointF(0, half * 0.25))
    painter.drawPoint(centre + QPointF(0, half * 0.55))


def _text_at(painter: QPainter, x: float, box: QRectF, run: Run, ink: QColor) -> None:
    metrics = QFontMetricsF(run.font)
    painter.setFont(run.font)
    painter.setPen(ink)
    y = box.center().y() + (metrics.ascent() - metrics.descent()) / 2
    painter.drawText(QPointF(x, y), run.text)


def draw_title(
    painter: QPainter, corner: QPointF, title: str, subtitle: str, theme: MapTheme, *, width: float
) -> None:
    """Draw the map's title and what it shows, in one line each of at most a width."""
    heading, plain = theme.font(title=True, bold=True), theme.font()
    y = corner.y() + QFontMetricsF(heading).ascent()
    for text, font, ink in ((title, heading, "text1"), (subtitle, plain, "text2")):
        painter.setFont(font)
        painter.setPen(theme.colour(ink))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QPointF(corner.x(), y), shown)
        y += line_height(font) + 1


def draw_plate(painter: QPainter, box: QRectF, theme: MapTheme, *, framed: bool) -> None:
    """Draw a plate in the sea's colour, so that words can be read where land is behind."""
    plate = theme.colour("sea")
    plate.setAlpha(246)
    painter.setPen(QPen(theme.colour("rule"), 1.0) if framed else Qt.PenStyle.NoPen)
    painter.setBrush(plate)
    painter.drawRoundedRect(box, 4, 4)


@dataclass(frozen=True, slots=True)
class ScaleBar:
    """A bar of a round length, and the latitude at which it holds; None: in the middle."""

    kilometres: float
    pixels: float
    latitude_deg: float | None


def scale_bar(viewport: Viewport, *, longest_px: float) -> ScaleBar:
    """Return the longest bar of 1, 2, 4 or 5 x 10^n km that fits.

    East-west scale changes with latitude on a world map, so the bar is computed for, and
    says, one parallel: the equator when it is in sight, else the middle of the picture. In a
    regional view no parallel has one scale: the bar holds in the middle.
    """
    latitude = None
    if isinstance(viewport.projection, Cylindrical):
        window = viewport.visible()
        latitude = 0.0
        if not window.top() < 0 < window.bottom():
            latitude = float(viewport.projection.inverse(0.0, viewport.centre_y)[1])
    per_pixel = viewport.km_per_pixel(latitude)
    most = per_pixel * longest_px
    power = 10.0 ** floor(log10(most))
    length = next(power * factor for factor in (5, 4, 2, 1) if power * factor <= most)
    return ScaleBar(length, length / per_pixel, latitude)


def draw_scale_bar(
    painter: QPainter,
    right_bottom: QPointF,
    viewport: Viewport,
    theme: MapTheme,
    *,
    plate: bool = False,
    halo: bool = False,
) -> QRectF:
    """Draw the bar with its lower right corner at a point; return what it covers.

    Its length is written in a gap of the line where that is long enough, else above it.
    ``halo``: whether letters and line have an outline in the sea's colour, as on a coast.
    """
    unit = theme.type.body_px / 12
    bar = scale_bar(viewport, longest_px=BAR_MOST_PX * unit)
    row = BAR_ROW_PX * unit
    box = scale_bar_box(right_bottom, viewport, theme)
    if plate:
        grown = box.adjusted(-6 * unit, -3 * unit, 6 * unit, 3 * unit)
        draw_plate(painter, grown, theme, framed=False)
    label = Run(_length(bar), theme.font())
    inside = _fits_inside(bar, label, unit)
    y = round(box.top() + (row / 2 if inside else row + BAR_TICK_PX * unit)) + 0.5
    lines = _bar_lines(
        QPointF(box.center().x(), y), bar, unit, gap_px=_gap_px(label, unit, inside=inside)
    )
    pens = [QPen(theme.colour("text2"), 1.0)]
    if halo:
        pens.insert(0, QPen(theme.colour("sea"), 1.0 + 2 * BAR_HALO_PX * unit))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in pens:
        painter.setPen(pen)
        for line in lines:
            painter.drawPolyline(line)
    where = Run(scale_bar_words(viewport, bar), theme.font())
    for run, top in ((label, box.top()), (where, box.bottom() - row)):
        _bar_words(painter, run, QRectF(box.left(), top, box.width(), row), theme, halo=halo)
    return box


def _bar_words(painter: QPainter, run: Run, box: QRectF, theme: MapTheme, *, halo: bool) -> None:
    """Write a line of a scale bar in the middle of a box."""
    if not halo:
        painter.setFont(run.font)
        painter.setPen(theme.colour("text2"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), run.text)
        return
    size = QSizeF(width_of(run), line_height(run.font))
    corner = box.center() - QPointF(size.width() / 2, size.height() / 2)
    draw_lines(
        painter,
        [[run]],
        QRectF(corner, size),
        ink=theme.colour("text2"),
        halo=theme.colour("sea"),
        halo_px=2 * BAR_HALO_PX * theme.type.body_px / 12,
    )


def _bar_lines(middle: QPointF, bar: ScaleBar, unit: float, *, gap_px: float) -> list[QPolygonF]:
    """Return the bar's line with a stroke at both ends, in two halves around a gap."""
    half, tick = bar.pixels / 2, QPointF(0.0, -BAR_TICK_PX * unit)
    left, right = middle - QPointF(half, 0.0), middle + QPointF(half, 0.0)
    if not gap_px:
        return [QPolygonF([left + tick, left, right, right + tick])]
    beside = QPointF(gap_px / 2, 0.0)
    return [
        QPolygonF([left + tick, left - tick]),
        QPolygonF([left, middle - beside]),
        QPolygonF([middle + beside, right]),
        QPolygonF([right + tick, right - tick]),
    ]


def _gap_px(label: Run, unit: float, *, inside: bool) -> float:
    return width_of(label) + 2 * BAR_GAP_PX * unit if inside else 0.0


def _fits_inside(bar: ScaleBar, label: Run, unit: float) -> bool:
    """Whether the line is long enough for its words to stand in a gap of it."""
    return bar.pixels >= _gap_px(label, unit, inside=True) + 2 * BAR_STUB_PX * unit


def scale_bar_box(right_bottom: QPointF, viewport: Viewport, theme: MapTheme) -> QRectF:
    """Return what a scale bar with its lower right corner at a point covers."""
    unit = theme.type.body_px / 12
    bar = scale_bar(viewport, longest_px=BAR_MOST_PX * unit)
    label = Run(_length(bar), theme.font())
    width = max(
        bar.pixels, width_of(label), width_of(Run(scale_bar_words(viewport, bar), theme.font()))
    )
    height = (2 * BAR_ROW_PX if _fits_inside(bar, label, unit) else 40.0) * unit
    return QRectF(right_bottom.x() - width, right_bottom.y() - height, width, height)


def _length(bar: ScaleBar) -> str:
    return translate("map", "{length} km").format(length=number(bar.kilometres, 0))


def scale_bar_words(viewport: Viewport, bar: ScaleBar) -> str:
    """Return where a bar is true; beside it an arrow if north is up all over the map."""
    words = _latitude_words(bar)
    if viewport.projection.id != "mercator":
        return words  # meridians lean: one arrow would be wrong elsewhere
    return f"{words} · ↑{THIN_SPACE}{translate('map', 'N')}"


def _latitude_words(bar: ScaleBar) -> str:
    if bar.latitude_deg is None:
        return translate("map", "in the middle of the map")
    if bar.latitude_deg == 0:
        return translate("map", "at the equator")
    side = translate("map", "N") if bar.latitude_deg > 0 else translate("map", "S")
    return translate("map", "at {latitude}° {side}").format(
        latitude=number(abs(bar.latitude_deg), 0), side=side
    )


def wrap(text: str, font: QFont, width: float) -> list[str]:
    """Break a text into lines of at most a width, at spaces."""
    lines: list[str] = []
    current = ""
    for word in text.split():
        longer = f"{current} {word}" if current else word
        if current and width_of(Run(longer, font)) > width:
            lines.append(current)
            current = word
        else:
            current = longer
    return [*lines, current] if current else lines


def draw_source_lines(
    painter: QPainter, lines: Sequence[str], corner: QPointF, theme: MapTheme
) -> None:
    """Draw the source lines with the last one's foot at the corner's height."""
    font = theme.font()
    row = line_height(font)
    painter.setFont(font)
    painter.setPen(theme.colour("text2"))
    descent = QFontMetricsF(font).descent()
    for index, line in enumerate(lines):
        y = corner.y() - row * (len(lines) - 1 - index) - descent
        painter.drawText(QPointF(corner.x(), y), line)
