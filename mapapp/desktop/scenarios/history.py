"""The dock "History": every step since the document was opened; a click goes there."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QFrame, QUndoView, QWidget


class HistoryView(QUndoView):
    """The steps in their order, those undone below the one that is chosen.

    Clicking a step undoes or redoes up to it.
    """

    def __init__(self, stack: QUndoStack, parent: QWidget | None = None) -> None:
        super().__init__(stack, parent)
        self.setAccessibleName(self.tr("Steps"))
        self.setProperty("role", "roomy")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEmptyLabel(self.tr("As opened"))
        self.setToolTip(self.tr("Click a step to go back or forward to it"))
        self.setWordWrap(True)
        self.setUniformItemSizes(False)

    def sizeHint(self) -> QSize:
        """Return a size that is not that of the longest step."""
        return QSize(280, 160)
