"""The dock of tables: sites, countries, controls and sources, linked with the map."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import map_title, source_line, unit_words
from mapapp.desktop.context import AppContext
from mapapp.desktop.controls import Segments
from mapapp.desktop.finder.going import Going
from mapapp.desktop.map.selection import OwnSite, Selection
from mapapp.desktop.sources.evidence import evidence_of
from mapapp.desktop.tables.arranging import Making
from mapapp.desktop.tables.columns import SortKey, TableData
from mapapp.desktop.tables.content import control_table, site_table, source_table
from mapapp.desktop.tables.country_content import country_table
from mapapp.desktop.tables.file_tables import FileTables
from mapapp.desktop.tables.page import TablePage
from mapapp.desktop.workspace import Workspace
from mapapp.picture import Picture

BLOC = "EU27"


class TablesPanel(QWidget):
    """Tables of what the map shows; rows and map are selected together.

    The map's `Selection` is the one selection there is: rows of it are tinted, and choosing
    cells changes it. Clicking twice, or Enter, goes there.

    Signals
    -------
    done, failed
        What was done, or why it was not, in a sentence.
    titled
        What the table that is looked at shows, after it changed.
    source_wanted
        Id of a source that the user wants to read about.
    sources_wanted
        Table and id of a row whose sources the user wants to see.
    copy_wanted
        Id of a bundled site that is to be copied to the user's own.
    report_wanted
        Table and id of a row in which the user has found an error.
    """

    done = Signal(str)
    failed = Signal(str)
    titled = Signal(str)
    source_wanted = Signal(str)
    sources_wanted = Signal(str, str)
    copy_wanted = Signal(str)
    report_wanted = Signal(str, str)

    def __init__(
        self,
        workspace: Workspace,
        context: AppContext,
        selection: Selection,
        going: Going,
        theme: MapTheme,
    ) -> None:
        super().__init__()
        self._workspace, self._context = workspace, context
        self._selection, self._going, self._theme = selection, going, theme
        self._mineral = workspace.view.mineral
        self._sending: TablePage | None = None
        self._lay_out()
        self.sites = self._make_sites()
        self.countries = self._make_countries()
        self.controls = self._make_controls()
        self.sources = self._make_sources()
        self.files = FileTables(self, workspace, context.names, going)
        self.tabs.currentChanged.connect(self._turn_to)
        selection.changed.connect(self._show_selection)
        workspace.picture_changed.connect(self._follow)
        workspace.catalog_changed.connect(lambda _: self._take_catalog())

    def _lay_out(self) -> None:
        """Put tabs, filter and buttons into one line: what is below is for rows."""
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Tables"))
        self._bars, self._pages = QStackedWidget(), QStackedWidget()
        self._bars.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        head = QWidget()
        head.setProperty("role", "header")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(head)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._bars, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._pages, 1)

    @property
    def subtitle(self) -> str:
        """What the table that is looked at shows."""
        picture = self._workspace.picture
        page = self._pages.currentWidget()
        if page is self.countries:
            lens = (
                self.tr("by host country")
                if picture.view.lens == "host"
                else self.tr("by controlling country")
            )
            return f"{map_title(picture)}, {lens} · {unit_words(picture)}"
        if page is self.sites and self._scope == "mineral":
            return unit_words(picture)
        return self.tr("Catalog {vintage}").format(vintage=self._workspace.catalog.vintage)

    def _turn_to(self, at: int) -> None:
        self._bars.setCurrentIndex(at)
        self._pages.setCurrentIndex(at)
        self._show_selection()
        self.titled.emit(self.subtitle)

    # --- pages ---------------------------------------------------------------------------------

    @property
    def pages(self) -> tuple[TablePage, ...]:
        """The tables, from left to right."""
        widgets = (self._pages.widget(at) for at in range(self._pages.count()))
        return tuple(page for page in widgets if isinstance(page, TablePage))

    def add_table(
        self,
        name: str,
        title: str,
        make: Callable[[], Making],
        first_sort: tuple[SortKey, ...] = (),
    ) -> TablePage:
        """Add a table behind a tab; the one that adds it links it.

        Parameters
        ----------
        name, title
            What settings and users know it by.
        make
            Makes the rows as they are now, or returns what makes very many of them; called while
            the table is looked at.
        first_sort
            How the rows are sorted at first.
        """
        page = TablePage(
            name,
            title,
            make,
            settings=self._context.settings,
            theme=self._theme,
            about=self._about,
            first_sort=first_sort,
        )
        page.done.connect(self.done)
        page.failed.connect(self.failed)
        self._pages.addWidget(page)
        self._bars.addWidget(page.bar_widget)
        self.tabs.addTab(title)
        return page

    def _make_sites(self) -> TablePage:
        page = self.add_table(
            "sites",
            self.tr("Sites"),
            self._site_rows,
            (SortKey("stage"), SortKey("capacity", descending=True)),
        )
        self.scope = Segments(self.tr("Sites of"))
        self.scope.chosen.connect(self._choose_scope)
        self._name_scope()
        self.scope.set_value("mineral")
        self._scope = "mineral"
        page.bar.insertWidget(2, self.scope)
        page.view.opened.connect(self._going.to_site)
        page.view.ids_chosen.connect(lambda ids: self.choose(page, sites=ids))
        page.view.add_to_menu(lambda menu, one: self._fill_menu(menu, "sites", one))
        return page

    def _make_countries(self) -> TablePage:
        page = self.add_table(
            "countries",
            self.tr("Countries"),
            self._country_rows,
            (SortKey("share_after", descending=True),),
        )
        page.view.opened.connect(self._going.to_country)
        page.view.ids_chosen.connect(lambda ids: self.choose(page, countries=ids))
        page.view.add_to_menu(lambda menu, one: self._fill_menu(menu, "countries", one))
        return page

    def _make_controls(self) -> TablePage:
        page = self.add_table(
            "controls",
            self.tr("Export controls"),
            lambda: control_table(self._workspace.catalog.controls, self._workspace.catalog),
            (SortKey("imposed_by"), SortKey("start", descending=True)),
        )
        page.view.opened.connect(lambda one: self._going.to_country(self._imposers([one])[0]))
        page.view.ids_chosen.connect(
            lambda ids: self.choose(page, countries=frozenset(self._imposers(ids)))
        )
        page.view.add_to_menu(lambda menu, one: self._fill_menu(menu, "controls", one))
        return page

    def _make_sources(self) -> TablePage:
        page = self.add_table(
            "sources",
            self.tr("Sources"),
            lambda: source_table(evidence_of(self._workspace.catalog)),
            (SortKey("rows", descending=True),),
        )
        page.view.opened.connect(self.source_wanted)
        return page

    def remove_table(self, page: TablePage) -> None:
        """Take a table and its tab away."""
        at = self._pages.indexOf(page)
        self.tabs.removeTab(at)
        self._pages.removeWidget(page)
        self._bars.removeWidget(page.bar_widget)
        page.bar_widget.deleteLater()
        page.deleteLater()

    def name_table(self, page: TablePage, title: str) -> None:
        """Give a table another title."""
        page.title = title
        self.tabs.setTabText(self._pages.indexOf(page), title.replace("&", "&&"))

    def show_table(self, name: str) -> TablePage:
        """Turn to a table by its name; KeyError if there is none."""
        for at, page in enumerate(self.pages):
            if page.name == name:
                self.tabs.setCurrentIndex(at)
                return page
        raise KeyError(name)

    # --- rows ----------------------------------------------------------------------------------

    def _site_rows(self) -> TableData:
        catalog = self._workspace.catalog
        if self._scope == "all":
            return site_table(catalog.sites, catalog, self._context.names, None)
        mineral = self._workspace.picture.mineral
        sites = catalog.sites_of(mineral.id)
        return site_table(sites, catalog, self._context.names, mineral)

    def _country_rows(self) -> TableData:
        return country_table(self._workspace.picture, self._workspace.catalog, self._context.names)

    def _imposers(self, ids: "list[str] | frozenset[str]") -> list[str]:
        """Return the countries that impose some controls."""
        return [c.imposed_by for c in self._workspace.catalog.controls if c.id in ids]

    def _about(self) -> list[tuple[str, str]]:
        picture = self._workspace.picture
        return [
            (self.tr("Shown"), map_title(picture)),
            (self.tr("Unit"), unit_words(picture)),
            (self.tr("Catalog"), self._workspace.catalog.vintage),
            (self.tr("Sources"), source_line(picture, self._workspace.appearance)),
        ]

    def _choose_scope(self, scope: str) -> None:
        self._scope = scope
        self.titled.emit(self.subtitle)
        self.sites.fit_again()
        self._show_selection()

    def _name_scope(self) -> None:
        mineral = self._workspace.picture.mineral.name.partition(" (")[0]
        self.scope.set_choices([("mineral", mineral, ""), ("all", self.tr("All minerals"), "")])

    # --- following -----------------------------------------------------------------------------

    def _follow(self, picture: Picture) -> None:
        self.countries.mark_stale()
        self.titled.emit(self.subtitle)
        if picture.mineral.id != self._mineral:
            self._mineral = picture.mineral.id
            self._name_scope()
            if self._scope == "mineral":
                self.sites.mark_stale()
                self._show_selection()

    def _take_catalog(self) -> None:
        """Show what the catalog holds by now: sites of the user's files count, or not any more."""
        for page in self.pages:
            page.mark_stale()
        self._show_selection()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was selected meanwhile."""
        super().showEvent(event)
        self._show_selection()

    def catch_up(self) -> None:
        """Show what has changed while the dock was closed or behind another."""
        page = self._pages.currentWidget()
        if isinstance(page, TablePage):
            page.catch_up()
        self._show_selection()

    def _show_selection(self) -> None:
        """Tint the rows of what is selected, in the table that is looked at."""
        page = self._pages.currentWidget()
        if not self.isVisible():
            return
        chosen = self._selection
        if page is self.sites:
            self.sites.catch_up()
            self.sites.view.show_ids(chosen.sites)
        elif page is self.countries:
            self.countries.catch_up()
            self.countries.view.show_ids(chosen.countries)
        elif page is self.controls and self._sending is not self.controls:
            self.controls.catch_up()
            found = [
                c.id for c in self._workspace.catalog.controls if c.imposed_by in chosen.countries
            ]
            self.controls.view.show_ids(found)
        else:
            self.files.show_selection(page, chosen.own)

    def choose(
        self,
        page: TablePage,
        *,
        sites: frozenset[str] = frozenset(),
        countries: frozenset[str] = frozenset(),
        own: frozenset[OwnSite] = frozenset(),
    ) -> None:
        """Select on the map what was chosen in a table, as far as the map shows it."""
        on_map = {s.id for stage in self._workspace.picture.sites.values() for s in stage}
        self._sending = page
        try:
            self._selection.put(sites=sites & on_map, countries=countries - {BLOC}, own=own)
        finally:
            self._sending = None

    def _fill_menu(self, menu: QMenu, table: str, row_id: str) -> None:
        if not row_id:
            return
        goes: dict[str, Callable[[], None]] = {
            "sites": lambda: self._going.to_site(row_id),
            "countries": lambda: self._going.to_country(row_id),
            "controls": lambda: self._going.to_country(self._imposers([row_id])[0]),
        }
        if table == "sites":
            copy = menu.addAction(self.tr("Copy to my sites…"))
            copy.triggered.connect(lambda _=False: self.copy_wanted.emit(row_id))
        menu.addAction(self.tr("Go there")).triggered.connect(lambda _=False: goes[table]())
        sources = menu.addAction(self.tr("Sources"))
        sources.triggered.connect(lambda _=False: self.sources_wanted.emit(table, row_id))
        menu.addSeparator()
        report = menu.addAction(self.tr("Report an error"))
        report.triggered.connect(lambda _=False: self.report_wanted.emit(table, row_id))

    # --- looks ---------------------------------------------------------------------------------

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = theme
        for page in self.pages:
            page.set_theme(theme)
