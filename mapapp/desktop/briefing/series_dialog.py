"""Series of images: the page for each year, or for each month of a shock, numbered."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QWidget

from mapapp.briefing.export import ExportOptions, format_name
from mapapp.briefing.files import ExportError
from mapapp.briefing.pack import Plan, Report, month_plans, year_plans
from mapapp.briefing.pack_folder import write_folder
from mapapp.briefing.page_image import LEAST_DPI, MOST_DPI
from mapapp.desktop.briefing.run_dialog import RunDialog
from mapapp.desktop.briefing.running import FolderRow
from mapapp.desktop.controls import Segments, indent
from mapapp.desktop.layers.fields import Choice
from mapapp.errors import UserError
from mapapp.picture import FIRST_YEAR, LAST_YEAR
from mapapp.picture.shock.followed import followed

if TYPE_CHECKING:
    from mapapp.desktop.main_window import MainWindow

FOLDER_NAME: Final = "series"
FORMATS: Final = ("png", "svg", "pdf")
USUAL_DPI: Final = 150
MOST_STEP: Final = 12


class SeriesDialog(RunDialog):
    """Chooses a range of years or months and writes an image of each.

    Attributes
    ----------
    kind
        Years, or months of the shock that acts.
    first, last, step
        The range.
    """

    def __init__(self, main: "MainWindow") -> None:
        super().__init__(
            main,
            QCoreApplication.translate("SeriesDialog", "Series of images"),
            QCoreApplication.translate("SeriesDialog", "Write series"),
        )
        self._months = self._shock_months()
        self.kind = Segments(self.tr("Steps"))
        reason = "" if self._months else self.tr("No export restriction acts on this stage.")
        self.kind.set_choices(
            [("years", self.tr("Years"), ""), ("months", self.tr("Months of the shock"), reason)]
        )
        self._kind = "years"
        self.kind.set_value("years")
        self.kind.chosen.connect(self._choose_kind)
        self.first, self.last = self._box(self.tr("First")), self._box(self.tr("Last"))
        self.step = self._box(self.tr("Step"))
        self.step.setRange(1, MOST_STEP)
        self.format = Choice([(one, format_name(one)) for one in FORMATS])
        self.format.set_value("png")
        self.dpi = self._box(self.tr("Resolution"))
        self.dpi.setRange(LEAST_DPI, MOST_DPI)
        self.dpi.setSuffix(self.tr(" dpi"))
        self.dpi.setValue(self.store.number("series_dpi", USUAL_DPI))
        self.format.chosen.connect(lambda one: self.dpi.setEnabled(one == "png"))
        self.place = FolderRow(self.store.folder() / FOLDER_NAME, self.tr("Folder"))
        self.template.activated.connect(self.refresh)
        self.page_size.activated.connect(self.refresh)
        self._choose_kind("years")
        for box in (self.first, self.last, self.step):
            box.valueChanged.connect(self.refresh)
        self.lay_out(
            (
                (self.tr("Steps"), self._left(self.kind)),
                (self.tr("Range"), self._range_row()),
                (self.tr("Template"), self.template),
                (self.tr("Page size"), self.page_size),
                (self.tr("Format"), self.format),
                (self.tr("Resolution"), self._left(self.dpi)),
                (self.tr("Folder"), self.place),
            )
        )

    def _box(self, name: str) -> QSpinBox:
        box = QSpinBox()
        box.setAccessibleName(name)
        box.setMinimumWidth(84)
        box.setKeyboardTracking(False)
        indent(box)
        return box

    def _range_row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for words, box in (
            ("", self.first), (self.tr("to"), self.last), (self.tr("every"), self.step),
        ):  # fmt: skip
            if words:
                label = QLabel(words)
                label.setProperty("role", "quiet")
                line.addWidget(label)
            line.addWidget(box)
        line.addStretch(1)
        row.setAccessibleName(self.tr("Range"))
        return row

    @staticmethod
    def _left(widget: QWidget) -> QWidget:
        """Return a widget at the left of its row, no wider than it needs to be."""
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(widget)
        line.addStretch(1)
        row.setAccessibleName(widget.accessibleName())
        return row

    def _shock_months(self) -> int:
        """Return how many months the path of the shock has; 0 without one."""
        space = self._main.workspace
        try:
            shock = followed(space.catalog, space.scenario, space.view)
        except UserError:
            return 0
        return shock.months if shock is not None else 0

    def _choose_kind(self, kind: str) -> None:
        self._kind = kind
        self.kind.set_value(kind)
        months = kind == "months"
        low, high = (1, self._months) if months else (FIRST_YEAR, LAST_YEAR)
        for box, value in ((self.first, low), (self.last, high)):
            box.setRange(low, high)
            box.setValue(value)
        if months:
            self.template.set_value("shock")
        self.template.setEnabled(not months)
        if self.layout() is not None:
            self.refresh()

    def refresh(self, _: object = None) -> None:
        """Say how many images there will be."""
        one = self.step.value() == 1
        months = self.tr(" month") if one else self.tr(" months")
        years = self.tr(" year") if one else self.tr(" years")
        self.step.setSuffix(months if self._kind == "months" else years)
        super().refresh()

    def plans(self) -> tuple[Plan, ...]:
        """Return a page for each year or month of the range."""
        space = self._main.workspace
        plan = Plan(self.page_as_chosen(), space.scenario, space.view)
        first, last, step = self.first.value(), self.last.value(), self.step.value()
        if self._kind == "years":
            return year_plans(plan, first=first, last=last, step=step)
        if first > last:
            message = self.tr("The first month must not be after the last.")
            raise ExportError(message)
        return month_plans(plan, last)[first - 1 :: step]

    def write(self, report: Report) -> tuple[Path, ...]:
        """Write the series; finished images of a run that was stopped are kept."""
        return write_folder(
            self.place.folder,
            self.maker(),
            self.plans(),
            suffix=f".{self.format.currentData()}",
            report=report,
            options=ExportOptions(dpi=self.dpi.value()),
        )

    def keep(self) -> None:
        """Remember the resolution."""
        self.store.keep_number("series_dpi", self.dpi.value())
