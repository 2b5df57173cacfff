"""``shock`` and ``controls``: a restriction month by month, and those that exist."""

import csv
import io
from typing import TYPE_CHECKING

import pytest

from mapapp.picture import View
from mapapp.picture.shock.shocks import shock_paths
from mapapp.scenario.levers import Shock
from mapapp.scenario.scenario import Scenario

if TYPE_CHECKING:
    from mapapp.catalog.catalog import Catalog
    from tests.cli.conftest import Run

GALLIUM = ("--mineral", "gallium", "--by", "CHN", "--target", "USA", "--start", "2026-12")
RARE = ("--mineral", "rare_earths", "--by", "CHN", "--cut", "75", "--pact", "g7")


def test_a_ban_on_one_consumer_is_the_models_path(run: "Run", catalog: "Catalog") -> None:
    found = run("shock", *GALLIUM, "--months", "24", "--consumer", "USA", "--json").json()
    shock = Shock("gallium", "refining", "CHN", 1.0, 2026, 12, 24, ("USA",))
    view = View("gallium", "refining", 2030, consumer="USA")
    path = shock_paths(catalog, Scenario().with_shock(shock), view)
    assert path is not None
    (only,) = found["consumers"]
    assert only["consumer"] == "USA"
    assert only["shortage"] == path.paths[0].shortage.tolist()
    assert found["start"] == "2026-12"
    assert found["figures"]["days_of_cover"] == pytest.approx(65.3, abs=0.5)
    text = run("shock", *GALLIUM, "--consumer", "USA").out
    assert "China withholds 100 % of its gallium exports" in text
    assert "United States" in text


def test_csv_has_a_row_for_each_consumer_and_month(run: "Run") -> None:
    result = run("shock", *RARE, "--sharing", "pact", "--path", "12", "--csv")
    rows = list(csv.DictReader(io.StringIO(result.out)))
    consumers = {row["consumer"] for row in rows}
    assert {"USA", "JPN", "DEU"} <= consumers
    assert len(rows) == 12 * len(consumers)
    received = sum(float(row["received"]) for row in rows)
    assert received == pytest.approx(0.0, abs=1e-6)


def test_the_variants_are_set_side_by_side(run: "Run") -> None:
    rows = run("shock", *RARE, "--variants", "--json").json()
    assert [row["variant"] for row in rows] == ["none", "bilateral", "pact", "unified EU"]
    short = {row["variant"]: row["cumulative_shortage"] for row in rows}
    assert short["pact"] <= short["none"]
    assert "unified EU" in run("shock", *RARE, "--variants").out


def test_more_stock_is_less_shortage(run: "Run") -> None:
    options = ("--mineral", "cobalt", "--stage", "refining", "--by", "CHN", "--consumer", "KOR")
    bare = run("shock", *options, "--json").json()["figures"]
    held = run("shock", *options, "--stock", "KOR=30d", "--json").json()["figures"]
    assert held["cumulative_shortage"] < bare["cumulative_shortage"]
    assert held["days_of_cover"] == pytest.approx(30.0)


def test_a_real_control_becomes_a_shock(run: "Run") -> None:
    found = run(
        "shock", "--mineral", "cobalt", "--stage", "mining", "--control", "cod-2026-quota", "--json"
    ).json()
    (shock,) = found["shocks"]
    assert (shock["country"], shock["control"]) == ("COD", "cod-2026-quota")
    assert 0.4 < shock["cut"] < 0.6


def test_controls_are_listed_with_their_state_on_a_day(run: "Run") -> None:
    rows = {row["id"]: row for row in run("controls", "--json").json()}
    assert rows["cod-2027-quota"]["state"] == "announced"
    later = {r["id"]: r for r in run("controls", "--on", "2027-06-01", "--json").json()}
    assert later["cod-2027-quota"]["state"] == "in_force"
    text = run("controls", "--mineral", "gallium").out
    assert "chn-2023-08-gallium" in text


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), ("No restriction acts",)),
        (("--by", "XYZ"), ("XYZ", "ISO code")),
        (("--by", "CHN", "--cut", "140"), ("within 0 to 1",)),
        (("--by", "CHN", "--start", "soon"), ("soon", "2026-12")),
        (("--by", "CHN", "--months", "0"), ("within 1 to 120",)),
        (("--by", "CHN", "--pact", "atlantis"), ("atlantis", "g7")),
        (("--by", "CHN", "--pact", "g7", "--sharing", "always"), ("always", "bilateral")),
        (("--by", "CHN", "--stock", "USA=lots"), ("USA=lots",)),
        (("--by", "CHN", "--stock", "USA=-5"), ("0 or more",)),
        (("--control", "never"), ("never", "controls")),
        (("--control", "usa-232-pcm"), ("usa-232-pcm",)),
        (("--by", "CHN", "--variants"), ("--pact",)),
    ],
    ids=" ".join,
)
def test_a_mistake_is_one_sentence(
    run: "Run", arguments: tuple[str, ...], words: tuple[str, ...]
) -> None:
    run("shock", "--mineral", "cobalt", *arguments).is_one_sentence(*words)
