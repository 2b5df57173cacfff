"""The market of one mineral and year under a scenario: demand, recycling, who gives way.

Turns levers into the arguments of the closed-form chain (METHODS 8.2) and runs it; what is
shown of the result is in ``mapapp.picture.evaluate`` and its neighbours.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import WORLD, Stage
from mapapp.errors import UserError
from mapapp.phrases import phrase
from mapapp.picture.base.mineral import MineralModel
from mapapp.picture.base.mineral_model import year_index
from mapapp.scenario.levers import DemandCase, DemandLever
from mapapp.scenario.scenario import Place, Scenario
from mapapp.supply.chain import ChainBalance, balance
from mapapp.supply.displacement import MERIT_ORDER, PROTECT_PACT, order_of_yielding
from mapapp.supply.pipeline import Addition

REFERENCE_CASE: DemandCase = "STEPS"
# METHODS 8.2: a larger balancing item is a warning about the data.
BALANCE_TOLERANCE = 0.10
_RECYCLED = "share of"

_Floats = npt.NDArray[np.float64]
Additions = Mapping[Stage, Mapping[Place, Sequence[Addition]]]


class MarketError(UserError):
    """A lever asks for what the tables do not hold."""


@dataclass(frozen=True, slots=True, eq=False)
class Market:
    """One mineral in one year: the baseline, and what the levers make of it.

    Attributes
    ----------
    baseline, output, added, idle
        Shape (chain stages, countries + 1), t/yr; the last column is the rest of the world.
        ``added`` is the effective new output, ``idle`` the part of it that does not run.
    balance
        The chain's own result.
    demand
        For the product of the last stage, t/yr.
    more_recycled
        By link, t/yr: recycled feed beyond today's, which takes the place of mined feed.
    """

    baseline: _Floats
    output: _Floats
    added: _Floats
    idle: _Floats
    balance: ChainBalance
    demand: float
    more_recycled: _Floats

    def balances(self, link: int) -> bool:
        """Return whether a stage's output and the next one's intake agree within a tenth.

        ``link`` counts from 0, for stages 1 and 2; True where the feed is no limit.
        """
        item = self.balance.balancing_item[link]
        return not abs(item) > BALANCE_TOLERANCE * float(self.baseline[link].sum())

    @property
    def running(self) -> _Floats:
        """New output that runs, t/yr, shaped like `added`."""
        return self.added - self.idle


@dataclass(frozen=True, slots=True, eq=False)
class MarketInputs:
    """The arguments of the chain, see :func:`mapapp.supply.chain.balance`.

    ``demand_factor`` is demand over the last stage's baseline output; ``more_recycled`` is what
    of the secondary feed is beyond today's.
    """

    baseline: _Floats
    ceiling: _Floats
    added: _Floats
    yields: _Floats
    secondary_feed: _Floats
    balancing_item: _Floats | None
    demand_factor: float
    displacement: float
    rule: str
    members: npt.NDArray[np.bool_] | None
    cost: _Floats | None
    feed_limited: tuple[bool, ...]
    more_recycled: _Floats

    def run(self) -> Market:
        """Balance the chain."""
        demand = float(self.baseline[-1].sum()) * self.demand_factor
        result = balance(
            self.baseline,
            self.ceiling,
            added=self.added,
            yields=self.yields,
            secondary_feed=self.secondary_feed,
            balancing_item=self.balancing_item,
            demand=demand,
            displacement=self.displacement,
            rule=self.rule,
            members=self.members,
            cost=self.cost,
            feed_limited=self.feed_limited,
        )
        return Market(
            self.baseline, result.output, self.added, result.idle, result, demand,
            self.more_recycled,
        )  # fmt: skip


def market(
    catalog: Catalog, model: MineralModel, scenario: Scenario, year: int, additions: Additions
) -> Market | None:
    """Run the chain for one year; None where no stage has national output.

    Parameters
    ----------
    catalog, model, scenario
        What is known and what is assumed.
    year
        2024 to 2040.
    additions
        From :func:`mapapp.picture.market.additions.place_additions`.

    Raises
    ------
    MarketError
        If the scenario asks for a demand case that is not published, protects a pact that
        is not set, or ranks costs that it does not give.
    """
    inputs = market_inputs(catalog, model, scenario, year, additions)
    return None if inputs is None else inputs.run()


def market_inputs(
    catalog: Catalog, model: MineralModel, scenario: Scenario, year: int, additions: Additions
) -> MarketInputs | None:
    """Return what :func:`market` runs the chain with, to be varied before it is run."""
    if not model.chain:
        return None
    baseline = model.baseline[year_index(year)]
    rules = scenario.assumptions
    feed, today, items = _feed(catalog, model, scenario, baseline)
    return MarketInputs(
        baseline=baseline,
        ceiling=model.ceiling[year_index(year)],
        added=_added(model, year, additions),
        yields=model.yields,
        secondary_feed=feed,
        balancing_item=items,
        demand_factor=demand_factor(
            catalog, model.mineral, year, scenario.demand_of(model.mineral)
        ),
        displacement=rules.displacement,
        rule=rules.rule,
        members=_members(model, scenario) if rules.rule == PROTECT_PACT else None,
        cost=_costs(model, scenario, baseline) if rules.rule == MERIT_ORDER else None,
        feed_limited=model.feed_limited,
        more_recycled=feed - today,
    )


def yielding_order(catalog: Catalog, model: MineralModel, scenario: Scenario, year: int) -> _Floats:
    """Return who gives way first, see :func:`mapapp.supply.displacement.order_of_yielding`."""
    inputs = market_inputs(catalog, model, scenario, year, {stage: {} for stage in model.stages})
    if inputs is None:
        return np.zeros((0, len(model.codes) + 1))
    return order_of_yielding(inputs.rule, inputs.baseline, members=inputs.members, cost=inputs.cost)


def _added(model: MineralModel, year: int, additions: Additions) -> _Floats:
    """Return effective new output, t/yr, stages x (countries and the rest of the world)."""
    added: _Floats = np.zeros_like(model.baseline[0])
    for row, stage in enumerate(model.chain):
        for parts in additions[stage].values():
            for part in parts:
                added[row, model.column[part.project.host]] += part.output_in(year, stage)
    return added


def demand_factor(catalog: Catalog, mineral: str, year: int, lever: DemandLever | None) -> float:
    """Return demand under a lever over demand of the reference case (design rule 6).

    Raises
    ------
    MarketError
        If another case than the reference is asked for and the mineral has no published cases.
    """
    if lever is None:
        return 1.0
    factor = 1.0 + lever.change
    if lever.case == REFERENCE_CASE:
        return factor
    asked = _demand(catalog, mineral, lever.case, year)
    reference = _demand(catalog, mineral, REFERENCE_CASE, year)
    if asked is None or reference is None:
        known = sorted({row.mineral for row in catalog.demands if row.case == lever.case})
        message = phrase(
            "No demand case {case} is published for {mineral}; there is one for "
            "{known}. Change its demand by a part instead.",
            case=lever.case,
            mineral=mineral,
            known=", ".join(known),
        )
        raise MarketError(message)
    return factor * asked / reference


@lru_cache(maxsize=1024)
def _demand(catalog: Catalog, mineral: str, case: str, year: int) -> float | None:
    """Return the world's total demand in a case, t/yr, between its years by straight lines.

    From the latest observed total up to the first year of the case; None without the case.
    """
    rows = [
        row
        for row in catalog.demands
        if (row.mineral, row.consumer, row.segment) == (mineral, WORLD, "total")
    ]
    points = {row.year: row.value_t for row in rows if row.case == case}
    if not points:
        return None
    # Of several observed totals of a year the first, as for N-1.
    for row in rows:
        if row.case == "observed":
            points.setdefault(row.year, row.value_t)
    years = sorted(points)
    return float(np.interp(year, years, [points[one] for one in years]))


@lru_cache(maxsize=64)
def recycled_share(catalog: Catalog, mineral: str) -> float | None:
    """Return recycled input as a part of the world's supply today, 0..1; None if not published."""
    rows = [
        row
        for row in catalog.recycling
        if row.mineral == mineral and row.region == "World" and row.metric.startswith(_RECYCLED)
    ]
    known = [row for row in rows if row.rate_pct is not None]
    return known[-1].rate_pct / 100 if known and known[-1].rate_pct is not None else None


def _feed(
    catalog: Catalog, model: MineralModel, scenario: Scenario, baseline: _Floats
) -> tuple[_Floats, _Floats, _Floats | None]:
    """Return secondary feed by link, today's, and the balancing item it is measured against.

    The recycled share is one of refined supply; today's is part of the calibrated balance, so
    that only what the lever adds to it changes anything.
    """
    links = len(model.chain) - 1
    feed, present = np.zeros(links), np.zeros(links)
    lever = scenario.recycling_of(model.mineral)
    row = model.row("refining")
    if lever is None or not row:
        return feed, present, None
    needed = float(baseline[row].sum()) / model.yields[row - 1]
    today = recycled_share(catalog, model.mineral) or 0.0
    totals = baseline.sum(axis=1)
    present[row - 1] = today * needed
    items = totals[:-1] + present - totals[1:] / model.yields
    feed[row - 1] = lever.share * needed
    return feed, present, items


def _members(model: MineralModel, scenario: Scenario) -> npt.NDArray[np.bool_]:
    """Return the pact's members as a mask over countries and the rest of the world."""
    if scenario.pact is None or not scenario.pact.members:
        message = phrase(
            "The rule “{protect_pact}” needs a pact, and the scenario has none: "
            "choose a pact or another rule of who gives way.",
            protect_pact=PROTECT_PACT,
        )
        raise MarketError(message)
    members = set(scenario.pact.members)
    return np.array([code in members for code in model.codes] + [False])


def _costs(model: MineralModel, scenario: Scenario, baseline: _Floats) -> _Floats:
    """Return costs, stages x countries; who has none costs as much as the mean of those given.

    The rule holds only where costs are known (METHODS 8.2): of a mineral without any, while the
    scenario gives those of another, all countries cost the same and give way in proportion.
    """
    given = [c for c in scenario.assumptions.costs if c.mineral == model.mineral]
    if not scenario.assumptions.costs:
        message = phrase(
            "The rule “{merit_order}” needs costs of production, and no tables hold "
            "any: set them for countries that produce {mineral}, or choose another "
            "rule.",
            merit_order=MERIT_ORDER,
            mineral=model.mineral,
        )
        raise MarketError(message)
    costs = np.zeros_like(baseline)
    for row, stage in enumerate(model.chain):
        here = {c.country: c.cost_per_t for c in given if c.stage == stage}
        for code in here:
            if code not in model.column:
                message = phrase(
                    "A cost is given for {code}, which neither makes nor plans "
                    "{mineral}: take it out of the scenario's costs.",
                    code=code,
                    mineral=model.mineral,
                )
                raise MarketError(message)
        costs[row] = sum(here.values()) / len(here) if here else 0.0
        for code, cost in here.items():
            costs[row, model.column[code]] = cost
    return costs
