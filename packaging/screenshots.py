"""Take the standard pictures of the app: the real window, driven as a user drives it.

    python packaging/screenshots.py [--docs] [--font FAMILY] [--only GROUP]

The window is drawn without a screen, into ``build/screenshots/``. Each picture starts from a
fresh window with settings of its own; levers are moved with the mouse, the map with wheel and
pointer. ``--docs`` also writes the pictures that the README and the guide show.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PIL import Image
from PySide6.QtCore import (
    QMessageLogContext,
    QSettings,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFont, QFontDatabase, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from screenshot_guide import take_guide
from screenshot_hands import (
    REST_MS,
    choose,
    drag_african_mines,
    drag_australia,
    pick,
    pixel_of,
    press_eye,
    rest,
    set_meridian,
    show_sites,
    zoom_to,
)
from screenshot_sites import take_sites
from screenshot_workbench import (
    DOUBLE,
    SIZES,
    is_double,
    names_end,
    take_dialogs,
    take_double,
    take_workbench,
)

from mapapp.briefing.image import ImageSpec
from mapapp.desktop.app import make_application, make_window
from mapapp.desktop.main_window import MainWindow

ROOT: Final = Path(__file__).resolve().parent.parent
TARGET: Final = ROOT / "build" / "screenshots"
README_PICTURE: Final = ROOT / "docs" / "images" / "start.png"
README_LIMIT_BYTES: Final = 500_000
# Without a desktop Qt knows no system font and takes whatever fontconfig names first; these are
# what desktops set.
DESKTOP_FONTS: Final = ("Inter", "Noto Sans", "Cantarell", "Ubuntu", "Segoe UI", "Source Sans Pro")
EUROPE: Final = (12.0, 50.0)  # degrees east and north
COPPERBELT: Final = (27.0, -11.0)


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


def projections(camera: Camera) -> None:
    """Take the globe laid flat in other ways, and the map as other eyes see it."""
    with camera.window(1440, 900) as window:
        press_eye(window, "graticule")
        set_meridian(window, 150)
        camera.shoot(window, "projection-pacific")
        set_meridian(window, 11)
        for name in ("Robinson", "Natural Earth", "Mercator"):
            pick(window, "View", "Projection", name)
            camera.shoot(window, f"projection-{name.lower().replace(' ', '-')}")
        pick(window, "View", "Zoom to", "Africa")
        pick(window, "View", "Projection", "Regional view of what is shown")
        camera.shoot(window, "projection-regional-africa")
    with camera.window(1440, 900) as window:
        drag_australia(window)
        pick(window, "View", "Seen by", "Without green cones (deuteranopia)")
        camera.shoot(window, "seen-by-deutan")


def layers(camera: Camera) -> None:
    """Take trade, controls, the pact, a comparison, the user's sites, and each style page."""
    with camera.window(1440, 900) as window:
        press_eye(window, "flows")
        camera.shoot(window, "flows")
        window.choose_theme("dark")
        rest()
        camera.shoot(window, "flows-dark")
        window.choose_theme("light")
    with camera.window(1440, 900) as window:
        choose(window, "rare_earths")
        press_eye(window, "controls")
        camera.shoot(window, "controls")
    with camera.window(1440, 900) as window:
        drag_australia(window)
        window.view_bar.mode_switch.chosen.emit("compare")
        rest()
        camera.shoot(window, "compare-australia")
    with camera.window(1440, 900) as window:
        show_sites(window, 100_000)
        camera.shoot(window, "sites-100k-density")
        zoom_to(window, *COPPERBELT, steps=14)
        camera.shoot(window, "sites-100k-close")
        for layer_id in ("share", "sites:refining", "flows", "controls", "pact", "graticule"):
            window.layers.tree.choose(layer_id)
            rest()
            name = layer_id.partition(":")[0]
            camera.shoot(window.docks[0], f"style-{name}")


def sitefiles(camera: Camera) -> None:
    """Take a messy spreadsheet on its way to counted figures, light and dark."""
    for theme in ("light", "dark"):
        with tempfile.TemporaryDirectory() as folder, camera.window(1280, 800) as window:
            window.choose_theme(theme)
            take_sites(window, camera.shoot, theme, Path(folder))
            window.choose_theme("light")


def lookups(camera: Camera) -> None:
    """Take the tables, the sources, the search and the commands, light and dark."""
    for theme in ("light", "dark"):
        with camera.window(1440, 900) as window:
            window.choose_theme(theme)
            drag_australia(window)
            window.map_view.selection.put(countries=["CHN", "AUS"])
            panel = window.dock_set.bring_up("tables")
            for page in panel.pages:
                panel.show_table(page.name)
                rest()
                camera.shoot(window, f"table-{page.name}-{theme}")
            site = next(s for s in window.context.catalog.sites if len(s.source_ids) > 2)
            window.lookups.sources.open(site.source_ids, site.name)
            rest()
            camera.shoot(window, f"sources-{theme}")
            window.lookups.search()
            QTest.keyClicks(window.lookups.box.field, "kokola")
            rest()
            camera.shoot(window, f"search-{theme}")
            window.lookups.palette()
            rest()
            camera.shoot(window, f"commands-{theme}")
            window.choose_theme("light")


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
        window.exports.ask()
        path = TARGET / "exported.png"
        if not window.exports.write(path, ImageSpec()):
            raise OSError(window.banner.text)
        print(f"{path.relative_to(ROOT)}  1920 x 1080")
        rest()
        camera.shoot(window, "export-done")


def workbench(camera: Camera) -> None:
    """Take every lever tab, dock and dialog in three sizes and at 200 %, light and dark."""
    for width, height in (DOUBLE,) if is_double() else SIZES:
        for theme in ("light", "dark"):
            with camera.window(width, height) as window:
                window.choose_theme(theme)
                end = names_end(width, height, theme)
                take_workbench(window, camera.shoot, end)
                take_dialogs(window, camera.shoot, end)
                window.choose_theme("light")
    if not is_double():
        take_double()


GROUPS: Final = (
    views, scenarios, close_looks, projections, layers, sitefiles, lookups, exports, workbench,
)  # fmt: skip


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
    if "propagateSizeHints" not in text and "does not support raise" not in text:
        print(text, file=sys.stderr)


def font_of_a_desktop() -> str:
    """Return the first font of desktops that is installed; empty keeps Qt's own choice."""
    installed = set(QFontDatabase.families())
    return next((family for family in DESKTOP_FONTS if family in installed), "")


def main() -> int:
    """Take the pictures; return the exit code."""
    parser = argparse.ArgumentParser(description="Take the standard pictures of the app.")
    parser.add_argument("--docs", action="store_true", help="also write those of README and guide")
    parser.add_argument("--font", help="font family instead of a desktop's usual one")
    parser.add_argument("--only", choices=[group.__name__ for group in GROUPS], help="one group")
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
        for group in GROUPS:
            if chosen.only in (None, group.__name__):
                group(camera)
        if chosen.docs:
            write_readme_picture()
            take_guide(camera.window)
    return 0


if __name__ == "__main__":
    sys.exit(main())
