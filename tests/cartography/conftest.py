"""What tests of the map share: shapes, pictures and scenes in one pinned look."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from numpy.typing import NDArray

from mapapp.picture.result import Picture

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from mapapp.cartography.scene import MapScene
    from mapapp.cartography.theme import MapTheme
    from mapapp.cartography.world import World

PictureOf = Callable[..., Picture]


@pytest.fixture
def pinned(qapp: object) -> Callable[["MapTheme"], "MapTheme"]:
    """A theme in the bundled font, so that sizes are the same everywhere."""
    from mapapp.cartography.fonts import export_family
    from mapapp.cartography.theme import TypeScale

    return lambda theme: replace(theme, type=TypeScale(export_family()))


@pytest.fixture
def scene_of(
    pinned: Callable[["MapTheme"], "MapTheme"], world: "World", names: Mapping[str, str]
) -> Callable[..., "MapScene"]:
    from mapapp.cartography.scene import MapScene, margins_for
    from mapapp.cartography.theme import LIGHT
    from mapapp.cartography.viewport import Viewport
    from mapapp.cartography.wording import source_line

    def make(
        picture: Picture, *, width: float = 1440, height: float = 760, **given: Any
    ) -> MapScene:
        theme = pinned(given.pop("theme", LIGHT))
        text = source_line(picture)
        margins = margins_for(theme, width=width, height=height, source_text=text)
        viewport = Viewport.home(width=width, height=height, margins=margins)
        return MapScene(
            picture=picture,
            viewport=given.pop("viewport", viewport),
            theme=theme,
            world=world,
            names=names,
            source_text=text,
            **given,
        )

    return make


@pytest.fixture
def pixels() -> Callable[["QImage"], NDArray[np.int16]]:
    """Red, green and blue of an image, shape (height, width, 3)."""

    def read(image: "QImage") -> NDArray[np.int16]:
        from PySide6.QtGui import QImage

        plain = image.convertToFormat(QImage.Format.Format_RGB32)
        flat = np.frombuffer(plain.constBits(), dtype=np.uint8)
        rows = flat.reshape(plain.height(), plain.bytesPerLine())[:, : 4 * plain.width()]
        return rows.reshape(plain.height(), plain.width(), 4)[:, :, 2::-1].astype(np.int16)

    return read


@pytest.fixture
def canvas(qapp: object) -> Callable[..., "QImage"]:
    """Return an image of a size, painted by a function of the painter."""
    from PySide6.QtGui import QColor, QImage, QPainter

    def paint(
        draw: Callable[[QPainter], None], *, width: int, height: int, ground: str = "#FFFFFF"
    ) -> QImage:
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(QColor(ground))
        painter = QPainter(image)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw(painter)
        finally:
            painter.end()
        return image

    return paint
