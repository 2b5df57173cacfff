"""The files opened or saved last: kept with the window's settings, offered in a submenu."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QMenu, QWidget

MOST_RECENT: Final = 10
KEY: Final = "recent_files"
SITE_FILES_KEY: Final = "recent_site_files"


class RecentFiles:
    """The last ten files, the latest first; ``key`` is where they stand in the settings."""

    def __init__(self, settings: QSettings, key: str = KEY) -> None:
        self._settings, self._key = settings, key

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files, whether they are still there or not."""
        kept = self._settings.value(self._key, [])
        if isinstance(kept, str):  # a list of one comes back from an .ini file as a text
            kept = [kept]
        if not isinstance(kept, list):
            return ()
        return tuple(Path(one) for one in kept if isinstance(one, str) and one)[:MOST_RECENT]

    def add(self, path: Path) -> None:
        """Put a file at the top."""
        rest = [one for one in self.paths if one != path]
        self._settings.setValue(self._key, [str(one) for one in (path, *rest)][:MOST_RECENT])

    def clear(self) -> None:
        """Forget all files."""
        self._settings.remove(self._key)


class RecentMenu(QMenu):
    """Offers the last files; those that are gone are grey.

    Signals
    -------
    wanted
        The path (``Path``) of the file to be opened.
    """

    wanted = Signal(object)

    def __init__(self, files: RecentFiles, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Open recent"))
        self.setToolTipsVisible(True)
        self._files = files
        self.aboutToShow.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """List the files as they are now."""
        self.clear()
        paths = self._files.paths
        for at, path in enumerate(paths, start=1):
            self._add(at, path)
        if not paths:
            self.addAction(self.tr("No file yet")).setEnabled(False)
        self.addSeparator()
        forget = self.addAction(self.tr("Clear this list"))
        forget.setEnabled(bool(paths))
        forget.triggered.connect(self._files.clear)

    def _add(self, at: int, path: Path) -> None:
        digit = f"&{at % 10} " if at <= MOST_RECENT else ""
        name = path.name.replace("&", "&&")
        folder = _short(path.parent).replace("&", "&&")
        there = path.is_file()
        words = self.tr("{name}  –  {folder}") if there else self.tr("{name}  –  not found")
        action = self.addAction(digit + words.format(name=name, folder=folder))
        action.setToolTip(str(path))
        action.setEnabled(there)
        action.triggered.connect(lambda _=False: self.wanted.emit(path))


def _short(folder: Path) -> str:
    """Return a folder with ``~`` for the user's own."""
    try:
        home = Path.home()
        return str(Path("~") / folder.relative_to(home)) if folder != home else "~"
    except (RuntimeError, ValueError):
        return str(folder)
