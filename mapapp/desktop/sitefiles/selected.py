"""What several selected sites of the user's files add up to, and the largest of them by name."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from math import isfinite
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QCoreApplication

from mapapp.cartography.proper_names import in_sentence, mineral_word
from mapapp.cartography.wording import number, site_word, sites_word, status_word, tonnes
from mapapp.catalog.model import STAGES, Stage, Status
from mapapp.catalog.sitefiles.layer import STATUSES

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from mapapp.desktop.map.selection import OwnSite
    from mapapp.desktop.sitefiles.loading import LoadedFile

translate = QCoreApplication.translate

MOST_LISTED: Final = 6
MOST_BY_STATUS: Final = 6
"""With more kinds than these, sites of a mineral and stage are one row whatever their status."""


@dataclass(frozen=True, slots=True)
class OwnTotal:
    """Sites of one mineral (None: not given) and stage, and of one status if it is told apart.

    Attributes
    ----------
    count, known
        How many they are, and of how many the capacity is known.
    t_per_year
        What those add up to.
    """

    mineral: str | None
    stage: Stage
    status: Status | None
    count: int
    known: int
    t_per_year: float


@dataclass(frozen=True, slots=True)
class NamedSite:
    """One site by its name; ``t_per_year`` is None where it is not known."""

    name: str
    mineral: str | None
    stage: Stage
    status: Status
    t_per_year: float | None
    file: str


@dataclass(frozen=True, slots=True)
class OwnSelection:
    """Selected sites of the user's files.

    Attributes
    ----------
    count
        How many.
    files
        What their files are called.
    totals
        By mineral, stage and status: tonnes of two of a kind are never added.
    named
        The largest, a few.
    """

    count: int
    files: tuple[str, ...]
    totals: tuple[OwnTotal, ...]
    named: tuple[NamedSite, ...]


def own_selection(
    own: "Collection[OwnSite]", files: "Mapping[str, LoadedFile]"
) -> OwnSelection | None:
    """Return what selected sites add up to; None if there are none."""
    if not own:
        return None
    places: dict[str, list[int]] = defaultdict(list)
    for layer_id, at in own:
        # A file that was read again may have fewer rows than were chosen.
        if layer_id in files and at < len(files[layer_id].layer):
            places[layer_id].append(at)
    chosen = [
        (files[layer_id], np.sort(np.array(rows, np.int64)))
        for layer_id, rows in sorted(places.items())
    ]
    totals: dict[tuple[str | None, Stage, Status], tuple[int, int, float]] = {}
    for found, rows in chosen:
        for key, counted in _totals_of(found, rows):
            before = totals.get(key, (0, 0, 0.0))
            totals[key] = tuple(a + b for a, b in zip(before, counted, strict=True))  # type: ignore[assignment]
    every = [OwnTotal(*key, *counted) for key, counted in totals.items()]
    named = [one for found, rows in chosen for one in _largest_of(found, rows)]
    named.sort(key=lambda one: (-(one.t_per_year or 0.0), one.name))
    return OwnSelection(
        count=sum(len(rows) for _, rows in chosen),
        files=tuple(dict.fromkeys(found.file.name for found, _ in chosen)),
        totals=tuple(_ordered(every)),
        named=tuple(named[:MOST_LISTED]),
    )


def counted_ids(own: "Collection[OwnSite]", files: "Mapping[str, LoadedFile]") -> frozenset[str]:
    """Return what sites of files are called among the catalog's, where their file is counted."""
    return frozenset(
        files[layer_id].layer.site_id(at)
        for layer_id, at in own
        if layer_id in files
        and files[layer_id].file.counting != "overlay"
        and at < len(files[layer_id].layer)
    )


def _capacity(found: "LoadedFile", rows: "NDArray[np.int64]") -> "NDArray[np.float64]":
    column = found.layer.capacity_t_per_year
    return np.full(len(rows), np.nan) if column is None else column[rows]


def _totals_of(
    found: "LoadedFile", rows: "NDArray[np.int64]"
) -> "Iterator[tuple[tuple[str | None, Stage, Status], tuple[int, int, float]]]":
    """Yield mineral, stage and status with their number, how many are known, and their sum."""
    layer, capacity = found.layer, _capacity(found, rows)
    kinds = np.stack([layer.mineral[rows], layer.stage[rows], layer.status[rows]], axis=1)
    kinds, place = np.unique(kinds.astype(np.int64), axis=0, return_inverse=True)
    place = place.reshape(-1)
    known = np.isfinite(capacity)
    counts = np.bincount(place, minlength=len(kinds))
    knowns = np.bincount(place[known], minlength=len(kinds))
    sums = np.bincount(place[known], capacity[known], minlength=len(kinds))
    for at, (mineral, stage, status) in enumerate(kinds.tolist()):
        key = (
            layer.minerals[mineral] if mineral >= 0 else None,
            STAGES[stage],
            STATUSES[status],
        )
        yield key, (int(counts[at]), int(knowns[at]), float(sums[at]))


def _largest_of(found: "LoadedFile", rows: "NDArray[np.int64]") -> Iterator[NamedSite]:
    layer, capacity = found.layer, _capacity(found, rows)
    order = np.argsort(-np.nan_to_num(capacity, nan=-1.0), kind="stable")[:MOST_LISTED]
    for place in order.tolist():
        at, known = int(rows[place]), float(capacity[place])
        yield NamedSite(
            name=layer.site_name(at),
            mineral=layer.mineral_of(at),
            stage=STAGES[int(layer.stage[at])],
            status=STATUSES[int(layer.status[at])],
            t_per_year=known if isfinite(known) else None,
            file=found.file.name,
        )


def _ordered(totals: list[OwnTotal]) -> list[OwnTotal]:
    """Return totals by mineral, stage and status; where they are many, whatever the status."""
    if len(totals) > MOST_BY_STATUS:
        merged: dict[tuple[str | None, Stage], OwnTotal] = {}
        for one in totals:
            same = merged.get(
                (one.mineral, one.stage), OwnTotal(one.mineral, one.stage, None, 0, 0, 0.0)
            )
            merged[one.mineral, one.stage] = OwnTotal(
                one.mineral, one.stage, None,
                same.count + one.count, same.known + one.known, same.t_per_year + one.t_per_year,
            )  # fmt: skip
        totals = list(merged.values())
    return sorted(
        totals,
        key=lambda one: (
            one.mineral is None,
            one.mineral or "",
            STAGES.index(one.stage),
            0 if one.status is None else STATUSES.index(one.status),
        ),
    )


# --- words ----------------------------------------------------------------------------------------


def own_rows(own: OwnSelection, *, mineral: str, most: int) -> tuple[list[tuple[str, str]], str]:
    """Return the rows of a card, and what is said at its foot of what they leave out.

    Parameters
    ----------
    mineral
        What the map shows: its sites come first.
    most
        For how many details there is room: one is a row of a sum, or half a site.
    """
    rows = [("", ", ".join(own.files))]
    totals = sorted(own.totals, key=lambda one: one.mineral != mineral)[: max(1, most)]
    rows += [(_total_words(one), _tonnes_words(one)) for one in totals]
    named = own.named[: most // 2]
    several = len(own.files) > 1
    rows += [(_site_words(one, several=several), _capacity_words(one)) for one in named]
    foot = []
    if len(totals) < len(own.totals):
        words = translate("card", "more kinds of sites: {count}")
        foot.append(words.format(count=number(len(own.totals) - len(totals))))
    # Where no site has room for its name, those in the sums above are told of already.
    told = len(named) if named else sum(one.count for one in totals)
    if told < own.count:
        words = translate("card", "more sites of your files: {count}")
        foot.append(words.format(count=number(own.count - told)))
    return rows, "; ".join(foot)


def _mineral_words(mineral: str | None) -> str:
    if mineral is None:
        return translate("card", "Mineral not given")
    return mineral_word(mineral)


def _total_words(one: OwnTotal) -> str:
    kind = translate("card", "{mineral}: {sites}").format(
        mineral=_mineral_words(one.mineral), sites=in_sentence(sites_word(one.stage))
    )
    if one.status is None:
        return f"{kind} ({number(one.count)})"
    return translate("card", "{sites}, {status} ({count})").format(
        sites=kind, status=status_word(one.status), count=number(one.count)
    )


def _tonnes_words(one: OwnTotal) -> str:
    if not one.known:
        return translate("card", "not known")
    if one.known < one.count:
        return translate("card", "{tonnes}, {count} not known").format(
            tonnes=tonnes(one.t_per_year), count=number(one.count - one.known)
        )
    return tonnes(one.t_per_year)


def _site_words(one: NamedSite, *, several: bool) -> str:
    """Return name and, in a line of its own, mineral, stage, status, and file if there are more."""
    kind = translate("card", "{mineral} {site}, {status}").format(
        mineral=_mineral_words(one.mineral),
        site=in_sentence(site_word(one.stage)),
        status=status_word(one.status),
    )
    return f"{one.name}\n{kind}" + (f" · {one.file}" if several else "")


def _capacity_words(one: NamedSite) -> str:
    return translate("card", "not known") if one.t_per_year is None else tonnes(one.t_per_year)
