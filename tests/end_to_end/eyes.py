"""Run as a program by the tests: where things stand in the window, and what the screen shows.

``eyes.py places``: starts the window without a screen, at the size of a first start, and prints
where on it the sliders and the mineral picker are, so that the tests need not know the layout.
``eyes.py screenshot FILE``: writes the whole screen of the display at hand as a PNG.
"""

import json
import os
import sys
import tempfile
from pathlib import Path


def places() -> dict[str, list[int]]:
    """Return the ends of each slider's track and the map's middle, px in the window."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QPoint, QSettings

    from mapapp.desktop.app import make_application, make_window

    app = make_application(["eyes"])
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        window = make_window(settings)
        window.show()
        app.processEvents()
        found = {}
        for row in window.alternatives.rows:
            slider = row.slider
            left = slider.mapTo(window, QPoint(8, slider.height() // 2))
            right = slider.mapTo(window, QPoint(slider.width() - 8, slider.height() // 2))
            found[row.alternative] = [left.x(), left.y(), right.x(), right.y()]
        box = window.view_bar.mineral_box
        at = box.mapTo(window, box.rect().center())
        found["mineral"] = [at.x(), at.y()]
        middle = window.map_view.mapTo(window, window.map_view.rect().center())
        found["map"] = [middle.x(), middle.y()]
        found["size"] = [window.width(), window.height()]
        window.close()
    return found


def screenshot(path: str) -> None:
    """Write the whole screen to a file."""
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication(["eyes"])
    if not app.primaryScreen().grabWindow(0).save(path, "PNG"):
        sys.exit("no screenshot")


if __name__ == "__main__":
    if sys.argv[1] == "places":
        sys.stdout.write(json.dumps(places()))
    else:
        screenshot(sys.argv[2])
