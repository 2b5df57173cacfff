"""What capacity costs: medians of what is listed, and whose capex pays for something else."""

from dataclasses import replace

import pytest

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Site
from mapapp.picture.alternatives import cost_of
from mapapp.picture.base.costs import CostRange, cost_range, plants_paid_by_mines, unit_cost
from mapapp.picture.base.mineral_model import mineral_model
from mapapp.supply.pipeline import Addition, Project
from mapapp.supply.ramp import RAMP_CLASSES


@pytest.fixture
def site(catalog: Catalog) -> Site:
    return next(s for s in catalog.sites if s.id == "cobalt-can-electra-temiskaming")


def sites_at(site: Site, unit_costs: list[float]) -> tuple[Site, ...]:
    return tuple(
        replace(site, id=str(i), capacity_t_per_year=1_000.0, capex_musd=cost / 1_000)
        for i, cost in enumerate(unit_costs)
    )


def test_median_and_quartiles_of_cobalt_refining(catalog: Catalog) -> None:
    # 82, 41, 100 and 200 million USD for 6,500, 3,000, 6,000 and 7,000 t/yr are 12,615,
    # 13,667, 16,667 and 28,571 USD per t/yr.
    cost = mineral_model(catalog, "cobalt").pipelines["refining"].cost
    assert cost is not None
    assert cost.listed == 4
    assert cost.mid == pytest.approx((13_666.67 + 16_666.67) / 2, rel=1e-4)
    assert cost.low == pytest.approx(12_615.38 + 0.75 * (13_666.67 - 12_615.38), rel=1e-4)
    assert cost.high == pytest.approx(16_666.67 + 0.25 * (28_571.43 - 16_666.67), rel=1e-4)


def test_fewer_than_four_give_their_whole_range(site: Site) -> None:
    assert cost_range(sites_at(site, [30.0, 10.0, 14.0])) == CostRange(10.0, 14.0, 30.0, 3)
    assert cost_range(sites_at(site, [10.0])) == CostRange(10.0, 10.0, 10.0, 1)


def test_nothing_listed_costs_are_not_known(site: Site) -> None:
    assert cost_range(()) is None
    assert cost_range((replace(site, capex_musd=None),)) is None
    assert cost_range((replace(site, capacity_t_per_year=None),)) is None


def test_another_basis_prices_nothing_but_an_intermediate_does(site: Site) -> None:
    assert unit_cost(replace(site, notes="basis: NdPr only")) is None
    assert unit_cost(replace(site, notes="intermediate: MHP")) == pytest.approx(82e6 / 6_500)


def test_a_by_product_is_not_priced_by_the_whole_mine(catalog: Catalog) -> None:
    # Crawford: 1,943 million USD, a nickel mine, over 800 t of cobalt: 2.4 million per tonne.
    crawford = next(s for s in catalog.sites if s.id == "cobalt-can-crawford")
    assert crawford.capex_musd
    assert unit_cost(crawford) is None
    assert mineral_model(catalog, "cobalt").pipelines["mining"].cost is None


def test_a_mine_that_pays_for_its_plant_does_not_price_mining(catalog: Catalog) -> None:
    model = mineral_model(catalog, "lithium")
    paid = plants_paid_by_mines(model.sites)
    assert paid["lithium-usa-thacker-pass-refining"] == "lithium-usa-thacker-pass"
    assert paid["lithium-cod-manono-sulphate"] == "lithium-cod-manono-zijin"
    assert paid["lithium-deu-vulcan-hoechst"] == "lithium-deu-lionheart"
    assert "lithium-zwe-arcadia-sulphate" not in paid  # has a capex of its own
    noted = [s.id for s in catalog.sites if "capex is in the mining row" in s.notes]
    assert set(noted) <= set(paid)
    # Concentrate mines cost 15,000 to 71,000 USD per t/yr of lithium; with the integrated
    # brine and clay projects the median would be above 200,000.
    cost = model.pipelines["mining"].cost
    assert cost is not None
    assert 15_000 < cost.low < cost.mid < cost.high < 72_000


def test_medians_stay_within_a_few_years_of_sales(catalog: Catalog) -> None:
    # Gallium, manganese and graphite anodes are sold far above the price listed, or their
    # capex also buys an alumina works or a mine: not comparable.
    apart = {"gallium", "manganese", "graphite", "antimony"}
    for mineral in catalog.minerals.values():
        if mineral.id in apart or not mineral.price_usd_per_t:
            continue
        for pipeline in mineral_model(catalog, mineral.id).pipelines.values():
            if pipeline.cost:
                assert pipeline.cost.mid < 4 * mineral.price_usd_per_t


def addition(kind: str = "planned", cost: float | None = None, **more: bool) -> Addition:
    project = Project(
        id="p",
        host="AUS",
        kind=kind,
        nameplate_t_per_year=1_000.0,
        counted_t_per_year=0.0,
        start_year=2030,
        start_assumed=False,
        ramp=RAMP_CLASSES[2],
        cost_usd_per_tpa=cost,
        **more,
    )
    return Addition(project, 500.0)


def test_own_costs_come_before_listed_ones() -> None:
    listed = CostRange(10_000.0, 20_000.0, 30_000.0, 5)
    assert cost_of([addition(cost=12_000.0)], listed) == ((6.0, 6.0, 6.0), False)
    assert cost_of([addition()], listed) == ((5.0, 10.0, 15.0), False)
    assert cost_of([addition(cost=12_000.0), addition()], listed) == ((11.0, 16.0, 21.0), False)


def test_what_is_not_known_is_said_and_not_guessed() -> None:
    listed = CostRange(10_000.0, 20_000.0, 30_000.0, 5)
    assert cost_of([addition("restart")], listed) == (None, True)
    assert cost_of([addition(cost_elsewhere=True)], listed) == (None, True)
    assert cost_of([addition()], None) == (None, True)
    assert cost_of([addition(cost=2_000.0), addition("restart")], listed) == ((1.0, 1.0, 1.0), True)
    assert cost_of([], listed) == (None, False)
