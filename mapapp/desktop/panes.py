"""The way of the keyboard through the window: from pane to pane, and through each in order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDockWidget,
    QScrollArea,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from mapapp.desktop.binding import given_back
from mapapp.desktop.focus_frame import FocusFrame

if TYPE_CHECKING:
    from mapapp.desktop.main_window import MainWindow

_BARS, _MIDDLE, _FLOATING = 0, 3, 6
_AREAS: Final = {
    Qt.DockWidgetArea.TopDockWidgetArea: 1,
    Qt.DockWidgetArea.LeftDockWidgetArea: 2,
    Qt.DockWidgetArea.RightDockWidgetArea: 4,
    Qt.DockWidgetArea.BottomDockWidgetArea: 5,
}


@dataclass(frozen=True, slots=True)
class Pane:
    """A part of the window that the keyboard goes to as a whole.

    Attributes
    ----------
    root
        The widget that it is known by: a bar, a dock or the map.
    stops
        What takes the focus in it, in the order of Tab.
    first
        Where the keyboard comes in when it has not been here before.
    """

    root: QWidget
    stops: tuple[QWidget, ...]
    first: QWidget


class PaneWalk(QObject):
    """Finds the panes that are in sight and moves the focus through them.

    Qt's own chain follows the order in which widgets were made and goes through docks that
    stand behind others, where nobody sees the focus. This follows the eye: bars, then what is
    at the left, the map, the right, below; in each what it holds first, its title's buttons last.

    Attributes
    ----------
    frame
        Stands round what the keyboard has reached.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._last: WeakKeyDictionary[QWidget, QWidget] = WeakKeyDictionary()
        self.frame = FocusFrame(window)
        QApplication.instance().focusChanged.connect(self._remember)  # type: ignore[union-attr]

    def actions(self) -> list[QAction]:
        """Return the actions for the menu: to the next pane and to the one before."""
        made = []
        for words, keys, step in (
            (self.tr("Next pane"), "F6", 1),
            (self.tr("Previous pane"), "Shift+F6", -1),
        ):
            action = QAction(words, self._window)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _=False, step=step: self.go(step))
            made.append(action)
        return made

    # --- moving --------------------------------------------------------------------------------

    def go(self, step: int) -> None:
        """Give the keyboard to another pane, where it was last when it was there."""
        panes = self.panes()
        at = self._index(panes, self._focus())
        pane = panes[(at + step) % len(panes)] if at is not None else panes[0]
        last = self._last.get(pane.root)
        target = last if last is not None and last in pane.stops else pane.first
        if target.window() is not self._window:
            target.window().activateWindow()
        elif not self._window.isActiveWindow():
            self._window.activateWindow()
        self._give(target, Qt.FocusReason.ShortcutFocusReason)

    def tab(self, *, forward: bool) -> bool:
        """Move the focus to the next widget of the window (back: the one before)."""
        docked = [pane for pane in self.panes() if pane.root.window() is self._window]
        stops = [stop for pane in docked for stop in pane.stops]
        if not stops:
            return False
        focus = self._window.focusWidget()
        at = next((k for k, stop in enumerate(stops) if stop is focus), None)
        if at is None:
            target = self._beside(docked, focus, forward=forward)
        else:
            target = stops[(at + (1 if forward else -1)) % len(stops)]
        reasons = Qt.FocusReason
        self._give(target, reasons.TabFocusReason if forward else reasons.BacktabFocusReason)
        return True

    def leave(self) -> bool:
        """Give the keyboard back to the map; return whether it was elsewhere."""
        chart = self._window.map_view
        focus = self._focus()
        if focus is None or focus is chart or chart.isAncestorOf(focus):
            return False
        self._window.activateWindow()
        self._give(chart, Qt.FocusReason.OtherFocusReason)
        return True

    def _give(self, widget: QWidget, reason: Qt.FocusReason) -> None:
        """Give a widget the focus, scroll it into sight and frame it."""
        widget.setFocus(reason)
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget)
            above = above.parentWidget()
        self.frame.show_round(widget)

    def _focus(self) -> QWidget | None:
        return QApplication.focusWidget() or self._window.focusWidget()

    @staticmethod
    def _index(panes: Sequence[Pane], widget: QWidget | None) -> int | None:
        for at, pane in enumerate(panes):
            if widget is not None and (widget in pane.stops or _holds(pane.root, widget)):
                return at
        return None

    def _beside(self, panes: Sequence[Pane], focus: QWidget | None, *, forward: bool) -> QWidget:
        """Return where to go from a widget that is no stop itself, as a page that took a click."""
        at = self._index(panes, focus)
        stops = panes[at or 0].stops
        return stops[0] if forward else stops[-1]

    def _remember(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not isValid(self._window):
            return
        above: QWidget | None = new
        while above is not None:
            if isinstance(above, QDockWidget) or above is self._window.map_view:
                if not (isinstance(above, QDockWidget) and _holds(above.titleBarWidget(), new)):
                    self._last[above] = new
                return
            if above in (self._window.view_bar, self._window.menuBar()):
                self._last[self._window.view_bar] = new
                return
            above = above.parentWidget()

    # --- what is in sight ----------------------------------------------------------------------

    def panes(self) -> list[Pane]:
        """Return the panes in sight that have something to focus, in the order of the eye."""
        window = self._window
        stops = list(_stops(window))
        bars = {_front(bar): bar for bar in window.findChildren(QTabBar) if bar.parent() is window}
        found: list[tuple[tuple[int, int, int], Pane]] = []
        along = [
            stop
            for bar in (window.menuBar(), window.view_bar)
            for stop in sorted(
                (one for one in stops if _holds(bar, one)),
                key=lambda one: one.mapTo(window, one.rect().topLeft()).x(),
            )
        ]
        _keep(found, (_BARS, 0, 0), window.view_bar, along)
        _keep(
            found, (_MIDDLE, 0, 0), window.map_view,
            [stop for stop in stops if _holds(window.map_view, stop)],
        )  # fmt: skip
        for dock in window.docks:
            if not dock.isVisible() or dock.visibleRegion().isEmpty():
                continue
            own = list(_stops(dock)) if dock.isFloating() else stops
            title = dock.titleBarWidget()
            held = [s for s in own if _holds(dock, s) and not _holds(title, s)]
            last = [s for s in own if _holds(title, s)]
            tabs = [bars[dock.windowTitle()]] if dock.windowTitle() in bars else []
            tabs = [bar for bar in tabs if not dock.isFloating() and bar in stops]
            _keep(found, self._place(dock), dock, [*tabs, *held, *last], (held or tabs or last)[:1])
        found.sort(key=lambda one: one[0])
        return [pane for _, pane in found]

    def _place(self, dock: QDockWidget) -> tuple[int, int, int]:
        if dock.isFloating():
            return _FLOATING, dock.y(), dock.x()
        return _AREAS[self._window.dockWidgetArea(dock)], dock.y(), dock.x()


def _keep(
    found: list[tuple[tuple[int, int, int], Pane]],
    place: tuple[int, int, int],
    root: QWidget,
    stops: Sequence[QWidget],
    first: Sequence[QWidget] = (),
) -> None:
    if stops:
        found.append((place, Pane(root, tuple(stops), (list(first) or list(stops))[0])))


def _front(bar: QTabBar) -> str:
    """Return the title of the dock that is in front of those a bar parts."""
    return bar.tabText(bar.currentIndex())


def _holds(root: QWidget, widget: QWidget) -> bool:
    return root is widget or root.isAncestorOf(widget)


def _stops(window: QWidget) -> Iterator[QWidget]:
    """Yield what Tab may stop at in a window, in the order in which Qt chains it."""
    widget = given_back(window.nextInFocusChain())
    while widget is not None and widget is not window:
        if (
            _takes_tab(widget)
            and given_back(widget.focusProxy()) is None
            and widget.isEnabled()
            and widget.isVisible()
            and widget.window() is window
        ):
            yield widget
        widget = given_back(widget.nextInFocusChain())


def _takes_tab(widget: QWidget) -> bool:
    """Tell whether Tab stops at a widget: of buttons of which one is down, at that one.

    Qt learns which one that is only when one of them has had the focus.
    """
    group = given_back(widget.group()) if isinstance(widget, QAbstractButton) else None
    checked = given_back(group.checkedButton()) if group is not None and group.exclusive() else None
    if checked is not None:
        return checked is widget
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
