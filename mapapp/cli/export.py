"""``export``: the map as an image."""

import os
from pathlib import Path
from typing import Annotated

import typer

from mapapp.cli.looks import asked_appearance
from mapapp.cli.options import Add, ScenarioFile, asked_scenario, asked_view, opened


def export(  # noqa: PLR0913  (one option each)
    *,
    output: Annotated[Path, typer.Option(help="File to write, ending in .png.")],
    mineral: Annotated[str | None, typer.Option(help="Mineral id, such as cobalt.")] = None,
    stage: Annotated[str | None, typer.Option(help="mining, refining or magnets.")] = None,
    year: Annotated[int | None, typer.Option(help="2024 to 2040.")] = None,
    mode: Annotated[str | None, typer.Option(help="baseline, scenario or change.")] = None,
    lens: Annotated[str | None, typer.Option(help="host or control.")] = None,
    scenario: ScenarioFile = None,
    add: Add = None,
    layer: Annotated[
        list[str] | None,
        typer.Option(help="Layer to show: flows, controls, pact, graticule; may be repeated."),
    ] = None,
    hide: Annotated[
        list[str] | None,
        typer.Option(help="Layer to hide: labels, borders, sites:mining, ...; may be repeated."),
    ] = None,
    pact: Annotated[str | None, typer.Option(help="Id of the pact outlined, such as g7.")] = None,
    unit: Annotated[
        str, typer.Option(help="What is coloured by its share: country, region or pact.")
    ] = "country",
    projection: Annotated[
        str,
        typer.Option(
            help="equal_earth, robinson, natural_earth or mercator, with a central meridian as"
            " equal_earth:150; or a region: australia_asia, africa, latin_america,"
            " north_america, europe."
        ),
    ] = "equal_earth",
    width: Annotated[int, typer.Option(help="Width in pixels.")] = 1920,
    height: Annotated[int, typer.Option(help="Height in pixels.")] = 1080,
    dpi: Annotated[int, typer.Option(help="Resolution for printing.")] = 150,
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
    catalog = load_catalog()
    document = opened(scenario, catalog)
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
