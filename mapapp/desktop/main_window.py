"""The main window: puts map, docks, tool bar and menus together, and nothing else."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QLabel,
    QMainWindow,
    QWidget,
)

from mapapp.cartography.colour_vision import Vision
from mapapp.cartography.projection_choice import projection_name
from mapapp.cartography.theme import MapTheme, theme_of
from mapapp.cartography.wording import map_title, number, unit_words
from mapapp.desktop import look
from mapapp.desktop.banner import Banner
from mapapp.desktop.briefing.opener import Briefings
from mapapp.desktop.card_content import position_words
from mapapp.desktop.charts.exports import ChartExports
from mapapp.desktop.context import AppContext
from mapapp.desktop.docks import DockSet
from mapapp.desktop.documents import Documents
from mapapp.desktop.exporting import Exports
from mapapp.desktop.finder.lookups import Lookups
from mapapp.desktop.help.opener import HelpOpener
from mapapp.desktop.layers.actions import LayerActions
from mapapp.desktop.map.message_place import headline_boxes, hidden_by
from mapapp.desktop.map.selection import selected_words
from mapapp.desktop.map.vision_sign import VisionSign
from mapapp.desktop.map_view import MapView
from mapapp.desktop.menus import Menus
from mapapp.desktop.panels import Panels
from mapapp.desktop.panes import PaneWalk
from mapapp.desktop.scenarios.parts import ScenarioParts
from mapapp.desktop.shock.dock import ShockParts
from mapapp.desktop.sitefiles.ways_in import SiteFileWays
from mapapp.desktop.solve.opener import SolveOpener
from mapapp.desktop.view_bar import ViewBar
from mapapp.desktop.window_parts import add_later_docks
from mapapp.desktop.window_size import first_size
from mapapp.desktop.workspace import Workspace
from mapapp.picture import Picture
from mapapp.scenario.appearance import Appearance

if TYPE_CHECKING:
    from mapapp.desktop.alternatives_panel import AlternativesPanel
    from mapapp.desktop.layers.panel import LayersPanel
    from mapapp.desktop.lever_tabs import LeverTabs, Themed
    from mapapp.desktop.risk_panel import RiskPanel

LAYOUT_VERSION = 3
LOW_WINDOW = 800
LAYERS_PX = 224
HINT_DONE = "hint_done"
SAID_MS = 6000


class MainWindow(QMainWindow):
    """The window: map in the middle, alternatives at the right, risk picture below.

    Signals
    -------
    new_window_wanted
        The user wants another window beside this one.
    theme_taken
        The app is drawn in another theme: a `MapTheme`.
    closed
        The window goes away.
    """

    new_window_wanted = Signal()
    theme_taken = Signal(object)
    closed = Signal()

    def __init__(self, context: AppContext, theme: MapTheme) -> None:
        super().__init__()
        self._context = context
        self._theme = theme
        self._workspace = Workspace(context.catalog, self)
        self._bar = ViewBar(context.catalog, theme, self)
        self.addToolBar(self._bar)
        self._map = MapView(context, self._workspace.picture, theme)
        self._banner = Banner(
            self._map,
            avoid=lambda: headline_boxes(self._map.scene),
            hides=lambda box: hidden_by(self._map.scene, box),
        )
        self._documents = Documents(self, self._workspace, self._banner, context)
        self.setCentralWidget(self._map)
        self._layer_actions = LayerActions(self._workspace, self)
        self._panels = Panels(self)
        self._shock = ShockParts(self, self._workspace, context, theme)
        self._chart_exports = ChartExports(context.settings, self)
        self._shock.exports = self._chart_exports
        self._solve = SolveOpener(self, self._workspace, context.catalog, theme)
        self._before_map_only: tuple[list[QWidget], bool] = ([], False)
        self._exports = Exports(self)
        self._briefings = Briefings(self)
        self._site_files = SiteFileWays(self)
        self._scenarios = ScenarioParts(self)
        self._lookups = Lookups(self)
        self._help = HelpOpener(self)
        self._panes = PaneWalk(self)
        self._make_docks()
        self._make_menus()
        self._make_status()
        self._connect()
        self._show(self._workspace.picture)
        self.resize(first_size(self.screen().availableSize()))
        self._restore()
        self._map.setFocus()

    # --- parts ---------------------------------------------------------------------------------

    @property
    def workspace(self) -> Workspace:
        """The scenario, the view and the Picture of this window."""
        return self._workspace

    @property
    def documents(self) -> Documents:
        """Where the work is saved, and whether it is."""
        return self._documents

    @property
    def map_view(self) -> MapView:
        """The map."""
        return self._map

    @property
    def view_bar(self) -> ViewBar:
        """The tool bar."""
        return self._bar

    @property
    def panels(self) -> Panels:
        """What stands in the docks round the map."""
        return self._panels

    @property
    def layer_actions(self) -> LayerActions:
        """What can be done to the layer chosen."""
        return self._layer_actions

    @property
    def layers(self) -> "LayersPanel":
        """The layers and their styles."""
        return self._panels.layers

    @property
    def alternatives(self) -> "AlternativesPanel":
        """The sliders."""
        return self._panels.alternatives

    @property
    def levers(self) -> "LeverTabs":
        """The tabs of the Alternatives dock."""
        return self._panels.levers

    @property
    def solve(self) -> SolveOpener:
        """What opens "Solve for a target"."""
        return self._solve

    @property
    def scenarios(self) -> ScenarioParts:
        """What is made of scenarios: chooser, actions, docks."""
        return self._scenarios

    @property
    def risk(self) -> "RiskPanel":
        """The cards and the chart."""
        return self._panels.risk

    @property
    def shock(self) -> ShockParts:
        """The Shock tab, and the dock that follows a shock month by month."""
        return self._shock

    @property
    def banner(self) -> Banner:
        """The messages on the map."""
        return self._banner

    @property
    def docks(self) -> tuple[QDockWidget, ...]:
        """Layers, alternatives, risk picture, shock, and those made later."""
        return tuple(self._docks.all)

    @property
    def dock_set(self) -> DockSet:
        """The docks by name; shows one in front of the others."""
        return self._docks

    @property
    def site_files(self) -> SiteFileWays:
        """The user's files of sites."""
        return self._site_files

    @property
    def exports(self) -> Exports:
        """Writes and copies the map as an image."""
        return self._exports

    @property
    def briefings(self) -> Briefings:
        """The windows of briefing pages, packs and series."""
        return self._briefings

    @property
    def lookups(self) -> Lookups:
        """Search, commands, and the way to tables and sources."""
        return self._lookups

    @property
    def chart_exports(self) -> ChartExports:
        """Copies and writes the charts of this window."""
        return self._chart_exports

    @property
    def help(self) -> HelpOpener:
        """The guide, the preferences and the About box."""
        return self._help

    @property
    def panes(self) -> PaneWalk:
        """The way of the keyboard through the window."""
        return self._panes

    @property
    def context(self) -> AppContext:
        """The catalog, the shapes and the settings."""
        return self._context

    @property
    def theme(self) -> MapTheme:
        """The colours and sizes everything is drawn in."""
        return self._theme

    @property
    def chosen_theme(self) -> str:
        """Which colours the user wants: ``system``, ``light`` or ``dark``."""
        return str(self._context.settings.value("theme", "system"))

    def lay_out_docks(self) -> None:
        """Put every dock where it is at the first start."""
        corners = Qt.Corner
        self.setCorner(corners.BottomRightCorner, Qt.DockWidgetArea.BottomDockWidgetArea)
        self.setCorner(corners.BottomLeftCorner, Qt.DockWidgetArea.BottomDockWidgetArea)
        areas = Qt.DockWidgetArea
        sides = (areas.LeftDockWidgetArea, areas.RightDockWidgetArea, areas.BottomDockWidgetArea)
        for dock, area in zip(self.docks[:3], sides, strict=True):
            dock.setFloating(False)
            self.addDockWidget(area, dock)
            dock.show()
        self._docks.place_later()
        self._shock.place_dock(self._risk_dock)
        unit = self._theme.type.body_px / 12
        widths = [round(LAYERS_PX * unit), round(356 * unit)]
        docks = [self._layers_dock, self._alternatives_dock]
        self.resizeDocks(docks, widths, Qt.Orientation.Horizontal)
        height = round((220 if self.height() > LOW_WINDOW else 196) * unit)
        self.resizeDocks([self._risk_dock], [height], Qt.Orientation.Vertical)

    def _make_docks(self) -> None:
        areas = Qt.DockWidgetArea
        self._docks = docks = DockSet(self, self._theme)
        # What they hold is made when the map is painted: panels.py.
        self._layers_dock = docks.add("layers", self.tr("Layers"), None, areas.LeftDockWidgetArea)
        self._alternatives_dock = docks.add(
            "alternatives", self.tr("Alternatives"), None, areas.RightDockWidgetArea
        )
        self._risk_dock = docks.add(
            "risk", self.tr("Risk picture"), None, areas.BottomDockWidgetArea
        )
        shock = docks.add(
            "shock",
            self.tr("Shock, month by month"),
            None,  # made when it is first seen
            areas.BottomDockWidgetArea,
        )
        self._shock.attach(shock, docks.title_of(shock))
        self._panels.hold_places()
        add_later_docks(self)

    def _make_menus(self) -> None:
        self._menus = Menus(self, self._theme)
        menus = self._menus
        history = (menus.undo, menus.redo)
        for action in menus.in_tool_bar:
            self._bar.add_button(
                action,
                menu=menus.export_menu if action is menus.export else None,
                fold="history" if action in history else "",
            )

    def _dress(self, appearance: Appearance) -> None:
        """Draw the map as it is to look."""
        self._map.set_appearance(appearance)

    def _make_status(self) -> None:
        self._where = QLabel()
        self._data = QLabel(self._data_words())
        self._zoom = QLabel()
        self._selected = QLabel()
        self._projection = QLabel(projection_name(self._map.viewport.projection.id))
        self.statusBar().addWidget(self._data)
        self.statusBar().addPermanentWidget(self._documents.saved_label)
        self.statusBar().addPermanentWidget(VisionSign(self._map))
        self.statusBar().addPermanentWidget(self._selected)
        self.statusBar().addPermanentWidget(self._where)
        self.statusBar().addPermanentWidget(self._projection)
        self.statusBar().addPermanentWidget(self._zoom)
        self.statusBar().setSizeGripEnabled(False)

    def _data_words(self) -> str:
        sites = self._context.catalog.sites
        checked = sum(1 for site in sites if site.verification == "checked")
        return self.tr("Catalog {vintage}: {checked} of {all} sites fully checked").format(
            vintage=self._context.catalog.vintage,
            checked=number(checked),
            all=number(len(sites)),
        )

    def _connect(self) -> None:
        self._workspace.refused.connect(self._banner.show_error)
        self._map.legend.refused.connect(partial(self._banner.show_refusal, "legend"))
        self._map.vision_changed.connect(self._tell_of_vision)
        self._banner.stays_at.connect(self._map.keep_clear)
        self._chart_exports.done.connect(self._banner.show_done)
        self._chart_exports.failed.connect(self._banner.show_error)
        self._workspace.picture_changed.connect(self._show)
        self._workspace.appearance_changed.connect(self._dress)
        self._bar.view_wanted.connect(self._workspace.look)
        self._solve.compared.connect(self._scenarios.compare)
        self._map.look_wanted.connect(self._workspace.dress)
        self._map.stage_wanted.connect(
            lambda stage: self._workspace.look(replace(self._workspace.view, stage=stage))
        )
        self._map.place_changed.connect(self._show_place)
        self._map.viewport_changed.connect(lambda _: self._show_zoom())
        self._map.selection.changed.connect(
            lambda: self._selected.setText(selected_words(self._map.selection))
        )
        self._map.said.connect(lambda words: self.statusBar().showMessage(words, SAID_MS))
        hints = QApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_theme_changed)

    # --- showing -------------------------------------------------------------------------------

    def _show(self, picture: Picture) -> None:
        """Show a Picture in the map and in the panels that are not listening themselves."""
        self._map.show_picture(picture)
        self._bar.show_picture(picture)
        words = self.tr("{what}, by host country: baseline → scenario")
        if picture.view.lens == "control":
            words = self.tr("{what}, by controlling country: baseline → scenario")
        self._docks.title_of(self._risk_dock).set_subtitle(words.format(what=map_title(picture)))
        self._docks.title_of(self._alternatives_dock).set_subtitle(unit_words(picture))
        if not picture.scenario.is_empty:
            self._banner.dismiss("drag")
            if self._context.settings.value(HINT_DONE) is None:
                self._context.settings.setValue(HINT_DONE, "yes")
        self._banner.follow()

    def _show_place(self, place: tuple[float, float] | None) -> None:
        self._where.setText(position_words(*place) if place else "")

    def _show_zoom(self) -> None:
        self._projection.setText(projection_name(self._map.viewport.projection.id))
        zoom = self._map.viewport.zoom
        self._zoom.setText("" if abs(zoom - 1) < 0.01 else f"× {number(zoom, 1)}")

    def show_first_hint(self) -> None:
        """Say what there is to do, until a slider was moved once."""
        if self._context.settings.value(HINT_DONE) is not None:
            return
        self._banner.show_hint(
            "drag", self.tr("Drag a slider at the right: the map and the risk picture follow.")
        )

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802
        """Move the focus by Tab in the order of the eye, past what stands behind."""
        return self._panes.tab(forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the keyboard back to the map by Escape, where nobody else wanted it."""
        if event.key() != Qt.Key.Key_Escape or not self._panes.leave():
            super().keyPressEvent(event)

    def toggle_map_only(self) -> None:
        """Show the map alone, for presenting, or everything as it was."""
        parts: list[QWidget] = [*self.docks, self._bar, self.statusBar()]
        if self._menus.map_only.isChecked():
            self._before_map_only = (
                [part for part in parts if part.isVisible()],
                self.isMaximized(),
            )
            for part in parts:
                part.hide()
            self._tell_of_vision(self._map.vision)
            self.showFullScreen()
            self._menus.escape.setEnabled(True)
            self._banner.show_done(self.tr("F11 or Esc brings everything back."))
            return
        self._menus.escape.setEnabled(False)
        self._banner.dismiss("done")
        shown, maximised = self._before_map_only
        for part in shown:
            part.show()
        if maximised:
            self.showMaximized()
        else:
            self.showNormal()

    def _tell_of_vision(self, vision: Vision) -> None:
        """Keep the status bar under a lone map in false colours: it says whose they are."""
        if self._menus.map_only.isChecked():
            self.statusBar().setVisible(vision != "normal")

    # --- theme ---------------------------------------------------------------------------------

    def choose_theme(self, name: str) -> None:
        """Use the system's colours, or always light or dark ones."""
        self._context.settings.setValue("theme", name)
        scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        QApplication.styleHints().setColorScheme(scheme.get(name, Qt.ColorScheme.Unknown))
        self._take_theme(look.system_theme() if name == "system" else theme_of(name))  # type: ignore[arg-type]

    def _take_theme(self, theme: MapTheme) -> None:
        theme = look.sized(theme, QApplication.font())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            look.apply(app, theme)
        self.set_theme(theme)
        self.theme_taken.emit(theme)

    def _system_theme_changed(self) -> None:
        if self.chosen_theme == "system":
            self._take_theme(look.system_theme())

    def set_theme(self, theme: MapTheme) -> None:
        """Draw every part in another theme."""
        if theme == self._theme:
            return
        self._theme = theme
        parts: tuple[Themed, ...] = (
            self._map,
            self._panels,
            self._shock,
            self._bar,
            self._docks,
            self._lookups,
            self._briefings,
        )
        for part in parts:
            part.set_theme(theme)
        self._menus.set_theme(theme)
        self._help.set_theme(theme)

    # --- window state --------------------------------------------------------------------------

    def _restore(self) -> None:
        """Lay out the defaults first; take the kept layout only if Qt can read it."""
        self.lay_out_docks()
        settings = self._context.settings
        geometry, state = settings.value("geometry"), settings.value("state")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        if isinstance(state, QByteArray) and not self.restoreState(state, LAYOUT_VERSION):
            self.lay_out_docks()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved work; keep the layout; stop what runs."""
        if not self._documents.may_leave():
            event.ignore()
            return
        self._documents.close()
        self._bar.stop()
        self._map.stop()
        self._banner.stop()
        self._solve.shut()
        self._briefings.shut()
        settings = self._context.settings
        self._panels.keep()
        self._context.keep_view(self._workspace.view)
        if not self._menus.map_only.isChecked():
            settings.setValue("geometry", self.saveGeometry())
            settings.setValue("state", self.saveState(LAYOUT_VERSION))
        self._workspace.undo_stack.clear()
        super().closeEvent(event)
        self.closed.emit()
