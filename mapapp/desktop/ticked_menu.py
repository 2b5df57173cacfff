"""A field that opens a list to tick; it says what is ticked."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QListWidgetItem,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidgetAction,
)

from mapapp.cartography.wording import number
from mapapp.desktop.ticked_list import CODE, TickedList

MOST_ROWS: Final = 12


class TickedMenu(QPushButton):
    """Says who or what is ticked; opens the list. Nothing ticked stands for all.

    Attributes
    ----------
    list
        What can be ticked.

    Parameters
    ----------
    name
        What the list is called, for who hears it.
    all_word
        What nothing ticked stands for: "Any country".
    several
        Words for more than one, with ``{count}``: "{count} countries".
    tip
        Words of the tool tip, with ``{ticked}``.

    Signals
    -------
    picked
        Codes that are ticked after the user ticked one, in the list's order.
    """

    picked = Signal(tuple)

    def __init__(self, name: str, *, all_word: str, several: str, tip: str) -> None:
        super().__init__()
        self._all_word, self._several, self._tip = all_word, several, tip
        self.setProperty("role", "field")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.list = TickedList()
        self.list.setAccessibleName(name)
        self.list.setToolTip(self.tr("Nothing ticked stands for all"))
        self.list.itemChanged.connect(self._tell)
        menu = QMenu(self)
        action = QWidgetAction(menu)
        action.setText(name)
        action.setDefaultWidget(self.list)
        menu.addAction(action)
        self.setMenu(menu)

    @property
    def ticked(self) -> tuple[str, ...]:
        """Codes that are ticked, in the list's order."""
        return self.list.ticked

    def show_choices(
        self,
        choices: Sequence[tuple[str, str]],
        chosen: Sequence[str],
        *,
        names: Sequence[tuple[str, str]] | None = None,
    ) -> None:
        """Offer codes and words with those that are chosen ticked, without reporting it.

        ``names`` are what the field says of a code where that is not its words in the list.
        """
        with QSignalBlocker(self.list):
            if [(item.data(CODE), item.text()) for item in self.list.rows()] != list(choices):
                self.list.clear()
                for code, words in choices:
                    item = QListWidgetItem(words)
                    item.setData(CODE, code)
                    self.list.addItem(item)
            for item in self.list.rows():
                on = str(item.data(CODE)) in chosen
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self._fit()
        known = dict(choices if names is None else names)
        self._say([known.get(code, code) for code in chosen])

    def _say(self, words: Sequence[str]) -> None:
        full = ", ".join(words) or self._all_word
        self.setText(full if len(words) < 2 else self._several.format(count=number(len(words))))
        self.setToolTip(self._tip.format(ticked=full))
        self.setAccessibleDescription(full)

    def _fit(self) -> None:
        rows = min(MOST_ROWS, max(1, self.list.count()))
        self.list.setFixedHeight(rows * max(1, self.list.sizeHintForRow(0)) + 8)
        self.list.setMinimumWidth(self.list.sizeHintForColumn(0) + 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the field, and in it what is ticked, elided where there is no room."""
        # WORKAROUND: with a menu, a style sheet's padding does not move the text of a button.
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        text, option.text = option.text, ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        room = self.rect().adjusted(8, 0, -22, 0)
        text = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        on = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(self.palette().color(on, QPalette.ColorRole.Text))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)
        painter.end()

    def _tell(self) -> None:
        self.picked.emit(self.ticked)
