"""Labels of a map as words, where a file can hold words: they can be searched for and edited.

The map's painter draws letters as outlines, which is the same on a screen and cheaper there.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEngine, QPainter

from mapapp.cartography.text import Run, draw_lines, line_height, width_of
from mapapp.cartography.text_stamps import TextStamps

VECTORS: Final = frozenset({QPaintEngine.Type.Pdf, QPaintEngine.Type.SVG})


def writes_words(painter: QPainter) -> bool:
    """Whether what is painted on can hold words."""
    return painter.paintEngine().type() in VECTORS


class RealText(TextStamps):
    """Draws lines of runs as words, over the outline that parts them from what lies beneath."""

    def __init__(self) -> None:
        super().__init__(1.0)

    def draw(
        self,
        painter: QPainter,
        lines: Sequence[Sequence[Run]],
        box: QRectF,
        *,
        ink: QColor,
        halo: QColor | None,
        halo_px: float = 3.0,
    ) -> None:
        """Draw each line in the middle of the box, as `draw_lines` does."""
        if halo is not None:
            draw_lines(painter, lines, box, ink=halo, halo=halo, halo_px=halo_px)
        painter.setPen(ink)
        top = box.top()
        for line in lines:
            left = box.left() + (box.width() - sum(width_of(run) for run in line)) / 2
            ascent = max(QFontMetricsF(run.font).ascent() for run in line)
            for run in line:
                painter.setFont(run.font)
                painter.drawText(QPointF(left, top + ascent), run.text)
                left += width_of(run)
            top += max(line_height(run.font) for run in line)
