"""`evaluate`: catalog + scenario + view -> Picture. The one place where they meet.

Pure: the same arguments give the same Picture. What depends on the catalog alone is built
once per mineral and remembered; what a lever changes is computed anew on every call.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

import numpy as np
import numpy.typing as npt

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Stage
from mapapp.errors import UserError
from mapapp.picture.additions import place_additions
from mapapp.picture.alternatives import alternative_figures
from mapapp.picture.indices import baseline_risk, metrics_of, risk_of_stage
from mapapp.picture.mineral import MineralModel
from mapapp.picture.mineral_model import mineral_model, year_index
from mapapp.picture.result import (
    AddedCapacity,
    CountryFigures,
    CountryState,
    DominanceWarning,
    Picture,
    SeriesNote,
    StageComparison,
)
from mapapp.picture.view import FIRST_YEAR, LAST_YEAR, View
from mapapp.risk.dominance import new_dominance
from mapapp.scenario.scenario import Place, Scenario
from mapapp.supply.chain import ChainBalance, balance
from mapapp.supply.pipeline import Addition

BALANCE_TOLERANCE = 0.10

_Floats = npt.NDArray[np.float64]


class UnknownNameError(UserError):
    """A mineral, stage or year that the catalog does not have."""


def check_view(catalog: Catalog, view: View) -> None:
    """Check that a view can be shown.

    Raises
    ------
    UnknownNameError
        If the mineral is unknown, the stage is not offered for it, or the year is outside
        2024 to 2040. The sentence names what there is.
    """
    if view.mineral not in catalog.minerals:
        names = ", ".join(catalog.minerals)
        message = f"There is no mineral “{view.mineral}”. Choose one of: {names}."
        raise UnknownNameError(message)
    stages = mineral_model(catalog, view.mineral).stages
    if view.stage not in stages:
        name = catalog.minerals[view.mineral].name
        message = (
            f"There is no stage “{view.stage}” for {name.lower()}."
            f" Choose one of: {', '.join(stages)}."
        )
        raise UnknownNameError(message)
    if not FIRST_YEAR <= view.year <= LAST_YEAR:
        message = f"The year {view.year} is outside {FIRST_YEAR} to {LAST_YEAR}."
        raise UnknownNameError(message)


def evaluate(catalog: Catalog, scenario: Scenario, view: View) -> Picture:
    """Compute everything that is shown for one scenario, mineral, stage and year.

    Parameters
    ----------
    catalog
        The bundled tables.
    scenario
        The levers; the empty scenario reproduces the baseline exactly.
    view
        Mineral, stage and year; its mode only chooses what colours the map.

    Returns
    -------
    Picture
        Output in t/yr on the mineral's basis, shares 0..1, HHI 0 to 10,000.

    Raises
    ------
    UnknownNameError
        If the view cannot be shown (see :func:`check_view`).
    """
    check_view(catalog, view)
    model = mineral_model(catalog, view.mineral)
    year = year_index(view.year)
    additions = place_additions(model, scenario)
    result = _balance(model, view, additions)
    countries = _country_figures(model, view, result)
    comparisons = _comparisons(model, year, result)
    series = model.series.get(view.stage)
    row = model.row(view.stage)
    world_output = _before_and_after(model, year, result, row, slice(None))
    return Picture(
        view=view,
        scenario=scenario,
        mineral=catalog.minerals[view.mineral],
        stages=model.stages,
        series=SeriesNote(
            series.kind,
            series.basis_of(view.year),
            series.last_observed_year,
            series.published_years,
            series.source_ids,
        )
        if series
        else None,
        countries=countries,
        rest_of_world=_before_and_after(model, year, result, row, slice(-1, None)),
        world_output=world_output,
        suppliers=_suppliers(countries),
        sites=model.sites,
        added=_added(additions[view.stage], view),
        levers=_levers_in_words(catalog, scenario, view),
        alternatives=alternative_figures(
            catalog, model, view, by_place=additions[view.stage], countries=countries
        ),
        cost=model.pipelines[view.stage].cost,
        comparisons=comparisons,
        worst=_worst(comparisons),
        metrics=metrics_of(
            catalog,
            view,
            comparisons.get(view.stage),
            world_output=world_output,
            last_stage=row is not None and row == len(model.chain) - 1,
        ),
        warnings=_dominance(model, year, result),
        limiting_stage=_limiting(model, result),
        unmet_t_per_year=result.unmet if result else 0.0,
        idle_t_per_year=(
            float(result.idle[row].sum()) if result is not None and row is not None else 0.0
        ),
        balance_warnings=_balance_warnings(model, year, result),
        feed_unknown=tuple(
            stage
            for stage, limited in zip(model.chain[1:], model.feed_limited, strict=True)
            if not limited
        ),
        yields_assumed=tuple(
            stage
            for stage, assumed in zip(model.chain[1:], model.yield_assumed, strict=True)
            if assumed
        ),
        governance_filled=tuple(
            code for code, filled in zip(model.codes, model.wgi_filled, strict=True) if filled
        ),
        credits=model.credits[view.stage],
    )


def _balance(
    model: MineralModel,
    view: View,
    additions: Mapping[Stage, Mapping[Place, Sequence[Addition]]],
) -> ChainBalance | None:
    """Run the chain model for the view's year; None where no stage has national output."""
    if not model.chain:
        return None
    year = year_index(view.year)
    baseline = model.baseline[year]
    added = np.zeros_like(baseline)
    for row, stage in enumerate(model.chain):
        for parts in additions[stage].values():
            for part in parts:
                column = model.column[part.project.host]
                added[row, column] += part.output_in(view.year, stage)
    return balance(
        baseline,
        model.ceiling[year],
        added=added,
        yields=model.yields,
        secondary_feed=np.zeros(len(model.chain) - 1),
        demand=float(baseline[-1].sum()),
        feed_limited=model.feed_limited,
    )


def _country_figures(
    model: MineralModel, view: View, result: ChainBalance | None
) -> dict[str, CountryFigures]:
    """Return every country of the mineral at the stage shown, by code."""
    at_work = model.named_elsewhere[view.stage] | {
        site.host
        for site in model.sites.get(view.stage, ())
        if site.status == "operating" and (site.start_year or FIRST_YEAR) <= view.year
    }
    row = model.row(view.stage)
    if row is None or result is None:
        return {
            code: CountryFigures(
                code, "unknown" if code in at_work else "none", None, None, None, None
            )
            for code in model.codes
        }
    year = year_index(view.year)
    before, after = model.baseline[year, row], result.output[row]
    shares = before / before.sum(), after / after.sum()
    figures = {}
    for column, code in enumerate(model.codes):
        state = _state(model, year, row, column, at_work)
        if state in ("unknown", "none") and after[column] <= 0:
            # Not named by the statistic: no figure, and not a zero either.
            figures[code] = CountryFigures(code, state, None, None, None, None)
            continue
        if state == "unknown":
            added = float(after[column]), float(shares[1][column])
            figures[code] = CountryFigures(code, state, None, added[0], None, added[1])
            continue
        figures[code] = CountryFigures(
            code,
            state,
            float(before[column]),
            float(after[column]),
            float(shares[0][column]),
            float(shares[1][column]),
        )
    return figures


def _state(
    model: MineralModel, year: int, row: int, column: int, at_work: AbstractSet[str]
) -> CountryState:
    if model.estimated[year, row, column]:
        return "estimated"
    if model.named[year, row, column]:
        return "output" if model.baseline[year, row, column] > 0 else "zero"
    return "unknown" if model.codes[column] in at_work else "none"


def _before_and_after(
    model: MineralModel, year: int, result: ChainBalance | None, row: int | None, part: slice
) -> tuple[float, float]:
    if row is None or result is None:
        return 0.0, 0.0
    return float(model.baseline[year, row, part].sum()), float(result.output[row, part].sum())


def _suppliers(countries: Mapping[str, CountryFigures]) -> tuple[CountryFigures, ...]:
    """Return countries that produce before or after, largest baseline share first."""
    producing = [
        figures
        for figures in countries.values()
        if (figures.baseline_share or 0.0) > 0 or (figures.scenario_share or 0.0) > 0
    ]
    return tuple(
        sorted(
            producing,
            key=lambda f: (-(f.baseline_share or 0.0), -(f.scenario_share or 0.0), f.iso3),
        )
    )


def _levers_in_words(
    catalog: Catalog, scenario: Scenario, view: View
) -> tuple[tuple[str, float], ...]:
    """Name the places of the levers at the stage shown, largest first."""
    sites = {site.id: site.name for site in catalog.sites_of(view.mineral, view.stage)}
    named = [
        (
            catalog.alternative_names.get(lever.place.id)
            or sites.get(lever.place.id)
            or catalog.country_name(lever.place.id),
            lever.nameplate_t_per_year,
        )
        for lever in scenario.levers_of(view.mineral)
        if lever.stage == view.stage
    ]
    return tuple(sorted(named, key=lambda item: -item[1]))


def _added(by_place: Mapping[Place, Sequence[Addition]], view: View) -> tuple[AddedCapacity, ...]:
    """Sum the additions at the stage shown by country."""
    nameplate: dict[str, float] = defaultdict(float)
    beyond: dict[str, float] = defaultdict(float)
    output: dict[str, float] = defaultdict(float)
    for parts in by_place.values():
        for part in parts:
            host = part.project.host
            nameplate[host] += part.nameplate_t_per_year
            output[host] += part.output_in(view.year, view.stage)
            if part.project.kind == "beyond":
                beyond[host] += part.nameplate_t_per_year
    return tuple(
        AddedCapacity(host, tonnes, beyond[host], output[host])
        for host, tonnes in sorted(nameplate.items())
    )


def _comparisons(
    model: MineralModel, year: int, result: ChainBalance | None
) -> dict[Stage, StageComparison]:
    comparisons = {}
    for row, stage in enumerate(model.chain):
        before = baseline_risk(model, year, row)
        after = risk_of_stage(model, year, row, result.output[row]) if result else None
        if before is not None and after is not None:
            comparisons[stage] = StageComparison(stage, before, after)
    return comparisons


def _worst(comparisons: Mapping[Stage, StageComparison]) -> tuple[Stage, Stage] | None:
    """Return the most concentrated stage, before and after: the mineral's headline."""
    if not comparisons:
        return None
    return (
        max(comparisons.values(), key=lambda c: c.baseline.hhi).stage,
        max(comparisons.values(), key=lambda c: c.scenario.hhi).stage,
    )


def _dominance(
    model: MineralModel, year: int, result: ChainBalance | None
) -> tuple[DominanceWarning, ...]:
    """Look for new dominant suppliers at every stage of the mineral, worst first."""
    if result is None:
        return ()
    warnings = []
    for row, stage in enumerate(model.chain):
        before, after = model.baseline[year, row], result.output[row]
        if before.sum() <= 0 or after.sum() <= 0:
            continue
        found = new_dominance((before / before.sum())[:-1], (after / after.sum())[:-1])
        warnings += [
            DominanceWarning(stage, model.codes[d.index], d.before, d.after, d.mark, d.crossed)
            for d in found
        ]
    return tuple(sorted(warnings, key=lambda w: -w.after))


def _limiting(model: MineralModel, result: ChainBalance | None) -> Stage | None:
    if result is None or result.limiting_stage is None:
        return None
    return model.chain[result.limiting_stage]


def _balance_warnings(
    model: MineralModel, year: int, result: ChainBalance | None
) -> tuple[Stage, ...]:
    """Return stages whose balancing item exceeds a tenth of the feed (METHODS 8.2)."""
    if result is None:
        return ()
    feed = model.baseline[year].sum(axis=1)
    return tuple(
        model.chain[index + 1]
        for index, item in enumerate(result.balancing_item)
        if abs(item) > BALANCE_TOLERANCE * feed[index]
    )
