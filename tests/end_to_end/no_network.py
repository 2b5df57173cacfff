"""Run as a program by the tests: use the app while the kernel forbids it the internet.

``no_network.py FOLDER``: from here on a call that makes an internet socket ends the process at
once (SIGSYS). Then the window is opened and used as in a first hour: minerals, a slider, a solver,
images, a web page, slides and a pack, sites of a file, every page of the guide, About, a file saved
and opened.
``no_network.py --try``: makes such a socket, to show that the ban works.
"""

import ctypes
import os
import platform
import socket
import struct
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from mapapp.desktop.main_window import MainWindow

SITES = """\
name,mineral,stage,country,lat,lon,capacity (t/yr),status
Somewhere,cobalt,refining,FIN,60.2,24.9,1200,operating
"""
SOCKET_CALL = {"x86_64": 41, "aarch64": 198}
LOAD, JUMP_IF_EQUAL, RETURN = 0x20, 0x15, 0x06
ALLOW, KILL = 0x7FFF0000, 0x80000000
NO_NEW_PRIVILEGES, SET_SECCOMP, FILTER = 38, 22, 2


class Program(ctypes.Structure):
    """A filter as the kernel takes it."""

    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_void_p))


def forbid_internet() -> None:
    """Have the kernel end this process, and its children, when they make an internet socket."""
    number, family = 0, 16  # where the call and its first argument stand
    steps = [
        (LOAD, 0, 0, number),
        (JUMP_IF_EQUAL, 0, 4, SOCKET_CALL[platform.machine()]),
        (LOAD, 0, 0, family),
        (JUMP_IF_EQUAL, 1, 0, socket.AF_INET),
        (JUMP_IF_EQUAL, 0, 1, socket.AF_INET6),
        (RETURN, 0, 0, KILL),
        (RETURN, 0, 0, ALLOW),
    ]
    code = b"".join(struct.pack("HBBI", *step) for step in steps)
    kept = ctypes.create_string_buffer(code)
    program = Program(len(steps), ctypes.cast(kept, ctypes.c_void_p).value)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0) or libc.prctl(
        SET_SECCOMP, FILTER, ctypes.byref(program), 0, 0
    ):
        sys.exit(f"no filter: {os.strerror(ctypes.get_errno())}")


def use_the_app(folder: Path) -> None:
    """Do what a user does in a first hour; leave the files in a folder."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from dataclasses import replace

    from PySide6.QtCore import QSettings

    from mapapp.briefing.image import ImageSpec
    from mapapp.desktop.app import make_application, make_window

    app = make_application(["no-network"])
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    window = make_window(settings)
    window.show()
    app.processEvents()
    space = window.workspace
    for mineral in window.context.catalog.minerals:
        space.look(replace(space.view, mineral=mineral, stage="refining"))
        app.processEvents()
    space.look(replace(space.view, mineral="cobalt", stage="refining", consumer="EU27"))
    window.alternatives.rows[0].slider.setValue(window.alternatives.rows[0].slider.maximum() // 2)
    app.processEvents()
    for dock in window.docks:
        window.dock_set.bring_up(dock.objectName())
        app.processEvents()
    read_the_guide(window, app)
    add_sites(window, folder)
    if not window.exports.write(folder / "map.png", ImageSpec(640, 360)):
        sys.exit("no image")
    write_files(folder)
    if not window.documents.save_to(folder / "plan.supplymap"):
        sys.exit("not saved")
    if not window.documents.open(folder / "plan.supplymap"):
        sys.exit("not opened")
    app.processEvents()
    window.help.guide.close()
    window.site_files.on_map.close()
    window.close()
    app.processEvents()


def read_the_guide(window: "MainWindow", app: "QApplication") -> None:
    """Open every page with its pictures, search it, and look at what stands in About."""
    from mapapp.desktop.help.about import AboutDialog

    window.help.show_topic("first-map")
    guide = window.help.guide
    for row in range(guide.contents.count()):
        guide.contents.setCurrentRow(row)
        guide.contents.itemActivated.emit(guide.contents.item(row))
        guide.grab()
    guide.search.setText("lithium")
    app.processEvents()
    about = AboutDialog(window.context.catalog, window)
    about.show()
    app.processEvents()
    about.close()


def add_sites(window: "MainWindow", folder: Path) -> None:
    """Put the sites of a file on the map through its dialog."""
    import time

    from PySide6.QtWidgets import QApplication

    from mapapp.desktop.sitefiles.dialog import SiteFileDialog
    from mapapp.scenario.site_files import SiteFile

    path = folder / "sites.csv"
    path.write_text(SITES, encoding="utf-8")
    file = SiteFile("user:1", path.name, path=str(path))
    dialog = SiteFileDialog(window.site_files.on_map, file, parent=window)
    dialog.show()
    end = time.monotonic() + 60
    while not dialog.accept_button.isEnabled():
        if time.monotonic() > end:
            sys.exit("the file of sites was not read")
        QApplication.processEvents()
        time.sleep(0.01)
    dialog.accept()
    QApplication.processEvents()
    if len(window.workspace.files) != 1:
        sys.exit("no sites")


def write_files(folder: Path) -> None:
    """Write one of each kind by the command line's own functions, in this process."""
    from mapapp.cli import app as command

    for suffix in ("html", "pdf", "svg", "pptx", "xlsx", "csv", "gpkg", "geojson"):
        target = folder / f"map.{suffix}"
        command(["export", "--mineral", "nickel", "--output", str(target)], standalone_mode=False)
        if not target.stat().st_size:
            sys.exit(f"no {suffix}")


if __name__ == "__main__":
    forbid_internet()
    if sys.argv[1] == "--try":
        socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    else:
        use_the_app(Path(sys.argv[1]))
