"""The dialog of preferences, made row by row from their table."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from mapapp.desktop.controls import indent
from mapapp.desktop.preferences.schema import Preference, Value, schema
from mapapp.desktop.preferences.store import Preferences

WIDTH: Final = 680
MOST_HEIGHT: Final = 720  # fits a laptop's screen; what is longer scrolls
FIELD_WIDTH: Final = 280


class FolderField(QWidget):
    """A folder, typed or chosen; empty stands for none."""

    def __init__(self, name: str, hint: str) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(name)
        self.line.setClearButtonEnabled(True)
        choose = QPushButton(self.tr("Choose…"))
        choose.setAccessibleName(self.tr("Choose a folder: {name}").format(name=name))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(choose)

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.line.accessibleName(), self.line.text() or str(Path.home())
        )
        if chosen:
            self.line.setText(chosen)


class PreferencesDialog(QDialog):
    """Shows what is set and takes it over when it is accepted.

    Parameters
    ----------
    preferences
        Read when the dialog opens, written when it is accepted.
    consumers
        Names by id, of those whose exposure may be shown.
    take
        Called after a change with the keys that were changed.
    """

    def __init__(
        self,
        preferences: Preferences,
        consumers: Mapping[str, str],
        take: Callable[[list[str]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self._preferences, self._consumers, self._take = preferences, consumers, take
        self.fields: dict[str, QWidget] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        group = ""
        for one in schema():
            if one.group != group:
                self._add_heading(grid, one.group, first=not group)
                group = one.group
            self._add_row(grid, one)
        buttons = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(buttons.Ok | buttons.Cancel | buttons.RestoreDefaults)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        box.button(buttons.RestoreDefaults).clicked.connect(self._show_defaults)
        page = QWidget()
        page.setObjectName("page")
        inside = QVBoxLayout(page)
        inside.setContentsMargins(20, 16, 20, 0)
        inside.addLayout(grid)
        inside.addStretch()
        area = QScrollArea()
        area.setAccessibleName(self.tr("Preferences"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(page)
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 0, 20, 0)
        foot.setSpacing(16)
        foot.addWidget(self._place())
        foot.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(16)
        column.addWidget(area, 1)
        column.addLayout(foot)
        self.ensurePolished()
        self.setMinimumWidth(WIDTH)
        below = foot.sizeHint().height() + 2 * 16
        self.resize(WIDTH, min(MOST_HEIGHT, inside.heightForWidth(WIDTH - 20) + below))

    # --- rows ----------------------------------------------------------------------------------

    def _add_heading(self, grid: QGridLayout, words: str, *, first: bool) -> None:
        heading = QLabel(words)
        heading.setProperty("role", "heading")
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        if not first:
            heading.setContentsMargins(0, 12, 0, 0)
        grid.addWidget(heading, grid.rowCount(), 0, 1, 2)

    def _add_row(self, grid: QGridLayout, one: Preference) -> None:
        field = self._field(one)
        self.fields[one.key] = field
        self._show_value(one, self._preferences.value(one.key))
        row = grid.rowCount()
        if not isinstance(field, QCheckBox):
            label = QLabel(one.label)
            label.setBuddy(field.line if isinstance(field, FolderField) else field)
            grid.addWidget(label, row, 0)
        grid.addWidget(field, row, 1)
        note = QLabel(one.help)
        note.setProperty("role", "quiet")
        note.setWordWrap(True)
        note.setContentsMargins(0, 0, 0, 8)
        grid.addWidget(note, row + 1, 1)

    def _field(self, one: Preference) -> QWidget:
        field: QWidget
        if one.kind == "flag":
            field = QCheckBox(one.label)
        elif one.kind == "seconds":
            field = QSpinBox()
            field.setRange(one.least, one.most)
            field.setSuffix(self.tr(" s"))
            field.setMaximumWidth(FIELD_WIDTH)
            indent(field)
        elif one.kind == "line":
            field = QLineEdit()
            field.setMaxLength(one.most)
            field.setPlaceholderText(self.tr("none"))
        elif one.kind == "folder":
            field = FolderField(one.label, self.tr("where you were last"))
        else:
            field = QComboBox()
            choices = one.choices if one.kind == "choice" else tuple(self._consumers.items())
            for value, words in choices:
                field.addItem(words, value)
            field.setMaximumWidth(FIELD_WIDTH)
        field.setAccessibleName(one.label)
        field.setAccessibleDescription(one.help)
        return field

    def _place(self) -> QWidget:
        path = self._preferences.path
        link = QPushButton(self.tr("Show the file these are kept in"))
        link.setProperty("role", "link")
        link.setAutoDefault(False)
        link.setVisible(path is not None)
        if path is not None:
            link.setToolTip(str(path))
            folder = QUrl.fromLocalFile(str(path.parent))
            link.clicked.connect(lambda: QDesktopServices.openUrl(folder))
        link.setSizePolicy(link.sizePolicy().Policy.Maximum, link.sizePolicy().verticalPolicy())
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        return link

    # --- values --------------------------------------------------------------------------------

    def _show_value(self, one: Preference, value: Value) -> None:
        field = self.fields[one.key]
        if isinstance(field, QCheckBox):
            field.setChecked(bool(value))
        elif isinstance(field, QSpinBox):
            field.setValue(int(value))
        elif isinstance(field, FolderField):
            field.line.setText(str(value))
        elif isinstance(field, QLineEdit):
            field.setText(str(value))
        elif isinstance(field, QComboBox):
            field.setCurrentIndex(max(0, field.findData(value)))

    def _show_defaults(self) -> None:
        for one in schema():
            self._show_value(one, one.default)

    def value(self, key: str) -> Value:
        """Return what a field shows now."""
        field = self.fields[key]
        if isinstance(field, QCheckBox):
            return field.isChecked()
        if isinstance(field, QSpinBox):
            return field.value()
        if isinstance(field, FolderField):
            return field.line.text().strip()
        if isinstance(field, QLineEdit):
            return field.text().strip()
        return str(field.currentData()) if isinstance(field, QComboBox) else ""

    def accept(self) -> None:
        """Take over what is shown."""
        changed = [key for key in self.fields if self.value(key) != self._preferences.value(key)]
        for key in changed:
            self._preferences.set(key, self.value(key))
        super().accept()
        if changed:
            self._preferences.save()
            self._take(changed)
