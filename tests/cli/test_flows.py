"""``flows`` and ``network``: trade before and after, and what a plant is worth."""

import csv
import io
from typing import TYPE_CHECKING

import pytest

from mapapp.picture import View
from mapapp.picture.sourcing.least_cost_plan import (
    ExportRestriction,
    LeastCostPlan,
    least_cost_plan,
)
from mapapp.picture.sourcing.trade_flows import trade_flows
from mapapp.scenario.scenario import Place, Scenario

if TYPE_CHECKING:
    from mapapp.catalog.catalog import Catalog
    from tests.cli.conftest import Run

LITHIUM = ("--mineral", "lithium", "--stage", "refining", "--year", "2030")
EUROPE = Scenario().with_capacity(
    "lithium", "refining", Place("region", "europe"), nameplate_t_per_year=20_000
)


def test_the_flows_are_the_models(run: "Run", catalog: "Catalog") -> None:
    found = run("flows", *LITHIUM, "--add", "europe=20000", "--top", "7", "--json").json()
    flows = trade_flows(catalog, EUROPE, View("lithium", "refining", 2030))
    assert flows is not None
    assert [(f["exporter"], f["importer"]) for f in found["flows"]] == [
        (one.exporter, one.importer) for one in flows.largest(7)
    ]
    assert found["flows"][0]["scenario_t"] == flows.largest(1)[0].scenario_t
    assert found["flows"][0]["scenario_t"] != found["flows"][0]["baseline_t"]
    assert found["listed_t"] < found["total_t"]
    rows = list(csv.DictReader(io.StringIO(run("flows", *LITHIUM, "--csv").out)))
    assert len(rows) == 20
    text = run("flows", *LITHIUM, "--add", "europe=20000").out
    assert "trade of 2024, scenario of 2030" in text
    assert "Added" in text


def test_a_network_with_and_without_the_plant(run: "Run", catalog: "Catalog") -> None:
    options = (
        "--mineral",
        "cobalt",
        "--stage",
        "refining",
        "--by",
        "CHN",
        "--add",
        "oceania=24000",
    )
    found = run("network", *options, "--json").json()
    scenario = Scenario().with_capacity(
        "cobalt", "refining", Place("region", "oceania"), nameplate_t_per_year=24_000
    )
    ban = ExportRestriction("refining", "CHN", 1.0)
    view = View("cobalt", "refining", 2030)
    plan = least_cost_plan(catalog, scenario, view, restrictions=[ban])
    assert isinstance(plan, LeastCostPlan)
    assert found["shortage_avoided_t"] == pytest.approx(plan.shortage_avoided_t)
    costs = {(p["restrictions"], p["new_capacity"]): p["cost"] for p in found["plans"]}
    assert costs["free", False] == pytest.approx(plan.free_without.cost)
    text = run("network", *options).out
    assert "China withholds 100 % of its exports (refining)" in text
    assert "avoids" in text


def test_an_ore_ban_can_be_named(run: "Run") -> None:
    options = ("--mineral", "cobalt", "--stage", "refining", "--by", "mining:COD", "--cut", "50")
    found = run("network", *options, "--json").json()
    assert found["restrictions"] == [{"country": "COD", "stage": "mining", "part": 0.5}]
    assert "adds no capacity" in run("network", *options).out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("flows", "--top", "0"), ("--top",)),
        (("flows", "--mineral", "antimony", "--stage", "refining", "--year", "1"), ("year 1",)),
        (("network", "--mineral", "antimony", "--stage", "refining"), ("no network", "output")),
        (("network", "--by", "EU27"), ("one by one",)),
        (("network", "--by", "smelting:CHN"), ("smelting",)),
        (("network", "--cut", "50"), ("--by",)),
    ],
    ids=" ".join,
)
def test_a_mistake_is_one_sentence(
    run: "Run", arguments: tuple[str, ...], words: tuple[str, ...]
) -> None:
    run(*arguments).is_one_sentence(*words)
