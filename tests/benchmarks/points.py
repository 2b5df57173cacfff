"""Benchmarks of the user's sites: 100,000 and 1,000,000 of them, drawn, moved and found.

Sites lie around the listed ones as towns lie around cities, at 1920 x 1080. The redraw is that
of the whole map with antialiasing: sea, countries, borders, listed sites, and the user's sites
as symbols; its peer draws the same countries and points with geopandas.plot and leaves out
shape, size and outline. The other benchmarks are of the layer alone.
"""

import math
from collections.abc import Callable, Iterator
from typing import Final

import geopandas
import numpy as np
from matplotlib import pyplot as plt
from peers import DPI, PEER, POINTS_PER_PX, frame_of
from PySide6.QtGui import QImage, QPainter
from sites import SIZES, site_set
from timing import Action, Result, timed, times_of

from mapapp.cartography.points.clusters import clusters
from mapapp.cartography.points.density import heat, heat_image
from mapapp.cartography.points.drawing import draw_points
from mapapp.cartography.points.hits import HitGrid
from mapapp.cartography.points.layer import PointLayer
from mapapp.cartography.points.point_set import PointSet
from mapapp.cartography.points.style import PointStyle, plotted
from mapapp.cartography.scene import MapScene, margins_for
from mapapp.cartography.symbols import LARGEST_SIDE_PX, SymbolScale
from mapapp.cartography.theme import LIGHT
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.wording import source_line
from mapapp.cartography.world import World
from mapapp.catalog.catalog import Catalog
from mapapp.picture import View, evaluate
from mapapp.scenario.scenario import Scenario

POINT_BENCHMARKS: Final = (
    "redraw_100k", "redraw_1m", "layer_100k", "layer_1m", "pan_frame_100k", "pan_frame_1m",
    "clusters_1m", "density_1m", "hit_grid_1m", "hit_1m", "box_1m", "lasso_1m",
)  # fmt: skip
RUNS: Final = 15
PEER_RUNS: Final = 5
FRAMES: Final = 300
HITS: Final = 2000


class PointBench:
    """One map and the two sets of sites, made when first needed."""

    def __init__(self, catalog: Catalog, world: World) -> None:
        names = {code: country.name for code, country in catalog.countries.items()}
        picture = evaluate(catalog, Scenario(), View("cobalt", "refining", 2030))
        text = source_line(picture)
        margins = margins_for(LIGHT, width=1920, height=1080, source_text=text)
        self._scene = MapScene(
            picture=picture,
            viewport=Viewport.home(width=1920, height=1080, margins=margins),
            theme=LIGHT,
            world=world,
            names=names,
            source_text=text,
        )
        self._catalog = catalog
        self._sets: dict[str, PointSet] = {}
        self._image = QImage(1920, 1080, QImage.Format.Format_ARGB32_Premultiplied)

    def measure(self, name: str) -> Result:
        """Run one benchmark of `POINT_BENCHMARKS`."""
        what, _, size = name.rpartition("_")
        points = self._points(size)
        if what == "redraw":
            return self._redraw(name, points, peer=size == "100k")
        if what == "pan_frame":
            return Result(name, times_of(self._pan(points), warm_up=2))
        if what in {"hit", "box", "lasso"}:
            return Result(name, times_of(self._queries(points, what), warm_up=10))
        action = self._once(what, points)
        return Result(name, times_of([action] * (RUNS + 2), warm_up=2))

    def _points(self, size: str) -> PointSet:
        if size not in self._sets:
            self._sets[size] = site_set(self._catalog, SIZES[size])
        return self._sets[size]

    @property
    def _view(self) -> Viewport:
        return self._scene.viewport

    def _style(self, points: PointSet) -> PointStyle:
        capacities = points.capacity_t_per_year
        largest = float(np.nanmax(capacities)) if capacities is not None else 0.0
        scale = SymbolScale(LARGEST_SIDE_PX / math.sqrt(largest), largest)
        return PointStyle(self._scene.theme, scale)

    def _paint(self, draw: Callable[[QPainter], object]) -> None:
        painter = QPainter(self._image)
        try:
            draw(painter)
        finally:
            painter.end()

    def _once(self, what: str, points: PointSet) -> Action:
        """Return the drawing of a layer, or the building of what finds its points."""
        view, style = self._view, self._style(points)
        shown = plotted(points, view.projection, style)
        if what == "layer":
            return lambda: self._paint(
                lambda painter: draw_points(painter, points, view, style, display="symbols")
            )
        if what == "clusters":
            return lambda: clusters(shown, view)
        if what == "density":
            return lambda: heat_image(heat(shown, view), view)
        plane = points.on_plane(view.projection)
        return lambda: HitGrid.of(plane)

    def _redraw(self, name: str, points: PointSet, *, peer: bool) -> Result:
        """Draw the whole map; in turns with the peer where that does not take minutes."""
        view, style = self._view, self._style(points)

        def redraw(painter: QPainter) -> None:
            self._scene.draw_ground(painter, pixel_ratio=1.0)
            self._scene.draw_overlay(painter, pixel_ratio=1.0)
            draw_points(painter, points, view, style, display="symbols")

        other = PointPeer(self._scene, points) if peer else None
        ours, theirs = [], []
        for turn in range(RUNS + 2):
            ours.append(timed(lambda: self._paint(redraw)))
            if other is not None and turn <= PEER_RUNS:
                theirs.append(timed(other.draw))
        return Result(name, ours[2:], PEER if peer else None, theirs[1:])

    def _pan(self, points: PointSet) -> Iterator[Action]:
        """Drag in a large circle; where the layer's margin is used up, it is drawn anew."""
        style, close = self._style(points), self._view.zoomed(3.0, self._view.middle)
        layer = PointLayer.of(points, close, style, display="symbols")

        def frame(view: Viewport) -> None:
            nonlocal layer
            if not layer.fits(points, view, style, pixel_ratio=1.0):
                layer = PointLayer.of(points, view, style, display="symbols")
            self._paint(lambda painter: layer.paint(painter, view))

        for step in range(FRAMES):
            angle = 2 * math.pi * step / 120
            close = close.panned(round(5 * math.cos(angle)), round(5 * math.sin(angle)))
            yield lambda view=close: frame(view)

    def _queries(self, points: PointSet, what: str) -> Iterator[Action]:
        """Ask for what lies near a hand that moves about among the sites."""
        view = self._view
        grid = HitGrid.of(points.on_plane(view.projection))
        rng = np.random.default_rng(3)
        if what == "hit":
            for chosen in rng.integers(0, len(grid), HITS):
                x, y = (float(v[chosen] + rng.normal(0, 4 / view.scale)) for v in (grid.x, grid.y))
                yield lambda x=x, y=y: grid.nearest(x, y, reach=8 / view.scale)
            return
        angles = np.linspace(0, 2 * np.pi, 200, endpoint=False)
        for _ in range(RUNS + 10):
            size = rng.uniform(0.8, 1.0)
            if what == "box":
                yield lambda size=size: grid.in_box(-1.9 * size, -size, 1.9 * size, size)
            else:
                wave = size * (1 + 0.15 * np.sin(7 * angles))
                ring = np.column_stack([1.9 * wave * np.cos(angles), wave * np.sin(angles)])
                yield lambda ring=ring: grid.in_polygon(ring)


class PointPeer:
    """Draws countries and points with geopandas.plot, and no file."""

    def __init__(self, scene: MapScene, points: PointSet) -> None:
        self._scene = scene
        self._countries = frame_of(scene.world.level(0).shapes, scene)
        plane = points.on_plane(scene.viewport.projection)
        self._points = geopandas.GeoSeries(geopandas.points_from_xy(plane.x, plane.y))

    def draw(self) -> None:
        """Draw into the figure's image."""
        theme, view = self._scene.theme, self._scene.viewport
        size = (view.width / DPI, view.height / DPI)
        figure = plt.figure(figsize=size, dpi=DPI, facecolor=theme.sea)
        axes = figure.add_axes((0, 0, 1, 1))
        line = 0.8 * POINTS_PER_PX
        self._countries.plot(
            ax=axes, color=self._countries["fill"], edgecolor=theme.line_land, linewidth=line,
            aspect=None,
        )  # fmt: skip
        self._points.plot(
            ax=axes, color=theme.stage_fill["mining"], markersize=(3 * POINTS_PER_PX) ** 2,
            aspect=None,
        )  # fmt: skip
        seen = view.visible()
        axes.set(xlim=(seen.left(), seen.right()), ylim=(seen.top(), seen.bottom()))
        axes.set_axis_off()
        figure.canvas.draw()
        plt.close(figure)
