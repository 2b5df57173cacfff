"""Curves from country to country in any projection: cut where the map is cut, never across it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from mapapp.cartography.azimuthal import AzimuthalEqualArea, unit_vectors
from mapapp.cartography.projection import Cylindrical, FloatArray, Projection, wrapped
from mapapp.cartography.viewport import Viewport

CurveStyle = Literal["great_circle", "curved"]

SAMPLES: Final = 65
# How far the bow's control point lies beside the chord; its middle lies half as far.
BOW: Final = 0.26
# Closer looks at the part in sight, until it is most of what is sampled.
MOST_LOOKS: Final = 5
CLOSE_ENOUGH: Final = 0.5
EDGE_STEPS: Final = 12
# A bow beside a pole stays on the map.
_ROOM_AT_POLE: Final = 0.98


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """One curve in the picture.

    Attributes
    ----------
    pieces
        Runs of (k, 2) pixels, from the start to the end; more than one where the map is cut.
    from_start, to_end
        Whether the first piece begins where the curve does, and the last ends where it ends;
        False where it comes from, or goes, out of sight.
    """

    pieces: tuple[FloatArray, ...]
    from_start: bool
    to_end: bool


def curves_between(
    starts_deg: FloatArray,
    ends_deg: FloatArray,
    viewport: Viewport,
    *,
    style: CurveStyle,
    margin_px: float,
) -> tuple[Curve | None, ...]:
    """Return the curves between pairs of places.

    Parameters
    ----------
    starts_deg, ends_deg
        Shape (n, 2): longitudes and latitudes.
    style
        ``great_circle``: the shortest way on the globe. ``curved``: a gentle bow on the map,
        to the left of the way (clockwise), so that there and back are two curves.
    margin_px
        How far outside the picture a curve still counts as in sight.

    Returns
    -------
    tuple of Curve or None
        None where nothing of a curve is in sight. A curve that the seam or the horizon cuts
        leaves at one edge and comes back at the other.
    """
    if len(starts_deg) == 0:
        return ()
    sampler = _Sampler(viewport.projection, starts_deg, ends_deg, style)
    low, high, seen = _in_sight(sampler, viewport, margin_px)
    times = _times(low, high)
    x, y, offset = sampler.at(times)
    curves: list[Curve | None] = []
    for row in range(len(starts_deg)):
        if not seen[row]:
            curves.append(None)
            continue
        runs = _runs(sampler, row, times[row], x[row], y[row], offset[row])
        pieces = tuple(to_pixels(run, viewport) for run in runs)
        shown = np.isfinite(x[row, 0]), np.isfinite(x[row, -1])
        curves.append(
            Curve(
                pieces,
                from_start=bool(low[row] == 0.0 and shown[0]),
                to_end=bool(high[row] == 1.0 and shown[1]),
            )
            if pieces
            else None
        )
    return tuple(curves)


def to_pixels(points: FloatArray, viewport: Viewport) -> FloatArray:
    """Return the pixels of (k, 2) plane points."""
    middle = viewport.middle
    return np.column_stack(
        [
            middle.x() + viewport.scale * (points[:, 0] - viewport.centre_x),
            middle.y() - viewport.scale * (points[:, 1] - viewport.centre_y),
        ]
    )


class _Sampler:
    """Points of n curves on the plane, as functions of a time from 0 to 1."""

    def __init__(
        self, projection: Projection, starts: FloatArray, ends: FloatArray, style: CurveStyle
    ) -> None:
        self.projection = projection
        self.count = len(starts)
        self._given = starts, ends, style
        self._bowed = style == "curved"
        if self._bowed:
            self._a, self._b = _chords(projection, starts, ends)
            way = self._b - self._a
            self._control = (self._a + self._b) / 2 + BOW * np.column_stack([-way[:, 1], way[:, 0]])
        else:
            self._from = unit_vectors(starts[:, 0], starts[:, 1])
            self._aside, self._angle = _great_circles(self._from, ends)

    def only(self, row: int) -> "_Sampler":
        """Return the sampler of one curve."""
        starts, ends, style = self._given
        return _Sampler(self.projection, starts[row : row + 1], ends[row : row + 1], style)

    def at(self, times: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Return x, y and degrees from the central meridian at (n, m) times.

        x and y are NaN where the map does not show the curve; the degrees are 0 where no
        seam cuts the map.
        """
        if isinstance(self.projection, Cylindrical):
            lon, lat = self._bow_deg(times) if self._bowed else self._circle_deg(times)
            offset = wrapped(lon - self.projection.centre_deg[0])
            x, y = self.projection.offsets_to_plane(offset, lat)
            return x, y, offset
        if self._bowed:
            x, y = self._bow(times)
            shown = np.isfinite(self.projection.inverse(x, y)[0])
            x, y = np.where(shown, x, np.nan), np.where(shown, y, np.nan)
        else:
            x, y = self.projection.forward(*self._circle_deg(times))
        return x, y, np.zeros_like(x)

    def _circle_deg(self, times: FloatArray) -> tuple[FloatArray, FloatArray]:
        turn = self._angle[:, None] * times
        cos, sin = np.cos(turn), np.sin(turn)
        x, y, z = (
            self._from[:, axis, None] * cos + self._aside[:, axis, None] * sin for axis in range(3)
        )
        return np.degrees(np.arctan2(y, x)), np.degrees(np.arctan2(z, np.hypot(x, y)))

    def _bow(self, times: FloatArray) -> tuple[FloatArray, FloatArray]:
        first, middle, last = (1 - times) ** 2, 2 * times * (1 - times), times**2
        x, y = (
            first * self._a[:, axis, None]
            + middle * self._control[:, axis, None]
            + last * self._b[:, axis, None]
            for axis in range(2)
        )
        return x, y

    def _bow_deg(self, times: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return longitudes of any turn: a bow across the seam goes on beyond the edge."""
        x, y = self._bow(times)
        _, bottom, _, top = self.projection.bounds
        y = np.clip(y, bottom * _ROOM_AT_POLE, top * _ROOM_AT_POLE)
        _, lat = self.projection.inverse(np.zeros_like(y), y)
        # Not by the place itself, which may lie beyond the edge: parallels are evenly divided.
        per_degree, _ = self.projection.forward(self.projection.centre_deg[0] + 1.0, lat)
        return x / per_degree + self.projection.centre_deg[0], lat


def _great_circles(start: FloatArray, ends_deg: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return unit vectors square to the starts towards the ends, and the angles, radians."""
    end = unit_vectors(ends_deg[:, 0], ends_deg[:, 1])
    along = np.sum(start * end, axis=1)
    aside = end - along[:, None] * start
    length = np.linalg.norm(aside, axis=1)
    # Every way to the antipode is as short: take the one over the pole.
    pole = np.array([0.0, 0.0, 1.0]) - start[:, 2:3] * start
    lost = length < 1e-12
    aside = np.where(lost[:, None], pole, aside)
    norm = np.maximum(np.linalg.norm(aside, axis=1), 1e-300)
    return aside / norm[:, None], np.arctan2(length, along)


def _chords(
    projection: Projection, starts: FloatArray, ends: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Return plane points of starts and ends; the end lies beyond the edge if that is nearer."""
    if isinstance(projection, Cylindrical):
        centre = projection.centre_deg[0]
        begin = wrapped(starts[:, 0] - centre)
        end = begin + wrapped(ends[:, 0] - starts[:, 0])
        a = projection.offsets_to_plane(begin, starts[:, 1])
        b = projection.offsets_to_plane(end, ends[:, 1])
    elif isinstance(projection, AzimuthalEqualArea):
        a = projection.unclipped(starts[:, 0], starts[:, 1])
        b = projection.unclipped(ends[:, 0], ends[:, 1])
    else:
        a = projection.forward(starts[:, 0], starts[:, 1])
        b = projection.forward(ends[:, 0], ends[:, 1])
    return np.column_stack(a), np.column_stack(b)


def _times(low: FloatArray, high: FloatArray) -> FloatArray:
    times = low[:, None] + (high - low)[:, None] * np.linspace(0.0, 1.0, SAMPLES)
    times[:, -1] = high  # exactly: an end that is almost reached is not reached
    return times


def _in_sight(
    sampler: _Sampler, viewport: Viewport, margin_px: float
) -> tuple[FloatArray, FloatArray, NDArray[np.bool_]]:
    """Return the times between which each curve is in sight, and whether it is at all.

    Near a curve that spans the globe a few samples would be corners, so the part in sight is
    looked at again until it is most of what was sampled.
    """
    window = viewport.visible()
    grow = margin_px / viewport.scale
    window = window.adjusted(-grow, -grow, grow, grow)
    low, high = np.zeros(sampler.count), np.ones(sampler.count)
    seen = np.ones(len(low), dtype=np.bool_)
    for _ in range(MOST_LOOKS):
        times = _times(low, high)
        x, y, offset = sampler.at(times)
        near = np.abs(np.diff(offset)) <= 180.0
        x0, x1 = np.minimum(x[:, :-1], x[:, 1:]), np.maximum(x[:, :-1], x[:, 1:])
        y0, y1 = np.minimum(y[:, :-1], y[:, 1:]), np.maximum(y[:, :-1], y[:, 1:])
        inside = near & (x0 <= window.right()) & (x1 >= window.left())
        inside &= (y0 <= window.bottom()) & (y1 >= window.top())
        seen &= inside.any(axis=1)
        first = np.argmax(inside, axis=1)
        last = inside.shape[1] - np.argmax(inside[:, ::-1], axis=1)
        rows = np.arange(len(low))
        closer = seen & (last - first < CLOSE_ENOUGH * inside.shape[1])
        low = np.where(closer, times[rows, first], low)
        high = np.where(closer, times[rows, last], high)
        if not closer.any():
            break
    return low, high, seen


def _runs(
    sampler: _Sampler,
    row: int,
    times: FloatArray,
    x: FloatArray,
    y: FloatArray,
    offset: FloatArray,
) -> list[FloatArray]:
    """Split one curve where the map does not show it and where the seam cuts it."""
    points = np.column_stack([x, y])
    shown: NDArray[np.bool_] = np.isfinite(x) & np.isfinite(y)
    cut = (np.abs(np.diff(offset)) > 180.0) & shown[:-1] & shown[1:]
    if shown.all() and not cut.any():
        return [points]
    runs: list[FloatArray] = []
    current: list[FloatArray] = []
    for at in range(len(points)):
        if shown[at]:
            current.append(points[at])
        if at + 1 == len(points):
            break
        if cut[at]:
            leaves, returns = _at_seam(sampler.projection, points, offset, at)
            runs.append(np.array([*current, leaves]))
            current = [returns]
        elif shown[at] != shown[at + 1]:
            edge = _at_edge(sampler, row, times[at], times[at + 1])
            if shown[at]:
                runs.append(np.array([*current, edge]))
                current = []
            else:
                current = [edge]
    runs.append(np.array(current))
    return [run for run in runs if len(run) > 1]


def _at_seam(
    projection: Projection, points: FloatArray, offset: FloatArray, at: int
) -> tuple[FloatArray, FloatArray]:
    """Return where a curve leaves the map at the seam, and where it comes back."""
    side = 180.0 if offset[at] > 0 else -180.0
    onward = offset[at + 1] + 2 * side
    part = (side - offset[at]) / (onward - offset[at]) if onward != offset[at] else 0.0
    y = points[at, 1] + part * (points[at + 1, 1] - points[at, 1])
    _, lat = projection.inverse(0.0, y)
    # The seam itself is projected to the right edge, and the map is symmetric.
    right, y = (float(v) for v in projection.forward(projection.centre_deg[0] + 180.0, lat))
    edge = np.array([np.copysign(right, side), y])
    return edge, np.array([-edge[0], y])


def _at_edge(sampler: _Sampler, row: int, before: float, after: float) -> FloatArray:
    """Return the last point in sight between two times of which one is beyond the horizon."""
    one = sampler.only(row)
    ends = np.array([before, after])
    x, y, _ = one.at(ends[None, :])
    inside, outside = (before, after) if np.isfinite(x[0, 0]) else (after, before)
    best = np.array([x[0, 0], y[0, 0]]) if inside == before else np.array([x[0, 1], y[0, 1]])
    for _ in range(EDGE_STEPS):
        middle = (inside + outside) / 2
        x, y, _ = one.at(np.array([[middle]]))
        if np.isfinite(x[0, 0]):
            inside, best = middle, np.array([x[0, 0], y[0, 0]])
        else:
            outside = middle
    return best


def total_length(pieces: Sequence[FloatArray]) -> float:
    """Return the length of a curve's pieces together, px."""
    return float(sum(lengths(piece)[-1] for piece in pieces))


def lengths(points: FloatArray) -> FloatArray:
    """Return the way to each of (k, 2) points along a line, starting at 0."""
    steps = np.hypot(*np.diff(points, axis=0).T)
    return np.concatenate([[0.0], np.cumsum(steps)])
