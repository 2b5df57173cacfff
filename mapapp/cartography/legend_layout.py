"""Where the legend's blocks stand: over open sea, never over land.

Classes at the lower left, symbols and sizes in the first open sea to the right of them (the
South Atlantic, else the Indian Ocean); where the picture is too small, above the classes.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Final, Protocol

from PySide6.QtCore import QPointF, QRectF

from mapapp.cartography.viewport import Viewport
from mapapp.cartography.world import World

PADDING_PX: Final = 16.0
GAP_PX: Final = 28.0
STEP_PX: Final = 14.0
RIGHT_EDGE_PX: Final = 130.0
SPECK_PX: Final = 7.0
# Open sea begins here, east of the Rio de la Plata: degrees east and north.
SOUTH_ATLANTIC: Final = (-49.4, -36.92)
LATTICE_PX: Final = 10.0


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


def place_legend(
    blocks: Sequence[Measured],
    viewport: Viewport,
    *,
    world: World,
    unit: float,
    top: float,
    foot: float,
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

    Returns
    -------
    tuple of QRectF or None
        One per block; None where every place would hide land.
    """
    pad = PADDING_PX * unit
    x = pad
    left_foot = foot
    boxes: list[QRectF | None] = []
    for index, block in enumerate(blocks):
        width, height = block.size()
        if index == 0:
            boxes.append(QRectF(x, foot - height, width, height))
            x += width + GAP_PX * unit
            left_foot = foot - height - 12 * unit
            continue
        if index == 1 and viewport.is_clear:
            atlantic = viewport.pixel_of(*SOUTH_ATLANTIC).x()
            x = max(x, atlantic) if isfinite(atlantic) else x

        def is_open(box: QRectF) -> bool:
            return _open_sea(box, viewport, world, unit, top)

        row = _first_open(QRectF(x, foot - height, width, height), is_open, viewport, unit)
        left = QRectF(pad, left_foot - height, width, height)
        if row is not None:
            boxes.append(row)
            x = row.right() + GAP_PX * unit
        elif is_open(left):
            boxes.append(left)
            left_foot -= height + 12 * unit
        else:
            boxes.append(None)
    return tuple(boxes)


def _first_open(
    box: QRectF, is_open: Callable[[QRectF], bool], viewport: Viewport, unit: float
) -> QRectF | None:
    """Return the first open place for a box along the foot, from where it is to the right."""
    limit = viewport.width - RIGHT_EDGE_PX * unit - box.width()
    if not viewport.is_clear:  # on plates: side by side, no search
        return box if is_open(box) else None
    while box.left() <= limit:
        if is_open(box):
            return box
        box = box.translated(STEP_PX * unit, 0)
    return None


def _open_sea(box: QRectF, viewport: Viewport, world: World, unit: float, top: float) -> bool:
    """Whether a block hides no land in the home view; elsewhere it stands on a plate."""
    if not QRectF(0, top, viewport.width, viewport.height - top).contains(box):
        return False
    if not viewport.is_clear:
        return box.right() < viewport.width - RIGHT_EDGE_PX * unit
    columns, rows = (int(side / (LATTICE_PX * unit)) + 1 for side in (box.width(), box.height()))
    return not any(
        _is_land(
            QPointF(
                box.left() + box.width() * column / columns,
                box.top() + box.height() * row / rows,
            ),
            viewport,
            world,
        )
        for column in range(columns + 1)
        for row in range(rows + 1)
    )


def _is_land(pixel: QPointF, viewport: Viewport, world: World) -> bool:
    """Whether a pixel lies on land that is more than a speck."""
    code = world.country_at(viewport, pixel)
    if code is None:
        return False
    bounds = world.main_bounds(world.index[code])
    return max(bounds.width(), bounds.height()) * viewport.scale > SPECK_PX
