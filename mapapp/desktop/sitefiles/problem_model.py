"""What is wrong in a file as a table for Qt; a million findings cost no more than those seen."""

from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor

from mapapp.cartography.wording import number
from mapapp.catalog.sitefiles import Problems, SiteProblem
from mapapp.desktop.plain_tip import plain_tip

Index = QModelIndex | QPersistentModelIndex
ROOT: Final = QModelIndex()
VALUE: Final = 3


class ProblemModel(QAbstractTableModel):
    """Shows findings, errors first; the value of a row can be typed anew.

    Signals
    -------
    typed
        Row of the file, column and the new text.
    """

    typed = Signal(int, str, str)

    def __init__(self, problems: Problems | None, error_ink: QColor) -> None:
        super().__init__()
        self._problems = problems
        self._ink = error_ink
        self._heads = (
            self.tr("Severity"),
            self.tr("Row"),
            self.tr("Column"),
            self.tr("Value"),
            self.tr("What is wrong"),
            self.tr("What to do"),
        )

    def show_problems(self, problems: Problems) -> None:
        """Show other findings."""
        self.beginResetModel()
        self._problems = problems
        self.endResetModel()

    def problem(self, at: int) -> SiteProblem | None:
        """Return the finding in a row of this table."""
        if self._problems is None or not 0 <= at < len(self._problems):
            return None
        return self._problems[at]

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many findings there are."""
        return 0 if parent.isValid() or self._problems is None else len(self._problems)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._heads[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell."""
        found = self.problem(index.row())
        if found is None:
            return None
        roles = Qt.ItemDataRole
        if role in (roles.DisplayRole, roles.EditRole, roles.ToolTipRole):
            severity = self.tr("error") if found.severity == "error" else self.tr("warning")
            row = number(found.row) if found.row is not None else self.tr("all")
            value = found.value
            if role != roles.EditRole and not value.strip(" ,"):
                value = self.tr("(empty)")
            cells = (severity, row, found.column, value, _begun(found.why), found.fix)
            words = cells[index.column()]
            return plain_tip(words) if role == roles.ToolTipRole else words
        if role == roles.ForegroundRole and index.column() == 0 and found.severity == "error":
            return QBrush(self._ink)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that the value of a row can be typed anew."""
        flags = super().flags(index)
        found = self.problem(index.row())
        has_cell = found is not None and found.row is not None and bool(found.column)
        if has_cell and index.column() == VALUE:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a new value for the row of the file."""
        found = self.problem(index.row())
        if role != Qt.ItemDataRole.EditRole or found is None or found.row is None:
            return False
        if str(value) == found.value:
            return False
        self.typed.emit(found.row, found.column, str(value))
        return True


def _begun(words: str) -> str:
    """Return words with a capital at the beginning."""
    return words[:1].upper() + words[1:]
