"""Several windows: each with its own work, and what happens to it when the session ends."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from mapapp.cartography.theme import DARK
from mapapp.desktop import app
from mapapp.desktop.documents import questions, recovery
from mapapp.desktop.windows import Windows
from mapapp.scenario.scenario import Place

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from mapapp.desktop.main_window import MainWindow
    from tests.desktop.conftest import Desk


@pytest.fixture
def windows(desk: "Desk") -> Iterator[Windows]:
    """The first window, looked after."""
    context = desk.window.context
    windows = Windows(lambda: app.window_of(context))
    windows.take(desk.window)
    yield windows
    for window in windows.all:
        window.documents.give_up()
        if window is not desk.window:
            window.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def work_in(window: "MainWindow") -> None:
    """Do something that would be lost."""
    window.workspace.set_capacity(
        Place("region", "oceania"), 9_000.0, describe=lambda *_: "Australia & Oceania"
    )


class Session:
    """What the desktop hands over when it closes."""

    def __init__(self, *, may_ask: bool) -> None:
        self.may_ask = may_ask
        self.cancelled = False

    def allowsInteraction(self) -> bool:  # noqa: N802
        return self.may_ask

    def cancel(self) -> None:
        self.cancelled = True

    def release(self) -> None:
        pass


def press(window: "MainWindow", words: str) -> None:
    menus = window.menuBar().actions()
    actions = [action for menu in menus for action in menu.menu().actions()]
    next(action for action in actions if action.text().replace("&", "") == words).trigger()


def test_another_window_has_work_of_its_own(windows: Windows, desk: "Desk") -> None:
    press(desk.window, "New window")
    first, second = windows.all
    assert second.isVisible()
    assert second.pos() != first.pos()
    work_in(second)
    assert first.workspace.scenario.is_empty
    assert not second.workspace.scenario.is_empty
    assert second.context is first.context, "the data is loaded once"


def test_a_closed_window_is_gone_and_the_other_stays(windows: Windows, desk: "Desk") -> None:
    second = windows.open_window()
    second.show()
    second.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert windows.all == (desk.window,)
    assert not isValid(second)
    assert desk.window.isVisible()


def test_a_theme_chosen_in_one_window_is_that_of_all(windows: Windows, desk: "Desk") -> None:
    second = windows.open_window()
    desk.window.choose_theme("dark")
    assert second.theme.name == DARK.name


@pytest.fixture
def plan(desk: "Desk", tmp_path: Path) -> Path:
    """A saved file."""
    path = tmp_path / "plan.supplymap"
    work_in(desk.window)
    assert desk.window.documents.save_to(path)
    return path


def test_a_file_is_shown_where_it_is_open(windows: Windows, desk: "Desk", plan: Path) -> None:
    windows.open_window().show()
    assert windows.show_file(plan) is desk.window


def test_a_file_is_shown_in_a_window_nothing_was_done_in(
    windows: Windows, desk: "Desk", plan: Path
) -> None:
    desk.window.documents.new()
    assert windows.show_file(plan) is desk.window
    assert not desk.window.workspace.scenario.is_empty


def test_a_file_takes_no_work_away(windows: Windows, desk: "Desk", plan: Path) -> None:
    desk.window.documents.new()
    work_in(desk.window)
    shown = windows.show_file(plan)
    assert shown is not desk.window
    assert shown.documents.path == plan


def test_the_file_manager_of_macos_hands_a_file_over(
    windows: Windows, desk: "Desk", plan: Path, qapp: QApplication
) -> None:
    desk.window.documents.new()
    qapp.installEventFilter(windows)  # as on macOS
    qapp.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(plan))))
    assert desk.window.documents.path == plan
    assert windows.all == (desk.window,)


def test_the_end_of_a_session_keeps_a_copy_when_nobody_may_be_asked(
    windows: Windows, desk: "Desk", copies: Callable[[], list[Path]]
) -> None:
    work_in(desk.window)
    windows.session_ends(Session(may_ask=False))  # type: ignore[arg-type]
    assert len(copies()) == 1


@pytest.mark.parametrize(("answer", "stopped"), [("discard", False), ("cancel", True)])
def test_the_end_of_a_session_waits_for_an_answer(
    windows: Windows,
    desk: "Desk",
    monkeypatch: pytest.MonkeyPatch,
    copies: Callable[[], list[Path]],
    answer: str,
    stopped: bool,
) -> None:
    work_in(desk.window)
    session = Session(may_ask=True)
    with monkeypatch.context() as asked:
        asked.setattr(questions, "ask_unsaved", lambda *_: answer)
        windows.session_ends(session)  # type: ignore[arg-type]
    assert session.cancelled is stopped
    assert len(copies()) == 1, "whatever the answer, the work is not lost"


@pytest.fixture
def copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[Path]]:
    """The recovery copies there are."""
    return lambda: list(recovery.recovery_folder().glob("*.supplymap"))


def test_files_of_sites_of_a_later_start_go_to_the_window_in_use(
    desk: "Desk", qtbot: "QtBot", windows: Windows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[list[Path]] = []
    monkeypatch.setattr(desk.window.site_files, "take", lambda paths: taken.append(list(paths)))
    windows.show_files([], [tmp_path / "mines.csv", tmp_path])
    assert not taken  # whoever handed them over does not wait for the dialog
    qtbot.waitUntil(lambda: bool(taken))
    assert taken == [[tmp_path / "mines.csv", tmp_path]]
    assert windows.all == (desk.window,)
