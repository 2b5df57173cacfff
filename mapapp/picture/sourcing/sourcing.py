"""From whom a consumer buys: pooled imports of its members, or published supplier shares.

METHODS 4: trade among members is kept apart. It is no supplier of the consumer, and its
tonnage still belongs to the denominator of GeoPolRisk.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType
from typing import Final, Literal

import numpy as np

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import STAGES, Demand, Stage
from mapapp.picture.base.mineral_model import mineral_model, year_index
from mapapp.picture.sourcing.consumers import Consumer
from mapapp.picture.sourcing.domestic import Domestic, domestic_output
from mapapp.picture.sourcing.supplier_shares import OTHERS, last_year, published_shares
from mapapp.picture.sourcing.trade import Floats, TradeTable, fixed, trade_table

# The segment of demand.csv that is use of the stage's product, on its basis.
SEGMENT: Final[Mapping[tuple[str, str], str]] = MappingProxyType(
    {
        ("nickel", "refining"): "primary only",
        ("graphite", "mining"): "natural only",
        ("rare_earths", "refining"): "total",
        ("rare_earths", "magnets"): "magnets",
    }
)
TOTAL = "total"


@dataclass(frozen=True, slots=True, eq=False)
class Sourcing:
    """From whom a consumer buys a stage's product.

    Attributes
    ----------
    basis
        ``trade``: customs statistics of all members. ``published``: supplier shares that
        others publish, for this consumer, without tonnes.
    unit
        Of all tonnes but the domestic ones: ``contained``, ``gross``, or ``share`` where only
        shares are published.
    year, years
        Of the trade (None if published); the period in words, ``"2024"`` or ``"2021-2024"``.
    products
        HS codes, or the published form.
    partners
        Suppliers outside the consumer, the largest first. All other suppliers together
        (``OTH``) are no partner, see ``others_share``.
    shares
        Of imports from outside, 0..1, aligned with the partners.
    others_share
        What the published shares leave to others: a bundle, never a supplier.
    imports_t, value_kusd, flagged_t
        By partner; t/yr, thousand USD, and t of flows whose value per tonne is implausible.
        None where only shares are published.
    internal_t, internal_value_kusd
        Trade among members, t/yr and thousand USD.
    exports_t
        To outside, t/yr; None where only shares are published.
    domestic
        What the members make themselves, contained t/yr.
    source_ids
        Of the figures.
    """

    consumer: Consumer
    mineral: str
    stage: Stage
    basis: Literal["trade", "published"]
    unit: Literal["contained", "gross", "share"]
    year: int | None
    years: str
    products: tuple[str, ...]
    partners: tuple[str, ...]
    shares: Floats
    others_share: float
    imports_t: Floats | None
    value_kusd: Floats | None
    flagged_t: Floats | None
    internal_t: float
    internal_value_kusd: float
    exports_t: float | None
    domestic: Domestic
    source_ids: tuple[str, ...]

    @property
    def total_imports_t(self) -> float | None:
        """Imports from outside, t/yr; None where only shares are published."""
        return None if self.imports_t is None else float(self.imports_t.sum())

    @property
    def domestic_t(self) -> float | None:
        """What the members make, contained t/yr; None where that is not known."""
        return self.domestic.total_t

    @property
    def flagged_share(self) -> float:
        """The part of imports whose value per tonne is implausible, 0..1."""
        total = self.total_imports_t
        return float(self.flagged_t.sum()) / total if self.flagged_t is not None and total else 0.0

    def share_of(self, iso3: str) -> float:
        """Return a partner's share of imports, 0 for one that supplies nothing."""
        return float(self.shares[self.partners.index(iso3)]) if iso3 in self.partners else 0.0


@lru_cache(maxsize=512)
def sourcing(
    catalog: Catalog, mineral: str, stage: Stage, consumer: Consumer, *, year: int | None = None
) -> Sourcing | None:
    """Return from whom a consumer buys a stage's product.

    Parameters
    ----------
    catalog
        Its trade, published shares and national output.
    mineral, stage
        Whose product.
    consumer
        See :func:`mapapp.picture.sourcing.consumers.consumer_of`.
    year
        Of the trade; by default the latest there is. Published shares are the newest ones
        whatever the year.

    Returns
    -------
    Sourcing or None
        None for the world, which imports nothing, and where neither a traded product stands
        for the stage nor supplier shares are published for the consumer.

    Raises
    ------
    KeyError
        If the catalog has no such mineral; callers check names first.
    """
    if consumer.is_world:
        return None
    table = trade_table(catalog, mineral, stage, year=year)
    if table is not None:
        return _from_trade(catalog, mineral, stage, consumer=consumer, table=table)
    return _from_published(catalog, mineral, stage, consumer)


def _from_trade(
    catalog: Catalog, mineral: str, stage: Stage, *, consumer: Consumer, table: TradeTable
) -> Sourcing:
    """Pool the members' imports by partner."""
    inside = np.isin(table.codes, consumer.members)
    imports = table.tonnes[:, inside].sum(axis=1)
    outside = np.flatnonzero(~inside & (imports > 0.0))
    at = outside[np.argsort(-imports[outside], kind="stable")]
    bought = imports[at]
    within = np.ix_(inside, inside)
    return Sourcing(
        consumer=consumer,
        mineral=mineral,
        stage=stage,
        basis="trade",
        unit=table.unit,
        year=table.year,
        years=str(table.year),
        products=table.products,
        partners=tuple(table.codes[index] for index in at),
        shares=fixed(bought / bought.sum() if bought.size else bought),
        others_share=0.0,
        imports_t=fixed(bought),
        value_kusd=fixed(table.value_kusd[:, inside].sum(axis=1)[at]),
        flagged_t=fixed(table.flagged_t[:, inside].sum(axis=1)[at]),
        internal_t=float(table.tonnes[within].sum()),
        internal_value_kusd=float(table.value_kusd[within].sum()),
        exports_t=float(table.tonnes[np.ix_(inside, ~inside)].sum()),
        domestic=domestic_output(catalog, mineral, stage, consumer, year=table.year),
        source_ids=tuple(
            dict.fromkeys(
                source
                for product in catalog.trade_products
                if product.hs92 in table.products
                for source in product.source_ids
            )
        ),
    )


def _from_published(
    catalog: Catalog, mineral: str, stage: Stage, consumer: Consumer
) -> Sourcing | None:
    """Take the newest published supplier shares, all others as a bundle."""
    rows = published_shares(catalog, mineral, stage, consumer.id)
    named = sorted(
        ((row.supplier, (row.value or 0.0) / 100.0) for row in rows if row.supplier != OTHERS),
        key=lambda item: -item[1],
    )
    partners = [(code, share) for code, share in named if code is not None]
    if not partners:
        return None
    bundle = sum((row.value or 0.0) / 100.0 for row in rows if row.supplier == OTHERS)
    # Rounded shares may add up to 101 %; what they leave below 100 % is others' as well.
    total = max(1.0, bundle + sum(share for _, share in partners))
    shares = np.array([share for _, share in partners]) / total
    return Sourcing(
        consumer=consumer,
        mineral=mineral,
        stage=stage,
        basis="published",
        unit="share",
        year=None,
        years=rows[0].years,
        products=(rows[0].form,),
        partners=tuple(code for code, _ in partners),
        shares=fixed(shares),
        others_share=max(0.0, 1.0 - float(shares.sum())),
        imports_t=None,
        value_kusd=None,
        flagged_t=None,
        internal_t=0.0,
        internal_value_kusd=0.0,
        exports_t=None,
        domestic=domestic_output(catalog, mineral, stage, consumer, year=last_year(rows[0].years)),
        source_ids=tuple(dict.fromkeys(source for row in rows for source in row.source_ids)),
    )


UseBasis = Literal["published", "feed", "apparent", "world output"]


@dataclass(frozen=True, slots=True)
class Use:
    """What a consumer uses of a stage's product in a year.

    Attributes
    ----------
    t_per_year
        Contained tonnes on the mineral's basis.
    year
        The figure's own year, before it was grown.
    basis
        ``published``: an observed figure. ``feed``: what the members' plants of the next stage
        take in. ``apparent``: imports less exports and domestic output, stocks not counted.
        ``world output``: of the world, which uses what it makes.
    grown
        Whether it was grown to the year asked for with the world's output of the stage
        (assumption: the consumer's part of world use stays).
    source_ids
        Of a published figure.
    """

    t_per_year: float
    year: int
    basis: UseBasis
    grown: bool = False
    source_ids: tuple[str, ...] = ()


@lru_cache(maxsize=512)
def use_of(
    catalog: Catalog,
    mineral: str,
    stage: Stage,
    consumer: Consumer,
    *,
    year: int,
    grown: bool = False,
) -> Use | None:
    """Return what a consumer uses of a stage's product, or None: not published for it.

    Parameters
    ----------
    catalog
        Published demand, trade and national output.
    mineral, stage, consumer
        Who uses what.
    year
        The year shown. Observed figures are the newest up to it (or the first after it).
    grown
        Whether an observed figure is grown to ``year`` with the world's output of the stage.

    Notes
    -----
    In this order: what is published for the consumer itself, at the last stage with national
    output and after it (or where a segment stands for the stage); feed, where the baseline
    knows all the members' plants of the next stage and the two share a basis (METHODS 5);
    apparent use, where trade is in contained tonnes and domestic output is known.
    """
    if stage not in mineral_model(catalog, mineral).stages:
        return None
    if consumer.is_world:
        made = domestic_output(catalog, mineral, stage, consumer, year=year).total_t
        return None if made is None else Use(made, year, "world output")
    found = _published_use(catalog, mineral, stage, consumer=consumer, year=year)
    if found is None:
        found = _feed(catalog, mineral, stage, consumer=consumer, year=year)
    if found is None:
        found = _apparent_use(catalog, mineral, stage, consumer)
    return _grown(catalog, mineral, stage, found=found, year=year) if grown and found else found


def _published_use(
    catalog: Catalog, mineral: str, stage: Stage, *, consumer: Consumer, year: int
) -> Use | None:
    """Return the newest observed use up to a year, else the first after it."""
    segment = SEGMENT.get((mineral, stage))
    if segment is None:
        chain = mineral_model(catalog, mineral).chain
        if chain and STAGES.index(stage) < STAGES.index(chain[-1]):
            return None
        segment = TOTAL
    name = consumer.members[0] if len(consumer.members) == 1 else consumer.id
    rows = [
        row
        for row in catalog.demands
        if (row.mineral, row.consumer, row.case, row.segment)
        == (mineral, name, "observed", segment)
    ]
    past = [row for row in rows if row.year <= year]
    found: Demand | None = max(past, key=lambda row: row.year, default=None) or min(
        rows, key=lambda row: row.year, default=None
    )
    if found is None:
        return None
    return Use(found.value_t, found.year, "published", source_ids=found.source_ids)


def _feed(
    catalog: Catalog, mineral: str, stage: Stage, *, consumer: Consumer, year: int
) -> Use | None:
    """Return what the members' plants of the next stage take in, on the same basis."""
    model = mineral_model(catalog, mineral)
    row = model.row(stage)
    if row is None or row + 1 >= len(model.chain) or model.yield_assumed[row]:
        return None
    made = domestic_output(catalog, mineral, model.chain[row + 1], consumer, year=year)
    if not made.complete or not made.total_t:
        # No plant is listed, which is not the same as no use.
        return None
    return Use(made.total_t / float(model.yields[row]), year, "feed")


def _apparent_use(catalog: Catalog, mineral: str, stage: Stage, consumer: Consumer) -> Use | None:
    """Return imports less exports and domestic output; None where that is not above 0."""
    bought = sourcing(catalog, mineral, stage, consumer)
    if bought is None or bought.unit != "contained" or not bought.domestic.complete:
        return None
    imports, exports, made = bought.total_imports_t, bought.exports_t, bought.domestic_t
    if imports is None or exports is None or made is None or bought.year is None:
        return None
    tonnes = imports - exports + made
    if tonnes <= 0.0:
        return None
    return Use(tonnes, bought.year, "apparent", source_ids=bought.source_ids)


def _grown(catalog: Catalog, mineral: str, stage: Stage, *, found: Use, year: int) -> Use:
    """Grow an observed use with the world's output of the stage; unchanged without one."""
    model = mineral_model(catalog, mineral)
    row = model.row(stage)
    if row is None or found.year == year:
        return found
    world = model.baseline[:, row].sum(axis=1)
    then, now = world[max(0, year_index(found.year))], world[max(0, year_index(year))]
    if then <= 0.0:
        return found
    return replace(found, t_per_year=float(found.t_per_year * now / then), grown=True)
