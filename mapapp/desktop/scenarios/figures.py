"""Figures of the scenarios for the view shown, worked out one by one while nothing moves."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from mapapp.desktop.workspace import Workspace
from mapapp.errors import UserError
from mapapp.picture import View
from mapapp.picture.scenario_figures import ScenarioFigures, scenario_figures
from mapapp.scenario.scenario import Scenario

REST_MS: Final = 250
MOST_KEPT: Final = 500


class FigureKeeper(QObject):
    """Keeps figures by scenario and view; a drag asks for none until the hand rests.

    Signals
    -------
    changed
        Some figures are known that were not, or others are wanted.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        workspace.catalog_changed.connect(lambda _: self._kept.clear())
        self._kept: dict[tuple[Scenario, View], ScenarioFigures] = {}
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._rested)
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._next)

    def figures(self, scenario: Scenario) -> ScenarioFigures | None:
        """Return what is known of a scenario in the view shown; None: not yet."""
        return self._kept.get(self._key(scenario))

    def ask(self) -> None:
        """Work out what is missing once nothing has been asked for a moment."""
        self._turn.stop()
        self._rest.start()

    def finish(self) -> None:
        """Work out at once what is missing, for a copy or a file."""
        self._rest.stop()
        while self._work_out():
            pass

    @property
    def is_complete(self) -> bool:
        """Whether the figures of all scenarios, and of the baseline, are known."""
        return self._missing() is None

    def _wanted(self) -> tuple[Scenario, ...]:
        return (Scenario(), *self._workspace.scenarios.items)

    def _key(self, scenario: Scenario) -> tuple[Scenario, View]:
        view = self._workspace.view
        plain = View(view.mineral, view.stage, view.year, lens=view.lens, consumer=view.consumer)
        return _bare(scenario), plain

    def _missing(self) -> Scenario | None:
        return next((one for one in self._wanted() if self._key(one) not in self._kept), None)

    def _rested(self) -> None:
        self.changed.emit()  # what was known before a lever moved, and is known still
        self._next()

    def _next(self) -> None:
        if self._work_out():
            # One at a time, so that the window answers in between.
            self._turn.start(0)

    def _work_out(self) -> bool:
        """Work out one scenario; return whether there was one."""
        scenario = self._missing()
        if scenario is None:
            return False
        if len(self._kept) >= MOST_KEPT:
            self._kept.clear()
        bare, view = self._key(scenario)
        try:
            found = scenario_figures(self._workspace.catalog, bare, view)
        except UserError as error:
            found = ScenarioFigures(problem=str(error))
        self._kept[bare, view] = found
        self.changed.emit()
        return True


def _bare(scenario: Scenario) -> Scenario:
    """Return a scenario's levers without its name: they alone make its figures."""
    return replace(scenario, name="", note="")
