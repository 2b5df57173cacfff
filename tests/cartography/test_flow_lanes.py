"""Ends that would lie on each other are moved apart, in the order in which they arrive."""

import numpy as np
import pytest

from mapapp.cartography.flow_curves import Curve
from mapapp.cartography.flow_lanes import in_lanes
from mapapp.cartography.projection import FloatArray

TARGET = np.array([500.0, 300.0])


def straight(angle_deg: float, *, length: float = 400.0) -> Curve:
    """A curve that comes from a direction to one place."""
    way = np.array([np.cos(np.radians(angle_deg)), np.sin(np.radians(angle_deg))])
    line = TARGET + np.linspace(length, 0.0, 60)[:, None] * way
    return Curve((line,), from_start=True, to_end=True)


def tips(angles: list[float], *, radius: float = 60.0, width: float = 8.0) -> FloatArray:
    curves = [straight(angle) for angle in angles]
    ends = [(f"A{at}", "B") for at in range(len(angles))]
    radii = dict.fromkeys([code for pair in ends for code in pair], radius)
    moved = in_lanes(curves, ends, widths_px=[(2.0, width)] * len(angles), radius_px=radii, unit=1)
    for before, after in zip(curves, moved, strict=True):
        assert after is not None
        assert np.allclose(before.pieces[0][0], after.pieces[0][0]), "the far end stays"
    return np.array([curve.pieces[0][-1] for curve in moved if curve is not None])


def test_arrows_from_one_side_end_apart_by_their_width() -> None:
    ends = tips([180.0, 185.0, 190.0])
    gaps = np.hypot(*np.diff(ends, axis=0).T)
    assert (gaps >= 8.0).all()
    assert np.allclose(ends.mean(axis=0), TARGET, atol=0.5)


def test_lanes_keep_the_order_of_arrival() -> None:
    # From the left: what comes from above (smaller y) stays above.
    for angles in ([175.0, 180.0, 186.0], [186.0, 175.0, 180.0]):
        ends = tips(angles)
        above = np.argsort([np.sin(np.radians(angle)) for angle in angles])
        assert (np.diff(ends[above, 1]) > 0).all()


def test_arrows_from_different_sides_stay() -> None:
    assert np.allclose(tips([0.0, 90.0, 180.0, 270.0]), TARGET)


def test_a_side_is_found_across_the_turn_of_the_circle() -> None:
    ends = tips([-178.0, 178.0])
    assert np.hypot(*(ends[0] - ends[1])) >= 8.0


def test_lanes_do_not_leave_a_small_country() -> None:
    ends = tips([180.0, 183.0, 186.0, 189.0], radius=3.0)
    assert np.hypot(*(ends[0] - ends[-1])) < 9.0


def test_what_is_out_of_sight_has_no_lane() -> None:
    cut = Curve(straight(180.0).pieces, from_start=True, to_end=False)
    curves = [cut, straight(183.0), None]
    ends = [("A", "B"), ("C", "B"), ("D", "B")]
    moved = in_lanes(
        curves,
        ends,
        widths_px=[(2.0, 8.0)] * 3,
        radius_px=dict.fromkeys("ABCD", 60.0),
        unit=1.0,
    )
    assert moved[2] is None
    for before, after in zip(curves[:2], moved[:2], strict=True):
        assert before is not None
        assert after is not None
        assert after.pieces[0] == pytest.approx(before.pieces[0])
