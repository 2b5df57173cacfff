"""What all style panels have in common."""

from mapapp.cartography.facts import MapFacts
from mapapp.cartography.theme import MapTheme
from mapapp.desktop.layers.fields import Form
from mapapp.desktop.workspace import Workspace
from mapapp.scenario.appearance import Layer


class StylePage(Form):
    """A page of the style panel: shows the look of a layer, hands back undoable steps."""

    def __init__(self, workspace: Workspace, facts: MapFacts, theme: MapTheme) -> None:
        super().__init__(theme)
        self._workspace, self._facts, self._theme = workspace, facts, theme
        self._layer: Layer | None = None

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.refresh()

    def show_layer(self, layer: Layer | None) -> None:
        """Show the look of a layer; None: of the whole group."""
        self._layer = layer
        self.refresh()

    def refresh(self) -> None:
        """Show the look, the view and the scenario as they are now."""
