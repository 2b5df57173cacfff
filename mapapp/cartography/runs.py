"""Rings and lines in one array: projected, and given the points that their curves need."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mapapp.cartography.azimuthal import AzimuthalEqualArea
from mapapp.cartography.projection import Cylindrical, FloatArray, Projection


@dataclass(frozen=True, slots=True)
class Runs:
    """Rings or lines, one after the other.

    Attributes
    ----------
    points
        (p, 2) degrees east, continuous along each run, and north.
    start
        (r + 1,): run i is ``points[start[i]:start[i + 1]]``.
    origin
        (r,): for each run a number of the caller's; rings of one country share theirs.
    """

    points: FloatArray
    start: NDArray[np.int32]
    origin: NDArray[np.intp]

    def run(self, number: int) -> FloatArray:
        """Return the points of one run."""
        return self.points[self.start[number] : self.start[number + 1]]


@dataclass(frozen=True, slots=True)
class Fineness:
    """How closely edges follow the curves they have on a map.

    Attributes
    ----------
    sagitta
        Plane units by which the straight edge may leave the curve.
    shortest_deg
        Edges up to this length are not divided.
    edge_deg
        Longest edge along the map's own edge.
    """

    sagitta: float
    shortest_deg: float
    edge_deg: float


def densified(runs: Runs, projection: Projection, fineness: Fineness) -> Runs:
    """Put points into edges that would leave their curve on the map if drawn straight."""
    points, start = runs.points, runs.start
    span = np.abs(np.diff(points, axis=0)).max(axis=1, initial=0.0)
    span[start[1:-1] - 1] = 0.0  # from the end of one run to the start of the next
    long = np.flatnonzero(span > fineness.shortest_deg)
    first, last = points[long], points[long + 1]
    ends = plane_points(first, projection) + plane_points(last, projection)
    gap = np.hypot(*(plane_points((first + last) / 2.0, projection) - ends / 2.0).T)
    # An edge in n parts leaves its curve n^2 times less. Near an antipode that has no bound.
    most = np.ceil(span[long] / fineness.shortest_deg)
    wanted = np.ceil(np.sqrt(np.nan_to_num(gap, nan=np.inf) / fineness.sagitta))
    parts = np.ones(len(points), dtype=np.intp)
    parts[long] = np.clip(wanted, 1.0, most).astype(np.intp)
    if np.all(parts == 1):
        return runs
    at = np.repeat(np.arange(len(parts)), parts)
    offset = np.cumsum(parts) - parts
    fraction = ((np.arange(len(at)) - offset[at]) / parts[at])[:, None]
    following = np.minimum(at + 1, len(points) - 1)
    dense = points[at] * (1.0 - fraction) + points[following] * fraction
    return Runs(dense, np.append(offset, len(at))[start].astype(np.int32), runs.origin)


def plane_points(points: FloatArray, projection: Projection) -> FloatArray:
    """Project points that were cut for a projection, each on the side of its own run."""
    if isinstance(projection, AzimuthalEqualArea):
        return np.column_stack(projection.unclipped(points[:, 0], points[:, 1]))
    world = cylindrical(projection)
    offsets = points[:, 0] - world.central_meridian_deg
    return np.column_stack(world.offsets_to_plane(offsets, points[:, 1]))


def cylindrical(projection: Projection) -> Cylindrical:
    """Return a projection that has a seam.

    Raises TypeError for any other kind: nobody has said where its map ends.
    """
    if not isinstance(projection, Cylindrical):
        message = f"Nobody has said where a map in {projection.id} ends."
        raise TypeError(message)
    return projection
