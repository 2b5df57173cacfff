"""How long goods are under way: how a path is followed, not a lever of the scenario."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from mapapp.cartography.wording import number
from mapapp.desktop.commands import EditCommand
from mapapp.desktop.workspace import Workspace
from mapapp.picture.shock.shocks import LAG_MONTHS

translate = QCoreApplication.translate


class ShippingLag(QObject):
    """The months under way, changed undoably like a lever.

    Signals
    -------
    changed
        After it changed.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self.months = LAG_MONTHS

    def want(self, months: float, *, drag: int = 0) -> None:
        """Set the lag, in months."""
        if months == self.months:
            return
        self._workspace.undo_stack.push(
            EditCommand(self._show, self.months, months, describe=_words, drag=drag)
        )

    def _show(self, months: float) -> None:
        self.months = months
        self.changed.emit()


def _words(before: float, after: float) -> str:
    return translate("step", "Shipping lag: {before} → {after} months").format(
        before=number(before, 1), after=number(after, 1)
    )
