"""The command line: the same things as in the window, without one.

Qt and the model are imported by the command that needs them, so that ``--help`` and mistakes
answer at once.
"""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mapapp import __version__
from mapapp.errors import UserError

if TYPE_CHECKING:
    from mapapp.catalog.catalog import Catalog
    from mapapp.picture import View
    from mapapp.scenario.scenario import Place

BAD_INPUT = 2

app = typer.Typer(
    name="mineral-supply-map",
    help="Who mines and refines critical minerals, and what would change it.",
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _version(wanted: bool) -> None:  # noqa: FBT001  (typer's way of a flag)
    if wanted:
        typer.echo(f"mineral-supply-map {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    *,
    _version_wanted: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """Open the window, unless a command is given."""
    if context.invoked_subcommand is None:
        from mapapp.desktop.app import main as run_window

        raise typer.Exit(run_window([context.info_name or "mineral-supply-map"]))


@app.command()
def export(  # noqa: PLR0913  (one option each)
    *,
    output: Annotated[Path, typer.Option(help="File to write, ending in .png.")],
    mineral: Annotated[str, typer.Option(help="Mineral id, such as cobalt.")] = "cobalt",
    stage: Annotated[str, typer.Option(help="mining, refining or magnets.")] = "refining",
    year: Annotated[int, typer.Option(help="2024 to 2040.")] = 2030,
    mode: Annotated[str, typer.Option(help="baseline, scenario or change.")] = "scenario",
    add: Annotated[
        list[str] | None,
        typer.Option(
            help="Capacity added at the stage, as REGION=TONNES a year; may be repeated."
            " REGION is a region's id or a country's ISO code."
        ),
    ] = None,
    width: Annotated[int, typer.Option(help="Width in pixels.")] = 1920,
    height: Annotated[int, typer.Option(help="Height in pixels.")] = 1080,
    dpi: Annotated[int, typer.Option(help="Resolution for printing.")] = 150,
) -> None:
    """Write the map as a PNG image, with title, legend and sources."""
    # No display is needed to draw into a file, and one that is set may not be there.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    from mapapp.briefing.image import ImageSpec, export_png, export_scene
    from mapapp.cartography.wording import use_readable_locale
    from mapapp.cartography.world import World
    from mapapp.catalog.load import load_catalog
    from mapapp.picture import evaluate
    from mapapp.scenario.scenario import Scenario

    spec = ImageSpec(width, height, dpi)
    spec.check()
    catalog = load_catalog()
    view = _view(catalog, mineral, stage, year, mode)
    scenario = Scenario()
    for lever in add or ():
        place, tonnes = _lever(catalog, lever)
        scenario = scenario.with_capacity(
            view.mineral, view.stage, place, nameplate_t_per_year=tonnes
        )
    picture = evaluate(catalog, scenario, view)
    # Kept in a variable: fonts and images need it for as long as they are used.
    application = QGuiApplication.instance() or QGuiApplication(["mineral-supply-map"])
    use_readable_locale()
    names = {code: country.name for code, country in catalog.countries.items()}
    scene = export_scene(picture, spec, world=World(), names=names)
    export_png(scene, output, spec)
    application.quit()
    typer.echo(f"Image written: {output} ({width} × {height} pixels)")


def _view(catalog: "Catalog", mineral: str, stage: str, year: int, mode: str) -> "View":
    """Return the view that is asked for; a sentence if there is no such view."""
    from mapapp.picture import View, check_view

    if mode not in ("baseline", "scenario", "change"):
        message = f"There is no mode “{mode}”. Choose one of: baseline, scenario, change."
        raise UserError(message)
    view = View(mineral, stage, year, mode)  # type: ignore[arg-type]
    check_view(catalog, view)
    return view


def _lever(catalog: "Catalog", text: str) -> "tuple[Place, float]":
    """Read ``REGION=TONNES``."""
    from mapapp.scenario.scenario import Place

    name, _, amount = text.partition("=")
    regions = catalog.alternative_names
    if name not in regions and name.upper() not in catalog.countries:
        message = (
            f"There is no region or country “{name}”. Regions are: {', '.join(regions)};"
            " countries are given by ISO code, such as AUS."
        )
        raise UserError(message)
    try:
        tonnes = float(amount)
    except ValueError:
        message = f"“{text}” is not REGION=TONNES, such as oceania=24000."
        raise UserError(message) from None
    place = Place("region", name) if name in regions else Place("country", name.upper())
    return place, tonnes


def main() -> None:
    """Run the command line; a problem is one sentence and exit code 2."""
    try:
        app()
    except UserError as error:
        print(f"mineral-supply-map: {error}", file=sys.stderr)  # noqa: T201
        sys.exit(BAD_INPUT)


if __name__ == "__main__":
    main()
