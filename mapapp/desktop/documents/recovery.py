"""Recovery copies: one file for each window, kept while its work is not saved.

The file is a document like any other. Beside it stand where the work was saved last
(``.origin``) and a lock that names the process; a copy whose process has ended without
removing it is left over from a crash.
"""

import logging
import os
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QStandardPaths

from mapapp import __version__
from mapapp.phrases import phrase
from mapapp.scenario.document_problems import DocumentError
from mapapp.scenario.file import SUFFIX, write_whole

if TYPE_CHECKING:
    from mapapp.scenario.document import Document

log = logging.getLogger("mapapp")

_ORIGIN = ".origin"
_LOCK = ".lock"
_PART = ".part"
HALF_DONE_SECONDS = 86_400
"""How old a file must be to count as left half done."""


def recovery_folder() -> Path:
    """Return where recovery copies are kept, whether the folder is there or not."""
    place = QStandardPaths.StandardLocation.AppDataLocation
    return Path(QStandardPaths.writableLocation(place)) / "recovery"


def _lock_of(copy: Path) -> QLockFile:
    lock = QLockFile(str(copy.with_suffix(_LOCK)))
    lock.setStaleLockTime(0)  # only the end of its process frees it, however long that takes
    return lock


class RecoveryCopy:
    """The copy of one window's work."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / f"{os.urandom(16).hex()}{SUFFIX}"
        self._lock: QLockFile | None = None

    @property
    def path(self) -> Path:
        """Where the copy is, once there is one."""
        return self._path

    def write(self, document: "Document", *, origin: Path | None, catalog_vintage: str) -> None:
        """Keep a copy in place of an older one.

        Parameters
        ----------
        document
            The work.
        origin
            Where it was saved last, None if nowhere.
        catalog_vintage
            Of the tables it is made with.

        Raises
        ------
        DocumentError
            If it cannot be written; an older copy stays.
        """
        from mapapp.scenario.document_text import write_document

        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            message = phrase(
                "The folder {parent} cannot be made: {strerror}.",
                parent=self._path.parent,
                strerror=error.strerror,
            )
            raise DocumentError(message) from error
        if self._lock is None:
            lock = _lock_of(self._path)
            lock.tryLock(0)  # nobody else knows the name; without a lock the copy is still whole
            self._lock = lock
        write_whole(self._path.with_suffix(_ORIGIN), str(origin or "").encode())
        write_document(
            self._path, document, app_version=__version__, catalog_vintage=catalog_vintage
        )

    def remove(self) -> None:
        """Remove the copy: the work is saved, or not wanted."""
        if self._lock is not None:
            _delete(self._path)
            self._lock.unlock()
            self._lock = None


@dataclass(frozen=True, slots=True)
class Leftover:
    """A copy whose window ended without closing; it is this process's until `let_go`.

    Attributes
    ----------
    path
        The copy.
    origin
        Where the work was saved last; None if nowhere.
    kept_at
        When the copy was written, local time.
    """

    path: Path
    origin: Path | None
    kept_at: datetime
    _lock: QLockFile

    def delete(self) -> None:
        """Remove the copy."""
        _delete(self.path)
        self._lock.unlock()

    def let_go(self) -> None:
        """Leave the copy for another time."""
        self._lock.unlock()


def leftovers(folder: Path) -> Iterator[Leftover]:
    """Yield the copies left over from crashes, the latest first, each taken for this process."""
    _sweep(folder)
    copies = []
    with suppress(OSError):
        copies = [(path.stat().st_mtime, path) for path in folder.glob(f"*{SUFFIX}")]
    for kept_at, path in sorted(copies, reverse=True):
        lock = _lock_of(path)
        if not lock.tryLock(0):
            continue  # its window is open
        if not path.is_file():  # it was closed in the meantime
            lock.unlock()
            continue
        origin = ""
        with suppress(OSError, UnicodeDecodeError):
            origin = path.with_suffix(_ORIGIN).read_text(encoding="utf-8")
        when = datetime.fromtimestamp(kept_at).astimezone()
        yield Leftover(path, Path(origin) if origin else None, when, lock)


def _sweep(folder: Path) -> None:
    """Remove what processes that were killed left half done; what is fresh may be in use."""
    before = time.time() - HALF_DONE_SECONDS
    with suppress(OSError):
        for path in list(folder.iterdir()):
            alone = path.suffix in (_ORIGIN, _LOCK) and not path.with_suffix(SUFFIX).exists()
            if (alone or path.suffix == _PART) and path.stat().st_mtime < before:
                path.unlink(missing_ok=True)


def _delete(copy: Path) -> None:
    for path in (copy, copy.with_suffix(_ORIGIN)):
        try:
            path.unlink(missing_ok=True)
        except OSError:
            log.warning("the recovery copy %s cannot be removed", path, exc_info=True)
