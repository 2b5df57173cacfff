"""The page "Problems": everything that is wrong in a file at once, and what mends it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from mapapp.catalog.sitefiles import Edits, SiteProblem, fixed
from mapapp.desktop.sitefiles.problem_model import ProblemModel

if TYPE_CHECKING:
    from mapapp.cartography.theme import MapTheme
    from mapapp.catalog.sitefiles import SiteLayer


class ProblemsPage(QWidget):
    """A table of findings with buttons that mend one, or all of its kind.

    Signals
    -------
    edits_changed
        The corrections with one more: `Edits`.
    undo_wanted, export_wanted
        The last correction is to be taken back; the list is to be written to a file.
    row_chosen
        Row of the file that a finding is about.
    """

    edits_changed = Signal(object)
    undo_wanted = Signal()
    export_wanted = Signal()
    row_chosen = Signal(int)

    def __init__(self, theme: "MapTheme") -> None:
        super().__init__()
        self._layer: SiteLayer | None = None
        self._edits = Edits()
        self.model = ProblemModel(None, theme.colour("warning_text"))
        self.model.typed.connect(
            lambda row, column, text: self._take(self._edits.with_cell(row, column, text))
        )
        self.table = QTableView()
        self.table.setProperty("role", "figures")
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAccessibleName(self.tr("Problems"))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(round(24 * theme.type.body_px / 12))
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_choice())
        self._none = QLabel(self.tr("Nothing is wrong in this file."))
        self._none.setProperty("role", "quiet")
        self._detail = QLabel()
        self._detail.setWordWrap(True)
        self._detail.setMinimumHeight(round(34 * theme.type.body_px / 12))
        self._lay_out(theme.type.body_px / 12)

    def _lay_out(self, unit: float) -> None:
        self.fix = QPushButton(self.tr("Fix this"))
        self.fix_all = QPushButton(self.tr("Fix all of this kind"))
        self.leave = QPushButton(self.tr("Leave the row out"))
        self.undo = QPushButton(self.tr("Undo"))
        self.export = QPushButton(self.tr("Export list…"))
        self.fix.clicked.connect(lambda: self._fix(everywhere=False))
        self.fix_all.clicked.connect(lambda: self._fix(everywhere=True))
        self.leave.clicked.connect(self._leave_out)
        self.undo.clicked.connect(self.undo_wanted)
        self.export.clicked.connect(self.export_wanted)
        buttons = QHBoxLayout()
        for button in (self.fix, self.fix_all, self.leave):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.undo)
        buttons.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self._none)
        column.addWidget(self.table, 1)
        column.addWidget(self._detail)
        column.addLayout(buttons)
        header = self.table.horizontalHeader()
        for at, width in enumerate((72, 60, 110, 150, 260)):
            self.table.setColumnWidth(at, round(width * unit))
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def show_layer(self, layer: "SiteLayer", edits: Edits, *, can_undo: bool) -> None:
        """Show what was found in a file."""
        at = self.table.currentIndex().row()
        self._layer, self._edits = layer, edits
        self.model.show_problems(layer.problems)
        count = len(layer.problems)
        self._none.setVisible(not count)
        self.table.setVisible(bool(count))
        self.export.setEnabled(bool(count))
        self.undo.setEnabled(can_undo)
        if count:
            self.table.selectRow(min(max(at, 0), count - 1))
        self._show_choice()

    def _chosen(self) -> SiteProblem | None:
        return self.model.problem(self.table.currentIndex().row())

    def _show_choice(self) -> None:
        found = self._chosen()
        remedy = found.remedy if found is not None else None
        self.fix.setEnabled(remedy is not None)
        self.fix_all.setEnabled(remedy is not None)
        self.leave.setEnabled(found is not None and found.row is not None)
        self.fix.setToolTip(found.fix if found is not None else "")
        if found is None or self._layer is None:
            self._detail.setText("")
            return
        if found.row is not None:
            self.row_chosen.emit(found.row)
        count = len(self._layer.problems.group_of(self.table.currentIndex().row()))
        words = f"{found.why}. {found.fix}."
        if count > 1:
            words += self.tr(" The same in {count} rows.").format(count=f"{count:,}")
        self._detail.setText(words)

    def _fix(self, *, everywhere: bool) -> None:
        at = self.table.currentIndex().row()
        found = self._chosen()
        if self._layer is not None and found is not None and found.remedy is not None:
            self._take(fixed(self._edits, self._layer.problems, at, everywhere=everywhere))

    def _leave_out(self) -> None:
        found = self._chosen()
        if found is not None and found.row is not None:
            self._take(self._edits.without_rows([found.row]))

    def _take(self, edits: Edits) -> None:
        if edits != self._edits:
            self.edits_changed.emit(edits)
