"""Small controls of the window: a segmented switch and a dock's title bar."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QValidator
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QButtonGroup,
    QDockWidget,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from mapapp.cartography.theme import MapTheme
from mapapp.desktop.icons import icon
from mapapp.desktop.plain_tip import plain_tip
from mapapp.desktop.scrolling import TurnsWithFocus


class Segments(QWidget):
    """A row of buttons of which one is down.

    Signals
    -------
    chosen
        Key of the button the user pressed.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._name = name
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QToolButton] = {}
        self._tip, self._more = "", ""

    def explain(self, tip: str, more: str = "") -> None:
        """Set what a button's tool tip says while it is on, and what "What's this?" adds."""
        self._tip, self._more = tip, more
        self.setWhatsThis(f"{tip} {more}".strip())
        for button in self._buttons.values():
            self._explain(button, "" if button.isEnabled() else button.toolTip())

    def _explain(self, button: QToolButton, reason: str) -> None:
        button.setToolTip(reason or self._tip)
        button.setWhatsThis(f"{self._tip or self._name} {self._more}".strip())

    def set_choices(self, choices: Sequence[tuple[str, str, str]]) -> None:
        """Show these buttons: key, word, and the reason why it is off (empty if it is on)."""
        keys = [key for key, _, _ in choices]
        if keys != list(self._buttons):
            self._rebuild(keys)
        for key, word, reason in choices:
            button = self._buttons[key]
            button.setText(word)
            button.setAccessibleName(f"{self._name}: {word}")
            button.setEnabled(not reason)
            self._explain(button, reason)

    def _rebuild(self, keys: Sequence[str]) -> None:
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons = {}
        for index, key in enumerate(keys):
            button = QToolButton(self)
            button.setCheckable(True)
            button.setProperty("role", "segment")
            button.setProperty("first", "true" if index == 0 else "false")
            button.setProperty("last", "true" if index == len(keys) - 1 else "false")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _=False, chosen=key: self.chosen.emit(chosen))
            self._group.addButton(button)
            self._row.addWidget(button)
            self._buttons[key] = button

    def button(self, key: str) -> QToolButton:
        """Return the button of a key."""
        return self._buttons[key]

    def set_value(self, key: str) -> None:
        """Press a button without reporting a choice."""
        self._buttons[key].setChecked(True)


def indent(box: QAbstractSpinBox) -> None:
    """Give a number box's text the same distance to its frame as other fields have."""
    box.lineEdit().setTextMargins(6, 0, 0, 0)


class FittingLabel(QLabel):
    """A label that shows the longest of its wordings for which there is room.

    It draws its words itself: a label of Qt's has the window laid out anew for every new text,
    and these follow the hand.
    """

    def __init__(self) -> None:
        super().__init__()
        self._wordings: tuple[str, ...] = ("",)
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def set_wordings(self, *wordings: str) -> None:
        """Give the same in fewer and fewer words, the fullest first."""
        if wordings != self._wordings:
            self._wordings = wordings
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose again."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        words = next(
            (w for w in self._wordings if metrics.horizontalAdvance(w) <= self.width()), ""
        )
        if words != self._words:
            self._words = words
            self.setAccessibleName(words)
            self.update()

    def text(self) -> str:
        """Return the words that are shown."""
        return self._words

    def sizeHint(self) -> QSize:
        """Return the height of a line; there is no width that it wants."""
        return QSize(0, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Return the height of a line."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words."""
        painter = QPainter(self)
        try:
            self.style().drawItemText(
                painter, self.contentsRect(), int(self.alignment()), self.palette(),
                self.isEnabled(), self._words, self.foregroundRole(),
            )  # fmt: skip
        finally:
            painter.end()


def number_typed(text: str, *, suffix: str = "") -> float | None:
    """Return the number in a text as typed, None if there is none.

    "5,5" and "5.5" are five and a half, "5,278" and "1 000" thousands, whatever the locale.
    """
    bare = text.replace(suffix.strip(), "") if suffix.strip() else text
    bare = re.sub(r"[\s\u202f\u00a0]", "", bare)
    if re.fullmatch(r"\d{1,3}(,\d{3})+(\.\d*)?", bare):
        bare = bare.replace(",", "")
    bare = bare.replace(",", ".")
    return float(bare) if re.fullmatch(r"\d+\.?\d*|\.\d+", bare) else None


class QuietBox(TurnsWithFocus, QDoubleSpinBox):
    """A number box that turns only with the focus, so that scrolling past it changes nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def valueFromText(self, text: str) -> float:
        """Read a number as people type it: a comma before one or two digits is a decimal."""
        return number_typed(text, suffix=self.suffix()) or 0.0

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Accept anything that can be read as a number, so that no key is swallowed."""
        known = number_typed(text, suffix=self.suffix()) is not None
        state = QValidator.State.Acceptable if known else QValidator.State.Intermediate
        if re.search(r"[A-Za-z]", text.replace(self.suffix().strip(), "")):
            state = QValidator.State.Invalid
        return state, text, position


class ElidedLabel(QLabel):
    """A label that ends in dots where there is no room for all of its text."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what there is room for."""
        painter = QPainter(self)
        room = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        self.setToolTip(plain_tip(self.text()) if text != self.text() else "")
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)
        painter.end()


class DockTitle(QWidget):
    """A dock's title bar: name, what it shows, float and close."""

    def __init__(self, dock: QDockWidget, theme: MapTheme) -> None:
        super().__init__(dock)
        self.setProperty("role", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._dock = dock
        title = QLabel(dock.windowTitle())
        title.setProperty("role", "heading")
        # A long unit must not widen the dock.
        self._subtitle = ElidedLabel()
        self._subtitle.setProperty("role", "quiet")
        self._buttons: list[tuple[QToolButton, str]] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 6, 0)
        row.setSpacing(8)
        row.addWidget(title)
        row.addWidget(self._subtitle, 1)
        for name, words, act in (
            ("float", self.tr("Detach {dock}"), lambda: dock.setFloating(not dock.isFloating())),
            ("close", self.tr("Close {dock}"), dock.close),
        ):
            button = QToolButton(self)
            button.setIconSize(QSize(14, 14))
            button.setToolTip(words.format(dock=dock.windowTitle()))
            button.setAccessibleName(words.format(dock=dock.windowTitle()))
            button.clicked.connect(act)
            row.addWidget(button)
            self._buttons.append((button, name))
        self.setFixedHeight(round(28 * theme.type.body_px / 12))
        self.set_theme(theme)

    def sizeHint(self) -> QSize:
        """Return what is fixed: a dock goes by the hint, and would cut large type off."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def set_subtitle(self, text: str) -> None:
        """Say what the dock shows."""
        self._subtitle.setText(text)

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        for button, name in self._buttons:
            button.setIcon(icon(name, theme))
