"""The governance floor of a pact: a tick, a slider, and who is left out by it."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mapapp.cartography.proper_names import in_sentence
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import number, percent, product_words
from mapapp.catalog.catalog import Catalog
from mapapp.desktop.explaining import explain
from mapapp.desktop.layers.fields import note, say
from mapapp.desktop.policy.parts import TickSlider
from mapapp.picture import Picture
from mapapp.picture.exposure.exposure import exposure
from mapapp.picture.sourcing.consumers import OWN_PACT
from mapapp.picture.sourcing.governance_floor import FloorEffect
from mapapp.scenario.levers import Pact

STEPS: Final = 10  # a step of the slider is a tenth of the indicators' scale
LOW, HIGH = -25, 25
FIRST: Final = 0.0
MOST_NAMED: Final = 4
FIGURE_PX: Final = 40


class FloorRow(QWidget):
    """Sets the floor, or takes it away.

    Signals
    -------
    floor_wanted
        Mean of the six indicators or None, and the number of the drag.
    """

    floor_wanted = Signal(object, int)

    def __init__(self, catalog: Catalog, theme: MapTheme) -> None:
        super().__init__()
        self._catalog = catalog
        self.on = QCheckBox(self.tr("Governance floor"))
        self.slider = TickSlider(low=LOW, high=HIGH)
        self.slider.set_ticks((0.0,))
        self._figure = QLabel()
        self._figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._figure.setFixedWidth(round(FIGURE_PX * theme.type.body_px / 12))
        self.effect = note()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.on)
        row.addWidget(self.slider, 1)
        row.addWidget(self._figure)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.effect)
        self._explain()
        self.on.clicked.connect(lambda on: self.floor_wanted.emit(FIRST if on else None, 0))
        self.slider.moved.connect(lambda value, drag: self.floor_wanted.emit(value / STEPS, drag))

    def _explain(self) -> None:
        more = self.tr(
            "The scale is that of the World Bank: about −2.5 (weak) to +2.5 (strong), the mean of"
            " six indicators. Other suppliers take over what they sell elsewhere; what nobody can"
            " take over stays open. World output does not change."
        )
        explain(
            self.on,
            self.tr("Standards: members buy nothing from countries governed worse than this"),
            more,
        )
        explain(
            self.slider,
            self.tr("Lowest mean of the six World Bank governance indicators to buy from"),
            more,
            name=self.tr("Governance floor"),
        )

    def show_pact(self, pact: Pact | None) -> None:
        """Show the pact's floor; without members there is nobody for it to hold for."""
        members = pact is not None and bool(pact.members)
        floor = pact.governance_floor if pact is not None else None
        self.on.setEnabled(members)
        self.on.setChecked(floor is not None)
        self.on.setToolTip(
            self.tr("Standards: members buy nothing from countries governed worse than this")
            if members
            else self.tr("Choose a pact first: the floor is one of its rules")
        )
        self.slider.setEnabled(members and floor is not None)
        self.slider.show_value(round((FIRST if floor is None else floor) * STEPS))
        self._figure.setText("" if floor is None else number(floor, 1))

    def show_effect(self, picture: Picture) -> None:
        """Say who is left out of the pact's imports at the mineral and stage shown."""
        pact = picture.scenario.pact
        if pact is None or pact.governance_floor is None or not pact.members:
            say(self.effect, "")
            return
        view = picture.view
        seen = type(view)(view.mineral, view.stage, view.year, consumer=OWN_PACT)
        found = exposure(picture.catalog, picture.scenario, seen)
        what = in_sentence(product_words(picture.mineral, view.stage))
        if found.floor is None:
            words = self.tr("From whom the pact buys {what} is not published.").format(what=what)
        else:
            words = self._words(found.floor, what)
        say(self.effect, words)

    def _words(self, effect: FloorEffect, what: str) -> str:
        if not effect.left_out:
            return self.tr("Leaves out no supplier of {what} to the pact.").format(what=what)
        share = sum(part for _, part in effect.left_out)
        named = [self._catalog.country_name(code) for code, _ in effect.left_out[:MOST_NAMED]]
        more = len(effect.left_out) - len(named)
        names = ", ".join(named)
        if more:
            names = self.tr("{names} and {count} more").format(names=names, count=number(more))
        words = self.tr("Leaves out {names}: {share} of the pact's imports of {what}.").format(
            names=names, share=percent(share), what=what
        )
        if effect.open_part > 0:
            return (
                words
                + " "
                + self.tr("Nobody else can supply {part}.").format(part=percent(effect.open_part))
            )
        return words + " " + self.tr("Others can take over all of it.")
