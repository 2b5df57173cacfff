"""Asks for a page size of the user's own."""

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from mapapp.briefing.page import LARGEST_MM, SMALLEST_MM, PageSize
from mapapp.desktop.controls import QuietBox, indent


class SizeDialog(QDialog):
    """Width and height of a page, mm."""

    def __init__(self, parent: QWidget, size: PageSize) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Page size"))
        self.width_box = self._box(self.tr("Width"), size.width_mm)
        self.height_box = self._box(self.tr("Height"), size.height_mm)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Ok).setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(self.tr("Width"), self.width_box)
        form.addRow(self.tr("Height"), self.height_box)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(buttons)

    def _box(self, name: str, value: float) -> QDoubleSpinBox:
        box = QuietBox()
        box.setRange(SMALLEST_MM, LARGEST_MM)
        box.setDecimals(1)
        box.setSuffix(self.tr(" mm"))
        box.setValue(value)
        box.setAccessibleName(name)
        box.setMinimumWidth(140)
        indent(box)
        return box

    @property
    def size_mm(self) -> PageSize:
        """The size that is set."""
        return PageSize(self.width_box.value(), self.height_box.value())


def ask_size(parent: QWidget, size: PageSize) -> PageSize | None:
    """Ask for a size; None if the user thought better of it."""
    dialog = SizeDialog(parent, size)
    try:
        return dialog.size_mm if dialog.exec() == QDialog.DialogCode.Accepted else None
    finally:
        dialog.deleteLater()
