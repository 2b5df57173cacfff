"""Asks how fine an image is, and whether it has paper."""

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from mapapp.briefing.export import ExportOptions, format_name
from mapapp.briefing.page import Page
from mapapp.briefing.page_image import LEAST_DPI, MOST_DPI, USUAL_DPI, page_pixels
from mapapp.cartography.wording import number
from mapapp.desktop.briefing.store import BriefingStore
from mapapp.desktop.controls import indent
from mapapp.errors import UserError

WIDTH = 360


class ImageOptionsDialog(QDialog):
    """Resolution of a PNG, and whether an image is transparent where nothing is drawn."""

    def __init__(self, parent: QWidget, page: Page, format_id: str, dpi: int) -> None:
        super().__init__(parent)
        self._page = page
        self.setWindowTitle(self.tr("Save as {format}").format(format=format_name(format_id)))
        self.setMinimumWidth(WIDTH)
        self.dpi = QSpinBox()
        self.dpi.setRange(LEAST_DPI, MOST_DPI)
        self.dpi.setSingleStep(50)
        self.dpi.setSuffix(self.tr(" dpi"))
        self.dpi.setAccessibleName(self.tr("Resolution"))
        self.dpi.setToolTip(self.tr("300 dpi for print, 96 to 150 for screens"))
        indent(self.dpi)
        self.clear = QCheckBox(self.tr("Transparent, without paper"))
        self.clear.setToolTip(self.tr("To be laid on a coloured slide or page"))
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._go = self._buttons.addButton(
            self.tr("Choose place…"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._go.setDefault(True)
        form = QFormLayout()
        form.setSpacing(8)
        if format_id == "png":
            form.addRow(self.tr("Resolution"), self.dpi)
            form.addRow("", self._note)
        form.addRow("", self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self._buttons)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.dpi.valueChanged.connect(self._say_size)
        self.dpi.setValue(dpi)
        self._say_size()

    def _say_size(self) -> None:
        """Say how large the image becomes, or why it cannot be made."""
        try:
            width, height = page_pixels(self._page, self.dpi.value())
        except UserError as error:
            words, role = str(error), "warning"
        else:
            words = self.tr("{width} × {height} pixels")
            words, role = words.format(width=number(width), height=number(height)), "quiet"
        self._note.setText(words)
        self._note.setProperty("role", role)
        self._note.style().polish(self._note)
        self._go.setEnabled(role == "quiet")

    def options(self) -> ExportOptions:
        """Return what is set."""
        return ExportOptions(dpi=self.dpi.value(), transparent=self.clear.isChecked())


def ask_image_options(
    parent: QWidget, page: Page, format_id: str, store: BriefingStore
) -> ExportOptions | None:
    """Ask, and remember the resolution; None if the user thought better of it."""
    dialog = ImageOptionsDialog(parent, page, format_id, store.number("dpi", USUAL_DPI))
    try:
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
        options = dialog.options()
    finally:
        dialog.deleteLater()
    store.keep_number("dpi", options.dpi)
    return options
