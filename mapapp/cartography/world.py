"""The world's shapes at every level of detail, loaded when first needed."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QPointF, QRectF

from mapapp.cartography.paths import LevelPaths
from mapapp.cartography.shapes import Shapes, load_shapes
from mapapp.cartography.viewport import Viewport
from mapapp.locations import bundled

# Pixels per plane unit up to which a level is sharp: each is simplified to 0.35 px at its own
# scale (1, 4 and 16 times a 1,600 px wide world) and may be magnified a little beyond.
_LEVEL_LIMITS: Final = (560.0, 2200.0)


class World:
    """Country shapes for one process; levels beyond the first load on first use.

    Raises
    ------
    GeodataError
        From any method that needs a level whose file is missing or damaged.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or bundled("geodata", "shapes")
        self._levels: dict[int, LevelPaths] = {}
        self.codes: tuple[str, ...] = tuple(str(c) for c in self.level(0).shapes.codes)
        self.index: dict[str, int] = {code: i for i, code in enumerate(self.codes)}

    def level(self, number: int) -> LevelPaths:
        """Return the paths of a level, 0 the coarsest."""
        if number not in self._levels:
            shapes = load_shapes(self._folder, number)
            self._levels[number] = LevelPaths(shapes, cull_rings=number > 0)
        return self._levels[number]

    def level_for(self, pixels_per_unit: float) -> LevelPaths:
        """Return the coarsest level that is sharp at a scale (physical pixels per unit)."""
        for number, limit in enumerate(_LEVEL_LIMITS):
            if pixels_per_unit <= limit:
                return self.level(number)
        return self.level(len(_LEVEL_LIMITS))

    @property
    def _labels(self) -> Shapes:
        return self.level(0).shapes

    def label_point(self, index: int) -> QPointF:
        """Return the point deepest inside a country's largest part, on the plane."""
        x, y = self._labels.label_points[index]
        return QPointF(float(x), float(y))

    def label_radius(self, index: int) -> float:
        """Return the radius of the largest circle around that point inside the country."""
        return float(self._labels.label_radius[index])

    def main_bounds(self, index: int) -> QRectF:
        """Return the rectangle around a country's largest part, on the plane."""
        left, bottom, right, top = (float(v) for v in self._labels.country_bounds[index])
        return QRectF(left, bottom, right - left, top - bottom)

    def country_at(self, viewport: Viewport, pixel: QPointF) -> str | None:
        """Return the code of the country under a pixel, or None over the sea."""
        x, y = viewport.to_plane(pixel)
        found = self.level_for(viewport.scale).shapes.country_at(x, y)
        return None if found is None else self.codes[found]
