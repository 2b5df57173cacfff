"""Import reliance of a consumer: as published, else computed where units allow."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import EuCriticality, Stage
from mapapp.picture.sourcing.consumers import Consumer
from mapapp.picture.sourcing.purchases import Purchases
from mapapp.picture.sourcing.sourcing import Sourcing, Use
from mapapp.picture.sourcing.supplier_shares import newest
from mapapp.picture.sourcing.trade_parameters import is_of_the_eu
from mapapp.risk.exposure import eu_import_reliance, net_import_reliance

NET_METRIC: Final = "net_import_reliance_pct"
LOWER_BOUND: Final = "lower bound"
# Of the eleven materials of the EU study that are rare earths, the one that stands for t REO:
# the largest by value. Recycling and substitution hardly differ among them.
EU_MATERIAL: Final = {"rare_earths": "Neodymium"}

RelianceBasis = Literal["EU study", "published", "computed", "nothing made at home"]


@dataclass(frozen=True, slots=True)
class Reliance:
    """Import reliance in the baseline.

    Attributes
    ----------
    value
        0..1; None where it is neither published nor computable.
    basis
        ``EU study`` and ``published`` are taken as they stand; ``computed`` from trade and own
        output in contained tonnes; ``nothing made at home``: 1 in any unit.
    years
        What it stands for, in words.
    lower_bound
        Whether the source gives it as "more than".
    """

    value: float | None
    basis: RelianceBasis | None = None
    years: str = ""
    lower_bound: bool = False
    source_ids: tuple[str, ...] = ()


NOT_KNOWN: Final = Reliance(None)


@lru_cache(maxsize=64)
def eu_material(catalog: Catalog, mineral: str) -> EuCriticality | None:
    """Return the row of the EU study that stands for a mineral; None without one."""
    wanted = EU_MATERIAL.get(mineral)
    return next(
        (
            row
            for row in catalog.eu_criticality
            if row.mineral == mineral and wanted in (None, row.material)
        ),
        None,
    )


def import_reliance_of(
    catalog: Catalog, mineral: str, stage: Stage, consumer: Consumer, bought: Sourcing | None
) -> Reliance:
    """Return import reliance as the EU counts it: net imports over use, without scrap and stocks.

    For the EU that of its study. For others computed
    (:func:`mapapp.risk.exposure.eu_import_reliance`) from contained tonnes; where units do not
    allow that, the published net import reliance stands in, which counts scrap as own output.
    Only where none is published, it is 1 for a net importer of which no output is listed.
    """
    if is_of_the_eu(catalog, consumer):
        row = eu_material(catalog, mineral)
        value = None if row is None else _of_stage(row, stage)
        if row is not None and value is not None:
            return Reliance(value / 100.0, "EU study", str(row.year), source_ids=row.source_ids)
    found = _computed(bought, eu_computed)
    if found.value is None:
        found = _published(catalog, mineral, stage, consumer)
    return found if found.value is not None else _of_nothing_made(bought)


def _of_nothing_made(bought: Sourcing | None) -> Reliance:
    """Return 1 for a net importer without own output: units cancel."""
    if bought is None or not bought.domestic.complete or bought.domestic_t:
        return NOT_KNOWN
    imports, exports = bought.total_imports_t, bought.exports_t
    if imports is not None and exports is not None and imports <= exports:
        return NOT_KNOWN
    return Reliance(1.0, "nothing made at home", bought.years, source_ids=bought.source_ids)


def net_reliance_of(
    catalog: Catalog, mineral: str, stage: Stage, consumer: Consumer, bought: Sourcing | None
) -> Reliance:
    """Return net import reliance as the USGS counts it; computed without scrap and stocks."""
    found = _published(catalog, mineral, stage, consumer)
    return found if found.value is not None else _computed(bought, net_computed)


def reliance_after(
    reliance: Reliance,
    before: Purchases,
    after: Purchases,
    *,
    use: Use | None,
    computed: Callable[[Purchases], float | None],
) -> float | None:
    """Return import reliance under a scenario.

    A published figure moves with own output: what is made at home no longer has to be
    imported, use staying as it is. Use is what is known of it, else what own output and
    reliance imply. None where neither is known and own output changes.
    """
    if reliance.basis == "computed":
        return computed(after)
    value, made = reliance.value, before.domestic_t
    if value is None or after.domestic_t == made:
        return value
    if use is not None:
        moved = value - (after.domestic_t - made) / use.t_per_year
    elif made > 0.0 and value < 1.0:
        moved = 1.0 - (1.0 - value) * after.domestic_t / made
    else:
        return None
    return min(1.0, max(0.0, moved))


def eu_computed(side: Purchases) -> float | None:
    """Return import reliance of one side as the EU counts it; None without tonnes."""
    if side.exports_t is None:
        return None
    return eu_import_reliance(
        imports=float(side.imports.sum()),
        exports=side.exports_t,
        domestic_production=side.domestic_t,
    )


def net_computed(side: Purchases) -> float | None:
    """Return net import reliance of one side as the USGS counts it; None without tonnes."""
    if side.exports_t is None:
        return None
    return net_import_reliance(
        imports=float(side.imports.sum()),
        exports=side.exports_t,
        primary_production=side.domestic_t,
    )


def _of_stage(row: EuCriticality, stage: Stage) -> float | None:
    if stage == "mining":
        return row.import_reliance_mining_pct
    return row.import_reliance_refining_pct if stage == "refining" else None


def _published(catalog: Catalog, mineral: str, stage: Stage, consumer: Consumer) -> Reliance:
    """Return the newest published net import reliance."""
    name = consumer.members[0] if len(consumer.members) == 1 else consumer.id
    rows = newest(
        row
        for row in catalog.dependences
        if (row.consumer, row.mineral, row.stage, row.metric) == (name, mineral, stage, NET_METRIC)
        and row.value is not None
    )
    if not rows or rows[0].value is None:
        return NOT_KNOWN
    row = rows[0]
    return Reliance(
        rows[0].value / 100.0, "published", row.years, LOWER_BOUND in row.notes, row.source_ids
    )


def _computed(bought: Sourcing | None, formula: Callable[[Purchases], float | None]) -> Reliance:
    """Return reliance from contained tonnes; not known where there are none."""
    if bought is None or bought.unit != "contained" or not bought.domestic.complete:
        return NOT_KNOWN
    if bought.imports_t is None:
        return NOT_KNOWN
    side = Purchases(
        bought.partners,
        bought.imports_t,
        0.0,
        bought.internal_t,
        bought.exports_t,
        bought.domestic.by_member,
    )
    value = formula(side)
    if value is None:
        return NOT_KNOWN
    return Reliance(value, "computed", bought.years, source_ids=bought.source_ids)
