"""A segmented switch that becomes a short list where the bar it stands in is narrow."""

from collections.abc import Sequence

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from mapapp.desktop.controls import Segments
from mapapp.desktop.layers.fields import Choice

# The style sheet's space at both sides of a word; tight, and usual.
TIGHT_PX, USUAL_PX = 5, 10
ARROW_PX = 42  # frame, padding and arrow of a list


class FoldingSegments(Segments):
    """A row of buttons; with less room they stand tightly, with little they are a list."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._list: Choice | None = None
        self._is_tight = False

    @property
    def is_folded(self) -> bool:
        """Whether a list stands in place of the buttons."""
        return self._list is not None and not self._list.isHidden()

    @property
    def as_list(self) -> Choice | None:
        """The list in place of the buttons; None as long as none was needed."""
        return self._list

    def width_of(self, *, tight: bool, folded: bool) -> int:
        """Return how wide it is, buttons tight or not, or folded, px."""
        if folded:
            return self._widest() + ARROW_PX
        buttons = self._buttons.values()
        spare = 2 * (USUAL_PX - TIGHT_PX)
        widths = sum(button.sizeHint().width() for button in buttons)
        if self._is_tight:
            return widths if tight else widths + spare * len(buttons)
        return widths - spare * len(buttons) if tight else widths

    def _widest(self) -> int:
        words = [button.text() for button in self._buttons.values()]
        font = self.font()
        font.setBold(True)  # as lists in the bar are
        metrics = QFontMetrics(font)
        return max((metrics.horizontalAdvance(word) for word in words), default=0)

    def fold(self, *, tight: bool, folded: bool) -> None:
        """Stand tightly or not, or as a list."""
        if tight != self._is_tight:
            self._is_tight = tight
            for button in self._buttons.values():
                self._dress(button)
        if folded and self._list is None:
            self._list = self._make_list()
        if self._list is None or folded == self.is_folded:
            return
        for button in self._buttons.values():
            button.setVisible(not folded)
        self._list.setVisible(folded)
        self._fill()

    def _make_list(self) -> Choice:
        made = Choice()
        made.setAccessibleName(self._name)
        made.chosen.connect(self._press)
        made.hide()
        self._row.addWidget(made)
        return made

    def _press(self, key: str) -> None:
        self._buttons[key].click()
        self._fill()  # it goes back if the choice is refused

    def _dress(self, button: QWidget) -> None:
        button.setProperty("tight", "true" if self._is_tight else "false")
        button.style().unpolish(button)
        button.style().polish(button)

    def _fill(self) -> None:
        """Offer in the list what the buttons offer, the one that is down chosen."""
        box = self._list
        if box is None or box.isHidden():
            return
        box.set_choices([(key, button.text()) for key, button in self._buttons.items()])
        for row, button in enumerate(self._buttons.values()):
            box.offer(row, why_not="" if button.isEnabled() else button.toolTip())
        down = next((key for key, button in self._buttons.items() if button.isChecked()), "")
        box.set_value(down)
        box.setToolTip(f"{self._name}: {box.currentText()}")
        box.setFixedWidth(self.width_of(tight=False, folded=True))
        self.updateGeometry()

    def set_choices(self, choices: Sequence[tuple[str, str, str]]) -> None:
        """Show these choices: key, word, and the reason why it is off (empty if it is on)."""
        before = list(self._buttons)
        super().set_choices(choices)
        if list(self._buttons) != before:
            for button in self._buttons.values():
                button.setHidden(self.is_folded)
                if self._is_tight:
                    self._dress(button)
            if self._list is not None:  # buttons that came anew stand behind it
                self._row.removeWidget(self._list)
                self._row.addWidget(self._list)
        self._fill()

    def set_value(self, key: str) -> None:
        """Press a button without reporting a choice."""
        super().set_value(key)
        self._fill()
