"""Packs and series: every page planned, progress told, stopped, and taken up again."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mapapp.briefing.export import ExportOptions, export_page
from mapapp.briefing.files import ExportError
from mapapp.briefing.house_style import HouseStyle
from mapapp.briefing.pack import (
    Maker,
    PackStoppedError,
    Plan,
    Progress,
    month_plans,
    plans_of,
    write_pack,
    year_plans,
)
from mapapp.briefing.pack_folder import LIST_NAME, numbered_names, write_all, write_folder
from mapapp.briefing.page import PAGE_SIZES
from mapapp.briefing.paint_map import map_words
from mapapp.briefing.templates import template_page
from mapapp.cartography.facts import MapFacts
from mapapp.cartography.points.point_set import PointSet
from mapapp.cartography.scene import MapOptions
from mapapp.cartography.viewport import Viewport
from mapapp.picture import View
from mapapp.scenario.scenario import Scenario

if TYPE_CHECKING:
    from mapapp.cartography.world import World
    from mapapp.catalog.catalog import Catalog

A4 = PAGE_SIZES["a4"]
QUICK = ExportOptions(dpi=40)


@pytest.fixture
def maker(qapp: object, catalog: "Catalog", world: "World") -> Maker:
    return Maker(MapFacts(catalog), world, MapOptions(), HouseStyle(), "2026-11-24")


@pytest.fixture
def plans(catalog: "Catalog", push: Scenario) -> tuple[Plan, ...]:
    return plans_of(
        catalog, page=template_page("map", A4), scenarios=[push], view=View(),
        minerals=["cobalt", "lithium", "gallium"],
    )  # fmt: skip


def test_a_page_for_each_mineral_stage_and_scenario(catalog: "Catalog", push: Scenario) -> None:
    found = plans_of(
        catalog, page=template_page("map", A4), scenarios=[Scenario(), push], view=View(),
        minerals=["cobalt", "rare_earths"], stages=["mining", "refining", "magnets"],
    )  # fmt: skip
    assert len(found) == 2 * (2 + 3)
    assert [(p.view.mineral, p.view.stage) for p in found[:5]] == [
        ("cobalt", "mining"), ("cobalt", "refining"), ("rare_earths", "mining"),
        ("rare_earths", "refining"), ("rare_earths", "magnets"),
    ]  # fmt: skip


def test_a_mineral_that_no_lever_acts_on_shows_its_shares(
    catalog: "Catalog", push: Scenario
) -> None:
    found = plans_of(
        catalog, page=template_page("map", A4), scenarios=[push], view=View(mode="change"),
        minerals=["cobalt", "lithium"],
    )  # fmt: skip
    assert [plan.view.mode for plan in found] == ["change", "baseline"]


def test_a_mineral_without_the_stage_shows_its_last(catalog: "Catalog") -> None:
    found = plans_of(
        catalog, page=template_page("map", A4), scenarios=[Scenario()],
        view=View("rare_earths", "magnets"), minerals=["cobalt"],
    )  # fmt: skip
    assert found[0].view.stage == "refining"


def test_words_frozen_for_one_mineral_do_not_stand_on_the_page_of_another(
    maker: Maker, catalog: "Catalog", push: Scenario
) -> None:
    page = template_page("map_figures", A4).with_text("headline", "Cobalt is lost")
    page = page.with_text("marking_top", "OFFICIAL")
    plans = plans_of(
        catalog, page=page, scenarios=[push], view=View(), minerals=["lithium", "cobalt"]
    )
    series = year_plans(Plan(page, push, View()), first=2030, last=2031)
    for plan in (*plans, *series):
        content = maker.content(plan)
        assert content.words_of(plan.page.element("headline")) == content.headline
        assert content.words_of(plan.page.element("marking_top")) == "OFFICIAL"


def test_pages_look_where_the_map_looks_and_draw_the_sites_of_files(
    maker: Maker, plans: tuple[Plan, ...], tmp_path: Path
) -> None:
    home = Viewport.home(width=800, height=400, margins=(0, 0, 0, 0))
    near = home.zoomed(4.0, home.middle)
    points = {"sites:mine": PointSet.of([10.0], [50.0])}
    looks = [maker, replace(maker, look=near), replace(maker, user_points=points)]
    pages = [tmp_path / f"{number}.png" for number in range(3)]
    for path, one in zip(pages, looks, strict=True):
        export_page(path, plans[0].page, one.content(plans[0]), QUICK)
    assert pages[0].read_bytes() != pages[1].read_bytes()
    assert looks[2].content(plans[0]).user_points == points

    made_from = set()
    for one in looks:  # a picture of another look is no finished page of this one
        folder = tmp_path / str(len(made_from))
        told: list[Progress] = []

        def stop_at_second(progress: Progress, told: list[Progress] = told) -> bool:
            told.append(progress)
            return len(told) < 2

        with pytest.raises(PackStoppedError):
            write_folder(
                folder, one, plans[:2], suffix=".csv", report=stop_at_second, options=QUICK
            )
        made_from.add((folder / LIST_NAME).read_text())
    assert len(made_from) == len(looks)


def test_two_scenarios_stand_before_and_after_on_one_page(
    maker: Maker, catalog: "Catalog", push: Scenario
) -> None:
    page = template_page("before_after", A4)
    before = replace(page.element("before"), what="other")
    page = page.with_element(before)
    other = replace(Scenario(), name="Nothing built")
    mine = replace(push, name="Push")
    plans = plans_of(catalog, page=page, scenarios=[mine, other], view=View())
    assert len(plans) == 1
    content = maker.content(plans[0])
    assert map_words(before, content)[0] == "“Nothing built”"
    assert map_words(page.element("after"), content)[0] == "Scenario “Push”"
    seen = content.seen_as("other").picture
    assert seen.scenario == other
    assert seen.view.mode == "scenario"
    alone = maker.content(replace(plans[0], compared=()))
    assert map_words(before, alone)[0] == "Baseline"


def test_a_pack_without_pages_is_refused(catalog: "Catalog") -> None:
    with pytest.raises(ExportError, match="No page is left"):
        plans_of(catalog, page=template_page("map", A4), scenarios=[Scenario()], view=View(),
                 minerals=["cobalt"], stages=["magnets"])  # fmt: skip


def test_a_pack_is_one_document_and_tells_how_far_it_is(
    maker: Maker, plans: tuple[Plan, ...], tmp_path: Path
) -> None:
    told: list[Progress] = []

    def report(progress: Progress) -> bool:
        told.append(progress)
        return True

    write_pack(tmp_path / "a.pdf", maker, plans, report=report)
    assert [one.done for one in told] == [0, 1, 2, 3]
    assert all(one.total == 3 for one in told)
    assert told[0].words.startswith("Cobalt refining, 2030")
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")


def test_a_stopped_pack_leaves_the_older_file(
    maker: Maker, plans: tuple[Plan, ...], tmp_path: Path
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"older")
    with pytest.raises(PackStoppedError):
        write_pack(path, maker, plans, report=lambda p: p.done < 1)
    assert path.read_bytes() == b"older"


def test_a_pack_of_one_page_files_is_no_pack(
    maker: Maker, plans: tuple[Plan, ...], tmp_path: Path
) -> None:
    with pytest.raises(ExportError, match=r"\.pdf or a \.pptx"):
        write_pack(tmp_path / "a.png", maker, plans)


def test_a_stopped_series_goes_on_where_it_was(
    maker: Maker, plans: tuple[Plan, ...], tmp_path: Path
) -> None:
    folder = tmp_path / "pack"

    def write(until: int = 99, **given: object) -> list[str]:
        made: list[str] = []

        def report(progress: Progress) -> bool:
            if progress.words:
                made.append(progress.words)
            return len(made) <= until

        write_folder(
            folder, given.pop("maker", maker), plans, suffix=".png", report=report,  # type: ignore[arg-type]
            options=QUICK, **given,  # type: ignore[arg-type]
        )  # fmt: skip
        return made

    with pytest.raises(PackStoppedError, match="start again"):
        write(until=2)
    assert len(list(folder.glob("*.png"))) == 2
    assert write() == ["03-gallium-refining-2030-Allied-push.png"]
    assert len(list(folder.glob("*.png"))) == 3
    assert not (folder / LIST_NAME).exists()
    # All is done: another run makes all anew.
    assert len(write()) == 3


def test_a_changed_style_makes_finished_files_anew(
    maker: Maker, plans: tuple[Plan, ...], tmp_path: Path
) -> None:
    count = 0

    def report(_: Progress) -> bool:
        nonlocal count
        count += 1
        return count <= 1

    with pytest.raises(PackStoppedError):
        write_folder(tmp_path, maker, plans, suffix=".png", report=report, options=QUICK)
    other = replace(maker, style=HouseStyle(marking="OFFICIAL"))
    made: list[str] = []
    write_folder(
        tmp_path, other, plans, suffix=".png", options=QUICK,
        report=lambda p: made.append(p.words) is None,
    )  # fmt: skip
    assert len([one for one in made if one]) == 3


def test_a_damaged_list_is_no_obstacle(
    maker: Maker, plans: tuple[Plan, ...], tmp_path: Path
) -> None:
    (tmp_path / LIST_NAME).write_text("{[")
    files = write_folder(tmp_path, maker, plans[:1], suffix=".csv")
    assert [one.name for one in files] == ["01-cobalt-refining-2030-Allied-push.csv"]


def test_several_formats_in_one_folder(
    maker: Maker, plans: tuple[Plan, ...], tmp_path: Path
) -> None:
    files = write_all(tmp_path / "new", maker, plans[:2], ["pdf", "csv"], options=QUICK)
    assert [one.name for one in files] == [
        "briefing.pdf",
        "01-cobalt-refining-2030-Allied-push.csv",
        "02-lithium-refining-2030-Allied-push.csv",
    ]
    assert all(one.is_file() for one in files)
    with pytest.raises(ExportError, match="no format “docx”"):
        write_all(tmp_path, maker, plans, ["docx"])


def test_a_play_through_years_is_numbered(plans: tuple[Plan, ...]) -> None:
    years = year_plans(plans[0], first=2038, last=2040)
    assert numbered_names(years, ".png") == [
        "01-cobalt-refining-2038-Allied-push.png",
        "02-cobalt-refining-2039-Allied-push.png",
        "03-cobalt-refining-2040-Allied-push.png",
    ]
    for first, last in ((2040, 2030), (1990, 2030), (2030, 2050)):
        with pytest.raises(ExportError, match="2024 to 2040"):
            year_plans(plans[0], first=first, last=last)


def test_a_play_through_the_months_of_a_shock(
    maker: Maker, restriction: Scenario, tmp_path: Path
) -> None:
    page = template_page("shock", A4)
    view = View("rare_earths", "refining", 2027, consumer="JPN")
    plans = month_plans(Plan(page, restriction, view), 2)
    files = write_folder(tmp_path, maker, plans, suffix=".png", options=QUICK)
    assert [one.name for one in files] == [
        "01-rare_earths-refining-2027-month-01-JPN.png",
        "02-rare_earths-refining-2027-month-02-JPN.png",
    ]
    assert files[0].read_bytes() != files[1].read_bytes()


def test_a_shock_page_without_a_shock_is_refused(maker: Maker) -> None:
    plan = Plan(template_page("shock", A4), Scenario(), View())
    with pytest.raises(ExportError, match="No export restriction acts on cobalt refining"):
        maker.content(plan)


def test_names_of_scenarios_make_no_paths(plans: tuple[Plan, ...]) -> None:
    evil = replace(plans[0].scenario, name="../../etc/passwd\0|x")
    (name,) = numbered_names([replace(plans[0], scenario=evil)], ".png")
    assert "/" not in name
    assert "\0" not in name
    assert ".." not in name
