"""Scenarios are values: edits make new ones, in whatever order."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.errors import UserError
from mapapp.scenario.scenario import CapacityLever, LeverError, Place, Scenario

AFRICA = Place("region", "africa")
places = st.builds(
    Place,
    st.sampled_from(["region", "country", "project"]),
    st.sampled_from(["africa", "europe", "AUS"]),
)
levers = st.tuples(
    st.sampled_from(["cobalt", "nickel"]), st.sampled_from(["mining", "refining"]), places
)


def with_all(edits: list[tuple[tuple, float]]) -> Scenario:
    scenario = Scenario()
    for (mineral, stage, place), tonnes in edits:
        scenario = scenario.with_capacity(mineral, stage, place, nameplate_t_per_year=tonnes)
    return scenario


def test_the_empty_scenario_is_the_baseline() -> None:
    assert Scenario().is_empty
    assert Scenario().nameplate("cobalt", "refining", AFRICA) == 0.0
    assert Scenario().levers_of("cobalt") == ()


def test_a_lever_is_set_changed_and_removed() -> None:
    first = Scenario().with_capacity("cobalt", "refining", AFRICA, nameplate_t_per_year=5_000)
    second = first.with_capacity("cobalt", "refining", AFRICA, nameplate_t_per_year=7_000)
    assert first.nameplate("cobalt", "refining", AFRICA) == 5_000.0
    assert second.capacity == (CapacityLever("cobalt", "refining", AFRICA, 7_000.0),)
    cleared = second.with_capacity("cobalt", "refining", AFRICA, nameplate_t_per_year=0)
    assert cleared == Scenario()
    assert cleared.is_empty


def test_a_lever_belongs_to_its_mineral_stage_and_place() -> None:
    scenario = Scenario().with_capacity("cobalt", "mining", AFRICA, nameplate_t_per_year=1.0)
    assert scenario.nameplate("cobalt", "refining", AFRICA) == 0.0
    assert scenario.nameplate("nickel", "mining", AFRICA) == 0.0
    assert scenario.nameplate("cobalt", "mining", Place("country", "africa")) == 0.0
    assert len(scenario.levers_of("cobalt")) == 1
    assert scenario.levers_of("nickel") == ()


def test_the_name_is_kept() -> None:
    named = Scenario(name="Lobito")
    edited = named.with_capacity("cobalt", "mining", AFRICA, nameplate_t_per_year=1.0)
    assert edited.name == "Lobito"


@pytest.mark.parametrize("tonnes", [-1.0, -1e-9, math.nan, math.inf, -math.inf])
def test_tonnes_without_a_meaning_are_refused(tonnes: float) -> None:
    with pytest.raises(LeverError, match=r"Capacity added in africa must be zero or more"):
        Scenario().with_capacity("cobalt", "mining", AFRICA, nameplate_t_per_year=tonnes)
    assert issubclass(LeverError, UserError)


@given(st.dictionaries(levers, st.floats(0.0, 1e6), max_size=6), st.randoms())
def test_the_order_of_edits_does_not_matter(wanted: dict, random: object) -> None:
    edits = list(wanted.items())
    shuffled = list(edits)
    random.shuffle(shuffled)
    assert with_all(edits) == with_all(shuffled)
    assert hash(with_all(edits)) == hash(with_all(shuffled))


@given(st.dictionaries(levers, st.floats(0.0, 1e6), max_size=6))
def test_setting_all_to_zero_gives_the_baseline_back(wanted: dict) -> None:
    scenario = with_all([*wanted.items(), *((lever, 0.0) for lever in wanted)])
    assert scenario == Scenario()


@given(st.lists(st.tuples(levers, st.floats(0.0, 1e6)), max_size=8))
def test_the_last_edit_of_a_lever_counts(edits: list) -> None:
    scenario = with_all(edits)
    for (mineral, stage, place), tonnes in dict(edits).items():
        assert scenario.nameplate(mineral, stage, place) == tonnes
    assert all(lever.nameplate_t_per_year > 0 for lever in scenario.capacity)
