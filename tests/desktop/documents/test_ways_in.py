"""Other ways to a document: the recent list, a drop, the command line."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu
from typer.testing import CliRunner

from mapapp.cli import app as commands
from mapapp.desktop import app
from mapapp.desktop.documents.recent import RecentMenu
from mapapp.scenario.document import Document
from mapapp.scenario.document_text import write_document
from mapapp.scenario.scenario import Scenario

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.desktop.conftest import Desk


def named(path: Path) -> Path:
    """Write a document whose scenario is called as the file."""
    write_document(path, Document((Scenario(name=path.stem),)), app_version="0", catalog_vintage="")
    return path


def recent(desk: "Desk") -> RecentMenu:
    menu = next(one for one in desk.window.findChildren(QMenu) if isinstance(one, RecentMenu))
    menu.fill()
    return menu


def rows(desk: "Desk") -> list[tuple[str, bool]]:
    """What the submenu offers above its line: first word after the digit, and whether it can be."""
    found = []
    for action in recent(desk).actions():
        if action.isSeparator():
            break
        found.append((action.text().partition(" ")[2].partition("  –")[0], action.isEnabled()))
    return found


# --- recent files ---------------------------------------------------------------------------------


def test_recent_files_are_the_last_ten_the_latest_first(desk: "Desk", tmp_path: Path) -> None:
    paths = [named(tmp_path / f"plan{n}.supplymap") for n in range(12)]
    for path in paths:
        assert desk.window.documents.open(path)
    assert desk.window.documents.open(paths[5])
    names = [name for name, _ in rows(desk)]
    wanted = [5, 11, 10, 9, 8, 7, 6, 4, 3, 2]
    assert names == [f"plan{n}.supplymap" for n in wanted]


def test_recent_files_outlive_the_window_and_open(
    open_desk: "Callable[[], Desk]", tmp_path: Path
) -> None:
    first = open_desk()
    assert first.window.documents.open(named(tmp_path / "a & b.supplymap"))
    first.window.close()
    again = open_desk()
    action = recent(again).actions()[0]
    assert action.toolTip() == str(tmp_path / "a & b.supplymap")
    action.trigger()
    assert again.window.workspace.scenario.name == "a & b"


def test_missing_file_is_grey_and_the_list_can_be_cleared(desk: "Desk", tmp_path: Path) -> None:
    kept, gone = named(tmp_path / "kept.supplymap"), named(tmp_path / "gone.supplymap")
    for path in (kept, gone):
        assert desk.window.documents.open(path)
    gone.unlink()
    assert rows(desk) == [("gone.supplymap", False), ("kept.supplymap", True)]
    desk.action("Clear this list").trigger()
    assert rows(desk) == [("file yet", False)]


# --- dropping -------------------------------------------------------------------------------------


def drop(desk: "Desk", *paths: Path) -> bool:
    """Drop files on the map; return whether the window would take them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    spot = QPointF(desk.map.mapTo(desk.window, desk.map.rect().center()))
    enter = QDragEnterEvent(spot.toPoint(), action, data, left, none)
    QApplication.sendEvent(desk.window, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(spot, action, data, left, none)
    QApplication.sendEvent(desk.window, event)
    return event.isAccepted()


def test_dropped_document_is_opened(desk: "Desk", tmp_path: Path, qtbot: "QtBot") -> None:
    path = named(tmp_path / "dropped.SUPPLYMAP")
    assert drop(desk, tmp_path / "notes.txt", path)
    qtbot.waitUntil(lambda: desk.window.documents.path == path)
    assert desk.window.workspace.scenario.name == "dropped"


def test_other_files_cannot_be_dropped(desk: "Desk", tmp_path: Path) -> None:
    assert not drop(desk, tmp_path / "notes.docx")


# --- the command line -----------------------------------------------------------------------------


def test_command_with_a_file_opens_the_window_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(app, "main", lambda arguments: started.append(arguments) or 0)
    runner = CliRunner()
    assert runner.invoke(commands, ["my plan.supplymap"]).exit_code == 0
    assert runner.invoke(commands, []).exit_code == 0
    assert [arguments[1:] for arguments in started] == [["my plan.supplymap"], []]


def test_file_and_command_together_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    result = CliRunner().invoke(commands, ["plan.supplymap", "list", "minerals"])
    assert "not both" in str(result.exception)


def test_window_starts_with_the_file(
    start: "Callable[[list[str]], Desk]", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named(tmp_path / "given.supplymap")
    monkeypatch.chdir(tmp_path)
    desk = start(["mineral-supply-map", "given.supplymap"])
    assert desk.window.workspace.scenario.name == "given"
    assert desk.window.documents.path == tmp_path / "given.supplymap"


def test_window_starts_and_says_what_is_wrong_with_the_file(
    start: "Callable[[list[str]], Desk]", tmp_path: Path
) -> None:
    desk = start(["mineral-supply-map", str(tmp_path / "gone.supplymap")])
    assert "gone.supplymap" in desk.window.banner.text
    assert desk.window.isVisible()
    assert desk.window.documents.path is None
