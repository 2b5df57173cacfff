"""A block of the legend that is low: its swatches stand side by side, each above its words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from mapapp.cartography.legend_rows import Block, LegendEntry
from mapapp.cartography.text import Run, width_of

CELL_GAP_PX: Final = 10.0
SWATCH_PX: Final = 12.0


def fewer(rows: Sequence[LegendEntry], most: int) -> list[LegendEntry]:
    """Return at most so many rows: the first and the last, others left out from the second on."""
    spare = len(rows) - most
    return list(rows) if spare <= 0 else [rows[0], *rows[1 + spare :]]


@dataclass(frozen=True, slots=True)
class StripBlock(Block):
    """Rows of a block side by side: for swatches whose words are short."""

    def _cells(self) -> list[float]:
        gap = CELL_GAP_PX * self.unit
        plain = self.theme.font()
        return [max(self.swatch_px, width_of(Run(row.label, plain))) + gap for row in self.rows]

    def _least_note_px(self) -> float:
        return 0.0

    def _body(self) -> tuple[float, float]:
        """Return width and height without the note, px."""
        title = width_of(Run(self.title, self.theme.font(bold=True)))
        width = max(title, sum(self._cells()) - CELL_GAP_PX * self.unit)
        return width + 2, 2 * self.row_px + (SWATCH_PX + 2) * self.unit

    def draw(self, painter: QPainter, corner: QPointF) -> None:
        """Draw with the top left corner at a point; words stand in the middle below."""
        self._title(painter, corner)
        height = SWATCH_PX * self.unit
        for row, box in zip(self.rows, self._boxes(corner), strict=True):
            middle = box.center().x()
            swatch = QRectF(
                round(middle - self.swatch_px / 2), round(box.top()), self.swatch_px, height
            )
            row.draw(painter, swatch)
            painter.setFont(self.theme.font())
            painter.setPen(self.theme.colour("text2"))
            words = QRectF(box.left(), box.bottom() - self.row_px, box.width(), self.row_px)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), row.label)
        self._draw_note(painter, corner)

    def _boxes(self, corner: QPointF) -> list[QRectF]:
        top, gap = corner.y() + self.row_px, CELL_GAP_PX * self.unit
        height = self.row_px + (SWATCH_PX + 2) * self.unit
        found, x = [], corner.x()
        for cell in self._cells():
            found.append(QRectF(x, top, cell - gap, height))
            x += cell
        return found

    def row_boxes(self, corner: QPointF) -> dict[str, QRectF]:
        """Return where each row is, by key, if the top left corner is at a point."""
        keys = (row.key for row in self.rows)
        return dict(zip(keys, self._boxes(corner), strict=True))
