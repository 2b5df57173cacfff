"""What is published of recycling and demand, for the marks and notes of the Demand tab."""

from dataclasses import dataclass

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import WORLD
from mapapp.picture.market.market import REFERENCE_CASE, recycled_share
from mapapp.scenario.levers import DEMAND_CASES, DemandCase


@dataclass(frozen=True, slots=True)
class Rate:
    """A published recycled share, 0..1, whose it is, of which year, and who says so."""

    part: float
    region: str
    year: str
    source: str


def end_of_life_rate(catalog: Catalog, mineral: str) -> Rate | None:
    """Return the EU study's end-of-life recycling input rate, None if there is none."""
    for row in catalog.recycling:
        if row.mineral == mineral and row.metric.startswith("EOL-RIR") and row.rate_pct is not None:
            return Rate(row.rate_pct / 100, row.region, row.year, _source(catalog, row.source_ids))
    return None


def world_rate(catalog: Catalog, mineral: str) -> Rate | None:
    """Return recycled input in the world's supply today, the model's own; None if unpublished."""
    part = recycled_share(catalog, mineral)
    if part is None:
        return None
    rows = [row for row in catalog.recycling if (row.mineral, row.region) == (mineral, "World")]
    for row in rows:
        if row.rate_pct is not None and row.rate_pct / 100 == part:
            return Rate(part, row.region, row.year, _source(catalog, row.source_ids))
    return Rate(part, "World", "", "")


def cases_of(catalog: Catalog, mineral: str) -> frozenset[DemandCase]:
    """Return the demand cases published for the world; the reference needs no figures."""
    published = {
        row.case
        for row in catalog.demands
        if (row.mineral, row.consumer, row.segment) == (mineral, WORLD, "total")
    }
    if REFERENCE_CASE not in published:
        return frozenset({REFERENCE_CASE})
    return frozenset(case for case in DEMAND_CASES if case in published)


def _source(catalog: Catalog, source_ids: tuple[str, ...]) -> str:
    found = (catalog.sources[one] for one in source_ids if one in catalog.sources)
    return "; ".join(f"{one.publisher} {one.year}" for one in found)
