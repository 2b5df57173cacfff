"""The map for screen readers: its countries and sites as children, and spoken words.

Each child is a `MapItem`, a plain QObject of the map's: Qt then keeps its interface as long as
the object lives. The pool of items only grows and an item is the n-th stop of the map as it is
now, so that nothing a screen reader holds is ever deleted under it while the map is open.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QSize
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleObject,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget

if TYPE_CHECKING:
    from mapapp.desktop.map_view import MapView

ITEM_PX = 24


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say something, if there is one."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


class MapItem(QObject):
    """Stands for the n-th country or site of a map."""

    def __init__(self, view: "MapView", at: int) -> None:
        super().__init__(view)
        self.view = view
        self.at = at


class MapItems:
    """The items of one map, made when they are first asked for."""

    def __init__(self, view: "MapView") -> None:
        self._view = view
        self._items: list[MapItem] = []

    def item(self, at: int) -> MapItem:
        """Return the item of the n-th stop."""
        while len(self._items) <= at:
            self._items.append(MapItem(self._view, len(self._items)))
        return self._items[at]

    def tell_focus(self, at: int) -> None:
        """Tell a screen reader that the keys have come to the n-th stop."""
        if QAccessible.isActive():
            event = QAccessibleEvent(self.item(at), QAccessible.Event.Focus)
            QAccessible.updateAccessibility(event)


class MapItemInterface(QAccessibleObject):
    """A country or a site as a screen reader sees it."""

    @property
    def _item(self) -> MapItem:
        item = self.object()
        assert isinstance(item, MapItem)  # noqa: S101  (the factory makes it for no other)
        return item

    def isValid(self) -> bool:  # noqa: N802  (Qt's name)
        """Say whether the map has so many things now."""
        return super().isValid() and self._item.at < len(self._item.view.walker.stops)

    def parent(self) -> QAccessibleInterface:
        """Return the map."""
        return QAccessible.queryAccessibleInterface(self._item.view)

    def child(self, _index: int) -> QAccessibleInterface:
        """Return nothing: a country has no parts."""
        return None  # type: ignore[return-value]  # Qt takes it; its stubs do not say so

    def childCount(self) -> int:
        """Return that it has no parts."""
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """Return that nothing is a part of it."""
        return -1

    def role(self) -> QAccessible.Role:
        """Return that it is one of a list."""
        return QAccessible.Role.ListItem

    def text(self, kind: QAccessible.Text) -> str:
        """Return its name and figure: "China, 77.4 % of cobalt refining, 2030"."""
        if kind == QAccessible.Text.Name and self.isValid():
            return self._item.view.walker.stops[self._item.at].words
        return ""

    def rect(self) -> QRect:
        """Return a square around its middle, on the screen."""
        item = self._item
        if not self.isValid():
            return QRect()
        middle = item.view.walker.stops[item.at].pixel(item.view.scene)
        if middle is None:
            return QRect()
        corner = middle.toPoint() - QPoint(ITEM_PX // 2, ITEM_PX // 2)
        return QRect(item.view.mapToGlobal(corner), QSize(ITEM_PX, ITEM_PX))

    def state(self) -> QAccessible.State:
        """Return whether it is selected, focused and in sight."""
        state = QAccessible.State()
        state.selectable = state.focusable = True
        item = self._item
        if self.isValid():
            stop = item.view.walker.stops[item.at]
            state.selected = stop.is_in(item.view.selection)
            state.focused = item.view.walker.focused == stop
            middle = stop.pixel(item.view.scene)
            state.offscreen = middle is None or not item.view.rect().contains(middle.toPoint())
        else:
            state.invalid = True
        return state


class MapInterface(QAccessibleWidget):
    """The map as a list of its countries and sites."""

    def __init__(self, view: "MapView") -> None:
        super().__init__(view, QAccessible.Role.List)

    @property
    def _view(self) -> "MapView":
        return self.object()  # type: ignore[return-value]

    def childCount(self) -> int:
        """Return how many countries and sites there are, and buttons on the map."""
        return len(self._view.walker.stops) + super().childCount()

    def child(self, index: int) -> QAccessibleInterface:
        """Return a country or a site, then the widgets on the map."""
        count = len(self._view.walker.stops)
        if 0 <= index < count:
            return QAccessible.queryAccessibleInterface(self._view.walker.items.item(index))
        return super().child(index - count)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return where a child stands."""
        item = child.object()
        if isinstance(item, MapItem):
            return item.at
        index = super().indexOfChild(child)
        return index if index < 0 else index + len(self._view.walker.stops)

    def focusChild(self) -> QAccessibleInterface:  # noqa: N802  (Qt's name)
        """Return what the keys have come to."""
        view = self._view
        if view.walker.focused is None or view.walker.focused not in view.walker.stops:
            return super().focusChild()
        return self.child(view.walker.stops.index(view.walker.focused))


def _interface_of(_key: str, thing: QObject) -> QAccessibleInterface | None:
    from mapapp.desktop.map.legend_keys import LegendKeys
    from mapapp.desktop.map_view import MapView

    if isinstance(thing, MapView):
        return MapInterface(thing)
    if isinstance(thing, MapItem):
        return MapItemInterface(thing)
    if isinstance(thing, LegendKeys):
        return QAccessibleWidget(thing, QAccessible.Role.ListItem)
    return None


_installed: list[bool] = []


def install() -> None:
    """Tell Qt once how maps are described; Qt asks for every object of the process."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_interface_of)
