"""Measure how long a user waits: ``make bench`` runs this and writes build/bench.json.

    python tests/benchmarks/run.py [--only NAME]... [--keep FOLDER]

Each benchmark has a warm-up that does not count. What has a peer is measured in turns with it,
so that both meet the same machine. Milliseconds belong to a machine; ratios travel.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from file_window import FILE_WINDOW_BENCHMARKS, measure_file_window
from memory import MEMORY_BENCHMARKS, measure_memory
from model import MODEL_BENCHMARKS, measure_model
from pages import PAGE_BENCHMARKS, measure_pages
from peers import PEER, ExportPeer, frame_of
from points import POINT_BENCHMARKS, PointBench
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from site_files import FILE_BENCHMARKS, FileBench
from starts import START_BENCHMARKS, measure_starts
from tables import TABLE_BENCHMARKS, TableBench
from timing import Result, table, timed, times_of, write
from window import Bench
from window_points import CROWD_BENCHMARKS, CrowdBench

from mapapp.briefing.image import ImageSpec, export_png, export_scene
from mapapp.cartography.world import World
from mapapp.catalog.catalog import Catalog
from mapapp.catalog.load import load_catalog
from mapapp.desktop.app import make_application
from mapapp.picture import View, evaluate
from mapapp.scenario.scenario import Place, Scenario

ROOT: Final = Path(__file__).resolve().parent.parent.parent
TARGET: Final = ROOT / "build" / "bench.json"
VIEW: Final = View(mineral="cobalt", stage="refining", year=2030)
EXPORTS: Final = 20
EVALUATIONS: Final = 300
WINDOW_BENCHMARKS: Final = (
    "slider_to_frame", "pan_frame", "zoom_frame", "settle_frame", *CROWD_BENCHMARKS,
    "first_look_at_mineral", "slider_to_frame_all_docks",
)  # fmt: skip
NAMES: Final = (
    "evaluate", *MODEL_BENCHMARKS, *WINDOW_BENCHMARKS, *START_BENCHMARKS, *MEMORY_BENCHMARKS,
    "png_export", *PAGE_BENCHMARKS, *POINT_BENCHMARKS, *TABLE_BENCHMARKS, *FILE_BENCHMARKS,
    *FILE_WINDOW_BENCHMARKS,
)  # fmt: skip


def six_levers(catalog: Catalog, kilotonnes: float) -> Scenario:
    """Return a scenario with capacity added in every region."""
    scenario = Scenario()
    for rank, region in enumerate(catalog.alternative_names, start=1):
        scenario = scenario.with_capacity(
            VIEW.mineral,
            VIEW.stage,
            Place("region", region),
            nameplate_t_per_year=1000.0 * (kilotonnes + rank),
        )
    return scenario


def measure_evaluate(catalog: Catalog) -> Result:
    """Compute the Picture of six levers, another setting each time."""
    scenarios = [six_levers(catalog, 1 + step / 20) for step in range(EVALUATIONS + 20)]
    actions = [lambda s=scenario: evaluate(catalog, s, VIEW) for scenario in scenarios]
    return Result("evaluate", times_of(actions, warm_up=20))


def measure_export(catalog: Catalog, world: World, folder: Path) -> Result:
    """Write the default image: scene, drawing, compression, file; in turns with the peer."""
    names = {code: country.name for code, country in catalog.countries.items()}
    picture = evaluate(catalog, six_levers(catalog, 2.0), VIEW)
    spec = ImageSpec()
    scene = export_scene(picture, spec, world=world, names=names)
    peer = ExportPeer(frame_of(world.level(0).shapes, scene), scene)

    def export() -> None:
        fresh = export_scene(picture, spec, world=world, names=names)
        export_png(fresh, folder / "ours.png", spec)

    ours, theirs = [], []
    for turn in range(EXPORTS + 2):
        times = timed(export), timed(lambda: peer.write(folder / "geopandas.png"))
        if turn >= 2:
            ours.append(times[0])
            theirs.append(times[1])
    return Result("png_export", ours, PEER, theirs)


def measure_window(wanted: Sequence[str], catalog: Catalog, folder: Path) -> list[Result]:
    """Run what is wanted of `WINDOW_BENCHMARKS` in one window."""
    bench = Bench(folder)
    crowd = CrowdBench(bench, catalog)
    results = []
    for name in WINDOW_BENCHMARKS:
        if name not in wanted:
            continue
        if name in CROWD_BENCHMARKS:
            results.append(crowd.measure(name))
        else:
            crowd.clear()
            results.append(getattr(bench, name)())
    bench.close()
    return results


def say(_kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
    """Pass on what Qt has to say, but not that there is no window manager here."""
    if "propagateSizeHints" not in text:
        print(text, file=sys.stderr)


def main() -> int:
    """Run the benchmarks, write their file, print their table."""
    parser = argparse.ArgumentParser(description="Measure how long a user waits.")
    parser.add_argument("--only", action="append", choices=NAMES, help="only this benchmark")
    parser.add_argument("--keep", type=Path, help="folder for the exported pictures, to compare")
    chosen = parser.parse_args()
    wanted = chosen.only or NAMES
    if chosen.keep:
        chosen.keep.mkdir(parents=True, exist_ok=True)
    begin = time.monotonic()
    qInstallMessageHandler(say)
    app = make_application(["bench"])
    results = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        catalog, world = load_catalog(), World()
        if set(wanted) & set(START_BENCHMARKS):
            results += measure_starts(wanted, catalog, world, VIEW, folder)
        if "evaluate" in wanted:
            results.append(measure_evaluate(catalog))
        levers = six_levers(catalog, 2.0)
        results += [
            measure_model(name, catalog, levers) for name in MODEL_BENCHMARKS if name in wanted
        ]
        if set(wanted) & set(WINDOW_BENCHMARKS):
            results += measure_window(wanted, catalog, folder)
        if set(wanted) & set(MEMORY_BENCHMARKS):
            results += measure_memory(folder)
        if "png_export" in wanted:
            results.append(measure_export(catalog, world, chosen.keep or folder))
        results += [
            measure_pages(name, catalog, world, levers, chosen.keep or folder)
            for name in PAGE_BENCHMARKS
            if name in wanted
        ]
        if set(wanted) & set(POINT_BENCHMARKS):
            points = PointBench(catalog, world)
            results += [points.measure(name) for name in POINT_BENCHMARKS if name in wanted]
        files = FileBench(catalog, folder)
        results += [files.measure(name) for name in FILE_BENCHMARKS if name in wanted]
        results += [
            measure_file_window(name, files.csv())
            for name in FILE_WINDOW_BENCHMARKS
            if name in wanted
        ]
        if set(wanted) & set(TABLE_BENCHMARKS):
            tables = TableBench(catalog)
            results += [tables.measure(name) for name in TABLE_BENCHMARKS if name in wanted]
            tables.close()
    app.processEvents()
    results.sort(key=lambda result: NAMES.index(result.name))
    print(table(results))
    print(f"\n1920 x 1080, {os.cpu_count()} cores, {time.monotonic() - begin:.0f} s in all")
    if chosen.only is None:  # half a file would be taken for a whole one
        write(TARGET, results)
        print(f"written to {TARGET.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
