"""Puts the Shock tab and its dock into a window."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

from mapapp.cartography.theme import MapTheme
from mapapp.desktop.context import AppContext
from mapapp.desktop.controls import DockTitle
from mapapp.desktop.lever_tabs import LeverTabs
from mapapp.desktop.shock.lag import ShippingLag
from mapapp.desktop.shock.panel import ShockPanel
from mapapp.desktop.shock.timeline import ShockTimeline
from mapapp.desktop.workspace import Workspace
from mapapp.picture import Picture

DOCK_PX = 360
MOST_OF_WINDOW = 0.4


class ShockParts(QObject):
    """The tab and the dock, which comes to the front with the first shock.

    Attributes
    ----------
    panel, timeline, dock
        Form, chart, and the dock that the chart stands in.
    """

    def __init__(
        self, window: QMainWindow, workspace: Workspace, context: AppContext, theme: MapTheme
    ) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self._had_shocks = bool(workspace.scenario.shocks)
        lag = ShippingLag(workspace)
        self.panel = ShockPanel(workspace, context.catalog, lag, theme)
        self.timeline = ShockTimeline(workspace, context.catalog, context.names, lag, theme)
        self._levers: LeverTabs | None = None
        workspace.picture_changed.connect(self._follow)

    def add_tab(self, levers: LeverTabs) -> None:
        """Put the form behind its tab."""
        self._levers = levers
        levers.add(
            self.panel,
            self.tr("Shock"),
            self.tr("Export restrictions: real ones, or composed by hand"),
        )

    def attach(self, dock: QDockWidget, title: DockTitle) -> None:
        """Take over the dock in which the chart stands."""
        self.dock = dock
        self.timeline.titled.connect(title.set_subtitle)
        # A dock behind another counts as visible to Qt: only this tells that it came to the front.
        dock.visibilityChanged.connect(lambda seen: self.timeline.catch_up() if seen else None)

    def place_dock(self, beside: QDockWidget) -> None:
        """Put the dock behind another one, hidden until there is a shock."""
        self._beside = beside
        tabs_above = Qt.DockWidgetArea.BottomDockWidgetArea
        self._window.setTabPosition(tabs_above, self._window.tabPosition(tabs_above).North)
        self._window.tabifyDockWidget(beside, self.dock)
        self.dock.setVisible(self._had_shocks)
        beside.raise_()

    def _follow(self, picture: Picture) -> None:
        has = bool(picture.scenario.shocks)
        if self._levers is not None:
            self._levers.mark(self.panel, moved=has)
        if has and not self._had_shocks:
            self.bring_up()
        self._had_shocks = has

    def bring_up(self) -> None:
        """Show the dock in front of its neighbour, high enough for the chart."""
        self.dock.show()
        self.dock.raise_()
        unit = self._theme.type.body_px / 12
        height = round(min(DOCK_PX * unit, MOST_OF_WINDOW * self._window.height()))
        if not self.dock.isFloating() and self.dock.height() < height:
            docks = [self._beside, self.dock]
            self._window.resizeDocks(docks, [height, height], Qt.Orientation.Vertical)

    def set_theme(self, theme: MapTheme) -> None:
        """Draw the chart in another theme; the tabs see to the form."""
        self._theme = theme
        self.timeline.set_theme(theme)
