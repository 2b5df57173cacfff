"""The Build tab below its regions: countries, projects, marks, all stages."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mapapp.picture import evaluate
from mapapp.picture.marks import track_marks
from mapapp.picture.places import figures_of, stage_places
from mapapp.scenario.levers import DemandLever
from mapapp.scenario.scenario import Place, Scenario

if TYPE_CHECKING:
    from mapapp.desktop.build.branch import CountryBranch, RegionBranch
    from mapapp.desktop.build.project_row import ProjectRow
    from tests.desktop.conftest import Desk

KAHAMA = "cobalt-tza-kahama"


def region_of(desk: "Desk", region: str) -> "RegionBranch":
    return next(b for b in desk.window.alternatives.group.branches if b.place.id == region)


def opened(desk: "Desk", region: str, country: str) -> "CountryBranch":
    branch = region_of(desk, region)
    QTest.keyClick(branch.row.arrow, Qt.Key.Key_Right)
    inside = branch.countries[country]
    QTest.keyClick(inside.row.arrow, Qt.Key.Key_Right)
    return inside


def kahama(desk: "Desk") -> "ProjectRow":
    return opened(desk, "africa", "TZA").projects[KAHAMA]


def press(row: "ProjectRow") -> None:
    row.check.setFocus()
    QTest.keyClick(row.check, Qt.Key.Key_Space)


def test_rows_inside_are_made_when_a_region_is_opened(desk: "Desk") -> None:
    branch = region_of(desk, "africa")
    assert not branch.countries
    QTest.mouseClick(branch.row.arrow, Qt.MouseButton.LeftButton)
    QTest.qWait(1)
    places = stage_places(desk.catalog, Scenario(), desk.picture.view)
    assert tuple(branch.countries) == places.hosts("africa")
    assert all(one.isVisible() for one in branch.countries.values())
    QTest.keyClick(branch.row.arrow, Qt.Key.Key_Left)
    assert not any(one.isVisible() for one in branch.countries.values())


def test_typed_country_capacity_is_a_lever_of_the_country(desk: "Desk") -> None:
    branch = opened(desk, "africa", "COD")
    branch.row.box.setFocus()
    branch.row.box.selectAll()
    QTest.keyClicks(branch.row.box, "8")
    QTest.keyClick(branch.row.box, Qt.Key.Key_Return)
    place = Place("country", "COD")
    expected = Scenario().with_capacity("cobalt", "refining", place, nameplate_t_per_year=8_000.0)
    assert desk.window.workspace.scenario == expected
    model = evaluate(desk.catalog, expected, desk.picture.view)
    share = model.countries["COD"].scenario_share
    assert share is not None
    shown = " ".join(label.text() for label in branch.row.findChildren(type(branch.row._title)))
    assert f"{share * 100:.1f}" in shown
    assert "8,000 t/yr" in region_of(desk, "africa").row._cost.text()
    assert "DR Congo" in desk.undo_stack.undoText()
    figures = figures_of(desk.catalog, expected, desk.picture.view, place)
    assert figures.nameplate_t_per_year == pytest.approx(8_000.0)
    desk.undo_stack.undo()
    assert branch.row.box.value() == 0


def test_project_is_switched_on_at_its_listed_capacity_and_off_again(desk: "Desk") -> None:
    row = kahama(desk)
    press(row)
    place = Place("project", KAHAMA)
    scenario = desk.window.workspace.scenario
    assert scenario.nameplate("cobalt", "refining", place) == 4_000.0
    assert row.box.value() == 4_000
    assert "Kahama" in desk.undo_stack.undoText()
    press(row)
    assert desk.window.workspace.scenario.is_empty


def test_later_start_of_a_project_takes_its_output_from_the_year_shown(desk: "Desk") -> None:
    row = kahama(desk)
    press(row)
    listed = row.year.value()
    assert row.project.output_t_per_year > 0
    row.year.setFocus()
    row.year.selectAll()
    QTest.keyClicks(row.year, "2033")
    QTest.keyClick(row.year, Qt.Key.Key_Return)
    change = desk.window.workspace.scenario.assumptions.of_project(KAHAMA)
    assert change is not None
    assert change.start_year == 2033
    assert row.project.output_t_per_year == 0
    row.year.setValue(listed)
    assert desk.window.workspace.scenario.assumptions.of_project(KAHAMA) is None


def test_project_whose_capacity_is_not_known_cannot_be_switched_on(desk: "Desk") -> None:
    rows = opened(desk, "africa", "ZMB").projects.values()
    unknown = [row for row in rows if row.project.listed_t_per_year is None]
    assert unknown
    assert not any(row.check.isEnabled() or row.box.isEnabled() for row in unknown)
    assert all("not known" in row.toolTip() for row in unknown)


def test_region_slider_shows_what_it_switches_on_inside(desk: "Desk") -> None:
    row = kahama(desk)
    desk.drag("africa", 1.0)
    assert row.project.by_others_t_per_year == pytest.approx(4_000.0)
    assert "region" in row.toolTip()
    assert not row.check.isChecked()


def test_reset_of_a_region_takes_out_all_inside_in_one_step(desk: "Desk") -> None:
    row = kahama(desk)
    press(row)
    desk.drag("africa", 0.4)
    desk.drag("oceania", 0.4)
    detail = region_of(desk, "africa")._detail
    assert detail is not None
    steps = desk.undo_stack.count()
    detail.reset.click()
    levers = desk.window.workspace.scenario.levers_of("cobalt")
    assert [lever.place.id for lever in levers] == ["oceania"]
    assert desk.undo_stack.count() == steps + 1


def test_marks_on_a_track_are_those_of_the_model(desk: "Desk") -> None:
    panel = desk.window.alternatives
    desk.choose_year(2035)
    panel.show_marks()
    wrong = []
    for row in panel.rows:
        if not row.slider.isEnabled():
            continue
        marks = track_marks(
            desk.catalog, Scenario(), desk.picture.view, row.place,
            end_t_per_year=row.slider.track.maximum,
        )  # fmt: skip
        assert marks is not None
        expected = [m for m in (marks.share_reached, marks.hhi_reached, marks.turning_point) if m]
        if [tick.t_per_year for tick in row.slider.ticks] != expected:
            wrong.append(row.place.id)
    assert not wrong
    told = [tick.words for row in panel.rows for tick in row.slider.ticks]
    assert any("China under 65" in words for words in told)


def test_all_stages_are_shown_and_edited_each_at_its_own(desk: "Desk") -> None:
    panel = desk.window.alternatives
    QTest.mouseClick(panel.all_stages, Qt.MouseButton.LeftButton)
    assert [group.stage for group in panel.groups] == list(desk.picture.stages)
    mining = panel.groups[0]
    mining.branches[0].row.box.setValue(1.0)
    levers = desk.window.workspace.scenario.levers_of("cobalt")
    assert [(one.stage, one.place.id) for one in levers] == [("mining", "oceania")]
    expected = evaluate(
        desk.catalog, desk.window.workspace.scenario, replace(desk.picture.view, stage="mining")
    ).alternatives
    assert mining.branches[0].row.slider.track.maximum == expected[0].maximum_t_per_year


def test_limiting_stage_is_named_where_another_waits(desk: "Desk") -> None:
    panel = desk.window.alternatives
    QTest.mouseClick(panel.all_stages, Qt.MouseButton.LeftButton)
    scenario = (
        Scenario()
        .with_demand(DemandLever("cobalt", change=1.0))
        .with_capacity(
            "cobalt", "refining", Place("region", "europe"), nameplate_t_per_year=400_000.0
        )
    )
    desk.window.workspace.edit(scenario, describe=lambda *_: "twice the demand")
    assert desk.picture.limiting_stage == "mining"
    assert "Refineries wait for ore: add mining" in panel.groups[1]._says.toolTip()
