"""The windows of the app: more than one piece of work at a time, and the end of a session."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QFileOpenEvent, QGuiApplication, QSessionManager
from PySide6.QtWidgets import QApplication

from mapapp.cartography.theme import MapTheme

if TYPE_CHECKING:
    from mapapp.desktop.main_window import MainWindow

NEXT_TO: Final = QPoint(32, 32)


class Windows(QObject):
    """Opens windows, and shows a file in the one it belongs to.

    Parameters
    ----------
    make
        Returns a new window on the start view.
    """

    def __init__(self, make: Callable[[], "MainWindow"]) -> None:
        super().__init__()
        app = QApplication.instance()
        self._make = make
        self._all: list[MainWindow] = []
        if isinstance(app, QGuiApplication):
            app.commitDataRequest.connect(self.session_ends, Qt.ConnectionType.DirectConnection)
            if sys.platform == "darwin":  # elsewhere it would only see every event go by
                app.installEventFilter(self)

    @property
    def all(self) -> tuple["MainWindow", ...]:
        """The windows that are open, in the order in which they were opened."""
        return tuple(self._all)

    def open_window(self) -> "MainWindow":
        """Return another window, not yet shown; it stands beside the one used last."""
        last = self._active()
        window = self._make()
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if last is not None:
            window.move(last.pos() + NEXT_TO)
        self.take(window)
        return window

    def take(self, window: "MainWindow") -> None:
        """Look after a window until it is closed."""
        window.new_window_wanted.connect(lambda: self.open_window().show())
        window.theme_taken.connect(self._dress_all)
        window.closed.connect(lambda: self._forget(window))
        self._all.append(window)

    def _forget(self, window: "MainWindow") -> None:
        if window in self._all:
            self._all.remove(window)

    def show_file(self, path: Path) -> "MainWindow":
        """Show a file: where it is open, else in a window nothing was done in, else in another.

        What is wrong with the file is told in that window.
        """
        path = path.absolute()
        found = next((one for one in self._all if one.documents.path == path), None)
        if found is None:
            fresh = (
                one
                for one in self._all
                if one.documents.path is None and not one.documents.is_modified
            )
            found = next(fresh, None) or self.open_window()
            found.show()
            found.documents.open(path)
        found.raise_()
        found.activateWindow()
        return found

    def show_files(self, paths: Sequence[Path], sites: Sequence[Path] = ()) -> None:
        """Show what another start of the app hands over; without a file, another window.

        Parameters
        ----------
        paths
            Documents.
        sites
            Files of sites and folders, which go to the window in use: of the last document, if
            there is one.
        """
        shown = [self.show_file(path) for path in paths]
        if sites:
            window = shown[-1] if shown else self._active() or self.open_window()
            window.show()
            window.raise_()
            window.activateWindow()
            # Their dialog has a loop of its own: whoever handed them over is answered before it.
            QTimer.singleShot(0, window, lambda: window.site_files.take(sites))
        if not paths and not sites:
            window = self.open_window()
            window.show()
            window.activateWindow()

    def session_ends(self, manager: QSessionManager) -> None:
        """Ask about unsaved work when the desktop closes, or keep a copy if nobody may be asked."""
        unsaved = [window for window in self._all if window.documents.is_modified]
        for window in unsaved:
            window.documents.keep_copy()
        if not unsaved or not manager.allowsInteraction():
            return
        if not all(window.documents.may_leave() for window in unsaved):
            manager.cancel()
        manager.release()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show what the file manager of macOS hands over."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.show_file(Path(event.file()))
            return True
        return super().eventFilter(watched, event)

    def _active(self) -> "MainWindow | None":
        active = QApplication.activeWindow()
        found = (one for one in self._all if one is active)
        return next(found, self._all[-1] if self._all else None)

    def _dress_all(self, theme: MapTheme) -> None:
        for window in self._all:
            window.set_theme(theme)
