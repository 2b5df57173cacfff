"""The page of data and sources: who publishes what, under which licence, and what rests on it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from mapapp.cartography.theme import MapTheme
from mapapp.catalog.catalog import Catalog
from mapapp.desktop.controls import ElidedLabel
from mapapp.desktop.finder.going import Going
from mapapp.desktop.sources.evidence import Evidence, RowRef, evidence_of, row_at
from mapapp.desktop.sources.grade_bars import GradeBars
from mapapp.desktop.tables.columns import SortKey, TableData
from mapapp.desktop.tables.content import resting_table, source_table
from mapapp.desktop.tables.page import TablePage
from mapapp.desktop.workspace import Workspace

WIDTHS: Final = (348, 660, 432)
EDGE: Final = 12


class SourcesPage(QWidget):
    """What was checked, the sources, and the rows that rest on the chosen one.

    Signals
    -------
    report_wanted
        The `RowRef` of a row in which the user has found an error.
    done, failed
        What was done, or why it was not, in a sentence.
    """

    report_wanted = Signal(object)
    done = Signal(str)
    failed = Signal(str)

    def __init__(
        self, workspace: Workspace, settings: QSettings, going: Going, theme: MapTheme
    ) -> None:
        super().__init__()
        self._workspace, self._settings, self._going = workspace, settings, going
        self._evidence: Evidence = evidence_of(workspace.catalog)
        self._only: tuple[str, ...] = ()
        self._source_id = ""
        self.bars = GradeBars(self._evidence.grades(), theme)
        self.list = self._make_list(theme)
        self.rows = self._make_rows(theme)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        grades = self._scrolled(self.bars)
        grades.setAccessibleName(self.tr("How far the rows are checked"))
        self.splitter.addWidget(grades)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self._make_details())
        unit = theme.type.body_px / 12
        self.splitter.setSizes([round(width * unit) for width in WIDTHS])
        self.splitter.setStretchFactor(1, 3)
        self.splitter.setStretchFactor(2, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)
        self.list.catch_up()
        self.list.view.narrow({"publisher": 150, "title": 250})
        self._choose_first()
        workspace.catalog_changed.connect(self._take_catalog)

    # --- parts ---------------------------------------------------------------------------------

    @staticmethod
    def _scrolled(widget: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAlignment(Qt.AlignmentFlag.AlignTop)
        area.setWidget(widget)
        widget.setProperty("role", "panel")
        return area

    def _table(
        self, name: str, title: str, theme: MapTheme, sort: tuple[SortKey, ...]
    ) -> TablePage:
        page = TablePage(
            name,
            title,
            self._source_rows if name == "source_list" else self._resting_rows,
            settings=self._settings,
            theme=theme,
            about=lambda: [(self.tr("Catalog"), self._workspace.catalog.vintage)],
            first_sort=sort,
        )
        page.done.connect(self.done)
        page.failed.connect(self.failed)
        return page

    def _make_list(self, theme: MapTheme) -> TablePage:
        sort = (SortKey("rows", descending=True),)
        page = self._table("source_list", self.tr("Sources"), theme, sort)
        self.all_button = QPushButton(self.tr("Show all sources"))
        self.all_button.setProperty("role", "link")
        self.all_button.clicked.connect(lambda: self.show_sources(()))
        self.all_button.hide()
        page.bar.insertWidget(2, self.all_button)
        page.view.ids_chosen.connect(self._choose)
        return page

    def _make_rows(self, theme: MapTheme) -> TablePage:
        page = self._table("source_rows", self.tr("What rests on it"), theme, ())
        page.bar_widget.hide()
        page.view.opened.connect(self._go_to_row)
        page.view.add_to_menu(self._fill_row_menu)
        page.view.ids_chosen.connect(lambda ids: self.report_button.setEnabled(bool(ids)))
        return page

    def _make_details(self) -> QWidget:
        labels = [ElidedLabel() for _ in range(4)]
        self.heading, self.facts, self.rests, self.address = labels
        self.heading.setProperty("role", "heading")
        self.rests.setProperty("role", "quiet")
        self.address.setProperty("role", "quiet")
        self.copy_button = QPushButton(self.tr("Copy address"))
        self.report_button = QPushButton(self.tr("Report an error in the chosen row"))
        self.report_button.setEnabled(False)
        self.copy_button.clicked.connect(self._copy_address)
        self.report_button.clicked.connect(self._report)
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        for button in (self.copy_button, self.report_button):
            button.setProperty("role", "link")
            buttons.addWidget(button)
        buttons.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(EDGE, 8, EDGE, 0)
        head.setSpacing(2)
        for label in labels:
            head.addWidget(label)
        head.addLayout(buttons)
        panel = QWidget()
        panel.setProperty("role", "panel")
        panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.rows, 1)
        return panel

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self.bars.set_theme(theme)
        self.list.set_theme(theme)
        self.rows.set_theme(theme)

    # --- showing -------------------------------------------------------------------------------

    @property
    def source_id(self) -> str:
        """Id of the source that is shown."""
        return self._source_id

    def show_sources(self, source_ids: Sequence[str], subject: str = "") -> None:
        """List some sources alone, or all of them for none; the first is shown.

        Parameters
        ----------
        source_ids
            Of sources; those that the catalog does not list are left out.
        subject
            What they are the sources of.
        """
        known = self._evidence.sources
        self._only = tuple(dict.fromkeys(one for one in source_ids if one in known))
        self.list.filter.clear()
        self.all_button.setVisible(bool(self._only))
        words = self.tr("Sources of {subject}: show all") if subject else ""
        self.all_button.setText(words.format(subject=subject) or self.tr("Show all sources"))
        self.list.mark_stale()
        self.list.catch_up()
        self._choose_first()

    def _take_catalog(self, catalog: Catalog) -> None:
        """Show what the catalog holds by now: sites of the user's files count, or not any more."""
        self._evidence = evidence_of(catalog)
        self.bars.set_grades(self._evidence.grades())
        self.show_sources(self._only)

    def _choose_first(self) -> None:
        model = self.list.model
        if model.rowCount():
            first = self._only[0] if self._only else model.id_at(0)
            self._show(first)
            self.list.view.show_ids([first])

    def _choose(self, ids: frozenset[str]) -> None:
        if len(ids) == 1:
            (one,) = ids
            self._show(one)
            self.list.view.show_ids(ids)

    def _show(self, source_id: str) -> None:
        source = self._evidence.sources[source_id]
        self._source_id = source_id
        self.heading.setText(source.title)
        facts = [source.publisher, source.year, source.licence]
        rests = self._evidence.tables_on(source_id) or self.tr("no row")
        self.facts.setText(" · ".join(fact for fact in facts if fact))
        self.rests.setText(self.tr("On it rest: {tables}").format(tables=rests))
        self.address.setText(source.url or self.tr("No address is listed."))
        self.copy_button.setEnabled(bool(source.url))
        self.report_button.setEnabled(False)
        self.rows.filter.clear()
        self.rows.mark_stale()
        self.rows.catch_up()
        self.rows.view.fit_columns()
        self.rows.view.narrow({"row": 240})

    def _source_rows(self) -> TableData:
        return source_table(self._evidence, self._only, short=True)

    def _resting_rows(self) -> TableData:
        return resting_table(self._evidence, self._source_id)

    # --- acting --------------------------------------------------------------------------------

    def _copy_address(self) -> None:
        QGuiApplication.clipboard().setText(self._evidence.sources[self._source_id].url)
        self.done.emit(self.tr("Address copied."))

    def _ref_of(self, row_id: str) -> RowRef | None:
        return row_at(self._evidence, row_id) if row_id else None

    def _report(self) -> None:
        ids = self.rows.model.ids_of(self.rows.view.chosen_rows())
        if ids:
            self.report_wanted.emit(self._ref_of(ids[0]))

    def _go_to_row(self, row_id: str) -> None:
        """Go to the site or the country that a row is about."""
        ref = self._ref_of(row_id)
        if ref is None:
            return
        codes = self._workspace.catalog.countries
        code = str(getattr(ref.row, "iso3", "") or getattr(ref.row, "imposed_by", ""))
        if ref.table == "sites":
            self._going.to_site(ref.row.id)
        elif code in codes:
            self._going.to_country(code)

    def _fill_row_menu(self, menu: QMenu, row_id: str) -> None:
        ref = self._ref_of(row_id)
        if ref is not None:
            menu.addAction(self.tr("Go there")).triggered.connect(
                lambda _=False: self._go_to_row(row_id)
            )
            menu.addSeparator()
            menu.addAction(self.tr("Report an error")).triggered.connect(
                lambda _=False: self.report_wanted.emit(ref)
            )
