"""Which restrictions act, when, and how much of a consumer's purchases each withholds."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import STAGES, Stage
from mapapp.picture.sourcing.consumers import EU, Consumer, consumer_of, members_of
from mapapp.picture.sourcing.sourcing import sourcing
from mapapp.picture.sourcing.trade import trade_table
from mapapp.scenario.levers import Pact, Shock

_MONTHS = 12


def month_number(year: int, month: int) -> int:
    """Count months, so that dates can be subtracted."""
    return _MONTHS * year + month - 1


def split_by_time(
    shocks: Iterable[Shock], mineral: str, stage: Stage, months: int
) -> tuple[tuple[Shock, ...], tuple[Shock, ...], tuple[Shock, ...], tuple[int, int] | None]:
    """Return the shocks that act, those that begin too late, those upstream, and the start.

    The path starts in the first month of the earliest shock at the stage; the start is None
    without any.
    """
    own = [one for one in shocks if one.mineral == mineral]
    here = [one for one in own if one.stage == stage]
    upstream = tuple(one for one in own if STAGES.index(one.stage) < STAGES.index(stage))
    if not here:
        return (), (), upstream, None
    start = min((one.start_year, one.start_month) for one in here)
    end = month_number(*start) + months
    acting = [one for one in here if month_number(one.start_year, one.start_month) < end]
    later = tuple(one for one in here if one not in acting)
    return tuple(acting), later, upstream, start


def by_country(
    catalog: Catalog, shocks: Iterable[Shock], *, pact: Pact | None
) -> tuple[tuple[Shock, ...], tuple[Consumer, ...]]:
    """Return restrictions country by country, and who restricts.

    A group of countries acts through its members, each with the same cut. A country that
    restricts by itself and in a group is in the larger of the two.
    """
    found: list[Shock] = []
    groups: dict[str, Consumer] = {}
    for shock in shocks:
        who = consumer_of(catalog, shock.country, pact=pact)
        groups[who.id] = who
        found += [replace(shock, country=code) for code in who.members]
    taken: set[str] = set()
    restrictors = []
    for who in sorted(groups.values(), key=lambda one: (-len(one.members), one.id)):
        left = tuple(code for code in who.members if code not in taken)
        taken.update(left)
        if left:
            restrictors.append(who if left == who.members else replace(who, id="", members=left))
    return tuple(found), tuple(restrictors)


def period_of(
    shocks: Sequence[Shock], *, start: tuple[int, int], months: int, lag_months: float
) -> tuple[int, int] | None:
    """Return the first and last month, from 1, in which restrictions are felt in a path.

    None if goods are longer under way than the path is.
    """
    begins = [
        month_number(one.start_year, one.start_month) - month_number(*start) for one in shocks
    ]
    ends = [first + one.months for first, one in zip(begins, shocks, strict=True)]
    first = min(begins) + math.floor(lag_months) + 1
    last = min(months, max(ends) + math.ceil(lag_months))
    return (first, last) if first <= months else None


def cut_by_month(shock: Shock, *, start: tuple[int, int], months: int) -> npt.NDArray[np.float64]:
    """Return the part of the exports that a shock withholds, by month, 0..1."""
    first = month_number(shock.start_year, shock.start_month) - month_number(*start)
    at = np.arange(months)
    return np.where((at >= first) & (at < first + shock.months), shock.cut, 0.0)


def combined_cut(
    cuts: Sequence[npt.NDArray[np.float64]], parts: Sequence[float]
) -> npt.NDArray[np.float64]:
    """Return what several restrictions of one country withhold of one flow together, 0..1.

    Each acts on what the others leave, so that two never withhold more than there is.
    """
    left = np.ones_like(cuts[0])
    for cut, part in zip(cuts, parts, strict=True):
        left *= 1.0 - part * cut
    return 1.0 - left


@lru_cache(maxsize=8192)
def part_hit(
    catalog: Catalog, shock: Shock, consumer: Consumer, *, mineral: str, stage: Stage
) -> float | None:
    """Return the part of a consumer's purchases from the restricting country that is hit.

    1 where it is a target, or all are; 0 where none of its members is. For a pooled consumer of
    which some members are targets, their part of the pooled imports; None if that is not
    published.
    """
    if not shock.targets or consumer.id in shock.targets:
        return 1.0
    targets = _countries(catalog, shock.targets)
    hit = tuple(code for code in consumer.members if code in targets)
    if len(hit) == len(consumer.members):
        return 1.0
    if not hit:
        return 0.0
    if trade_table(catalog, mineral, stage) is None:
        return None
    whole = _bought(catalog, mineral, stage, consumer, shock.country)
    # Trade between members is no import of the pool, nor of the part of it that is hit.
    part = _bought(catalog, mineral, stage, Consumer("targets", "", hit), shock.country)
    return part / whole if whole > 0.0 else 0.0


@lru_cache(maxsize=512)
def part_of_exports_hit(
    catalog: Catalog, shock: Shock, *, mineral: str, stage: Stage
) -> float | None:
    """Return the part of all the country's exports that goes to the targets; None if not known."""
    if not shock.targets:
        return 1.0
    table = trade_table(catalog, mineral, stage)
    if table is None or shock.country not in table.column:
        return None
    sold = table.tonnes[table.column[shock.country]]
    targets = _countries(catalog, shock.targets)
    hit = np.array([code in targets for code in table.codes])
    return float(sold[hit].sum() / sold.sum()) if sold.sum() > 0.0 else None


def _countries(catalog: Catalog, targets: Sequence[str]) -> frozenset[str]:
    inside = members_of(catalog, "eu27") if EU in targets else ()
    return frozenset((*targets, *inside))


def _bought(
    catalog: Catalog, mineral: str, stage: Stage, consumer: Consumer, supplier: str
) -> float:
    bought = sourcing(catalog, mineral, stage, consumer)
    if bought is None or bought.imports_t is None or supplier not in bought.partners:
        return 0.0
    return float(bought.imports_t[bought.partners.index(supplier)])
