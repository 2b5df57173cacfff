"""All that is known of one mineral, laid out as arrays that `evaluate` can use in a frame.

Built once per catalog and mineral, from the catalog alone; nothing here depends on levers.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from statistics import median

import numpy as np
import numpy.typing as npt

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import REST_OF_WORLD, STAGES, WORLD, NationalOutput, Site, Stage
from mapapp.picture.base.credits import credits_of
from mapapp.picture.base.mineral import MineralModel
from mapapp.picture.base.national import NationalSeries, national_series
from mapapp.picture.base.stage_pipeline import stage_pipeline
from mapapp.picture.view import FIRST_YEAR
from mapapp.supply.utilisation import CEILING_OF_NAMEPLATE, CEILING_OF_OUTPUT

_Floats = npt.NDArray[np.float64]

# Synthetic graphite needs no mined feed and the split is not published (design rule 7).
FEED_NOT_STATED = frozenset({"graphite"})
# Stages whose tonnes stand for another product than the stage before (t REO, t magnets).
OTHER_BASIS: Mapping[str, frozenset[Stage]] = {
    "rare_earths": frozenset({"magnets"}),
    "graphite": frozenset({"refining"}),
}


@lru_cache(maxsize=64)
def mineral_model(catalog: Catalog, mineral: str) -> MineralModel:
    """Build (once) the arrays of a mineral.

    Raises
    ------
    KeyError
        If the catalog has no such mineral; callers check names first.
    """
    series = {
        stage: found
        for stage in STAGES
        if (found := national_series(catalog, mineral, stage)) is not None
    }
    sites = {stage: listed for stage in STAGES if (listed := catalog.sites_of(mineral, stage))}
    stages = tuple(stage for stage in STAGES if stage in series or stage in sites)
    chain = tuple(stage for stage in STAGES if stage in series)
    elsewhere = {stage: _named_elsewhere(catalog.outputs_of(mineral, stage)) for stage in stages}
    codes = tuple(
        sorted(
            {code for found in series.values() for code in found.codes}
            | {site.host for found in sites.values() for site in found}
            | {code for found in elsewhere.values() for code in found}
        )
    )
    column = {code: index for index, code in enumerate(codes)}
    baseline, named, estimated = _baselines(series, chain, column)
    yields, assumed = _yields(mineral, chain, baseline)
    means, filled = _governance(catalog, codes)
    control_codes = tuple(
        sorted({*codes, *(s.control for found in sites.values() for s in found if s.control)})
    )
    control_means, control_filled = _governance(catalog, control_codes)
    model = MineralModel(
        mineral=mineral,
        stages=stages,
        chain=chain,
        codes=codes,
        column=column,
        series=series,
        baseline=baseline,
        ceiling=_ceilings(baseline, chain, column, sites),
        named=named,
        estimated=estimated,
        yields=yields,
        yield_assumed=assumed,
        feed_limited=tuple(
            not (mineral in FEED_NOT_STATED and stage == "refining") for stage in chain[1:]
        ),
        wgi_mean=means,
        wgi_filled=filled,
        control_codes=control_codes,
        control_wgi_mean=control_means,
        control_wgi_filled=control_filled,
        named_elsewhere=elsewhere,
        sites=sites,
        pipelines={},
        credits={
            stage: credits_of(
                catalog,
                series[stage].source_ids if stage in series else (),
                [site for found in sites.values() for site in found],
            )
            for stage in stages
        },
    )
    return replace(
        model, pipelines={stage: stage_pipeline(catalog, model, stage) for stage in stages}
    )


def _named_elsewhere(rows: Iterable[NationalOutput]) -> frozenset[str]:
    """Return the countries with an output in the latest year that is observed."""
    observed = [row for row in rows if row.series == "observed"]
    latest = max((row.year for row in observed), default=0)
    return frozenset(
        row.iso3
        for row in observed
        if row.year == latest and row.value_t > 0 and row.iso3 not in (REST_OF_WORLD, WORLD)
    )


def _baselines(
    series: Mapping[Stage, NationalSeries], chain: tuple[Stage, ...], column: Mapping[str, int]
) -> tuple[_Floats, npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    years = len(next(iter(series.values())).rest) if series else 1
    shape = (years, len(chain), len(column))
    baseline = np.zeros((*shape[:2], shape[2] + 1))
    named = np.zeros(shape, dtype=np.bool_)
    estimated = np.zeros(shape, dtype=np.bool_)
    for row, stage in enumerate(chain):
        found = series[stage]
        at = [column[code] for code in found.codes]
        baseline[:, row, at] = np.nan_to_num(found.output)
        baseline[:, row, -1] = found.rest
        named[:, row, at] = ~np.isnan(found.output)
        estimated[:, row, at] = found.estimated
    return baseline, named, estimated


def _ceilings(
    baseline: _Floats,
    chain: tuple[Stage, ...],
    column: Mapping[str, int],
    sites: Mapping[Stage, tuple[Site, ...]],
) -> _Floats:
    """``max(output, 0.95 x listed nameplate)``, or ``1.10 x output`` without a nameplate."""
    ceiling = baseline * CEILING_OF_OUTPUT
    for row, stage in enumerate(chain):
        nameplate: dict[str, float] = defaultdict(float)
        for site in sites.get(stage, ()):
            if site.status == "operating" and site.countable and site.capacity_t_per_year:
                nameplate[site.host] += site.capacity_t_per_year
        for code, tonnes in nameplate.items():
            at = column[code]
            output = baseline[:, row, at]
            # A country without output gets no spare capacity out of a nameplate alone.
            ceiling[:, row, at] = np.where(
                output > 0, np.maximum(output, CEILING_OF_NAMEPLATE * tonnes), 0.0
            )
    return ceiling


def _yields(
    mineral: str, chain: tuple[Stage, ...], baseline: _Floats
) -> tuple[_Floats, tuple[bool, ...]]:
    """Return yields of 1 on a common basis, else calibrated to the base year (rule 7)."""
    yields, assumed = [], []
    for row, stage in enumerate(chain[1:], start=1):
        other = stage in OTHER_BASIS.get(mineral, frozenset())
        totals = baseline[0].sum(axis=1)
        yields.append(totals[row] / totals[row - 1] if other else 1.0)
        assumed.append(other)
    return np.array(yields), tuple(assumed)


def _governance(catalog: Catalog, codes: tuple[str, ...]) -> tuple[_Floats, npt.NDArray[np.bool_]]:
    """Mean WGI by country; a missing one takes its region's median, flagged (METHODS 2)."""
    by_region: dict[str, list[float]] = defaultdict(list)
    for country in catalog.countries.values():
        if country.governance_mean is not None:
            by_region[country.region].append(country.governance_mean)
    means, filled = [], []
    for code in codes:
        country = catalog.countries[code]
        mean = country.governance_mean
        filled.append(mean is None)
        means.append(median(by_region[country.region]) if mean is None else mean)
    return np.array(means), np.array(filled, dtype=np.bool_)


def year_index(year: int) -> int:
    """Return the row of a year in the model's arrays."""
    return year - FIRST_YEAR
