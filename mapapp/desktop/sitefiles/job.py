"""Work on a file beside the window: one piece at a time, told of as it goes, stopped at will."""

import logging
from collections.abc import Callable
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal

from mapapp.catalog.sitefiles.limits import SiteFileCancelled, Watch
from mapapp.desktop.beside import Beside, Say
from mapapp.errors import UserError
from mapapp.phrases import phrase

log = logging.getLogger("mapapp")


class Job(QObject):
    """Runs one function after the other in a thread; answers come to the thread it lives in.

    Without a parent: it is kept until what runs has ended, so that no answer finds it deleted.

    Signals
    -------
    told
        Number of the piece of work, and its result or the UserError it ended with. Work that
        was stopped, or that other work took the place of, is not told of.
    moved
        Number, the part that is done (0..1) and what is being done.
    """

    told = Signal(int, object)
    moved = Signal(int, float, str)

    def __init__(self) -> None:
        super().__init__()
        self._beside = Beside("site-files")
        self._number = 0
        self._stop = Event()
        self._busy = False

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._busy

    def start(self, work: Callable[[Watch], object]) -> int:
        """Stop what runs, begin a piece of work and return its number.

        What the work holds may be deleted by its thread: nothing of Qt's objects.
        """
        self.stop()
        self._stop = stop = Event()
        self._busy = True
        self._beside.run(partial(_run, stop, work), partial(self._hear, self._number))
        return self._number

    def stop(self) -> None:
        """Let what runs end where it can be stopped, and forget it."""
        self._stop.set()
        self._busy = False
        self._number += 1

    def close(self, *, wait: bool = True) -> None:
        """Stop, and wait for the thread, or let it end by itself: nothing hears of it any more."""
        self.stop()
        self._beside.close(wait=wait)

    def _hear(self, number: int, kind: str, *words: object) -> None:
        # Here, and not from the thread: who sees that nothing is awaited any more has been told.
        if number != self._number:
            return
        if kind == "moved":
            self.moved.emit(number, *words)
            return
        self._busy = False
        self.told.emit(number, *words)


def _run(stop: Event, work: Callable[[Watch], object], say: Say) -> None:
    watch = Watch(progress=partial(say, "moved"), cancelled=stop.is_set)
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
        say("told", found)
