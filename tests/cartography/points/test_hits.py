"""Queries of the grid find what looking at every point finds."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.cartography.points import hits
from mapapp.cartography.points.hits import HitGrid, hit_grid
from mapapp.cartography.points.point_set import PlanePoints, PointSet
from mapapp.cartography.projections import DEFAULT_PROJECTION

coordinates = st.floats(-3, 3, width=32)


@st.composite
def planes(draw: st.DrawFn) -> PlanePoints:
    """Some points anywhere, and a crowd with many at one place, in any order."""
    loose = draw(st.lists(st.tuples(coordinates, coordinates), max_size=12))
    crowd = draw(st.integers(0, 60))
    rng = np.random.default_rng(draw(st.integers(0, 99)))
    near = np.round(rng.normal(0, draw(st.sampled_from([0.01, 0.3])), (crowd, 2)), 2)
    both = np.vstack([np.array(loose).reshape(-1, 2), near])
    rng.shuffle(both)
    x, y = both.T.astype(np.float32)
    return PlanePoints(x, y, 3 * np.arange(len(x)))


@pytest.fixture(autouse=True)
def _small_slabs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hits, "SLAB", 8)
    monkeypatch.setattr(hits, "_AT_ONCE", 12)


def nearest_of_all(points: PlanePoints, x: float, y: float, reach: float) -> int | None:
    if not len(points):
        return None
    dx, dy = points.x - np.float64(x), points.y - np.float64(y)
    distance = dx * dx + dy * dy
    best = int(np.argmin(distance))
    return int(points.index[best]) if distance[best] <= reach * reach else None


@given(points=planes(), x=coordinates, y=coordinates, reach=st.floats(0.001, 4))
def test_the_nearest_is_the_nearest_of_all(
    points: PlanePoints, x: float, y: float, reach: float
) -> None:
    expected = nearest_of_all(points, x, y, reach)
    assert HitGrid.of(points).nearest(x, y, reach=reach) == expected


@given(points=planes(), box=st.tuples(coordinates, coordinates, coordinates, coordinates))
def test_a_box_holds_what_lies_in_it(
    points: PlanePoints, box: tuple[float, float, float, float]
) -> None:
    left, right = sorted(box[:2])
    bottom, top = sorted(box[2:])
    inside = (points.x >= left) & (points.x <= right) & (points.y >= bottom) & (points.y <= top)
    found = HitGrid.of(points).in_box(left, bottom, right, top)
    assert found.tolist() == points.index[inside].tolist()


def enclosed(ring: np.ndarray, x: float, y: float) -> bool:
    """Count the edges below a point, one by one."""
    below = 0
    for ends in zip(ring.tolist(), np.roll(ring, -1, axis=0).tolist(), strict=True):
        (x0, y0), (x1, y1) = sorted(ends)
        if x0 <= x < x1 and (x - x0) * ((y1 - y0) / (x1 - x0)) + y0 < y:
            below += 1
    return below % 2 == 1


@given(
    points=planes(),
    corners=st.lists(st.tuples(coordinates, coordinates), min_size=3, max_size=9),
)
def test_a_lasso_holds_what_it_goes_round_once(
    points: PlanePoints, corners: list[tuple[float, float]]
) -> None:
    ring = np.array(corners, np.float64)
    found = set(HitGrid.of(points).in_polygon(ring).tolist())
    for x, y, index in zip(points.x, points.y, points.index, strict=True):
        assert (int(index) in found) == enclosed(ring, float(x), float(y))


def test_a_lasso_of_two_corners_holds_nothing() -> None:
    points = PointSet.of([0.0, 1.0], [0.0, 1.0])
    grid = hit_grid(points, DEFAULT_PROJECTION)
    assert grid.in_polygon(np.array([[-3.0, -3.0], [3.0, 3.0]])).tolist() == []
    assert grid.in_polygon(np.array([[-3.0, -3.0], [3.0, -3.0], [0.0, 3.0]])).tolist() == [0, 1]


def test_many_in_a_box_come_in_order_too() -> None:
    rng = np.random.default_rng(4)
    points = PointSet.of(rng.uniform(-180, 180, 500), rng.uniform(-80, 80, 500))
    assert hit_grid(points, DEFAULT_PROJECTION).in_box(-4, -4, 4, 4).tolist() == list(range(500))


def test_a_grid_is_built_once_for_a_projection() -> None:
    points = PointSet.of([0.0, 1.0], [0.0, 1.0])
    assert hit_grid(points, DEFAULT_PROJECTION) is hit_grid(points, DEFAULT_PROJECTION)


def test_an_empty_grid_finds_nothing() -> None:
    grid = hit_grid(PointSet.of([], []), DEFAULT_PROJECTION)
    assert len(grid) == 0
    assert grid.nearest(0.0, 0.0, reach=10.0) is None
    assert grid.in_box(-9, -9, 9, 9).tolist() == []
    assert grid.in_polygon(np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]])).tolist() == []
