"""`evaluate`: catalog + scenario + view -> Picture. The one place where they meet.

Pure: the same arguments give the same Picture. What depends on the catalog alone is built
once per mineral and remembered; what a lever changes is computed anew on every call.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Stage
from mapapp.picture.alternatives import alternative_figures
from mapapp.picture.base.mineral import MineralModel
from mapapp.picture.base.mineral_model import year_index
from mapapp.picture.checks import UnknownNameError, check_view
from mapapp.picture.countries import country_figures, suppliers_of
from mapapp.picture.indices import comparisons_of
from mapapp.picture.market.lens import SeenOutput
from mapapp.picture.market.market import Market
from mapapp.picture.market.state import mineral_state
from mapapp.picture.metrics import metrics_of
from mapapp.picture.result import (
    AddedCapacity,
    DominanceWarning,
    Picture,
    SeriesNote,
    StageComparison,
)
from mapapp.picture.view import View
from mapapp.risk.dominance import new_dominance
from mapapp.scenario.scenario import Place, Scenario
from mapapp.supply.pipeline import Addition

__all__ = ["UnknownNameError", "check_view", "evaluate"]


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
    state = mineral_state(catalog, scenario, mineral=view.mineral, year=view.year)
    model, additions, result = state.model, state.additions, state.market
    output = state.seen(view.lens)
    countries = country_figures(model, view, output)
    comparisons = comparisons_of(model, output, year=year_index(view.year)) if output else {}
    row = model.row(view.stage)
    return Picture(
        catalog=catalog,
        view=view,
        scenario=scenario,
        mineral=catalog.minerals[view.mineral],
        stages=model.stages,
        series=_series_note(model, view),
        countries=countries,
        rest_of_world=_before_and_after(output, row, slice(-1, None)),
        world_output=_before_and_after(output, row, slice(None)),
        suppliers=suppliers_of(countries),
        sites=model.sites,
        added=_added(additions[view.stage], view),
        levers=_levers_in_words(catalog, scenario, view),
        alternatives=alternative_figures(
            catalog,
            state.pipelines[view.stage],
            view,
            by_place=additions[view.stage],
            countries=countries,
        ),
        cost=model.pipelines[view.stage].cost,
        comparisons=comparisons,
        worst=_worst(comparisons),
        metrics=metrics_of(
            catalog,
            model,
            view,
            shown=comparisons.get(view.stage),
            market=result,
            output=output,
        ),
        warnings=_dominance(model, output),
        limiting_stage=_limiting(model, result),
        unmet_t_per_year=result.balance.unmet if result else 0.0,
        idle_t_per_year=(
            float(result.idle[row].sum()) if result is not None and row is not None else 0.0
        ),
        balance_warnings=_balance_warnings(model, result),
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
        governance_filled=_governance_filled(model, view),
        credits=model.credits[view.stage],
        control_explained=(
            output.explained[row]
            if output is not None and output.explained is not None and row is not None
            else None
        ),
    )


def _series_note(model: MineralModel, view: View) -> SeriesNote | None:
    series = model.series.get(view.stage)
    if series is None:
        return None
    return SeriesNote(
        series.kind,
        series.basis_of(view.year),
        series.last_observed_year,
        series.published_years,
        series.source_ids,
    )


def _governance_filled(model: MineralModel, view: View) -> tuple[str, ...]:
    """Return the countries whose governance is their region's median."""
    by_host = view.lens == "host"
    codes = model.codes if by_host else model.control_codes
    filled = model.wgi_filled if by_host else model.control_wgi_filled
    return tuple(code for code, missing in zip(codes, filled, strict=True) if missing)


def _before_and_after(
    output: SeenOutput | None, row: int | None, part: slice
) -> tuple[float, float]:
    if row is None or output is None:
        return 0.0, 0.0
    return float(output.before[row, part].sum()), float(output.after[row, part].sum())


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
        and (lever.place.id in sites or not lever.place.is_of_a_file)  # else it adds nothing
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


def _worst(comparisons: Mapping[Stage, StageComparison]) -> tuple[Stage, Stage] | None:
    """Return the most concentrated stage, before and after: the mineral's headline."""
    if not comparisons:
        return None
    return (
        max(comparisons.values(), key=lambda c: c.baseline.hhi).stage,
        max(comparisons.values(), key=lambda c: c.scenario.hhi).stage,
    )


def _dominance(model: MineralModel, output: SeenOutput | None) -> tuple[DominanceWarning, ...]:
    """Look for new dominant suppliers at every stage of the mineral, worst first."""
    if output is None:
        return ()
    warnings = []
    for row, stage in enumerate(model.chain):
        before, after = output.before[row], output.after[row]
        if before.sum() <= 0 or after.sum() <= 0:
            continue
        found = new_dominance((before / before.sum())[:-1], (after / after.sum())[:-1])
        warnings += [
            DominanceWarning(stage, output.codes[d.index], d.before, d.after, d.mark, d.crossed)
            for d in found
        ]
    return tuple(sorted(warnings, key=lambda w: -w.after))


def _limiting(model: MineralModel, result: Market | None) -> Stage | None:
    if result is None or result.balance.limiting_stage is None:
        return None
    return model.chain[result.balance.limiting_stage]


def _balance_warnings(model: MineralModel, result: Market | None) -> tuple[Stage, ...]:
    """Return stages whose balancing item exceeds a tenth of the feed (METHODS 8.2)."""
    if result is None:
        return ()
    return tuple(
        model.chain[link + 1] for link in range(len(model.chain) - 1) if not result.balances(link)
    )
