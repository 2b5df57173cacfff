"""Take the standard pictures of the app: the real window, driven as a user drives it.

    python packaging/screenshots.py [--docs] [--font FAMILY] [--only GROUP]

The window is drawn without a screen, into ``build/screenshots/``. Each picture starts from a
fresh window with settings of its own; levers are moved with the mouse, the map with wheel and
pointer. ``--docs`` also writes the picture that the README shows.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PIL import Image
from PySide6.QtCore import (
    QMessageLogContext,
    QPoint,
    QPointF,
    QSettings,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFont, QFontDatabase, QPixmap, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mapapp.briefing.image import ImageSpec
from mapapp.cartography.viewport import PROJECTION
from mapapp.desktop.app import make_application, make_window
from mapapp.desktop.main_window import MainWindow

ROOT: Final = Path(__file__).resolve().parent.parent
TARGET: Final = ROOT / "build" / "screenshots"
README_PICTURE: Final = ROOT / "docs" / "images" / "start.png"
README_LIMIT_BYTES: Final = 500_000
# Without a desktop Qt knows no system font and takes whatever fontconfig names first; these are
# what desktops set.
DESKTOP_FONTS: Final = ("Inter", "Noto Sans", "Cantarell", "Ubuntu", "Segoe UI", "Source Sans Pro")
REST_MS: Final = 300
EUROPE: Final = (12.0, 50.0)  # degrees east and north

left = Qt.MouseButton.LeftButton


class Camera:
    """Opens windows, keeps their settings out of the user's, and writes their pictures."""

    def __init__(self, settings_folder: Path) -> None:
        self._folder = settings_folder
        self._count = 0

    @contextmanager
    def window(self, width: int, height: int) -> Iterator[MainWindow]:
        """Open a window of that size on the start view; close it afterwards."""
        self._count += 1
        settings = QSettings(str(self._folder / f"{self._count}.ini"), QSettings.Format.IniFormat)
        window = make_window(settings)
        window.resize(width, height)
        window.show()
        rest()
        try:
            yield window
        finally:
            window.documents.give_up()
            window.close()
            window.deleteLater()
            QApplication.processEvents()

    def shoot(self, widget: QWidget, name: str) -> None:
        """Write what a widget shows now."""
        self.keep(widget.grab(), name)

    def keep(self, picture: QPixmap, name: str) -> None:
        """Write a picture that has been taken."""
        path = TARGET / f"{name}.png"
        if not picture.save(str(path)):
            message = f"{path} cannot be written."
            raise OSError(message)
        print(f"{path.relative_to(ROOT)}  {picture.width()} x {picture.height()}")


def rest(ms: int = REST_MS) -> None:
    """Let the window paint, and the map settle into its full quality."""
    QTest.qWait(ms)


# --- the hands of a user -----------------------------------------------------------------------


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
    x, y = PROJECTION.forward(lon, lat)
    return window.map_view.viewport.to_pixel(float(x), float(y))


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


# --- the pictures ------------------------------------------------------------------------------


def views(camera: Camera) -> None:
    """Take the start view, minerals and stages, and the two other sizes and themes."""
    with camera.window(1440, 900) as window:
        window.show_first_hint()
        rest()
        camera.shoot(window, "start")
        window.banner.dismiss("drag")
        for mineral in ("lithium", "cobalt", "nickel", "graphite", "rare_earths"):
            choose(window, mineral)
            camera.shoot(window, f"refining-{mineral}")
        choose(window, "rare_earths", "magnets")
        camera.shoot(window, "magnets-rare_earths")
        choose(window, "antimony")
        camera.shoot(window, "no-national-output-antimony")
    with camera.window(1280, 720) as window:
        drag_australia(window)
        camera.shoot(window, "small-1280x720")
    with camera.window(1920, 1080) as window:
        drag_australia(window)
        camera.shoot(window, "large-1920x1080")


def scenarios(camera: Camera) -> None:
    """Take what levers do: the shares, the change, a warning, dark colours."""
    with camera.window(1440, 900) as window:
        drag_australia(window)
        camera.shoot(window, "scenario-australia")
        window.view_bar.mode_switch.chosen.emit("change")
        rest()
        camera.shoot(window, "change-australia")
    with camera.window(1440, 900) as window:
        choose(window, "cobalt", "mining")
        drag_african_mines(window)
        camera.shoot(window, "warning-dr-congo")
        window.view_bar.stage_switch.chosen.emit("refining")
        rest()
        camera.shoot(window, "warning-other-stage")
    with camera.window(1440, 900) as window:
        window.choose_theme("dark")
        drag_australia(window)
        camera.shoot(window, "dark-scenario")
        window.view_bar.mode_switch.chosen.emit("change")
        rest()
        camera.shoot(window, "dark-change")
        window.choose_theme("light")


def close_looks(camera: Camera) -> None:
    """Take the map zoomed in, and the cards of a country and of a site."""
    with camera.window(1440, 900) as window:
        map_view = window.map_view
        QTest.mouseMove(map_view, pixel_of(window, 105.0, 33.0).toPoint())
        rest()
        camera.shoot(window, "hover-country")
        zoom_to(window, *EUROPE, steps=7)
        camera.shoot(window, "zoom-europe")
        stage = window.workspace.view.stage
        marks = [mark for mark in map_view.scene.marks if mark.stage == stage]
        seen = [mark for mark in marks if map_view.rect().contains(mark.centre.toPoint())]
        largest = max(seen, key=lambda mark: mark.side_px)
        QTest.mouseMove(map_view, largest.centre.toPoint())
        rest()
        camera.shoot(window, "hover-site")


def exports(camera: Camera) -> None:
    """Take the export dialog, and the image that the window writes."""
    with camera.window(1440, 900) as window:
        drag_australia(window)

        def at_the_dialog() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None:
                message = "The export dialog did not open."
                raise RuntimeError(message)
            camera.shoot(dialog, "export-dialog")
            dialog.close()

        QTimer.singleShot(2 * REST_MS, at_the_dialog)
        window.ask_export()
        path = TARGET / "exported.png"
        if not window.export_to(path, ImageSpec()):
            raise OSError(window.banner.text)
        print(f"{path.relative_to(ROOT)}  1920 x 1080")
        rest()
        camera.shoot(window, "export-done")


def write_readme_picture() -> None:
    """Write the start picture for the README, small enough for a repository."""
    README_PICTURE.parent.mkdir(parents=True, exist_ok=True)
    with Image.open(TARGET / "start.png") as picture:
        small = picture.convert("RGB")
    small.save(README_PICTURE, optimize=True)
    size = README_PICTURE.stat().st_size
    print(f"{README_PICTURE.relative_to(ROOT)}  {size / 1000:.0f} kB")
    if size > README_LIMIT_BYTES:
        message = f"{README_PICTURE.name} is {size:,} bytes; at most {README_LIMIT_BYTES:,} wanted."
        raise SystemExit(message)


def say(_kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
    """Pass on what Qt has to say, but not that there is no window manager here."""
    if "propagateSizeHints" not in text:
        print(text, file=sys.stderr)


def font_of_a_desktop() -> str:
    """Return the first font of desktops that is installed; empty keeps Qt's own choice."""
    installed = set(QFontDatabase.families())
    return next((family for family in DESKTOP_FONTS if family in installed), "")


def main() -> int:
    """Take the pictures; return the exit code."""
    parser = argparse.ArgumentParser(description="Take the standard pictures of the app.")
    parser.add_argument("--docs", action="store_true", help="also write the README's picture")
    parser.add_argument("--font", help="font family instead of a desktop's usual one")
    parser.add_argument(
        "--only", choices=("views", "scenarios", "close_looks", "exports"), help="one group"
    )
    chosen = parser.parse_args()
    TARGET.mkdir(parents=True, exist_ok=True)
    qInstallMessageHandler(say)
    app = make_application(["screenshots"])
    family = chosen.font if chosen.font is not None else font_of_a_desktop()
    if family:
        font = QFont(app.font())
        font.setFamily(family)
        app.setFont(font)
    with tempfile.TemporaryDirectory() as folder:
        camera = Camera(Path(folder))
        for group in (views, scenarios, close_looks, exports):
            if chosen.only in (None, group.__name__):
                group(camera)
    if chosen.docs:
        write_readme_picture()
    return 0


if __name__ == "__main__":
    sys.exit(main())
