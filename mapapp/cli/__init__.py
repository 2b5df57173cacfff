"""The command line: the same things as in the window, without one.

Qt and the model are imported by the command that needs them, so that ``--help`` and mistakes
answer at once.
"""

import sys
from typing import Annotated

import typer

from mapapp import __version__
from mapapp.cli.export import export
from mapapp.cli.risk import risk
from mapapp.cli.shock import controls, shock
from mapapp.cli.solve import solve
from mapapp.errors import UserError

BAD_INPUT = 2

app = typer.Typer(
    name="mineral-supply-map",
    help="Who mines and refines critical minerals, and what would change it.",
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command()(export)
app.command()(risk)
app.command()(shock)
app.command()(controls)
app.command()(solve)


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


def main() -> None:
    """Run the command line; a problem is one sentence and exit code 2."""
    try:
        app()
    except UserError as error:
        print(f"mineral-supply-map: {error}", file=sys.stderr)  # noqa: T201
        sys.exit(BAD_INPUT)
