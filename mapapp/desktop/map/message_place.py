"""Where a message may lie on the map: never on its title, and where it hides least."""

from typing import Final

from PySide6.QtCore import QRectF

from mapapp.cartography.furniture import scale_bar_box
from mapapp.cartography.land_mask import land_mask
from mapapp.cartography.scene import MapScene
from mapapp.cartography.scene_furniture import PADDING_PX

SITE_CELLS: Final = 4.0
"""What a symbol counts, in the mask's cells of land."""
FURNITURE_CELLS: Final = 10_000.0
"""What the legend and the scale bar count: no land is worth them."""


def headline_boxes(scene: MapScene) -> list[QRectF]:
    """Return where title and warning stand on a map, px: a message must not lie there."""
    width, height = scene.title_size()
    title = QRectF(0, 0, width + 2 * PADDING_PX * scene.unit, height)
    return [title] if scene.chip is None else [title, scene.chip.box]


def hidden_by(scene: MapScene, box: QRectF) -> float:
    """Return how much of what matters a box would hide: land, symbols, legend, scale bar."""
    plates = scene.placed_legend.plates if scene.placed_legend is not None else ()
    furniture = [plate.box for plate in plates]
    furniture.append(scale_bar_box(scene.scale_bar_corner, scene.viewport, scene.theme))
    hidden = float(land_mask(scene.viewport, scene.world).hidden_by(box))
    hidden += SITE_CELLS * sum(mark.bounds.intersects(box) for mark in scene.marks)
    return hidden + FURNITURE_CELLS * sum(one.intersects(box) for one in furniture)
