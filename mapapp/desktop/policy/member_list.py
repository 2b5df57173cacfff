"""A list of all countries to tick, with a field that narrows it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidgetItem, QVBoxLayout, QWidget

from mapapp.desktop.explaining import explain
from mapapp.desktop.layers.fields import PADDING
from mapapp.desktop.ticked_list import CODE, TickedList

FEWEST_ROWS: Final = 5


@dataclass(frozen=True, slots=True)
class Candidate:
    """A country that can be ticked: its code, its name, and what it is to the pact in a word."""

    code: str
    name: str
    role: str = ""


class MemberList(QWidget):
    """Countries to tick: those that were members when the list was made come first.

    Signals
    -------
    picked
        Codes that are ticked, sorted, after the user ticked or unticked one.
    """

    picked = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a country"))
        explain(
            self.search,
            self.tr("Shows only the countries with these letters in the name"),
            self.tr("What is ticked stays ticked, shown or not."),
            name=self.tr("Find a country to tick"),
        )
        self.list = TickedList()
        explain(
            self.list,
            self.tr("Tick who acts together; this makes a list of your own"),
            self.tr("Members come first, then partners and candidates, then all others."),
            name=self.tr("Members of the pact"),
        )
        self.list.setProperty("role", "ticks")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, 0, PADDING, 4)
        column.setSpacing(4)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        self.search.textChanged.connect(lambda _: self._narrow())
        self.list.itemChanged.connect(lambda _: self.picked.emit(self.ticked))

    @property
    def ticked(self) -> tuple[str, ...]:
        """Codes that are ticked, sorted."""
        return tuple(sorted(self.list.ticked))

    def set_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Offer these countries, in this order."""
        with QSignalBlocker(self.list):
            self.list.clear()
            for one in candidates:
                words = f"{one.name} · {one.role}" if one.role else one.name
                item = QListWidgetItem(words)
                item.setData(CODE, one.code)
                item.setCheckState(Qt.CheckState.Unchecked)
                self.list.addItem(item)
        row = max(20, self.list.sizeHintForRow(0))
        self.list.setMinimumHeight(FEWEST_ROWS * row)
        self._narrow()

    def show_ticked(self, codes: Collection[str]) -> None:
        """Tick these, without reporting it."""
        with QSignalBlocker(self.list):
            for item in self.list.rows():
                on = str(item.data(CODE)) in codes
                state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
                if item.checkState() != state:
                    item.setCheckState(state)
        self.list.viewport().update()

    def item_of(self, code: str) -> QListWidgetItem:
        """Return the row of a country."""
        return next(item for item in self.list.rows() if item.data(CODE) == code)

    def _narrow(self) -> None:
        wanted = self.search.text().strip().casefold()
        for item in self.list.rows():
            item.setHidden(wanted not in item.text().casefold())
