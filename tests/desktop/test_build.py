"""The Build tab below its regions: countries, projects, marks, all stages."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from mapapp.picture import evaluate
from mapapp.picture.marks import track_marks
from mapapp.picture.places import figures_of, stage_places
from mapapp.scenario.levers import Assumptions, DemandLever, ProjectChange
from mapapp.scenario.scenario import Place, Scenario

if TYPE_CHECKING:
    from mapapp.desktop.build.branch import CountryBranch
    from mapapp.desktop.build.project_row import ProjectRow
    from mapapp.desktop.build.regions import RegionBranch, RestBranch
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


# --- the rest, marks, reset ----------------------------------------------------------------------


def opened_rest(desk: "Desk") -> "RestBranch":
    rest = desk.window.alternatives.group.rest
    QTest.mouseClick(rest.arrow, Qt.MouseButton.LeftButton)
    QTest.qWait(20)
    return rest


def test_countries_of_no_region_have_a_row_each_and_can_be_built_in(desk: "Desk") -> None:
    rest = opened_rest(desk)
    places = stage_places(desk.catalog, Scenario(), desk.picture.view)
    assert tuple(rest.countries) == places.elsewhere()
    assert "CHN" in rest.countries
    row = rest.countries["CHN"].row
    box = row.box
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "20")
    QTest.keyClick(box, Qt.Key.Key_Return)
    scenario = desk.window.workspace.scenario
    place = Place("country", "CHN")
    assert scenario.nameplate("cobalt", "refining", place) == 20_000.0
    assert desk.undo_stack.undoText() == "Cobalt refining, China: 0 t/yr → 20.0 kt/yr"
    figures = figures_of(desk.catalog, scenario, desk.picture.view, place)
    assert figures.nameplate_t_per_year == 20_000.0
    assert row.slider.track.maximum == figures.maximum_t_per_year == places.track_elsewhere()
    assert "inside" in rest._says.text()
    now = evaluate(desk.catalog, scenario, desk.picture.view).countries["CHN"]
    assert (now.scenario_share or 0) > (now.baseline_share or 1)


def test_the_rest_is_gone_where_no_country_of_it_can_add(desk: "Desk") -> None:
    desk.choose_mineral("platinum")
    rest = opened_rest(desk)
    assert tuple(rest.countries) == ("RUS",)
    every = stage_places(desk.catalog, Scenario(), desk.picture.view)
    inside = {code for name in desk.catalog.alternative_names for code in every.members(name)}
    assert not inside & set(rest.countries)


def test_every_country_that_can_build_is_in_a_region_or_in_the_rest(desk: "Desk") -> None:
    for mineral in ("cobalt", "graphite", "titanium"):
        for stage in ("mining", "refining"):
            view = replace(desk.picture.view, mineral=mineral, stage=stage)
            places = stage_places(desk.catalog, Scenario(), view)
            pipeline = places.state.pipelines[stage]
            rows = {code for name in desk.catalog.alternative_names for code in places.hosts(name)}
            able = set(pipeline.stand_ins) | {one.host for one in pipeline.everything.values()}
            assert rows | set(places.elsewhere()) >= able


def test_what_can_be_on_line_by_the_year_follows_the_year(desk: "Desk") -> None:
    region = region_of(desk, "africa")
    pipeline = stage_places(desk.catalog, Scenario(), desk.picture.view).state.pipelines["refining"]
    for year in (2027, 2030, 2036):
        desk.choose_year(year)
        can = sum(
            one.nameplate_t_per_year
            for one in pipeline.projects["africa"]
            if one.start_year <= year
        )
        assert region.row.slider.track.by_year == pytest.approx(can)
        if can:
            assert f"by {year}" in region.row.toolTip()
    assert region.row.slider.track.by_year > 0


def test_opened_countries_have_marks_on_their_tracks_as_well(desk: "Desk") -> None:
    rest = opened_rest(desk)
    region = region_of(desk, "africa")
    QTest.mouseClick(region.row.arrow, Qt.MouseButton.LeftButton)
    desk.choose_mineral("copper")
    desk.choose_year(2035)
    desk.window.alternatives.show_marks()
    words = {
        code: [tick.words for tick in branch.row.slider.ticks]
        for code, branch in region.countries.items()
    }
    view, found = desk.picture.view, 0
    for code, said in words.items():
        track = region.countries[code].row.slider.track.maximum
        place = Place("country", code)
        marks = track_marks(desk.catalog, Scenario(), view, place, end_t_per_year=track)
        if marks is None:
            assert said == []
            continue
        wanted = [marks.share_reached, marks.hhi_reached, marks.turning_point]
        assert len(said) == sum(1 for one in wanted if one)
        found += len(said)
    assert found > 0
    assert all("China" not in tick.words for tick in rest.countries["CHN"].row.slider.ticks)


def test_reset_of_a_mineral_lets_its_projects_start_as_listed(desk: "Desk") -> None:
    panel = desk.window.alternatives
    site = next(
        one
        for one in desk.catalog.sites_of("cobalt", "refining")
        if one.status == "planned" and one.capacity_t_per_year
    )
    other = next(one for one in desk.catalog.sites_of("nickel") if one.status == "planned")
    changes = (
        ProjectChange(site.id, start_year=2036, probability=0.8),
        ProjectChange(other.id, start_year=2035),
    )
    workspace = desk.window.workspace
    scenario = workspace.scenario.with_assumptions(Assumptions(projects=changes))
    workspace.edit(scenario, describe=lambda _before, _after: "Years")
    assert panel._reset.isEnabled()
    QTest.mouseClick(panel._reset, Qt.MouseButton.LeftButton)
    left = {one.site: one for one in workspace.scenario.assumptions.projects}
    assert left[site.id].start_year is None
    assert left[site.id].probability == 0.8  # odds are set behind Assumptions
    assert left[other.id].start_year == 2035
    assert not panel._reset.isEnabled()


def test_a_region_tells_none_from_not_known_as_the_map_does(desk: "Desk") -> None:
    row = region_of(desk, "latin_america").row
    latin = next(a for a in desk.picture.alternatives if a.id == "latin_america")
    assert latin.baseline_share is None
    assert not latin.output_unknown
    members = {r.iso3 for r in desk.picture.catalog.alternatives if r.alternative == latin.id}
    states = {f.state for code, f in desk.picture.countries.items() if code in members}
    assert states == {"none"}
    labels = [label.text() for label in row.findChildren(QLabel)]
    assert "none" in labels
    assert "not known" not in labels
    desk.window.workspace.look(
        replace(desk.window.workspace.view, mineral="rare_earths", stage="magnets")
    )
    latin = next(a for a in desk.picture.alternatives if a.id == "latin_america")
    assert desk.picture.countries["BRA"].state == "unknown"
    assert latin.output_unknown
    labels = [label.text() for label in row.findChildren(QLabel)]
    assert "not known" in labels
