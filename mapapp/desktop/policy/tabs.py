"""Puts the panels behind the tabs of the Alternatives dock, each with its dot."""

from mapapp.cartography.theme import MapTheme
from mapapp.catalog.catalog import Catalog
from mapapp.desktop.lever_tabs import LeverTabs
from mapapp.desktop.policy.assumptions_tab import AssumptionsTab
from mapapp.desktop.policy.demand_tab import DemandTab
from mapapp.desktop.policy.parts import LeverPanel
from mapapp.desktop.policy.policy_tab import PolicyTab
from mapapp.desktop.policy.stocks_tab import StocksTab
from mapapp.desktop.workspace import Workspace
from mapapp.picture import Picture


def add_policy(
    levers: LeverTabs, workspace: Workspace, catalog: Catalog, theme: MapTheme
) -> PolicyTab:
    """Put the Policy tab at the end."""
    panel = PolicyTab(workspace, catalog, theme)
    _add(levers, workspace, panel, levers.tr("Policy"), levers.tr("Who acts together"))
    return panel


def add_stocks_demand_assumptions(
    levers: LeverTabs, workspace: Workspace, catalog: Catalog, theme: MapTheme
) -> tuple[StocksTab, DemandTab, AssumptionsTab]:
    """Put the tabs that follow the shock at the end."""
    stocks = StocksTab(workspace, catalog, theme)
    demand = DemandTab(workspace, catalog, theme)
    assumptions = AssumptionsTab(workspace, catalog, theme)
    _add(levers, workspace, stocks, levers.tr("Stocks"), levers.tr("What consumers hold"))
    _add(
        levers, workspace, demand,
        levers.tr("Demand"), levers.tr("Case, change of demand, recycled input"),
    )  # fmt: skip
    _add(
        levers, workspace, assumptions,
        levers.tr("Assumptions"), levers.tr("Who gives way; lead times, ramps, use, odds"),
    )  # fmt: skip
    return stocks, demand, assumptions


def _add(levers: LeverTabs, workspace: Workspace, panel: LeverPanel, word: str, tip: str) -> None:
    levers.add(panel, word, tip)
    shown = False

    def mark(picture: Picture) -> None:
        nonlocal shown
        moved = panel.moved(picture)
        if moved != shown:  # a tab's text lays out the whole bar
            shown = moved
            levers.mark(panel, moved=moved)

    workspace.picture_changed.connect(mark)
    mark(workspace.picture)
