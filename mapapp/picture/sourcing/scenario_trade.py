"""The world's trade of a stage's product under a scenario: observed proportions, new totals.

METHODS 8.3. Observed trade is the baseline, whatever year is shown; a scenario changes it by
the ratio of output after to output before.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Final

import numpy as np
import numpy.typing as npt

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Stage
from mapapp.picture.sourcing.stage_output import StageOutput
from mapapp.picture.sourcing.trade import Floats, TradeTable, Unit, fixed, trade_table
from mapapp.supply.flows import rescale

# Part of each total that may flow where nothing was observed, so that an importer whose only
# supplier stops can turn to others, in proportion to what they export (modelling assumption).
OPEN_PART: Final = 1e-3
# Errors of totals that do not matter: relative, and as a part of all trade.
TOLERANCE: Final = 1e-6
NEGLIGIBLE: Final = 1e-6
# Producers of this part of world output or more show how much of output can be traded.
LARGE: Final = 0.05


@dataclass(frozen=True, slots=True, eq=False)
class ScenarioTrade:
    """Trade before and after, exporters x importers over the same codes.

    Attributes
    ----------
    year
        Of the observed trade.
    products
        HS codes.
    before, after
        t/yr in ``unit``.
    assumed
        True where nothing was observed and the scenario makes something flow.
    replaced_t
        By country, imports that its own new output replaces, t/yr.
    feasible
        Whether the flows have the totals that the scenario asks for.
    """

    year: int
    unit: Unit
    products: tuple[str, ...]
    codes: tuple[str, ...]
    column: Mapping[str, int]
    before: Floats
    after: Floats
    assumed: npt.NDArray[np.bool_]
    replaced_t: Floats
    feasible: bool


def scenario_trade(
    catalog: Catalog, mineral: str, stage: Stage, output: StageOutput | None
) -> ScenarioTrade | None:
    """Return the trade of a stage's product before and after a change of output.

    Parameters
    ----------
    catalog, mineral, stage
        Whose latest trade.
    output
        Before and after, t/yr. None (not published) leaves trade as observed.

    Returns
    -------
    ScenarioTrade or None
        None where no traded product stands for the stage.

    Notes
    -----
    Modelling assumptions. A net exporter's exports change in proportion to its output; what
    it adds is traded at least as much as the world's producers trade of theirs. Added output
    of a net importer, or of a country without output before, is traded like the world's: it
    first replaces the country's own imports, and the rest is exported. Exports of countries
    whose output is not known (re-exporters, suppliers of feed) follow the world's output. All
    importers keep their part of the world's imports, less those they replaced.
    """
    if output is None or not output.changed:
        return _as_observed(catalog, mineral, stage)
    return _rescaled(catalog, mineral, stage, output.codes, output.key)


@lru_cache(maxsize=64)
def _as_observed(catalog: Catalog, mineral: str, stage: Stage) -> ScenarioTrade | None:
    table = trade_table(catalog, mineral, stage)
    if table is None:
        return None
    return ScenarioTrade(
        year=table.year,
        unit=table.unit,
        products=table.products,
        codes=table.codes,
        column=table.column,
        before=table.tonnes,
        after=table.tonnes,
        assumed=fixed(np.zeros(table.tonnes.shape, dtype=np.bool_)),
        replaced_t=fixed(np.zeros(len(table.codes))),
        feasible=True,
    )


@lru_cache(maxsize=32)
def _rescaled(
    catalog: Catalog, mineral: str, stage: Stage, makers: tuple[str, ...], key: tuple[bytes, bytes]
) -> ScenarioTrade | None:
    table = trade_table(catalog, mineral, stage)
    if table is None:
        return None
    output = StageOutput(makers, *(np.frombuffer(part) for part in key))
    pairs = output.pairs
    codes = tuple(sorted({*table.codes, *(code for code, pair in pairs.items() if pair[1] > 0)}))
    before = _widened(table, codes)
    world = float(output.before.sum()), float(output.after.sum())
    if world[0] <= 0.0 or before.sum() <= 0.0:
        return _as_observed(catalog, mineral, stage)
    exports, replaced = _margins(codes, before, pairs, world=world)
    needed = before.sum(axis=0) - replaced
    imports = needed * (exports.sum() / needed.sum()) if needed.sum() > 0.0 else needed
    prior = OPEN_PART * np.outer(exports, imports) / max(float(exports.sum()), 1e-300)
    np.fill_diagonal(prior, 0.0)
    found = rescale(
        before + prior,
        row_totals=exports,
        column_totals=imports,
        tolerance=TOLERANCE,
        negligible=NEGLIGIBLE * float(exports.sum()),
    )
    return ScenarioTrade(
        year=table.year,
        unit=table.unit,
        products=table.products,
        codes=codes,
        column=MappingProxyType({code: at for at, code in enumerate(codes)}),
        before=fixed(before),
        after=fixed(found.flows),
        assumed=fixed((before <= 0.0) & (found.flows > 0.0)),
        replaced_t=fixed(replaced),
        feasible=found.feasible,
    )


def _margins(
    codes: tuple[str, ...],
    before: Floats,
    pairs: Mapping[str, tuple[float, float]],
    *,
    world: tuple[float, float],
) -> tuple[Floats, Floats]:
    """Return exports after, and imports that own new output replaces, by country.

    ``world`` is the world's output before and after.
    """
    sold, bought = before.sum(axis=1), before.sum(axis=0)
    usual, most = _traded_per_tonne(codes, sold, pairs, world=world[0])
    exports = sold * (world[1] / world[0])
    replaced = np.zeros_like(sold)
    for at, code in enumerate(codes):
        if code not in pairs:
            continue
        old, new = pairs[code]
        added = max(0.0, new - old)
        kept = sold[at] * min(1.0, new / old) if old > 0.0 else sold[at]
        if old > 0.0 and sold[at] >= bought[at]:
            exports[at] = kept + added * max(usual, min(sold[at] / old, most))
        else:
            replaced[at] = min(bought[at], added * usual)
            exports[at] = kept + added * usual - replaced[at]
    return exports, replaced


def _traded_per_tonne(
    codes: tuple[str, ...],
    sold: Floats,
    pairs: Mapping[str, tuple[float, float]],
    *,
    world: float,
) -> tuple[float, float]:
    """Return exports per t of output: of all producers, and the most of any large one.

    A country whose exports exceed its output sells on what others made: more output of its own
    does not multiply that.
    """
    exports = dict(zip(codes, sold.tolist(), strict=True))
    made = {code: old for code, (old, _) in pairs.items() if old > 0.0}
    total = sum(made.values())
    usual = sum(exports.get(code, 0.0) for code in made) / total if total > 0.0 else 0.0
    large = [exports.get(code, 0.0) / old for code, old in made.items() if old >= LARGE * world]
    return usual, max([usual, *large])


def _widened(table: TradeTable, codes: tuple[str, ...]) -> Floats:
    """Return the observed flows over more codes."""
    if codes == table.codes:
        return table.tonnes
    wide = np.zeros((len(codes), len(codes)))
    at = np.searchsorted(np.array(codes), np.array(table.codes))
    wide[np.ix_(at, at)] = table.tonnes
    return wide
