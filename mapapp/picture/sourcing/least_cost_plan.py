"""What a plant is worth: the cheapest network with and without it, free and under bans.

METHODS 8.4. The network does not give today's shares back: it answers what bans and captive
feed do, and is not for dragging. All costs are alike but for one unit for each border crossed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

import numpy as np
import numpy.typing as npt

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import REST_OF_WORLD, Stage
from mapapp.picture.base.mineral import MineralModel
from mapapp.picture.base.mineral_model import year_index
from mapapp.picture.market.state import MineralState, mineral_state
from mapapp.picture.sourcing.plan_demand import DemandBasis, demand_by_country
from mapapp.picture.sourcing.trade import Floats
from mapapp.picture.view import View
from mapapp.scenario.levers import Shock
from mapapp.scenario.scenario import Scenario
from mapapp.supply.network import FlowPlan, least_cost

MOST_COUNTRIES: Final = 20
# In the unit of one border crossed: making a tonne, leaving a tonne of demand unmet, and making
# a tonne less than the baseline.
PRODUCTION_COST: Final = 1.0
SHORTAGE_COST: Final = 100.0
INERTIA: Final = 0.5

NoPlanReason = Literal["no national output", "demand by country not known"]


@dataclass(frozen=True, slots=True, order=True)
class ExportRestriction:
    """A country withholds a part (0..1) of its exports of a stage's product; 1 is a ban."""

    stage: Stage
    country: str
    part: float = 1.0


@dataclass(frozen=True, slots=True)
class NoPlan:
    """The tables do not carry a network of the stage."""

    mineral: str
    stage: Stage
    reason: NoPlanReason


@dataclass(frozen=True, slots=True, eq=False)
class PlanFigures:
    """One optimum.

    Attributes
    ----------
    cost
        Of output, borders crossed and departure from the baseline, in units of one tonne
        across one border; without the price of shortage.
    shortage_t
        Demand not met, t/yr, in all.
    shortage_by
        The same by country, in one of possibly many optima: only the sum is unique. Show it
        as an example, not as a finding.
    new_output_t
        What new capacity makes at the stage shown, t/yr.
    """

    cost: float
    shortage_t: float
    shortage_by: Mapping[str, float]
    new_output_t: float


@dataclass(frozen=True, slots=True, eq=False)
class LeastCostPlan:
    """Four optima: without and with the scenario's new capacity, free and restricted.

    Attributes
    ----------
    stages
        From the first to the one shown, whose product is demanded.
    codes
        Countries of the network; the last is the bundle of all others (``ROW``).
    demand
        By country, t/yr.
    demand_basis
        How demand is told apart, see :func:`mapapp.picture.sourcing.plan_demand.demand_by_country`.
    left_out
        Restrictions on stages that are not in the network, or that nobody there makes.
    """

    mineral: str
    stages: tuple[Stage, ...]
    year: int
    codes: tuple[str, ...]
    restrictions: tuple[ExportRestriction, ...]
    left_out: tuple[ExportRestriction, ...]
    demand: Mapping[str, float]
    demand_basis: DemandBasis
    free_without: PlanFigures
    free_with: PlanFigures
    restricted_without: PlanFigures
    restricted_with: PlanFigures

    @property
    def cost_saved(self) -> float:
        """What the new capacity saves while nothing is restricted: the cost view."""
        return self.free_without.cost - self.free_with.cost

    @property
    def shortage_avoided_t(self) -> float:
        """The shortage that it avoids under the restrictions, t/yr: the security view."""
        return self.restricted_without.shortage_t - self.restricted_with.shortage_t


def restrictions_of(shocks: Sequence[Shock], view: View) -> tuple[ExportRestriction, ...]:
    """Return the shocks of the view's mineral that act in its year, at their full cut."""
    found: dict[tuple[Stage, str], float] = {}
    for shock in shocks:
        first = shock.start_year * 12 + shock.start_month - 1
        last = first + shock.months - 1
        acts = first <= view.year * 12 + 11 and last >= view.year * 12
        if shock.mineral == view.mineral and acts:
            key = shock.stage, shock.country
            found[key] = max(shock.cut, found.get(key, 0.0))
    return tuple(sorted(ExportRestriction(*key, part) for key, part in found.items()))


def least_cost_plan(
    catalog: Catalog,
    scenario: Scenario,
    view: View,
    *,
    restrictions: Sequence[ExportRestriction] | None = None,
) -> LeastCostPlan | NoPlan:
    """Plan the cheapest network that meets demand for the product of the view's stage.

    Parameters
    ----------
    catalog, scenario, view
        Checked by :func:`mapapp.picture.evaluate.check_view`.
    restrictions
        By default the scenario's shocks that act in the view's year. A ban on ore makes it
        captive: it can feed the country's own plants only.

    Returns
    -------
    LeastCostPlan or NoPlan
        The latter, with the reason, where no national output is published or nothing tells
        demand apart by country.

    Raises
    ------
    UserError
        If the scenario cannot be followed.
    ModelInputError
        If a part withheld is outside 0..1.

    Notes
    -----
    METHODS 8.4. Modelling assumptions: every tonne costs the same to make, borders cost one
    unit, new capacity runs only where that is cheapest. Feed beyond what the mines of the
    baseline give is secondary; ore beyond what its plants take stays as it is (both
    calibrated to the baseline). A part withheld is one of the flows of the free optimum. The
    20 largest countries stand alone, all others are one bundle.
    """
    state = mineral_state(catalog, scenario, mineral=view.mineral, year=view.year)
    model, row = state.model, state.model.row(view.stage)
    if row is None or state.market is None:
        return NoPlan(view.mineral, view.stage, "no national output")
    total = float(state.market.baseline[row].sum())
    if row == len(model.chain) - 1:
        total = state.market.demand
    found = demand_by_country(catalog, model, view.stage, year=view.year, total=total)
    if found is None:
        return NoPlan(view.mineral, view.stage, "demand by country not known")
    basis, use = found
    if restrictions is None:
        restrictions = restrictions_of(scenario.shocks, view)
    stages = _linked(model, row)
    inside = tuple(r for r in restrictions if r.stage in stages and r.country in model.column)
    codes = _named(state, stages, use, {r.country for r in inside})
    network = _Network(state, stages, codes, use, total)
    figures = network.solve(inside)
    return LeastCostPlan(
        mineral=view.mineral,
        stages=stages,
        year=view.year,
        codes=(*codes, REST_OF_WORLD),
        restrictions=inside,
        left_out=tuple(r for r in restrictions if r not in inside),
        demand=MappingProxyType(
            dict(zip((*codes, REST_OF_WORLD), network.demand.tolist(), strict=True))
        ),
        demand_basis=basis,
        free_without=figures[0],
        free_with=figures[1],
        restricted_without=figures[2],
        restricted_with=figures[3],
    )


def _linked(model: MineralModel, row: int) -> tuple[Stage, ...]:
    """Return the stages up to a row whose feed limits the next one."""
    first = row
    while first > 0 and model.feed_limited[first - 1]:
        first -= 1
    return model.chain[first : row + 1]


def _named(
    state: MineralState,
    stages: tuple[Stage, ...],
    use: Mapping[str, float],
    wanted: set[str],
) -> tuple[str, ...]:
    """Return the countries that stand alone: those restricted, who adds, then the largest."""
    size: dict[str, float] = dict.fromkeys(wanted, np.inf)
    whole = sum(use.values())
    for code, tonnes in use.items():
        size[code] = max(size.get(code, 0.0), tonnes / whole)
    if state.market is not None:
        for stage in stages:
            at = state.model.chain.index(stage)
            made, added = state.market.baseline[at], state.market.added[at]
            for code, column in state.model.column.items():
                part = float(made[column] / made.sum()) if made.sum() > 0.0 else 0.0
                part = np.inf if added[column] > 0.0 else part
                size[code] = max(size.get(code, 0.0), part)
    largest = sorted((code for code in size if size[code] > 0.0), key=lambda c: (-size[c], c))
    most = max(MOST_COUNTRIES, sum(value == np.inf for value in size.values()))
    return tuple(sorted(largest[:most]))


class _Network:
    """The arrays of one network, stages x (countries and the bundle)."""

    def __init__(
        self,
        state: MineralState,
        stages: tuple[Stage, ...],
        codes: tuple[str, ...],
        use: Mapping[str, float],
        total: float,
    ) -> None:
        model, market = state.model, state.market
        if market is None:
            message = "a network needs a market: check for national output first"
            raise ValueError(message)
        self.codes = codes
        self.stages = stages
        rows = [model.chain.index(stage) for stage in stages]
        ceiling = model.ceiling[year_index(state.year)]
        self.baseline = _gathered(model, market.baseline[rows], codes)
        self.ceiling = np.maximum(_gathered(model, ceiling[rows], codes), self.baseline)
        self.added = _gathered(model, market.added[rows], codes)
        named = [use.get(code, 0.0) for code in codes]
        self.demand = np.array([*named, max(0.0, total - sum(named))])
        totals = self.baseline.sum(axis=1)
        links = [model.yields[row] for row in rows[:-1]]
        # Ore that goes elsewhere today is out of the plants' reach: a lower yield.
        self.yields = np.array(
            [
                min(eta, totals[at + 1] / totals[at]) if totals[at] > 0.0 else eta
                for at, eta in enumerate(links)
            ]
        )
        short = np.array(
            [max(0.0, totals[at + 1] / eta - totals[at]) for at, eta in enumerate(self.yields)]
        )
        parts = self.baseline[1:] / np.maximum(totals[1:, np.newaxis], 1e-300)
        self.secondary = short[:, np.newaxis] * parts

    def solve(self, restrictions: Sequence[ExportRestriction]) -> list[PlanFigures]:
        """Return the four optima: free and restricted, each without and with new capacity."""
        cuts = [
            (self.stages.index(one.stage), self.codes.index(one.country), one.part)
            for one in restrictions
        ]
        nothing = np.zeros_like(self.added)
        free = [self._plan(nothing, []), self._plan(self.added, [])]
        bound = free
        if cuts:
            before = free[0].flows
            bound = [self._plan(added, cuts, before) for added in (nothing, self.added)]
        return [self._figures(plan) for plan in (*free, *bound)]

    def _plan(
        self,
        added: Floats,
        restrictions: list[tuple[int, int, float]],
        before: Floats | None = None,
    ) -> FlowPlan:
        places = len(self.codes) + 1
        return least_cost(
            self.baseline,
            self.ceiling,
            added=added,
            cost=np.full_like(self.baseline, PRODUCTION_COST),
            transport=1.0 - np.eye(places),
            demand=self.demand,
            yields=self.yields,
            shortage_cost=SHORTAGE_COST,
            inertia=INERTIA,
            must_run=0.0,
            secondary_feed=self.secondary,
            restrictions=restrictions,
            baseline_flows=before,
        )

    def _figures(self, plan: FlowPlan) -> PlanFigures:
        short = float(plan.shortage.sum())
        by = zip((*self.codes, REST_OF_WORLD), plan.shortage.tolist(), strict=True)
        return PlanFigures(
            cost=plan.objective - SHORTAGE_COST * short,
            shortage_t=short,
            shortage_by=MappingProxyType({code: tonnes for code, tonnes in by if tonnes > 0.0}),
            new_output_t=float(plan.new_output[-1].sum()),
        )


def _gathered(
    model: MineralModel, tonnes: npt.NDArray[np.float64], codes: tuple[str, ...]
) -> Floats:
    """Return columns of the named countries, and all others as the last."""
    out = np.zeros((len(tonnes), len(codes) + 1))
    for place, code in enumerate(codes):
        if code in model.column:
            out[:, place] = tonnes[:, model.column[code]]
    out[:, -1] = np.maximum(tonnes.sum(axis=1) - out[:, :-1].sum(axis=1), 0.0)
    return out
