"""The window's menus and the actions in them; what they do is done by the window and the map."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QWhatsThis

from mapapp.cartography.theme import MapTheme
from mapapp.desktop.documents.file_menu import fill_file_menu
from mapapp.desktop.help.updates import open_updates_page, updates_page
from mapapp.desktop.icons import icon
from mapapp.desktop.layers.menu import LayersMenu
from mapapp.desktop.map.legend_menu import LegendMenu
from mapapp.desktop.map.view_menu import fill_view_menu
from mapapp.desktop.troubles import open_log_folder

if TYPE_CHECKING:
    from mapapp.desktop.main_window import MainWindow


class Menus(QObject):
    """Makes every action of a window once and hangs it into its menu bar.

    Attributes
    ----------
    undo, redo, search, export
        Actions that stand in the tool bar too.
    scenario, export_menu
        The Scenario menu; the Export menu, which the tool bar's button opens too.
    map_only
        Whether the map is shown alone; Escape leaves it while `escape` is enabled.
    """

    def __init__(self, window: "MainWindow", theme: MapTheme) -> None:
        super().__init__(window)
        self._window = window
        self._themes: dict[str, QAction] = {}
        self.undo, self.redo = self._make_undo()
        self.export = self._action(self.tr("Export image…"), window.exports.ask, "Ctrl+E")
        self.search = self._action(self.tr("Search…"), window.lookups.search, "Ctrl+F")
        self.palette = self._action(
            self.tr("All commands…"), window.lookups.palette, "Ctrl+Shift+P"
        )
        for action, name in (
            (self.undo, "undo"),
            (self.redo, "redo"),
            (self.search, "search"),
            (self.export, "export"),
        ):
            action.setProperty("icon_name", name)
        self.undo.setWhatsThis(self.tr("Takes the last step back: a drag is one step."))
        self.redo.setWhatsThis(self.tr("Does again what was taken back."))
        self.search.setWhatsThis(
            self.tr("Finds minerals, countries, sites, companies and commands, and goes there.")
        )
        self.export.setWhatsThis(
            self.tr("Writes the map as an image, or makes briefing pages, packs and series.")
        )
        self.set_theme(theme)
        self.map_only = self._action(self.tr("Map only"), window.toggle_map_only, "F11")
        self.map_only.setCheckable(True)
        self.escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
        self.escape.setEnabled(False)
        self.escape.activated.connect(self.map_only.trigger)
        self.export_menu = QMenu(self.tr("E&xport"), window)
        self.export_menu.addAction(self.export)
        copy = self._action(self.tr("Copy image"), window.exports.copy, "Ctrl+Shift+C")
        self.export_menu.addAction(copy)
        self.export_menu.addSeparator()
        window.briefings.fill_menu(self.export_menu)
        self._fill_bar()

    @property
    def in_tool_bar(self) -> tuple[QAction, ...]:
        """The actions that have a button."""
        return (self.undo, self.redo, self.search, self.export)

    def set_theme(self, theme: MapTheme) -> None:
        """Draw the icons in another theme."""
        for action in self.in_tool_bar:
            action.setIcon(icon(str(action.property("icon_name")), theme))
        if self._window.chosen_theme in self._themes:
            self._themes[self._window.chosen_theme].setChecked(True)

    def _action(
        self, text: str, slot: object, shortcut: str | QKeySequence.StandardKey | None = None
    ) -> QAction:
        action = QAction(text, self._window)
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))
        action.triggered.connect(slot)
        return action

    def _make_undo(self) -> tuple[QAction, QAction]:
        # Not by createUndoAction: what Qt made itself goes invalid as soon as its window begins
        # to go, and the steps that are thrown away then still tell their names.
        keys = QKeySequence.StandardKey
        stack = self._window.workspace.undo_stack
        undo = self._action(self.tr("Undo"), stack.undo, keys.Undo)
        redo = self._action(self.tr("Redo"), stack.redo)
        for action, words, changed, can in (
            (undo, self.tr("Undo {step}"), stack.undoTextChanged, stack.canUndoChanged),
            (redo, self.tr("Redo {step}"), stack.redoTextChanged, stack.canRedoChanged),
        ):
            action.setEnabled(False)
            can.connect(action.setEnabled)
            changed.connect(
                # An ampersand in a region's name is no mnemonic.
                lambda step, action=action, words=words: action.setText(
                    words.format(step=step.replace("&", "&&")).strip()
                )
            )
        bindings = [*QKeySequence.keyBindings(keys.Redo), QKeySequence("Ctrl+Y")]
        redo.setShortcuts(list(dict.fromkeys(bindings)))
        return undo, redo

    # --- the bar -------------------------------------------------------------------------------

    def _fill_bar(self) -> None:
        window, keys = self._window, QKeySequence.StandardKey
        bar = window.menuBar()
        file = bar.addMenu(self.tr("&File"))
        fill_file_menu(file, window.documents, window)
        window.site_files.fill_menu(file)
        file.addAction(self._action(self.tr("Close window"), window.close, "Ctrl+W"))
        quit_all = self._action(self.tr("Quit"), QApplication.closeAllWindows, keys.Quit)
        quit_all.setMenuRole(QAction.MenuRole.QuitRole)
        file.addAction(quit_all)
        edit = bar.addMenu(self.tr("&Edit"))
        edit.addActions([self.undo, self.redo, window.scenarios.history_action()])
        edit.addSeparator()
        edit.addActions([self.search, self.palette, *window.lookups.actions])
        edit.addSeparator()
        preferences = self._action(
            self.tr("Preferences…"), window.help.show_preferences, "Ctrl+Alt+S"
        )
        preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        edit.addAction(preferences)
        self._fill_view(bar.addMenu(self.tr("&View")))
        self.scenario = bar.addMenu(self.tr("&Scenario"))
        solve = self._action(self.tr("Solve for a target…"), window.solve.open, "Ctrl+T")
        self.scenario.addAction(solve)
        window.scenarios.fill_menu(self.scenario)
        dock = window.docks[0].toggleViewAction()
        dock.setShortcut(QKeySequence("Ctrl+1"))
        menu = LayersMenu(window.workspace, window.layer_actions, dock, window)
        menu.add_below_legend(LegendMenu(window.map_view.legend, window))
        bar.addMenu(menu)
        bar.addMenu(self.export_menu)
        self._fill_help(bar.addMenu(self.tr("&Help")))

    def _fill_help(self, menu: QMenu) -> None:
        window = self._window
        guide = self._action(self.tr("Guide"), window.help.show_help, "F1")
        menu.addAction(guide)
        for words, topic in (
            (self.tr("First map in five minutes"), "first-map"),
            (self.tr("How the numbers are made"), "how-the-numbers-are-made"),
            (self.tr("Keyboard"), "keyboard"),
            (self.tr("Data and licences"), "data-and-licences"),
        ):
            menu.addAction(
                self._action(words, lambda _=False, page=topic: window.help.show_topic(page))
            )
        menu.addSeparator()
        menu.addAction(self._action(self.tr("Tour"), self._start_tour))
        menu.addAction(self._make_whats_this())
        menu.addAction(self._action(self.tr("Open log folder"), open_log_folder))
        if updates_page():
            words = self.tr("Check for updates (opens a web page)")
            menu.addAction(self._action(words, open_updates_page))
        about = self._action(self.tr("About Mineral Supply Map"), window.help.show_about)
        about.setMenuRole(QAction.MenuRole.AboutRole)
        menu.addAction(about)

    def _start_tour(self) -> None:
        from mapapp.desktop.tour import start_tour  # read when it is wanted

        start_tour(self._window)

    def _make_whats_this(self) -> QAction:
        """Return the action after which a click on a control says what it is."""
        action = QWhatsThis.createAction(self._window)
        action.setText(self.tr("What's this?"))
        return action

    def _fill_view(self, view: QMenu) -> None:
        window, keys = self._window, QKeySequence.StandardKey
        chart = window.map_view
        home = self._action(self.tr("Whole world"), chart.go_home, "Ctrl+0")
        window.workspace.appearance_changed.connect(
            lambda look: home.setText(
                self.tr("Whole region") if look.is_regional else self.tr("Whole world")
            )
        )
        view.addAction(home)
        for text, slot, shortcut in (
            (self.tr("Zoom in"), chart.zoom_in, keys.ZoomIn),
            (self.tr("Zoom out"), chart.zoom_out, keys.ZoomOut),
        ):
            view.addAction(self._action(text, slot, shortcut))
        fill_view_menu(view, window.workspace, chart, window)
        view.addSeparator()
        view.addActions([dock.toggleViewAction() for dock in window.docks])
        view.addActions(window.panes.actions())
        view.addAction(self.map_only)
        view.addAction(self._action(self.tr("Reset layout"), window.lay_out_docks))
        view.addSeparator()
        self._fill_themes(view.addMenu(self.tr("Colours of the window")))

    def _fill_themes(self, themes: QMenu) -> None:
        group = QActionGroup(self)
        for key, words in (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            action = themes.addAction(words)
            action.setCheckable(True)
            action.setChecked(key == self._window.chosen_theme)
            action.setActionGroup(group)
            action.triggered.connect(lambda _=False, which=key: self._window.choose_theme(which))
            self._themes[key] = action
