"""Tables on a page: words wrap, figures stand right, and rows that do not fit are counted."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from mapapp.briefing.content import PageContent
from mapapp.briefing.key_figures import Table
from mapapp.briefing.page import Element, Page
from mapapp.briefing.text_fit import (
    FittedText,
    Piece,
    draw_fitted,
    elided,
    fit,
    font_of,
    metrics_of,
)
from mapapp.cartography.theme import MapTheme

translate = QCoreApplication.translate

ROW: Final = 1.42  # of the height of a line
MOST_LINES: Final = 3
HEAD_LINES: Final = 2
CELL_TYPE: Final = 0.95
WORDS_LEAST: Final = 0.35
FIRST_OF_WORDS: Final = 0.42


@dataclass(frozen=True, slots=True)
class _Pen:
    """What a table is written with."""

    painter: QPainter
    theme: MapTheme
    family: str
    pixels: float

    @property
    def line_px(self) -> float:
        return metrics_of(self.family, self.pixels).height()

    def words(self, text: str, width: float) -> FittedText:
        """Return the words of a cell in up to three lines."""
        box = QRectF(0, 0, width, MOST_LINES * self.line_px)
        return fit([Piece(text)], box, family=self.family, pixels=self.pixels, least=self.pixels)

    def figure(self, text: str, cell: QRectF, ink: str, *, gap: float) -> None:
        """Write a figure at the right of a cell."""
        shown = elided(text, cell.width() - gap, family=self.family, pixels=self.pixels)
        metrics = metrics_of(self.family, self.pixels)
        y = cell.center().y() + (metrics.ascent() - metrics.descent()) / 2
        self.painter.setFont(font_of(self.family, self.pixels))
        self.painter.setPen(self.theme.colour(ink))
        self.painter.drawText(QPointF(cell.right() - metrics.horizontalAdvance(shown), y), shown)


def draw_table(
    painter: QPainter, element: Element, box: QRectF, content: PageContent, page: Page
) -> bool:
    """Draw a table: rows that fit, and how many more there are."""
    table = content.table(element.what)
    theme = content.style.theme_for(page.size, factor=element.size)
    pen = _Pen(painter, theme, content.style.family, theme.type.body_px * CELL_TYPE)
    top = box.top() + _title(pen, element, table, box)
    columns = column_places(table, box.width(), pen.family, pen.pixels)
    if table.head:
        high = (_head_lines(pen, table, columns) + ROW - 1) * pen.line_px
        place = QRectF(box.left(), top, box.width(), high)
        if place.bottom() > box.bottom() + 1:
            return True
        _draw_head(pen, table, columns, place)
        top = place.bottom()
    heights = [_height(pen, table, row, columns) for row in table.rows]
    count = rows_that_fit(heights, box.bottom() - top + 1, ROW * pen.line_px)
    for cells, height in zip(table.rows[:count], heights, strict=False):
        place = QRectF(box.left(), top, box.width(), height)
        _row(pen, table, cells, columns, place, ink="text1")
        top += height
    more = len(table.rows) - count
    if more == 0:
        return False
    if top + pen.line_px > box.bottom() + 1:
        return True
    words = translate("page", "and {count} more").format(count=more)
    place = QRectF(box.left(), top + (ROW - 1) / 2 * pen.line_px, box.width(), pen.line_px)
    draw_fitted(painter, pen.words(words, box.width()), place, ink=theme.colour("text2"))
    return False


def rows_that_fit(heights: Sequence[float], room: float, last: float) -> int:
    """Return how many rows fit; where not all do, room is kept for a last line."""
    if sum(heights) <= room:
        return len(heights)
    used, count = 0.0, 0
    for height in heights:
        if used + height + last > room:
            break
        used += height
        count += 1
    return count


def _title(pen: _Pen, element: Element, table: Table, box: QRectF) -> float:
    """Write the title; return its height."""
    pixels = pen.theme.type.body_px
    text = element.text if element.text is not None else table.title
    shown = elided(text, box.width(), family=pen.family, pixels=pixels, bold=True)
    metrics = metrics_of(pen.family, pixels)
    pen.painter.setFont(font_of(pen.family, pixels, 600))
    pen.painter.setPen(pen.theme.colour("text1"))
    pen.painter.drawText(QPointF(box.left(), box.top() + metrics.ascent()), shown)
    return metrics.height()


def column_places(
    table: Table, width: float, family: str, pixels: float
) -> list[tuple[float, float]]:
    """Return left edge and width of each column: figures take what they need, words the rest."""
    rows = (table.head, *table.rows)
    count = max((len(row) for row in rows), default=1)
    metrics = metrics_of(family, pixels, 600)
    gap = pixels
    needs = [
        max(metrics.horizontalAdvance(row[n]) for row in rows if n < len(row)) + gap
        for n in range(count)
    ]
    figures = sum(needs[table.words :])
    words = max(width - figures, width * (WORDS_LEAST if count > table.words else 1.0))
    shared = _shared(needs[table.words :], width - words)
    found, left = [], 0.0
    for n in range(len(needs)):
        if n >= table.words:
            wide = shared[n - table.words]
        elif table.words == 1:
            wide = words
        else:
            rest = (1 - FIRST_OF_WORDS) / (table.words - 1)
            wide = words * (FIRST_OF_WORDS if n == 0 else rest)
        found.append((left, wide))
        left += wide
    return found


def _shared(needs: Sequence[float], room: float) -> list[float]:
    """Return widths that fit together: who needs little gets it, the others share alike."""
    widths = [0.0] * len(needs)
    left = max(room, 0.0)
    order = sorted(range(len(needs)), key=lambda n: needs[n])
    for place, n in enumerate(order):
        widths[n] = min(needs[n], left / (len(needs) - place))
        left -= widths[n]
    return widths


def _head_of(pen: _Pen, text: str, width: float) -> FittedText:
    box = QRectF(0, 0, max(width - pen.pixels * 0.4, 1.0), HEAD_LINES * pen.line_px)
    return fit([Piece(text)], box, family=pen.family, pixels=pen.pixels, least=pen.pixels)


def _head_lines(pen: _Pen, table: Table, columns: Sequence[tuple[float, float]]) -> int:
    found = zip(table.head, columns, strict=False)
    return max(len(_head_of(pen, text, width).lines) for text, (_, width) in found)


def _draw_head(
    pen: _Pen, table: Table, columns: Sequence[tuple[float, float]], place: QRectF
) -> None:
    """Write the names of the columns, in two lines where they are long."""
    pen.painter.setPen(QPen(pen.theme.colour("rule"), 1.0))
    pen.painter.drawLine(place.bottomLeft(), place.bottomRight())
    foot = place.bottom() - (ROW - 1) / 2 * pen.line_px
    for n, (text, (left, width)) in enumerate(zip(table.head, columns, strict=False)):
        words = _head_of(pen, text, width)
        right = n >= table.words
        inset = pen.pixels * 0.4 if right else 0.0
        cell = QRectF(place.left() + left + inset, foot - words.height, width - inset, words.height)
        draw_fitted(
            pen.painter,
            words,
            cell,
            ink=pen.theme.colour("text2"),
            align="right" if right else "left",
        )


def _height(
    pen: _Pen, table: Table, cells: Sequence[str], columns: Sequence[tuple[float, float]]
) -> float:
    lines = [
        len(pen.words(text, width - pen.pixels * 0.5).lines)
        for text, (_, width) in zip(cells[: table.words], columns, strict=False)
    ]
    return (max(lines, default=1) + ROW - 1) * pen.line_px


def _row(
    pen: _Pen,
    table: Table,
    cells: Sequence[str],
    columns: Sequence[tuple[float, float]],
    place: QRectF,
    *,
    ink: str,
) -> None:
    pen.painter.setPen(QPen(pen.theme.colour("rule"), 1.0))
    pen.painter.drawLine(place.bottomLeft(), place.bottomRight())
    for n, (text, (left, width)) in enumerate(zip(cells, columns, strict=False)):
        cell = QRectF(place.left() + left, place.top(), width, place.height())
        if n >= table.words:
            pen.figure(text, cell, ink, gap=pen.pixels * 0.4)
            continue
        words = pen.words(text, width - pen.pixels * 0.5)
        inner = cell.adjusted(0, (place.height() - words.height) / 2, 0, 0)
        draw_fitted(pen.painter, words, inner, ink=pen.theme.colour(ink))
