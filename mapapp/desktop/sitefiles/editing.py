"""The user's sites edited where they are seen: in a table, from a card, from the map's menu."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mapapp.desktop.sitefiles.job import Job
from mapapp.desktop.sitefiles.loading import LoadedFile, load_file
from mapapp.desktop.sitefiles.own_sites import copy_of, with_copies
from mapapp.desktop.sitefiles.site_edits import edited, refusal
from mapapp.errors import UserError
from mapapp.scenario.appearance import Layer
from mapapp.scenario.site_files import SiteFile, with_file

if TYPE_CHECKING:
    from mapapp.catalog.model import Site
    from mapapp.desktop.sitefiles.files import SiteFilesOnMap


@dataclass(frozen=True, slots=True)
class _Asked:
    """An edit whose check is awaited."""

    before: LoadedFile
    at: int
    row: int
    name: str


class SiteEditing(QObject):
    """Makes an edit one step to undo, unless the check finds it wrong; then it says why."""

    def __init__(self, files: "SiteFilesOnMap") -> None:
        super().__init__(files)
        self._files = files
        self._asked: dict[int, _Asked] = {}
        self._job = Job()
        self._job.told.connect(self._take_answer)

    @property
    def is_busy(self) -> bool:
        """Whether a check is awaited."""
        return self._job.is_busy

    def close(self) -> None:
        """End what runs."""
        self._job.close()

    def edit(self, file_id: str, at: int, texts: Mapping[str, str]) -> None:
        """Change a site: what was typed, by the keys of the table of a file."""
        found = self._files.loaded.get(file_id)
        if found is None or not texts:
            return
        base = self._files.base
        try:
            file = edited(found, at, texts, base)
        except UserError as error:
            self._files.window.banner.show_error(str(error))
            return
        source = found.layer.source
        work = partial(load_file, file, base, source=source, made_ready=self._files.readier())
        number = self._job.start(work)
        row = int(found.layer.row[at])
        self._asked = {number: _Asked(found, at, row, found.layer.site_name(at))}

    def _take_answer(self, number: int, answer: object) -> None:
        asked = self._asked.pop(number, None)
        if asked is None:
            return
        banner = self._files.window.banner
        if not isinstance(answer, LoadedFile):
            banner.show_error(str(answer))
            return
        why = refusal(asked.before.layer, answer.layer, asked.row)
        if why:
            banner.show_error(self.tr("Not changed. {why}").format(why=why))
            self._files.loaded_changed.emit()  # the table shows again what it was
            return
        chosen = self._files.window.map_view.selection.own
        was_chosen = (answer.file.id, asked.at) in chosen
        self._files.change(answer, self.tr("Edit {site}").format(site=asked.name))
        if was_chosen:  # its card stays open and says what was typed
            self._choose(answer, asked.row)

    def ask(self, file_id: str, at: int) -> None:
        """Show a form for a site, and take what was typed."""
        from mapapp.desktop.sitefiles.site_dialog import SiteDialog

        found = self._files.loaded.get(file_id)
        if found is None:
            return
        window = self._files.window
        dialog = SiteDialog(found, at, window.context.names, parent=window)
        if dialog.exec():
            self.edit(file_id, at, dialog.changes())
        dialog.deleteLater()

    def _choose(self, found: LoadedFile, row: int) -> None:
        """Select the site of a row, so that its card opens."""
        at = (found.layer.row == row).nonzero()[0]
        if len(at):
            self._files.window.map_view.selection.put(own=[(found.file.id, int(at[0]))])

    def copy_to_edit(self, site: "Site") -> None:
        """Show a form for a copy of a bundled site; accepted, copy and changes are one step."""
        from mapapp.desktop.sitefiles.site_dialog import SiteDialog

        files, window = self._files, self._files.window
        known = copy_of(files.loaded, site)
        if known is not None:
            self.ask(*known)
            return
        space = window.workspace
        file, row = with_copies(space.files, [site], files.base, window.context.names)
        try:
            copied = load_file(file, files.base)
            (at,) = (copied.layer.row == row).nonzero()[0].tolist()
            dialog = SiteDialog(copied, at, window.context.names, parent=window)
            accepted, texts = dialog.exec(), dialog.changes()
            dialog.deleteLater()
            if not accepted:
                return
            changed = load_file(edited(copied, at, texts, files.base), files.base)
        except UserError as error:
            window.banner.show_error(str(error))
            return
        why = refusal(copied.layer, changed.layer, row)
        if why:
            window.banner.show_error(self.tr("Not changed. {why}").format(why=why))
            return
        files.place(changed, self.tr("Copy {site} to my sites").format(site=site.name))
        self._choose(changed, row)

    def copy(self, sites: "Sequence[Site]") -> None:
        """Copy bundled sites to the user's own, and open a form if it is one alone."""
        files, window = self._files, self._files.window
        space = window.workspace
        file, row = with_copies(space.files, sites, files.base, window.context.names)
        try:
            found = load_file(file, files.base)
        except UserError as error:
            window.banner.show_error(str(error))
            return
        many = self.tr("Copy {count} sites to my sites").format(count=len(sites))
        one = self.tr("Copy {site} to my sites").format(site=sites[0].name)
        files.place(found, one if len(sites) == 1 else many)
        at = (found.layer.row == row).nonzero()[0]
        buttons = []
        if len(at):
            buttons = [(self.tr("Edit…"), partial(self.ask, file.id, int(at[0])))]
        window.banner.show_done(
            self.tr("{site} is in {file} now and can be edited.").format(
                site=sites[0].name, file=file.name
            ),
            buttons,
        )


def with_layer(files: "SiteFilesOnMap", file: SiteFile, words: str) -> None:
    """Put a file into the document, with a layer of its own if it has none."""
    space = files.window.workspace
    appearance = space.appearance
    if all(one.id != file.id for one in appearance.layers):
        appearance = appearance.with_layer(Layer(file.id, "user", name=file.name))
    space.take_files(with_file(space.files, file), appearance, words)
