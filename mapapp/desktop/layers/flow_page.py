"""Style of the trade flows: how many, of which side, and how they are drawn."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QCheckBox

from mapapp.cartography.facts import MapFacts
from mapapp.cartography.theme import MapTheme
from mapapp.desktop.layers import edits
from mapapp.desktop.layers.fields import Choice, QuietSpin
from mapapp.desktop.layers.style_page import StylePage
from mapapp.desktop.workspace import Workspace

FEWEST, MOST = 5, 100


class FlowPage(StylePage):
    """Number, side, shape, figures and movement of the arrows."""

    def __init__(self, workspace: Workspace, facts: MapFacts, theme: MapTheme) -> None:
        super().__init__(workspace, facts, theme)
        self._largest = QuietSpin()
        self._largest.setRange(FEWEST, MOST)
        self._largest.setSingleStep(5)
        self._largest.setToolTip(self.tr("How many flows are drawn, the largest first"))
        self._side = Choice(
            [
                ("view", self.tr("As shown")),
                ("baseline", self.tr("Baseline")),
                ("scenario", self.tr("Scenario")),
                ("change", self.tr("Change")),
            ]
        )
        self._curve = Choice(
            [
                ("curved", self.tr("Bows")),
                ("great circle", self.tr("Great circles")),
            ]
        )
        self._numbers = QCheckBox(self.tr("Figures on the arrows"))
        self._animated = QCheckBox(self.tr("Move along the arrows"))
        self.add(self.tr("Largest"), self._largest)
        self.add(self.tr("Trade"), self._side)
        self.add(self.tr("Shape"), self._curve)
        self.add_wide(self._numbers)
        self.add_wide(self._animated)
        self._largest.edited.connect(self._choose_largest)
        self._side.chosen.connect(self._choose_side)
        self._curve.chosen.connect(self._choose_curve)
        self._numbers.clicked.connect(self._choose_numbers)
        self._animated.clicked.connect(self._choose_animated)

    def refresh(self) -> None:
        """Show how flows are drawn."""
        flows = self._workspace.appearance.flows
        self._largest.set_bound(flows.largest)
        self._side.set_value(flows.side)
        self._curve.set_value(flows.curve)
        self._numbers.setChecked(flows.numbers)
        self._animated.setChecked(flows.animated)

    def _take(self, words: str, **changed: Any) -> None:  # noqa: ANN401
        edits.restyle(
            self._workspace, lambda look: replace(look, flows=replace(look.flows, **changed)), words
        )

    def _choose_largest(self) -> None:
        count = self._largest.value()
        self._take(self.tr("Draw the {count} largest flows").format(count=count), largest=count)

    def _choose_side(self, side: str) -> None:
        words = {
            "view": self.tr("Flows as the map shows"),
            "baseline": self.tr("Flows of the baseline"),
            "scenario": self.tr("Flows of the scenario"),
            "change": self.tr("Change of the flows"),
        }
        self._take(words[side], side=side)

    def _choose_curve(self, curve: str) -> None:
        words = {
            "curved": self.tr("Draw flows as bows"),
            "great circle": self.tr("Draw flows as great circles"),
        }
        self._take(words[curve], curve=curve)

    def _choose_numbers(self, on: bool) -> None:  # noqa: FBT001  (a Qt slot)
        words = self.tr("Figures on the arrows") if on else self.tr("No figures on the arrows")
        self._take(words, numbers=on)

    def _choose_animated(self, on: bool) -> None:  # noqa: FBT001  (a Qt slot)
        words = self.tr("Move along the arrows") if on else self.tr("Stop moving along the arrows")
        self._take(words, animated=on)
