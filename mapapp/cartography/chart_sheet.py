"""A chart as something that can be copied, exported or set on a page.

A sheet is a title, the function that paints the chart into any box, its figures as a table, and
whose figures they are. Who shows, copies or prints a chart needs to know nothing else of it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLocale, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from mapapp.cartography.furniture import wrap
from mapapp.cartography.text import line_height
from mapapp.cartography.theme import MapTheme

Cell = str | float | None
Paint = Callable[[QPainter, QRectF, MapTheme], None]

MARGIN_PX: Final = 16.0
GAP_PX: Final = 6.0


@dataclass(frozen=True, slots=True)
class FigureTable:
    """The figures of a chart: headings with units, and rows; None is not known, never 0."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def __post_init__(self) -> None:
        """Check that every row is as long as the headings."""
        for row in self.rows:
            if len(row) != len(self.columns):
                message = f"a row of {len(row)} cells under {len(self.columns)} headings"
                raise ValueError(message)

    def tab_separated(self) -> str:
        """Return the table for pasting: the locale's decimal mark, no grouping."""
        locale = QLocale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)

        def text(cell: Cell) -> str:
            if isinstance(cell, int | float):
                return _plain(cell).replace(".", locale.decimalPoint())
            return "" if cell is None else cell.replace("\t", " ").replace("\n", " ")

        lines = [self.columns, *(tuple(text(cell) for cell in row) for row in self.rows)]
        return "\n".join("\t".join(line) for line in lines) + "\n"

    def comma_separated(self) -> str:
        """Return the table as CSV (RFC 4180): a full stop for the decimals, whatever the locale."""
        lines = [self.columns, *self.rows]
        return "".join(",".join(_quoted(cell) for cell in line) + "\r\n" for line in lines)


def _plain(value: float) -> str:
    text = f"{value:.4f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _quoted(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, int | float):
        return _plain(cell)
    if any(mark in cell for mark in ',"\r\n'):
        return '"' + cell.replace('"', '""') + '"'
    return cell


@dataclass(frozen=True, slots=True, eq=False)
class ChartSheet:
    """One chart with all that goes with it.

    Attributes
    ----------
    name
        For a file: lower case, words joined by hyphens.
    title, subtitle
        What the chart shows; and of which place, year and scenario.
    source
        Whose figures they are.
    paint
        Paints the chart alone into a box, in a theme; the ground is the caller's.
    size
        In which it reads best, px at a type of 12 px.
    table
        Its figures.
    """

    name: str
    title: str
    subtitle: str
    source: str
    paint: Paint
    size: QSizeF
    table: FigureTable


def paint_sheet(painter: QPainter, box: QRectF, sheet: ChartSheet, theme: MapTheme) -> None:
    """Paint a whole sheet into a box: title, subtitle, chart and source, on the panel's ground."""
    unit = theme.type.body_px / 12
    painter.fillRect(box, theme.colour("panel"))
    margin = MARGIN_PX * unit
    inside = box.adjusted(margin, margin * 0.75, -margin, -margin * 0.75)
    top = inside.top()
    for words, font, ink in (
        (sheet.title, theme.font(title=True, bold=True), "text1"),
        (sheet.subtitle, theme.font(), "text2"),
    ):
        height = line_height(font)
        painter.setFont(font)
        painter.setPen(theme.colour(ink))
        text = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(QRectF(inside.left(), top, inside.width(), height), 0, text)
        top += height
    lines = source_lines(sheet, inside.width(), theme)
    foot = inside.bottom() - len(lines) * line_height(theme.font())
    chart = QRectF(inside.left(), top + GAP_PX * unit, inside.width(), 0)
    chart.setBottom(foot - GAP_PX * unit)
    sheet.paint(painter, chart, theme)
    painter.setFont(theme.font())
    painter.setPen(theme.colour("text2"))
    for line in lines:
        row = QRectF(inside.left(), foot, inside.width(), line_height(theme.font()))
        painter.drawText(row, 0, line)
        foot += row.height()


def source_lines(sheet: ChartSheet, width: float, theme: MapTheme) -> list[str]:
    """Return the source broken into lines of a width, px."""
    return [line for line in wrap(sheet.source, theme.font(), width) if line]


def sheet_size(sheet: ChartSheet, theme: MapTheme) -> QSizeF:
    """Return how large a sheet is around its chart at the size in which that reads best, px."""
    unit = theme.type.body_px / 12
    margin = MARGIN_PX * unit
    width = sheet.size.width() * unit + 2 * margin
    lines = len(source_lines(sheet, width - 2 * margin, theme))
    words = line_height(theme.font(title=True, bold=True)) + (1 + lines) * line_height(theme.font())
    height = sheet.size.height() * unit + words + 1.5 * margin + 2 * GAP_PX * unit
    return QSizeF(width, height)
