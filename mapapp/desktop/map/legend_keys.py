"""The keyboard on the legend: from row to row, and all that the mouse can do to each."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from mapapp.cartography.legend_placed import MORE_KEY
from mapapp.desktop.focus_frame import FocusFrame

if TYPE_CHECKING:
    from collections.abc import Callable

    from mapapp.desktop.map.legend_hands import LegendHands

translate = QCoreApplication.translate

RIM_PX: Final = 4
INSET_PX: Final = 2
_UP_DOWN: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_LEFT_RIGHT: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class LegendKeys(QWidget):
    """What has the keyboard on the legend: it lies over the row or the block reached.

    Up and Down go through titles and rows, Left and Right from block to block. F2 or Return
    renames, Delete hides, Alt with Up or Down moves, the menu key opens the menu, Escape goes
    back to the map. The mouse passes through it.
    """

    def __init__(self, hands: "LegendHands") -> None:
        super().__init__(hands.view)
        self._hands, self._view = hands, hands.view
        self._key = ""
        self._at = 0
        self._menu: QMenu | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Legend"))
        self.setAccessibleDescription(
            self.tr(
                "Arrows go through titles and rows, F2 renames, Delete hides, Alt with an arrow"
                " moves, the menu key has more."
            )
        )
        self._view.installEventFilter(self)

    @property
    def key(self) -> str:
        """What is reached: the key of a row or a block; empty without a legend."""
        stops = self.stops()
        if self._key in stops:
            self._at = stops.index(self._key)
        elif stops:
            self._at = min(self._at, len(stops) - 1)
            self._key = stops[self._at]
        return self._key if stops else ""

    def stops(self) -> tuple[str, ...]:
        """Return the keys of the blocks and rows that are seen, in the order of reading."""
        placed = self._view.scene.placed_legend if self._view.shows_shares else None
        return placed.shown_keys if placed is not None else ()

    def words(self) -> str:
        """Return what is reached, in words: "Share of output, %: 1-2"."""
        placed, key = self._view.scene.placed_legend, self.key
        block = placed.block_of(key) if placed is not None and key else None
        if placed is None or block is None:
            return ""
        title, own = placed.words_of(block) or "", placed.words_of(key) or ""
        if key == block:
            return title
        return translate("legend", "{name}: {what}").format(name=title, what=own)

    # --- moving --------------------------------------------------------------------------------

    def _go(self, at: int) -> None:
        """Go to a stop, and say which it is."""
        stops = self.stops()
        self._at = max(0, min(at, len(stops) - 1))
        self._key = stops[self._at]
        self._tell()

    def _step(self, way: int) -> None:
        self._go(self.stops().index(self.key) + way)

    def _tell(self) -> None:
        self.place()
        stops = self.stops()
        if stops:
            from mapapp.desktop.map.walk import place_words  # a first map is not walked

            self._view.say(f"{self.words()} ({place_words(self._at, len(stops))})")

    def _to_block(self, way: int) -> None:
        """Go to the title of the next block, or of this or the one before."""
        placed, stops = self._view.scene.placed_legend, self.stops()
        heads = [at for at, key in enumerate(stops) if placed and placed.block_of(key) == key]
        beyond = [at for at in heads if (at > self._at if way > 0 else at < self._at)]
        if beyond:
            self._go(beyond[0] if way > 0 else beyond[-1])

    def _move(self, way: int) -> None:
        self._hands.move(self.key, way)
        self._tell()

    def _hide(self) -> None:
        key, words = self.key, self.words()
        if key == MORE_KEY:
            return
        self._hands.hide(key)
        self.place()
        self._view.say(self.tr("“{words}” is hidden; Ctrl+Z shows it again.").format(words=words))
        if not self.stops():
            self._view.setFocus()

    def _edit(self) -> None:
        if self.key == MORE_KEY:
            self._hands.open_more()
        else:
            self._hands.edit_words(self.key)

    def _open_menu(self) -> None:
        if self._menu is not None and self._menu.isVisible():
            return  # some platforms send the key and an event for the menu
        self._menu = self._hands.menu(self.key)
        self._menu.destroyed.connect(self._forget_menu)
        self._menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._menu.popup(self.mapToGlobal(QPoint(RIM_PX, self.height())))

    def _forget_menu(self) -> None:
        self._menu = None

    # --- events --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key asks the legend for; all others go on to the map."""
        act = self._act_of(event)
        if act is None or not self.stops():
            super().keyPressEvent(event)
        else:
            act()

    def _act_of(self, event: QKeyEvent) -> "Callable[[], None] | None":
        key, mods = Qt.Key(event.key()), event.modifiers()
        if mods & Qt.KeyboardModifier.AltModifier:
            return partial(self._move, _UP_DOWN[key]) if key in _UP_DOWN else None
        if mods & Qt.KeyboardModifier.ShiftModifier and key == Qt.Key.Key_F10:
            return self._open_menu
        if key in _UP_DOWN:
            return partial(self._step, _UP_DOWN[key])
        if key in _LEFT_RIGHT:
            return partial(self._to_block, _LEFT_RIGHT[key])
        acts: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Home: lambda: self._go(0),
            Qt.Key.Key_End: lambda: self._go(len(self.stops()) - 1),
            Qt.Key.Key_F2: self._edit,
            Qt.Key.Key_Return: self._edit,
            Qt.Key.Key_Enter: self._edit,
            Qt.Key.Key_Delete: self._hide,
            Qt.Key.Key_Backspace: self._hide,
            Qt.Key.Key_Menu: self._open_menu,
            Qt.Key.Key_Escape: self._view.setFocus,
        }
        return acts.get(key)

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the legend from being taken for another command of the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._act_of(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of what is reached."""
        if self.stops():
            self._open_menu()
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lie over what was reached before, framed however the focus came here."""
        super().focusInEvent(event)
        self.place()
        frame = self.window().findChild(FocusFrame)
        if frame is not None and not self.isHidden():
            frame.show_round(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Be the legend as a whole again for whoever looks for it."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.setAccessibleName(self.tr("Legend"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the legend when the map is painted anew; without one Tab passes by."""
        if watched is self._view and event.type() == QEvent.Type.Paint:
            policy = Qt.FocusPolicy.TabFocus if self.stops() else Qt.FocusPolicy.NoFocus
            if policy != self.focusPolicy():
                self.setFocusPolicy(policy)
            if self.hasFocus():
                self.place()
        return False

    def place(self) -> None:
        """Lie over what is reached, and be named after it."""
        placed, key = self._view.scene.placed_legend, self.key
        box = placed.row_box(key) if placed is not None and key else None
        if box is None:
            return
        # The frame stands round it: a row's must not lie on the words above and below.
        rim = QRectF(box).adjusted(-RIM_PX, INSET_PX, RIM_PX, -INSET_PX).toAlignedRect()
        rim &= self._view.rect()
        if rim != self.geometry():
            self.setGeometry(rim)
        if self.accessibleName() != self.words():
            self.setAccessibleName(self.words())
