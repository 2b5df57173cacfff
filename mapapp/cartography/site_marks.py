"""Which symbols stand where: sites that would overlap merge, those sharing a point are spread."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from mapapp.cartography.site_filter import filtered
from mapapp.cartography.site_style import PLAIN_STYLE, SiteStyle, SymbolLook
from mapapp.cartography.spread import MOST_SPREAD, reach_of, sharing_a_point, spread_offsets
from mapapp.cartography.symbol_scale import UNKNOWN_SIDE_PX, SymbolScale
from mapapp.cartography.viewport import Viewport
from mapapp.catalog.model import Site, Stage
from mapapp.scenario.appearance import SiteFilter

MERGE_PX: Final[Mapping[Stage, float]] = {"mining": 16.0, "refining": 9.0, "magnets": 9.0}
DRAWN_LAST: Final[tuple[Stage, ...]] = ("mining", "magnets", "refining")
# Half of a symbol's box, and the radius of the circle around it, by the side of its square.
HALF_BOX: Final[Mapping[Stage, float]] = {"mining": 0.5642, "refining": 0.5, "magnets": 0.7071}
AROUND: Final[Mapping[Stage, float]] = {"mining": 0.5642, "refining": 0.7071, "magnets": 0.7071}
# A dotted symbol is somewhat larger, or its dot would fill it.
DOTTED: Final = 1.45
# Farther off than this, sites sharing a point merge; a pixel is so many kilometres.
SPREAD_KM_PER_PX: Final = 6.0
SPREAD_GAP_PX: Final = 4.5
ONE_POINT_PX: Final = 1.0
EVERY_SITE: Final = SiteFilter()


@dataclass(frozen=True, slots=True)
class SiteMark:
    """One symbol on the map: a site, or several of one stage that would overlap.

    Attributes
    ----------
    side_px
        Side of a square of the symbol's area.
    known
        False where no site in it has a listed capacity.
    key, look
        Which kind of sites it is of, where they are coloured by status or control, and its
        colours; None: the stage's.
    dotted
        Whether its capacity is not known and it has the symbol that says so.
    anchor
        Where its site really is, if it is one of several that share that point.
    """

    stage: Stage
    sites: tuple[Site, ...]
    centre: QPointF
    side_px: float
    known: bool
    hollow: bool
    key: str = ""
    look: SymbolLook | None = None
    dotted: bool = False
    anchor: QPointF | None = None

    @property
    def bounds(self) -> QRectF:
        """Rectangle around the symbol in the picture."""
        half = self.side_px * HALF_BOX[self.stage] * (DOTTED if self.dotted else 1.0)
        return QRectF(self.centre.x() - half, self.centre.y() - half, 2 * half, 2 * half)


@dataclass(frozen=True, slots=True)
class _Placed:
    """A site in the picture."""

    site: Site
    stage: Stage
    x: float
    y: float
    weight: float
    key: str
    look: SymbolLook | None

    @property
    def hollow(self) -> bool:
        return self.site.status != "operating"

    @property
    def kind(self) -> tuple[Stage, bool, str]:
        """What a site must have in common with another one to merge with it."""
        return (self.stage, self.hollow, self.key)


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes symbols at one scale and in one style."""

    scale: SymbolScale
    factor: float
    style: SiteStyle

    def side(self, weight: float) -> float:
        return self.scale.side(weight) if weight > 0 else UNKNOWN_SIDE_PX * self.factor

    def radius(self, one: _Placed) -> float:
        """Return the radius of the circle around a site's own symbol, px."""
        around = self.side(one.weight) * AROUND[one.stage]
        return around * DOTTED if self.style.dotted and one.weight <= 0 else around

    def mark(
        self, members: Sequence[_Placed], centre: QPointF, anchor: QPointF | None = None
    ) -> SiteMark:
        total = sum(one.weight for one in members)
        first = members[0]
        return SiteMark(
            stage=first.stage,
            sites=tuple(one.site for one in members),
            centre=centre,
            side_px=self.side(total),
            known=total > 0,
            hollow=first.hollow,
            key=first.key,
            look=first.look,
            dotted=self.style.dotted and total <= 0,
            anchor=anchor,
        )


def site_marks(
    sites: Mapping[Stage, Sequence[Site]],
    stages: Iterable[Stage],
    viewport: Viewport,
    *,
    scale: SymbolScale,
    factor: float,
    style: SiteStyle = PLAIN_STYLE,
    site_filter: SiteFilter = EVERY_SITE,
) -> tuple[SiteMark, ...]:
    """Return the symbols to draw, in painting order.

    Sites of one stage and one kind (operating or not, and one colour) that would overlap merge
    into one symbol with their summed area at its middle. Mines come first, then plants; large
    before small, so that small ones always lie on top; unknown capacities last.

    Parameters
    ----------
    factor
        Size of the type relative to the screen's.
    style
        What colours the sites, and whether those sharing a point are set apart.
    site_filter
        Which sites are shown.
    """
    maker = _Maker(scale, factor, style)
    order = sorted(stages, key=DRAWN_LAST.index)
    placed = [
        one
        for stage in order
        for one in _placed(stage, filtered(sites.get(stage, ()), site_filter), viewport, style)
    ]
    spread = _spread(placed, viewport, maker) if style.spread else []
    apart = {site.id for mark in spread for site in mark.sites}
    marks: list[SiteMark] = []
    for stage in order:
        of_stage = [mark for mark in spread if mark.stage == stage]
        group = [one for one in placed if one.stage == stage and one.site.id not in apart]
        for kind in sorted({one.kind for one in group}):
            of_stage += _merged(
                [one for one in group if one.kind == kind],
                MERGE_PX[stage] * factor,
                maker,
            )
        of_stage.sort(key=lambda mark: (not mark.known, -mark.side_px))
        marks += of_stage
    return tuple(marks)


def _placed(
    stage: Stage, sites: Sequence[Site], viewport: Viewport, style: SiteStyle
) -> list[_Placed]:
    plane = viewport.projection.forward([site.lon for site in sites], [site.lat for site in sites])
    found = []
    for site, x, y in zip(sites, *(values.tolist() for values in plane), strict=True):
        pixel = viewport.to_pixel(x, y)
        if not isfinite(pixel.x()):  # a regional view does not show all sites
            continue
        row = style.colours.row_of(site) if style.colours else None
        key, look = (row.key, row.look) if row else ("", None)
        found.append(_Placed(site, stage, pixel.x(), pixel.y(), _weight(site), key, look))
    return found


def _weight(site: Site) -> float:
    return (site.capacity_t_per_year or 0.0) if site.countable else 0.0


def _merged(group: Sequence[_Placed], reach_px: float, maker: _Maker) -> list[SiteMark]:
    """Merge greedily from the largest: each takes what lies closer than the merge distance."""
    placed = sorted(group, key=lambda one: -one.weight)
    positions = np.array([(one.x, one.y) for one in placed])
    free = np.ones(len(placed), dtype=np.bool_)
    marks = []
    for index in range(len(placed)):
        if not free[index]:
            continue
        distance = np.hypot(*(positions - positions[index]).T)
        members = np.flatnonzero(free & (distance < reach_px))
        free[members] = False
        chosen = [placed[m] for m in members]
        marks.append(maker.mark(chosen, _middle(chosen)))
    return marks


def _middle(members: Sequence[_Placed]) -> QPointF:
    """Return the middle of sites, weighted by capacity where any is known."""
    if len(members) == 1:
        return QPointF(members[0].x, members[0].y)
    total = sum(one.weight for one in members)
    weights = [one.weight if total > 0 else 1.0 for one in members]
    share = sum(weights)
    x = sum(one.x * w for one, w in zip(members, weights, strict=True)) / share
    y = sum(one.y * w for one, w in zip(members, weights, strict=True)) / share
    return QPointF(x, y)


# --- sites that share one point ------------------------------------------------------------------


def _spread(placed: Sequence[_Placed], viewport: Viewport, maker: _Maker) -> list[SiteMark]:
    """Set sites that share one point apart, where the map is near enough.

    It is where nothing but their common point would make them one symbol: none would merge
    with a site elsewhere, and rings do not cross. Nearer, that stays so.
    """
    factor = maker.factor
    if len(placed) < 2 or viewport.km_per_pixel() * factor > SPREAD_KM_PER_PX:
        return []
    positions = np.array([(one.x, one.y) for one in placed])
    groups = sharing_a_point(positions, within_px=ONE_POINT_PX * factor)
    rings = [_ring(positions, members, placed, maker) for members in groups]
    clear = _uncrossed(rings)
    return [
        mark
        for ring, is_clear in zip(rings, clear, strict=True)
        if is_clear and ring.fits(positions, placed, maker)
        for mark in ring.marks(maker)
    ]


def _uncrossed(rings: Sequence["_Ring"]) -> list[bool]:
    """Return which rings cross no other one."""
    at = np.array([complex(ring.anchor.x(), ring.anchor.y()) for ring in rings])
    reach = np.array([ring.reach_px for ring in rings])
    room = np.abs(at[:, None] - at[None, :]) - reach[:, None] - reach[None, :]
    np.fill_diagonal(room, 0.0)
    found: list[bool] = (room >= 0).all(axis=1).tolist()
    return found


@dataclass(frozen=True, slots=True)
class _Ring:
    """Sites that share one point, in their order, and where they would stand."""

    members: tuple[_Placed, ...]
    indices: frozenset[int]
    anchor: QPointF
    offsets: tuple[tuple[float, float], ...]
    reach_px: float

    def fits(
        self,
        positions: np.ndarray,
        placed: Sequence[_Placed],
        maker: _Maker,
    ) -> bool:
        """Whether there are not too many, and none would merge with a site elsewhere."""
        if len(self.members) > MOST_SPREAD:
            return False
        far = np.hypot(*(positions - (self.anchor.x(), self.anchor.y())).T)
        near = np.flatnonzero(far < max(MERGE_PX.values()) * maker.factor)
        kinds = {one.kind for one in self.members}
        return not any(
            far[index] < MERGE_PX[placed[index].stage] * maker.factor
            for index in near.tolist()
            if index not in self.indices and placed[index].kind in kinds
        )

    def marks(self, maker: _Maker) -> list[SiteMark]:
        return [
            maker.mark([one], self.anchor + QPointF(*offset), self.anchor)
            for one, offset in zip(self.members, self.offsets, strict=True)
        ]


def _ring(
    positions: np.ndarray, members: np.ndarray, placed: Sequence[_Placed], maker: _Maker
) -> _Ring:
    chosen = [placed[index] for index in members]
    # Neither zoom nor the order of a table may move a site to another place in the ring.
    chosen.sort(key=lambda one: (DRAWN_LAST.index(one.stage), one.hollow, -one.weight, one.site.id))
    middle = positions[members].mean(axis=0)
    radii = tuple(round(maker.radius(one), 2) for one in chosen)
    offsets: tuple[tuple[float, float], ...] = ()
    reach = 0.0
    if len(chosen) <= MOST_SPREAD:
        offsets = spread_offsets(radii, SPREAD_GAP_PX * maker.factor)
        reach = reach_of(offsets, radii)
    return _Ring(
        tuple(chosen),
        frozenset(int(index) for index in members),
        QPointF(*middle.tolist()),
        offsets,
        reach,
    )
