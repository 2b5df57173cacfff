"""The search for a target beside the window: one at a time, stopped between two answers."""

from concurrent.futures import CancelledError
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal

from mapapp.catalog.catalog import Catalog
from mapapp.desktop.beside import Beside, Say
from mapapp.picture import View
from mapapp.picture.targets import TargetRequest, solve_target
from mapapp.scenario.scenario import Scenario


class Solver(QObject):
    """Runs the search in a thread; answers come back to the thread this object lives in.

    Without a parent: it is kept until the search has ended, so that no answer finds it deleted.

    Signals
    -------
    told
        Number of the search, and its TargetProposal or the exception it ended with. An answer
        to a search that was stopped is not told.
    moved
        Number of the search, how many answers there were, and how many there may be.
    """

    told = Signal(int, object)
    moved = Signal(int, int, int)

    def __init__(self) -> None:
        super().__init__()
        self._beside = Beside("solve")
        self._number = 0
        self._stop = Event()

    @property
    def number(self) -> int:
        """Number of the search whose answer is awaited, or was given last."""
        return self._number

    def start(
        self, catalog: Catalog, scenario: Scenario, view: View, request: TargetRequest
    ) -> int:
        """Stop what runs, begin a search and return its number."""
        self.stop()
        self._stop = stop = Event()
        search = partial(_run, stop, catalog, scenario, view, request)
        self._beside.run(search, partial(self._hear, self._number))
        return self._number

    def stop(self) -> None:
        """Let what runs end at its next answer, and forget it."""
        self._stop.set()
        self._number += 1

    def close(self) -> None:
        """Stop, and wait for the thread."""
        self.stop()
        self._beside.close()

    def _hear(self, number: int, kind: str, *words: object) -> None:
        if number == self._number:
            (self.moved if kind == "moved" else self.told).emit(number, *words)


def _run(
    stop: Event,
    catalog: Catalog,
    scenario: Scenario,
    view: View,
    request: TargetRequest,
    say: Say,
) -> None:
    def tell(answers: int, most: int) -> None:
        if stop.is_set():
            raise CancelledError
        say("moved", answers, most)

    try:
        if stop.is_set():
            return
        found: object = solve_target(catalog, scenario, view, request, tell=tell)
    except CancelledError:
        return
    except Exception as error:
        found = error
    if not stop.is_set():
        say("told", found)
