"""Starts the desktop application."""

import logging
import os
import sys
from collections.abc import Sequence
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QSettings, QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from mapapp import __version__
from mapapp.cartography.theme import theme_of
from mapapp.cartography.wording import use_readable_locale
from mapapp.cartography.world import World
from mapapp.catalog.load import load_catalog
from mapapp.desktop import look
from mapapp.desktop.context import AppContext
from mapapp.desktop.icons import app_icon
from mapapp.desktop.main_window import MainWindow
from mapapp.errors import UserError

NO_DISPLAY = (
    "mineral-supply-map: There is no display to open a window on. Start it on a desktop, or"
    " write the map into a file: mineral-supply-map export --output map.png"
)

log = logging.getLogger("mapapp")

BAD_INPUT = 2
_reporting: list[bool] = []  # not empty while an error is being told


def make_application(arguments: Sequence[str]) -> QApplication:
    """Make the one QApplication, named and styled."""
    app = QApplication(list(arguments))
    app.setApplicationName("mineral-supply-map")
    app.setApplicationDisplayName("Mineral Supply Map")
    app.setApplicationVersion(__version__)
    app.setOrganizationName("mineral-supply-map")
    app.setStyle("Fusion")
    app.setWindowIcon(app_icon())
    use_readable_locale()
    return app


def make_window(settings: QSettings) -> MainWindow:
    """Load the data and build the window.

    Raises
    ------
    GeodataError
        If a bundled table or shape file is missing or damaged.
    """
    context = AppContext(load_catalog(), World(), settings)
    chosen = str(settings.value("theme", "system"))
    scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
    if chosen in scheme:
        QApplication.styleHints().setColorScheme(scheme[chosen])
    theme = look.system_theme() if chosen not in scheme else theme_of(chosen)  # type: ignore[arg-type]
    theme = look.sized(theme, QApplication.font())
    app = QApplication.instance()
    if isinstance(app, QApplication):
        look.apply(app, theme)
    return MainWindow(context, theme)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the application until its window is closed; return the exit code.

    Parameters
    ----------
    arguments
        As a process gets them; a file among them is opened.
    """
    if not _has_display():
        print(NO_DISPLAY, file=sys.stderr)  # noqa: T201  (the one place to say it)
        return BAD_INPUT
    app = make_application(sys.argv if arguments is None else arguments)
    _log_to_file()
    sys.excepthook = _report
    try:
        window = make_window(QSettings())
    except UserError as error:
        print(f"mineral-supply-map: {error}", file=sys.stderr)  # noqa: T201
        QMessageBox.critical(None, "Mineral Supply Map", str(error))
        return BAD_INPUT
    wanted = document_in(app.arguments())
    if wanted is not None:
        window.documents.open(wanted)
    window.show()
    if wanted is None:
        window.show_first_hint()
    QTimer.singleShot(0, window.documents, window.documents.offer_rescue)
    return app.exec()


def document_in(arguments: Sequence[str]) -> Path | None:
    """Return the file to be opened: the first argument that is no option; None without one."""
    files = [one for one in arguments[1:] if one and not one.startswith("-")]
    return Path(files[0]) if files else None


def _has_display() -> bool:
    """Whether there is a screen: without one Qt aborts before the app can say anything."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _log_to_file() -> None:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    try:
        Path(folder).mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            Path(folder) / "mineral-supply-map.log", maxBytes=1_000_000, backupCount=3
        )
    except OSError:  # a locked-down home: work without a log
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)


def _report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log what nobody expected, and say so once in plain words; the work stays open."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    log.critical("unexpected error", exc_info=(kind, error, trace))
    if _reporting:  # a fault in painting comes back with every repaint: tell it once
        return
    _reporting.append(True)
    try:
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            "Mineral Supply Map",
            QApplication.translate(
                "app",
                "Something went wrong that should not have. Your work is still open. The details"
                " are in the log file; please report them.",
            ),
        )
        box.setDetailedText(f"{kind.__name__}: {error}")
        box.exec()
    finally:
        _reporting.clear()


if __name__ == "__main__":
    sys.exit(main())
