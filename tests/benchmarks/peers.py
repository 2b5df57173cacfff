"""What the application is set beside: geopandas with matplotlib, doing the same without waste.

Peers get what costs us time for nothing: shapes already in memory or in one quick file, the
colour of each country, the places of labels that our scene has found.
"""

import textwrap
from pathlib import Path
from typing import Final

import geopandas
import matplotlib as mpl
import numpy as np
import shapely
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from mapapp.cartography.fills import HATCH, LAND
from mapapp.cartography.labels import Label
from mapapp.cartography.scene import MapScene
from mapapp.cartography.shapes import Shapes
from mapapp.cartography.wording import map_subtitle, map_title

mpl.use("Agg")

from matplotlib import pyplot as plt

PEER: Final = "geopandas.plot"
DPI: Final = 100
# One point of matplotlib is 1/72 inch.
POINTS_PER_PX: Final = 72 / DPI
_MARKERS: Final = {"mining": "o", "refining": "s", "magnets": "D"}


def frame_of(shapes: Shapes, scene: MapScene) -> geopandas.GeoDataFrame:
    """Return the countries as geopandas wants them, projected as shipped, with class and fill."""
    theme = scene.theme
    fills = {LAND: theme.land, HATCH: theme.hatch_ground}
    return geopandas.GeoDataFrame(
        {
            "iso3": [str(code) for code in shapes.codes],
            "class": list(scene.classes),
            "fill": [fills.get(index) or scene.scale.colours[index] for index in scene.classes],
        },
        geometry=[_area(shapes, country) for country in range(len(shapes.codes))],
    )


def _area(shapes: Shapes, country: int) -> shapely.MultiPolygon:
    """Put holes (which run clockwise) into the exteriors that hold them."""
    rings = [shapely.LinearRing(np.asarray(ring)) for ring in shapes.rings_of(country)]
    outer = [ring for ring in rings if ring.is_ccw]
    inner = [ring for ring in rings if not ring.is_ccw]
    parts = []
    for ring in outer:
        whole = shapely.Polygon(ring)
        holes = [hole for hole in inner if whole.contains(hole)]
        parts.append(shapely.Polygon(ring, holes))
    return shapely.MultiPolygon(parts)


class ExportPeer:
    """Writes the picture of a scene with geopandas.plot and savefig, at the same size.

    Does: one plot call for all countries in their classes, hatch where the output is not known,
    sites by stage as points with area by capacity, labels, title, legend, source line, PNG.
    Leaves out, although we draw them: outlines around words, numbers on merged sites, the scale
    bar, plates, the size legend. The compression of the PNG is matplotlib's own choice.
    """

    def __init__(self, frame: geopandas.GeoDataFrame, scene: MapScene) -> None:
        self._frame = frame
        self._unknown = frame[frame["class"] == HATCH]
        self._scene = scene
        # Placing symbols and labels is work we do in our own time, and the peer need not.
        self._labels = [self._label(label) for label in scene.labels]
        self._points = self._sites()
        self._sources = textwrap.fill(scene.source_text, 180)

    def _label(self, label: Label) -> tuple[float, float, str, str]:
        scene = self._scene
        x, y = scene.viewport.to_plane(label.box.center())
        value = scene.picture.value(label.iso3) or 0.0
        ink = scene.scale.ink_of(100 * value).name() if label.inside else scene.theme.text1
        return x, y, f"{scene.names[label.iso3]} {value:.1%}", ink

    def _sites(self) -> list[tuple[str, bool, list[tuple[float, float, float]]]]:
        """Return plane positions and areas in points^2 by stage and by whether they operate."""
        groups: dict[tuple[str, bool], list[tuple[float, float, float]]] = {}
        for mark in self._scene.marks:
            x, y = self._scene.viewport.to_plane(mark.centre)
            group = groups.setdefault((mark.stage, mark.hollow), [])
            group.append((x, y, (mark.side_px * POINTS_PER_PX) ** 2))
        return [(stage, hollow, points) for (stage, hollow), points in groups.items()]

    def write(self, path: Path) -> None:
        """Draw the picture and write it as a PNG."""
        theme, view = self._scene.theme, self._scene.viewport
        size = theme.type.body_px * POINTS_PER_PX
        figure = plt.figure(
            figsize=(view.width / DPI, view.height / DPI), dpi=DPI, facecolor=theme.sea
        )
        axes = figure.add_axes((0, 0, 1, 1))
        # aspect=None keeps geopandas from guessing it from the bounds.
        self._frame.plot(
            ax=axes,
            color=self._frame["fill"],
            edgecolor=theme.line_land,
            linewidth=0.8 * POINTS_PER_PX,
            aspect=None,
        )
        if len(self._unknown):
            self._unknown.plot(
                ax=axes,
                facecolor="none",
                edgecolor=theme.hatch_line,
                hatch="////",
                linewidth=0,
                aspect=None,
            )
        for stage, hollow, points in self._points:
            x, y, area = zip(*points, strict=True)
            fill = theme.stage_fill[stage]
            axes.scatter(
                x,
                y,
                s=area,
                marker=_MARKERS[stage],
                facecolors="none" if hollow else fill,
                edgecolors=theme.stage_hollow[stage] if hollow else theme.stage_line[stage],
                linewidths=1.0,
                zorder=3,
            )
        for x, y, words, ink in self._labels:
            axes.text(x, y, words, color=ink, fontsize=size, ha="center", va="center", zorder=4)
        self._surround(figure, axes, size)
        seen = view.visible()
        axes.set(xlim=(seen.left(), seen.right()), ylim=(seen.top(), seen.bottom()))
        axes.set_axis_off()
        figure.savefig(path, dpi=DPI)
        plt.close(figure)

    def _surround(self, figure: Figure, axes: Axes, size: float) -> None:
        """Add title, subtitle, sources and a legend of classes and stages."""
        scene, theme = self._scene, self._scene.theme
        title = theme.type.title_px * POINTS_PER_PX
        figure.text(0.01, 0.985, map_title(scene.picture), fontsize=title, weight="bold", va="top")
        figure.text(0.01, 0.955, map_subtitle(scene.picture), fontsize=size, va="top")
        figure.text(0.01, 0.01, self._sources, fontsize=size)
        rows: list[Patch | Line2D] = [
            Patch(facecolor=row.colour, label=row.label) for row in scene.scale.rows()
        ]
        rows.append(Patch(facecolor=theme.hatch_ground, hatch="////", label="not known"))
        rows.append(Patch(facecolor=theme.land, label="none reported"))
        rows += [
            Line2D(
                [], [], color=theme.stage_fill[stage], marker=_MARKERS[stage], ls="", label=stage
            )
            for stage in scene.shown_stages
        ]
        axes.legend(
            handles=rows, loc="lower left", bbox_to_anchor=(0.005, 0.03), fontsize=size,
            frameon=False,
        )  # fmt: skip
