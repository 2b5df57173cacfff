"""Tables as people and programs read them: aligned text, JSON, CSV."""

import csv
import io
import json
from collections.abc import Mapping, Sequence

import typer

from mapapp.errors import UserError

Row = Mapping[str, object]


def check_format(*, as_json: bool, as_csv: bool) -> None:
    """Refuse two formats at once (UserError)."""
    if as_json and as_csv:
        message = "Choose one of --json and --csv."
        raise UserError(message)


def print_json(data: object) -> None:
    """Print JSON that is exact, sorted as given, and holds no NaN (which is no JSON)."""
    typer.echo(json.dumps(data, indent=2, ensure_ascii=False, allow_nan=False))


def print_csv(rows: Sequence[Row]) -> None:
    """Print rows as CSV with a header; what is not known is an empty cell."""
    stream = io.StringIO()
    if rows:
        writer = csv.DictWriter(stream, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows({key: _cell(value) for key, value in row.items()} for row in rows)
    typer.echo(stream.getvalue(), nl=False)


def _cell(value: object) -> object:
    """Return a cell that no spreadsheet takes for a formula."""
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@"):
        return "'" + value
    if isinstance(value, (list, tuple)):
        return "|".join(str(part) for part in value)
    return value


def print_table(header: Sequence[str], rows: Sequence[Sequence[str]], *, left: int = 1) -> None:
    """Print aligned columns: the first ``left`` to the left, figures to the right."""
    widths = [max(len(row[at]) for row in (header, *rows)) for at in range(len(header))]
    for row in (header, ["─" * width for width in widths], *rows):
        cells = [
            text.ljust(width) if at < left else text.rjust(width)
            for at, (text, width) in enumerate(zip(row, widths, strict=True))
        ]
        typer.echo("  ".join(cells).rstrip())


def changed(before: str, after: str) -> str:
    """Return ``before → after``, or one of them where they are the same."""
    return before if before == after else f"{before} → {after}"
