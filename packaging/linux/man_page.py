"""The manual page of the command, made from what the command says of itself."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

import typer

from mapapp import __version__
from mapapp.cli import app


def man_page(day: dt.date) -> str:
    """Return the page in the language of man.

    Parameters
    ----------
    day
        Stands at the foot of the page.
    """
    group = typer.main.get_command(app)
    lines = [
        f'.TH MINERAL-SUPPLY-MAP 1 "{day.isoformat()}" "{__version__}" "User Commands"',
        ".SH NAME",
        "mineral-supply-map \\- who mines and refines critical minerals, and what would change it",
        ".SH SYNOPSIS",
        ".B mineral-supply-map",
        ".RI [ FILE.supplymap ]",
        ".br",
        ".B mineral-supply-map",
        ".I COMMAND",
        ".RI [ OPTIONS ]",
        ".SH DESCRIPTION",
        _escaped(group.help or ""),
        ".SH OPTIONS",
        *_options(group.params),
        ".SH COMMANDS",
    ]
    for name, command in sorted(group.commands.items()):
        lines += [f".SS {_escaped(name)}", _escaped(" ".join((command.help or "").split()))]
        lines += _options(command.params)
    lines += [
        ".SH EXIT STATUS",
        "0 if all went well, 2 if the input was wrong (said in one sentence), 1 if the output was"
        " not read to its end, or if check keeps rows aside or has a question.",
        ".SH FILES",
        ".TP",
        ".I ~/.config/mineral-supply-map/",
        "Preferences and the state of the window.",
        ".TP",
        ".I ~/.local/share/mineral-supply-map/",
        "The log, and copies of unsaved work after a crash.",
        ".SH NETWORK",
        "None. The program makes no network call.",
    ]
    return "\n".join(lines) + "\n"


def _options(parameters: Iterable[Any]) -> list[str]:
    """Return the options that say what they are for."""
    lines = []
    for parameter in parameters:
        words = getattr(parameter, "help", None)
        if words:
            flags = ", ".join((*parameter.opts, *parameter.secondary_opts))
            lines += [".TP", f"\\fB{_escaped(flags)}\\fR", _escaped(words)]
    return lines


def _escaped(text: str) -> str:
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join(f"\\&{line}" if line.startswith((".", "'")) else line
                     for line in text.splitlines())  # fmt: skip
