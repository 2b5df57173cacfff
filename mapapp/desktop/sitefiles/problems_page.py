"""The page "Problems": everything that is wrong in a file at once, and what mends it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from mapapp.catalog.sitefiles import Edits, Fix, SiteProblem, fixed
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
        self._detail.setTextFormat(Qt.TextFormat.PlainText)  # cells are no markup
        self._detail.setWordWrap(True)
        self._detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._detail.setMinimumHeight(round(48 * theme.type.body_px / 12))
        self.map_slot = QVBoxLayout()
        self._lay_out(theme.type.body_px / 12)

    def _lay_out(self, unit: float) -> None:
        self.fix = QPushButton(self.tr("Fix this"))
        self.fix_all = QPushButton(self.tr("Fix all of this kind"))
        self.leave = QPushButton(self.tr("Leave the row out"))
        self.take = QPushButton(self.tr("Take it as it is"))
        self.take.clicked.connect(self._take_anyway)
        self.undo = QPushButton(self.tr("Undo"))
        self.export = QPushButton(self.tr("Export list…"))
        self.fix.clicked.connect(lambda: self._fix(everywhere=False))
        self.fix_all.clicked.connect(lambda: self._fix(everywhere=True))
        self.leave.clicked.connect(self._leave_out)
        self.undo.clicked.connect(self.undo_wanted)
        self.export.clicked.connect(self.export_wanted)
        ways = QGridLayout()
        ways.setSpacing(8)
        ways.addWidget(self.fix, 0, 0)
        ways.addWidget(self.fix_all, 0, 1)
        ways.addWidget(self.leave, 1, 0)
        ways.addWidget(self.take, 1, 1)
        ways.addWidget(self.undo, 2, 0)
        ways.addWidget(self.export, 2, 1)
        said = QVBoxLayout()
        said.setSpacing(12)
        said.addWidget(self._detail)
        said.addLayout(ways)
        said.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addLayout(self.map_slot, 3)
        below.addLayout(said, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        column.addWidget(self._none)
        column.addWidget(self.table, 5)
        column.addLayout(below, 4)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for at, width in enumerate((72, 60, 130, 150, 340)):
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
        self._name_ways(found, remedy)
        if found is None or self._layer is None:
            self._detail.setText("")
            return
        if found.row is not None:
            self.row_chosen.emit(found.row)
        count = len(self._layer.problems.group_of(self.table.currentIndex().row()))
        where = found.column or self.tr("The file")
        if found.row is not None:
            where = self.tr("Row {row}, {column}").format(row=f"{found.row:,}", column=found.column)
        words = f"{where}: {found.why}. {found.fix}."
        if count > 1:
            words += self.tr(" The same in {count} rows.").format(count=f"{count:,}")
        self._detail.setText(words)

    def _name_ways(self, found: SiteProblem | None, remedy: Fix | None) -> None:
        """Say on the buttons what they do; what cannot be done is grey."""
        kind = remedy.kind if remedy is not None else ""
        words = {
            "swap": self.tr("Swap latitude and longitude"),
            "flip_lon": self.tr("Change east to west"),
            "flip_lat": self.tr("Change north to south"),
            "flip_both": self.tr("Change both signs"),
            "country": self.tr("Take the country of the place"),
            "word": self.tr("Make it “{word}”").format(word=remedy.value if remedy else ""),
        }
        many = 0
        if self._layer is not None and found is not None:
            many = len(self._layer.problems.group_of(self.table.currentIndex().row()))
        one = kind not in ("", "leave_out")
        self.fix.setEnabled(one)
        self.fix.setText(words.get(kind, self.tr("Fix this")))
        self.fix_all.setEnabled(bool(kind) and many > 1)
        every = self.tr("The same in all {count}")
        if kind == "leave_out":
            every = self.tr("Leave out all {count}")
        self.fix_all.setText(every.format(count=f"{many:,}") if many > 1 else self.tr("Fix all"))
        has_row = found is not None and found.row is not None
        self.leave.setEnabled(has_row)
        self.take.setEnabled(
            has_row
            and found is not None
            and found.severity == "error"
            and kind in ("swap", "flip_lon", "flip_lat", "flip_both", "country")
        )

    def _fix(self, *, everywhere: bool) -> None:
        at = self.table.currentIndex().row()
        found = self._chosen()
        if self._layer is not None and found is not None and found.remedy is not None:
            self._take(fixed(self._edits, self._layer.problems, at, everywhere=everywhere))

    def _take_anyway(self) -> None:
        found = self._chosen()
        if found is not None and found.row is not None:
            self._take(self._edits.with_rows([found.row]))

    def _leave_out(self) -> None:
        found = self._chosen()
        if found is not None and found.row is not None:
            self._take(self._edits.without_rows([found.row]))

    def _take(self, edits: Edits) -> None:
        if edits != self._edits:
            self.edits_changed.emit(edits)
