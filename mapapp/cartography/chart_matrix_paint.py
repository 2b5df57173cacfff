"""Paints the matrix of minerals and stages, and finds the cell at a place.

In a low, wide box the minerals are columns, in a high one rows: all of them are always there.
"""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from mapapp.cartography.chart_matrix import (
    Key,
    Matrix,
    MatrixSide,
    figure,
    held_symbols,
    index_name,
    index_unit,
    matrix_scale,
)
from mapapp.cartography.fills import draw_unknown_dots
from mapapp.cartography.scale import ClassScale
from mapapp.cartography.text import Run, line_height, width_of
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import short_name, stage_name
from mapapp.catalog.model import Mineral

translate = QCoreApplication.translate

WIDEST_CELL_PX: Final = 96.0
HIGHEST_ROW_PX: Final = 40.0
LEAST_ROW_PX: Final = 15.0
LOW: Final = 1.5
SWATCH_PX: Final = 18.0
FRAME_PX: Final = 2.0
CENTRE: Final = int(Qt.AlignmentFlag.AlignCenter)
MIDDLE: Final = int(Qt.AlignmentFlag.AlignVCenter)
RIGHT: Final = int(Qt.AlignmentFlag.AlignRight) | MIDDLE


@dataclass(frozen=True, slots=True, eq=False)
class MatrixFrame:
    """Where the cells stand in a box, px."""

    matrix: Matrix
    lying: bool
    grid: QRectF
    cell: tuple[float, float]
    legend: QRectF

    def box(self, key: Key) -> QRectF:
        """Return the place of a mineral and stage."""
        at = next(n for n, one in enumerate(self.matrix.minerals) if one.id == key[0])
        stage = self.matrix.stages.index(key[1])
        column, row = (at, stage) if self.lying else (stage, at)
        width, height = self.cell
        left, top = self.grid.left() + column * width, self.grid.top() + row * height
        return QRectF(
            QPointF(round(left), round(top)), QPointF(round(left + width), round(top + height))
        )

    def key_at(self, spot: QPointF) -> Key | None:
        """Return the mineral and stage at a place, offered or not; None beside the grid."""
        if not self.grid.contains(spot):
            return None
        column = int((spot.x() - self.grid.left()) / self.cell[0])
        row = int((spot.y() - self.grid.top()) / self.cell[1])
        at, stage = (column, row) if self.lying else (row, column)
        if at >= len(self.matrix.minerals) or stage >= len(self.matrix.stages):
            return None
        return self.matrix.minerals[at].id, self.matrix.stages[stage]


def matrix_frame(
    box: QRectF, matrix: Matrix, theme: MapTheme, *, side: MatrixSide = "scenario"
) -> MatrixFrame:
    """Lay the matrix out in a box: names above and at the left, cells, legend below."""
    unit, line = theme.type.body_px / 12, line_height(theme.font())
    lying = box.width() > LOW * box.height()
    bold = theme.font(bold=True)
    left = max(width_of(Run(name, bold)) for name in _row_names(matrix, lying=lying)) + 10 * unit
    lines = _legend_lines(matrix, side, theme, box.width())
    legend_height = len(lines) * (SWATCH_PX + 4) * unit
    top = box.top() + line + 2 * unit
    columns, rows = len(matrix.stages), len(matrix.minerals)
    if lying:
        columns, rows = rows, columns
    width = (box.width() - left) / columns
    if not lying:
        width = min(width, WIDEST_CELL_PX * unit)
    height = (box.bottom() - legend_height - 6 * unit - top) / rows
    height = max(LEAST_ROW_PX * unit, min(height, HIGHEST_ROW_PX * unit))
    grid = QRectF(box.left() + left, top, width * columns, height * rows)
    legend = QRectF(box.left(), grid.bottom() + 8 * unit, box.width(), legend_height)
    return MatrixFrame(matrix, lying, grid, (width, height), legend)


def paint_matrix(
    painter: QPainter,
    box: QRectF,
    matrix: Matrix,
    theme: MapTheme,
    *,
    side: MatrixSide = "scenario",
    shown: Key | None = None,
    cursor: Key | None = None,
) -> None:
    """Paint the matrix into a box.

    Parameters
    ----------
    side
        Whose figures fill the cells: of the baseline, of the scenario, or the change.
    shown
        Mineral and stage of the map, framed; None for none.
    cursor
        Where the keyboard is; None for nowhere.
    """
    frame = matrix_frame(box, matrix, theme, side=side)
    scale = matrix_scale(matrix, side, theme)
    _paint_names(painter, frame, theme, shown)
    for mineral in matrix.minerals:
        for stage in matrix.stages:
            key = (mineral.id, stage)
            cell = frame.box(key).adjusted(0, 0, -1, -1)
            if key in matrix.cells:
                _paint_cell(painter, cell, matrix, key, theme, scale=scale, side=side)
            else:
                painter.setPen(QPen(theme.colour("rule"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(cell.adjusted(0.5, 0.5, -0.5, -0.5))
    for framed, ink in ((shown, "text1"), (cursor, "accent")):
        if framed is not None:
            paint_frame(painter, frame.box(framed), theme, ink=ink)
    _paint_legend(painter, frame.legend, matrix, side, theme)


def paint_frame(painter: QPainter, box: QRectF, theme: MapTheme, *, ink: str) -> None:
    """Frame a cell in a colour of the theme, set off from the cells by the ground."""
    inner = box.adjusted(0, 0, -1, -1)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("panel"), FRAME_PX + 2))
    painter.drawRect(inner)
    painter.setPen(QPen(theme.colour(ink), FRAME_PX))
    painter.drawRect(inner)


def _row_names(matrix: Matrix, *, lying: bool) -> list[str]:
    if lying:
        return [stage_name(stage) for stage in matrix.stages]
    return [_name(mineral) for mineral in matrix.minerals]


def _name(mineral: Mineral) -> str:
    names = {
        "rare_earths": mineral.name,
        "magnesium": translate("matrix", "Magnesium"),
    }
    return names.get(mineral.id, short_name(mineral))


def _paint_names(painter: QPainter, frame: MatrixFrame, theme: MapTheme, shown: Key | None) -> None:
    """Set the names of minerals and stages, those shown in bold."""
    matrix, unit = frame.matrix, theme.type.body_px / 12
    line = line_height(theme.font())
    minerals = [(_name(one), one.id) for one in matrix.minerals]
    if frame.lying:
        room = frame.cell[0] - 4 * unit
        if any(width_of(Run(name, theme.font(bold=True))) > room for name, _ in minerals):
            minerals = [(one.symbol, one.id) for one in matrix.minerals]
    stages = [(stage_name(one), one) for one in matrix.stages]
    across, down = (minerals, stages) if frame.lying else (stages, minerals)
    for at, (name, key) in enumerate(across):
        cell = QRectF(
            frame.grid.left() + at * frame.cell[0], frame.grid.top() - line - 2 * unit,
            frame.cell[0], line,
        )  # fmt: skip
        _name_in(painter, cell, name, theme, bold=shown is not None and key in shown, flags=CENTRE)
    left = frame.legend.left()
    for at, (name, key) in enumerate(down):
        cell = QRectF(
            left, frame.grid.top() + at * frame.cell[1], frame.grid.left() - left, frame.cell[1]
        )
        _name_in(painter, cell, name, theme, bold=shown is not None and key in shown, flags=MIDDLE)


def _name_in(
    painter: QPainter, cell: QRectF, name: str, theme: MapTheme, *, bold: bool, flags: int
) -> None:
    painter.setFont(theme.font(bold=bold))
    painter.setPen(theme.colour("text1" if bold else "text2"))
    painter.drawText(cell, flags, name)


def _paint_cell(
    painter: QPainter,
    box: QRectF,
    matrix: Matrix,
    key: Key,
    theme: MapTheme,
    *,
    scale: ClassScale,
    side: MatrixSide,
) -> None:
    cell = matrix.cells[key]
    value = cell.value(side)
    if value is None:
        painter.fillRect(box, theme.colour("hatch_ground"))
        painter.save()
        draw_unknown_dots(painter, box, theme)
        painter.restore()
        return
    painter.fillRect(box, scale.colour_of(value))
    ink = scale.ink_of(value)
    words = figure(value, matrix.index, signed=side == "change")
    who = cell.leaders[0 if side == "baseline" else 1] if side != "change" else ""
    if matrix.index == "china_share":
        who = ""
    _words_in_cell(painter, box, words, who, ink, theme)
    turn = matrix.changed(key) if side == "scenario" else 0
    if turn:
        _paint_turn(painter, box, turn, ink, theme)


def _words_in_cell(
    painter: QPainter, box: QRectF, words: str, who: str, ink: QColor, theme: MapTheme
) -> None:
    """Set the figure, and who leads beside or below it where there is room."""
    bold, plain = theme.font(bold=True), theme.font()
    unit, line = theme.type.body_px / 12, line_height(plain)
    wide = width_of(Run(words, bold))
    beside = wide + 4 * unit + width_of(Run(who, plain))
    painter.setPen(ink)
    painter.setFont(bold)
    if who and box.height() >= 2 * line + 2:
        top = box.center().y() - line
        painter.drawText(QRectF(box.left(), top, box.width(), line), CENTRE, words)
        painter.setFont(plain)
        painter.drawText(QRectF(box.left(), top + line, box.width(), line), CENTRE, who)
    elif who and beside + 10 * unit <= box.width():
        left = box.center().x() - beside / 2
        painter.drawText(QRectF(left, box.top(), beside, box.height()), MIDDLE, words)
        painter.setFont(plain)
        painter.drawText(QRectF(left, box.top(), beside, box.height()), RIGHT, who)
    else:
        painter.drawText(box, CENTRE, words)


def _paint_turn(painter: QPainter, box: QRectF, turn: int, ink: QColor, theme: MapTheme) -> None:
    """Mark in a corner that the scenario raises (up) or lowers (down) the figure."""
    side = 5.0 * theme.type.body_px / 12
    left, top = box.right() - side - 3, box.top() + 3
    near, far = (top + side * 0.85, top) if turn > 0 else (top, top + side * 0.85)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPolygon(
        QPolygonF([QPointF(left, near), QPointF(left + side, near), QPointF(left + side / 2, far)])
    )


# --- the legend --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Item:
    kind: str
    words: str
    width: float
    at: int = -1


def _legend_lines(
    matrix: Matrix, side: MatrixSide, theme: MapTheme, room: float
) -> list[list[_Item]]:
    """Return the legend's parts, broken into lines of a width, px."""
    unit, plain = theme.type.body_px / 12, theme.font()
    title = translate("matrix", "{name}, {unit}").format(
        name=index_name(matrix.index), unit=index_unit(matrix.index, side)
    )
    scale = matrix_scale(matrix, side, theme)
    classes = [(row.label, row.index) for row in scale.rows()]
    wide = max(width_of(Run(words, plain)) for words, _ in classes) + 12 * unit
    side_px = SWATCH_PX * unit
    items = [_Item("title", title, width_of(Run(title, theme.font(bold=True))) + 12 * unit)]
    items += [_Item("class", words, wide, at) for words, at in classes]
    rest = [("none", translate("matrix", "no figure published"))]
    if side == "scenario":
        rest += [
            ("up", translate("matrix", "raised by the scenario")),
            ("down", translate("matrix", "lowered")),
        ]
    items += [
        _Item(kind, words, side_px + width_of(Run(words, plain)) + 22 * unit)
        for kind, words in rest
    ]
    held = held_symbols(matrix)
    if held:
        words = translate("matrix", "Latest year held: {symbols}").format(symbols=", ".join(held))
        items.append(_Item("note", words, width_of(Run(words, plain)) + 16 * unit))
    lines: list[list[_Item]] = [[]]
    used = 0.0
    together = len(classes) * wide <= room  # in a narrow box the classes take lines of their own
    for item in items:
        first_class = item.kind == "class" and item.at == 0
        need = len(classes) * wide if first_class else item.width
        inside = item.kind == "class" and not first_class and together
        if used and used + need > room and not inside:
            lines.append([])
            used = 0.0
        lines[-1].append(item)
        used += item.width
    return lines


def _paint_legend(
    painter: QPainter, box: QRectF, matrix: Matrix, side: MatrixSide, theme: MapTheme
) -> None:
    unit = theme.type.body_px / 12
    scale = matrix_scale(matrix, side, theme)
    top = box.top()
    for line in _legend_lines(matrix, side, theme, box.width()):
        left = box.left()
        for item in line:
            cell = QRectF(left, top, item.width, SWATCH_PX * unit)
            _paint_item(painter, cell, item, scale, theme)
            left += item.width
            if item.kind == "class" and item.at == len(scale.colours) - 1:
                left += 14 * unit
        top += (SWATCH_PX + 4) * unit


def _paint_item(
    painter: QPainter, cell: QRectF, item: _Item, scale: ClassScale, theme: MapTheme
) -> None:
    if item.kind == "class":
        painter.fillRect(cell, QColor(scale.colours[item.at]))
        painter.setFont(theme.font())
        painter.setPen(QColor(scale.inks[item.at]))
        painter.drawText(cell, CENTRE, item.words)
        return
    painter.setFont(theme.font(bold=item.kind == "title"))
    painter.setPen(theme.colour("text1" if item.kind == "title" else "text2"))
    if item.kind in ("title", "note"):
        painter.drawText(cell, MIDDLE, item.words)
        return
    swatch = QRectF(cell.topLeft(), QPointF(cell.left() + cell.height(), cell.bottom()))
    painter.drawText(cell.adjusted(swatch.width() + 6, 0, 0, 0), MIDDLE, item.words)
    if item.kind == "none":
        painter.fillRect(swatch, theme.colour("hatch_ground"))
        painter.save()
        draw_unknown_dots(painter, swatch, theme)
        painter.restore()
    else:
        turn = 1 if item.kind == "up" else -1
        middle = swatch.adjusted(0, swatch.height() / 2 - 5, -swatch.width() / 2 + 5, 0)
        _paint_turn(painter, middle, turn, theme.colour("text1"), theme)


def matrix_words(matrix: Matrix) -> str:
    """Say in a sentence how many stages are above the mark of the index, for who cannot see it."""
    marks = {"top_share": 65.0, "china_share": 65.0, "hhi": 1800.0, "governance_hhi": 4.0}
    mark = marks[matrix.index]
    known = [cell for cell in matrix.cells.values() if cell.scenario is not None]
    above = sum(1 for cell in known if (cell.scenario or 0.0) > mark)
    return translate(
        "matrix", "{name}: above {mark} at {above} of {known} stages with published output"
    ).format(
        name=index_name(matrix.index),
        mark=figure(mark, matrix.index),
        above=above,
        known=len(known),
    )
