"""The docks of a window: those that are always there, and those made when they are first seen."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from mapapp.cartography.theme import MapTheme
from mapapp.desktop.controls import DockTitle

if TYPE_CHECKING:
    from mapapp.desktop.lever_tabs import Themed

FLOAT_BY: Final = QPoint(-48, -48)


class DockSet(QObject):
    """Adds docks to a window and dresses them; a later dock costs nothing until it is seen.

    Attributes
    ----------
    all
        Every dock, in the order in which the View menu lists them.
    """

    def __init__(self, window: QMainWindow, theme: MapTheme) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self._titles: dict[QDockWidget, DockTitle] = {}
        self._makers: dict[QDockWidget, Callable[[], QWidget]] = {}
        self._later: dict[QDockWidget, QDockWidget] = {}
        self.all: list[QDockWidget] = []
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put docks that float before the window when it is shown for the first time."""
        if event.type() == QEvent.Type.Show and not event.spontaneous():
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._float_in_front)
        return super().eventFilter(watched, event)

    def _float_in_front(self) -> None:
        # A kept layout shows them before the window is there: X11 then leaves them behind it.
        for dock in self.all:
            if dock.isFloating() and dock.isVisible():
                dock.hide()
                dock.show()

    def add(
        self, name: str, title: str, widget: QWidget | None, area: Qt.DockWidgetArea
    ) -> QDockWidget:
        """Add a dock under a name that the kept layout knows it by."""
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        bar = DockTitle(dock, self._theme)
        dock.setTitleBarWidget(bar)
        if widget is not None:
            dock.setWidget(widget)
        dock.topLevelChanged.connect(lambda floating: _set_apart(dock) if floating else None)
        self._titles[dock] = bar
        self.all.append(dock)
        self._window.addDockWidget(area, dock)
        return dock

    def add_later(
        self, name: str, title: str, make: Callable[[], QWidget], *, beside: QDockWidget
    ) -> QDockWidget:
        """Add a dock behind another one; what it holds is made when it is first in front.

        Parameters
        ----------
        name, title
            What the kept layout and the user know it by.
        make
            Returns the dock's widget, in the window's theme at that time. If it has a method
            ``set_theme`` it is told of other themes.
        beside
            The dock that it shares its place with.
        """
        dock = self.add(name, title, None, Qt.DockWidgetArea.BottomDockWidgetArea)
        self._makers[dock] = make
        self._later[dock] = beside
        # A dock behind another counts as visible to Qt: only this tells that it came to the front.
        dock.visibilityChanged.connect(lambda seen: self.made(dock) if seen else None)
        return dock

    def made(self, dock: QDockWidget) -> QWidget:
        """Return what a dock holds; it is made if nobody has seen it yet."""
        maker = self._makers.pop(dock, None)
        if maker is not None:
            dock.setWidget(maker())
        return dock.widget()

    def named(self, name: str) -> QDockWidget:
        """Return a dock by its name.

        Raises
        ------
        KeyError
            If there is none.
        """
        for dock in self.all:
            if dock.objectName() == name:
                return dock
        raise KeyError(name)

    def bring_up(self, name: str) -> QWidget:
        """Show a dock in front of its neighbours and return what it holds."""
        dock = self.named(name)
        dock.show()
        dock.raise_()
        return self.made(dock)

    def title_of(self, dock: QDockWidget) -> DockTitle:
        """Return the bar with a dock's name and what it shows."""
        return self._titles[dock]

    def place_later(self) -> None:
        """Put the later docks behind the ones they belong to."""
        for dock, beside in self._later.items():
            dock.setFloating(False)
            self._window.tabifyDockWidget(beside, dock)
            dock.show()
        for beside in dict.fromkeys(self._later.values()):
            beside.raise_()

    def set_theme(self, theme: MapTheme) -> None:
        """Draw the bars, and what later docks hold, in another theme."""
        self._theme = theme
        for bar in self._titles.values():
            bar.set_theme(theme)
        for dock in self._later:
            held = dock.widget()
            if hasattr(held, "set_theme"):
                themed: Themed = held
                themed.set_theme(theme)


def _set_apart(dock: QDockWidget) -> None:
    """Move a dock that begins to float from where it was, else it is not seen to float."""
    room, place = dock.screen().availableGeometry(), dock.pos() + FLOAT_BY
    right, bottom = room.right() - dock.width() + 1, room.bottom() - dock.height() + 1
    dock.move(
        max(room.left(), min(place.x(), right)),
        max(room.top(), min(place.y(), bottom)),
    )
