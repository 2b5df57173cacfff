"""Words of a file's rows: minerals, stages, statuses and countries, by their usual spellings."""

from collections.abc import Callable, Sequence
from typing import Final, Literal

import numpy as np

from mapapp.catalog.model import STAGES
from mapapp.catalog.sitefiles.check_parts import Checking
from mapapp.catalog.sitefiles.countries import country_code
from mapapp.catalog.sitefiles.findings import Fix, Severity
from mapapp.catalog.sitefiles.layer import STATUSES, UNKNOWN, Bytes, Codes
from mapapp.catalog.sitefiles.table import Int64s, cell_text
from mapapp.catalog.sitefiles.words import meaning, nearest
from mapapp.phrases import phrase

Kind = Literal["mineral", "stage", "status", "country", "control"]

# Different words that are looked at closely; a column with more of them is no such column.
_MANY: Final = 100


def codes_of(
    check: Checking,
    kind: Kind,
    choices: Sequence[str],
    understand: Callable[[str], str | None],
    *,
    why: str,
    severity: Severity = "warning",
) -> Codes | None:
    """Return for each row the index of what its word means, `UNKNOWN` for a blank or no word.

    Every word that is not understood is a finding, with the choice spelt most like it.
    None where neither a column nor a constant says anything.
    """
    import pandas as pd

    column = check.mapping.column(kind)
    at = {choice: index for index, choice in enumerate(choices)}
    constant = check.mapping.constant(kind)
    meant = understand(constant) if constant else None
    rest = at[meant] if meant is not None else UNKNOWN
    if column is None:
        return np.full(len(check.table), rest, np.int16) if constant else None
    codes, words = pd.factorize(check.table.series[column])
    texts = [cell_text(word).strip() for word in words]
    known = np.full(len(texts) + 1, rest, np.int16)
    odd: list[int] = []
    for place, text in enumerate(texts):
        found = understand(text)
        if found is not None:
            known[place] = at[found]
        elif text:
            known[place] = UNKNOWN
            odd.append(place)
    if odd:
        names = _names(check, kind, choices)
        _add_odd(check, kind, (codes, texts, odd), names, why=why, severity=severity)
    return known[codes]


def _add_odd(
    check: Checking,
    kind: Kind,
    words: tuple[Int64s, Sequence[str], Sequence[int]],
    names: Sequence[str],
    *,
    why: str,
    severity: Severity,
) -> None:
    """Report words that were not understood, the commonest ones each for itself.

    ``words`` are the word of each row as an index, the words, and which of them are odd.
    """
    codes, texts, odd = words
    column = check.mapping.column(kind) or ""
    counts = np.bincount(codes[codes >= 0], minlength=len(texts))
    ranked = sorted(odd, key=lambda place: -counts[place])
    order = np.argsort(codes, kind="stable")
    edges = np.searchsorted(codes[order], np.arange(len(texts) + 1))
    for place in ranked[:_MANY]:
        near = nearest(texts[place], names, whole=kind in ("country", "control"))
        fix = (
            phrase("Did you mean {word}? Else choose what it is", word=near)
            if near
            else phrase("Choose what it is")
        )
        check.add(
            f"{kind}_unknown",
            order[edges[place] : edges[place + 1]],
            column=column,
            why=why,
            fix=fix,
            severity=severity,
            value=texts[place],
            remedy=Fix("word", near) if near else None,
        )
    others = np.isin(codes, ranked[_MANY:])
    check.add(
        f"{kind}_unknown",
        others,
        column=column,
        why=phrase("{why}; the column has {count:,} such words", why=why, count=len(odd)),
        fix=phrase("See whether {column} is the right column", column=column),
        severity=severity,
    )


def _names(check: Checking, kind: Kind, choices: Sequence[str]) -> list[str]:
    if kind in ("country", "control"):
        return [country.name for country in check.catalog.countries.values()]
    return [choice.replace("_", " ") for choice in choices]


def read_minerals(check: Checking, minerals: Sequence[str]) -> Codes:
    """Return the mineral of each row."""
    found = codes_of(
        check,
        "mineral",
        minerals,
        lambda text: meaning("mineral", text),
        why=phrase("this is none of the app's minerals; the site is drawn but cannot be counted"),
    )
    if found is None:
        check.assume(
            phrase("No column says which mineral; the sites are drawn but cannot be counted.")
        )
        return np.full(len(check.table), UNKNOWN, np.int16)
    return found


def read_stages(check: Checking) -> Bytes:
    """Return the stage of each row: what is not said is mining, and that is said."""
    found = codes_of(
        check,
        "stage",
        STAGES,
        lambda text: meaning("stage", text),
        why=phrase("this is no stage"),
        severity="error",
    )
    if found is None:
        check.assume(phrase("No column says the stage; the sites are taken for mines."))
        return np.zeros(len(check.table), np.uint8)
    unknown = found < 0
    blank = unknown & ~check.wrong
    if blank.any():
        rows = int(blank.sum())
        check.assume(
            phrase("No stage in 1 row: taken for a mine.")
            if rows == 1
            else phrase("No stage in {count:,} rows: taken for mines.", count=rows)
        )
    return np.where(unknown, 0, found).astype(np.uint8)


def read_statuses(check: Checking) -> Bytes:
    """Return the status of each row: without a column all operate, and that is said."""
    found = codes_of(
        check,
        "status",
        STATUSES,
        lambda text: meaning("status", text),
        why=phrase("this status is not known; the site is drawn as planned"),
    )
    if found is None:
        check.assume(phrase("No column says the status; the sites are taken to operate."))
        return np.zeros(len(check.table), np.uint8)
    unknown = found < 0
    rows = int((unknown & ~check.wrong).sum())
    if rows:
        check.assume(
            phrase("No known status in 1 row: drawn as planned.")
            if rows == 1
            else phrase("No known status in {count:,} rows: drawn as planned.", count=rows)
        )
    return np.where(unknown, STATUSES.index("planned"), found).astype(np.uint8)


def read_countries(check: Checking, kind: Literal["country", "control"]) -> Codes:
    """Return the country of each row as an index into the check's countries."""
    found = codes_of(
        check,
        kind,
        check.countries,
        lambda text: country_code(check.catalog, text),
        why=phrase("this is no known country")
        if kind == "country"
        else phrase("this is no known country of an owner"),
    )
    return np.full(len(check.table), UNKNOWN, np.int16) if found is None else found


def take_countries(check: Checking, stated: Codes, place: Codes) -> Codes:
    """Return the country of each row: the one it names, else where it lies."""
    taken = stated.copy()
    missing = (taken < 0) & (place >= 0)
    taken[missing] = place[missing]
    count = int((missing & ~check.wrong).sum())
    if count:
        check.assume(
            phrase("The country of 1 row is the one the position lies in.")
            if count == 1
            else phrase(
                "The country of {count:,} rows is the one the position lies in.", count=count
            )
        )
    return taken
