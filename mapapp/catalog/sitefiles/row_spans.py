"""Rows of a file as a project keeps them: a few as they are, many as the spans they fill.

A project with each of half a million rows on a line of its own would be larger than any that is
opened again.
"""

from collections.abc import Iterable, Sequence
from typing import Any, Final

from mapapp.catalog.sitefiles.limits import MAX_ROWS

MOST_LISTED: Final = 20


def rows_as_json(rows: Iterable[int]) -> list[int] | str:
    """Return rows in order: a list, or beyond `MOST_LISTED` a text such as "2-9,12,20-31"."""
    ordered = sorted(rows)
    if len(ordered) <= MOST_LISTED:
        return ordered
    return ",".join(
        str(first) if first == last else f"{first}-{last}" for first, last in _spans(ordered)
    )


def rows_of_json(found: Any) -> list[int]:  # noqa: ANN401 - whatever JSON holds
    """Return the rows of `rows_as_json`, up to as many as a file may have.

    What is neither a number nor a span, such as a word or a span that ends before it begins, is
    left out.
    """
    if isinstance(found, list):
        return [row for row in found if isinstance(row, int)]
    rows: list[int] = []
    for part in found.split(",") if isinstance(found, str) else ():
        first, dash, last = part.partition("-")
        if not first.isdecimal() or (dash and not last.isdecimal()):
            continue
        start, stop = int(first), int(last if dash else first) + 1
        rows.extend(range(start, min(stop, start + MAX_ROWS - len(rows))))
    return rows


def _spans(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Return first and last of each run of rows without a gap; the rows ascend."""
    spans: list[tuple[int, int]] = []
    for row in rows:
        if spans and row <= spans[-1][1] + 1:
            spans[-1] = spans[-1][0], row
        else:
            spans.append((row, row))
    return spans
