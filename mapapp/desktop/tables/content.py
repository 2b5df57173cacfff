"""What stands in the tables of sites, controls and sources."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication

from mapapp.cartography.wording import stage_name, status_word
from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import ExportControl, Mineral, Site, Verification
from mapapp.desktop.card_content import verification_words
from mapapp.desktop.sources.evidence import Evidence, grade_of, row_key, row_title, table_name
from mapapp.desktop.tables.columns import Column, Floats, NumberColumn, TableData, TextColumn

translate = QCoreApplication.translate

VERIFICATION: Final = "verification"
SITES_HIDDEN: Final = frozenset(
    {
        "product", "owners", "admin1", "production", "production_year", "lon", "lat", "precision",
        "capex", "notes", "id",
    }
)  # fmt: skip


def figures(values: Iterable[float | None]) -> Floats:
    """Return figures as an array, NaN where one is not known."""
    return np.array([np.nan if value is None else value for value in values], dtype=np.float64)


def site_table(
    sites: Sequence[Site], catalog: Catalog, names: Mapping[str, str], mineral: Mineral | None
) -> TableData:
    """Return sites as a table.

    Parameters
    ----------
    sites
        The rows.
    catalog, names
        Sources and minerals; country names by ISO alpha-3 code.
    mineral
        The one that all of them are of; None if they are of several.
    """
    basis = mineral.basis if mineral is not None else translate("tables", "t")
    per_year = translate("tables", "{unit}/yr").format(unit=basis)
    minerals = catalog.minerals
    columns: tuple[Column, ...] = (
        TextColumn.of("name", translate("tables", "Site"), [s.name for s in sites]),
        TextColumn.of(
            "mineral",
            translate("tables", "Mineral"),
            [minerals[s.mineral].name.partition(" (")[0] for s in sites],
        ),
        TextColumn.of("stage", translate("tables", "Stage"), [stage_name(s.stage) for s in sites]),
        TextColumn.of(
            "status", translate("tables", "Status"), [status_word(s.status) for s in sites]
        ),
        NumberColumn(
            "capacity",
            translate("tables", "Capacity"),
            figures(s.capacity_t_per_year for s in sites),
            unit=per_year,
            small=True,
            tip=translate("tables", "Nameplate capacity, as contained mineral"),
        ),
        TextColumn.of(
            "basis",
            translate("tables", "Basis"),
            [_basis(s, catalog) for s in sites],
            tip=translate("tables", "What a tonne is a tonne of"),
        ),
        TextColumn.of(
            "host",
            translate("tables", "Host"),
            [names.get(s.host, s.host) for s in sites],
            tip=translate("tables", "The country it stands in"),
        ),
        TextColumn.of(
            "control",
            translate("tables", "Control"),
            [names.get(s.control or "", s.control or "") for s in sites],
            tip=translate("tables", "The country of the controlling owner"),
        ),
        TextColumn.of("operator", translate("tables", "Operator"), [s.operator for s in sites]),
        TextColumn.of(
            "owners", translate("tables", "Owners"), [", ".join(s.owners) for s in sites], wide=True
        ),
        NumberColumn(
            "start",
            translate("tables", "Start"),
            figures(s.start_year for s in sites),
            unit=translate("tables", "year"),
            grouped=False,
        ),
        TextColumn.of(
            VERIFICATION,
            translate("tables", "Checked"),
            [verification_word(s.verification) for s in sites],
            tip=translate("tables", "How far the row was compared with its sources"),
        ),
        *_more_of_sites(sites, per_year),
    )
    hidden = SITES_HIDDEN | ({"mineral", "basis"} if mineral is not None else frozenset())
    return TableData(columns, tuple(site.id for site in sites), hidden)


def _more_of_sites(sites: Sequence[Site], per_year: str) -> tuple[TextColumn | NumberColumn, ...]:
    """Return the columns that are hidden at first, and the sources."""
    year, degrees = translate("tables", "year"), translate("tables", "°")
    return (
        NumberColumn(
            "source_count",
            translate("tables", "Sources"),
            figures(float(len(s.source_ids)) for s in sites),
            tip=translate("tables", "How many sources the row rests on"),
        ),
        TextColumn.of("product", translate("tables", "Product"), [s.product for s in sites]),
        TextColumn.of("admin1", translate("tables", "Province"), [s.admin1 for s in sites]),
        NumberColumn(
            "production",
            translate("tables", "Output"),
            figures(s.production_t for s in sites),
            unit=per_year,
            small=True,
        ),
        NumberColumn(
            "production_year",
            translate("tables", "Output of"),
            figures(s.production_year for s in sites),
            unit=year,
            grouped=False,
        ),
        NumberColumn(
            "capex",
            translate("tables", "Cost"),
            figures(s.capex_musd for s in sites),
            unit=translate("tables", "million USD"),
        ),
        NumberColumn(
            "lon", translate("tables", "Longitude"), figures(s.lon for s in sites),
            unit=degrees, decimals=3, signed=True,
        ),
        NumberColumn(
            "lat", translate("tables", "Latitude"), figures(s.lat for s in sites),
            unit=degrees, decimals=3, signed=True,
        ),
        TextColumn.of(
            "precision",
            translate("tables", "Position known to"),
            [precision_word(s.coord_precision) for s in sites],
        ),
        TextColumn.of("notes", translate("tables", "Notes"), [s.notes for s in sites], wide=True),
        TextColumn.of("id", translate("tables", "Id"), [s.id for s in sites]),
    )  # fmt: skip


def _basis(site: Site, catalog: Catalog) -> str:
    if not site.countable:
        return translate("tables", "another basis: see notes")
    return catalog.minerals[site.mineral].basis


def precision_word(precision: str) -> str:
    """Return how well a position is known, in words."""
    return {
        "site": translate("tables", "the site"),
        "town": translate("tables", "the town"),
        "region": translate("tables", "the region only"),
    }[precision]


def verification_word(verification: Verification) -> str:
    """Return how far a row was checked, in the few words of a table."""
    if verification == "recalled":
        return translate("tables", "Not checked")
    return verification_words(verification)


def control_table(controls: Sequence[ExportControl], catalog: Catalog) -> TableData:
    """Return export controls as a table."""
    plain: dict[str, list[str]] = {
        "start": [c.start_date for c in controls],
        "end": [c.end_date for c in controls],
        "suspended_from": [c.suspended_from for c in controls],
        "suspended_to": [c.suspended_to for c in controls],
    }
    titles = {
        "start": translate("tables", "Starts"),
        "end": translate("tables", "Ends"),
        "suspended_from": translate("tables", "Suspended from"),
        "suspended_to": translate("tables", "Suspended to"),
    }
    columns: tuple[Column, ...] = (
        TextColumn.of(
            "imposed_by",
            translate("tables", "Imposed by"),
            [catalog.country_name(c.imposed_by) for c in controls],
        ),
        TextColumn.of(
            "mineral",
            translate("tables", "Mineral"),
            [material_name(c.mineral, catalog) for c in controls],
        ),
        TextColumn.of(
            "product",
            translate("tables", "Stage or product"),
            [c.stage_or_product for c in controls],
        ),
        TextColumn.of("measure", translate("tables", "Measure"), [c.measure for c in controls]),
        TextColumn.of(
            "target", translate("tables", "Against"), [_target(c.target, catalog) for c in controls]
        ),
        TextColumn.of(
            "status",
            translate("tables", "Status"),
            [control_status_word(c.status) for c in controls],
        ),
        *(TextColumn.of(key, titles[key], values) for key, values in plain.items()),
        NumberColumn(
            "source_count",
            translate("tables", "Sources"),
            figures(float(len(c.source_ids)) for c in controls),
        ),
        TextColumn.of(
            "notes", translate("tables", "Notes"), [c.notes for c in controls], wide=True
        ),
    )
    hidden = frozenset({"suspended_from", "suspended_to"})
    return TableData(columns, tuple(control.id for control in controls), hidden)


def material_name(mineral: str, catalog: Catalog) -> str:
    """Return the name of a mineral, or of the material that a policy names instead."""
    known = catalog.minerals.get(mineral)
    return known.name.partition(" (")[0] if known is not None else mineral


def _target(target: str, catalog: Catalog) -> str:
    return translate("tables", "everyone") if target == "all" else catalog.country_name(target)


def control_status_word(status: str) -> str:
    """Return the state of an export control in words; unknown stays unknown."""
    return {
        "scheduled": translate("tables", "scheduled"),
        "in_force": translate("tables", "in force"),
        "suspended": translate("tables", "suspended"),
        "expired": translate("tables", "expired"),
        "unknown": translate("tables", "unknown"),
    }[status]


def source_table(evidence: Evidence, only: Sequence[str] = (), *, short: bool = False) -> TableData:
    """Return the sources, and how many rows of which tables rest on each.

    Parameters
    ----------
    evidence
        Of the catalog.
    only
        Ids of the sources listed; all for none.
    short
        Whether addresses and tables are hidden at first.
    """
    known = evidence.sources
    sources = [known[one] for one in only] if only else list(known.values())
    columns: tuple[Column, ...] = (
        TextColumn.of(
            "publisher", translate("tables", "Publisher"), [s.publisher for s in sources]
        ),
        TextColumn.of("title", translate("tables", "Title"), [s.title for s in sources], wide=True),
        TextColumn.of("year", translate("tables", "Year"), [s.year for s in sources]),
        NumberColumn(
            "rows",
            translate("tables", "Rows"),
            figures(float(evidence.rows_on(s.id)) for s in sources),
            tip=translate("tables", "Rows of the bundled tables that rest on it"),
        ),
        TextColumn.of("licence", translate("tables", "Licence"), [s.licence for s in sources]),
        TextColumn.of(
            "tables", translate("tables", "Tables"), [evidence.tables_on(s.id) for s in sources]
        ),
        TextColumn.of("url", translate("tables", "Address"), [s.url for s in sources], wide=True),
        TextColumn.of("id", translate("tables", "Id"), [s.id for s in sources]),
    )
    hidden = frozenset({"id", "url", "tables"} if short else {"id"})
    return TableData(columns, tuple(source.id for source in sources), hidden)


def resting_table(evidence: Evidence, source_id: str) -> TableData:
    """Return the rows that rest on a source; the trade table is counted, not listed."""
    refs = list(evidence.rows_of(source_id)) if source_id else []
    grades = {
        "checked": verification_word("checked"),
        "partly": verification_word("partly"),
        "recalled": verification_word("recalled"),
        "unmarked": "",
    }
    columns: tuple[Column, ...] = (
        TextColumn.of("table", translate("tables", "Table"), [table_name(r.table) for r in refs]),
        TextColumn.of(
            "row", translate("tables", "Row"), [row_title(r, evidence.catalog) for r in refs]
        ),
        TextColumn.of(
            VERIFICATION, translate("tables", "Checked"), [grades[grade_of(r.row)] for r in refs]
        ),
        NumberColumn("line", translate("tables", "Line"), figures(float(r.line) for r in refs)),
    )
    hidden = frozenset({"line"})
    return TableData(columns, tuple(row_key(ref) for ref in refs), hidden)
