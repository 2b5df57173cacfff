"""Work in a thread beside the windows: what it says arrives in theirs, and it holds nothing of Qt.

A thread that holds the last reference to a `QObject` deletes it, while the windows' thread may
be handing an event to it. And a signal that crosses threads is a reference nobody counts: if it
arrives when the Python object behind a slot has gone, the process ends. So one object that never
goes is all that a thread ever speaks to.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache, partial
from itertools import count

from PySide6.QtCore import QObject, Qt, Signal

Hear = Callable[..., None]
Say = Callable[..., None]


class _Post(QObject):
    """Takes what threads say to who is to hear it, in the thread that it was made in."""

    said = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._hearing: dict[int, Hear] = {}
        self._numbers = count(1)
        self.said.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def open(self, hear: Hear) -> int:
        """Return a number under which `hear` is spoken to until it is shut."""
        number = next(self._numbers)
        self._hearing[number] = hear
        return number

    def speak(self, number: int, *words: object) -> None:
        """Say something; from any thread."""
        self.said.emit(number, words)

    def shut(self, number: int) -> None:
        """Say that nothing more will be said; from any thread."""
        self.said.emit(number, None)

    def _deliver(self, number: int, words: tuple[object, ...] | None) -> None:
        if words is None:
            self._hearing.pop(number, None)
        elif number in self._hearing:
            self._hearing[number](*words)


@cache
def _post() -> _Post:
    return _Post()


class Beside:
    """Runs one piece of work after the other in a thread of its own.

    Parameters
    ----------
    name
        What the thread is called.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._pool: ThreadPoolExecutor | None = None

    def run(self, work: Callable[[Say], None], hear: Hear) -> None:
        """Begin a piece of work as soon as the one before has ended.

        Parameters
        ----------
        work
            Is called with a function by which it says things. It may hold nothing of Qt that
            the thread must not delete.
        hear
            Is called with what was said, in the thread of the windows; it is kept until the
            work has ended, so that what it belongs to is not deleted before.
        """
        if self._pool is None:
            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=self._name)
        post = _post()
        number = post.open(hear)
        done = self._pool.submit(work, partial(post.speak, number))
        done.add_done_callback(lambda _: post.shut(number))

    def close(self, *, wait: bool = True) -> None:
        """Forget what has not begun; wait for the thread, or let it end by itself."""
        if self._pool is not None:
            self._pool.shutdown(wait=wait, cancel_futures=True)
            self._pool = None
