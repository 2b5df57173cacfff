"""Which country a pixel means: what is drawn there, or a country too small to be hit otherwise.

A country that is drawn narrower than `SMALL_PX` both ways answers within that distance of its
label point over the sea, and within `ASHORE_PX` inside a neighbour: San Marino can be met
without Italy losing its middle. Zooming in makes every country large enough to need no help.
"""

from typing import Final

import numpy as np
from PySide6.QtCore import QPointF

from mapapp.cartography.viewport import Viewport
from mapapp.cartography.world import World

SMALL_PX: Final = 6.0
ASHORE_PX: Final = 2.0


def is_small(world: World, viewport: Viewport, iso3: str) -> bool:
    """Return whether a country is drawn so small that it needs a ring to be seen.

    The world is taken in the viewport's projection; a country out of it is not small.
    """
    world = world.for_projection(viewport.projection)
    index = world.index.get(iso3)
    if index is None or not world.is_shown(index):
        return False
    bounds = world.main_bounds(index)
    return max(bounds.width(), bounds.height()) * viewport.scale < 2 * SMALL_PX


def country_near(world: World, viewport: Viewport, pixel: QPointF) -> str | None:
    """Return the code of the country that a pixel means, None for the open sea."""
    world = world.for_projection(viewport.projection)
    under = world.country_at(viewport, pixel)
    shapes = world.level(0).shapes
    bounds = shapes.country_bounds
    with np.errstate(invalid="ignore"):  # countries out of the projection are NaN
        extent = np.maximum(bounds[:, 2] - bounds[:, 0], bounds[:, 3] - bounds[:, 1])
        small = extent * viewport.scale < 2 * SMALL_PX
        x, y = viewport.to_plane(pixel)
        away = np.hypot(shapes.label_points[:, 0] - x, shapes.label_points[:, 1] - y)
        away = np.where(small, away * viewport.scale, np.inf)
    nearest = int(np.argmin(away))
    reach = SMALL_PX if under is None else ASHORE_PX
    return world.codes[nearest] if away[nearest] <= reach else under
