"""Run as a program by the tests: use the app while the kernel forbids it the internet.

``no_network.py FOLDER``: from here on a call that makes an internet socket ends the process at
once (SIGSYS). Then the window is opened and used as in a first hour: minerals, a slider, a solver,
images, the guide, a file saved and opened.
``no_network.py --try``: makes such a socket, to show that the ban works.
"""

import ctypes
import os
import platform
import socket
import struct
import sys
from pathlib import Path

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
    window.help.show_topic("data-and-licences")
    app.processEvents()
    if not window.exports.write(folder / "map.png", ImageSpec(640, 360)):
        sys.exit("no image")
    if not window.documents.save_to(folder / "plan.supplymap"):
        sys.exit("not saved")
    if not window.documents.open(folder / "plan.supplymap"):
        sys.exit("not opened")
    app.processEvents()
    window.help.guide.close()
    window.close()
    app.processEvents()


if __name__ == "__main__":
    forbid_internet()
    if sys.argv[1] == "--try":
        socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    else:
        use_the_app(Path(sys.argv[1]))
