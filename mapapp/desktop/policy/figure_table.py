"""A small table of names and figures, of which one row is chosen to be changed below it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QHeaderView, QTreeWidget, QTreeWidgetItem

RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
KEY: Final = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its key, its words from left to right, whether it was changed, and its tip."""

    key: str
    words: tuple[str, ...]
    changed: bool = False
    tip: str = ""


class FigureTable(QTreeWidget):
    """Rows of a name and right-aligned figures; changed ones are bold.

    Signals
    -------
    row_chosen
        Key of the row that the user chose.
    """

    row_chosen = Signal(str)

    def __init__(self, name: str, titles: Sequence[str]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("role", "figures")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHeaderLabels(list(titles))
        self.header().setSectionsMovable(False)
        self.header().setStretchLastSection(False)
        for column in range(len(titles)):
            mode = QHeaderView.ResizeMode.ResizeToContents
            self.header().setSectionResizeMode(
                column, QHeaderView.ResizeMode.Stretch if column == 0 else mode
            )
            if column:
                self.headerItem().setTextAlignment(column, RIGHT)
        self._rows: tuple[Row, ...] = ()
        self.currentItemChanged.connect(self._tell)

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._rows

    @property
    def chosen(self) -> str:
        """Key of the chosen row, empty if there is none."""
        item = self.currentItem()
        return str(item.data(0, KEY)) if item is not None else ""

    def show_rows(self, rows: Sequence[Row], *, keep: str = "") -> None:
        """Show rows; the chosen one stays chosen, else ``keep``, else the first is."""
        wanted = self.chosen or keep
        if tuple(rows) != self._rows:
            with QSignalBlocker(self):
                self._fill(rows)
        keys = [row.key for row in rows]
        if keys:
            self.choose(wanted if wanted in keys else keys[0])

    def choose(self, key: str) -> None:
        """Choose a row without reporting it."""
        with QSignalBlocker(self):
            for at, row in enumerate(self._rows):
                item = self.topLevelItem(at)
                if row.key == key and item is not None:
                    self.setCurrentItem(item)
        self.viewport().update()

    def _fill(self, rows: Sequence[Row]) -> None:
        if [row.key for row in rows] != [row.key for row in self._rows]:
            self.clear()
            self.addTopLevelItems([QTreeWidgetItem() for _ in rows])
        self._rows = tuple(rows)
        for at, row in enumerate(rows):
            item = self.topLevelItem(at)
            if item is None:
                continue
            item.setData(0, KEY, row.key)
            for column, words in enumerate(row.words):
                item.setText(column, words)
                item.setToolTip(column, row.tip)
                font = self.font()
                font.setBold(row.changed)
                item.setFont(column, font)
                if column:
                    item.setTextAlignment(column, RIGHT)

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.row_chosen.emit(str(item.data(0, KEY)))
