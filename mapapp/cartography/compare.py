"""Baseline and scenario side by side: two scenes of one place, parted by a line.

The scene of the view "compare" is the scenario's; its baseline is made from it, with the same
classes, so that a colour means the same on both sides.
"""

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from mapapp.cartography.furniture import draw_plate
from mapapp.cartography.text import Run, draw_lines, size_of

if TYPE_CHECKING:
    from mapapp.cartography.scene import MapScene
    from mapapp.cartography.theme import MapTheme

translate = QCoreApplication.translate

MIDDLE: Final = 0.5
GRIP_PX: Final = 22.0
REACH_PX: Final = 5.0
"""How far from the line it is still taken hold of."""
WORDS_TOP_PX: Final = 66.0
# The line keeps clear of the title above and of the sources below.
HEAD_PX: Final = 60.0
FOOT_PX: Final = 12.0
CLEAR_PX: Final = 6.0


def sides_of(scene: "MapScene", *, at: float) -> tuple["MapScene", "MapScene"]:
    """Return baseline and scenario at the same place, in the same classes, each with its labels.

    ``at`` is where the line stands, as a part of the picture's width, 0..1.
    """
    return baseline_side(scene, at=at), scenario_side(scene, at=at)


def baseline_side(scene: "MapScene", *, at: float) -> "MapScene":
    """Return what is left of the line."""
    view = replace(scene.picture.view, mode="baseline")
    side = replace(
        scene,
        picture=replace(scene.picture, view=view),
        options=replace(scene.options, breaks=scene.breaks, part=(0.0, at)),
        previous=None,
    )
    side.share_with(scene)
    return side


def scenario_side(
    scene: "MapScene", *, at: float, previous: "MapScene | None" = None
) -> "MapScene":
    """Return what is right of the line; ``previous`` is the side as it was before a lever moved."""
    options = replace(scene.options, breaks=scene.breaks, part=(at, 1.0))
    side = replace(scene, options=options, previous=None)
    side.share_with(scene)
    if previous is not None:
        side.inherit(previous)
    return side


def draw_compared(scene: "MapScene", painter: QPainter, *, at: float, pixel_ratio: float) -> None:
    """Draw both sides of an exported map: layers and labels, without title and legend.

    Parameters
    ----------
    at
        Where the line stands, as a part of the picture's width, 0..1.
    """
    width, height = scene.viewport.width, scene.viewport.height
    line = at * width
    boxes = QRectF(0, 0, line, height), QRectF(line, 0, width - line, height)
    for side, box in zip(sides_of(scene, at=at), boxes, strict=True):
        painter.save()
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        side.draw_ground(painter, pixel_ratio=pixel_ratio)
        side.draw_overlay(painter, pixel_ratio=pixel_ratio)
        side.draw_floating(painter)
        painter.restore()
    draw_line(scene, painter, at=at, grip=False)


def draw_line(scene: "MapScene", painter: QPainter, *, at: float, grip: bool) -> None:
    """Draw the line between the sides, what each of them is, and a grip to drag it by."""
    theme, unit = scene.theme, scene.unit
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    x, pieces = at * scene.viewport.width, _pieces(scene, at)
    for colour, width in (("panel", 4.0), ("text1", 1.6)):
        pen = QPen(theme.colour(colour), width * unit)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        for start, end in pieces:
            painter.drawLine(QPointF(x, start), QPointF(x, end))
    for lines, box in _side_words(scene, at):
        draw_plate(painter, box, theme, framed=True)
        draw_lines(painter, lines, box, ink=theme.colour("text1"), halo=None)
    if grip:
        _draw_grip(painter, grip_box(scene, at), theme, unit)


def _side_words(scene: "MapScene", at: float) -> list[tuple[list[list[Run]], QRectF]]:
    """Return what each side is called, and where that is written, px."""
    theme, unit, x = scene.theme, scene.unit, at * scene.viewport.width
    found = []
    names = translate("compare", "Baseline"), translate("compare", "Scenario")
    for name, right in zip(names, (False, True), strict=True):
        lines = [[Run(name, theme.font(bold=True))]]
        size = size_of(lines)
        pad = 8 * unit
        left = x + pad if right else x - pad - size.width() - pad
        box = QRectF(left, WORDS_TOP_PX * unit, size.width() + pad, size.height() + pad / 2)
        found.append((lines, box))
    return found


def side_boxes(scene: "MapScene") -> list[QRectF]:
    """Return where the names of the sides stand, for a side of a comparison; none otherwise."""
    start, end = scene.options.part
    if not scene.names_sides or (start, end) == (0.0, 1.0):
        return []
    return [box for _, box in _side_words(scene, start if start > 0.0 else end)]


def _pieces(scene: "MapScene", at: float) -> list[tuple[float, float]]:
    """Return from where to where the line is drawn, px: it makes way for the legend's words."""
    viewport, clear = scene.viewport, CLEAR_PX * scene.unit
    x, top = at * viewport.width, HEAD_PX * scene.unit
    end = viewport.height - viewport.margins[3] + FOOT_PX * scene.unit
    around = [box.adjusted(-clear, -clear, clear, clear) for box in scene.legend_boxes if box]
    crossed = sorted((box.top(), box.bottom()) for box in around if box.left() <= x <= box.right())
    pieces, start = [], top
    for above, below in crossed:
        if above > start:
            pieces.append((start, min(above, end)))
        start = max(start, below)
    if start < end:
        pieces.append((start, end))
    return pieces


def grip_box(scene: "MapScene", at: float) -> QRectF:
    """Return where the grip stands, px."""
    size = GRIP_PX * scene.unit
    x, y = at * scene.viewport.width, scene.viewport.height / 2
    return QRectF(x - size / 2, y - size / 2, size, size)


def on_line(scene: "MapScene", at: float, pixel: QPointF) -> bool:
    """Tell whether the line, where it is drawn, is near enough to be meant."""
    if abs(pixel.x() - at * scene.viewport.width) > REACH_PX * scene.unit:
        return False
    return any(start <= pixel.y() <= end for start, end in _pieces(scene, at))


def _draw_grip(painter: QPainter, box: QRectF, theme: "MapTheme", unit: float) -> None:
    painter.setPen(QPen(theme.colour("text1"), 1.4 * unit))
    painter.setBrush(theme.colour("panel"))
    painter.drawEllipse(box)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("text1"))
    centre = box.center()
    for way in (-1, 1):
        tip = centre + QPointF(way * 7 * unit, 0)
        base = centre.x() + way * 2.5 * unit
        painter.drawPolygon(
            QPolygonF(
                [
                    tip,
                    QPointF(base, centre.y() - 4 * unit),
                    QPointF(base, centre.y() + 4 * unit),
                ]
            )
        )
