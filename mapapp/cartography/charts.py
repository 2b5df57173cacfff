"""Charts, drawn by the map's painter in the map's theme: stacked shares before and after."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from mapapp.cartography.text import Run, width_of
from mapapp.cartography.theme import OKABE_ITO, OTHERS, SUPPLIER_COLOURS, MapTheme
from mapapp.cartography.wording import ABOUT, number, percent, stage_name
from mapapp.picture.result import Picture, StageComparison

translate = QCoreApplication.translate

MOST_SUPPLIERS: Final = 7
SHARE_MARK: Final = 0.65
HHI_FULL: Final = 10_000.0


@dataclass(frozen=True, slots=True)
class Supplier:
    """One part of the bars: shares 0..1 before and after; ``iso3`` None for all others.

    ``known`` is False where the share before is not known (it is drawn as nothing, and said).
    """

    iso3: str | None
    name: str
    colour: str
    before: float
    after: float
    known: bool = True
    estimated: bool = False


def suppliers_of(
    picture: Picture, names: Mapping[str, str], *, most: int = MOST_SUPPLIERS
) -> tuple[Supplier, ...]:
    """Return the largest suppliers, before or after, and one entry for all others.

    A supplier keeps its colour in every chart; those without one of their own take the free
    hues in turn, so that no two in a chart share one.
    """
    ranked = sorted(
        picture.suppliers,
        key=lambda f: (-max(f.baseline_share or 0.0, f.scenario_share or 0.0), f.iso3),
    )[:most]
    ranked.sort(key=lambda f: (-(f.baseline_share or 0.0), -(f.scenario_share or 0.0), f.iso3))
    taken = {SUPPLIER_COLOURS[f.iso3] for f in ranked if f.iso3 in SUPPLIER_COLOURS}
    free = [colour for colour in OKABE_ITO if colour not in taken]
    parts = []
    for figures in ranked:
        own = SUPPLIER_COLOURS.get(figures.iso3)
        parts.append(
            Supplier(
                figures.iso3,
                names[figures.iso3],
                own or (free.pop(0) if free else OTHERS),
                figures.baseline_share or 0.0,
                figures.scenario_share or 0.0,
                known=figures.baseline_share is not None,
                estimated=figures.state == "estimated",
            )
        )
    rest = (
        1.0 - sum(part.before for part in parts),
        1.0 - sum(part.after for part in parts),
    )
    if max(rest) > 0.0005:
        parts.append(
            Supplier(None, translate("chart", "others"), OTHERS, max(0, rest[0]), max(0, rest[1]))
        )
    return tuple(parts)


def draw_share_chart(
    painter: QPainter,
    box: QRectF,
    picture: Picture,
    names: Mapping[str, str],
    theme: MapTheme,
    *,
    before_only: bool = False,
) -> None:
    """Draw two stacked bars, baseline above scenario, with the 65 % mark and a key.

    ``before_only``: the baseline's bar alone, where there is no scenario.
    """
    parts = suppliers_of(picture, names)
    if before_only:
        parts = tuple(replace(part, after=part.before) for part in parts)
    unit = theme.type.body_px / 12
    sides = (
        (translate("chart", "Baseline"), [part.before for part in parts]),
        (translate("chart", "Scenario"), [part.after for part in parts]),
    )[: 1 if before_only else 2]
    wide = QFontMetricsF(theme.font()).horizontalAdvance
    label = max(64 * unit, *(wide(words) + 8 * unit for words, _ in sides))
    height = (28 * len(sides) - 4) * unit
    bars = QRectF(box.left() + label, box.top() + 16 * unit, box.width() - label, height)
    for index, (words, values) in enumerate(sides):
        row = QRectF(bars.left(), bars.top() + index * 28 * unit, bars.width(), 22 * unit)
        painter.setFont(theme.font())
        painter.setPen(theme.colour("text1"))
        painter.drawText(
            QRectF(box.left(), row.top(), label, row.height()),
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
            words,
        )
        _draw_bar(painter, row, parts, values, theme)
    spans = [(28 * n * unit, (28 * n + 22) * unit) for n in range(len(sides))]
    _draw_mark(painter, bars, theme, rows=spans)
    key = QRectF(box.left(), bars.bottom() + 8 * unit, box.width(), 0)
    key.setBottom(box.bottom())
    _draw_key(painter, key, parts, theme)


def _draw_bar(
    painter: QPainter,
    row: QRectF,
    parts: Sequence[Supplier],
    values: Sequence[float],
    theme: MapTheme,
) -> None:
    left = row.left()
    for part, value in zip(parts, values, strict=True):
        width = row.width() * value
        segment = QRectF(left, row.top(), width, row.height())
        painter.fillRect(segment, QColor(part.colour))
        if width > 1:
            painter.setPen(QPen(theme.colour("panel"), 1))
            painter.drawLine(segment.topRight(), segment.bottomRight())
        words = f"{part.name} {percent(value)}"
        bold = theme.font(bold=True)
        if part.iso3 is not None and width > width_of(Run(words, bold)) + 12:
            painter.setFont(bold)
            painter.setPen(ink_on(part.colour))
            painter.drawText(
                segment.adjusted(8, 0, -4, 0),
                int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
                words,
            )
        left += width


def ink_on(colour: str) -> QColor:
    """Return dark or white text, whichever contrasts more with a fill."""
    fill = QColor(colour)
    channels = [
        c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4
        for c in (fill.redF(), fill.greenF(), fill.blueF())
    ]
    luminance = 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    return QColor("#1B1F24") if luminance > 0.18 else QColor("#FFFFFF")


def _draw_mark(
    painter: QPainter, bars: QRectF, theme: MapTheme, *, rows: Sequence[tuple[float, float]]
) -> None:
    """Mark 65 % above, between and below the bars: over them it would strike words through."""
    x = round(bars.left() + bars.width() * SHARE_MARK) + 0.5
    painter.setPen(QPen(theme.colour("text1"), 1))
    edges = [-4.0, *(edge for row in rows for edge in row), rows[-1][1] + 4]
    for top, bottom in zip(edges[::2], edges[1::2], strict=True):
        painter.drawLine(QPointF(x, bars.top() + top), QPointF(x, bars.top() + bottom))
    painter.setFont(theme.font())
    painter.setPen(theme.colour("text2"))
    words = translate("chart", "65 % mark")
    width = QFontMetricsF(theme.font()).horizontalAdvance(words)
    painter.drawText(QPointF(x - width / 2, bars.top() - 6), words)


def _draw_key(painter: QPainter, box: QRectF, parts: Sequence[Supplier], theme: MapTheme) -> None:
    """Draw the key as a table in columns: swatch, name, before and after, right-aligned."""
    unit = theme.type.body_px / 12
    row = 18 * unit
    rows = max(1, int(box.height() // row))
    columns = -(-len(parts) // rows)
    if columns * 150 * unit > box.width():
        columns = max(1, int(box.width() // (150 * unit)))
    rows_used = -(-len(parts) // columns)
    gap = 20 * unit
    width = min((box.width() - gap * (columns - 1)) / columns, 230 * unit)
    for index, part in enumerate(parts):
        column, line = divmod(index, rows_used)
        if (line + 1) * row > box.height() + 1:
            continue
        left = box.left() + column * (width + gap)
        cell = QRectF(left, box.top() + line * row, width, row)
        _draw_key_cell(painter, cell, part, theme)


def _draw_key_cell(painter: QPainter, cell: QRectF, part: Supplier, theme: MapTheme) -> None:
    unit = theme.type.body_px / 12
    swatch = round(12 * unit)
    painter.fillRect(
        QRectF(round(cell.left()), round(cell.center().y() - swatch / 2), swatch, swatch),
        QColor(part.colour),
    )
    plain, bold = theme.font(), theme.font(bold=True)
    after = number(part.after * 100, 1)
    before = number(part.before * 100, 1) if part.known else "–"
    before = "" if before == after else f"{before} → "
    if part.estimated:
        before = f"{ABOUT}{before}"
    after_width = width_of(Run(after, bold))
    before_width = width_of(Run(before, plain))
    middle = int(Qt.AlignmentFlag.AlignVCenter)
    painter.setFont(plain)
    painter.setPen(theme.colour("text1"))
    room = cell.width() - swatch - 6 - before_width - after_width - 8
    name = QFontMetricsF(plain).elidedText(part.name, Qt.TextElideMode.ElideRight, room)
    painter.drawText(cell.adjusted(swatch + 6, 0, 0, 0), middle, name)
    right = int(Qt.AlignmentFlag.AlignRight) | middle
    painter.setPen(theme.colour("text2"))
    painter.drawText(cell.adjusted(0, 0, -after_width, 0), right, before)
    painter.setFont(bold)
    painter.setPen(theme.colour("text1"))
    painter.drawText(cell, right, after)


CHAIN_ROW_PX: Final = 34.0


def draw_chain(
    painter: QPainter, box: QRectF, picture: Picture, names: Mapping[str, str], theme: MapTheme
) -> None:
    """Draw a row for each stage with output: its HHI, before and after, and who leads it.

    The worst stage, the mineral's headline, is set in bold.
    """
    unit = theme.type.body_px / 12
    worst = picture.worst[1] if picture.worst else None
    top = box.top()
    for stage, both in picture.comparisons.items():
        row = QRectF(box.left(), top, box.width(), CHAIN_ROW_PX * unit)
        _draw_chain_row(painter, row, stage_name(stage), both, names, theme, bold=stage == worst)
        top += CHAIN_ROW_PX * unit


def _draw_chain_row(
    painter: QPainter,
    row: QRectF,
    name: str,
    both: StageComparison,
    names: Mapping[str, str],
    theme: MapTheme,
    *,
    bold: bool,
) -> None:
    unit = theme.type.body_px / 12
    line = 16 * unit
    before, after = both.baseline.hhi, both.scenario.hhi
    leader = translate("chart", "{country} {share}").format(
        country=names.get(both.scenario.top_code, both.scenario.top_code),
        share=percent(both.scenario.top_share, 0),
    )
    figures = [number(round(value, -1)) for value in (before, after)]
    hhi = f"HHI {figures[1]}" if figures[0] == figures[1] else f"HHI {figures[0]} → {figures[1]}"
    painter.setFont(theme.font(bold=bold))
    painter.setPen(theme.colour("text1"))
    middle = int(Qt.AlignmentFlag.AlignVCenter)
    head = QRectF(row.left(), row.top(), row.width(), line)
    painter.drawText(head, middle, name)
    painter.setFont(theme.font())
    painter.setPen(theme.colour("text2"))
    room = row.width() - width_of(Run(name, theme.font(bold=True))) - 12 * unit
    words = f"{leader} · {hhi}"
    if width_of(Run(words, theme.font())) > room:
        words = hhi
    painter.drawText(head, middle | int(Qt.AlignmentFlag.AlignRight), words)
    bar = QRectF(row.left(), row.top() + line + 3 * unit, row.width(), 4 * unit)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("groove"))
    painter.drawRoundedRect(bar, 2, 2)
    painter.setBrush(theme.colour("accent"))
    painter.drawRoundedRect(
        QRectF(bar.left(), bar.top(), bar.width() * after / HHI_FULL, bar.height()), 2, 2
    )
    if figures[0] != figures[1]:
        x = round(bar.left() + bar.width() * before / HHI_FULL) + 0.5
        painter.setPen(QPen(theme.colour("text1"), 2))
        painter.drawLine(QPointF(x, bar.top() - 2), QPointF(x, bar.bottom() + 2))
