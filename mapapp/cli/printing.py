"""Tables as people and programs read them: aligned text, JSON, CSV."""

import csv
import io
import json
import shutil
import sys
import textwrap
from collections.abc import Mapping, Sequence

import typer

from mapapp.errors import UserError

Row = Mapping[str, object]

UNKNOWN = "–"
# Text columns are not cut shorter than this.
SHORTEST = 12
# Tonnes below this are rounding of what computed them.
ROUNDING = 1e-6


def check_format(*, as_json: bool, as_csv: bool) -> None:
    """Refuse two formats at once (UserError)."""
    if as_json and as_csv:
        message = "Choose one of --json and --csv."
        raise UserError(message)


def print_json(data: object) -> None:
    """Print JSON that is exact, sorted as given, and holds no NaN (which is no JSON)."""
    typer.echo(json.dumps(data, indent=2, ensure_ascii=False, allow_nan=False))


def print_csv(rows: Sequence[Row]) -> None:
    """Print rows as CSV with a header; what is not known is an empty cell.

    A field with parts of its own becomes a column for each; lists are joined by ``|``.
    """
    stream = io.StringIO()
    flat = [_flat(row) for row in rows]
    if flat:
        names = list(dict.fromkeys(name for row in flat for name in row))
        writer = csv.DictWriter(stream, names, lineterminator="\n")
        writer.writeheader()
        writer.writerows({key: _cell(value) for key, value in row.items()} for row in flat)
    typer.echo(stream.getvalue(), nl=False)


def _flat(row: Row) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, value in row.items():
        if isinstance(value, Mapping):
            found |= {f"{name}_{key}": part for key, part in _flat(value).items()}
        else:
            found[name] = value
    return found


def _cell(value: object) -> object:
    """Return a cell that no spreadsheet takes for a formula."""
    if isinstance(value, (list, tuple)):
        return _cell("|".join(_in_words(part) for part in value))
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@"):
        return "'" + value
    return value


def _in_words(part: object) -> str:
    if isinstance(part, Mapping):
        return "; ".join(
            f"{key}={_cell(value)}" for key, value in part.items() if value not in (None, [], ())
        )
    return str(part)


def terminal_width() -> int | None:
    """Return the columns of the terminal; None where the output goes into a file or a pipe."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None


def say(text: str) -> None:
    """Print a paragraph, wrapped where there is a terminal."""
    width = terminal_width()
    typer.echo(text if width is None else textwrap.fill(text, max(width - 1, 20)))


def print_table(
    header: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    left: int = 1,
    least: Sequence[str] = (),
) -> None:
    """Print aligned columns: the first ``left`` to the left, figures to the right.

    Where a terminal is too narrow, the columns ``least`` are left out, in that order, and then
    words are cut short. Into a file or a pipe all is written in full.
    """
    table = [list(header), *(list(row) for row in rows)]
    limit = terminal_width()
    dropped: list[str] = []
    if limit is not None:
        for name in least:
            if _width(table) < limit:
                break
            at = table[0].index(name)
            left -= at < left
            for row in table:
                del row[at]
            dropped.append(name)
        _shorten(table, left, limit)
    widths = _widths(table)
    for row in (table[0], ["─" * width for width in widths], *table[1:]):
        cells = [
            text.ljust(width) if at < left else text.rjust(width)
            for at, (text, width) in enumerate(zip(row, widths, strict=True))
        ]
        typer.echo("  ".join(cells).rstrip())
    if dropped:
        say(f"(Not shown for lack of width: {', '.join(dropped)}.)")


def _widths(table: Sequence[Sequence[str]]) -> list[int]:
    return [max(len(row[at]) for row in table) for at in range(len(table[0]))]


def _width(table: Sequence[Sequence[str]]) -> int:
    widths = _widths(table)
    return sum(widths) + 2 * (len(widths) - 1)


def _shorten(table: list[list[str]], left: int, limit: int) -> None:
    """Cut the widest columns of words until the table fits, or they are as short as may be."""
    while (over := _width(table) - limit + 1) > 0:
        widths = _widths(table)[:left]
        at = max(range(left), key=lambda one: widths[one], default=None)
        if at is None or widths[at] <= SHORTEST:
            return
        keep = max(SHORTEST, widths[at] - over)
        for row in table:
            if len(row[at]) > keep:
                row[at] = row[at][: keep - 1] + "…"


class Notes:
    """Reasons that stand in a table as a letter, and below it in words."""

    def __init__(self) -> None:
        self._letters: dict[str, str] = {}

    def mark(self, reason: str) -> str:
        """Return the sign for a figure that is not given for a reason, such as ``–a``."""
        letter = self._letters.setdefault(reason, _letter(len(self._letters)))
        return UNKNOWN + letter

    def say(self) -> None:
        """Print the reasons that were used."""
        for reason, letter in self._letters.items():
            say(f"{UNKNOWN}{letter} {reason}.")


def _letter(count: int) -> str:
    return chr(ord("a") + count) if count < 26 else _letter(count // 26 - 1) + _letter(count % 26)


def changed(before: str, after: str) -> str:
    """Return ``before → after``, or one of them where they are the same."""
    return before if before == after else f"{before} → {after}"


def number(value: float | None, digits: int = 0) -> str:
    """Return a figure with thousands separated, or a dash where it is not known."""
    return UNKNOWN if value is None else f"{value:,.{digits}f}"


def per_cent(value: float | None) -> str:
    """Return a part of 0..1 in per cent, or a dash where it is not known."""
    return number(None if value is None else 100 * value, 1)


def tonnes(value: float | None) -> str:
    """Return tonnes, small ones to three figures, so that a little is not shown as nothing."""
    if value is None:
        return UNKNOWN
    return f"{value:,.0f}" if abs(value) >= 100 or abs(value) < ROUNDING else f"{value:.3g}"
