"""A site of a file in a form: what can be said of it, corrected in one step."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from mapapp.cartography.proper_names import capital, mineral_word
from mapapp.cartography.wording import number, stage_name, status_word
from mapapp.catalog.model import STAGES
from mapapp.catalog.sitefiles.layer import STATUSES
from mapapp.desktop.sitefiles.site_edits import FIELD_OF_KEY, PLACES, texts_of

if TYPE_CHECKING:
    from mapapp.catalog.sitefiles import SiteLayer
    from mapapp.desktop.sitefiles.loading import LoadedFile

WIDTH_PX: Final = 420


class SiteDialog(QDialog):
    """Fields of one site; those that its file has no column for get one of the user's, and say so.

    Parameters
    ----------
    found
        The file.
    at
        Which site of its layer.
    names
        Countries by ISO alpha-3 code.
    """

    def __init__(
        self,
        found: "LoadedFile",
        at: int,
        names: Mapping[str, str],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "style")
        layer = found.layer
        self.setWindowTitle(self.tr("Edit {site}").format(site=layer.site_name(at)))
        self.fields: dict[str, QLineEdit | QComboBox] = {}
        self._before = texts_of(layer, at, names)
        form = QFormLayout()
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for key, words in self._words().items():
            field = self._field(key, layer)
            field.setAccessibleName(words)
            self.fields[key] = field
            label = QLabel(words)
            label.setProperty("role", "quiet")
            label.setBuddy(field)
            form.addRow(label, field)
            if not self._in_file(layer, key):
                field.setToolTip(self.tr("The file has no column for it"))
                if isinstance(field, QLineEdit):
                    field.setPlaceholderText(self.tr("The file has no column for it"))
        foot = QLabel(
            self.tr("{file}, row {row}. The file itself stays as it is; the change is kept with"
                    " your work. A field that the file has no column for gets one in your layer,"
                    " and in what is exported of it.").format(
                        file=found.file.name, row=number(int(layer.row[at])))
        )  # fmt: skip
        foot.setTextFormat(Qt.TextFormat.PlainText)
        foot.setProperty("role", "quiet")
        foot.setWordWrap(True)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Cancel | kinds.Ok)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(foot)
        column.addWidget(self.buttons)
        self.setMinimumWidth(WIDTH_PX)

    def _words(self) -> dict[str, str]:
        return {
            "name": self.tr("Name"),
            "mineral": self.tr("Mineral"),
            "stage": self.tr("Stage"),
            "status": self.tr("Status"),
            "capacity": self.tr("Capacity, t/yr"),
            "production": self.tr("Output, t/yr"),
            "start": self.tr("Start year"),
            "host": self.tr("Country"),
            "control": self.tr("Control"),
            "operator": self.tr("Operator"),
            "owner": self.tr("Owners"),
            "product": self.tr("Product"),
            "lat": self.tr("Latitude"),
            "lon": self.tr("Longitude"),
            "notes": self.tr("Notes"),
        }

    def _field(self, key: str, layer: "SiteLayer") -> QLineEdit | QComboBox:
        every: dict[str, list[tuple[str, str]]] = {
            "mineral": [(mineral_word(one), one.replace("_", " ")) for one in layer.minerals],
            "stage": [(stage_name(one), one) for one in STAGES],
            "status": [(capital(status_word(one)), one.replace("_", " ")) for one in STATUSES],
        }  # fmt: skip
        choices = every.get(key)
        if choices is None:
            line = QLineEdit(self._before[key])
            line.setCursorPosition(0)
            return line
        box = QComboBox()
        if not self._before[key]:
            box.addItem("", "")
        for words, text in choices:
            box.addItem(words, text)
        box.setCurrentIndex(max(0, box.findData(self._before[key])))
        return box

    @staticmethod
    def _in_file(layer: "SiteLayer", key: str) -> bool:
        field = FIELD_OF_KEY[key]
        said = layer.mapping.column(field) is not None or bool(layer.mapping.constant(field))
        return said or key in PLACES

    def changes(self) -> dict[str, str]:
        """Return what was typed, by the keys of `FIELD_OF_KEY`; what stayed is left out."""
        found = {}
        for key, field in self.fields.items():
            text = field.text() if isinstance(field, QLineEdit) else str(field.currentData())
            if text.strip() != self._before[key].strip():
                found[key] = text
        return found
