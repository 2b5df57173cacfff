"""The finding that a page proposes, and what it says beside it: always what the figures say."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mapapp.briefing.headline import headline_of, lead_of, name_of, pair
from mapapp.briefing.key_figures import key_figures_of, table_of
from mapapp.briefing.lever_words import acts_on, lever_sentences, other_levers, scenario_name
from mapapp.cartography.proper_names import whose
from mapapp.picture import View, evaluate
from mapapp.scenario.levers import (
    Assumptions,
    DemandLever,
    Pact,
    RecyclingLever,
    Shock,
    StockLever,
)
from mapapp.scenario.scenario import Place, Scenario

if TYPE_CHECKING:
    from mapapp.briefing.content import PageContent
    from mapapp.catalog.catalog import Catalog

ContentOf = Callable[..., "PageContent"]


def plain(text: str) -> str:
    return text.replace("\u202f", " ")


def adding(*places: tuple[str, str, float], mineral: str = "cobalt") -> Scenario:
    scenario = Scenario()
    for kind, place, tonnes in places:
        scenario = scenario.with_capacity(
            mineral,
            "refining",
            Place(kind, place),
            nameplate_t_per_year=tonnes,  # type: ignore[arg-type]
        )
    return scenario


def said(catalog: "Catalog", scenario: Scenario, **view: Any) -> str:
    picture = evaluate(catalog, scenario, View(**view))
    return plain(headline_of(catalog, picture))


@pytest.fixture(autouse=True)
def _locale(qapp: object) -> None:
    """Figures are grouped as in English."""


def test_one_place_is_the_actor(catalog: "Catalog") -> None:
    text = said(catalog, adding(("country", "AUS", 24_000.0)))
    assert re.fullmatch(
        r"Australian plants would cut China’s share of cobalt refining from 77 to 7\d % by 2030",
        text,
    )


def test_two_places_are_named_and_many_are_counted_out(catalog: "Catalog") -> None:
    two = adding(("country", "FIN", 9_000.0), ("region", "africa", 30_000.0))
    assert said(catalog, two).startswith(("New plants in Africa and Finland", "New plants in Fin"))
    many = adding(
        ("country", "FIN", 9_000.0), ("region", "africa", 30_000.0), ("country", "CAN", 9_000.0)
    )
    assert said(catalog, many).startswith("New plants outside China would cut China’s share")


def test_what_hardly_changes_is_called_so(catalog: "Catalog") -> None:
    text = said(catalog, adding(("country", "AUS", 300.0)))
    assert "would hardly change China’s share of cobalt refining: 77 % in 2030" in text


def test_a_new_dominant_supplier_is_the_price(catalog: "Catalog") -> None:
    text = said(catalog, adding(("country", "AUS", 900_000.0)))
    assert "Australia would" in text


def test_a_warning_about_the_same_supplier_is_not_said_twice(catalog: "Catalog") -> None:
    scenario = adding(("country", "IDN", 900_000.0), mineral="nickel")
    text = said(catalog, scenario, mineral="nickel", year=2032)
    assert "raise Indonesia’s share" in text
    assert text.count("Indonesia") <= 2
    assert "but" not in text


@pytest.mark.parametrize(
    ("view", "words"),
    [
        ({"year": 2024}, "China held 78 % of world cobalt refining in 2024"),
        ({"year": 2030}, "China is set to hold 77 % of world cobalt refining in 2030"),
        ({"mineral": "gallium"}, "China holds 99 % of world gallium refining"),
        ({"stage": "mining", "lens": "control"}, "Owners in China are set to control"),
        ({"mineral": "tantalum"}, "national output is not published"),
        ({"mineral": "rare_earths", "stage": "magnets"}, "rare-earth magnet making"),
    ],
)
def test_a_baseline_says_who_holds_what(
    catalog: "Catalog", view: dict[str, Any], words: str
) -> None:
    assert words in said(catalog, Scenario(), **view)


def test_levers_on_another_mineral_leave_the_baseline(catalog: "Catalog") -> None:
    scenario = adding(("country", "AUS", 24_000.0))
    assert said(catalog, scenario, mineral="lithium") == said(
        catalog, Scenario(), mineral="lithium"
    )


def test_a_shock_says_how_much_is_missing_and_from_when(content_of: ContentOf) -> None:
    text = plain(content_of("shock").headline)
    assert re.fullmatch(
        r"If China withheld 75 % of its refined rare-earth exports, Japan would lack up to"
        r" \d+ % of its use from \w{3} 2027",
        text,
    )


def test_names_that_take_an_article_have_it(catalog: "Catalog") -> None:
    assert name_of(catalog, "EU27") == "the EU"
    assert name_of(catalog, "USA") == "the United States"
    assert name_of(catalog, "COD") == "DR Congo"
    scenario = adding(("country", "AUS", 24_000.0))
    assert "the Australia" not in said(catalog, scenario)


def test_a_shock_of_nothing_leaves_nobody_short(content_of: ContentOf) -> None:
    scenario = Scenario().with_shock(Shock("rare_earths", "refining", "CHN", 0.0, 2027, 1, 18))
    assert "Japan would not run short" in content_of("shock", scenario=scenario).headline


@settings(
    max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(
    st.sampled_from(["africa", "oceania", "europe", "asia_allied"]),
    st.floats(100.0, 200_000.0),
    st.integers(2024, 2040),
)
def test_the_shares_in_the_headline_are_those_of_the_picture(
    catalog: "Catalog", region: str, tonnes: float, year: int
) -> None:
    scenario = adding(("region", region, tonnes))
    picture = evaluate(catalog, scenario, View(year=year))
    text = plain(headline_of(catalog, picture))
    both = picture.comparisons["refining"]
    now = picture.countries[both.baseline.top_code].scenario_share
    assert now is not None
    found = re.search(r"from ([\d.]+) to ([\d.]+) %", text)
    if found is None:
        assert f"{now * 100:.0f} %" in text
        assert abs(now - both.baseline.top_share) < 0.005
        return
    assert float(found[1]) == pytest.approx(both.baseline.top_share * 100, abs=0.51)
    assert float(found[2]) == pytest.approx(now * 100, abs=0.51)
    assert ("cut" in text) == (now < both.baseline.top_share)


def test_close_figures_get_a_decimal_and_equal_ones_none(qapp: object) -> None:
    assert pair(0.774, 0.678) == ("77", "68")
    assert pair(0.774, 0.768) == ("77", "77") or pair(0.774, 0.768) == ("77.4", "76.8")
    assert pair(0.774, 0.774) == ("77", "77")
    assert pair(0.7741, 0.7699) == ("77.4", "77.0")


def test_names_that_end_in_s_take_an_apostrophe_alone() -> None:
    assert (whose("CHN", "China"), whose("USA", "United States")) == ("China’s", "United States’")


def test_the_lead_says_how_much_from_where_and_at_what_cost(
    catalog: "Catalog", push: Scenario
) -> None:
    text = plain(lead_of(catalog, evaluate(catalog, push, View())))
    assert text.startswith("68.0 kt/yr of new capacity, ")
    assert "of it in today’s pipeline" in text
    assert "$" in text
    assert text.endswith("kt/yr in 2030.")


# --- figures --------------------------------------------------------------------------------------


def test_the_third_figure_is_the_warning(catalog: "Catalog") -> None:
    picture = evaluate(catalog, adding(("country", "AUS", 900_000.0)), View())
    figures = key_figures_of(catalog, picture)
    assert [figure.warning for figure in figures][:3] == [False, False, True]
    assert figures[2].words.startswith("Australia’s share of refining")


def test_without_output_the_sites_are_counted(catalog: "Catalog") -> None:
    picture = evaluate(catalog, Scenario(), View("tantalum"))
    assert [one.id for one in key_figures_of(catalog, picture)] == ["sites", "operating", "hosts"]


def test_a_baseline_page_has_no_scenario_beside(catalog: "Catalog", push: Scenario) -> None:
    base = evaluate(catalog, Scenario(), View())
    assert table_of(catalog, base, "suppliers").head == ("Country", "Baseline, %", "t/yr")
    assert len(table_of(catalog, base, "indices").head) == 2
    both = table_of(catalog, evaluate(catalog, push, View()), "suppliers")
    assert both.head == ("Country", "Baseline, %", "Scenario, %", "Change", "t/yr")
    assert both.rows[0][:3] == ("China", "77.4", "67.8")


def test_other_scenarios_stand_beside(catalog: "Catalog", push: Scenario) -> None:
    one = evaluate(catalog, push, View())
    other = evaluate(catalog, replace(adding(("country", "AUS", 9e4)), name="Australia"), View())
    table = table_of(catalog, one, "indices", others=[other])
    assert table.head == ("", "Baseline", "Allied push", "Australia")
    assert all(len(row) == 4 for row in table.rows)


def test_what_is_not_known_is_a_dash_and_never_zero(catalog: "Catalog") -> None:
    table = table_of(catalog, evaluate(catalog, Scenario(), View("tantalum")), "indices")
    assert {cell for row in table.rows for cell in row[1:]} == {"–"}


# --- levers ---------------------------------------------------------------------------------------


def test_every_kind_of_lever_has_words(catalog: "Catalog") -> None:
    scenario = (
        adding(("region", "africa", 30_000.0))
        .with_shock(Shock("cobalt", "mining", "COD", 1.0, 2027, 1, 6))
        .with_stock(StockLever("cobalt", "refining", "USA", quantity_t=1500.0))
        .with_stock(StockLever("cobalt", "refining", "JPN", days=60.0))
        .with_recycling(RecyclingLever("cobalt", 0.2))
        .with_demand(DemandLever("cobalt", "NZE", 0.1))
        .with_pact(Pact("g7", ("USA", "JPN"), sharing="pact"))
        .with_assumptions(Assumptions(displacement=0.5, rule="dominant first", expected=True))
    )
    words = plain(" | ".join(lever_sentences(catalog, scenario)))
    for part in (
        "30.0 kt/yr of cobalt refining added in Africa",
        "exports cut 100 % from Jan 2027, 6 months",
        "held by United States: 1,500 t",
        "held by Japan: 60 days of use",
        "recycled input 20 % of refined cobalt",
        "demand of cobalt: NZE case, +10 %",
        "pact G7 of 2 countries, stocks shared by the oil-sharing rule",
        "50 % of new supply displaces old",
        "the dominant supplier gives way first",
        "probability of success",
    ):
        assert part in words
    assert acts_on(scenario, "cobalt")
    assert not acts_on(scenario, "lithium")
    assert other_levers(scenario, "lithium") == 6
    assert lever_sentences(catalog, scenario, mineral="lithium")[0].startswith("pact")


def test_a_scenario_without_a_name_is_called_what_it_is() -> None:
    assert scenario_name(Scenario()) == "baseline"
    assert scenario_name(adding(("country", "AUS", 9.0))) == "scenario"
    assert scenario_name(Scenario(name="Push")) == "Push"


def test_a_governance_floor_and_another_shipping_lag_are_told(catalog: "Catalog") -> None:
    scenario = (
        Scenario()
        .with_pact(Pact("g7", ("CAN", "JPN"), governance_floor=-0.5))
        .with_assumptions(Assumptions(shipping_lag_months=3.0))
    )
    words = " ".join(lever_sentences(catalog, scenario, mineral="cobalt"))
    assert "buying from nobody below −0.5 in governance" in words
    assert "goods under way for 3.0 months" in words
