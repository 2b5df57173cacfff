"""Ramp-up: the table of classes, the worked example, and years before the first."""

import math

import numpy as np
import pytest

from mapapp.supply.errors import ModelInputError
from mapapp.supply.ramp import RAMP_CLASSES, annual_factor, effective_output


@pytest.mark.parametrize(
    ("number", "factors"),
    [
        (1, {1: 0.5988, 2: 0.9565, 3: 0.9953, 5: 0.9999}),
        (2, {1: 0.4292, 2: 0.8365, 3: 0.9531, 5: 0.9962}),
        (3, {1: 0.3054, 2: 0.6699, 3: 0.8283, 5: 0.9270}),
        (4, {1: 0.1704, 2: 0.4182, 3: 0.5684, 5: 0.7148}),
    ],
)
def test_the_four_classes(number: int, factors: dict[int, float]) -> None:
    ramp = RAMP_CLASSES[number - 1]
    assert ramp.number == number
    for year, factor in factors.items():
        assert ramp.annual_factor(year) == pytest.approx(factor, abs=5.1e-5)


def test_the_worked_example() -> None:
    ramp = RAMP_CLASSES[1]
    tonnes = effective_output(
        50.0,
        2,
        plateau=ramp.plateau,
        time_constant=ramp.time_constant,
        utilisation=0.85,
        probability=0.90,
    )
    assert tonnes == pytest.approx(31.99, rel=2e-4)


def test_nothing_before_the_first_year() -> None:
    for year in (-500, -1, 0, 0.99):
        assert annual_factor(year, plateau=1.0, time_constant=0.5) == 0.0


def test_the_factor_is_the_average_of_the_curve() -> None:
    times = np.linspace(2.0, 3.0, 100_001)
    curve = 0.95 * (1 - np.exp(-times / 1.2))
    average = float(np.trapezoid(curve, times))
    assert annual_factor(3, plateau=0.95, time_constant=1.2) == pytest.approx(average)


def test_arrays_and_numbers_agree() -> None:
    years = np.arange(-1000, 30)
    factors = annual_factor(years, plateau=0.8, time_constant=2.0)
    assert factors.shape == years.shape
    assert (np.diff(factors) >= 0).all()
    assert factors[-1] <= 0.8
    for year in (-3, 0, 1, 2, 17):
        one = annual_factor(year, plateau=0.8, time_constant=2.0)
        assert factors[year + 1000] == pytest.approx(one)
    outputs = effective_output(
        np.array([10.0, 20.0]), np.array([1, 0]), plateau=1.0, time_constant=0.45, utilisation=1.0
    )
    assert outputs == pytest.approx([5.988, 0.0], rel=1e-4)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"plateau": 1.2}, "plateau is 1.2"),
        ({"time_constant": 0.0}, "time_constant is 0"),
        ({"time_constant": -1.0}, "time_constant is -1"),
        ({"utilisation": 1.1}, "utilisation is 1.1"),
        ({"probability": -0.1}, "probability is -0.1"),
        ({"nameplate": -5.0}, "nameplate is -5"),
        ({"nameplate": np.array([1.0, -5.0])}, "nameplate"),
        ({"year_of_operation": math.nan}, "year_of_operation"),
        ({"year_of_operation": np.array([1.0, math.inf])}, "year_of_operation"),
    ],
)
def test_impossible_values_are_named(changes: dict[str, object], says: str) -> None:
    arguments: dict[str, object] = {
        "nameplate": 1.0,
        "year_of_operation": 1.0,
        "plateau": 1.0,
        "time_constant": 1.0,
        "utilisation": 0.9,
    }
    with pytest.raises(ModelInputError, match=says):
        effective_output(**(arguments | changes))  # type: ignore[call-overload]
