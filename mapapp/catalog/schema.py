"""The bundled tables: for each file its columns, in order, and the object a row becomes.

The column names are the field names of :mod:`mapapp.catalog.model`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType
from typing import Any, Generic, TypeVar, get_args

from mapapp.catalog import model
from mapapp.catalog.tables import (
    Column,
    Parser,
    TableFolder,
    flag,
    integer,
    items,
    number,
    one_of,
    optional_flag,
    optional_integer,
    optional_number,
    optional_text,
    required,
    text,
)
from mapapp.errors import GeodataError

MINERAL_ORDER: tuple[str, ...] = (
    "lithium", "cobalt", "nickel", "graphite", "rare_earths", "gallium", "germanium", "antimony",
    "tungsten", "manganese", "copper", "platinum", "palladium", "titanium", "vanadium",
    "magnesium", "tin", "niobium", "tantalum",
)  # fmt: skip

GOVERNANCE: tuple[str, ...] = (
    "political_stability",
    "government_effectiveness",
    "rule_of_law",
    "regulatory_quality",
    "control_of_corruption",
    "voice_and_accountability",
)
"""The six dimensions in the order of ``Country.governance``; a column each in the file."""

_Row = TypeVar("_Row")


@dataclass(frozen=True, slots=True)
class Table(Generic[_Row]):
    """A bundled table: file name, columns in order, and what makes a row's object."""

    name: str
    columns: tuple[Column, ...]
    make: Callable[..., _Row]

    def read(self, folder: TableFolder) -> tuple[_Row, ...]:
        """Read the table from a folder.

        Raises
        ------
        GeodataError
            See :meth:`TableFolder.read`.
        """
        return folder.read(self.name, columns=self.columns, make=self.make)

    def read_by_key(self, folder: TableFolder) -> Mapping[str, _Row]:
        """Read the table as a read-only mapping by its first column, in the file's order.

        Raises
        ------
        GeodataError
            See :meth:`TableFolder.read`; also if a key stands in two rows.
        """
        key = self.columns[0].name
        rows: dict[str, _Row] = {}
        for line, row in enumerate(self.read(folder), start=2):
            value = getattr(row, key)
            if value in rows:
                message = (
                    f"{self.name}, row {line}, column {key}: the value “{value}” stands in an"
                    " earlier row too. Correct it in geodata/source and build the tables again."
                )
                raise GeodataError(message)
            rows[value] = row
        return MappingProxyType(rows)


def _country(iso3: str, name: str, region: str, *rest: Any) -> model.Country:  # noqa: ANN401
    """Make a country: six columns become the one field ``governance``."""
    return model.Country(iso3, name, region, rest[:6], *rest[6:])


_BY_TYPE: Mapping[Any, Parser] = {
    str: text,
    str | None: optional_text,
    float: number,
    float | None: optional_number,
    int: integer,
    int | None: optional_integer,
    bool: flag,
    bool | None: optional_flag,
    tuple[str, ...]: items,
}
# Text that may never be blank: what names a row or says where it belongs.
_REQUIRED = frozenset(
    {
        "id", "name", "symbol", "basis", "mineral", "iso3", "host", "region", "alternative",
        "alternative_name", "pact", "pact_name", "imposed_by", "exporter", "importer",
        "consumer", "hs92", "material", "title", "holder",
    }
)  # fmt: skip


def _parser(name: str, declared: object) -> Parser:
    """Return the parser that a field's declared type asks for."""
    known = _BY_TYPE.get(declared)
    if known is None:
        # What remains are Literals: one of these words.
        return one_of(get_args(declared))
    return required if known is text and name in _REQUIRED else known


def _table(name: str, row: type[_Row]) -> Table[_Row]:
    """Return the table whose columns are the fields of a class of the model."""
    columns = tuple(Column(f.name, _parser(f.name, f.type)) for f in fields(row))  # type: ignore[arg-type]
    return Table(name, columns, row)


_COUNTRY_COLUMNS = tuple(
    column
    for f in fields(model.Country)
    for column in (
        tuple(Column(dimension, optional_number) for dimension in GOVERNANCE)
        if f.name == "governance"
        else (Column(f.name, _parser(f.name, f.type)),)
    )
)

MINERALS = _table("minerals.csv", model.Mineral)
COUNTRIES = Table("countries.csv", _COUNTRY_COLUMNS, _country)
ALTERNATIVES = _table("alternatives.csv", model.AlternativeCountry)
SITES = _table("sites.csv", model.Site)
OUTPUT = _table("output.csv", model.NationalOutput)
PACTS = _table("pacts.csv", model.PactMembership)
CONTROLS = _table("controls.csv", model.ExportControl)
FLOWS = _table("flows.csv", model.Flow)
TRADE = _table("trade.csv", model.Trade)
TRADE_PRODUCTS = _table("trade_products.csv", model.TradeProduct)
TRADE_PARAMETERS = _table("trade_parameters.csv", model.TradeParameter)
DEMAND = _table("demand.csv", model.Demand)
DEPENDENCE = _table("dependence.csv", model.Dependence)
LEAD_TIMES = _table("leadtimes.csv", model.LeadTime)
STOCKPILES = _table("stockpiles.csv", model.Stockpile)
RECYCLING = _table("recycling.csv", model.Recycling)
EU_CRITICALITY = _table("eu_criticality.csv", model.EuCriticality)
SCENARIO_FACTS = _table("scenario_facts.csv", model.ScenarioFact)
SOURCES = _table("sources.csv", model.Source)

TABLES: Mapping[str, Table[Any]] = MappingProxyType(
    {
        table.name: table
        for table in (
            MINERALS, COUNTRIES, ALTERNATIVES, SITES, OUTPUT, PACTS, CONTROLS, FLOWS, TRADE,
            TRADE_PRODUCTS, TRADE_PARAMETERS, DEMAND, DEPENDENCE, LEAD_TIMES, STOCKPILES,
            RECYCLING, EU_CRITICALITY, SCENARIO_FACTS, SOURCES,
        )
    }
)  # fmt: skip
"""Every bundled table by file name, in the order in which the data page lists them."""
