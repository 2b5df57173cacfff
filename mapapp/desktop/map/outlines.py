"""What marks things on the map: outlines of countries, frames of symbols, the ring of the keys."""

from collections.abc import Iterable, Sequence, Set
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from mapapp.cartography.scene import MapScene
from mapapp.cartography.small_countries import SMALL_PX, is_small

HOVERED_PX: Final = 1.2
SELECTED_PX: Final = 2.0
GROUP_PX: Final = 1.6
SEAM_PX: Final = 0.8
FRAME_GROW_PX: Final = 3.0
FOCUS_GROW_PX: Final = 6.0
FOCUS_RADIUS_PX: Final = 12.0
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


class GroupOutline:
    """One outline around several countries: the borders between them are left out.

    It is drawn anew when the group or the view changes, and put down again otherwise.
    """

    def __init__(self) -> None:
        self._key: object = None
        self._image = QImage()

    def paint(self, scene: MapScene, painter: QPainter, codes: Set[str]) -> None:
        """Draw the outline; a ring around those too small for one."""
        large = frozenset(
            code
            for code in codes
            if code in scene.world.index and not is_small(scene.world, scene.viewport, code)
        )
        outline_countries(scene, painter, codes - large, width=SELECTED_PX)
        if len(large) < 2:
            outline_countries(scene, painter, large, width=SELECTED_PX)
            return
        ratio = painter.device().devicePixelRatioF()
        key = (large, scene.viewport, scene.theme.name, ratio)
        if key != self._key:
            self._key, self._image = key, _group_image(scene, large, ratio=ratio)
        painter.drawImage(0, 0, self._image)


def _group_image(scene: MapScene, codes: Iterable[str], *, ratio: float) -> QImage:
    """Return the outer edge alone: outlines of all, and then what lies inside taken out."""
    viewport, world = scene.viewport, scene.world
    image = QImage(
        round(viewport.width * ratio),
        round(viewport.height * ratio),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.fill(0)
    image.setDevicePixelRatio(ratio)
    level, window = world.level_for(viewport.scale), viewport.visible()
    indices = [world.index[code] for code in codes if world.is_shown(world.index[code])]
    shapes = [level.country(index, window) for index in indices]
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        base = painter.transform()
        painter.setTransform(viewport.transform * base)
        for shape in shapes:
            painter.strokePath(shape, _pen(scene.theme.colour("text1"), 2 * GROUP_PX))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
        painter.setBrush(QColor("black"))
        # The seam between neighbours would shine through without a little over the edge.
        painter.setPen(_pen(QColor("black"), SEAM_PX))
        for shape in shapes:
            painter.drawPath(shape)
    finally:
        painter.end()
    return image


def frame_sites(scene: MapScene, painter: QPainter, site_ids: Set[str]) -> None:
    """Draw a dark square around each symbol that one of the sites is part of."""
    if not site_ids:
        return
    grow = FRAME_GROW_PX * scene.unit
    boxes = [
        mark.bounds.adjusted(-grow, -grow, grow, grow)
        for mark in scene.marks
        if any(site.id in site_ids for site in mark.sites)
    ]
    draw_frames(scene, painter, boxes)


def draw_frames(scene: MapScene, painter: QPainter, boxes: Sequence[QRectF]) -> None:
    """Draw dark squares that show on every colour of the map."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
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


def focus_point(scene: MapScene, painter: QPainter, pixel: QPointF) -> None:
    """Draw the ring of the keys around a badge, or on an arrow."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = FOCUS_RADIUS_PX * scene.unit
    for ink, width in FOCUS_PENS:
        painter.setPen(_pen(scene.theme.colour(ink), width))
        painter.drawEllipse(pixel, radius, radius)


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
