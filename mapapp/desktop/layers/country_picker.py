"""A button that opens a list of countries to tick, each with how many sites it controls."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QListWidget,
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

CODE = Qt.ItemDataRole.UserRole
MOST_ROWS: Final = 12


@dataclass(frozen=True, slots=True)
class Country:
    """A country in the list: code (empty: not known), name, and its number of sites."""

    code: str
    name: str
    sites: int


class CountryPicker(QPushButton):
    """Says what is chosen; opens the list.

    Signals
    -------
    picked
        Codes that are ticked after the user ticked one, in the list's order; none ticked
        stands for all.
    """

    picked = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "field")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Controlling countries"))
        self._list.setFrameShape(QListWidget.Shape.NoFrame)
        self._list.itemChanged.connect(self._tell)
        # A click on the name ticks as well: the box alone is a small target.
        self._list.itemPressed.connect(self._pressed)
        self._list.itemClicked.connect(self._clicked)
        self._before: Qt.CheckState | None = None
        menu = QMenu(self)
        action = QWidgetAction(menu)
        action.setText(self.tr("Controlling countries"))
        action.setDefaultWidget(self._list)
        menu.addAction(action)
        self.setMenu(menu)

    @property
    def countries(self) -> QListWidget:
        """The list."""
        return self._list

    def show_countries(self, countries: Sequence[Country], chosen: Sequence[str]) -> None:
        """Offer these countries with those that are chosen ticked."""
        self._list.blockSignals(True)  # noqa: FBT003  (Qt's own way)
        rows = [(one.code, f"{one.name}  {number(one.sites)}") for one in countries]
        shown = [self._list.item(row) for row in range(self._list.count())]
        if [(item.data(CODE), item.text()) for item in shown] != rows:
            self._list.clear()
            for code, words in rows:
                item = QListWidgetItem(words)
                item.setData(CODE, code)
                self._list.addItem(item)
        for row in range(self._list.count()):
            item = self._list.item(row)
            ticked = str(item.data(CODE)) in chosen
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._list.blockSignals(False)  # noqa: FBT003
        self._fit()
        names = {one.code: one.name for one in countries}
        self.setText(self._words([names.get(code, code) for code in chosen]))
        full = ", ".join(names.get(code, code) for code in chosen) or self.tr("Any country")
        self.setToolTip(self.tr("Controlling country: {countries}").format(countries=full))
        self.setAccessibleDescription(full)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the field, and in it what is chosen, elided where there is no room."""
        # WORKAROUND: with a menu, a style sheet's padding does not move the text of a button.
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        text, option.text = option.text, ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        room = self.rect().adjusted(7, 0, -22, 0)
        text = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)
        painter.end()

    def _words(self, names: Sequence[str]) -> str:
        if not names:
            return self.tr("Any country")
        if len(names) == 1:
            return names[0]
        return self.tr("{count} countries").format(count=number(len(names)))

    def _fit(self) -> None:
        rows = min(MOST_ROWS, max(1, self._list.count()))
        self._list.setFixedHeight(rows * max(1, self._list.sizeHintForRow(0)) + 8)
        self._list.setMinimumWidth(self._list.sizeHintForColumn(0) + 32)

    def _pressed(self, item: QListWidgetItem) -> None:
        self._before = item.checkState()

    def _clicked(self, item: QListWidgetItem) -> None:
        # Qt tells of no press on the box, which it ticks itself.
        before, self._before = self._before, None
        if item.checkState() == before:
            on = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def _tell(self) -> None:
        items = [self._list.item(row) for row in range(self._list.count())]
        ticked = [item for item in items if item.checkState() == Qt.CheckState.Checked]
        self.picked.emit(tuple(str(item.data(CODE)) for item in ticked))
