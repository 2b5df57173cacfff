"""``brief``: a pack from the command line."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Run


def test_a_pack_of_minerals_in_several_formats(run: "Run", tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    done = run(
        "brief", "--minerals", "lithium,cobalt", "--format", "pdf,html,csv", "--template", "map",
        "--marking", "OFFICIAL", "--date", "2026-11-24", "--output", str(folder),
    )  # fmt: skip
    assert done.code == 0, done.err
    assert sorted(one.name for one in folder.iterdir()) == [
        "01-lithium-refining-2030.csv",
        "01-lithium-refining-2030.html",
        "02-cobalt-refining-2030.csv",
        "02-cobalt-refining-2030.html",
        "briefing.pdf",
    ]
    assert "2 pages in 5 files" in done.out
    assert "1 of 6: briefing.pdf: Lithium refining, 2030" in done.err


def test_a_series_through_years(run: "Run", tmp_path: Path) -> None:
    done = run(
        "brief", "--years", "2029-2031", "--format", "png", "--dpi", "40", "--output",
        str(tmp_path), "--add", "oceania=24000",
    )  # fmt: skip
    assert done.code == 0, done.err
    assert [one.name for one in sorted(tmp_path.iterdir())] == [
        f"{n:02d}-cobalt-refining-{year}.png" for n, year in enumerate((2029, 2030, 2031), 1)
    ]


def test_a_preset_has_a_page_for_each_of_its_scenarios(run: "Run", tmp_path: Path) -> None:
    listed = run("list", "presets", "--json").json()
    preset = listed[0]["id"]
    done = run(
        "brief", "--preset", preset, "--all-scenarios", "--template", "map", "--output",
        str(tmp_path),
    )  # fmt: skip
    assert done.code == 0, done.err
    assert (tmp_path / "briefing.pdf").is_file()


def test_a_house_style_is_used(run: "Run", tmp_path: Path) -> None:
    from mapapp.briefing.house_style import HouseStyle
    from mapapp.briefing.page_file import write_style_file

    style = tmp_path / "house.supplystyle"
    write_style_file(style, HouseStyle(marking="FROM THE STYLE"))
    done = run(
        "brief", "--style", str(style), "--format", "html", "--output", str(tmp_path / "pack")
    )
    assert done.code == 0, done.err
    (page,) = (tmp_path / "pack").iterdir()
    assert "FROM THE STYLE" in page.read_text(encoding="utf-8")


def test_the_map_looks_as_the_file_says(run: "Run", tmp_path: Path) -> None:
    from mapapp.scenario.appearance import DEFAULT_APPEARANCE
    from mapapp.scenario.document import Document
    from mapapp.scenario.document_text import write_document

    plan = tmp_path / "plan.supplymap"
    hidden = DEFAULT_APPEARANCE.with_visible(["sites:mining"], visible=False)
    write_document(plan, Document(map=hidden), app_version="", catalog_vintage="")
    done = run(
        "brief", "--scenario", str(plan), "--format", "html", "--output", str(tmp_path / "p")
    )
    assert done.code == 0, done.err
    (page,) = (tmp_path / "p").iterdir()
    text = page.read_text(encoding="utf-8")
    assert '"Refineries"' in text
    assert '"Mines"' not in text


def test_a_series_through_the_months_of_a_shock(run: "Run", tmp_path: Path) -> None:
    from mapapp.scenario.document import Document
    from mapapp.scenario.document_text import write_document
    from mapapp.scenario.levers import Shock
    from mapapp.scenario.scenario import Scenario

    plan = tmp_path / "plan.supplymap"
    shocked = Scenario().with_shock(Shock("gallium", "refining", "CHN", 1.0, 2027))
    write_document(plan, Document((shocked,)), app_version="", catalog_vintage="")
    done = run(
        "brief", "--scenario", str(plan), "--minerals", "gallium", "--template", "shock",
        "--consumers", "JPN", "--months", "--format", "csv", "--output", str(tmp_path / "p"),
    )  # fmt: skip
    assert done.code == 0, done.err
    assert len(list((tmp_path / "p").glob("*-month-*-JPN.csv"))) == 36


@pytest.mark.parametrize("suffix", ["supplypage", "supplymap"])
def test_a_page_as_laid_out_is_what_is_written(run: "Run", tmp_path: Path, suffix: str) -> None:
    from mapapp.briefing.page import PAGE_SIZES, Element, Rect
    from mapapp.briefing.page_file import dump_page, write_page_file
    from mapapp.briefing.templates import template_page
    from mapapp.scenario.document import Document
    from mapapp.scenario.document_text import write_document

    page = template_page("map", PAGE_SIZES["16:9"])
    page = page.with_element(Element("own", "text", Rect(20, 150, 80, 10), text="House words"))
    layout = tmp_path / f"house.{suffix}"
    if suffix == "supplypage":
        write_page_file(layout, page)
    else:
        document = Document(pages=(dump_page(page),))
        write_document(layout, document, app_version="", catalog_vintage="")
    for size, name in ((), "wide"), (("--size", "a4"), "a4"):
        done = run(
            "brief", "--layout", str(layout), *size, "--format", "svg", "--output",
            str(tmp_path / name),
        )  # fmt: skip
        assert done.code == 0, done.err
        assert "1 page in 1 file written" in done.out
        (drawing,) = (tmp_path / name).iterdir()
        text = drawing.read_text(encoding="utf-8")
        assert "House words" in text
        assert ('width="297mm"' in text) == (name == "a4")


def test_a_document_without_a_page_is_no_layout(run: "Run", tmp_path: Path) -> None:
    from mapapp.scenario.document import Document
    from mapapp.scenario.document_text import write_document

    plan = tmp_path / "plan.supplymap"
    write_document(plan, Document(), app_version="", catalog_vintage="")
    done = run("brief", "--layout", str(plan), "--output", str(tmp_path / "pack"))
    done.is_one_sentence("plan.supplymap", "no briefing page")


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (("--minerals", "cobalt,unobtainium"), ("unobtainium", "lithium")),
        (("--stages", "smelting"), ("smelting", "mining")),
        (("--format", "docx"), ("docx", "pptx")),
        (("--template", "poster"), ("poster", "fact_sheet")),
        (("--size", "tabloid"), ("tabloid", "a4_portrait")),
        (("--date", "tomorrow"), ("tomorrow", "2026-11-24")),
        (("--years", "soon"), ("soon", "2024-2040")),
        (("--years", "2040-2030"), ("2024", "2040")),
        (("--year", "2030", "--years", "2030-2031"), ("--year", "--years")),
        (("--months",), ("--months", "--template shock")),
        (("--all-scenarios",), ("--all-scenarios", "--scenario")),
        (("--template", "shock"), ("No export restriction", "cobalt")),
        (("--style", "nowhere.supplystyle"), ("nowhere.supplystyle",)),
        (("--layout", "nowhere.supplypage"), ("nowhere.supplypage",)),
        (("--layout", "a.supplypage", "--template", "map"), ("--layout", "--template")),
    ],
)
def test_a_mistake_is_one_sentence(
    run: "Run", tmp_path: Path, wrong: tuple[str, ...], words: tuple[str, ...]
) -> None:
    run("brief", "--output", str(tmp_path / "pack"), *wrong).is_one_sentence(*words)


@pytest.mark.parametrize(
    "name", ["a.svg", "a.pdf", "a.pptx", "a.html", "a.xlsx", "a.csv", "a.gpkg"]
)
def test_export_writes_what_the_name_ends_in(run: "Run", tmp_path: Path, name: str) -> None:
    done = run("export", "--output", str(tmp_path / name))
    assert done.code == 0, done.err
    assert (tmp_path / name).stat().st_size > 500


def test_export_of_geojson_follows_the_view(run: "Run", tmp_path: Path) -> None:
    path = tmp_path / "a.geojson"
    done = run("export", "--mineral", "lithium", "--year", "2035", "--output", str(path))
    assert done.code == 0, done.err
    data = json.loads(path.read_text(encoding="utf-8"))
    assert data["metadata"]["Subject"] == "Lithium refining, 2035"


def test_a_page_as_png(run: "Run", tmp_path: Path) -> None:
    from PySide6.QtGui import QImage

    path = tmp_path / "a.png"
    done = run(
        "export", "--template", "fact_sheet", "--size", "16:9", "--dpi", "50", "--output", str(path)
    )
    assert done.code == 0, done.err
    image = QImage(str(path))
    assert (image.width(), image.height()) == (667, 375)


def test_an_unknown_ending_says_which_there_are(run: "Run", tmp_path: Path) -> None:
    run("export", "--output", str(tmp_path / "a.docx")).is_one_sentence("a.docx", ".pptx")
