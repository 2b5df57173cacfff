"""Puts the scenarios into the window: actions, chooser, menu, docks and gallery."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QMenu, QWidget

from mapapp.desktop.scenarios.actions import ScenarioActions
from mapapp.desktop.scenarios.chooser import ScenarioChooser, fill_list
from mapapp.picture.sourcing.consumers import OWN_PACT

if TYPE_CHECKING:
    from mapapp.desktop.main_window import MainWindow
    from mapapp.desktop.scenarios.compare_dialog import CompareDialog
    from mapapp.scenario.preset import Preset

DOCK, HISTORY_DOCK = "scenarios", "history"
EDGE_PX = 12


class ScenarioParts(QObject):
    """Makes what the window has of scenarios; the docks and the gallery when first wanted."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.actions = ScenarioActions(window, window.workspace)
        self.chooser = ScenarioChooser(window.workspace, self.actions, window.theme)
        self._listed: QMenu | None = None
        self._on_map: CompareDialog | None = None
        self.actions.gallery_wanted.connect(self.open_gallery)
        self.actions.preset_taken.connect(self._show_answer)
        self._place_chooser()

    def _place_chooser(self) -> None:
        bar = self._window.menuBar()
        if bar.isNativeMenuBar():  # it has no corner: the tool bar takes it
            first = self._window.view_bar.actions()[0]
            self._window.view_bar.insertWidget(first, self.chooser)
        else:
            corner = QWidget(bar)
            row = QHBoxLayout(corner)
            row.setContentsMargins(0, 1, EDGE_PX, 1)
            row.setSpacing(8)
            label = QLabel(self.tr("Scenario"))
            label.setProperty("role", "quiet")
            label.setBuddy(self.chooser)
            row.addWidget(label)
            row.addWidget(self.chooser)
            bar.setCornerWidget(corner, Qt.Corner.TopRightCorner)

    # --- menus ---------------------------------------------------------------------------------

    def fill_menu(self, menu: QMenu) -> None:
        """Put the actions, and a list to choose from, into the menu "Scenario"."""
        actions = self.actions
        self._listed = QMenu(self.tr("Show scenario"), menu)
        self._listed.setToolTipsVisible(True)
        self._listed.aboutToShow.connect(self._fill_list)
        compare = QAction(self.tr("Compare scenarios"), self)
        compare.triggered.connect(lambda _=False: self.compare())
        menu.addSeparator()
        menu.addActions([actions.start, actions.new, actions.save_as, actions.duplicate])
        menu.addSeparator()
        menu.addActions([actions.rename, actions.note, actions.delete])
        menu.addSeparator()
        menu.addMenu(self._listed)
        on_map = QAction(self.tr("Compare on the map…"), self)
        on_map.triggered.connect(lambda _=False: self.compare_on_map())
        menu.addActions([actions.previous, actions.following])
        menu.addSeparator()
        menu.addActions([compare, on_map])

    def history_action(self) -> QAction:
        """Return the action that shows the steps, for the menu "Edit"."""
        action = QAction(self.tr("History"), self)
        action.triggered.connect(lambda _=False: self._window.dock_set.bring_up(HISTORY_DOCK))
        return action

    def _fill_list(self) -> None:
        assert self._listed is not None  # noqa: S101  (made with the menu it stands in)
        self._listed.clear()
        fill_list(self._listed, self._window.workspace, self.actions)

    # --- docks and gallery ---------------------------------------------------------------------

    def add_docks(self) -> None:
        """Declare the docks of scenarios and of steps."""
        docks = self._window.dock_set
        beside = docks.named("risk")
        docks.add_later(DOCK, self.tr("Scenarios"), self._make_panel, beside=beside)
        docks.add_later(HISTORY_DOCK, self.tr("History"), self._make_history, beside=beside)

    def _make_panel(self) -> QWidget:
        from mapapp.desktop.scenarios.panel import ScenariosPanel

        window = self._window
        return ScenariosPanel(
            window.workspace,
            self.actions,
            window.context.catalog,
            window.theme,
            self.compare_on_map,
        )

    def _make_history(self) -> QWidget:
        from mapapp.desktop.scenarios.history import HistoryView

        return HistoryView(self._window.workspace.undo_stack)

    def compare(self) -> QWidget:
        """Show the dock that sets scenarios side by side."""
        return self._window.dock_set.bring_up(DOCK)

    def compare_on_map(self) -> "CompareDialog":
        """Show two scenarios on one map, in a window of its own."""
        if self._on_map is None:
            from mapapp.desktop.scenarios.compare_dialog import CompareDialog

            window = self._window
            self._on_map = CompareDialog(
                window.workspace, window.context, window.theme, window.map_view
            )
        self._on_map.set_theme(self._window.theme)
        self._on_map.show()
        self._on_map.raise_()
        return self._on_map

    def open_gallery(self) -> bool:
        """Let the user choose a preset; return whether one was added."""
        from mapapp.cartography.proper_names import presets_in_language
        from mapapp.desktop.scenarios.gallery import PresetGallery
        from mapapp.errors import UserError
        from mapapp.scenario.presets import load_presets

        window = self._window
        try:
            presets = presets_in_language(load_presets())
        except UserError as error:
            window.banner.show_error(str(error))
            return False
        gallery = PresetGallery(presets, window.context.catalog, window.theme, window)
        chosen = gallery.exec() == QDialog.DialogCode.Accepted
        preset, variant = gallery.preset, gallery.variant
        gallery.deleteLater()
        return chosen and self.actions.add_preset(preset, variant)

    def _show_answer(self, preset: "Preset") -> None:
        """Bring up what answers a preset: the shock's months, or its scenarios side by side."""
        workspace = self._window.workspace
        view = workspace.view
        acting = any(
            (one.mineral, one.stage) == (view.mineral, view.stage)
            for one in workspace.scenario.shocks
        )
        docks = self._window.dock_set
        if len(preset.scenarios) > 1:
            docks.bring_up(DOCK)
        elif acting:
            docks.bring_up("shock")
        words = self.tr("“{name}” is a new scenario. Its note says what of it is assumed.")
        if view.consumer == OWN_PACT:
            words = self.tr(
                "“{name}” is a new scenario, seen by the members of its pact. Its note says what"
                " of it is assumed."
            )
        self._window.banner.show_done(words.format(name=workspace.scenario.name))
