"""Messages inside the window: a hint, a success, a problem. Never a traceback."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

DONE_MS: Final = 6000
DONE_WITH_ACTIONS_MS: Final = 12_000
WIDEST: Final = 620
TOP: Final = 10
EDGE: Final = 12
ABOVE_BUTTONS: Final = 50
RIGHT: Final = 56  # beside the buttons of the map
PAD_X: Final = 12
PAD_Y: Final = 8
GAP: Final = 6

Action = tuple[str, Callable[[], object]]
"""What a button says, and what it does; the message goes away with the press."""


class Banner(QObject):
    """Shows one message at a time on a widget; a click puts it away.

    Signals
    -------
    stays_at
        A message that stays has come to a place or gone: its box in the host, or None.

    Parameters
    ----------
    host
        The widget it lies on.
    avoid
        Returns the boxes in the host that a message must not cover, host pixels.
    """

    stays_at = Signal(object)

    def __init__(self, host: QWidget, *, avoid: Callable[[], Sequence[QRectF]]) -> None:
        super().__init__(host)
        self._avoid = avoid
        self._host = host
        self._frame = QFrame(host)
        self._frame.setObjectName("banner")
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)  # a file may be called anything
        self._label.setWordWrap(True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._row = QHBoxLayout(self._frame)
        self._row.setContentsMargins(PAD_X, PAD_Y, PAD_X, PAD_Y)
        self._row.setSpacing(GAP)
        self._row.addWidget(self._label, 1)
        self._buttons: list[QToolButton] = []
        self._frame.setCursor(Qt.CursorShape.PointingHandCursor)
        self._frame.hide()
        self._key = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._frame.hide)
        host.installEventFilter(self)
        self._frame.installEventFilter(self)

    @property
    def text(self) -> str:
        """The message that is shown, empty if there is none."""
        return self._label.text() if self._frame.isVisibleTo(self._host) else ""

    @property
    def buttons(self) -> list[QToolButton]:
        """What can be pressed beside the message."""
        return self._buttons

    def show_hint(self, key: str, text: str, actions: Sequence[Action] = ()) -> None:
        """Show what can be done next, until it is done."""
        self._show(key, text, "hint", actions)

    def show_done(self, text: str, actions: Sequence[Action] = ()) -> None:
        """Show that something was done, for a few seconds; longer if there is what to press."""
        self._show("done", text, "hint", actions)
        self._timer.start(DONE_WITH_ACTIONS_MS if actions else DONE_MS)

    def show_error(self, text: str, actions: Sequence[Action] = ()) -> None:
        """Show what went wrong and what to do, until it is put away."""
        self._show("error", text, "warning", actions)

    def dismiss(self, key: str) -> None:
        """Put a message away if it is the one shown."""
        if self._key == key:
            self._put_away()

    def stop(self) -> None:
        """Stop waiting to put a message away."""
        self._timer.stop()

    def _put_away(self) -> None:
        self._timer.stop()
        self._frame.hide()
        self._key = ""
        self.stays_at.emit(None)

    def _show(self, key: str, text: str, role: str, actions: Sequence[Action]) -> None:
        self._timer.stop()
        self._key = key
        if self._frame.property("role") != role:
            self._frame.setProperty("role", role)
            for part in (self._frame, self._label):
                part.style().unpolish(part)
                part.style().polish(part)
        self._label.setText(text)
        self._set_buttons(actions)
        self._frame.show()
        self._frame.raise_()
        self._place()

    def _set_buttons(self, actions: Sequence[Action]) -> None:
        for old in self._buttons:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = []
        for words, act in actions:
            button = QToolButton()
            button.setText(words)
            button.setAccessibleName(words)
            button.clicked.connect(lambda _=False, act=act: self._act(act))
            self._row.addWidget(button)
            self._buttons.append(button)

    def _act(self, act: Callable[[], object]) -> None:
        self._put_away()
        act()

    def _place(self) -> None:
        """Stand at the upper right, below whatever must be seen there."""
        beside = sum(button.sizeHint().width() + GAP for button in self._buttons)
        room = max(120, min(WIDEST, self._host.width() - 80) - 2 * PAD_X - beside)
        words = self._label.fontMetrics().boundingRect(
            QRect(0, 0, room, 1000), int(Qt.TextFlag.TextWordWrap), self._label.text()
        )
        tallest = max([words.height(), *(one.sizeHint().height() for one in self._buttons)])
        size = (words.width() + 2 * PAD_X + 4 + beside, tallest + 2 * PAD_Y)
        self._frame.setFixedSize(*size)
        taken = sorted(self._avoid(), key=QRectF.top)
        box = QRectF(max(8, self._host.width() - size[0] - EDGE), TOP, *size)
        if box.bottom() > ABOVE_BUTTONS or any(box.intersects(one) for one in taken):
            box.moveLeft(max(8, self._host.width() - size[0] - RIGHT))
            for one in taken:
                if box.intersects(one):
                    box.moveTop(one.bottom() + GAP)
        self._frame.move(box.topLeft().toPoint())
        stays = self._key not in ("", "done")
        self.stays_at.emit(QRectF(self._frame.geometry()) if stays else None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the host's size; go away on a click."""
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is self._frame and event.type() == QEvent.Type.MouseButtonPress:
            self._put_away()
            return True
        return False
