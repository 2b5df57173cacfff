"""Puts the Shock tab and its dock into a window."""

from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDockWidget, QWidget

from mapapp.cartography.theme import MapTheme
from mapapp.desktop.context import AppContext
from mapapp.desktop.controls import DockTitle
from mapapp.desktop.workspace import Workspace
from mapapp.picture import Picture

if TYPE_CHECKING:
    from mapapp.desktop.charts.exports import ChartExports
    from mapapp.desktop.lever_tabs import LaterPanel, LeverTabs
    from mapapp.desktop.main_window import MainWindow
    from mapapp.desktop.shock.lag import ShippingLag
    from mapapp.desktop.shock.panel import ShockPanel
    from mapapp.desktop.shock.player import Found
    from mapapp.desktop.shock.timeline import ShockTimeline

DOCK_PX = 360
MOST_OF_WINDOW = 0.4


class ShockParts(QObject):
    """The tab and the dock, which comes to the front with the first shock.

    Form and chart are made, and their modules imported, when they are first seen.

    Attributes
    ----------
    dock
        The dock that the chart stands in.
    exports
        What copies and writes the chart.

    Signals
    -------
    month_kept
        Another month is marked in the chart.
    """

    month_kept = Signal()

    def __init__(
        self, window: "MainWindow", workspace: Workspace, context: AppContext, theme: MapTheme
    ) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self._had_shocks = bool(workspace.scenario.shocks)
        self._workspace, self._context = workspace, context
        self._timeline: ShockTimeline | None = None
        self.exports: ChartExports | None = None
        self._holder: LaterPanel | None = None
        self._levers: LeverTabs | None = None
        workspace.picture_changed.connect(self._follow)

    def add_tab(self, levers: "LeverTabs") -> None:
        """Put the form behind its tab."""
        self._levers = levers

        def make(theme: MapTheme) -> QWidget:
            from mapapp.desktop.shock.panel import ShockPanel

            return ShockPanel(self._workspace, self._context.catalog, self._lag, theme)

        self._holder = levers.add_later(
            make,
            self.tr("Shock"),
            self.tr("Export restrictions: real ones, or composed by hand"),
            theme=self._theme,
        )
        levers.mark(self._holder, moved=self._had_shocks)

    @cached_property
    def _lag(self) -> "ShippingLag":
        from mapapp.desktop.shock.lag import ShippingLag

        return ShippingLag(self._workspace)

    @property
    def panel(self) -> "ShockPanel":
        """The form."""
        _ = self._window.levers  # the tabs are made with their dock
        assert self._holder is not None  # noqa: S101  (this one among them)
        return cast("ShockPanel", self._holder.made())

    @property
    def timeline(self) -> "ShockTimeline":
        """The chart."""
        if self._timeline is None:
            from mapapp.desktop.shock.timeline import ShockTimeline

            self._timeline = ShockTimeline(
                self._workspace, self._context.catalog, self._context.names, self._theme
            )
            if self.exports is not None:
                self._timeline.chart.tools.exports = self.exports
            self._timeline.titled.connect(self._title.set_subtitle)
            self._timeline.chart.month_kept.connect(self.month_kept)
            self._timeline.image_wanted.connect(self._window.exports.ask)
            self._timeline.page_wanted.connect(self._window.briefings.place_month)
            self._timeline.player.attach(
                self._window.map_view, self._context.world, self._context.names
            )
            self.dock.setWidget(self._timeline)
        return self._timeline

    @property
    def month(self) -> int | None:
        """The month that is marked in the chart, from 0; None before there is a path."""
        chart = self._timeline.chart if self._timeline is not None else None
        return chart.kept_month if chart is not None and chart.series is not None else None

    @property
    def on_map(self) -> "Found | None":
        """The month that the map shows now; None while it shows shares."""
        return self._timeline.player.found if self._timeline is not None else None

    def attach(self, dock: QDockWidget, title: DockTitle) -> None:
        """Take over the dock in which the chart stands."""
        self.dock, self._title = dock, title
        # A dock behind another counts as visible to Qt: only this tells that it came to the front.
        dock.visibilityChanged.connect(self._seen)

    def _seen(self, seen: bool) -> None:  # noqa: FBT001  (a Qt slot)
        if seen:
            self.timeline.catch_up()
        if self._timeline is not None:
            self._timeline.player.come_to_front(seen=seen)

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
        if self._levers is not None and self._holder is not None:
            self._levers.mark(self._holder, moved=has)
        if has and not self._had_shocks:
            self.bring_up()
        self._had_shocks = has

    def bring_up(self) -> None:
        """Show the dock in front of its neighbour, high enough for the chart."""
        self.timeline.catch_up()
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
        if self._timeline is not None:
            self._timeline.set_theme(theme)
