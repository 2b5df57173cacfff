"""Benchmark of a window into which a million rows come: how long it does not answer at most.

In a process of its own: the window of a file is opened, its pages are turned, the sites are put
on the map, pointed at, zoomed and taken back. A tick every few ms sees each time in which
nothing else could have been answered; the longest is what counts.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from timing import Result

FILE_WINDOW_BENCHMARKS: Final = ("site_file_1m_window",)
MOST_S: Final = 180.0
REST_S: Final = 1.5
TICK_MS: Final = 4


def measure_file_window(name: str, csv: Path) -> Result:
    """Run the window beside this process; return its longest stall, ms, and say each step's."""
    out = subprocess.run(
        [sys.executable, __file__, str(csv)], check=True, stdout=subprocess.PIPE, text=True
    )
    print("longest stalls, ms: " + ", ".join(out.stdout.splitlines()), file=sys.stderr)
    stalls = [float(line.split()[-1]) for line in out.stdout.splitlines()]
    return Result(name, [max(stalls)] * 2)


class StallWatch:
    """Sees the longest time in which the window could not have answered."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer

        self._longest, self._last = 0.0, time.perf_counter()
        self.tick = QTimer()
        self.tick.setInterval(TICK_MS)
        self.tick.timeout.connect(self._note)

    def _note(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, 1000 * (now - self._last))
        self._last = now

    @staticmethod
    def until(done: Callable[[], bool]) -> None:
        """Let the window work until something is done."""
        from PySide6.QtWidgets import QApplication

        end = time.perf_counter() + MOST_S
        while not done():
            if time.perf_counter() > end:
                message = "The window was not ready in time."
                raise TimeoutError(message)
            QApplication.processEvents()
            time.sleep(0.002)  # a thread beside must come to its turn

    def rest(self) -> None:
        """Let the window work for a while."""
        end = time.perf_counter() + REST_S
        self.until(lambda: time.perf_counter() > end)

    def step(
        self, name: str, act: Callable[[], object], done: Callable[[], bool] = lambda: True
    ) -> None:
        """Do something, and print the longest stall until it is done and all is quiet, ms."""
        self._longest, self._last = 0.0, time.perf_counter()
        act()
        self.until(done)
        self.rest()
        print(f"{name} {self._longest:.1f}")


def main() -> None:
    """Do what a user does with a large file; print the longest stall of each step, ms."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from mapapp.desktop.start import prepare, read_ahead, settle_garbage

    prepare()  # as the application begins
    from PySide6.QtCore import QPoint, QSettings, QStandardPaths
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from mapapp.desktop.app import make_application, make_window
    from mapapp.desktop.sitefiles.dialog import SiteFileDialog
    from mapapp.scenario.site_files import SiteFile

    path = Path(sys.argv[1])
    QStandardPaths.setTestModeEnabled(True)
    make_application(["file window"])
    settings = QSettings(str(path.parent / "window.ini"), QSettings.Format.IniFormat)
    window = make_window(settings)
    window.resize(1440, 900)
    window.show()
    watch = StallWatch()
    watch.rest()
    settle_garbage()  # as the application does once it is there
    read_ahead(window.context.catalog).join()
    watch.tick.start()
    file = SiteFile("user:1", path.name, path=str(path))
    dialog = SiteFileDialog(window.site_files.on_map, file, parent=window)
    ready = dialog.accept_button.isEnabled
    watch.step("read", dialog.show, lambda: dialog.found is not None and ready())
    for name in ("problems", "matches", "counting"):
        page = getattr(dialog, name)
        watch.step(name, lambda page=page: dialog.tabs.setCurrentWidget(page))  # type: ignore[misc]
    watch.step("accept", dialog.accept, lambda: "user:1" in window.map_view.user_points)
    watch.step("point", lambda: QTest.mouseMove(window.map_view, QPoint(400, 300)))
    watch.step("zoom", window.map_view.zoom_in)
    watch.step("undo", window.workspace.undo_stack.undo)
    watch.step("redo", window.workspace.undo_stack.redo)
    window.documents.give_up()
    window.close()
    window.site_files.on_map.close()
    QApplication.processEvents()


if __name__ == "__main__":
    main()
