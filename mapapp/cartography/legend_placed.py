"""The legend in its place: draws itself on plates, and says what is under a point."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from mapapp.cartography.furniture import draw_plate, scale_bar_box
from mapapp.cartography.land_mask import land_mask
from mapapp.cartography.legend import Legend
from mapapp.cartography.legend_layout import PADDING_PX, SPECK_CELLS, Wish, place_legend
from mapapp.cartography.legend_rows import Block, LegendEntry, SizeBlock
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.wording import number
from mapapp.cartography.world import World

translate = QCoreApplication.translate

MORE_KEY: Final = "more"
"""The row that stands for blocks without room."""

# These give way to land in a small picture, as symbols explain themselves; a layer that was
# switched on must be explained wherever there is room.
GIVE_WAY: Final = frozenset({"sites", "sites:size"})
GROW_PX: Final = 8.0
MOST_LEFT: Final = 0.4
TITLE_GAP_PX: Final = 6.0
MOST_HIDDEN_CELLS: Final = 30  # of land, 4 px wide: more is folded away where it can be opened
LEAST_TO_PART: Final = 3  # rows that are worth a second column


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
    room = _Room(viewport, world, unit, top + TITLE_GAP_PX * unit, foot, opens, legend.theme)
    dragged = {key: (x, y) for key, x, y in legend.edit.places}
    stood = before.feet if before is not None and before.theme == legend.theme else {}
    found: list[_Fit] = []
    for tried, parts in _ways(legend):
        blocks: Sequence[Block] = tried.blocks()
        if parts and found:
            blocks = _parted(blocks, found[-1].boxes)
        found.append(room.fit(blocks, dragged, stood))
        if found[-1].is_good:
            break
    told = (_with_more(fit, room, dragged) if fit.lost else fit for fit in found)
    fit = min(told, key=lambda one: one.rank)
    blocks, boxes = fit.blocks, fit.boxes
    stands = [
        (box, block.key in dragged, _must_stand(block, viewport))
        for block, box in zip(blocks, boxes, strict=True)
        if box is not None
    ]
    plates = _plates(stands, viewport, world=world, unit=unit)
    return PlacedLegend(tuple(blocks), boxes, plates, legend.theme)


def _ways(legend: Legend) -> tuple[tuple[Legend, bool], ...]:
    """Return how a legend can be written, from roomy to narrow, and whether blocks are parted."""
    compact = legend.compacted()
    narrow = compact.closer()
    return (
        (legend, False), (legend.closer(), False), (compact, False), (narrow, False),
        (narrow, True),
    )  # fmt: skip


def _parted(blocks: Sequence[Block], boxes: Sequence[QRectF | None]) -> list[Block]:
    """Return blocks of which those that found no room have their rows in two columns."""
    return [
        replace(block, columns=2) if box is None and len(block.rows) >= LEAST_TO_PART else block
        for block, box in zip(blocks, boxes, strict=True)
    ]


@dataclass(frozen=True, slots=True)
class _Fit:
    """Where blocks would stand, and how well."""

    blocks: Sequence[Block]
    boxes: tuple[QRectF | None, ...]
    hidden: int

    @property
    def lost(self) -> int:
        """How many blocks have no room."""
        return self.boxes.count(None)

    @property
    def is_good(self) -> bool:
        """Whether all have room and none hides more than specks of land."""
        return not self.lost and self.hidden <= SPECK_CELLS

    @property
    def rank(self) -> tuple[int, int]:
        """The lower, the better; a few cells of land more or less are no reason to move."""
        return self.lost, max(self.hidden, SPECK_CELLS)


@dataclass(frozen=True, slots=True)
class _Room:
    """Where a legend may stand."""

    viewport: Viewport
    world: World
    unit: float
    top: float
    foot: float
    opens: bool
    theme: MapTheme

    @property
    def scale_bar(self) -> QRectF:
        """Where the scale bar stands, with a rim."""
        corner = QPointF(self.viewport.width - 1.5 * PADDING_PX * self.unit, self.foot)
        rim = GROW_PX * self.unit
        return scale_bar_box(corner, self.viewport, self.theme).adjusted(-rim, -rim, rim, rim)

    def fit(
        self,
        blocks: Sequence[Block],
        dragged: Mapping[str, tuple[float, float]],
        stood: Mapping[str, QPointF],
    ) -> _Fit:
        """Return where blocks stand: where they stood, or as if they were new if that is better."""
        wishes = [Wish(dragged.get(b.key), _must_stand(b, self.viewport)) for b in blocks]
        kept = [replace(w, foot=stood.get(b.key)) for w, b in zip(wishes, blocks, strict=True)]
        best = self._placed(blocks, kept)
        if kept == wishes or best.is_good:
            return best
        return min(best, self._placed(blocks, wishes), key=lambda fit: fit.rank)

    def _placed(self, blocks: Sequence[Block], wishes: Sequence[Wish]) -> _Fit:
        boxes = place_legend(
            blocks, self.viewport, world=self.world, unit=self.unit, top=self.top,
            foot=self.foot, wishes=wishes, taken=[self.scale_bar],
        )  # fmt: skip
        if not self.viewport.is_home:
            return _Fit(blocks, boxes, 0)
        hidden, stands = 0, list(boxes)
        land = land_mask(self.viewport, self.world)
        for index, (box, wish) in enumerate(zip(boxes, wishes, strict=True)):
            cells = 0 if box is None or wish.corner is not None else land.hidden_by(box)
            if self.opens and index and cells > MOST_HIDDEN_CELLS:
                stands[index] = None  # a click away is better than over what it stands for
            elif cells > SPECK_CELLS:
                hidden += cells
        return _Fit(blocks, tuple(stands), hidden)


def _with_more(fit: _Fit, room: _Room, dragged: Mapping[str, tuple[float, float]]) -> _Fit:
    """Return blocks of which the first says how many found no room, so that none is missed."""
    lost = [block for block, box in zip(fit.blocks, fit.boxes, strict=True) if box is None]
    kept = [block for block, box in zip(fit.blocks, fit.boxes, strict=True) if box is not None]
    while kept:
        told = [_telling(kept[0], lost, opens=room.opens), *kept[1:]]
        again = room.fit(told, dragged, {})
        if not again.lost:
            return replace(
                again,
                blocks=(*told, *lost),
                boxes=(*again.boxes, *([None] * len(lost))),
            )
        if len(kept) == 1:
            corner = next(box for box in fit.boxes if box is not None).topLeft()
            stands = (QRectF(corner, QSizeF(*told[0].size())), *([None] * len(lost)))
            return _Fit((told[0], *lost), stands, fit.hidden)
        at = max(index for index, box in enumerate(again.boxes) if box is None)
        lost.append(kept.pop(at or -1))  # the first has to stay: it tells of the others
    return fit


def _telling(block: Block, lost: Sequence[Block], *, opens: bool) -> Block:
    """Return a block with a last row that opens those without room; on paper their titles."""
    if not opens or isinstance(block, SizeBlock):
        titles = ", ".join(one.title for one in lost)
        words = translate("legend", "Not shown for lack of room: {titles}").format(titles=titles)
        return replace(block, note=f"{block.note} {words}".strip())
    words = translate("legend", "and {count} more…").format(count=number(len(lost)))
    row = LegendEntry(MORE_KEY, words, partial(draw_unfold, theme=block.theme))
    return replace(block, rows=(*block.rows, row))


def draw_unfold(painter: QPainter, box: QRectF, *, theme: MapTheme) -> None:
    """Draw the sign of a row that opens: a triangle that points to the right."""
    half = min(box.height(), box.width()) / 3
    middle = box.center()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent"))
    painter.drawPolygon(
        QPolygonF(
            [
                middle + QPointF(-half, -half),
                middle + QPointF(half, 0.0),
                middle + QPointF(-half, half),
            ]
        )
    )


def _must_stand(block: Block, viewport: Viewport) -> bool:
    """Whether a block hides land rather than being left out, where there is no sea for it."""
    return block.key not in GIVE_WAY or not viewport.is_clear


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
