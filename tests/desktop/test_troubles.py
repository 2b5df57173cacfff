"""What nobody expected: logged whole, told once, and the work stays open."""

import faulthandler
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, qWarning
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from mapapp.desktop import troubles

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop.conftest import Desk


def failure() -> tuple[type[BaseException], BaseException, TracebackType | None]:
    """Return what an exception hook is given."""
    nothing: list[int] = []
    try:
        nothing.pop()
    except IndexError as error:
        return type(error), error, error.__traceback__
    raise AssertionError


def open_boxes() -> list[QMessageBox]:
    tops = QApplication.topLevelWidgets()
    return [one for one in tops if isinstance(one, QMessageBox) and one.isVisible()]


@pytest.fixture
def _no_box_stays(qapp: QApplication) -> Iterator[None]:
    yield
    for box in open_boxes():
        box.close()
    qapp.processEvents()


def press(words: str) -> None:
    (box,) = open_boxes()
    (button,) = [one for one in box.buttons() if one.text().replace("&", "") == words]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.usefixtures("_no_box_stays")
def test_unexpected_error_is_logged_whole_and_told_in_words(
    desk: "Desk", caplog: pytest.LogCaptureFixture
) -> None:
    desk.drag("oceania", 0.5)
    with caplog.at_level(logging.ERROR, logger="mapapp"):
        troubles.report(*failure())
    (box,) = open_boxes()
    words = box.text() + box.informativeText()
    assert "Traceback" not in words
    assert "IndexError" not in words
    assert "log" in words
    assert "Traceback" not in box.detailedText()
    record = next(r for r in caplog.records if r.exc_info)
    assert record.exc_info is not None
    assert record.exc_info[0] is IndexError
    assert not box.isModal(), "the work can be saved while the box is open"
    assert not desk.window.workspace.scenario.is_empty, "the work is still open"


@pytest.mark.usefixtures("_no_box_stays")
def test_an_error_that_comes_back_with_every_repaint_is_told_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    for _ in range(5):
        troubles.report(*failure())
    assert len(open_boxes()) == 1
    assert len([r for r in caplog.records if r.exc_info]) == 5
    open_boxes()[0].close()
    troubles.report(*failure())
    assert len(open_boxes()) == 1


@pytest.mark.usefixtures("_no_box_stays")
def test_details_are_copied_without_the_folders_of_this_machine() -> None:
    troubles.report(*failure())
    press("Copy details")
    copied = QApplication.clipboard().text()
    assert "IndexError" in copied
    assert "test_troubles.py" in copied
    assert str(Path(__file__).parent) not in copied
    assert len(open_boxes()) == 1, "copying does not close the box"


def test_keyboard_interrupt_is_no_error(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    passed_on = []
    monkeypatch.setattr(sys, "__excepthook__", lambda *args: passed_on.append(args))
    troubles.report(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert open_boxes() == []
    assert len(passed_on) == 1


@pytest.mark.usefixtures("_no_box_stays")
def test_an_error_on_another_thread_is_told_in_the_window(
    qtbot: "QtBot", qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    troubles.catch_all(qapp)
    thread = threading.Thread(target=[].pop)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(open_boxes()) == 1)


# --- the log --------------------------------------------------------------------------------------


@pytest.fixture
def _faults_go_where_they_went() -> Iterator[None]:
    yield
    faulthandler.enable(sys.__stderr__)


@pytest.mark.usefixtures("_faults_go_where_they_went", "qapp")
def test_the_log_has_what_the_app_and_qt_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(troubles, "log_folder", lambda: tmp_path / "data")
    with troubles.log_to_file():
        logging.getLogger("mapapp").error("for the log")
        qWarning("a word of Qt")
        assert faulthandler.is_enabled()
    words = (tmp_path / "data" / troubles.LOG_NAME).read_text(encoding="utf-8")
    assert "for the log" in words
    assert "WARNING qt: a word of Qt" in words


@pytest.mark.usefixtures("_faults_go_where_they_went", "qapp")
def test_a_log_does_not_grow_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(troubles, "log_folder", lambda: tmp_path)
    monkeypatch.setattr(troubles, "MOST_BYTES", 2_000)
    with troubles.log_to_file():
        for number in range(500):
            logging.getLogger("mapapp").error("line %d of many nobody will ever read", number)
    kept = list(tmp_path.glob(f"{troubles.LOG_NAME}*"))
    assert len(kept) == 1 + troubles.KEPT_LOGS
    assert max(path.stat().st_size for path in kept) <= 2_000


@pytest.mark.usefixtures("_faults_go_where_they_went", "qapp")
def test_locked_home_means_no_log_and_no_trouble(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "blocked").write_text("")
    monkeypatch.setattr(troubles, "log_folder", lambda: tmp_path / "blocked" / "data")
    before = list(logging.getLogger().handlers)
    with troubles.log_to_file():
        assert logging.getLogger().handlers == before


def test_help_opens_the_log_folder_and_makes_it_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, desk: "Desk"
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(troubles, "log_folder", lambda: tmp_path / "data")
    monkeypatch.setattr(
        troubles.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile())
    )
    desk.action("Open log folder").trigger()
    assert opened == [str(tmp_path / "data")]
    assert (tmp_path / "data").is_dir()
