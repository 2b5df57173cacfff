"""Style of the pact: whose outline is drawn."""

from dataclasses import replace

from PySide6.QtWidgets import QLabel

from mapapp.cartography.facts import MapFacts
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import number
from mapapp.desktop.layers import edits
from mapapp.desktop.layers.fields import Choice, note, say
from mapapp.desktop.layers.style_page import StylePage
from mapapp.desktop.workspace import Workspace
from mapapp.picture.sourcing.consumers import members_of


class PactPage(StylePage):
    """The scenario's own pact, or one of the catalog, and who is in it."""

    def __init__(self, workspace: Workspace, facts: MapFacts, theme: MapTheme) -> None:
        super().__init__(workspace, facts, theme)
        self._pact = Choice()
        self._pact.chosen.connect(self._choose)
        self._who = note()
        self._pact.setAccessibleName(self.tr("Pact"))
        self.add_field(self._pact)
        self.add_wide(self._who)

    @property
    def who(self) -> QLabel:
        """The sentence that names the members."""
        return self._who

    def _own_name(self) -> str:
        own = self._workspace.scenario.pact
        if own is None:
            return self.tr("The scenario's own (none)")
        name = self._facts.pact_names.get(own.id, "")
        if not name:
            return self.tr("The scenario's own")
        return self.tr("The scenario's own ({pact})").format(pact=name)

    def refresh(self) -> None:
        """Show which pact is outlined, and its members."""
        picture, appearance = self._workspace.picture, self._workspace.appearance
        known = [
            (pact, name)
            for pact, name in self._facts.pact_names.items()
            if members_of(self._facts.catalog, pact)
        ]
        self._pact.set_choices([("", self._own_name()), *known])
        self._pact.set_value(appearance.pact)
        pact = self._facts.pact(picture, appearance)
        if pact is None:
            say(self._who, self.tr("The scenario has no pact. Choose one here to see its members."))
            return
        names = sorted(self._facts.names.get(code, code) for code in pact.members)
        words = self.tr("{count} members: {names}")
        say(self._who, words.format(count=number(len(names)), names=", ".join(names)))

    def _choose(self, pact: str) -> None:
        words = self.tr("Outline the scenario's own pact")
        if pact:
            words = self.tr("Outline {pact}").format(pact=self._facts.pact_names[pact])
        edits.restyle(self._workspace, lambda look: replace(look, pact=pact), words)
