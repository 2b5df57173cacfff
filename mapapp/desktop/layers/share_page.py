"""Style of the shares: what is coloured as one, and where one class ends and the next begins."""

import math
import re
from dataclasses import replace
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit

from mapapp.cartography.breaks import breaks_of
from mapapp.cartography.class_bounds import decimals_of
from mapapp.cartography.classification import (
    FEWEST_CLASSES,
    MOST_CLASSES,
    SCHEMES,
    check_breaks,
    scheme_name,
)
from mapapp.cartography.facts import MapFacts
from mapapp.cartography.legend_edit import without_words_of
from mapapp.cartography.scale import ClassScale, scale_of
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import number
from mapapp.desktop.controls import number_typed
from mapapp.desktop.layers import edits
from mapapp.desktop.layers.fields import Choice, QuietSpin, link, note, say
from mapapp.desktop.layers.style_page import StylePage
from mapapp.desktop.workspace import Workspace
from mapapp.errors import UserError
from mapapp.scenario.appearance import Appearance, ClassChoice, Scheme

OWN_NUMBER: Final = ("fixed", "manual")
MINUS: Final = "−"


class SharePage(StylePage):
    """Unit, scheme, number of classes and their bounds."""

    def __init__(self, workspace: Workspace, facts: MapFacts, theme: MapTheme) -> None:
        super().__init__(workspace, facts, theme)
        self._unit_choice = Choice(
            [
                ("country", self.tr("Countries")),
                ("region", self.tr("Regions")),
                ("pact", self.tr("The pact as one")),
            ]
        )
        self._unit_choice.chosen.connect(self._choose_unit)
        self._no_pact = note()
        self._scheme = Choice([(scheme, scheme_name(scheme)) for scheme in SCHEMES])
        self._scheme.chosen.connect(self._choose_scheme)
        self._classes = QuietSpin()
        self._classes.setRange(FEWEST_CLASSES, MOST_CLASSES)
        self._classes.edited.connect(self._choose_classes)
        self._bounds = QLineEdit()
        self._bounds.setAccessibleName(self.tr("Class bounds"))
        self._bounds.editingFinished.connect(self._type_bounds)
        self._problem = note("warning")
        self._words = note()
        self._reset = link(self.tr("Reset the classes"), self._reset_classes)
        self.add(self.tr("Colour"), self._unit_choice)
        self.add_wide(self._no_pact)
        self.add(self.tr("Scheme"), self._scheme)
        self._count_label = self.add(self.tr("Classes"), self._classes)
        self._bounds_label = self.add_roomy(self.tr("Bounds"), self._bounds)
        self.add_wide(self._problem)
        self.add_wide(self._words)
        self.add_link(self._reset)

    # --- showing -------------------------------------------------------------------------------

    @property
    def _signed(self) -> bool:
        return self._workspace.view.mode == "change"

    def _choice(self, appearance: Appearance) -> ClassChoice:
        return appearance.change_classes if self._signed else appearance.share_classes

    @property
    def problem(self) -> QLabel:
        """The sentence on bounds that cannot be used."""
        return self._problem

    @property
    def words(self) -> QLabel:
        """The sentence on the classes that there are."""
        return self._words

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let all bounds be read."""
        super().resizeEvent(event)
        self.fit(self._bounds_label, self._bounds)

    def refresh(self) -> None:
        """Show the classes as the map draws them."""
        appearance = self._workspace.appearance
        choice = self._choice(appearance)
        self._unit_choice.set_value(appearance.unit)
        lonely = appearance.unit == "pact" and not self._facts.groups(
            self._workspace.picture, appearance
        )
        say(
            self._no_pact,
            self.tr(
                "The scenario has no pact: countries are coloured."
                " Choose one under Policy, at the right."
            )
            if lonely
            else "",
        )
        self._scheme.set_value(choice.scheme)
        scale = self._scale(appearance)
        self._classes.setEnabled(choice.scheme not in OWN_NUMBER)
        self._count_label.setEnabled(self._classes.isEnabled())
        self._classes.set_bound(
            len(scale.colours) if choice.scheme in OWN_NUMBER else choice.classes
        )
        self._bounds.setText(bounds_text(scale.breaks))
        self._bounds.setCursorPosition(0)
        unit = self.tr("percentage points") if self._signed else self.tr("% of world output")
        tip = self.tr("Bounds of the classes, {unit}; type others to set them by hand")
        self._bounds.setToolTip(f"{self._bounds.text()}\n{tip.format(unit=unit)}")
        self.fit(self._bounds_label, self._bounds)
        say(self._problem, "")
        say(self._words, self._notes(scale))
        self._reset.setEnabled(choice != ClassChoice())

    def _scale(self, appearance: Appearance) -> ClassScale:
        return scale_of(breaks_of(self._workspace.picture, appearance), self._theme)

    def _notes(self, scale: ClassScale) -> str:
        notes = [scale.note] if scale.note else []
        if not scale.told_apart:
            words = self.tr(
                "Neighbours among {count} classes cannot be told apart by everyone. Take fewer."
            )
            notes.append(words.format(count=len(scale.colours)))
        return " ".join(notes)

    # --- choosing ------------------------------------------------------------------------------

    def _choose_unit(self, unit: str) -> None:
        words = {
            "country": self.tr("Colour countries"),
            "region": self.tr("Colour regions"),
            "pact": self.tr("Colour the pact as one"),
        }
        edits.restyle(
            self._workspace,
            lambda look: replace(look, unit=unit),  # type: ignore[arg-type]
            words[unit],
        )

    def _choose_scheme(self, scheme: Scheme) -> None:
        appearance = self._workspace.appearance
        choice = self._choice(appearance)
        breaks: tuple[float, ...] = ()
        if scheme == "manual":  # from what is there, so that nothing jumps
            breaks = self._scale(appearance).breaks
            if not breaks:
                self.refresh()
                return
        changed = replace(choice, scheme=scheme, breaks=breaks)
        self._take(changed, self.tr("Classes: {scheme}").format(scheme=scheme_name(scheme)))

    def _choose_classes(self) -> None:
        choice = replace(self._choice(self._workspace.appearance), classes=self._classes.value())
        self._take(choice, self.tr("{count} classes").format(count=choice.classes))

    def _type_bounds(self) -> None:
        text = self._bounds.text()
        if text == bounds_text(self._scale(self._workspace.appearance).breaks):
            return
        try:
            bounds = bounds_of(text)
            if any(map(math.isnan, bounds)):
                say(self._problem, self.tr("Not all of it is numbers. Write: 0.5; 2; 10"))
                return
            bounds = check_breaks(bounds, signed=self._signed)
        except UserError as error:
            say(self._problem, str(error))  # the text stays, to be mended
            return
        choice = ClassChoice("manual", len(bounds) + 1, bounds)
        self._take(choice, self.tr("Class bounds {bounds}").format(bounds=bounds_text(bounds)))
        self.refresh()

    def _reset_classes(self) -> None:
        self._take(ClassChoice(), self.tr("Reset the classes"))

    def _take(self, choice: ClassChoice, words: str) -> None:
        block = "change" if self._signed else "share"

        def change(look: Appearance) -> Appearance:
            # Words written for one class would stand beside another.
            legend = without_words_of(look.legend, block)
            if self._signed:
                return replace(look, change_classes=choice, legend=legend)
            return replace(look, share_classes=choice, legend=legend)

        edits.restyle(self._workspace, change, words)


def bounds_text(bounds: tuple[float, ...]) -> str:
    """Return bounds as they are typed: "1; 2; 5; 10; 50"."""
    return "; ".join(number(bound, decimals_of(bound)) for bound in bounds)


def bounds_of(text: str) -> tuple[float, ...]:
    """Return typed bounds, parted by semicolons, by spaces or by commas; no number is NaN.

    One comma without a space is a decimal comma: "0,5 2" are a half and two. More than one, or
    one beside a dot, part: "1,2,5", "0.5,2".
    """
    found = []
    for part in _parts(text):
        bare = part.strip()
        if not bare:
            continue
        sign = -1.0 if bare[0] in f"-{MINUS}" else 1.0
        value = number_typed(bare.lstrip(f"+-{MINUS}"))
        found.append(float("nan") if value is None else sign * value)
    return tuple(found)


def _parts(text: str) -> list[str]:
    """Return what was typed for each bound."""
    if re.search(r"[;\n]", text):
        return re.split(r"[;\n]", text)
    # A sign may stand apart from its number.
    words = re.split(r"(?:,\s|\s)\s*", re.sub(rf"([+\-{MINUS}])\s+", r"\1", text.strip()))
    parts: list[str] = []
    for word in words:
        parting = word.count(",") > 1 or ("," in word and "." in word)
        parts += word.split(",") if parting else [word.rstrip(",")]
    return parts
