"""The legend: classes, symbols and sizes, written by the objects that colour and size them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from mapapp.cartography.fills import draw_hatch_lines
from mapapp.cartography.scale import ClassScale
from mapapp.cartography.symbols import (
    NUMBER_INK,
    UNKNOWN_SIDE_PX,
    SymbolScale,
    draw_added,
    draw_symbol,
)
from mapapp.cartography.text import Run, width_of
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import KILOTONNE, number, site_word, stage_word
from mapapp.catalog.model import Stage
from mapapp.picture.result import Picture

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Row:
    label: str
    draw: Callable[[QPainter, QRectF], None]


@dataclass(frozen=True, slots=True)
class Legend:
    """What the legend says, ready to be measured and drawn.

    Three blocks: classes (with the hatch and plain land), site symbols, symbol sizes.
    """

    picture: Picture
    scale: ClassScale
    symbols: SymbolScale
    stages: tuple[Stage, ...]
    theme: MapTheme
    hatched: bool
    merged: bool
    added: bool
    unknown: bool

    @property
    def _unit(self) -> float:
        return self.theme.type.body_px / 12.0

    @property
    def row_px(self) -> float:
        """Height of a row."""
        return 18.0 * self._unit

    def blocks(self) -> list["Block"]:
        """Return the blocks that have something to say, left to right."""
        found = [self._classes()] if self.picture.has_output else [self._unclassed()]
        if self.stages and any(self.picture.sites.get(stage) for stage in self.stages):
            found.append(self._symbols())
            if self.symbols.largest_t_per_year > 0:
                found.append(self._sizes())
        return found

    def _swatch(self, fill: QColor, *, outlined: bool = False) -> Callable[..., None]:
        def draw(painter: QPainter, box: QRectF) -> None:
            painter.fillRect(box, fill)
            if outlined:
                painter.setPen(QPen(self.theme.colour("line_land"), 1.0))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))

        return draw

    def _hatched(self, painter: QPainter, box: QRectF) -> None:
        painter.fillRect(box, self.theme.colour("hatch_ground"))
        painter.save()
        draw_hatch_lines(painter, box, self.theme)
        painter.restore()

    def _classes(self) -> "Block":
        middle = len(self.scale.colours) // 2 if self.scale.signed else None
        rows = [
            _Row(row.label, self._swatch(QColor(row.colour), outlined=row.index == middle))
            for row in self.scale.rows()
        ]
        rows += self._ground_rows()
        title = (
            translate("legend", "Change in share, percentage points")
            if self.scale.signed
            else translate("legend", "Share of world output, %")
        )
        return Block(title, rows, self.theme, swatch_px=20 * self._unit, row_px=self.row_px)

    def _unclassed(self) -> "Block":
        return Block(
            translate("legend", "No national output published"),
            self._ground_rows(),
            self.theme,
            swatch_px=20 * self._unit,
            row_px=self.row_px,
        )

    def _ground_rows(self) -> list[_Row]:
        stage = stage_word(self.picture.view.stage)
        rows = []
        if self.hatched:
            rows.append(_Row(translate("legend", "site listed, output not known"), self._hatched))
        rows.append(
            _Row(
                translate("legend", "no {stage} reported").format(stage=stage)
                if self.picture.has_output
                else translate("legend", "no site listed"),
                self._swatch(self.theme.colour("land"), outlined=True),
            )
        )
        return rows

    def _symbol(
        self, stage: Stage, side: float, *, hollow: bool = False
    ) -> Callable[[QPainter, QRectF], None]:
        def draw(painter: QPainter, box: QRectF) -> None:
            draw_symbol(painter, stage, box.center(), side, self.theme, hollow=hollow)

        return draw

    def _several(self, painter: QPainter, box: QRectF) -> None:
        stage = self.picture.view.stage
        draw_symbol(painter, stage, box.center(), 14 * self._unit, self.theme)
        painter.setFont(self.theme.font(bold=True))
        painter.setPen(QColor(NUMBER_INK))
        painter.drawText(box.adjusted(-4, -4, 4, 4), int(Qt.AlignmentFlag.AlignCenter), "3")

    def _symbols(self) -> "Block":
        side = 10 * self._unit
        rows = []
        for stage in self.stages:
            if not self.picture.sites.get(stage):
                continue
            rows.append(_Row(site_word(stage), self._symbol(stage, side)))
        shown = self.picture.view.stage
        rows.append(
            _Row(
                translate("legend", "not operating"),
                self._symbol(shown, side, hollow=True),
            )
        )
        if self.merged:
            rows.append(_Row(translate("legend", "several sites"), self._several))
        if self.added:
            rows.append(
                _Row(
                    translate("legend", "added capacity"),
                    lambda painter, box: draw_added(painter, box.center(), side, self.theme),
                )
            )
        if self.unknown:
            rows.append(self._unknown_row())
        return Block(
            translate("legend", "Sites"),
            rows,
            self.theme,
            swatch_px=16 * self._unit,
            row_px=self.row_px,
        )

    def _unknown_row(self) -> _Row:
        shown = self.picture.view.stage
        return _Row(
            translate("legend", "size not known"),
            self._symbol(shown, UNKNOWN_SIDE_PX * self._unit),
        )

    def _stage_with_capacity(self) -> Stage:
        """Return the stage shown if a capacity is listed there, else the first that has one."""
        return next(
            (
                stage
                for stage in self.stages
                if any(s.capacity_t_per_year and s.countable for s in self.picture.sites[stage])
            ),
            self.picture.view.stage,
        )

    def _sizes(self) -> "Block":
        sizes = self.symbols.legend_sizes()
        kilo = sizes[-1] >= 2 * KILOTONNE
        title = translate("legend", "Capacity, t/yr")
        if kilo:
            title = translate("legend", "Capacity, kt/yr")
        factor = KILOTONNE if kilo else 1.0
        labels = [_short(size / factor) for size in sizes]
        return SizeBlock(
            title,
            [],
            self.theme,
            swatch_px=0.0,
            row_px=self.row_px,
            stage=self._stage_with_capacity(),
            sizes=tuple(
                (label, self.symbols.side(size)) for label, size in zip(labels, sizes, strict=True)
            ),
        )


def _short(value: float) -> str:
    decimals = 0
    while decimals < 3 and abs(value - round(value, decimals)) > 1e-9:
        decimals += 1
    return number(value, decimals)


@dataclass(frozen=True, slots=True)
class Block:
    """A titled column of rows."""

    title: str
    rows: Sequence[_Row]
    theme: MapTheme
    swatch_px: float
    row_px: float

    def size(self) -> tuple[float, float]:
        """Return width and height, px."""
        plain, bold = self.theme.font(), self.theme.font(bold=True)
        gap = 8.0 * self.theme.type.body_px / 12.0
        texts = [self.swatch_px + gap + width_of(Run(row.label, plain)) for row in self.rows]
        width = max([width_of(Run(self.title, bold)), *texts])
        return width + 2, self.row_px * (1 + len(self.rows)) + 4

    def draw(self, painter: QPainter, corner: QPointF) -> None:
        """Draw with the top left corner at a point."""
        plain = self.theme.font()
        gap = 8.0 * self.theme.type.body_px / 12.0
        self._title(painter, corner)
        y = corner.y() + self.row_px + 4
        height = min(12.0 * self.theme.type.body_px / 12.0, self.row_px - 5)
        for row in self.rows:
            # Swatches sit on whole pixels, or their edges blur.
            top = round(y + (self.row_px - height) / 2)
            row.draw(painter, QRectF(round(corner.x()), top, round(self.swatch_px), round(height)))
            painter.setFont(plain)
            painter.setPen(self.theme.colour("text2"))
            painter.drawText(
                QPointF(corner.x() + self.swatch_px + gap, y + _baseline(plain, self.row_px)),
                row.label,
            )
            y += self.row_px

    def _title(self, painter: QPainter, corner: QPointF) -> None:
        bold = self.theme.font(bold=True)
        painter.setFont(bold)
        painter.setPen(self.theme.colour("text1"))
        painter.drawText(QPointF(corner.x(), corner.y() + _baseline(bold, self.row_px)), self.title)


@dataclass(frozen=True, slots=True)
class SizeBlock(Block):
    """Symbols of round capacities side by side."""

    stage: Stage = "refining"
    sizes: tuple[tuple[str, float], ...] = ()

    def _cells(self) -> list[float]:
        gap = 10.0 * self.theme.type.body_px / 12.0
        plain = self.theme.font()
        return [max(side, width_of(Run(label, plain))) + gap for label, side in self.sizes]

    def size(self) -> tuple[float, float]:
        """Return width and height, px."""
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
            draw_symbol(painter, self.stage, centre, side, self.theme)
            painter.setFont(plain)
            painter.setPen(self.theme.colour("text2"))
            painter.drawText(
                QRectF(x, foot + 2, cell, self.row_px), int(Qt.AlignmentFlag.AlignCenter), label
            )
            x += cell


def _baseline(font: QFont, row_px: float) -> float:
    metrics = QFontMetricsF(font)
    return (row_px + metrics.ascent() - metrics.descent()) / 2
