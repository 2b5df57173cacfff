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
    before = run("controls", "--mineral", "gallium", "--on", "1990-01-01").out
    assert "not yet" in before
    assert "announced" not in before
    text = run("controls", "--mineral", "gallium").out
    assert "2023-08-01 to" in text
    assert "chn-2023-08-gallium" in text


def test_several_restrict_at_once_each_with_its_own_cut(run: "Run") -> None:
    both = run(
        "shock", "--mineral", "cobalt", "--by", "CHN", "--by", "fin", "--cut", "50", "--cut", "100",
        "--months", "6", "--json",
    ).json()  # fmt: skip
    assert [(one["country"], one["cut"], one["months"]) for one in both["shocks"]] == [
        ("CHN", 0.5, 6),
        ("FIN", 1.0, 6),
    ]
    alone = run(
        "shock", "--mineral", "cobalt", "--by", "CHN", "--cut", "50", "--months", "6", "--json"
    ).json()
    assert both["figures"]["caused_shortage"] > alone["figures"]["caused_shortage"]


def test_a_control_brings_its_mineral_stage_and_consumer(run: "Run") -> None:
    found = run("shock", "--control", "chn-2024-12-usban-gallium", "--json").json()
    assert (found["mineral"], found["stage"], found["shown"]) == ("gallium", "refining", "USA")
    assert [one["consumer"] for one in found["consumers"]] == ["USA"]


def test_goods_under_way_delay_the_shortage(run: "Run") -> None:
    options = ("shock", "--mineral", "gallium", "--by", "CHN", "--json")
    first = [run(*options, "--lag", lag).json()["figures"]["first_month_short"] for lag in "06"]
    assert first[0] == 1
    assert first[1] == 7


def test_a_cut_of_zero_causes_nothing(run: "Run") -> None:
    text = run("shock", "--mineral", "cobalt", "--by", "CHN", "--cut", "0").out
    assert "withholds 0 %" in text
    found = run("shock", "--mineral", "cobalt", "--by", "CHN", "--cut", "0", "--json").json()
    assert found["figures"]["caused_shortage"] == 0.0


def test_the_year_of_volumes_and_the_later_restrictions_are_told(run: "Run") -> None:
    text = run(
        "shock", "--mineral", "cobalt", "--by", "CHN", "--by", "FIN", "--start", "2026-01",
        "--start", "2029-06", "--path", "12",
    ).out  # fmt: skip
    assert "Output and use are those of 2030 throughout" in text
    assert "After the 12 months that are followed" in text
    assert "Finland" in text


def test_a_stock_of_somebody_else_is_said_not_to_count(run: "Run") -> None:
    options = ("shock", "--mineral", "cobalt", "--by", "CHN", "--consumer", "JPN")
    text = run(*options, "--stock", "deu=60d").out
    assert "The stock of Germany is not counted" in text
    assert run(*options, "--stock", "deu=60d", "--json").json()["stocks_unused"] == ["DEU"]


def test_per_cent_of_use_does_not_depend_on_the_path(run: "Run") -> None:
    options = ("shock", "--mineral", "gallium", "--by", "CHN", "--json", "--path")
    parts = [run(*options, path).json()["figures"]["period_caused_share"] for path in ("24", "60")]
    assert parts[0] == pytest.approx(parts[1])


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), ("No restriction acts",)),
        (("--by", "XYZ"), ("XYZ", "ISO code")),
        (("--by", "CHN", "--cut", "140"), ("0 to 100 per cent, not 140",)),
        (("--by", "CHN", "--cut", "0.5"), ("did you mean 50",)),
        (("--by", "CHN", "--start", "soon"), ("soon", "2026-12")),
        (("--by", "CHN", "--start", "1999-01"), ("1999-01", "2024-01")),
        (("--by", "CHN", "--months", "0"), ("1 to 120",)),
        (("--by", "CHN", "--path", "0"), ("--path", "1 to 120")),
        (("--by", "CHN", "--path", "-4"), ("--path", "-4")),
        (("--by", "CHN", "--lag", "-1"), ("--lag",)),
        (("--by", "CHN", "--target", "chn"), ("CHN", "itself")),
        (("--by", "CHN", "--cut", "1", "--cut", "2"), ("--cut", "2 times", "--by (1)")),
        (
            ("--by", "CHN", "--by", "USA", "--control", "cod-2026-quota", *("--cut", "9") * 2),
            ("2 times", "once for all."),
        ),
        (("--target", "USA"), ("--target", "--by")),
        (("--cut", "50"), ("--cut", "--by or --control")),
        (("--by", "CHN", "--pact", "atlantis"), ("atlantis", "g7")),
        (("--by", "CHN", "--pact", "g7", "--sharing", "always"), ("always", "bilateral")),
        (("--by", "CHN", "--sharing", "pact"), ("--sharing", "--pact")),
        (("--by", "CHN", "--eu-as-one"), ("--eu-as-one", "--pact")),
        (("--by", "CHN", "--stock", "USA=lots"), ("USA=lots",)),
        (("--by", "CHN", "--stock", "USA=inf"), ("USA=inf",)),
        (("--by", "CHN", "--stock", "USA=infd"), ("USA=infd",)),
        (("--by", "CHN", "--stock", "USA=1e300"), ("USA=1e300", "1,000,000,000")),
        (("--by", "CHN", "--stock", "USA=-5"), ("0 to 1,000,000,000",)),
        (("--by", "CHN", "--stock", "XXX=5"), ("XXX",)),
        (("--by", "CHN", "--stock", "=5"), ("=5", "HOLDER")),
        (("--by", "CHN", "--consumer", ""), ("empty",)),
        (("--control", "never"), ("never", "controls")),
        (("--control", "usa-232-pcm"), ("usa-232-pcm",)),
        (("--control", "chn-2024-12-usban-gallium"), ("gallium", "cobalt")),
        (("--by", "CHN", "--variants"), ("--pact",)),
    ],
    ids=" ".join,
)
def test_a_mistake_is_one_sentence(
    run: "Run", arguments: tuple[str, ...], words: tuple[str, ...]
) -> None:
    run("shock", "--mineral", "cobalt", *arguments).is_one_sentence(*words)
