"""The way from any figure to its sources, and from any row to a report of an error in it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from mapapp import __version__

if TYPE_CHECKING:
    from mapapp.desktop.main_window import MainWindow
    from mapapp.desktop.sources.evidence import RowRef
    from mapapp.desktop.sources.page import SourcesPage

DOCK: Final = "sources"


class SourcesOpener(QObject):
    """Belongs to a window; brings its page of sources up, and copies reports."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def open(self, source_ids: Sequence[str] = (), subject: str = "") -> None:
        """Show the page: at some sources, of what `subject` names, or at all of them."""
        from mapapp.desktop.sources.page import SourcesPage

        page = self._window.dock_set.bring_up(DOCK)
        if isinstance(page, SourcesPage):
            page.show_sources(source_ids, subject)

    def make_page(self) -> "SourcesPage":
        """Make the page; the dock asks for it when it is first seen."""
        from mapapp.desktop.sources.page import SourcesPage

        window = self._window
        page = SourcesPage(
            window.workspace, window.context.settings, window.lookups.going, window.theme
        )
        page.report_wanted.connect(lambda ref: self.report([ref]))
        page.done.connect(window.banner.show_done)
        page.failed.connect(window.banner.show_error)
        return page

    def open_row(self, table: str, row_id: str) -> None:
        """Show the sources of a row on screen; of a country also those of the output shown."""
        from mapapp.desktop.sources.evidence import evidence_of, refs_of, row_title

        catalog = self._window.workspace.catalog
        refs = refs_of(evidence_of(catalog), table, row_id, self._window.workspace.picture)
        if refs:
            ids = [one for ref in refs for one in ref.row.source_ids]
            self.open(ids, row_title(refs[0], catalog))

    def report_row(self, table: str, row_id: str) -> None:
        """Copy a row of a table, by its id; of a country also the output shown."""
        from mapapp.desktop.sources.evidence import evidence_of, refs_of

        picture = self._window.workspace.picture
        evidence = evidence_of(self._window.workspace.catalog)
        self.report(refs_of(evidence, table, row_id, picture))

    def report(self, refs: "Sequence[RowRef]") -> None:
        """Copy the facts and sources of some rows as plain text, and say so."""
        from mapapp.desktop.sources.evidence import facts_text

        if not refs:
            return
        text = facts_text(refs, self._window.workspace.catalog, version=__version__)
        QGuiApplication.clipboard().setText(text)
        self._window.banner.show_done(
            self.tr(
                "Facts and sources copied. Paste them into a message to the maintainers and add"
                " what is wrong; nothing was sent."
            )
        )


def opener_of(widget: QWidget) -> SourcesOpener | None:
    """Return the opener of the window that a widget, or a popup of it, belongs to."""
    here: QWidget | None = widget
    while here is not None:
        found = here.findChild(SourcesOpener, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if found is not None:
            return found
        here = here.parentWidget()
    return None
