"""Checks of figures: sums against world totals, and values that cannot be right."""

import math
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any, Final

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import WORLD, NationalOutput, Site
from mapapp.catalog.problems import Problem

# Sums of published shares may miss 100 by the rounding of their parts.
MOST_SHARES_PCT: Final = 101.0
# World Bank estimates are standard normal; small states reach beyond 2.5.
GOVERNANCE_BOUND: Final = 3.0
FIRST_START_YEAR: Final = 1850
LONGEST_PLAN_YEARS: Final = 20
# One plant may well exceed half of the world's output of a scarce metal, never all of it.
MOST_OF_WORLD: Final = 0.6
# Plants run above nameplate, but a factor of two is a slip of unit or year.
MOST_OVER_NAMEPLATE: Final = 1.5
# Cost per t/yr in years of gross sales: below a month, or above two decades, is a slip.
CAPEX_OF_PRICE: Final = (0.05, 20.0)

_DATE: Final = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem with the key under which it can be listed as a known exception."""

    key: str
    problem: Problem


def tables_of(catalog: Catalog) -> Mapping[str, tuple[Any, ...]]:
    """Return all tables by file name, rows in the order of the file."""
    return {
        "minerals.csv": tuple(catalog.minerals.values()),
        "countries.csv": tuple(catalog.countries.values()),
        "alternatives.csv": catalog.alternatives,
        "sites.csv": catalog.sites,
        "output.csv": catalog.outputs,
        "pacts.csv": catalog.pacts,
        "controls.csv": catalog.controls,
        "flows.csv": catalog.flows,
        "trade.csv": catalog.trade,
        "trade_products.csv": catalog.trade_products,
        "trade_parameters.csv": catalog.trade_parameters,
        "demand.csv": catalog.demands,
        "dependence.csv": catalog.dependences,
        "leadtimes.csv": catalog.leadtimes,
        "stockpiles.csv": catalog.stockpiles,
        "recycling.csv": catalog.recycling,
        "eu_criticality.csv": catalog.eu_criticality,
        "scenario_facts.csv": catalog.scenario_facts,
        "sources.csv": tuple(catalog.sources.values()),
    }


def rows_of(catalog: Catalog, file: str) -> Iterator[tuple[int, Any]]:
    """Yield a table's rows with their lines in the file."""
    return iter(enumerate(tables_of(catalog)[file], start=2))


def check_sums(catalog: Catalog) -> Iterator[Finding]:
    """Countries and rest of the world add up to the world, within the source's rounding."""
    groups: dict[tuple[str, str, str, int], list[NationalOutput]] = defaultdict(list)
    for row in catalog.outputs:
        groups[row.mineral, row.stage, row.series, row.year].append(row)
    for (mineral, stage, series, year), rows in groups.items():
        key = f"sum: {mineral} {stage} {series} {year}"
        totals = [row.value_t for row in rows if row.iso3 == WORLD]
        parts = [row.value_t for row in rows if row.iso3 != WORLD]
        if not totals:
            why = f"{mineral} {stage} {series} {year} has countries but no world total"
            yield _output_finding(key, value=math.fsum(parts), why=why)
        elif parts and abs(math.fsum(parts) - totals[0]) > rounding_of(
            totals[0], series=series, rows=len(parts)
        ):
            why = (
                f"{mineral} {stage} {series} {year}: countries and rest of the world add up to"
                f" {math.fsum(parts):,.10g} t, more than rounding away from the total"
            )
            yield _output_finding(key, value=totals[0], why=why)


def _output_finding(key: str, *, value: float, why: str) -> Finding:
    fix = "Look for a missing or doubled row, or list the reason in KNOWN_EXCEPTIONS"
    return Finding(key, Problem("output.csv", None, "value_t", f"{value:,.10g}", why, fix))


def rounding_of(total: float, *, series: str, rows: int) -> float:
    """Return how far a sum may be from a published world total, in t.

    The USGS rounds world totals to three significant digits, and to two for the year it
    estimates; which of them shows in the total's last digit that is not zero. The IEA's
    figures are whole tonnes, each rounded for itself.

    Parameters
    ----------
    total
        The published total, t/yr.
    series
        ``observed`` or ``iea_base``.
    rows
        How many figures were added.
    """
    if series == "iea_base" or total == 0:
        return 0.5 * (rows + 1)
    leading = math.floor(math.log10(abs(total)))
    digits = 2 if _is_multiple(total, 10.0 ** (leading - 1)) else 3
    # A hair more than half a unit: a sum on the very edge is rounding too.
    return 0.5 * 10.0 ** (leading + 1 - digits) * (1 + 1e-9)


def _is_multiple(value: float, unit: float) -> bool:
    return math.isclose(value / unit, round(value / unit), abs_tol=1e-9)


def check_output_parts(catalog: Catalog) -> Iterator[Finding]:
    """No country puts out more than the world."""
    totals = {
        (row.mineral, row.stage, row.series, row.year): row.value_t
        for row in catalog.outputs
        if row.iso3 == WORLD
    }
    for line, row in rows_of(catalog, "output.csv"):
        total = totals.get((row.mineral, row.stage, row.series, row.year))
        # A total may be rounded below its largest part.
        if total is not None and row.iso3 != WORLD and row.value_t > total * 1.05:
            yield Finding(
                f"part: {row.mineral} {row.stage} {row.series} {row.year} {row.iso3}",
                Problem(
                    "output.csv",
                    line,
                    "value_t",
                    f"{row.value_t:,.10g}",
                    f"more than the world's {total:,.10g} t",
                    "Check the unit of both",
                ),
            )


def check_ranges(catalog: Catalog) -> Iterator[Finding]:
    """No amount is negative, no share above 100 %, no governance estimate out of range."""
    for file, rows in tables_of(catalog).items():
        if not rows:
            continue
        amounts = [f.name for f in fields(rows[0]) if f.type in (float, float | None)]
        for line, row in enumerate(rows, start=2):
            for column in amounts:
                value = getattr(row, column)
                if value is None:
                    continue
                low, high = _bounds(column, row)
                if not low <= value <= high:
                    yield Finding(
                        f"range: {file} {column} {line}",
                        Problem(
                            file,
                            line,
                            column,
                            f"{value:g}",
                            f"outside {low:g} to {high:g}",
                            "Check sign, unit and column order; leave it blank if not known",
                        ),
                    )
    for line, country in rows_of(catalog, "countries.csv"):
        for value in country.governance:
            if value is not None and abs(value) > GOVERNANCE_BOUND:
                yield Finding(
                    f"range: countries.csv governance {country.iso3}",
                    Problem(
                        "countries.csv",
                        line,
                        "governance",
                        f"{value:g}",
                        f"outside ±{GOVERNANCE_BOUND:g}",
                        "Use the World Bank's estimate, not its percentile rank",
                    ),
                )


def _bounds(column: str, row: Any) -> tuple[float, float]:  # noqa: ANN401
    """Return least and greatest value of a number column."""
    if column == "lon":
        return -180.0, 180.0
    if column == "lat":
        return -90.0, 90.0
    if column == "political_stability_revised":
        return -GOVERNANCE_BOUND, GOVERNANCE_BOUND
    if column.endswith("_pct") or getattr(row, "metric", "").endswith("_pct"):
        return 0.0, 100.0
    return 0.0, math.inf


def check_sites(catalog: Catalog) -> Iterator[Finding]:
    """Check that years, tonnes and costs of a site are possible."""
    world = _greatest_world_output(catalog)
    for line, site in rows_of(catalog, "sites.csv"):
        for column, value, why, fix in (
            *_year_slips(site, catalog.catalog_year),
            *_tonne_slips(site, world.get((site.mineral, site.stage))),
            *_cost_slips(site, catalog),
        ):
            key = f"site: {site.id} {column}"
            yield Finding(key, Problem("sites.csv", line, column, f"{value:,.10g}", why, fix))


_Slip = tuple[str, float, str, str]


def _year_slips(site: Site, now: int) -> Iterator[_Slip]:
    start, produced = site.start_year, site.production_year
    if start is not None:
        fix = "Check the year and the status"
        if not FIRST_START_YEAR <= start <= now + LONGEST_PLAN_YEARS:
            last = now + LONGEST_PLAN_YEARS
            yield "start_year", start, f"outside {FIRST_START_YEAR} to {last}", fix
        elif site.status == "operating" and start > now:
            yield "start_year", start, "it operates, but would start later", fix
        elif site.status in ("construction", "planned") and start < now:
            yield "start_year", start, "it is not built, but would have started", fix
    if produced is not None and not now - 30 <= produced <= now:
        yield "production_year", produced, "not a recent year", "Check the year"
    alone = produced if site.production_t is None else site.production_t
    if alone is not None and (site.production_t is None or produced is None):
        yield "production_t", alone, "output and its year go together", "Give both or none"


def _tonne_slips(site: Site, world: float | None) -> Iterator[_Slip]:
    capacity, output = site.capacity_t_per_year, site.production_t
    if world is not None:
        limit = MOST_OF_WORLD * world
        fix = "Check the unit and the basis of the tonnes"
        if site.countable and capacity is not None and capacity > limit:
            why = f"more than {MOST_OF_WORLD:.0%} of the world's {world:,.0f} t"
            yield "capacity_t_per_year", capacity, why, fix
        if output is not None and output > limit:
            why = f"more than {MOST_OF_WORLD:.0%} of the world's {world:,.0f} t"
            yield "production_t", output, why, fix
    if capacity is not None and output is not None and output > MOST_OVER_NAMEPLATE * capacity:
        why = f"more than {MOST_OVER_NAMEPLATE:g} times the capacity of {capacity:,.0f} t"
        yield "production_t", output, why, "Check year and unit of both"


def _cost_slips(site: Site, catalog: Catalog) -> Iterator[_Slip]:
    mineral = catalog.minerals.get(site.mineral)
    if not (site.capex_musd and site.capacity_t_per_year and mineral and mineral.price_usd_per_t):
        return
    per_tonne = site.capex_musd * 1e6 / site.capacity_t_per_year
    low, high = (factor * mineral.price_usd_per_t for factor in CAPEX_OF_PRICE)
    if not low <= per_tonne <= high:
        why = f"{per_tonne:,.0f} USD per t/yr is outside {low:,.0f} to {high:,.0f}"
        fix = "Check whether cost and capacity belong to the same product"
        yield "capex_musd", site.capex_musd, why, fix


def _greatest_world_output(catalog: Catalog) -> Mapping[tuple[str, str], float]:
    greatest: dict[tuple[str, str], float] = {}
    for row in catalog.outputs:
        if row.iso3 == WORLD:
            key = (row.mineral, row.stage)
            greatest[key] = max(greatest.get(key, 0.0), row.value_t)
    return greatest


def check_null_island(catalog: Catalog) -> Iterator[Finding]:
    """No site stands where longitude and latitude are both 0: that is a blank in disguise."""
    for line, site in rows_of(catalog, "sites.csv"):
        if site.lon == 0 and site.lat == 0:
            yield Finding(
                f"site: {site.id} lon",
                Problem(
                    "sites.csv",
                    line,
                    "lon, lat",
                    "0, 0",
                    "a point in the sea off Africa",
                    "Give the town's position",
                ),
            )


def check_dates(catalog: Catalog) -> Iterator[Finding]:
    """Export controls have dates that can be read and come in order."""
    for line, control in rows_of(catalog, "controls.csv"):
        for first, last in (("start_date", "end_date"), ("suspended_from", "suspended_to")):
            begin, end = getattr(control, first), getattr(control, last)
            for column, value in ((first, begin), (last, end)):
                if value and not _DATE.fullmatch(value):
                    yield Finding(
                        f"date: {control.id} {column}",
                        Problem(
                            "controls.csv",
                            line,
                            column,
                            value,
                            "not a date",
                            "Write YYYY-MM-DD, or as much of it as is known",
                        ),
                    )
            if begin and end and end < begin:
                yield Finding(
                    f"date: {control.id} {last}",
                    Problem(
                        "controls.csv",
                        line,
                        last,
                        end,
                        f"before {first} {begin}",
                        "Put the dates in order",
                    ),
                )


def check_shares(catalog: Catalog) -> Iterator[Finding]:
    """Check that import shares of one product and period do not exceed 100 % together."""
    sums: dict[tuple[str, ...], float] = defaultdict(float)
    for row in catalog.dependences:
        if row.metric == "import_share_pct" and row.value is not None:
            sums[row.consumer, row.mineral, row.stage, row.form, row.years] += row.value
    for key, total in sums.items():
        if total > MOST_SHARES_PCT:
            name = " ".join(key)
            yield Finding(
                f"shares: {name}",
                Problem(
                    "dependence.csv",
                    None,
                    "value",
                    f"{total:g}",
                    f"the import shares of {name} add up to more than 100 %",
                    "Look for a doubled supplier or two kinds of figures under one name",
                ),
            )


FIGURE_CHECKS: Final[tuple[Callable[[Catalog], Iterator[Finding]], ...]] = (
    check_sums,
    check_output_parts,
    check_ranges,
    check_sites,
    check_null_island,
    check_dates,
    check_shares,
)
