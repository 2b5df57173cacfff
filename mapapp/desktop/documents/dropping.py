"""A .supplymap file dropped on the window."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from mapapp.scenario.file import SUFFIX


class DropTarget(QObject):
    """Takes .supplymap files that are dropped on a widget, and leaves all else alone.

    Signals
    -------
    dropped
        The path (``Path``) of the first such file.
    """

    dropped = Signal(object)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        host.setAcceptDrops(True)
        host.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept a document; it is opened once the drop is over, for a question may follow."""
        kinds = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
        if watched is not self._host or event.type() not in kinds:
            return False
        if not isinstance(event, QDropEvent):  # as all three are
            return False
        path = document_in(event.mimeData())
        if path is None:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            QTimer.singleShot(0, self, lambda: self.dropped.emit(path))
        return True


def document_in(data: QMimeData) -> Path | None:
    """Return the first .supplymap file that is carried, None if there is none."""
    for url in data.urls():
        path = Path(url.toLocalFile()) if url.isLocalFile() else None
        if path is not None and path.suffix.lower() == SUFFIX:
            return path
    return None
