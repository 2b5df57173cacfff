"""Paints the ranking: a row for each supplier, from its share before to its share after."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from mapapp.cartography.chart_ranking import MARKS, Ranking, RankRow, rank_text
from mapapp.cartography.text import Run, line_height, width_of
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import number, percent

translate = QCoreApplication.translate

ROW_PX: Final = 19.0
LEAST_ROW_PX: Final = 16.0
COLUMN_PX: Final = 380.0
MOST_COLUMNS: Final = 4
GAP_PX: Final = 28.0
DOT_PX: Final = 4.0
MIDDLE: Final = int(Qt.AlignmentFlag.AlignVCenter)
RIGHT: Final = int(Qt.AlignmentFlag.AlignRight) | MIDDLE


@dataclass(frozen=True, slots=True, eq=False)
class RankingFrame:
    """Where the parts stand in a box, px."""

    ranking: Ranking
    traps: tuple[QRectF, ...]
    summary: QRectF
    axes: tuple[QRectF, ...]
    rows: tuple[QRectF, ...]
    rank: float
    name: float
    figures: float
    bottom: float

    def row_at(self, spot: QPointF) -> int | None:
        """Return the row at a place; None beside all of them."""
        return next((at for at, row in enumerate(self.rows) if row.contains(spot)), None)

    def track(self, row: QRectF, unit: float) -> QRectF:
        """Return where shares are drawn in a row or on an axis."""
        left = self.rank + self.name + 12 * unit
        return row.adjusted(left, 0, -self.figures - 12 * unit, 0)


def ranking_frame(box: QRectF, ranking: Ranking, theme: MapTheme) -> RankingFrame:
    """Lay the rows out in columns: as few as can hold them, at most as many as the width has."""
    unit, line = theme.type.body_px / 12, line_height(theme.font())
    top = box.top()
    traps = []
    for _ in ranking.traps:
        traps.append(QRectF(box.left(), top, box.width(), line + 6 * unit))
        top += line + 10 * unit
    summary = QRectF(box.left(), top, box.width(), line)
    beside = _beside(box, traps, ranking, theme)
    if beside is not None:
        traps, summary = [beside[0]], beside[1]
    else:
        top += line + 4 * unit
    count = len(ranking.rows)
    room = box.bottom() - top - line - 2 * unit
    fitting = max(1, int(room // (LEAST_ROW_PX * unit)))
    most = max(1, min(MOST_COLUMNS, int((box.width() + GAP_PX * unit) // (COLUMN_PX * unit))))
    columns = max(1, min(most, -(-count // fitting)))
    deep = -(-count // columns)
    high = max(LEAST_ROW_PX * unit, min(ROW_PX * unit, room / max(1, deep)))
    width = (box.width() - GAP_PX * unit * (columns - 1)) / columns
    lefts = [box.left() + at * (width + GAP_PX * unit) for at in range(columns)]
    axes = tuple(QRectF(left, top, width, line) for left in lefts)
    top += line + 2 * unit
    rows = tuple(
        QRectF(lefts[at // deep], top + at % deep * high, width, high) for at in range(count)
    )
    plain, bold = theme.font(), theme.font(bold=True)
    ranks = max((width_of(Run(rank_text(row), plain)) for row in ranking.rows), default=0.0)
    names = max((width_of(Run(row.name, bold)) for row in ranking.rows), default=0.0)
    figures = width_of(Run("00.0 → ", plain)) + width_of(Run("00.0", bold))
    return RankingFrame(
        ranking, tuple(traps), summary, axes, rows,
        rank=ranks + 8 * unit,
        name=min(names, 0.3 * width),
        figures=figures,
        bottom=top + deep * high,
    )  # fmt: skip


def _beside(
    box: QRectF, traps: list[QRectF], ranking: Ranking, theme: MapTheme
) -> tuple[QRectF, QRectF] | None:
    """Return places for one trap and the summary in one line; None where they do not fit."""
    if len(traps) != 1:
        return None
    unit, font = theme.type.body_px / 12, theme.font()
    trap = width_of(Run(f"⚠ {ranking.traps[0]}", font)) + 20 * unit
    if trap + 16 * unit + width_of(Run(ranking.summary, font)) > box.width():
        return None
    strip = QRectF(box.left(), traps[0].top(), trap, traps[0].height())
    left = strip.right() + 16 * unit
    return strip, QRectF(left, strip.top(), box.right() - left, strip.height())


def ranking_height(ranking: Ranking, width: float, height: float, theme: MapTheme) -> float:
    """Return how high a box of a width must be to hold every row, given what there is, px."""
    return ranking_frame(QRectF(0, 0, width, height), ranking, theme).bottom


def paint_ranking(
    painter: QPainter,
    box: QRectF,
    ranking: Ranking,
    theme: MapTheme,
    *,
    cursor: int | None = None,
) -> None:
    """Paint the ranking into a box; a row can be picked out by its place, from 0."""
    frame = ranking_frame(box, ranking, theme)
    unit = theme.type.body_px / 12
    for strip, words in zip(frame.traps, ranking.traps, strict=True):
        painter.setPen(QPen(theme.colour("warning_line"), 1))
        painter.setBrush(theme.colour("warning_fill"))
        painter.drawRoundedRect(strip.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(theme.font())
        painter.setPen(theme.colour("warning_text"))
        _elided(painter, strip.adjusted(8 * unit, 0, -8 * unit, 0), f"⚠ {words}", MIDDLE)
    painter.setFont(theme.font())
    painter.setPen(theme.colour("text2"))
    _elided(painter, frame.summary, ranking.summary, MIDDLE)
    for at, row in enumerate(frame.rows):
        _paint_ground(painter, row, ranking.rows[at], theme, picked=at == cursor)
    for axis in frame.axes:
        _paint_axis(painter, frame, axis, theme)
    for at, row in enumerate(frame.rows):
        _paint_row(painter, frame, row, ranking.rows[at], theme, picked=at == cursor)


def _elided(painter: QPainter, box: QRectF, words: str, flags: int) -> None:
    metrics = QFontMetricsF(painter.font())
    text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, flags, text)


def _paint_axis(painter: QPainter, frame: RankingFrame, axis: QRectF, theme: MapTheme) -> None:
    """Set the heads of a column, and the marks that lie on its axis."""
    unit = theme.type.body_px / 12
    track = frame.track(axis, unit)
    painter.setFont(theme.font())
    painter.setPen(theme.colour("text2"))
    head = QRectF(axis.left(), axis.top(), track.left() - axis.left(), axis.height())
    painter.drawText(head, MIDDLE, translate("ranking", "Rank"))
    painter.drawText(axis, RIGHT, translate("ranking", "share, %"))
    foot = max(row.bottom() for row in frame.rows if abs(row.left() - axis.left()) < 1)
    ranking = frame.ranking
    # The end of the axis is named where no mark stands close to it.
    ends = () if any(0.8 * ranking.top < mark <= ranking.top for mark in MARKS) else (ranking.top,)
    for mark in (0.0, *MARKS, *ends):
        if mark > ranking.top:
            continue
        x = round(track.left() + track.width() * mark / ranking.top) + 0.5
        published = mark in MARKS
        pen = QPen(theme.colour("warning_line" if published else "rule_strong"), 1)
        if published:
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.drawLine(QPointF(x, axis.bottom()), QPointF(x, foot))
        words = percent(mark, 0) if mark else "0"
        wide = width_of(Run(words, theme.font()))
        painter.setPen(theme.colour("text2"))
        painter.drawText(QRectF(x - wide / 2, axis.top(), wide + 1, axis.height()), MIDDLE, words)


def _paint_ground(
    painter: QPainter, box: QRectF, row: RankRow, theme: MapTheme, *, picked: bool
) -> None:
    """Tint the row of a supplier that rises over a mark, and of the one picked out."""
    unit = theme.type.body_px / 12
    if row.mark is not None or picked:
        ground = "accent_tint" if picked else "warning_fill"
        painter.fillRect(box.adjusted(-4 * unit, 0, 4 * unit, 0), theme.colour(ground))


def _paint_row(
    painter: QPainter,
    frame: RankingFrame,
    box: QRectF,
    row: RankRow,
    theme: MapTheme,
    *,
    picked: bool,
) -> None:
    unit = theme.type.body_px / 12
    ink = "warning_text" if row.mark is not None and not picked else "text1"
    painter.setFont(theme.font())
    painter.setPen(theme.colour("text2" if ink == "text1" else ink))
    painter.drawText(box, MIDDLE, rank_text(row))
    painter.setFont(theme.font(bold=row.mark is not None))
    painter.setPen(theme.colour(ink))
    name = QRectF(box.left() + frame.rank, box.top(), frame.name + 2, box.height())
    _elided(painter, name, row.name, MIDDLE)
    before, after = (number(100 * one, 1) for one in (row.change.before, row.change.after))
    bold = theme.font(bold=True)
    painter.setFont(bold)
    painter.drawText(box, RIGHT, after)
    if row.moved:
        painter.setFont(theme.font())
        painter.setPen(theme.colour("text2" if ink == "text1" else ink))
        painter.drawText(box.adjusted(0, 0, -width_of(Run(after, bold)), 0), RIGHT, f"{before} → ")
    _paint_move(painter, frame.track(box, unit), row, frame.ranking.top, theme)


def _paint_move(
    painter: QPainter, track: QRectF, row: RankRow, top: float, theme: MapTheme
) -> None:
    """Draw the share before (ring) and after (disc), joined in the colour of rise or fall."""
    unit = theme.type.body_px / 12
    y, radius = track.center().y(), DOT_PX * unit

    def at(share: float) -> QPointF:
        return QPointF(track.left() + track.width() * share / top, y)

    before, after = at(row.change.before), at(row.change.after)
    painter.setPen(QPen(theme.colour("rule"), 1))
    painter.drawLine(QPointF(track.left(), round(y) + 0.5), QPointF(track.right(), round(y) + 0.5))
    if row.moved:
        colour = QColor(theme.change[-2] if row.change.gain > 0 else theme.change[1])
        pen = QPen(colour, 3 * unit)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(before, after)
        painter.setPen(QPen(theme.colour("text2"), 1.3 * unit))
        painter.setBrush(theme.colour("panel"))
        painter.drawEllipse(before, radius - 0.6, radius - 0.6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("warning_line" if row.mark is not None else "accent"))
    painter.drawEllipse(after, radius, radius)
