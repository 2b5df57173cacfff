"""Stocks: what counts as held, in tonnes and days, and what the user sets instead."""

import pytest

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Stage
from mapapp.picture.sourcing.consumers import consumer_of
from mapapp.picture.sourcing.sourcing import use_of
from mapapp.picture.sourcing.stocks import Stock, stock_of
from mapapp.scenario.levers import StockLever


def held(
    catalog: Catalog, mineral: str, who: str, *levers: StockLever, stage: Stage = "refining"
) -> Stock | None:
    return stock_of(catalog, mineral, stage, consumer_of(catalog, who), year=2025, levers=levers)


def test_industry_stocks_count_and_tenders_and_plans_do_not(catalog: Catalog) -> None:
    stock = held(catalog, "cobalt", "USA")
    assert stock is not None
    assert (stock.quantity_t, stock.basis, stock.holders) == (1500, "published", ("USA industry",))
    # 1,500 t over 9,600 t of use in 2025.
    assert stock.days == pytest.approx(365 * 1500 / 9600)
    assert stock.source_ids == ("po-mcs2026",)


@pytest.mark.parametrize("mineral", ["tungsten", "tin", "tantalum", "lithium"])
def test_what_is_only_planned_asked_or_tendered_for_is_no_stock(
    catalog: Catalog, mineral: str
) -> None:
    assert held(catalog, mineral, "USA") is None


def test_a_contract_without_tonnes_is_left_out_and_so_nothing_is_held(catalog: Catalog) -> None:
    assert held(catalog, "antimony", "USA") is None


def test_ore_in_gross_weight_is_not_counted_as_contained(catalog: Catalog) -> None:
    assert held(catalog, "manganese", "USA", stage="mining") is None
    assert held(catalog, "manganese", "USA", stage="refining") is None


def test_days_turn_into_tonnes_through_use_where_it_is_published(catalog: Catalog) -> None:
    korea = held(catalog, "lithium", "KOR")
    use = use_of(catalog, "lithium", "refining", consumer_of(catalog, "KOR"), year=2025, grown=True)
    assert korea is not None
    assert use is not None
    assert korea.days == pytest.approx(6)
    assert korea.quantity_t == pytest.approx(6 * use.t_per_year / 365)


def test_days_stay_days_where_use_is_not_published(catalog: Catalog) -> None:
    japan = held(catalog, "cobalt", "JPN")
    assert japan is not None
    assert (japan.quantity_t, japan.days, japan.left_out) == (None, 60.0, ())


def test_a_group_of_unnamed_minerals_is_no_stock_of_one(catalog: Catalog) -> None:
    assert held(catalog, "gallium", "KOR") is None
    assert held(catalog, "gallium", "JPN") is None


def test_stocks_of_members_add_up_and_the_silent_are_named(catalog: Catalog) -> None:
    stock = held(catalog, "cobalt", "g7")
    assert stock is not None
    # Japan's days cannot be turned into tonnes.
    assert stock.quantity_t == 1500
    assert stock.left_out == (("JPN JOGMEC and industry", "use not published"),)
    assert stock.silent == ("CAN", "DEU", "FRA", "GBR", "ITA")


def test_a_lever_replaces_what_is_listed(catalog: Catalog) -> None:
    lever = StockLever("cobalt", "refining", "USA", quantity_t=4800.0, release_t_per_month=200.0)
    stock = held(catalog, "cobalt", "USA", lever)
    assert stock is not None
    assert (stock.quantity_t, stock.basis, stock.release_t_per_month) == (4800, "lever", 200)
    days = held(catalog, "cobalt", "USA", StockLever("cobalt", "refining", "USA", days=90.0))
    assert days is not None
    assert days.days == pytest.approx(90)
    assert days.quantity_t == pytest.approx(90 * 9600 / 365)
    other = StockLever("cobalt", "mining", "USA", days=90.0)
    assert held(catalog, "cobalt", "USA", other) == held(catalog, "cobalt", "USA")


def test_a_stock_set_for_the_pool_replaces_all_members(catalog: Catalog) -> None:
    lever = StockLever("cobalt", "refining", "g7", quantity_t=10.0)
    stock = held(catalog, "cobalt", "g7", lever)
    assert stock is not None
    assert (stock.quantity_t, stock.holders, stock.silent) == (10.0, ("g7",), ())


def test_the_worlds_stocks_leave_out_those_of_who_restricts(catalog: Catalog) -> None:
    world = consumer_of(catalog, "WLD")
    stock = stock_of(catalog, "cobalt", "refining", world, year=2025, without=frozenset({"CHN"}))
    everyone = stock_of(catalog, "cobalt", "refining", world, year=2025)
    assert stock is not None
    assert everyone is not None
    assert (stock.quantity_t, everyone.quantity_t) == (1500, 16_500)
