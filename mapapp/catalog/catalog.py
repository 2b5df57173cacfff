"""The catalog: everything that is known, as immutable values.

What the first map needs is held from the start; the rest is read when it is first asked for.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import TypeVar

from mapapp.catalog import schema
from mapapp.catalog.model import (
    AlternativeCountry,
    Country,
    Demand,
    Dependence,
    EuCriticality,
    ExportControl,
    Flow,
    LeadTime,
    Mineral,
    NationalOutput,
    PactMembership,
    Recycling,
    ScenarioFact,
    Site,
    Source,
    Stage,
    Stockpile,
    Trade,
    TradeParameter,
    TradeProduct,
)
from mapapp.catalog.tables import TableFolder

SPECIAL_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "ROW": "Rest of the world",
        "WLD": "World",
        "EU27": "European Union (27)",
        "OTH": "All other suppliers",
    }
)
"""Codes of the tables that stand for more than one country."""

_Row = TypeVar("_Row", Site, NationalOutput)


@dataclass(frozen=True, eq=False)
class Catalog:
    """The bundled tables. Compared and hashed by identity, so it can key a cache.

    Attributes
    ----------
    minerals
        By id, in the order in which they are offered.
    countries
        By ISO alpha-3 code.
    sites, outputs, alternatives, demands, leadtimes
        Rows in the order of the files.
    vintage
        Year and month of the state of knowledge, ``"2026-11"``.
    catalog_year
        The year of the vintage: projects of unknown date start from here.
    tables
        Where the remaining tables are read from on first use.
    special_names
        Names of the codes that stand for more than one country.

    Notes
    -----
    The properties that read a table raise :class:`mapapp.errors.GeodataError` if its file is
    missing or damaged.
    """

    minerals: Mapping[str, Mineral]
    countries: Mapping[str, Country]
    sites: tuple[Site, ...]
    outputs: tuple[NationalOutput, ...]
    alternatives: tuple[AlternativeCountry, ...]
    demands: tuple[Demand, ...]
    leadtimes: tuple[LeadTime, ...]
    vintage: str
    catalog_year: int
    tables: TableFolder = field(repr=False)
    special_names: Mapping[str, str] = field(default_factory=lambda: SPECIAL_NAMES, repr=False)

    # --- read on first use ---------------------------------------------------------------------

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        """Sources by id."""
        return schema.SOURCES.read_by_key(self.tables)

    @cached_property
    def trade(self) -> tuple[Trade, ...]:
        """Bilateral trade, gross tonnes, by product and year."""
        return schema.TRADE.read(self.tables)

    @cached_property
    def trade_products(self) -> tuple[TradeProduct, ...]:
        """Traded products: which mineral and stage an HS92 code stands for."""
        return schema.TRADE_PRODUCTS.read(self.tables)

    @cached_property
    def trade_parameters(self) -> tuple[TradeParameter, ...]:
        """The EU study's trade parameters."""
        return schema.TRADE_PARAMETERS.read(self.tables)

    @cached_property
    def flows(self) -> tuple[Flow, ...]:
        """The largest trade flows, gross tonnes."""
        return schema.FLOWS.read(self.tables)

    @cached_property
    def controls(self) -> tuple[ExportControl, ...]:
        """Export restrictions."""
        return schema.CONTROLS.read(self.tables)

    @cached_property
    def pacts(self) -> tuple[PactMembership, ...]:
        """Membership of pacts, a row per country."""
        return schema.PACTS.read(self.tables)

    @cached_property
    def dependences(self) -> tuple[Dependence, ...]:
        """Published import reliance and supplier shares."""
        return schema.DEPENDENCE.read(self.tables)

    @cached_property
    def stockpiles(self) -> tuple[Stockpile, ...]:
        """Stocks held, targeted or planned."""
        return schema.STOCKPILES.read(self.tables)

    @cached_property
    def recycling(self) -> tuple[Recycling, ...]:
        """Published recycled shares."""
        return schema.RECYCLING.read(self.tables)

    @cached_property
    def eu_criticality(self) -> tuple[EuCriticality, ...]:
        """The EU 2023 study's figures; rare earths have several materials."""
        return schema.EU_CRITICALITY.read(self.tables)

    @cached_property
    def scenario_facts(self) -> tuple[ScenarioFact, ...]:
        """The facts behind the scenario presets."""
        return schema.SCENARIO_FACTS.read(self.tables)

    # --- looked up often -----------------------------------------------------------------------

    @cached_property
    def alternative_names(self) -> Mapping[str, str]:
        """Names of the regions whose capacity can be added, by id, in order."""
        return MappingProxyType(
            {row.alternative: row.alternative_name for row in self.alternatives}
        )

    def sites_of(self, mineral: str, stage: Stage | None = None) -> tuple[Site, ...]:
        """Return the sites of a mineral, at one stage or at all of them."""
        return self._sites_by.get((mineral, stage), ())

    def outputs_of(self, mineral: str, stage: Stage) -> tuple[NationalOutput, ...]:
        """Return the national output rows of a mineral's stage, all years and series."""
        return self._outputs_by.get((mineral, stage), ())

    def country_name(self, iso3: str) -> str:
        """Return a country's name, the name of ROW, WLD, EU27 or OTH, else the code itself."""
        country = self.countries.get(iso3)
        return country.name if country else self.special_names.get(iso3, iso3)

    @cached_property
    def _sites_by(self) -> Mapping[tuple[str, Stage | None], tuple[Site, ...]]:
        return _grouped(self.sites)

    @cached_property
    def _outputs_by(self) -> Mapping[tuple[str, Stage | None], tuple[NationalOutput, ...]]:
        return _grouped(self.outputs)


def _grouped(rows: Iterable[_Row]) -> Mapping[tuple[str, Stage | None], tuple[_Row, ...]]:
    """Group rows by mineral and stage, and by mineral alone (stage None)."""
    groups: dict[tuple[str, Stage | None], list[_Row]] = defaultdict(list)
    for row in rows:
        groups[row.mineral, row.stage].append(row)
        groups[row.mineral, None].append(row)
    return MappingProxyType({key: tuple(group) for key, group in groups.items()})
