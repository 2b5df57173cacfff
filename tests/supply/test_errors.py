"""Bad input of the numeric model: always a named error that says what and where."""

import math
from collections.abc import Callable

import numpy as np
import pytest

from mapapp.risk.concentration import hhi, top_share
from mapapp.risk.exposure import days_of_cover, n_minus_1
from mapapp.risk.geopolrisk import geopolrisk
from mapapp.risk.governance import risk_weight, weighted_hhi
from mapapp.risk.uncertainty import lognormal_hhi, share_probability
from mapapp.supply.chain import balance
from mapapp.supply.errors import (
    ModelInputError,
    as_floats,
    checked_number,
    checked_sum,
    checked_vector,
    checked_whole,
)
from mapapp.supply.network import least_cost
from mapapp.supply.ramp import annual_factor, effective_output
from mapapp.supply.shock import path
from mapapp.supply.target import cap_share

HUGE = [1e308, 1e308]
FLOWS = {
    "demand": 10.0,
    "other_supply": 4.0,
    "supply_at_risk": 6.0,
    "cut": 1.0,
    "stock": 0.0,
    "release_cap": 1.0,
}


@pytest.mark.parametrize(
    "given", ["many", ["1", "2"], [[1.0], [2.0, 3.0]], [1j], [object()], {"a": 1.0}]
)
def test_what_is_no_number_is_refused_by_name(given: object) -> None:
    with pytest.raises(ModelInputError, match="tonnes"):
        checked_vector(given, "tonnes")  # type: ignore[arg-type]


@pytest.mark.parametrize("given", ["5", None, [1.0], 10**400, object()])
def test_what_is_not_one_number_is_refused_by_name(given: object) -> None:
    with pytest.raises(ModelInputError, match=r"stock is .*a number is needed"):
        checked_number(given, "stock")  # type: ignore[arg-type]


@pytest.mark.parametrize("given", [1.5, True, 0, 11, "2", None])
def test_what_is_no_whole_number_of_its_range_is_refused(given: object) -> None:
    with pytest.raises(ModelInputError, match=r"k is .*whole number, within 1 to 10"):
        checked_whole(given, "k", high=10)
    assert checked_whole(np.int64(10), "k", high=10) == 10


def test_none_in_a_vector_is_missing_and_whole_numbers_are_floats() -> None:
    assert np.isnan(as_floats([1, None], "tonnes")[1])  # type: ignore[arg-type]
    assert as_floats([1, 2], "tonnes").dtype == np.float64
    assert checked_sum(np.array([1.0, 2.0]), "tonnes", more=3.0) == 6.0


@pytest.mark.parametrize(
    "call",
    [
        lambda: hhi(HUGE),
        lambda: top_share(HUGE, 1),
        lambda: n_minus_1(HUGE, [1.0, 1.0]),
        lambda: geopolrisk(HUGE, imports=[1.0], weight=[0.5]),
        lambda: geopolrisk([1.0], imports=HUGE, weight=[0.5, 0.5]),
        lambda: days_of_cover(1e300, 1e-300),
        lambda: cap_share(HUGE, [1], cost=1.0, limit=1.0, share=0.5, displacement=1.0),
    ],
)
def test_sums_that_overflow_are_refused_and_never_a_zero(call: Callable[[], object]) -> None:
    with pytest.raises(ModelInputError, match="number"):
        call()


@pytest.mark.parametrize(
    "call",
    [
        lambda: top_share([1.0, 2.0], 1.5),  # type: ignore[arg-type]
        lambda: lognormal_hhi([0.6, 0.4], 1000.0),
        lambda: lognormal_hhi([0.6, 0.4], 0.1, rest_sigma=1000.0),
        lambda: share_probability([0.6, 0.4], sigma=0.1, draws=1),
        lambda: lognormal_hhi([0.6, 0.4], 0.1, seed="x"),  # type: ignore[arg-type]
        lambda: lognormal_hhi([0.6, 0.4], 0.1, draws=10**12),
        lambda: annual_factor([1, "x"], plateau=1.0, time_constant=1.0),  # type: ignore[call-overload]
        lambda: effective_output(
            np.array([1.0, 2.0]),
            np.array([1.0, 2.0, 3.0]),
            plateau=1.0,
            time_constant=1.0,
            utilisation=1.0,
        ),
        lambda: path(**{**FLOWS, "demand": [[1.0], [1.0, 2.0]]}),  # type: ignore[arg-type]
        lambda: path(**FLOWS, months=2.5),  # type: ignore[arg-type]
        lambda: weighted_hhi([1.0], wgi_mean="good"),
        lambda: balance([["a"]], [[1.0]], added=[[0.0]], yields=[], secondary_feed=[], demand=1.0),
    ],
)
def test_wrong_types_and_shapes_are_refused_by_name(call: Callable[[], object]) -> None:
    with pytest.raises(ModelInputError, match=r"[a-z_]+"):
        call()


def test_a_restriction_of_two_parts_is_refused_by_its_place() -> None:
    with pytest.raises(ModelInputError, match=r"restrictions\[0\]: stage, country and part"):
        least_cost(
            [[1.0, 1.0]],
            [[1.0, 1.0]],
            added=[[0.0, 0.0]],
            yields=[],
            secondary_feed=np.zeros((0, 2)),
            demand=[1.0, 1.0],
            cost=[[1.0, 1.0]],
            transport=np.zeros((2, 2)),
            restrictions=[(0, 1)],  # type: ignore[list-item]
        )


def test_a_list_of_governance_gives_a_weight_for_each() -> None:
    assert risk_weight([0.0, 2.5]).tolist() == [5.0, 0.0]
    assert math.isnan(risk_weight(math.nan))


def test_a_limit_without_an_end_changes_no_answer() -> None:
    answers = [
        cap_share(
            [70.0, 20.0, 5.0, 5.0],
            [1, 2, 3],
            cost=[15.0, 20.0, 30.0],
            limit=limit,
            share=0.65,
            displacement=1.0,
        )
        for limit in (1e3, 1e30)
    ]
    assert answers[0].feasible
    assert answers[0].cost == pytest.approx(answers[1].cost)
