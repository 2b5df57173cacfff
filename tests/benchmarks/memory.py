"""Measure resident memory: after the start, and with 1,000,000 sites shown.

``measure_memory`` starts this file as a process of its own (``memory.py SETTINGS_FOLDER``),
which prints what the system counts as resident, in MB of 1,000,000 bytes: once the first map
is on screen, and once all the sites are.
"""

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

from timing import Result

STATUS: Final = Path("/proc/self/status")
MEMORY_RUNS: Final = 3
MEMORY_BENCHMARKS: Final = ("memory_start", "memory_1m")


def measure_memory(folder: Path) -> list[Result]:
    """Start the window a few times; nothing where the system has no /proc."""
    if not STATUS.exists():
        print("memory: only measured where there is /proc (Linux)", file=sys.stderr)
        return []
    runs = [_resident(folder / str(turn)) for turn in range(MEMORY_RUNS)]
    return [
        Result(name, values, unit="MB")
        for name, values in zip(MEMORY_BENCHMARKS, zip(*runs, strict=True), strict=True)
    ]


def _resident(folder: Path) -> list[float]:
    folder.mkdir()
    done = subprocess.run(
        [sys.executable, __file__, str(folder)], capture_output=True, text=True, check=True
    )
    return [float(figure) for figure in done.stdout.split()]


def resident_mb() -> float:
    """Return what the system holds in memory for this process, MB."""
    line = next(one for one in STATUS.read_text().splitlines() if one.startswith("VmRSS"))
    return int(line.split()[1]) * 1024 / 1e6


def main() -> None:
    """Show the window, then the sites; print what is resident each time."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QSettings
    from PySide6.QtTest import QTest
    from sites import SIZES, site_set

    from mapapp.catalog.load import load_catalog
    from mapapp.desktop.app import make_application, make_window
    from mapapp.scenario.appearance import Layer

    app = make_application(["memory"])
    settings = QSettings(str(Path(sys.argv[1]) / "memory.ini"), QSettings.Format.IniFormat)
    window = make_window(settings)
    window.resize(1920, 1080)
    window.show()
    QTest.qWait(1000)
    print(f"{resident_mb():.1f}")
    layer = Layer("user:1", "user", name="my-sites.csv")
    window.workspace.dress(window.workspace.appearance.with_layer(layer), "Add my-sites.csv")
    window.map_view.set_user_points({layer.id: site_set(load_catalog(), SIZES["1m"])})
    QTest.qWait(1000)
    print(f"{resident_mb():.1f}")
    window.documents.give_up()
    window.close()
    app.processEvents()


if __name__ == "__main__":
    main()
