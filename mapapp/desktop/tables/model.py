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
from mapapp.desktop.tables.arranging import Arranged, Arranger, Making, Wanted
from mapapp.desktop.tables.columns import (
    UNKNOWN,
    Column,
    Rows,
    SiteNumbers,
    SortKey,
    TableData,
)

Index = QModelIndex | QPersistentModelIndex
ROOT: Final = QModelIndex()
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ORDINALS: Final = "¹²³⁴⁵⁶⁷⁸⁹"


class ColumnTableModel(QAbstractTableModel):
    """Shows a `TableData`, sorted by several columns and filtered by words.

    Parameters
    ----------
    beside
        Whether what is wanted of very many rows is worked out beside the window; until it is,
        the rows stay as they are.

    Signals
    -------
    rows_changed
        After rows came, went or moved: what was selected must be selected again.
    work_changed
        After `is_busy` changed.
    typed
        What the row is known by, the key of the column and what the user typed.
    """

    rows_changed = Signal()
    work_changed = Signal()
    typed = Signal(str, str, str)

    def __init__(
        self, data: TableData, parent: QObject | None = None, *, beside: bool = False
    ) -> None:
        super().__init__(parent)
        self._beside = beside
        self._wanted = Wanted(data, (), "")
        self._shown = self._wanted.arranged(None)
        self._data, self._order = self._shown.data, self._shown.order  # asked of every cell
        self._arranger = Arranger(self)
        self._arranger.done.connect(self._end)
        self._marked: frozenset[str] = frozenset()
        self._tint = QColor()
        self._icons: Mapping[str, Mapping[str, QIcon]] = {}
        self._editable: frozenset[str] = frozenset()

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
        """What the rows are to be sorted by, the first key first."""
        return self._wanted.keys

    @property
    def words(self) -> str:
        """What the rows are to be filtered by."""
        return self._wanted.words

    @property
    def is_busy(self) -> bool:
        """Whether what was wanted last is still worked out."""
        return self._arranger.is_busy

    def set_table(self, data: Making) -> None:
        """Show other rows in the same order and through the same filter.

        Where the same rows stay where they are, only their figures are written anew: what is
        chosen and what is in sight stays so while a lever moves.

        Parameters
        ----------
        data
            The table; or what makes a large one, beside the window.
        """
        self._want(Wanted(data, self._wanted.keys, self._wanted.words))

    def set_filter(self, words: str) -> None:
        """Show the rows that hold every one of some words."""
        if words.split() != self._wanted.words.split():
            self._want(self._wanted.otherwise(words=words))

    def sort_by(self, keys: Sequence[SortKey]) -> None:
        """Sort by these columns, ties of one by the next."""
        self._want(self._wanted.otherwise(keys=keys))

    def settle(self) -> None:
        """Show what was wanted last before anything else is done, however long that takes."""
        if self.is_busy:
            self._arranger.stop()
            self._end(self._wanted.arranged(self._shown))

    def _want(self, wanted: Wanted) -> None:
        self._wanted = wanted
        was_busy = self.is_busy
        if self._beside and wanted.is_large:
            self._arranger.start(wanted, self._shown)
            if not was_busy:
                self.work_changed.emit()
            return
        self._arranger.stop()
        self._take(wanted.arranged(self._shown))
        if was_busy:
            self.work_changed.emit()

    def _end(self, found: Arranged | None) -> None:
        if found is not None:
            self._take(found)
        if not self.is_busy:
            self.work_changed.emit()

    def _take(self, found: Arranged) -> None:
        old = self._shown
        stays = found.data is not old.data and found.has_the_rows_of(old)
        if not stays:
            self.beginResetModel()
        self._shown, self._wanted.keys = found, found.keys
        self._data, self._order = found.data, found.order
        if not stays:
            self.endResetModel()
        if found.keys != old.keys:
            last = len(found.data.columns) - 1
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
        if stays:
            self._repaint()
        else:
            self.rows_changed.emit()

    def press_header(self, section: int, *, further: bool) -> None:
        """Sort by a column, the other way round if it was already; further: after the others."""
        column = self._data.columns[section]
        old = next((key for key in self.sort_keys if key.column == column.key), None)
        # The largest figure is what one looks for, and the first letter of a name.
        down = not old.descending if old is not None else column.is_number
        pressed = SortKey(column.key, descending=down)
        if not further:
            self.sort_by([pressed])
        elif old is None:
            self.sort_by([*self.sort_keys, pressed])
        else:
            self.sort_by([pressed if key is old else key for key in self.sort_keys])

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
        for place, key in enumerate(self._shown.keys):
            if key.column == column.key:
                arrow = "▼" if key.descending else "▲"
                several = len(self._shown.keys) > 1 and place < len(_ORDINALS)
                return arrow + (_ORDINALS[place] if several else "")
        return ""
