"""Style of layers that have no more than their opacity: a sentence says what they draw."""

from mapapp.cartography.facts import MapFacts
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import boundary_note
from mapapp.desktop.layers import edits
from mapapp.desktop.layers.fields import note, say
from mapapp.desktop.layers.style_page import StylePage
from mapapp.desktop.workspace import Workspace
from mapapp.scenario.appearance import LayerGroup


class PlainPage(StylePage):
    """What a layer draws, in a sentence; or what a group holds."""

    def __init__(self, workspace: Workspace, facts: MapFacts, theme: MapTheme) -> None:
        super().__init__(workspace, facts, theme)
        self._group: LayerGroup = "map"
        self._words = note()
        self.add_wide(self._words)

    def show_group(self, group: LayerGroup) -> None:
        """Show what a group holds."""
        self._group = group
        self.show_layer(None)

    def refresh(self) -> None:
        """Say what is drawn."""
        if self._layer is None:
            layers = edits.members(self._workspace.appearance, self._group)
            shown = sum(layer.visible for layer in layers)
            words = self.tr("{shown} of {every} layers shown. Choose one to style it.")
            say(self._words, words.format(shown=shown, every=len(layers)))
            return
        meanings = {
            "labels": self.tr("Shares that matter, largest first; what finds no room is left out."),
            "borders": boundary_note(),
            "graticule": self.tr("Meridians and parallels, closer together as one zooms in."),
            "sea": self.tr("The ground that everything is drawn on."),
        }
        say(self._words, meanings.get(self._layer.kind, ""))
