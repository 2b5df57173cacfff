"""Two lenses on output: the country a plant stands in, or that of its controlling owner.

By control, a country's output is split among the controlling countries of its listed operating
sites, by what each makes or could make. What listed sites do not explain stays with the host
(METHODS 1, modelling assumption); how much they explain is said beside the figure.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from mapapp.catalog.model import Site, Stage
from mapapp.picture.base.mineral import MineralModel
from mapapp.picture.base.mineral_model import year_index
from mapapp.picture.market.market import Additions, Market
from mapapp.picture.view import FIRST_YEAR, Lens
from mapapp.scenario.scenario import Place
from mapapp.supply.pipeline import Addition
from mapapp.supply.utilisation import utilisation_of

_Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class SeenOutput:
    """A market's output by country, as a lens shows it.

    Attributes
    ----------
    lens
        By host or by control.
    codes, column
        ISO alpha-3 codes of the countries, sorted, and where each stands.
    wgi_mean
        By country, see :class:`mapapp.picture.base.mineral.MineralModel`.
    before, after
        Shape (chain stages, countries + 1), t/yr, in the baseline and in the scenario; the
        last column is the rest of the world.
    explained
        By stage, the part of named output that listed sites account for, 0..1; None through
        the lens of hosts, where nothing needs explaining.
    """

    lens: Lens
    codes: tuple[str, ...]
    column: Mapping[str, int]
    wgi_mean: _Floats
    before: _Floats
    after: _Floats
    explained: tuple[float, ...] | None


@dataclass(frozen=True, slots=True, eq=False)
class ControlSplit:
    """How incumbents' output of a stage divides among those who control it.

    Attributes
    ----------
    parts
        Shape (hosts, controlling countries), each row adds up to 1.
    explained
        By host, the part of its output that listed sites account for, 0..1.
    """

    parts: _Floats
    explained: _Floats


def seen(
    model: MineralModel, market: Market, lens: Lens, *, year: int, additions: Additions
) -> SeenOutput:
    """Return a market's output as a lens shows it."""
    base = baseline_seen(model, year_index(year), lens)
    if lens == "host":
        return replace(base, after=market.output)
    after = np.zeros_like(base.before)
    for row, stage in enumerate(model.chain):
        split = control_split(model, year_index(year), row)
        new, running = market.output[row], market.running[row, :-1]
        # What runs is part of the output: less than nothing is left by rounding alone.
        after[row, :-1] = np.maximum(new[:-1] - running, 0.0) @ split.parts
        _add_new(after[row], model, market, row, additions[stage], year)
        after[row, -1] = new[-1]
    return replace(base, after=after)


@lru_cache(maxsize=256)
def baseline_seen(model: MineralModel, year: int, lens: Lens) -> SeenOutput:
    """Return the untouched baseline as a lens shows it (`year` is the model's index)."""
    baseline = model.baseline[year]
    if lens == "host":
        return SeenOutput(lens, model.codes, model.column, model.wgi_mean, baseline, baseline, None)
    before = np.zeros((len(model.chain), len(model.control_codes) + 1))
    explained = []
    for row in range(len(model.chain)):
        split = control_split(model, year, row)
        named = baseline[row, :-1]
        before[row, :-1] = named @ split.parts
        before[row, -1] = baseline[row, -1]
        total = float(named.sum())
        explained.append(float(named @ split.explained) / total if total > 0 else 0.0)
    before.flags.writeable = False
    return SeenOutput(
        lens,
        model.control_codes,
        {code: index for index, code in enumerate(model.control_codes)},
        model.control_wgi_mean,
        before,
        before,
        tuple(explained),
    )


def _add_new(
    after: _Floats,
    model: MineralModel,
    market: Market,
    row: int,
    by_place: Mapping[Place, Sequence[Addition]],
    year: int,
) -> None:
    """Add the new output that runs to those who control it."""
    stage = model.chain[row]
    for parts in by_place.values():
        for part in parts:
            host = model.column[part.project.host]
            added = market.added[row, host]
            if added <= 0:
                continue
            runs = market.running[row, host] / added
            at = model.control_codes.index(part.project.controller)
            after[at] += part.output_in(year, stage) * runs


@lru_cache(maxsize=1024)
def control_split(model: MineralModel, year: int, row: int) -> ControlSplit:
    """Return who controls the incumbents' output of a stage in a year (indices of the model).

    A site weighs what it produced if that is listed, else its nameplate times utilisation.
    Where the sites of a country add up to more than its output, they share it.
    """
    stage: Stage = model.chain[row]
    listed: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for site in model.sites.get(stage, ()):
        made = _weight(site)
        if made > 0 and (site.start_year or FIRST_YEAR) <= FIRST_YEAR + year:
            listed[site.host][site.control or site.host] += made
    place = {code: index for index, code in enumerate(model.control_codes)}
    parts = np.zeros((len(model.codes), len(place)))
    explained = np.zeros(len(model.codes))
    output = model.baseline[year, row]
    for host, code in enumerate(model.codes):
        sites = listed.get(code, {})
        total = sum(sites.values())
        whole = max(total, float(output[host]))
        for controller, tonnes in sites.items():
            parts[host, place[controller]] += tonnes / whole
        parts[host, place[code]] += (whole - total) / whole if whole > 0 else 1.0
        explained[host] = total / whole if whole > 0 else 0.0
    parts.flags.writeable = explained.flags.writeable = False
    return ControlSplit(parts, explained)


def _weight(site: Site) -> float:
    """Return what an operating site makes, t/yr; 0 where it is not known or not to be added."""
    if site.status != "operating" or not site.countable:
        return 0.0
    if site.production_t is not None:
        return site.production_t
    return (site.capacity_t_per_year or 0.0) * utilisation_of(site.stage)
