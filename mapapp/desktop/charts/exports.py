"""Copies charts and their figures, and writes them to files: one for all charts of a window."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSettings, QStandardPaths, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from mapapp.errors import UserError

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from mapapp.cartography.chart_sheet import ChartSheet

FOLDER: Final = "export_folder"


class ChartExports(QObject):
    """What the menu of every chart does.

    Signals
    -------
    done, failed
        What was copied or written, or why it could not be, in a sentence.
    page_wanted
        The id of a chart that is to stand on the briefing page.
    """

    done = Signal(str)
    failed = Signal(str)
    page_wanted = Signal(str)

    def __init__(self, settings: QSettings | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    def copy_picture(self, sheet: "ChartSheet") -> None:
        """Copy a chart as an image, in light colours whatever the window's."""
        from mapapp.briefing.chart_files import chart_image

        try:
            image = chart_image(sheet)
        except UserError as error:
            self.failed.emit(str(error))
            return
        QApplication.clipboard().setImage(image)
        self.done.emit(self.tr("Picture of the chart copied."))

    def to_drag(self, sheet: "ChartSheet") -> "tuple[str, QImage] | None":
        """Return a chart as it is dragged into another program: a file's name and the image."""
        from mapapp.briefing.chart_files import chart_image

        try:
            return f"{sheet.name}.png", chart_image(sheet)
        except UserError as error:
            self.failed.emit(str(error))
            return None

    def copy_figures(self, sheet: "ChartSheet") -> None:
        """Copy a chart's figures as a table, to be pasted into a spreadsheet."""
        QApplication.clipboard().setText(sheet.table.tab_separated())
        self.done.emit(self.tr("Figures copied: {count} rows.").format(count=len(sheet.table.rows)))

    def ask_picture(self, sheet: "ChartSheet", parent: QWidget) -> None:
        """Ask for a place and write the chart there, as PNG or SVG."""
        png, svg = self.tr("PNG image (*.png)"), self.tr("SVG drawing (*.svg)")
        chosen, kind = QFileDialog.getSaveFileName(
            parent,
            self.tr("Export picture"),
            str(self.folder() / f"{sheet.name}.png"),
            f"{png};;{svg}",
        )
        if chosen:
            # An ending typed by hand wins over the kind picked in the list.
            path = Path(chosen)
            ending = ".svg" if kind == svg else ".png"
            self.write(
                sheet,
                path if path.suffix.lower() in (".png", ".svg") else Path(f"{chosen}{ending}"),
            )

    def ask_figures(self, sheet: "ChartSheet", parent: QWidget) -> None:
        """Ask for a place and write the chart's figures there, as CSV."""
        chosen, _ = QFileDialog.getSaveFileName(
            parent,
            self.tr("Export figures"),
            str(self.folder() / f"{sheet.name}.csv"),
            self.tr("CSV table (*.csv)"),
        )
        if chosen:
            path = Path(chosen)
            self.write(sheet, path if path.suffix.lower() == ".csv" else Path(f"{chosen}.csv"))

    def write(self, sheet: "ChartSheet", path: Path) -> bool:
        """Write a chart as what the name ends in; a problem is told, nothing is lost."""
        from mapapp.briefing.chart_files import write_chart

        try:
            write_chart(sheet, path)
        except UserError as error:
            self.failed.emit(str(error))
            return False
        if self._settings is not None:
            self._settings.setValue(FOLDER, str(path.parent))
        self.done.emit(self.tr("Chart written: {path}").format(path=path))
        return True

    def folder(self) -> Path:
        """Return where the user exported last, else where the system keeps pictures."""
        kept = str(self._settings.value(FOLDER, "")) if self._settings is not None else ""
        places = QStandardPaths.StandardLocation
        folder = Path(kept or QStandardPaths.writableLocation(places.PicturesLocation))
        return folder if folder.is_dir() else Path.home()
