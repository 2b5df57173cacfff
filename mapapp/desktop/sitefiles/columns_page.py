"""The page "Columns": what each column of a file means, in which unit and coordinate system."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mapapp.catalog.sitefiles import BASES, FIELDS, NOTES, TONNES_OF, ColumnMapping
from mapapp.catalog.sitefiles.fields import Field

if TYPE_CHECKING:
    from mapapp.catalog.sitefiles import SiteLayer, Table

FORM_PX: Final = 340
PREVIEW_ROWS: Final = 50
WIDEST_COLUMN_PX: Final = 220
FIRST: Final[tuple[Field, ...]] = (
    "name", "lat", "lon", "position", "mineral", "stage", "status", "country", "capacity",
    "start_year", "control",
)  # fmt: skip
"""What the model needs; the rest follows below."""


class ColumnsPage(QWidget):
    """Fields at the left, each with the column it is read from; the first rows at the right.

    Signals
    -------
    mapping_changed
        What the user made of it: a `ColumnMapping`.
    """

    mapping_changed = Signal(object)

    def __init__(self, unit: float) -> None:
        super().__init__()
        self._mapping = ColumnMapping()
        self._boxes: dict[Field, QComboBox] = {}
        self._notes = QLabel()
        self._notes.setWordWrap(True)
        self._notes.setProperty("role", "quiet")
        self.preview = QTableWidget()
        self.preview.setProperty("role", "figures")
        self.preview.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.preview.setAccessibleName(self.tr("First rows of the file"))
        self.preview.verticalHeader().setDefaultSectionSize(round(24 * unit))
        self._lay_out(unit)

    def _lay_out(self, unit: float) -> None:
        inside = QWidget()
        inside.setProperty("role", "style")
        form = QFormLayout(inside)
        form.setContentsMargins(0, 0, 12, 0)
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for field in (*FIRST, *(one for one in FIELDS if one not in FIRST)):
            form.addRow(NOTES[field].label, self._box(field))
            if field == "capacity":
                self._add_units(form)
        self._add_places(form)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        scroll.setFixedWidth(round(FORM_PX * unit))
        right = QVBoxLayout()
        right.addWidget(self.preview, 1)
        right.addWidget(self._notes)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(scroll)
        row.addLayout(right, 1)

    def _box(self, field: Field) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(NOTES[field].label)
        box.setToolTip(NOTES[field].help)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.activated.connect(lambda _, field=field: self._choose(field))
        self._boxes[field] = box
        return box

    def _add_units(self, form: QFormLayout) -> None:
        """Add what the tonnes are counted in and of, where no column says it."""
        self.unit, self.basis = QComboBox(), QComboBox()
        for box, name, choices, words in (
            (self.unit, self.tr("Unit of the file"), TONNES_OF, self.tr("as the column says")),
            (self.basis, self.tr("Tonnes of"), BASES, self.tr("as the column says")),
        ):
            box.setAccessibleName(name)
            box.addItem(words, "")
            for choice in choices:
                box.addItem(str(choice), str(choice))
            box.activated.connect(self._choose_unit)
            form.addRow(name, box)
        self.grade = QDoubleSpinBox()
        self.grade.setRange(0.0, 100.0)
        self.grade.setSuffix(" %")
        self.grade.setSpecialValueText(self.tr("not given"))
        self.grade.setAccessibleName(self.tr("Grade of concentrate"))
        self.grade.editingFinished.connect(self._choose_unit)
        form.addRow(self.tr("Grade"), self.grade)

    def _add_places(self, form: QFormLayout) -> None:
        self.crs = QLineEdit()
        self.crs.setPlaceholderText("EPSG:4326")
        self.crs.setAccessibleName(self.tr("Coordinate system"))
        self.crs.setToolTip(
            self.tr("Of X and Y, such as EPSG:32735; empty: as the file says, or degrees")
        )
        self.crs.editingFinished.connect(self._choose_place)
        form.addRow(self.tr("Coordinates"), self.crs)
        self.swap = QCheckBox(self.tr("Latitude and longitude are swapped"))
        self.swap.toggled.connect(self._choose_place)
        form.addRow("", self.swap)

    # --- showing -------------------------------------------------------------------------------

    def box(self, field: Field) -> QComboBox:
        """Return the choice of a field's column."""
        return self._boxes[field]

    def show_table(self, table: "Table", mapping: ColumnMapping) -> None:
        """Show the first rows, and what the columns are taken for."""
        columns = [str(column) for column in table.columns]
        for box in self._boxes.values():
            blocker = QSignalBlocker(box)
            box.clear()
            box.addItem(self.tr("– not in the file –"), None)
            for column in columns:
                box.addItem(column, column)
            blocker.unblock()
        rows = min(len(table), PREVIEW_ROWS)
        self.preview.setRowCount(rows)
        self.preview.setColumnCount(len(columns))
        self.preview.setVerticalHeaderLabels([str(int(number)) for number in table.row[:rows]])
        for place, texts in enumerate(table.rows_of_text(0, rows)):
            for at, text in enumerate(texts):
                self.preview.setItem(place, at, QTableWidgetItem(text))
        self._columns = columns
        self.show_mapping(mapping)
        self.preview.resizeColumnsToContents()
        for at in range(len(columns)):
            width = min(self.preview.columnWidth(at), WIDEST_COLUMN_PX)
            self.preview.setColumnWidth(at, width)

    def show_mapping(self, mapping: ColumnMapping) -> None:
        """Show what the columns are taken for."""
        self._mapping = mapping
        how = dict(mapping.how)
        words = {
            "header": self.tr("by its heading"),
            "content": self.tr("by its contents: please check"),
            "remembered": self.tr("as last time"),
            "chosen": self.tr("as you chose"),
        }
        meant: dict[str, list[str]] = {}
        for field, box in self._boxes.items():
            column = mapping.column(field)
            box.setCurrentIndex(max(0, box.findData(column)))
            said = f" – {words[how[field]]}" if field in how else ""
            box.setToolTip(f"{NOTES[field].help}{said}")
            if column is not None:
                meant.setdefault(column, []).append(NOTES[field].label)
        labels = [
            f"{column}\n→ {', '.join(meant[column])}" if column in meant else f"{column}\n"
            for column in self._columns
        ]
        self.preview.setHorizontalHeaderLabels(labels)
        for box, value in ((self.unit, mapping.unit), (self.basis, mapping.basis)):
            at = box.findData(value)
            if at < 0:
                box.addItem(value, value)
                at = box.count() - 1
            box.setCurrentIndex(at)
        with QSignalBlocker(self.grade), QSignalBlocker(self.crs), QSignalBlocker(self.swap):
            self.grade.setValue(mapping.grade_pct or 0.0)
            self.crs.setText(mapping.crs)
            self.swap.setChecked(mapping.swap)

    def show_layer(self, layer: "SiteLayer", notes: Sequence[str]) -> None:
        """Say what was taken for granted, and ask what only the user can say."""
        asked = [f"⚠ {question.words}" for question in layer.questions]
        self._notes.setText("\n".join(dict.fromkeys([*asked, *notes, *layer.assumptions])))

    # --- choosing ------------------------------------------------------------------------------

    def _choose(self, field: Field) -> None:
        column = self._boxes[field].currentData()
        self._take(self._mapping.with_column(field, column))

    def _choose_unit(self) -> None:
        self._take(
            replace(
                self._mapping,
                unit=str(self.unit.currentData() or ""),
                basis=str(self.basis.currentData() or ""),
                grade_pct=self.grade.value() or None,
            )
        )

    def _choose_place(self) -> None:
        crs, swap = self.crs.text().strip(), self.swap.isChecked()
        self._take(replace(self._mapping, crs=crs, swap=swap))

    def _take(self, mapping: ColumnMapping) -> None:
        if mapping == self._mapping:
            return
        self.show_mapping(mapping)
        self.mapping_changed.emit(mapping)
