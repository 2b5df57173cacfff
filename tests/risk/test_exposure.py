"""N-1, import reliance, days of cover: worked examples, ties and undefined cases."""

import math

import numpy as np
import pytest

from mapapp.risk.exposure import (
    days_of_cover,
    eu_import_reliance,
    is_net_exporter,
    n_minus_1,
    net_import_reliance,
    supply_without_largest,
)
from mapapp.supply.chain import balance
from mapapp.supply.errors import ModelInputError

REFINING = np.array([5.0, 20.0, 70.0, 0.0, 5.0])
DEMAND = np.array([10.0, 5.0, 55.0, 0.0, 30.0])


def test_n_minus_1_of_the_worked_example() -> None:
    result = n_minus_1(REFINING, DEMAND)
    assert result.value == pytest.approx(0.6667, rel=1e-4)
    assert result.supplier == 2
    assert not result.incomplete


def test_n_minus_1_after_the_slider() -> None:
    after = balance(
        [REFINING],
        [REFINING * 1.1],
        added=[[12.0, 0, 0, 0, 0]],
        yields=[],
        secondary_feed=[],
        demand=100.0,
    ).output[0]
    assert n_minus_1(after, DEMAND).value == pytest.approx(0.8533, rel=1e-4)


def test_a_tie_takes_the_lower_cover() -> None:
    result = n_minus_1([40.0, 40.0, 20.0], [10.0, 50.0, 40.0])
    # Without the first: 60/90; without the second: 60/50.
    assert result.supplier == 0
    assert result.value == pytest.approx(60 / 90)
    swapped = n_minus_1([40.0, 40.0 * (1 - 1e-15), 20.0], [50.0, 10.0, 40.0])
    assert swapped.supplier == 1


def test_n_minus_1_is_undefined_without_the_others_demand() -> None:
    assert n_minus_1([7.0, 3.0], [0.1 + 0.2, 0.0]).value is None
    nothing = n_minus_1([0.0, 0.0], [1.0, 1.0])
    assert (nothing.value, nothing.supplier) == (None, None)


def test_the_rest_of_the_world_is_never_the_largest() -> None:
    result = n_minus_1(
        [60.0, 10.0], [20.0, 10.0], rest_of_world_supply=90.0, rest_of_world_demand=70.0
    )
    assert result.supplier == 0
    assert result.value == pytest.approx(100 / 80)


def test_missing_values_are_flagged() -> None:
    result = n_minus_1([60.0, math.nan, 40.0], [50.0, math.nan, 40.0])
    assert result.incomplete
    assert result.value == pytest.approx(1.0)
    # What the largest uses itself must be known.
    own = n_minus_1([60.0, 40.0], [math.nan, 40.0])
    assert (own.value, own.supplier, own.incomplete) == (None, 0, True)


@pytest.mark.parametrize(
    ("supply", "demand", "says"),
    [
        ([1.0, 2.0], [1.0], "aligned"),
        ([-1.0], [1.0], r"supply\[0\]"),
        ([1.0], [math.inf], r"demand\[0\]"),
        ([], [], "at least one"),
    ],
)
def test_impossible_values_are_named(supply: list[float], demand: list[float], says: str) -> None:
    with pytest.raises(ModelInputError, match=says):
        n_minus_1(supply, demand)


def test_supply_without_the_largest() -> None:
    assert supply_without_largest(REFINING) == pytest.approx(0.30)
    assert supply_without_largest([50.0, math.nan], rest_of_world=50.0) == pytest.approx(0.5)
    assert supply_without_largest([3.0]) == 0.0
    assert supply_without_largest([0.0, math.nan], rest_of_world=1.0) is None


def test_import_reliance_of_the_worked_example() -> None:
    value = net_import_reliance(
        imports=120,
        exports=30,
        stock_draw=10,
        primary_production=40,
        secondary_production=20,
    )
    assert value == pytest.approx(0.6250, rel=1e-4)
    eu = eu_import_reliance(imports=120, exports=30, domestic_production=40)
    assert eu == pytest.approx(0.6923, rel=1e-4)


def test_a_net_exporter_relies_on_nobody() -> None:
    assert net_import_reliance(imports=5, exports=30, primary_production=100) == 0.0
    assert is_net_exporter(imports=5, exports=30)
    assert not is_net_exporter(imports=5, exports=30, stock_draw=25)
    assert eu_import_reliance(imports=5, exports=30, domestic_production=10) == 0.0


def test_reliance_on_unknown_or_no_use_is_undefined() -> None:
    assert net_import_reliance(imports=math.nan, exports=0, primary_production=1) is None
    assert net_import_reliance(imports=1, exports=0, primary_production=math.nan) is None
    assert net_import_reliance(imports=0, exports=0, primary_production=0) is None
    assert net_import_reliance(imports=9, exports=0, primary_production=0) == 1.0
    assert eu_import_reliance(imports=0, exports=0, domestic_production=0) is None


def test_reliance_refuses_impossible_values() -> None:
    with pytest.raises(ModelInputError, match="exports"):
        net_import_reliance(imports=1, exports=-1, primary_production=1)
    with pytest.raises(ModelInputError, match="stock_draw"):
        net_import_reliance(imports=1, exports=1, primary_production=1, stock_draw=math.inf)


def test_days_of_cover_of_the_worked_example() -> None:
    assert days_of_cover(15, 120) == pytest.approx(45.625, rel=1e-9)  # published as 45.63
    assert days_of_cover(15, 72) == pytest.approx(76.04, rel=1e-4)


def test_days_of_cover_at_the_edges() -> None:
    assert days_of_cover(0, 120) == 0.0
    assert days_of_cover(15, 0) is None
    assert days_of_cover(math.nan, 120) is None
    assert days_of_cover(15, math.nan) is None
    with pytest.raises(ModelInputError, match="stock is -1"):
        days_of_cover(-1, 120)
