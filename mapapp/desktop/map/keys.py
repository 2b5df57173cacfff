"""Which key does what on the map while it has the focus."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from mapapp.desktop.map_view import MapView

PAN_PX: Final = 80

_ARROWS: Final = {
    Qt.Key.Key_Left: (PAN_PX, 0),
    Qt.Key.Key_Right: (-PAN_PX, 0),
    Qt.Key.Key_Up: (0, PAN_PX),
    Qt.Key.Key_Down: (0, -PAN_PX),
}


_LINE: Final = {Qt.Key.Key_Left: -0.05, Qt.Key.Key_Right: 0.05}
"""How far the line of a comparison goes, as a part of the map's width."""


def act_on(view: "MapView", event: "QKeyEvent") -> bool:
    """Do what a key asks for; return whether it asks the map for anything.

    Arrows pan; with Ctrl the left and right ones move the line of a comparison. + and - zoom, 0
    goes home; full stop and comma go through countries and sites, with Ctrl from one kind to the
    next. Return selects the one reached (with Ctrl: adds it); B and L take a tool, Escape lets
    go. Tab is left alone: it leads on to the next part of the window.
    """
    key = Qt.Key(event.key())
    with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    if event.modifiers() & Qt.KeyboardModifier.AltModifier:
        return False
    if with_ctrl and key in _LINE and view.swipe_at is not None:
        view.swipe_to(view.swipe_at + _LINE[key])
        view.say_swipe()
        return True
    if key in _ARROWS:
        view.go_to(view.viewport.panned(*_ARROWS[key]))
        return True
    if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        view.walker.select(add=with_ctrl)
        return True
    acts = {
        Qt.Key.Key_Plus: view.zoom_in,
        Qt.Key.Key_Equal: view.zoom_in,
        Qt.Key.Key_Minus: view.zoom_out,
        Qt.Key.Key_0: view.go_home,
        Qt.Key.Key_Home: view.go_home,
        Qt.Key.Key_Period: lambda: view.step(1, far=with_ctrl),
        Qt.Key.Key_Comma: lambda: view.step(-1, far=with_ctrl),
        Qt.Key.Key_B: lambda: view.take("zoom"),
        Qt.Key.Key_L: lambda: view.take("lasso"),
        Qt.Key.Key_Escape: view.let_go,
    }
    act = acts.get(key)
    if act is None:
        return False
    act()
    return True
