"""Figures beside the largest arrows: placed clear of everything, or left out."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from mapapp.cartography.flow_arcs import FlowMark, FlowNumber
from mapapp.cartography.flow_curves import lengths
from mapapp.cartography.projection import FloatArray
from mapapp.cartography.text import Run, size_of
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.tonnage import decimals_for, in_kilotonnes
from mapapp.cartography.wording import KILOTONNE, number

translate = QCoreApplication.translate

MOST_NUMBERS: Final = 7
MORE_PER_ZOOM: Final = 4
# An arrow needs this many times the width of its figure to carry it.
ROOM: Final = 1.3
ALONG: Final = (0.5, 0.4, 0.6, 0.32, 0.68, 0.24, 0.76)
GAP_PX: Final = 1.0
APART_PX: Final = 5.0
# Points every few pixels stand for the other arrows; so many may lie under a figure.
STEP_PX: Final = 5.0
MOST_CROSSED: Final = 3


def tonnes_words(value_t: float, *, signed: bool = False) -> str:
    """Return tonnes as they stand on an arrow: "628 kt", "8.4 kt", "890 t", "+1.2 kt"."""
    size = abs(value_t)
    if in_kilotonnes(size, KILOTONNE):
        kilo = size / KILOTONNE
        decimals = 0 if kilo >= 10 else decimals_for(kilo, 1)
        text = translate("flows", "{value} kt").format(value=number(kilo, decimals))
    else:
        decimals = 0 if size >= 10 else 1
        text = translate("flows", "{value} t").format(value=number(size, decimals))
    if not signed:
        return text
    return f"−{text}" if value_t < 0 else f"+{text}"


def with_numbers(
    marks: Sequence[FlowMark],
    theme: MapTheme,
    *,
    zoom: float,
    obstacles: Sequence[QRectF],
    window: QRectF,
) -> tuple[FlowMark, ...]:
    """Return the arrows, the largest of them with a figure where one fits.

    Parameters
    ----------
    marks
        Large first.
    obstacles
        Rectangles that figures must not touch.
    window
        Where they may stand.
    """
    unit = theme.type.body_px / 12
    most = MOST_NUMBERS + int(MORE_PER_ZOOM * max(0.0, zoom - 1.0))
    taken = [*obstacles, *(box for mark in marks if (box := mark.head_box) is not None)]
    dots = [_dots(mark, STEP_PX * unit) for mark in marks]
    done: list[FlowMark] = []
    placed = 0
    for at, mark in enumerate(marks):
        box = None
        if placed < most:
            text = tonnes_words(mark.value_t, signed=mark.signed)
            size = size_of([[Run(text, theme.font(bold=True))]])
            others = [part for other, part in enumerate(dots) if other != at]
            crossed = np.vstack(others) if others else np.zeros((0, 2))
            box = _place(
                mark, (size.width(), size.height()), taken, crossed, window=window, unit=unit
            )
        if box is None:
            done.append(mark)
            continue
        placed += 1
        taken.append(box.adjusted(-APART_PX * unit, 0, APART_PX * unit, 0))
        done.append(replace(mark, number=FlowNumber(text, box)))
    return tuple(done)


def _dots(mark: FlowMark, step: float) -> FloatArray:
    """Return points along an arrow, a step apart."""
    parts = []
    for piece in mark.pieces:
        along = lengths(piece)
        at = np.arange(0.0, along[-1], step)
        parts.append(np.column_stack([np.interp(at, along, piece[:, i]) for i in range(2)]))
    return np.vstack(parts)


def _place(
    mark: FlowMark,
    size: tuple[float, float],
    taken: Sequence[QRectF],
    crossed: FloatArray,
    *,
    window: QRectF,
    unit: float,
) -> QRectF | None:
    """Return the box beside an arrow that covers least of others, None if none is free."""
    best, least = None, MOST_CROSSED + 1
    for piece in mark.pieces:
        along = lengths(piece)
        if along[-1] < ROOM * size[0]:
            continue
        for part in ALONG:
            for box in _beside(piece, along, part, size, mark.width_px / 2 + GAP_PX * unit):
                if not window.contains(box) or any(box.intersects(other) for other in taken):
                    continue
                cost = _inside(crossed, box)
                if cost < least:
                    best, least = box, cost
                if cost == 0:
                    return box
    return best


def _beside(
    piece: FloatArray, along: FloatArray, part: float, size: tuple[float, float], gap: float
) -> list[QRectF]:
    """Return boxes whose edge just clears a band, on its outer side and on its inner side."""
    at = part * along[-1] + np.array([-1.0, 0.0, 1.0])
    x, y = (np.interp(at, along, piece[:, axis]) for axis in range(2))
    way = np.array([x[2] - x[0], y[2] - y[0]])
    way /= max(float(np.hypot(*way)), 1e-9)
    left = np.array([way[1], -way[0]])
    # The reach of a box towards the line depends on how steep the line is. Letters do not
    # fill their line, so the box may come a little closer.
    reach = (abs(left[0]) * size[0] + 0.8 * abs(left[1]) * size[1]) / 2 + gap
    boxes = []
    for side in (left, -left):
        centre = QPointF(x[1] + side[0] * reach, y[1] + side[1] * reach)
        boxes.append(QRectF(centre.x() - size[0] / 2, centre.y() - size[1] / 2, size[0], size[1]))
    return boxes


def _inside(points: FloatArray, box: QRectF) -> int:
    if len(points) == 0:
        return 0
    x, y = points.T
    hit = (x >= box.left()) & (x <= box.right()) & (y >= box.top()) & (y <= box.bottom())
    return int(np.count_nonzero(hit))
