"""What stands in the docks round the map: layers, levers, risk picture.

They take as long to make as the map to paint, and nobody can use them sooner than see the map:
so they are made, and their modules imported, right after its first frame.
"""

from functools import cached_property
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, QTimer
from PySide6.QtWidgets import QDockWidget, QWidget

from mapapp.cartography.theme import MapTheme
from mapapp.desktop.window_size import is_low

if TYPE_CHECKING:
    from mapapp.desktop.alternatives_panel import AlternativesPanel
    from mapapp.desktop.layers.panel import LayersPanel
    from mapapp.desktop.lever_tabs import LeverTabs, Themed
    from mapapp.desktop.main_window import MainWindow
    from mapapp.desktop.risk_panel import RiskPanel

PARTING: Final = "layers_parting"
LEAST: Final = "panels_least/{name}"
LEAST_PX: Final = {"layers": (58, 249), "alternatives": (273, 202), "risk": (560, 209)}
"""What docks need at least in English at the usual size of letters: width and height."""
LOW_PX: Final = QSize(560, 120)  # what is kept free on a low screen, where panels scroll
translate = QCoreApplication.translate


class Panels(QObject):
    """Makes the panels of a window after the first frame of its map, or when they are asked for.

    Parameters
    ----------
    window
        Its map, its docks and its other parts are there already.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._made: dict[str, QWidget] = {}
        window.map_view.installEventFilter(self)

    def hold_places(self) -> None:
        """Keep free what the panels will need, so that the map is not moved when they come.

        What they needed last is known from then: it hangs on language and letters.
        """
        unit = self._window.theme.type.body_px / 12
        for name, (width, height) in LEAST_PX.items():
            last = self._window.context.settings.value(LEAST.format(name=name))
            usual = QSize(round(width * unit), round(height * unit))
            least = last if isinstance(last, QSize) else usual
            if is_low(self._window):
                least = least.boundedTo(LOW_PX * unit)
            self._dock(name).setMinimumSize(least)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the first frame of the map."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._wait_a_turn)
        return False

    def _wait_a_turn(self) -> None:
        """Let the frame come to the screen first."""
        QTimer.singleShot(0, self, self.make)

    def make(self) -> None:
        """Put the panels that are not there yet into their docks."""
        _ = self.layers, self.levers, self.risk

    @cached_property
    def layers(self) -> "LayersPanel":
        """The layers and their styles."""
        from mapapp.desktop.layers.panel import LayersPanel

        window = self._window
        panel = LayersPanel(
            window.workspace, window.context.facts, window.theme, window.layer_actions
        )
        panel.country_wanted.connect(window.map_view.select)
        panel.zoom_wanted.connect(window.map_view.zoom_to_layer)
        panel.part_as(window.context.settings.value(PARTING))
        self._put("layers", panel)
        return panel

    @property
    def alternatives(self) -> "AlternativesPanel":
        """The sliders, behind the first tab."""
        return cast("AlternativesPanel", self.levers.widget(0))

    @cached_property
    def levers(self) -> "LeverTabs":
        """The tabs of levers."""
        from mapapp.desktop.alternatives_panel import AlternativesPanel
        from mapapp.desktop.lever_tabs import LeverTabs
        from mapapp.desktop.policy.tabs import add_policy, add_stocks_demand_assumptions

        window, levers = self._window, LeverTabs()
        build = AlternativesPanel(window.workspace, window.context.catalog, window.theme)
        build.solve_wanted.connect(window.solve.open)
        levers.add(
            build,
            translate("MainWindow", "Build"),
            translate("MainWindow", "New capacity: by region, country, project"),
        )
        parts = (levers, window.workspace, window.context.catalog, window.theme)
        add_policy(*parts)
        window.shock.add_tab(levers)
        add_stocks_demand_assumptions(*parts)
        self._put("alternatives", levers)
        return levers

    @cached_property
    def risk(self) -> "RiskPanel":
        """The cards and the chart."""
        from mapapp.desktop.risk_panel import RiskPanel

        window = self._window
        panel = RiskPanel(
            window.workspace, window.context.catalog, window.theme, window.chart_exports
        )
        window.workspace.picture_changed.connect(panel.show_picture)
        self._put("risk", panel)
        return panel

    def set_theme(self, theme: MapTheme) -> None:
        """Draw those that are there in another theme."""
        for panel in self._made.values():
            themed: Themed = panel  # type: ignore[assignment]
            themed.set_theme(theme)

    def keep(self) -> None:
        """Remember how the user parted the layers, and what room the panels need."""
        settings = self._window.context.settings
        for name in self._made:
            settings.setValue(LEAST.format(name=name), self._dock(name).minimumSizeHint())
        if "layers" in self._made:
            settings.setValue(PARTING, self.layers.parting)

    def _put(self, name: str, panel: QWidget) -> None:
        """Put a panel where its place was kept."""
        dock = self._dock(name)
        dock.setWidget(panel)
        dock.setMinimumSize(0, 0)  # from now on the panel says what it needs
        self._made[name] = panel

    def _dock(self, name: str) -> QDockWidget:
        return self._window.dock_set.named(name)
