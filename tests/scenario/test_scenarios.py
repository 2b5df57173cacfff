"""Tests of the list of scenarios: adding, naming, deleting, choosing."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.scenario.levers import LeverError
from mapapp.scenario.scenario import Scenario
from mapapp.scenario.scenarios import LONGEST_NAME, ScenarioNameError, Scenarios

A, B, C = (Scenario(name=name) for name in "ABC")


def names(scenarios: Scenarios) -> str:
    return "".join(one.name for one in scenarios.items)


def test_a_new_list_shows_one_scenario_without_levers() -> None:
    assert Scenarios().shown == Scenario()
    assert Scenarios().shown.is_empty


def test_what_is_added_stands_last_and_is_shown() -> None:
    found = Scenarios((A, C)).adding(B)
    assert names(found) == "ACB"
    assert found.shown == B


def test_several_are_added_in_their_order_and_the_first_is_shown() -> None:
    found = Scenarios((A,)).adding(B, C)
    assert names(found) == "ABC"
    assert found.shown == B
    assert Scenarios((A,)).adding() == Scenarios((A,))


def test_a_name_that_is_taken_gets_a_number() -> None:
    found = Scenarios((A,)).adding(A).adding(Scenario(name="a"))
    assert {one.name for one in found.items} == {"A", "A 2", "a 3"}


def test_an_unnamed_scenario_stays_unnamed() -> None:
    assert Scenarios().adding(Scenario()).shown.name == ""


@pytest.mark.parametrize(
    ("current", "deleted", "shown"), [(0, 0, "B"), (1, 0, "B"), (2, 2, "B"), (1, 1, "C")]
)
def test_after_deleting_the_same_one_or_its_neighbour_is_shown(
    current: int, deleted: int, shown: str
) -> None:
    found = Scenarios((A, B, C), current).without(deleted)
    assert len(found.items) == 2
    assert found.shown.name == shown


def test_the_only_scenario_stays() -> None:
    with pytest.raises(LeverError, match="only scenario cannot be deleted"):
        Scenarios((A,)).without(0)


def test_a_name_loses_its_outer_blanks_and_line_breaks() -> None:
    assert Scenarios((A, B)).renaming(1, "  ban\n and answer ").items[1].name == "ban and answer"


@pytest.mark.parametrize(
    ("name", "words"),
    [("  ", "needs a name"), ("a", "already"), ("x" * (LONGEST_NAME + 1), "200 characters")],
)
def test_a_name_that_says_nothing_is_refused(name: str, words: str) -> None:
    with pytest.raises(ScenarioNameError, match=words):
        Scenarios((A, B)).renaming(1, name)


def test_a_scenario_may_keep_its_name_or_change_its_case() -> None:
    assert Scenarios((A, B)).renaming(0, "a").items[0].name == "a"


def test_a_note_is_kept_with_its_lines() -> None:
    assert Scenarios((A,)).noting(0, "one\ntwo\n").shown.note == "one\ntwo"


@pytest.mark.parametrize("current", [-1, 2])
def test_a_scenario_that_is_not_there_cannot_be_shown(current: int) -> None:
    with pytest.raises(LeverError, match=r"there are 2"):
        Scenarios((A, B)).showing(current)


@given(
    st.lists(st.sampled_from("abAB "), min_size=1, max_size=6), st.integers(0, 5), st.integers(0, 5)
)
def test_whatever_is_added_names_stay_distinct_and_the_rest_stays(
    added: list[str], at: int, gone: int
) -> None:
    found = Scenarios((A, B, C))
    for name in added:
        found = found.showing(at % len(found.items)).adding(Scenario(name=name.strip()))
    given_names = [one.name.casefold() for one in found.items if one.name]
    assert len(set(given_names)) == len(given_names)
    assert {A, B, C} <= set(found.items)
    assert len(found.items) == 3 + len(added)
    less = found.without(gone % len(found.items))
    assert len(less.items) == len(found.items) - 1
    assert less.with_shown(replace(A, note="x")).shown.note == "x"


def test_what_is_left_out_of_a_comparison_follows_its_scenario() -> None:
    three = Scenarios(tuple(Scenario(name=name) for name in "abc")).comparing(1, on=False)
    assert three.left_out == ("b",)
    assert three.moving(1, 2).left_out == ("b",)
    assert three.renaming(1, "B").left_out == ("B",)
    assert three.without(1).left_out == ()
    assert three.comparing(1, on=True).left_out == ()


def test_a_scenario_moves_and_what_is_shown_stays_shown() -> None:
    three = Scenarios(tuple(Scenario(name=name) for name in "abc"), current=1)
    moved = three.moving(0, 2)
    assert [one.name for one in moved.items] == ["b", "c", "a"]
    assert moved.shown.name == "b"
    assert moved.moving(2, 0) == three
    with pytest.raises(LeverError, match="1 to 3"):
        three.moving(0, 3)
