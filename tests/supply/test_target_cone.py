"""The interior-point method: known optima, its own proof, and the cuts where it cannot help."""

import math

import numpy as np
import pytest

from mapapp.supply import target_lp
from mapapp.supply.target_cone import Cones, solve_cone
from mapapp.supply.target_lp import Cone, NoSolutionError, Rows, solve_linear, solve_rows


def disc() -> Rows:
    """All points within one of (2, 1), and the first no more than 2.5."""
    cone = Cone(left=-np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]]), right=np.array([1.0, -2, -1]))
    left, right = np.array([[1.0, 0.0]]), np.array([2.5])
    return Rows(left, right, np.zeros(2), np.full(2, math.inf), (cone,))


def test_a_line_touches_a_disc_where_geometry_says() -> None:
    answer = solve_rows(np.array([3.0, 4.0]), disc(), np.array([2.0, 1.0]))
    assert answer.point == pytest.approx([2 - 0.6, 1 - 0.8], abs=1e-5)
    assert answer.gap == pytest.approx(0.0, abs=1e-8)
    # A radius larger by one takes the length of the cost off.
    assert answer.of_cones == pytest.approx([5.0])
    corner = solve_rows(np.array([-1.0, 0.0]), disc(), np.array([2.0, 1.0]))
    assert corner.point[0] == pytest.approx(2.5)
    assert corner.of_rows == pytest.approx([1.0])


def test_the_dual_bounds_the_optimum_from_below() -> None:
    rng = np.random.default_rng(3)
    for _ in range(20):
        left = -rng.normal(size=(7, 3))
        inside = rng.normal(size=3)
        tail = rng.normal(size=6)
        right = left @ inside + np.append(np.linalg.norm(tail) + 0.5, tail)
        box = np.vstack([np.eye(3), -np.eye(3)])
        edges = np.append(inside + 1.0, 1.0 - inside)
        cost = rng.normal(size=3)
        cones = Cones(linear=6, parts=(slice(6, 13),))
        found = solve_cone(cost, np.vstack([box, left]), np.append(edges, right), cones)
        assert found is not None
        assert found.bound <= cost @ found.point + 1e-9
        assert found.bound == pytest.approx(cost @ found.point, abs=1e-8)
        # No random point of the feasible set is below the bound.
        points = inside + rng.uniform(-1.0, 1.0, size=(400, 3))
        slack = right - points @ left.T
        feasible = np.linalg.norm(slack[:, 1:], axis=1) <= slack[:, 0]
        assert feasible.any()
        assert (points[feasible] @ cost >= found.bound - 1e-8).all()


def test_cuts_find_the_same_without_the_interior_point_method(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cost, inside = np.array([3.0, 4.0]), np.array([2.0, 1.0])
    direct = solve_rows(cost, disc(), inside)
    monkeypatch.setattr(target_lp, "solve_cone", lambda *_: None)
    by_cuts = solve_rows(cost, disc(), inside)
    assert by_cuts.point == pytest.approx(direct.point, abs=1e-4)
    assert cost @ by_cuts.point == pytest.approx(cost @ direct.point, rel=1e-7)
    assert by_cuts.of_cones == pytest.approx(direct.of_cones, rel=1e-3)


def test_a_single_point_is_found_though_nothing_is_inside() -> None:
    rows = Rows(
        np.array([[-1.0, 0.0]]), np.array([-3.0]), np.zeros(2), np.full(2, math.inf), disc().cones
    )
    answer = solve_rows(np.array([1.0, -1.0]), rows, np.array([3.0, 1.0]))
    assert answer.point == pytest.approx([3.0, 1.0], abs=1e-4)


def test_rows_that_contradict_have_no_optimum() -> None:
    rows = Rows(np.array([[-1.0]]), np.array([-2.0]), np.zeros(1), np.ones(1))
    assert solve_linear(np.ones(1), rows) is None
    none = Rows(np.zeros((1, 0)), np.array([-1.0]), np.zeros(0), np.zeros(0))
    assert solve_linear(np.zeros(0), none) is None


def test_an_optimum_without_end_is_an_error() -> None:
    rows = Rows(np.zeros((1, 1)), np.ones(1), np.zeros(1), np.full(1, math.inf))
    with pytest.raises(NoSolutionError):
        solve_linear(-np.ones(1), rows)
