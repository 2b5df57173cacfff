"""How files of sites come into a window: menu, drop, clipboard; nothing heavy before that."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer
from PySide6.QtGui import QAction, QDropEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from mapapp.desktop.documents.recent import SITE_FILES_KEY, RecentFiles, RecentMenu
from mapapp.errors import UserError
from mapapp.scenario.file import SUFFIX
from mapapp.scenario.site_files import Counting, SiteFile, SiteFiles

if TYPE_CHECKING:
    from mapapp.catalog.catalog import Catalog
    from mapapp.catalog.model import Site
    from mapapp.desktop.main_window import MainWindow
    from mapapp.desktop.sitefiles.files import SiteFilesOnMap

FOLDER_KEY: Final = "site_file_folder"
SUFFIXES: Final = (
    ".csv", ".tsv", ".tab", ".txt", ".xlsx", ".xlsm", ".ods", ".geojson", ".json", ".geojsonl",
    ".ndjson", ".gpkg", ".shp", ".zip", ".kml", ".kmz", ".fgb", ".gpx", ".parquet", ".geoparquet",
)  # fmt: skip
"""What a drop and the dialog offer; whether a file can be read is found when it is opened."""


class SiteFileWays(QObject):
    """The ways in, and whatever keeps the files that came in; made when it is first needed."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._asking = False
        self._later: list[Path] = []
        window.documents.catalog_with = self._catalog_with
        window.workspace.files_changed.connect(self._wake)
        self._recent = RecentFiles(window.context.settings, SITE_FILES_KEY)
        acts = window.layer_actions
        acts.file_wanted.connect(self.edit)
        acts.table_wanted.connect(self.show_table)
        acts.export_wanted.connect(self._export_sites)
        acts.aside_wanted.connect(self._export_aside)
        window.map_view.edit_wanted.connect(self.edit_site)
        window.map_view.copy_wanted.connect(self._copy_sites)
        SiteFileDrop(self)

    @cached_property
    def on_map(self) -> "SiteFilesOnMap":
        """The files on the map."""
        from mapapp.desktop.sitefiles.files import SiteFilesOnMap

        made = SiteFilesOnMap(self._window)
        made.reload_wanted.connect(self._reload)
        made.loaded_changed.connect(
            lambda: self._window.lookups.show_files(
                {one: (found.file.name, found.layer) for one, found in made.loaded.items()}
            )
        )
        return made

    @property
    def window(self) -> "MainWindow":
        """The window they come into."""
        return self._window

    def _catalog_with(self, files: SiteFiles) -> "Catalog":
        """Return the catalog for a document; without files it is the bundled one."""
        return self.on_map.catalog_with(files) if files else self._window.context.catalog

    def _wake(self, files: SiteFiles) -> None:
        """See to a document's files; whoever is awake follows by itself."""
        if files and "on_map" not in vars(self):
            self.on_map.follow(files)
        if files:
            # After whatever opened a document has said its own.
            QTimer.singleShot(0, self, self._tell_missing)

    # --- menu ----------------------------------------------------------------------------------

    def fill_menu(self, menu: QMenu) -> None:
        """Add the ways in to the File menu."""
        add = self._action(self.tr("Add sites from files…"), self.ask, "Ctrl+Shift+A")
        paste = self._action(self.tr("Paste a table of sites"), self.paste, "Ctrl+Shift+V")
        template = QMenu(self.tr("Template for site files"), menu)
        for suffix, words in (
            (".xlsx", self.tr("Excel workbook (XLSX)…")),
            (".csv", self.tr("Table (CSV)…")),
            (".gpkg", self.tr("GeoPackage…")),
        ):
            template.addAction(
                self._action(words, lambda _=False, suffix=suffix: self.write_template(suffix))
            )
        recent = RecentMenu(self._recent, menu)
        recent.setTitle(self.tr("Recent files of sites"))
        recent.wanted.connect(lambda path: self.take([path]))
        menu.addActions([add, paste])
        menu.addMenu(recent)
        menu.addMenu(template)
        menu.addSeparator()

    def _action(self, words: str, act: object, keys: str = "") -> QAction:
        action = QAction(words, self._window)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(act)
        return action

    # --- ways ----------------------------------------------------------------------------------

    def ask(self) -> None:
        """Ask for files, and open them one after the other."""
        every = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Add sites"),
            str(self._folder()),
            self.tr("Site files ({suffixes});;All files (*)").format(suffixes=every),
        )
        if chosen:
            self.take([Path(name) for name in chosen])

    def take(self, paths: Sequence[Path]) -> None:
        """Open files, and the files of folders, one dialog after the other.

        What comes while a dialog is open, from another start of the app, waits for its end.
        """
        from mapapp.catalog.sitefiles import files_in

        if self._asking:
            self._later += paths
            return

        found: list[Path] = []
        for path in paths:
            if path.is_dir():
                inside, notes = files_in(path)
                found += inside
                if notes or not inside:
                    self._window.banner.show_error(
                        " ".join(notes)
                        or self.tr("There is no file of sites in {folder}.").format(
                            folder=path.name
                        )
                    )
            else:
                found.append(path)
        if found:
            self._window.context.settings.setValue(FOLDER_KEY, str(found[0].absolute().parent))
        for path in reversed(found):
            self._recent.add(path.absolute())
        self._asking = True
        try:
            self._open_all(
                [SiteFile("user:1", path.name, path=str(path.absolute())) for path in found]
            )
        finally:
            self._asking = False
        if self._later:
            later, self._later = self._later, []
            self.take(later)

    def _open_all(self, files: Sequence[SiteFile]) -> None:
        """Ask of one file after the other; those alike may follow the first without a question."""
        from mapapp.desktop.sitefiles.dialog import SiteFileDialog

        likewise: Counting | None = None
        for at, file in enumerate(files, start=1):
            dialog = SiteFileDialog(self.on_map, file, place=(at, len(files)), parent=self._window)
            if likewise is not None:
                dialog.add_unasked(likewise)
            dialog.exec()
            likewise = dialog.file.counting if dialog.same.isChecked() else None
            stopped = dialog.stopped
            dialog.deleteLater()
            if stopped:
                return

    def paste(self) -> None:
        """Take a table from the clipboard, as a spreadsheet copies it."""
        text = QApplication.clipboard().text()
        if not text.strip():
            self._window.banner.show_error(
                self.tr(
                    "There is no table in the clipboard. Copy rows with their headings in a"
                    " spreadsheet, then paste them here."
                )
            )
            return
        self._open(SiteFile("user:1", self.tr("Pasted table"), pasted=text))

    def write_template(self, suffix: str) -> None:
        """Ask where, and write an empty table with every column explained."""
        from mapapp.catalog.sitefiles import write_template

        name = str(self._folder() / f"sites{suffix}")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save template"), name, f"*{suffix}"
        )
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() != suffix:
            path = path.with_name(path.name + suffix)
        try:
            write_template(path)
        except UserError as error:
            self._window.banner.show_error(str(error))
        else:
            self._window.banner.show_done(self.tr("Template written: {path}").format(path=path))

    def edit(self, file_id: str) -> None:
        """Open a file that is on the map again: its columns, problems, and how it counts."""
        file = next(one for one in self._window.workspace.files if one.id == file_id)
        self._open(file, again=True)

    def show_table(self, file_id: str) -> None:
        """Bring up the table of a file that is on the map."""
        if file_id in self.on_map.loaded:
            self._window.lookups.show_table(f"file-{file_id}")
            return
        name = next(one.name for one in self._window.workspace.files if one.id == file_id)
        self._window.banner.show_error(
            self.tr("{name} has no table: its sites are not on the map yet.").format(name=name)
        )

    def _export_sites(self, file_id: str) -> None:
        self.on_map.exports.ask_sites(file_id)

    def _export_aside(self, file_id: str) -> None:
        self.on_map.exports.ask_aside(file_id)

    def edit_site(self, file_id: str, at: int) -> None:
        """Ask for a form for a site of a file."""
        self.on_map.editing.ask(file_id, at)

    def copy_site(self, site_id: str) -> None:
        """Copy a bundled site to the user's own."""
        self._copy_sites([one for one in self.on_map.base.sites if one.id == site_id])

    def copy_and_edit(self, site_id: str) -> None:
        """Show a form for a copy of a bundled site; it is the user's once that is accepted."""
        site = next((one for one in self.on_map.base.sites if one.id == site_id), None)
        if site is not None:
            self.on_map.editing.copy_to_edit(site)

    def _copy_sites(self, sites: "Sequence[Site]") -> None:
        if sites:
            self.on_map.editing.copy(sites)

    def _reload(self, file: SiteFile) -> None:
        self.edit(file.id)

    def _open(self, file: SiteFile, *, again: bool = False) -> None:
        from mapapp.desktop.sitefiles.dialog import SiteFileDialog

        dialog = SiteFileDialog(self.on_map, file, again=again, parent=self._window)
        dialog.exec()
        dialog.deleteLater()

    def _folder(self) -> Path:
        folder = Path(str(self._window.context.settings.value(FOLDER_KEY, "")))
        return folder if str(folder) != "." and folder.is_dir() else Path.home()

    # --- files that are gone -------------------------------------------------------------------

    def _tell_missing(self) -> None:
        """Name files that are not where the document says, and offer to say where they are."""
        gone = self.on_map.missing
        if not gone:
            return
        names = ", ".join(one.name for one in gone[:3])
        if len(gone) > 3:
            names += self.tr(" and {count} more").format(count=len(gone) - 3)
        words = self.tr("Not found: {names}. The rest of your work is here.").format(names=names)
        space = self._window.workspace
        known = {one.id for one in space.catalog.sites}
        if any(
            one.place.is_of_a_file and one.place.id not in known
            for scenario in space.scenarios.items
            for one in scenario.capacity
        ):
            words += self.tr(" Levers on their sites are kept, and act once they are found.")
        self._window.banner.show_error(
            words,
            [(self.tr("Locate…"), lambda: self._locate(gone[0]))],
        )

    def _locate(self, file: SiteFile) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Where is {name}?").format(name=file.name),
            str(self._folder()),
            f"{Path(file.path).name} (*{Path(file.path).suffix});;" + self.tr("All files (*)"),
        )
        if not chosen:
            return
        found = self.on_map.locate(file, Path(chosen))
        if not self.on_map.missing:
            self._window.banner.show_done(
                self.tr("Found {count} files.").format(count=len(found))
                if len(found) > 1
                else self.tr("{name} is back on the map.").format(name=file.name)
            )


class SiteFileDrop(QObject):
    """Takes files and folders of sites that are dropped on the window."""

    def __init__(self, ways: SiteFileWays) -> None:
        super().__init__(ways)
        self._ways = ways
        ways.window.setAcceptDrops(True)
        ways.window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept what may be sites; it is opened once the drop is over."""
        kinds = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
        if watched is not self._ways.window or event.type() not in kinds:
            return False
        if not isinstance(event, QDropEvent):  # as all three are
            return False
        paths = site_files_in(event.mimeData())
        if not paths:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            QTimer.singleShot(0, self, lambda: self._ways.take(paths))
        return True


def site_files_in(data: QMimeData) -> list[Path]:
    """Return the files and folders of sites that are carried.

    Where a document is among them, it is what is opened, and nothing else is taken.
    """
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if any(path.suffix.lower() == SUFFIX for path in paths):
        return []
    return [path for path in paths if path.is_dir() or path.suffix.lower() in SUFFIXES]
