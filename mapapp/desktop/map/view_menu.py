"""What the View menu says of moving about: zoom to, back and forward, projection."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from mapapp.cartography.azimuthal import REGIONS
from mapapp.cartography.colour_vision import VISIONS, vision_name
from mapapp.cartography.projection_choice import region_name
from mapapp.desktop.layers.names import layer_name
from mapapp.desktop.map.projection_menu import ProjectionMenu
from mapapp.desktop.map_view import MapView
from mapapp.desktop.workspace import Workspace

PLACED = ("sites", "flows", "controls", "pact")
"""Kinds of layers that do not cover the world."""


class ZoomToMenu(QMenu):
    """The selection, what a layer shows, or a region."""

    def __init__(self, workspace: Workspace, view: MapView, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Zoom to"))
        self._view = view
        self._selection = self.addAction(self.tr("Selection"))
        self._selection.setShortcut(QKeySequence("Ctrl+J"))
        self._selection.triggered.connect(view.zoom_to_selected)
        self._layers = self.addMenu(self.tr("All of a layer"))
        self._layers.aboutToShow.connect(self._fill_layers)
        self.addSeparator()
        for at, region in enumerate(REGIONS):
            action = self.addAction(region_name(region))
            action.setShortcut(QKeySequence(f"Alt+{at + 1}"))
            action.triggered.connect(lambda _=False, which=region: view.zoom_to_region(which))
        view.selection.changed.connect(self._follow_selection)
        self._workspace = workspace
        self._follow_selection()

    def _follow_selection(self) -> None:
        self._selection.setEnabled(not self._view.selection.is_empty)

    def _fill_layers(self) -> None:
        """List the layers that show something somewhere, as they are when the menu opens."""
        self._layers.clear()
        for layer in self._workspace.appearance.layers:
            if layer.kind in PLACED and layer.visible:
                # An ampersand in a name is no mnemonic.
                action = self._layers.addAction(layer_name(layer).replace("&", "&&"))
                action.triggered.connect(
                    lambda _=False, which=layer.id: self._view.zoom_to_layer(which)
                )
        if self._layers.isEmpty():
            self._layers.addAction(self.tr("No such layer is shown")).setEnabled(False)


class VisionMenu(QMenu):
    """The map as other eyes see it; what is exported stays as it is."""

    def __init__(self, view: MapView, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Seen by"))
        group = QActionGroup(self)
        choices: dict[str, QAction] = {}
        for vision in VISIONS:
            action = self.addAction(vision_name(vision))
            action.setCheckable(True)
            action.setChecked(vision == "normal")
            action.triggered.connect(lambda _=False, which=vision: view.set_vision(which))
            group.addAction(action)
            choices[vision] = action
        view.vision_changed.connect(lambda vision: choices[vision].setChecked(True))


def fill_view_menu(menu: QMenu, workspace: Workspace, view: MapView, parent: QWidget) -> None:
    """Add where to look, where one was, and the projection to the View menu."""
    menu.addMenu(ZoomToMenu(workspace, view, parent))
    back = menu.addAction(QCoreApplication.translate("MapView", "Back"))
    back.setShortcut(QKeySequence("Alt+Left"))
    back.triggered.connect(view.go_back)
    forward = menu.addAction(QCoreApplication.translate("MapView", "Forward"))
    forward.setShortcut(QKeySequence("Alt+Right"))
    forward.triggered.connect(view.go_forward)

    def follow() -> None:
        back.setEnabled(view.history.can_go_back)
        forward.setEnabled(view.history.can_go_forward)

    view.history_changed.connect(follow)
    follow()
    menu.addSeparator()
    menu.addMenu(ProjectionMenu(workspace, view, parent))
    menu.addMenu(VisionMenu(view, parent))
