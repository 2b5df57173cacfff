"""What a consumer holds of a stage's product: published stocks, or what the user sets.

Only what is really held counts: tenders, targets, programmes, plans and inquiries do not.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Final, Literal

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Stage, Stockpile
from mapapp.picture.sourcing.consumers import Consumer, consumer_of
from mapapp.picture.sourcing.sourcing import use_of
from mapapp.scenario.levers import StockLever

HELD: Final = frozenset({"actual", "contract"})
DAYS_PER_YEAR: Final = 365.0
# The table does not name a stage. Stocks are of refined forms, but for this ore, which is given
# in gross weight.
STAGE_OF: Final[Mapping[tuple[str, str], Stage]] = MappingProxyType(
    {("USA industry", "manganese"): "mining"}
)
_DEFAULT_STAGE: Final[Stage] = "refining"
_GROSS = "gross weight"

LeftOut = Literal["no quantity", "gross weight", "use not published"]


@dataclass(frozen=True, slots=True)
class Stock:
    """What a consumer holds.

    Attributes
    ----------
    quantity_t
        Contained tonnes; None where only days are given and the use is not published.
    days
        Of the consumer's total use; None where that is not published and no days are given.
        Both are None where what is held cannot be counted at all, see ``left_out``.
    release_t_per_month
        The most that can be released; None: no limit.
    basis
        ``lever`` if the user set any part of it.
    holders
        Who holds it, in the words of the table, or the code of a lever's holder.
    counted
        Codes under which a quantity, or days of this consumer's use, could be counted.
    left_out
        Holders whose published stock cannot be counted, and why.
    silent
        Members for whom nothing is published, and nothing is counted.
    """

    quantity_t: float | None
    days: float | None
    release_t_per_month: float | None
    basis: Literal["published", "lever"]
    holders: tuple[str, ...]
    left_out: tuple[tuple[str, LeftOut], ...]
    silent: tuple[str, ...]
    source_ids: tuple[str, ...]
    counted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Part:
    """One country's stock; ``days`` count where there are no tonnes."""

    tonnes: float | None
    days: float | None
    release: float | None
    holders: tuple[str, ...]
    left_out: tuple[tuple[str, LeftOut], ...] = ()
    source_ids: tuple[str, ...] = ()


def stock_of(
    catalog: Catalog,
    mineral: str,
    stage: Stage,
    consumer: Consumer,
    *,
    year: int,
    levers: Iterable[StockLever] = (),
    without: frozenset[str] = frozenset(),
) -> Stock | None:
    """Return what a consumer holds of a stage's product.

    Parameters
    ----------
    consumer
        Its members' stocks are added up; the world's are those of all countries.
    year
        Whose use turns days into tonnes and back.
    levers
        A holder's lever replaces what the catalog lists for that holder.
    without
        Countries whose stocks are out of reach: those that restrict.

    Returns
    -------
    Stock or None
        None if no stock is published, and none is set, for anyone of the consumer.
    """
    set_by_user = {
        one.holder: one for one in levers if (one.mineral, one.stage) == (mineral, stage)
    }
    whole = set_by_user.get(consumer.id)
    holders = () if whole is not None else _holders(catalog, mineral, consumer, set_by_user)
    parts: dict[str, _Part] = {}
    if whole is not None:
        parts[consumer.id] = _set_part(whole)
    for code in holders:
        if code in without:
            continue
        lever = set_by_user.get(code)
        part = _set_part(lever) if lever else _listed(catalog, mineral, stage, code)
        if part is not None:
            parts[code] = part
    if not any(part.holders for part in parts.values()):
        return None
    use = use_of(catalog, mineral, stage, consumer, year=year, grown=True)
    only = next(iter(parts.values())) if len(parts) == 1 else None
    direct = only.days if only and only.tonnes is None and _alone(consumer, parts) else None
    tonnes, left_out, counted = _tonnes(
        catalog, mineral, stage, parts=parts, year=year, consumer=consumer
    )
    days = direct
    if days is None and tonnes is not None and use is not None and use.t_per_year > 0.0:
        days = DAYS_PER_YEAR * tonnes / use.t_per_year
    if direct is not None and tonnes is None:
        left_out = tuple(item for item in left_out if item[1] != "use not published")
        counted = tuple(parts)
    releases = [part.release for part in parts.values() if part.holders]
    limits = [limit for limit in releases if limit is not None]
    return Stock(
        quantity_t=tonnes,
        days=days,
        release_t_per_month=sum(limits) if limits and len(limits) == len(releases) else None,
        basis="lever" if set(parts) & set(set_by_user) else "published",
        holders=tuple(name for part in parts.values() for name in part.holders),
        left_out=left_out,
        silent=tuple(code for code in consumer.members if code not in parts and not whole),
        source_ids=tuple(dict.fromkeys(s for part in parts.values() for s in part.source_ids)),
        counted=counted,
    )


def _alone(consumer: Consumer, parts: Mapping[str, _Part]) -> bool:
    """Whether the one stock there is is the consumer's own, so that its days are too."""
    return set(parts) <= {consumer.id} or len(consumer.members) == 1


def _holders(
    catalog: Catalog, mineral: str, consumer: Consumer, levers: Mapping[str, StockLever]
) -> tuple[str, ...]:
    """Return the codes under which a consumer's stocks may be listed."""
    if consumer.is_world:
        listed = {row.iso3 for row in _rows(catalog, mineral)} | set(levers)
        return tuple(sorted(code for code in listed if code in catalog.countries))
    return consumer.members if len(consumer.members) == 1 else (consumer.id, *consumer.members)


def _set_part(lever: StockLever) -> _Part:
    return _Part(lever.quantity_t, lever.days, lever.release_t_per_month, (lever.holder,))


@lru_cache(maxsize=64)
def _rows(catalog: Catalog, mineral: str) -> tuple[Stockpile, ...]:
    """Return the rows of what is held of a mineral, named alone or in a list of minerals.

    Groups without a list ("rare metals") name no mineral, so none of them has that stock.
    """
    return tuple(
        row
        for row in catalog.stockpiles
        if row.kind in HELD and mineral in (part.strip() for part in row.mineral.split(","))
    )


@lru_cache(maxsize=512)
def _listed(catalog: Catalog, mineral: str, stage: Stage, code: str) -> _Part | None:
    """Return the listed stock of a country: distinct holders add up, the newest row of each."""
    newest: dict[str, Stockpile] = {}
    for row in _rows(catalog, mineral):
        if row.iso3 != code or STAGE_OF.get((row.holder, mineral), _DEFAULT_STAGE) != stage:
            continue
        if row.holder not in newest or row.year > newest[row.holder].year:
            newest[row.holder] = row
    if not newest:
        return None
    left_out: list[tuple[str, LeftOut]] = []
    tonnes: list[float] = []
    days: list[float] = []
    counted: list[Stockpile] = []
    for row in newest.values():
        if _GROSS in row.notes:
            left_out.append((row.holder, "gross weight"))
        elif row.quantity_t is not None:
            tonnes.append(row.quantity_t)
            counted.append(row)
        elif row.days_of_cover is not None:
            days.append(row.days_of_cover)
            counted.append(row)
        else:
            left_out.append((row.holder, "no quantity"))
    return _Part(
        sum(tonnes) if tonnes else None,
        sum(days) if days else None,
        None,
        tuple(row.holder for row in counted),
        tuple(left_out),
        tuple(dict.fromkeys(source for row in counted for source in row.source_ids)),
    )


def _tonnes(
    catalog: Catalog,
    mineral: str,
    stage: Stage,
    *,
    parts: Mapping[str, _Part],
    year: int,
    consumer: Consumer,
) -> tuple[float | None, tuple[tuple[str, LeftOut], ...], tuple[str, ...]]:
    """Add up what is held, days turned into tonnes through the holder's own use.

    Beside the sum: what is left out and why, and the codes of those who are counted.
    """
    counted: list[str] = []
    found: list[float] = []
    left_out = [item for part in parts.values() for item in part.left_out]
    for code, part in parts.items():
        if part.tonnes is not None:
            found.append(part.tonnes)
            counted.append(code)
        if part.days is None:
            continue
        holder = consumer if code == consumer.id else consumer_of(catalog, code)
        use = use_of(catalog, mineral, stage, holder, year=year, grown=True)
        if use is None:
            left_out += [(name, "use not published") for name in part.holders]
        else:
            found.append(part.days * use.t_per_year / DAYS_PER_YEAR)
            counted.append(code)
    return (sum(found) if found else None), tuple(left_out), tuple(dict.fromkeys(counted))
