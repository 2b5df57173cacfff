"""Asks for the size of an exported image; what is shown is what is written."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from mapapp.briefing.image import LARGEST_PX, SMALLEST_PX, ImageSpec, render
from mapapp.cartography.scene import MapScene
from mapapp.desktop.controls import indent

PREVIEW_WIDTH: Final = 480
PRESETS: Final = (
    ("16:9, 1920 × 1080", 1920, 1080, 150),
    ("16:9, 3840 × 2160", 3840, 2160, 300),
    ("A4, 300 dpi", 3508, 2480, 300),
    ("4:3, 1600 × 1200", 1600, 1200, 150),
    ("1:1, 1200 × 1200", 1200, 1200, 150),
)


class ExportDialog(QDialog):
    """Size, resolution and a preview of the image.

    Parameters
    ----------
    scene_of
        Returns what is written at a size.
    """

    def __init__(
        self, scene_of: Callable[[ImageSpec], MapScene], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export image"))
        self._scene_of = scene_of
        self._preset = QComboBox()
        for words, *_ in PRESETS:
            self._preset.addItem(words)
        self._preset.addItem(self.tr("Custom"))
        self._width = self._pixels(PRESETS[0][1])
        self._height = self._pixels(PRESETS[0][2])
        self._dpi = QSpinBox()
        self._dpi.setRange(30, 1200)
        self._dpi.setValue(PRESETS[0][3])
        self._dpi.setSuffix(self.tr(" dpi"))
        indent(self._dpi)
        self._preview = QLabel()
        self._preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._preview.setFixedSize(PREVIEW_WIDTH, PREVIEW_WIDTH * 9 // 16)
        self._preview.setProperty("role", "preview")
        self._preview.setAccessibleName(self.tr("Preview"))
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setText(self.tr("Save as PNG…"))
        save.setDefault(True)
        self._lay_out()
        self._preset.currentIndexChanged.connect(self._choose)
        for box in (self._width, self._height):
            box.valueChanged.connect(self._edited)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._show_preview()

    def _pixels(self, value: int) -> QSpinBox:
        box = QSpinBox()
        box.setRange(SMALLEST_PX, LARGEST_PX)
        box.setValue(value)
        box.setSuffix(self.tr(" px"))
        indent(box)
        box.setKeyboardTracking(False)
        return box

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(self.tr("Size"), self._preset)
        form.addRow(self.tr("Width"), self._width)
        form.addRow(self.tr("Height"), self._height)
        form.addRow(self.tr("Resolution"), self._dpi)
        note = QLabel(
            self.tr(
                "Light colours, with title, legend, sources and boundary note;"
                " text grows with the size."
            )
        )
        note.setProperty("role", "quiet")
        note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._preview)
        column.addLayout(form)
        column.addWidget(note)
        column.addWidget(self._buttons)

    def spec(self) -> ImageSpec:
        """Return the size that is chosen."""
        return ImageSpec(self._width.value(), self._height.value(), self._dpi.value())

    def _choose(self, index: int) -> None:
        if index < len(PRESETS):
            _, width, height, dpi = PRESETS[index]
            for box, value in ((self._width, width), (self._height, height), (self._dpi, dpi)):
                box.blockSignals(True)  # noqa: FBT003
                box.setValue(value)
                box.blockSignals(False)  # noqa: FBT003
            self._show_preview()

    def _edited(self) -> None:
        self._preset.setCurrentIndex(len(PRESETS))
        self._show_preview()

    def _show_preview(self) -> None:
        """Draw the real page at its real size and shrink it: what is seen is what is saved."""
        spec = self.spec()
        scale = min(1.0, 1920 / spec.width_px, 1440 / spec.height_px)
        scale = max(scale, SMALLEST_PX / min(spec.width_px, spec.height_px))
        small = ImageSpec(round(spec.width_px * scale), round(spec.height_px * scale), spec.dpi)
        image = render(self._scene_of(small), small).scaled(
            (self._preview.size() - QSize(2, 2)) * self.devicePixelRatioF(),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._preview.setPixmap(QPixmap.fromImage(image))
