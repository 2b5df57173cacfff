"""Rescaled flows: the worked example, new suppliers, bans, and totals that cannot be met."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.supply.errors import ModelInputError
from mapapp.supply.flows import rescale

OBSERVED = np.array([[30.0, 10.0], [20.0, 40.0]])


def test_the_worked_example() -> None:
    result = rescale(OBSERVED, row_totals=[50, 60], column_totals=[55, 55])
    assert result.flows == pytest.approx(np.array([[36.44, 13.56], [18.56, 41.44]]), rel=4e-4)
    assert result.feasible
    assert not result.assumed.any()
    # What is kept is the ratio of the products across.
    (a, b), (c, d) = result.flows
    assert a * d / (b * c) == pytest.approx(30 * 40 / (10 * 20))


def test_flows_that_fit_are_left_alone() -> None:
    result = rescale(OBSERVED, row_totals=[40, 60], column_totals=[50, 50])
    assert np.array_equal(result.flows, OBSERVED)
    assert result.rounds == 1


def test_a_new_supplier_gets_the_users_of_all_and_is_marked() -> None:
    observed = np.vstack([OBSERVED, [0.0, 0.0]])
    result = rescale(observed, row_totals=[40, 60, 20], column_totals=[72, 48])
    assert result.feasible
    assert result.flows.sum(axis=1) == pytest.approx([40, 60, 20])
    assert result.assumed.tolist() == [[False, False], [False, False], [True, True]]
    assert (result.flows[2] > 0).all()


def test_a_new_supplier_can_have_partners_of_its_own() -> None:
    observed = np.vstack([OBSERVED, [0.0, 0.0]])
    seed = [[9.0, 9.0], [9.0, 9.0], [0.0, 1.0]]
    result = rescale(observed, row_totals=[40, 60, 20], column_totals=[60, 60], seed=seed)
    assert result.feasible
    assert result.flows[2] == pytest.approx([0.0, 20.0])
    assert result.assumed[2].tolist() == [False, True]
    nobody = rescale(observed, row_totals=[40, 60, 20], column_totals=[60, 60], seed=0 * observed)
    assert not nobody.feasible
    assert nobody.row_gap[2] == 20.0


def test_a_supplier_that_stops_ships_nothing() -> None:
    result = rescale(OBSERVED, row_totals=[0, 60], column_totals=[30, 30])
    assert result.flows == pytest.approx(np.array([[0.0, 0.0], [30.0, 30.0]]))
    assert result.feasible


def test_a_ban_that_leaves_no_way_is_flagged() -> None:
    banned = [[0.0, 10.0], [20.0, 40.0]]
    fine = rescale(banned, row_totals=[30, 60], column_totals=[40, 50])
    assert fine.feasible
    assert fine.flows == pytest.approx(np.array([[0.0, 30.0], [40.0, 20.0]]))
    # The first can ship to the second user only, who needs less.
    result = rescale(banned, row_totals=[60, 30], column_totals=[40, 50])
    assert not result.feasible
    assert result.flows[0, 0] == 0.0
    assert result.row_gap[0] == pytest.approx(10.0, rel=1e-3)
    assert result.column_gap == pytest.approx([0.0, 0.0], abs=1e-6)


def test_totals_that_differ_in_sum_are_flagged() -> None:
    result = rescale(OBSERVED, row_totals=[40, 60], column_totals=[50, 60])
    assert not result.feasible
    assert result.row_gap.sum() == pytest.approx(-10.0)


def test_a_user_nobody_ships_to_is_flagged() -> None:
    result = rescale([[1.0, 0.0]], row_totals=[3.0], column_totals=[2.0, 1.0])
    assert not result.feasible
    assert result.column_gap == pytest.approx([0.0, 1.0], abs=1e-12)


def test_a_coarser_tolerance_takes_fewer_rounds() -> None:
    rows, columns = [70.0, 30.0], [20.0, 80.0]
    fine = rescale(OBSERVED, row_totals=rows, column_totals=columns)
    coarse = rescale(OBSERVED, row_totals=rows, column_totals=columns, tolerance=1e-3)
    assert coarse.feasible
    assert coarse.rounds < fine.rounds
    assert coarse.flows == pytest.approx(fine.flows, rel=1e-2)
    rough = rescale(OBSERVED, row_totals=rows, column_totals=columns, negligible=0.1)
    assert rough.feasible
    assert rough.rounds < fine.rounds
    assert np.abs(rough.row_gap).max() <= 0.1


def test_nothing_at_all_fits() -> None:
    result = rescale(np.zeros((2, 2)), row_totals=[0, 0], column_totals=[0, 0])
    assert result.feasible
    assert result.flows.tolist() == [[0.0, 0.0], [0.0, 0.0]]


TONNES = st.just(0.0) | st.floats(0.1, 100.0)


@st.composite
def tables(draw: st.DrawFn) -> tuple[np.ndarray, np.ndarray]:
    """Two flows of one shape: observed ones, and ones whose totals are to be met."""
    shape = draw(st.integers(1, 5)), draw(st.integers(1, 5))
    cells = st.lists(TONNES, min_size=shape[0] * shape[1], max_size=shape[0] * shape[1])
    return np.reshape(draw(cells), shape), np.reshape(draw(cells), shape)


@given(pair=tables())
def test_what_must_hold_for_all_flows(pair: tuple[np.ndarray, np.ndarray]) -> None:
    observed, other = pair
    rows, columns = other.sum(axis=1), other.sum(axis=0)
    result = rescale(observed, row_totals=rows, column_totals=columns)
    assert (result.flows >= 0.0).all()
    seen = observed.any(axis=1)
    assert (result.flows[seen][observed[seen] == 0.0] == 0.0).all()
    assert not result.assumed[seen].any()
    if result.feasible:
        assert result.flows.sum(axis=1) == pytest.approx(rows)
        assert result.flows.sum(axis=0) == pytest.approx(columns)
    if (observed > 0).all():
        # Every total with the same sum can be met, and ratios across are kept.
        assert result.feasible
        again = rescale(7.0 * observed, row_totals=rows, column_totals=columns)
        assert again.flows == pytest.approx(result.flows)
        back = rescale(result.flows, row_totals=rows, column_totals=columns)
        assert back.flows == pytest.approx(result.flows)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"flows": [1.0, 2.0]}, "flows: suppliers x users"),
        ({"flows": [[1.0, -2.0]]}, r"flows\[0, 1\] is -2"),
        ({"flows": [[1.0, float("nan")]]}, r"flows\[0, 1\] is nan"),
        ({"row_totals": [1.0, 2.0]}, r"flows \(1, 2\), row_totals 2 and column_totals 2"),
        ({"row_totals": []}, "row_totals: a vector"),
        ({"column_totals": [1.0, float("inf")]}, r"column_totals\[1\] is inf"),
        ({"seed": [[1.0]]}, r"seed \(1, 1\) and flows \(1, 2\)"),
        ({"seed": [[1.0, -1.0]]}, r"seed\[0, 1\] is -1"),
    ],
)
def test_impossible_values_are_named(changes: dict[str, Any], says: str) -> None:
    arguments = {"flows": [[1.0, 2.0]], "row_totals": [3.0], "column_totals": [1.0, 2.0]} | changes
    observed = arguments.pop("flows")
    with pytest.raises(ModelInputError, match=says):
        rescale(observed, **arguments)
