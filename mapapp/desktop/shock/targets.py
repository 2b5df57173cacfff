"""A field that opens a list of those whom a restriction hits."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
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


class TargetPicker(QPushButton):
    """Says who is hit; opens a list to tick. Nobody ticked stands for everyone else.

    Signals
    -------
    picked
        Codes that are ticked after the user ticked one.
    """

    picked = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "field")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Targets"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Whom the restriction hits"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.itemChanged.connect(self._tell)
        menu = QMenu(self)
        action = QWidgetAction(menu)
        action.setText(self.tr("Whom the restriction hits"))
        action.setDefaultWidget(self.list)
        menu.addAction(action)
        self.setMenu(menu)

    def show_targets(self, choices: Sequence[tuple[str, str]], chosen: Sequence[str]) -> None:
        """Offer these codes and names with those that are chosen ticked."""
        with QSignalBlocker(self.list):
            rows = [self.list.item(row) for row in range(self.list.count())]
            if [(item.data(CODE), item.text()) for item in rows] != list(choices):
                self.list.clear()
                for code, name in choices:
                    item = QListWidgetItem(name)
                    item.setData(CODE, code)
                    self.list.addItem(item)
            for row in range(self.list.count()):
                item = self.list.item(row)
                on = str(item.data(CODE)) in chosen
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        rows_high = min(MOST_ROWS, max(1, self.list.count()))
        self.list.setFixedHeight(rows_high * max(1, self.list.sizeHintForRow(0)) + 8)
        self.list.setMinimumWidth(self.list.sizeHintForColumn(0) + 32)
        names = dict(choices)
        words = [names.get(code, code) for code in chosen]
        full = ", ".join(words) or self.tr("Everyone else")
        short = self.tr("{count} targets").format(count=number(len(words)))
        self.setText(full if len(words) < 2 else short)
        self.setToolTip(self.tr("Whom the restriction hits: {whom}").format(whom=full))
        self.setAccessibleDescription(full)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the field, and in it who is hit, elided where there is no room."""
        # WORKAROUND: with a menu, a style sheet's padding does not move the text of a button.
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        text, option.text = option.text, ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        room = self.rect().adjusted(8, 0, -22, 0)
        text = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)
        painter.end()

    def _tell(self) -> None:
        items = [self.list.item(row) for row in range(self.list.count())]
        ticked = [item for item in items if item.checkState() == Qt.CheckState.Checked]
        self.picked.emit(tuple(str(item.data(CODE)) for item in ticked))
