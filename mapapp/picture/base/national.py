"""National output by year: one statistic per series (design rules 2 and 3).

Where the IEA publishes a base case, its series is used throughout, interpolated between its
years. Elsewhere the observed series is used and its latest complete year held. Rare earths
are observed in t REO and grown by the IEA's growth rates, because the IEA counts only four
magnet elements. Countries the statistic does not name are estimated, from another statistic
that names them or else from listed operating capacity times utilisation, taken out of the
rest of the world and capped by it.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeVar

import numpy as np
import numpy.typing as npt

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import REST_OF_WORLD, WORLD, NationalOutput, Site, Stage
from mapapp.picture.view import FIRST_YEAR, LAST_YEAR
from mapapp.supply.utilisation import utilisation_of

YEARS = np.arange(FIRST_YEAR, LAST_YEAR + 1)
GROWN_BY_IEA = frozenset({"rare_earths"})

SeriesKind = Literal["iea", "grown", "held"]
YearBasis = Literal["observed", "base year", "projected", "interpolated", "held"]
_Table = Mapping[int, Mapping[str, float]]
_T = TypeVar("_T", bound=np.generic)


@dataclass(frozen=True, slots=True, eq=False)
class NationalSeries:
    """Output of every country at one stage, 2024 to 2040, in t/yr of contained material.

    Attributes
    ----------
    codes
        ISO alpha-3 codes of the countries, sorted.
    output
        Shape (years, countries); NaN in a year in which the statistic does not name the
        country (its output is then part of the rest of the world).
    rest
        Rest of the world, shape (years,): a bundle, not a country.
    estimated
        Shape (years, countries): True where listed capacity stands in for a statistic.
    kind
        How years after the base are had: IEA base case, observed grown by it, or held.
    published_years
        Years the statistic itself gives; the others are interpolated or held.
    last_observed_year
        The last year that is not a projection.
    """

    codes: tuple[str, ...]
    output: npt.NDArray[np.float64]
    rest: npt.NDArray[np.float64]
    estimated: npt.NDArray[np.bool_]
    kind: SeriesKind
    published_years: tuple[int, ...]
    last_observed_year: int
    source_ids: tuple[str, ...]

    def basis_of(self, year: int) -> YearBasis:
        """Say what a figure of this series in a year rests on."""
        if self.kind == "held":
            return "observed" if year in self.published_years else "held"
        if year <= self.last_observed_year:
            return "base year" if self.kind == "iea" else "observed"
        return "projected" if year in self.published_years else "interpolated"


def national_series(catalog: Catalog, mineral: str, stage: Stage) -> NationalSeries | None:
    """Return the national output of a mineral at a stage, or None if none is published."""
    rows = catalog.outputs_of(mineral, stage)
    used = {"observed", "iea_base"}
    observed = _by_year(row for row in rows if row.series == "observed")
    outlook = _by_year(row for row in rows if row.series == "iea_base")
    if outlook and mineral not in GROWN_BY_IEA:
        kind: SeriesKind = "iea"
        used = {"iea_base"}
        values = _interpolated(outlook)
        published = tuple(sorted(outlook))
        last_observed = published[0]
    elif observed:
        base = max(observed)
        values, kind = _held(observed), "held"
        published, last_observed = tuple(sorted(observed)), base
        if outlook:
            values, kind = _grown(observed, _interpolated(outlook)), "grown"
            published = tuple(sorted({*published, *(year for year in outlook if year > base)}))
    else:
        return None
    rest = values.pop(REST_OF_WORLD, np.zeros(len(YEARS)))
    # A held year is a year that has passed: what has started since is not in its total.
    years = np.minimum(YEARS, last_observed) if kind == "held" else YEARS
    # What another statistic gives to countries that this one leaves in its rest of the world.
    other = _held(observed) if kind == "iea" and observed else {}
    estimates = _estimates(
        catalog.sites_of(mineral, stage), other, named=frozenset(values), rest=rest, years=years
    )
    codes = tuple(sorted({*values, *estimates}))
    rest = rest - sum(map(np.nan_to_num, estimates.values()), np.zeros(len(YEARS)))
    output = np.stack([estimates[c] if c in estimates else values[c] for c in codes], axis=1)
    stand_in = np.array([code in estimates for code in codes], dtype=np.bool_)
    return NationalSeries(
        codes=codes,
        output=_frozen(output),
        rest=_frozen(np.maximum(rest, 0.0)),
        estimated=_frozen(stand_in & ~np.isnan(output)),
        kind=kind,
        published_years=published,
        last_observed_year=last_observed,
        source_ids=tuple(
            dict.fromkeys(
                source
                for row in rows
                if row.series in used or (row.iso3 in estimates and row.iso3 in other)
                for source in row.source_ids
            )
        ),
    )


def _frozen(array: npt.NDArray[_T]) -> npt.NDArray[_T]:
    array.setflags(write=False)
    return array


def _by_year(rows: Iterable[NationalOutput]) -> dict[int, dict[str, float]]:
    """Tonnes by year and code, complete years only (those with a world total).

    What the world total has beyond the rows is the rest of the world; where rounding makes
    the rows exceed the total, the rows lead, so that shares always add up to one.
    """
    years: dict[int, dict[str, float]] = defaultdict(dict)
    for row in rows:
        years[row.year][row.iso3] = row.value_t
    complete = {}
    for year, table in years.items():
        world = table.pop(WORLD, None)
        if world is None:
            continue
        named = sum(value for code, value in table.items() if code != REST_OF_WORLD)
        table.setdefault(REST_OF_WORLD, max(0.0, world - named))
        complete[year] = table
    return complete


def _codes(table: _Table) -> list[str]:
    return sorted({code for row in table.values() for code in row})


def _interpolated(table: _Table) -> dict[str, npt.NDArray[np.float64]]:
    """Linear between the published years, constant outside them."""
    years = sorted(table)
    return {
        code: np.interp(
            YEARS,
            [year for year in years if code in table[year]],
            [table[year][code] for year in years if code in table[year]],
        )
        for code in _codes(table)
    }


def _held(table: _Table) -> dict[str, npt.NDArray[np.float64]]:
    """Each year takes the latest published year up to it (the first one before it)."""
    years = np.array(sorted(table))
    chosen = years[np.maximum(np.searchsorted(years, YEARS, side="right") - 1, 0)]
    shown = {int(year): table[int(year)] for year in chosen}
    return {
        code: np.array([table[int(year)].get(code, np.nan) for year in chosen])
        for code in _codes(shown)
    }


def _grown(
    observed: _Table, outlook: Mapping[str, npt.NDArray[np.float64]]
) -> dict[str, npt.NDArray[np.float64]]:
    """Grow observed output from its last year on by the outlook's rates.

    A country that the outlook does not name grows with the outlook's rest of the world. One
    that starts from nothing in the outlook has no growth rate: it gets the outlook's *share*
    of the world's output.
    """
    base = max(observed)
    at = base - FIRST_YEAR
    values = _held(observed)
    after = YEARS > base
    newcomers = {
        code: path
        for code, path in outlook.items()
        if path[at] <= 0 < path[-1] and np.nan_to_num(values.get(code, np.zeros(1))[-1]) <= 0
    }
    for code, path in values.items():
        rates = outlook.get(code, outlook.get(REST_OF_WORLD))
        if rates is not None and rates[at] > 0:
            path[after] *= rates[after] / rates[at]
    if newcomers:
        world = sum(outlook.values(), np.zeros(len(YEARS)))
        shares = {code: path / world for code, path in newcomers.items()}
        joined = sum(shares.values(), np.zeros(len(YEARS)))
        total = sum(map(np.nan_to_num, values.values()), np.zeros(len(YEARS))) / (1.0 - joined)
        for code, share in shares.items():
            values[code] = np.where(after, share * total, 0.0)
    return values


def _estimates(
    sites: Iterable[Site],
    other: Mapping[str, npt.NDArray[np.float64]],
    *,
    named: frozenset[str],
    rest: npt.NDArray[np.float64],
    years: npt.NDArray[np.int_],
) -> dict[str, npt.NDArray[np.float64]]:
    """Estimate countries that the statistic does not name (design rule 3).

    Where another statistic names the country, its latest figure, held; else listed operating
    capacity times utilisation, from the start year on. Scaled down where the countries
    together exceed the rest of the world, which they are part of. NaN without an estimate.
    """
    guesses = {
        code: np.nan_to_num(path)
        for code, path in other.items()
        if code not in named and code != REST_OF_WORLD
    }
    for code, path in _listed(sites, years).items():
        if code not in named and code not in guesses:
            guesses[code] = path
    total = sum(guesses.values(), np.zeros(len(years)))
    scale = np.minimum(1.0, np.divide(rest, total, out=np.zeros(len(years)), where=total > 0))
    return {
        code: np.where(tonnes * scale > 0, tonnes * scale, np.nan)
        for code, tonnes in guesses.items()
        if (tonnes * scale).any()
    }


def _listed(
    sites: Iterable[Site], years: npt.NDArray[np.int_]
) -> dict[str, npt.NDArray[np.float64]]:
    """Return listed operating capacity times utilisation by country, from its start year on."""
    listed: dict[str, npt.NDArray[np.float64]] = {}
    for site in sites:
        if site.status != "operating" or not site.countable or not site.capacity_t_per_year:
            continue
        made = site.capacity_t_per_year * utilisation_of(site.stage)
        runs = years >= (site.start_year or FIRST_YEAR)
        listed[site.host] = listed.get(site.host, np.zeros(len(years))) + made * runs
    return listed
