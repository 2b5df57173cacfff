"""A picture of up to a million stamps: where each goes, which of them anybody will see.

Stamps of one look on one pixel are one stamp. In a crowd, most stamps lie under others: from
front to back, what falls on tiles of the picture that are covered several times over is left
out, and points of one look closer than two pixels share a stamp where they would fill the picture
by the hundred thousand. Tiles and pairs of pixels are fixed to the map, so that nothing flickers
when it is moved.
"""

from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from mapapp.cartography.points.point_set import Flags, Float32s, Indices
from mapapp.cartography.points.stamps import Batch, Stamp, set_down, stamp_for
from mapapp.cartography.points.style import Plotted
from mapapp.cartography.viewport import Viewport

# Points taken at a time: what is computed for them stays in the processor's cache.
_CHUNK: Final = 32_768
# Places beyond this many are marked in a plane of flags, fewer are sorted.
_MARKED_FROM: Final = 8192
# From so many points of one look on, tiles are looked at; below it would not pay.
_CROWD: Final = 2048
# Pixels of stamps of one look beyond which points closer than two pixels share a stamp: 5 ms.
_SHARED_FROM: Final = 1_200_000
_SHARED_PX: Final = 2
_TILE_BITS: Final = 2  # tiles of 4 x 4 device pixels
# Covered so many times over, a tile shows nothing of what is still behind it.
_FULL: Final = 3.0

_Places: TypeAlias = tuple[NDArray[np.int32], NDArray[np.int32]]
"""Rows and columns of the picture."""


@dataclass(frozen=True, slots=True)
class Raster:
    """From the plane to the pixels of a picture with a rim, in which stamps may end.

    ``rim`` is its width in device pixels; only what it frames is shown.
    """

    viewport: Viewport
    ratio: float
    rim: int

    @property
    def width(self) -> int:
        """Width with the rim, device pixels."""
        return round(self.viewport.width * self.ratio) + 2 * self.rim

    @property
    def height(self) -> int:
        """Height with the rim, device pixels."""
        return round(self.viewport.height * self.ratio) + 2 * self.rim

    @property
    def origin(self) -> tuple[int, int]:
        """Column and row of the plane's origin; far outside when zoomed in."""
        at = self.viewport.to_pixel(0.0, 0.0)
        column, row = int(at.x() * self.ratio // 1), int(at.y() * self.ratio // 1)
        return column + self.rim, row + self.rim

    def places(
        self, x: Float32s, y: Float32s, stamp: Stamp, hidden: Flags | None = None
    ) -> _Places:
        """Return row and column of each point whose stamp is in the picture and can be seen.

        Points whose stamp would cross the picture's edge are left out: with a rim as wide as
        the stamp those are ones that nobody would see.

        Parameters
        ----------
        hidden
            Tiles of which nothing can be seen: see `_Cover.hidden`.
        """
        parts = [
            self._places(x[start : start + _CHUNK], y[start : start + _CHUNK], stamp, hidden)
            for start in range(0, len(x), _CHUNK)
        ]
        rows, columns = zip(*parts, strict=True)
        return np.concatenate(rows), np.concatenate(columns)

    @property
    def tile_columns(self) -> int:
        """Number of tiles from left to right; the outermost may lie half outside."""
        return (self.width >> _TILE_BITS) + 2

    def tiles(self, places: _Places) -> Indices:
        """Return the tile, counted through the picture, of each place."""
        left, top = self.origin
        side = 1 << _TILE_BITS
        rows, columns = places
        tiles = ((rows + np.int32(-top % side)) >> _TILE_BITS).astype(np.int64)
        tiles *= self.tile_columns
        tiles += (columns + np.int32(-left % side)) >> _TILE_BITS
        return tiles

    def _places(self, x: Float32s, y: Float32s, stamp: Stamp, hidden: Flags | None) -> _Places:
        view, ratio, reach = self.viewport, self.ratio, stamp.reach
        scale = np.float32(view.scale * ratio)
        middle, half = view.middle, 0.5 - stamp.shift
        # The centre is taken off first: 32 bits would not do for a place far from the origin.
        across = (x - np.float32(view.centre_x)) * scale
        across += np.float32(middle.x() * ratio + self.rim + half)
        down = (np.float32(view.centre_y) - y) * scale
        down += np.float32(middle.y() * ratio + self.rim + half)
        inside = (across >= reach) & (across < self.width - reach)
        inside &= (down >= reach) & (down < self.height - reach)
        if not inside.all():
            found = np.flatnonzero(inside)
            across, down = across[found], down[found]
        places = down.astype(np.int32), across.astype(np.int32)
        if hidden is None:
            return places
        seen = np.flatnonzero(~hidden[self.tiles(places)])
        return places[0][seen], places[1][seen]


class _Cover:
    """How many times over each tile of a picture is covered by what lies in front."""

    def __init__(self, raster: Raster) -> None:
        self._raster = raster
        rows = (raster.height >> _TILE_BITS) + 2
        self._layers = np.zeros(rows * raster.tile_columns, np.float32)

    def hidden(self, stamp: Stamp) -> Flags | None:
        """Return the tiles in whose middle a stamp would touch full tiles only; None: nowhere."""
        full = (self._layers >= _FULL).reshape(-1, self._raster.tile_columns)
        if not full.any():
            return None
        for _ in range((stamp.reach >> _TILE_BITS) + 1):
            full = _shrunk(full)
        return full.ravel()

    def add(self, places: _Places, stamp: Stamp) -> None:
        """Count stamps as covering the tiles of their middles."""
        counts = np.bincount(self._raster.tiles(places), minlength=len(self._layers))
        share = stamp.opaque_pixels / (1 << 2 * _TILE_BITS)
        self._layers += counts.astype(np.float32) * np.float32(share)


def _shrunk(full: Flags) -> Flags:
    """Return the tiles that are full together with all their neighbours."""
    found = full.copy()
    found[1:] &= full[:-1]
    found[:-1] &= full[1:]
    whole = found.copy()
    whole[:, 1:] &= found[:, :-1]
    whole[:, :-1] &= found[:, 1:]
    return whole


def stamped(shown: Plotted, viewport: Viewport, *, pixel_ratio: float = 1.0) -> tuple[QImage, int]:
    """Draw points as stamps into a picture of its own, transparent where there is none.

    One thread: with two, numpy's many short calls spend more time waiting for each other than
    they gain (measured: 43 against 63 ms for a million points).

    Returns
    -------
    tuple
        The picture (premultiplied), and the width of its rim, which is not to be shown, in
        device pixels.
    """
    stamps = [stamp_for(look, shown.style, pixel_ratio) for look in shown.looks]
    rim = max((stamp.reach for stamp in stamps), default=0)
    raster = Raster(viewport, pixel_ratio, rim)
    image = QImage(raster.width, raster.height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    cover = _Cover(raster)
    seen = np.zeros(raster.width * raster.height, np.bool_)
    batches = []
    parts = [part for _, part in shown.groups()]
    for stamp, part in zip(reversed(stamps), reversed(parts), strict=True):
        crowd = part.stop - part.start >= _CROWD
        hidden = cover.hidden(stamp) if crowd else None
        places = raster.places(shown.x[part], shown.y[part], stamp, hidden)
        if not len(places[0]):
            continue
        flat = _once(places, raster, stamp, seen)
        if crowd:
            cover.add(np.divmod(flat.astype(np.int32), np.int32(raster.width)), stamp)
        batches.append(Batch(stamp, flat))
    for batch in reversed(batches):
        set_down(image, batch)
    return image, rim


def _once(places: _Places, raster: Raster, stamp: Stamp, seen: Flags) -> Indices:
    """Return each place once, counted through the picture; ``seen`` is False before and after."""
    rows, columns = places
    flat = rows.astype(np.int64)
    flat *= raster.width
    flat += columns
    if len(flat) < _MARKED_FROM:
        ordered = np.sort(flat)
        fresh = np.ones(len(ordered), np.bool_)
        np.not_equal(ordered[1:], ordered[:-1], out=fresh[1:])
        return ordered[fresh]
    shares = len(flat) * len(stamp) > _SHARED_FROM
    seen[flat] = True
    found = np.flatnonzero(seen)
    seen[found] = False
    return _shared(found, raster) if shares else found


def _shared(flat: Indices, raster: Raster) -> Indices:
    """Return the last place of each square of pixels, where it lies; ``flat`` ascends."""
    left, top = raster.origin
    rows, columns = np.divmod(flat.astype(np.int32), np.int32(raster.width))
    across = (columns + np.int32(-left % _SHARED_PX)) // _SHARED_PX
    square = (rows + np.int32(-top % _SHARED_PX)) // _SHARED_PX
    wide = raster.width // _SHARED_PX + 2
    square *= np.int32(wide)
    square += across
    last = np.zeros((raster.height // _SHARED_PX + 2) * wide, np.int64)
    last[square] = flat
    return last[last > 0]
