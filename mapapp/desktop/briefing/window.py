"""The window of a briefing page: templates at the left, the page itself, its elements at the right.

The page follows the levers of the window beside it; what is seen is what is written.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QScrollArea,
    QStyle,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from mapapp.briefing.chart_kinds import chart_name
from mapapp.briefing.content import PageContent
from mapapp.briefing.house_style import HouseStyle
from mapapp.briefing.page import MONTH, Element, ElementKind, Page
from mapapp.cartography.theme import MapTheme
from mapapp.desktop.banner import Banner
from mapapp.desktop.briefing.canvas import PageCanvas
from mapapp.desktop.briefing.desk import PageDesk
from mapapp.desktop.briefing.element_panel import ElementPanel
from mapapp.desktop.briefing.gallery import TemplateGallery
from mapapp.desktop.briefing.page_actions import PageActions
from mapapp.desktop.briefing.page_bar import PageBar, ZoomBar
from mapapp.desktop.briefing.source import ContentSource
from mapapp.desktop.briefing.store import BriefingStore, page_text
from mapapp.desktop.briefing.style_panel import StylePanel
from mapapp.desktop.briefing.writing import PageWriter
from mapapp.desktop.layers.fields import heading
from mapapp.desktop.scrolling import scrolled
from mapapp.errors import UserError

if TYPE_CHECKING:
    from mapapp.desktop.main_window import MainWindow

PANEL_PX: Final = 296
PICTURES_MS: Final = 1200
KEEP_MS: Final = 800
GEOMETRY_KEY: Final = "briefing/geometry"


class BriefingWindow(QMainWindow):
    """Lays out one page beside a window of the map.

    Attributes
    ----------
    desk
        The page, its style and what is selected.
    canvas
        The page on screen.
    actions_of_page
        What can be done with it.
    """

    def __init__(self, main: "MainWindow", theme: MapTheme) -> None:
        super().__init__(main)
        self.setWindowFlag(Qt.WindowType.Window)
        self._main, self._theme, self._fits = main, theme, True
        self.store = BriefingStore(main.context.settings)
        self._trouble = ""
        self.desk = PageDesk(self._page_to_show(), self.store.style(), self)
        self._untouched = self.desk.page
        self.source = ContentSource(main, self)
        self.canvas = PageCanvas(self.desk, self.content, theme)
        self.gallery = TemplateGallery(theme)
        self.element_panel = ElementPanel(self.desk, theme)
        self.style_panel = StylePanel(self.desk, self.store, theme)
        self._scroll = QScrollArea()
        self.banner = Banner(self._scroll, avoid=list)
        self.writer = PageWriter(self, self.shown, self.banner, self.store)
        self.actions_of_page = PageActions(self)
        self.bar = PageBar(self, theme)
        self.zoom = ZoomBar(theme)
        self._pictures_soon = self._timer(PICTURES_MS, self._paint_pictures)
        self._keep_soon = self._timer(KEEP_MS, self.keep)
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._name()
        self.gallery.show_template(self.desk.page.template)
        self.resize(1320, 860)
        geometry = main.context.settings.value(GEOMETRY_KEY)
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)

    def _timer(self, after_ms: int, act: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        timer.timeout.connect(act)
        return timer

    # --- parts ---------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.addToolBar(self.bar)
        self._scroll.setWidget(self.canvas)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setObjectName("page_room")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        left = QWidget()
        left.setProperty("role", "panel")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = heading(self.tr("Templates"))
        title.setContentsMargins(12, 12, 12, 8)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(title)
        column.addWidget(self.gallery, 1)
        self.panels = QTabWidget()
        self.panels.setAccessibleName(self.tr("Element and house style"))
        self.panels.setDocumentMode(True)
        self.panels.setFixedWidth(round(PANEL_PX * self._theme.type.body_px / 12))
        for widget, words in (
            (self.element_panel, self.tr("Element")),
            (self.style_panel, self.tr("House style")),
        ):
            room = scrolled(widget)
            room.setFrameShape(QScrollArea.Shape.NoFrame)
            self.panels.addTab(room, words)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addWidget(left)
        row.addWidget(self._scroll, 1)
        row.addWidget(self.panels)
        self.setCentralWidget(body)
        self.note = QLabel()
        self.statusBar().addWidget(self.note, 1)
        self.statusBar().addPermanentWidget(self.zoom)
        self.statusBar().setSizeGripEnabled(False)

    def _connect(self) -> None:
        desk, canvas = self.desk, self.canvas
        desk.page_changed.connect(self._take_page)
        desk.style_changed.connect(self._take_style)
        self._main.workspace.pages_changed.connect(self._take_document)
        self.source.changed.connect(self._take_content)
        canvas.settled.connect(self._take_settled)
        canvas.menu_wanted.connect(self.actions_of_page.menu.popup)
        canvas.title_wanted.connect(self._write_title)
        self.gallery.template_wanted.connect(self._use_template)
        self.element_panel.words_wanted.connect(canvas.edit_words)
        self.style_panel.failed.connect(self.banner.show_error)
        self.style_panel.done.connect(self.banner.show_done)
        self.zoom.wanted.connect(self._zoom_to)
        self.zoom.fit_wanted.connect(self.fit)
        self.zoom.snap_wanted.connect(lambda on: setattr(canvas, "snaps", on))

    # --- what the page shows -------------------------------------------------------------------

    def content(self) -> PageContent:
        """Return what the page shows now."""
        return self.source.content(self.desk.page, self.desk.style)

    def shown(self) -> tuple[Page, PageContent]:
        """Return the page and what it shows, as of this moment."""
        if self.source.is_waiting:
            self.source.refresh()
        return self.desk.page, self.content()

    def _take_content(self) -> None:
        if not self.isVisible():
            return
        self.canvas.take_content()
        self._pictures_soon.start()
        self._name()

    def _take_page(self, page: Page) -> None:
        self.bar.show_size(page.size)
        self.gallery.show_template(page.template)
        if self._fits:
            self.fit()
        self._keep_soon.start()

    def _take_style(self, style: HouseStyle) -> None:
        self.store.keep_style(style)
        self.canvas.take_content()
        self._pictures_soon.start()

    def _use_template(self, template: str) -> None:
        self.desk.use_template(template)
        self.canvas.setFocus()
        if self.desk.page.is_about_a_shock and self.content().shock is None:
            self.banner.show_hint(
                "no shock",
                self.tr(
                    "No export restriction acts on this stage: set one in the Shock tab of the map"
                    " window; this page follows."
                ),
            )
        else:
            self.banner.dismiss("no shock")

    def place_chart(self, chart: str) -> None:
        """Select a chart on the page; one that is not there yet takes the largest one's place."""
        placed, old = self._place(self.desk.page.of_kind("chart"), "chart", chart)
        words = {
            "there": self.tr("The chart is on this page already."),
            "added": self.tr("Chart added: drag it to its place. Undo takes it off."),
            "put": self.tr("Chart placed where “{old}” was. Undo brings that back."),
        }[placed]
        self.banner.show_done(words.format(old=chart_name(old or "share")))

    def place_month(self) -> None:
        """Have a map of the page show the month of the shock: the largest, or a new one."""
        page = self.desk.page
        placed, _ = self._place([*page.of_kind("map"), *page.of_kind("inset")], "map", MONTH)
        words = {
            "there": self.tr("The map of the month is on this page already."),
            "added": self.tr("Map of the month added: drag it to its place. Undo takes it off."),
            "put": self.tr("The largest map shows the month now. Undo brings back what it showed."),
        }[placed]
        self.banner.show_done(words)

    def _place(
        self, parts: Sequence[Element], kind: ElementKind, what: str
    ) -> tuple[Literal["there", "added", "put"], str]:
        """Select the part that shows something, else add one, else have the largest show it.

        Returns
        -------
        tuple
            What was done, and what the part showed before.
        """
        there = next((one for one in parts if one.what == what), None)
        if there is not None:
            self.desk.select(there.id)
            return "there", what
        if not parts:
            self.desk.add(kind, what)
            return "added", ""
        old = max(parts, key=lambda one: one.rect.width * one.rect.height)
        self.desk.change(old.id, lambda one: replace(one, what=what, text=None))
        self.desk.select(old.id)
        return "put", old.what

    def _take_settled(self) -> None:
        """Say of the page as painted what does not fit, and what would be proposed."""
        cut = self.canvas.pictures.cut
        content = self.content()
        page = self.desk.page
        proposed = {
            one.id: content.words_of(page.with_text(one.id, None).element(one.id))
            for one in page.elements
        }
        self.element_panel.show_state(proposed, cut)
        words = ""
        if cut:
            words = self.tr("Not all of it fits: {names}").format(
                names=", ".join(self.element_panel.name_of(one) for one in cut)
            )
        self.note.setText(words or self.tr("Everything fits."))

    def _name(self) -> None:
        from mapapp.cartography.wording import map_title

        words = self.tr("Briefing page: {what}")
        self.setWindowTitle(words.format(what=map_title(self._main.workspace.picture)))

    def _paint_pictures(self) -> None:
        page, style = self.desk.page, self.desk.style
        self.gallery.picture_pages(
            page.size, lambda one: self.source.content(one, style), logo=bool(style.logo)
        )

    # --- saving --------------------------------------------------------------------------------

    def save(self, format_id: str) -> bool:
        """Ask where to save the page in a format, and write it."""
        done = self.writer.ask(format_id)
        self.bar.show_format(self.store.format())
        return done

    def copy(self) -> bool:
        """Copy the page."""
        return self.writer.copy()

    def keep(self) -> None:
        """Remember the page: for the next time, and in the document."""
        self._keep_soon.stop()
        page = self.desk.page
        if page != self._untouched:
            self._untouched = page
            self.store.keep_page(page)
            self._main.workspace.keep_pages((page_text(page),))

    def _page_to_show(self) -> Page:
        """Return the document's page, else the one laid out last; what is damaged is told."""
        try:
            return self.store.page_of(self._main.workspace.pages)
        except UserError as error:
            self._trouble = str(error)
            return self.store.page()

    def _take_document(self, texts: tuple[str, ...]) -> None:
        """Show the page of another document."""
        if texts and texts[0] == page_text(self.desk.page):
            return
        page = self._page_to_show()
        self._untouched = page
        self.desk.open(page)
        self._keep_soon.stop()
        self._tell_trouble()

    def _tell_trouble(self) -> None:
        words, self._trouble = self._trouble, ""
        if words:
            self.banner.show_error(words)

    # --- looking -------------------------------------------------------------------------------

    def fit(self) -> None:
        """Show the whole page."""
        self._fits = True
        self._show_scale(self.canvas.fitting_scale(self._scroll.viewport().size()))

    def _zoom_to(self, scale: float) -> None:
        self._fits = False
        self._show_scale(scale)

    def _show_scale(self, scale: float) -> None:
        self.canvas.set_scale(scale)
        self.zoom.show_scale(scale, fits=self._fits)

    def _write_title(self, _element_id: str) -> None:
        self.panels.setCurrentIndex(0)
        self.element_panel.write_title()

    def set_theme(self, theme: MapTheme) -> None:
        """Draw the window in another theme; the page keeps its own."""
        self._theme = theme
        self.canvas.set_theme(theme)
        self.gallery.set_theme(theme)
        self.bar.set_theme(theme)
        self.zoom.set_theme(theme)
        self.actions_of_page.set_theme(theme)
        self._scroll.setStyleSheet(f"QScrollArea#page_room {{ background: {theme.window}; }}")

    def showEvent(self, event: QShowEvent) -> None:
        """Take what the map shows by now."""
        super().showEvent(event)
        self._give_words_room()
        self.source.refresh()
        self.canvas.setFocus()
        self._tell_trouble()
        QTimer.singleShot(0, self, self.fit)

    def _give_words_room(self) -> None:
        """Make the panels as wide as the words of the language want them."""
        bar = self.panels.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        words = max(one.minimumSizeHint().width() for one in (self.element_panel, self.style_panel))
        self.panels.setFixedWidth(max(self.panels.minimumWidth(), words + bar))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole page in view if it was."""
        super().resizeEvent(event)
        if self._fits:
            QTimer.singleShot(0, self, self.fit)

    def sizeHint(self) -> QSize:
        """Return a size in which an A4 page can be read."""
        return QSize(1320, 860)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember page and place; stop what runs."""
        self.keep()
        self._main.context.settings.setValue(GEOMETRY_KEY, self.saveGeometry())
        self.stop()
        super().closeEvent(event)

    def stop(self) -> None:
        """Stop what waits or paints."""
        self._pictures_soon.stop()
        self._keep_soon.stop()
        self.source.stop()
        self.canvas.stop()
        self.gallery.thumbnails.stop()
        self.banner.stop()
