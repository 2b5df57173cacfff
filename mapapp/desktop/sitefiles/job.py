"""Work on a file beside the window: one piece at a time, told of as it goes, stopped at will."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event

from PySide6.QtCore import QObject, Signal

from mapapp.catalog.sitefiles.limits import SiteFileCancelled, Watch
from mapapp.errors import UserError
from mapapp.phrases import phrase

log = logging.getLogger("mapapp")


class Job(QObject):
    """Runs one function after the other in a thread; answers come to the thread it lives in.

    Without a parent: what runs keeps it alive, so that no answer finds it deleted.

    Signals
    -------
    told
        Number of the piece of work, and its result or the UserError it ended with. Work that
        was stopped, or that other work took the place of, is not told of.
    moved
        Number, the part that is done (0..1) and what is being done.
    """

    told = Signal(int, object)
    _done = Signal(int, object)
    moved = Signal(int, float, str)

    def __init__(self) -> None:
        super().__init__()
        self._pool: ThreadPoolExecutor | None = None
        self._number = 0
        self._stop = Event()
        self._busy = False
        self._done.connect(self._ended)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._busy

    def start(self, work: Callable[[Watch], object]) -> int:
        """Stop what runs, begin a piece of work and return its number."""
        self.stop()
        if self._pool is None:
            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="site-files")
        self._stop = stop = Event()
        self._busy = True
        number = self._number
        self._pool.submit(self._run, number, stop, work)
        return number

    def stop(self) -> None:
        """Let what runs end where it can be stopped, and forget it."""
        self._stop.set()
        self._busy = False
        self._number += 1

    def close(self, *, wait: bool = True) -> None:
        """Stop, and wait for the thread, or let it end by itself: nothing hears of it any more."""
        self.stop()
        if self._pool is not None:
            self._pool.shutdown(wait=wait, cancel_futures=True)
            self._pool = None

    def _ended(self, number: int, found: object) -> None:
        # Here, and not from the thread: who sees that nothing is awaited any more has been told.
        if number == self._number:
            self._busy = False
            self.told.emit(number, found)

    def _run(self, number: int, stop: Event, work: Callable[[Watch], object]) -> None:
        watch = Watch(
            progress=lambda part, words: self.moved.emit(number, part, words),
            cancelled=stop.is_set,
        )
        try:
            found: object = work(watch)
        except SiteFileCancelled:
            return
        except UserError as error:
            found = error
        except Exception as error:
            log.exception("work on a file of sites")
            found = UserError(
                phrase(
                    "This file could not be read: {error}. Save it in another format, such as CSV.",
                    error=error,
                )
            )
        if not stop.is_set():
            self._done.emit(number, found)
