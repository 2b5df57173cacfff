"""Hands for documents: answers to what the window asks, and the real question's buttons."""

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from mapapp.desktop import app, troubles
from mapapp.desktop.documents import questions

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from tests.desktop.conftest import Desk

REAL_ASK_UNSAVED = questions.ask_unsaved


class Asked:
    """Answers message boxes, and remembers what they said.

    Attributes
    ----------
    answers
        The buttons to be pressed, one for each question; beyond them nothing is saved, for the
        window is closed when a test ends.
    texts, buttons
        What each box said, and the words on its buttons.
    """

    def __init__(self) -> None:
        self.answers: list[QMessageBox.StandardButton] = []
        self.texts: list[str] = []
        self.buttons: list[list[str]] = []

    def run(self, box: QMessageBox) -> QMessageBox.StandardButton:
        self.texts.append(box.text())
        self.buttons.append([button.text() for button in box.buttons()])
        return self.answers.pop(0) if self.answers else QMessageBox.StandardButton.Discard


@pytest.fixture
def asked(open_desk: object, monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Let the real questions be asked."""
    noted = Asked()

    def run(box: QMessageBox) -> QMessageBox.StandardButton:
        return noted.run(box)

    monkeypatch.setattr(questions, "ask_unsaved", REAL_ASK_UNSAVED)
    monkeypatch.setattr(QMessageBox, "exec", run)
    return noted


@pytest.fixture
def choose_file(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path | None], None]:
    """Have the file dialogs answer with a path; None: cancelled."""

    def choose(path: Path | None) -> None:
        answer = ("" if path is None else str(path), "")
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: answer)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answer)

    return choose


@pytest.fixture
def start(
    open_desk: "Callable[[], Desk]", qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> "Callable[[list[str]], Desk]":
    """Start as a process does, in a window that is looked after."""

    def run(arguments: list[str]) -> "Desk":
        desks: list[Desk] = []

        def make(_settings: "QSettings", _preferences: object) -> object:
            monkeypatch.setattr(app, "make_window", real)
            desks.append(open_desk())
            return desks[0].window

        real = app.make_window
        monkeypatch.setattr(app, "make_application", lambda _: qapp)
        monkeypatch.setattr(troubles, "log_to_file", ExitStack)
        monkeypatch.setattr(troubles, "catch_all", lambda _: None)
        monkeypatch.setattr(app, "make_window", make)
        monkeypatch.setattr(QApplication, "arguments", lambda *_: arguments)
        monkeypatch.setattr(QApplication, "exec", lambda *_: 0)
        assert app.main(arguments) == 0
        return desks[0]

    return run
