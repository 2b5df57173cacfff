"""``risk``: the figures of `evaluate_all`, for people and for programs."""

import csv
import io
from typing import TYPE_CHECKING

import pytest

from mapapp.picture.risk_table import evaluate_all
from mapapp.scenario.scenario import Scenario

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


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--mineral", "kryptonite"), ("kryptonite", "cobalt")),
        (("--mineral", "tin", "--stage", "magnets"), ("magnets", "mining")),
        (("--year", "1999"), ("1999",)),
        (("--json", "--csv"), ("one of --json and --csv",)),
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
