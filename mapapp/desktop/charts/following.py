"""When a chart is worked out: unseen never, while a hand drags after it rests."""

from abc import abstractmethod
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from mapapp.desktop.workspace import Workspace

REST_MS: Final = 90


class FollowingPanel(QWidget):
    """Follows the workspace's Picture while it can be seen.

    `refresh` is called when the panel comes into sight and something has changed meanwhile, and
    when the hand rests. A dock behind another one is not in sight.

    Signals
    -------
    titled
        What is shown, for the dock's title.
    """

    titled = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._stale = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self.catch_up)
        workspace.picture_changed.connect(lambda _: self._follow())

    @abstractmethod
    def refresh(self) -> None:
        """Work out what is shown, and show it."""

    def follow_at_once(self) -> bool:
        """Whether what is shown now is so quick that it follows every step of a drag."""
        return False

    @property
    def is_waiting(self) -> bool:
        """Whether what is shown is of an earlier Picture, and will follow."""
        return self._timer.isActive()

    @property
    def in_sight(self) -> bool:
        """Whether any of it can be seen: Qt counts a dock behind another as visible."""
        return self.isVisible() and not self.visibleRegion().isEmpty()

    def _follow(self) -> None:
        self._stale = True
        if not self.in_sight:
            return
        if self.follow_at_once():
            self.catch_up()
        else:
            self._timer.start()

    def catch_up(self) -> None:
        """Show what has changed, if anything has."""
        self._timer.stop()
        if self._stale:
            self._stale = False
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has changed while nobody saw it."""
        super().showEvent(event)
        self.catch_up()

    def hideEvent(self, event: QHideEvent) -> None:
        """Work out nothing that nobody sees."""
        super().hideEvent(event)
        self._timer.stop()
