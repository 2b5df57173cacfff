"""Bilateral trade of one mineral and stage as arrays: exporters x importers, one year.

What is traded under a heading is gross tonnes. Contained tonnes exist only where every heading
of the stage is one compound (:func:`content_factors`).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Final, Literal, TypeVar

import numpy as np
import numpy.typing as npt

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Stage, Trade

Floats = npt.NDArray[np.float64]
Unit = Literal["contained", "gross"]
_T = TypeVar("_T", bound=np.generic)

# Headings whose goods are the metal itself. Scrap has a heading of its own (7112), so what is
# left is unwrought metal, sponge and powder, traded at 99.9 % and above; alloys in which the
# metal leads fall under it too, so contained tonnes are a little overstated.
PURE_METALS: Final[Mapping[str, float]] = MappingProxyType({"711011": 1.0, "711021": 1.0})


@dataclass(frozen=True, slots=True, eq=False)
class TradeTable:
    """All trade of a mineral and stage in a year, pooled over its products.

    Attributes
    ----------
    year
        Of the trade.
    products
        HS codes (1992) that were pooled.
    unit
        ``contained`` if ``tonnes`` are t of the mineral on its basis, else ``gross``.
    codes
        ISO alpha-3 codes of all who trade, sorted; rows and columns.
    tonnes
        Exporters x importers, t in ``unit``.
    gross_t
        Exporters x importers, gross t.
    value_kusd
        Exporters x importers, thousand USD; 0 where none is given.
    flagged_t
        Exporters x importers, t in ``unit`` of flows whose value per tonne is more than 20
        times off the product's median: the quantity may be wrong.
    """

    year: int
    products: tuple[str, ...]
    unit: Unit
    codes: tuple[str, ...]
    column: Mapping[str, int]
    tonnes: Floats
    gross_t: Floats
    value_kusd: Floats
    flagged_t: Floats


@lru_cache(maxsize=4)
def content_factors(catalog: Catalog) -> Mapping[str, float]:
    """Return t contained per gross t by HS code, where it follows from the goods' formula.

    From ``flows.csv`` (lithium hydroxide .1654, carbonate .1879, natural graphite 1) and the
    headings that are the metal itself.
    """
    factors = dict(PURE_METALS)
    for flow in catalog.flows:
        heading = re.match(r"HS92 (\d{6})", flow.basis)
        if heading and flow.content_factor is not None:
            factors[heading[1]] = flow.content_factor
    return MappingProxyType(factors)


@lru_cache(maxsize=4)
def _rows_by(catalog: Catalog) -> Mapping[tuple[str, str, int], tuple[Trade, ...]]:
    groups: dict[tuple[str, str, int], list[Trade]] = {}
    for row in catalog.trade:
        groups.setdefault((row.mineral, row.stage, row.year), []).append(row)
    return {key: tuple(rows) for key, rows in groups.items()}


def trade_years(catalog: Catalog, mineral: str, stage: Stage) -> tuple[int, ...]:
    """Return the years with trade of a mineral and stage, sorted; empty without a product."""
    return tuple(sorted(y for m, s, y in _rows_by(catalog) if (m, s) == (mineral, stage)))


@lru_cache(maxsize=128)
def trade_table(
    catalog: Catalog, mineral: str, stage: Stage, *, year: int | None = None
) -> TradeTable | None:
    """Return the trade of a mineral and stage in a year, by default the latest.

    None where no product is known to stand for the stage, or the year has no trade.
    """
    years = trade_years(catalog, mineral, stage)
    wanted = max(years, default=0) if year is None else year
    if wanted not in years:
        return None
    rows = _rows_by(catalog)[mineral, stage, wanted]
    products = tuple(sorted({row.hs92 for row in rows}))
    factors = content_factors(catalog)
    contained = all(product in factors for product in products)
    codes = tuple(sorted({row.exporter for row in rows} | {row.importer for row in rows}))
    column = {code: at for at, code in enumerate(codes)}
    tonnes, gross, value, flagged = np.zeros((4, len(codes), len(codes)))
    for row in rows:
        at = column[row.exporter], column[row.importer]
        quantity = row.quantity_t * (factors[row.hs92] if contained else 1.0)
        tonnes[at] += quantity
        gross[at] += row.quantity_t
        value[at] += row.value_kusd or 0.0
        if row.unit_value_flag:
            flagged[at] += quantity
    for table in (tonnes, gross, value, flagged):
        table.setflags(write=False)
    return TradeTable(
        year=wanted,
        products=products,
        unit="contained" if contained else "gross",
        codes=codes,
        column=MappingProxyType(column),
        tonnes=tonnes,
        gross_t=gross,
        value_kusd=value,
        flagged_t=flagged,
    )


def fixed(values: npt.NDArray[_T]) -> npt.NDArray[_T]:
    """Return an array that nobody can change any more."""
    values.setflags(write=False)
    return values
