"""The head of the window of a file: what it is, how it was read, and how else it could be."""

import json
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSpinBox, QWidget

from mapapp.cartography.wording import number
from mapapp.catalog.sitefiles import DELIMITERS, ENCODINGS, Reading, SourceFile
from mapapp.desktop.controls import ElidedLabel, indent
from mapapp.phrases import later
from mapapp.scenario.site_files import SiteFile

HEADER_ROWS = 200
DECIMALS = (".", ",")


class ReadingRow(QWidget):
    """Name and sheet; how the file was read in words, and in fields once that is asked for.

    Signals
    -------
    layer_chosen
        Name of the sheet or layer.
    reading_changed
        The user wants the file read in another way: a `Reading` of what was chosen.
    """

    layer_chosen = Signal(str)
    reading_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._source: SourceFile | None = None
        self._chosen = Reading()
        self._name = QLabel()
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setProperty("role", "heading")
        self._words = ElidedLabel()
        self._words.setProperty("role", "quiet")
        self.layer, self.encoding = QComboBox(), QComboBox()
        self.delimiter, self.decimal = QComboBox(), QComboBox()
        self.layer.setAccessibleName(self.tr("Sheet or layer"))
        self.layer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.encoding.setAccessibleName(self.tr("Encoding"))
        self.delimiter.setAccessibleName(self.tr("Columns are parted by"))
        self.decimal.setAccessibleName(self.tr("Decimals are parted by"))
        for name, label in ENCODINGS.items():
            self.encoding.addItem(later(label), name)
        for mark, label in DELIMITERS.items():
            self.delimiter.addItem(later(label), mark)
        for mark, label in zip(
            DECIMALS, (self.tr("decimal point"), self.tr("decimal comma")), strict=True
        ):
            self.decimal.addItem(label, mark)
        self.header = QSpinBox()
        self.header.setRange(0, HEADER_ROWS)
        self.header.setSpecialValueText(self.tr("no headings"))
        self.header.setPrefix(self.tr("headings in row "))
        self.header.setAccessibleName(self.tr("Row of the headings"))
        self.header.setKeyboardTracking(False)
        indent(self.header)
        self.otherwise = QPushButton(self.tr("Read otherwise…"))
        self.otherwise.setProperty("role", "link")
        self.otherwise.setAutoDefault(False)  # Enter adds the sites, whatever has the focus
        self._lay_out()
        self.layer.activated.connect(lambda _: self.layer_chosen.emit(self.layer.currentData()))
        for box in (self.encoding, self.delimiter, self.decimal):
            box.activated.connect(lambda _: self._read())
        self.header.valueChanged.connect(lambda _: self._read())
        self.otherwise.clicked.connect(self.show_fields)
        self._fields_shown = False

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 6)
        row.setSpacing(8)
        row.addWidget(self._name)
        for part in (self.layer, self.encoding, self.delimiter, self.decimal, self.header):
            part.hide()
            row.addWidget(part)
        row.addWidget(self._words, 1)
        row.addWidget(self.otherwise)
        self.otherwise.hide()

    def show_fields(self) -> None:
        """Show the fields in which the way of reading is chosen."""
        self._fields_shown = True
        self._show()

    def show_source(self, source: SourceFile, file: SiteFile) -> None:
        """Show what a file is and how it was read."""
        self._source, self._chosen = source, Reading(**json.loads(file.reading))
        self._name.setText(source.name)
        with QSignalBlocker(self.layer):
            self.layer.clear()
            for one in source.layers:
                rows = "" if one.rows is None else f" ({number(one.rows)})"
                self.layer.addItem(f"{one.name}{rows}", one.name)
            self.layer.setCurrentIndex(max(0, self.layer.findData(file.layer)))
        reading = source.reading
        for box, value in (
            (self.encoding, reading.encoding),
            (self.delimiter, reading.delimiter),
            (self.decimal, reading.decimal or "."),
        ):
            box.setCurrentIndex(box.findData(value))
        with QSignalBlocker(self.header):
            self.header.setValue(self._row_of_headings())
        self._pasted = bool(file.pasted)
        self._show()

    def _row_of_headings(self) -> int:
        """Return the row of the headings: each sheet has its own."""
        source = self._source
        if source is None:
            return 1
        at = max(0, self.layer.currentIndex())
        row = source.layers[at].header_row if source.kind == "workbook" else None
        row = source.reading.header_row if row is None else row
        return 1 if row is None else row

    def _show(self) -> None:
        source = self._source
        if source is None:
            return
        is_text, is_table = source.kind == "text", source.kind in ("text", "workbook")
        shown = self._fields_shown
        self.layer.setVisible(len(source.layers) > 1)
        self.encoding.setVisible(shown and is_text and not self._pasted)
        self.delimiter.setVisible(shown and is_text)
        self.decimal.setVisible(shown and is_text)
        self.header.setVisible(shown and is_table)
        self.otherwise.setVisible(is_table and not shown)
        parts = [source.format]
        if is_text and not shown:
            if not self._pasted:
                parts.append(self.encoding.currentText())
            parts += [self.delimiter.currentText(), self.decimal.currentText()]
        if is_table and not shown:
            parts.append(self.header.text())
        self._words.setText(" · ".join(part for part in parts if part))

    def _read(self) -> None:
        """Hand on what was chosen; what was not stays to be found out."""
        if self._source is None:
            return
        found, chosen = self._source.reading, self._chosen
        if (encoding := self.encoding.currentData()) != found.encoding:
            chosen = replace(chosen, encoding=encoding)
        if (delimiter := self.delimiter.currentData()) != found.delimiter:
            chosen = replace(chosen, delimiter=delimiter)
        if (decimal := self.decimal.currentData()) != (found.decimal or "."):
            chosen = replace(chosen, decimal=decimal)
        if (row := self.header.value()) != self._row_of_headings():
            chosen = replace(chosen, header_row=row)
        if chosen != self._chosen:
            self.reading_changed.emit(chosen)
