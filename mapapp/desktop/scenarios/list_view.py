"""The list of scenarios: choose, rename in place, tick what is compared."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem

from mapapp.desktop.plain_tip import plain_tip
from mapapp.desktop.scenarios.names import name_of
from mapapp.scenario.scenarios import Scenarios

AT = Qt.ItemDataRole.UserRole
NAME = Qt.ItemDataRole.UserRole + 1


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
        Place of a scenario, and whether it is to be compared.
    move_wanted
        Place of a scenario, and where it is to stand.
    """

    wanted = Signal(int)
    named = Signal(int, str)
    deletion_wanted = Signal(int)
    ticked = Signal(int, bool)
    move_wanted = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Scenarios"))
        self.setProperty("role", "ticks")
        self.setFrameShape(QFrame.Shape.NoFrame)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setToolTip(self.tr("Drag, or Ctrl+Up and Ctrl+Down, for another order"))
        self.setWhatsThis(
            self.tr(
                "The scenarios of this file. Click one to show it, double click or F2 to rename"
                " it, tick it to compare it, drag it for another order; Delete takes it away, undo"
                " brings it back."
            )
        )
        self._off: frozenset[str] = frozenset()  # names: places change
        self.currentRowChanged.connect(lambda at: self.wanted.emit(at) if at >= 0 else None)
        self.itemChanged.connect(self._changed)

    def show_scenarios(self, scenarios: Scenarios) -> None:
        """Show the list as it is now."""
        self._off = frozenset(scenarios.left_out)
        with QSignalBlocker(self):
            while self.count() > len(scenarios.items):
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
            | flags.ItemIsDragEnabled
        )
        item.setData(AT, at)
        item.setText(name_of(scenarios, at))
        note = scenarios.items[at].note
        item.setToolTip(plain_tip(f"{name_of(scenarios, at)}\n\n{note}") if note else "")
        off = name_of(scenarios, at) in self._off
        item.setData(NAME, name_of(scenarios, at))
        item.setCheckState(Qt.CheckState.Unchecked if off else Qt.CheckState.Checked)
        font = self.font()
        font.setBold(at == scenarios.current)
        item.setFont(font)

    def is_ticked(self, at: int) -> bool:
        """Say whether a scenario is compared."""
        return self.item(at) is None or self.item(at).data(NAME) not in self._off

    def _changed(self, item: QListWidgetItem) -> None:
        at, name = int(item.data(AT)), str(item.data(NAME))
        on = item.checkState() == Qt.CheckState.Checked
        if on == (name in self._off):
            self.ticked.emit(at, on)
            return
        self.named.emit(at, item.text())

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for another order; the list follows the scenarios, not the mouse."""
        at, to = self.currentRow(), self._row_at(event.position().y())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if at >= 0:
            self.move_wanted.emit(at, to - 1 if to > at else to)

    def _row_at(self, y: float) -> int:
        """Return before which row something dropped there is to stand."""
        middles = [self.visualItemRect(self.item(at)).center().y() for at in range(self.count())]
        return sum(1 for middle in middles if y > middle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks for the chosen scenario to go; undo brings it back."""
        if event.key() == Qt.Key.Key_Delete and self.currentRow() >= 0:
            self.deletion_wanted.emit(self.currentRow())
            return
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.move_wanted.emit(self.currentRow(), self.currentRow() + step)
            return
        super().keyPressEvent(event)
