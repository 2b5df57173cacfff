"""USGS-style supply risk: the worked example, missing factors, and what is out of the domain."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.risk.usgs_style import (
    disruption_potential,
    economic_vulnerability,
    supply_risk,
    trade_exposure,
)
from mapapp.supply.errors import ModelInputError

SHARES = [0.6, 0.3, 0.1]
INABILITY = [0.5, 0.3, 0.2]
UNWILLINGNESS = [0.9, 0.2, 0.1]
UNIT = st.floats(0.0, 1.0)


def test_the_worked_example() -> None:
    potential = disruption_potential(SHARES, inability=INABILITY, unwillingness=UNWILLINGNESS)
    assert potential == pytest.approx(0.1676, rel=1e-4)
    exposure = trade_exposure(
        imports=90, exports=20, stock_draw=5, primary_production=15, secondary_production=10
    )
    assert exposure == pytest.approx(0.75)
    assert economic_vulnerability([0.012, 0.004], [0.05, 0.20]) == pytest.approx(0.0014)
    vulnerability = economic_vulnerability([0.012, 0.004], [0.05, 0.20], reference=0.0035)
    assert vulnerability == pytest.approx(0.4)
    risk = supply_risk(
        disruption_potential=potential,
        trade_exposure=exposure,
        economic_vulnerability=vulnerability,
    )
    assert risk == pytest.approx(0.3691, rel=1e-4)


def test_a_net_exporter_has_no_supply_risk() -> None:
    exposure = trade_exposure(imports=5, exports=20, primary_production=40)
    assert exposure == 0.0
    assert (
        supply_risk(disruption_potential=0.4, trade_exposure=exposure, economic_vulnerability=0.7)
        == 0.0
    )


@pytest.mark.parametrize("missing", range(3))
def test_a_missing_factor_leaves_it_undefined_even_beside_a_zero(missing: int) -> None:
    factors: list[float | None] = [0.0, 0.0, 0.0]
    factors[missing] = None
    assert (
        supply_risk(
            disruption_potential=factors[0],
            trade_exposure=factors[1],
            economic_vulnerability=factors[2],
        )
        is None
    )


def test_an_unknown_index_matters_only_with_a_share() -> None:
    nan = math.nan
    known = disruption_potential([0.5, 0.0], inability=[0.4, nan], unwillingness=[1.0, nan])
    assert known == pytest.approx(0.1)
    assert disruption_potential([0.5, 0.1], inability=[1, nan], unwillingness=[1, 1]) is None
    assert disruption_potential([0.0, 0.0], inability=[1, 1], unwillingness=[1, 1]) is None
    assert economic_vulnerability([0.1, nan], [0.5, 0.5]) is None
    assert trade_exposure(imports=nan, exports=0, primary_production=1) is None


def test_what_exceeds_the_reference_is_one() -> None:
    assert economic_vulnerability([0.5], [0.5], reference=0.01) == 1.0


def test_wrong_input_is_named() -> None:
    with pytest.raises(ModelInputError, match=r"unwillingness\[1\] is 1.5"):
        disruption_potential([0.5, 0.5], inability=[1, 1], unwillingness=[1, 1.5])
    with pytest.raises(ModelInputError, match="production_shares add up to 2"):
        disruption_potential([1.0, 1.0], inability=[1, 1], unwillingness=[1, 1])
    with pytest.raises(ModelInputError, match="production_shares and inability"):
        disruption_potential([1.0], inability=[1, 1], unwillingness=[1])
    with pytest.raises(ModelInputError, match="value_added adds up"):
        economic_vulnerability([0.8, 0.7], [0.1, 0.1])
    with pytest.raises(ModelInputError, match="reference is 0"):
        economic_vulnerability([0.1], [0.1], reference=0.0)
    with pytest.raises(ModelInputError, match="trade_exposure is 2"):
        supply_risk(disruption_potential=0, trade_exposure=2, economic_vulnerability=0)


@given(UNIT, UNIT, UNIT)
def test_the_risk_lies_between_the_factors(first: float, second: float, third: float) -> None:
    risk = supply_risk(
        disruption_potential=first, trade_exposure=second, economic_vulnerability=third
    )
    assert risk is not None
    low, high = min(first, second, third), max(first, second, third)
    # Denormal products round to nothing.
    assert low * (1 - 1e-9) - 1e-100 <= risk <= high * (1 + 1e-9)
