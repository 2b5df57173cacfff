"""Small parts of the style panels: rows of label and field, check lists, drags, quiet notes."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final, cast

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIcon, QPaintEvent, QStandardItemModel, QValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QStylePainter,
    QWidget,
)

from mapapp.cartography.theme import MapTheme
from mapapp.desktop.controls import ElidedLabel, indent
from mapapp.desktop.layers.edits import new_drag
from mapapp.desktop.layers.names import percent_of
from mapapp.desktop.plain_tip import plain_tip
from mapapp.desktop.scrolling import TurnsWithFocus

__all__ = [
    "FIELD_PX",
    "GAP",
    "LABEL_PX",
    "PADDING",
    "ROW_GAP",
    "CheckGrid",
    "Choice",
    "DragSlider",
    "ElidedLabel",
    "Form",
    "OpacityRow",
    "QuietSpin",
    "heading",
    "link",
    "note",
    "say",
]

LABEL_PX: Final = 56
TEXT_MARGIN_PX: Final = 5  # Qt's own at both sides of a text, and its cursor
FIELD_PX: Final = 24
PADDING: Final = 12
GAP: Final = 8
ROW_GAP: Final = 4


class Form(QWidget):
    """Rows of a quiet label and a field; or of something as wide as the panel."""

    def __init__(self, theme: MapTheme) -> None:
        super().__init__()
        self._unit = theme.type.body_px / 12
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(PADDING, 0, PADDING, PADDING)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(ROW_GAP)
        self._grid.setColumnMinimumWidth(0, round(LABEL_PX * self._unit))
        self._grid.setColumnStretch(1, 1)

    def add(self, words: str, field: QWidget) -> QLabel:
        """Add a label and its field, which speaks the label unless it has a name of its own."""
        label = QLabel(words)
        label.setProperty("role", "quiet")
        label.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(words)
        field.setFixedHeight(round(FIELD_PX * self._unit))
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(field, row, 1)
        return label

    def add_roomy(self, words: str, field: QLineEdit) -> QLabel:
        """Add a label and a field that goes below it when `fit` finds its text too long."""
        label = self.add(words, field)
        below = QWidget()
        below.hide()  # keeps the row: it takes no room
        self._grid.addWidget(below, self._grid.rowCount(), 0, 1, 2)
        return label

    def fit(self, label: QLabel, field: QLineEdit) -> None:
        """Put a roomy field beside its label where all of its text can be read there, else below.

        Its tooltip is for texts that are longer still.
        """
        row = self._row_of(label)
        beside = self._grid.cellRect(row, 1).width()
        if beside <= 0:
            return  # not laid out yet
        option = QStyleOptionFrame()
        field.initStyleOption(option)
        inside = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
        frame = field.width() - inside.width() + TEXT_MARGIN_PX
        needed = field.fontMetrics().horizontalAdvance(field.text()) + frame
        below = needed > beside
        if (self._row_of(field) > row) == below:
            return
        self._grid.removeWidget(field)
        if below:
            self._grid.addWidget(field, row + 1, 0, 1, 2)
        else:
            self._grid.addWidget(field, row, 1)

    def _row_of(self, widget: QWidget) -> int:
        place = cast(
            "tuple[int, int, int, int]", self._grid.getItemPosition(self._grid.indexOf(widget))
        )
        return place[0]

    def add_wide(self, widget: QWidget) -> None:
        """Add what needs the whole width."""
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 2)

    def add_field(self, field: QWidget) -> None:
        """Add a field that is as wide as the panel; it has a name of its own."""
        field.setFixedHeight(round(FIELD_PX * self._unit))
        self.add_wide(field)

    def add_link(self, button: QPushButton) -> None:
        """Add a link at the left edge."""
        self._grid.addWidget(button, self._grid.rowCount(), 0, 1, 2, Qt.AlignmentFlag.AlignLeft)


def heading(words: str) -> QLabel:
    """Return a heading inside a panel."""
    label = QLabel(words)
    label.setProperty("role", "heading")
    label.setContentsMargins(0, 8, 0, 0)
    return label


def note(role: str = "quiet") -> QLabel:
    """Return a sentence under a field; hidden while there is none."""
    label = QLabel()
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.hide()
    return label


def say(label: QLabel, text: str) -> None:
    """Show a sentence, or nothing."""
    label.setText(text)
    label.setVisible(bool(text))


def link(words: str, act: Callable[[], object]) -> QPushButton:
    """Return a button that looks like a link."""
    button = QPushButton(words)
    button.setProperty("role", "link")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.clicked.connect(act)
    return button


class Choice(TurnsWithFocus, QComboBox):
    """A list to choose from that turns only with the focus and never widens its panel.

    Signals
    -------
    chosen
        Key of what the user chose.
    """

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_choices(choices)
        self.activated.connect(lambda _: self.chosen.emit(str(self.currentData())))

    def set_choices(
        self, choices: Sequence[tuple[str, str]], *, full: Mapping[str, str] | None = None
    ) -> None:
        """Offer these keys and words; the whole of a long one is its tool tip.

        ``full`` are words by key that say more than there is room for.
        """
        self._full = {**dict(choices), **(full or {})}
        if [(self.itemData(n), self.itemText(n)) for n in range(self.count())] == list(choices):
            return
        with QSignalBlocker(self):
            self.clear()
            for key, words in choices:
                self.addItem(words, key)
                tip = plain_tip(self._full[key])
                self.setItemData(self.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        widest = max((self.fontMetrics().horizontalAdvance(w) for _, w in choices), default=0)
        self.view().setMinimumWidth(widest + 32)

    def set_value(self, key: str) -> None:
        """Show a choice without reporting it."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(key))
        self.setToolTip(plain_tip(self._full.get(key, self.currentText())))

    def offer(self, row: int, *, why_not: str = "") -> None:
        """Let a row be chosen, or not, with the reason as its tool tip."""
        model = self.model()
        if isinstance(model, QStandardItemModel):
            model.item(row).setEnabled(not why_not)
        tip = why_not or self.itemText(row)
        self.setItemData(row, plain_tip(tip), Qt.ItemDataRole.ToolTipRole)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the choice, elided where it is longer than the field."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room.width() - 4
        )
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()


class QuietSpin(TurnsWithFocus, QSpinBox):
    """A number box that turns only with the focus; "any" beyond one of its ends.

    Parameters
    ----------
    any_word
        What stands for no bound; empty if there is always a number.
    at_top
        Whether that is one above the highest number, not one below the lowest.

    Signals
    -------
    edited
        After the user changed the number.
    """

    edited = Signal()

    def __init__(self, any_word: str = "", *, at_top: bool = False) -> None:
        super().__init__()
        self._any_word, self._at_top = any_word, at_top
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A number that is half typed is no year: 2 would filter everything away.
        self.setKeyboardTracking(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        indent(self)
        self.valueChanged.connect(lambda _: self.edited.emit())

    @property
    def bound(self) -> int | None:
        """The number, None for "any"."""
        return None if self._is_any(self.value()) else self.value()

    def set_bound(self, value: int | None) -> None:
        """Show a number, or "any", without reporting it."""
        ends = self.maximum() if self._at_top else self.minimum()
        with QSignalBlocker(self):
            self.setValue(ends if value is None else value)

    def _is_any(self, value: int) -> bool:
        end = self.maximum() if self._at_top else self.minimum()
        return bool(self._any_word) and value == end

    def textFromValue(self, value: int) -> str:
        """Write years without separators, and the word beyond the end."""
        return self._any_word if self._is_any(value) else str(value)

    def valueFromText(self, text: str) -> int:
        """Read a number; anything else is "any"."""
        end = self.maximum() if self._at_top else self.minimum()
        return int(text) if text.strip().isdigit() else end

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Let digits and the word be typed; an empty field is "any"."""
        typed = text.strip()
        if self._any_word and typed in {"", self._any_word}:
            return QValidator.State.Acceptable, text, position
        short = typed.isdigit() and len(typed) < len(str(self.minimum()))
        if short or (self._any_word and self._any_word.startswith(typed)):
            return QValidator.State.Intermediate, text, position
        state, text, position = super().validate(text, position)
        return state, text, position


class DragSlider(TurnsWithFocus, QSlider):
    """A slider of which one drag is one step.

    Signals
    -------
    moved
        The value, and the number of the drag (0 for a key or a click).
    """

    moved = Signal(int, int)

    def __init__(self, *, low: int, high: int, step: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(low, high)
        self.setSingleStep(step)
        self.setPageStep(2 * step)
        self._drag = 0
        self.sliderPressed.connect(self._begin)
        self.sliderReleased.connect(self._end)
        self.valueChanged.connect(lambda value: self.moved.emit(value, self._drag))

    def _begin(self) -> None:
        self._drag = new_drag()

    def _end(self) -> None:
        self._drag = 0

    def show_value(self, value: int) -> None:
        """Show a value without reporting it; the hand that drags knows better."""
        if not self.isSliderDown():
            with QSignalBlocker(self):
                self.setValue(value)


class OpacityRow(QWidget):
    """A slider from 0 to 100 % with its figure.

    Signals
    -------
    opacity_wanted
        Opacity 0..1 and the number of the drag.
    """

    opacity_wanted = Signal(float, int)

    def __init__(self, theme: MapTheme) -> None:
        super().__init__()
        self.slider = DragSlider(low=0, high=100, step=5)
        self.slider.setAccessibleName(self.tr("Opacity"))
        self._figure = QLabel()
        self._figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._figure.setFixedWidth(round(44 * theme.type.body_px / 12))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4)
        grid.addWidget(self.slider, 0, 0)
        grid.addWidget(self._figure, 0, 1)
        self.slider.moved.connect(lambda value, drag: self.opacity_wanted.emit(value / 100, drag))

    def show_opacity(self, opacity: float) -> None:
        """Show an opacity, 0..1."""
        self.slider.show_value(round(opacity * 100))
        self._figure.setText(percent_of(opacity))


class CheckGrid(QWidget):
    """Check boxes in two columns, of which at least one stays ticked.

    Signals
    -------
    toggled
        Key of the box the user pressed.
    """

    toggled = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str, str]]) -> None:
        """``choices`` are key, word, and what the box says in full."""
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(ROW_GAP)
        self.boxes: dict[str, QCheckBox] = {}
        for at, (key, word, full) in enumerate(choices):
            box = QCheckBox(word)
            box.setAccessibleName(full)
            box.setToolTip(full)
            box.clicked.connect(lambda _=False, which=key: self.toggled.emit(which))
            grid.addWidget(box, at // 2, at % 2)
            grid.setColumnStretch(at % 2, 1)
            self.boxes[key] = box

    def set_icons(self, icons: dict[str, QIcon]) -> None:
        """Put marks beside the words."""
        for key, icon in icons.items():
            self.boxes[key].setIcon(icon)

    def show_chosen(self, chosen: Sequence[str]) -> None:
        """Tick what is chosen; nothing chosen stands for all."""
        for key, box in self.boxes.items():
            box.setChecked(not chosen or key in chosen)
