"""``list``: what it names, the other commands take."""

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from mapapp.catalog.catalog import Catalog
    from tests.cli.conftest import Run


def test_every_mineral_and_region_is_named(run: "Run", catalog: "Catalog") -> None:
    minerals = run("list", "minerals", "--json").json()
    assert [row["id"] for row in minerals] == list(catalog.minerals)
    assert {"magnets"} <= {stage for row in minerals for stage in row["stages"]}
    regions = run("list", "regions", "--json").json()
    assert [row["id"] for row in regions] == list(catalog.alternative_names)
    assert "AUS" in next(row for row in regions if row["id"] == "oceania")["countries"]


def test_a_listed_project_can_be_added(run: "Run") -> None:
    rows = run("list", "projects", "--mineral", "cobalt", "--json").json()
    assert {row["mineral"] for row in rows} == {"cobalt"}
    one = next(row for row in rows if row["stage"] == "refining" and row["nameplate_t"] > 0)
    lever = f"{one['id']}={one['nameplate_t']}"
    (row,) = run("risk", "--stage", "refining", "--year", "2040", "--add", lever, "--json").json()
    assert row["added"][0]["place"] == one["id"]
    assert row["added"][0]["nameplate_t"] == pytest.approx(one["nameplate_t"])


def test_pacts_have_members_and_are_consumers(run: "Run") -> None:
    pacts = {row["id"]: row for row in run("list", "pacts", "--json").json()}
    assert "JPN" in pacts["g7"]["members"]
    consumers = {row["id"] for row in run("list", "consumers", "--json").json()}
    assert {"WLD", "EU27", "PACT", "g7"} <= consumers
    codes = {row["id"] for row in run("list", "countries", "--json").json()}
    assert {"CHN", "COD"} <= codes
    assert "Japan" in run("list", "consumers").out
    assert run("list", "regions", "--csv").out.startswith("id,name,countries\n")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("towns",), ("towns", "minerals")),
        (("pacts", "--mineral", "cobalt"), ("--mineral",)),
        (("projects", "--mineral", "gold"), ("gold", "cobalt")),
        (("",), ("empty",)),
    ],
    ids=" ".join,
)
def test_a_mistake_is_one_sentence(
    run: "Run", arguments: tuple[str, ...], words: tuple[str, ...]
) -> None:
    run("list", *arguments).is_one_sentence(*words)
