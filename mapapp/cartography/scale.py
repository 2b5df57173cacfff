"""Classes of values: the one object that colours the map and writes the legend."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from mapapp.cartography.class_bounds import DECIMALS, decimals_of, pooled
from mapapp.cartography.classification import FIXED, Breaks, Classification, breaks_for
from mapapp.cartography.colour_space import diverging_ramp, ink_on, ramp
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import number
from mapapp.picture.view import Mode

translate = QCoreApplication.translate

# Up to so many classes, neighbours are at least 10 apart in CAM02-UCS, for normal and deficient
# colour vision, in both themes (measured by tests/cartography/test_theme.py).
MOST_SHARE_CLASSES_TOLD_APART: Final = 6
MOST_CHANGE_CLASSES_TOLD_APART: Final = 9


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
    note
        A sentence where the number of classes is not the one asked for; else empty.
    zero_in_lowest
        Whether the lowest class took in values of 0 that its scheme has no place for.
    """

    breaks: tuple[float, ...]
    colours: tuple[str, ...]
    inks: tuple[str, ...]
    signed: bool
    note: str = ""
    zero_in_lowest: bool = False

    def __post_init__(self) -> None:
        """Check that classes and colours fit, whoever builds the scale."""
        if not len(self.colours) == len(self.inks) == len(self.breaks) + 1:
            message = f"{len(self.breaks)} breaks need {len(self.breaks) + 1} colours and inks"
            raise ValueError(message)

    def class_of(self, percent: float) -> int:
        """Return the class of a value, 0 for the lowest."""
        # Shares come from divisions: 5 % must not fall into the class below by a last bit.
        return bisect_right(self.breaks, round(percent, DECIMALS))

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

    def row_of(self, percent: float) -> LegendRow:
        """Return the legend row of a value."""
        index = self.class_of(percent)
        return LegendRow(index, self.colours[index], self._label(index))

    def counts(self, values: Iterable[float | None]) -> tuple[int, ...]:
        """Return how many values lie in each class, lowest first; None and NaN in none."""
        found = [0] * len(self.colours)
        for value in pooled(values):
            found[self.class_of(float(value))] += 1
        return tuple(found)

    @property
    def told_apart(self) -> bool:
        """Whether neighbouring colours can be told apart, also with deficient colour vision."""
        most = MOST_CHANGE_CLASSES_TOLD_APART if self.signed else MOST_SHARE_CLASSES_TOLD_APART
        return len(self.colours) <= most

    def _label(self, index: int) -> str:
        if not self.breaks:
            return translate("legend", "all")
        return self._change_label(index) if self.signed else self._share_label(index)

    def _share_label(self, index: int) -> str:
        bounds = [_bound(value, signed=False) for value in self.breaks]
        if index == 0 and self.zero_in_lowest:
            return translate("legend", "0, and under {bound}").format(bound=bounds[0])
        if index == 0:
            return translate("legend", "under {bound}").format(bound=bounds[0])
        if index == len(bounds):
            return translate("legend", "{bound} and over").format(bound=bounds[-1])
        return f"{bounds[index - 1]}–{bounds[index]}"

    def _change_label(self, index: int) -> str:
        bounds = [_bound(value, signed=True) for value in self.breaks]
        if index == 0:
            return translate("legend", "below {bound}").format(bound=bounds[0])
        if index == len(bounds):
            return translate("legend", "{bound} or more").format(bound=bounds[-1])
        if self.breaks[index - 1] == -self.breaks[index]:
            within = _bound(self.breaks[index], signed=False)
            return translate("legend", "within ±{bound}").format(bound=within)
        return translate("legend", "{low} to {high}").format(
            low=bounds[index - 1], high=bounds[index]
        )


def _bound(value: float, *, signed: bool) -> str:
    text = number(abs(value), decimals_of(value))
    if not signed:
        return text
    return f"−{text}" if value < 0 else f"+{text}"


def scale_of(breaks: Breaks, theme: MapTheme) -> ClassScale:
    """Return the scale of class bounds in a theme's colours.

    The bounds can be kept while values move, and serve every map that is to be compared.
    The designed number of classes has the designed colours; for others the ramp is resampled.
    """
    count = len(breaks.bounds) + 1
    designed, inks = (
        (theme.change, theme.change_ink) if breaks.signed else (theme.share, theme.share_ink)
    )
    if count == len(designed):
        colours = designed
    else:
        colours = (diverging_ramp if breaks.signed else ramp)(designed, count)
        choice = tuple(dict.fromkeys(inks))
        inks = tuple(ink_on(colour, choice) for colour in colours)
    return ClassScale(
        breaks.bounds,
        colours,
        inks,
        signed=breaks.signed,
        note=breaks.note,
        zero_in_lowest=breaks.zero_in_lowest,
    )


def scale_for(
    mode: Mode,
    theme: MapTheme,
    classification: Classification = FIXED,
    values: Iterable[float | None] | None = None,
) -> ClassScale:
    """Return the scale of a view mode: shares, or change in percentage points.

    Parameters
    ----------
    mode, theme
        What is coloured, and in which look.
    classification
        How values are classed; by default in the fixed bounds, which need no values.
    values
        Per cent or percentage points of all maps that share the scale (see `pooled`). Where
        there are none, the fixed bounds stand in, and the note says so.

    Raises
    ------
    UserError
        If bounds set by hand cannot be used.
    """
    breaks = breaks_for(() if values is None else values, classification, signed=mode == "change")
    return scale_of(breaks, theme)
