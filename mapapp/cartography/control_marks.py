"""Export controls on the map: which countries, in which state, and where their badges stand."""

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import product
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF

from mapapp.cartography.text import Run, width_of
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.world import World
from mapapp.picture.shock.control_scopes import NoShock
from mapapp.picture.shock.controls import ControlState, DatedControl

# Which state a country with several controls is drawn in.
STRONGEST_FIRST: Final[tuple[ControlState, ...]] = (
    "in_force", "suspended", "announced", "unknown", "ended", "not_yet",
)  # fmt: skip
HATCHED: Final[frozenset[ControlState]] = frozenset({"in_force", "suspended", "announced"})
# What the table lists beside controls: these do not restrict what leaves a country.
NOT_ON_EXPORTS: Final[frozenset[NoShock | None]] = frozenset({"tariff", "production"})
NoControl = Literal["not_listed", "none_in_force"]
BADGE_PX: Final = 18.0
COUNT_GAP_PX: Final = 3.0
# Rings of places around the middle of a country at which a badge is tried, px.
RINGS_PX: Final = (0.0, 16.0, 26.0, 38.0, 52.0, 70.0)
TURNS: Final = ((0, -1), (1, 0), (0, 1), (-1, 0), (1, -1), (1, 1), (-1, 1), (-1, -1))
# What a place costs: a covered obstacle by its area, another country's ground, distance.
COVERED: Final = 5.0
AT_SEA: Final = 25.0
ABROAD: Final = 120.0
REACH_PX: Final = 3.0


@dataclass(frozen=True, slots=True)
class ControlMark:
    """The export controls of one country in the picture.

    Attributes
    ----------
    imposed_by
        Code of the country, or of a group such as ``EU27``.
    countries
        Codes of the countries whose area is hatched; the members of a group.
    state
        The strongest state of its controls.
    controls
        All of them, in the order of the table.
    badge
        Where its badge stands; None where its middle is out of the picture.
    """

    imposed_by: str
    countries: tuple[str, ...]
    state: ControlState
    controls: tuple[DatedControl, ...]
    badge: QRectF | None

    @property
    def count(self) -> int:
        """How many of its controls are in the state that is shown."""
        return sum(control.state == self.state for control in self.controls)

    @property
    def hatched(self) -> bool:
        """Whether its area is hatched: not for what has ended or is not known."""
        return self.state in HATCHED


@dataclass(frozen=True, slots=True)
class ControlMarks:
    """The export controls in one picture, by country.

    Attributes
    ----------
    marks
        One per country.
    none
        What the legend must say where nothing acts: none is listed at all, or none is in
        force. None where one is, or where it is not known of one.
    """

    marks: tuple[ControlMark, ...]
    none: NoControl | None = None

    def control_at(self, point: QPointF, *, reach_px: float = REACH_PX) -> ControlMark | None:
        """Return whose badge is under a point, or within a few pixels of it."""
        for mark in reversed(self.marks):
            if mark.badge is None:
                continue
            if mark.badge.adjusted(-reach_px, -reach_px, reach_px, reach_px).contains(point):
                return mark
        return None

    @property
    def obstacles(self) -> tuple[QRectF, ...]:
        """Boxes of the badges, which labels should not cover."""
        return tuple(mark.badge for mark in self.marks if mark.badge is not None)


def layout_controls(
    controls: Sequence[DatedControl],
    *,
    viewport: Viewport,
    world: World,
    theme: MapTheme,
    groups: Mapping[str, Sequence[str]] | None = None,
    obstacles: Sequence[QRectF] = (),
) -> ControlMarks:
    """Lay out export controls: one mark per country, each with one badge.

    Parameters
    ----------
    controls
        Of one mineral, with their states at one date. Tariffs and caps on output are left
        out: they do not restrict exports; so is a country whose controls had not begun.
    groups
        Members of what imposes controls but is no country (``EU27``).
    obstacles
        Symbols and labels; a badge covers them only where there is no other place.
    """
    world = world.for_projection(viewport.projection)
    by_country: dict[str, list[DatedControl]] = defaultdict(list)
    for control in controls:
        if control.no_shock not in NOT_ON_EXPORTS:
            by_country[control.control.imposed_by].append(control)
    taken = list(obstacles)
    marks = []
    for code, found in sorted(by_country.items()):
        members = tuple((groups or {}).get(code, (code,)))
        shown = tuple(c for c in members if c in world.index and world.is_shown(world.index[c]))
        state = min((control.state for control in found), key=STRONGEST_FIRST.index)
        if not shown or state == "not_yet":
            continue
        count = sum(control.state == state for control in found)
        box = _place(shown, badge_size(count, theme), taken, viewport, world, theme)
        if box is not None:
            taken.append(box)
        marks.append(ControlMark(code, shown, state, tuple(found), box))
    states = {control.state for found in by_country.values() for control in found}
    return ControlMarks(tuple(marks), _none(states))


def _none(states: Set[ControlState]) -> NoControl | None:
    if not states:
        return "not_listed"
    return None if states & {"in_force", "unknown"} else "none_in_force"


def badge_size(count: int, theme: MapTheme) -> tuple[float, float]:
    """Return the size of a badge, px; wider where it says how many controls there are."""
    unit = theme.type.body_px / 12
    width = BADGE_PX * unit
    if count > 1:
        width += width_of(Run(str(count), theme.font(bold=True))) + COUNT_GAP_PX * unit
    return width, BADGE_PX * unit


def _place(
    codes: Sequence[str],
    size: tuple[float, float],
    taken: Sequence[QRectF],
    viewport: Viewport,
    world: World,
    theme: MapTheme,
) -> QRectF | None:
    """Return the best place for a badge near the middle, None if that is out of the picture."""
    middle = _middle(codes, viewport, world)
    picture = QRectF(0, 0, viewport.width, viewport.height)
    if not picture.contains(middle):
        return None
    unit = theme.type.body_px / 12
    best, least = None, float("inf")
    for ring, (right, down) in product(RINGS_PX, TURNS):
        if least <= ring:
            break  # no place farther off can be better
        # Diagonal places lie as far off as straight ones.
        far = ring * unit * (0.75 if right and down else 1.0)
        centre = middle + QPointF(right * (far + size[0] / 4 * bool(ring)), down * far)
        box = QRectF(centre.x() - size[0] / 2, centre.y() - size[1] / 2, *size)
        if not picture.contains(box):
            continue
        cost = ring + sum(COVERED * _overlap(box, other) / unit**2 for other in taken)
        if cost < least and (ground := world.country_at(viewport, centre)) not in codes:
            cost += AT_SEA if ground is None else ABROAD
        if cost < least:
            best, least = box, cost
    return best


def _middle(codes: Sequence[str], viewport: Viewport, world: World) -> QPointF:
    """Return the middle of the country, or of that member of a group nearest to all others."""
    points = []
    for code in codes:
        point = world.label_point(world.index[code])
        points.append(viewport.to_pixel(point.x(), point.y()))
    count = len(points)
    mean = QPointF(sum(p.x() for p in points) / count, sum(p.y() for p in points) / count)
    return min(points, key=lambda point: (point - mean).manhattanLength())


def _overlap(box: QRectF, other: QRectF) -> float:
    common = box.intersected(other)
    return max(0.0, common.width()) * max(0.0, common.height())
