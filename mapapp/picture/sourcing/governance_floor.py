"""The governance floor of a pact: whom its members do not buy from, and who takes their place.

The "standards" lever. Members buy nothing from suppliers whose mean of the six World Bank
indicators is below the floor. What they lose is bought from the other suppliers, no more than
these sell to everybody else; what nobody can take over stays open. World output does not change:
who is left out sells to others (modelling assumption).
"""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from mapapp.catalog.catalog import Catalog
from mapapp.picture.sourcing.consumers import Consumer
from mapapp.picture.sourcing.purchases import Purchases
from mapapp.picture.sourcing.scenario_trade import scenario_trade
from mapapp.picture.sourcing.sourcing import Sourcing
from mapapp.picture.sourcing.stage_output import StageOutput
from mapapp.picture.sourcing.trade import Floats, fixed
from mapapp.picture.sourcing.trade_parameters import governance_of
from mapapp.scenario.levers import Pact

# Parts of imports below this are rounding.
NOTHING: Final = 1e-9


@dataclass(frozen=True, slots=True)
class FloorEffect:
    """What a governance floor does to a consumer's imports of a stage's product.

    Attributes
    ----------
    floor
        The mean of the six indicators, -2.5 to 2.5, below which nothing is bought.
    left_out
        Suppliers below it and their shares of imports without the floor, 0..1, the largest
        first.
    replaced, open_part
        Parts of all imports that other suppliers take over, and that nobody can; 0..1.
    """

    floor: float
    left_out: tuple[tuple[str, float], ...]
    replaced: float
    open_part: float


def floor_of(pact: Pact | None, consumer: Consumer) -> float | None:
    """Return the floor that holds for a consumer: that of the pact all its members are in."""
    if pact is None or pact.governance_floor is None or consumer.is_world:
        return None
    return pact.governance_floor if set(consumer.members) <= set(pact.members) else None


def with_floor(
    catalog: Catalog, bought: Sourcing, side: Purchases, output: StageOutput | None, *, floor: float
) -> tuple[Purchases, FloorEffect]:
    """Return purchases without the suppliers below a floor, and what that does.

    Parameters
    ----------
    bought
        Whose sourcing; its consumer's members are never left out.
    side
        Purchases under the scenario, before the floor.
    output
        Of the stage, for what suppliers sell to others; None leaves trade as observed.
    floor
        Mean of the six indicators, -2.5 to 2.5; a country without all six has its region's
        median, as in the weighted indices.

    Notes
    -----
    What is left open counts in the total as bought from nobody: shares are of what is needed.
    A bundle of unnamed others cannot be judged and stays. Where only shares are published, how
    much others could take over is not known: all is, in proportion.
    """
    total = float(side.imports.sum()) + side.others
    if total <= 0.0:
        return side, FloorEffect(floor, (), 0.0, 0.0)
    below = governance_of(catalog, side.codes) < floor
    lost = float(side.imports[below].sum())
    order = np.argsort(-side.imports, kind="stable")
    left_out = tuple(
        (side.codes[at], float(side.imports[at] / total))
        for at in order
        if below[at] and side.imports[at] > NOTHING * total
    )
    kept = replace(side, imports=fixed(np.where(below, 0.0, side.imports)))
    if lost <= NOTHING * total:
        return side, FloorEffect(floor, left_out, 0.0, 0.0)
    if bought.imports_t is None:
        after = _in_proportion(kept, lost)
    else:
        after = _from_others(catalog, bought, kept, output, lost=lost, floor=floor)
    taken = float(after.imports.sum() - kept.imports.sum())
    open_t = max(0.0, lost - taken)
    if open_t <= NOTHING * total:
        open_t = 0.0
    return (
        replace(after, others=side.others + open_t),
        FloorEffect(floor, left_out, taken / total, open_t / total),
    )


def _in_proportion(kept: Purchases, lost: float) -> Purchases:
    """Return shares in which all others take over what is lost; none where nobody is left."""
    rest = float(kept.imports.sum())
    if rest <= 0.0:
        return kept
    return replace(kept, imports=fixed(kept.imports * (1.0 + lost / rest)))


def _from_others(
    catalog: Catalog,
    bought: Sourcing,
    kept: Purchases,
    output: StageOutput | None,
    *,
    lost: float,
    floor: float,
) -> Purchases:
    """Return imports in which others sell what they sell elsewhere, in proportion to that."""
    trade = scenario_trade(catalog, bought.mineral, bought.stage, output)
    if trade is None:
        return kept
    inside = np.isin(trade.codes, bought.consumer.members)
    above = governance_of(catalog, trade.codes) >= floor
    elsewhere = np.where(above & ~inside, trade.after[:, ~inside].sum(axis=1), 0.0)
    room = float(elsewhere.sum())
    if room <= 0.0:
        return kept
    more = elsewhere * (min(lost, room) / room)
    now: dict[str, float] = dict(zip(kept.codes, kept.imports.tolist(), strict=True))
    for code, tonnes in zip(trade.codes, more.tolist(), strict=True):
        if tonnes > 0.0:
            now[code] = now.get(code, 0.0) + tonnes
    codes = tuple(code for code, tonnes in now.items() if tonnes > 0.0)
    imports: Floats = np.array([now[code] for code in codes])
    return replace(kept, codes=codes, imports=fixed(imports))
