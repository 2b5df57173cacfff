"""Benchmarks of the start: from before the process exists until the first map, until all panels.

Two peers, in turns with the application. What a scripter would write with geopandas to have the
same map in a window: it reads shapes and figures, joins them, projects, classes, and plots into
a window of Qt. And the same without window, projection and figures: the least geopandas can do.
"""

import compileall
import os
import subprocess
import sys
import time
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import geopandas
import numpy as np
import shapely
from peers import frame_of
from timing import Result

from mapapp.briefing.image import ImageSpec, export_scene
from mapapp.cartography.fills import HATCH, LAND
from mapapp.cartography.scene import MapScene
from mapapp.cartography.world import World
from mapapp.catalog.catalog import Catalog
from mapapp.picture import View, evaluate
from mapapp.scenario.scenario import Scenario

HERE: Final = Path(__file__).resolve().parent
START_BENCHMARKS: Final = ("start_to_map", "start_to_map_bare", "start_to_panels")
ROUTE: Final = "geopandas in a Qt window"
BARE: Final = "bare geopandas script"
STARTS: Final = 15
BALL: Final = "+R=1"
# Keeps what was cut at the map's edge on its side of it when it is projected again.
INSIDE_EDGE: Final = 1 - 1e-6


def measure_starts(
    wanted: Sequence[str], catalog: Catalog, world: World, view: View, folder: Path
) -> list[Result]:
    """Start fresh processes in turns; the clock runs from before the process exists."""
    names = {code: country.name for code, country in catalog.countries.items()}
    scene = export_scene(evaluate(catalog, Scenario(), view), ImageSpec(), world=world, names=names)
    frame = frame_of(world.level(0).shapes, scene)
    bare, round_earth = folder / "countries.gpkg", folder / "round_earth.gpkg"
    write_layer(frame[["fill", "geometry"]], bare)
    write_layer(on_the_round_earth(frame), round_earth)
    write_figures(scene, folder / "figures.csv")
    compileall.compile_dir(HERE.parent.parent / "mapapp", quiet=1)
    route = [str(HERE / "start_geopandas_window.py"), str(round_earth), str(folder / "figures.csv")]
    ours, routes, bares = [], [], []
    for turn in range(STARTS + 1):
        times = (
            started([str(HERE / "start_window.py"), str(folder)]),
            started(route),
            started([str(HERE / "start_geopandas.py"), str(bare)]),
        )
        if turn >= 1:  # the first start fills bytecode and the disk's cache
            ours.append(times[0])
            routes.append(times[1][0])
            bares.append(times[2][0])
    maps = [both[0] for both in ours]
    results = (
        Result("start_to_map", maps, ROUTE, routes),
        Result("start_to_map_bare", maps, BARE, bares),
        Result("start_to_panels", [both[1] for both in ours]),
    )
    return [result for result in results if result.name in wanted]


def on_the_round_earth(frame: geopandas.GeoDataFrame) -> geopandas.GeoDataFrame:
    """Return countries by longitude and latitude, as files of countries are."""
    plane = frame[["iso3", "geometry"]].copy()
    plane.geometry = shapely.transform(
        plane.geometry.to_numpy(), lambda points: np.asarray(points) * INSIDE_EDGE
    )
    plane = plane.set_crs(f"+proj=eqearth +lon_0=11 {BALL}").to_crs(f"+proj=longlat {BALL}")
    return plane.set_crs("EPSG:4326", allow_override=True)


def write_layer(frame: geopandas.GeoDataFrame, path: Path) -> None:
    """Write a peer's shapes: a GeoPackage, which geopandas reads quicker than GeoJSON."""
    with warnings.catch_warnings():
        # Where the projection is not named, reading it would cost the peer time for nothing.
        warnings.filterwarnings("ignore", message="'crs' was not provided")
        frame.to_file(path, driver="GPKG", layer="countries")


def write_figures(scene: MapScene, path: Path) -> None:
    """Write a peer's figures: one line a country with its class and colour, as in ours."""
    theme, codes = scene.theme, scene.world.level(0).shapes.codes
    fills = {LAND: theme.land, HATCH: theme.hatch_ground}
    lines = ["iso3,share,fill"]
    for code, index in zip(codes, scene.classes, strict=True):
        share = scene.picture.value(str(code))
        fill = fills.get(index) or scene.scale.colours[index]
        lines.append(f"{code},{'' if share is None else share},{fill}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def started(arguments: Sequence[str]) -> list[float]:
    """Return the ms from starting a Python process to each of the moments that it reports."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    begin = time.monotonic_ns()
    done = subprocess.run(
        [sys.executable, *arguments], env=environment, capture_output=True, text=True, check=True
    )
    return [(int(word) - begin) / 1e6 for word in done.stdout.split()]
