"""What a getter of Qt returned outlives who was asked; nothing is held that Qt deletes."""

import gc
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QMainWindow,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import delete, isValid

from mapapp.desktop.binding import given_back

if TYPE_CHECKING:
    from tests.desktop.conftest import Desk

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


# --- layouts ---------------------------------------------------------------------------------

DELETED_ONE_BY_ONE = """
import sys
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from mapapp.desktop.binding import lay_out_safely

app = QApplication([])
if sys.argv[1] == "safely":
    lay_out_safely()
window = QWidget()
outer, inner = QVBoxLayout(window), QHBoxLayout()
buttons = [QPushButton() for _ in range(2000)]
for button in buttons:
    inner.addWidget(button)
outer.addLayout(inner)
for button in buttons:
    button.deleteLater()
buttons.clear()
app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
parent = QWidget()
made = [QAction("made in their place", parent) for _ in range(6000)]
made.clear()
parent.deleteLater()
del parent
app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
print("all right")
"""


def held_items() -> int:
    """Return how many items of layouts, not layouts themselves, the binding holds."""
    return sum(
        isinstance(one, QLayoutItem) and not isinstance(one, QLayout) and isValid(one)
        for one in gc.get_objects()
    )


def filled() -> QHBoxLayout:
    layout = QHBoxLayout()
    for _ in range(5):
        layout.addWidget(QLabel("one"))
    layout.addStretch()
    return layout


def in_a_box(window: QWidget) -> None:
    QVBoxLayout(window).addLayout(filled())


def inserted(window: QWidget) -> None:
    QVBoxLayout(window).insertLayout(0, filled(), 1)


def in_a_grid(window: QWidget) -> None:
    QGridLayout(window).addLayout(filled(), 0, 0, 1, 2)


def in_two(window: QWidget) -> None:
    between = QVBoxLayout()
    between.addLayout(filled())
    QVBoxLayout(window).addLayout(between)


@pytest.mark.parametrize("put", [in_a_box, inserted, in_a_grid, in_two])
def test_a_layout_in_another_is_not_held_by_its_items(put: Callable[[QWidget], None]) -> None:
    window, before = QWidget(), held_items()
    put(window)
    assert held_items() == before
    window.show()
    assert len(window.findChildren(QLabel)) == 5
    assert all(label.isVisible() for label in window.findChildren(QLabel))


def test_a_window_holds_no_item_of_its_layouts(desk: "Desk") -> None:
    assert held_items() == 0, "an item that Qt deletes is known by the binding still"


@pytest.mark.parametrize("how", ["safely", "as it is"])
def test_what_is_made_where_an_item_was_is_deleted_in_peace(how: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", DELETED_ONE_BY_ONE, how],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    if how == "safely":
        assert done.stdout == "all right\n", done.stderr
    else:  # as soon as this fails the binding needs no help any more
        assert done.returncode != 0
