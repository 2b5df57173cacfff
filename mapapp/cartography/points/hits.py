"""Finding points: the nearest to a place, those in a box, those in a polygon. Numpy, no Qt.

The grid follows the points: slabs of equally many points from left to right, and in each slab
the points from bottom to top. Where sites crowd, slabs are narrow, so that no query ever has to
look through a whole crowd, as it would in cells of one size.
"""

from dataclasses import dataclass
from typing import Final, Self

import numpy as np

from mapapp.cartography.points.point_set import (
    Flags,
    Float32s,
    Float64s,
    Indices,
    PlanePoints,
    PointSet,
)
from mapapp.cartography.projection import Projection

SLAB: Final = 2048
# Points looked at in one go; with more candidates the search first narrows its reach.
_AT_ONCE: Final = 4096
# Far more than 64 bits lose in a rank, far less than a 32-bit coordinate can tell.
_ROUNDING: Final = 1e-9


@dataclass(frozen=True, eq=False, slots=True)
class HitGrid:
    """Points of one plane in slabs, for queries in plane coordinates.

    Attributes
    ----------
    x, y
        Coordinates by slab, in each slab with ascending y.
    index
        Which point of the set each of them is.
    edges
        Leftmost x of each slab, ascending.
    ranks
        Slab and y of each point in one ascending number.
    """

    x: Float32s
    y: Float32s
    index: Indices
    edges: Float32s
    ranks: Float64s
    bottom: float
    span: float

    @classmethod
    def of(cls, points: PlanePoints) -> Self:
        """Build the grid: some 150 ms for a million points; safe in a background thread."""
        across = _from_left(points.x)
        count = len(across)
        slab = np.arange(count) // SLAB
        bottom = float(points.y.min()) if count else 0.0
        span = float(points.y.max()) - bottom + 1.0 if count else 1.0
        order = np.empty(count, np.int64)
        whole = count - count % SLAB
        y = points.y[across]
        for part, width in ((slice(0, whole), SLAB), (slice(whole, count), count - whole)):
            if width:
                rows = np.argsort(y[part].reshape(-1, width), axis=1)
                rows += part.start + np.arange(0, rows.size, width)[:, None]
                order[part] = rows.ravel()
        y = y[order]
        chosen = across[order]
        x = points.x[chosen]
        return cls(
            x=x,
            y=y,
            index=points.index[chosen],
            edges=points.x[across[::SLAB]],
            ranks=slab * span + (y.astype(np.float64) - bottom),
            bottom=bottom,
            span=span,
        )

    def __len__(self) -> int:
        return len(self.x)

    def nearest(self, x: float, y: float, *, reach: float) -> int | None:
        """Return the point nearest to a place.

        Parameters
        ----------
        x, y
            Plane coordinates.
        reach
            Plane units (pixels divided by the viewport's scale); what is farther is not found.

        Returns
        -------
        int or None
            Position in the point set; the lowest of several at one place.
        """
        best = -1
        square = reach * reach
        for _ in range(2):
            starts, stops = self._ranges(x - reach, y - reach, x + reach, y + reach)
            lengths = stops - starts
            many = int(lengths.sum())
            narrow = best < 0 and many > _AT_ONCE
            if narrow:
                # A first find in the crowd's middle bounds what else has to be looked at.
                starts, stops = self._about(x, y, starts, stops)
            found = _spread(starts, stops)
            if not len(found):
                return None if best < 0 else int(self.index[best])
            dx, dy = self.x[found] - np.float64(x), self.y[found] - np.float64(y)
            distance = dx * dx + dy * dy
            least = float(distance.min())
            if least <= square:
                ties = found[distance == least]
                best = int(ties[np.argmin(self.index[ties])])
            if not narrow:
                break
            reach = min(reach, float(np.sqrt(least)) * 1.000001)
        return None if best < 0 else int(self.index[best])

    def _about(
        self, x: float, y: float, starts: Indices, stops: Indices
    ) -> tuple[Indices, Indices]:
        """Return from each slab in reach the few points next to the place in height."""
        slabs = starts // SLAB
        at = np.searchsorted(self.ranks, slabs * self.span + (y - self.bottom))
        near = np.abs(self.edges[slabs] - np.float32(x)).argsort()[:256]
        low = np.maximum(starts[near], at[near] - 8)
        high = np.minimum(stops[near], at[near] + 8)
        return low, np.maximum(low, high)

    def in_box(self, left: float, bottom: float, right: float, top: float) -> Indices:
        """Return the points inside a rectangle or on its edge, ascending."""
        starts, stops = self._ranges(left, bottom, right, top)
        found = _spread(starts, stops)
        x, y = self.x[found], self.y[found]
        inside = (x >= left) & (x <= right) & (y >= bottom) & (y <= top)
        return self._ascending(found[inside])

    def in_polygon(self, vertices: Float64s) -> Indices:
        """Return the points inside a polygon, ascending.

        Parameters
        ----------
        vertices
            Plane points, shape (n, 2); the last is joined to the first. Where the outline
            crosses itself, what it goes round twice is outside.
        """
        ring = np.asarray(vertices, np.float64)
        if len(ring) < 3 or not len(self):
            return np.empty(0, np.int64)
        left, bottom = ring.min(axis=0)
        right, top = ring.max(axis=0)
        starts, stops = self._ranges(left, bottom, right, top)
        edges = _Edges.of(ring)
        parts = [
            start + np.flatnonzero(edges.enclosed(self.x[start:stop], self.y[start:stop]))
            for start, stop in zip(starts.tolist(), stops.tolist(), strict=True)
            if stop > start
        ]
        found = np.concatenate(parts) if parts else np.empty(0, np.int64)
        return self._ascending(found)

    def _ascending(self, found: Indices) -> Indices:
        """Return positions in the point set, ascending; marking many is quicker than sorting."""
        index = self.index[found]
        if len(index) < SLAB:
            return np.sort(index)
        marked = np.zeros(int(index.max()) + 1, np.bool_)
        marked[index] = True
        return np.flatnonzero(marked)

    def _ranges(
        self, left: float, bottom: float, right: float, top: float
    ) -> tuple[Indices, Indices]:
        """Return, for each slab that a rectangle touches, a run of points of about its height.

        None is missing; a few may be just outside, as ranks are rounded.
        """
        first = max(0, int(np.searchsorted(self.edges, left)) - 1)
        last = int(np.searchsorted(self.edges, right, side="right"))
        slabs = np.arange(first, last)
        # A unit of the span is free above the highest point: half of it keeps slabs apart.
        low = min(max(bottom - self.bottom - _ROUNDING, -0.25), self.span)
        high = min(max(top - self.bottom + _ROUNDING, -0.25), self.span - 0.5)
        starts = np.searchsorted(self.ranks, slabs * self.span + low)
        stops = np.searchsorted(self.ranks, slabs * self.span + high, side="right")
        return starts, np.maximum(starts, stops)


@dataclass(frozen=True, eq=False, slots=True)
class _Edges:
    """A polygon's edges from left to right; vertical ones cannot be above or below a point."""

    x0: Float64s
    x1: Float64s
    y0: Float64s
    slope: Float64s

    @classmethod
    def of(cls, ring: Float64s) -> "_Edges":
        start, stop = ring, np.roll(ring, -1, axis=0)
        turned = (stop[:, 0] < start[:, 0])[:, None]
        start, stop = np.where(turned, stop, start), np.where(turned, start, stop)
        upright = start[:, 0] == stop[:, 0]
        start, stop = start[~upright], stop[~upright]
        run = stop - start
        return cls(start[:, 0], stop[:, 0], start[:, 1], run[:, 1] / run[:, 0])

    def enclosed(self, x: Float32s, y: Float32s) -> Flags:
        """Whether an odd number of edges lies below each point of a slab."""
        least, most = float(x.min()), float(x.max())
        inside = np.zeros(len(x), np.bool_)
        px, py = x.astype(np.float64), y.astype(np.float64)
        for edge in np.flatnonzero((self.x0 <= most) & (self.x1 > least)):
            x0, x1 = self.x0[edge], self.x1[edge]
            below = (px - x0) * self.slope[edge] + self.y0[edge] < py
            if x0 > least:
                below &= px >= x0
            if x1 <= most:
                below &= px < x1
            inside ^= below
        return inside


def _from_left(x: Float32s) -> Indices:
    """Return the order of ascending x.

    Place and number in one integer sort four times as fast as places that carry numbers along.
    """
    bits = (x + np.float32(0.0)).view(np.int32)  # -0 becomes 0
    # Negative numbers in the order of their size: turn the order of their other bits round.
    bits = bits ^ ((bits >> 31) & np.int32(0x7FFFFFFF))
    keys = (bits.astype(np.int64) << 32) | np.arange(len(x))
    keys.sort()
    return np.asarray(keys & 0xFFFFFFFF, np.int64)


def _spread(starts: Indices, stops: Indices) -> Indices:
    """Return all numbers of several runs."""
    lengths = stops - starts
    total = int(lengths.sum())
    shift = np.repeat(starts - (np.cumsum(lengths) - lengths), lengths)
    found: Indices = np.arange(total) + shift
    return found


def hit_grid(points: PointSet, projection: Projection) -> HitGrid:
    """Return a point set's grid in a projection; built once, by whoever asks first."""
    return points.kept.get(("hits", projection), lambda: HitGrid.of(points.on_plane(projection)))
