"""The outline of a pact: one line around its members, none between them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from mapapp.cartography.paths import path_of
from mapapp.cartography.pens import cosmetic
from mapapp.cartography.shapes import COAST, Shapes
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.world import World

translate = QCoreApplication.translate

LINE_PX: Final = 2.0
HALO_PX: Final = 4.4
# Qt strokes lines of one pixel twenty times faster than wider ones: a coast is no more.
COAST_PX: Final = 1.0
# What is smaller would fill a map with rings: islands, and states inside others.
SMALLEST_ISLAND_PX: Final = 9.0
SMALLEST_STATE_PX: Final = 4.0
# The time to stroke a path grows faster than its length, so lines are cut into short runs.
RUN_POINTS: Final = 12


@dataclass(frozen=True, slots=True, eq=False)
class PactMarks:
    """The outline of a pact at one level of detail; paths are on the projection's plane.

    Attributes
    ----------
    lines
        Shapes' lines that are borders between a member and a country that is none.
    coast_lines
        Those that are coasts of members.
    borders, coasts
        The same as paths.
    """

    lines: npt.NDArray[np.intp]
    coast_lines: npt.NDArray[np.intp]
    borders: tuple[QPainterPath, ...]
    coasts: tuple[QPainterPath, ...]


def layout_pact(
    members: Iterable[str],
    *,
    viewport: Viewport,
    world: World,
    pixel_ratio: float = 1.0,
    coasts: bool = True,
) -> PactMarks:
    """Return the lines around the union of the members' areas that reach into the picture.

    Parameters
    ----------
    members
        Codes; one that has no shape has no outline.
    coasts
        Whether coasts are drawn too, thinner than borders. Without them a member that is an
        island has no outline, and a country enclosed by members looks like the pact.
    """
    world = world.for_projection(viewport.projection)
    paths = world.level_for(viewport.scale * pixel_ratio)
    shapes = paths.shapes
    inside = np.zeros(len(world.codes) + 1, dtype=np.bool_)  # the last stands for the sea, -1
    inside[[world.index[code] for code in members if code in world.index]] = True
    chosen = paths.visible_lines(viewport.visible())
    pair = shapes.line_countries[chosen]
    sides = inside[pair]
    coast = shapes.line_kind[chosen] == COAST
    island = _extents(shapes.line_bounds[chosen]) * viewport.scale >= SMALLEST_ISLAND_PX
    state = _extents(world.level(0).shapes.country_bounds) * viewport.scale >= SMALLEST_STATE_PX
    beyond = np.where(sides[:, 0], pair[:, 1], pair[:, 0])
    outer = (sides[:, 0] != sides[:, 1]) & np.where(coast, island, state[beyond])
    lines, coast_lines = chosen[outer & ~coast], chosen[outer & coast & coasts]
    return PactMarks(lines, coast_lines, _paths(shapes, lines), _paths(shapes, coast_lines))


def _extents(bounds: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Return the longer sides of (k, 4) rectangles; NaN where there is none."""
    return np.asarray(np.maximum(bounds[:, 2] - bounds[:, 0], bounds[:, 3] - bounds[:, 1]))


def _paths(shapes: Shapes, chosen: npt.NDArray[np.intp]) -> tuple[QPainterPath, ...]:
    """Return lines as paths of a few points each; neighbours share their end point."""
    found = []
    for line in chosen:
        points = shapes.line_points[shapes.line_start[line] : shapes.line_start[line + 1]]
        for first in range(0, max(1, len(points) - 1), RUN_POINTS):
            run = points[first : first + RUN_POINTS + 1]
            starts = np.zeros(len(run), dtype=np.bool_)
            starts[:1] = True
            found.append(path_of(run, starts, fill=Qt.FillRule.WindingFill))
    return tuple(found)


def draw_pact(painter: QPainter, marks: PactMarks, viewport: Viewport, theme: MapTheme) -> None:
    """Draw the outline in the accent; borders with a halo in the ground colour under them."""
    unit = theme.type.body_px / 12
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    base = painter.transform()
    painter.setTransform(viewport.transform * base)
    for paths, colour, width in (
        (marks.coasts, "accent", COAST_PX),
        (marks.borders, "halo", HALO_PX),
        (marks.borders, "accent", LINE_PX),
    ):
        painter.setPen(_pen(theme.colour(colour), width * unit, base))
        for path in paths:
            painter.drawPath(path)
    painter.setTransform(base)


def _pen(colour: QColor, width: float, base: QTransform) -> QPen:
    pen = cosmetic(colour, width, base)
    # Bends are slight, and bevels take half the time of round joins.
    pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


@dataclass(frozen=True, slots=True)
class PactLegendRow:
    """The legend's row on a pact.

    Attributes
    ----------
    label
        Name and number of members.
    name
        The name alone.
    title
        Of a block that says the number in its row's place.
    remark
        What the table says in brackets behind the name, as of what followed it; may be empty.
    """

    label: str
    theme: MapTheme
    name: str = ""
    title: str = ""
    remark: str = ""

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Draw a piece of the outline across a box."""
        unit = self.theme.type.body_px / 12
        middle = round(box.center().y())
        for colour, width in (("halo", HALO_PX), ("accent", LINE_PX)):
            painter.setPen(_pen(self.theme.colour(colour), width * unit, painter.transform()))
            painter.drawLine(round(box.left()), middle, round(box.right()), middle)


def pact_legend(name: str, *, members: int, theme: MapTheme) -> PactLegendRow:
    """Return the legend's row: the pact's name and how many members it has."""
    plain, _, remark = (
        name.removesuffix(")").partition(" (") if name.endswith(")") else (name, "", "")
    )
    words = translate("legend", "{pact} ({count} members)")
    title = words.format(pact=translate("legend", "Pact"), count=members)
    return PactLegendRow(words.format(pact=plain, count=members), theme, plain, title, remark)
