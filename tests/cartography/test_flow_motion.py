"""Dots run along a flow in its direction, evenly and for ever."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF

from mapapp.cartography.flow_motion import dots_of, on_line

LINE = np.array([[0.0, 0.0], [30.0, 0.0], [30.0, 40.0]])


def test_dots_are_evenly_spaced_along_the_line() -> None:
    dots = dots_of(LINE, travelled_px=5.0, spacing_px=20.0)
    assert dots.tolist() == [[5.0, 0.0], [25.0, 0.0], [30.0, 15.0], [30.0, 35.0]]


def test_they_run_towards_the_end_and_come_round() -> None:
    first = dots_of(LINE, travelled_px=0.0, spacing_px=20.0)
    later = dots_of(LINE, travelled_px=4.0, spacing_px=20.0)
    assert (later[0] - first[0]).tolist() == [4.0, 0.0]
    again = dots_of(LINE, travelled_px=60.0, spacing_px=20.0)
    assert again == pytest.approx(first)


def test_no_dot_runs_where_the_arrow_is_broken_off() -> None:
    dots = np.array([[5.0, 0.0], [15.0, 0.0], [25.0, 0.0]])
    shown = on_line(dots, [QRectF(10, -4, 10, 8)])
    assert shown.tolist() == [True, False, True]
    assert on_line(dots, []).all()
