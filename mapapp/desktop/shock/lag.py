"""How long goods are under way: an assumption of the scenario that the Shock tab sets."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from mapapp.cartography.wording import number
from mapapp.desktop.workspace import Workspace
from mapapp.scenario.scenario import Scenario

translate = QCoreApplication.translate


class ShippingLag:
    """The months under way of the scenario shown."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    @property
    def months(self) -> float:
        """How long goods are under way."""
        return self._workspace.scenario.assumptions.shipping_lag_months

    def want(self, months: float, *, drag: int = 0) -> None:
        """Set the lag, in months."""
        scenario = self._workspace.scenario
        assumed = replace(scenario.assumptions, shipping_lag_months=months)
        self._workspace.edit(scenario.with_assumptions(assumed), describe=_words, drag=drag)


def _words(before: Scenario, after: Scenario) -> str:
    was, now = (one.assumptions.shipping_lag_months for one in (before, after))
    return translate("step", "Shipping lag: {before} → {after} months").format(
        before=number(was, 1), after=number(now, 1)
    )
