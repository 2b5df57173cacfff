"""A scenario in a few figures, to be set beside others: who is dominant, how long stocks last."""

from dataclasses import dataclass

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Stage
from mapapp.errors import UserError
from mapapp.picture.alternatives import cost_of
from mapapp.picture.base.mineral_model import year_index
from mapapp.picture.checks import check_view
from mapapp.picture.exposure.exposure import exposure
from mapapp.picture.indices import comparisons_of
from mapapp.picture.market.state import MineralState, mineral_state
from mapapp.picture.shock.shocks import shock_paths
from mapapp.picture.sourcing.consumers import OWN_PACT
from mapapp.picture.view import WORLD_CONSUMER, View
from mapapp.scenario.scenario import Scenario
from mapapp.supply.errors import ModelInputError


@dataclass(frozen=True, slots=True)
class ScenarioFigures:
    """One scenario at one mineral, stage, year, lens and consumer; None: not known.

    Attributes
    ----------
    top_code, top_share
        The largest supplier, and its share of world output (0..1).
    china_share
        0..1.
    hhi, governance_hhi
        On 0 to 10,000, and governance-weighted on 0 to 10.
    days_of_cover
        Days of its total use that the consumer's stocks last; None for the world as well.
    shortfall_share
        Part of use that is not met, 0..1: while export restrictions are felt, what they cause,
        with what is given up under an agreement; without any at the stage, demand that the
        mineral's last stage does not meet.
    shortfall_t
        The same in t on the mineral's basis, of all months of a restriction, or a year. None
        where use is known as an index or in gross tonnes only.
    first_short
        Month, from 1, in which a restriction first leaves somebody short; None if it does not.
    cost_musd
        Low, middle and high cost of all capacity added to the mineral, at every stage, in
        million USD; None if none is added, or no cost is listed.
    cost_partial
        Whether some of what is added has no listed cost.
    adds_capacity
        Whether any is added to the mineral.
    worst_stage, worst_hhi
        The mineral's most concentrated stage, and its HHI.
    problem
        Why the scenario cannot be followed in this view, in a sentence; empty if it can.
    """

    top_code: str | None = None
    top_share: float | None = None
    china_share: float | None = None
    hhi: float | None = None
    governance_hhi: float | None = None
    days_of_cover: float | None = None
    shortfall_share: float | None = None
    shortfall_t: float | None = None
    first_short: int | None = None
    cost_musd: tuple[float, float, float] | None = None
    cost_partial: bool = False
    adds_capacity: bool = False
    worst_stage: Stage | None = None
    worst_hhi: float | None = None
    problem: str = ""


def scenario_figures(catalog: Catalog, scenario: Scenario, view: View) -> ScenarioFigures:
    """Return a scenario's figures; the empty scenario gives the baseline's.

    The mode of the view does not matter.

    Raises
    ------
    UserError
        If there is no such view. What a scenario's levers do not allow is told in ``problem``.
    """
    check_view(catalog, view)
    try:
        return _figures(catalog, scenario, view)
    except (UserError, ModelInputError) as error:
        return ScenarioFigures(problem=str(error))


def _figures(catalog: Catalog, scenario: Scenario, view: View) -> ScenarioFigures:
    state = mineral_state(catalog, scenario, mineral=view.mineral, year=view.year)
    output = state.seen(view.lens)
    found = comparisons_of(state.model, output, year=year_index(view.year)) if output else {}
    worst = max(found.values(), key=lambda one: one.scenario.hhi) if found else None
    shown = found[view.stage].scenario if view.stage in found else None
    cost, partial = _cost(state)
    share, tonnes, month = _shortfall(catalog, scenario, view, state)
    return ScenarioFigures(
        top_code=shown.top_code if shown else None,
        top_share=shown.top_share if shown else None,
        china_share=shown.china_share if shown else None,
        hhi=shown.hhi if shown else None,
        governance_hhi=shown.governance_hhi if shown else None,
        days_of_cover=_days(catalog, scenario, view),
        shortfall_share=share,
        shortfall_t=tonnes,
        first_short=month,
        cost_musd=cost,
        cost_partial=partial,
        adds_capacity=bool(scenario.levers_of(view.mineral)),
        worst_stage=worst.stage if worst else None,
        worst_hhi=worst.scenario.hhi if worst else None,
    )


def _has_consumer(scenario: Scenario, view: View) -> bool:
    """Whether the view's consumer exists under a scenario: its own pact may not."""
    own = scenario.pact is not None and bool(scenario.pact.members)
    return view.consumer != OWN_PACT or own


def _days(catalog: Catalog, scenario: Scenario, view: View) -> float | None:
    if view.consumer == WORLD_CONSUMER or not _has_consumer(scenario, view):
        return None
    return exposure(catalog, scenario, view).scenario.days_of_cover


def _shortfall(
    catalog: Catalog, scenario: Scenario, view: View, state: MineralState
) -> tuple[float | None, float | None, int | None]:
    """Return what is not met as a part of use and in tonnes, and since which month."""
    acting = any((one.mineral, one.stage) == (view.mineral, view.stage) for one in scenario.shocks)
    if acting:
        if not _has_consumer(scenario, view):
            return None, None, None
        path = shock_paths(catalog, scenario, view)
        figures = path.shown if path is not None else None
        if path is None or figures is None:
            return None, None, None
        tonnes = figures.caused_unmet if path.unit == "contained" else None
        return figures.period_unmet_share, tonnes, figures.first_month_short
    market = state.market
    if market is None or market.demand <= 0:
        return None, None, None
    return market.balance.unmet / market.demand, market.balance.unmet, None


def _cost(state: MineralState) -> tuple[tuple[float, float, float] | None, bool]:
    """Return the cost of all that is added to the mineral, and whether some is not known."""
    total = (0.0, 0.0, 0.0)
    priced = partial = False
    for stage, by_place in state.additions.items():
        for parts in by_place.values():
            cost, missing = cost_of(parts, state.pipelines[stage].cost)
            partial = partial or missing
            if cost is not None:
                priced = True
                total = (total[0] + cost[0], total[1] + cost[1], total[2] + cost[2])
    return (total if priced else None), partial
