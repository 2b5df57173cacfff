"""Messages inside the window: a hint, a success, a problem. Never a traceback."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

DONE_MS: Final = 6000
DONE_WITH_ACTIONS_MS: Final = 12_000
WIDEST: Final = 620
TOP: Final = 10
EDGE: Final = 12
ABOVE_BUTTONS: Final = 50
RIGHT: Final = 56  # beside the buttons of the map
MOST_LINES: Final = 3
LEAST_TOP: Final = 2
STEP: Final = 24
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
    hides
        Returns how much of what matters a box would hide; without it all places are alike.
    """

    stays_at = Signal(object)

    def __init__(
        self,
        host: QWidget,
        *,
        avoid: Callable[[], Sequence[QRectF]],
        hides: Callable[[QRectF], float] | None = None,
    ) -> None:
        super().__init__(host)
        self._avoid, self._hides = avoid, hides
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

    def show_error(self, text: str, actions: Sequence[Action] = (), *, key: str = "error") -> None:
        """Show what went wrong and what to do, until it is put away."""
        self._show(key, text, "warning", actions)

    def show_refusal(self, key: str, text: str) -> None:
        """Show why something cannot be, until it is put away or an empty text says it is mended."""
        if text:
            self.show_error(text, key=key)
        else:
            self.dismiss(key)

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

    def follow(self) -> None:
        """Look for another place for a message that lies over what must be seen by now."""
        if self.text and _hits(QRectF(self._frame.geometry()), self._avoid()):
            self._place()

    def _place(self) -> None:
        """Stand beside what must be seen at the top, else where least is hidden."""
        sizes = self._sizes()
        taken = self._avoid()
        box = self._beside(sizes, taken) or self._below(sizes, taken)
        self._frame.setFixedSize(box.size().toSize())
        self._frame.move(box.topLeft().toPoint())
        stays = self._key not in ("", "done")
        self.stays_at.emit(QRectF(self._frame.geometry()) if stays else None)

    def _sizes(self) -> list[QSize]:
        """Return the sizes of the message in one, two and three lines; wider than that: one."""
        beside = sum(button.sizeHint().width() + GAP for button in self._buttons)
        most = max(120, min(WIDEST, self._host.width() - 80) - 2 * PAD_X - beside)
        words = self._words_in(most)
        found = [words]
        for lines in range(2, MOST_LINES + 1):
            room = words.width() // lines
            narrow = self._words_in(room)
            while narrow.height() > lines * self._label.fontMetrics().height() and room < most:
                room += 8
                narrow = self._words_in(room)
            if narrow.width() < found[-1].width():
                found.append(narrow)
        tall = max([0, *(one.sizeHint().height() for one in self._buttons)])
        return [
            QSize(one.width() + 2 * PAD_X + 4 + beside, max(one.height(), tall) + 2 * PAD_Y)
            for one in found
        ]

    def _words_in(self, room: int) -> QSize:
        flags = int(Qt.TextFlag.TextWordWrap)
        measured = self._label.fontMetrics().boundingRect(
            QRect(0, 0, room, 1000), flags, self._label.text()
        )
        return measured.size()

    def _beside(self, sizes: Sequence[QSize], taken: Sequence[QRectF]) -> QRectF | None:
        """Return the box at the upper right, beside all that must be seen; None without room."""
        for size in sizes:
            top = min(TOP, ABOVE_BUTTONS - size.height())
            left = self._host.width() - size.width() - EDGE
            box = QRectF(left, top, size.width(), size.height())
            if top >= LEAST_TOP and left >= EDGE and not _hits(box, taken):
                return box
        return None

    def _below(self, sizes: Sequence[QSize], taken: Sequence[QRectF]) -> QRectF:
        """Return the box that hides least, at the upper right if it does not matter."""
        boxes = []
        for size in sizes:
            box = QRectF(0, TOP, size.width(), size.height())
            box.moveLeft(max(8, self._host.width() - size.width() - RIGHT))
            for one in sorted(taken, key=QRectF.top):
                if box.intersects(one):
                    box.moveTop(one.bottom() + GAP)
            boxes.append(box)
        hides = self._hides
        if hides is None:
            return boxes[0]
        steps = [
            box.translated(-across, down)
            for box in boxes
            for down in range(0, max(1, self._host.height() // 2), STEP)
            for across in range(0, max(1, int(box.left()) - EDGE), STEP)
        ]
        free = [box for box in steps if not _hits(box, taken)]
        return min(free, key=hides) if free else boxes[0]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the host's size; go away on a click."""
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is self._frame and event.type() == QEvent.Type.MouseButtonPress:
            self._put_away()
            return True
        return False


def _hits(box: QRectF, taken: Sequence[QRectF]) -> bool:
    return any(box.intersects(one) for one in taken)
