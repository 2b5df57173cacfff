"""The command line: the same things as in the window, without one.

Qt and the model are imported by the command that needs them, so that ``--help`` and mistakes
answer at once.
"""

import errno
import sys
from pathlib import Path
from typing import Annotated

import typer
from typer.core import TyperGroup

from mapapp import __version__
from mapapp.cli.brief import brief
from mapapp.cli.check import check
from mapapp.cli.controls import controls
from mapapp.cli.export import export
from mapapp.cli.flows import flows
from mapapp.cli.lists import list_names
from mapapp.cli.network import network
from mapapp.cli.risk import risk
from mapapp.cli.shock import shock
from mapapp.cli.solve import solve
from mapapp.cli.streams import give_up_output
from mapapp.errors import UserError

BAD_INPUT = 2
BROKEN = 1

DOCUMENT = ".supplymap"


class _CommandsOrFile(TyperGroup):
    """The commands; a .supplymap file in place of one is opened in the window."""

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override]
        """Take the file away before a command is looked for."""
        if args and args[0].lower().endswith(DOCUMENT):
            ctx.obj, args = args[0], args[1:]
        return super().parse_args(ctx, args)


app = typer.Typer(
    name="mineral-supply-map",
    cls=_CommandsOrFile,
    help="Who mines and refines critical minerals, and what would change it."
    " Without a command the window opens; with FILE.supplymap it opens that file.",
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command("list")(list_names)
app.command()(risk)
app.command()(flows)
app.command()(controls)
app.command()(shock)
app.command()(network)
app.command()(solve)
app.command()(export)
app.command()(brief)
app.command()(check)


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
    add: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="FILE",
            help="Open the window and add the sites of FILE, or of a folder. May be repeated.",
        ),
    ] = None,
) -> None:
    """Open the window, unless a command is given."""
    sites = [path.absolute() for path in add or ()]
    if context.invoked_subcommand is not None and sites:
        message = "--add opens the window: give it without a command, or check the file instead."
        raise UserError(message)
    for path in sites:
        if not path.exists():
            message = f"{path.name} is not there. Look at the name, and where it is."
            raise UserError(message)
    if context.invoked_subcommand is not None and context.obj:
        message = f"Give the file {context.obj} or a command, not both; a command takes --scenario."
        raise UserError(message)
    if context.invoked_subcommand is None:
        from mapapp.desktop.start import main as run_window

        files = [context.obj] if isinstance(context.obj, str) else []
        name = context.info_name or "mineral-supply-map"
        raise typer.Exit(run_window([name, *files, *(f"--add={path}" for path in sites)]))


def main() -> None:
    """Run the command line; a problem is one sentence and exit code 2, never a traceback."""
    try:
        try:
            app()
        finally:
            sys.stdout.flush()
    except UserError as error:
        _refuse(str(error))
    except BrokenPipeError:
        # Whoever read the output has seen enough: that is no mistake.
        give_up_output()
        sys.exit(BROKEN)
    except OSError as error:
        give_up_output()
        _refuse(_in_words(error))
    except OverflowError:
        _refuse("A number is too large to reckon with. Check tonnes, dates and units.")
    except Exception as error:  # the one place where everything is caught
        _refuse(_of_the_model(error))


def _of_the_model(error: Exception) -> str:
    """Say what the model cannot compute, or that something is broken."""
    from mapapp.supply.errors import ModelInputError
    from mapapp.supply.target_lp import NoSolutionError

    if isinstance(error, ModelInputError | NoSolutionError):
        return f"This cannot be computed: {str(error).rstrip('.')}."
    kind, text = type(error).__name__, " ".join(str(error).split()).rstrip(".")
    return (
        f"Something is broken ({kind}: {text}). Please report it, with the command that was given."
    )


def _refuse(sentence: str) -> None:
    print(f"mineral-supply-map: {sentence}", file=sys.stderr)  # noqa: T201
    sys.exit(BAD_INPUT)


def _in_words(error: OSError) -> str:
    if error.errno == errno.ENOSPC:
        return "The output cannot be written: the disk is full. Free some space and try again."
    where = f"{error.filename}" if error.filename else "The output"
    reason = (error.strerror or str(error)).lower()
    return f"{where} cannot be read or written: {reason}. Choose another place."
