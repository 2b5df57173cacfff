"""What holds for every mineral, stage, year and scenario."""

import dataclasses
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mapapp.catalog.catalog import Catalog
from mapapp.picture import FIRST_YEAR, LAST_YEAR, Picture, View, evaluate
from mapapp.picture.base.mineral_model import mineral_model, year_index
from mapapp.scenario.scenario import Place, Scenario

EMPTY = Scenario()
YEARS = range(FIRST_YEAR, LAST_YEAR + 1)
REGIONS = ("oceania", "africa", "latin_america", "north_america", "europe", "asia_allied")
MINERALS = ("lithium", "cobalt", "nickel", "graphite", "rare_earths", "gallium", "copper", "tin")

relaxed = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
fractions = st.floats(0.0, 1.5)
settings_of_regions = st.dictionaries(st.sampled_from(REGIONS), fractions, max_size=4)


def views(catalog: Catalog) -> list[View]:
    return [
        View(mineral, stage, year)
        for mineral in catalog.minerals
        for stage in mineral_model(catalog, mineral).stages
        for year in YEARS
    ]


def scenario_of(
    catalog: Catalog, mineral: str, wanted: dict[tuple[str, str], float], scenario: Scenario = EMPTY
) -> Scenario:
    """Set levers to fractions of their sliders; a slider without a track sets nothing."""
    for (stage, name), fraction in wanted.items():
        pipeline = mineral_model(catalog, mineral).pipelines[stage]
        tonnes = fraction * pipeline.maximum_t_per_year[name]
        scenario = scenario.with_capacity(
            mineral, stage, Place("region", name), nameplate_t_per_year=tonnes
        )
    return scenario


def fields_of(picture: Picture) -> dict[str, Any]:
    return {f.name: getattr(picture, f.name) for f in dataclasses.fields(picture)}


def check_sums(picture: Picture) -> None:
    if not picture.has_output:
        return
    for side in (0, 1):
        key = ("baseline_share", "scenario_share")[side]
        shares = [getattr(f, key) for f in picture.countries.values()]
        known = [share for share in shares if share is not None]
        assert all(0.0 <= share <= 1.0 + 1e-12 for share in known)
        rest = picture.rest_of_world[side] / picture.world_output[side]
        assert sum(known) + rest == pytest.approx(1.0, abs=1e-9)


def test_the_empty_scenario_is_the_baseline_exactly_everywhere(catalog: Catalog) -> None:
    for view in views(catalog):
        picture = evaluate(catalog, EMPTY, view)
        assert picture.warnings == ()
        assert picture.added == ()
        assert picture.unmet_t_per_year == 0.0
        assert picture.limiting_stage is None
        assert picture.world_output[0] == picture.world_output[1]
        assert picture.rest_of_world[0] == picture.rest_of_world[1]
        for figures in picture.countries.values():
            assert figures.baseline_t_per_year == figures.scenario_t_per_year
            assert figures.baseline_share == figures.scenario_share
        for metric in picture.metrics:
            assert metric.baseline == metric.scenario
        model = mineral_model(catalog, view.mineral)
        row = model.row(view.stage)
        if row is not None:
            for code, figures in picture.countries.items():
                known = model.baseline[year_index(view.year), row, model.column[code]]
                assert (figures.baseline_t_per_year or 0.0) == known


def test_figures_of_the_baseline_stay_within_their_scales(catalog: Catalog) -> None:
    for view in views(catalog):
        picture = evaluate(catalog, EMPTY, view)
        check_sums(picture)
        for metric in picture.metrics:
            if metric.baseline is not None and metric.id != "n_minus_1":
                assert 0.0 <= metric.baseline <= metric.full_scale
        for region in picture.alternatives:
            assert region.maximum_t_per_year >= 0
            assert region.placeable == (region.maximum_t_per_year > 0)
            assert min(region.pipeline.values()) >= 0


def test_no_series_jumps_by_half_between_two_years(catalog: Catalog) -> None:
    for mineral in catalog.minerals:
        for stage, series in mineral_model(catalog, mineral).series.items():
            row = mineral_model(catalog, mineral).row(stage)
            world = mineral_model(catalog, mineral).baseline[:, row].sum(axis=1)
            ratio = world[1:] / world[:-1]
            assert ratio.max() < 1.30, (mineral, stage)
            assert ratio.min() > 0.85, (mineral, stage)
            assert series.last_observed_year >= FIRST_YEAR


@relaxed
@given(
    mineral=st.sampled_from(MINERALS),
    wanted=settings_of_regions,
    mined=settings_of_regions,
    year=st.sampled_from(list(YEARS)),
)
def test_any_scenario_adds_up_and_is_a_pure_function(
    catalog: Catalog, mineral: str, wanted: dict, mined: dict, year: int
) -> None:
    stages = mineral_model(catalog, mineral).stages
    levers = {(stages[-1], name): x for name, x in wanted.items()}
    levers |= {(stages[0], name): x for name, x in mined.items()}
    scenario = scenario_of(catalog, mineral, levers)
    for stage in stages:
        picture = evaluate(catalog, scenario, View(mineral, stage, year))
        check_sums(picture)
        again = evaluate(catalog, scenario, View(mineral, stage, year))
        assert fields_of(picture) == fields_of(again)
        asked = sum(
            lever.nameplate_t_per_year for lever in scenario.capacity if lever.stage == stage
        )
        assert sum(a.nameplate_t_per_year for a in picture.added) == pytest.approx(asked)
        for added in picture.added:
            assert 0 <= added.output_t_per_year <= added.nameplate_t_per_year
            assert added.iso3 in picture.countries  # a region is never a supplier


@relaxed
@given(
    mineral=st.sampled_from(MINERALS),
    others=settings_of_regions,
    name=st.sampled_from(REGIONS),
    steps=st.tuples(fractions, fractions),
    year=st.sampled_from(list(YEARS)),
    last=st.booleans(),
)
def test_adding_in_a_region_never_lowers_its_share(
    catalog: Catalog,
    mineral: str,
    others: dict,
    name: str,
    steps: tuple[float, float],
    year: int,
    last: bool,
) -> None:
    model = mineral_model(catalog, mineral)
    stage = model.stages[-1 if last else 0]
    base = scenario_of(catalog, mineral, {(stage, other): x for other, x in others.items()})
    shares = []
    for fraction in sorted(steps):
        scenario = scenario_of(catalog, mineral, {(stage, name): fraction}, base)
        picture = evaluate(catalog, scenario, View(mineral, stage, year))
        region = next(a for a in picture.alternatives if a.id == name)
        shares.append(region.scenario_share or 0.0)
    assert shares[1] >= shares[0] - 1e-12


@relaxed
@given(wanted=settings_of_regions, year=st.sampled_from(list(YEARS)))
def test_the_order_of_edits_gives_one_picture(catalog: Catalog, wanted: dict, year: int) -> None:
    levers = {("refining", name): fraction for name, fraction in wanted.items()}
    backwards = dict(reversed(list(levers.items())))
    view = View("cobalt", "refining", year)
    one, other = (
        evaluate(catalog, scenario_of(catalog, "cobalt", order), view)
        for order in (levers, backwards)
    )
    assert fields_of(one) == fields_of(other)


@relaxed
@given(wanted=settings_of_regions, mineral=st.sampled_from(("nickel", "copper", "rare_earths")))
def test_levers_of_one_mineral_do_not_touch_another(
    catalog: Catalog, wanted: dict, mineral: str
) -> None:
    levers = {("refining", name): fraction for name, fraction in wanted.items()}
    scenario = scenario_of(catalog, "cobalt", levers)
    view = View(mineral, "refining", 2035)
    changed, plain = evaluate(catalog, scenario, view), evaluate(catalog, EMPTY, view)
    assert fields_of(changed) | {"scenario": EMPTY} == fields_of(plain)
