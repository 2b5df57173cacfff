"""What of the legend found no room on the map, in a pane beside the row that opens it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from mapapp.cartography.legend_rows import Block
from mapapp.cartography.theme import MapTheme

PAD_PX: Final = 12
GAP_PX: Final = 12


class LegendPane(QWidget):
    """Blocks of a legend one below the other; a click or Escape closes it.

    ``back`` has the keyboard again when a key closes it.
    """

    def __init__(
        self, blocks: Sequence[Block], theme: MapTheme, parent: QWidget, *, back: QWidget
    ) -> None:
        super().__init__(parent)
        self._back = back
        self._blocks, self._theme = tuple(blocks), theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("More of the legend"))
        said = [f"{b.title}: {', '.join(b.row_words().values())}" for b in self._blocks]
        self.setAccessibleDescription(". ".join(said))
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return the size that all blocks need."""
        sizes = [block.size() for block in self._blocks]
        width = max(width for width, _ in sizes)
        height = sum(height for _, height in sizes) + GAP_PX * (len(sizes) - 1)
        return QSize(round(width) + 2 * PAD_PX, round(height) + 2 * PAD_PX)

    def open_at(self, corner: QPoint, room: QRect) -> None:
        """Open with the lower left corner at a place, inside a room of the map."""
        place = corner - QPoint(0, self.height())
        place.setX(max(room.left(), min(place.x(), room.right() - self.width())))
        place.setY(max(room.top(), min(place.y(), room.bottom() - self.height())))
        self.move(place)
        self.show()
        self.raise_()
        self.setFocus()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the blocks on a plate."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), self._theme.colour("panel"))
            painter.setPen(QPen(self._theme.colour("rule_strong"), 1.0))
            painter.drawRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5))
            y = float(PAD_PX)
            for block in self._blocks:
                block.draw(painter, QPointF(PAD_PX, y))
                y += block.size()[1] + GAP_PX
        finally:
            painter.end()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close when something else is turned to."""
        super().focusOutEvent(event)
        self.close()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Close."""
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with any key that closes things."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space):
            self._back.setFocus()  # which closes it
            self.close()
        else:
            super().keyPressEvent(event)
