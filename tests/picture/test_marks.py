"""Marks on a track agree with the closed forms where those hold, and with `evaluate` everywhere."""

import pytest

from mapapp.catalog.catalog import Catalog
from mapapp.picture import View, evaluate
from mapapp.picture.base.mineral_model import mineral_model
from mapapp.picture.marks import TrackMarks, track_marks
from mapapp.scenario.levers import Assumptions, Rule
from mapapp.scenario.scenario import Place, Scenario
from mapapp.supply.pipeline import output_per_nameplate
from mapapp.supply.target import slider_marks

VIEW = View("cobalt", "refining", 2035)
END = 130_000.0


def marks(
    catalog: Catalog,
    scenario: Scenario = Scenario(),  # noqa: B008 - immutable
    *,
    place: Place,
    share: float = 0.60,
    hhi: float = 4_000.0,
    end: float = END,
    view: View = VIEW,
) -> TrackMarks:
    found = track_marks(catalog, scenario, view, place, share=share, hhi=hhi, end_t_per_year=end)
    assert found is not None
    return found


@pytest.mark.parametrize("displacement", [1.0, 0.4, 0.0])
def test_one_country_has_the_closed_forms(catalog: Catalog, displacement: float) -> None:
    """In a country without projects all tonnes are of one kind."""
    model = mineral_model(catalog, "cobalt")
    pipeline = model.pipelines["refining"]
    with_projects = {p.host for listed in pipeline.projects.values() for p in listed}
    code = next(code for code in pipeline.stand_ins if code not in with_projects)
    stand_in = pipeline.stand_ins[code]
    per_tonne = output_per_nameplate(stand_in, year=VIEW.year, stage="refining")
    row = model.row("refining")
    assert row is not None
    output = model.baseline[VIEW.year - 2024, row]
    closed = slider_marks(
        output[:-1],
        model.column[code],
        dominant=model.column["CHN"],
        share=0.60,
        hhi=4_000.0,
        displacement=displacement,
        rest_of_world=float(output[-1]),
    )
    scenario = Scenario().with_assumptions(Assumptions(displacement=displacement))
    found = marks(catalog, scenario, place=Place("country", code), end=1e6)
    assert found.dominant == "CHN"
    assert closed.share_reached is not None
    assert found.share_reached == pytest.approx(closed.share_reached / per_tonne, rel=1e-6)
    assert closed.hhi_reached is not None
    assert found.hhi_reached == pytest.approx(closed.hhi_reached / per_tonne, rel=1e-6)
    assert closed.turning_point is not None
    assert found.turning_point == pytest.approx(closed.turning_point / per_tonne, rel=1e-3)


@pytest.mark.parametrize("region", ["oceania", "africa", "north_america"])
@pytest.mark.parametrize("rule", ["pro rata", "dominant first"])
def test_at_a_mark_the_picture_has_what_the_mark_says(
    catalog: Catalog, region: str, rule: Rule
) -> None:
    place = Place("region", region)
    other = Scenario().with_capacity(
        "cobalt", "refining", Place("region", "europe"), nameplate_t_per_year=12_000
    )
    scenario = other.with_assumptions(Assumptions(rule=rule))
    found = marks(catalog, scenario, place=place)
    for tonnes, index, wanted in (
        (found.share_reached, 1, 0.60),
        (found.hhi_reached, 3, 4_000.0),
    ):
        assert tonnes is not None
        assert tonnes > 0
        there = scenario.with_capacity("cobalt", "refining", place, nameplate_t_per_year=tonnes)
        card = evaluate(catalog, there, VIEW).metrics[index]
        assert card.scenario == pytest.approx(wanted, rel=1e-6)


def test_beyond_the_turning_point_hhi_rises(catalog: Catalog) -> None:
    place = Place("country", "BRA")
    found = marks(catalog, place=place, end=2e6)
    assert found.turning_point is not None

    def hhi(tonnes: float) -> float:
        there = Scenario().with_capacity("cobalt", "refining", place, nameplate_t_per_year=tonnes)
        return evaluate(catalog, there, VIEW).metrics[3].scenario or 0.0

    at = hhi(found.turning_point)
    assert at < hhi(found.turning_point * 0.9)
    assert at < hhi(found.turning_point * 1.1)


def test_the_leader_itself_only_raises_hhi(catalog: Catalog) -> None:
    copper = View("copper", "mining", 2040)
    found = marks(catalog, place=Place("country", "CHL"), view=copper, end=1e7)
    assert (found.dominant, found.turning_point) == ("CHL", 0.0)


def test_what_is_reached_already_is_marked_at_zero(catalog: Catalog) -> None:
    found = marks(catalog, place=Place("country", "BRA"), share=0.9, hhi=9_000.0)
    assert (found.share_reached, found.hhi_reached) == (0.0, 0.0)


def test_what_the_track_is_too_short_for_has_no_mark(catalog: Catalog) -> None:
    found = marks(catalog, place=Place("country", "BRA"), end=1_000.0)
    assert (found.share_reached, found.hhi_reached, found.turning_point) == (None, None, None)


def test_there_are_none_before_the_first_tonne_or_without_output(catalog: Catalog) -> None:
    place = Place("country", "BRA")
    early = View("cobalt", "refining", 2025)
    assert track_marks(catalog, Scenario(), early, place, end_t_per_year=END) is None
    unknown = View("antimony", "refining", 2035)
    place = Place("country", "AUS")
    assert track_marks(catalog, Scenario(), unknown, place, end_t_per_year=END) is None
