"""Every preset walked: it loads, its sources are there, and it changes the picture as it says."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from mapapp.catalog.catalog import Catalog
from mapapp.errors import GeodataError
from mapapp.picture import Picture, evaluate
from mapapp.picture.shock.controls import shocks_of
from mapapp.picture.shock.shock_result import ShockPicture
from mapapp.picture.shock.shocks import shock_paths
from mapapp.picture.view import view_of
from mapapp.scenario.document import Document
from mapapp.scenario.document_names import check_names
from mapapp.scenario.document_text import dump_document, parse_document
from mapapp.scenario.preset import Preset
from mapapp.scenario.presets import (
    UnknownPresetError,
    facts_of,
    load_presets,
    preset_named,
)
from mapapp.scenario.scenario import Scenario

ROOT = Path(__file__).resolve().parents[2]
PRESETS = load_presets()
BY_ID = {one.id: one for one in PRESETS}
VARIANTS = [(one, at) for one in PRESETS for at in range(len(one.scenarios))]


def words(variant: tuple[Preset, int]) -> str:
    return f"{variant[0].id}-{variant[1] + 1}"


def seen(catalog: Catalog, name: str, variant: int = 0, **view: object) -> Picture:
    preset = BY_ID[name]
    looked = replace(view_of(preset.views[variant]), **view)
    return evaluate(catalog, preset.scenarios[variant], looked)


def shocked(catalog: Catalog, name: str, variant: int = 0, **view: object) -> ShockPicture:
    preset = BY_ID[name]
    looked = replace(view_of(preset.views[variant]), **view)
    found = shock_paths(catalog, preset.scenarios[variant], looked)
    assert found is not None
    return found


def caused(picture: ShockPicture) -> float:
    """Return the part of use that is missing because of the restrictions, while they are felt."""
    assert picture.shown is not None
    assert picture.shown.period_caused_share is not None
    return picture.shown.period_caused_share


def figures(picture: Picture, metric: str) -> tuple[float, float]:
    found = next(one for one in picture.metrics if one.id == metric)
    assert found.baseline is not None
    assert found.scenario is not None
    return found.baseline, found.scenario


# --- all of them ---------------------------------------------------------------------------------


def test_there_are_the_eleven_cases_in_their_order() -> None:
    assert [one.number for one in PRESETS] == list(range(1, 12))
    assert len(BY_ID) == 11


@pytest.mark.parametrize("preset", PRESETS, ids=lambda one: one.id)
def test_a_preset_says_what_is_known_and_what_is_assumed(catalog: Catalog, preset: Preset) -> None:
    facts = facts_of(catalog, preset)
    assert len(facts) >= 3
    ids = {*preset.source_ids, *(id_ for fact in facts for id_ in fact.source_ids)}
    assert ids <= set(catalog.sources)
    assert preset.assumptions
    assert preset.summary.endswith(".")
    assert preset.summary.count(". ") == 0, "one sentence"
    assert all(one.name and one.note for one in preset.scenarios)
    assert all(one.strip().endswith(".") for one in preset.assumptions)


@pytest.mark.parametrize("variant", VARIANTS, ids=words)
def test_a_preset_is_a_document_like_any_other(
    catalog: Catalog, variant: tuple[Preset, int]
) -> None:
    document = variant[0].document(variant[1])
    assert check_names(document, catalog) == ()
    text = dump_document(document, app_version="1", catalog_vintage="2026-11")
    assert parse_document(text, name="preset") == document


@pytest.mark.parametrize("variant", VARIANTS, ids=words)
def test_a_preset_changes_what_it_is_first_looked_at_with(
    catalog: Catalog, variant: tuple[Preset, int]
) -> None:
    preset, at = variant
    view = view_of(preset.views[at])
    scenario = preset.scenarios[at]
    picture = evaluate(catalog, scenario, view)
    shock = shock_paths(catalog, scenario, view)
    moved = any(
        one.scenario_t_per_year != one.baseline_t_per_year for one in picture.countries.values()
    )
    assert moved or (shock is not None and caused(shock) > 0.01)


@pytest.mark.parametrize("preset", PRESETS, ids=lambda one: one.id)
def test_a_shock_of_a_control_has_the_cut_that_the_control_has(
    catalog: Catalog, preset: Preset
) -> None:
    """What a control withholds by the table is not typed in a second time."""
    rows = {row.id: row for row in catalog.controls}
    for scenario in preset.scenarios:
        for shock in scenario.shocks:
            if shock.control in ("cod-2026-quota", "cod-2027-quota", "chn-2025-10-no57"):
                assert shock in shocks_of(catalog, rows[shock.control])
            assert not shock.control or shock.control in rows


# --- one by one ----------------------------------------------------------------------------------


def test_1_china_resumes_magnets_of_the_eu_run_short(catalog: Catalog) -> None:
    assert caused(shocked(catalog, "china-resumes")) == pytest.approx(0.98 * 0.75, abs=0.06)
    korea = shocked(catalog, "china-resumes", consumer="KOR")
    japan = shocked(catalog, "china-resumes", consumer="JPN")
    assert caused(korea) > caused(japan) > 0.1
    anodes = shocked(catalog, "china-resumes", mineral="graphite", stage="refining", consumer="USA")
    assert caused(anodes) == pytest.approx(0.55 * 0.5, abs=0.03)


def test_2_one_ally_at_a_time_hits_that_ally_alone(catalog: Catalog) -> None:
    assert caused(shocked(catalog, "one-ally-at-a-time")) > 0.4
    assert caused(shocked(catalog, "one-ally-at-a-time", 1)) > 0.2
    america = shocked(catalog, "one-ally-at-a-time", 1, consumer="USA")
    assert caused(america) == 0


def test_3_the_quota_withholds_half_of_the_congo(catalog: Catalog) -> None:
    found = shocked(catalog, "cobalt-quota")
    assert [round(one.cut, 2) for one in found.shocks] == [0.49, 0.49]
    assert 0.25 < caused(found) < 0.35
    refined = {
        who: caused(shocked(catalog, "cobalt-quota", stage="refining", consumer=who))
        for who in ("KOR", "USA")
    }
    assert refined["KOR"] > 0.15
    assert refined["USA"] == 0, "it buys no refined cobalt of the Congo, and holds a stock"


def test_4_first_projects_end_the_monopoly_of_gallium(catalog: Catalog) -> None:
    for variant, least in ((0, 0.08), (1, 0.15)):
        before, after = figures(seen(catalog, "us-australia", variant), "china")
        assert before > 0.98
        assert before - after > least
    magnets = seen(catalog, "us-australia", mineral="rare_earths", stage="magnets")
    assert magnets.countries["USA"].scenario_t_per_year == pytest.approx(7000 * 0.85, rel=0.15)


def test_5_meeting_the_benchmarks_does_more_than_missing_them(catalog: Catalog) -> None:
    met = figures(seen(catalog, "eu-2030", 0), "china")
    missed = figures(seen(catalog, "eu-2030", 1), "china")
    assert met[0] == missed[0] > missed[1] > met[1]
    late = seen(catalog, "eu-2030", 1, year=2040), seen(catalog, "eu-2030", 0, year=2040)
    assert figures(late[0], "china")[1] == pytest.approx(figures(late[1], "china")[1], abs=1e-3)


def test_6_one_agreement_puts_the_first_shortage_off(catalog: Catalog) -> None:
    one, many = (shocked(catalog, "one-eu-agreement", at) for at in (0, 1))
    assert (one.sharing, one.hub, len(one.paths)) == ("bilateral", "USA", 2)
    assert len(many.paths) > 20
    assert one.total is not None
    assert many.total is not None
    assert one.total.first_month_short is not None
    assert many.total.first_month_short is not None
    assert one.total.first_month_short > many.total.first_month_short


def test_7_with_a_floor_china_gives_way_and_without_one_the_club_does(catalog: Catalog) -> None:
    with_floor, without = (seen(catalog, "price-floor-club", at) for at in (0, 1))
    before, after = figures(with_floor, "china")
    assert before - after > 0.04
    assert with_floor.countries["MYS"].change == pytest.approx(0, abs=1e-9)
    assert figures(without, "china")[1] == pytest.approx(before)
    malaysia = without.countries["MYS"].change
    assert malaysia is not None
    assert malaysia < -0.01


def test_8_sharing_puts_the_first_shortage_off(catalog: Catalog) -> None:
    shared, alone = (shocked(catalog, "stock-sharing", at) for at in (0, 1))
    assert shared.total is not None
    assert alone.total is not None
    assert (shared.total.first_month_short, alone.total.first_month_short) == (6, 2)
    korea = next(one for one in alone.paths if one.consumer.id == "KOR")
    japan = next(one for one in alone.paths if one.consumer.id == "JPN")
    assert korea.figures.first_month_short == 3
    assert japan.figures.caused_share == pytest.approx(0, abs=1e-3)


def test_9_recycling_leaves_less_to_be_mined_and_shares_as_they_are(catalog: Catalog) -> None:
    picture = seen(catalog, "recycling-push")
    before, after = picture.world_output
    # 16 % in place of the 10.4 % of today, of refined supply.
    assert 0.04 < 1 - after / before < 0.08
    assert figures(picture, "hhi")[0] == pytest.approx(figures(picture, "hhi")[1])
    cover = figures(picture, "n_minus_1")
    assert cover[1] == pytest.approx(cover[0], abs=5e-3), "refiners need that much less ore"
    for mineral in ("lithium", "nickel"):
        lower = seen(catalog, "recycling-push", mineral=mineral).world_output
        assert lower[1] < lower[0]


def test_10_the_new_supplier_is_as_dominant_as_the_old_ones(catalog: Catalog) -> None:
    trap, spread = (seen(catalog, "substitution-trap", at) for at in (0, 1))
    before, after = figures(trap, "top_supplier")
    assert before < 0.5
    assert after > 0.65
    assert [(one.iso3, one.crossed) for one in trap.warnings] == [("IDN", True)]
    assert figures(trap, "hhi")[1] > figures(trap, "hhi")[0]
    assert spread.warnings == ()
    assert figures(spread, "hhi")[1] < figures(spread, "hhi")[0]


def test_11_an_input_that_fails_takes_nickel_and_cobalt_away(catalog: Catalog) -> None:
    nickel = shocked(catalog, "sulphur-shock")
    # 448,000 t of HPAL plants against what Indonesia makes, half of it for six months.
    output = seen(catalog, "sulphur-shock").countries["IDN"].baseline_t_per_year
    assert output is not None
    assert nickel.shocks[0].cut == pytest.approx(0.5 * 448_000 / output, abs=1e-3)
    assert 0.03 < caused(nickel) < 0.08
    assert caused(shocked(catalog, "sulphur-shock", mineral="cobalt", stage="mining")) > 0.1


# --- names and files -----------------------------------------------------------------------------


def test_a_preset_is_found_by_id_number_and_variant() -> None:
    assert preset_named("stock-sharing", PRESETS).scenario.name == "Stocks shared"
    assert preset_named("8", PRESETS) == preset_named("Stock-Sharing", PRESETS)
    second = preset_named("stock-sharing:2", PRESETS)
    assert second.scenario.name == "Everyone alone"
    assert len(second.scenarios) == 2


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("nobody", "no preset “nobody”. Choose one of: china-resumes"),
        ("stock-sharing:3", "variants 1 to 2, not “3”"),
        ("stock-sharing:x", "variants 1 to 2"),
        ("stock-sharing:0", "variants 1 to 2"),
    ],
)
def test_a_preset_that_is_not_there_is_refused_with_those_that_are(name: str, says: str) -> None:
    with pytest.raises(UnknownPresetError, match=says):
        preset_named(name, PRESETS)


@pytest.mark.parametrize("content", [b"", b"{}", b'{"presets": [{"id": "a"}]}', b"\xff"])
def test_a_damaged_file_of_presets_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "presets.json"
    path.write_bytes(content)
    with pytest.raises(GeodataError, match=r"presets\.json are damaged"):
        load_presets(path)
    with pytest.raises(GeodataError, match="cannot be read"):
        load_presets(tmp_path / "none.json")


def test_the_file_holds_levers_in_the_terms_of_the_format() -> None:
    """A preset's scenario can be pasted into a .supplymap file."""
    content = json.loads((ROOT / "geodata" / "tables" / "presets.json").read_text("utf-8"))
    for preset, value in zip(content["presets"], PRESETS, strict=True):
        document = {
            "format": "supplymap",
            "version": 1,
            "view": preset["views"][0],
            "scenarios": preset["scenarios"],
        }
        assert parse_document(json.dumps(document), name="x") == value.document()
    assert Document((Scenario(),)).scenario.is_empty
