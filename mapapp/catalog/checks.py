"""Check the catalog as a whole: what a single field's parser cannot see.

Every check is a function that yields findings; all of them run, and all findings are returned.
A finding has a key that names it for good, so that a figure which is odd but right can be
listed in :data:`KNOWN_EXCEPTIONS` with the reason.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, get_args

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.figure_checks import FIGURE_CHECKS, Finding, rows_of, tables_of
from mapapp.catalog.model import STAGES, Status, Verification
from mapapp.catalog.problems import Problem

_AS_PUBLISHED = "as published: the source rounds countries and total apart, and they miss by"
_WHOLE_PROJECT = "the cost is that of the whole nickel project, of which cobalt is a by-product:"
_OF_FLAKE = "measured against the price of flake; battery-grade anode material costs far more"

KNOWN_EXCEPTIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "unique: demand.csv nickel WLD total observed 2024": "two statistics (IEA, INSG), told"
        " apart by their source; the IEA's stands first and starts its demand cases",
        "sum: lithium mining observed 2024": f"{_AS_PUBLISHED} 0.4 %",
        "sum: tin mining observed 2024": f"{_AS_PUBLISHED} 0.3 %",
        "sum: niobium mining observed 2024": f"{_AS_PUBLISHED} 0.5 %",
        "sum: gallium refining observed 2025": f"{_AS_PUBLISHED} 1 %",
        "sum: rare_earths refining observed 2025": "only two producers outside China have"
        " published the year; without China there is no world total",
        "site: cobalt-can-crawford capex_musd": f"{_WHOLE_PROJECT} no cost of cobalt",
        "site: cobalt-can-voiseys-bay capex_musd": f"{_WHOLE_PROJECT} the same sum stands at"
        " nickel-can-voiseys-bay",
        "site: graphite-can-vianode-via-two-refining capex_musd": _OF_FLAKE,
        "site: graphite-swe-lulea-refining capex_musd": f"{_OF_FLAKE}; mine included",
        "site: graphite-usa-kellyton-refining capex_musd": _OF_FLAKE,
        "site: graphite-usa-novonix-enterprise-refining capex_musd": _OF_FLAKE,
        "site: manganese-usa-e25-louisiana-refining capex_musd": "measured against the price of"
        " manganese in ore; battery-grade sulphate costs far more",
    }
)
"""Findings that are right as they stand: key of the finding to the reason."""

# The columns that together say which row it is; two rows with the same ones are one too many.
_KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "alternatives.csv": ("alternative", "iso3"),
    "sites.csv": ("id",),
    "output.csv": ("mineral", "stage", "series", "year", "iso3"),
    "pacts.csv": ("pact", "iso3"),
    "controls.csv": ("id",),
    "flows.csv": ("mineral", "stage_from", "basis", "exporter", "importer", "year"),
    "trade.csv": ("hs92", "year", "exporter", "importer"),
    "trade_products.csv": ("hs92",),
    "trade_parameters.csv": ("mineral", "stage", "mix", "iso3"),
    "demand.csv": ("mineral", "consumer", "segment", "case", "year"),
    "dependence.csv": ("mineral", "consumer", "stage", "form", "metric", "years", "supplier"),
    "eu_criticality.csv": ("material",),
}

# Columns that hold a country's code, with the other words that may stand there.
_CODES: Final[Mapping[str, Mapping[str, tuple[str | None, ...]]]] = {
    "alternatives.csv": {"iso3": ()},
    "sites.csv": {"host": (), "control": (None,)},
    "output.csv": {"iso3": ("ROW", "WLD")},
    "pacts.csv": {"iso3": ()},
    "controls.csv": {"imposed_by": ("EU27",), "target": ("EU27", "all")},
    "flows.csv": {"exporter": (), "importer": ()},
    "trade.csv": {"exporter": (), "importer": ()},
    "trade_parameters.csv": {"iso3": ("EU27",)},
    "demand.csv": {"consumer": ("EU27", "WLD")},
    "dependence.csv": {"consumer": ("EU27",), "supplier": ("OTH", None)},
    "stockpiles.csv": {"iso3": ("EU27",)},
}

# Tables that only speak of the app's minerals; policy tables also name other materials.
_ONLY_MINERALS: Final = (
    "sites.csv", "output.csv", "flows.csv", "trade.csv", "trade_products.csv",
    "eu_criticality.csv",
)  # fmt: skip
_WITH_OTHERS: Final = (
    "controls.csv", "demand.csv", "dependence.csv", "leadtimes.csv", "recycling.csv",
    "stockpiles.csv", "trade_parameters.csv",
)  # fmt: skip
OTHER_MATERIALS: Final = frozenset(
    {
        "34 rare metals",
        "35 critical raw materials, average",
        "all",
        "antimony, gallium, rare_earths",
        "any",
        "any critical mineral",
        "any strategic raw material",
        "arsenic",
        "baryte",
        "bauxite",
        "bismuth",
        "boron",
        "chromium",
        "cobalt, copper, nickel, lithium",
        "critical minerals for industry",
        "indium",
        "molybdenum",
        "nickel, chromium, tungsten, cobalt, molybdenum, manganese, vanadium",
        "non-ferrous metals",
        "rare metals",
        "rare metals of high geopolitical risk",
        "scandium",
        "strategic raw materials",
        "sulphuric acid",
        "superhard materials",
        "tellurium",
        "to be chosen",
        "whole stockpile",
    }
)
"""Materials and groups that policy tables name besides the minerals; a new one goes here."""

_WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "stage": STAGES,
    "status": get_args(Status),
    "verification": get_args(Verification),
}


def check_catalog(catalog: Catalog) -> list[Problem]:
    """Return everything that is wrong with a catalog, known exceptions left out.

    Raises
    ------
    GeodataError
        If a table that is read on first use is missing or damaged.
    """
    return [finding.problem for finding in findings(catalog) if finding.key not in KNOWN_EXCEPTIONS]


def unneeded_exceptions(catalog: Catalog) -> list[str]:
    """Return the keys of known exceptions that no check finds any more."""
    found = {finding.key for finding in findings(catalog)}
    return [key for key in KNOWN_EXCEPTIONS if key not in found]


def findings(catalog: Catalog) -> list[Finding]:
    """Return what all checks find, known exceptions included."""
    return [finding for check in CHECKS for finding in check(catalog)]


def check_unique(catalog: Catalog) -> Iterator[Finding]:
    """No two rows say the same thing."""
    for file, columns in _KEYS.items():
        seen: dict[tuple[Any, ...], int] = {}
        for line, row in rows_of(catalog, file):
            key = tuple(getattr(row, column) for column in columns)
            first = seen.setdefault(key, line)
            if first != line:
                value = " ".join(str(part) for part in key)
                yield Finding(
                    f"unique: {file} {value}",
                    Problem(
                        file,
                        line,
                        ", ".join(columns),
                        value,
                        f"row {first} says it too",
                        "Keep one of the two, or tell them apart",
                    ),
                )


def check_codes(catalog: Catalog) -> Iterator[Finding]:
    """Every country code is that of a listed country, or a word that may stand there."""
    for file, columns in _CODES.items():
        for line, row in rows_of(catalog, file):
            for column, others in columns.items():
                code = getattr(row, column)
                if code not in catalog.countries and code not in others:
                    why = (
                        "a site stands in one country, not in a group of them"
                        if file == "sites.csv" and code in ("ROW", "WLD", "EU27", "OTH")
                        else "no such country in countries.csv"
                    )
                    yield Finding(
                        f"code: {file} {column} {code}",
                        Problem(
                            file,
                            line,
                            column,
                            str(code),
                            why,
                            "Use an ISO alpha-3 code, or add the place to countries_more.csv",
                        ),
                    )


def check_minerals(catalog: Catalog) -> Iterator[Finding]:
    """Every mineral is one of the app's, or a material that policy tables are known to name."""
    for file in (*_ONLY_MINERALS, *_WITH_OTHERS):
        others = OTHER_MATERIALS if file in _WITH_OTHERS else frozenset()
        for line, row in rows_of(catalog, file):
            if row.mineral not in catalog.minerals and row.mineral not in others:
                yield Finding(
                    f"mineral: {file} {row.mineral}",
                    Problem(
                        file,
                        line,
                        "mineral",
                        row.mineral,
                        "no such mineral in minerals.csv",
                        "Use a mineral's id, or list the material in OTHER_MATERIALS",
                    ),
                )


def check_words(catalog: Catalog) -> Iterator[Finding]:
    """Stages, statuses and verification of sites and output are words of the design."""
    for file in ("sites.csv", "output.csv"):
        for line, row in rows_of(catalog, file):
            for column, words in _WORDS.items():
                value = getattr(row, column, words[0])
                if value not in words:
                    yield Finding(
                        f"word: {file} {column} {value}",
                        Problem(
                            file,
                            line,
                            column,
                            str(value),
                            "not a word of the design",
                            f"Use one of: {', '.join(words)}",
                        ),
                    )


def check_sources(catalog: Catalog) -> Iterator[Finding]:
    """Every row names its sources, and each of them is listed."""
    for file, rows in tables_of(catalog).items():
        for line, row in enumerate(rows, start=2):
            named: Sequence[str] | None = getattr(row, "source_ids", None)
            if named is None:
                continue
            # A preset's remark on how to use its facts needs no source.
            if not named and file != "scenario_facts.csv":
                yield Finding(
                    f"source: {file} {line} none",
                    Problem(
                        file, line, "source_ids", "", "a figure without a source", "Name its source"
                    ),
                )
            for source in named:
                if source not in catalog.sources:
                    yield Finding(
                        f"source: {file} {source}",
                        Problem(
                            file,
                            line,
                            "source_ids",
                            source,
                            "no such source in sources.csv",
                            "Correct the id, or add the source to its sources_ file",
                        ),
                    )


def check_products(catalog: Catalog) -> Iterator[Finding]:
    """Every traded product is listed, and stands for the same mineral and stage."""
    products = {product.hs92: product for product in catalog.trade_products}
    for line, row in rows_of(catalog, "trade.csv"):
        product = products.get(row.hs92)
        if product is None or (product.mineral, product.stage) != (row.mineral, row.stage):
            yield Finding(
                f"product: {row.hs92} {row.mineral} {row.stage}",
                Problem(
                    "trade.csv",
                    line,
                    "hs92",
                    row.hs92,
                    f"trade_products.csv does not list it for {row.mineral} {row.stage}",
                    "Correct one of the two tables",
                ),
            )


def check_alternatives(catalog: Catalog) -> Iterator[Finding]:
    """Every region has one name."""
    names = {(row.alternative, row.alternative_name) for row in catalog.alternatives}
    for region, count in Counter(region for region, _ in names).items():
        if count > 1:
            yield Finding(
                f"alternative: {region}",
                Problem(
                    "alternatives.csv",
                    None,
                    "alternative_name",
                    ", ".join(sorted(name for key, name in names if key == region)),
                    f"{region} has {count} names",
                    "Give it one name",
                ),
            )


CHECKS: Final[tuple[Callable[[Catalog], Iterator[Finding]], ...]] = (
    check_unique,
    check_codes,
    check_minerals,
    check_words,
    check_sources,
    check_products,
    check_alternatives,
    *FIGURE_CHECKS,
)
"""All checks, in the order in which their findings are listed."""
