"""Search and commands of a window: one box for both, made when it is first wanted."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDockWidget, QWidget

from mapapp.cartography.theme import MapTheme
from mapapp.desktop.finder.going import Going
from mapapp.desktop.sources.card_link import CardLink
from mapapp.desktop.sources.map_line import MapLine
from mapapp.desktop.sources.opener import SourcesOpener

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mapapp.catalog.sitefiles.layer import SiteLayer
    from mapapp.desktop.finder.box import FinderBox
    from mapapp.desktop.finder.index import Entry, Index
    from mapapp.desktop.main_window import MainWindow
    from mapapp.desktop.tables.panel import TablesPanel

MOST_EACH: Final = 6
ROOM_PX: Final = 320
ROOM_PART: Final = 0.38


class Lookups(QObject):
    """Opens the box for everything, or for the commands alone.

    Attributes
    ----------
    going
        Goes to what was found; tables use it too.
    sources
        Brings up the page of sources.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._box: FinderBox | None = None
        self._index: Index | None = None
        self._commands: Index | None = None
        self._all_commands: list[Entry] = []
        self._only_commands = False
        self._files: dict[str, tuple[str, SiteLayer]] = {}
        self.going = Going(window.workspace, window.map_view)
        window.workspace.catalog_changed.connect(self._forget_catalog)
        self.sources = SourcesOpener(window)
        self.card_link = CardLink(window.map_view, window.map_view.cards.pinned, self.sources)
        self.map_line = MapLine(window, self.sources)
        self.card_link.edit_wanted.connect(window.site_files.edit_site)
        self.card_link.copy_wanted.connect(window.site_files.copy_and_edit)

    def _forget_catalog(self) -> None:
        """Find what the catalog holds by now when the box is opened next."""
        self._index = None

    @property
    def actions(self) -> tuple[QAction, ...]:
        """What the Edit menu shows below search and commands."""
        tables = QAction(self.tr("Show tables"), self._window)
        tables.setShortcut(QKeySequence("Ctrl+2"))
        tables.triggered.connect(lambda: self._window.dock_set.bring_up("tables"))
        sources = QAction(self.tr("Show data and sources"), self._window)
        sources.setShortcut(QKeySequence("Ctrl+3"))
        sources.triggered.connect(lambda _=False: self.sources.open())
        return tables, sources

    def add_docks(self, beside: QDockWidget) -> None:
        """Add the docks of tables and of sources behind another one; they are made when seen."""
        docks = self._window.dock_set
        tables = docks.add_later("tables", self.tr("Tables"), self._make_tables, beside=beside)
        # A dock behind another counts as visible to Qt: only this tells that it came to the front.
        tables.visibilityChanged.connect(lambda seen: self._catch_up(tables) if seen else None)
        docks.add_later("sources", self.tr("Data and sources"), self._make_sources, beside=beside)

    @staticmethod
    def _catch_up(dock: QDockWidget) -> None:
        from mapapp.desktop.tables.panel import TablesPanel

        panel = dock.widget()
        if isinstance(panel, TablesPanel):
            panel.catch_up()

    def _make_sources(self) -> QWidget:
        self._make_room()
        return self.sources.make_page()

    def show_files(self, files: "Mapping[str, tuple[str, SiteLayer]]") -> None:
        """Have a table for each of the user's files on the map.

        Parameters
        ----------
        files
            By the id of its layer on the map: the file's name and its sites.
        """
        self._files = dict(files)
        self._index = None  # what is searched has come or gone
        panel = self._window.dock_set.named("tables").widget()
        if panel is not None:
            from mapapp.desktop.tables.panel import TablesPanel

            if isinstance(panel, TablesPanel):
                panel.files.show(self._files)

    def show_table(self, name: str) -> None:
        """Bring up the tables with one of them in front; KeyError if there is none."""
        from mapapp.desktop.tables.panel import TablesPanel

        panel = self._window.dock_set.bring_up("tables")
        if isinstance(panel, TablesPanel):
            panel.show_table(name)

    def _make_room(self) -> None:
        """Raise the docks below the map once, when rows are first looked at."""
        window = self._window
        if not window.isVisible():  # the kept layout is being restored: it has its height
            return
        high = round(min(ROOM_PX * window.theme.type.body_px / 12, ROOM_PART * window.height()))
        dock = window.dock_set.named("risk")
        if dock.height() < high:
            docks = [one for one in window.docks if one in window.tabifiedDockWidgets(dock)]
            # When the dock that is being opened has its place.
            QTimer.singleShot(
                0,
                self,
                lambda: window.resizeDocks(
                    [dock, *docks], [high] * (len(docks) + 1), Qt.Orientation.Vertical
                ),
            )

    def _make_tables(self) -> "TablesPanel":
        from mapapp.desktop.tables.panel import TablesPanel

        window, sources = self._window, self.sources
        self._make_room()
        panel = TablesPanel(
            window.workspace,
            window.context,
            window.map_view.selection,
            self.going,
            window.theme,
        )
        panel.done.connect(window.banner.show_done)
        panel.failed.connect(window.banner.show_error)
        panel.source_wanted.connect(lambda one: sources.open([one]))
        panel.sources_wanted.connect(sources.open_row)
        panel.report_wanted.connect(sources.report_row)
        panel.copy_wanted.connect(window.site_files.copy_site)
        panel.files.typed = lambda one, at, key, text: window.site_files.on_map.editing.edit(
            one, at, {key: text}
        )
        panel.files.edit_wanted = window.site_files.edit_site
        panel.files.show(self._files)
        title = window.dock_set.title_of(window.dock_set.named("tables"))
        panel.titled.connect(title.set_subtitle)
        title.set_subtitle(panel.subtitle)
        return panel

    @property
    def box(self) -> "FinderBox":
        """The box; it is made now if nobody has seen it yet."""
        if self._box is None:
            from mapapp.desktop.finder.box import FinderBox

            self._box = FinderBox(self._window.theme, self._window)
            self._box.words_typed.connect(self._find)
        return self._box

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        if self._box is not None:
            self._box.set_theme(theme)

    def search(self) -> None:
        """Open the box for sites, companies, countries, minerals and commands."""
        self._open(only_commands=False)
        self.box.open(
            self.tr("Search"), self.tr("Search sites, companies, countries, minerals, commands")
        )

    def palette(self) -> None:
        """Open the box for the commands of the menus."""
        self._open(only_commands=True)
        self.box.open(self.tr("Commands"), self.tr("Run a command"))

    def _open(self, *, only_commands: bool) -> None:
        """Take stock of the commands: which can be used changes from moment to moment."""
        from mapapp.desktop.finder.entries import (
            catalog_entries,
            command_entries,
            file_entries,
            tool_entries,
        )
        from mapapp.desktop.finder.index import Index

        self._only_commands = only_commands
        self._all_commands = [
            *command_entries(self._window.menuBar()),
            *tool_entries(self._window.map_view.take),
        ]
        self._commands = Index(self._all_commands)
        if self._index is None and not only_commands:
            catalog = self._window.workspace.catalog
            self._index = Index(
                [*catalog_entries(catalog, self.going), *file_entries(self._files, self.going)]
            )

    def _find(self, typed: str) -> None:
        from mapapp.desktop.finder.box import heading_of
        from mapapp.desktop.finder.index import grouped

        if self._commands is None:
            return
        if self._only_commands:
            found = [one.entry for one in self._commands.search(typed)]
            shown = found if typed.strip() else self._all_commands
            self.box.show_found([("", shown)], "" if shown else self._nothing(typed))
            return
        if self._index is None or not typed.strip():
            self.box.show_found([], self.tr("Accents and small slips do not matter."))
            return
        hits = [*self._index.search(typed), *self._commands.search(typed)]
        hits.sort(key=lambda one: -one.score)
        groups = grouped(hits, most_each=MOST_EACH)
        named = [(heading_of(kind), entries) for kind, entries in groups]
        self.box.show_found(named, "" if named else self._nothing(typed))

    def _nothing(self, typed: str) -> str:
        return self.tr("Nothing is called “{words}”, or alike.").format(words=typed.strip())
