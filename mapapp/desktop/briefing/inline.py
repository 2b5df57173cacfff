"""Words written where they stand on the page."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QPalette
from PySide6.QtWidgets import QPlainTextEdit, QWidget

ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class InlineEditor(QPlainTextEdit):
    """A field over an element of the page.

    Parameters
    ----------
    one_line
        Whether Enter ends the words; else Ctrl+Enter does.

    Signals
    -------
    done
        The words, or None if they were given up.
    """

    done = Signal(object)

    def __init__(self, words: str, *, one_line: bool, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._one_line, self._ended = one_line, False
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.selectAll()

    def dress(self, font: QFont, ink: QColor, paper: QColor, accent: QColor) -> None:
        """Write in the font and the colours of the page."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, paper)
        palette.setColor(QPalette.ColorRole.Text, ink)
        self.setPalette(palette)
        self.setFont(font)
        # The window's own font size for fields must not win over the page's.
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: {paper.name()}; color: {ink.name()};"
            f" border: 1px solid {accent.name()}; padding: 0; font-family: '{font.family()}';"
            f" font-size: {font.pixelSize()}px; font-weight: {int(font.weight())}; }}"
        )

    def cover(self, box: QRect, *, room: QRect) -> None:
        """Lie over an element, large enough for a line, inside the room there is."""
        least = self.fontMetrics().height() + 12
        box = QRect(box.x(), box.y(), max(160, box.width()), max(least, box.height()))
        box.moveRight(min(box.right(), room.right()))
        box.moveBottom(min(box.bottom(), room.bottom()))
        self.setGeometry(box)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End at Enter, give up at Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.end(keep=False)
        elif event.key() in ENTERS and (
            self._one_line or event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.end(keep=True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep the words when something else is done."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.end(keep=True)

    def end(self, *, keep: bool) -> None:
        """Tell the words, once."""
        if not self._ended:
            self._ended = True
            self.done.emit(self.toPlainText().strip() if keep else None)
