"""Puts the panels behind the tabs of the Alternatives dock, each with its dot.

Which levers stand away from their start is known here, so that a tab can carry its dot before
its panel is made: that is done, and its module imported, when the tab is first chosen.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mapapp.cartography.theme import MapTheme
from mapapp.catalog.catalog import Catalog
from mapapp.desktop.lever_tabs import LeverTabs
from mapapp.desktop.workspace import Workspace
from mapapp.picture import Picture
from mapapp.scenario.levers import DEFAULTS

translate = QCoreApplication.translate


def add_policy(levers: LeverTabs, workspace: Workspace, catalog: Catalog, theme: MapTheme) -> None:
    """Put the Policy tab at the end."""

    def make(theme: MapTheme) -> QWidget:
        from mapapp.desktop.policy.policy_tab import PolicyTab

        return PolicyTab(workspace, catalog, theme)

    words = translate("levers", "Policy"), translate("levers", "Who acts together")
    _add(levers, workspace, make, words, has_pact, theme)


def add_stocks_demand_assumptions(
    levers: LeverTabs, workspace: Workspace, catalog: Catalog, theme: MapTheme
) -> None:
    """Put the tabs that follow the shock at the end."""

    def stocks(theme: MapTheme) -> QWidget:
        from mapapp.desktop.policy.stocks_tab import StocksTab

        return StocksTab(workspace, catalog, theme)

    def demand(theme: MapTheme) -> QWidget:
        from mapapp.desktop.policy.demand_tab import DemandTab

        return DemandTab(workspace, catalog, theme)

    def assumptions(theme: MapTheme) -> QWidget:
        from mapapp.desktop.policy.assumptions_tab import AssumptionsTab

        return AssumptionsTab(workspace, catalog, theme)

    words = translate("levers", "Stocks"), translate("levers", "What consumers hold")
    _add(levers, workspace, stocks, words, stocks_moved, theme)
    words = (
        translate("levers", "Demand"),
        translate("levers", "Case, change of demand, recycled input"),
    )
    _add(levers, workspace, demand, words, demand_moved, theme)
    words = (
        translate("levers", "Assumptions"),
        translate("levers", "Who gives way; lead times, ramps, use, odds"),
    )
    _add(
        levers, workspace, assumptions, words,
        lambda picture: assumptions_moved(picture, catalog), theme,
    )  # fmt: skip


def _add(
    levers: LeverTabs,
    workspace: Workspace,
    make: Callable[[MapTheme], QWidget],
    words: tuple[str, str],
    has_moved: Callable[[Picture], bool],
    theme: MapTheme,
) -> None:
    """Put a panel behind a tab of a word and a tip, with a dot while its levers have moved."""
    holder = levers.add_later(make, *words, theme=theme)

    def mark(picture: Picture) -> None:
        levers.mark(holder, moved=has_moved(picture))

    workspace.picture_changed.connect(mark)
    mark(workspace.picture)


def has_pact(picture: Picture) -> bool:
    """Say whether there is a pact."""
    return picture.scenario.pact is not None


def stocks_moved(picture: Picture) -> bool:
    """Say whether a stock of the mineral shown is set by hand."""
    return any(one.mineral == picture.view.mineral for one in picture.scenario.stocks)


def demand_moved(picture: Picture) -> bool:
    """Say whether demand or recycling of the mineral shown is changed."""
    scenario, mineral = picture.scenario, picture.view.mineral
    return scenario.demand_of(mineral) is not None or scenario.recycling_of(mineral) is not None


def assumptions_moved(picture: Picture, catalog: Catalog) -> bool:
    """Say whether any assumption is changed that can touch the mineral shown."""
    rules, mineral = picture.scenario.assumptions, picture.view.mineral
    if rules == DEFAULTS:
        return False
    sites = {site.id for site in catalog.sites_of(mineral)}
    return (
        replace(
            rules,
            projects=tuple(one for one in rules.projects if one.site in sites),
            costs=tuple(one for one in rules.costs if one.mineral == mineral),
            shipping_lag_months=DEFAULTS.shipping_lag_months,  # it is set behind Shock
        )
        != DEFAULTS
    )
