"""The table that sets scenarios side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidgetItem

from mapapp.desktop.policy.figure_table import KEY, FigureTable
from mapapp.desktop.scenarios.columns import CompareColumn

translate = QCoreApplication.translate

LEAST_NAME_PX = 140


class CompareTable(FigureTable):
    """A row for the baseline and for each scenario that is compared.

    Signals
    -------
    row_opened
        Key of the row that was double clicked, or entered.
    """

    row_opened = Signal(str)

    def __init__(self, columns: Sequence[CompareColumn]) -> None:
        titles = [translate("scenarios", "Scenario"), *(one.title for one in columns)]
        super().__init__(translate("scenarios", "Scenarios compared"), titles)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setMinimumSectionSize(LEAST_NAME_PX // 3)
        for at, column in enumerate(columns, start=1):
            self.headerItem().setToolTip(at, column.tip)
        self.itemActivated.connect(self._open)

    def _open(self, item: QTreeWidgetItem) -> None:
        self.row_opened.emit(str(item.data(0, KEY)))
