"""``export``: the map as an image."""

import os
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
    output: Annotated[Path, typer.Option(metavar="FILE", help="File to write, ending in .png.")],
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
) -> None:
    """Write the map as a PNG image, with title, legend and sources."""
    # No display is needed to draw into a file, and one that is set may not be there.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    from mapapp.briefing.image import ImageSpec, export_png, export_scene
    from mapapp.cartography.facts import MapFacts
    from mapapp.cartography.scene import MapOptions
    from mapapp.cartography.wording import use_readable_locale
    from mapapp.cartography.world import World
    from mapapp.catalog.load import load_catalog
    from mapapp.picture import evaluate

    spec = ImageSpec(width, height, dpi)
    spec.check()
    _check_folder(output)
    catalog = load_catalog()
    document = opened(scenario, catalog, preset=preset)
    view = asked_view(
        catalog, document, mineral=mineral, stage=stage, year=year, mode=mode, lens=lens
    )
    picture = evaluate(catalog, asked_scenario(catalog, document, view, add), view)
    # Kept in a variable: fonts and images need it for as long as they are used.
    application = QGuiApplication.instance() or QGuiApplication(["mineral-supply-map"])
    use_readable_locale()
    facts = MapFacts(catalog)
    scene = export_scene(
        picture,
        spec,
        world=World(),
        names=facts.names,
        facts=facts,
        options=MapOptions(
            asked_appearance(
                catalog,
                show=layer or (),
                hide=hide or (),
                pact=pact,
                unit=unit,
                projection=projection,
            )
        ),
    )
    export_png(scene, output, spec)
    application.quit()
    typer.echo(f"Image written: {output} ({width} × {height} pixels)")


def _check_folder(output: Path) -> None:
    """Refuse to write where there is no folder: it may be a slip of the pen (UserError)."""
    if output.parent.exists() and not output.parent.is_dir():
        message = f"{output} cannot be written: {output.parent} is a file, not a folder."
        raise UserError(message)
    if not output.parent.is_dir():
        message = f"There is no folder {output.parent}. Choose one that exists, or make it first."
        raise UserError(message)
