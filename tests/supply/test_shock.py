"""Shortage paths: the worked example, shipping lags, pacts that share, and what must hold."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.supply.errors import ModelInputError
from mapapp.supply.sharing import allocation_rights
from mapapp.supply.shock import PactSharing, ShockPath, path

EXAMPLE: dict[str, Any] = {
    "demand": 10.0,
    "other_supply": 4.0,
    "supply_at_risk": 6.0,
    "cut": [1.0] * 6,
    "stock": 15.0,
    "release_cap": 4.0,
    "ramp": [0.0, 0.0, 0.5, 1.0, 1.5, 2.0],
    "lag_months": 0.0,
}


def example(**changes: Any) -> ShockPath:
    return path(**(EXAMPLE | changes))


def test_the_worked_example() -> None:
    result = example()
    assert result.draw.tolist() == [4.0, 4.0, 4.0, 3.0, 0.0, 0.0]
    assert result.stock.tolist() == [11.0, 7.0, 3.0, 0.0, 0.0, 0.0]
    assert result.shortage.tolist() == [2.0, 2.0, 1.5, 2.0, 4.5, 4.0]
    assert result.received.tolist() == [0.0] * 6
    assert result.cumulative_shortage == pytest.approx(16.0)
    assert (result.first_month_short, result.stock_ends, result.peak_shortage) == (1, 4, 4.5)


def test_the_same_as_months_by_consumers() -> None:
    column = np.array(EXAMPLE["ramp"])[:, np.newaxis]
    result = example(ramp=np.hstack([column, 0 * column]), stock=[15.0, 0.0])
    assert result.shortage[:, 0].tolist() == [2.0, 2.0, 1.5, 2.0, 4.5, 4.0]
    assert result.shortage[:, 1].tolist() == [6.0] * 6
    assert isinstance(result.stock_ends, np.ndarray)
    assert result.stock_ends[0] == 4
    # There was no stock that could end.
    assert np.isnan(result.stock_ends[1])
    assert np.asarray(result.cumulative_shortage).tolist() == [16.0, 36.0]


@pytest.mark.parametrize(
    ("lag", "supply"),
    [
        (0.0, [4, 4, 4, 10, 10, 10]),
        (1.0, [10, 4, 4, 4, 10, 10]),
        (1.5, [10, 7, 4, 4, 7, 10]),
        (2.25, [10, 10, 5.5, 4, 4, 8.5]),
        (9.0, [10, 10, 10, 10, 10, 10]),
    ],
)
def test_goods_on_their_way_delay_the_cut_and_its_end(lag: float, supply: list[float]) -> None:
    result = example(cut=[1, 1, 1, 0, 0, 0], ramp=0.0, lag_months=lag)
    assert result.supply == pytest.approx(supply)


def test_by_default_goods_are_on_their_way_for_a_month_and_a_half() -> None:
    result = path(
        demand=10.0,
        other_supply=4.0,
        supply_at_risk=6.0,
        cut=1.0,
        stock=0.0,
        release_cap=0.0,
        months=4,
    )
    assert result.shortage.tolist() == [0.0, 3.0, 6.0, 6.0]
    assert (result.first_month_short, result.stock_ends) == (2, None)


def test_restraint_and_enough_stock_leave_no_shortage() -> None:
    result = example(restraint=0.1, stock=100.0, release_cap=np.inf)
    assert result.draw.tolist() == [5.0, 5.0, 4.5, 4.0, 3.5, 3.0]
    assert (result.first_month_short, result.stock_ends) == (None, None)
    assert (result.cumulative_shortage, result.peak_shortage) == (0.0, 0.0)


def test_a_stock_that_ends_exactly_leaves_no_dust() -> None:
    result = example(demand=4.1, stock=0.3, ramp=0.0, cut=[1.0] * 3)
    assert result.stock[2] == 0.0
    assert result.stock_ends == 3
    assert result.first_month_short is None


def test_a_cap_on_release_may_change_by_month_or_by_consumer() -> None:
    by_month = example(release_cap=[0.0, 6.0, 0.0, 6.0, 0.0, 6.0])
    assert by_month.draw.tolist() == [0.0, 6.0, 0.0, 5.0, 0.0, 4.0]
    by_consumer = example(stock=[15.0, 15.0], release_cap=[1.0, 4.0])
    assert by_consumer.draw[0].tolist() == [1.0, 4.0]


PACT: dict[str, Any] = {
    "demand": [[60.0, 30.0, 10.0]],
    "other_supply": [[30.0, 24.0, 11.0]],
    "supply_at_risk": [[30.0, 6.0, 0.0]],
    "cut": 1.0,
    "stock": [20.0, 20.0, 5.0],
    "release_cap": np.inf,
    "restraint": 0.07,
    "lag_months": 0.0,
    "months": 4,
}


def test_a_pact_shares_as_the_rule_says_in_each_month() -> None:
    result = path(**PACT, sharing=PactSharing())
    first = allocation_rights(
        [60, 30, 10], [30, 24, 11], [20, 20, 5], restraint=0.07, releasable=[20, 20, 5]
    )
    assert result.draw[0] == pytest.approx(first.drawdown_obligation)
    assert result.received[0] == pytest.approx([13.36, -8.544, -4.811], rel=4e-4)
    # 28 short a month, 45 in stock: month 2 has 17 to release, month 3 nothing.
    assert result.draw.sum(axis=1) == pytest.approx([28.0, 17.0, 0.0, 0.0])
    assert result.shortage.sum(axis=1) == pytest.approx([0.0, 11.0, 28.0, 28.0])
    # The shortage is shared in proportion to what each may use.
    assert result.shortage[2] == pytest.approx([16.8, 8.4, 2.8])
    assert np.asarray(result.first_month_short).tolist() == [2.0, 2.0, 2.0]


def test_reserve_commitments_can_differ_from_stocks() -> None:
    result = path(**PACT, sharing=PactSharing(reserves=[1.0, 0.0, 1.0]))
    assert result.draw[0] == pytest.approx([20.0, 0.0, 5.0])


def test_bilateral_sharing_leaves_the_third_alone() -> None:
    alone = path(**PACT)
    two = path(**PACT, sharing=[PactSharing(members=[0, 1])])
    assert np.array_equal(two.draw[:, 2], alone.draw[:, 2])
    assert two.received[:, 2].tolist() == [0.0] * 4
    assert two.received.sum(axis=1) == pytest.approx([0.0] * 4, abs=1e-9)
    both = path(**PACT, sharing=[PactSharing([0, 1]), PactSharing([False, False, True])])
    assert np.array_equal(both.shortage, two.shortage)
    nobody = path(**PACT, sharing=PactSharing(members=[]))
    assert np.array_equal(nobody.shortage, alone.shortage)


TONNES = st.just(0.0) | st.floats(1e-3, 1e3)
PART = st.sampled_from([0.0, 1.0]) | st.floats(0.0, 1.0)


@st.composite
def shocks(draw: st.DrawFn) -> dict[str, Any]:
    months, consumers = draw(st.integers(1, 6)), draw(st.integers(1, 4))

    def table(values: st.SearchStrategy[float], rows: int = months) -> np.ndarray:
        count = rows * consumers
        drawn = draw(st.lists(values, min_size=count, max_size=count))
        return np.array(drawn).reshape(rows, consumers)

    return {
        "demand": table(TONNES),
        "other_supply": table(TONNES),
        "supply_at_risk": table(TONNES),
        "cut": table(PART),
        "stock": table(TONNES, 1)[0],
        "release_cap": table(TONNES),
        "ramp": table(TONNES),
        "restraint": table(PART),
        "lag_months": draw(st.sampled_from([0.0, 1.5]) | st.floats(0.0, 8.0)),
        "sharing": draw(st.sampled_from([None, PactSharing(), PactSharing(members=[0])])),
    }


@given(shock=shocks())
def test_what_must_hold_for_every_path(shock: dict[str, Any]) -> None:
    result = path(**shock)
    need = shock["demand"] * (1 - shock["restraint"])
    near = 1e-9 * (need.sum() + shock["stock"].sum() + result.supply.sum() + 1.0)
    assert result.stock.min() >= 0.0
    assert result.draw.min() >= 0.0
    assert result.shortage.min() >= 0.0
    assert (result.draw <= shock["release_cap"] + near).all()
    assert result.draw.sum(axis=0) + result.stock[-1] == pytest.approx(shock["stock"], abs=near)
    assert np.abs(result.received.sum(axis=1)).max() <= near
    used = need - result.shortage
    assert (used <= result.supply + result.draw + result.received + near).all()
    assert np.asarray(result.cumulative_shortage) == pytest.approx(result.shortage.sum(axis=0))
    if shock["sharing"] is None:
        gap = np.maximum(0.0, need - result.supply)
        assert result.shortage == pytest.approx(gap - result.draw, abs=near)
        more = path(**(shock | {"stock": shock["stock"] + 1.0}))
        assert (more.shortage.sum(axis=0) <= result.shortage.sum(axis=0) + near).all()


@given(shock=shocks(), scale=st.sampled_from([0.25, 1024.0]))
def test_a_path_has_no_unit_of_its_own(shock: dict[str, Any], scale: float) -> None:
    tonnes = ("demand", "other_supply", "supply_at_risk", "stock", "release_cap", "ramp")
    scaled = path(**(shock | {name: shock[name] * scale for name in tonnes}))
    result = path(**shock)
    near = 1e-9 * (1.0 + result.supply.sum())
    assert scaled.shortage / scale == pytest.approx(result.shortage, abs=near)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"demand": -1.0}, "demand is -1"),
        ({"demand": np.zeros((1, 1, 1))}, "demand: a number or months x consumers"),
        ({"cut": [0.5, 1.5]}, r"cut\[1\] is 1.5: it must be finite and within 0 to 1"),
        ({"cut": []}, "cut: a number"),
        ({"cut": [1.0, 1.0]}, r"cut \(2, 1\), ramp \(6, 1\).* do not fit"),
        ({"ramp": [[0.0, 1.0], [0.0, float("nan")]]}, r"ramp\[1, 1\] is nan"),
        ({"stock": [[1.0]]}, "stock: a number or a vector over consumers"),
        ({"stock": np.inf}, "stock is inf"),
        ({"release_cap": -np.inf}, "release_cap is -inf"),
        ({"restraint": 7.0}, "restraint is 7"),
        ({"lag_months": -1.0}, "lag_months is -1"),
        ({"months": 0}, "months is 0"),
        ({"sharing": PactSharing(members=[1])}, r"sharing members\[0\] is 1: .* 0 to 0"),
        ({"sharing": PactSharing(reserves=[1.0, 2.0])}, "sharing reserves: 1 values"),
        ({"sharing": [PactSharing(), PactSharing()]}, "consumer 0 is a member of two pacts"),
    ],
)
def test_impossible_values_are_named(changes: dict[str, Any], says: str) -> None:
    with pytest.raises(ModelInputError, match=says):
        example(**changes)
