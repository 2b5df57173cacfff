"""The page "Columns": what each column of a file means, in which unit and coordinate system."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mapapp.catalog.sitefiles import NOTES, ColumnMapping
from mapapp.catalog.sitefiles.fields import Field
from mapapp.desktop.layers.fields import note, say
from mapapp.desktop.plain_tip import plain_tip
from mapapp.desktop.sitefiles.field_form import FieldForm
from mapapp.phrases import later

if TYPE_CHECKING:
    from mapapp.catalog.catalog import Catalog
    from mapapp.catalog.sitefiles import SiteLayer, Table

FORM_PX: Final = 304
PREVIEW_ROWS: Final = 50
WIDEST_COLUMN_PX: Final = 200
CELL_SIDE_PX: Final = 8
USUAL: Final = 0.85
"""The part of a column's cells that are to be read in full."""


class ColumnsPage(QWidget):
    """Fields at the left, each with the column it is read from; the first rows at the right.

    Signals
    -------
    mapping_changed
        What the user made of it: a `ColumnMapping`.
    """

    mapping_changed = Signal(object)

    def __init__(self, catalog: "Catalog", unit: float) -> None:
        super().__init__()
        self.form = FieldForm(catalog, unit)
        self.form.mapping_changed.connect(self._take)
        self._columns: list[str] = []
        self._asked = note("warning")
        self._notes = QLabel()
        self._notes.setTextFormat(Qt.TextFormat.PlainText)  # of a file
        self._notes.setWordWrap(True)
        self._notes.setProperty("role", "quiet")
        self.preview = QTableWidget()
        self.preview.setProperty("role", "figures")
        self.preview.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.preview.setAccessibleName(self.tr("First rows of the file"))
        self.preview.setTabKeyNavigation(False)
        self.preview.setWordWrap(False)
        self.preview.horizontalHeader().setHighlightSections(False)
        self.preview.verticalHeader().setHighlightSections(False)
        self.preview.verticalHeader().setDefaultSectionSize(round(24 * unit))
        self.map_slot = QVBoxLayout()
        self._lay_out(unit)

    def _lay_out(self, unit: float) -> None:
        self.form.setFixedWidth(round(FORM_PX * unit))
        said = QVBoxLayout()
        said.setSpacing(8)
        said.addWidget(self._asked)
        said.addWidget(self._notes)
        said.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addLayout(self.map_slot, 4)
        below.addLayout(said, 3)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.preview, 5)
        right.addLayout(below, 4)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(self.form)
        row.addLayout(right, 1)

    def box(self, field: Field) -> QComboBox:
        """Return the choice of a field's column."""
        return self.form.boxes[field]

    @property
    def words(self) -> str:
        """What was taken for granted, and what is asked."""
        return f"{self._asked.text()}\n{self._notes.text()}".strip()

    def show_table(self, table: "Table", mapping: ColumnMapping) -> None:
        """Show the first rows, and what the columns are taken for."""
        self._columns = columns = [str(column) for column in table.columns]
        self.form.show_columns(columns)
        rows = min(len(table), PREVIEW_ROWS)
        self.preview.setRowCount(rows)
        self.preview.setColumnCount(len(columns))
        self.preview.setVerticalHeaderLabels([str(int(number)) for number in table.row[:rows]])
        for place, texts in enumerate(table.rows_of_text(0, rows)):
            for at, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tip(text))
                self.preview.setItem(place, at, item)
        self.show_mapping(mapping)
        self._fit_columns(rows)

    def _fit_columns(self, rows: int) -> None:
        """Make columns as wide as their headings and most of their cells.

        A few long cells, such as a note below the table, are elided: the tip says them in full.
        """
        metrics = self.preview.fontMetrics()
        for at in range(len(self._columns)):
            cells = [self.preview.item(place, at) for place in range(rows)]
            widths = sorted(metrics.horizontalAdvance(one.text()) for one in cells if one)
            cell = widths[int(USUAL * (len(widths) - 1))] + 2 * CELL_SIDE_PX if widths else 0
            heading = self.preview.horizontalHeader().sectionSizeHint(at)
            self.preview.setColumnWidth(at, min(max(cell, heading), WIDEST_COLUMN_PX))

    def show_mapping(self, mapping: ColumnMapping) -> None:
        """Show what the columns are taken for."""
        self.form.show_mapping(mapping)
        self._head(mapping)

    def _head(self, mapping: ColumnMapping) -> None:
        meant: dict[str, list[str]] = {}
        for field, column in mapping.columns:
            meant.setdefault(column, []).append(later(NOTES[field].label))
        self.preview.setHorizontalHeaderLabels(
            [
                f"{column}\n→ {', '.join(meant[column])}" if column in meant else f"{column}\n"
                for column in self._columns
            ]
        )

    def show_layer(self, layer: "SiteLayer", notes: Sequence[str]) -> None:
        """Say what was taken for granted, and ask what only the user can say."""
        say(self._asked, "\n".join(question.words for question in layer.questions))
        self._notes.setText("\n".join(dict.fromkeys([*layer.assumptions, *notes])))
        if any(question.field == "crs" for question in layer.questions):
            self.form.ask_for_crs()

    def _take(self, mapping: ColumnMapping) -> None:
        self._head(mapping)
        self.mapping_changed.emit(mapping)
