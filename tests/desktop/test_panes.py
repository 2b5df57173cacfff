"""The way of the keyboard: panes in the order of the eye, a frame round what is reached."""

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QLineEdit, QTabBar, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from mapapp.desktop.main_window import MainWindow
    from tests.desktop.conftest import Desk

SHIFT = Qt.KeyboardModifier.ShiftModifier
FRAME_CONTRAST = 3.0
"""WCAG 2.2, 1.4.11: what the eye needs of a control stands off by 3 : 1."""


def press(window: "MainWindow", key: Qt.Key, keys: Qt.KeyboardModifier | None = None) -> QWidget:
    """Press a key where the focus is; return where it is then."""
    QTest.keyClick(window.focusWidget() or window, key, keys or Qt.KeyboardModifier.NoModifier)
    return window.focusWidget()


def walk(window: "MainWindow", *, limit: int = 150) -> list[QWidget]:
    """Return what Tab stops at from the map until it is back there."""
    window.activateWindow()
    window.map_view.setFocus()
    met = [window.focusWidget()]
    while len(met) < limit:
        now = press(window, Qt.Key.Key_Tab)
        if now is met[0]:
            return met
        met.append(now)
    message = "Tab does not come back to the map"
    raise AssertionError(message)


def dock_of(widget: QWidget) -> str:
    above: QWidget | None = widget
    while above is not None and not isinstance(above, QDockWidget):
        above = above.parentWidget()
    return above.objectName() if above is not None else ""


def luminance(widget: QWidget, box: QRect) -> "np.ndarray":
    """Return the relative luminance of each pixel of a part of a window."""
    image = widget.grab(box).toImage().convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    colours = rows[:, : image.width(), 2::-1] / 255
    linear = np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def framed_pixels(window: "MainWindow") -> int:
    """Return how many pixels about the focus stand off from what is there without it."""
    frame, reached = window.panes.frame, window.focusWidget()
    assert frame.isVisible()
    box = frame.geometry()
    with_it = luminance(window, box)
    reached.clearFocus()
    assert not frame.isVisible()
    without = luminance(window, box)
    reached.setFocus(Qt.FocusReason.TabFocusReason)
    frame.show_round(reached)
    ratio = (np.maximum(with_it, without) + 0.05) / (np.minimum(with_it, without) + 0.05)
    return int(np.count_nonzero(ratio >= FRAME_CONTRAST))


# --- Tab ------------------------------------------------------------------------------------------


def test_tab_goes_where_the_eye_goes(desk: "Desk") -> None:
    window = desk.window
    order = [dock_of(stop) for stop in walk(window)]
    assert order[0] == ""
    met = list(dict.fromkeys(name for name in order if name))
    assert met == ["alternatives", "risk", "layers"], "map, right, below, bars, left"
    for name in met:
        at = [k for k, one in enumerate(order) if one == name]
        assert at == list(range(at[0], at[-1] + 1)), f"{name} is left and entered again"


def test_tab_never_stops_where_nothing_is_seen(desk: "Desk") -> None:
    for stop in walk(desk.window):
        assert stop.isVisible()
        box = QRect(stop.mapTo(desk.window, stop.rect().topLeft()), stop.size())
        assert desk.window.rect().intersects(box), stop.accessibleName()


def test_a_dock_in_front_takes_the_place_of_the_one_behind(desk: "Desk") -> None:
    desk.window.dock_set.bring_up("tables")
    QTest.qWait(30)
    met = {dock_of(stop) for stop in walk(desk.window)}
    assert "tables" in met
    assert "risk" not in met


def test_back_tab_is_the_way_back(desk: "Desk") -> None:
    there = walk(desk.window)
    back = [press(desk.window, Qt.Key.Key_Backtab, SHIFT) for _ in there]
    assert back == [*reversed(there[1:]), there[0]]


def test_along_the_bar_it_goes_from_left_to_right(desk: "Desk") -> None:
    bar = desk.window.view_bar
    stops = [stop for stop in walk(desk.window) if bar.isAncestorOf(stop)]
    places = [stop.mapTo(bar, stop.rect().topLeft()).x() for stop in stops]
    assert len(places) >= 7
    assert places == sorted(places)


# --- the frame ------------------------------------------------------------------------------------


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_tab_reaches_is_framed_so_that_it_is_seen(desk: "Desk", theme: str) -> None:
    window = desk.window
    window.choose_theme(theme)
    window.banner.stop()
    faint = []
    for _ in walk(window):
        now = press(window, Qt.Key.Key_Tab)
        assert window.panes.frame.target is now
        box = window.panes.frame.geometry()
        if framed_pixels(window) < box.width() + box.height():  # half of a line of 2 px
            faint.append((type(now).__name__, now.accessibleName(), framed_pixels(window)))
    assert faint == []


def test_the_frame_goes_with_the_focus_and_does_not_come_with_a_click(desk: "Desk") -> None:
    frame = desk.window.panes.frame
    walk(desk.window)
    press(desk.window, Qt.Key.Key_Tab)
    assert frame.isVisible()
    QTest.mouseClick(desk.row("africa").box, Qt.MouseButton.LeftButton)
    assert not frame.isVisible()


def test_the_frame_follows_what_it_stands_round(desk: "Desk") -> None:
    slider = desk.row("africa").slider
    walk(desk.window)
    while desk.window.focusWidget() is not slider:
        press(desk.window, Qt.Key.Key_Tab)
    before = desk.window.panes.frame.geometry()
    desk.window.resize(desk.window.width() - 60, desk.window.height())
    QTest.qWait(30)
    after = desk.window.panes.frame.geometry()
    assert after != before
    middle = slider.mapTo(desk.window, slider.rect().center())
    assert (after.center() - middle).manhattanLength() <= 2


# --- panes ----------------------------------------------------------------------------------------


def test_f6_goes_round_the_panes_and_back(desk: "Desk") -> None:
    window = desk.window
    window.activateWindow()
    desk.map.setFocus()
    met = [dock_of(press(window, Qt.Key.Key_F6)) for _ in range(5)]
    assert met == ["alternatives", "risk", "", "layers", ""]
    assert window.focusWidget() is desk.map
    assert dock_of(press(window, Qt.Key.Key_F6, SHIFT)) == "layers"


def test_f6_comes_back_to_where_one_was(desk: "Desk") -> None:
    window = desk.window
    window.activateWindow()
    box = desk.row("africa").box
    box.setFocus()
    for _ in range(5):
        press(window, Qt.Key.Key_F6)
    assert window.focusWidget() is box


def test_f6_reaches_a_dock_that_floats(desk: "Desk") -> None:
    window = desk.window
    dock = window.dock_set.named("layers")
    dock.setFloating(True)
    QTest.qWait(30)
    window.activateWindow()
    desk.map.setFocus()
    for _ in range(4):
        window.panes.go(1)
    assert dock.isAncestorOf(QApplication.focusWidget() or dock.focusWidget())


def test_escape_leads_back_to_the_map(desk: "Desk") -> None:
    window = desk.window
    window.activateWindow()
    desk.row("africa").slider.setFocus()
    assert press(window, Qt.Key.Key_Escape) is desk.map


def test_escape_takes_back_no_lever(desk: "Desk") -> None:
    slider = desk.row("oceania").slider
    desk.window.activateWindow()
    slider.setFocus()
    press(desk.window, Qt.Key.Key_PageUp)
    assert desk.added("oceania") > 0
    press(desk.window, Qt.Key.Key_Escape)
    assert desk.added("oceania") > 0, "the lever stays where it was put"
    assert desk.window.focusWidget() is desk.map


def test_every_tab_bar_says_what_its_tabs_are(desk: "Desk") -> None:
    for bar in desk.window.findChildren(QTabBar):
        assert all(bar.tabText(at).strip() for at in range(bar.count()))


def test_a_field_that_goes_takes_no_menu_with_it(desk: "Desk") -> None:
    window = desk.window
    window.activateWindow()
    menu = window.menuBar().addMenu("Made by Qt")
    field = QLineEdit(desk.map)
    field.show()
    field.setFocus()
    field.hide()  # Qt looks for what is next in the window
    assert window.focusWidget() is not field
    field.deleteLater()
    QApplication.sendPostedEvents(field, QEvent.Type.DeferredDelete)
    assert not isValid(field)
    assert isValid(menu), "what was next in the window belongs to it still"
    assert isValid(window)
