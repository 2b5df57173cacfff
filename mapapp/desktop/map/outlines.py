"""What marks things on the map: outlines of countries, frames of symbols, the ring of the keys."""

from collections.abc import Iterable, Set
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from mapapp.cartography.scene import MapScene
from mapapp.cartography.small_countries import SMALL_PX, is_small

HOVERED_PX: Final = 1.2
SELECTED_PX: Final = 2.0
FRAME_GROW_PX: Final = 3.0
FOCUS_GROW_PX: Final = 6.0
# A light line under a dark one shows on every colour of the map.
UNDER_PX: Final = 2.0
FOCUS_PENS: Final = (("panel", 5.0), ("accent", 2.5))


def outline_countries(
    scene: MapScene, painter: QPainter, codes: Iterable[str], *, width: float, ink: str = "text1"
) -> None:
    """Draw outlines around countries; a ring around those too small for one."""
    viewport, world = scene.viewport, scene.world
    pen = _pen(scene.theme.colour(ink), width)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    base = painter.transform()
    paths = world.level_for(viewport.scale)
    for code in codes:
        index = world.index.get(code)
        if index is None or not world.is_shown(index):
            continue
        if is_small(world, viewport, code):
            point = world.label_point(index)
            painter.setPen(pen)
            painter.drawEllipse(viewport.to_pixel(point.x(), point.y()), SMALL_PX, SMALL_PX)
            continue
        painter.setTransform(viewport.transform * base)
        painter.strokePath(paths.country(index, viewport.visible()), pen)
        painter.setTransform(base)


def frame_sites(scene: MapScene, painter: QPainter, site_ids: Set[str]) -> None:
    """Draw a dark square around each symbol that one of the sites is part of."""
    if not site_ids:
        return
    grow = FRAME_GROW_PX * scene.unit
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    boxes = [
        mark.bounds.adjusted(-grow, -grow, grow, grow)
        for mark in scene.marks
        if any(site.id in site_ids for site in mark.sites)
    ]
    for ink, width in (("panel", SELECTED_PX + UNDER_PX), ("text1", SELECTED_PX)):
        painter.setPen(_pen(scene.theme.colour(ink), width))
        painter.drawRects(boxes)


def focus_country(scene: MapScene, painter: QPainter, code: str) -> None:
    """Draw the ring of the keys around a country."""
    for ink, width in FOCUS_PENS:
        outline_countries(scene, painter, [code], width=width, ink=ink)


def focus_site(scene: MapScene, painter: QPainter, site_id: str) -> None:
    """Draw the ring of the keys around the symbol that a site is part of."""
    grow = FOCUS_GROW_PX * scene.unit
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for mark in scene.marks:
        if any(site.id == site_id for site in mark.sites):
            box = mark.bounds.adjusted(-grow, -grow, grow, grow)
            for ink, width in FOCUS_PENS:
                painter.setPen(_pen(scene.theme.colour(ink), width))
                painter.drawEllipse(box)


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
