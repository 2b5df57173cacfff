"""One table with its filter, its choice of columns and its export."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import number
from mapapp.catalog.sitefiles.limits import NOBODY, Watch
from mapapp.desktop.tables.arranging import LARGE, Making
from mapapp.desktop.tables.columns import SortKey, TableData
from mapapp.desktop.tables.export import write_csv, write_xlsx
from mapapp.desktop.tables.export_run import ExportRun
from mapapp.desktop.tables.marks import verification_icons
from mapapp.desktop.tables.model import ColumnTableModel
from mapapp.desktop.tables.view import FigureView
from mapapp.errors import UserError

TYPING_MS: Final = 120
BUSY_MS: Final = 150
"""So long rows may take to be worked out before their number gives way to an ellipsis."""


class FilterEdit(QLineEdit):
    """A field for words; Escape empties it, and the arrow down goes to the table.

    Signals
    -------
    left_down
        The user wants to go on to the rows.
    """

    left_down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field, or leave it."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)


class TablePage(QWidget):
    """A table that is made and followed only while it is looked at.

    Parameters
    ----------
    name
        What settings know it by; also the name proposed for files.
    title
        What users know it by.
    make
        Makes the rows as they are now; or returns what makes very many of them beside the
        window, which may hold nothing of Qt.
    settings
        Where columns are kept.
    about
        Says what an exported table is: label and words of each line.

    Signals
    -------
    done, failed
        What was done, or why it was not, in a sentence.
    filled
        Rows that were made beside the window have come.
    """

    done = Signal(str)
    failed = Signal(str)
    filled = Signal()

    def __init__(
        self,
        name: str,
        title: str,
        make: Callable[[], Making],
        *,
        settings: QSettings,
        theme: MapTheme,
        about: Callable[[], list[tuple[str, str]]],
        first_sort: Sequence[SortKey] = (),
    ) -> None:
        super().__init__()
        self.name, self.title = name, title
        self._make, self._about = make, about
        self._settings = settings
        self._stale = True
        self._begun = Path(), 0
        self._fitted = self._fill = self._enters = False
        self._place: tuple[str, str] | None = None
        self.model = ColumnTableModel(TableData((), ()), self, beside=True)
        self._first_sort = tuple(first_sort)
        self.view = FigureView(self.model)
        self.view.setAccessibleName(title)
        self.view.said.connect(self.done)
        self.model.rows_changed.connect(self._count)
        self.model.work_changed.connect(self._follow_work)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(BUSY_MS)
        self._patience.timeout.connect(lambda: self.count.setText("…"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING_MS)
        self._timer.timeout.connect(self._filter)
        self._lay_out()
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.set_theme(theme)

    def _lay_out(self) -> None:
        self.filter = FilterEdit()
        self.filter.setPlaceholderText(self.tr("Filter by words"))
        self.filter.setAccessibleName(self.tr("Filter {table}").format(table=self.title))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._typed)
        self.filter.left_down.connect(self._enter_rows)
        self.filter.setMaximumWidth(260)
        self.filter.setMinimumWidth(110)
        self.count = QLabel()
        self.count.setProperty("role", "quiet")
        self.bar_widget = QWidget()
        self.bar = QHBoxLayout(self.bar_widget)
        self.bar.setContentsMargins(12, 4, 12, 4)
        self.bar.setSpacing(8)
        self.bar.addWidget(self.filter, 1)
        self.bar.addWidget(self.count)
        self.bar.addStretch(1)
        self.run = ExportRun(self.bar_widget)
        self.run.ended.connect(self._exported)
        self.run.stopped.connect(self._stopped)
        self.bar.addWidget(self.run)
        self.columns_button = self._button(self.tr("Columns"), self._fill_columns)
        self.export_button = self._button(self.tr("Export"), self._fill_export)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar_widget)
        column.addWidget(self.view, 1)

    def _button(self, words: str, fill: Callable[[QMenu], None]) -> QToolButton:
        button = QToolButton()
        button.setText(f"{words} ▾")
        button.setAccessibleName(words)
        button.setProperty("role", "link")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(button)
        menu.aboutToShow.connect(menu.clear)
        menu.aboutToShow.connect(lambda: fill(menu))
        button.setMenu(menu)
        self.bar.addWidget(button)
        return button

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self.model.dress(theme.colour("accent_tint"), verification_icons(theme))
        self.view.fit_rows()

    # --- rows ----------------------------------------------------------------------------------

    def mark_stale(self) -> None:
        """Make the rows anew: now if they are looked at, else when they are."""
        self._stale = True
        if self.isVisible() and not self.visibleRegion().isEmpty():
            self.catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has changed meanwhile."""
        super().showEvent(event)
        self.catch_up()

    def catch_up(self) -> None:
        """Make the rows if they have changed since they were last looked at."""
        if not self._stale:
            return
        self._stale = False
        rows = self._make()
        self._fill, self._place = not isinstance(rows, TableData), self.view.place()
        self.model.set_table(rows)
        if not self.model.is_busy:
            self._fit()

    def _fit(self) -> None:
        """Show the columns of a new table as they were kept, and the cell that was the current."""
        self._fill = False
        self.view.go_back(self._place)
        if not self._fitted:
            self._fitted = True
            self.view.show_first_columns()
            self._restore_columns()
            if self._first_sort and not self.model.sort_keys:
                self.model.sort_by(self._first_sort)
            self.view.fit_columns()

    def _follow_work(self) -> None:
        """Say that rows are worked out if it takes long; then dress them."""
        if self.model.is_busy:
            self._patience.start()
            return
        self._patience.stop()
        self._count()
        if self._fill:
            self._fit()
            self.filled.emit()
        if self._enters:
            self._enter_rows()

    def fit_again(self) -> None:
        """Show other columns at first: the table is about something else now."""
        self._fitted = False
        self.mark_stale()

    def _typed(self) -> None:
        if len(self.model.table) > LARGE:
            self._timer.start()
        else:
            self._filter()

    def _filter(self) -> None:
        self.model.set_filter(self.filter.text())

    def _enter_rows(self) -> None:
        """Go from the field to the first row."""
        if self._timer.isActive():
            self._timer.stop()
            self._filter()
        self._enters = self.model.is_busy
        if self._enters:
            return
        columns = self.view.columns_shown()
        if self.model.rowCount() and columns:
            self.view.setFocus()
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.model.index(0, columns[0]))

    def _count(self) -> None:
        shown, every = self.model.rowCount(), len(self.model.table)
        words = (
            self.tr("{every} rows")
            if shown == every
            else self.tr("{shown} of {every} rows")
            if shown
            else self.tr("No row of {every} has these words")
        )
        self.count.setText(words.format(shown=number(shown), every=number(every)))

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep the columns, and stop what waits for a pause in typing."""
        super().hideEvent(event)
        if self._timer.isActive():
            self._timer.stop()
            self._filter()
        self.keep_columns()

    # --- columns -------------------------------------------------------------------------------

    def _fill_columns(self, menu: QMenu) -> None:
        self.view.fill_column_menu(menu)

    def keep_columns(self) -> None:
        """Keep which columns are shown, for the next start."""
        if self._fitted:
            table = self.model.table
            shown = [table.columns[at].key for at in self.view.columns_shown()]
            if set(shown) == {c.key for c in table.columns if c.key not in table.hidden}:
                self._settings.remove(f"tables/{self.name}")
            else:
                self._settings.setValue(f"tables/{self.name}", ",".join(shown))

    def _restore_columns(self) -> None:
        kept = str(self._settings.value(f"tables/{self.name}", "") or "").split(",")
        keys = [column.key for column in self.model.table.columns]
        known = [key for key in kept if key in keys]
        if not known:
            return
        for at, key in enumerate(keys):
            self.view.setColumnHidden(at, key not in known)
        for place, key in enumerate(known):
            self.view.sorter.moveSection(self.view.sorter.visualIndex(keys.index(key)), place)

    # --- export --------------------------------------------------------------------------------

    def _fill_export(self, menu: QMenu) -> None:
        for words, ending in (
            (self.tr("As an Excel workbook…"), ".xlsx"),
            (self.tr("As CSV…"), ".csv"),
        ):
            menu.addAction(words).triggered.connect(lambda _=False, one=ending: self._ask(one))
        menu.addSeparator()
        self.view.fill_copy_menu(menu)

    def _ask(self, ending: str) -> None:
        folder = str(
            self._settings.value("export_folder", "")
            or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )
        if not Path(folder).is_dir():
            folder = str(Path.home())
        kinds = {
            ".csv": self.tr("Comma-separated values (*.csv)"),
            ".xlsx": self.tr("Excel workbook (*.xlsx)"),
        }
        proposed = str(Path(folder) / f"{Path(self.title).stem.lower()}{ending}")
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export {table}").format(table=self.title), proposed, kinds[ending]
        )
        if chosen:
            path = Path(chosen)
            if path.suffix.lower() != ending:  # a dot in a name is no ending
                path = path.with_name(f"{path.name}{ending}")
            self.export_to(path)

    def export_to(self, path: Path) -> bool:
        """Write the rows and columns on screen; the file's ending says how.

        A problem is told in the window; the file is whole or not there. Very many rows are
        written beside the window.

        Returns
        -------
        bool
            Whether it is written, or begun.
        """
        self.catch_up()
        self.model.settle()
        shown = self.view.columns_shown()
        table, rows = self.model.table, self.model.order
        title, about = self.title, self._about_lines()

        def write(watch: Watch) -> None:
            if path.suffix.lower() == ".xlsx":
                write_xlsx(path, table, rows, shown, title=title, about=about, watch=watch)
            else:
                write_csv(path, table, rows, shown, watch=watch)

        self._begun = path, len(rows)
        if len(rows) > LARGE:
            self.export_button.setEnabled(False)
            self.run.start(write)
            return True
        try:
            write(NOBODY)
        except UserError as error:
            self._exported(error)
            return False
        self._exported(None)
        return True

    def _exported(self, error: UserError | None) -> None:
        """Say what came of an export."""
        self.export_button.setEnabled(True)
        if error is not None:
            self.failed.emit(str(error))
            return
        path, count = self._begun
        self._settings.setValue("export_folder", str(path.parent))
        words = self.tr("{count} rows written: {path}")
        self.done.emit(words.format(count=number(count), path=path))

    def _stopped(self) -> None:
        self.export_button.setEnabled(True)
        self.done.emit(self.tr("Stopped. No file was written."))

    def _about_lines(self) -> list[tuple[str, str]]:
        lines = [(self.tr("Table"), self.title), *self._about()]
        if self.model.words:
            lines.append((self.tr("Filtered by"), self.model.words))
        lines += [(column.heading, column.tip) for column in self.model.table.columns if column.tip]
        return lines
