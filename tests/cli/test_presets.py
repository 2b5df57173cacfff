"""Presets by name, from the command line."""

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run


def test_every_preset_that_is_listed_can_be_taken(run: "Run") -> None:
    rows = run("list", "presets", "--json").json()
    assert len({row["id"].partition(":")[0] for row in rows}) == 11
    assert all(row["summary"] and row["name"] for row in rows)
    for row in rows:
        found = run("risk", "--preset", row["id"], "--json").json()
        assert {one["mineral"] for one in found} == {row["mineral"]}
        assert {one["year"] for one in found} == {row["year"]}


def test_the_list_fits_a_terminal(run: "Run") -> None:
    lines = run("list", "presets").out.splitlines()
    assert max(map(len, lines)) < 120
    assert any("one-ally-at-a-time:2" in line for line in lines)


def test_a_preset_shows_what_its_levers_do(run: "Run") -> None:
    out = run("risk", "--preset", "substitution-trap").out
    assert "45.6 → 71.2" in out
    assert "Indonesia" in out
    spread = run("risk", "--preset", "substitution-trap:2", "--stage", "refining").out
    assert "71.2" not in spread
    assert run("risk", "--preset", "10").out == out, "its number will do"


def test_options_come_before_what_the_preset_looks_at(run: "Run") -> None:
    (row,) = run(
        "risk", "--preset", "us-australia", "--mineral", "antimony", "--stage", "mining",
        "--year", "2035", "--json",
    ).json()  # fmt: skip
    assert (row["mineral"], row["year"]) == ("antimony", 2035)
    assert row["added"][0]["place"] == "antimony-usa-stibnite"


def test_a_preset_with_shocks_is_followed_month_by_month(run: "Run") -> None:
    record = run("shock", "--preset", "stock-sharing", "--json").json()
    assert record["sharing"] == "pact"
    assert run("shock", "--preset", "stock-sharing:2", "--json").json()["sharing"] == "none"
    assert "the command shock follows it" in run("risk", "--preset", "cobalt-quota").out


def test_a_preset_is_drawn(run: "Run", tmp_path: "Path") -> None:
    path = tmp_path / "map.png"
    size = ("--width", "640", "--height", "400")
    assert run("export", "--preset", "us-australia", "--output", str(path), *size).code == 0
    plain = tmp_path / "plain.png"
    view = ("--mineral", "gallium", "--year", "2032", "--mode", "change")
    assert run("export", *view, "--output", str(plain), *size).code == 0
    assert path.read_bytes() != plain.read_bytes()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("risk", "--preset", "nobody"), ("nobody", "cobalt-quota")),
        (("risk", "--preset", "cobalt-quota:2"), ("variants 1 to 1",)),
        (("shock", "--preset", "us-australia"), ("No restriction acts on gallium",)),
        (("risk", "--preset", "eu-2030", "--scenario", "x.supplymap"), ("--preset", "--scenario")),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else None,
)
def test_a_mistake_is_one_sentence(
    run: "Run", arguments: tuple[str, ...], words: tuple[str, ...]
) -> None:
    run(*arguments).is_one_sentence(*words)
