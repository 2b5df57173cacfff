"""Who gains and who becomes the single point of failure, for every supplier of every stage."""

import pytest

from mapapp.catalog.catalog import Catalog
from mapapp.picture.substitution import substitution
from mapapp.scenario.scenario import Place, Scenario

GABON = Scenario().with_capacity(
    "manganese", "mining", Place("country", "GAB"), nameplate_t_per_year=40_000_000
)


def test_a_new_leader_is_named_with_its_rank_and_mark(catalog: Catalog) -> None:
    (mining,) = substitution(catalog, GABON, mineral="manganese", year=2040)
    assert (mining.stage, mining.largest_before) == ("mining", "ZAF")
    assert mining.new_single_point_of_failure == "GAB"
    first = mining.suppliers[0]
    assert (first.iso3, first.rank_before, first.rank_after) == ("GAB", 2, 1)
    assert first.dominant == 0.65
    assert mining.newly_dominant == (first,)
    assert mining.left_without_after == pytest.approx(1 - first.after)
    assert mining.left_without_after < mining.left_without_before


def test_every_supplier_is_there_and_gains_and_losses_cancel(catalog: Catalog) -> None:
    stages = substitution(catalog, GABON, mineral="manganese", year=2040)
    (mining,) = stages
    bundle = sum(s.gain for s in mining.suppliers)
    # What they gain together, the rest of the world loses.
    assert 0 < bundle < 0.1
    losers = [s for s in mining.suppliers if s.gain < 0]
    assert {s.iso3 for s in mining.suppliers} - {s.iso3 for s in losers} == {"GAB"}


def test_without_levers_nobody_changes(catalog: Catalog) -> None:
    for stage in substitution(catalog, Scenario(), mineral="cobalt", year=2030):
        assert stage.new_single_point_of_failure is None
        assert stage.newly_dominant == ()
        assert all(s.gain == 0 and s.rank_before == s.rank_after for s in stage.suppliers)


def test_by_control_the_leader_may_be_another(catalog: Catalog) -> None:
    by_host = substitution(catalog, Scenario(), mineral="cobalt", year=2024)[0]
    by_control = substitution(catalog, Scenario(), mineral="cobalt", year=2024, lens="control")[0]
    assert (by_host.largest_after, by_control.largest_after) == ("COD", "CHN")
