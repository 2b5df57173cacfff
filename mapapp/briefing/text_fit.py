"""Words in a box: they wrap, then shrink, and in the end are cut with an ellipsis. Never clipped.

Widths are measured in the font's own units, so that a page breaks its lines at the same words
on screen, on paper and in a file.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from mapapp.briefing.page import Align

ELLIPSIS: Final = "…"
REGULAR: Final = 400
SEMIBOLD: Final = 600
BALANCING: Final = 6


@lru_cache(maxsize=256)
def font_of(family: str, pixels: float, weight: int = REGULAR) -> QFont:
    """Return a font at a whole number of units in height, at least one."""
    font = QFont(family)
    font.setPixelSize(max(1, round(pixels)))
    font.setWeight(QFont.Weight(weight))
    # Glyphs keep the widths they have on paper, at any resolution.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # A joined glyph of two letters ("ft") stands for no character: it could not be searched for.
    font.setFeature(QFont.Tag("liga"), 0)
    return font


@lru_cache(maxsize=256)
def metrics_of(family: str, pixels: float, weight: int = REGULAR) -> QFontMetricsF:
    """Return the metrics of `font_of`."""
    return QFontMetricsF(font_of(family, pixels, weight))


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words of one weight; ``breaks``: a new paragraph begins after it."""

    text: str
    bold: bool = False
    breaks: bool = False


@dataclass(frozen=True, slots=True)
class FittedText:
    """Words broken into lines.

    Attributes
    ----------
    lines
        Each a row of pieces.
    pixels
        The size of type that was found.
    family
        Of the type.
    line_px
        From one line to the next.
    cut
        Whether words had to be left out, and an ellipsis stands for them.
    """

    lines: tuple[tuple[Piece, ...], ...]
    pixels: float
    family: str
    line_px: float
    cut: bool

    @property
    def height(self) -> float:
        """Height of all lines."""
        return self.line_px * len(self.lines)

    @property
    def width(self) -> float:
        """Width of the longest line."""
        return max((self.line_width(line) for line in self.lines), default=0.0)

    def line_width(self, line: Sequence[Piece]) -> float:
        """Return the width of a line."""
        return sum(_width(self.family, self.pixels, piece) for piece in line)

    @property
    def plain(self) -> str:
        """The words that are shown, with a line break after each line."""
        return "\n".join("".join(piece.text for piece in line) for line in self.lines)


def fit(
    pieces: Sequence[Piece],
    box: QRectF,
    *,
    family: str,
    pixels: float,
    least: float,
    most_lines: int | None = None,
    balanced: bool = False,
) -> FittedText:
    """Break words into lines that stay inside a box.

    Parameters
    ----------
    pixels, least
        Wanted and smallest size of type; between them it shrinks a unit at a time.
    most_lines
        No more lines than that, however high the box is.
    balanced
        Whether lines are made about equally long, so that none holds a word alone.
    """
    size = float(max(1, round(pixels)))
    floor = float(max(1, min(round(least), size)))
    while True:
        line_px = metrics_of(family, size).height()
        room = max(1, int(box.height() / line_px + 0.02))
        if most_lines is not None:
            room = min(room, most_lines)
        lines = _wrapped(pieces, box.width(), family, size)
        if len(lines) <= room:
            if balanced and len(lines) > 1:
                lines = _balanced(pieces, box.width(), family, size, count=len(lines))
            return FittedText(tuple(lines), size, family, line_px, cut=False)
        if size <= floor:
            kept = lines[:room]
            kept[-1] = _ended(kept[-1], box.width(), family, size)
            return FittedText(tuple(kept), size, family, line_px, cut=True)
        size -= 1


def draw_fitted(
    painter: QPainter,
    fitted: FittedText,
    box: QRectF,
    *,
    ink: QColor,
    bold_ink: QColor | None = None,
    align: Align = "left",
) -> None:
    """Draw fitted words from the top of a box."""
    ascent = metrics_of(fitted.family, fitted.pixels).ascent()
    y = box.top() + ascent
    for line in fitted.lines:
        spare = box.width() - fitted.line_width(line)
        x = box.left() + {"left": 0.0, "centre": spare / 2, "right": spare}[align]
        for piece in line:
            painter.setFont(font_of(fitted.family, fitted.pixels, _weight(piece)))
            painter.setPen(bold_ink if piece.bold and bold_ink is not None else ink)
            painter.drawText(QPointF(x, y), piece.text)
            x += _width(fitted.family, fitted.pixels, piece)
        y += fitted.line_px


def _weight(piece: Piece) -> int:
    return SEMIBOLD if piece.bold else REGULAR


@lru_cache(maxsize=8192)
def _advance(family: str, pixels: float, weight: int, text: str) -> float:
    return metrics_of(family, pixels, weight).horizontalAdvance(text)


def _width(family: str, pixels: float, piece: Piece) -> float:
    return _advance(family, pixels, _weight(piece), piece.text)


def _wrapped(
    pieces: Sequence[Piece], width: float, family: str, pixels: float
) -> list[tuple[Piece, ...]]:
    """Break pieces at spaces and line ends; a word longer than a line is broken anywhere."""
    lines: list[tuple[Piece, ...]] = []
    current: list[Piece] = []
    used = 0.0

    def close() -> None:
        nonlocal used
        lines.append(_joined(current))
        current.clear()
        used = 0.0

    for piece in pieces:
        paragraphs = piece.text.split("\n")
        for number, paragraph in enumerate(paragraphs):
            if number:
                close()
            for word in paragraph.split(" "):
                for part in _parts_of(word, width, family, pixels, bold=piece.bold):
                    space = " " if current else ""
                    candidate = Piece(space + part, piece.bold)
                    wide = _width(family, pixels, candidate)
                    if current and used + wide > width:
                        close()
                        candidate = Piece(part, piece.bold)
                        wide = _width(family, pixels, candidate)
                    current.append(candidate)
                    used += wide
        if piece.breaks:
            close()
    if current:
        close()
    return lines or [()]


def _balanced(
    pieces: Sequence[Piece], width: float, family: str, pixels: float, *, count: int
) -> list[tuple[Piece, ...]]:
    """Return the lines of the narrowest width that needs no more of them."""
    low, high = width / 2, width
    for _ in range(BALANCING):
        middle = (low + high) / 2
        if len(_wrapped(pieces, middle, family, pixels)) <= count:
            high = middle
        else:
            low = middle
    return _wrapped(pieces, high, family, pixels)


def _parts_of(word: str, width: float, family: str, pixels: float, *, bold: bool) -> list[str]:
    """Return a word whole, or in parts that each fit a line."""
    if not word:
        return []
    if _width(family, pixels, Piece(word, bold)) <= width:
        return [word]
    parts, current = [], ""
    for letter in word:
        if current and _width(family, pixels, Piece(current + letter, bold)) > width:
            parts.append(current)
            current = ""
        current += letter
    return [*parts, current]


def _joined(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Join neighbours of one weight: fewer and longer runs can be searched for in a file."""
    joined: list[Piece] = []
    for piece in pieces:
        if joined and joined[-1].bold == piece.bold:
            joined[-1] = Piece(joined[-1].text + piece.text, piece.bold)
        else:
            joined.append(piece)
    return tuple(joined)


def _ended(line: Sequence[Piece], width: float, family: str, pixels: float) -> tuple[Piece, ...]:
    """Return a line that ends in an ellipsis and fits."""
    pieces = list(line)
    while pieces:
        last = pieces[-1]
        text = last.text
        while text:
            ended = Piece(text.rstrip(" ,;.") + ELLIPSIS, last.bold)
            if sum(_width(family, pixels, p) for p in (*pieces[:-1], ended)) <= width:
                return (*pieces[:-1], ended)
            text = text[:-1]
        pieces.pop()
    return (Piece(ELLIPSIS),)


def elided(text: str, width: float, *, family: str, pixels: float, bold: bool = False) -> str:
    """Return one line of words, cut with an ellipsis where it is too long."""
    weight = SEMIBOLD if bold else REGULAR
    if _advance(family, pixels, weight, text) <= width:
        return text
    return "".join(p.text for p in _ended((Piece(text, bold),), width, family, pixels))
