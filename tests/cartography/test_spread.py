"""Rings of symbols around one point: no two touch, none is far, and the order stays."""

from itertools import combinations, pairwise
from math import atan2, hypot, pi

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.cartography.spread import (
    MOST_IN_ONE_RING,
    MOST_SPREAD,
    reach_of,
    sharing_a_point,
    spread_offsets,
)

radii = st.lists(st.floats(1.5, 14.0), min_size=2, max_size=MOST_SPREAD).map(tuple)
gaps = st.floats(0.0, 8.0)


@given(radii=radii, gap=gaps)
def test_no_two_come_nearer_than_the_gap(radii: tuple[float, ...], gap: float) -> None:
    offsets = spread_offsets(radii, gap)
    assert len(offsets) == len(radii)
    for (one, r), (other, s) in combinations(zip(offsets, radii, strict=True), 2):
        assert hypot(one[0] - other[0], one[1] - other[1]) >= r + s + gap - 1e-3


@given(radii=radii, gap=gaps)
def test_a_ring_is_no_wider_than_it_must_be(radii: tuple[float, ...], gap: float) -> None:
    """A chord is at least 2/pi of its arc: a ring of neighbours has its radius bounded so."""
    reach = reach_of(spread_offsets(radii, gap), radii)
    round_it = sum(2 * r + gap for r in radii)
    assert reach <= round_it / 4 + 3 * max(radii) + gap
    if len(radii) <= MOST_IN_ONE_RING:
        assert reach >= round_it / (2 * pi)


def test_many_alike_stand_on_a_tight_circle() -> None:
    offsets = spread_offsets((6.0,) * 17, 4.0)
    distances = {round(hypot(*at), 3) for at in offsets}
    assert len(distances) == 1
    assert distances.pop() == pytest.approx(16 / (2 * np.sin(pi / 17)), rel=0.001)


def test_they_go_round_clockwise_from_the_top() -> None:
    offsets = spread_offsets((3.0, 4.0, 5.0, 6.0, 7.0), 2.0)
    assert offsets[0][0] == pytest.approx(0.0, abs=1e-9)
    assert offsets[0][1] < 0
    turns = [(atan2(y, x) + pi / 2) % (2 * pi) for x, y in offsets]
    assert turns[1:] == sorted(turns[1:])


def test_two_stand_left_and_right_of_their_point() -> None:
    (left, level), (right, other) = spread_offsets((5.0, 3.0), 2.0)
    assert left == pytest.approx(-5.0)
    assert right == pytest.approx(5.0)
    assert level == pytest.approx(0.0, abs=1e-9)
    assert other == pytest.approx(0.0, abs=1e-9)


def test_one_alone_stays_where_it_is() -> None:
    assert spread_offsets((5.0,), 2.0) == ((0.0, 0.0),)
    assert spread_offsets((), 2.0) == ()
    assert reach_of((), ()) == 0.0


def test_very_many_stand_in_several_rings() -> None:
    offsets = spread_offsets((5.0,) * 40, 2.0)
    distances = sorted({round(hypot(*at), 3) for at in offsets})
    assert len(distances) == 3
    assert all(b - a >= 12 - 1e-3 for a, b in pairwise(distances))


@given(points=st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=1, max_size=30))
def test_groups_are_the_points_that_coincide(points: list[tuple[int, int]]) -> None:
    groups = sharing_a_point(np.array(points, dtype=np.float64), within_px=0.5)
    found = [index for group in groups for index in group.tolist()]
    assert len(found) == len(set(found))
    for group in groups:
        assert len(group) > 1
        assert len({points[index] for index in group.tolist()}) == 1
    alone = [index for index in range(len(points)) if index not in found]
    assert all(points.count(points[index]) == 1 for index in alone)
