"""A shock is followed to its end, and seen by those besides who buy."""

from dataclasses import replace

from mapapp.catalog.catalog import Catalog
from mapapp.picture import View
from mapapp.picture.shock.followed import followed, months_to_follow, seen_beside, shocks_at
from mapapp.picture.sourcing.pacts import pact_of
from mapapp.scenario.levers import Shock
from mapapp.scenario.scenario import Scenario

CHINA = Shock("rare_earths", "refining", "CHN", 0.75, 2027, 1, 18)
VIEW = View("rare_earths", "refining", 2027, consumer="JPN")


def test_a_path_is_long_enough_for_its_restrictions() -> None:
    assert months_to_follow([]) == 36
    assert months_to_follow([CHINA]) == 36
    long = replace(CHINA, months=60)
    assert months_to_follow([long]) == 66
    assert months_to_follow([CHINA, replace(CHINA, start_year=2029, months=24)]) == 54
    assert months_to_follow([replace(CHINA, months=120), replace(CHINA, start_year=2045)]) == 180


def test_only_the_restrictions_of_the_stage_make_a_path_long(catalog: Catalog) -> None:
    scenario = Scenario().with_shock(CHINA)
    scenario = scenario.with_shock(replace(CHINA, mineral="cobalt", months=90))
    assert shocks_at(scenario, VIEW) == (CHINA,)
    path = followed(catalog, scenario, VIEW)
    assert path is not None
    assert path.months == 36
    assert followed(catalog, scenario, replace(VIEW, stage="mining")) is None


def test_others_are_seen_beside_one_who_is_looked_at_alone(catalog: Catalog) -> None:
    alone = Scenario().with_shock(CHINA)
    path = followed(catalog, alone, VIEW)
    assert path is not None
    beside = seen_beside(path, catalog, alone, VIEW)
    seen = {one.consumer.id for other in beside for one in other.paths}
    assert "USA" in seen
    assert "JPN" not in seen
    assert all(one.start == path.start and one.months == path.months for one in beside)
    shared = alone.with_pact(pact_of(catalog, "g7", sharing="pact", eu_as_one=True))
    together = replace(VIEW, consumer="PACT")
    path = followed(catalog, shared, together)
    assert path is not None
    assert seen_beside(path, catalog, shared, together) == (), "the members are in the path itself"
