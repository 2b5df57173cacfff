"""What a legend is made of: blocks of rows, which know their size and draw themselves.

Every block and row has a key that stays the same whatever its words are: ``share``, ``share:2``.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from mapapp.cartography.furniture import wrap
from mapapp.cartography.site_style import SymbolLook
from mapapp.cartography.symbols import draw_symbol
from mapapp.cartography.text import Run, line_height, width_of
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import number
from mapapp.catalog.model import Stage

translate = QCoreApplication.translate

Swatch = Callable[[QPainter, QRectF], None]

GAP_PX = 8.0
COUNT_GAP_PX = 16.0
COLUMN_GAP_PX = 12.0
LEAST_NOTE_PX = 180.0


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """One row: its key, its words, what paints its swatch, and how many countries it has.

    ``count`` is None where countries are not counted; ``brief`` are words for where there is
    little room, empty where they are the same.
    """

    key: str
    label: str
    draw: Swatch
    count: int | None = None
    brief: str = ""


@dataclass(frozen=True, slots=True)
class LegendBlock:
    """What a layer has to say in the legend.

    Attributes
    ----------
    key
        Of the block; those of its entries begin with it and a colon.
    note
        A sentence below the rows; empty for none.
    swatch_px
        Width of the swatches at the screen's type size.
    brief_title, brief_note
        Title and note where there is little room; an empty title is the same one.
    across
        Whether its rows stand side by side where there is little room, and only so many.
    """

    key: str
    title: str
    entries: tuple[LegendEntry, ...]
    note: str = ""
    swatch_px: float = 20.0
    brief_title: str = ""
    brief_note: str = ""
    across: int = 0

    def shortened(self) -> "LegendBlock":
        """Return the block in its words for little room."""
        return replace(
            self,
            title=self.brief_title or self.title,
            note=self.brief_note,
            entries=tuple(replace(one, label=one.brief or one.label) for one in self.entries),
        )


@dataclass(frozen=True, slots=True)
class Block:
    """A titled column of rows.

    Attributes
    ----------
    swatch_px, row_px
        Width of the swatches and height of a row, px.
    key
        See `LegendBlock`.
    note
        A sentence below the rows; empty for none.
    columns
        How many columns the rows stand in, filled from the left.
    """

    title: str
    rows: Sequence[LegendEntry]
    theme: MapTheme
    swatch_px: float
    row_px: float
    key: str = ""
    note: str = ""
    columns: int = 1

    @property
    def unit(self) -> float:
        """Size of the type relative to the screen's."""
        return self.theme.type.body_px / 12.0

    @property
    def says_nothing(self) -> bool:
        """Whether no row is left."""
        return not self.rows

    @property
    def words(self) -> tuple[object, ...]:
        """All that its size and its look depend on, besides the swatches."""
        return (
            self.key,
            self.title,
            self.note,
            tuple((row.key, row.label, row.count) for row in self.rows),
        )

    def _count_words(self) -> str:
        counted = any(row.count is not None for row in self.rows)
        return translate("legend", "countries") if counted else ""

    def _body(self) -> tuple[float, float]:
        """Return width and height without the note, px."""
        plain, bold = self.theme.font(), self.theme.font(bold=True)
        texts = self._row_widths()
        title = width_of(Run(self.title, bold))
        head = self._count_words()
        if head:
            column = COUNT_GAP_PX * self.unit + width_of(Run(head, plain))
            texts = [text + column for text in texts]
            title += column
        columns = self._columns(texts)
        across = sum(columns) + (len(columns) - 1) * COLUMN_GAP_PX * self.unit
        return max(title, across) + 2, self.row_px * (1 + self._rows_down) + 4

    @property
    def _rows_down(self) -> int:
        return max(1, -(-len(self.rows) // self.columns))

    def _columns(self, widths: Sequence[float]) -> list[float]:
        """Return how wide each column is that rows of these widths stand in, px."""
        down = self._rows_down
        return [max(widths[start : start + down]) for start in range(0, len(widths), down)]

    def _row_widths(self) -> list[float]:
        plain = self.theme.font()
        start = self.swatch_px + GAP_PX * self.unit
        return [start + width_of(Run(row.label, plain)) for row in self.rows]

    def _corners(self, corner: QPointF) -> list[QPointF]:
        """Return the upper left corner of each row."""
        top, gap = corner.y() + self.row_px + 4, COLUMN_GAP_PX * self.unit
        lefts = [corner.x()]
        for width in self._columns(self._row_widths()):
            lefts.append(lefts[-1] + width + gap)
        down = self._rows_down
        return [
            QPointF(lefts[index // down], top + index % down * self.row_px)
            for index in range(len(self.rows))
        ]

    def _note_lines(self, width: float) -> list[str]:
        if not self.note:
            return []
        return wrap(self.note, self.theme.font(), max(width, self._least_note_px()))

    def _least_note_px(self) -> float:
        return LEAST_NOTE_PX * self.unit

    def size(self) -> tuple[float, float]:
        """Return width and height, px."""
        width, height = self._body()
        lines = self._note_lines(width)
        if lines:
            plain = self.theme.font()
            width = max(width, *(width_of(Run(line, plain)) for line in lines))
            height += len(lines) * line_height(plain) + 4 * self.unit
        return width, height

    def draw(self, painter: QPainter, corner: QPointF) -> None:
        """Draw with the top left corner at a point."""
        self._title(painter, corner)
        for row, at in zip(self.rows, self._corners(corner), strict=True):
            self._row(painter, at.x(), at.y(), row)
        self._draw_counts(painter, corner)
        self._draw_note(painter, corner)

    def _row(self, painter: QPainter, x: float, y: float, row: LegendEntry) -> None:
        plain = self.theme.font()
        height = min(12.0 * self.unit, self.row_px - 5)
        # Swatches sit on whole pixels, or their edges blur.
        top = round(y + (self.row_px - height) / 2)
        row.draw(painter, QRectF(round(x), top, round(self.swatch_px), round(height)))
        painter.setFont(plain)
        painter.setPen(self.theme.colour("text2"))
        painter.drawText(
            QPointF(x + self.swatch_px + GAP_PX * self.unit, y + baseline(plain, self.row_px)),
            row.label,
        )

    def _title(self, painter: QPainter, corner: QPointF) -> None:
        bold = self.theme.font(bold=True)
        painter.setFont(bold)
        painter.setPen(self.theme.colour("text1"))
        painter.drawText(QPointF(corner.x(), corner.y() + baseline(bold, self.row_px)), self.title)

    def _draw_counts(self, painter: QPainter, corner: QPointF) -> None:
        """Draw how many countries each row has, right-aligned under their heading."""
        head = self._count_words()
        if not head:
            return
        plain = self.theme.font()
        right = corner.x() + self._body()[0] - 2
        painter.setFont(plain)
        painter.setPen(self.theme.colour("text2"))
        texts = [(corner.y(), head)]
        for index, row in enumerate(self.rows):
            if row.count is not None:
                texts.append((corner.y() + 4 + (index + 1) * self.row_px, number(row.count)))
        for y, text in texts:
            at = right - width_of(Run(text, plain))
            painter.drawText(QPointF(at, y + baseline(plain, self.row_px)), text)

    def _draw_note(self, painter: QPainter, corner: QPointF) -> None:
        width, height = self._body()
        plain = self.theme.font()
        painter.setFont(plain)
        painter.setPen(self.theme.colour("text2"))
        y = corner.y() + height + 2 * self.unit + QFontMetricsF(plain).ascent()
        for line in self._note_lines(width):
            painter.drawText(QPointF(corner.x(), y), line)
            y += line_height(plain)

    def row_words(self) -> dict[str, str]:
        """Return the words of each row, by key."""
        return {row.key: row.label for row in self.rows}

    def row_boxes(self, corner: QPointF) -> dict[str, QRectF]:
        """Return where each row is, by key, if the top left corner is at a point."""
        widths = self._row_widths() if self.columns > 1 else [self.size()[0]] * len(self.rows)
        places = zip(self.rows, self._corners(corner), widths, strict=True)
        return {row.key: QRectF(at, QSizeF(width, self.row_px)) for row, at, width in places}


@dataclass(frozen=True, slots=True)
class SizeBlock(Block):
    """Symbols of round capacities side by side.

    Attributes
    ----------
    sizes
        Words and side in px of each.
    size_keys
        Keys of the sizes.
    look
        Colours of the symbols; None: the stage's.
    """

    stage: Stage = "refining"
    sizes: tuple[tuple[str, float], ...] = ()
    size_keys: tuple[str, ...] = ()
    look: SymbolLook | None = None

    @property
    def says_nothing(self) -> bool:
        """Whether no size is left."""
        return not self.sizes

    @property
    def words(self) -> tuple[object, ...]:
        """All that its size and its look depend on, besides colours."""
        return (self.key, self.title, self.note, self.size_keys, self.sizes)

    def _cells(self) -> list[float]:
        gap = 10.0 * self.unit
        plain = self.theme.font()
        return [max(side, width_of(Run(label, plain))) + gap for label, side in self.sizes]

    def _body(self) -> tuple[float, float]:
        """Return width and height without the note, px."""
        tallest = max(side for _, side in self.sizes)
        width = max(width_of(Run(self.title, self.theme.font(bold=True))), sum(self._cells()))
        return width + 2, 2 * self.row_px + tallest + 10

    def draw(self, painter: QPainter, corner: QPointF) -> None:
        """Draw with the top left corner at a point; symbols stand on one line."""
        self._title(painter, corner)
        plain = self.theme.font()
        tallest = max(side for _, side in self.sizes)
        foot = corner.y() + self.row_px + 6 + tallest
        x = corner.x()
        for (label, side), cell in zip(self.sizes, self._cells(), strict=True):
            centre = QPointF(x + cell / 2, foot - side / 2)
            draw_symbol(painter, self.stage, centre, side, self.theme, look=self.look)
            painter.setFont(plain)
            painter.setPen(self.theme.colour("text2"))
            painter.drawText(
                QRectF(x, foot + 2, cell, self.row_px), int(Qt.AlignmentFlag.AlignCenter), label
            )
            x += cell
        self._draw_note(painter, corner)

    def row_words(self) -> dict[str, str]:
        """Return the words of each size, by key."""
        return {key: label for key, (label, _) in zip(self.size_keys, self.sizes, strict=True)}

    def row_boxes(self, corner: QPointF) -> dict[str, QRectF]:
        """Return where each size is, by key, if the top left corner is at a point."""
        top = corner.y() + self.row_px + 4
        height = self._body()[1] - self.row_px - 4
        found: dict[str, QRectF] = {}
        x = corner.x()
        for key, cell in zip(self.size_keys, self._cells(), strict=True):
            found[key] = QRectF(x, top, cell, height)
            x += cell
        return found


def baseline(font: QFont, row_px: float) -> float:
    """Return how far below a row's top its words stand, px."""
    metrics = QFontMetricsF(font)
    return (row_px + metrics.ascent() - metrics.descent()) / 2
