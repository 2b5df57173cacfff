"""``brief``: pages for a folder, a page each for minerals, stages, consumers or scenarios."""

import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mapapp.cli.amounts import word
from mapapp.cli.options import (
    STAGES,
    Add,
    LensName,
    PresetName,
    ScenarioFile,
    Year,
    asked_scenario,
    asked_view,
    check_choice,
    check_mineral,
    needs,
    opened,
    who,
)
from mapapp.errors import UserError

if TYPE_CHECKING:
    from mapapp.briefing.house_style import HouseStyle
    from mapapp.briefing.pack import Plan, Progress
    from mapapp.briefing.page import Page
    from mapapp.catalog.catalog import Catalog
    from mapapp.scenario.document import Document
    from mapapp.scenario.scenario import Scenario


def brief(  # noqa: PLR0913  (one option each)
    *,
    output: Annotated[
        Path, typer.Option(metavar="FOLDER", help="Folder to write into; made if it is new.")
    ],
    minerals: Annotated[
        str | None,
        typer.Option(
            metavar="LIST",
            parser=word,
            help="Minerals, as lithium,cobalt,nickel, or all. Default: that of --scenario, or"
            " cobalt.",
        ),
    ] = None,
    stages: Annotated[
        str | None,
        typer.Option(
            metavar="LIST",
            parser=word,
            help="Stages, as mining,refining; those that a mineral does not have are left out.",
        ),
    ] = None,
    consumers: Annotated[
        str | None,
        typer.Option(
            metavar="LIST",
            parser=word,
            help="Consumers whose path a shock page shows, as JPN,EU27. Default: the world.",
        ),
    ] = None,
    formats: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="LIST",
            parser=word,
            help="pdf, pptx (one file of all pages), png, svg, html, xlsx, csv, gpkg, geojson"
            " (one file a page); several as pdf,html.",
        ),
    ] = "pdf",
    template: Annotated[
        str | None,
        typer.Option(
            metavar="ID",
            parser=word,
            help="map, map_figures, before_after, fact_sheet, shock or comparison. Default:"
            " map_figures.",
        ),
    ] = None,
    layout: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="In place of --template: a page as you laid it out, a .supplypage file, or a"
            " .supplymap file with a page.",
        ),
    ] = None,
    size: Annotated[
        str | None,
        typer.Option(
            metavar="SIZE",
            parser=word,
            help="a4, a4_portrait, a3, a3_portrait, letter, letter_portrait, 16:9, 4:3, square,"
            " or width and height in mm, as 320x180. Default: a4, or that of --layout.",
        ),
    ] = None,
    year: Year = None,
    years: Annotated[
        str | None,
        typer.Option(
            metavar="FROM-TO",
            parser=word,
            help="A page for each year, as 2024-2040, in place of --year: a numbered series.",
        ),
    ] = None,
    months: Annotated[
        bool,
        typer.Option("--months", help="A page for each month of a shock, a numbered series."),
    ] = False,
    mode: Annotated[
        str | None,
        typer.Option(metavar="MODE", parser=word, help="baseline, scenario, change or compare."),
    ] = None,
    lens: LensName = None,
    scenario: ScenarioFile = None,
    preset: PresetName = None,
    every_scenario: Annotated[
        bool, typer.Option("--all-scenarios", help="A page for each scenario of the file.")
    ] = False,
    add: Add = None,
    marking: Annotated[
        str, typer.Option(metavar="TEXT", help="Handling marking at top and bottom.")
    ] = "",
    style: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="A house style, a .supplystyle file."),
    ] = None,
    day: Annotated[
        str | None,
        typer.Option(
            "--date",
            metavar="DATE",
            parser=word,
            help="On the pages, as 2026-11-24. Default: today.",
        ),
    ] = None,
    dpi: Annotated[int, typer.Option(metavar="DPI", help="Resolution of PNG images.")] = 300,
    fresh: Annotated[
        bool, typer.Option("--fresh", help="Make all files anew, also after a stopped run.")
    ] = False,
) -> None:
    """Write a briefing pack: a page each for minerals, stages, consumers or scenarios.

    A run that was stopped goes on where it was, if nothing has changed.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    from mapapp.briefing.export import ExportOptions
    from mapapp.briefing.pack import Maker, month_plans
    from mapapp.briefing.pack_folder import write_all
    from mapapp.cartography.facts import MapFacts
    from mapapp.cartography.scene import MapOptions
    from mapapp.cartography.wording import use_readable_locale
    from mapapp.cartography.world import World
    from mapapp.catalog.load import load_catalog
    from mapapp.picture.shock.followed import months_to_follow, shocks_at
    from mapapp.scenario.appearance import DEFAULT_APPEARANCE

    when = _day(day)
    catalog = load_catalog()
    document = opened(scenario, catalog, preset=preset)
    # Kept in a variable: fonts and images need it for as long as they are used.
    application = QGuiApplication.instance() or QGuiApplication(["mineral-supply-map"])
    use_readable_locale()
    house = _style(style, marking)
    page = _page(template, layout, size, logo=bool(house.logo))
    plans = _plans(
        catalog,
        document,
        minerals=minerals,
        stages=stages,
        consumers=consumers,
        views=(year, years, mode, lens),
        page=page,
        add=add,
        every_scenario=every_scenario,
    )
    if months:
        needs(not page.is_about_a_shock, "--months", "--template shock")
        plans = tuple(
            one
            for plan in plans
            for one in month_plans(plan, months_to_follow(shocks_at(plan.scenario, plan.view)))
        )
    look = DEFAULT_APPEARANCE if document is None else document.map
    maker = Maker(MapFacts(catalog), World(), MapOptions(look), house, when)
    files = write_all(
        output,
        maker,
        plans,
        parts_of(formats),
        report=_told,
        options=ExportOptions(dpi=dpi),
        resume=not fresh,
    )
    application.quit()
    typer.echo(
        f"{_counted(len(plans), 'page')} in {_counted(len(files), 'file')} written to {output}:"
    )
    for path in files[:20]:
        typer.echo(f"  {path.name}")
    if len(files) > 20:
        typer.echo(f"  and {len(files) - 20} more")


def _counted(count: int, what: str) -> str:
    """Return a number of things in words."""
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def parts_of(text: str | None) -> list[str]:
    """Return the parts of a list written with commas, each once."""
    return list(dict.fromkeys(one.strip() for one in (text or "").split(",") if one.strip()))


def _told(progress: "Progress") -> bool:
    """Say on the error stream how far it is: the output stays for the result."""
    if progress.words:
        typer.echo(f"{progress.done + 1} of {progress.total}: {progress.words}", err=True)
    return True


def _day(text: str | None) -> str:
    if text is None:
        return date.today().isoformat()
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        message = f"“{text}” is no date. Give it as year-month-day, such as 2026-11-24."
        raise UserError(message) from None


def _style(path: Path | None, marking: str) -> "HouseStyle":
    from dataclasses import replace

    from mapapp.briefing.house_style import HouseStyle
    from mapapp.briefing.page_file import read_style

    found = HouseStyle() if path is None else read_style(path)
    return replace(found, marking=marking) if marking else found


def _page(template: str | None, layout: Path | None, size: str | None, *, logo: bool) -> "Page":
    """Return the page of all plans: of a template, or as the user laid it out."""
    from mapapp.briefing.page import page_size
    from mapapp.briefing.templates import resized, template_page

    if layout is None:
        return template_page(template or "map_figures", page_size(size or "a4"), logo=logo)
    if template is not None:
        message = "Choose one of --template and --layout."
        raise UserError(message)
    page = _page_in(layout)
    return page if size is None else resized(page, page_size(size))


def _page_in(path: Path) -> "Page":
    """Return the page that a file holds: a layout's own, or the first of a document."""
    from mapapp.briefing.page_file import PAGE_SUFFIX, parse_page, read_page
    from mapapp.scenario.document_text import read_document

    if path.suffix.lower() != ".supplymap":
        return read_page(path)
    pages = read_document(path).pages
    if not pages:
        message = (
            f"{path.name} holds no briefing page. Lay one out in the window and save the file, or"
            f" give a {PAGE_SUFFIX} file."
        )
        raise UserError(message)
    return parse_page(pages[0], name=path.name)


def _plans(  # noqa: PLR0913  (one axis each)
    catalog: "Catalog",
    document: "Document | None",
    *,
    minerals: str | None,
    stages: str | None,
    consumers: str | None,
    views: tuple[int | None, str | None, str | None, str | None],
    page: "Page",
    add: Sequence[str] | None,
    every_scenario: bool,
) -> "tuple[Plan, ...]":
    from mapapp.briefing.pack import plans_of, year_plans

    year, years, mode, lens = views
    if year is not None and years is not None:
        message = "Choose one of --year and --years."
        raise UserError(message)
    wanted = list(catalog.minerals) if minerals == "all" else parts_of(minerals)
    for one in wanted:
        check_mineral(catalog, one)
    for one in parts_of(stages):
        check_choice(one, "stage", STAGES)
    view = asked_view(
        catalog, document, mineral=wanted[0] if wanted else None, year=year, mode=mode, lens=lens
    )
    found = plans_of(
        catalog,
        page=page,
        scenarios=_scenarios(catalog, document, every_scenario, view, add),
        view=view,
        minerals=wanted,
        stages=parts_of(stages),
        consumers=[who(catalog, one) for one in parts_of(consumers)],
    )
    if years is None:
        return found
    first, last = _span(years)
    return tuple(one for plan in found for one in year_plans(plan, first=first, last=last))


def _scenarios(
    catalog: "Catalog",
    document: "Document | None",
    every: bool,  # noqa: FBT001  (an option as it was given)
    view: object,
    add: Sequence[str] | None,
) -> "Sequence[Scenario]":
    if every:
        if document is None:
            message = "--all-scenarios says nothing without --scenario or --preset: add one."
            raise UserError(message)
        return document.scenarios
    return [asked_scenario(catalog, document, view, add)]  # type: ignore[arg-type]


def _span(text: str) -> tuple[int, int]:
    first, dash, last = text.replace("–", "-").partition("-")
    try:
        return int(first), int(last if dash else first)
    except ValueError:
        message = f"“{text}” is no span of years. Give it as 2024-2040."
        raise UserError(message) from None
