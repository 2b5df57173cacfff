"""What nobody expected: it is logged whole, told once in plain words, and the work stays open."""

import faulthandler
import logging
import platform
import sys
import threading
import traceback
from contextlib import ExitStack, suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QStandardPaths,
    QtMsgType,
    QUrl,
    Signal,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox

from mapapp import __version__

LOG_NAME: Final = "mineral-supply-map.log"
CRASH_NAME: Final = "crash.log"
MOST_BYTES: Final = 1_000_000
KEPT_LOGS: Final = 3

log = logging.getLogger("mapapp")
qt_log = logging.getLogger("qt")

_LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

translate = QApplication.translate
_reporting: list[QMessageBox] = []  # not empty while an error is being told


def log_folder() -> Path:
    """Return the folder of the log files."""
    places = QStandardPaths.StandardLocation
    return Path(QStandardPaths.writableLocation(places.AppDataLocation))


def open_log_folder() -> None:
    """Show the folder of the log files in the file manager; it is made if nothing was logged."""
    folder = log_folder()
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def log_to_file() -> ExitStack:
    """Log into a file that never grows large; what Qt says too, and where a crash happened.

    Where nothing can be written the app works without a log.

    Returns
    -------
    ExitStack
        Closes the log, and has Qt's words go where they went before.
    """
    end = ExitStack()
    folder = log_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / LOG_NAME, maxBytes=MOST_BYTES, backupCount=KEPT_LOGS, encoding="utf-8"
        )
        end.callback(handler.close)
        # Kept open for as long as the process lives: a crash has no time to open a file.
        crash = end.enter_context((folder / CRASH_NAME).open("w", encoding="utf-8"))
    except OSError:  # a locked-down home
        end.close()
        return end
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    end.callback(root.removeHandler, handler)
    end.callback(qInstallMessageHandler, qInstallMessageHandler(_hear_qt))
    faulthandler.enable(crash)
    end.callback(faulthandler.disable)
    return end


def _hear_qt(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s", words)


class _Relay(QObject):
    """Carries an error of another thread into the one that may show windows."""

    happened = Signal(object, object, object)


def catch_all(app: QApplication) -> None:
    """Have whatever nobody catches reported, on whatever thread it happens."""
    relay = _Relay(app)
    relay.happened.connect(report)
    sys.excepthook = report

    def pass_on(args: threading.ExceptHookArgs) -> None:
        relay.happened.emit(args.exc_type, args.exc_value, args.exc_traceback)

    threading.excepthook = pass_on


def report(
    kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
) -> None:
    """Log an unexpected error, and say so once in plain words; the work stays open."""
    error = error if error is not None else kind()
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    log.critical("unexpected error", exc_info=(kind, error, trace))
    if _reporting:  # a fault in painting comes back with every repaint: tell it once
        return
    box = _box(kind, error, details(kind, error, trace))
    _reporting.append(box)

    def done(_: int) -> None:
        _reporting.clear()
        box.deleteLater()

    box.finished.connect(done)
    box.destroyed.connect(_reporting.clear)  # with the window it belongs to
    box.show()


def details(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return what a report needs; folders of this machine are left out."""
    steps = [
        f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]
    return "\n".join(
        [
            f"Mineral Supply Map {__version__}, Qt {qVersion()}, Python"
            f" {platform.python_version()}, {platform.system()} {platform.release()}",
            *steps,
            f"{kind.__name__}: {error}".replace(str(Path.home()), "~"),
        ]
    )


def _box(kind: type[BaseException], error: BaseException, words: str) -> QMessageBox:
    """Return the box that tells of an error: not modal to the work, with what a report needs."""
    box = QMessageBox(
        QMessageBox.Icon.Warning,
        "Mineral Supply Map",
        translate(
            "app",
            "Something went wrong that should not have. Your work is still open; save it under"
            " another name to be safe. The details are in the log file; please report them.",
        ),
        parent=QApplication.activeWindow(),
    )
    box.setModal(False)
    box.setDetailedText(f"{kind.__name__}: {error}")
    roles = QMessageBox.ButtonRole
    copy = box.addButton(translate("app", "Copy details"), roles.ActionRole)
    folder = box.addButton(translate("app", "Open log folder"), roles.ActionRole)
    box.addButton(QMessageBox.StandardButton.Close)
    # A button of a message box closes it: these two are pressed and it stays.
    copy.clicked.disconnect()
    folder.clicked.disconnect()
    copy.clicked.connect(lambda: QApplication.clipboard().setText(words))
    folder.clicked.connect(open_log_folder)
    return box
