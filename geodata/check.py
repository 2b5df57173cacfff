"""Run all checks on the shipped tables and print what they find.

    python geodata/check.py

Exit code 1 if there is anything to mend. Whether the tables are those that ``source`` gives
is asked by ``build_tables.py --check``.
"""

import sys
from collections.abc import Iterable, Sequence
from typing import Final

import check_positions

from mapapp.catalog.checks import check_catalog, unneeded_exceptions
from mapapp.catalog.load import load_catalog
from mapapp.catalog.problems import Problem
from mapapp.errors import UserError

_HEADER: Final = ("file", "row", "column", "value", "why", "fix")


def as_table(problems: Iterable[Problem]) -> str:
    """Return problems as columns of text, one line each, under a header."""
    lines: list[Sequence[str]] = [_HEADER]
    lines += [
        (
            problem.file,
            "" if problem.row is None else str(problem.row),
            problem.column,
            problem.value,
            problem.why,
            problem.fix,
        )
        for problem in problems
    ]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_HEADER))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def main() -> int:
    """Check tables and positions; return the exit code."""
    try:
        catalog = load_catalog()
        problems = [*check_catalog(catalog), *check_positions.problems()]
        stale = [*unneeded_exceptions(catalog), *check_positions.unneeded_exceptions()]
    except UserError as error:
        print(error, file=sys.stderr)
        return 1
    if problems:
        print(as_table(problems))
    for key in stale:
        print(f"The known exception “{key}” is no longer needed: take it off its list.")
    print(
        f"Checked {len(catalog.sites):,} sites, {len(catalog.outputs):,} national figures and"
        f" {len(catalog.trade):,} trade rows: {len(problems)} problems."
    )
    return 1 if problems or stale else 0


if __name__ == "__main__":
    sys.exit(main())
