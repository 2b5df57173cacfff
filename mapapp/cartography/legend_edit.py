"""Applies what the user changed of the legend: words, order, what is left out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final, TypeVar

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF

from mapapp.cartography.legend_rows import Block, LegendEntry, SizeBlock
from mapapp.cartography.theme import MapTheme
from mapapp.scenario.appearance import LegendEdit

# Words of the user's own are cut here: a wider block would find no place on any map.
MOST_WORDS_PX: Final = 300.0

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class EntryName:
    """A block or row by its key, what it is called now, and whether it is hidden."""

    key: str
    words: str
    hidden: bool


@dataclass(frozen=True, slots=True)
class EntryGroup:
    """A block and its rows."""

    block: EntryName
    rows: tuple[EntryName, ...]


def entries(blocks: Sequence[Block], edit: LegendEdit) -> tuple[EntryGroup, ...]:
    """Return all that unedited blocks say, hidden or not, in the words of the edit."""
    titles, labels, hidden = dict(edit.titles), dict(edit.labels), frozenset(edit.hidden)

    def name(key: str, words: str, own: dict[str, str]) -> EntryName:
        return EntryName(key, own.get(key, "") or words, key in hidden)

    found = []
    for block in blocks:
        rows = [(row.key, row.label) for row in block.rows]
        if isinstance(block, SizeBlock):
            sizes = zip(block.size_keys, block.sizes, strict=True)
            rows = [(key, label) for key, (label, _) in sizes]
        found.append(
            EntryGroup(
                name(block.key, block.title, titles),
                tuple(name(key, label, labels) for key, label in rows),
            )
        )
    return tuple(found)


def shown_again(edit: LegendEdit, key: str) -> LegendEdit:
    """Return an edit in which a block or row is shown; its words and its place stay."""
    return replace(edit, hidden=tuple(one for one in edit.hidden if one != key))


def edited(blocks: Sequence[Block], edit: LegendEdit) -> list[Block]:
    """Return blocks as the user wants them; those with nothing left to say are left out.

    An empty text stands for the legend's own. Keys that are of no block or row here are
    skipped: their layer may come back.
    """
    if edit == LegendEdit():
        return list(blocks)
    titles, labels = dict(edit.titles), dict(edit.labels)
    hidden = frozenset(edit.hidden)
    found = []
    for block in blocks:
        if block.key in hidden:
            continue
        changed = _edited(block, labels, hidden, edit.order)
        if title := titles.get(block.key, ""):
            changed = replace(changed, title=cut(title, block.theme, bold=True))
        if not changed.says_nothing:
            found.append(changed)
    return _ordered(found, edit.order, [block.key for block in found])


def _edited(
    block: Block, labels: dict[str, str], hidden: frozenset[str], order: Sequence[str]
) -> Block:
    if isinstance(block, SizeBlock):
        kept = [
            (key, (cut(labels.get(key, "") or label, block.theme), side))
            for key, (label, side) in zip(block.size_keys, block.sizes, strict=True)
            if key not in hidden
        ]
        return replace(
            block,
            size_keys=tuple(key for key, _ in kept),
            sizes=tuple(size for _, size in kept),
        )
    rows = [
        replace(row, label=cut(labels[row.key], block.theme)) if labels.get(row.key) else row
        for row in block.rows
        if row.key not in hidden
    ]
    ordered: list[LegendEntry] = _ordered(rows, order, [row.key for row in rows])
    return replace(block, rows=ordered)


def _ordered(items: Sequence[_T], order: Iterable[str], keys: Sequence[str]) -> list[_T]:
    """Return items in the order of their keys; those it does not name follow in their own."""
    rank = {key: at for at, key in enumerate(order)}
    places = sorted(range(len(items)), key=lambda at: (rank.get(keys[at], len(rank)), at))
    return [items[at] for at in places]


def cut(text: str, theme: MapTheme, *, bold: bool = False) -> str:
    """Return a text of one line that fits into a legend."""
    return _cut(" ".join(text.split()), theme, bold=bold)


@lru_cache(maxsize=512)
def _cut(text: str, theme: MapTheme, *, bold: bool) -> str:
    metrics = QFontMetricsF(theme.font(bold=bold))
    width = MOST_WORDS_PX * theme.type.body_px / 12
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def without_words_of(edit: LegendEdit, block_key: str) -> LegendEdit:
    """Return an edit without its own words for a block's classes.

    To be used when classes change: words written for one class would stand beside another.
    """
    start = f"{block_key}:"
    kept = tuple(
        one
        for one in edit.labels
        if not (one[0].startswith(start) and one[0].removeprefix(start).isdigit())
    )
    return replace(edit, labels=kept)


def put_at(
    edit: LegendEdit, block_key: str, corner: QPointF, *, width: float, height: float
) -> LegendEdit:
    """Return an edit with a block's upper left corner at a point of a picture of that size."""
    kept = tuple(one for one in edit.places if one[0] != block_key)
    x, y = (
        min(max(at / whole, 0.0), 1.0) for at, whole in ((corner.x(), width), (corner.y(), height))
    )
    return replace(edit, places=(*kept, (block_key, x, y)))
