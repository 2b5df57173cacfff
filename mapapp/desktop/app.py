"""Starts the desktop application."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from mapapp import APP_ID, __version__
from mapapp.cartography.proper_names import in_language
from mapapp.cartography.theme import theme_of
from mapapp.cartography.wording import use_readable_locale
from mapapp.cartography.world import World
from mapapp.catalog.load import load_catalog
from mapapp.desktop import look, single_instance, troubles
from mapapp.desktop.binding import lay_out_safely
from mapapp.desktop.context import AppContext
from mapapp.desktop.icons import app_icon
from mapapp.desktop.main_window import MainWindow
from mapapp.desktop.preferences import Preferences
from mapapp.desktop.preferences.store import preferences_path
from mapapp.desktop.start import read_ahead, settle_garbage
from mapapp.desktop.windows import Windows
from mapapp.errors import UserError
from mapapp.picture.view import View
from mapapp.scenario.appearance import DEFAULT_APPEARANCE
from mapapp.scenario.file import SUFFIX

NO_DISPLAY = (
    "mineral-supply-map: There is no display to open a window on. Start it on a desktop, or"
    " write the map into a file: mineral-supply-map export --output map.png"
)

BAD_INPUT = 2
SETTLED_MS = 2000


def make_application(arguments: Sequence[str]) -> QApplication:
    """Make the one QApplication, named and styled."""
    app = QApplication(list(arguments))
    app.setApplicationName("mineral-supply-map")
    app.setApplicationDisplayName("Mineral Supply Map")
    app.setApplicationVersion(__version__)
    app.setOrganizationName("mineral-supply-map")
    app.setDesktopFileName(APP_ID)
    app.setStyle("Fusion")
    app.setWindowIcon(app_icon())
    use_readable_locale()
    return app


def make_window(settings: QSettings, preferences: Preferences | None = None) -> MainWindow:
    """Load the data and build the first window.

    Parameters
    ----------
    settings
        Where the state of windows is kept.
    preferences
        What the user set; the default knows what stands in the settings.

    Raises
    ------
    GeodataError
        If a bundled table or shape file is missing or damaged.
    """
    return window_of(
        AppContext(
            in_language(load_catalog()), World(), settings, preferences or Preferences(settings)
        )
    )


def window_of(context: AppContext) -> MainWindow:
    """Build a window on data that is loaded, in the colours the user chose."""
    lay_out_safely()
    settings = context.settings
    chosen = str(settings.value("theme", "system"))
    scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
    if chosen in scheme:
        QApplication.styleHints().setColorScheme(scheme[chosen])
    theme = look.system_theme() if chosen not in scheme else theme_of(chosen)  # type: ignore[arg-type]
    theme = look.sized(theme, QApplication.font())
    app = QApplication.instance()
    if isinstance(app, QApplication):
        look.apply(app, theme)
    window = MainWindow(context, theme)
    if (context.start_view, context.start_appearance) != (View(), DEFAULT_APPEARANCE):
        window.documents.begin()
    return window


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
    preferences = Preferences(QSettings(), preferences_path())
    preferences.load()
    alone = not (single_instance.is_wanted() and preferences.value("one_app"))
    wanted, sites = documents_in(app.arguments()), sites_in(app.arguments())
    if not alone and single_instance.hand_over(wanted, single_instance.server_name(), sites=sites):
        return 0
    preferences.begin()
    app.aboutToQuit.connect(preferences.save)
    with troubles.log_to_file():
        troubles.catch_all(app)
        return _run(app, preferences, wanted, sites, alone=alone)


def _run(
    app: QApplication,
    preferences: Preferences,
    wanted: Sequence[Path],
    sites: Sequence[Path],
    *,
    alone: bool,
) -> int:
    try:
        window = make_window(QSettings(), preferences)
    except UserError as error:
        print(f"mineral-supply-map: {error}", file=sys.stderr)  # noqa: T201
        QMessageBox.critical(None, "Mineral Supply Map", str(error))
        return BAD_INPUT
    context = window.context  # loaded once: the windows after the first are built on it
    windows = Windows(lambda: window_of(context))
    windows.take(window)
    if wanted:
        window.documents.open(wanted[0])
    window.show()
    for other in wanted[1:]:
        windows.show_file(other)
    if sites:
        QTimer.singleShot(0, window, lambda: window.site_files.take(sites))
    elif not wanted:
        window.show_first_hint()
        _offer_tour(window)
    if preferences.problems:
        window.banner.show_error(" ".join(preferences.problems))
    QTimer.singleShot(0, window.documents, window.documents.offer_rescue)
    QTimer.singleShot(SETTLED_MS, windows, settle_garbage)
    QTimer.singleShot(SETTLED_MS, window, lambda: read_ahead(context.catalog))
    if not alone:
        QTimer.singleShot(0, window, lambda: _hear_later_starts(app, windows))
    return app.exec()


def _hear_later_starts(app: QApplication, windows: Windows) -> None:
    """Have later starts hand over their files; the first map does not wait for that."""
    keeper = single_instance.Doorkeeper(single_instance.server_name(), windows.show_files)
    keeper.setParent(app)
    app.aboutToQuit.connect(keeper.close)


def _offer_tour(window: MainWindow) -> None:
    """Show a newcomer round; whoever has seen it does not wait for its module."""
    if window.context.settings.value("tour_done") is None:
        from mapapp.desktop.tour import offer_tour

        offer_tour(window)


def documents_in(arguments: Sequence[str]) -> list[Path]:
    """Return the files to be opened: the arguments that are no options, nor files of sites."""
    return [path for path in _files_in(arguments) if not _holds_sites(path)]


def sites_in(arguments: Sequence[str]) -> list[Path]:
    """Return the files of sites to be added: what ``--add=`` names, or is one by its ending."""
    add = single_instance.ADD
    named = [Path(one.removeprefix(add)) for one in arguments[1:] if one.startswith(add)]
    return named + [path for path in _files_in(arguments) if _holds_sites(path)]


def _files_in(arguments: Sequence[str]) -> list[Path]:
    return [Path(one) for one in arguments[1:] if one and not one.startswith("-")]


def _holds_sites(path: Path) -> bool:
    """Tell by its ending whether a file that a desktop hands over is one of sites."""
    if path.suffix.lower() == SUFFIX:
        return False  # at most starts the module below is not needed
    from mapapp.desktop.sitefiles.ways_in import SUFFIXES

    return path.suffix.lower() in SUFFIXES


def _has_display() -> bool:
    """Whether there is a screen: without one Qt aborts before the app can say anything."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
