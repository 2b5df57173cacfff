"""Capacity that can be added: order, spread, base case, slider ends, ceilings."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.supply.pipeline import (
    LEAD_TIME_YEARS,
    Addition,
    Project,
    ProjectKind,
    default_ramp,
    in_order,
    less_base_case,
    output_per_nameplate,
    slider_maximum,
    spread,
)
from mapapp.supply.ramp import RAMP_CLASSES
from mapapp.supply.utilisation import ceiling, utilisation_of

tonnes = st.floats(1e-3, 1e7) | st.just(0.0)


def project(
    name: str,
    kind: ProjectKind = "planned",
    nameplate: float = 100.0,
    start: int = 2030,
    host: str = "AUS",
) -> Project:
    return Project(
        id=name,
        host=host,
        kind=kind,
        nameplate_t_per_year=nameplate,
        counted_t_per_year=0.0,
        start_year=start,
        start_assumed=False,
        ramp=RAMP_CLASSES[1],
    )


def placed(additions: list[Addition]) -> dict[str, float]:
    return {a.project.id: a.nameplate_t_per_year for a in additions}


def test_restarts_come_first_then_construction_then_plans_and_the_earliest_of_each() -> None:
    listed = [
        project("plan early", "planned", start=2027),
        project("build late", "construction", start=2031),
        project("build early", "construction", start=2028),
        project("idle", "restart", start=2033),
        project("plan late", "planned", start=2030),
    ]
    assert [p.id for p in in_order(listed)] == [
        "idle",
        "build early",
        "build late",
        "plan early",
        "plan late",
    ]


def test_projects_fill_in_order_and_the_excess_is_split_by_weight() -> None:
    first, second = project("first"), project("second", nameplate=50.0)
    beyond = [
        (project("beyond:AUS", "beyond", math.inf), 3.0),
        (project("beyond:NZL", "beyond", math.inf, host="NZL"), 1.0),
    ]
    assert placed(spread(120.0, [first, second], beyond)) == {"first": 100.0, "second": 20.0}
    assert placed(spread(190.0, [first, second], beyond)) == {
        "first": 100.0,
        "second": 50.0,
        "beyond:AUS": 30.0,
        "beyond:NZL": 10.0,
    }


def test_an_excess_that_nobody_can_take_is_left_out() -> None:
    assert placed(spread(500.0, [project("only")], [])) == {"only": 100.0}


def test_projects_without_tonnes_left_and_countries_without_weight_get_nothing() -> None:
    stand_in = project("beyond:AUS", "beyond", math.inf)
    assert placed(spread(10.0, [project("full", nameplate=0.0)], [(stand_in, 0.0)])) == {}


@given(tonnes, st.lists(st.floats(0.0, 1e6), max_size=5), st.lists(st.floats(0.1, 9.0), max_size=3))
def test_what_is_placed_is_what_was_asked(
    wanted: float, capacities: list[float], weights: list[float]
) -> None:
    projects = [project(str(i), nameplate=size) for i, size in enumerate(capacities)]
    beyond = [(project(f"b{i}", "beyond", math.inf), w) for i, w in enumerate(weights)]
    additions = spread(wanted, projects, beyond)
    total = sum(a.nameplate_t_per_year for a in additions)
    room = math.inf if weights else sum(capacities)
    assert total == pytest.approx(min(wanted, room), rel=1e-9, abs=1e-6)
    for addition in additions:
        assert 0 < addition.nameplate_t_per_year <= addition.project.nameplate_t_per_year


def test_the_base_case_counts_restarts_and_construction_but_never_plans() -> None:
    listed = [
        project("plan", "planned", start=2026),
        project("build", "construction", 200.0, start=2028),
        project("idle", "restart", 100.0, start=2029),
    ]
    left = {p.id: p for p in less_base_case(listed, 160.0)}
    assert (left["idle"].nameplate_t_per_year, left["idle"].counted_t_per_year) == (0.0, 100.0)
    assert (left["build"].nameplate_t_per_year, left["build"].counted_t_per_year) == (140.0, 60.0)
    assert (left["plan"].nameplate_t_per_year, left["plan"].counted_t_per_year) == (100.0, 0.0)


@pytest.mark.parametrize("growth", [0.0, -50.0])
def test_a_base_case_that_does_not_grow_counts_nothing(growth: float) -> None:
    (only,) = less_base_case([project("build", "construction")], growth)
    assert (only.nameplate_t_per_year, only.counted_t_per_year) == (100.0, 0.0)


@given(tonnes, st.lists(st.floats(0.0, 1e6), max_size=5))
def test_counted_and_left_add_up_to_what_is_listed(growth: float, sizes: list[float]) -> None:
    listed = [project(str(i), "construction", size) for i, size in enumerate(sizes)]
    reduced = less_base_case(listed, growth)
    assert sum(p.counted_t_per_year for p in reduced) == pytest.approx(min(growth, sum(sizes)))
    before = {p.id: p.nameplate_t_per_year for p in listed}
    for p in reduced:
        assert p.nameplate_t_per_year + p.counted_t_per_year == pytest.approx(before[p.id])


def test_output_follows_the_ramp_and_the_utilisation_of_the_stage() -> None:
    plant = project("plant", start=2030)
    assert output_per_nameplate(plant, year=2029, stage="mining") == 0.0
    # Class 2 makes 42.92 % and 83.65 % of nameplate in its first years (METHODS 7).
    assert output_per_nameplate(plant, year=2030, stage="mining") == pytest.approx(
        0.4292 * 0.90, rel=1e-3
    )
    assert Addition(plant, 50_000.0).output_in(2031, "refining") == pytest.approx(
        50_000 * 0.8365 * 0.85, rel=1e-3
    )


def test_the_ramp_fits_what_is_built() -> None:
    assert default_ramp("refining", "restart", incumbent=False).number == 1
    assert default_ramp("mining", "planned", incumbent=False).number == 2
    assert default_ramp("refining", "planned", incumbent=True).number == 2
    assert default_ramp("refining", "planned", incumbent=False).number == 3
    assert default_ramp("magnets", "beyond", incumbent=False).number == 3


def test_lead_times_are_those_of_the_methods() -> None:
    assert LEAD_TIME_YEARS["mining"] == {
        "restart": 2,
        "construction": 3,
        "planned": 8,
        "beyond": 8,
    }
    assert LEAD_TIME_YEARS["refining"]["beyond"] == LEAD_TIME_YEARS["refining"]["planned"] == 3


@pytest.mark.parametrize(
    ("pipeline", "world", "end"),
    [
        (0.0, 250_150.0, 65_000.0),  # a quarter of the world: 62,537.5
        (1_008_000.0, 1_847_235.0, 1_550_000.0),  # 1.5 x the pipeline: 1,512,000
        (0.0, 848.0, 250.0),
        (0.0, 170.0, 45.0),
        (40_000.0, 0.0, 60_000.0),  # round already
        (0.0, 0.0, 0.0),
    ],
)
def test_a_slider_ends_at_the_pipeline_or_a_quarter_of_the_world_rounded_up(
    pipeline: float, world: float, end: float
) -> None:
    assert slider_maximum(pipeline, world_output_t_per_year=world) == pytest.approx(end)


@given(st.floats(1e-3, 1e9), st.floats(0.0, 1e9))
def test_a_slider_is_never_shorter_than_wanted_nor_much_longer(
    pipeline: float, world: float
) -> None:
    wanted = max(1.5 * pipeline, 0.25 * world)
    end = slider_maximum(pipeline, world_output_t_per_year=world)
    assert wanted * (1 - 1e-9) <= end <= 1.26 * wanted


def test_incumbents_reach_their_nameplate_or_a_tenth_more() -> None:
    assert ceiling(100.0, nameplate_t_per_year=200.0) == pytest.approx(190.0)
    assert ceiling(100.0, nameplate_t_per_year=90.0) == 100.0
    assert ceiling(100.0, nameplate_t_per_year=None) == pytest.approx(110.0)


def test_utilisation_is_that_of_the_methods() -> None:
    assert (utilisation_of("mining"), utilisation_of("refining")) == (0.90, 0.85)
