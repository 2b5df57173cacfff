"""The Layers menu: every layer as a switch, the legend, and what can be done to one layer."""

from dataclasses import replace

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from mapapp.desktop.layers import edits
from mapapp.desktop.layers.actions import LayerActions
from mapapp.desktop.layers.names import layer_name
from mapapp.desktop.workspace import Workspace
from mapapp.scenario.appearance import Appearance


class LayersMenu(QMenu):
    """Follows the appearance: a layer that comes or is renamed is here too."""

    def __init__(
        self, workspace: Workspace, actions: LayerActions, dock_action: QAction, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Layers"))
        self._workspace = workspace
        self._switches: dict[str, QAction] = {}
        self.addAction(dock_action)
        self.addSeparator()
        self._legend = self.addAction(self.tr("Legend"))
        self._legend.setCheckable(True)
        self._legend.triggered.connect(self._toggle_legend)
        self._after_legend = self.addSeparator()
        actions.fill(self)
        workspace.appearance_changed.connect(self._show)
        self._show(workspace.appearance)

    def add_below_legend(self, menu: QMenu) -> None:
        """Put a menu below the switch of the legend."""
        self.insertMenu(self._after_legend, menu)

    def _show(self, appearance: Appearance) -> None:
        self._legend.setChecked(appearance.show_legend)
        layers = appearance.layers
        if list(self._switches) != [layer.id for layer in layers]:
            self._rebuild([layer.id for layer in layers])
        for layer in layers:
            switch = self._switches[layer.id]
            # An ampersand in a file's name is no mnemonic.
            switch.setText(layer_name(layer).replace("&", "&&"))
            switch.setChecked(layer.visible)

    def _rebuild(self, layer_ids: list[str]) -> None:
        for switch in self._switches.values():
            self.removeAction(switch)
            switch.deleteLater()
        self._switches = {}
        for layer_id in layer_ids:
            switch = QAction(self)
            switch.setCheckable(True)
            switch.triggered.connect(
                lambda _=False, which=layer_id: edits.toggle(self._workspace, which)
            )
            self.insertAction(self._legend, switch)
            self._switches[layer_id] = switch

    def _toggle_legend(self, on: bool) -> None:  # noqa: FBT001  (a Qt slot)
        words = self.tr("Show the legend") if on else self.tr("Hide the legend")
        edits.restyle(self._workspace, lambda look: replace(look, show_legend=on), words)
