"""Sites that share one point, set apart in rings around it, so that each can be pointed at."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from math import asin, cos, pi, sin
from typing import Final

import numpy as np
import numpy.typing as npt

Offset = tuple[float, float]

# One ring is read at a glance; more symbols go to rings around it.
MOST_IN_ONE_RING: Final = 22
FIRST_RING: Final = 12
RING_GROWTH: Final = 8
# Beyond this a crowd is better told by its number.
MOST_SPREAD: Final = 60
_GROWTH: Final = 1.03
_ENOUGH: Final = 1e-6


@lru_cache(maxsize=512)
def spread_offsets(radii_px: tuple[float, ...], gap_px: float) -> tuple[Offset, ...]:
    """Return where discs stand around a point, as offsets (px, y down), in their order.

    Two stand left and right; more in a ring, clockwise from the top; very many in several.

    Parameters
    ----------
    radii_px
        Of the discs, none of which may come nearer to another than ``gap_px``.
    """
    if len(radii_px) < 2:
        return ((0.0, 0.0),) * len(radii_px)
    offsets: list[Offset] = []
    inner = 0.0
    for ring in _rings(radii_px):
        widest = max(ring)
        least = inner + gap_px + widest if inner else 0.0
        radius, angles = _ring(ring, gap_px, least)
        start = pi if len(radii_px) == 2 else -pi / 2
        offsets += [(radius * cos(start + a), radius * sin(start + a)) for a in angles]
        inner = radius + widest
    return tuple(offsets)


def reach_of(offsets: Sequence[Offset], radii_px: Sequence[float]) -> float:
    """Return the radius of the circle around the point that holds all discs, px."""
    return max(
        (float(np.hypot(*at)) + r for at, r in zip(offsets, radii_px, strict=True)), default=0.0
    )


def _rings(radii: tuple[float, ...]) -> list[tuple[float, ...]]:
    if len(radii) <= MOST_IN_ONE_RING:
        return [radii]
    rings, start, size = [], 0, FIRST_RING
    while start < len(radii):
        rings.append(radii[start : start + size])
        start, size = start + size, size + RING_GROWTH
    return rings


def _ring(radii: tuple[float, ...], gap: float, least: float) -> tuple[float, list[float]]:
    """Return the radius of a ring and the angle of each disc on it."""
    chords = [one + other + gap for one, other in pairwise((*radii, radii[0]))]
    if len(radii) == 1:
        return least, [0.0]
    if len(radii) == 2:
        return max(chords[0] / 2, least), [0.0, pi]
    radius = max(least, _tight_radius(chords))
    while True:
        angles = _angles(chords, radius)
        if _clear(radii, radius, angles, gap):
            return radius, angles
        radius *= _GROWTH  # a small disc between two large ones lets them come too near


def _tight_radius(chords: list[float]) -> float:
    """Return the least radius at which neighbours with these distances go once round."""
    low = max(chords) / 2
    if _turn(chords, low) <= 2 * pi:
        return low
    high = sum(chords)
    while high - low > _ENOUGH * high:
        middle = (low + high) / 2
        low, high = (middle, high) if _turn(chords, middle) > 2 * pi else (low, middle)
    return high


def _turn(chords: list[float], radius: float) -> float:
    return sum(2 * asin(min(1.0, chord / (2 * radius))) for chord in chords)


def _angles(chords: list[float], radius: float) -> list[float]:
    """Return angles whose steps fill the whole ring, each as wide as its neighbours need."""
    steps = [2 * asin(min(1.0, chord / (2 * radius))) for chord in chords]
    whole = sum(steps)
    angles = [0.0]
    for step in steps[:-1]:
        angles.append(angles[-1] + step * 2 * pi / whole)
    return angles


def _clear(radii: tuple[float, ...], radius: float, angles: list[float], gap: float) -> bool:
    at = radius * np.exp(1j * np.array(angles))
    size = np.array(radii)
    room = np.abs(at[:, None] - at[None, :]) - size[:, None] - size[None, :] - gap
    np.fill_diagonal(room, 1.0)
    return bool(room.min() > -_ENOUGH * radius)


def sharing_a_point(
    positions: npt.NDArray[np.float64], *, within_px: float
) -> tuple[npt.NDArray[np.intp], ...]:
    """Return the groups of at least two positions (shape (n, 2), px) that lie on one point.

    Each position takes those closer than ``within_px`` that no earlier one took.
    """
    free = np.ones(len(positions), dtype=np.bool_)
    for axis in (0, 1):  # most have no other one at their height or width
        free &= _has_neighbour(positions[:, axis], within_px)
    groups = []
    for index in np.flatnonzero(free).tolist():
        if not free[index]:
            continue
        distance = np.hypot(*(positions - positions[index]).T)
        members = np.flatnonzero(free & (distance < within_px))
        free[members] = False
        if len(members) > 1:
            groups.append(members)
    return tuple(groups)


def _has_neighbour(values: npt.NDArray[np.float64], within: float) -> npt.NDArray[np.bool_]:
    """Return which values have another one closer than a distance."""
    order = np.argsort(values)
    near = np.diff(values[order]) < within
    found = np.zeros(len(values), dtype=np.bool_)
    found[order[1:]] |= near
    found[order[:-1]] |= near
    return found
