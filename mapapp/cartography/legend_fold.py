"""What of a legend is folded away where not all has room, and the row that tells of it.

The rule is of the document alone, so that screen, exports and undo agree: what colours the map
and what the user put in its place stay; then the layers that were switched on, in the legend's
order; then the colours of sites, their symbols, and last the sizes, which explain themselves.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from mapapp.cartography.legend_layout import PADDING_PX, SPECK_CELLS
from mapapp.cartography.legend_room import Fit, Room, keep_rank, must_stand
from mapapp.cartography.legend_rows import Block, LegendEntry, SizeBlock
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import number

translate = QCoreApplication.translate

MORE_KEY: Final = "more"
"""The row that stands for blocks without room."""

LEAST_TO_PART: Final = 3  # rows that are worth a second column


def folded(blocks: Sequence[Block], room: Room, dragged: Mapping[str, tuple[float, float]]) -> Fit:
    """Return the blocks that have room, by `keep_rank`; one tells of the rest, none is missed."""
    by_rank = sorted(range(len(blocks)), key=lambda at: (keep_rank(blocks[at].key, dragged), at))
    shown: dict[int, Block] = {}
    best: Fit | None = None
    for at in by_rank:
        for block in _widths(blocks[at]):
            trial = {**shown, at: block}
            told, lost = _told(blocks, trial, opens=room.opens)
            fit = room.fit(told, dragged, {})
            if _is_better(fit, best, must=must_stand(block, room.viewport)):
                shown = trial
                best = _with_lost(fit, lost)
                break
        if best is None:  # no room at all: it has to stay, it tells of the others
            low = blocks[at].size()[1] > room.foot - room.top  # it would lie on the title
            block = list(_widths(blocks[at]))[-1] if low else blocks[at]
            told, lost = _told(blocks, {at: block}, opens=room.opens)
            return _with_lost(Fit(told, (_at_foot(told[0], room),), 0), lost)
    assert best is not None  # noqa: S101  (there is a block, or nothing were without room)
    return best


def _is_better(fit: Fit, best: Fit | None, *, must: bool) -> bool:
    """Whether one more block has room; what explains itself drives none onto land."""
    if fit.lost:
        return False
    return must or best is None or fit.hidden <= max(best.hidden, SPECK_CELLS)


def _widths(block: Block) -> Iterator[Block]:
    """Yield a block as it is, then with its rows in two columns."""
    yield block
    if block.columns == 1 and len(block.rows) >= LEAST_TO_PART:
        yield replace(block, columns=2)


def parted(blocks: Sequence[Block], boxes: Sequence[QRectF | None]) -> list[Block]:
    """Return blocks of which those that found no room have their rows in two columns."""
    pairs = zip(blocks, boxes, strict=True)
    return [block if box is not None else list(_widths(block))[-1] for block, box in pairs]


def _told(
    blocks: Sequence[Block], shown: Mapping[int, Block], *, opens: bool
) -> tuple[list[Block], list[Block]]:
    """Return the blocks shown, the first with its row on the others, and those others."""
    lost = [block for at, block in enumerate(blocks) if at not in shown]
    kept = [shown[at] for at in sorted(shown)]
    if lost:
        kept[0] = _telling(kept[0], lost, opens=opens)
    return kept, lost


def _with_lost(fit: Fit, lost: Sequence[Block]) -> Fit:
    """Return a fit that knows the blocks without room too."""
    return replace(fit, blocks=(*fit.blocks, *lost), boxes=(*fit.boxes, *([None] * len(lost))))


def _at_foot(block: Block, room: Room) -> QRectF:
    width, height = block.size()
    pad = PADDING_PX * room.unit
    return QRectF(QPointF(pad, room.foot - height), QSizeF(width, height))


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
