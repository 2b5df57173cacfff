"""A picture dragged out of the window into another program, or into a folder."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QEvent,
    QIODevice,
    QMimeData,
    QObject,
    QPoint,
    Qt,
    QTemporaryDir,
    QUrl,
)
from PySide6.QtGui import QDrag, QImage, QMouseEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

SHOWN_PX: Final = 240


class DragOut(QObject):
    """Lets a widget be dragged away as a PNG, with certain keys held or without.

    What is carried is the image itself, which documents and slides take, and a file with a name,
    which folders and mail take. The file lies in a folder that goes away with the widget.
    """

    def __init__(
        self,
        source: QWidget,
        picture: Callable[[], tuple[str, QImage] | None],
        *,
        keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        super().__init__(source)
        self._source, self._picture, self._keys = source, picture, keys
        self._start: QPoint | None = None
        self._folder: QTemporaryDir | None = None
        source.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin a drag once the hand has gone far enough; a click stays a click."""
        if watched is not self._source or not isinstance(event, QMouseEvent):
            return False
        kinds, left = QEvent.Type, Qt.MouseButton.LeftButton
        with_keys = self._keys != Qt.KeyboardModifier.NoModifier
        if event.type() == kinds.MouseButtonPress and event.button() == left:
            wanted = event.modifiers() == self._keys
            self._start = event.position().toPoint() if wanted else None
            return wanted and with_keys  # otherwise it may still be a click
        if event.type() == kinds.MouseMove and self._start is not None:
            way = event.position().toPoint() - self._start
            if way.manhattanLength() >= QApplication.startDragDistance():
                self._start = None
                self._drag()
            return True
        if event.type() == kinds.MouseButtonRelease and self._start is not None:
            self._start = None
            return with_keys
        return False

    def _drag(self) -> None:
        found = self._picture()
        if found is None:
            return
        if isinstance(self._source, QAbstractButton):
            self._source.setDown(False)
        name, image = found
        drag = QDrag(self._source)
        drag.setMimeData(self.carried(name, image))
        small = QPixmap.fromImage(image).scaledToWidth(
            SHOWN_PX, Qt.TransformationMode.SmoothTransformation
        )
        drag.setPixmap(small)
        drag.exec(Qt.DropAction.CopyAction)

    def carried(self, name: str, image: QImage) -> QMimeData:
        """Return an image as other programs take it: as such, as PNG and as a file."""
        carried = QMimeData()
        carried.setImageData(image)
        raw = QByteArray()
        buffer = QBuffer(raw)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know bytes only
        buffer.close()
        carried.setData("image/png", raw)
        if self._folder is None:
            self._folder = QTemporaryDir()
        path = Path(self._folder.path()) / name
        if self._folder.isValid() and image.save(str(path)):
            carried.setUrls([QUrl.fromLocalFile(str(path))])
        return carried
