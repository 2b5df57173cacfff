"""How many sites a symbol stands for: a number on it, or at its corner where it is too small."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from mapapp.cartography.colour_space import ink_on
from mapapp.cartography.site_marks import SiteMark
from mapapp.cartography.symbols import NUMBER_INK, NUMBER_INKS
from mapapp.cartography.text import Run, draw_lines
from mapapp.cartography.theme import MapTheme

NUMBER_FROM_SITES: Final = 3
NUMBER_FROM_SIDE_PX: Final = 15.0
CORNER_SIZE: Final = 0.85
PAD_PX: Final = 1.5


@dataclass(frozen=True, slots=True)
class SiteNumber:
    """A number of sites and its place; ``ink`` None: at a corner, with an outline."""

    text: str
    box: QRectF
    ink: QColor | None


def site_numbers(marks: Sequence[SiteMark], theme: MapTheme) -> tuple[SiteNumber, ...]:
    """Return the numbers of symbols that stand for several sites, by symbols in painting order.

    On a symbol, clear of those that lie over it; else at the corner that hides least.
    """
    found: list[SiteNumber] = []
    for index, mark in enumerate(marks):
        if len(mark.sites) < NUMBER_FROM_SITES:
            continue
        text = str(len(mark.sites))
        on = _on_symbol(mark, text, marks[index + 1 :], theme)
        taken = [one.box for one in found]
        number = on or _at_corner(mark, text, marks, taken, theme)
        if number is not None:
            found.append(number)
    return tuple(found)


def draw_site_numbers(painter: QPainter, numbers: Sequence[SiteNumber], theme: MapTheme) -> None:
    """Paint the numbers, over all symbols."""
    bold, small = theme.font(bold=True), _corner_theme(theme).font(bold=True)
    for one in numbers:
        draw_lines(
            painter,
            [[Run(one.text, small if one.ink is None else bold)]],
            one.box,
            ink=one.ink or theme.colour("text1"),
            halo=theme.colour("halo") if one.ink is None else None,
            halo_px=3.0 * theme.type.body_px / 12,
        )


def _corner_theme(theme: MapTheme) -> MapTheme:
    return replace(theme, type=theme.type.scaled(CORNER_SIZE))


def _on_symbol(
    mark: SiteMark, text: str, above: Sequence[SiteMark], theme: MapTheme
) -> SiteNumber | None:
    """Return the number on its symbol clear of what lies on top; None if there is no room."""
    if mark.side_px < NUMBER_FROM_SIDE_PX * theme.type.body_px / 12:
        return None
    metrics = QFontMetricsF(theme.font(bold=True))
    width, height = metrics.horizontalAdvance(text), metrics.height()
    room = mark.bounds.height() / 2 - 0.42 * height
    steps = ((0.0, 0.0), (0.0, -1.0), (0.0, 1.0), (-1.0, 0.0), (1.0, 0.0))
    for dx, dy in ((reach * x, reach * y) for x, y in steps for reach in (room, 0.7 * room)):
        centre = mark.centre + QPointF(dx, dy)
        box = QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height)
        letters = box.adjusted(1, 0.2 * height, -1, -0.2 * height)
        if not _holds(mark, letters):
            continue
        if not any(other.bounds.intersects(letters) for other in above):
            return SiteNumber(text, box, _ink(mark, theme))
    return None


def _ink(mark: SiteMark, theme: MapTheme) -> QColor:
    """Return the colour of a number on a symbol."""
    if mark.hollow:
        return theme.colour("text1")
    return QColor(NUMBER_INK if mark.look is None else ink_on(mark.look.fill, NUMBER_INKS))


def _at_corner(
    mark: SiteMark,
    text: str,
    marks: Sequence[SiteMark],
    taken: Sequence[QRectF],
    theme: MapTheme,
) -> SiteNumber | None:
    """Return the number at the corner of its symbol that hides least; None on other numbers."""
    metrics = QFontMetricsF(_corner_theme(theme).font(bold=True))
    pad = PAD_PX * theme.type.body_px / 12
    width, height = metrics.horizontalAdvance(text) + 2 * pad, metrics.height()
    at = mark.bounds
    lap = 0.3 * height
    lefts, tops = (
        (at.right() - pad, at.left() - width + pad),
        (
            at.top() - height + lap,
            at.bottom() - lap,
        ),
    )
    boxes = [QRectF(left, top, width, height) for top in tops for left in lefts]
    free = [box for box in boxes if not any(box.intersects(other) for other in taken)]
    if not free:
        return None
    others = [other.bounds for other in marks if other is not mark]
    best = min(free, key=lambda box: sum(box.intersects(other) for other in others))
    return SiteNumber(text, best, None)


def _holds(mark: SiteMark, box: QRectF) -> bool:
    """Whether a box lies inside a symbol, whatever its shape."""
    dx = max(abs(box.left() - mark.centre.x()), abs(box.right() - mark.centre.x()))
    dy = max(abs(box.top() - mark.centre.y()), abs(box.bottom() - mark.centre.y()))
    half = mark.bounds.width() / 2
    if mark.stage == "mining":
        return dx * dx + dy * dy <= half * half
    if mark.stage == "magnets":
        return dx + dy <= half
    return max(dx, dy) <= half
