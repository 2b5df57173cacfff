"""The map of a shock's month as an image: at any size, as the map of shares is."""

from dataclasses import dataclass, fields
from typing import Self

from PySide6.QtGui import QPainter

from mapapp.briefing.image import metadata
from mapapp.cartography.scene import MapScene
from mapapp.cartography.shock_map import ShockMap
from mapapp.cartography.shock_month import ShockMonth
from mapapp.picture.shock.shock_result import PathUnit


@dataclass(frozen=True, eq=False, kw_only=True)
class MonthScene(MapScene):
    """A scene that shows a month of a shock in place of shares.

    Attributes
    ----------
    month
        What is shown.
    unit_of
        Unit of what is given.
    """

    month: ShockMonth
    unit_of: PathUnit

    @classmethod
    def of(cls, scene: MapScene, found: tuple[ShockMonth, PathUnit, str]) -> Self:
        """Return a scene's place and look with a month, the unit of its gifts and its sources."""
        month, unit, sources = found
        given = {one.name: getattr(scene, one.name) for one in fields(MapScene) if one.init}
        return cls(**(given | {"source_text": sources}), month=month, unit_of=unit)

    def draw(self, painter: QPainter, *, pixel_ratio: float = 1.0) -> None:
        """Draw the month."""
        ShockMap(
            self.month,
            self.viewport,
            self.theme,
            self.world,
            self.names,
            self.unit_of,
            self.source_text,
        ).draw(painter, pixel_ratio=pixel_ratio)


@metadata.register
def _(scene: MonthScene) -> dict[str, str]:
    """Return what an image says of itself: the month and its sources in place of shares."""
    shares = metadata.dispatch(MapScene)(scene)
    return {**shares, "Title": scene.month.title, "Source": scene.source_text}
