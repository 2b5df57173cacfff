"""What a getter of Qt returned outlives who was asked."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QDialogButtonBox,
    QLabel,
    QMainWindow,
    QToolButton,
    QWidget,
)
from shiboken6 import delete, isValid

from mapapp.desktop.binding import given_back

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def window() -> Iterator[QMainWindow]:
    made = QMainWindow()
    yield made
    delete(made)


def button(window: QMainWindow) -> QAbstractButton:
    """Return a button that Qt made itself: what Python made stays valid in any case."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok, window)
    return box.button(QDialogButtonBox.StandardButton.Ok)


def proxy(window: QMainWindow) -> tuple[QObject, QObject | None]:
    asked = QWidget(window)
    asked.setFocusProxy(button(window))
    return asked, given_back(asked.focusProxy())


def buddy(window: QMainWindow) -> tuple[QObject, QObject | None]:
    asked = QLabel("of", window)
    asked.setBuddy(button(window))
    return asked, given_back(asked.buddy())


def checked(window: QMainWindow) -> tuple[QObject, QObject | None]:
    asked, one = QButtonGroup(window), button(window)
    one.setCheckable(True)
    asked.addButton(one)
    one.setChecked(True)
    return asked, given_back(asked.checkedButton())


def action(window: QMainWindow) -> tuple[QObject, QObject | None]:
    made = window.menuBar().addMenu("menu").addAction("action")
    asked = QToolButton(window)
    asked.setDefaultAction(made)
    return asked, given_back(asked.defaultAction())


@pytest.mark.parametrize("ask", [proxy, buddy, checked, action])
def test_what_was_returned_outlives_who_was_asked(
    window: QMainWindow, ask: Callable[[QMainWindow], tuple[QObject, QObject | None]]
) -> None:
    asked, found = ask(window)
    assert found is not None
    parent = found.parent()
    delete(asked)
    assert isValid(found)
    assert found.parent() is parent


def test_what_has_no_parent_keeps_none() -> None:
    made = QAction("action")
    assert given_back(made) is made
    assert made.parent() is None
    assert given_back(None) is None
