"""The legend in its place: draws itself on plates, and says what is under a point."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from mapapp.cartography.furniture import draw_plate
from mapapp.cartography.land_mask import land_mask
from mapapp.cartography.legend import Legend
from mapapp.cartography.legend_fold import MORE_KEY, folded, parted
from mapapp.cartography.legend_layout import PADDING_PX
from mapapp.cartography.legend_room import (
    GIVE_WAY,
    MOST_HIDDEN_CELLS,
    Fit,
    Room,
    must_stand,
)
from mapapp.cartography.legend_rows import Block
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.world import World

__all__ = ["GIVE_WAY", "MORE_KEY", "MOST_HIDDEN_CELLS", "PlacedLegend", "placed_legend"]

GROW_PX: Final = 8.0
MOST_LEFT: Final = 0.4
TITLE_GAP_PX: Final = 6.0


@dataclass(frozen=True, slots=True)
class Plate:
    """A plate behind one or several blocks; framed where land lies behind it."""

    box: QRectF
    framed: bool


@dataclass(frozen=True, eq=False, slots=True)
class PlacedLegend:
    """A legend in a picture.

    Attributes
    ----------
    blocks, boxes
        What it says, and where; None for a block that found no room.
    plates
        What is painted behind them.
    """

    blocks: tuple[Block, ...]
    boxes: tuple[QRectF | None, ...]
    plates: tuple[Plate, ...]
    theme: MapTheme

    def draw(self, painter: QPainter) -> None:
        """Draw plates and blocks."""
        for plate in self.plates:
            draw_plate(painter, plate.box, self.theme, framed=plate.framed)
        for block, box in self._shown():
            block.draw(painter, box.topLeft())

    @property
    def feet(self) -> dict[str, QPointF]:
        """Where the lower left corners of its blocks are, by the block's key."""
        return {block.key: box.bottomLeft() for block, box in self._shown()}

    @property
    def folded(self) -> tuple[Block, ...]:
        """Blocks that found no room: the row of `MORE_KEY` opens them."""
        pairs = zip(self.blocks, self.boxes, strict=True)
        return tuple(block for block, box in pairs if box is None)

    def _shown(self) -> list[tuple[Block, QRectF]]:
        pairs = zip(self.blocks, self.boxes, strict=True)
        return [(block, box) for block, box in pairs if box is not None]

    @property
    def shown_keys(self) -> tuple[str, ...]:
        """Keys of the blocks that are drawn, each followed by those of its rows."""
        return tuple(key for block, _ in self._shown() for key in (block.key, *block.row_words()))

    def legend_at(self, point: QPointF) -> str | None:
        """Return the key of the row under a point, else of the block, else None."""
        grow = GROW_PX * self.theme.type.body_px / 12
        for block, box in reversed(self._shown()):
            if not box.adjusted(-grow, -grow, grow, grow / 2).contains(point):
                continue
            for key, row in block.row_boxes(box.topLeft()).items():
                if row.contains(point):
                    return key
            return block.key
        return None

    def row_box(self, key: str) -> QRectF | None:
        """Return where a row, or a whole block, is; None if it is not shown."""
        for block, box in self._shown():
            if block.key == key:
                return box
            found = block.row_boxes(box.topLeft()).get(key)
            if found is not None:
                return found
        return None

    def left_px(self, viewport: Viewport) -> float:
        """Return how much of the left edge its column takes where one has zoomed in, px.

        0 where that were so much that the map had better lie beneath.
        """
        if not self.blocks:
            return 0.0
        unit = self.theme.type.body_px / 12
        width = max(block.size()[0] for block in self.blocks) + (PADDING_PX + GROW_PX) * unit
        return width if width < MOST_LEFT * viewport.width else 0.0

    def title_box(self, block_key: str) -> QRectF | None:
        """Return where a block's title is, for a field to edit it in."""
        for block, box in self._shown():
            if block.key == block_key:
                return QRectF(box.left(), box.top(), box.width(), block.row_px)
        return None

    def block_of(self, key: str) -> str | None:
        """Return the key of the block that has a row, or is one."""
        for block in self.blocks:
            if block.key == key or key in block.row_boxes(QPointF()):
                return block.key
        return None

    def words_of(self, key: str) -> str | None:
        """Return the words of a row or the title of a block, as they are shown."""
        for block in self.blocks:
            if block.key == key:
                return block.title
            words = block.row_words().get(key)
            if words is not None:
                return words
        return None


def placed_legend(
    legend: Legend,
    viewport: Viewport,
    *,
    world: World,
    top: float,
    foot: float,
    before: PlacedLegend | None = None,
    opens: bool = False,
) -> PlacedLegend:
    """Place a legend; closer, compact or in columns where the whole would hide land.

    Parameters
    ----------
    top, foot
        Between these heights its blocks may stand if nobody has dragged them, px.
    before
        The legend of the same view until now: blocks stay where they stood while rows come and
        go, unless they would hide land for it or leave no room for another.
    opens
        Whether a row can be clicked that opens what found no room; on paper it is told.
    """
    unit = legend.theme.type.body_px / 12
    room = Room(viewport, world, unit, top + TITLE_GAP_PX * unit, foot, opens, legend.theme)
    dragged = {key: (x, y) for key, x, y in legend.edit.places}
    stood = before.feet if before is not None and before.theme == legend.theme else {}
    found: list[Fit] = []
    for tried, in_columns in _ways(legend):
        blocks: Sequence[Block] = tried.blocks()
        if in_columns and found:
            blocks = parted(blocks, found[-1].boxes)
        found.append(room.fit(blocks, dragged, stood))
        if found[-1].is_good:
            break
    fit = min(found, key=lambda one: one.rank)
    if fit.lost:
        fit = folded(tried.blocks(), room, dragged)
    stands = [
        (box, block.key in dragged, must_stand(block, viewport))
        for block, box in zip(fit.blocks, fit.boxes, strict=True)
        if box is not None
    ]
    plates = _plates(stands, viewport, world=world, unit=unit)
    return PlacedLegend(tuple(fit.blocks), fit.boxes, plates, legend.theme)


def _ways(legend: Legend) -> tuple[tuple[Legend, bool], ...]:
    """Return how a legend can be written, from roomy to narrow, and whether blocks are parted."""
    compact = legend.compacted()
    narrow = compact.closer()
    return (
        (legend, False), (legend.closer(), False), (compact, False), (narrow, False),
        (narrow, True),
    )  # fmt: skip


def _plates(
    stands: Sequence[tuple[QRectF, bool, bool]],
    viewport: Viewport,
    *,
    world: World,
    unit: float,
) -> tuple[Plate, ...]:
    """Return what is painted behind blocks: over open sea only what hides specks of islands.

    ``stands`` are boxes, whether each was dragged there, and whether it may stand on land.
    """
    plates, together = [], []
    for box, alone, must in stands:
        if not viewport.is_home and not alone:
            together.append(box)
        elif not viewport.is_home or (
            (alone or must) and land_mask(viewport, world).is_hidden_by(box)
        ):
            plates.append(Plate(_grown(box, unit), framed=True))
        else:
            plates.append(Plate(box, framed=False))
    columns = (Plate(_grown(box, unit), framed=True) for box in _columns(together))
    return (*columns, *plates)


def _grown(box: QRectF, unit: float) -> QRectF:
    grow = GROW_PX * unit
    return box.adjusted(-grow, -grow, grow, grow / 2)


def _columns(boxes: Sequence[QRectF]) -> list[QRectF]:
    """Return one rectangle around each column of blocks."""
    found: dict[int, QRectF] = {}
    for box in boxes:
        column = round(box.left())
        found[column] = box.united(found.get(column, box))
    return list(found.values())
