"""A dialog that was used is deleted: nothing of it stays behind its window."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog

from mapapp.desktop.documents.questions import ask_replace, ask_rescue

if TYPE_CHECKING:
    from collections.abc import Callable

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
