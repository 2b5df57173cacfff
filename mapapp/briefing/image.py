"""Map images: the scene of the screen, drawn at any size and written whole or not at all."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import singledispatch
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QImage, QPainter

from mapapp import __version__
from mapapp.briefing.files import ExportError, write_whole
from mapapp.briefing.png import png_of
from mapapp.cartography.facts import MapFacts
from mapapp.cartography.fonts import export_family
from mapapp.cartography.palettes import in_palette
from mapapp.cartography.projection_choice import projection_of
from mapapp.cartography.scene import MapOptions, MapScene, margins_for
from mapapp.cartography.theme import LIGHT, MapTheme, TypeScale
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.wording import map_title, source_line
from mapapp.cartography.world import World
from mapapp.phrases import phrase
from mapapp.picture.result import Picture

__all__ = [
    "PAPER_SEA",
    "ExportError",
    "ImageSpec",
    "export_png",
    "export_scene",
    "export_theme",
    "metadata",
    "png_bytes",
    "png_of",
    "render",
    "write_whole",
]

if TYPE_CHECKING:
    from mapapp.cartography.points.point_set import PointSet

translate = QCoreApplication.translate

SMALLEST_PX: Final = 320
LARGEST_PX: Final = 16000
MOST_PIXELS: Final = 120_000_000  # 480 MB as 32 bit: beyond this an export fails for memory
# Type of 12 px belongs to a map this large; exports scale it with the picture.
REFERENCE_SIZE: Final = (1400.0, 800.0)
# Below 11 px the smaller words of a map cannot be read on a screen.
SMALLEST_TYPE: Final = 11 / 12
# On white paper the map's edge must show, so the sea is a shade deeper than on screen.
PAPER_SEA: Final = "#F6F9FB"


@dataclass(frozen=True, slots=True)
class ImageSpec:
    """Size of an image in pixels, and its resolution for printing in dots per inch."""

    width_px: int = 1920
    height_px: int = 1080
    dpi: int = 150

    def check(self) -> None:
        """Check that such an image can be made.

        Raises
        ------
        ExportError
            With the limits, if it is too small or too large.
        """
        for side in (self.width_px, self.height_px):
            if not SMALLEST_PX <= side <= LARGEST_PX:
                message = phrase(
                    "An image of {width_px} × {height_px} pixels cannot be made: "
                    "each side must be between {smallest_px} and {largest_px} pixels.",
                    width_px=self.width_px,
                    height_px=self.height_px,
                    smallest_px=SMALLEST_PX,
                    largest_px=LARGEST_PX,
                )
                raise ExportError(message)
        if self.width_px * self.height_px > MOST_PIXELS:
            message = phrase(
                "An image of {width_px} × {height_px} pixels is too large: choose at "
                "most {most_pixels} million pixels.",
                width_px=self.width_px,
                height_px=self.height_px,
                most_pixels=MOST_PIXELS // 1000000,
            )
            raise ExportError(message)
        if not 30 <= self.dpi <= 1200:
            message = phrase(
                "A resolution of {dpi} dpi cannot be used: choose 30 to 1,200.", dpi=self.dpi
            )
            raise ExportError(message)


def export_theme(spec: ImageSpec) -> MapTheme:
    """Return the light theme in the export font, its type in proportion to the image."""
    factor = min(spec.width_px / REFERENCE_SIZE[0], spec.height_px / REFERENCE_SIZE[1])
    type_scale = TypeScale(export_family(), 12.0, 16.0).scaled(max(factor, SMALLEST_TYPE))
    return replace(in_palette(LIGHT), sea=PAPER_SEA, type=type_scale)


def export_scene(
    picture: Picture,
    spec: ImageSpec,
    *,
    world: World,
    names: Mapping[str, str],
    look: Viewport | None = None,
    options: MapOptions | None = None,
    facts: MapFacts | None = None,
    user_points: "Mapping[str, PointSet] | None" = None,
) -> MapScene:
    """Return the scene an export draws: the screen's, at the image's size.

    Parameters
    ----------
    facts
        What policy layers show; without it they are left out.
    user_points
        Sites of the user's files, by the id of their layer.
    look
        Where the screen is looking; the same place, zoom and projection are kept. None: the
        home view of the projection that the options name.
    """
    theme = export_theme(spec)
    options = replace(options or MapOptions(), chip_action="")
    traded = facts is not None and facts.has_trade(picture.view)
    text = source_line(picture, options.appearance, traded=traded)
    width, height = float(spec.width_px), float(spec.height_px)
    projection = look.projection if look is not None else projection_of(options.appearance)
    margins = margins_for(
        theme, width=width, height=height, source_text=text, projection=projection
    )
    viewport = Viewport.home(width=width, height=height, margins=margins, projection=projection)
    if look is not None and not look.is_home:
        viewport = replace(
            viewport,
            centre_x=look.centre_x,
            centre_y=look.centre_y,
            scale=viewport.scale * look.zoom,
        )
    return MapScene(
        picture=picture,
        viewport=viewport,
        theme=theme,
        world=world,
        names=names,
        source_text=text,
        options=options,
        facts=facts,
        user_points=user_points or {},
    )


def render(scene: MapScene, spec: ImageSpec) -> QImage:
    """Draw a scene into an image of the given size.

    Raises
    ------
    ExportError
        If there is not enough memory for the image.
    """
    spec.check()
    image = QImage(spec.width_px, spec.height_px, QImage.Format.Format_RGB32)
    if image.isNull():
        message = phrase(
            "There is not enough memory for an image of {width_px} × {height_px} "
            "pixels. Choose a smaller size.",
            width_px=spec.width_px,
            height_px=spec.height_px,
        )
        raise ExportError(message)
    dots_per_metre = round(spec.dpi / 0.0254)
    image.setDotsPerMeterX(dots_per_metre)
    image.setDotsPerMeterY(dots_per_metre)
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setWindow(QRectF(0, 0, spec.width_px, spec.height_px).toRect())
        scene.draw(painter)
    finally:
        painter.end()
    return image


def png_bytes(scene: MapScene, spec: ImageSpec) -> bytes:
    """Return the PNG of a scene, with title, sources and levers as text inside it."""
    return png_of(render(scene, spec), metadata(scene))


@singledispatch
def metadata(scene: MapScene) -> dict[str, str]:
    """Return what a PNG says of itself: title, sources, scenario, software; a scene's own way."""
    picture = scene.picture
    if scene.facts is not None:
        from mapapp.briefing.provenance import provenance_of

        found = provenance_of(picture, scene.facts, appearance=scene.appearance)
        return dict(found.metadata())
    levers = "; ".join(
        f"{lever.mineral} {lever.stage}, {lever.place.id}: +{lever.nameplate_t_per_year:.0f} t/yr"
        for lever in picture.scenario.capacity
    )
    return {
        "Title": map_title(picture),
        "Source": scene.source_text,
        "Description": f"Scenario: {levers or 'baseline, no lever set'}",
        "Software": f"Mineral Supply Map {__version__}",
    }


def export_png(scene: MapScene, path: Path, spec: ImageSpec) -> None:
    """Write a scene as a PNG file.

    Raises
    ------
    ExportError
        If the image cannot be made or the file not written; an older file stays untouched.
    """
    spec.check()
    if path.suffix.lower() != ".png":
        message = phrase("{file} does not end in .png. Images are written as PNG.", file=path.name)
        raise ExportError(message)
    write_whole(path, png_bytes(scene, spec))
