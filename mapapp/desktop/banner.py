"""Messages inside the window: a hint, a success, a problem. Never a traceback."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

DONE_MS: Final = 6000
WIDEST: Final = 620
TOP: Final = 10
RIGHT: Final = 16
PAD_X: Final = 12
PAD_Y: Final = 8


class Banner(QObject):
    """Shows one message at a time at the foot of a widget; a click puts it away."""

    def __init__(self, host: QWidget, *, avoid: Callable[[], QRectF]) -> None:
        super().__init__(host)
        self._avoid = avoid
        self._host = host
        self._label = QLabel(host)
        self._label.setWordWrap(True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setCursor(Qt.CursorShape.PointingHandCursor)
        self._label.hide()
        self._key = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._label.hide)
        host.installEventFilter(self)
        self._label.installEventFilter(self)

    @property
    def text(self) -> str:
        """The message that is shown, empty if there is none."""
        return self._label.text() if self._label.isVisibleTo(self._host) else ""

    def show_hint(self, key: str, text: str) -> None:
        """Show what can be done next, until it is done."""
        self._show(key, text, "hint")

    def show_done(self, text: str) -> None:
        """Show that something was done, for a few seconds."""
        self._show("done", text, "hint")
        self._timer.start(DONE_MS)

    def show_error(self, text: str) -> None:
        """Show what went wrong and what to do, until it is put away."""
        self._show("error", text, "warning")

    def dismiss(self, key: str) -> None:
        """Put a message away if it is the one shown."""
        if self._key == key:
            self._label.hide()
            self._key = ""

    def stop(self) -> None:
        """Stop waiting to put a message away."""
        self._timer.stop()

    def _show(self, key: str, text: str, role: str) -> None:
        self._timer.stop()
        self._key = key
        self._label.setProperty("role", role)
        self._label.style().unpolish(self._label)
        self._label.style().polish(self._label)
        self._label.setText(text)
        self._label.show()
        self._label.raise_()
        self._place()

    def _place(self) -> None:
        """Stand at the upper right, in the band of the title, below a warning if there is one."""
        metrics = self._label.fontMetrics()
        room = min(WIDEST, self._host.width() - 80) - 2 * PAD_X
        box = metrics.boundingRect(
            QRect(0, 0, room, 1000), int(Qt.TextFlag.TextWordWrap), self._label.text()
        )
        self._label.setFixedSize(box.width() + 2 * PAD_X + 4, box.height() + 2 * PAD_Y)
        avoid = self._avoid()
        top = TOP if avoid.isEmpty() else round(avoid.bottom()) + 6
        self._label.move(max(8, self._host.width() - self._label.width() - RIGHT), top)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the host's size; go away on a click."""
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is self._label and event.type() == QEvent.Type.MouseButtonPress:
            self._label.hide()
            self._key = ""
            return True
        return False
