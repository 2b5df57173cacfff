"""How much land a box hides: a small picture of the land, and sums over it."""

from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from mapapp.cartography.viewport import Viewport
from mapapp.cartography.world import World

CELL_PX: Final = 4.0
# A few cells are specks of islands, or the rim of a coast.
FEW_CELLS: Final = 12


class LandMask:
    """Land in a view, in cells of a few pixels; any box is answered in one look.

    Parameters
    ----------
    viewport, world
        The view, and the shapes in its projection.
    """

    def __init__(self, viewport: Viewport, world: World) -> None:
        self._rows = max(1, int(viewport.height / CELL_PX))
        self._columns = max(1, int(viewport.width / CELL_PX))
        land = _drawn(viewport, world, columns=self._columns, rows=self._rows)
        self._sums = np.zeros((self._rows + 1, self._columns + 1), dtype=np.int64)
        self._sums[1:, 1:] = land.cumsum(axis=0).cumsum(axis=1)

    def hidden(
        self, lefts: npt.ArrayLike, tops: npt.ArrayLike, size: tuple[float, float]
    ) -> npt.NDArray[np.int64]:
        """Return how many cells of land boxes of one size hide, by their corners in px."""
        left = self._cells(lefts, self._columns)
        top = self._cells(tops, self._rows)
        right = self._cells(np.asarray(lefts) + size[0], self._columns)
        bottom = self._cells(np.asarray(tops) + size[1], self._rows)
        sums = self._sums
        found: npt.NDArray[np.int64] = (
            sums[bottom, right] - sums[top, right] - sums[bottom, left] + sums[top, left]
        )
        return found

    def is_hidden_by(self, box: QRectF) -> bool:
        """Whether a box hides more land than specks."""
        return self.hidden_by(box) > FEW_CELLS

    def hidden_by(self, box: QRectF) -> int:
        """Return how many cells of land one box hides."""
        # In plain numbers: a legend asks for some hundred boxes, and arrays of one are slow.
        left, right = (self._cell(x, self._columns) for x in (box.left(), box.right()))
        top, bottom = (self._cell(y, self._rows) for y in (box.top(), box.bottom()))
        sums = self._sums
        return int(sums[bottom, right] - sums[top, right] - sums[bottom, left] + sums[top, left])

    @staticmethod
    def _cell(pixel: float, most: int) -> int:
        return min(max(round(pixel / CELL_PX), 0), most)

    @staticmethod
    def _cells(pixels: npt.ArrayLike, most: int) -> npt.NDArray[np.intp]:
        cells: npt.NDArray[np.intp] = np.rint(np.asarray(pixels) / CELL_PX).astype(np.intp)
        return np.clip(cells, 0, most)


@lru_cache(maxsize=2)
def land_mask(viewport: Viewport, world: World) -> LandMask:
    """Return the land of a view; the last ones are kept."""
    return LandMask(viewport, world)


def _drawn(viewport: Viewport, world: World, *, columns: int, rows: int) -> npt.NDArray[np.uint8]:
    """Return 1 where a cell is mostly land, (rows, columns)."""
    image = QImage(columns, rows, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    try:
        painter.scale(1 / CELL_PX, 1 / CELL_PX)
        painter.setTransform(viewport.transform, combine=True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(Qt.GlobalColor.white))
        paths = world.level_for(viewport.scale / CELL_PX)
        window = viewport.transform.inverted()[0].mapRect(
            QRectF(0, 0, viewport.width, viewport.height)
        )
        for index in paths.visible(window):
            painter.drawPath(paths.country(int(index)))
    finally:
        painter.end()
    grey = np.frombuffer(image.constBits(), dtype=np.uint8)
    return (grey.reshape(rows, image.bytesPerLine())[:, :columns] > 127).astype(np.uint8)
