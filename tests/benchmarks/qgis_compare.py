"""Set the map beside QGIS, by hand: needs Debian's python3-qgis for /usr/bin/python3.

    .venv/bin/python tests/benchmarks/qgis_compare.py

Both draw the same countries (1:50m, Equal Earth, 1920 x 1080, antialiased, no labels) and the
same points. Recolour: every country gets another class and the map is drawn. QGIS draws from an
in-memory layer in one thread, and from a GeoPackage in its parallel job, without its layer
cache, which can keep points but not what is recoloured. Ours is what a slider's move paints,
and the whole map in full quality. Points are drawn alike (one symbol for all, in both) and
styled (shape by stage, hollow or not, area by capacity, in both); as shown is what the
application chooses for so many: density.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import geopandas

WIDTH, HEIGHT = 1920, 1080
RUNS = 15
QGIS_PYTHON = "/usr/bin/python3"
SIZES = {"100k": 100_000, "1m": 1_000_000}


def median_ms(action: Callable[[int], object], runs: int) -> float:
    """Return the median of some runs after two that do not count, ms."""
    times = []
    for run in range(runs + 2):
        begin = time.perf_counter()
        action(run)
        times.append((time.perf_counter() - begin) * 1000)
    return statistics.median(times[2:])


def in_qgis(folder: Path) -> None:
    """Measure QGIS and print it; runs in its own Python, where nothing of ours is installed."""
    from qgis.core import (
        QgsApplication,
        QgsCategorizedSymbolRenderer,
        QgsFillSymbol,
        QgsMapRendererParallelJob,
        QgsMapRendererSequentialJob,
        QgsMapSettings,
        QgsMarkerSymbol,
        QgsProperty,
        QgsRendererCategory,
        QgsSingleSymbolRenderer,
        QgsVectorLayer,
    )
    from qgis.PyQt.QtCore import QSize
    from qgis.PyQt.QtGui import QColor

    application = QgsApplication([], False)
    application.initQgis()
    ramp = ["#A5D9C8", "#68BAB9", "#3995B1", "#1F6DA6", "#1D478C", "#1A2761"]

    def coloured(layer: QgsVectorLayer, turn: int) -> None:
        categories = [
            QgsRendererCategory(
                number,
                QgsFillSymbol.createSimple(
                    {"color": ramp[(number + turn) % 6], "outline_color": "#FFFFFF"}
                ),
                str(number),
            )
            for number in range(6)
        ]
        layer.setRenderer(QgsCategorizedSymbolRenderer("class", categories))

    def settings(layers: list[QgsVectorLayer], extent: object) -> QgsMapSettings:
        chosen = QgsMapSettings()
        chosen.setLayers(layers)
        chosen.setExtent(extent)
        chosen.setOutputSize(QSize(WIDTH, HEIGHT))
        chosen.setBackgroundColor(QColor("#F9FBFC"))
        chosen.setFlag(QgsMapSettings.Antialiasing, True)
        return chosen

    def draw(job_class: type, chosen: QgsMapSettings) -> None:
        job = job_class(chosen)
        job.start()
        job.waitForFinished()
        if job.renderedImage().isNull():
            message = "QGIS drew nothing."
            raise RuntimeError(message)

    disk = QgsVectorLayer(str(folder / "countries.gpkg"), "countries", "ogr")
    memory = disk.materialize(__import__("qgis.core").core.QgsFeatureRequest())
    found = {}
    for name, layer, job in (
        ("recolour_memory", memory, QgsMapRendererSequentialJob),
        ("recolour_geopackage_parallel", disk, QgsMapRendererParallelJob),
    ):
        chosen = settings([layer], disk.extent())

        def recolour(turn: int, layer=layer, job=job, chosen=chosen) -> None:  # noqa: ANN001
            coloured(layer, turn)
            draw(job, chosen)

        found[name] = median_ms(recolour, RUNS)

    def one_symbol() -> QgsSingleSymbolRenderer:
        look = {"name": "circle", "color": "#E69F00", "outline_color": "#7A5200", "size": "1"}
        return QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(look))

    def by_stage_and_size() -> QgsCategorizedSymbolRenderer:
        kinds = []
        for kind in range(6):
            stage, operating = divmod(kind, 2)
            symbol = QgsMarkerSymbol.createSimple(
                {
                    "name": ("circle", "square", "diamond")[stage],
                    "color": ("#E69F00", "#0072B2", "#CC79A7")[stage] if operating else "#FFFFFF",
                    "outline_color": "#7A5200",
                    "size_unit": "Pixel",
                }
            )
            symbol.setDataDefinedSize(QgsProperty.fromField("side_px"))
            kinds.append(QgsRendererCategory(kind, symbol, str(kind)))
        return QgsCategorizedSymbolRenderer("kind", kinds)

    for size in SIZES:
        points = QgsVectorLayer(str(folder / f"points_{size}.gpkg"), "points", "ogr")
        kept = points.materialize(__import__("qgis.core").core.QgsFeatureRequest())
        for name, renderer in (("alike", one_symbol()), ("styled", by_stage_and_size())):
            kept.setRenderer(renderer)
            chosen = settings([kept, memory], disk.extent())
            found[f"redraw_{size}_{name}"] = median_ms(
                lambda _turn, chosen=chosen: draw(QgsMapRendererSequentialJob, chosen),
                3 if size == "1m" else 7,
            )
    print(json.dumps(found), flush=True)
    # QGIS crashes when it is taken apart while layers are alive.
    os._exit(0)


def _write(frame: "geopandas.GeoDataFrame", path: Path) -> None:
    """Write shapes of our plane as QGIS reads them; no name is asked for their projection."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="'crs' was not provided")
        frame.to_file(path, driver="GPKG")


def ours(folder: Path) -> dict[str, float]:  # noqa: PLR0915 - one measurement after another
    """Measure the app's own drawing, and write what QGIS is to draw."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    import geopandas
    import numpy as np
    from peers import frame_of
    from points import site_set
    from PySide6.QtGui import QGuiApplication, QImage, QPainter

    from mapapp.cartography.facts import MapFacts
    from mapapp.cartography.points.drawing import Display, draw_points
    from mapapp.cartography.points.point_set import Kept, PointSet
    from mapapp.cartography.points.style import PointStyle, plotted
    from mapapp.cartography.scene import MapOptions, MapScene, margins_for
    from mapapp.cartography.symbols import SymbolScale
    from mapapp.cartography.theme import LIGHT
    from mapapp.cartography.viewport import Viewport
    from mapapp.cartography.wording import source_line
    from mapapp.cartography.world import World
    from mapapp.catalog.load import load_catalog
    from mapapp.desktop.map_canvas import MapCanvas
    from mapapp.picture import View, evaluate
    from mapapp.scenario.appearance import DEFAULT_APPEARANCE
    from mapapp.scenario.scenario import Place, Scenario

    _application = QGuiApplication.instance() or QGuiApplication(["compare"])
    catalog, world = load_catalog(), World()
    facts = MapFacts(catalog)
    bare = DEFAULT_APPEARANCE.with_visible(
        [layer.id for layer in DEFAULT_APPEARANCE.layers if layer.kind in ("labels", "sites")],
        visible=False,
    )
    pictures = [
        evaluate(
            catalog,
            Scenario().with_capacity(
                "copper", "refining", Place("region", region), nameplate_t_per_year=tonnes
            ),
            View("copper", "refining", 2035),
        )
        for region in ("africa", "latin_america", "europe")
        for tonnes in (2e6, 2e7, 1e8)
    ]
    text = source_line(pictures[0])
    margins = margins_for(LIGHT, width=WIDTH, height=HEIGHT, source_text=text)
    viewport = Viewport.home(width=WIDTH, height=HEIGHT, margins=margins)

    def scene_of(turn: int, previous: MapScene | None = None) -> MapScene:
        return MapScene(
            picture=pictures[turn % len(pictures)], viewport=viewport, theme=LIGHT, world=world,
            names=facts.names, source_text=text, options=MapOptions(bare), previous=previous,
        )  # fmt: skip

    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    canvas, scene = MapCanvas(), scene_of(0)
    canvas.settle(scene, ratio=1.0)

    def recolour(turn: int) -> None:
        nonlocal scene
        scene = scene_of(turn, scene)
        if not canvas.recolour(scene):
            canvas.settle(scene, ratio=1.0)
        painter = QPainter(image)
        canvas.paint(painter, viewport)
        painter.end()

    found = {"recolour": median_ms(recolour, 60)}
    found["settle"] = median_ms(lambda turn: canvas.settle(scene_of(turn), ratio=1.0), RUNS)
    frame = frame_of(world.level(0).shapes, scene_of(0))
    frame["class"] = np.arange(len(frame)) % 6
    _write(frame, folder / "countries.gpkg")
    for size, count in SIZES.items():
        points = site_set(catalog, count)
        style = PointStyle(LIGHT, SymbolScale(20.0 / 400.0, 160_000.0))
        shown = plotted(points, viewport.projection, style)
        kinds = points.stage[shown.index].astype(np.int64) * 2 + points.operating[shown.index]
        _write(
            geopandas.GeoDataFrame(
                {"kind": kinds, "side_px": shown.side_px.astype(np.float64)},
                geometry=geopandas.points_from_xy(shown.x, shown.y),
            ),
            folder / f"points_{size}.gpkg",
        )

        def redraw(turn: int, points: PointSet, style: PointStyle, display: Display) -> None:
            whole = scene_of(turn)
            painter = QPainter(image)
            whole.draw_ground(painter, pixel_ratio=1.0)
            whole.draw_overlay(painter, pixel_ratio=1.0)
            draw_points(painter, points, viewport, style, display=display)
            painter.end()

        alike = replace(
            points,
            stage=np.zeros_like(points.stage),
            operating=np.ones_like(points.operating),
            capacity_t_per_year=None,
            kept=Kept(),
        )
        one_colour = replace(style, category_colours=("#E69F00",))
        for name, drawn, how, display in (
            ("alike", alike, one_colour, "symbols"),
            ("styled", points, style, "symbols"),
            ("as_shown", points, style, "auto"),
        ):
            found[f"redraw_{size}_{name}"] = median_ms(
                lambda turn, drawn=drawn, how=how, display=display: redraw(
                    turn, drawn, how, display
                ),
                7,
            )
    return found


def main() -> int:
    """Measure both and print the ratios."""
    if "--in-qgis" in sys.argv:
        in_qgis(Path(sys.argv[-1]))
    with tempfile.TemporaryDirectory() as temporary:
        mine = ours(Path(temporary))
        done = subprocess.run(
            [QGIS_PYTHON, __file__, "--in-qgis", temporary],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode or not done.stdout.strip():
        print(done.stderr[-2000:], file=sys.stderr)
        print("QGIS could not be measured: install Debian's python3-qgis.", file=sys.stderr)
        return 1
    theirs = json.loads(done.stdout.strip().splitlines()[-1])
    for name, peer in theirs.items():
        own = mine["recolour" if name.startswith("recolour") else name]
        print(f"{name:30} ours {own:7.1f} ms   QGIS {peer:8.1f} ms   ratio {peer / own:5.1f}")
    for name in ("settle", "redraw_100k_as_shown", "redraw_1m_as_shown"):
        print(f"{name:30} ours {mine[name]:7.1f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
