"""Export controls: what they act on, their state at a date, and what they are as shocks."""

import re
from dataclasses import replace
from datetime import date

import pytest

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import ExportControl
from mapapp.errors import UserError
from mapapp.picture.base.mineral_model import mineral_model
from mapapp.picture.shock.control_scopes import SCOPES
from mapapp.picture.shock.controls import (
    ALL,
    STATE_OF_STATUS,
    ControlError,
    controls_of,
    shock_of,
    shocks_of,
    state_on,
    view_of_control,
)
from mapapp.picture.shock.shocks import shock_paths
from mapapp.picture.view import View
from mapapp.scenario.levers import LeverError
from mapapp.scenario.scenario import Scenario

KNOWN = date(2026, 11, 1)
# The table is of 23 November 2026: four days before the suspensions named in it end.
TABLE_DAY = date(2026, 11, 23)
# Rows whose state by dates is another one on the last day of the month than the table's word.
EXCEPTIONS = {
    "chn-2024-12-usban-antimony": "its suspension ends on 27 November; what follows is not known",
    "chn-2024-12-usban-gallium": "its suspension ends on 27 November; what follows is not known",
    "chn-2024-12-usban-germanium": "its suspension ends on 27 November; what follows is not known",
    "chn-2024-12-usgraphite": "its suspension ends on 27 November; what follows is not known",
}


@pytest.fixture(scope="session")
def rows(catalog: Catalog) -> dict[str, ExportControl]:
    return {row.id: row for row in catalog.controls}


def test_every_row_of_the_catalogs_minerals_has_a_scope_and_no_scope_is_without_a_row(
    catalog: Catalog,
) -> None:
    wanted = {r.id for r in catalog.controls if r.mineral in catalog.minerals or r.mineral == ALL}
    assert set(SCOPES) == wanted


def test_every_scope_names_offered_stages_or_says_why_it_has_none(
    catalog: Catalog, rows: dict[str, ExportControl]
) -> None:
    for name, scope in SCOPES.items():
        assert bool(scope.stages) != (scope.no_shock is not None), name
        if scope.stages:
            offered = mineral_model(catalog, rows[name].mineral).stages
            assert set(scope.stages) & set(offered), name
        assert (rows[name].measure == "tariff") == (scope.no_shock == "tariff"), name


def test_the_dates_agree_with_the_tables_own_word_on_its_day(catalog: Catalog) -> None:
    for row in catalog.controls:
        assert state_on(row, TABLE_DAY, known=KNOWN) == STATE_OF_STATUS[row.status], row.id


def test_what_differs_on_the_last_day_of_the_vintage_is_explained(catalog: Catalog) -> None:
    assert catalog.vintage == "2026-11"
    other = {
        row.id
        for row in catalog.controls
        if state_on(row, date(2026, 11, 30), known=KNOWN) != STATE_OF_STATUS[row.status]
    }
    assert other == set(EXCEPTIONS)


@pytest.mark.parametrize(
    ("name", "day", "state"),
    [
        ("chn-2024-12-usban-gallium", date(2024, 12, 2), "not_yet"),
        ("chn-2024-12-usban-gallium", date(2025, 3, 1), "in_force"),
        ("chn-2024-12-usban-gallium", date(2026, 11, 27), "suspended"),
        ("chn-2024-12-usban-gallium", date(2026, 11, 28), "unknown"),
        # Suspended the day before it would have begun.
        ("chn-2025-10-no57", date(2025, 11, 6), "not_yet"),
        ("chn-2025-10-no57", date(2025, 12, 1), "suspended"),
        ("chn-2025-10-no57", date(2026, 11, 11), "unknown"),
        # In force for four weeks.
        ("chn-2025-10-no62", date(2025, 10, 20), "in_force"),
        ("cod-2027-quota", date(2026, 12, 31), "announced"),
        ("cod-2027-quota", date(1990, 1, 1), "not_yet"),
        ("cod-2027-quota", date(2027, 1, 1), "in_force"),
        ("cod-2027-quota", date(2028, 1, 1), "ended"),
        # Known to the month only.
        ("usa-adcvd-aam", date(2025, 4, 30), "not_yet"),
        ("usa-adcvd-aam", date(2025, 5, 10), "unknown"),
        ("usa-adcvd-aam", date(2025, 6, 1), "in_force"),
        # It is known to have ended, but not when.
        ("zwe-2026-conc", date(2026, 6, 1), "unknown"),
        ("zwe-2026-conc", date(2026, 11, 1), "ended"),
        # Unknown stays unknown.
        ("mwi-2025-graphite", date(2030, 1, 1), "unknown"),
        ("eu-2026-magscrap", date(2026, 1, 1), "unknown"),
    ],
)
def test_the_state_follows_from_the_dates(
    rows: dict[str, ExportControl], name: str, day: date, state: str
) -> None:
    assert state_on(rows[name], day, known=KNOWN) == state


def test_controls_on_all_minerals_are_among_those_of_each(catalog: Catalog) -> None:
    cobalt = {item.control.id for item in controls_of(catalog, "cobalt")}
    assert {"cod-2026-quota", "usa-232-pcm"} <= cobalt
    assert "chn-2023-08-gallium" not in cobalt
    assert len(controls_of(catalog)) == len(SCOPES)
    dated = {i.control.id: i for i in controls_of(catalog, "cobalt", on=date(2028, 1, 1))}
    assert dated["cod-2026-quota"].state == "ended"


def test_the_cobalt_quota_is_measured_against_the_output_of_its_year(
    catalog: Catalog, rows: dict[str, ExportControl]
) -> None:
    model = mineral_model(catalog, "cobalt")
    output = model.baseline[2, 0, model.column["COD"]]
    shock = shock_of(catalog, rows["cod-2026-quota"])
    assert shock.cut == pytest.approx(1 - 96_600 / output)
    assert (shock.stage, shock.start_year, shock.start_month, shock.months) == (
        "mining",
        2026,
        1,
        12,
    )
    # 18,125 t for 167 days.
    short = shock_of(catalog, rows["cod-2025-q4-quota"])
    made = model.baseline[1, 0, model.column["COD"]] * 167 / 365
    assert short.cut == pytest.approx(1 - 18_125 / made)


def test_a_ban_is_all_of_the_exports_to_its_target(
    catalog: Catalog, rows: dict[str, ExportControl]
) -> None:
    shock = shock_of(catalog, rows["chn-2024-12-usban-gallium"])
    assert (shock.country, shock.cut, shock.targets) == ("CHN", 1.0, ("USA",))
    assert shock.control == "chn-2024-12-usban-gallium"
    # It comes back the day after the suspension.
    assert (shock.start_year, shock.start_month) == (2026, 11)
    both = shocks_of(catalog, rows["chn-2024-12-usban-antimony"])
    assert [one.stage for one in both] == ["mining", "refining"]


def test_the_april_2025_licences_withhold_three_quarters_of_the_magnets_alone(
    catalog: Catalog, rows: dict[str, ExportControl]
) -> None:
    fact = next(f for f in catalog.scenario_facts if f.text.startswith("Severity yardstick"))
    assert "magnet exports fell by about three quarters" in fact.text
    shock = shock_of(catalog, rows["chn-2025-04-7ree"])
    assert (shock.stage, shock.cut) == ("magnets", 0.75)
    with pytest.raises(ControlError, match="not published for refining"):
        shock_of(catalog, rows["chn-2025-04-7ree"], stage="refining")
    given = shocks_of(catalog, rows["chn-2025-04-7ree"], cut=0.5)
    assert [(one.stage, one.cut) for one in given] == [("refining", 0.5), ("magnets", 0.5)]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("usa-301-w", "a tariff"),
        ("chn-2025-10-no62", "on technology"),
        ("chn-2025-10-no56", "on equipment"),
        ("idn-2026-rkab", "on production"),
        ("eu-2026-magscrap", "on scrap"),
        ("chn-2026-05-acid", "sulphuric acid, which the catalog does not have"),
        ("chn-2023-08-gallium", "Set the cut in per cent"),
        ("chn-2026-01-jpn-gallium", "Set the cut in per cent"),
        ("zwe-2026-quota", "Set the cut in per cent"),
    ],
)
def test_what_is_no_shock_or_needs_a_figure_says_so(
    catalog: Catalog, rows: dict[str, ExportControl], name: str, words: str
) -> None:
    with pytest.raises(UserError, match=words):
        shock_of(catalog, rows[name])
    with pytest.raises(UserError, match=re.escape(name)):
        shocks_of(catalog, rows[name])


def test_figures_given_by_the_user_are_taken_and_checked(
    catalog: Catalog, rows: dict[str, ExportControl]
) -> None:
    row = rows["chn-2023-08-gallium"]
    shock = shock_of(catalog, row, cut=0.3, start=date(2028, 5, 17), months=6)
    assert (shock.cut, shock.start_year, shock.start_month, shock.months) == (0.3, 2028, 5, 6)
    with pytest.raises(LeverError, match="exports withheld"):
        shock_of(catalog, row, cut=1.5)
    with pytest.raises(ControlError, match="Choose one of: refining"):
        shock_of(catalog, row, cut=0.3, stage="magnets")
    with pytest.raises(ControlError, match="Set the first month"):
        shock_of(catalog, replace(row, start_date=""), cut=0.3)


def test_a_control_without_a_scope_is_not_switched_on(
    catalog: Catalog, rows: dict[str, ExportControl]
) -> None:
    with pytest.raises(ControlError, match="Compose a shock by hand"):
        shock_of(catalog, replace(rows["gab-2029-mn"], id="new-row"))


def test_a_control_older_than_the_volumes_starts_with_them(
    catalog: Catalog, rows: dict[str, ExportControl]
) -> None:
    shock = shock_of(catalog, rows["idn-2020-nickelore"])
    assert rows["idn-2020-nickelore"].start_date.startswith("2020")
    assert (shock.start_year, shock.start_month, shock.months) == (2024, 1, 12)
    given = shock_of(catalog, rows["idn-2020-nickelore"], start=date(2029, 5, 3))
    assert (given.start_year, given.start_month) == (2029, 5)


def test_a_control_tells_what_to_look_at(catalog: Catalog, rows: dict[str, ExportControl]) -> None:
    start = View("cobalt", "refining", 2027, consumer="JPN")
    seen = view_of_control(catalog, rows["chn-2024-12-usban-gallium"], start)
    assert (seen.mineral, seen.stage, seen.year, seen.consumer) == (
        "gallium",
        "refining",
        2027,
        "USA",
    )
    shocks = shocks_of(catalog, rows["chn-2024-12-usban-gallium"])
    found = shock_paths(catalog, Scenario(shocks=shocks), seen)
    assert found is not None
    assert found.shown is not None
    # Against everyone: the consumer stays; a stage it acts on stays too.
    quota = view_of_control(catalog, rows["cod-2026-quota"], start)
    assert quota == start
    # On all minerals, or no restriction on exports: nothing to look at.
    assert view_of_control(catalog, rows["usa-232-pcm"], start) == start
