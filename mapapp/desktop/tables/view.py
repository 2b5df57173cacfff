"""The table on screen: a header that sorts by several columns, and cells one can copy."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from PySide6.QtCore import (
    QItemSelectionModel,
    QItemSelectionRange,
    QMetaMethod,
    QModelIndex,
    QPoint,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from mapapp.cartography.wording import number
from mapapp.desktop.tables.columns import UNKNOWN, SortKey
from mapapp.desktop.tables.export import copied_text
from mapapp.desktop.tables.model import ColumnTableModel, Index

ROW_PX: Final = 22
WIDEST_PX: Final = 240
WIDEST_LONG_PX: Final = 420
SIDE_PX: Final = 8
ICON_PX: Final = 16
MOST_COPIED: Final = 1_000_000
MOST_LINKED: Final = 5_000
"""Rows above which a choice is one for copying, not for the map."""
SAMPLE: Final = 200
"""Rows whose words a column is fitted to at first."""


class SortHeader(QHeaderView):
    """A header that says which column was pressed, and whether after the others.

    Signals
    -------
    pressed_to_sort
        Section, and whether Shift was held.
    """

    pressed_to_sort = Signal(int, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._shift = False
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setMinimumSectionSize(36)
        self.sectionClicked.connect(lambda at: self.pressed_to_sort.emit(at, self._shift))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press without choosing a column: that would select all its rows on the map."""
        with QSignalBlocker(self):
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Note whether Shift is held."""
        self._shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        super().mouseReleaseEvent(event)


class CellDelegate(QStyledItemDelegate):
    """Draws a cell with more room at its sides than Qt leaves, so that figures and words part."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, icon and words; a cell whose value is not known is quieter."""
        self.initStyleOption(option, index)
        box = option.rect
        roles = option.palette.ColorRole
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        text = option.text
        ink = roles.HighlightedText if chosen else roles.Text
        if chosen:
            painter.fillRect(box, option.palette.brush(roles.Highlight))
        elif option.backgroundBrush.style() != Qt.BrushStyle.NoBrush:
            painter.fillRect(box, option.backgroundBrush)
        box = box.adjusted(SIDE_PX, 0, -SIDE_PX, 0)
        if not option.icon.isNull():
            side = option.decorationSize.height()
            where = QRect(box.left(), box.center().y() - side // 2 + 1, side, side)
            option.icon.paint(painter, where)
            box.setLeft(where.right() + 6)
        if text == UNKNOWN and not chosen:
            ink = roles.PlaceholderText
        painter.setPen(option.palette.color(ink))
        text = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(option.font)
        painter.drawText(box, int(option.displayAlignment), text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(option.palette.color(roles.Highlight))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))


class FigureView(QTableView):
    """A `ColumnTableModel` on screen.

    Signals
    -------
    ids_chosen
        What the rows of the chosen cells are known by, after the user chose others.
    opened
        What a row is known by that was clicked twice, or on which Enter was pressed.
    said
        Something was done that the eye alone would tell.
    """

    ids_chosen = Signal(object)
    opened = Signal(str)
    said = Signal(str)

    def __init__(self, model: ColumnTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._quiet = False
        self._menu_parts: list[Callable[[QMenu, str], None]] = []
        self.setModel(model)
        self.sorter = SortHeader(self)
        self.setHorizontalHeader(self.sorter)
        # Qt asks of every cell whether a whole column is chosen, to sink its heading: seconds for
        # a million rows. This header hears of no selection.
        self.sorter.setSelectionModel(QItemSelectionModel(model, self.sorter))
        self.sorter.pressed_to_sort.connect(
            lambda section, further: model.press_header(section, further=further)
        )
        self.sorter.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.sorter.customContextMenuRequested.connect(self._show_header_menu)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setProperty("role", "figures")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_row_menu)
        self.doubleClicked.connect(self._take_double_click)
        self.selectionModel().selectionChanged.connect(self._tell)
        model.modelAboutToBeReset.connect(lambda: self._set_quiet(quiet=True))
        model.modelReset.connect(lambda: self._set_quiet(quiet=False))
        self.setItemDelegate(CellDelegate(self))
        self.setIconSize(QSize(ICON_PX, ICON_PX))
        self.fit_rows()

    def _set_quiet(self, *, quiet: bool) -> None:
        self._quiet = quiet

    # --- columns -------------------------------------------------------------------------------

    def fit_rows(self) -> None:
        """Make rows as high as the type asks for."""
        high = max(ROW_PX, self.fontMetrics().height() + 6)
        self.verticalHeader().setMinimumSectionSize(high)
        self.verticalHeader().setDefaultSectionSize(high)

    def fit_columns(self) -> None:
        """Make columns as wide as the words in their first rows, within limits."""
        metrics = self.fontMetrics()
        sample = [int(row) for row in self._rows.order[:SAMPLE]]
        for at, column in enumerate(self._rows.table.columns):
            wanted = metrics.horizontalAdvance(f"{column.heading} ▼²")
            for row in sample:
                wanted = max(wanted, metrics.horizontalAdvance(column.text(row)))
            widest = WIDEST_LONG_PX if column.wide else WIDEST_PX
            icon = ICON_PX + 6 if self._rows.has_icons(column.key) else 0
            self.sorter.resizeSection(at, min(widest, wanted + icon) + 2 * SIDE_PX + 4)

    def narrow(self, widths: Mapping[str, int]) -> None:
        """Make columns no wider than so many pixels at the body size, by key."""
        unit = self.fontMetrics().height() / 15
        for at, column in enumerate(self._rows.table.columns):
            widest = widths.get(column.key)
            if widest is not None:
                now = self.sorter.sectionSize(at)
                self.sorter.resizeSection(at, min(now, round(widest * unit)))

    def show_first_columns(self) -> None:
        """Show the columns that are shown at first, in their first order."""
        hidden = self._rows.table.hidden
        for at, column in enumerate(self._rows.table.columns):
            self.sorter.setSectionHidden(at, column.key in hidden)
            self.sorter.moveSection(self.sorter.visualIndex(at), at)

    def columns_shown(self) -> list[int]:
        """Return the columns on screen, from left to right as the user put them."""
        sections = range(self._rows.columnCount())
        order = sorted(sections, key=self.sorter.visualIndex)
        return [at for at in order if not self.isColumnHidden(at)]

    def fill_column_menu(self, menu: QMenu) -> None:
        """Add a switch for every column, and one to show what is shown at first."""
        shown = self.columns_shown()
        for at, column in enumerate(self._rows.table.columns):
            action = menu.addAction(column.heading.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(at in shown)
            action.setEnabled(shown != [at])  # a table without columns could not be brought back
            action.toggled.connect(lambda on, which=at: self.setColumnHidden(which, not on))
        menu.addSeparator()
        menu.addAction(self.tr("As at first")).triggered.connect(self.show_first_columns)

    def _show_header_menu(self, spot: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        at = self.sorter.logicalIndexAt(spot)
        if at >= 0:
            self._fill_sort_menu(menu, at)
            menu.addSeparator()
        self.fill_column_menu(menu)
        menu.popup(self.sorter.mapToGlobal(spot))

    def _fill_sort_menu(self, menu: QMenu, at: int) -> None:
        column = self._rows.table.columns[at]
        keys = [key for key in self._rows.sort_keys if key.column != column.key]
        for words, descending in (
            (self.tr("Sort upwards"), False),
            (self.tr("Sort downwards"), True),
        ):
            key = SortKey(column.key, descending=descending)
            menu.addAction(words).triggered.connect(
                lambda _=False, one=key: self._rows.sort_by([one])
            )
        if keys:
            key = SortKey(column.key, descending=column.is_number)
            menu.addAction(self.tr("Sort within the present order")).triggered.connect(
                lambda _=False: self._rows.sort_by([*keys, key])
            )
            menu.addAction(self.tr("As in the file")).triggered.connect(
                lambda _=False: self._rows.sort_by([])
            )

    # --- rows ----------------------------------------------------------------------------------

    def let_edit(self, keys: Iterable[str], typed: Callable[[str, str, str], None]) -> None:
        """Let cells of some columns be typed into as in a spreadsheet.

        By typing over a cell, with F2, by a double click or a click on a chosen cell. In the other
        columns a double click goes to what the row is about, as Enter does everywhere.
        """
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.AnyKeyPressed
            | triggers.EditKeyPressed
            | triggers.DoubleClicked
            | triggers.SelectedClicked
        )
        self._rows.let_edit(keys)
        self._rows.typed.connect(typed)

    def add_to_menu(self, fill: Callable[[QMenu, str], None]) -> None:
        """Let something add to the menu of a row: it gets the menu, and what the row is."""
        self._menu_parts.append(fill)

    def _show_row_menu(self, spot: QPoint) -> None:
        index = self.indexAt(spot)
        if not index.isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_copy_menu(menu)
        for fill in self._menu_parts:
            fill(menu, self._rows.id_at(index.row()))
        menu.popup(self.viewport().mapToGlobal(spot))

    def fill_copy_menu(self, menu: QMenu) -> None:
        """Add what copies the chosen cells."""
        menu.addAction(self.tr("Copy cells")).triggered.connect(lambda _=False: self.copy())
        menu.addAction(self.tr("Copy cells with headings")).triggered.connect(
            lambda _=False: self.copy(headings=True)
        )

    def chosen_rows(self) -> list[int]:
        """Return the rows on screen with a chosen cell, from top to bottom."""
        ranges = self._ranges()
        if len(ranges) == 1:
            return list(range(ranges[0].top(), ranges[0].bottom() + 1))
        return sorted({row for one in ranges for row in range(one.top(), one.bottom() + 1)})

    def _ranges(self) -> list[QItemSelectionRange]:
        chosen = self.selectionModel().selection()
        return [QItemSelectionRange(chosen.at(at)) for at in range(chosen.count())]

    def place(self) -> tuple[str, str] | None:
        """Return what the row of the current cell is known by, and its column's key."""
        index = self.currentIndex()
        if not index.isValid():
            return None
        return self._rows.id_at(index.row()), self._rows.table.columns[index.column()].key

    def go_back(self, place: tuple[str, str] | None) -> None:
        """Make a cell the current one again after rows came anew, if it is still there."""
        if place is None or self.currentIndex().isValid():
            return
        row_id, key = place
        rows = self._rows.shown_rows_of([row_id])
        at = next((at for at, c in enumerate(self._rows.table.columns) if c.key == key), None)
        if rows and at is not None:
            index = self._rows.index(rows[0], at)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def show_ids(self, ids: Iterable[str]) -> None:
        """Tint the rows of these, and bring the first of them into sight."""
        chosen = frozenset(ids)
        if chosen == self._rows.marked:
            return
        self._rows.mark(chosen)
        few = sum(one.height() for one in self._ranges()) <= MOST_LINKED
        if few and frozenset(self._rows.ids_of(self.chosen_rows())) == chosen:
            return  # it was chosen here, and is where the user looks
        rows = self._rows.shown_rows_of(chosen)
        self._quiet = True
        self.clearSelection()
        if rows:
            now, shown = self.currentIndex().column(), self.columns_shown()
            index = self._rows.index(rows[0], now if now in shown else shown[0])
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self._quiet = False

    def _tell(self) -> None:
        heard = self.isSignalConnected(QMetaMethod.fromSignal(self.ids_chosen))
        if heard and not self._quiet:
            few = sum(one.height() for one in self._ranges()) <= MOST_LINKED
            rows = self.chosen_rows() if few else []
            self.ids_chosen.emit(frozenset(self._rows.ids_of(rows)))

    def _take_double_click(self, index: QModelIndex) -> None:
        """Go to what the row is about, unless the cell is one to type into."""
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        row_id = self._rows.id_at(index.row()) if index.isValid() else ""
        if row_id:
            self.opened.emit(row_id)

    # --- keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to what the row is about; copying takes the chosen cells."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.state() != QAbstractItemView.State.EditingState:  # its Enter comes here as well
                self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def copy(self, *, headings: bool = False) -> None:
        """Copy the chosen cells, or the rows that are tinted, parted by tabs."""
        ranges = self._ranges()
        if sum(one.height() * one.width() for one in ranges) > MOST_COPIED:
            words = self.tr("More than {most} cells are chosen: export them to a file instead.")
            self.said.emit(words.format(most=number(MOST_COPIED)))
            return
        shown = self.columns_shown()
        cells = [
            (row, at)
            for one in ranges
            for row in range(one.top(), one.bottom() + 1)
            for at in shown
            if one.left() <= at <= one.right()
        ]
        if not cells:
            cells = [
                (row, at) for row in self._rows.shown_rows_of(self._rows.marked) for at in shown
            ]
        if not cells:
            return
        rows = sorted({row for row, _ in cells})
        wanted = {at for _, at in cells}
        columns = [at for at in shown if at in wanted]
        QGuiApplication.clipboard().setText(
            copied_text(
                self._rows.table,
                self._rows.order[rows],
                columns,
                cells=cells,
                rows=rows,
                headings=headings,
            )
        )
        self.said.emit(self.tr("Cells copied."))
