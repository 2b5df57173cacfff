"""The user's sites, and the rows that are not on the map, written to files of their own."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from mapapp.catalog.sitefiles import Watch, write_aside, write_problems, write_sites
from mapapp.desktop.sitefiles.job import Job
from mapapp.errors import UserError

if TYPE_CHECKING:
    from mapapp.catalog.sitefiles import SiteLayer
    from mapapp.desktop.sitefiles.files import SiteFilesOnMap
    from mapapp.desktop.sitefiles.loading import LoadedFile

translate = QCoreApplication.translate

KINDS: Final = (".xlsx", ".csv", ".gpkg", ".geojson")
TABLES: Final = (".xlsx", ".csv")


class SiteExports(QObject):
    """Asks where, and writes beside the window."""

    def __init__(self, files: "SiteFilesOnMap") -> None:
        super().__init__(files)
        self._files = files
        self._job = Job()
        self._job.told.connect(self._tell)

    def close(self) -> None:
        """End what runs."""
        self._job.close()

    def ask_sites(self, file_id: str) -> None:
        """Write the sites of a file as they are on the map."""
        found = self._files.loaded.get(file_id)
        if found is None:
            return
        path = self._ask(
            self.tr("Export sites"),
            f"{Path(found.file.name).stem}-sites.xlsx",
            self.tr("Excel workbook (*.xlsx);;Table (*.csv);;GeoPackage (*.gpkg);;"
                    "GeoJSON (*.geojson)"),
            KINDS,
        )  # fmt: skip
        if path is not None:
            self._job.start(partial(_write_sites, found.layer, path))

    def ask_aside(self, file_id: str) -> None:
        """Write the rows of a file that are not on the map."""
        found = self._files.loaded.get(file_id)
        if found is None:
            return
        if not len(found.layer.aside):
            words = self.tr("All rows of {name} are on the map.").format(name=found.file.name)
            self._files.window.banner.show_done(words)
            return
        path = self._ask(
            self.tr("Export rows left aside"),
            f"{Path(found.file.name).stem}-aside.xlsx",
            self.tr("Excel workbook (*.xlsx);;Table (*.csv)"),
            TABLES,
        )
        if path is not None:
            self._job.start(partial(_write_aside, found.layer, path))

    def _ask(self, title: str, name: str, kinds: str, endings: tuple[str, ...]) -> Path | None:
        chosen, kind = QFileDialog.getSaveFileName(self._files.window, title, name, kinds)
        if not chosen:
            return None
        path = Path(chosen)
        if path.suffix.lower() in endings:
            return path
        ending = next((one for one in endings if f"*{one}" in kind), endings[0])
        return path.with_name(path.name + ending)

    def _tell(self, _number: int, answer: object) -> None:
        banner = self._files.window.banner
        if isinstance(answer, UserError):
            banner.show_error(str(answer))
        else:
            banner.show_done(self.tr("Written: {path}").format(path=answer))


def ask_problems(parent: QWidget, found: "LoadedFile") -> Path | None:
    """Ask where, and write what is wrong in a file; return where, None if it was not wanted.

    Raises
    ------
    UserError
        If it cannot be written.
    """
    name = f"{Path(found.file.name).stem}-problems.xlsx"
    kinds = translate("sitefiles", "Excel workbook (*.xlsx);;Table (*.csv)")
    title = translate("sitefiles", "Export the list of problems")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, name, kinds)
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower() not in TABLES:
        path = path.with_name(path.name + TABLES[0])
    write_problems(found.layer.problems, path)
    return path


def _write_sites(layer: "SiteLayer", path: Path, watch: Watch) -> Path:
    write_sites(layer, path, watch=watch)
    return path


def _write_aside(layer: "SiteLayer", path: Path, _watch: Watch) -> Path:
    write_aside(layer, path)
    return path
