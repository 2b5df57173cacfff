"""The map of a shock's month as an image: at any size, as the map of shares is."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Self

from PySide6.QtGui import QPainter

from mapapp.briefing.files import write_whole
from mapapp.briefing.image import ImageSpec, metadata, png_of, render
from mapapp.cartography.scene import MapScene
from mapapp.cartography.shock_map import ShockMap
from mapapp.cartography.shock_month import ShockMonth
from mapapp.picture.shock.shock_result import PathUnit


@dataclass(frozen=True, eq=False)
class MonthScene(MapScene):
    """A scene that shows a month of a shock in place of shares.

    Attributes
    ----------
    month
        What is shown; None: the shares.
    unit_of
        Unit of what is given.
    """

    month: ShockMonth | None = None
    unit_of: PathUnit = "contained"

    @classmethod
    def of(cls, scene: MapScene, found: tuple[ShockMonth, PathUnit, str]) -> Self:
        """Return a scene's place and look with a month, the unit of its gifts and its sources."""
        month, unit, sources = found
        given = {one.name: getattr(scene, one.name) for one in fields(MapScene) if one.init}
        return cls(**(given | {"source_text": sources}), month=month, unit_of=unit)

    def draw(self, painter: QPainter, *, pixel_ratio: float = 1.0) -> None:
        """Draw the month, or the shares where there is none."""
        if self.month is None:
            super().draw(painter, pixel_ratio=pixel_ratio)
            return
        ShockMap(
            self.month,
            self.viewport,
            self.theme,
            self.world,
            self.names,
            self.unit_of,
            self.source_text,
        ).draw(painter, pixel_ratio=pixel_ratio)

    def texts(self) -> Mapping[str, str]:
        """Return what an image says of itself: the month and its sources in place of shares."""
        found = dict(metadata(self))
        if self.month is not None:
            found |= {"Title": self.month.title, "Source": self.source_text}
        return found


def export_month(scene: MonthScene, path: Path, spec: ImageSpec) -> None:
    """Write a scene of a month as a PNG file.

    Raises
    ------
    ExportError
        If the image cannot be made or the file not written; an older file stays untouched.
    """
    spec.check()
    write_whole(path, png_of(render(scene, spec), scene.texts()))
