"""The governance floor of a pact: worked by hand, and what must always hold."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mapapp.catalog.catalog import Catalog
from mapapp.picture.exposure.exposure import Exposure, exposure
from mapapp.picture.shock.shock_result import ConsumerPath
from mapapp.picture.shock.shocks import shock_paths
from mapapp.picture.sourcing.consumers import OWN_PACT, consumer_of
from mapapp.picture.sourcing.governance_floor import floor_of
from mapapp.picture.sourcing.trade import trade_table
from mapapp.picture.view import View
from mapapp.scenario.levers import LeverError, Pact, Shock
from mapapp.scenario.scenario import Place, Scenario

G3 = ("DEU", "JPN", "USA")


def of(
    catalog: Catalog,
    floor: float | None,
    *,
    mineral: str = "lithium",
    consumer: str = OWN_PACT,
    scenario: Scenario | None = None,
) -> Exposure:
    pact = Pact("", G3, governance_floor=floor)
    levers = (scenario or Scenario()).with_pact(pact)
    return exposure(catalog, levers, View(mineral, "refining", 2030, consumer=consumer))


def mean(catalog: Catalog, code: str) -> float:
    found = catalog.countries[code].governance_mean
    assert found is not None
    return found


@pytest.mark.parametrize(("floor", "is_enough"), [(0.0, True), (1.1, False)])
def test_suppliers_below_the_floor_are_replaced_by_what_others_sell_elsewhere(
    catalog: Catalog, floor: float, is_enough: bool
) -> None:
    table = trade_table(catalog, "lithium", "refining")
    assert table is not None
    inside = np.isin(table.codes, G3)
    imports = dict(zip(table.codes, table.tonnes[:, inside].sum(axis=1).tolist(), strict=True))
    sold = dict(zip(table.codes, table.tonnes[:, ~inside].sum(axis=1).tolist(), strict=True))
    outside = [code for code in table.codes if code not in G3]
    above = [code for code in outside if mean(catalog, code) >= floor]
    lost = sum(imports[code] for code in outside if code not in above)
    room = sum(sold[code] for code in above)
    assert lost > 0
    assert (room >= lost) is is_enough
    total = sum(imports[code] for code in outside)
    found = of(catalog, floor)
    assert found.floor is not None
    assert found.floor.open_part == pytest.approx(max(0.0, lost - room) / total)
    shares = dict(found.scenario.suppliers)
    for code in above:
        expected = (imports[code] + sold[code] * min(1.0, lost / room)) / total
        assert shares.get(code, 0.0) == pytest.approx(expected)
    assert set(shares) <= set(above)


def test_nobody_is_left_out_below_the_lowest_floor(catalog: Catalog) -> None:
    free, held = of(catalog, None), of(catalog, -2.5)
    assert free.floor is None
    assert held.floor is not None
    assert held.floor.left_out == ()
    assert held.scenario.suppliers == free.scenario.suppliers
    assert held.scenario.supply_risk == free.scenario.supply_risk


def test_with_the_highest_floor_all_imports_stay_open_and_no_figure_is_zero(
    catalog: Catalog,
) -> None:
    found = of(catalog, 2.5)
    assert found.floor is not None
    assert found.floor.open_part == pytest.approx(1.0)
    assert found.scenario.suppliers == ()
    assert found.scenario.largest_share is None
    assert found.scenario.missing["largest_share"] == "all below the governance floor"


def test_how_much_is_imported_does_not_change(catalog: Catalog) -> None:
    free, held = of(catalog, None), of(catalog, 0.0)
    assert held.scenario.import_reliance == free.scenario.import_reliance
    assert held.scenario.net_import_reliance == free.scenario.net_import_reliance
    assert held.baseline.suppliers == free.baseline.suppliers


def test_it_holds_for_members_and_for_nobody_else(catalog: Catalog) -> None:
    assert of(catalog, 0.0, consumer="JPN").floor is not None
    assert of(catalog, 0.0, consumer="KOR").floor is None
    assert of(catalog, 0.0, consumer="WLD").floor is None
    pact = Pact("", G3, governance_floor=0.0)
    assert floor_of(pact, consumer_of(catalog, "EU27")) is None  # not all of it is in the pact


def test_new_capacity_abroad_can_take_over(catalog: Catalog) -> None:
    more = Scenario().with_capacity(
        "lithium", "refining", Place("country", "AUS"), nameplate_t_per_year=200_000.0
    )
    before, after = of(catalog, 1.1), of(catalog, 1.1, scenario=more)
    assert before.floor is not None
    assert after.floor is not None
    assert after.floor.open_part < before.floor.open_part


@settings(max_examples=25, deadline=None)
@given(
    floor=st.floats(-2.5, 2.5),
    mineral=st.sampled_from(["cobalt", "lithium", "nickel", "rare_earths", "copper", "gallium"]),
    consumer=st.sampled_from(["USA", "JPN", OWN_PACT]),
)
def test_imports_add_up_and_nobody_below_the_floor_supplies(
    catalog: Catalog, floor: float, mineral: str, consumer: str
) -> None:
    free = of(catalog, None, mineral=mineral, consumer=consumer)
    held = of(catalog, floor, mineral=mineral, consumer=consumer)
    if held.floor is None:
        assert held.sourcing_basis is None
        return
    left, effect = dict(held.floor.left_out), held.floor
    was, now = dict(free.scenario.suppliers), dict(held.scenario.suppliers)
    assert not set(left) & set(now)
    assert effect.replaced + effect.open_part == pytest.approx(sum(left.values()), abs=1e-9)
    assert sum(now.values()) == pytest.approx(sum(was.values()) - effect.open_part, abs=1e-6)
    for code, share in was.items():
        assert code in left or now[code] >= share - 1e-12
    for code in now:
        known = catalog.countries[code].governance_mean
        assert known is None or known >= floor


def test_a_floor_outside_the_scale_is_refused() -> None:
    with pytest.raises(LeverError, match=r"governance floor must be within -2.5 to 2.5"):
        Pact("", G3, governance_floor=3.0)


# --- under a shock -------------------------------------------------------------------------------


def path_of(catalog: Catalog, floor: float | None, country: str = "CHN") -> ConsumerPath:
    shock = Shock("lithium", "refining", country, 1.0, 2027, 1, 12)
    scenario = Scenario().with_shock(shock).with_pact(Pact("", G3, governance_floor=floor))
    view = View("lithium", "refining", 2027, consumer="JPN")
    found = shock_paths(catalog, scenario, view, months=24)
    assert found is not None
    return next(one for one in found.paths if one.consumer.id == "JPN")


def test_a_restriction_by_who_is_left_out_hits_nobody(catalog: Catalog) -> None:
    free, held = path_of(catalog, None), path_of(catalog, 0.0)
    assert free.at_risk["CHN"] > 0
    assert free.caused_shortage.max() > 0
    assert held.at_risk.get("CHN", 0.0) == 0.0
    assert held.caused_shortage.max() == pytest.approx(0.0, abs=1e-9)
    assert "governance floor" in held.flags


def test_who_takes_over_has_more_to_withhold(catalog: Catalog) -> None:
    free, held = path_of(catalog, None, "CHL"), path_of(catalog, 0.0, "CHL")
    assert held.at_risk["CHL"] > free.at_risk["CHL"]


def test_what_nobody_can_supply_is_short_from_the_first_month_and_not_by_the_restriction(
    catalog: Catalog,
) -> None:
    held = path_of(catalog, 2.5)
    assert held.other_supply[0] < held.demand[0] - 1e-9
    assert held.caused_shortage.max() == pytest.approx(0.0, abs=1e-9)
    assert held.shortage.max() > 0
