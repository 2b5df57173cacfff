"""When a recovery copy is written: soon after a change, and not while a hand is dragging."""

import logging
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from mapapp.desktop.documents import recovery
from mapapp.errors import UserError

log = logging.getLogger("mapapp")

SOON_MS: Final = 20_000
HAND_MS: Final = 1_000
MOST_WAITS: Final = 30
"""How often a copy waits ``HAND_MS`` for a hand to rest: with ``SOON_MS`` under a minute."""


class CopyKeeper(QObject):
    """Keeps the recovery copy of one window no older than a minute.

    Parameters
    ----------
    write
        Writes the work into a copy (UserError if it cannot).
    """

    def __init__(self, write: Callable[[recovery.RecoveryCopy], None], parent: QObject) -> None:
        super().__init__(parent)
        self._write = write
        self._copy = recovery.RecoveryCopy(recovery.recovery_folder())
        self._waits = 0
        self._failed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._keep_unless_dragging)

    def keep_soon(self) -> None:
        """Write a copy in a while; changes until then are in it."""
        if not self._timer.isActive():
            self._waits = 0
            self._timer.start(SOON_MS)

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
        if dragging and self._waits < MOST_WAITS:
            self._waits += 1
            self._timer.start(HAND_MS)
        else:
            self.keep()
