"""When a recovery copy is written: soon after a change, and not while a hand is dragging."""

import logging
import math
from collections.abc import Callable
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from mapapp.desktop.documents import recovery
from mapapp.errors import UserError

log = logging.getLogger("mapapp")

SECONDS_KEY: Final = "recovery_seconds"
SECONDS: Final = 20.0
MOST_SECONDS: Final = 60.0
HAND_MS: Final = 1_000
LATEST_SECONDS: Final = 50.0
"""How long a copy waits for a hand to rest: it is never older than a minute, or the interval."""


def recovery_seconds(settings: QSettings) -> float:
    """Return how long after a change a copy is kept, seconds: 1 to 60 as the user set it."""
    try:
        seconds = float(str(settings.value(SECONDS_KEY, SECONDS)))
    except ValueError:
        return SECONDS
    return min(MOST_SECONDS, max(1.0, seconds)) if math.isfinite(seconds) else SECONDS


class CopyKeeper(QObject):
    """Keeps the recovery copy of one window no older than a minute.

    Parameters
    ----------
    write
        Writes the work into a copy (UserError if it cannot).
    settings
        Where the interval is set; a change of it counts from the next copy on.
    """

    def __init__(
        self,
        write: Callable[[recovery.RecoveryCopy], None],
        settings: QSettings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._write = write
        self._settings = settings
        self._copy = recovery.RecoveryCopy(recovery.recovery_folder())
        self._since = 0.0
        self._failed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._keep_unless_dragging)

    def keep_soon(self) -> None:
        """Write a copy in a while; changes until then are in it."""
        if not self._timer.isActive():
            self._since = monotonic()
            self._timer.start(round(1000 * recovery_seconds(self._settings)))

    def keep(self) -> bool:
        """Write a copy now; return whether there is one. A failure is told once."""
        self._timer.stop()
        if self._failed:
            return False
        try:
            self._write(self._copy)
        except UserError as error:
            log.warning("no recovery copy: %s", error)
            self._failed = True
            return False
        return True

    def remove(self) -> None:
        """Remove the copy: the work is saved, or not wanted."""
        self._timer.stop()
        self._failed = False
        self._copy.remove()

    def _keep_unless_dragging(self) -> None:
        dragging = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if dragging and monotonic() - self._since < LATEST_SECONDS:
            self._timer.start(HAND_MS)
        else:
            self.keep()
