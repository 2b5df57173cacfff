"""Writing a table of very many rows beside the window: how far it is, and a way to stop it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from mapapp.catalog.sitefiles.limits import Watch
from mapapp.desktop.sitefiles.job import Job
from mapapp.errors import UserError

BAR_PX = 6
BAR_WIDE_PX = 120


class ExportRun(QWidget):
    """A bar and a way to stop; seen only while a table is written.

    Signals
    -------
    ended
        The UserError that it ended with, None if the file is written. A run that was stopped
        is told of by `stopped`.
    stopped
        The user stopped it; nothing was written.
    """

    ended = Signal(object)
    stopped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setFixedSize(BAR_WIDE_PX, BAR_PX)
        self.bar.setAccessibleName(self.tr("Export"))
        self.stop_button = QPushButton(self.tr("Stop"))
        self.stop_button.setAccessibleName(self.tr("Stop the export"))
        self.stop_button.setProperty("role", "link")
        self.stop_button.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.bar)
        row.addWidget(self.stop_button)
        self._job: Job | None = None
        self.hide()

    @property
    def is_running(self) -> bool:
        """Whether a table is being written."""
        return self._job is not None

    def start(self, write: Callable[[Watch], None]) -> None:
        """Write a table; one that is being written is stopped."""
        self._forget()
        self.bar.setValue(0)
        self.show()
        # One for each run: the thread of a run that was stopped ends with it, unawaited.
        self._job = job = Job()
        job.moved.connect(self._move)
        job.told.connect(self._tell)
        self.destroyed.connect(job.stop)
        job.start(write)

    def _forget(self) -> None:
        if self._job is not None:
            self.destroyed.disconnect(self._job.stop)
            self._job.close(wait=False)
            self._job = None

    def _stop(self) -> None:
        self._forget()
        self.hide()
        self.stopped.emit()

    def _move(self, _: int, part: float, __: str) -> None:
        self.bar.setValue(round(1000 * part))

    def _tell(self, _: int, found: object) -> None:
        if self._job is not None:
            self._job.close()  # it has ended
        self._forget()
        self.hide()
        self.ended.emit(found if isinstance(found, UserError) else None)
