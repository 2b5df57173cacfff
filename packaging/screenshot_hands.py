"""The hands of a user, for pictures: mouse, wheel and keys on the real window."""

import sys
import time
from collections.abc import Callable
from typing import Final

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar

from mapapp.cartography.points.point_set import PointSet
from mapapp.catalog.load import load_catalog
from mapapp.desktop.main_window import MainWindow
from mapapp.desktop.map.projection_menu import MeridianDialog
from mapapp.scenario.appearance import Layer

REST_MS: Final = 300

left = Qt.MouseButton.LeftButton


def rest(ms: int = REST_MS) -> None:
    """Let the window paint, and the map settle into its full quality."""
    QTest.qWait(ms)


def settle(seconds: float) -> None:
    """Let what runs in the background come to its end; waiting for Qt alone starves it."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.01)


def choose(window: MainWindow, mineral: str, stage: str = "refining") -> None:
    """Pick a mineral in the list and press a stage's button."""
    box = window.view_bar.mineral_box
    box.setCurrentIndex(box.findData(mineral))
    box.activated.emit(box.currentIndex())
    if window.workspace.view.stage != stage:
        window.view_bar.stage_switch.chosen.emit(stage)
    rest()


def drag_slider(window: MainWindow, alternative: str, until: Callable[[], bool]) -> None:
    """Drag a region's slider from its left end to the right until something is reached."""
    row = next(row for row in window.alternatives.rows if row.alternative == alternative)
    slider = row.slider
    x, y = 8, slider.height() // 2
    QTest.mousePress(slider, left, pos=QPoint(x, y))
    while not until() and x < slider.width():
        x += 1
        QTest.mouseMove(slider, QPoint(x, y))
    QTest.mouseRelease(slider, left, pos=QPoint(x, y))
    rest()


def drag_australia(window: MainWindow) -> None:
    """Add some 24 kt/yr of cobalt refining in Australia and Oceania."""
    workspace = window.workspace

    def enough() -> bool:
        return sum(lever.nameplate_t_per_year for lever in workspace.scenario.capacity) >= 24_000

    drag_slider(window, "oceania", enough)


def drag_african_mines(window: MainWindow) -> None:
    """Add cobalt mines in Africa until they make a supplier dominant.

    In 2030 no setting does: new mines in Zambia, Tanzania and Madagascar come on line first, and
    DR Congo's share falls. By 2040 what lies beyond the pipeline has gone where mines are now.
    """
    window.view_bar.year_box.setValue(2040)
    drag_slider(window, "africa", lambda: bool(window.workspace.picture.warnings))
    if not window.workspace.picture.warnings:
        print("No warning: African mines make no supplier dominant any more.", file=sys.stderr)


def pixel_of(window: MainWindow, lon: float, lat: float) -> QPointF:
    """Return where a place lies on the map widget."""
    viewport = window.map_view.viewport
    x, y = viewport.projection.forward(lon, lat)
    return viewport.to_pixel(float(x), float(y))


def turn_wheel(window: MainWindow, at: QPointF, steps: int) -> None:
    """Turn the wheel over the map, away from the user."""
    map_view = window.map_view
    for _ in range(steps):
        event = QWheelEvent(
            at, map_view.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003
        )  # fmt: skip
        QApplication.sendEvent(map_view, event)
        QApplication.processEvents()


def drag_map(window: MainWindow, start: QPoint, end: QPoint) -> None:
    """Drag the map by the mouse."""
    map_view = window.map_view
    QTest.mousePress(map_view, left, pos=start)
    for step in range(1, 11):
        QTest.mouseMove(map_view, start + (end - start) * step / 10)
    QTest.mouseRelease(map_view, left, pos=end)
    rest()


def zoom_to(window: MainWindow, lon: float, lat: float, steps: int) -> None:
    """Zoom in at a place, then drag it to the middle."""
    turn_wheel(window, pixel_of(window, lon, lat), steps)
    middle = window.map_view.rect().center()
    drag_map(window, pixel_of(window, lon, lat).toPoint(), middle)


def pick(window: MainWindow, *words: str) -> None:
    """Go through the menus by what stands there, and trigger the last entry."""
    menu: QMenuBar | QMenu = window.menuBar()
    for word in words[:-1]:
        found = next(one for one in menu.actions() if one.text().replace("&", "") == word)
        inner = found.menu()
        if not isinstance(inner, QMenu):
            message = f"“{word}” is no menu."
            raise TypeError(message)
        menu = inner
    next(one for one in menu.actions() if one.text() == words[-1]).trigger()
    rest()


def press_eye(window: MainWindow, *layer_ids: str) -> None:
    """Show hidden layers, or hide them, by the keyboard."""
    tree = window.layers.tree
    for layer_id in layer_ids:
        tree.choose(layer_id)
        QTest.keyClick(tree, Qt.Key.Key_Space)
    rest()


def set_meridian(window: MainWindow, degrees_east: float) -> None:
    """Type a central meridian into its dialog."""

    def at_the_dialog() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, MeridianDialog):
            message = "The dialog of the central meridian did not open."
            raise TypeError(message)
        QTest.keyClicks(dialog.focusWidget(), f"{degrees_east:.0f}")
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    QTimer.singleShot(REST_MS, at_the_dialog)
    pick(window, "View", "Projection", "Central meridian…")


def show_sites(window: MainWindow, count: int) -> None:
    """Show sites as a file of the user's brings them: crowds around a hundred places."""
    rng = np.random.default_rng(11)
    listed = [(site.lon, site.lat) for site in load_catalog().sites]
    places = rng.choice(np.array(listed), count)
    spread = rng.normal(0.0, 1.5, (2, count)) * rng.exponential(1.0, count)
    points = PointSet.of(
        places[:, 0] + spread[0],
        np.clip(places[:, 1] + spread[1], -85, 85),
        stage=rng.integers(0, 2, count),
        operating=rng.random(count) < 0.8,
        capacity_t_per_year=rng.lognormal(8.0, 1.5, count),
    )
    layer = Layer("user:1", "user", name="my-sites.csv")
    window.workspace.dress(window.workspace.appearance.with_layer(layer), "Add my-sites.csv")
    window.map_view.set_user_points({layer.id: points})
    window.layers.set_files({layer.id: (count, count)})
    rest()
