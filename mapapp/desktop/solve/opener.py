"""Opens "Solve for a target" from the menu and from the Build tab."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mapapp.cartography.theme import MapTheme
from mapapp.catalog.catalog import Catalog
from mapapp.desktop.workspace import Workspace
from mapapp.scenario.scenario import Scenario

if TYPE_CHECKING:
    from mapapp.desktop.solve.dialog import SolveDialog


class SolveOpener(QObject):
    """Makes the dialog when it is first wanted, so that the start does not pay for it.

    Signals
    -------
    compared
        A proposal stands beside the scenarios of the document: they are to be seen together.
    """

    compared = Signal()

    def __init__(
        self, window: QWidget, workspace: Workspace, catalog: Catalog, theme: MapTheme
    ) -> None:
        super().__init__(window)
        self._window, self._workspace = window, workspace
        self._catalog, self._theme = catalog, theme
        self._dialog: SolveDialog | None = None

    def open(self) -> "SolveDialog":
        """Show the dialog in front."""
        if self._dialog is None:
            from mapapp.desktop.solve.dialog import SolveDialog

            self._dialog = SolveDialog(self._workspace, self._catalog, self._theme, self._window)
            self._dialog.compare_wanted.connect(self._compare)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        return self._dialog

    def _compare(self, scenario: Scenario) -> None:
        """Put a proposal beside the scenario it was found for, under its own name."""
        added = self._workspace.scenarios.adding(scenario)
        words = self.tr("Add scenario “{name}”").format(name=added.shown.name)
        if self._workspace.arrange(added, words):
            self.compared.emit()

    def shut(self) -> None:
        """Stop what runs: the window goes away."""
        if self._dialog is not None:
            self._dialog.shut()
            self._dialog.close()
