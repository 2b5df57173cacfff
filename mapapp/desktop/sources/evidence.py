"""What rests on which source, and how much of the catalog was checked. No widgets."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, Final, Literal, cast

from PySide6.QtCore import QCoreApplication

from mapapp.cartography.wording import number
from mapapp.catalog.catalog import Catalog
from mapapp.desktop.tables.columns import UNKNOWN
from mapapp.picture import Picture

if TYPE_CHECKING:
    from mapapp.catalog.model import Source, Verification

translate = QCoreApplication.translate

Grade = Literal["checked", "partly", "recalled", "unmarked"]
GRADES: Final[tuple[Grade, ...]] = ("checked", "partly", "recalled", "unmarked")
FROM_MEMORY: Final = "general knowledge"
"""Words in the notes of a row that nobody compared with its source."""

TRADE_SOURCE: Final = "po-baci"
"""The one source of the trade table, whose rows carry none of their own."""


@dataclass(frozen=True, slots=True)
class RowRef:
    """A row of a bundled table: the table's key, its line (the header is 1), and the object."""

    table: str
    line: int
    row: Any


@dataclass(frozen=True, slots=True)
class TableGrades:
    """How many rows of a table have which grade, and whether each row was graded by hand."""

    table: str
    counts: Mapping[Grade, int]
    by_row: bool

    @property
    def rows(self) -> int:
        """Rows in all."""
        return sum(self.counts.values())


def table_name(table: str) -> str:
    """Return what a bundled table is called on screen."""
    return {
        "sites": translate("sources", "Sites"),
        "output": translate("sources", "National output"),
        "countries": translate("sources", "Countries and governance"),
        "minerals": translate("sources", "Minerals"),
        "controls": translate("sources", "Export controls"),
        "pacts": translate("sources", "Pacts"),
        "demand": translate("sources", "Demand"),
        "dependence": translate("sources", "Dependence"),
        "flows": translate("sources", "Largest trade flows"),
        "trade": translate("sources", "Trade"),
        "trade_products": translate("sources", "Traded products"),
        "trade_parameters": translate("sources", "Trade parameters"),
        "leadtimes": translate("sources", "Lead times and cost"),
        "stockpiles": translate("sources", "Stockpiles"),
        "recycling": translate("sources", "Recycling"),
        "eu_criticality": translate("sources", "EU criticality study"),
        "scenario_facts": translate("sources", "Facts behind the presets"),
    }[table]


class Evidence:
    """Sources and the rows that rest on them; read once from a catalog."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        self.sources: Mapping[str, Source] = catalog.sources

    @cached_property
    def tables(self) -> Mapping[str, tuple[Any, ...]]:
        """Rows by table, in the order in which the page lists them."""
        known = self.catalog
        return {
            "sites": known.sites,
            "output": known.outputs,
            "countries": tuple(known.countries.values()),
            "minerals": tuple(known.minerals.values()),
            "controls": known.controls,
            "pacts": known.pacts,
            "demand": known.demands,
            "dependence": known.dependences,
            "trade": known.trade,
            "flows": known.flows,
            "trade_products": known.trade_products,
            "trade_parameters": known.trade_parameters,
            "leadtimes": known.leadtimes,
            "stockpiles": known.stockpiles,
            "recycling": known.recycling,
            "eu_criticality": known.eu_criticality,
            "scenario_facts": known.scenario_facts,
        }

    @cached_property
    def _uses(self) -> Mapping[str, Counter[str]]:
        """By source, how many rows of each table rest on it."""
        uses: dict[str, Counter[str]] = defaultdict(Counter)
        for table, rows in self.tables.items():
            if table == "trade":
                uses[TRADE_SOURCE][table] = len(rows)
                continue
            for row in rows:
                for source_id in row.source_ids:
                    uses[source_id][table] += 1
        return uses

    def rows_on(self, source_id: str) -> int:
        """Return how many rows rest on a source."""
        return sum(self._uses[source_id].values()) if source_id in self._uses else 0

    def uses_of(self, source_id: str) -> Mapping[str, int]:
        """Return how many rows of each table rest on a source; tables without one are missing."""
        return self._uses.get(source_id, Counter())

    def tables_on(self, source_id: str) -> str:
        """Return the same in words: "Sites 12, National output 3"."""
        return ", ".join(
            f"{table_name(table)} {number(count)}"
            for table, count in self.uses_of(source_id).items()
        )

    def rows_of(self, source_id: str) -> Iterator[RowRef]:
        """Yield the rows that rest on a source; those of the trade table are only counted."""
        for table, rows in self.tables.items():
            if table != "trade":
                for line, row in enumerate(rows, start=2):
                    if source_id in row.source_ids:
                        yield RowRef(table, line, row)

    def grades(self) -> tuple[TableGrades, ...]:
        """Return how much of each table was checked."""
        found = []
        for table, rows in self.tables.items():
            by_row = table == "sites"
            counts = Counter(grade_of(row) for row in rows)
            found.append(TableGrades(table, {g: counts[g] for g in GRADES}, by_row))
        return tuple(found)


@lru_cache(maxsize=4)
def evidence_of(catalog: Catalog) -> Evidence:
    """Return the evidence of a catalog, made once."""
    return Evidence(catalog)


def grade_of(row: Any) -> Grade:  # noqa: ANN401  (a row of any table)
    """Return how far a row was checked.

    Sites carry a grade of their own. Rows of other tables do not: they say in their notes if
    they come from general knowledge, and are else unmarked, which is not "checked".
    """
    graded: Verification | None = getattr(row, "verification", None)
    if graded is not None:
        return graded
    return "recalled" if FROM_MEMORY in getattr(row, "notes", "") else "unmarked"


def grade_words(grade: Grade) -> str:
    """Return a grade in words."""
    return {
        "checked": translate("sources", "checked"),
        "partly": translate("sources", "partly checked"),
        "recalled": translate("sources", "from general knowledge"),
        "unmarked": translate("sources", "published, not graded"),
    }[grade]


def row_title(ref: RowRef, catalog: Catalog) -> str:
    """Return what a row is about in a few words: "Kokkola, cobalt refining"."""
    row = ref.row
    parts = []
    for field in ("name", "title", "holder", "pact_name", "material", "product"):
        if value := getattr(row, field, ""):
            parts.append(str(value))
            break
    for field in ("iso3", "imposed_by", "consumer", "exporter", "importer", "supplier"):
        if code := getattr(row, field, None):
            name = catalog.country_name(code)
            if name not in parts:
                parts.append(name)
    mineral = getattr(row, "mineral", "")
    if mineral and ref.table != "minerals":
        known = catalog.minerals.get(mineral)
        parts.append(known.name.partition(" (")[0] if known is not None else mineral)
    parts += [str(value) for field in ("stage", "year") if (value := getattr(row, field, ""))]
    return ", ".join(parts)


def row_key(ref: RowRef) -> str:
    """Return what a row is known by in a list of rows: "sites:214"."""
    return f"{ref.table}:{ref.line}"


def row_at(evidence: Evidence, key: str) -> RowRef:
    """Return the row of a key; KeyError or IndexError if there is none."""
    table, _, line = key.partition(":")
    return RowRef(table, int(line), evidence.tables[table][int(line) - 2])


def refs_of(evidence: Evidence, table: str, row_id: str, picture: Picture) -> list[RowRef]:
    """Return the rows behind a row on screen; of a country also its output at the stage shown.

    Parameters
    ----------
    evidence
        Of the catalog.
    table, row_id
        ``sites`` or ``controls`` and the id of the row; ``countries`` and an ISO alpha-3 code.
    picture
        Which mineral and stage are shown.
    """
    name = "iso3" if table == "countries" else "id"
    found = [
        RowRef(table, line, row)
        for line, row in enumerate(evidence.tables[table], start=2)
        if getattr(row, name) == row_id
    ]
    if table == "countries":
        shown = (picture.view.mineral, picture.view.stage, row_id)
        found += [
            RowRef("output", line, row)
            for line, row in enumerate(evidence.tables["output"], start=2)
            if (row.mineral, row.stage, row.iso3) == shown
        ]
    return found


def facts_text(refs: Sequence[RowRef], catalog: Catalog, *, version: str) -> str:
    """Return the facts and sources of rows as plain text, for a report of an error.

    Parameters
    ----------
    refs
        The rows.
    catalog
        Where sources are looked up.
    version
        Of the application.
    """
    lines = [
        translate("sources", "Report of an error in the data of Mineral Supply Map"),
        translate("sources", "Version {version}, catalog {vintage}").format(
            version=version, vintage=catalog.vintage
        ),
    ]
    for ref in refs:
        lines += ["", *_facts_of(ref, catalog)]
    lines += ["", translate("sources", "What is wrong, and who says so:"), ""]
    return "\n".join(lines)


def _facts_of(ref: RowRef, catalog: Catalog) -> list[str]:
    head = translate("sources", "Table {table}.csv, line {line}: {title}")
    names = [field.name for field in fields(ref.row) if field.name != "source_ids"]
    lines = [head.format(table=ref.table, line=ref.line, title=row_title(ref, catalog))]
    lines += [f"{name}: {_plain(getattr(ref.row, name))}" for name in names]
    lines.append(translate("sources", "Sources:"))
    ids = (TRADE_SOURCE,) if ref.table == "trade" else ref.row.source_ids
    for source_id in ids:
        source = catalog.sources[source_id]
        lines.append(
            f"- {source.publisher}: {source.title} ({source.year or UNKNOWN}), {source.url}"
            f" [{source.id}]"
        )
    if not ids:
        lines.append(translate("sources", "- none is named"))
    return lines


def _plain(value: object) -> str:
    if value is None or value == "":
        return translate("sources", "not known")
    if isinstance(value, tuple):
        return ", ".join(_plain(one) for one in cast("tuple[object, ...]", value)) or UNKNOWN
    return str(value)
