"""Trade flows that move: light dots that run along the arrows, only where it was asked for."""

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from mapapp.cartography.flow_arcs import FlowMark
from mapapp.cartography.flow_curves import lengths
from mapapp.cartography.projection import FloatArray
from mapapp.cartography.theme import MapTheme

# A dot every so many pixels along an arrow; all run at one pace, whatever the tonnes.
SPACING_PX: Final = 64.0
PACE_PX_PER_S: Final = 36.0
LEAST_PX: Final = 2.2
PART_OF_WIDTH: Final = 0.36


def dots_of(line: FloatArray, *, travelled_px: float, spacing_px: float) -> FloatArray:
    """Return where the dots of a line are, shape (n, 2), px.

    Parameters
    ----------
    line
        Shape (k, 2), px, in the direction of the flow.
    travelled_px
        How far the dots have come since they set out; they repeat every ``spacing_px``.
    """
    along = lengths(line)
    at = np.arange(travelled_px % spacing_px, float(along[-1]), spacing_px)
    return np.column_stack([np.interp(at, along, line[:, axis]) for axis in range(2)])


def draw_motion(
    painter: QPainter,
    marks: Sequence[FlowMark],
    theme: MapTheme,
    *,
    seconds: float,
    clear_of: Sequence[QRectF] = (),
) -> None:
    """Draw the dots as they are some seconds after they set out.

    Parameters
    ----------
    clear_of
        Boxes in which arrows are broken off: there is no line there for a dot to run along.
    """
    unit = theme.type.body_px / 12
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent"))
    for mark in marks:
        radius = max(LEAST_PX * unit, PART_OF_WIDTH * mark.width_px)
        come = PACE_PX_PER_S * unit * seconds
        for piece in mark.pieces:
            if len(piece) < 2:
                continue
            dots = dots_of(piece, travelled_px=come, spacing_px=SPACING_PX * unit)
            for x, y in dots[on_line(dots, clear_of)].tolist():
                painter.drawEllipse(QPointF(x, y), radius, radius)


def on_line(dots: FloatArray, gaps: Sequence[QRectF]) -> npt.NDArray[np.bool_]:
    """Return which dots lie in none of the boxes."""
    shown = np.ones(len(dots), dtype=np.bool_)
    x, y = dots.T
    for box in gaps:
        across = (x >= box.left()) & (x <= box.right())
        shown &= ~(across & (y >= box.top()) & (y <= box.bottom()))
    return shown
