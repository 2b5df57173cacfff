"""Pictures of the workbench: lever tabs, docks and dialogs, in every size and both themes."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from screenshot_hands import drag_australia, rest

from mapapp.desktop.main_window import MainWindow
from mapapp.desktop.scenarios.gallery import PresetGallery
from mapapp.desktop.tour import start_tour
from mapapp.scenario.presets import load_presets

Shoot = Callable[[QWidget, str], None]

SIZES: Final = ((1280, 800), (1440, 900), (1920, 1080))
DOUBLE: Final = (1280, 800)
TABS: Final = ("Build", "Policy", "Shock", "Stocks", "Demand", "Assumptions")
SHORT_MS: Final = 120
SCALE: Final = "QT_SCALE_FACTOR"


def is_double() -> bool:
    """Whether this process draws at 200 %."""
    return QGuiApplication.primaryScreen().devicePixelRatio() > 1.5


def names_end(width: int, height: int, theme: str) -> str:
    """Return what a picture's name ends in: size, scale and theme."""
    return f"{width}x{height}{'-200' if is_double() else ''}-{theme}"


def take_workbench(window: MainWindow, shoot: Shoot, end: str) -> None:
    """Take every part of one window, driven as a user drives it."""
    drag_australia(window)
    for word in TABS:
        window.levers.show_panel(window.levers.panel(word))
        rest(SHORT_MS)
        shoot(window, f"workbench-tab-{word.lower()}-{end}")
    window.levers.show_panel(window.alternatives)
    window.dock_set.bring_up("matrix")
    rest(SHORT_MS)
    shoot(window, f"workbench-matrix-{end}")
    charts = window.dock_set.bring_up("charts")
    for button in charts.findChildren(QWidget):
        name = button.accessibleName()
        if name.startswith("Chart: ") and hasattr(button, "click"):
            button.click()
            rest(SHORT_MS)
            word = name.partition(": ")[2].lower().replace(" ", "-")
            shoot(window, f"workbench-chart-{word}-{end}")
    window.scenarios.actions.add_copy()
    window.dock_set.bring_up("scenarios")
    rest()
    shoot(window, f"workbench-scenarios-{end}")


def take_dialogs(window: MainWindow, shoot: Shoot, end: str) -> None:
    """Take solving, the gallery, a shock's month on the map, and the tour."""
    solve = window.solve.open()
    rest(SHORT_MS)
    shoot(solve, f"workbench-solve-{end}")
    solve.close()
    presets = load_presets()
    gallery = PresetGallery(presets, window.context.catalog, window.theme, window)
    gallery.show()
    rest(SHORT_MS)
    shoot(gallery, f"workbench-gallery-{end}")
    gallery.close()
    gallery.deleteLater()
    shared = next(one for one in presets if one.id == "one-eu-agreement")
    window.scenarios.actions.add_preset(shared)
    window.banner.dismiss("done")
    window.dock_set.bring_up("shock")
    player = window.shock.timeline.player
    player.on_map.setChecked(True)
    window.shock.timeline.chart.go_to(10)
    rest(SHORT_MS)
    shoot(window, f"workbench-shock-month-{end}")
    player.on_map.setChecked(False)
    tour = start_tour(window)
    for at in range(len(tour.steps)):
        tour.show_step(at)
        rest(SHORT_MS)
        shoot(window, f"workbench-tour-{at + 1}-{end}")
    tour.end()


def take_double() -> None:
    """Take the same at 200 %, in a process of its own: Qt reads the scale once."""
    script = Path(__file__).with_name("screenshots.py")
    environment = os.environ | {SCALE: "2"}
    subprocess.run(
        [sys.executable, str(script), "--only", "workbench"], env=environment, check=True
    )
