"""``risk``: the figures of `evaluate_all`, for people and for programs."""

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mapapp.picture import View
from mapapp.picture.risk_table import evaluate_all
from mapapp.picture.substitution import substitution
from mapapp.picture.uncertainty import uncertainty
from mapapp.scenario.document import Document
from mapapp.scenario.document_text import write_document
from mapapp.scenario.levers import Shock
from mapapp.scenario.scenario import Place, Scenario

if TYPE_CHECKING:
    from mapapp.catalog.catalog import Catalog
    from tests.cli.conftest import Run


def test_all_minerals_as_json(run: "Run", catalog: "Catalog") -> None:
    rows = run("risk", "--all", "--year", "2024", "--json").json()
    expected = evaluate_all(catalog, Scenario(), year=2024)
    assert [(r["mineral"], r["stage"]) for r in rows] == [(r.mineral, r.stage) for r in expected]
    assert len({row["mineral"] for row in rows}) == 19
    cobalt = next(r for r in rows if (r["mineral"], r["stage"]) == ("cobalt", "refining"))
    risk = next(r for r in expected if (r.mineral, r.stage) == ("cobalt", "refining")).comparison
    assert risk is not None
    assert cobalt["hhi"] == risk.baseline.hhi
    assert (cobalt["top1_iso3"], cobalt["top1_share"]) == ("CHN", risk.baseline.top_share)
    assert cobalt["top3_share"] == risk.baseline.top3_share
    assert cobalt["governance_hhi"] == risk.baseline.governance_hhi
    assert cobalt["n_minus_1"] is None
    assert cobalt["scenario_hhi"] == cobalt["hhi"]
    unknown = next(r for r in rows if (r["mineral"], r["stage"]) == ("antimony", "refining"))
    assert {unknown[k] for k in ("hhi", "top1_iso3", "top1_share", "governance_hhi")} == {None}


def test_csv_has_the_same_rows(run: "Run") -> None:
    result = run("risk", "--year", "2030", "--csv")
    rows = list(csv.DictReader(io.StringIO(result.out)))
    same = run("risk", "--year", "2030", "--json").json()
    assert len(rows) == len(same) > 30
    for written, row in zip(rows, same, strict=True):
        assert written["hhi"] == ("" if row["hhi"] is None else repr(row["hhi"]))


def test_a_scenario_is_set_beside_the_baseline(run: "Run") -> None:
    options = ("--mineral", "cobalt", "--stage", "refining", "--year", "2030")
    (row,) = run("risk", *options, "--add", "oceania=24000", "--json").json()
    assert row["scenario_hhi"] < row["hhi"]
    text = run("risk", *options, "--add", "oceania=24000").out
    assert "77.4 → 74.1" in text
    assert "Cobalt" in text


def test_every_year_of_one_mineral(run: "Run") -> None:
    rows = run("risk", "--mineral", "cobalt", "--stage", "mining", "--years", "--json").json()
    assert [row["year"] for row in rows] == list(range(2024, 2041))


def test_by_control_china_leads_cobalt_mining(run: "Run") -> None:
    options = ("--mineral", "cobalt", "--stage", "mining", "--year", "2024", "--json")
    (host,) = run("risk", *options).json()
    (control,) = run("risk", *options, "--lens", "control").json()
    assert (host["top1_iso3"], control["top1_iso3"]) == ("COD", "CHN")
    assert host["world_output_t"] == pytest.approx(control["world_output_t"])


def test_a_consumers_exposure_is_added(run: "Run") -> None:
    rows = run(
        "risk", "--mineral", "lithium", "--consumer", "EU27", "--year", "2024", "--json"
    ).json()
    refining = next(row for row in rows if row["stage"] == "refining")
    assert refining["consumer"] == "EU27"
    assert refining["largest_supplier"] == "CHL"
    assert refining["eu_style_supply_risk"] == pytest.approx(
        refining["published_eu_supply_risk"], rel=0.15
    )
    mining = next(row for row in rows if row["stage"] == "mining")
    assert mining["largest_supplier"] is None
    assert mining["not_published"]["largest_share"] == "no trade product"
    text = run("risk", "--mineral", "lithium", "--consumer", "EU27", "--year", "2024").out
    assert "Exposure of European Union (27)" in text
    assert "Chile" in text


def test_what_is_added_is_told(run: "Run") -> None:
    options = ("--mineral", "cobalt", "--stage", "refining", "--year", "2035")
    levers = ("--add", "oceania=24000", "--add", "oceania=1000", "--add", "FIN=500")
    (row,) = run("risk", *options, *levers, "--json").json()
    places = {one["place"]: one for one in row["added"]}
    assert places["oceania"]["nameplate_t"] == 25_000
    assert sum(places["oceania"]["projects"].values()) + places["oceania"][
        "beyond_pipeline_t"
    ] == pytest.approx(25_000)
    assert 0 < places["oceania"]["output_t"] < 25_000
    assert places["FIN"]["first_year"] >= 2026
    text = run("risk", *options, *levers).out
    assert "Added" in text
    first = places["oceania"]["beyond_pipeline_first_year"]
    assert f"beyond all that is listed, from {first}" in text
    (cells,) = csv.DictReader(io.StringIO(run("risk", *options, *levers, "--csv").out))
    assert cells["added_nameplate_t"] == "25500.0"
    assert "{" not in "".join(cells.values())


def test_what_stands_still_is_told_with_its_reason(run: "Run") -> None:
    options = ("--mineral", "cobalt", "--stage", "refining", "--year", "2030")
    huge = run("risk", *options, "--add", "CHN=100000000", "--json").json()[0]["added"][0]
    assert huge["running_t"] < huge["output_t"]
    text = run("risk", *options, "--add", "CHN=100000000").out
    assert "stand still" in text
    assert "mining runs at its ceiling" in text or "needs no more" in text


def test_the_span_of_hhi_and_the_single_name_are_shown(run: "Run") -> None:
    text = run("risk", "--mineral", "germanium", "--stage", "refining").out
    assert "3,600–5,200" in text
    assert "60.0 (1)" in text


def test_stages_that_do_not_balance_are_warned_of(run: "Run") -> None:
    options = ("--mineral", "cobalt", "--year", "2035")
    assert "differ by more than a tenth: take feed limits with care" in run("risk", *options).out
    rows = run("risk", *options, "--json").json()
    assert [row["feed_balances"] for row in rows] == [None, False]


def test_each_missing_figure_has_its_reason(run: "Run") -> None:
    text = run("risk", "--mineral", "germanium", "--consumer", "USA").out
    assert "–a no customs heading" in text
    assert "no pact" not in text
    assert "2030  Belgium" in text


def test_trifling_imports_are_marked_and_the_year_of_trade_told(run: "Run") -> None:
    rows = run("risk", "--consumer", "USA", "--year", "2035", "--json").json()
    thin = {(row["mineral"], row["stage"]) for row in rows if row["thin_trade"]}
    assert ("nickel", "mining") in thin
    text = run("risk", "--consumer", "USA", "--year", "2035").out
    assert "Italy †" in text
    assert "so little is imported" in text
    assert "rest on trade or shares of" in text


def test_by_control_the_explained_part_is_shown(run: "Run") -> None:
    options = ("--mineral", "cobalt", "--stage", "mining", "--lens", "control")
    (row,) = run("risk", *options, "--json").json()
    assert 0.5 < row["control_explained"] < 1
    text = run("risk", *options).out
    assert "Explained %" in text
    assert "by control there is no N-1" in text


def test_every_mineral_in_every_year(run: "Run") -> None:
    rows = run("risk", "--all", "--years", "--stage", "magnets", "--json").json()
    assert [row["year"] for row in rows] == list(range(2024, 2041))
    assert {row["mineral"] for row in rows} == {"rare_earths"}


def test_restrictions_of_a_file_are_said_to_change_no_share(run: "Run", tmp_path: Path) -> None:
    path = tmp_path / "ban.supplymap"
    scenario = Scenario().with_shock(Shock("cobalt", "refining", "CHN", 1.0, 2030))
    write_document(
        path, Document(scenarios=(scenario,)), app_version="1", catalog_vintage="2026-11"
    )
    assert "has an export restriction." in run("risk", "--scenario", str(path)).out


def test_how_sure_it_is(run: "Run", catalog: "Catalog") -> None:
    options = ("--mineral", "lithium", "--stage", "refining", "--add", "europe=20000")
    found = run("risk", *options, "--uncertainty", "--json").json()
    europe = Scenario().with_capacity(
        "lithium", "refining", Place("region", "europe"), nameplate_t_per_year=20_000
    )
    drawn = uncertainty(catalog, europe, View("lithium", "refining", 2030))
    assert drawn is not None
    assert found["scenario_hhi"]["mean"] == drawn.hhi[1].mean
    assert found["top1_above_mark"]["scenario"] == drawn.top_above_mark.scenario
    assert len(found["tornado_hhi"]) == 8
    text = run("risk", *options, "--uncertainty").out
    assert "Chance that the largest supplier holds more than 65 %" in text
    assert "output of China" in text
    rows = list(csv.DictReader(io.StringIO(run("risk", *options, "--uncertainty", "--csv").out)))
    assert len(rows) == 8


def test_every_supplier_before_and_after(run: "Run", catalog: "Catalog") -> None:
    options = ("--mineral", "cobalt", "--year", "2040", "--add", "mining:AUS=400000")
    rows = run("risk", *options, "--suppliers", "--json").json()
    mines = [row for row in rows if row["stage"] == "mining"]
    levers = Scenario().with_capacity(
        "cobalt", "mining", Place("country", "AUS"), nameplate_t_per_year=400_000
    )
    (expected,) = (
        one
        for one in substitution(catalog, levers, mineral="cobalt", year=2040)
        if one.stage == "mining"
    )
    assert [row["iso3"] for row in mines] == [one.iso3 for one in expected.suppliers]
    assert sum(row["scenario_share"] for row in mines) <= 1 + 1e-9
    assert expected.new_single_point_of_failure == "AUS"
    text = run("risk", *options, "--suppliers", "--stage", "mining").out
    assert "Australia takes the place of DR Congo" in text
    assert "makes Australia dominant" in text


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--mineral", "kryptonite"), ("kryptonite", "cobalt")),
        (("--mineral", "tin", "--stage", "magnets"), ("magnets", "mining")),
        (("--year", "1999"), ("1999",)),
        (("--json", "--csv"), ("one of --json and --csv",)),
        (("--years", "--year", "2030"), ("one of --years and --year",)),
        (("--uncertainty", "--years"), ("--years",)),
        (("--uncertainty", "--mineral", "antimony", "--stage", "refining"), ("antimony",)),
        (("--suppliers", "--mineral", "antimony", "--stage", "refining"), ("antimony",)),
        (("--stage", ""), ("empty",)),
        (("--mineral", ""), ("empty",)),
        (("--lens", ""), ("empty",)),
        (("--consumer", ""), ("empty",)),
        (("--stage", "smelting"), ("smelting", "magnets")),
        (("--add", "africa=1e308"), ("africa=1e308",)),
        (("--all", "--mineral", "tin"), ("one of --all and --mineral",)),
        (("--lens", "owner"), ("owner", "host, control")),
        (("--consumer", "XYZ"), ("XYZ",)),
        (("--scenario", "nowhere.supplymap"), ("nowhere.supplymap",)),
        (("--add", "smelting:oceania=5"), ("smelting",)),
        (("--mineral", "cobalt", "--add", "atlantis=5"), ("atlantis", "oceania")),
    ],
    ids=" ".join,
)
def test_a_mistake_is_one_sentence(
    run: "Run", arguments: tuple[str, ...], words: tuple[str, ...]
) -> None:
    run("risk", *arguments).is_one_sentence(*words)
