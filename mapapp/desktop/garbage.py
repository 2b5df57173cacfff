"""Garbage is looked for in the thread of the windows, in a turn of its own, and nowhere else.

Python looks for garbage wherever something is made: in a thread that reads a file as well, or
while Qt goes through all widgets to give them another style sheet. A dialog that was used and
let go is garbage as soon as it knows itself, and Qt is not asked before it is deleted: in
another thread, or under Qt's hands, that ends the process.
"""

import gc

from PySide6.QtCore import QObject, QTimer

TICK_MS = 250


class Rounds:
    """Looks for garbage when enough was made, as Python does by itself.

    Mostly it is looked for among what is young; among everything only when a quarter has come
    to what the last such look kept, so that long lists are not gone through in vain.
    """

    def __init__(self) -> None:
        self._came, self._kept = 0, 0

    def go(self) -> None:
        """Look once, as far back as it is time for."""
        young, middle, old = gc.get_count()
        most_young, most_middle, most_old = gc.get_threshold()
        if not most_young or young <= most_young:
            return
        if middle <= most_middle:
            gc.collect(0)
        elif old <= most_old or 4 * self._came < self._kept:
            gc.collect(0)  # what is left goes to the middle, and is counted there
            self._came += len(gc.get_objects(generation=1))
            gc.collect(1)
        else:
            gc.collect(2)
            self._came, self._kept = 0, len(gc.get_objects(generation=2))


class Sweeper(QObject):
    """Has a round go again and again, for as long as the application is there."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rounds = Rounds()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._rounds.go)
        self._timer.start()

    def stop(self) -> None:
        """Let nobody look any more."""
        self._timer.stop()
