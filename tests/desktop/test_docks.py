"""Docks that are made when they are first seen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from mapapp.cartography.theme import DARK, LIGHT
from mapapp.desktop.docks import DockSet


class Room(QLabel):
    """Something in a dock that knows its theme."""

    theme = LIGHT

    def set_theme(self, theme: object) -> None:
        """Take another theme."""
        self.theme = theme  # type: ignore[assignment]


class House:
    """A window with one dock that is always there and one that is made later."""

    def __init__(self, window: QMainWindow) -> None:
        self.window = window
        self.docks = DockSet(window, LIGHT)
        self.made: list[Room] = []
        self.front = self.docks.add(
            "front", "Front", QWidget(), Qt.DockWidgetArea.BottomDockWidgetArea
        )
        self.later = self.docks.add_later("later", "Later", self._make, beside=self.front)
        self.docks.place_later()

    def _make(self) -> QWidget:
        self.made.append(Room())
        return self.made[-1]


@pytest.fixture
def house(qtbot: QtBot) -> Iterator[House]:
    """A window on screen."""
    window = QMainWindow()
    qtbot.addWidget(window)
    house = House(window)
    window.show()
    QApplication.processEvents()
    yield house
    window.close()


def test_a_later_dock_stands_behind_another_and_is_empty_until_it_is_seen(house: House) -> None:
    assert house.window.tabifiedDockWidgets(house.front) == [house.later]
    assert house.made == []


def test_a_later_dock_is_made_once(house: House) -> None:
    first = house.docks.bring_up("later")
    house.front.raise_()
    QApplication.processEvents()
    assert house.docks.bring_up("later") is first
    assert len(house.made) == 1


def test_coming_to_the_front_by_its_tab_makes_a_later_dock(house: House) -> None:
    house.later.raise_()
    QApplication.processEvents()
    assert [house.later.widget()] == house.made


def test_a_later_dock_is_told_of_another_theme(house: House) -> None:
    house.docks.set_theme(DARK)  # nothing is there yet to be told
    room = house.docks.bring_up("later")
    house.docks.set_theme(DARK)
    assert isinstance(room, Room)
    assert room.theme is DARK


def test_an_unknown_dock_has_no_place(house: House) -> None:
    with pytest.raises(KeyError, match="cellar"):
        house.docks.named("cellar")


def test_a_dock_that_begins_to_float_stays_on_the_screen(house: House) -> None:
    house.window.move(0, 0)
    QApplication.processEvents()
    house.front.setFloating(True)
    QApplication.processEvents()
    room = house.front.screen().availableGeometry()
    assert room.contains(house.front.geometry())


class Shown(QObject):
    """Notes in which order windows are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.order: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note what is shown."""
        if event.type() == QEvent.Type.Show:
            self.order.append(watched)
        return super().eventFilter(watched, event)


def test_a_dock_that_floated_at_the_last_start_is_shown_before_the_window(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    house = House(window)
    house.front.setFloating(True)
    house.front.show()  # as restoring the kept layout does, before the window is there
    shown = Shown()
    for one in (window, house.front):
        one.installEventFilter(shown)
    window.show()
    QApplication.processEvents()
    assert shown.order == [window, house.front]
    window.close()
