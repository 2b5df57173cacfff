"""The world's shapes at every level of detail, in any projection, made when first needed."""

from collections import OrderedDict
from math import isnan
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPointF, QRectF

from mapapp.cartography.paths import LevelPaths
from mapapp.cartography.projection import DEFAULT_PROJECTION, Projection
from mapapp.cartography.shapes import Outlines, Shapes, load_outlines, load_shapes
from mapapp.cartography.viewport import Viewport
from mapapp.locations import bundled

# Pixels per plane unit up to which a level is sharp: each is simplified to 0.35 px at its own
# scale (1, 4 and 16 times a 1,600 px wide world) and may be magnified a little beyond.
_LEVEL_LIMITS: Final = (560.0, 2200.0)
# Worlds kept besides the first: a projection costs a tenth of a second and some 10 MB.
_KEPT_WORLDS: Final = 6


class World:
    """Country shapes in one projection; levels beyond the first are made on first use.

    Worlds of one process that differ only in projection come from each other by
    `for_projection` and share what they have read.

    Raises
    ------
    GeodataError
        From any method that needs a level whose file is missing or damaged.
    """

    def __init__(
        self,
        folder: Path | None = None,
        projection: Projection = DEFAULT_PROJECTION,
        *,
        family: "_Family | None" = None,
    ) -> None:
        self.projection = projection
        self._family = family or _Family(folder or bundled("geodata", "shapes"), self)
        self._levels: dict[int, LevelPaths] = {}
        self.codes: tuple[str, ...] = tuple(str(c) for c in self.level(0).shapes.codes)
        self.index: dict[str, int] = {code: i for i, code in enumerate(self.codes)}

    def for_projection(self, projection: Projection) -> "World":
        """Return the same world in another projection.

        The coarsest level is made at once (about 50 ms), the others when needed (some 100 ms);
        the worlds used last are kept.
        """
        return self if projection == self.projection else self._family.member(projection)

    def level(self, number: int) -> LevelPaths:
        """Return the paths of a level, 0 the coarsest."""
        if number not in self._levels:
            labels = self.level(0).shapes if number else None
            shapes = self._family.shapes(number, self.projection, labels)
            self._levels[number] = LevelPaths(shapes, cull_rings=number > 0)
        return self._levels[number]

    def level_for(self, pixels_per_unit: float) -> LevelPaths:
        """Return the coarsest level that is sharp at a scale (physical pixels per unit)."""
        for number, limit in enumerate(_LEVEL_LIMITS):
            if pixels_per_unit * self.projection.detail <= limit:
                return self.level(number)
        return self.level(len(_LEVEL_LIMITS))

    @property
    def _labels(self) -> Shapes:
        return self.level(0).shapes

    def is_shown(self, index: int) -> bool:
        """Whether any of a country is on the map; a regional view leaves out its antipodes."""
        return not isnan(self._labels.country_bounds[index, 0])

    def label_point(self, index: int) -> QPointF:
        """Return the point deepest inside a country's largest part; NaN if it is not shown."""
        x, y = self._labels.label_points[index]
        return QPointF(float(x), float(y))

    def label_radius(self, index: int) -> float:
        """Return the radius of the largest circle around that point; 0 if it is not shown."""
        return float(self._labels.label_radius[index])

    def main_bounds(self, index: int) -> QRectF:
        """Return the rectangle around a country's largest part; empty if it is not shown."""
        if not self.is_shown(index):
            return QRectF()
        left, bottom, right, top = (float(v) for v in self._labels.country_bounds[index])
        return QRectF(left, bottom, right - left, top - bottom)

    def country_at(self, viewport: Viewport, pixel: QPointF) -> str | None:
        """Return the code of the country under a pixel, or None over the sea."""
        world = self.for_projection(viewport.projection)
        x, y = viewport.to_plane(pixel)
        found = world.level_for(viewport.scale).shapes.country_at(x, y)
        return None if found is None else self.codes[found]


class _Family:
    """Worlds of one folder in different projections, and the outlines read for them.

    The first world stays, the others make room for each other.
    """

    def __init__(self, folder: Path, first: World) -> None:
        self._folder = folder
        self._first = first
        self._outlines: dict[int, Outlines] = {}
        self._members: OrderedDict[Projection, World] = OrderedDict()

    def member(self, projection: Projection) -> World:
        """Return the world in a projection, made now if it is not kept."""
        if projection == self._first.projection:
            return self._first
        if projection not in self._members:
            self._members[projection] = World(projection=projection, family=self)
        self._members.move_to_end(projection)
        while len(self._members) > _KEPT_WORLDS:
            self._members.popitem(last=False)
        return self._members[projection]

    def shapes(self, number: int, projection: Projection, labels: Shapes | None) -> Shapes:
        """Return a level in a projection: as it was built, or made now."""
        if projection == DEFAULT_PROJECTION:
            return load_shapes(self._folder, number)
        # Not needed for a first map.
        from mapapp.cartography.projecting import project_outlines

        if number not in self._outlines:
            self._outlines[number] = load_outlines(self._folder, number)
        return project_outlines(self._outlines[number], projection, level=number, labels=labels)
