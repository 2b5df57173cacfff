"""Undo steps: a value before and after. Commands change the model only."""

import sys
from collections.abc import Callable
from typing import Any, Final, Generic, TypeVar

from PySide6.QtGui import QUndoCommand, QUndoStack

from mapapp.scenario.scenario import Scenario

_COMMAND_ID: Final = 1

T = TypeVar("T")
Describe = Callable[[Scenario, Scenario], str]


class EditCommand(QUndoCommand, Generic[T]):
    """Replace one immutable value by another; the steps of one drag merge into one.

    ``describe`` words the step from the values before and after, so that a merged step names
    the whole drag and not its last move.

    Attributes
    ----------
    failed
        Why the value could not be put in place the first time; then this is no step.
    """

    def __init__(
        self,
        show: Callable[[T], None],
        before: T,
        after: T,
        *,
        describe: Callable[[T, T], str],
        drag: int = 0,
    ) -> None:
        super().__init__(describe(before, after))
        self._show = show
        self._before = before
        self._describe = describe
        self.after = after
        self.drag = drag
        self.failed: Exception | None = None
        self._is_step = False

    def id(self) -> int:
        """Say which commands may merge: those of drags."""
        return _COMMAND_ID if self.drag else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take over the end state of a later step of the same drag."""
        if not isinstance(other, EditCommand) or other.drag != self.drag or other.failed:
            return False
        if type(other.after) is not type(self.after):  # levers and looks number their own drags
            return False
        self.after = other.after
        self.setText(self._describe(self._before, self.after))
        self.setObsolete(self.after == self._before)
        return True

    def redo(self) -> None:
        """Put the later value in place."""
        self._try(self.after)
        self._is_step = True

    def undo(self) -> None:
        """Put the earlier value back."""
        self._try(self._before)

    def _try(self, value: T) -> None:
        """Put a value in place; nothing is raised through Qt, which would go on and crash."""
        try:
            self._show(value)
        except Exception as error:
            if self._is_step:
                sys.excepthook(type(error), error, error.__traceback__)
                return
            self.failed = error
            self.setObsolete(True)


def do(stack: QUndoStack, command: EditCommand[Any]) -> None:
    """Make a step to undo.

    Raises
    ------
    Exception
        What putting the value in place raised; then there is no step, and all stays.
    """
    stack.push(command)
    failed, command.failed = command.failed, None
    if failed is not None:
        raise failed
