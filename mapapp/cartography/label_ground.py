"""What labels are placed on: whose land each few pixels are, and what is taken already."""

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from mapapp.cartography.viewport import Viewport
from mapapp.cartography.world import World

CELL_PX: Final = 3.0
SEA: Final = -1
# Points of a coast from which the way to a label is measured.
MOST_COAST_POINTS: Final = 90
LEADER_INLAND_PX: Final = 7.0
LEADERS_TRIED: Final = 60

Cells = tuple[slice, slice]
Mask = npt.NDArray[np.bool_]


@lru_cache(maxsize=2)
def countries_drawn(viewport: Viewport, world: World, cell_px: float) -> npt.NDArray[np.int32]:
    """Return the index of the country in each cell, `SEA` where there is none: (rows, columns)."""
    columns = max(1, int(np.ceil(viewport.width / cell_px)))
    rows = max(1, int(np.ceil(viewport.height / cell_px)))
    image = QImage(columns, rows, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    try:
        painter.scale(1 / cell_px, 1 / cell_px)
        painter.setTransform(viewport.transform, combine=True)
        painter.setPen(Qt.PenStyle.NoPen)
        paths = world.level_for(viewport.scale / cell_px)
        window = viewport.visible()
        for index in paths.visible(window).tolist():
            painter.fillPath(paths.country(index, window), QColor.fromRgb(index + 1))
    finally:
        painter.end()
    flat = np.frombuffer(image.constBits(), dtype=np.uint32).reshape(rows, -1)[:, :columns]
    return (flat & 0xFFFFFF).astype(np.int32) - 1


class LabelGround:
    """Countries in cells of a few pixels, and the cells that nothing more may cover.

    Parameters
    ----------
    window
        Where labels may stand.
    obstacles
        Boxes that labels must not touch.
    plates
        Boxes that hide the map: no line may lead there either.
    unit
        Size of the type relative to the screen's.
    """

    def __init__(
        self,
        viewport: Viewport,
        world: World,
        *,
        unit: float,
        window: QRectF,
        obstacles: Iterable[QRectF],
        plates: Iterable[QRectF] = (),
    ) -> None:
        self.viewport = viewport
        self.world = world
        self.cell_px = CELL_PX * unit
        self.countries = countries_drawn(viewport, world, self.cell_px)
        self.window = window
        self._taken = np.ones(self.countries.shape, dtype=np.bool_)
        # Whole cells only: a label must not stick out of the window by part of one.
        top, left = self._cell(window.top(), up=True), self._cell(window.left(), up=True)
        bottom, right = self._cell(window.bottom()), self._cell(window.right())
        self._taken[max(0, top) : max(0, bottom), max(0, left) : max(0, right)] = False
        self._lines = np.zeros(self.countries.shape, dtype=np.bool_)
        for box in obstacles:
            self._taken[self._cells(box)] = True
        for box in plates:
            self.take(box)

    def _cell(self, pixel: float, *, up: bool = False) -> int:
        return int(np.ceil(pixel / self.cell_px) if up else np.floor(pixel / self.cell_px))

    def _cells(self, box: QRectF) -> Cells:
        """Return the cells that a box touches."""
        return (
            slice(max(0, self._cell(box.top())), max(0, self._cell(box.bottom(), up=True))),
            slice(max(0, self._cell(box.left())), max(0, self._cell(box.right(), up=True))),
        )

    def is_free(self, box: QRectF) -> bool:
        """Whether a box lies in the window and touches nothing."""
        return self.window.contains(box) and not self._taken[self._cells(box)].any()

    def is_on(self, box: QRectF, index: int | None) -> bool:
        """Whether a box stands wholly on one country."""
        return index is not None and bool((self.countries[self._cells(box)] == index).all())

    def take(self, box: QRectF, leader: tuple[QPointF, QPointF] | None = None) -> None:
        """Keep a label's box, and its leader, clear of all that comes later."""
        cells = self._cells(box)
        self._taken[cells] = True
        self._lines[cells] = True
        if leader is not None:
            rows, columns = self._along(*leader)
            self._taken[rows, columns] = True
            self._lines[rows, columns] = True

    # --- on the country ------------------------------------------------------------------------

    def inside(self, index: int, size: QSizeF) -> QRectF | None:
        """Return the free box wholly on a country that is nearest to its middle, or None."""
        bounds = self.viewport.transform.mapRect(self.world.main_bounds(index))
        found = self._free(bounds, size, lambda own: own != index)
        if found is None:
            return None
        lefts, tops = found
        point = self.world.label_point(index)
        middle = self.viewport.to_pixel(point.x(), point.y())
        away = np.hypot(
            lefts + size.width() / 2 - middle.x(), tops + size.height() / 2 - middle.y()
        )
        best = int(np.argmin(away))
        return QRectF(float(lefts[best]), float(tops[best]), size.width(), size.height())

    # --- beside it -----------------------------------------------------------------------------

    def beside(
        self, index: int, size: QSizeF, *, reach_px: float, near: Mask
    ) -> tuple[QRectF, tuple[QPointF, QPointF] | None] | None:
        """Return the free box at sea that is nearest to a country, and the line that leads there.

        Parameters
        ----------
        reach_px
            How far from the country's main part a label may stand.
        near
            For each country whether a label close to it would be read as its own.
        """
        coast = self._coast(index)
        if coast is None:
            return None
        low, high = coast.min(axis=0), coast.max(axis=0)
        reach = QRectF(*low.tolist(), *(high - low).tolist()).adjusted(
            -reach_px - size.width(),
            -reach_px - size.height(),
            reach_px + size.width(),
            reach_px + size.height(),
        )
        found = self._free(reach, size, lambda own: (own != index) & (own != SEA), sparse=True)
        if found is None:
            return None
        lefts, tops = found
        away = self._away(lefts, tops, size, coast)
        cost = away + self._risk(index, lefts, tops, size, near)
        # Beside it on the right is where a name is looked for first.
        cost += np.where(lefts >= coast[:, 0].mean(), 0.0, self.cell_px)
        order = np.argsort(cost, kind="stable")
        order = order[away[order] <= reach_px]
        if not len(order):
            return None
        first = None
        for i in order[:: max(1, len(order) // LEADERS_TRIED)][:LEADERS_TRIED].tolist():
            box = QRectF(float(lefts[i]), float(tops[i]), size.width(), size.height())
            line = self._leader(index, box, coast)
            first = first or (box, line)
            if line is None or not self._lines[self._along(*line)].any():
                return box, line
        return first

    def _away(
        self,
        lefts: npt.NDArray[np.float64],
        tops: npt.NDArray[np.float64],
        size: QSizeF,
        coast: npt.NDArray[np.float64],
    ) -> npt.NDArray[np.float64]:
        """Return how far each box is from the nearest point of a coast, px."""
        x, y = coast[:, 0], coast[:, 1]
        dx = np.maximum(lefts[:, None] - x, x - lefts[:, None] - size.width()).clip(min=0)
        dy = np.maximum(tops[:, None] - y, y - tops[:, None] - size.height()).clip(min=0)
        nearest: npt.NDArray[np.float64] = np.sqrt((dx * dx + dy * dy).min(axis=1))
        return nearest

    def _risk(
        self,
        index: int,
        lefts: npt.NDArray[np.float64],
        tops: npt.NDArray[np.float64],
        size: QSizeF,
        near: Mask,
    ) -> npt.NDArray[np.float64]:
        """Return what each box costs, px, for land under it and other suppliers close to it."""
        margin = 3
        rows = (tops / self.cell_px).round().astype(int)
        columns = (lefts / self.cell_px).round().astype(int)
        area = (
            slice(max(0, rows.min() - margin), rows.max() + 40),
            slice(max(0, columns.min() - margin), columns.max() + 120),
        )
        countries = self.countries[area]
        others = near.copy()
        others[index] = False
        sums, own = _sums(np.append(others, False)[countries]), _sums(countries == index)
        rows, columns = rows - area[0].start, columns - area[1].start
        height, width = self._extent(size)
        around = _within(sums, rows - margin, columns - margin, height + 6, width + 6)
        under = _within(own, rows, columns, height, width)
        return self.cell_px * (0.3 * around + 0.25 * under)

    def _coast(self, index: int) -> npt.NDArray[np.float64] | None:
        """Return points, px, along the edge of a country's main part in sight; None out of it."""
        bounds = self.viewport.transform.mapRect(self.world.main_bounds(index))
        bounds = bounds.intersected(self.window)
        cells = self._cells(bounds)
        own = self.countries[cells] == index
        seen = own & ~self._lines[cells]
        own = seen if seen.any() else own
        inner = own.copy()
        inner[1:-1, 1:-1] &= own[:-2, 1:-1] & own[2:, 1:-1] & own[1:-1, :-2] & own[1:-1, 2:]
        inner[:1], inner[-1:], inner[:, :1], inner[:, -1:] = False, False, False, False
        rows, columns = np.nonzero(own & ~inner)
        if len(rows):
            step = -(-len(rows) // MOST_COAST_POINTS)
            x = (columns[::step] + cells[1].start + 0.5) * self.cell_px
            y = (rows[::step] + cells[0].start + 0.5) * self.cell_px
            return np.column_stack((x, y))
        point = self.world.label_point(index)
        middle = self.viewport.to_pixel(point.x(), point.y())
        return np.array([[middle.x(), middle.y()]]) if self.window.contains(middle) else None

    def _leader(
        self, index: int, box: QRectF, coast: npt.NDArray[np.float64]
    ) -> tuple[QPointF, QPointF] | None:
        """Return the line from a label to a point just inside its country; None if it is on it."""
        if (self.countries[self._cells(box)] == index).mean() > 0.5:
            return None
        x, y = coast[:, 0], coast[:, 1]
        dx = np.maximum(box.left() - x, x - box.right()).clip(min=0)
        dy = np.maximum(box.top() - y, y - box.bottom()).clip(min=0)
        away = dx * dx + dy * dy
        apart = np.flatnonzero(away > 0)
        if not len(apart):
            return None
        nearest = int(apart[np.argmin(away[apart])])
        end = QPointF(float(x[nearest]), float(y[nearest]))
        point = self.world.label_point(index)
        way = self.viewport.to_pixel(point.x(), point.y()) - end
        length = max(1.0, float(np.hypot(way.x(), way.y())))
        for step in (4, 3, 2, 1):
            inland = min(length, LEADER_INLAND_PX / CELL_PX * self.cell_px * step / 2) / length
            deeper = end + way * inland
            if not box.contains(deeper) and self._country_at(deeper) == index:
                end = deeper
                break
        start = QPointF(
            min(max(end.x(), box.left()), box.right()), min(max(end.y(), box.top()), box.bottom())
        )
        return start, end

    def _country_at(self, pixel: QPointF) -> int:
        row, column = self._cell(pixel.y()), self._cell(pixel.x())
        rows, columns = self.countries.shape
        if not (0 <= row < rows and 0 <= column < columns):
            return SEA
        return int(self.countries[row, column])

    def _along(
        self, start: QPointF, end: QPointF
    ) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
        """Return the cells under a line."""
        way = end - start
        count = int((abs(way.x()) + abs(way.y())) / self.cell_px) + 2
        parts = np.linspace(0.05, 1.0, count)
        rows, columns = self.countries.shape
        row = ((start.y() + parts * way.y()) / self.cell_px).astype(np.intp)
        column = ((start.x() + parts * way.x()) / self.cell_px).astype(np.intp)
        return row.clip(0, rows - 1), column.clip(0, columns - 1)

    # --- free places ---------------------------------------------------------------------------

    def _extent(self, size: QSizeF) -> tuple[int, int]:
        """Return rows and columns that a box standing on cells' corners covers."""
        return self._cell(size.height(), up=True), self._cell(size.width(), up=True)

    def _free(
        self,
        area: QRectF,
        size: QSizeF,
        foreign: Callable[[npt.NDArray[np.int32]], Mask],
        *,
        sparse: bool = False,
    ) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]] | None:
        """Return left and top edges, px, of all boxes in an area with nothing foreign or taken."""
        area = area.intersected(self.window)
        if area.isEmpty():
            return None
        cells = self._cells(area)
        bad = self._taken[cells] | foreign(self.countries[cells])
        height, width = self._extent(size)
        if bad.shape[0] < height or bad.shape[1] < width:
            return None
        sums = _sums(bad)
        count = sums[height:, width:] - sums[:-height, width:]
        count = count - sums[height:, :-width] + sums[:-height, :-width]
        free = count == 0
        if sparse and free.sum() > 1500:
            kept = np.zeros_like(free)
            kept[::2, ::3] = True
            free &= kept
        rows, columns = np.nonzero(free)
        if not len(rows):
            return None
        return (
            (columns + cells[1].start) * self.cell_px,
            (rows + cells[0].start) * self.cell_px,
        )


def _sums(mask: Mask) -> npt.NDArray[np.int32]:
    """Return how many cells are set above and to the left of each corner."""
    sums = np.zeros((mask.shape[0] + 1, mask.shape[1] + 1), dtype=np.int32)
    np.cumsum(mask, axis=0, out=sums[1:, 1:], dtype=np.int32)
    np.cumsum(sums[1:, 1:], axis=1, out=sums[1:, 1:])
    return sums


def _within(
    sums: npt.NDArray[np.int32],
    rows: npt.NDArray[np.intp],
    columns: npt.NDArray[np.intp],
    height: int,
    width: int,
) -> npt.NDArray[np.int32]:
    """Return how many cells are set in boxes of one size, by their upper left cells."""
    most_rows, most_columns = sums.shape[0] - 1, sums.shape[1] - 1
    top, bottom = rows.clip(0, most_rows), (rows + height).clip(0, most_rows)
    left, right = columns.clip(0, most_columns), (columns + width).clip(0, most_columns)
    found: npt.NDArray[np.int32] = (
        sums[bottom, right] - sums[top, right] - sums[bottom, left] + sums[top, left]
    )
    return found
