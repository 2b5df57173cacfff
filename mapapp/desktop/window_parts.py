"""The docks of a window that are made when they are first seen: one line each."""

from typing import TYPE_CHECKING

from mapapp.desktop.charts.docks import add_chart_docks

if TYPE_CHECKING:
    from mapapp.desktop.main_window import MainWindow


def add_later_docks(window: "MainWindow") -> None:
    """Declare the docks behind the risk picture, in the order of their tabs.

    What makes a dock's widget imports what it needs itself, so that the start does not pay
    for docks nobody has opened.
    """
    add_chart_docks(window)
    window.lookups.add_docks(window.dock_set.named("risk"))
    window.scenarios.add_docks()
