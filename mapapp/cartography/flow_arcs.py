"""Arrows along curves: bands of a width, heads, dashes, and how they are painted."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from mapapp.cartography.flow_curves import Curve, lengths
from mapapp.cartography.paths import path_of
from mapapp.cartography.projection import FloatArray
from mapapp.cartography.text import Run, draw_lines
from mapapp.cartography.theme import MapTheme
from mapapp.picture.sourcing.trade_flows import TradeFlow

RIM_PX: Final = 1.2
HAIR_PX: Final = 1.0
BROAD_PX: Final = 5.0
# A head grows with its arrow, but even the thinnest has one that can be seen.
HEAD_LENGTH_PX: Final = 6.0
HEAD_HALF_PX: Final = 2.8
HEAD_PER_WIDTH: Final = 1.25
HEAD_HALF_PER_WIDTH: Final = 0.72
# Of a short arrow the head takes at most this part, and the gaps at both ends this part each;
# more where a name is in the way.
MOST_HEAD: Final = 0.6
MOST_GAP: Final = 0.25
MOST_CLEAR: Final = 0.42
CLEAR_PX: Final = 2.0
SHORTEST_PX: Final = 7.0
DASH_PX: Final = 7.0
DASH_PER_WIDTH: Final = 0.8
# Band and head overlap a little, or a hairline shows between them.
_OVERLAP_PX: Final = 0.6


@dataclass(frozen=True, slots=True)
class FlowNumber:
    """The figure beside an arrow."""

    text: str
    box: QRectF


@dataclass(frozen=True, slots=True, eq=False)
class FlowMark:
    """One arrow in the picture.

    Attributes
    ----------
    flow
        Who ships how much to whom.
    value_t
        What its width shows, t/yr; with a sign where it is a change.
    width_px
        Width of its band.
    pieces
        Its middle line, (k, 2) pixels each, up to the tip; several where the map is cut.
    head
        (3, 2): left corner, tip, right corner; None if it ends out of sight.
    body, rim
        What is filled in its colour, and what in the sea's under it.
    hair, hair_rim
        What is drawn in these colours by a pen of the thinnest width: the line of an arrow
        that is no wider, and a line along each of its sides. Qt draws such lines many times
        faster than it fills.
    signed
        Whether its colour tells a fall from a rise.
    number
        The figure beside it, None if there was no room.
    """

    flow: TradeFlow
    value_t: float
    width_px: float
    pieces: tuple[FloatArray, ...]
    head: FloatArray | None
    body: QPainterPath
    rim: QPainterPath
    hair: QPainterPath
    hair_rim: QPainterPath
    signed: bool = False
    number: FlowNumber | None = None

    @property
    def head_box(self) -> QRectF | None:
        """Rectangle around the head, for what should not cover it."""
        if self.head is None:
            return None
        (left, top), (right, bottom) = self.head.min(axis=0), self.head.max(axis=0)
        return QRectF(QPointF(left, top), QPointF(right, bottom))

    @property
    def band_boxes(self) -> tuple[QRectF, ...]:
        """Squares along a band too broad to be broken off for a word; none for a line."""
        if self.width_px < BROAD_PX:
            return ()
        half, found = self.width_px / 2, []
        for piece in self.pieces:
            along = lengths(piece)
            at = np.arange(0.0, along[-1], self.width_px)
            x, y = (np.interp(at, along, piece[:, axis]) for axis in range(2))
            found += [
                QRectF(left, top, self.width_px, self.width_px)
                for left, top in zip(x - half, y - half, strict=True)
            ]
        return tuple(found)

    def distance_px(self, point: QPointF) -> float:
        """Return how far a point lies from the arrow's edge; 0 on it."""
        where = np.array([point.x(), point.y()])
        away = min(distance(piece, where) for piece in self.pieces) - self.width_px / 2
        if self.head is not None and away > 0.0:
            closed = np.vstack([self.head, self.head[:1]])
            inside = self.head_box is not None and _in_triangle(self.head, where)
            away = 0.0 if inside else min(away, distance(closed, where))
        return max(0.0, away)


def arrow(
    flow: TradeFlow,
    curve: Curve,
    *,
    value_t: float,
    width_px: float,
    gaps_px: tuple[float, float],
    clear_of: tuple[QRectF | None, QRectF | None],
    unit: float,
    signed: bool,
) -> FlowMark | None:
    """Return a curve as an arrow; None if it is too short to be one.

    Parameters
    ----------
    gaps_px
        Room left free around the places where it starts and where it ends.
    clear_of
        Boxes that it must leave before it starts, and stop short of at its end.
    unit
        Size of the type relative to the screen's.
    """
    pieces = list(curve.pieces)
    whole = sum(float(lengths(piece)[-1]) for piece in pieces)
    ways = pieces[0], pieces[-1][::-1]
    spaces = (width_px / 2 + CLEAR_PX * unit, head_width(width_px, unit) / 2 + CLEAR_PX * unit)
    before, after = (
        max(min(gap, MOST_GAP * whole), min(_way_out(way, box, space), MOST_CLEAR * whole))
        for gap, way, box, space in zip(gaps_px, ways, clear_of, spaces, strict=True)
    )
    if curve.from_start:
        pieces[0] = part_of(pieces[0], before, None)
    if curve.to_end:
        pieces[-1] = part_of(pieces[-1], 0.0, -after)
    pieces = [piece for piece in pieces if len(piece) > 1 and lengths(piece)[-1] > 0.0]
    left = sum(float(lengths(piece)[-1]) for piece in pieces)
    if not pieces or left < SHORTEST_PX * unit:
        return None
    head, bands = None, pieces
    if curve.to_end:
        reach = float(lengths(pieces[-1])[-1])
        length = HEAD_LENGTH_PX * unit + HEAD_PER_WIDTH * width_px
        length = min(length, MOST_HEAD * left, reach)
        half = head_width(width_px, unit) / 2
        head = _head(pieces[-1], length, half * min(1.0, 0.4 + length / (2 * half)))
        bands = [*pieces[:-1], part_of(pieces[-1], 0.0, _OVERLAP_PX - length)]
    bands = [band for band in bands if len(band) > 1]
    rim = RIM_PX * unit
    thin = width_px <= HAIR_PX * unit and not flow.assumed
    hairs, drawn = (bands, []) if thin else ([], bands)
    if flow.assumed:
        dash = DASH_PX * unit + DASH_PER_WIDTH * width_px
        drawn = [piece for band in bands for piece in _dashes(band, dash)]
    return FlowMark(
        flow=flow,
        value_t=value_t,
        width_px=width_px,
        pieces=tuple(pieces),
        head=head,
        body=_area(drawn, head, width_px / 2, 0.0),
        rim=_area([] if thin else bands, head, width_px / 2, rim),
        hair=_lines(hairs),
        hair_rim=_lines([side for hair in hairs for side in _sides(hair, HAIR_PX * unit)]),
        signed=signed,
    )


def head_width(width_px: float, unit: float) -> float:
    """Return the width of the head of an arrow of some width, px."""
    return 2 * (HEAD_HALF_PX * unit + HEAD_HALF_PER_WIDTH * width_px)


def _way_out(line: FloatArray, box: QRectF | None, space: float) -> float:
    """Return how far a line must be followed to get out of a box at its start, px.

    A box that stands farther off is another's neighbour: the line may pass under it.
    """
    if box is None:
        return 0.0
    around = box.adjusted(-space, -space, space, space)
    if not around.contains(QPointF(*line[0])):
        return 0.0
    x, y = line.T
    inside = (x > around.left()) & (x < around.right())
    inside &= (y > around.top()) & (y < around.bottom())
    along = lengths(line)
    inside &= along < box.width() + box.height()
    if not inside.any():
        return 0.0
    return float(along[min(int(np.flatnonzero(inside)[-1]) + 1, len(along) - 1)])


def _area(
    bands: Sequence[FloatArray], head: FloatArray | None, half: float, grow: float
) -> QPainterPath:
    """Return bands and head as one path; parts that overlap are filled once."""
    parts = [_band(band, half + grow, grow) for band in bands]
    if head is not None:
        parts.append(_grown(head, grow) if grow else head)
    return _lines(parts)


def _lines(parts: Sequence[FloatArray]) -> QPainterPath:
    """Return lines, or outlines, as one path."""
    if not parts:
        return QPainterPath()
    starts = np.zeros(sum(len(part) for part in parts), dtype=np.bool_)
    starts[np.cumsum([0, *(len(part) for part in parts[:-1])])] = True
    points = np.vstack(parts).astype(np.float32)
    return path_of(points, starts, fill=Qt.FillRule.WindingFill)


def _sides(line: FloatArray, away: float) -> tuple[FloatArray, FloatArray]:
    """Return the lines that run along both sides of one, some px away."""
    band = _band(line, away, 0.0)
    return band[: len(line)], band[len(line) :]


def _band(line: FloatArray, half: float, longer: float) -> FloatArray:
    """Return the outline of a line of some width: up its left side and down its right."""
    way = np.gradient(line, axis=0)
    way /= np.maximum(np.hypot(*way.T), 1e-9)[:, None]
    line = line.copy()
    line[0] -= longer * way[0]
    line[-1] += longer * way[-1]
    across = half * np.column_stack([way[:, 1], -way[:, 0]])
    return np.vstack([line + across, (line - across)[::-1]])


def _head(line: FloatArray, length: float, half: float) -> FloatArray:
    tip = line[-1]
    base = part_of(line, 0.0, -length)[-1] if length < lengths(line)[-1] else line[0]
    way = (tip - base) / max(float(np.hypot(*(tip - base))), 1e-9)
    across = half * np.array([way[1], -way[0]])
    return np.array([base + across, tip, base - across])


def _grown(head: FloatArray, by: float) -> FloatArray:
    """Return a triangle whose sides lie farther out; the tip stays within three times that."""
    left, tip, right = head
    middle = (left + right) / 2
    length, half = float(np.hypot(*(tip - middle))), float(np.hypot(*(left - middle)))
    if min(length, half) < 1e-6:
        return head
    way, across = (tip - middle) / length, (left - middle) / half
    slope = np.hypot(length, half)
    ahead = min(by * slope / half, 3 * by)
    aside = by * (slope + half) / length
    return np.array(
        [
            left - by * way + aside * across,
            tip + ahead * way,
            right - by * way - aside * across,
        ]
    )


def _dashes(line: FloatArray, dash: float) -> list[FloatArray]:
    """Cut a line into dashes with gaps of 0.6 of their length; it ends with a whole dash."""
    whole = float(lengths(line)[-1])
    step = 1.6 * dash
    count = max(1, round((whole + 0.6 * dash) / step))
    scale = whole / (count * step - 0.6 * dash)
    found = [part_of(line, at * step * scale, (at * step + dash) * scale) for at in range(count)]
    return [piece for piece in found if len(piece) > 1]


def part_of(line: FloatArray, start: float, end: float | None) -> FloatArray:
    """Return the part of a line between two lengths along it.

    Parameters
    ----------
    end
        None: to its end; negative: that far before its end.
    """
    along = lengths(line)
    whole = float(along[-1])
    end = whole if end is None else end
    if end <= 0.0:
        end += whole
    start, end = max(0.0, start), min(whole, end)
    if end <= start:
        return line[:0]
    inside = line[(along > start) & (along < end)]
    ends = np.column_stack([np.interp([start, end], along, line[:, axis]) for axis in range(2)])
    return np.vstack([ends[:1], inside, ends[1:]])


def distance(line: FloatArray, point: FloatArray) -> float:
    """Return how far a point lies from a line of (k, 2) points."""
    start, edge = line[:-1], np.diff(line, axis=0)
    length2 = np.maximum(np.square(edge).sum(axis=1), 1e-300)
    along = np.clip(((point - start) * edge).sum(axis=1) / length2, 0.0, 1.0)
    gap = point - start - along[:, None] * edge
    return float(np.sqrt(np.square(gap).sum(axis=1).min()))


def _in_triangle(corners: FloatArray, point: FloatArray) -> bool:
    edge = np.roll(corners, -1, axis=0) - corners
    away = point - corners
    turn = edge[:, 0] * away[:, 1] - edge[:, 1] * away[:, 0]
    return bool((turn >= 0).all() or (turn <= 0).all())


def flow_ink(theme: MapTheme, *, value_t: float, signed: bool) -> QColor:
    """Return an arrow's colour: one for all, or that of a fall or a rise."""
    if not signed:
        return theme.colour("text2")
    return QColor(theme.change[0] if value_t < 0 else theme.change[-1])


def draw_flows(painter: QPainter, marks: Sequence[FlowMark], theme: MapTheme) -> None:
    """Paint arrows in their order, each with its rim, so that the upper one bridges the lower."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    sea, width = theme.colour("sea"), HAIR_PX * theme.type.body_px / 12
    for mark in marks:
        ink = flow_ink(theme, value_t=mark.value_t, signed=mark.signed)
        painter.fillPath(mark.rim, sea)
        if not mark.hair.isEmpty():
            painter.setPen(QPen(sea, width))
            painter.drawPath(mark.hair_rim)
            painter.setPen(QPen(ink, width))
            painter.drawPath(mark.hair)
        painter.fillPath(mark.body, ink)


def draw_flow_numbers(painter: QPainter, marks: Sequence[FlowMark], theme: MapTheme) -> None:
    """Write the figures; after everything that they must stand on."""
    unit = theme.type.body_px / 12
    for mark in marks:
        if mark.number is None:
            continue
        ink = flow_ink(theme, value_t=mark.value_t, signed=True) if mark.signed else None
        draw_lines(
            painter,
            [[Run(mark.number.text, theme.font(bold=True))]],
            mark.number.box,
            ink=ink or theme.colour("text1"),
            halo=theme.colour("halo"),
            halo_px=3.0 * unit,
        )
