"""What a scenario adds for those who are hit: new output month by month, demand and its cover."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Stage
from mapapp.picture.market.market import demand_factor
from mapapp.picture.market.state import MineralState, mineral_state
from mapapp.picture.view import FIRST_YEAR, LAST_YEAR
from mapapp.scenario.scenario import Scenario

MONTHS_PER_YEAR = 12


@dataclass(frozen=True, slots=True)
class Scale:
    """How the scenario moves the flows that a mix describes, as factors.

    ``demand`` is demand over the reference; ``supply`` what incumbents deliver of it: less
    where they cannot keep up.
    """

    demand: float
    supply: float


def scale_of(catalog: Catalog, scenario: Scenario, mineral: str, stage: Stage, year: int) -> Scale:
    """Return how far demand and the incumbents' supply of a stage move in a year.

    Capacity levers are left out: what they add is counted month by month.
    """
    if scenario.demand_of(mineral) is None and scenario.recycling_of(mineral) is None:
        return Scale(1.0, 1.0)
    demand = demand_factor(catalog, mineral, year, scenario.demand_of(mineral))
    found = mineral_state(catalog, replace(scenario, capacity=()), mineral=mineral, year=year)
    row = found.model.row(stage)
    if row is None or found.market is None or not found.market.baseline[row].sum() > 0.0:
        return Scale(demand, min(demand, 1.0))
    after = found.market.output[row].sum() / found.market.baseline[row].sum()
    return Scale(demand, min(demand, float(after)))


def added_by_month(
    catalog: Catalog,
    scenario: Scenario,
    mineral: str,
    stage: Stage,
    *,
    start: tuple[int, int],
    months: int,
) -> Mapping[str, npt.NDArray[np.float64]]:
    """Return new output that runs, by country and month, t a month.

    Annual output of the scenario's capacity, set at the middle of its year and joined by
    straight lines; level before 2024 and after 2040 (assumption). Where a stage has national
    output, only what finds feed and demand runs.
    """
    if not any(lever.stage == stage for lever in scenario.levers_of(mineral)):
        return {}
    at = start[0] + (start[1] - 0.5 + np.arange(months)) / MONTHS_PER_YEAR
    first, last = int(at[0]) - 1, int(at[-1]) + 1
    years = sorted({min(max(year, FIRST_YEAR), LAST_YEAR) for year in range(first, last + 1)})
    outputs = [
        _new_output(mineral_state(catalog, scenario, mineral=mineral, year=year), stage)
        for year in years
    ]
    hosts = sorted({host for made in outputs for host in made})
    middles = [year + 0.5 for year in years]
    return {
        host: np.interp(at, middles, [made.get(host, 0.0) for made in outputs]) / MONTHS_PER_YEAR
        for host in hosts
    }


def _new_output(state: MineralState, stage: Stage) -> dict[str, float]:
    """Return new output by country in the state's year, t/yr."""
    row = state.model.row(stage)
    if row is not None and state.market is not None:
        running = state.market.running[row, :-1]
        return {state.model.codes[at]: float(running[at]) for at in np.flatnonzero(running > 0.0)}
    made: dict[str, float] = {}
    for parts in state.additions[stage].values():
        for part in parts:
            host = part.project.host
            made[host] = made.get(host, 0.0) + part.output_in(state.year, stage)
    return {host: tonnes for host, tonnes in made.items() if tonnes > 0.0}
