"""The fields of a site, each with the column of a file that it is read from."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mapapp.cartography.wording import stage_name, status_word
from mapapp.catalog.model import STAGES
from mapapp.catalog.sitefiles import BASES, FIELDS, NOTES, TONNES_OF, ColumnMapping
from mapapp.catalog.sitefiles.fields import Field
from mapapp.catalog.sitefiles.layer import STATUSES
from mapapp.desktop.controls import indent
from mapapp.desktop.layers.fields import Choice
from mapapp.phrases import later, marked

if TYPE_CHECKING:
    from mapapp.catalog.catalog import Catalog

ROW_PX: Final = 26
ALWAYS: Final[tuple[Field, ...]] = (
    "name", "lat", "lon", "mineral", "stage", "status", "country", "capacity", "start_year",
)  # fmt: skip
"""What nearly every file has or should have; other fields are shown where a column has them."""
ALL_ARE: Final = "all:"
SYSTEMS: Final = (
    ("", marked("degrees, or as the file says")),
    ("EPSG:4326", marked("WGS 84, degrees")),
    ("EPSG:3857", marked("Web Mercator")),
    ("EPSG:25832", marked("Europe, UTM zone 32N")),
    ("EPSG:27700", marked("British National Grid")),
    ("EPSG:28350", marked("Australia, MGA zone 50")),
    ("EPSG:28355", marked("Australia, MGA zone 55")),
    ("EPSG:31979", marked("South America, UTM zone 19S")),
    ("EPSG:32735", marked("WGS 84, UTM zone 35S")),
    ("EPSG:26911", marked("North America, UTM zone 11N")),
)


class FieldForm(QScrollArea):
    """Rows of field and column; what one file need not say is behind a link.

    Signals
    -------
    mapping_changed
        What the user made of it: a `ColumnMapping`.
    """

    mapping_changed = Signal(object)

    def __init__(self, catalog: "Catalog", unit: float) -> None:
        super().__init__()
        self._unit = unit
        self._mapping = ColumnMapping()
        self._all_shown = False
        self.boxes: dict[Field, Choice] = {}
        self._constants: dict[Field, list[tuple[str, str]]] = {
            "mineral": [
                (one.name.partition(" (")[0], key.replace("_", " "))
                for key, one in catalog.minerals.items()
            ],
            "stage": [(stage_name(one), one) for one in STAGES],
            "status": [(status_word(one), one.replace("_", " ")) for one in STATUSES],
            "country": sorted((one.name, one.name) for one in catalog.countries.values()),
        }
        self._rows: dict[Field, QWidget] = {}
        self._form = QFormLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setProperty("role", "style")
        form = self._form
        form.setContentsMargins(0, 0, 8, 0)
        form.setHorizontalSpacing(8)
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for field in (*ALWAYS, *(one for one in FIELDS if one not in ALWAYS)):
            self._add(later(NOTES[field].label), self._box(field))
            if field == "capacity":
                self._add_units()
            if field == "lon":
                self._add_places()
        self.more = QPushButton(self.tr("More fields"))
        self.more.setProperty("role", "link")
        self.more.clicked.connect(self._show_all)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(form)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)

    def _add(self, words: str, field: QWidget) -> QLabel:
        label = QLabel(words)
        label.setProperty("role", "quiet")
        label.setBuddy(field)
        field.setFixedHeight(round(ROW_PX * self._unit))
        self._form.addRow(label, field)
        return label

    def _box(self, field: Field) -> Choice:
        box = Choice()
        box.setAccessibleName(later(NOTES[field].label))
        box.setToolTip(later(NOTES[field].help))
        box.setMaxVisibleItems(20)
        box.activated.connect(lambda _, field=field: self._choose(field))
        self.boxes[field] = box
        return box

    def _add_units(self) -> None:
        """Add what the tonnes are counted in and of, where no column says it."""
        self.unit, self.basis = Choice(), Choice()
        for box, name, choices in (
            (self.unit, self.tr("– in"), TONNES_OF),
            (self.basis, self.tr("– tonnes of"), BASES),
        ):
            box.addItem(self.tr("as the column says"), "")
            for choice in choices:
                box.addItem(str(choice), str(choice))
            box.activated.connect(self._choose_unit)
            self._add(name, box)
        self.unit.setAccessibleName(self.tr("Unit of the file"))
        self.basis.setAccessibleName(self.tr("Tonnes of"))
        self.grade = QDoubleSpinBox()
        self.grade.setRange(0.0, 100.0)
        self.grade.setSuffix(" %")
        self.grade.setSpecialValueText(self.tr("not given"))
        self.grade.setAccessibleName(self.tr("Grade of concentrate"))
        self.grade.editingFinished.connect(self._choose_unit)
        indent(self.grade)
        self._add(self.tr("– with a grade of"), self.grade)

    def _add_places(self) -> None:
        self.crs = QComboBox()
        self.crs.setEditable(True)
        self.crs.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.crs.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.crs.setAccessibleName(self.tr("Coordinate system"))
        self.crs.setToolTip(self.tr("Type a code such as EPSG:32735; the map shows at once what"
                                    " comes of it."))  # fmt: skip
        for code, words in SYSTEMS:
            said = later(words)
            self.crs.addItem(f"{code}  {said}" if code else said, code)
        line = QLineEdit()
        line.setPlaceholderText("EPSG:…")
        self.crs.setLineEdit(line)
        self.crs.activated.connect(lambda _: self._choose_place())
        line.editingFinished.connect(self._choose_place)
        self._add(self.tr("Coordinates"), self.crs)
        self.swap = QCheckBox(self.tr("Swap latitude and longitude"))
        self.swap.toggled.connect(self._choose_place)
        self._add("", self.swap)

    # --- showing -------------------------------------------------------------------------------

    def show_columns(self, columns: Sequence[str]) -> None:
        """Offer the columns of a table, and what may hold for all of its rows."""
        for field, box in self.boxes.items():
            with QSignalBlocker(box):
                box.clear()
                box.addItem(self.tr("– not in the file –"), "")
                for column in columns:
                    box.addItem(column, f"column:{column}")
                constants = self._constants.get(field, [])
                if constants:
                    box.insertSeparator(box.count())
                for words, text in constants:
                    box.addItem(self.tr("all: {what}").format(what=words), ALL_ARE + text)
            widest = box.view().sizeHintForColumn(0)
            box.view().setMinimumWidth(min(widest, round(420 * self._unit)) + 28)

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
        for field, box in self.boxes.items():
            column, constant = mapping.column(field), mapping.constant(field)
            at = box.findData(f"column:{column}") if column is not None else -1
            if at < 0 and constant:
                at = box.findData(ALL_ARE + constant)
                if at < 0:
                    box.addItem(self.tr("all: {what}").format(what=constant), ALL_ARE + constant)
                    at = box.count() - 1
            box.setCurrentIndex(max(0, at))
            said = f" – {words[how[field]]}" if field in how else ""
            box.setToolTip(f"{later(NOTES[field].help)}{said}")
        for choice, value in ((self.unit, mapping.unit), (self.basis, mapping.basis)):
            at = choice.findData(value)
            if at < 0:
                choice.addItem(value, value)
                at = choice.count() - 1
            choice.setCurrentIndex(at)
        with QSignalBlocker(self.grade), QSignalBlocker(self.swap), QSignalBlocker(self.crs):
            self.grade.setValue(mapping.grade_pct or 0.0)
            self.swap.setChecked(mapping.swap)
            at = self.crs.findData(mapping.crs)
            self.crs.setCurrentIndex(at)
            if at < 0:
                self.crs.setEditText(mapping.crs)
        self._show_rows()

    def _show_all(self) -> None:
        self._all_shown = True
        self._show_rows()

    def _show_rows(self) -> None:
        """Show the fields that the file has, those it should have, and what these ask for."""
        mapping, every = self._mapping, self._all_shown
        plain = mapping.column("lat") is not None or not mapping.positioned
        for field, box in self.boxes.items():
            used = mapping.column(field) is not None or bool(mapping.constant(field))
            usual = field in ALWAYS and (plain or field not in ("lat", "lon"))
            self._form.setRowVisible(box, every or used or usual)
        has_capacity = mapping.column("capacity") is not None
        self._form.setRowVisible(self.unit, every or has_capacity)
        self._form.setRowVisible(self.basis, every or has_capacity)
        self._form.setRowVisible(
            self.grade, every or mapping.basis == "concentrate" or mapping.grade_pct is not None
        )
        self.more.setVisible(not every)

    def ask_for_crs(self) -> None:
        """Show where the coordinate system is said."""
        self.ensureWidgetVisible(self.crs)

    # --- choosing ------------------------------------------------------------------------------

    def _choose(self, field: Field) -> None:
        chosen = str(self.boxes[field].currentData() or "")
        mapping = self._mapping
        if chosen.startswith(ALL_ARE):
            mapping = mapping.with_column(field, None)
            mapping = mapping.with_constant(field, chosen.removeprefix(ALL_ARE))
        else:
            column = chosen.removeprefix("column:") or None
            mapping = mapping.with_constant(field, "").with_column(field, column)
        self._take(mapping)

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
        at = self.crs.currentIndex()
        text = self.crs.currentText().strip()
        chosen = at >= 0 and text == self.crs.itemText(at)
        crs = str(self.crs.itemData(at)) if chosen else text
        self._take(replace(self._mapping, crs=crs, swap=self.swap.isChecked()))

    def _take(self, mapping: ColumnMapping) -> None:
        if mapping == self._mapping:
            return
        self.show_mapping(mapping)
        self.mapping_changed.emit(mapping)
