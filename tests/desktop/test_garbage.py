"""Garbage is looked for where nothing of Qt is hurt, and all of it is found."""

import gc
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from shiboken6 import delete

from mapapp.desktop.garbage import Rounds, Sweeper

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

USE_AND_LET_GO = """
import gc, sys, threading
from mapapp.desktop import start
start.prepare()
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QPushButton

app = QApplication([])
here, seen = threading.get_ident(), []

class Used(QDialog):
    def __init__(self, parent):
        super().__init__(parent)
        self.itself = self
        self.buttons = [QPushButton(self) for _ in range(20)]
        self.destroyed.connect(
            lambda: seen.append(threading.get_ident() == here), Qt.ConnectionType.DirectConnection
        )

class Window(QMainWindow):
    def changeEvent(self, event):
        for _ in range(2000):  # enough for Python to look for garbage
            made = []
            made.append(made)
        super().changeEvent(event)

def allocate():
    while not over.is_set():
        made = []
        made.append(made)

window = Window()
window.show()
start.settle_garbage()
over = threading.Event()
beside = threading.Thread(target=allocate)
beside.start()
for turn in range(60):
    dialog = Used(window)
    QTimer.singleShot(0, dialog.reject)
    dialog.exec()
    del dialog
    app.setStyleSheet(f"QPushButton {{ color: #{turn:06x} }}")
QTimer.singleShot(3000, app.quit)
app.exec()
over.set()
beside.join()
print(len(seen), all(seen))
"""


@pytest.fixture(autouse=True)
def no_looking_of_its_own() -> Iterator[None]:
    gc.disable()
    gc.collect()
    yield
    gc.collect()


class Knot:
    """Garbage that only a look finds."""

    def __init__(self) -> None:
        self.itself = self
        self.deleted_in: list[int] = []


def tie(count: int) -> None:
    for _ in range(count):
        Knot()


def knots() -> int:
    return sum(isinstance(one, Knot) for one in gc.get_objects())


def test_little_is_left_lying() -> None:
    tie(10)
    Rounds().go()
    assert knots() == 10


def test_what_is_young_is_found_at_once() -> None:
    tie(3000)
    Rounds().go()
    assert knots() == 0


def test_what_has_grown_old_is_found_in_the_end() -> None:
    rounds = Rounds()
    held = [Knot() for _ in range(3000)]
    for _ in range(3):
        gc.collect(1)  # they grow old
    assert len(held) == 3000
    del held
    for _ in range(400):
        tie(1000)
        rounds.go()
    assert knots() < 3000


def test_everything_is_not_looked_through_while_little_comes_to_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rounds, looks = Rounds(), []
    original = gc.collect

    def counting(generation: int = 2) -> int:
        looks.append(generation)
        return original(generation)

    monkeypatch.setattr(gc, "collect", counting)
    for _ in range(600):
        tie(1000)
        rounds.go()
    assert looks.count(0) > 400
    assert 1 <= looks.count(1) <= 80
    assert looks.count(2) == 1


def test_a_round_goes_by_itself(qapp: "QApplication", qtbot: "QtBot") -> None:
    sweeper = Sweeper(qapp)
    tie(3000)
    try:
        qtbot.waitUntil(lambda: knots() == 0, timeout=5000)
    finally:
        sweeper.stop()
        delete(sweeper)


def test_no_thread_beside_finds_it(qapp: "QApplication") -> None:
    def allocate() -> None:
        end = time.monotonic() + 0.2
        while time.monotonic() < end:
            tie(100)

    before = knots()
    beside = threading.Thread(target=allocate)
    beside.start()
    beside.join()
    assert knots() > before + 700


def test_dialogs_that_were_used_are_deleted_by_the_thread_of_the_windows_alone() -> None:
    # With Python looking for itself this ends by a segmentation fault, in one of the first turns.
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", USE_AND_LET_GO],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    count, in_own_thread = done.stdout.split()
    assert int(count) > 0
    assert in_own_thread == "True"
