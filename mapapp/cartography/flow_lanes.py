"""Arrows that reach a country from one side end side by side, not on top of each other."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from mapapp.cartography.flow_curves import Curve, lengths
from mapapp.cartography.projection import FloatArray

# Ends closer than this in direction share a side of their country; no side is wider.
CLOSE_DEG: Final = 24.0
SIDE_DEG: Final = 80.0
# Where along a curve its direction is taken, and over which length it leaves its lane.
LOOK_PX: Final = 70.0
BLEND_PX: Final = 170.0
SPACE_PX: Final = 2.0
# Lanes together take no more than this part of a country's widest circle across.
MOST_OF_COUNTRY: Final = 0.8
LEAST_ROOM_PX: Final = 9.0


@dataclass(frozen=True, slots=True)
class _End:
    """One end of one curve at a country: its direction, degrees, and the width it needs, px."""

    curve: int
    direction_deg: float
    width_px: float
    is_tip: bool


def in_lanes(
    curves: Sequence[Curve | None],
    ends: Sequence[tuple[str, str]],
    *,
    widths_px: Sequence[tuple[float, float]],
    radius_px: Mapping[str, float],
    unit: float,
) -> tuple[Curve | None, ...]:
    """Return the curves with ends moved apart.

    Parameters
    ----------
    ends
        Codes of the countries where each curve starts and ends.
    widths_px
        What each needs there: the width of its band, and that of its head.
    radius_px
        By country, the radius of the widest circle in it.
    unit
        Size of the type relative to the screen's.
    """
    meeting: dict[str, list[_End]] = defaultdict(list)
    for at, curve in enumerate(curves):
        if curve is None:
            continue
        start, end = ends[at]
        if curve.from_start:
            look = _direction(curve.pieces[0], LOOK_PX * unit)
            meeting[start].append(_End(at, look, widths_px[at][0], is_tip=False))
        if curve.to_end:
            look = _direction(curve.pieces[-1][::-1], LOOK_PX * unit)
            meeting[end].append(_End(at, look, widths_px[at][1], is_tip=True))
    moved = list(curves)
    for code, found in meeting.items():
        room = max(2 * MOST_OF_COUNTRY * radius_px[code], LEAST_ROOM_PX * unit)
        for side in _sides(found):
            for one, shift in _lanes(side, room, unit):
                before = moved[one.curve]
                if before is not None:
                    moved[one.curve] = _shifted(before, one, shift, BLEND_PX * unit)
    return tuple(moved)


def _direction(line: FloatArray, look: float) -> float:
    """Return the direction from a line's first point to one some way along it, degrees."""
    along = lengths(line)
    at = min(look, float(along[-1]))
    x, y = (np.interp(at, along, line[:, axis]) - line[0, axis] for axis in range(2))
    return float(np.degrees(np.arctan2(y, x)))


def _sides(found: Sequence[_End]) -> list[list[_End]]:
    """Group the ends at one country by direction, each group in order of turn."""
    order = sorted(found, key=lambda end: (end.direction_deg, end.curve))
    turns = [
        (order[(at + 1) % len(order)].direction_deg - end.direction_deg) % 360.0
        for at, end in enumerate(order)
    ]
    # Begin behind the widest gap, so that no group is torn at 180 degrees.
    first = (max(range(len(order)), key=lambda at: turns[at]) + 1) % len(order)
    order = order[first:] + order[:first]
    groups = [[order[0]]]
    for end in order[1:]:
        last, begin = groups[-1][-1], groups[-1][0]
        near = (end.direction_deg - last.direction_deg) % 360.0 < CLOSE_DEG
        if near and (end.direction_deg - begin.direction_deg) % 360.0 < SIDE_DEG:
            groups[-1].append(end)
        else:
            groups.append([end])
    return [group for group in groups if len(group) > 1]


def _lanes(side: Sequence[_End], room: float, unit: float) -> list[tuple[_End, FloatArray]]:
    """Return how far each end of a side moves, px."""
    widths = np.array([end.width_px + SPACE_PX * unit for end in side])
    middles = np.cumsum(widths) - widths / 2 - widths.sum() / 2
    middles *= min(1.0, room / widths.sum())
    first = side[0].direction_deg
    turned = [(end.direction_deg - first) % 360.0 for end in side]
    middle = np.radians(first + float(np.average(turned, weights=widths)))
    across = np.array([-np.sin(middle), np.cos(middle)])
    return [(end, lane * across) for end, lane in zip(side, middles, strict=True)]


def _shifted(curve: Curve, end: _End, shift: FloatArray, blend: float) -> Curve:
    """Return a curve of which one end moved, and what is near it less and less."""
    pieces = list(curve.pieces)
    at = len(pieces) - 1 if end.is_tip else 0
    line = pieces[at]
    along = lengths(line)
    away = along[-1] - along if end.is_tip else along
    part = np.clip(away / max(min(blend, 0.5 * along[-1]), 1e-9), 0.0, 1.0)
    weight = (1 - part) ** 2 * (1 + 2 * part)
    pieces[at] = line + weight[:, None] * shift
    return replace(curve, pieces=tuple(pieces))
