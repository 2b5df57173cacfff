"""The window's document: where it is saved, whether it has changed, opening and saving."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDateTime, QLocale, QObject, QStandardPaths, QTime, Slot
from PySide6.QtWidgets import QLabel, QMainWindow, QMenu

from mapapp import __version__
from mapapp.desktop.banner import Banner
from mapapp.desktop.context import AppContext
from mapapp.desktop.documents import questions, recovery
from mapapp.desktop.documents.copy_keeper import CopyKeeper
from mapapp.desktop.documents.dropping import DropTarget
from mapapp.desktop.documents.recent import RecentFiles, RecentMenu
from mapapp.desktop.workspace import Workspace
from mapapp.errors import UserError
from mapapp.phrases import phrase
from mapapp.picture import View
from mapapp.picture.view import state_of, view_of
from mapapp.scenario.appearance import Appearance
from mapapp.scenario.document_problems import DocumentError
from mapapp.scenario.file import SUFFIX
from mapapp.scenario.scenarios import Scenarios
from mapapp.scenario.site_files import SiteFiles
from mapapp.supply.errors import ModelInputError

if TYPE_CHECKING:
    from collections.abc import Callable

    from mapapp.catalog.catalog import Catalog
    from mapapp.scenario.document import Document

APP_NAME: Final = "Mineral Supply Map"
FOLDER_KEY: Final = "document_folder"


@dataclass(frozen=True, slots=True)
class _Work:
    """Everything of a window that is saved."""

    scenarios: Scenarios
    view: View
    appearance: Appearance
    files: SiteFiles
    pages: tuple[str, ...]


class Documents(QObject):
    """Opens and saves the work of one window, and says whether it is saved.

    Nothing here changes the work unless what is to replace it has been read whole: a damaged
    file is told in the banner, and the work stays.

    Attributes
    ----------
    saved_label
        When the work was saved last; stands in the status bar.
    catalog_with
        Returns the catalog with the sites of files that count; whoever reads files sets it.
    gather
        Has windows hand over edits they hold back for a moment; asked before the work is written.
    """

    def __init__(
        self, window: QMainWindow, workspace: Workspace, banner: Banner, context: AppContext
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._banner = banner
        self._context = context
        self._recent = RecentFiles(context.settings)
        self._path: Path | None = None
        self._stamp: tuple[int, int] | None = None
        self._saved: _Work | None = self._work()
        self._saved_at: QTime | None = None
        self._closed = False
        self.catalog_with: Callable[[SiteFiles], Catalog] = lambda _: context.catalog
        self.gather: Callable[[], None] = lambda: None
        self.saved_label = QLabel()
        self._keeper = CopyKeeper(self._write_copy, context.settings, self)
        workspace.picture_changed.connect(self._refresh)
        workspace.appearance_changed.connect(self._refresh)
        workspace.files_changed.connect(self._refresh)
        workspace.pages_changed.connect(self._refresh)
        DropTarget(window).dropped.connect(self.open)
        self._show_name()

    # --- what there is -------------------------------------------------------------------------

    @property
    def path(self) -> Path | None:
        """Where the work is saved; None if nowhere yet."""
        return self._path

    @property
    def name(self) -> str:
        """What the work is called."""
        return self._path.name if self._path is not None else self.tr("Untitled")

    @property
    def is_modified(self) -> bool:
        """Whether there is something to save.

        What is looked at, and the page of a briefing, belong to a saved document; as long as
        there is none, looking around is no work.
        """
        now = self._work()
        if self._saved is None:
            return True
        if self._path is None:
            now = replace(now, view=self._saved.view, pages=self._saved.pages)
        return now != self._saved

    @property
    def document(self) -> "Document":
        """The work as a file holds it."""
        from mapapp.scenario.document import Document

        work = self._work()
        return Document(
            work.scenarios.items,
            work.scenarios.current,
            view=state_of(work.view),
            map=work.appearance,
            site_files=work.files,
            pages=work.pages,
            left_out=work.scenarios.left_out,
        )

    def recent_menu(self, parent: QMenu) -> RecentMenu:
        """Return a submenu of the files opened or saved last."""
        menu = RecentMenu(self._recent, parent)
        menu.wanted.connect(self.open)
        return menu

    def _write_copy(self, copy: recovery.RecoveryCopy) -> None:
        vintage = self._context.catalog.vintage
        self.gather()
        try:
            copy.write(self.document, origin=self._path, catalog_vintage=vintage)
        except UserError as error:
            words = self.tr("No recovery copy can be kept; save your work often. {why}")
            self._banner.show_error(words.format(why=error))
            raise

    def _work(self) -> _Work:
        space = self._workspace
        return _Work(space.scenarios, space.view, space.appearance, space.files, space.pages)

    # --- new and open --------------------------------------------------------------------------

    @Slot()
    def new(self) -> None:
        """Begin anew: the baseline, and the view and look of the map that the user prefers."""
        if self.may_leave():
            self.begin()

    def begin(self) -> None:
        """Show new work in place of what there is."""
        context = self._context
        self._workspace.restore(
            Scenarios(),
            context.start_view,
            context.start_appearance,
            catalog=self.catalog_with(()),
        )
        self._take(None)

    @Slot()
    def ask_open(self) -> None:
        """Ask which file to open, and open it."""
        path = questions.ask_open_path(self._window, self._folder())
        if path is not None:
            self.open(path)

    @Slot(object)
    def open(self, path: Path) -> bool:
        """Open a file in place of the work, which is asked about first if it is not saved.

        Returns
        -------
        bool
            Whether it is open now; if not, the work is as it was, and the banner says why.
        """
        path = path.absolute()
        try:
            stamp = _stamp(path)
            document = self._read(path)
            if not self.may_leave():
                return False
            self._show(document, path.name)
        except UserError as error:
            self._tell_not_opened(error, path.name)
            return False
        self._take(path)
        self._stamp = stamp
        self._note_place(path)
        self._greet(document)
        return True

    def _read(self, path: Path) -> "Document":
        """Read a document whose names the catalog knows (DocumentError)."""
        from mapapp.scenario.document_names import check_names
        from mapapp.scenario.document_text import read_document

        document = read_document(path)
        catalog = self.catalog_with(document.site_files)
        problems = check_names(document, catalog, files_may_change=True)
        if problems:
            raise DocumentError.of(path.name, problems)
        return document

    def _show(self, document: "Document", name: str) -> None:
        """Put a document in place of the work (DocumentError if it cannot be computed)."""
        try:
            scenarios = Scenarios(document.scenarios, document.current, document.left_out)
            self._workspace.restore(
                scenarios,
                view_of(document.view),
                document.map,
                files=document.site_files,
                pages=document.pages,
                catalog=self.catalog_with(document.site_files),
            )
        except ModelInputError as error:
            message = phrase(
                "{name} cannot be shown: {error}. Use another file.",
                name=name,
                error=str(error).rstrip("."),
            )
            raise DocumentError(message) from error

    def _tell_not_opened(self, error: UserError, name: str) -> None:
        """Say what is wrong with a file: the first finding of many fits into a banner."""
        problems = error.problems if isinstance(error, DocumentError) else ()
        words = str(error)
        if len(problems) > 1:
            words = self.tr("{count} things in {name} are wrong. The first: {problem}").format(
                count=len(problems), name=name, problem=problems[0]
            )
        self._banner.show_error(self.tr("{what} Your work is as it was.").format(what=words))

    def _take(self, path: Path | None, *, saved: bool = True) -> None:
        """Make what is shown the document of this window."""
        self._path, self._stamp = path, None
        self._saved = self._work() if saved else None
        self._saved_at = None
        self._show_name()
        self._refresh()

    def _greet(self, document: "Document") -> None:
        """Say what is not seen at once: other scenarios, other tables."""
        words = []
        vintage, own = document.catalog_vintage, self._context.catalog.vintage
        if vintage and vintage != own:
            words.append(
                self.tr(
                    "Saved with catalog {vintage}; figures are now those of catalog {own}."
                ).format(vintage=vintage, own=own)
            )
        count = len(document.scenarios)
        if count > 1:
            words.append(
                self.tr(
                    "Scenario {shown} of {count} is shown; the others are in the list of scenarios."
                ).format(shown=document.current + 1, count=count)
            )
        if words:
            self._banner.show_done(" ".join(words))
        else:
            self._banner.dismiss("error")

    # --- save ----------------------------------------------------------------------------------

    @Slot()
    def save(self) -> bool:
        """Save where the work was saved before, else ask where; return whether it is saved."""
        if self._path is None:
            return self.save_as()
        if self._stamp is not None and _stamp(self._path) not in (None, self._stamp):
            words = self.tr(
                "“{name}” was changed by another program since it was opened here. Replace it?"
            )
            if not questions.ask_replace(self._window, words.format(name=self.name)):
                return False
        return self.save_to(self._path)

    @Slot()
    def save_as(self) -> bool:
        """Ask for a name and save under it; return whether the work is saved."""
        suggested = self._path or self._folder() / f"{self._own_name()}{SUFFIX}"
        path = questions.ask_save_path(self._window, suggested)
        return path is not None and self.save_to(path)

    def save_to(self, path: Path) -> bool:
        """Save under a name; a problem is told in the banner, and an older file stays."""
        from mapapp.scenario.document_text import write_document

        path = path.absolute()
        self.gather()
        try:
            write_document(
                path,
                self.document,
                app_version=__version__,
                catalog_vintage=self._context.catalog.vintage,
            )
        except UserError as error:
            self._banner.show_error(str(error))
            return False
        self._path, self._stamp = path, _stamp(path)
        self._saved = self._work()
        self._saved_at = QTime.currentTime()
        self._workspace.undo_stack.setClean()
        self._banner.dismiss("error")
        self._note_place(path)
        self._show_name()
        self._refresh()
        return True

    def _own_name(self) -> str:
        name = self._workspace.scenario.name or self._workspace.view.mineral
        return (
            "".join(one if one.isalnum() or one in " -_." else "-" for one in name).strip()
            or "plan"
        )

    def _folder(self) -> Path:
        places = QStandardPaths.StandardLocation
        kept = str(self._context.settings.value(FOLDER_KEY, ""))
        folder = Path(kept or QStandardPaths.writableLocation(places.DocumentsLocation))
        return folder if folder.is_dir() else Path.home()

    def _note_place(self, path: Path) -> None:
        self._recent.add(path)
        self._context.settings.setValue(FOLDER_KEY, str(path.parent))

    def keep_copy(self) -> None:
        """Keep a recovery copy now, should this be the end."""
        self._keeper.keep()

    # --- unsaved work --------------------------------------------------------------------------

    def may_leave(self) -> bool:
        """Return whether the work may be replaced or closed; unsaved work is asked about."""
        self.gather()
        if not self.is_modified:
            return True
        answer = questions.ask_unsaved(self._window, self.name)
        return self.save() if answer == "save" else answer == "discard"

    def give_up(self) -> None:
        """Take the work as not wanted: what follows asks nothing."""
        self._saved = self._work()
        self._refresh()

    def close(self) -> None:
        """End cleanly: no copy is left to be offered at the next start."""
        self._closed = True
        self._keeper.remove()

    def _show_name(self) -> None:
        name = self.name.replace("[*]", "[*][*]")  # Qt's own way of writing it literally
        self._window.setWindowTitle(f"{name}[*] – {APP_NAME}")
        self._window.setWindowFilePath(str(self._path or ""))

    @Slot()
    def _refresh(self, _: object = None) -> None:
        """Show whether the work is saved; keep a copy soon if it is not."""
        if self._closed:
            return
        modified = self.is_modified
        if modified != self._window.isWindowModified():
            self._window.setWindowModified(modified)
        if modified:
            self._keeper.keep_soon()
        else:
            self._keeper.remove()
        self._show_saved(modified=modified)

    def _show_saved(self, *, modified: bool) -> None:
        words = ""
        if self._saved_at is not None:
            time = self._saved_at.toString("HH:mm")
            words = self.tr("Last saved {time}") if modified else self.tr("Saved {time}")
            words = words.format(time=time)
        if words != self.saved_label.text():
            self.saved_label.setText(words)

    # --- recovery ------------------------------------------------------------------------------

    def offer_rescue(self) -> None:
        """Offer what was left over when the app ended without closing, the latest first."""
        for left in recovery.leftovers(recovery.recovery_folder()):
            when = QLocale().toString(
                QDateTime.fromSecsSinceEpoch(int(left.kept_at.timestamp())),
                QLocale.FormatType.ShortFormat,
            )
            name = left.origin.name if left.origin is not None else self.tr("Untitled")
            answer = questions.ask_rescue(self._window, name=name, when=when)
            if answer == "open" and self._rescue(left):
                left.delete()
                return
            if answer == "delete":
                left.delete()
            else:
                left.let_go()

    def _rescue(self, left: recovery.Leftover) -> bool:
        """Show a copy as unsaved work; return whether this window has one of its own now."""
        try:
            document = self._read(left.path)
            if not self.may_leave():
                return False
            self._show(document, left.path.name)
        except UserError as error:
            self._tell_not_opened(error, self.tr("the rescued copy"))
            return False
        self._take(left.origin, saved=False)
        return self._keeper.keep()


def _stamp(path: Path) -> tuple[int, int] | None:
    """Return what tells one state of a file from another: when written, how large."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return status.st_mtime_ns, status.st_size
