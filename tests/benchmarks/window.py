"""Benchmarks of the window: from what the hand does until the frame is painted.

The real main window at 1920 x 1080, without a screen. A frame is over when all events that the
action posted have been handled: signals, layout, and the painting of every part of the window
that changed, into the window's backing store. Only the copy to a real screen is missing.
"""

import gc
import math
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from timing import Action, Result, times_of

from mapapp.desktop.app import make_window
from mapapp.desktop.capacity_slider import CapacitySlider
from mapapp.desktop.map_view import MapView
from mapapp.desktop.start import settle_garbage
from mapapp.picture import View
from mapapp.scenario.scenario import Scenario

if TYPE_CHECKING:
    from mapapp.desktop.main_window import MainWindow

WIDTH, HEIGHT = 1920, 1080
WARM_UP: Final = 10

_BUTTON = Qt.MouseButton
_PLAIN = Qt.KeyboardModifier.NoModifier


class Bench:
    """A shown window, and what to do with it."""

    def __init__(self, folder: Path) -> None:
        self.window: MainWindow = make_window(
            QSettings(str(folder / "bench.ini"), QSettings.Format.IniFormat)
        )
        self.painted = 0
        self._count_paints(self.window.map_view)
        self.window.resize(WIDTH, HEIGHT)
        self.window.show()
        QApplication.processEvents()
        gc.disable()
        settle_garbage()  # as the application does once it is there
        if (self.window.width(), self.window.height()) != (WIDTH, HEIGHT) or not self.painted:
            message = "The window was not painted at 1920 x 1080."
            raise RuntimeError(message)

    def close(self) -> None:
        """Close the window; what was moved in it is no work to ask about."""
        self.window.documents.give_up()
        self.window.close()
        QApplication.processEvents()

    def _count_paints(self, view: MapView) -> None:
        """Count how often the map is painted, so that no frame is claimed that was not."""
        kind = type(view)
        original = kind.paintEvent

        def counting(this: MapView, event: object) -> None:
            original(this, event)
            self.painted += 1

        kind.paintEvent = counting

    def frame(self) -> None:
        """Paint all that waits to be painted: posted events, and no timers."""
        before = self.painted
        QCoreApplication.sendPostedEvents()
        if self.painted == before:
            message = "The map was not painted: there is nothing to measure."
            raise RuntimeError(message)

    def rest(self) -> None:
        """Do what the map does 150 ms after the last move: draw in full quality."""
        self.window.map_view.settle()

    # --- the benchmarks ------------------------------------------------------------------------

    def slider_to_frame_all_docks(self) -> Result:
        """Do the same after every dock and every tab of levers was looked at once.

        What was looked at is made, and hears of every move; in front are the docks of the first
        start, all that can be seen at once.
        """
        window = self.window
        window.workspace.look(View())  # whatever was looked at before
        for dock in window.docks:
            window.dock_set.bring_up(dock.objectName())
            self._look()
        for tab in range(window.levers.count()):
            window.levers.setCurrentIndex(tab)
            self._look()
        window.levers.setCurrentIndex(0)
        window.lay_out_docks()
        self._look()
        # A dock behind another counts as visible to Qt.
        front = (window.layers, window.alternatives, window.risk)
        if any(part.visibleRegion().isEmpty() for part in front):
            message = "A dock is not open: less is measured than a user waits for."
            raise RuntimeError(message)
        return replace(self.slider_to_frame(), name="slider_to_frame_all_docks")

    def _look(self) -> None:
        """Let everything settle that came into sight."""
        for _ in range(4):
            QApplication.processEvents()
        self.rest()
        QApplication.processEvents()

    def slider_to_frame(self) -> Result:
        """Move three regions' sliders as a dragging hand does, then in leaps."""
        times = []
        for row in self.window.alternatives.rows[:3]:
            row.slider.setSliderDown(True)
            times += times_of(self._moves(row.slider), warm_up=WARM_UP)
            row.slider.setSliderDown(False)
            self.rest()
        self.window.workspace.edit(Scenario(), describe=lambda *_: "reset")
        QCoreApplication.sendPostedEvents()
        self.rest()
        return Result("slider_to_frame", times)

    def _moves(self, slider: CapacitySlider) -> Iterator[Action]:
        leaps = Random(2030)  # noqa: S311  (the same leaps in every run)
        drag = [round(500 - 500 * math.cos(step / 40 * math.pi)) for step in range(1, 81)]
        for value in [*drag, *leaps.sample(range(20, 1000), 30)]:
            if value == slider.value():
                continue

            def move(value: int = value) -> None:
                slider.setValue(value)
                self.frame()

            yield move

    def pan_frame(self) -> Result:
        """Drag the map in a circle, event by event."""
        view = self.window.map_view
        grip = QPointF(view.width() / 2, view.height() / 2)
        self._mouse(QEvent.Type.MouseButtonPress, grip)

        def moves() -> Iterator[Action]:
            for step in range(130):
                turn = step / 65 * 2 * math.pi
                spot = grip + 150 * QPointF(math.sin(turn), 1 - math.cos(turn)) + QPointF(9, 0)

                def move(spot: QPointF = spot) -> None:
                    self._mouse(QEvent.Type.MouseMove, spot)
                    self.frame()

                yield move

        times = times_of(moves(), warm_up=WARM_UP)
        self._mouse(QEvent.Type.MouseButtonRelease, grip + QPointF(20, 0))
        self._home()
        return Result("pan_frame", times)

    def zoom_frame(self) -> Result:
        """Turn the wheel in over five places and out again; the map rests in between."""
        view = self.window.map_view
        times = []
        places = ((0.5, 0.5), (0.3, 0.3), (0.7, 0.4), (0.55, 0.25), (0.8, 0.6))
        for index, (x, y) in enumerate(places):
            spot = QPointF(view.width() * x, view.height() * y)

            def turns(spot: QPointF = spot) -> Iterator[Action]:
                for step in range(24):

                    def turn(delta: int = 120 if step < 12 else -120) -> None:
                        self._wheel(spot, delta)
                        self.frame()

                    yield turn

            times += times_of(turns(), warm_up=WARM_UP if index == 0 else 0)
            self._home()
        return Result("zoom_frame", times)

    def settle_frame(self) -> Result:
        """Draw the whole map anew in full quality, as it is when the hand rests after a pan."""
        view = self.window.map_view
        times = []
        for step in range(40):
            view.go_to(view.viewport.panned(10 if step % 2 else -10, 6 if step % 2 else -6))
            self.frame()

            def settle() -> None:
                self.rest()
                self.frame()

            times += times_of([settle], warm_up=0)
        self._home()
        return Result("settle_frame", times[WARM_UP:])

    def first_look_at_mineral(self) -> Result:
        """Pick each mineral that has not been looked at yet; it can be done once for each."""
        box = self.window.view_bar.mineral_box
        unseen = [index for index in range(box.count()) if index != box.currentIndex()]

        def looks() -> Iterator[Action]:
            for index in unseen:

                def look(index: int = index) -> None:
                    box.setCurrentIndex(index)
                    box.activated.emit(index)
                    self.frame()

                yield look

        return Result("first_look_at_mineral", times_of(looks(), warm_up=0))

    # --- hands ---------------------------------------------------------------------------------

    def _home(self) -> None:
        self.window.map_view.go_home()
        QCoreApplication.sendPostedEvents()
        self.rest()
        QCoreApplication.sendPostedEvents()

    def _mouse(self, kind: QEvent.Type, spot: QPointF) -> None:
        view = self.window.map_view
        moving = kind == QEvent.Type.MouseMove
        button = _BUTTON.NoButton if moving else _BUTTON.LeftButton
        held = _BUTTON.NoButton if kind == QEvent.Type.MouseButtonRelease else _BUTTON.LeftButton
        event = QMouseEvent(kind, spot, view.mapToGlobal(spot), button, held, _PLAIN)
        QApplication.sendEvent(view, event)

    def _wheel(self, spot: QPointF, delta: int) -> None:
        view = self.window.map_view
        event = QWheelEvent(
            spot, view.mapToGlobal(spot), QPoint(), QPoint(0, delta), _BUTTON.NoButton, _PLAIN,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view, event)
