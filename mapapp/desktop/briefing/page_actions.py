"""The actions of the page's window, each made once: tool bar, menus and keys share them."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu

from mapapp.briefing.chart_kinds import CHARTS, chart_name
from mapapp.briefing.export import FORMATS, format_name
from mapapp.briefing.page import ElementKind
from mapapp.briefing.page_file import PAGE_SUFFIX, read_page, write_page_file
from mapapp.cartography.theme import MapTheme
from mapapp.desktop.briefing.words import kind_name, what_choices
from mapapp.desktop.icons import icon
from mapapp.errors import UserError

if TYPE_CHECKING:
    from mapapp.desktop.briefing.desk import Side
    from mapapp.desktop.briefing.window import BriefingWindow

# In the order in which they are looked for; charts and tables have menus of their own.
WORDS: Final[tuple[ElementKind, ...]] = (
    "headline", "subtitle", "text", "notes", "sources", "disclaimer", "date", "marking",
    "page_number",
)  # fmt: skip
MAPS: Final[tuple[ElementKind, ...]] = ("map", "inset", "legend", "scale")
MARKS: Final[tuple[ElementKind, ...]] = ("logo", "rule")


class PageActions(QObject):
    """What can be done with the page.

    Attributes
    ----------
    undo, redo, copy, delete
        Single actions.
    save_menu, add_menu, align_menu, menu
        Formats; elements; sides; what is done with the selection.
    """

    def __init__(self, window: "BriefingWindow") -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        keys = QKeySequence.StandardKey
        stack = self._desk.undo_stack
        self.undo = stack.createUndoAction(window, self.tr("Undo"))
        self.undo.setShortcut(QKeySequence(keys.Undo))
        self.redo = stack.createRedoAction(window, self.tr("Redo"))
        bindings = [*QKeySequence.keyBindings(keys.Redo), QKeySequence("Ctrl+Y")]
        self.redo.setShortcuts(list(dict.fromkeys(bindings)))
        self.copy = self._action(self.tr("Copy page"), window.copy, "Ctrl+C")
        self.copy.setToolTip(self.tr("Copy the page as an image and a drawing (Ctrl+C)"))
        self.delete = self._action(self.tr("Delete"), self._desk.delete_selected, "Del")
        self.delete.setShortcuts([QKeySequence("Del"), QKeySequence("Backspace")])
        self.duplicate = self._action(self.tr("Duplicate"), self._desk.duplicate_selected, "Ctrl+D")
        self.select_all = self._action(self.tr("Select all"), self._select_all, "Ctrl+A")
        self.write = self._action(self.tr("Write the words…"), window.canvas.edit_words)
        self.front = self._action(
            self.tr("To the front"), lambda: self._desk.raise_selected(to_front=True), "Ctrl+]"
        )
        self.back = self._action(
            self.tr("To the back"), lambda: self._desk.raise_selected(to_front=False), "Ctrl+["
        )
        self.save_menu = self._make_save()
        self.add_menu = self._make_add()
        self.align_menu = self._make_align()
        self.menu = self._make_menu()
        window.addActions(
            [self.undo, self.redo, self.copy, self.delete, self.duplicate, self.select_all,
             self.front, self.back]
        )  # fmt: skip
        self._desk.selection_changed.connect(self._enable)
        self._enable()

    def set_theme(self, theme: MapTheme) -> None:
        """Draw the icons in another theme."""
        self.undo.setIcon(icon("undo", theme))
        self.redo.setIcon(icon("redo", theme))

    def _action(self, text: str, slot: object, keys: str = "") -> QAction:
        action = QAction(text, self._window)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(slot)
        return action

    def _enable(self) -> None:
        chosen = len(self._desk.selected)
        for action in (self.delete, self.front, self.back):
            action.setEnabled(chosen > 0)
        self.align_menu.setEnabled(chosen > 0)
        for action in (self.duplicate, self.write):
            action.setEnabled(chosen == 1)

    def _select_all(self) -> None:
        self._desk.select(*(one.id for one in self._desk.page.elements))

    # --- menus ---------------------------------------------------------------------------------

    def _make_save(self) -> QMenu:
        menu = QMenu(self.tr("Save as"), self._window)
        for at, format_id in enumerate(FORMATS):
            words = self.tr("{format}…").format(format=format_name(format_id))
            menu.addAction(
                self._action(words, lambda _=False, one=format_id: self._window.save(one))
            )
            if format_id == "svg":
                menu.addSeparator()
            if at == 0:
                menu.actions()[0].setShortcut(QKeySequence("Ctrl+S"))
        menu.addSeparator()
        menu.addAction(self._action(self.tr("Open page layout…"), self._ask_open, "Ctrl+O"))
        menu.addAction(self._action(self.tr("Save page layout…"), self._ask_layout))
        self._window.addActions(menu.actions())
        return menu

    def _make_add(self) -> QMenu:
        menu = QMenu(self.tr("Add"), self._window)
        charts = menu.addMenu(self.tr("Chart"))
        for chart in CHARTS:
            charts.addAction(self._adding(chart_name(chart), "chart", chart))
        tables = menu.addMenu(self.tr("Table"))
        for what, words in what_choices("table"):
            tables.addAction(self._adding(words, "table", what))
        menu.addAction(self._adding(kind_name("key_figures"), "key_figures", "3"))
        for group in (MAPS, WORDS, MARKS):
            menu.addSeparator()
            for kind in group:
                what = "limits" if kind == "notes" else ""
                menu.addAction(self._adding(kind_name(kind), kind, what))
        return menu

    def _adding(self, words: str, kind: ElementKind, what: str) -> QAction:
        return self._action(words, lambda: self._desk.add(kind, what))

    def _make_align(self) -> QMenu:
        menu = QMenu(self.tr("Align"), self._window)
        menu.setToolTipsVisible(True)
        sides: tuple[tuple[Side, str], ...] = (
            ("left", self.tr("Left edges")),
            ("centre", self.tr("Middles, across")),
            ("right", self.tr("Right edges")),
            ("top", self.tr("Top edges")),
            ("middle", self.tr("Middles, down")),
            ("bottom", self.tr("Bottom edges")),
        )
        for side, words in sides:
            action = self._action(words, lambda _=False, one=side: self._desk.align(one))
            action.setToolTip(self.tr("Several to each other; one to the margins of the page"))
            menu.addAction(action)
            if side == "right":
                menu.addSeparator()
        return menu

    def _make_menu(self) -> QMenu:
        menu = QMenu(self._window)
        menu.addAction(self.write)
        menu.addMenu(self.align_menu)
        menu.addActions([self.front, self.back])
        menu.addSeparator()
        menu.addActions([self.duplicate, self.delete])
        menu.addSeparator()
        menu.addActions([self.select_all, self.undo, self.redo])
        return menu

    # --- layouts as files ----------------------------------------------------------------------

    def _ask_open(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open page layout"), str(self._window.store.folder()),
            self._filter(),
        )  # fmt: skip
        if chosen:
            self.open_layout(Path(chosen))

    def open_layout(self, path: Path) -> None:
        """Lay the page out as a file does; what cannot be used is told."""
        self._told(
            lambda: self._desk.edit(read_page(path), self.tr("Open {name}").format(name=path.name))
        )

    def _ask_layout(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save page layout"),
            str(self._window.store.folder() / f"page{PAGE_SUFFIX}"), self._filter(),
        )  # fmt: skip
        if chosen:
            path = Path(chosen)
            self.save_layout(path if path.suffix == PAGE_SUFFIX else Path(f"{chosen}{PAGE_SUFFIX}"))

    def save_layout(self, path: Path) -> None:
        """Write the layout of the page to a file; figures are none of it."""
        if self._told(lambda: write_page_file(path, self._desk.page)):
            self._window.banner.show_done(self.tr("Page layout written: {path}").format(path=path))

    def _told(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except UserError as error:
            self._window.banner.show_error(str(error))
            return False
        return True

    def _filter(self) -> str:
        return self.tr("Page layout (*{suffix})").format(suffix=PAGE_SUFFIX)
