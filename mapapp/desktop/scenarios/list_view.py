"""The list of scenarios: choose, rename in place, tick what is compared."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem

from mapapp.desktop.scenarios.names import name_of
from mapapp.scenario.scenarios import Scenarios

AT = Qt.ItemDataRole.UserRole


class ScenarioList(QListWidget):
    """One row for each scenario, the one shown is chosen; ticked ones are in the table.

    Signals
    -------
    wanted
        Place of the scenario that is to be shown.
    named
        Place and new name, as typed.
    deletion_wanted
        Place of the scenario that is to go.
    ticked
        What is compared changed.
    """

    wanted = Signal(int)
    named = Signal(int, str)
    deletion_wanted = Signal(int)
    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Scenarios"))
        self.setProperty("role", "ticks")
        self.setFrameShape(QFrame.Shape.NoFrame)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._off: set[int] = set()
        self.currentRowChanged.connect(lambda at: self.wanted.emit(at) if at >= 0 else None)
        self.itemChanged.connect(self._changed)

    def show_scenarios(self, scenarios: Scenarios) -> None:
        """Show the list as it is now."""
        with QSignalBlocker(self):
            while self.count() > len(scenarios.items):
                self._off.discard(self.count() - 1)
                self.takeItem(self.count() - 1)
            while self.count() < len(scenarios.items):
                self.addItem(QListWidgetItem())
            for at in range(self.count()):
                self._dress(self.item(at), scenarios, at)
            self.setCurrentRow(scenarios.current)

    def _dress(self, item: QListWidgetItem, scenarios: Scenarios, at: int) -> None:
        flags = Qt.ItemFlag
        item.setFlags(
            flags.ItemIsEnabled
            | flags.ItemIsSelectable
            | flags.ItemIsEditable
            | flags.ItemIsUserCheckable
        )
        item.setData(AT, at)
        item.setText(name_of(scenarios, at))
        note = scenarios.items[at].note
        item.setToolTip(f"{name_of(scenarios, at)}\n\n{note}" if note else "")
        item.setCheckState(Qt.CheckState.Unchecked if at in self._off else Qt.CheckState.Checked)
        font = self.font()
        font.setBold(at == scenarios.current)
        item.setFont(font)

    def is_ticked(self, at: int) -> bool:
        """Say whether a scenario is compared."""
        return at not in self._off

    def _changed(self, item: QListWidgetItem) -> None:
        at = int(item.data(AT))
        on = item.checkState() == Qt.CheckState.Checked
        if on == (at in self._off):
            self._off.symmetric_difference_update({at})
            self.ticked.emit()
            return
        self.named.emit(at, item.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks for the chosen scenario to go; undo brings it back."""
        if event.key() == Qt.Key.Key_Delete and self.currentRow() >= 0:
            self.deletion_wanted.emit(self.currentRow())
            return
        super().keyPressEvent(event)
