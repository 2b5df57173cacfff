"""Keeps map, catalog and document at one about the user's files of sites."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from mapapp.catalog.sitefiles.counted import with_user_sites
from mapapp.desktop.sitefiles.dressing import QUICK, Dress, dressed, filtered_by
from mapapp.desktop.sitefiles.job import Job
from mapapp.desktop.sitefiles.loading import LoadedFile, contents_key, load_file, missing, sha256_of
from mapapp.desktop.sitefiles.preview_map import make_ready
from mapapp.errors import UserError
from mapapp.scenario.appearance import Layer, PointLook
from mapapp.scenario.site_files import (
    SiteFile,
    SiteFiles,
    free_name,
    next_id,
    with_file,
    without_file,
)

if TYPE_CHECKING:
    from mapapp.cartography.points.point_set import PointSet
    from mapapp.catalog.catalog import Catalog
    from mapapp.desktop.main_window import MainWindow
    from mapapp.desktop.sitefiles.editing import SiteEditing
    from mapapp.desktop.sitefiles.exporting import SiteExports
    from mapapp.picture import Picture

KEPT: Final = 6
"""Files that are kept in memory for undo after they left the map."""
SETTLE_MS: Final = 400
"""A program that saves a file writes it in pieces: what follows waits until it is quiet."""


class SiteFilesOnMap(QObject):
    """Loads the files that the document names, draws them and has them counted.

    The workspace holds what the document says; this holds what was read. A file that was read
    stays in memory for a while, so that undo and redo need not read it again.

    Signals
    -------
    loaded_changed
        After what is on the map changed.
    reload_wanted
        The user wants a file that changed on disk to be read again: its `SiteFile`.
    """

    loaded_changed = Signal()
    reload_wanted = Signal(object)

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._workspace = window.workspace
        self._base: Catalog = window.context.catalog
        self._cache: dict[SiteFile, LoadedFile] = {}
        self._loaded: dict[str, LoadedFile] = {}
        self._job = Job()
        self._awaited: dict[int, SiteFile] = {}
        self._failed: set[SiteFile] = set()
        self._dressed: dict[tuple[SiteFile, Dress], LoadedFile] = {}
        self._dressing: dict[int, tuple[SiteFile, Dress]] = {}
        self._dresser = Job()
        self._dresser.told.connect(self._take_dressed)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._note_change)
        self._changed: set[str] = set()
        self._hasher = Job()
        self._hasher.told.connect(self._take_changes)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(SETTLE_MS)
        self._quiet.timeout.connect(self._tell_changes)
        self._job.told.connect(self._take_answer)
        self._workspace.files_changed.connect(self.follow)
        self._workspace.appearance_changed.connect(self._redress)
        self._mineral = self._workspace.view.mineral
        self._told = self._workspace.appearance.site_filter
        self._workspace.picture_changed.connect(self._follow_mineral)
        window.closed.connect(self.close)

    @property
    def loaded(self) -> dict[str, LoadedFile]:
        """What is on the map, by the id of its layer."""
        return self._loaded

    @property
    def base(self) -> "Catalog":
        """The bundled tables, without sites of the user's."""
        return self._base

    @property
    def window(self) -> "MainWindow":
        """The window whose map it is."""
        return self._window

    @property
    def missing(self) -> list[SiteFile]:
        """Files that the document names and that are not where it says."""
        return missing(self._workspace.files)

    def readier(self) -> "Callable[[PointSet], None]":
        """Return what makes points ready for the map as it is now; it runs beside the window."""
        from mapapp.cartography.points.look import symbols_for
        from mapapp.cartography.points.style import PointStyle

        scene = self._window.map_view.scene
        theme, symbols, mineral = scene.theme, scene.symbols, scene.picture.view.mineral
        projection = scene.viewport.projection

        def ready(points: "PointSet") -> None:
            style = PointStyle(theme, symbols_for(points, symbols, mineral))
            make_ready(points, projection, style)

        return ready

    def close(self) -> None:
        """End what runs."""
        self._quiet.stop()
        self._job.close()
        self._dresser.close()
        self._hasher.close()
        if "exports" in vars(self):
            self.exports.close()
        if "editing" in vars(self):
            self.editing.close()

    # --- what the user does --------------------------------------------------------------------

    def add(self, found: LoadedFile) -> str:
        """Put a file on the map, one step to undo; return the id of its layer."""
        files, appearance = self._workspace.files, self._workspace.appearance
        file = replace(found.file, id=next_id(files), name=free_name(files, found.file.name))
        self._keep(found.said(file))
        layer = Layer(file.id, "user", name=file.name)
        words = self.tr("Add sites of {name}").format(name=file.name)
        self._workspace.take_files(
            with_file(files, file),
            appearance.with_layer(layer),
            words,
        )
        return file.id

    @cached_property
    def editing(self) -> "SiteEditing":
        """What edits single sites."""
        from mapapp.desktop.sitefiles.editing import SiteEditing

        return SiteEditing(self)

    @cached_property
    def exports(self) -> "SiteExports":
        """What writes sites to files."""
        from mapapp.desktop.sitefiles.exporting import SiteExports

        return SiteExports(self)

    def place(self, found: LoadedFile, words: str) -> None:
        """Put a file on the map, or in the place of what it was, under its own id."""
        from mapapp.desktop.sitefiles.editing import with_layer

        self._keep(found)
        with_layer(self, found.file, words)

    def change(self, found: LoadedFile, words: str) -> None:
        """Put a file in the place of what it was before: corrected, read again, counted."""
        self._keep(found)
        files = with_file(self._workspace.files, found.file)
        self._workspace.take_files(files, self._workspace.appearance, words)

    def remove(self, file_id: str) -> None:
        """Take a file off the map; its own file stays as it is."""
        files, appearance = self._workspace.files, self._workspace.appearance
        name = next((one.name for one in files if one.id == file_id), file_id)
        self._workspace.take_files(
            without_file(files, file_id),
            appearance.without_layer(file_id),
            self.tr("Remove sites of {name}").format(name=name),
        )

    def locate(self, file: SiteFile, path: Path) -> list[SiteFile]:
        """Say where a file is that was not found; return it and those found beside it.

        Other missing files are looked for at the same place relative to it.
        """
        moved = [(file, path)]
        before, after = Path(file.path).parent, path.parent
        for other in self.missing:
            if other.id == file.id:
                continue
            try:
                there = after / Path(other.path).relative_to(before)
            except ValueError:
                there = after / Path(other.path).name
            if there.is_file():
                moved.append((other, there))
        files = self._workspace.files
        for one, place in moved:
            files = with_file(files, replace(one, path=str(place)))
        words = self.tr("Locate {name}").format(name=file.name)
        self._workspace.take_files(files, self._workspace.appearance, words)
        return [one for one, _ in moved]

    # --- documents -----------------------------------------------------------------------------

    def catalog_with(self, files: SiteFiles) -> "Catalog":
        """Return the catalog with the sites of files that count, reading them if need be.

        A file that cannot be read is left out: a document is opened without it, and why is told
        once it is to be drawn.

        Raises
        ------
        UserError
            If they cannot be counted.
        """
        counting = [one for one in files if one.counting != "overlay"]
        absent = {one.id for one in missing(counting)}
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            read = (self._read(file) for file in counting if file.id not in absent)
            found = [one for one in read if one is not None]
        finally:
            QApplication.restoreOverrideCursor()
        return self._counted(found)

    def _read(self, file: SiteFile) -> LoadedFile | None:
        known = self._cache.get(contents_key(file))
        if known is None:
            try:
                known = load_file(file, self._base)
            except UserError:
                return None
            self._keep(known)
        return known.said(file)

    # --- following the document ----------------------------------------------------------------

    def follow(self, files: SiteFiles) -> None:
        """Draw and count what is read; read the rest, one file after the other."""
        self._loaded = {}
        for file in files:
            known = self._cache.get(contents_key(file))
            if known is not None:
                self._loaded[file.id] = self._as_shown(known.said(file))
        self._show()
        self._watch(files)
        self._read_next()

    # --- looks ---------------------------------------------------------------------------------

    def _look(self, file_id: str) -> PointLook:
        layers = self._workspace.appearance.layers
        return next((one.look for one in layers if one.id == file_id), PointLook())

    def _as_shown(self, found: LoadedFile) -> LoadedFile:
        """Return a file with the points its layer shows; until they are made, with all."""
        dress = Dress.of(self._look(found.file.id), self._workspace.appearance.site_filter)
        if dress.is_plain:
            return found
        key, mineral = (contents_key(found.file), dress), self._mineral
        known = self._dressed.get(key)
        if known is not None:
            if (points := known.points.of_mineral(mineral)) is not known.points:
                known = self._keep_dressed(key, replace(known, points=points))
            return known.said(found.file)
        if len(found.layer) <= QUICK:
            return self._keep_dressed(key, dressed(found, dress, mineral))
        if key not in self._dressing.values():
            work = partial(dressed, found, dress, mineral, self.readier())
            self._dressing[self._dresser.start(lambda _: work())] = key
        return found

    def _keep_dressed(self, key: tuple[SiteFile, Dress], found: LoadedFile) -> LoadedFile:
        self._dressed[key] = found
        for old in list(self._dressed)[:-KEPT]:
            del self._dressed[old]
        return found

    def _take_dressed(self, number: int, found: object) -> None:
        key = self._dressing.pop(number, None)
        self._dressing.clear()  # what was begun before was stopped
        if key is not None and isinstance(found, LoadedFile):
            self._keep_dressed(key, found)
            self._redress(self._workspace.appearance)

    def _follow_mineral(self, picture: "Picture") -> None:
        if picture.view.mineral != self._mineral:
            self._mineral = picture.view.mineral
            self._redress(picture)

    def _redress(self, _changed: object) -> None:
        """Draw the files as their layers are styled by now."""
        shown = {key: self._as_shown(self._whole(found)) for key, found in self._loaded.items()}
        told, self._told = self._told, self._workspace.appearance.site_filter
        if self._told != told and shown:
            self._tell_layers()  # what it goes by, though it may leave nothing out
        if any(shown[key].points is not self._loaded[key].points for key in shown):
            self._loaded = shown
            self._window.map_view.set_user_files(shown)
            self._tell_layers()

    def _whole(self, found: LoadedFile) -> LoadedFile:
        """Return a file with all of its points."""
        known = self._cache.get(contents_key(found.file))
        return found if known is None else known.said(found.file)

    def _read_next(self) -> None:
        if self._job.is_busy:
            return
        for file in self._workspace.files:
            key = contents_key(file)
            if key in self._cache or key in self._failed or missing([file]):
                continue
            work = partial(load_file, file, self._base, made_ready=self.readier())
            number = self._job.start(work)
            self._awaited[number] = file
            return

    def _take_answer(self, number: int, found: object) -> None:
        file = self._awaited.pop(number, None)
        if file is None:
            return
        if isinstance(found, LoadedFile):
            self._keep(found)
            self.follow(self._workspace.files)
        else:
            self._failed.add(contents_key(file))
            self._window.banner.show_error(str(found))
            self._read_next()

    def _keep(self, found: LoadedFile) -> None:
        """Remember a file that was read; forget those that left the map long ago."""
        key = contents_key(found.file)
        self._cache.pop(key, None)
        self._cache[key] = found
        on_map = {contents_key(one) for one in self._workspace.files}
        spare = [one for one in self._cache if one not in on_map and one != key]
        for one in spare[: max(0, len(spare) - KEPT)]:
            del self._cache[one]

    def _show(self) -> None:
        window = self._window
        window.map_view.set_user_files(self._loaded)
        self._tell_layers()
        try:
            self._workspace.know(self._counted(list(self._loaded.values())))
        except UserError as error:
            self._window.banner.show_error(str(error))
        self.loaded_changed.emit()

    def _tell_layers(self) -> None:
        """Say in the dock of layers how many sites are shown, and what a style can go by."""
        chosen = self._workspace.appearance.site_filter
        parts = {
            key: replace(
                found.parts,
                shown=len(found.points),
                every=len(found.layer),
                filtered_by=filtered_by(found.layer, chosen),
            )
            for key, found in self._loaded.items()
        }
        self._window.layers.set_files({key: (one.shown, one.every) for key, one in parts.items()})
        self._window.layers.style_panel.set_file_parts(parts)

    def _counted(self, found: Sequence[LoadedFile]) -> "Catalog":
        counting = [one.counted for one in found if one.file.counting != "overlay"]
        return with_user_sites(self._base, counting)

    # --- files that change ---------------------------------------------------------------------

    def _watch(self, files: SiteFiles) -> None:
        wanted = {one.path for one in files if one.path and Path(one.path).is_file()}
        watched = set(self._watcher.files())
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(sorted(wanted - watched))
            self._changed |= wanted - watched  # it may have changed since the work was saved
            self._quiet.start()

    def _note_change(self, path: str) -> None:
        self._changed.add(path)
        self._quiet.start()

    def _tell_changes(self) -> None:
        """Find out what another program has written, beside the window."""
        if self._hasher.is_busy:
            self._quiet.start()  # what is under way is told of first
            return
        changed = self._changed
        self._watch(self._workspace.files)  # a file that was replaced is not watched any more
        self._changed = set()
        asked = [one for one in self._workspace.files if one.path in changed and one.sha256]
        self._hasher.start(lambda _: [one for one in asked if _has_changed(one)])

    def _take_changes(self, _number: int, changed: object) -> None:
        """Offer to read again what another program has written."""
        if not isinstance(changed, list):
            return
        for file in changed:
            if file not in self._workspace.files:
                continue
            self._window.banner.show_hint(
                "file changed",
                self.tr("{name} was changed by another program.").format(name=file.name),
                [(self.tr("Read again"), partial(self.reload_wanted.emit, file))],
            )


def _has_changed(file: SiteFile) -> bool:
    """Whether a file is another than the document knows; not if it cannot be read."""
    try:
        return Path(file.path).is_file() and sha256_of(Path(file.path)) != file.sha256
    except UserError:
        return False
