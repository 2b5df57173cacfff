"""A step that cannot be made is none, and says why to who asked for it."""

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QUndoStack

from mapapp.desktop.commands import EditCommand, do

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("qapp")


class Shelf:
    """Takes numbers that are not negative."""

    def __init__(self) -> None:
        self.value = 0
        self.is_shut = False
        self.stack = QUndoStack()
        # As the window's actions: they are told within a step.
        self.stack.undoTextChanged.connect(lambda _: str(self.value).strip())
        self.stack.indexChanged.connect(lambda _: str(self.value).strip())

    def put(self, value: int) -> None:
        if value < 0 or self.is_shut:
            message = f"{value} is not taken"
            raise ValueError(message)
        self.value = value

    def change(self, value: int, *, drag: int = 0) -> None:
        words = "{} to {}".format
        do(self.stack, EditCommand(self.put, self.value, value, describe=words, drag=drag))


@pytest.mark.parametrize("drag", [0, 1])
def test_what_a_step_raises_is_raised_to_who_asked_and_nothing_stays(drag: int) -> None:
    shelf = Shelf()
    shelf.change(1, drag=drag)
    for _ in range(50):
        with pytest.raises(ValueError, match="-1 is not taken"):
            shelf.change(-1, drag=drag)
    assert shelf.value == 1
    assert shelf.stack.count() == 1
    assert shelf.stack.undoText() == "0 to 1"
    shelf.stack.undo()
    assert shelf.value == 0
    shelf.stack.redo()
    assert shelf.value == 1


def test_a_drag_goes_on_after_a_step_that_was_none() -> None:
    shelf = Shelf()
    shelf.change(1, drag=1)
    with pytest.raises(ValueError, match="not taken"):
        shelf.change(-1, drag=1)
    shelf.change(2, drag=1)
    assert shelf.stack.count() == 1
    shelf.stack.undo()
    assert shelf.value == 0


def test_a_step_that_cannot_be_taken_back_is_told_of_as_any_fault(
    monkeypatch: pytest.MonkeyPatch, qtbot: "QtBot"
) -> None:
    told: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: told.append(error))
    shelf = Shelf()
    shelf.change(1)
    shelf.is_shut = True
    shelf.stack.undo()
    assert [str(error) for error in told] == ["0 is not taken"]
    assert shelf.value == 1
