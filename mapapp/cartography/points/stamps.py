"""Stamps: one symbol as pixels, set down at thousands of places by numpy.

A stamp is drawn by the map's own painter once; then it is blended into the picture pixel by
pixel of the stamp, for all places at a time. Within one pass no two places meet, and the passes
go from the stamp's lower right pixel to its upper left one: where two stamps of a group overlap,
every pixel then gets the southern one last, exactly as if they had been painted from north to
south.
"""

from dataclasses import dataclass
from functools import lru_cache
from math import ceil
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from mapapp.cartography.points.point_set import Indices
from mapapp.cartography.points.style import Look, PointStyle
from mapapp.cartography.symbols import draw_symbol
from mapapp.cartography.theme import MapTheme
from mapapp.catalog.model import Stage

Pixels: TypeAlias = NDArray[np.uint32]
"""Premultiplied 0xAARRGGBB."""

# Measured, in ns: a pass over all places, for each of them; and a stamp set down by the painter.
_PASS_NS: Final = 6000.0
_PLACE_NS: Final = 4.0
_SPRITE_NS: Final = 480.0
_SPRITE_PIXEL_NS: Final = 0.4
_RED_BLUE: Final = np.uint32(0x00FF00FF)
_ALPHA_GREEN: Final = np.uint32(0xFF00FF00)
# Alpha below 6 of 255 cannot be seen, and costs as much as any other.
_FAINT: Final = np.uint32(0x06000000)
_EIGHT: Final = np.uint32(8)


@dataclass(frozen=True, eq=False, slots=True)
class Stamp:
    """One symbol in device pixels.

    Attributes
    ----------
    image
        The symbol on a square of odd side ``2 * reach + 1``.
    steps
        Row and column from the middle of each pixel that is not empty, in order of the passes.
    colours
        Premultiplied colour of each of them.
    shift
        Where in its middle pixel a symbol's centre lies, from the left and the top: 0.5, or 0
        for a square whose sides would otherwise lie across pixels.
    """

    image: QImage
    reach: int
    steps: NDArray[np.int64]
    colours: Pixels
    shift: float

    def __len__(self) -> int:
        return len(self.colours)

    @property
    def opaque_pixels(self) -> int:
        """Number of pixels that hide most of what is under them."""
        return int(np.count_nonzero(self.colours >= np.uint32(0xC0000000)))


def stamp_for(look: Look, style: PointStyle, pixel_ratio: float) -> Stamp:
    """Return the stamp of a look at a number of device pixels per pixel."""
    theme = style.theme_of(look.colour)
    return _stamp(look.stage, look.hollow, look.side_px, theme, pixel_ratio)


@lru_cache(maxsize=512)
def _stamp(
    stage: Stage,
    hollow: bool,  # noqa: FBT001 - all arguments are one key
    side_px: float,
    theme: MapTheme,
    ratio: float,
) -> Stamp:
    shift = 0.5
    unit = theme.type.body_px / 12
    if stage == "refining":
        side_px, odd = _crisp(side_px, unit, ratio, hollow=hollow)
        shift = 0.5 if odd else 0.0
    reach = ceil(side_px * ratio * 0.75 + 1.6 * unit * ratio) + 1
    width = 2 * reach + 1
    image = QImage(width, width, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(ratio, ratio)
        middle = (reach + shift) / ratio
        draw_symbol(painter, stage, QPointF(middle, middle), side_px, theme, hollow=hollow)
    finally:
        painter.end()
    pixels = pixels_of(image)
    rows, columns = np.nonzero(pixels >= _FAINT)
    steps = np.column_stack([rows, columns])[::-1]
    colours = pixels[steps[:, 0], steps[:, 1]]
    # Empty borders would only make the picture's rim wider.
    reach_used = int(np.abs(steps - reach).max())
    cut = reach - reach_used
    side = 2 * reach_used + 1
    return Stamp(image.copy(cut, cut, side, side), reach_used, steps - reach, colours, shift)


def _crisp(side_px: float, unit: float, ratio: float, *, hollow: bool) -> tuple[float, bool]:
    """Return the side of a square whose outer edges lie between pixels, nearest to a given one.

    Returns
    -------
    tuple
        The side, px, and whether the square is an odd number of device pixels wide.
    """
    if not hollow:
        beyond = unit  # half of the outline on either side
    elif side_px <= 4.6 * unit:
        return side_px, True  # as small as it gets
    else:
        beyond = (0.5 if side_px > 6 * unit else 0.2) * unit
    outer = max(3, round((side_px + beyond) * ratio))
    return outer / ratio - beyond, bool(outer % 2)


def pixels_of(image: QImage) -> Pixels:
    """Return an image's pixels, shape (height, width): the image's own memory, while it lives."""
    flat = np.frombuffer(image.bits(), dtype=np.uint32)
    return flat.reshape(image.height(), image.bytesPerLine() // 4)[:, : image.width()]


@dataclass(frozen=True, eq=False, slots=True)
class Batch:
    """A stamp and the pixels, counted through the picture, on which its middle is set down."""

    stamp: Stamp
    places: Indices


def set_down(image: QImage, batch: Batch) -> None:
    """Blend a stamp into a picture at all its places, by whichever way is quicker."""
    many, stamp = len(batch.places), batch.stamp
    passes_ns = len(stamp) * (_PASS_NS + many * _PLACE_NS)
    if many * (_SPRITE_NS + _SPRITE_PIXEL_NS * len(stamp)) < passes_ns:
        _paint(image, batch)
        return
    width, first = image.width(), int(batch.places[0])
    pixels = pixels_of(image).reshape(-1)
    places = batch.places - first
    for (row, column), colour in zip(stamp.steps.tolist(), stamp.colours.tolist(), strict=True):
        # A view that begins at this pixel of the first stamp: places need no adding up.
        _blend(pixels[first + row * width + column :], places, colour)


def _blend(pixels: Pixels, places: Indices, colour: int) -> None:
    """Blend one premultiplied colour over the pixels at some places, which are all different."""
    alpha = colour >> 24
    if alpha == 255:
        pixels[places] = np.uint32(colour)
        return
    rest = np.uint32(256 - alpha - (alpha >> 7))
    below = pixels[places]
    upper = below >> _EIGHT
    upper &= _RED_BLUE
    upper *= rest
    upper &= _ALPHA_GREEN
    below &= _RED_BLUE
    below *= rest
    below >>= _EIGHT
    below &= _RED_BLUE
    below += upper
    below += np.uint32(colour)
    pixels[places] = below


def _paint(image: QImage, batch: Batch) -> None:
    """Set a stamp down with the painter, from north to south."""
    rows, columns = np.divmod(batch.places, image.width())
    painter = QPainter(image)
    try:
        reach = batch.stamp.reach
        for row, column in zip(rows.tolist(), columns.tolist(), strict=True):
            painter.drawImage(column - reach, row - reach, batch.stamp.image)
    finally:
        painter.end()
