"""``export``: the map as an image, or a page of it in any other format."""

import os
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from mapapp.cli.amounts import word
from mapapp.cli.looks import asked_appearance
from mapapp.cli.options import (
    Add,
    LensName,
    Mineral,
    PactName,
    PresetName,
    ScenarioFile,
    StageName,
    Year,
    asked_scenario,
    asked_view,
    opened,
)
from mapapp.errors import UserError


def export(  # noqa: PLR0913  (one option each)
    *,
    output: Annotated[
        Path,
        typer.Option(
            metavar="FILE",
            help="File to write, ending in .png, .svg, .pdf,"
            " .pptx, .html, .xlsx, .csv, .gpkg or .geojson.",
        ),
    ],
    mineral: Mineral = None,
    stage: StageName = None,
    year: Year = None,
    mode: Annotated[
        str | None,
        typer.Option(
            metavar="MODE",
            parser=word,
            help="What colours the map: the shares of the baseline or of the scenario (the"
            " default), their change, or compare, both.",
        ),
    ] = None,
    lens: LensName = None,
    scenario: ScenarioFile = None,
    preset: PresetName = None,
    add: Add = None,
    layer: Annotated[
        list[str] | None,
        typer.Option(
            metavar="LAYER",
            parser=word,
            help="Layer to show: flows, controls, pact, graticule; may be repeated.",
        ),
    ] = None,
    hide: Annotated[
        list[str] | None,
        typer.Option(
            metavar="LAYER",
            parser=word,
            help="Layer to hide: labels, borders, sites:mining, ...; may be repeated.",
        ),
    ] = None,
    pact: PactName = None,
    unit: Annotated[
        str,
        typer.Option(
            metavar="UNIT",
            parser=word,
            help="What is coloured by its share: country, region or pact.",
        ),
    ] = "country",
    projection: Annotated[
        str,
        typer.Option(
            metavar="PROJECTION",
            parser=word,
            help="equal_earth, robinson, natural_earth or mercator, with a central meridian as"
            " equal_earth:150; or a region: australia_asia, africa, latin_america,"
            " north_america, europe.",
        ),
    ] = "equal_earth",
    width: Annotated[int, typer.Option(metavar="PIXELS", help="Width.")] = 1920,
    height: Annotated[int, typer.Option(metavar="PIXELS", help="Height.")] = 1080,
    dpi: Annotated[int, typer.Option(metavar="DPI", help="Resolution for printing.")] = 150,
    template: Annotated[
        str | None,
        typer.Option(
            metavar="ID",
            parser=word,
            help="Page of a briefing: map, map_figures, before_after, fact_sheet, shock or"
            " comparison. Default: the plain map as .png, the page map in other formats.",
        ),
    ] = None,
    size: Annotated[
        str,
        typer.Option(
            metavar="SIZE",
            parser=word,
            help="Of a page: a4, a4_portrait, a3, letter, 16:9, 4:3, square or, in mm, 320x180.",
        ),
    ] = "a4",
) -> None:
    """Write the map with title, legend and sources: as an image, document, page or figures."""
    # No display is needed to draw into a file, and one that is set may not be there.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    from mapapp.briefing.export import ExportOptions, export_page
    from mapapp.briefing.house_style import HouseStyle
    from mapapp.briefing.image import ImageSpec, export_png, export_scene
    from mapapp.briefing.page import page_size
    from mapapp.briefing.templates import template_page
    from mapapp.cartography.facts import MapFacts
    from mapapp.cartography.scene import MapOptions
    from mapapp.cartography.wording import use_readable_locale
    from mapapp.cartography.world import World
    from mapapp.catalog.load import load_catalog
    from mapapp.picture import evaluate

    spec = ImageSpec(width, height, dpi)
    plain = output.suffix.lower() == ".png" and template is None
    if plain:
        spec.check()
    else:
        _check_page(output, template, size)
    _check_folder(output)
    catalog = load_catalog()
    document = opened(scenario, catalog, preset=preset)
    view = asked_view(
        catalog, document, mineral=mineral, stage=stage, year=year, mode=mode, lens=lens
    )
    levers = asked_scenario(catalog, document, view, add)
    # Kept in a variable: fonts and images need it for as long as they are used.
    application = QGuiApplication.instance() or QGuiApplication(["mineral-supply-map"])
    use_readable_locale()
    facts = MapFacts(catalog)
    options = MapOptions(
        asked_appearance(
            catalog,
            show=layer or (),
            hide=hide or (),
            pact=pact,
            unit=unit,
            projection=projection,
        )
    )
    if plain:
        picture = evaluate(catalog, levers, view)
        scene = export_scene(
            picture, spec, world=World(), names=facts.names, facts=facts, options=options
        )
        export_png(scene, output, spec)
        done = f"Image written: {output} ({width} × {height} pixels)"
    else:
        from mapapp.briefing.pack import Maker, Plan

        page = template_page(template or "map", page_size(size))
        maker = Maker(facts, World(), options, HouseStyle(), date.today().isoformat())
        content = maker.content(Plan(page, levers, view))
        export_page(output, page, content, ExportOptions(dpi=dpi))
        done = f"Written: {output}"
    application.quit()
    typer.echo(done)


def _check_page(output: Path, template: str | None, size: str) -> None:
    """Refuse an ending, a template or a size that there is not, before anything is computed."""
    from mapapp.briefing.export import format_of
    from mapapp.briefing.page import page_size
    from mapapp.briefing.templates import template_page

    format_of(output)
    template_page(template or "map", page_size(size))


def _check_folder(output: Path) -> None:
    """Refuse to write where there is no folder: it may be a slip of the pen (UserError)."""
    if output.parent.exists() and not output.parent.is_dir():
        message = f"{output} cannot be written: {output.parent} is a file, not a folder."
        raise UserError(message)
    if not output.parent.is_dir():
        message = f"There is no folder {output.parent}. Choose one that exists, or make it first."
        raise UserError(message)
