"""How much of each table was checked: a bar for each, drawn like the marks of cards."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import number
from mapapp.desktop.hover_card import draw_verification
from mapapp.desktop.sources.evidence import (
    GRADES,
    Grade,
    TableGrades,
    grade_words,
    table_name,
)

ROW_PX: Final = 20
BAR_PX: Final = 8
NAME_PX: Final = 172
COUNT_PX: Final = 56
PAD_PX: Final = 12
LEGEND_PX: Final = 20
GAP_PX: Final = 8
WIDTH_PX: Final = 348


class GradeBars(QWidget):
    """A legend of the grades and a bar for each table, by share of its rows."""

    def __init__(self, grades: Sequence[TableGrades], theme: MapTheme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("How far the data were checked"))
        self.setToolTip(
            self.tr(
                "Sites carry a grade, row by row. Rows of other tables name their sources and say"
                " if they come from general knowledge."
            )
        )
        self.set_grades(grades)
        self.set_theme(theme)

    def set_grades(self, grades: Sequence[TableGrades]) -> None:
        """Show the bars of another state of the catalog."""
        self._grades = tuple(grades)
        self.setAccessibleDescription(". ".join(said(one) for one in self._grades))
        self.update()

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self._unit = theme.type.body_px / 12
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size at which every name has room."""
        high = LEGEND_PX * len(GRADES) + GAP_PX + ROW_PX * len(self._grades) + 2 * PAD_PX
        return QSize(round(WIDTH_PX * self._unit), round(high * self._unit))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the legend, then the bars."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._theme.font())
            y = PAD_PX * self._unit
            for grade in GRADES:
                self._paint_legend(painter, y, grade)
                y += LEGEND_PX * self._unit
            y += GAP_PX * self._unit
            for one in self._grades:
                self._paint_row(painter, y, one)
                y += ROW_PX * self._unit
        finally:
            painter.end()

    def _paint_legend(self, painter: QPainter, y: float, grade: Grade) -> None:
        unit, left = self._unit, PAD_PX * self._unit
        box = QRectF(left, y + 6 * unit, 20 * unit, BAR_PX * unit)
        self._fill(painter, box, grade)
        mark = QPointF(left + 34 * unit, y + 10 * unit)
        if grade != "unmarked":
            draw_verification(painter, mark, grade, self._theme)
        total = sum(one.counts[grade] for one in self._grades)
        words = self.tr("{grade}: {count} rows").format(
            grade=grade_words(grade), count=number(total)
        )
        painter.setPen(self._theme.colour("text1"))
        room = QRectF(left + 48 * unit, y, self.width() - left - 48 * unit, LEGEND_PX * unit)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), words)

    def _paint_row(self, painter: QPainter, y: float, one: TableGrades) -> None:
        unit, left = self._unit, PAD_PX * self._unit
        high = ROW_PX * unit
        painter.setPen(self._theme.colour("text1"))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(left, y, NAME_PX * unit, high), middle, table_name(one.table))
        painter.setPen(self._theme.colour("text2"))
        right = self.width() - PAD_PX * unit
        painter.drawText(
            QRectF(right - COUNT_PX * unit, y, COUNT_PX * unit, high),
            middle | int(Qt.AlignmentFlag.AlignRight),
            number(one.rows),
        )
        x = left + NAME_PX * unit
        room = right - COUNT_PX * unit - x
        top = y + (high - BAR_PX * unit) / 2
        for grade in GRADES:
            part = room * one.counts[grade] / max(1, one.rows)
            if part > 0:
                self._fill(painter, QRectF(x, top, part, BAR_PX * unit), grade)
                x += part

    def _fill(self, painter: QPainter, box: QRectF, grade: Grade) -> None:
        """Fill: full, half as strong, hatched, or plain; never by colour alone."""
        theme = self._theme
        if grade == "checked":
            painter.fillRect(box, theme.colour("checked"))
        elif grade == "partly":
            colour = theme.colour("checked")
            colour.setAlphaF(0.45)
            painter.fillRect(box, colour)
        elif grade == "unmarked":
            painter.fillRect(box, theme.colour("groove"))
        else:
            painter.save()
            painter.setClipRect(box)
            painter.setPen(QPen(theme.colour("text2"), 1.2))
            x = box.left() - box.height()
            while x < box.right():
                painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()))
                x += 4 * self._unit
            painter.restore()


def said(one: TableGrades) -> str:
    """Return a table's grades as a screen reader says them."""
    parts = [f"{number(one.counts[g])} {grade_words(g)}" for g in GRADES if one.counts[g]]
    return f"{table_name(one.table)}: {', '.join(parts)}"
