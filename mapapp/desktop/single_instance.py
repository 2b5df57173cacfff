"""One app at a time: a second start hands its files to the one that runs, and ends.

Both talk through a socket of this user on this machine and display; nothing of it leaves the
machine. Qt's network module is imported once there is somebody to talk to.
"""

import hashlib
import json
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

log = logging.getLogger("mapapp")

ANSWER: Final = b"taken\n"
WAIT_MS: Final = 2000
MOST_BYTES: Final = 1_000_000
ADD: Final = "--add="
"""How a file of sites is named among what is handed over, as among the arguments of a start."""
UNSEEN: Final = ("offscreen", "minimal", "minimalegl", "vnc")
"""Qt platforms on which nobody would see the window a file is handed to."""


def is_wanted() -> bool:
    """Whether this start has to do with others: not in tests, and not where nothing is seen."""
    return not QStandardPaths.isTestModeEnabled() and QGuiApplication.platformName() not in UNSEEN


def server_name() -> str:
    """Return the socket's name: one for each user and display."""
    from getpass import getuser

    display = os.environ.get("WAYLAND_DISPLAY", "") + os.environ.get("DISPLAY", "")
    mark = hashlib.sha256(f"{getuser()} {Path.home()} {display}".encode()).hexdigest()[:12]
    name = f"mineral-supply-map-{mark}"
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)
    if sys.platform == "win32" or not folder:
        return name
    return str(Path(folder) / name)


def hand_over(paths: Sequence[Path], name: str, *, sites: Sequence[Path] = ()) -> bool:
    """Give files to the app that runs already; without files it opens another window.

    Parameters
    ----------
    paths
        Documents.
    name
        The socket's name.
    sites
        Files of sites, and folders, to be added to the window in use.

    Returns
    -------
    bool
        Whether there is one and it took them; if not, this start goes on by itself.
    """
    if Path(name).is_absolute() and not Path(name).exists():
        return False  # nobody listens there
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(WAIT_MS):
        return False
    wish = [str(path.absolute()) for path in paths]
    wish += [f"{ADD}{path.absolute()}" for path in sites]
    socket.write((json.dumps(wish) + "\n").encode())
    socket.flush()
    answer = b""
    while not answer.endswith(b"\n") and socket.waitForReadyRead(WAIT_MS):
        answer += bytes(socket.readAll().data())
    socket.disconnectFromServer()
    return answer == ANSWER


class Doorkeeper(QObject):
    """Hears what later starts hand over.

    Parameters
    ----------
    name
        The socket's name.
    open_files
        Called with the documents and the files of sites; with none, a window is wanted.
    """

    def __init__(self, name: str, open_files: Callable[[list[Path], list[Path]], None]) -> None:
        from PySide6.QtNetwork import QLocalServer

        super().__init__()
        self._open_files = open_files
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        if not self._server.listen(name):
            # Nobody answered there before this start: what is left is of one that was killed.
            QLocalServer.removeServer(name)
            if not self._server.listen(name):
                log.info("later starts are not heard: %s", self._server.errorString())

    @property
    def hears(self) -> bool:
        """Whether later starts can reach this one."""
        return self._server.isListening()

    def close(self) -> None:
        """Hear no more."""
        self._server.close()

    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda one=socket: self._hear(one))
            socket.disconnected.connect(socket.deleteLater)
            if socket.canReadLine():
                self._hear(socket)

    def _hear(self, socket: "QLocalSocket") -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > MOST_BYTES:
                socket.abort()
            return
        wish = _files_in(bytes(socket.readLine().data()))
        if wish is None:
            socket.abort()
            return
        socket.write(ANSWER)
        socket.flush()
        self._open_files(
            [Path(one) for one in wish if not one.startswith(ADD)],
            [Path(one.removeprefix(ADD)) for one in wish if one.startswith(ADD)],
        )


def _files_in(line: bytes) -> list[str] | None:
    """Return the files a start hands over; None if it is not one of ours that speaks."""
    try:
        wish = json.loads(line)
    except ValueError:
        return None
    if not isinstance(wish, list) or not all(isinstance(one, str) for one in wish):
        return None
    return wish
