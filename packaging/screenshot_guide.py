"""The pictures of the guide, in light and dark: the real window, driven as its pages tell it."""

import shutil
import tempfile
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtCore import QEvent, QRect, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QWidget
from screenshot_hands import (
    REST_MS,
    choose,
    drag_australia,
    pixel_of,
    press_eye,
    rest,
    settle,
)

from mapapp.desktop.main_window import MainWindow
from mapapp.desktop.tour import start_tour
from mapapp.scenario.presets import load_presets

FOLDER: Final = Path(__file__).resolve().parent.parent / "resources" / "help" / "images"
WINDOW: Final = (1180, 740)
TALL: Final = (1180, 900)
COLOURS: Final = 256  # an interface has few; what is left out nobody sees
DIALOG_S: Final = 2.5  # until what a dialog asks in the background is there
LIMIT_BYTES: Final = 1_500_000
DARK_END: Final = "-dark"
SITES: Final = """\
Projekt;Rohstoff;Anlagentyp;Land;Breite;Länge;Kapazität (kt/a LCE);Status;Inbetriebnahme
Kwinana;Lithium;Raffinerie;Australien;-32,21;115,77;24;in Betrieb;2022
Guben;Lithium;Raffinerie;Deutschland;51,95;14,71;24,5;geplant;2027
Lauterbourg;Lithium;Raffinerie;Frankreich;8,17;48,97;25;geplant;2029
Kokkola;Lithium;Raffinerie;Finnland;;;13;im Bau;2026
Kathleen;Lithium;Raffinerie;Australien;-27,5;120,5;viel;in Betrieb;2024
"""

Keep = Callable[[QPixmap, str], None]


def take_guide(open_window: Callable[[int, int], AbstractContextManager[MainWindow]]) -> None:
    """Take every picture in both themes and write it; check that they are few bytes together.

    Parameters
    ----------
    open_window
        Opens a window of a size on the start view, and closes it afterwards.
    """
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    for theme, end in (("light", ""), ("dark", DARK_END)):
        for take, size in TAKES:
            with open_window(*size) as window:
                window.choose_theme(theme)
                rest()
                take(window, lambda picture, name, end=end: write_small(picture, name + end))
                window.choose_theme("light")
    together = sum(path.stat().st_size for path in FOLDER.iterdir())
    if together > LIMIT_BYTES:
        message = f"The guide's pictures are {together:,} bytes; at most {LIMIT_BYTES:,} wanted."
        raise SystemExit(message)


def crop(window: MainWindow, *parts: QWidget, margin: int = 0) -> QPixmap:
    """Return what a window shows around some of its parts."""
    area = QRect()
    for part in parts:
        area |= QRect(part.mapTo(window, part.rect().topLeft()), part.size())
    area = area.adjusted(-margin, -margin, margin, margin) & window.rect()
    return window.grab(area)


def dock_of(part: QWidget | None) -> QDockWidget:
    """Return the dock that a widget stands in."""
    while part is not None and not isinstance(part, QDockWidget):
        part = part.parentWidget()
    if part is None:
        message = "The widget stands in no dock."
        raise LookupError(message)
    return part


# --- the pictures ------------------------------------------------------------------------------


def _first_map(window: MainWindow, keep: Keep) -> None:
    tour = start_tour(window)
    tour.show_step(0)
    rest()
    keep(window.grab(), "tour")
    tour.end()
    choose(window, "lithium")
    rest()
    keep(window.grab(), "start")
    drag_australia(window)
    keep(window.grab(), "slider")
    window.view_bar.mode_switch.chosen.emit("compare")
    rest()
    keep(crop(window, window.map_view), "compare")


def _map(window: MainWindow, keep: Keep) -> None:
    QTest.mouseMove(window.map_view, pixel_of(window, 105.0, 33.0).toPoint())
    rest()
    keep(crop(window, window.map_view), "hover")
    QApplication.sendEvent(window.map_view, QEvent(QEvent.Type.Leave))
    rest()
    window.layers.tree.choose("share")
    rest()
    keep(crop(window, window.docks[0]), "layers")
    press_eye(window, "flows")
    keep(crop(window, window.map_view), "flows")


def _levers(window: MainWindow, keep: Keep) -> None:
    drag_australia(window)
    keep(crop(window, dock_of(window.levers)), "levers")


def _lists(window: MainWindow, keep: Keep) -> None:
    matrix = window.dock_set.bring_up("matrix")
    rest()
    keep(crop(window, dock_of(matrix)), "matrix")
    tables = window.dock_set.bring_up("tables")
    rest()
    keep(crop(window, dock_of(tables)), "tables")


def _shock(window: MainWindow, keep: Keep) -> None:
    shared = next(one for one in load_presets() if one.id == "one-eu-agreement")
    window.scenarios.actions.add_preset(shared)
    window.banner.dismiss("done")
    window.levers.show_panel(window.levers.panel("Shock"))
    window.dock_set.bring_up("shock")
    window.shock.timeline.player.on_map.setChecked(True)
    window.shock.timeline.chart.go_to(10)
    rest()
    keep(window.grab(), "shock")
    scenarios = window.dock_set.bring_up("scenarios")
    rest()
    keep(crop(window, dock_of(scenarios)), "scenarios")


def _dialogs(window: MainWindow, keep: Keep) -> None:
    solve = window.solve.open()
    solve.begin.click()
    settle(2 * DIALOG_S)
    keep(solve.grab(), "solve")
    solve.close()
    _with_modal(window.help.show_preferences, keep, "preferences")


def _with_modal(ask: Callable[[], object], keep: Keep, name: str) -> None:
    """Take a dialog that waits for its answer, once it has found what it shows."""

    def at_the_dialog() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            message = f"The dialog of the picture “{name}” did not open."
            raise TypeError(message)
        settle(DIALOG_S)
        keep(dialog.grab(), name)
        dialog.reject()

    QTimer.singleShot(REST_MS, at_the_dialog)
    ask()
    rest()  # until the dialog is gone: a style sheet set before that meets half of it


def _site_file(window: MainWindow, keep: Keep) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "projects.csv"
        path.write_text(SITES, encoding="utf-8")
        _with_modal(lambda: window.site_files.take([path]), keep, "site-file")
        window.site_files.on_map.close()


def _briefing(window: MainWindow, keep: Keep) -> None:
    drag_australia(window)
    page = window.briefings.open_page()
    page.resize(*WINDOW)
    settle(DIALOG_S)
    keep(page.grab(), "briefing")
    page.close()


TAKES: Final = (
    (_first_map, WINDOW), (_map, TALL), (_levers, TALL), (_lists, WINDOW), (_shock, WINDOW),
    (_dialogs, WINDOW), (_site_file, WINDOW), (_briefing, WINDOW),
)  # fmt: skip


# --- writing -----------------------------------------------------------------------------------


def write_small(picture: QPixmap, name: str) -> None:
    """Write a picture of the guide in few colours."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / f"{name}.png"
    picture.save(str(path))
    with Image.open(path) as taken:
        small = taken.convert("RGB").quantize(COLOURS, Image.Quantize.MAXCOVERAGE, kmeans=1,
                                              dither=Image.Dither.NONE)  # fmt: skip
    small.save(path, optimize=True)
    print(f"{path.name}  {small.width} x {small.height}  {path.stat().st_size / 1000:.0f} kB")
