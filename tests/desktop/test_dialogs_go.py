"""Dialogs and windows go as a whole, and quietly."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtGui import QUndoCommand
from PySide6.QtWidgets import QApplication, QDialog

from mapapp.desktop.app import make_window
from mapapp.desktop.documents.questions import ask_replace, ask_rescue

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from mapapp.desktop.main_window import MainWindow
    from tests.desktop.conftest import Desk

ASKED: dict[str, "Callable[[MainWindow], object]"] = {
    "export": lambda window: window.exports.ask(),
    "about": lambda window: window.help.show_about(),
    "preferences": lambda window: window.help.show_preferences(),
    "presets": lambda window: window.scenarios.open_gallery(),
    "rescue": lambda window: ask_rescue(window, name="a", when="today"),
    "replace": lambda window: ask_replace(window, "Replace?"),
}


@pytest.mark.parametrize("name", ASKED)
def test_nothing_of_a_dialog_stays(desk: "Desk", name: str) -> None:
    before = set(desk.window.findChildren(QDialog))
    desk.in_dialog(lambda: ASKED[name](desk.window), lambda dialog: dialog.reject())
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert set(desk.window.findChildren(QDialog)) == before


@pytest.mark.usefixtures("open_desk")  # the data are read once
def test_a_step_that_came_while_the_window_closed_goes_quietly(
    qtbot: "QtBot", settings_file: Path
) -> None:
    window = make_window(QSettings(str(settings_file), QSettings.Format.IniFormat))
    window.show()
    window.close()
    # A field keeps what was typed when it loses the keyboard.
    window.workspace.undo_stack.push(QUndoCommand("Late"))
    with qtbot.captureExceptions() as errors:
        window.deleteLater()
        QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
    assert not errors
