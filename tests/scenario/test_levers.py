"""Levers are values: equal whatever the order of edits, and refused when they mean nothing."""

from collections.abc import Callable

import pytest

from mapapp.scenario.levers import (
    Assumptions,
    CountryCost,
    DemandLever,
    LeverError,
    Pact,
    RecyclingLever,
    Shock,
    StageAssumption,
    StockLever,
)
from mapapp.scenario.scenario import Scenario

CHINA = Shock("gallium", "refining", "CHN", 1.0, 2026, targets=("USA", "JPN"))
CONGO = Shock("cobalt", "mining", "COD", 0.5, 2026, 3, 24)


def test_the_order_of_edits_does_not_matter() -> None:
    one = Scenario().with_shock(CHINA).with_shock(CONGO).with_shock(CHINA)
    other = Scenario().with_shock(CONGO).with_shock(CHINA)
    assert one == other
    assert hash(one) == hash(other)
    assert one.without_shock(CONGO).without_shock(CHINA) == Scenario()


def test_targets_and_members_are_sorted() -> None:
    assert CHINA.targets == ("JPN", "USA")
    assert Pact(members=("USA", "AUS", "USA")) == Pact(members=("AUS", "USA"))


def test_a_name_or_a_note_makes_no_scenario() -> None:
    assert Scenario(name="draft", note="to be checked").is_empty
    assert not Scenario().with_shock(CHINA).is_empty


def test_a_lever_set_again_replaces_the_one_before() -> None:
    scenario = (
        Scenario()
        .with_stock(StockLever("cobalt", "refining", "USA", days=30))
        .with_stock(StockLever("cobalt", "refining", "JPN", quantity_t=500.0))
        .with_stock(StockLever("cobalt", "refining", "USA", quantity_t=2_000.0))
        .with_recycling(RecyclingLever("cobalt", 0.1))
        .with_recycling(RecyclingLever("cobalt", 0.3))
        .with_demand(DemandLever("cobalt", "NZE"))
    )
    assert [(s.holder, s.quantity_t) for s in scenario.stocks] == [("JPN", 500.0), ("USA", 2_000.0)]
    assert scenario.recycling_of("cobalt") == RecyclingLever("cobalt", 0.3)
    assert scenario.demand_of("lithium") is None
    assert scenario.with_demand(DemandLever("cobalt")).demand == ()


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: Shock("cobalt", "mining", "COD", 1.5, 2026), "within 0 to 1, not 1.5"),
        (lambda: Shock("cobalt", "mining", "COD", float("nan"), 2026), "not nan"),
        (lambda: Shock("cobalt", "mining", "COD", 1.0, 2026, 13), "The first month"),
        (lambda: Shock("cobalt", "mining", "COD", 1.0, 2026, 1, 0), "The number of months"),
        (lambda: Pact(members=("USA",), sharing="always"), "way of sharing “always”"),  # type: ignore[arg-type]
        (lambda: Pact(members=("USA",), hub="JPN"), "JPN cannot be the hub"),
        (lambda: StockLever("cobalt", "refining", "USA"), "in tonnes or in days"),
        (lambda: StockLever("cobalt", "refining", "USA", 1.0, 2.0), "in tonnes or in days"),
        (lambda: StockLever("cobalt", "refining", "USA", days=-1.0), "0 or more, not -1"),
        (lambda: RecyclingLever("cobalt", 1.0), "within 0 to 0.95"),
        (lambda: DemandLever("cobalt", "BAU"), "demand case “BAU”"),  # type: ignore[arg-type]
        (lambda: DemandLever("cobalt", change=-1.0), "within -0.9 to 5"),
        (lambda: Assumptions(displacement=1.1), "within 0 to 1"),
        (lambda: Assumptions(rule="alphabetical"), "“alphabetical”"),  # type: ignore[arg-type]
        (lambda: StageAssumption("mining", "planned", ramp=5), "within 1 to 4, not 5"),
        (lambda: CountryCost("cobalt", "mining", "COD", -5.0), "The cost in COD"),
    ],
)
def test_what_has_no_meaning_is_refused_in_a_sentence(
    make: Callable[[], object], words: str
) -> None:
    with pytest.raises(LeverError, match=words):
        make()


def test_assumptions_say_what_was_changed_and_what_not() -> None:
    slow = StageAssumption("refining", "planned", ramp=4)
    assumptions = Assumptions(stages=(slow,))
    assert assumptions.of_stage("refining", "planned") == slow
    assert assumptions.of_stage("mining", "planned") is None
    assert assumptions.of_project("any") is None
