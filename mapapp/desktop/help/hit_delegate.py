"""Draws what a search of the guide found: where it stands, and the words around it."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QStyledItemDelegate, QStyleOptionViewItem

PADDING: Final = 8
WRAP: Final = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

_Index = QModelIndex | QPersistentModelIndex


class HitDelegate(QStyledItemDelegate):
    """A bold line for the place, quiet lines for the words; both wrap."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one entry."""
        title, snippet = _parts(index)
        bold, room = _bold(option.font), self._room(option)
        painter.save()
        blank = QStyleOptionViewItem(option)
        blank.text = ""
        option.widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, blank, painter, option.widget
        )
        roles = QPalette.ColorRole
        painter.setFont(bold)
        painter.setPen(option.palette.color(roles.Text))
        painter.drawText(room, WRAP, title)
        painter.setFont(option.font)
        painter.setPen(option.palette.color(roles.PlaceholderText))
        painter.drawText(room.adjusted(0, _height(bold, room, title) + 2, 0, 0), WRAP, snippet)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return how much room both parts take at the list's width."""
        title, snippet = _parts(index)
        room = self._room(option)
        height = _height(_bold(option.font), room, title) + _height(option.font, room, snippet)
        return QSize(room.width(), height + 2 + 2 * PADDING)

    def _room(self, option: QStyleOptionViewItem) -> QRect:
        rect = QRect(option.rect)
        if isinstance(option.widget, QAbstractScrollArea):
            rect.setWidth(option.widget.viewport().width())
        return rect.adjusted(PADDING, PADDING, -PADDING, 0)


def _parts(index: _Index) -> tuple[str, str]:
    title, _, snippet = str(index.data(Qt.ItemDataRole.DisplayRole)).partition("\n")
    return title, snippet


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def _height(font: QFont, room: QRect, text: str) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, room.width(), 10_000), WRAP, text).height()
