"""Where capacity added by levers is drawn: in its country, clear of the labels."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF

from mapapp.cartography.labels import Label
from mapapp.cartography.symbols import SymbolScale
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.world import World
from mapapp.picture.result import Picture


def place_added(
    picture: Picture,
    labels: Sequence[Label],
    viewport: Viewport,
    *,
    world: World,
    symbols: SymbolScale,
    badges: Sequence[QRectF] = (),
) -> tuple[tuple[str, QRectF], ...]:
    """Return a square for each country with added capacity, its area by nameplate tonnes.

    It keeps clear of labels and of the badges of controls where it can.
    """
    taken = [*(label.box for label in labels), *badges]
    inside = {label.iso3: label.box for label in labels if label.inside}
    squares = []
    for added in picture.added:
        index = world.index.get(added.iso3)
        if index is None or not world.is_shown(index):
            continue
        point = world.label_point(index)
        centre = viewport.to_pixel(point.x(), point.y())
        side = symbols.side(added.nameplate_t_per_year)
        own = inside.get(added.iso3) or next((b for b in badges if b.contains(centre)), None)
        squares.append((added.iso3, _clear_of(centre, side, own, taken)))
    return tuple(squares)


def _clear_of(centre: QPointF, side: float, own: QRectF | None, taken: Sequence[QRectF]) -> QRectF:
    """Return a symbol's square at a point, or beside what stands there: label or badge."""
    centres = [centre]
    if own is not None:
        reach = side / 2 + 3
        centres += [
            QPointF(own.center().x(), own.bottom() + reach),
            QPointF(own.center().x(), own.top() - reach),
        ]
    squares = [QRectF(c.x() - side / 2, c.y() - side / 2, side, side) for c in centres]
    return next((s for s in squares if not any(s.intersects(t) for t in taken)), squares[0])
