"""What a thread beside the windows says arrives in theirs, and no thread deletes anything of Qt."""

import subprocess
import sys
import threading
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from mapapp.desktop.sitefiles.job import Job

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from mapapp.catalog.sitefiles.limits import Watch

pytestmark = pytest.mark.usefixtures("qapp")

SAID_TO_ONE_WHO_LEFT = """
import gc, sys
from PySide6.QtCore import QCoreApplication
from mapapp.desktop.sitefiles.job import Job

app = QCoreApplication([])
for turn in range(200):
    class Ear:
        def __init__(self):
            self.heard = []
        def hear(self, *words):
            self.heard.append(words)

    ear, job = Ear(), Job()
    job.moved.connect(ear.hear)
    job.start(lambda watch: [watch.progress(part / 50, "") for part in range(50)])
    job._beside.close() if hasattr(job, "_beside") else job._pool.shutdown()
    job.moved.disconnect(ear.hear)
    del ear
    kept = [object() for _ in range(50)]  # where the ear was
    app.processEvents()
print("all right")
"""


class Ear(QObject):
    """Remembers what it heard, and in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.threads: set[int] = set()

    def hear(self, *words: object) -> None:
        self.heard.append(words[1:])
        self.threads.add(threading.get_ident())


def deletions_of(thing: QObject) -> list[bool]:
    """Return a list that gets whether the thread of the windows deleted it."""
    seen: list[bool] = []
    here = threading.get_ident()
    thing.destroyed.connect(
        lambda: seen.append(threading.get_ident() == here), Qt.ConnectionType.DirectConnection
    )
    return seen


def held_up(go: threading.Event) -> "Callable[[Watch], str]":
    """Return work that waits for a sign."""

    def work(watch: "Watch") -> str:
        watch.progress(0.5, "half")
        assert go.wait(5)
        return "done"

    return work


def test_what_was_said_is_heard_in_order_by_the_thread_of_the_windows(qtbot: "QtBot") -> None:
    job, ear = Job(), Ear()
    job.moved.connect(ear.hear)
    job.told.connect(ear.hear)

    def work(watch: "Watch") -> str:
        for part in (0.25, 0.5, 0.75):
            watch.progress(part, "reading")
        return "done"

    job.start(work)
    qtbot.waitUntil(lambda: not job.is_busy)
    job.close()
    assert ear.heard == [(0.25, "reading"), (0.5, "reading"), (0.75, "reading"), ("done",)]
    assert ear.threads == {threading.get_ident()}


def test_work_whose_owner_is_gone_deletes_nothing_of_qt(qtbot: "QtBot") -> None:
    job, go = Job(), threading.Event()
    deleted = deletions_of(job)
    known = weakref.ref(job)
    job.start(held_up(go))
    job.close(wait=False)
    del job
    assert known() is not None  # it is kept for as long as the work goes on
    go.set()
    qtbot.waitUntil(lambda: bool(deleted), timeout=5000)
    assert deleted == [True]
    assert known() is None


def test_work_that_was_let_go_unstopped_is_told_of_to_nobody_who_left(qtbot: "QtBot") -> None:
    job, ear, go = Job(), Ear(), threading.Event()
    deleted = deletions_of(job)
    job.told.connect(ear.hear)
    job.start(held_up(go))
    del job, ear
    go.set()
    qtbot.waitUntil(lambda: bool(deleted), timeout=5000)
    assert deleted == [True]


def test_work_that_did_not_begin_is_let_go_too(qtbot: "QtBot") -> None:
    job, go = Job(), threading.Event()
    deleted = deletions_of(job)
    job.start(held_up(go))
    job.start(lambda _: "after")
    job.close(wait=False)
    del job
    go.set()
    qtbot.waitUntil(lambda: bool(deleted), timeout=5000)
    assert deleted == [True]


def test_what_was_stopped_is_not_heard_any_more() -> None:
    job, ear, go = Job(), Ear(), threading.Event()
    job.moved.connect(ear.hear)
    job.told.connect(ear.hear)
    job.start(held_up(go))
    go.set()
    job.close()  # everything is said by now, and nothing of it heard
    QApplication.processEvents()
    assert ear.heard == []


def test_what_is_said_to_one_who_left_ends_nothing() -> None:
    # A signal that crosses threads calls the slot of what Python has freed.
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", SAID_TO_ONE_WHO_LEFT],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stdout == "all right\n", done.stderr
