"""A table for Qt: virtual, so that it holds a million rows and words only those on screen."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QIcon

from mapapp.desktop.plain_tip import plain_tip
from mapapp.desktop.tables.columns import (
    UNKNOWN,
    Column,
    Flags,
    Rows,
    SiteNumbers,
    SortKey,
    TableData,
    in_order,
    matching,
)

Index = QModelIndex | QPersistentModelIndex
ROOT: Final = QModelIndex()
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ORDINALS: Final = "¹²³⁴⁵⁶⁷⁸⁹"


class ColumnTableModel(QAbstractTableModel):
    """Shows a `TableData`, sorted by several columns and filtered by words.

    Signals
    -------
    rows_changed
        After rows came, went or moved: what was selected must be selected again.
    typed
        What the row is known by, the key of the column and what the user typed.
    """

    rows_changed = Signal()
    typed = Signal(str, str, str)

    def __init__(self, data: TableData, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self._keys: tuple[SortKey, ...] = ()
        self._words = ""
        self._marked: frozenset[str] = frozenset()
        self._tint = QColor()
        self._icons: Mapping[str, Mapping[str, QIcon]] = {}
        self._editable: frozenset[str] = frozenset()
        self._sorted: Rows
        self._kept: Flags
        self._order: Rows
        self._arrange()

    # --- what is shown -------------------------------------------------------------------------

    @property
    def table(self) -> TableData:
        """The whole table."""
        return self._data

    @property
    def order(self) -> Rows:
        """Rows of the table in the order shown, those left out by the filter missing."""
        return self._order

    @property
    def sort_keys(self) -> tuple[SortKey, ...]:
        """What the rows are sorted by, the first key first."""
        return self._keys

    @property
    def words(self) -> str:
        """What the rows are filtered by."""
        return self._words

    def set_table(self, data: TableData) -> None:
        """Show other rows in the same order and through the same filter.

        Where the same rows stay where they are, only their figures are written anew: what is
        chosen and what is in sight stays so while a lever moves.
        """
        if self._refreshed(data):
            self._repaint()
            return
        self.beginResetModel()
        known = {column.key for column in data.columns}
        self._data = data
        self._keys = tuple(key for key in self._keys if key.column in known)
        self._arrange()
        self.endResetModel()
        self.rows_changed.emit()

    def _refreshed(self, data: TableData) -> bool:
        """Take new figures if columns, rows and their order are the same."""
        old = self._data
        if data.ids != old.ids or [c.heading for c in data.columns] != [
            c.heading for c in old.columns
        ]:
            return False
        in_new_order = in_order(data, self._keys)
        kept = matching(data, self._words)
        if not np.array_equal(in_new_order[kept[in_new_order]], self._order):
            return False
        self._data, self._sorted, self._kept = data, in_new_order, kept
        return True

    def set_filter(self, words: str) -> None:
        """Show the rows that hold every one of some words."""
        if words.split() == self._words.split():
            return
        self.beginResetModel()
        self._words = words
        self._kept = matching(self._data, words)
        self._order = self._sorted[self._kept[self._sorted]]
        self.endResetModel()
        self.rows_changed.emit()

    def sort_by(self, keys: Sequence[SortKey]) -> None:
        """Sort by these columns, ties of one by the next."""
        self.beginResetModel()
        self._keys = tuple(keys)
        self._sorted = in_order(self._data, self._keys)
        self._order = self._sorted[self._kept[self._sorted]]
        self.endResetModel()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._data.columns) - 1)
        self.rows_changed.emit()

    def press_header(self, section: int, *, further: bool) -> None:
        """Sort by a column, the other way round if it was already; further: after the others."""
        column = self._data.columns[section]
        old = next((key for key in self._keys if key.column == column.key), None)
        # The largest figure is what one looks for, and the first letter of a name.
        down = not old.descending if old is not None else column.is_number
        pressed = SortKey(column.key, descending=down)
        if not further:
            self.sort_by([pressed])
        elif old is None:
            self.sort_by([*self._keys, pressed])
        else:
            self.sort_by([pressed if key is old else key for key in self._keys])

    def _arrange(self) -> None:
        self._sorted = in_order(self._data, self._keys)
        self._kept = matching(self._data, self._words)
        self._order = self._sorted[self._kept[self._sorted]]

    # --- looks ---------------------------------------------------------------------------------

    def dress(self, tint: QColor, icons: Mapping[str, Mapping[str, QIcon]]) -> None:
        """Take the colour of marked rows, and the icon of each word by the key of its column."""
        self._tint, self._icons = tint, icons
        self._repaint()

    def has_icons(self, key: str) -> bool:
        """Return whether a column's words have icons."""
        return key in self._icons

    def _repaint(self) -> None:
        if len(self._order):
            last = self.index(len(self._order) - 1, len(self._data.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    # --- rows and ids --------------------------------------------------------------------------

    @property
    def marked(self) -> frozenset[str]:
        """What is selected on the map as well; its rows are tinted."""
        return self._marked

    def mark(self, ids: frozenset[str]) -> None:
        """Tint the rows of these and no others."""
        if ids != self._marked:
            self._marked = ids
            self._repaint()

    def id_at(self, shown_row: int) -> str:
        """Return what a row on screen is known by, empty if it is nothing."""
        return self._data.ids[int(self._order[shown_row])]

    def ids_of(self, shown_rows: Iterable[int]) -> list[str]:
        """Return what rows on screen are known by; rows that are nothing are left out."""
        ids = self._data.ids
        found = (ids[row] for row in self._order[list(shown_rows)].tolist())
        return list(dict.fromkeys(one for one in found if one))

    def shown_rows_of(self, ids: Iterable[str]) -> list[int]:
        """Return where the rows of some ids are on screen, from top to bottom."""
        wanted = frozenset(ids)
        if not wanted:
            return []
        ids = self._data.ids
        if isinstance(ids, SiteNumbers):
            hit = np.zeros(len(ids), np.bool_)
            hit[ids.places_of(wanted)] = True
        else:
            hit = np.fromiter((one in wanted for one in ids), np.bool_, len(ids))
        return [int(row) for row in np.flatnonzero(hit[self._order])]

    # --- editing -------------------------------------------------------------------------------

    def let_edit(self, keys: Iterable[str]) -> None:
        """Let the cells of some columns be typed into; `typed` tells, nothing changes here."""
        self._editable = frozenset(keys)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say which cells can be typed into."""
        flags = super().flags(index)
        if index.isValid() and self._data.columns[index.column()].key in self._editable:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was typed; whoever owns the rows shows them anew if it is right."""
        text = str(value)
        if role != Qt.ItemDataRole.EditRole or text == self.data(index, role):
            return False
        key = self._data.columns[index.column()].key
        self.typed.emit(self.id_at(index.row()), key, text)
        return False

    # --- what Qt asks --------------------------------------------------------------------------

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return how many columns there are, hidden ones included."""
        return 0 if parent.isValid() else len(self._data.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return a cell's words, its side, or what its row is known by."""
        if not index.isValid():
            return None
        roles = Qt.ItemDataRole
        if role == roles.TextAlignmentRole:
            return RIGHT if self._data.columns[index.column()].is_number else LEFT
        row = int(self._order[index.row()])
        if role == roles.BackgroundRole:
            return self._tint if self._data.ids[row] in self._marked else None
        column = self._data.columns[index.column()]
        if role == roles.DecorationRole:
            icons = self._icons.get(column.key)
            return icons.get(column.text(row)) if icons else None
        if role == roles.EditRole:
            text = column.text(row)
            return "" if text == UNKNOWN else text
        if role not in {roles.DisplayRole, roles.ToolTipRole, roles.AccessibleTextRole}:
            return None
        text = column.text(row)
        if role == roles.DisplayRole:
            return text
        # A dash says nothing to who hears it.
        words = self.tr("not known") if text == UNKNOWN else text
        return plain_tip(words) if role == roles.ToolTipRole else words

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401
        """Return a column's heading with its place among the sort keys."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._data.columns):
            return None
        column = self._data.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if column.is_number else LEFT
        if role == Qt.ItemDataRole.DisplayRole:
            sign = self._sort_sign(column)
            return f"{column.heading} {sign}" if sign else column.heading
        if role == Qt.ItemDataRole.ToolTipRole:
            hint = self.tr("Click sorts; Shift and click sorts within what it is sorted by.")
            return f"{column.tip}\n{hint}" if column.tip else hint
        return None

    def _sort_sign(self, column: Column) -> str:
        for place, key in enumerate(self._keys):
            if key.column == column.key:
                arrow = "▼" if key.descending else "▲"
                several = len(self._keys) > 1 and place < len(_ORDINALS)
                return arrow + (_ORDINALS[place] if several else "")
        return ""
