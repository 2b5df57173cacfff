"""What is asked for and does not exist is one sentence, wherever it is asked."""

import math
from dataclasses import replace

import pytest

from mapapp.catalog.catalog import Catalog
from mapapp.errors import UserError
from mapapp.picture import UnknownNameError, View, evaluate
from mapapp.picture.base.mineral_model import mineral_model
from mapapp.picture.base.regions import members_of
from mapapp.picture.exposure.exposure import exposure
from mapapp.picture.marks import track_marks
from mapapp.picture.risk_table import evaluate_all, mineral_rows, trajectory
from mapapp.picture.shock.shocks import shock_paths, variants
from mapapp.picture.substitution import substitution
from mapapp.picture.uncertainty import tornado_of, uncertainty
from mapapp.scenario.levers import LeverError, Shock, StockLever
from mapapp.scenario.scenario import Place, Scenario
from mapapp.supply.errors import ModelInputError

EMPTY = Scenario()
VIEW = View("cobalt", "refining", 2030)
CHINA = Place("country", "CHN")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"mineral": "unobtainium"}, "There is no mineral “unobtainium”"),
        ({"stage": "magnets"}, "There is no stage “magnets” for cobalt"),
        ({"year": 2050}, "The year 2050 is outside 2024 to 2040"),
        ({"year": 2030.5}, "The year 2030.5 is outside"),
        ({"lens": "owner"}, "There is no lens “owner”. Choose one of: host, control."),
        ({"mode": "both"}, "There is no mode “both”"),
    ],
)
def test_every_way_of_looking_refuses_a_view_that_there_is_not(
    catalog: Catalog, change: dict[str, object], words: str
) -> None:
    view = replace(VIEW, **change)  # type: ignore[arg-type]
    for call in (
        lambda: evaluate(catalog, EMPTY, view),
        lambda: exposure(catalog, EMPTY, view),
        lambda: uncertainty(catalog, EMPTY, view),
        lambda: tornado_of(catalog, EMPTY, view),
        lambda: track_marks(catalog, EMPTY, view, CHINA, end_t_per_year=1e3),
        lambda: shock_paths(catalog, EMPTY, view),
        lambda: variants(catalog, EMPTY, view),
    ):
        with pytest.raises(UnknownNameError) as caught:
            call()
        assert words in str(caught.value)


def test_tables_refuse_minerals_years_and_lenses_that_there_are_not(catalog: Catalog) -> None:
    for call in (
        lambda: evaluate_all(catalog, EMPTY, year=2050),
        lambda: evaluate_all(catalog, EMPTY, year=2030, lens="owner"),  # type: ignore[arg-type]
        lambda: mineral_rows(catalog, EMPTY, mineral="foo", year=2030),
        lambda: trajectory(catalog, EMPTY, mineral="foo"),
        lambda: substitution(catalog, EMPTY, mineral="foo", year=2030),
        lambda: substitution(catalog, EMPTY, mineral="cobalt", year=2050),
    ):
        with pytest.raises(UnknownNameError):
            call()


def test_draws_marks_and_tracks_outside_their_domain_are_refused(catalog: Catalog) -> None:
    for call in (
        lambda: uncertainty(catalog, EMPTY, VIEW, draws=1),
        lambda: uncertainty(catalog, EMPTY, VIEW, mark=65.0),
        lambda: tornado_of(catalog, EMPTY, VIEW, strongest=0),
        lambda: track_marks(catalog, EMPTY, VIEW, CHINA, end_t_per_year=math.inf),
        lambda: track_marks(catalog, EMPTY, VIEW, CHINA, share=65.0, end_t_per_year=1e3),
    ):
        with pytest.raises(ModelInputError):
            call()


def cobalt_shock(country: str = "CHN", year: int = 2030, *targets: str) -> Shock:
    return Shock("cobalt", "refining", country, 1.0, year, targets=targets)


@pytest.mark.parametrize(
    ("shock", "words"),
    [
        (cobalt_shock("ZZZ"), "There is no country “ZZZ” that restricts"),
        (cobalt_shock("WLD"), "There is no country “WLD” that restricts"),
        (cobalt_shock("CHN", 2030, "ZZZ"), "There is no country “ZZZ” that is hit"),
        (cobalt_shock("CHN", 2030, "CHN"), "China cannot withhold exports from itself"),
        (cobalt_shock("CHN", 1999), "begins in 1999"),
        (cobalt_shock("CHN", 2099), "begins in 2099"),
    ],
)
def test_a_restriction_that_names_nobody_or_no_known_time_is_refused(
    catalog: Catalog, shock: Shock, words: str
) -> None:
    for call in (shock_paths, variants):
        with pytest.raises(LeverError) as caught:
            call(catalog, Scenario(shocks=(shock,)), VIEW)
        assert words in str(caught.value)


@pytest.mark.parametrize(
    ("holder", "tonnes", "words"),
    [
        ("ZZZ", 5.0, "There is no holder “ZZZ”"),
        ("", 5.0, "There is no holder “”"),
        ("USA", math.inf, "The stock of USA is inf"),
        ("USA", 1e300, "The stock of USA is 1e+300"),
    ],
)
def test_a_stock_of_nobody_or_without_an_end_is_refused(
    catalog: Catalog, holder: str, tonnes: float, words: str
) -> None:
    stock = StockLever("cobalt", "refining", holder, quantity_t=tonnes)
    scenario = Scenario(shocks=(cobalt_shock(),), stocks=(stock,))
    for call in (shock_paths, exposure):
        with pytest.raises(LeverError) as caught:
            call(catalog, scenario, VIEW)
        assert words in str(caught.value)


def test_paths_have_a_length(catalog: Catalog) -> None:
    scenario = Scenario(shocks=(cobalt_shock(),))
    for months, lag in ((0, 1.5), (-4, 1.5), (10**7, 1.5), (36, -1.0), (36, math.nan)):
        with pytest.raises(LeverError, match="months"):
            shock_paths(catalog, scenario, VIEW, months=months, lag_months=lag)


def test_capacity_beyond_all_numbers_is_refused(catalog: Catalog) -> None:
    scenario = EMPTY.with_capacity(
        "cobalt", "refining", Place("region", "africa"), nameplate_t_per_year=1e308
    )
    with pytest.raises(LeverError, match="more than can be computed"):
        evaluate(catalog, scenario, VIEW)


def test_a_country_outside_the_regions_can_add_and_belongs_to_none(catalog: Catalog) -> None:
    regions = {code for members in members_of(catalog).values() for code in members}
    assert "CHN" not in regions
    before = evaluate(catalog, EMPTY, VIEW)
    scenario = EMPTY.with_capacity("cobalt", "refining", CHINA, nameplate_t_per_year=5_000.0)
    after = evaluate(catalog, scenario, VIEW)
    assert [(one.iso3, one.nameplate_t_per_year) for one in after.added] == [("CHN", 5_000.0)]
    assert [one.nameplate_t_per_year for one in after.alternatives] == [0.0] * 6
    assert [one.pipeline for one in after.alternatives] == [
        one.pipeline for one in before.alternatives
    ]
    with pytest.raises(UserError, match="the tables name no"):
        evaluate(
            catalog,
            EMPTY.with_capacity(
                "cobalt", "refining", Place("country", "ISL"), nameplate_t_per_year=1.0
            ),
            VIEW,
        )


def test_listed_projects_outside_the_regions_serve_their_countrys_lever_first(
    catalog: Catalog,
) -> None:
    found = 0
    for mineral in catalog.minerals:
        for stage, pipeline in mineral_model(catalog, mineral).pipelines.items():
            listed = [p for p in pipeline.elsewhere if p.nameplate_t_per_year > 1.0]
            if not listed:
                continue
            found += 1
            project = listed[0]
            scenario = EMPTY.with_capacity(
                mineral, stage, Place("project", project.id), nameplate_t_per_year=1.0
            )
            picture = evaluate(catalog, scenario, View(mineral, stage, 2030))
            assert [one.iso3 for one in picture.added] == [project.host]
            assert picture.added[0].beyond_pipeline_t_per_year == 0.0
            assert project.id not in {p.id for own in pipeline.projects.values() for p in own}
    assert found > 0
