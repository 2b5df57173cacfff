"""The hand on the legend: drag a block, rename a row or title in place, hide, order, count."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from mapapp.cartography.legend_edit import EntryGroup, entries, put_at, shown_again
from mapapp.cartography.legend_placed import MORE_KEY
from mapapp.cartography.theme import MapTheme
from mapapp.desktop.map.gestures import Gesture, draw_area
from mapapp.desktop.map.legend_classes import class_of, hint, reclassed
from mapapp.desktop.map.legend_keys import LegendKeys
from mapapp.desktop.map.legend_menu import (
    counts_action,
    hidden_menu,
    move_actions,
    open_more_action,
    reset_action,
)
from mapapp.desktop.map.legend_more import LegendPane
from mapapp.errors import UserError
from mapapp.scenario.appearance import LegendEdit

if TYPE_CHECKING:
    from mapapp.desktop.map_view import MapView

FIELD_GROWS_PX = 6.0
LEAST_FIELD_PX = 140.0
FIELD_HEIGHT_PX = 20.0


class SwipeGesture(Gesture):
    """Drag the line between baseline and scenario."""

    cursor = Qt.CursorShape.SplitHCursor

    def __init__(self, view: "MapView", start: QPointF) -> None:
        super().__init__(view, start)
        self._from = view.swipe_at or 0.5

    def follow(self) -> None:
        """Move the line with the pointer."""
        self.view.swipe_to(self.now.x() / max(1.0, self.view.viewport.width))

    def finish(self) -> None:
        """Place the labels of each side anew."""
        self.view.settle()

    def cancel(self) -> None:
        """Put the line back."""
        self.view.swipe_to(self._from)


class LegendGesture(Gesture):
    """Drag a block of the legend to another place."""

    cursor = Qt.CursorShape.SizeAllCursor

    def __init__(self, hands: "LegendHands", start: QPointF, block: str, box: QRectF) -> None:
        super().__init__(hands.view, start)
        self._hands = hands
        self._block = block
        self._box = box

    @property
    def _moved(self) -> QRectF:
        return self._box.translated(self.now - self.start)

    def finish(self) -> None:
        """Leave it there."""
        self._hands.put(self._block, self._moved.topLeft())

    def paint(self, painter: QPainter, theme: MapTheme) -> None:
        """Draw where it would stand."""
        path = QPainterPath()
        path.addRect(self._moved)
        draw_area(painter, path, theme)


class LegendHands(QObject):
    """What can be done to the legend of a map; every step is undoable.

    Signals
    -------
    refused
        What was typed cannot be used: a sentence that says why; empty once it can.
    """

    refused = Signal(str)

    def __init__(self, view: "MapView") -> None:
        super().__init__(view)
        self.view = view
        self._field: _Field | None = None
        self._pane: LegendPane | None = None
        self.keys = LegendKeys(self)
        self._back: QWidget = view

    def key_at(self, pixel: QPointF) -> str | None:
        """Return the key of the row or block of the legend under a pixel, else None."""
        placed = self.view.scene.placed_legend
        return placed.legend_at(pixel) if placed is not None else None

    def gesture_at(self, pixel: QPointF) -> Gesture | None:
        """Return the drag of the block under a pixel, None beside the legend."""
        key, placed = self.key_at(pixel), self.view.scene.placed_legend
        block = placed.block_of(key) if placed is not None and key is not None else None
        box = placed.row_box(block) if placed is not None and block is not None else None
        if block is None or box is None:
            return None
        return LegendGesture(self, pixel, block, box)

    @property
    def edit(self) -> LegendEdit:
        """What was changed of the legend."""
        return self.view.options.appearance.legend

    def entries(self) -> tuple[EntryGroup, ...]:
        """Return all that the legend could say now, hidden or not."""
        return entries(replace(self.view.scene.legend, edit=LegendEdit()).blocks(), self.edit)

    def change(self, edit: LegendEdit, text: str) -> None:
        """Ask for another edit, as a step with a text."""
        self.view.look_wanted.emit(replace(self.view.options.appearance, legend=edit), text)

    def open_at(self, pixel: QPointF) -> bool:
        """Open what found no room if its row is under a pixel; say whether it is."""
        if self.key_at(pixel) != MORE_KEY:
            return False
        self.open_more()
        return True

    def open_more(self) -> None:
        """Show what of the legend found no room on the map; nothing if all has room."""
        placed = self.view.scene.placed_legend
        box = placed.row_box(MORE_KEY) if placed is not None else None
        if placed is None or not placed.folded:
            return
        self._pane = LegendPane(placed.folded, placed.theme, self.view, back=self._who_asks())
        at = self.view.viewport.middle if box is None else box.topLeft()
        self._pane.open_at(at.toPoint(), self.view.rect())

    def _who_asks(self) -> QWidget:
        """Return where the keyboard is to come back to: the legend if it is there, else the map."""
        return self.keys if self.keys.hasFocus() else self.view

    def give_back(self) -> None:
        """Give the keyboard back to where a row was renamed from."""
        self._back.setFocus()

    # --- what is done --------------------------------------------------------------------------

    def put(self, block: str, corner: QPointF) -> None:
        """Put a block's upper left corner at a point of the picture."""
        viewport = self.view.viewport
        edit = put_at(self.edit, block, corner, width=viewport.width, height=viewport.height)
        self.change(edit, self.tr("Move the legend"))

    def rename(self, key: str, words: str) -> None:
        """Give a row or a title other words; none gives it its own back.

        Figures typed into the row of a class are its bounds.
        """
        try:
            found = reclassed(self.view.options.appearance, self.view.scene.scale, key, words)
        except UserError as error:
            self.refused.emit(str(error))
            return
        self.refused.emit("")
        if found is not None:
            self.view.look_wanted.emit(*found)
            return
        is_block = any(group.block.key == key for group in self.entries())
        words = words.strip()
        new = ((key, words),) if words else ()
        if is_block:
            titles = tuple(one for one in self.edit.titles if one[0] != key)
            edit = replace(self.edit, titles=(*titles, *new))
        else:
            labels = tuple(one for one in self.edit.labels if one[0] != key)
            edit = replace(self.edit, labels=(*labels, *new))
        self.change(edit, self.tr("Rename in the legend"))

    def hide(self, key: str) -> None:
        """Leave a row or a block out."""
        self.change(
            replace(self.edit, hidden=(*self.edit.hidden, key)), self.tr("Hide in the legend")
        )

    def move(self, key: str, way: int) -> None:
        """Put a row or a block before the one before it (-1) or behind the next (1)."""
        keys = self._beside(key)
        if not self.can_move(key, way):
            return
        at = keys.index(key)
        keys[at], keys[at + way] = keys[at + way], keys[at]
        order = (*(one for one in self.edit.order if one not in keys), *keys)
        self.change(replace(self.edit, order=order), self.tr("Order of the legend"))

    def can_move(self, key: str, way: int) -> bool:
        """Whether there is a row or block on that side of one; sizes keep their order."""
        keys = self._beside(key)
        return key in keys and 0 <= keys.index(key) + way < len(keys)

    def _beside(self, key: str) -> list[str]:
        """Return the blocks, or the rows of its block, among which one stands."""
        blocks = self.view.scene.legend.blocks()
        keys = [block.key for block in blocks]
        if key in keys:
            return keys
        rows = ([row.key for row in block.rows] for block in blocks)
        return next((found for found in rows if key in found), [])

    def show_again(self, key: str) -> None:
        """Show a hidden row or block where it was, in the words that it had."""
        self.change(shown_again(self.edit, key), self.tr("Show in the legend"))

    def show_all(self) -> None:
        """Show all that is hidden, with its words and places."""
        self.change(replace(self.edit, hidden=()), self.tr("Show all of the legend"))

    def edit_at(self, pixel: QPointF) -> bool:
        """Open a field over the words under a pixel; False beside the legend."""
        key, placed = self.key_at(pixel), self.view.scene.placed_legend
        if key is None or placed is None:
            return False
        if key != MORE_KEY:
            self.edit_words(key)
        return True

    def edit_words(self, key: str, words: str = "") -> None:
        """Open a field over a row or title; over the middle of the map for one without a place."""
        placed, box = self.view.scene.placed_legend, None
        if placed is not None:
            box = placed.title_box(key) or placed.row_box(key)
            words = placed.words_of(key) or words
        if box is None:
            box = QRectF(0, 0, LEAST_FIELD_PX * 2, FIELD_HEIGHT_PX)
            box.moveCenter(self.view.viewport.middle)
        self._back = self._who_asks()
        self._field = _Field(self, key, words, box)
        if class_of(key, self.view.scene.scale) is not None:
            self.view.say(hint(self.view.scene.scale))

    def menu(self, key: str) -> QMenu:
        """Return the menu of a row or block; the row that opens the rest stands for its block."""
        menu = QMenu(self.view)
        if key == MORE_KEY:
            menu.addAction(open_more_action(self, menu))
            return menu
        menu.addAction(self.tr("Rename..."), lambda: self.edit_words(key))
        menu.addAction(self.tr("Hide"), lambda: self.hide(key))
        menu.addActions(move_actions(self, menu, key))
        menu.addSeparator()
        menu.addAction(counts_action(self, menu))
        placed = self.view.scene.placed_legend
        block = placed.block_of(key) if placed is not None else None
        dragged = block in {one[0] for one in self.edit.places}
        back = menu.addAction(self.tr("Back to its own place"), lambda: self._put_back(block))
        back.setEnabled(dragged)
        if self.edit.hidden:
            menu.addMenu(hidden_menu(self, menu))
        menu.addAction(reset_action(self, menu))
        return menu

    def _put_back(self, block: str | None) -> None:
        places = tuple(one for one in self.edit.places if one[0] != block)
        self.change(replace(self.edit, places=places), self.tr("Move the legend back"))


class _Field(QLineEdit):
    """A field over words of the legend: Return keeps, Escape leaves them."""

    def __init__(self, hands: LegendHands, key: str, words: str, box: QRectF) -> None:
        super().__init__(words, hands.view)
        self._hands = hands
        self._key = key
        self._words = words
        grown = box.adjusted(-FIELD_GROWS_PX, -FIELD_GROWS_PX, FIELD_GROWS_PX, FIELD_GROWS_PX)
        grown.setWidth(max(LEAST_FIELD_PX, grown.width()))
        self.setGeometry(grown.toRect())
        self.setAccessibleName(self.tr("Words in the legend"))
        self.setPlaceholderText(self.tr("its own words"))
        self.selectAll()
        self.editingFinished.connect(self._keep)
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the words as they are with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        words = self.text()
        self._close()
        if words.strip() != self._words:
            self._hands.rename(self._key, words)

    def _close(self) -> None:
        self.blockSignals(True)  # noqa: FBT003 - Qt's own way
        # Before it hides: Qt would send the keyboard to what is next in the window.
        self._hands.give_back()
        self.hide()
        self.deleteLater()
