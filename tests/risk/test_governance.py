"""EU criticality: the worked example, domains, and what is refused."""

import math

import numpy as np
import pytest

from mapapp.risk.governance import (
    economic_importance,
    eu_supply_risk,
    risk_weight,
    weighted_hhi,
)
from mapapp.supply.errors import ModelInputError

WGI = np.array([-0.33, 0.9, 1.6])
TRADE = [1.1, 1.0, 0.8]
WORLD = [0.60, 0.25, 0.15]
SOURCING = [0.80, 0.10, 0.10]


def test_risk_weights_of_the_worked_example() -> None:
    assert risk_weight(WGI) == pytest.approx([5.660, 3.200, 1.800], rel=1e-4)
    assert risk_weight(-0.33) == pytest.approx(5.660, rel=1e-4)


def test_risk_weight_is_clipped_and_missing_passes() -> None:
    weights = risk_weight(np.array([-2.9, 2.7, math.nan]))
    assert weights[:2].tolist() == [10.0, 0.0]
    assert math.isnan(weights[2])
    assert math.isnan(risk_weight(math.nan))
    with pytest.raises(ModelInputError, match="infinite"):
        risk_weight(math.inf)


def test_supply_risk_of_the_worked_example() -> None:
    world = weighted_hhi(WORLD, wgi_mean=WGI, trade=TRADE)
    sourcing = weighted_hhi(SOURCING, wgi_mean=WGI, trade=TRADE)
    assert world == pytest.approx(2.474, rel=2e-4)
    assert sourcing == pytest.approx(4.031, rel=2e-4)
    bracket = eu_supply_risk(
        global_weighted_hhi=world,
        sourcing_weighted_hhi=sourcing,
        import_reliance=0.80,
        recycling_rate=0.0,
        substitution=1.0,
    )
    assert bracket == pytest.approx(3.408, rel=2e-4)
    risk = eu_supply_risk(
        global_weighted_hhi=world,
        sourcing_weighted_hhi=sourcing,
        import_reliance=0.80,
        recycling_rate=0.05,
        substitution=0.96,
    )
    assert risk == pytest.approx(3.108, rel=2e-4)


def test_without_trade_on_the_zero_to_one_scale() -> None:
    assert weighted_hhi(WORLD, wgi_mean=WGI) / 10 == pytest.approx(0.2278, rel=2e-4)


def test_one_known_mix_is_used_alone() -> None:
    common = {"import_reliance": None, "recycling_rate": 0.5, "substitution": 1.0}
    both = {"global_weighted_hhi": 4.0, "sourcing_weighted_hhi": 2.0}
    assert eu_supply_risk(**common, **(both | {"sourcing_weighted_hhi": None})) == 2.0
    assert eu_supply_risk(**common, **(both | {"global_weighted_hhi": None})) == 1.0
    assert eu_supply_risk(**common, **dict.fromkeys(both)) is None
    # Both mixes, but not how to weigh them.
    assert eu_supply_risk(**common, **both) is None


@pytest.mark.parametrize(("reliance", "expected"), [(0.0, 2.0), (1.0, 3.0)])
def test_import_reliance_weighs_the_mixes(reliance: float, expected: float) -> None:
    assert eu_supply_risk(
        global_weighted_hhi=4.0,
        sourcing_weighted_hhi=2.0,
        import_reliance=reliance,
        recycling_rate=0.0,
        substitution=1.0,
    ) == pytest.approx(expected)


def test_economic_importance_of_the_worked_example() -> None:
    value = economic_importance([0.6, 0.4], [120, 40], largest_value_added=170, substitution=0.95)
    assert value == pytest.approx(4.918, rel=2e-4)
    with pytest.raises(ModelInputError, match="largest_value_added"):
        economic_importance([1.0], [120], largest_value_added=100, substitution=1.0)


def test_unknown_governance_matters_only_with_a_share() -> None:
    assert weighted_hhi([1.0, 0.0], wgi_mean=[0.0, math.nan]) == pytest.approx(5.0)
    with pytest.raises(ModelInputError, match=r"wgi_mean\[1\] is not known.*regional median"):
        weighted_hhi([0.9, 0.1], wgi_mean=[0.0, math.nan])


def test_the_scale_ends_at_fifteen() -> None:
    assert weighted_hhi([1.0], wgi_mean=[-2.5], trade=[1.5]) == pytest.approx(15.0)
    assert weighted_hhi([0.0, 0.0], wgi_mean=[0.0, 0.0]) is None


@pytest.mark.parametrize(
    ("shares", "wgi", "trade", "says"),
    [
        ([60.0, 40.0], [0.0, 0.0], 1.0, "fractions"),
        ([0.6, -0.1], [0.0, 0.0], 1.0, r"shares\[1\]"),
        ([0.6, math.nan], [0.0, 0.0], 1.0, r"shares\[1\]"),
        ([0.6, 0.4], [0.0], 1.0, "aligned"),
        ([0.6, 0.4], [0.0, 0.0], [1.0], "aligned"),
        ([0.6, 0.4], [0.0, 0.0], -1.0, "trade"),
        ([0.6, 0.4], [0.0, math.inf], 1.0, "infinite"),
    ],
)
def test_impossible_values_are_named(
    shares: list[float], wgi: list[float], trade: float | list[float], says: str
) -> None:
    with pytest.raises(ModelInputError, match=says):
        weighted_hhi(shares, wgi_mean=wgi, trade=trade)
