"""The copy that is kept of unsaved work, and what becomes of it."""

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLockFile, QSettings, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from mapapp.desktop.documents import copy_keeper, recovery
from mapapp.scenario.document import Document
from mapapp.scenario.document_text import read_document, write_document
from mapapp.scenario.scenario import Scenario

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.desktop.conftest import Desk
    from tests.desktop.documents.conftest import Asked

OPEN = QMessageBox.StandardButton.Open
DISCARD = QMessageBox.StandardButton.Discard
LATER = QMessageBox.StandardButton.Cancel


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the windows of these tests keep their copies."""
    return tmp_path / "recovery"


@pytest.fixture
def _quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copy_keeper, "recovery_seconds", lambda _: 0.001)
    monkeypatch.setattr(copy_keeper, "HAND_MS", 1)


def copies(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.supplymap"))


def crashed(folder: Path, *, name: str, origin: Path | None = None) -> Path:
    """Leave a copy behind as a process does that was killed."""
    copy = recovery.RecoveryCopy(folder)
    copy.write(Document((Scenario(name=name),)), origin=origin, catalog_vintage="")
    copy._lock.unlock()
    return copy.path


def test_a_copy_is_due_within_a_minute_even_while_a_hand_drags() -> None:
    assert copy_keeper.LATEST_SECONDS + copy_keeper.HAND_MS / 1000 < copy_keeper.MOST_SECONDS
    assert copy_keeper.SECONDS < copy_keeper.LATEST_SECONDS


@pytest.mark.parametrize(
    ("set_to", "seconds"), [(None, 20), ("5", 5), (0, 1), (600, 60), ("soon", 20), ("nan", 20)]
)
def test_the_interval_is_what_the_user_set_within_a_minute(
    tmp_path: Path, set_to: object, seconds: float
) -> None:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    if set_to is not None:
        settings.setValue(copy_keeper.SECONDS_KEY, set_to)
    assert copy_keeper.recovery_seconds(settings) == seconds


@pytest.mark.usefixtures("_quickly")
def test_copy_follows_a_change_and_goes_when_the_work_is_saved(
    desk: "Desk", qtbot: "QtBot", folder: Path, tmp_path: Path
) -> None:
    assert not folder.exists()
    desk.drag("oceania", 0.5)
    qtbot.waitUntil(lambda: len(copies(folder)) == 1)
    kept = read_document(copies(folder)[0])
    assert kept.scenario == desk.window.workspace.scenario != Scenario()
    desk.drag("africa", 0.5)
    qtbot.waitUntil(
        lambda: read_document(copies(folder)[0]).scenario == desk.window.workspace.scenario
    )
    assert desk.window.documents.save_to(tmp_path / "plan.supplymap")
    assert list(folder.iterdir()) == []


@pytest.mark.usefixtures("_quickly")
def test_copy_waits_for_the_hand_but_not_for_ever(
    desk: "Desk", qtbot: "QtBot", folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Qt.MouseButton.LeftButton
    monkeypatch.setattr(QApplication, "mouseButtons", lambda *_: held)
    monkeypatch.setattr(copy_keeper, "LATEST_SECONDS", 1e9)
    desk.drag("oceania", 0.5)
    qtbot.wait(60)
    assert copies(folder) == []
    monkeypatch.setattr(copy_keeper, "LATEST_SECONDS", 0.003)
    qtbot.waitUntil(lambda: len(copies(folder)) == 1)


@pytest.mark.usefixtures("_quickly")
def test_clean_close_and_undo_leave_no_copy(
    open_desk: "Callable[[], Desk]", qtbot: "QtBot", folder: Path
) -> None:
    desk = open_desk()
    desk.drag("oceania", 0.5)
    qtbot.waitUntil(lambda: len(copies(folder)) == 1)
    desk.undo_stack.undo()
    assert copies(folder) == []
    desk.undo_stack.redo()
    qtbot.waitUntil(lambda: len(copies(folder)) == 1)
    desk.window.close()
    assert list(folder.iterdir()) == []


@pytest.mark.usefixtures("_quickly")
def test_copy_that_cannot_be_kept_is_told_once(desk: "Desk", qtbot: "QtBot", folder: Path) -> None:
    folder.write_text("a file where the folder should be")
    desk.drag("oceania", 0.5)
    qtbot.waitUntil(lambda: "No recovery copy" in desk.window.banner.text)
    desk.window.banner.dismiss("error")
    desk.drag("africa", 0.5)
    qtbot.wait(30)
    assert desk.window.banner.text == ""


# --- the next start -------------------------------------------------------------------------------


def test_copy_is_opened_as_unsaved_work_of_its_file(
    desk: "Desk", asked: "Asked", folder: Path, tmp_path: Path
) -> None:
    origin = tmp_path / "plan.supplymap"
    write_document(origin, Document(), app_version="0", catalog_vintage="")
    before = origin.read_bytes()
    left = crashed(folder, name="rescued", origin=origin)
    asked.answers = [OPEN]
    desk.window.documents.offer_rescue()
    assert "plan.supplymap" in asked.texts[0]
    assert desk.window.workspace.scenario.name == "rescued"
    assert desk.window.windowTitle().startswith("plan.supplymap")
    assert desk.window.isWindowModified()
    assert origin.read_bytes() == before
    assert not left.exists()
    assert len(copies(folder)) == 1, "the window keeps a copy of its own from the start"
    desk.action("Save").trigger()
    assert read_document(origin).scenario.name == "rescued"
    assert list(folder.iterdir()) == []


def test_start_offers_what_a_crash_left(
    start: "Callable[[list[str]], Desk]", asked: "Asked", qtbot: "QtBot", folder: Path
) -> None:
    crashed(folder, name="rescued")
    asked.answers = [OPEN]
    desk = start(["mineral-supply-map"])
    qtbot.waitUntil(lambda: desk.window.workspace.scenario.name == "rescued")
    assert asked.texts == ["Open the rescued copy of “Untitled”?"]
    assert desk.window.isWindowModified()


def test_latest_copy_is_offered_first_and_later_means_later(
    desk: "Desk", asked: "Asked", folder: Path
) -> None:
    old, new = crashed(folder, name="old"), crashed(folder, name="new")
    os.utime(old, (1_600_000_000, 1_600_000_000))
    for _ in range(2):
        asked.answers = [LATER, LATER]
        desk.window.documents.offer_rescue()
    assert len(asked.texts) == 4
    assert set(copies(folder)) == {old, new}
    asked.answers = [DISCARD, OPEN]
    desk.window.documents.offer_rescue()
    assert desk.window.workspace.scenario.name == "old"
    assert not new.exists()


def test_copy_of_an_open_window_is_not_offered(desk: "Desk", asked: "Asked", folder: Path) -> None:
    other = recovery.RecoveryCopy(folder)
    other.write(Document((Scenario(name="open"),)), origin=None, catalog_vintage="")
    desk.window.documents.offer_rescue()
    assert asked.texts == []
    other.remove()
    assert list(folder.iterdir()) == []


def test_damaged_copy_is_told_and_kept(desk: "Desk", asked: "Asked", folder: Path) -> None:
    left = crashed(folder, name="damaged")
    left.write_bytes(left.read_bytes()[:100])
    asked.answers = [OPEN]
    desk.window.documents.offer_rescue()
    assert "Your work is as it was." in desk.window.banner.text
    assert desk.window.workspace.scenario == Scenario()
    assert left.exists()


def test_what_a_killed_process_left_half_done_is_swept_up(folder: Path) -> None:
    kept = crashed(folder, name="kept")
    long_ago = 1_600_000_000
    half, fresh = folder / ".0123456789ab.part", folder / ".ba9876543210.part"
    orphan = folder / "00000000000000000000000000000000.origin"
    for path in (half, fresh, orphan):
        path.write_text("half")
    for path in (half, orphan, kept):
        os.utime(path, (long_ago, long_ago))
    (left,) = recovery.leftovers(folder)
    assert left.path == kept
    left.let_go()
    assert {path.name for path in folder.iterdir()} == {
        fresh.name, kept.name, kept.with_suffix(".origin").name,
    }  # fmt: skip


CHILD = """
import sys, time
from pathlib import Path
from mapapp.desktop.documents.recovery import RecoveryCopy
from mapapp.scenario.document import Document
from mapapp.scenario.scenario import Scenario
copy = RecoveryCopy(Path(sys.argv[1]))
for n in range(10**9):
    copy.write(Document((Scenario(name=f"step {n}"),)), origin=None, catalog_vintage="")
    if n == 3:
        print(copy.path, flush=True)
"""


def test_process_killed_while_it_writes_leaves_a_whole_copy(folder: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", CHILD, str(folder)], stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        path = Path(child.stdout.readline().strip())
        assert not list(recovery.leftovers(folder)), "its process still runs"
        child.kill()
        child.wait(10)
    (left,) = recovery.leftovers(folder)
    assert left.path == path
    assert left.origin is None
    assert read_document(left.path).scenario.name.startswith("step ")
    left.delete()
    assert copies(folder) == []
    assert QLockFile(str(path.with_suffix(".lock"))).tryLock(0)


SAVER = """
import sys
from pathlib import Path
from mapapp.desktop.documents.recovery import RecoveryCopy
from mapapp.scenario.document import Document
from mapapp.scenario.document_text import write_document
from mapapp.scenario.scenario import Scenario
folder, plan = Path(sys.argv[1]), Path(sys.argv[2])
copy = RecoveryCopy(folder)
for n in range(10**9):
    document = Document((Scenario(name=f"step {n}", note="x" * 20_000),))
    copy.write(document, origin=plan, catalog_vintage="")
    write_document(plan, document, app_version="0", catalog_vintage="")
    print(n, flush=True)
"""


@pytest.mark.slow
def test_twenty_kills_at_any_moment_leave_file_and_copy_whole(folder: Path, tmp_path: Path) -> None:
    """What was said to be saved is in the file; the copy is as new as the file, or newer."""
    plan = tmp_path / "plan.supplymap"
    for turn in range(20):
        with subprocess.Popen(
            [sys.executable, "-c", SAVER, str(folder), str(plan)], stdout=subprocess.PIPE, text=True
        ) as child:
            assert child.stdout is not None
            child.stdout.readline()
            time.sleep(0.002 + 0.0037 * turn)
            child.kill()
            told = child.stdout.read().split("\n")[:-1]
        said = int(told[-1]) if told else 0
        saved = int(read_document(plan).scenario.name.removeprefix("step "))
        (left,) = recovery.leftovers(folder)
        kept = int(read_document(left.path).scenario.name.removeprefix("step "))
        assert said <= saved <= kept <= said + 1
        assert left.origin == plan
        left.delete()
