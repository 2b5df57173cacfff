"""Start the application as its users do; print when its first map and all panels were painted.

Run as a process of its own: ``start_window.py SETTINGS_FOLDER``. Prints ``time.monotonic_ns()``
(the clock all processes share) once the frame that holds the first painted map is whole, and
again once the docks round it are filled and painted.
"""

import os
import sys
import time
from pathlib import Path


def main() -> None:
    """Run the application's own main; leave once the window is whole."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # The user's settings and log stay out of it.
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        os.environ[name] = str(Path(sys.argv[1]) / name)

    from mapapp.desktop import start

    start.prepare()  # as its main does before it imports what follows
    from PySide6.QtCore import QTimer

    from mapapp.desktop.main_window import MainWindow
    from mapapp.desktop.map_view import MapView
    from mapapp.desktop.panels import Panels

    paint, show, make = MapView.paintEvent, MainWindow.show, Panels.make

    def paint_and_tell(view: MapView, event: object) -> None:
        paint(view, event)
        MapView.paintEvent = paint
        QTimer.singleShot(0, tell)

    def make_and_tell(panels: Panels) -> None:
        make(panels)
        window = panels.parent()
        window.layout().activate()
        window.repaint()  # what is laid out anew is painted with it
        tell()
        os._exit(0)

    def tell() -> None:
        os.write(1, f"{time.monotonic_ns()}\n".encode())

    def show_large(window: MainWindow) -> None:
        window.resize(1920, 1080)
        show(window)

    MapView.paintEvent, Panels.make = paint_and_tell, make_and_tell
    MainWindow.show = show_large
    sys.exit(start.main(["mineral-supply-map"]))


main()
