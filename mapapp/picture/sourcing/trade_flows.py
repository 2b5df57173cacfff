"""Trade flows to draw: who ships a stage's product to whom, before and after."""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from mapapp.catalog.catalog import Catalog
from mapapp.picture.sourcing.scenario_trade import ScenarioTrade, scenario_trade
from mapapp.picture.sourcing.stage_output import StageOutput, stage_output
from mapapp.picture.sourcing.trade import Floats, Unit
from mapapp.picture.view import View
from mapapp.scenario.scenario import Scenario

# Flows below this part of all trade are summed, not listed.
SMALLEST_PART: Final = 1e-4


@dataclass(frozen=True, slots=True)
class TradeFlow:
    """One flow; t/yr before and after, and whether the scenario assumes it."""

    exporter: str
    importer: str
    baseline_t: float
    scenario_t: float
    assumed: bool


@dataclass(frozen=True, slots=True, eq=False)
class TradeFlows:
    """Who ships a stage's product to whom, pooled over its traded products.

    Attributes
    ----------
    year
        Of the observed trade: the baseline, whatever year is shown.
    unit
        ``contained`` tonnes of the mineral, or ``gross`` tonnes of the goods.
    products
        HS codes.
    exporters, importers
        ISO alpha-3 codes of rows and columns.
    baseline_t, scenario_t
        Exporters x importers, t/yr. Flows below 0.01 % of all trade before and after are 0.
    assumed
        Exporters x importers: nothing was observed, the scenario makes something flow.
    remainder_t
        What the flows left out add up to, before and after, t/yr.
    replaced_t
        Imports that countries' own new output replaces, t/yr in all.
    feasible
        Whether the flows have the totals that the scenario asks for.
    """

    year: int
    unit: Unit
    products: tuple[str, ...]
    exporters: tuple[str, ...]
    importers: tuple[str, ...]
    baseline_t: Floats
    scenario_t: Floats
    assumed: npt.NDArray[np.bool_]
    remainder_t: tuple[float, float]
    replaced_t: float
    feasible: bool

    def largest(self, n: int) -> tuple[TradeFlow, ...]:
        """Return the n largest flows, by the larger of before and after, largest first."""
        size = np.maximum(self.baseline_t, self.scenario_t).ravel()
        order = np.argsort(-size, kind="stable")[: max(0, n)]
        found = []
        for at in order[size[order] > 0.0]:
            row, column = divmod(int(at), len(self.importers))
            found.append(
                TradeFlow(
                    self.exporters[row],
                    self.importers[column],
                    float(self.baseline_t[row, column]),
                    float(self.scenario_t[row, column]),
                    bool(self.assumed[row, column]),
                )
            )
        return tuple(found)


def trade_flows(
    catalog: Catalog, scenario: Scenario, view: View, *, output: StageOutput | None = None
) -> TradeFlows | None:
    """Return who ships the product of the view's stage to whom, before and after.

    Parameters
    ----------
    catalog, scenario, view
        Checked by :func:`mapapp.picture.evaluate.check_view`.
    output
        Of the stage, if the caller has it already.

    Returns
    -------
    TradeFlows or None
        None where no traded product is known to stand for the stage.

    Raises
    ------
    UserError
        If the scenario cannot be followed.

    Notes
    -----
    How trade is rescaled, and what is assumed:
    :func:`mapapp.picture.sourcing.scenario_trade.scenario_trade`.
    """
    if output is None:
        output = stage_output(catalog, scenario, view)
    found = scenario_trade(catalog, view.mineral, view.stage, output)
    return None if found is None else _listed(found)


def _listed(trade: ScenarioTrade) -> TradeFlows:
    """Leave out what is too small to draw, and sum it."""
    before, after = trade.before, trade.after
    shown = np.maximum(before, after) >= SMALLEST_PART * before.sum()
    rows, columns = shown.any(axis=1), shown.any(axis=0)
    part = np.ix_(rows, columns)
    kept = shown[part]
    return TradeFlows(
        year=trade.year,
        unit=trade.unit,
        products=trade.products,
        exporters=tuple(code for code, one in zip(trade.codes, rows, strict=True) if one),
        importers=tuple(code for code, one in zip(trade.codes, columns, strict=True) if one),
        baseline_t=np.where(kept, before[part], 0.0),
        scenario_t=np.where(kept, after[part], 0.0),
        assumed=trade.assumed[part] & kept,
        remainder_t=(float(before[~shown].sum()), float(after[~shown].sum())),
        replaced_t=float(trade.replaced_t.sum()),
        feasible=trade.feasible,
    )
