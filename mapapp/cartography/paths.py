"""Shapes as Qt paths: built from arrays at once, kept, and culled ring by ring when near."""

from collections.abc import Iterable
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QRectF, Qt
from PySide6.QtGui import QPainterPath

from mapapp.cartography.shapes import Shapes

_MOVE: Final = 0
_LINE: Final = 1
_ELEMENT: Final = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])


def path_of(
    points: npt.NDArray[np.float32], starts: npt.NDArray[np.bool_], *, fill: Qt.FillRule
) -> QPainterPath:
    """Build a path from points in one step.

    Parameters
    ----------
    points
        Shape (n, 2), plane coordinates.
    starts
        Shape (n,): True where a new ring or line begins.
    fill
        Rule by which rings enclose area.

    Returns
    -------
    QPainterPath
        Read from Qt's own serial form: a hundred times faster than a call per point.
    """
    path = QPainterPath()
    if len(points) == 0:
        return path
    elements = np.empty(len(points), dtype=_ELEMENT)
    elements["kind"] = np.where(starts, _MOVE, _LINE)
    elements["x"] = points[:, 0]
    elements["y"] = points[:, 1]
    last_start = int(np.flatnonzero(starts)[-1])
    head = np.array([len(points)], dtype=">i4").tobytes()
    tail = np.array([last_start, fill.value], dtype=">i4").tobytes()
    # The stream keeps only a pointer to the bytes: they must outlive it.
    data = QByteArray(head + elements.tobytes() + tail)
    stream = QDataStream(data, QIODevice.OpenModeFlag.ReadOnly)
    stream >> path
    return path


class LevelPaths:
    """The paths of one level of detail.

    Whole countries are kept; on the finest levels only the rings that reach the picture are
    built, because a whole coast has hundreds of thousands of points.
    """

    def __init__(self, shapes: Shapes, *, cull_rings: bool) -> None:
        self.shapes = shapes
        self._cull = cull_rings
        self._whole: dict[int, QPainterPath] = {}
        self._first = np.searchsorted(
            shapes.ring_country, np.arange(len(shapes.codes) + 1), side="left"
        )
        self._bounds = self._country_bounds()

    def _country_bounds(self) -> npt.NDArray[np.float64]:
        bounds = np.full((len(self.shapes.codes), 4), np.nan)
        for index in range(len(bounds)):
            rings = self.shapes.ring_bounds[self._first[index] : self._first[index + 1]]
            if len(rings):
                bounds[index] = [*rings[:, :2].min(axis=0), *rings[:, 2:].max(axis=0)]
        return bounds

    def bounds_of(self, index: int) -> QRectF:
        """Return the rectangle around all of a country on the plane."""
        left, bottom, right, top = self._bounds[index]
        return QRectF(left, bottom, right - left, top - bottom)

    def visible(self, window: QRectF) -> npt.NDArray[np.intp]:
        """Return the countries whose rectangles reach into a window of the plane."""
        b = self._bounds
        return np.flatnonzero(
            (b[:, 0] <= window.right())
            & (b[:, 2] >= window.left())
            & (b[:, 1] <= window.bottom())
            & (b[:, 3] >= window.top())
        )

    def country(self, index: int, window: QRectF | None = None) -> QPainterPath:
        """Return a country's area; with a window and a fine level only what reaches into it."""
        if self._cull and window is not None:
            return self._rings(self._inside(index, window))
        if index not in self._whole:
            first, last = self._first[index], self._first[index + 1]
            self._whole[index] = self._rings(np.arange(first, last))
        return self._whole[index]

    def _inside(self, index: int, window: QRectF) -> npt.NDArray[np.intp]:
        first, last = self._first[index], self._first[index + 1]
        b = self.shapes.ring_bounds[first:last]
        return int(first) + np.flatnonzero(
            (b[:, 0] <= window.right())
            & (b[:, 2] >= window.left())
            & (b[:, 1] <= window.bottom())
            & (b[:, 3] >= window.top())
        )

    def _rings(self, rings: npt.NDArray[np.intp]) -> QPainterPath:
        starts_of = self.shapes.ring_start
        points, starts = _gather(self.shapes.points, starts_of, rings)
        return path_of(points, starts, fill=Qt.FillRule.OddEvenFill)

    def lines(self, chosen: npt.NDArray[np.intp], *, chunk: int = 40) -> Iterable[QPainterPath]:
        """Return chosen coast and border lines as paths of a few lines each.

        One path of all lines is many times slower to stroke than a number of short ones.
        """
        for first in range(0, len(chosen), chunk):
            points, starts = _gather(
                self.shapes.line_points, self.shapes.line_start, chosen[first : first + chunk]
            )
            yield path_of(points, starts, fill=Qt.FillRule.WindingFill)

    def visible_lines(self, window: QRectF) -> npt.NDArray[np.intp]:
        """Return the lines whose rectangles reach into a window of the plane."""
        b = self.shapes.line_bounds
        return np.flatnonzero(
            (b[:, 0] <= window.right())
            & (b[:, 2] >= window.left())
            & (b[:, 1] <= window.bottom())
            & (b[:, 3] >= window.top())
        )


def _gather(
    points: npt.NDArray[np.float32],
    first: npt.NDArray[np.int32],
    chosen: npt.NDArray[np.intp],
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.bool_]]:
    """Concatenate chosen runs of points; mark where each run begins."""
    if len(chosen) == 0:
        return points[:0], np.zeros(0, dtype=np.bool_)
    lengths = first[chosen + 1] - first[chosen]
    ends = np.cumsum(lengths)
    offsets = np.repeat(first[chosen] - (ends - lengths), lengths)
    index = np.arange(ends[-1]) + offsets
    starts = np.zeros(ends[-1], dtype=np.bool_)
    starts[ends - lengths] = True
    return points[index], starts
