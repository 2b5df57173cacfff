"""``solve``: a proposal that can be read, kept as a file, and looked at again."""

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Run

LITHIUM = ("--mineral", "lithium", "--year", "2035", "--share", "55", "--guard", "100")


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


def test_whole_projects_cost_no_less(run: "Run") -> None:
    parts = run("solve", *LITHIUM, "--json").json()
    whole = run("solve", *LITHIUM, "--whole-projects", "--json").json()
    assert whole["feasible"] is True
    assert whole["minimised_musd"] >= parts["minimised_musd"] * (1 - 1e-6)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--share", "150"), ("within 0 to 1",)),
        (("--hhi", "-1"), ("within 0 to 10000",)),
        (("--region", "mars"), ("mars", "oceania")),
        (("--budget", "-5"), ("0 or more",)),
        (("--mineral", "antimony", "--stage", "refining"), ("no shares to cap",)),
        (("--year", "2024"), ("later year",)),
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
