"""Country labels: "name share", placed without collision, largest first, dropped if no room."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

from mapapp.cartography.text import Run, size_of
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.wording import ABOUT, number, percent
from mapapp.cartography.world import World
from mapapp.picture.result import CountryFigures, Picture

MOST_LABELS = 12
MORE_LABELS_PER_ZOOM = 6
SHARE_WORTH_A_LABEL = 0.01
CHANGE_WORTH_A_LABEL = 0.002
GAP_PX = 4.0
FEW_SUPPLIERS = 4
GRID = 13
# Columns and rows of points at which a box is asked for land under it and around it.
UNDER = (7, 3)
AROUND = (4, 2)
NEAR_PX = 9.0
# Places beside the sides; after them come the corners, which lie farther from the country.
SIDES = 8
CORNER_COST = 3
LEADER_FROM_PX = 16.0
LEADER_STEPS = 24


@dataclass(frozen=True, slots=True)
class Label:
    """A placed label; ``inside`` says that it stands on the country's own colour.

    ``leader`` are the ends of a line from a label that stands apart to its country's coast.
    """

    iso3: str
    box: QRectF
    inside: bool
    leader: tuple[QPointF, QPointF] | None = None


def wanted(picture: Picture, *, zoom: float) -> list[CountryFigures]:
    """Return the countries worth a label in this view, the most telling first."""
    mode = picture.view.mode
    least = CHANGE_WORTH_A_LABEL if mode == "change" else SHARE_WORTH_A_LABEL

    def weight(figures: CountryFigures) -> float:
        return abs(picture.value(figures.iso3) or 0.0)

    least = least if zoom < 2 else 0.0
    ranked = sorted(picture.suppliers, key=lambda f: (-weight(f), f.iso3))
    candidates = [
        f
        for rank, f in enumerate(ranked)
        if weight(f) > least or (rank < FEW_SUPPLIERS and weight(f) > 0)
    ]
    return candidates[: MOST_LABELS + int(MORE_LABELS_PER_ZOOM * max(0.0, zoom - 1))]


def label_lines(
    picture: Picture, iso3: str, name: str, theme: MapTheme, *, inside: bool
) -> list[list[Run]]:
    """Return the label's text: two lines inside a country, one beside it."""
    value = picture.value(iso3)
    if picture.view.mode == "change" and value is not None:
        # What rounds to zero has no sign.
        sign = "+" if value * 100 >= 0.05 else ""
        figure = f"{sign}{number(value * 100, 1)}"
    else:
        figure = percent(value)
    figures = picture.countries.get(iso3)
    if picture.view.mode != "change" and figures is not None and figures.state == "estimated":
        figure = f"{ABOUT}{figure}"
    plain, bold = theme.font(), theme.font(bold=True)
    if inside:
        return [[Run(name, plain)], [Run(figure, bold)]]
    return [[Run(f"{name} ", plain), Run(figure, bold)]]


def place_labels(
    picture: Picture,
    names: dict[str, str],
    viewport: Viewport,
    *,
    world: World,
    theme: MapTheme,
    obstacles: Sequence[QRectF],
    window: QRectF,
) -> tuple[Label, ...]:
    """Place labels one by one: inside their country if they fit, else beside it.

    Parameters
    ----------
    obstacles
        Rectangles a label must not touch: symbols, legend, title.
    window
        Where labels may stand.

    Returns
    -------
    tuple of Label
        Those that found room; the others are dropped, not shrunk.
    """
    taken = list(obstacles)
    ground = _Ground(picture, viewport, world, theme, taken, window)
    placed = []
    for figures in wanted(picture, zoom=viewport.zoom):
        if figures.iso3 not in world.index or not world.is_shown(world.index[figures.iso3]):
            continue
        name = names[figures.iso3]
        label = _inside(figures.iso3, name, ground) or _beside(figures.iso3, name, ground)
        if label is not None:
            placed.append(label)
            taken.append(label.box.adjusted(-GAP_PX, -1, GAP_PX, 1))
    return tuple(placed)


@dataclass(frozen=True, slots=True)
class _Ground:
    """What labels are placed on, and what is taken already."""

    picture: Picture
    viewport: Viewport
    world: World
    theme: MapTheme
    taken: Sequence[QRectF]
    window: QRectF

    def is_free(self, box: QRectF) -> bool:
        """Whether a box lies in the window and touches nothing."""
        return self.window.contains(box) and not any(box.intersects(t) for t in self.taken)

    def size_of(self, iso3: str, name: str, *, inside: bool) -> QSizeF:
        """Return the size of a country's label."""
        return size_of(label_lines(self.picture, iso3, name, self.theme, inside=inside))


def _inside(iso3: str, name: str, ground: _Ground) -> Label | None:
    viewport, world = ground.viewport, ground.world
    index = world.index[iso3]
    size = ground.size_of(iso3, name, inside=True)
    point = world.label_point(index)
    centre = viewport.to_pixel(point.x(), point.y())
    radius = world.label_radius(index) * viewport.scale
    reach = (size.width() ** 2 + size.height() ** 2) ** 0.5 / 2
    if radius < reach:
        return None
    for dx, dy in _nudges(radius - reach):
        box = _centred(centre + QPointF(dx, dy), size)
        if ground.is_free(box):
            return Label(iso3, box, inside=True)
    for box in _all_over(viewport, world, index, centre, size):
        if ground.is_free(box) and _within(box, viewport, world, index):
            return Label(iso3, box, inside=True)
    return None


def _all_over(
    viewport: Viewport, world: World, index: int, centre: QPointF, size: QSizeF
) -> list[QRectF]:
    """Return boxes on a grid over the country, the ones nearest to its middle first."""
    bounds = world.main_bounds(index)
    low = viewport.to_pixel(bounds.left(), bounds.bottom())
    high = viewport.to_pixel(bounds.right(), bounds.top())
    centres = [
        QPointF(
            low.x() + (high.x() - low.x()) * (column + 0.5) / GRID,
            low.y() + (high.y() - low.y()) * (row + 0.5) / GRID,
        )
        for column in range(GRID)
        for row in range(GRID)
    ]
    centres.sort(key=lambda point: (point - centre).manhattanLength())
    return [_centred(point, size) for point in centres]


def _within(box: QRectF, viewport: Viewport, world: World, index: int) -> bool:
    """Whether a box lies inside a country's area (on the coarse shapes)."""
    left, top = viewport.to_plane(box.topLeft())
    right, bottom = viewport.to_plane(box.bottomRight())
    return world.level(0).country(index).contains(QRectF(left, bottom, right - left, top - bottom))


def _nudges(room: float) -> list[tuple[float, float]]:
    """Return the middle first, then steps around it within the free room."""
    offsets = [(0.0, 0.0)]
    for distance in (room * 0.5, room):
        if distance > 2:
            offsets += [(0, -distance), (0, distance), (-distance, 0), (distance, 0)]
    return offsets


def _beside(iso3: str, name: str, ground: _Ground) -> Label | None:
    """Try the sides of the country's main part, right first, then above, left, below.

    The place with the least land under it, and farthest from other countries that have a
    figure, is taken: over one of them a label would be read as that country's, and is
    rather dropped.
    """
    viewport, world = ground.viewport, ground.world
    index = world.index[iso3]
    size = ground.size_of(iso3, name, inside=False)
    bounds = world.main_bounds(index)
    top_left = viewport.to_pixel(bounds.left(), bounds.bottom())
    bottom_right = viewport.to_pixel(bounds.right(), bounds.top())
    around = QRectF(top_left, bottom_right)
    if not around.intersects(ground.window):
        return None
    best, least = None, float("inf")
    for place, box in enumerate(_around(around, size)):
        if not ground.is_free(box):
            continue
        cost = _mistakable(box, ground.picture, iso3, viewport, world)
        cost += CORNER_COST if place >= SIDES else 0
        if cost < least:
            best, least = box, cost
        if cost == 0:
            break
    if best is None:
        return None
    leader = _leader(best, iso3, viewport, world, ground.theme)
    return Label(iso3, best, inside=False, leader=leader)


def _leader(
    box: QRectF, iso3: str, viewport: Viewport, world: World, theme: MapTheme
) -> tuple[QPointF, QPointF] | None:
    """Return the line from a label to where its country begins; None if they are close."""
    point = world.label_point(world.index[iso3])
    target = viewport.to_pixel(point.x(), point.y())
    start = QPointF(
        min(max(target.x(), box.left()), box.right()),
        min(max(target.y(), box.top()), box.bottom()),
    )
    way = target - start
    for step in range(1, LEADER_STEPS + 1):
        end = start + way * (step / LEADER_STEPS)
        if world.country_at(viewport, end) == iso3:
            break
    far = (end - start).manhattanLength() > LEADER_FROM_PX * theme.type.body_px / 12
    return (start, end) if far else None


def _mistakable(
    box: QRectF, picture: Picture, iso3: str, viewport: Viewport, world: World
) -> float:
    """Return how likely a label's place leads to another country: 0 over open sea.

    Land under the label counts, the country's own twice, since its colour is the hardest to
    read on; so does each point near it in another country that has a figure. Infinite where
    a quarter of the label stands on such a country.
    """
    under = [world.country_at(viewport, point) for point in _lattice(box, UNDER)]
    land = [code for code in under if code is not None]
    foreign = sum(code != iso3 and bool(picture.value(code)) for code in land)
    if foreign * 4 > len(under):
        return float("inf")
    near = _lattice(box.adjusted(-NEAR_PX, -NEAR_PX, NEAR_PX, NEAR_PX), AROUND)
    codes = [world.country_at(viewport, point) for point in near]
    close = sum(code is not None and code != iso3 and bool(picture.value(code)) for code in codes)
    return len(land) + land.count(iso3) + 2 * close


def _lattice(box: QRectF, points: tuple[int, int]) -> list[QPointF]:
    columns, rows = points
    return [
        QPointF(
            box.left() + box.width() * column / (columns - 1),
            box.top() + box.height() * row / (rows - 1),
        )
        for column in range(columns)
        for row in range(rows)
    ]


def _around(around: QRectF, size: QSizeF) -> list[QRectF]:
    w, h, gap = size.width(), size.height(), GAP_PX
    middle = around.center()
    tops = (middle.y() - h / 2, around.top() - h / 2, around.bottom() - h / 2)
    boxes = [QRectF(around.right() + gap, top, w, h) for top in tops]
    boxes.append(QRectF(middle.x() - w / 2, around.top() - h - gap, w, h))
    boxes += [QRectF(around.left() - gap - w, top, w, h) for top in tops]
    boxes.append(QRectF(middle.x() - w / 2, around.bottom() + gap, w, h))
    boxes += [
        QRectF(left, top, w, h)
        for left in (around.right() - w / 3, around.left() - 2 * w / 3)
        for top in (around.top() - h - gap, around.bottom() + gap)
    ]
    return boxes


def _centred(centre: QPointF, size: QSizeF) -> QRectF:
    return QRectF(
        centre.x() - size.width() / 2,
        centre.y() - size.height() / 2,
        size.width(),
        size.height(),
    )
