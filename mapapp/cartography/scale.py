"""Classes of values: the one object that colours the map and writes the legend."""

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import number
from mapapp.picture.view import Mode

if TYPE_CHECKING:
    from collections.abc import Sequence

translate = QCoreApplication.translate

# Round bounds, per cent and percentage points; a lower bound belongs to its class.
SHARE_BREAKS: Final = (1.0, 2.0, 5.0, 10.0, 50.0)
CHANGE_BREAKS: Final = (-5.0, -1.0, -0.2, 0.2, 1.0, 5.0)


@dataclass(frozen=True, slots=True)
class LegendRow:
    """One class: its number, its colour and its bounds in words."""

    index: int
    colour: str
    label: str


@dataclass(frozen=True, slots=True)
class ClassScale:
    """Values in per cent (or percentage points) to classes, colours and legend rows.

    Attributes
    ----------
    breaks
        Ascending; n breaks make n + 1 classes. A value equal to a break belongs to the class
        above it, so that "2-5" holds 2 and not 5.
    colours, inks
        Fill of each class and the text colour that can be read on it.
    signed
        Whether the classes are of change (their labels then carry signs).
    """

    breaks: tuple[float, ...]
    colours: tuple[str, ...]
    inks: tuple[str, ...]
    signed: bool

    def __post_init__(self) -> None:
        """Check that classes and colours fit, whoever builds the scale."""
        if not len(self.colours) == len(self.inks) == len(self.breaks) + 1:
            message = f"{len(self.breaks)} breaks need {len(self.breaks) + 1} colours and inks"
            raise ValueError(message)

    def class_of(self, percent: float) -> int:
        """Return the class of a value, 0 for the lowest."""
        # Shares come from divisions: 5 % must not fall into the class below by a last bit.
        return bisect_right(self.breaks, round(percent, 9))

    def colour_of(self, percent: float) -> QColor:
        """Return the fill of a value."""
        return QColor(self.colours[self.class_of(percent)])

    def ink_of(self, percent: float) -> QColor:
        """Return the colour of text on a value's fill."""
        return QColor(self.inks[self.class_of(percent)])

    def rows(self) -> tuple[LegendRow, ...]:
        """Return the legend, lowest class first; a class without a country stays."""
        return tuple(
            LegendRow(index, colour, self._label(index))
            for index, colour in enumerate(self.colours)
        )

    def _label(self, index: int) -> str:
        bounds: Sequence[str] = [_bound(value, signed=self.signed) for value in self.breaks]
        if index == 0:
            if self.signed:
                return translate("legend", "below {bound}").format(bound=bounds[0])
            return translate("legend", "under {bound}").format(bound=bounds[0])
        if index == len(self.breaks):
            if self.signed:
                return translate("legend", "{bound} or more").format(bound=bounds[-1])
            return translate("legend", "{bound} and over").format(bound=bounds[-1])
        if self.signed:
            if self.breaks[index - 1] == -self.breaks[index]:
                return translate("legend", "within ±{bound}").format(
                    bound=number(self.breaks[index], 1)
                )
            return translate("legend", "{low} to {high}").format(
                low=bounds[index - 1], high=bounds[index]
            )
        return f"{bounds[index - 1]}–{bounds[index]}"


def _bound(value: float, *, signed: bool) -> str:
    text = number(abs(value), 0 if value == int(value) else 1)
    if not signed:
        return text
    return f"−{text}" if value < 0 else f"+{text}"


def scale_for(mode: Mode, theme: MapTheme) -> ClassScale:
    """Return the scale of a view mode: shares, or change in percentage points."""
    if mode == "change":
        return ClassScale(CHANGE_BREAKS, theme.change, theme.change_ink, signed=True)
    return ClassScale(SHARE_BREAKS, theme.share, theme.share_ink, signed=False)
