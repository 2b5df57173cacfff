"""Which colour each country gets: a class, grey for zero, dots for "not known", or plain land."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QTransform

from mapapp.cartography.paths import LevelPaths
from mapapp.cartography.pens import cosmetic
from mapapp.cartography.scale import ClassScale
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.world import World
from mapapp.picture.result import Picture

LAND: Final = -1
HATCH: Final = -2
ZERO: Final = -3
SPECK_PX: Final = 2.0
# Dots, because lines are the sign of export controls: both can lie on one country.
DOT_STEP_PX: Final = 5.0
DOT_PX: Final = 1.8


def fill_classes(picture: Picture, world: World, scale: ClassScale) -> tuple[int, ...]:
    """Return, for each shape of the world, its class, `LAND`, `HATCH` or `ZERO`.

    Zero is a figure that the statistic gives; on a map of change it is no change of anything.
    """
    nothing = LAND if picture.view.mode == "change" else ZERO
    classes = [LAND] * len(world.codes)
    for code, figures in picture.countries.items():
        index = world.index.get(code)
        if index is None:
            continue
        value = picture.value(code)
        if value is None:
            classes[index] = HATCH if figures.state == "unknown" else LAND
            continue
        produces = (figures.baseline_share or 0.0) > 0 or (figures.scenario_share or 0.0) > 0
        if picture.view.mode == "baseline":
            produces = value > 0
        none = nothing if figures.state == "zero" else LAND
        classes[index] = scale.class_of(value * 100) if produces else none
    return tuple(classes)


def draw_country(  # noqa: PLR0913 - what a country is painted with, each named
    painter: QPainter,
    index: int,
    fill: int,
    *,
    paths: LevelPaths,
    viewport: Viewport,
    theme: MapTheme,
    colours: Sequence[str],
    window: QRectF | None,
    opacity: float = 1.0,
) -> None:
    """Paint one country's area; the painter's transform is the picture's own (pixels).

    With an opacity below 1 a class shows the plain land under it.
    """
    path = paths.country(index, window)
    if path.isEmpty():
        return
    base = painter.transform()
    painter.setTransform(viewport.transform * base)
    if opacity < 1.0 and fill != LAND:
        painter.fillPath(path, theme.colour("land"))
        painter.setOpacity(opacity)
    if fill == HATCH:
        painter.fillPath(path, theme.colour("hatch_ground"))
        painter.setTransform(base)
        _dot(painter, path, viewport.transform, theme)
    else:
        painter.fillPath(path, _ground(fill, theme) if fill < 0 else QColor(colours[fill]))
    painter.setTransform(base)
    painter.setOpacity(1.0)


def _ground(fill: int, theme: MapTheme) -> QColor:
    return zero_colour(theme) if fill == ZERO else theme.colour("land")


def zero_colour(theme: MapTheme) -> QColor:
    """Return the fill of a published zero: the grey that change has for "hardly changed"."""
    return QColor(theme.change[len(theme.change) // 2])


def _dot(painter: QPainter, path: QPainterPath, transform: QTransform, theme: MapTheme) -> None:
    """Draw dots inside a path: vectors, so that they print sharp."""
    outline = transform.map(path)
    box = outline.boundingRect().intersected(QRectF(painter.window()).adjusted(-50, -50, 50, 50))
    if box.isEmpty():
        return
    painter.save()
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    draw_unknown_dots(painter, box, theme)
    painter.restore()


def draw_unknown_dots(painter: QPainter, box: QRectF, theme: MapTheme) -> None:
    """Draw the sign for "not known" over a rectangle: dots, every other row shifted by half.

    They are aligned to the picture and not to the rectangle.
    """
    unit = theme.type.body_px / 12
    step, side = DOT_STEP_PX * unit, DOT_PX * unit
    dots = []
    for row in range(int(box.top() // step), int(box.bottom() // step) + 1):
        shift = step / 2 if row % 2 else 0.0
        first = int((box.left() - shift) // step)
        last = int((box.right() - shift) // step) + 1
        top = row * step
        dots += [QRectF(at * step + shift, top, side, side) for at in range(first, last)]
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("hatch_line"))
    painter.drawRects(dots)


def draw_all_fills(
    painter: QPainter,
    classes: Sequence[int],
    *,
    world: World,
    viewport: Viewport,
    theme: MapTheme,
    scale: ClassScale,
    pixel_ratio: float,
    opacity: float = 1.0,
) -> None:
    """Paint every visible country."""
    paths = world.level_for(viewport.scale * pixel_ratio)
    window = viewport.visible()
    for index in paths.visible(window):
        draw_country(
            painter,
            int(index),
            classes[index],
            paths=paths,
            viewport=viewport,
            theme=theme,
            colours=scale.colours,
            window=window,
            opacity=opacity,
        )


def draw_borders(
    painter: QPainter,
    classes: Sequence[int],
    *,
    world: World,
    viewport: Viewport,
    theme: MapTheme,
    scale: ClassScale,
    pixel_ratio: float,
) -> None:
    """Stroke coasts and borders: quiet on land, in the ground colour between coloured ones.

    A coast of a coloured country needs no line: the colour itself ends there. The middle
    class of change is as pale as the ground, so it keeps its outline.
    """
    paths = world.level_for(viewport.scale * pixel_ratio)
    chosen = paths.visible_lines(viewport.visible())
    # Coasts of specks would print as dirt: their colour alone is enough.
    b = paths.shapes.line_bounds[chosen]
    extent = np.maximum(b[:, 2] - b[:, 0], b[:, 3] - b[:, 1]) * viewport.scale
    chosen = chosen[(extent > SPECK_PX) | (paths.shapes.line_kind[chosen] != 0)]
    middle = len(scale.colours) // 2 if scale.signed else None

    def coloured(country: int) -> bool:
        return country < 0 or (classes[country] >= 0 and classes[country] != middle)

    sides = paths.shapes.line_countries[chosen]
    between = [coloured(int(a)) and coloured(int(b)) for a, b in sides]
    coasts = paths.shapes.line_kind[chosen] == 0
    quiet = [i for i, both in zip(chosen, between, strict=True) if not both]
    bright = [
        i for i, both, coast in zip(chosen, between, coasts, strict=True) if both and not coast
    ]
    base = painter.transform()
    unit = theme.type.body_px / 12
    for lines, colour, width in ((quiet, "line_land", 0.8), (bright, "line_coloured", 1.0)):
        pen = cosmetic(theme.colour(colour), width * unit, base)
        # A round join is an arc at every point of every coast: dear, and too small to be seen.
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setTransform(viewport.transform * base)
        for path in paths.lines(np.array(lines, dtype=np.intp)):
            painter.drawPath(path)
        painter.setTransform(base)
