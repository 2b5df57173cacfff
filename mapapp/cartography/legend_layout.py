"""Where the legend's blocks stand: over open sea, never over land, never over each other.

In the home view of any projection open sea is looked for; where one has zoomed in, the blocks
stand in a column on a plate at the left edge, so that they do not jump while the map moves.
Classes at the lower left, symbols and sizes in the first open sea to the right of them (the
South Atlantic, else the Indian Ocean); where the picture is too small, above the classes. What
a user has dragged stays where it was put, and all others keep clear of it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Final, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

from mapapp.cartography.land_mask import land_mask
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.world import World

Floats: TypeAlias = NDArray[np.float64]

PADDING_PX: Final = 16.0
GAP_PX: Final = 28.0
STEP_PX: Final = 14.0
ROW_GAP_PX: Final = 12.0
RIGHT_EDGE_PX: Final = 130.0
# Open sea begins here, east of the Rio de la Plata: degrees east and north.
SOUTH_ATLANTIC: Final = (-49.4, -36.92)
# What must stand somewhere is tried at so many places from side to side and up.
COLUMNS: Final = 33
RISE_PX: Final = 12.0
# Below the title the map has buttons at its right edge, and the scale bar at the foot.
BUTTONS_PX: Final = 230.0
SCALE_BAR_PX: Final = 56.0
PLATE_PX: Final = 16.0
CLEAR_PX: Final = 4.0
# The Falklands may lie beneath, Madagascar not.
SPECK_CELLS: Final = 2


@dataclass(frozen=True, slots=True)
class LegendPlaces:
    """Boxes of the blocks (None: no room), and whether they are of the compact legend."""

    boxes: tuple[QRectF | None, ...]
    compact: bool


class Measured(Protocol):
    """Anything that knows its size."""

    def size(self) -> tuple[float, float]:
        """Return width and height, px."""
        ...


@dataclass(frozen=True, slots=True)
class Wish:
    """What a block asks for.

    Attributes
    ----------
    corner
        Where its upper left corner was dragged to, as parts of the picture's size.
    foot
        Where its lower left corner stood until now, px: kept while it is as good a place.
    must
        Whether it stands on a plate over land where there is no open sea for it, rather than
        being left out.
    """

    corner: tuple[float, float] | None = None
    must: bool = False
    foot: QPointF | None = None


def place_legend(
    blocks: Sequence[Measured],
    viewport: Viewport,
    *,
    world: World,
    unit: float,
    top: float,
    foot: float,
    wishes: Sequence[Wish] = (),
    taken: Sequence[QRectF] = (),
) -> tuple[QRectF | None, ...]:
    """Place the legend's blocks.

    Parameters
    ----------
    blocks
        From left to right, the classes first.
    unit
        Size of the type relative to the screen's.
    top, foot
        Between these heights the blocks may stand, px.
    wishes
        One per block, or none at all.
    taken
        What stands already: only a block that was dragged may lie over it.

    Returns
    -------
    tuple of QRectF or None
        One per block; None where every place would hide land.
    """
    asked = tuple(wishes) or (Wish(),) * len(blocks)
    room = _Room(viewport, world, unit, top, foot)
    boxes: list[QRectF | None] = [
        None if wish.corner is None else room.dragged(block.size(), wish.corner)
        for block, wish in zip(blocks, asked, strict=True)
    ]
    room.taken = [*taken, *(box for box in boxes if box is not None)]
    for index, (block, wish) in enumerate(zip(blocks, asked, strict=True)):
        if boxes[index] is None and wish.foot is not None:
            boxes[index] = box = room.kept(block.size(), wish.foot)
            room.taken += [] if box is None else [box]
    flow = _Flow(room)
    for index, (block, wish) in enumerate(zip(blocks, asked, strict=True)):
        if wish.corner is not None:
            continue
        stands = boxes[index]
        if stands is not None:
            flow.pass_by(stands)
            continue
        box = flow.place(block.size()) or room.anywhere(block.size())
        if box is not None and index and not wish.must and not room.is_open(box):
            box = None  # only the first stands anyhow
        if box is not None:
            room.taken.append(box)
        boxes[index] = box
    return tuple(boxes)


class _Room:
    """The picture that blocks share, and what is taken of it."""

    def __init__(
        self, viewport: Viewport, world: World, unit: float, top: float, foot: float
    ) -> None:
        self.viewport, self.world, self.unit = viewport, world, unit
        self.top, self.foot = top, foot
        self.taken: list[QRectF] = []
        self.finds_sea = viewport.is_home

    def is_free(self, box: QRectF) -> bool:
        """Whether a box keeps clear of all that stands already."""
        grow = ROW_GAP_PX * self.unit / 2
        return not any(
            box.adjusted(-grow, -grow, grow, grow).intersects(other) for other in self.taken
        )

    def is_open(self, box: QRectF) -> bool:
        """Whether a box is free and hides no land in the home view; elsewhere it has a plate."""
        view = self.viewport
        if not QRectF(0, self.top, view.width, view.height - self.top).contains(box):
            return False
        if not self.is_free(box):
            return False
        if not self.finds_sea:
            return box.right() < view.width - RIGHT_EDGE_PX * self.unit
        clear = CLEAR_PX * self.unit
        grown = box.adjusted(-clear, 0, clear, 0)
        return land_mask(view, self.world).hidden_by(grown) <= SPECK_CELLS

    def kept(self, size: tuple[float, float], foot: QPointF) -> QRectF | None:
        """Return the box that stands where one stood, None where that is no good place now."""
        box = QRectF(foot.x(), foot.y() - size[1], *size)
        return box if self.is_open(box) else None

    def dragged(self, size: tuple[float, float], corner: tuple[float, float]) -> QRectF:
        """Return where a dragged block stands, kept inside the picture."""
        view = self.viewport
        pad = PADDING_PX * self.unit / 2
        x = min(corner[0] * view.width, view.width - size[0] - pad)
        y = min(corner[1] * view.height, view.height - size[1] - pad)
        return QRectF(max(pad, x), max(pad, y), *size)

    def anywhere(self, size: tuple[float, float]) -> QRectF | None:
        """Return the free place that hides least land, None where all are taken."""
        width, height = size
        lefts, tops = self._places(size)
        grow = ROW_GAP_PX * self.unit / 2
        free = np.ones(len(lefts), np.bool_)
        for box in self.taken:
            across = (lefts - grow < box.right()) & (lefts + width + grow > box.left())
            free &= ~(across & (tops - grow < box.bottom()) & (tops + height + grow > box.top()))
        lefts, tops = lefts[free], tops[free]
        if not len(lefts):
            return None
        at = 0
        if self.finds_sea:
            at = int(land_mask(self.viewport, self.world).hidden(lefts, tops, size).argmin())
        return QRectF(float(lefts[at]), float(tops[at]), width, height)

    def _places(self, size: tuple[float, float]) -> tuple[Floats, Floats]:
        """Return corners from the foot upwards, then those right of them, over the scale bar."""
        width, height = size
        pad = PADDING_PX * self.unit
        rise = RISE_PX * self.unit
        spare = self.viewport.width - (RIGHT_EDGE_PX + PLATE_PX) * self.unit - width - pad
        across = np.linspace(pad, pad + spare, COLUMNS) if spare >= 0 else np.empty(0)
        up = _down_to(self.foot - height, self.top, rise)
        foot, top = self.foot - SCALE_BAR_PX * self.unit, self.top + BUTTONS_PX * self.unit
        beside = _down_to(foot - height, top, rise)
        edge = np.full(len(beside), self.viewport.width - pad - width)
        lefts = np.concatenate([np.tile(across, len(up)), edge])
        tops = np.concatenate([np.repeat(up, len(across)), beside])
        return lefts, tops


class _Flow:
    """Blocks one after the other: along the foot of the picture, else above the first."""

    def __init__(self, room: _Room) -> None:
        self.room = room
        self.x = PADDING_PX * room.unit
        self.column_x = self.x
        self.left_foot = room.foot
        self.placed = 0

    def pass_by(self, box: QRectF) -> None:
        """Go on behind a block that stands already."""
        self.placed += 1
        gap = ROW_GAP_PX * self.room.unit
        if self.placed == 1 or not self.room.finds_sea:
            self.column_x, self.left_foot = box.left(), box.top() - gap
        if box.bottom() > self.room.foot - gap:
            self.x = max(self.x, box.right() + GAP_PX * self.room.unit)

    def place(self, size: tuple[float, float]) -> QRectF | None:
        """Return where the next block stands, None where every place would hide land."""
        room, unit = self.room, self.room.unit
        width, height = size
        first, self.placed = self.placed == 0, self.placed + 1
        if first:
            box = QRectF(self.x, room.foot - height, width, height)
            hides = room.finds_sea and land_mask(room.viewport, room.world).is_hidden_by(box)
            if hides or box.top() < room.top:
                return room.anywhere(size)
            if room.is_free(box):
                self.x += width + GAP_PX * unit
                self.left_foot = room.foot - height - ROW_GAP_PX * unit
                return box
        if not room.finds_sea:
            return self._in_column(size)
        if self.placed == 2 and room.viewport.is_clear:
            atlantic = room.viewport.pixel_of(*SOUTH_ATLANTIC).x()
            self.x = max(self.x, atlantic) if isfinite(atlantic) else self.x
        row = _first_open(QRectF(self.x, room.foot - height, width, height), room)
        if row is not None:
            self.x = row.right() + GAP_PX * unit
            return row
        left = QRectF(PADDING_PX * unit, self.left_foot - height, width, height)
        if not room.is_open(left):
            return None
        self.left_foot -= height + ROW_GAP_PX * unit
        return left

    def _in_column(self, size: tuple[float, float]) -> QRectF | None:
        """Return the next place above, else at the foot of a new column."""
        room, unit = self.room, self.room.unit
        width, height = size
        above = QRectF(self.column_x, self.left_foot - height, width, height)
        if not room.is_open(above):
            self.column_x, self.left_foot = self.x, room.foot
            above = QRectF(self.column_x, self.left_foot - height, width, height)
            if not room.is_open(above):
                return None
        self.left_foot = above.top() - ROW_GAP_PX * unit
        self.x = max(self.x, above.right() + GAP_PX * unit)
        return above


def _first_open(box: QRectF, room: _Room) -> QRectF | None:
    """Return the first open place for a box along the foot, from where it is to the right."""
    limit = room.viewport.width - RIGHT_EDGE_PX * room.unit - box.width()
    while box.left() <= limit:
        if room.is_open(box):
            return box
        box = box.translated(STEP_PX * room.unit, 0)
    return None


def _down_to(start: float, end: float, step: float) -> Floats:
    return start - step * np.arange(max(0, int((start - end) / step) + 1), dtype=np.float64)
