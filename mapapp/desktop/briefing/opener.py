"""What a window of the map does about briefings: opens the page, the pack and the series."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from mapapp.cartography.theme import MapTheme

if TYPE_CHECKING:
    from collections.abc import Callable

    from mapapp.briefing.content import PageContent
    from mapapp.briefing.page import Page
    from mapapp.desktop.briefing.window import BriefingWindow
    from mapapp.desktop.briefing.writing import PageWriter
    from mapapp.desktop.main_window import MainWindow


class Briefings(QObject):
    """Makes the windows of briefings when they are first wanted; the start does not pay for them.

    Attributes
    ----------
    actions
        Briefing page, the same as PDF, pack, series.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._main = window
        self._page: BriefingWindow | None = None
        self._plain: PageWriter | None = None
        self._stop_plain: Callable[[], None] = lambda: None
        window.documents.gather = self._hand_over
        window.chart_exports.page_wanted.connect(self.place_chart)
        self.actions = (
            self._action(self.tr("Briefing page…"), self.open_page, "Ctrl+Shift+E"),
            self._action(self.tr("Briefing page as PDF…"), self.ask_pdf),
            self._action(self.tr("Briefing pack…"), self.ask_pack),
            self._action(self.tr("Series of images…"), self.ask_series),
        )

    def _action(self, words: str, slot: object, keys: str = "") -> QAction:
        action = QAction(words, self._main)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(slot)
        return action

    def fill_menu(self, menu: QMenu) -> None:
        """Add the actions to the Export menu."""
        menu.addActions(list(self.actions[:2]))
        menu.addSeparator()
        menu.addActions(list(self.actions[2:]))

    def open_page(self) -> "BriefingWindow":
        """Show the window of the page, in front."""
        if self._page is None:
            from mapapp.desktop.briefing.window import BriefingWindow

            self._page = BriefingWindow(self._main, self._main.theme)
        self._page.show()
        self._page.raise_()
        self._page.activateWindow()
        return self._page

    def place_chart(self, chart: str) -> None:
        """Put a chart on the page, selected, and show the page."""
        page = self.open_page()
        page.place_chart(chart)

    def place_month(self) -> None:
        """Put the map of the shock's month on the page, selected, and show the page."""
        page = self.open_page()
        page.place_month()

    def _hand_over(self) -> None:
        """Have the document hold the page as it is at this moment."""
        if self._page is not None and self._page.isVisible():
            self._page.keep()

    def ask_pdf(self) -> bool:
        """Ask for a place and write the page as it was laid out last; return whether it is."""
        return self._writer().ask("pdf")

    def write(self, path: Path) -> bool:
        """Write the page as it was laid out last as what the name ends in."""
        return self._writer().write(path)

    def _writer(self) -> "PageWriter":
        """Return what writes the page: as it is laid out now, else as it was the last time."""
        from mapapp.desktop.briefing.source import ContentSource
        from mapapp.desktop.briefing.store import BriefingStore
        from mapapp.desktop.briefing.writing import PageWriter

        main = self._main
        self._hand_over()
        if self._plain is None:
            store, source = BriefingStore(main.context.settings), ContentSource(main, self)

            def shown() -> "tuple[Page, PageContent]":
                source.refresh()
                kept = store.page_of(main.workspace.pages)
                return kept, source.content(kept, store.style())

            self._plain = PageWriter(main, shown, main.banner, store)
            self._stop_plain = source.stop
        return self._plain

    def ask_pack(self) -> None:
        """Ask what a pack holds, and write it."""
        from mapapp.desktop.briefing.pack_dialog import PackDialog

        self._hand_over()
        PackDialog(self._main).open()

    def ask_series(self) -> None:
        """Ask for years or months, and write an image for each."""
        from mapapp.desktop.briefing.series_dialog import SeriesDialog

        self._hand_over()
        SeriesDialog(self._main).open()

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        if self._page is not None:
            self._page.set_theme(theme)

    def shut(self) -> None:
        """Stop what runs: the window goes away."""
        if self._page is not None:
            self._page.close()
            self._page.stop()
        self._stop_plain()
