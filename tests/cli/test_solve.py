"""``solve``: a proposal that can be read, kept as a file, and looked at again."""

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mapapp.scenario.document import Document
from mapapp.scenario.document_text import write_document
from mapapp.scenario.levers import DemandLever
from mapapp.scenario.scenario import Scenario

if TYPE_CHECKING:
    from tests.cli.conftest import Run

LITHIUM = ("--mineral", "lithium", "--year", "2035", "--share", "55")


def test_a_proposal_as_json_and_as_text(run: "Run") -> None:
    found = run("solve", *LITHIUM, "--json").json()
    assert found["feasible"] is True
    assert found["after"]["china"]["scenario"] == pytest.approx(0.55, abs=1e-6)
    assert found["additions"]
    assert found["cost_musd"]["low"] <= found["cost_musd"]["mid"] <= found["cost_musd"]["high"]
    text = run("solve", *LITHIUM).out
    assert "Reached by:" in text
    assert "China 55.0 %" in text
    rows = list(csv.DictReader(io.StringIO(run("solve", *LITHIUM, "--csv").out)))
    assert [row["project"] for row in rows] == [a["project"] for a in found["additions"]]


def test_a_saved_proposal_is_the_same_scenario(run: "Run", tmp_path: Path) -> None:
    path = tmp_path / "proposal.supplymap"
    found = run("solve", *LITHIUM, "--save", str(path), "--json").json()
    (row,) = run("risk", "--scenario", str(path), "--stage", "refining", "--json").json()
    assert (row["mineral"], row["year"]) == ("lithium", 2035)
    assert row["scenario_hhi"] == pytest.approx(found["after"]["hhi"]["scenario"])


def test_out_of_reach_is_said_with_the_nearest(run: "Run") -> None:
    found = run("solve", "--mineral", "cobalt", "--year", "2035", "--json").json()
    assert found["feasible"] is False
    (stage,) = found["stages"]
    assert stage["reachable_share"] > 0.65
    text = run("solve", "--mineral", "cobalt", "--year", "2035").out
    assert "Out of reach" in text
    assert "lowest share in reach" in text


def test_one_country_alone_can_be_capped(run: "Run") -> None:
    options = ("--mineral", "nickel", "--year", "2035", "--share", "10")
    found = run("solve", *options, "--only-country", "chn", "--guard", "100", "--json").json()
    (stage,) = found["stages"]
    assert (stage["capped_iso3"], stage["largest_capped_iso3"]) == ("CHN", "CHN")
    assert stage["largest_iso3"] == "IDN"
    assert "China at 10.0 %" in run("solve", *options, "--only-country", "CHN").out
    both = run("solve", *options, "--only-country", "CHN", "--only-largest")
    both.is_one_sentence("leave one of them out")


def test_whole_projects_cost_no_less(run: "Run") -> None:
    parts = run("solve", *LITHIUM, "--json").json()
    whole = run("solve", *LITHIUM, "--whole-projects", "--json").json()
    assert whole["feasible"] is True
    assert whole["minimised_musd"] >= parts["minimised_musd"] * (1 - 1e-6)


def test_the_total_is_the_sum_of_the_lines_and_what_was_minimised(run: "Run") -> None:
    for mineral, share in (("lithium", "55"), ("gallium", "90")):
        options = ("--mineral", mineral, "--year", "2035", "--share", share)
        found = run("solve", *options, "--json").json()
        lines = sum(one["cost_musd"] for one in found["additions"])
        assert found["cost_musd"]["mid"] == pytest.approx(lines)
        assert found["minimised_musd"] == found["cost_musd"]["mid"]
        assert found["cost_at_median_musd"] == pytest.approx(
            sum(one["cost_musd"] for one in found["additions"] if one["cost_basis"] == "median")
        )
        assert "at the median of listed costs" in run("solve", *options).out


@pytest.mark.parametrize("budget", ["0", "1500", "4000"])
def test_a_budget_below_the_total_binds_and_is_named(run: "Run", budget: str) -> None:
    found = run("solve", *LITHIUM, "--budget", budget, "--json").json()
    assert found["feasible"] is False
    assert found["cost_musd"]["mid"] <= float(budget) * (1 + 1e-6)
    assert found["cost_musd"]["mid"] == pytest.approx(float(budget))
    assert found["stages"][0]["binds"] == ["budget"]
    assert "held by the budget" in run("solve", *LITHIUM, "--budget", budget).out


def test_a_budget_of_nothing_is_not_a_lack_of_projects(run: "Run") -> None:
    assert "the budget leaves nothing to build" in run("solve", *LITHIUM, "--budget", "0").out


def test_the_largest_outside_the_pact_is_named(run: "Run") -> None:
    text = run("solve", *LITHIUM, "--only-largest", "--pact", "brics").out
    assert "the largest supplier outside the pact, Chile, at 55.0 %" in text
    assert "China with 61.1 %, is a member of the pact" in text
    assert "it is so already" in text


def test_what_is_reached_is_reached_in_the_saved_plan(run: "Run", tmp_path: Path) -> None:
    """More demand than output: the solver's market and the whole model differ."""
    demand, plan = tmp_path / "demand.supplymap", tmp_path / "plan.supplymap"
    levers = Scenario().with_demand(DemandLever("lithium", "NZE"))
    write_document(
        demand, Document(scenarios=(levers,)), app_version="1", catalog_vintage="2026-11"
    )
    text = run("solve", *LITHIUM, "--scenario", str(demand), "--save", str(plan)).out
    assert "Reached by" in text
    (row,) = run("risk", "--scenario", str(plan), "--stage", "refining", "--json").json()
    assert row["scenario_top1_share"] == pytest.approx(0.55, abs=5e-4)


def test_nothing_is_listed_with_no_tonnes(run: "Run") -> None:
    found = run("solve", *LITHIUM[:4], "--share", "50", "--hhi", "3000", "--json").json()
    assert len(found["additions"]) > 5
    assert min(one["effective_t"] for one in found["additions"]) > 0.3


def test_whole_projects_leave_the_output_clean(program: "Run") -> None:
    done = program("solve", *LITHIUM, "--whole-projects", "--json")
    assert done.json()["feasible"] is True


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--share", "150"), ("1 to 100 per cent, not 150",)),
        (("--share", "0.55"), ("did you mean 55",)),
        (("--share", "0"), ("not 0",)),
        (("--hhi", "-1"), ("within 10,000",)),
        (("--hhi", "0"), ("above 0",)),
        (("--guard", "0"), ("--only-largest",)),
        (("--region", "mars"), ("mars", "oceania")),
        (("--budget", "-5"), ("--budget", "not -5")),
        (("--budget", "inf"), ("--budget inf",)),
        (("--mineral", "antimony", "--stage", "refining"), ("no shares to cap",)),
        (("--year", "2024"), ("No listed project", "later year")),
        (("--pact", "atlantis"), ("atlantis",)),
    ],
    ids=" ".join,
)
def test_a_mistake_is_one_sentence(
    run: "Run", arguments: tuple[str, ...], words: tuple[str, ...]
) -> None:
    run("solve", *arguments).is_one_sentence(*words)


def test_a_proposal_that_cannot_be_written(run: "Run", tmp_path: Path) -> None:
    run("solve", *LITHIUM, "--save", str(tmp_path)).is_one_sentence(tmp_path.name)
