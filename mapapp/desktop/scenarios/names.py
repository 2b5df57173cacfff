"""What scenarios are called on screen."""

from PySide6.QtCore import QCoreApplication

from mapapp.scenario.scenarios import Scenarios

translate = QCoreApplication.translate


def name_of(scenarios: Scenarios, at: int) -> str:
    """Return a scenario's name, or its number if it has none."""
    return scenarios.items[at].name or translate("scenarios", "Scenario {number}").format(
        number=at + 1
    )


def free_names(scenarios: Scenarios) -> Scenarios:
    """Return a list in which those without a name have the one they go by on screen.

    Where the list changes, a number would become another scenario's.
    """
    for at, one in enumerate(scenarios.items):
        if not one.name:
            scenarios = scenarios.renaming(at, scenarios.free_name(name_of(scenarios, at)))
    return scenarios


def baseline_name() -> str:
    """Return what the world without levers is called."""
    return translate("scenarios", "Baseline")
