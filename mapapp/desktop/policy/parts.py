"""What the panels of these levers share: quiet refreshing, checked edits, boxes and sliders."""

import re
from abc import abstractmethod
from collections.abc import Callable, Sequence
from itertools import count
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QShowEvent, QValidator
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mapapp.cartography.theme import MapTheme
from mapapp.catalog.catalog import Catalog
from mapapp.desktop.commands import Describe
from mapapp.desktop.controls import QuietBox, number_typed
from mapapp.desktop.layers.fields import PADDING, DragSlider, note, say
from mapapp.desktop.scrolling import scrolled
from mapapp.desktop.workspace import Workspace
from mapapp.errors import UserError
from mapapp.picture import Picture, evaluate
from mapapp.scenario.levers import LeverError
from mapapp.scenario.scenario import Scenario

HANDLE_PX: Final = 14
HEAD_PX: Final = 36
LINE_PX: Final = 15
SLIDER_PX: Final = 24
BOX_PX: Final = 84

# Other sliders number their drags upwards from 1; steps of two drags must not merge.
_drags = count(-1, -1)


class LeverPanel(QWidget):
    """A panel of levers; it works only while it is seen, and refuses what cannot be followed."""

    def __init__(self, workspace: Workspace, catalog: Catalog, theme: MapTheme) -> None:
        super().__init__()
        self.setProperty("role", "style")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._catalog = catalog
        self._theme = theme
        self._built = False
        self._stale = True
        self._problem = note("warning")
        self._problem.setAccessibleName(self.tr("What is wrong"))
        workspace.picture_changed.connect(self._changed)

    @abstractmethod
    def _build(self, theme: MapTheme) -> None:
        """Make the controls: only when they are first seen, so that the start is quick."""

    @abstractmethod
    def show_picture(self, picture: Picture) -> None:
        """Show the levers and what they do."""

    @property
    def problem(self) -> str:
        """The sentence on what could not be done, empty if nothing."""
        return self._problem.text()

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme: all colours are those of the palette."""
        self._theme = theme
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while this was not seen."""
        super().showEvent(event)
        if not self._built:
            self._built = True
            self._build(self._theme)
        if self._stale:
            self._refresh()

    def _changed(self, _picture: Picture) -> None:
        say(self._problem, "")
        if self.isVisible():
            self._refresh()
        else:
            self._stale = True

    def _refresh(self) -> None:
        self._stale = False
        self.show_picture(self._workspace.picture)

    def _lay_out(self, *parts: QWidget, stretch: QWidget | None = None) -> None:
        """Put parts below each other in a scroll area; one of them may take the room left."""
        inner = QWidget()
        inner.setProperty("role", "style")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        column.addWidget(padded(self._problem))
        for part in parts:
            column.addWidget(part, 1 if part is stretch else 0)
        if stretch is None:
            column.addStretch(1)
        scroll = scrolled(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _edit(
        self, change: Callable[[Scenario], Scenario], words: str | Describe, *, drag: int = 0
    ) -> bool:
        """Change the scenario; what cannot be followed is said here and changes nothing."""
        say(self._problem, "")
        workspace = self._workspace
        before = workspace.picture
        try:
            scenario = change(workspace.scenario)
            check_rule(scenario)
            evaluate(workspace.catalog, scenario, workspace.view)
        except UserError as error:
            say(self._problem, str(error))
            self.show_picture(before)
            return False
        describe: Describe = words if callable(words) else lambda _before, _after: words
        workspace.edit(scenario, describe=describe, drag=drag)
        if workspace.picture is before:
            # Nothing changed: the controls must not show what the scenario lacks.
            self.show_picture(before)
        return True


def check_rule(scenario: Scenario) -> None:
    """Refuse a rule of who gives way that lacks what it needs, for any mineral (LeverError)."""
    rules = scenario.assumptions
    translate = QCoreApplication.translate
    if rules.rule == "protect pact" and scenario.pact is None:
        raise LeverError(
            translate(
                "assumptions",
                "“Pact members last” needs a pact: choose one behind Policy, or another rule of who"
                " gives way behind Assumptions.",
            )
        )
    if rules.rule == "merit order" and not rules.costs:
        raise LeverError(
            translate(
                "assumptions",
                "“Highest cost first” needs costs of production. No table holds any: a .supplymap"
                " file can.",
            )
        )


# --- layout --------------------------------------------------------------------------------------


def padded(widget: QWidget, *, below: int = 0) -> QWidget:
    """Return a widget with the panel's padding at its sides."""
    outer = QWidget()
    column = QVBoxLayout(outer)
    column.setContentsMargins(PADDING, 0, PADDING, below)
    column.setSpacing(0)
    column.addWidget(widget)
    return outer


def rule() -> QFrame:
    """Return a line between two groups."""
    line = QFrame()
    line.setProperty("role", "rule")
    line.setFixedHeight(1)
    return line


class Head(QWidget):
    """A heading with a link to the right of it."""

    def __init__(self, words: str, reset: QPushButton | None = None) -> None:
        super().__init__()
        self.words = QLabel(words)
        self.words.setProperty("role", "heading")
        row = QHBoxLayout(self)
        row.setContentsMargins(PADDING, 8, PADDING, 6)
        row.addWidget(self.words, 1)
        # With and without its link it is as high: nothing jumps when a lever is first moved.
        self.setFixedHeight(round(HEAD_PX * self.fontMetrics().height() / LINE_PX))
        if reset is not None:
            row.addWidget(reset)


def quiet(words: str = "") -> QLabel:
    """Return quiet words that may take several lines."""
    label = QLabel(words)
    label.setProperty("role", "quiet")
    label.setWordWrap(True)
    return label


def facts() -> QLabel:
    """Return a line of figures, in which what holds now may be bold."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    return label


def side_by_side(*widgets: QWidget) -> QWidget:
    """Return widgets in one row, of which the first takes the room left."""
    outer = QWidget()
    row = QHBoxLayout(outer)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for at, widget in enumerate(widgets):
        row.addWidget(widget, 0 if at else 1)
    return outer


def left(widget: QWidget) -> QWidget:
    """Return a widget that keeps its own width at the left of its row."""
    outer = QWidget()
    row = QHBoxLayout(outer)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(widget)
    row.addStretch(1)
    return outer


# --- sliders and boxes ---------------------------------------------------------------------------


class TickSlider(DragSlider):
    """A slider with marks under its groove for figures that are published."""

    def __init__(self, *, low: int, high: int, step: int = 1) -> None:
        super().__init__(low=low, high=high, step=step)
        self._ticks: tuple[float, ...] = ()
        self.setMinimumHeight(SLIDER_PX)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _begin(self) -> None:
        self._drag = next(_drags)

    @property
    def ticks(self) -> tuple[float, ...]:
        """Where the marks are."""
        return self._ticks

    def set_ticks(self, ticks: Sequence[float]) -> None:
        """Mark these values."""
        if tuple(ticks) != self._ticks:
            self._ticks = tuple(ticks)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the slider, and the marks below it."""
        super().paintEvent(event)
        painter = QPainter(self)
        try:
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.WindowText), 1))
            room = self.width() - HANDLE_PX
            low, span = self.minimum(), self.maximum() - self.minimum()
            for tick in self._ticks:
                x = round(HANDLE_PX / 2 + room * (tick - low) / span) + 0.5
                bottom = self.height() / 2 + 11.5
                painter.drawLine(QPointF(x, bottom - 4), QPointF(x, bottom))
        finally:
            painter.end()


class PercentBox(QuietBox):
    """A number box in per cent; changes carry their sign.

    Signals
    -------
    part_edited
        The number the user gave, as a part (0.1: ten per cent).
    """

    part_edited = Signal(float)

    def __init__(
        self, theme: MapTheme, *, low: float, high: float, decimals: int = 0, signed: bool = False
    ) -> None:
        super().__init__()
        self._signed = signed
        self.setDecimals(decimals)
        self.setRange(low, high)
        self.setSuffix("\u202f%")
        self.setKeyboardTracking(False)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(round(BOX_PX * theme.type.body_px / 12))
        self.valueChanged.connect(lambda value: self.part_edited.emit(value / 100))

    def show_part(self, part: float) -> None:
        """Show a part, 0..1, without reporting it."""
        with QSignalBlocker(self):
            self.setValue(part * 100)

    def textFromValue(self, value: float) -> str:
        """Write the sign of a change, with a minus that is one."""
        if not self._signed:
            return super().textFromValue(value)
        text = super().textFromValue(abs(value))
        if value == 0:
            return text
        return f"−{text}" if value < 0 else f"+{text}"

    def valueFromText(self, text: str) -> float:
        """Read a number with or without its sign."""
        sign, bare = _signed(text)
        return sign * (number_typed(bare, suffix=self.suffix()) or 0.0)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Accept a sign where there is one, and numbers as people type them."""
        bare = _signed(text)[1] if self._signed else text
        state, _, _ = super().validate(bare, position)
        return state, text, position


def _signed(text: str) -> tuple[int, str]:
    found = re.match(r"\s*([+\-−])", text)
    if not found:
        return 1, text
    return (1 if found[1] == "+" else -1), text[found.end() :]


class OpenBox(QuietBox):
    """A number box that may hold no number at all, for which it shows a word.

    Signals
    -------
    given
        The number, or None for none, after the user changed it.
    """

    given = Signal(object)

    def __init__(self, word: str, theme: MapTheme, *, high: float, decimals: int = 0) -> None:
        super().__init__()
        self.setDecimals(decimals)
        self.setRange(-1.0, high)
        self.setGroupSeparatorShown(True)
        self.setSpecialValueText(word)
        self.setKeyboardTracking(False)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(round(BOX_PX * theme.type.body_px / 12))
        self.valueChanged.connect(lambda value: self.given.emit(None if value < 0 else value))

    @property
    def number(self) -> float | None:
        """The number shown, None for the word."""
        return None if self.value() < 0 else self.value()

    def show_number(self, value: float | None) -> None:
        """Show a number or the word, without reporting it."""
        with QSignalBlocker(self):
            self.setValue(-1.0 if value is None else value)

    def stepBy(self, steps: int) -> None:
        """Step from the word to zero, and between numbers as usual, never past zero."""
        if self.value() < 0:
            self.setValue(0.0 if steps > 0 else -1.0)
        else:
            self.setValue(max(0.0, self.value() + steps * self.singleStep()))
