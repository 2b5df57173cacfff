"""A list to tick, by its boxes or by its words."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

CODE: Final = Qt.ItemDataRole.UserRole
"""Under which a row keeps its code."""


class TickedList(QListWidget):
    """Rows with a code each, which a click on the name ticks as well as one on the box."""

    def __init__(self) -> None:
        super().__init__()
        self._before: Qt.CheckState | None = None
        self.setFrameShape(QListWidget.Shape.NoFrame)
        # The box alone is a small target.
        self.itemPressed.connect(self._pressed)
        self.itemClicked.connect(self._clicked)

    @property
    def ticked(self) -> tuple[str, ...]:
        """Codes that are ticked, in the list's order."""
        return tuple(
            str(item.data(CODE))
            for item in self.rows()
            if item.checkState() == Qt.CheckState.Checked
        )

    def rows(self) -> Iterator[QListWidgetItem]:
        """Yield the rows, from the top."""
        yield from (self.item(row) for row in range(self.count()))

    def _pressed(self, item: QListWidgetItem) -> None:
        self._before = item.checkState()

    def _clicked(self, item: QListWidgetItem) -> None:
        # Qt tells of no press on the box, which it ticks itself.
        before, self._before = self._before, None
        if item.checkState() == before:
            on = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
