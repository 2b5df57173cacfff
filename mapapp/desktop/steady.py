"""A sentence whose words follow a hand while the window keeps its layout.

Every new text of a `QLabel` has all layouts up to the window worked out anew, and tabs and
docks painted with it, even if nothing moves: milliseconds of every frame of a drag.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class SteadySentence(QWidget):
    """Holds a label that wraps, and asks for room only when the words need another height."""

    def __init__(self, *, role: str = "", form: Qt.TextFormat = Qt.TextFormat.PlainText) -> None:
        super().__init__()
        # Without a layout around it the label's wishes reach nobody.
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(form)
        if role:
            self._label.setProperty("role", role)
        self._height = -1
        policy = self._label.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """Return the words."""
        return self._label.text()

    def set_text(self, text: str) -> None:
        """Show other words."""
        if text != self._label.text():
            self._label.setText(text)
            self._heed()

    def _heed(self) -> None:
        height = self.heightForWidth(self.width())
        if height != self._height:
            self._height = height
            self.updateGeometry()

    def showEvent(self, event: QShowEvent) -> None:
        """Heed words that came while nobody saw them."""
        super().showEvent(event)
        self._heed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the label all of the place."""
        super().resizeEvent(event)
        self._label.setGeometry(self.rect())
        self._height = self.heightForWidth(self.width())

    def heightForWidth(self, width: int) -> int:
        """Return the height that the words need."""
        return self._label.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """Return the size that the label would like."""
        return self._label.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which nothing is cut."""
        return self._label.minimumSizeHint()
