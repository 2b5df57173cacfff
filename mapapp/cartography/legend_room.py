"""Where a legend may stand in a picture, and how well its blocks stand there."""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QPointF, QRectF

from mapapp.cartography.furniture import scale_bar_box
from mapapp.cartography.land_mask import land_mask
from mapapp.cartography.legend_layout import PADDING_PX, SPECK_CELLS, Wish, place_legend
from mapapp.cartography.legend_rows import Block
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.world import World

# These give way to land in a small picture, as symbols explain themselves; a layer that was
# switched on must be explained wherever there is room.
GIVE_WAY: Final = frozenset({"sites", "sites:size"})
MOST_HIDDEN_CELLS: Final = 30  # of land, 4 px wide: more is folded away where it can be opened
CLASSES: Final = frozenset({"share", "change"})
RIM_PX: Final = 8.0


def keep_rank(key: str, dragged: Container[str] = ()) -> int:
    """Return how soon a block gives way to others, the highest first: 0 stays longest.

    What colours the map and what the user put in its place stay; then the layers that were
    switched on; then the colours of sites, their symbols, and last the sizes, which explain
    themselves.
    """
    if key in CLASSES or key in dragged:
        return 0
    if not key.startswith("sites"):
        return 1  # a layer beyond those that every map shows: asked for
    return {"sites": 3, "sites:size": 4}.get(key, 2)


@dataclass(frozen=True, slots=True)
class Fit:
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
class Room:
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
        rim = RIM_PX * self.unit
        return scale_bar_box(corner, self.viewport, self.theme).adjusted(-rim, -rim, rim, rim)

    def fit(
        self,
        blocks: Sequence[Block],
        dragged: Mapping[str, tuple[float, float]],
        stood: Mapping[str, QPointF],
    ) -> Fit:
        """Return where blocks stand: where they stood, or as if they were new if that is better."""
        wishes = [Wish(dragged.get(b.key), must_stand(b, self.viewport)) for b in blocks]
        kept = [replace(w, foot=stood.get(b.key)) for w, b in zip(wishes, blocks, strict=True)]
        found: list[Fit] = []
        for wish in (wishes,) if kept == wishes else (kept, wishes):
            for turns in self._turns(blocks, dragged):
                found.append(self._placed(blocks, wish, turns))
                if found[-1].is_good:
                    return found[-1]
        return min(found, key=lambda fit: fit.rank)

    def _turns(self, blocks: Sequence[Block], dragged: Container[str]) -> Iterator[tuple[int, ...]]:
        """Yield in which order blocks look for a place: the legend's, then by `keep_rank`.

        The first stays the first: it stands where one begins to read. Of a rank the widest
        comes first: narrow ones find room between others.
        """
        own = tuple(range(len(blocks)))
        yield own
        if not self.viewport.is_home:
            return  # a column is read from the top
        widths = [block.size()[0] for block in blocks]
        rest = sorted(own[1:], key=lambda at: (keep_rank(blocks[at].key, dragged), -widths[at], at))
        ranked = (*own[:1], *rest)
        if ranked != own:
            yield ranked

    def _placed(self, blocks: Sequence[Block], wishes: Sequence[Wish], turns: Sequence[int]) -> Fit:
        in_turn = place_legend(
            [blocks[at] for at in turns], self.viewport, world=self.world, unit=self.unit,
            top=self.top, foot=self.foot, wishes=[wishes[at] for at in turns],
            taken=[self.scale_bar],
        )  # fmt: skip
        boxes = tuple(box for _, box in sorted(zip(turns, in_turn, strict=True), key=_turn))
        if not self.viewport.is_home:
            return Fit(blocks, boxes, 0)
        hidden, stands = 0, list(boxes)
        land = land_mask(self.viewport, self.world)
        for index, (box, wish) in enumerate(zip(boxes, wishes, strict=True)):
            cells = 0 if box is None or wish.corner is not None else land.hidden_by(box)
            if self.opens and index and cells > MOST_HIDDEN_CELLS:
                stands[index] = None  # a click away is better than over what it stands for
            elif cells > SPECK_CELLS:
                hidden += cells
        return Fit(blocks, tuple(stands), hidden)


def _turn(placed: tuple[int, QRectF | None]) -> int:
    return placed[0]


def must_stand(block: Block, viewport: Viewport) -> bool:
    """Whether a block hides land rather than being left out, where there is no sea for it."""
    return block.key not in GIVE_WAY or not viewport.is_clear
