"""Text on the map: with an outline in the ground colour, so that it reads over lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

MOST_FONTS: Final = 512
_KEYS: dict[int, tuple[QFont, str]] = {}


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one font."""

    text: str
    font: QFont


@lru_cache(maxsize=2048)
def _path(text: str, font_key: str) -> QPainterPath:
    font = QFont()
    font.fromString(font_key)
    path = QPainterPath()
    path.addText(QPointF(0, 0), font, text)
    return path


@lru_cache(maxsize=4096)
def _advance(text: str, font_key: str) -> float:
    font = QFont()
    font.fromString(font_key)
    return QFontMetricsF(font).horizontalAdvance(text)


def key_of(font: QFont) -> str:
    """Return what tells a font from others; asking Qt for every word would cost more than words.

    A font that was asked for once must not be changed afterwards.
    """
    known = _KEYS.get(id(font))
    if known is None:
        if len(_KEYS) >= MOST_FONTS:
            _KEYS.clear()
        known = _KEYS[id(font)] = font, font.key()  # kept, so that no other gets its number
    return known[1]


def width_of(run: Run) -> float:
    """Return the advance width of a run, px."""
    return _advance(run.text, key_of(run.font))


@lru_cache(maxsize=512)
def _heights(font_key: str) -> tuple[float, float]:
    font = QFont()
    font.fromString(font_key)
    metrics = QFontMetricsF(font)
    return metrics.height(), metrics.ascent()


def line_height(font: QFont) -> float:
    """Return the height of a line, px."""
    return _heights(key_of(font))[0]


def size_of(lines: Sequence[Sequence[Run]]) -> QSizeF:
    """Return the size of lines of runs set under each other, px."""
    widths = [sum(width_of(run) for run in line) for line in lines]
    heights = [max(line_height(run.font) for run in line) for line in lines]
    return QSizeF(max(widths, default=0.0), sum(heights))


def draw_lines(
    painter: QPainter,
    lines: Sequence[Sequence[Run]],
    box: QRectF,
    *,
    ink: QColor,
    halo: QColor | None,
    halo_px: float = 3.0,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
) -> None:
    """Draw lines of runs into a box, each line aligned, with an outline behind the text."""
    top = box.top()
    paths = QPainterPath()
    for line in lines:
        width = sum(width_of(run) for run in line)
        ascent = max(_heights(key_of(run.font))[1] for run in line)
        left = box.left()
        if alignment == Qt.AlignmentFlag.AlignHCenter:
            left += (box.width() - width) / 2
        elif alignment == Qt.AlignmentFlag.AlignRight:
            left += box.width() - width
        for run in line:
            paths.addPath(_path(run.text, key_of(run.font)).translated(left, top + ascent))
            left += width_of(run)
        top += max(line_height(run.font) for run in line)
    if halo is not None:
        pen = QPen(halo, halo_px)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(paths, pen)
    paths.setFillRule(Qt.FillRule.WindingFill)
    painter.fillPath(paths, ink)
