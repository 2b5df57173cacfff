"""Who uses a stage's product, country by country: what the least-cost network has to meet."""

from typing import Literal

import numpy as np

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Stage
from mapapp.picture.base.mineral import MineralModel
from mapapp.picture.base.mineral_model import year_index
from mapapp.picture.sourcing.consumers import consumer_of
from mapapp.picture.sourcing.sourcing import use_of
from mapapp.picture.sourcing.trade import Floats, trade_table

DemandBasis = Literal["feed", "trade"]


def demand_by_country(
    catalog: Catalog, model: MineralModel, stage: Stage, *, year: int, total: float
) -> tuple[DemandBasis, dict[str, float]] | None:
    """Return use by country, t/yr, adding up to a total; None where nothing tells it apart.

    Parameters
    ----------
    model, stage
        A stage of the mineral's chain.
    year
        The year shown.
    total
        The world's demand for the stage's product, t/yr.

    Notes
    -----
    Where plants of the next stage take the product in on the same basis, their output
    (``feed``). Else apparent use (``trade``): own output and net imports of the trade's year.
    Published use of a country replaces its estimate. Refined goods in gross tonnes are brought
    to the scale of output by the largest producer that exports most of its own (modelling
    assumption); ores are not, as their content differs too much from one mine to the next.
    Left out: trade of those who make only the stage before, which is feed, and flows whose
    value per tonne is implausible, where those are the lesser part. All is scaled to the total.
    """
    row = model.row(stage)
    if row is None:
        return None
    if row + 1 < len(model.chain) and not model.yield_assumed[row]:
        fed = model.baseline[year_index(year), row + 1, :-1]
        basis: DemandBasis = "feed"
        found = {code: float(made) for code, made in zip(model.codes, fed, strict=True) if made > 0}
        rest = float(model.baseline[year_index(year), row + 1, -1])
    else:
        apparent = _apparent(catalog, model, row)
        if apparent is None:
            return None
        basis, found, rest = "trade", apparent, 0.0
        for code in found:
            use = use_of(catalog, model.mineral, stage, consumer_of(catalog, code), year=2024)
            if use is not None and use.basis == "published":
                found[code] = use.t_per_year
    whole = sum(found.values()) + rest
    if whole <= 0.0:
        return None
    return basis, {code: tonnes * total / whole for code, tonnes in found.items()}


def _apparent(catalog: Catalog, model: MineralModel, row: int) -> dict[str, float] | None:
    """Return own output and net imports by country, contained t of the trade's year."""
    table = trade_table(catalog, model.mineral, model.chain[row])
    if table is None or (table.unit == "gross" and model.chain[row] == "mining"):
        return None
    made = dict(zip(model.codes, model.baseline[0, row, :-1].tolist(), strict=True))
    flows: Floats = np.array(table.tonnes)
    if table.flagged_t.sum() < 0.5 * flows.sum():
        flows -= table.flagged_t
    flows[[_ships_feed(model, row, code) for code in table.codes]] = 0.0
    sold, bought = flows.sum(axis=1), flows.sum(axis=0)
    worth = 1.0
    if table.unit == "gross":
        world = float(model.baseline[0, row].sum())
        ratios = [
            float(sold[table.column[code]]) / tonnes
            for code, tonnes in made.items()
            if tonnes >= 0.05 * world and code in table.column
        ]
        worth = max([1.0, *ratios])
    use = {code: tonnes for code, tonnes in made.items() if tonnes > 0.0}
    for code, at in table.column.items():
        use[code] = use.get(code, 0.0) + float(bought[at] - sold[at]) / worth
    return {code: tonnes for code, tonnes in use.items() if tonnes > 0.0}


def _ships_feed(model: MineralModel, row: int, code: str) -> bool:
    """Whether a country makes the stage before and not this one."""
    at = model.column.get(code)
    if at is None or row == 0:
        return False
    return bool(model.baseline[0, row, at] <= 0.0 < model.baseline[0, row - 1, at])
