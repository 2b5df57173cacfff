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
_CHUNK: Final = 65_536
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

    def places(self, x: Float32s, y: Float32s, stamp: Stamp) -> _Places:
        """Return row and column of each point whose stamp is in the picture.

        Points whose stamp would cross the picture's edge are left out: with a rim as wide as
        the stamp those are ones that nobody would see.
        """
        parts = [
            self._places(x[start : start + _CHUNK], y[start : start + _CHUNK], stamp)
            for start in range(0, len(x), _CHUNK)
        ]
        rows, columns = zip(*parts, strict=True)
        return np.concatenate(rows), np.concatenate(columns)

    def _places(self, x: Float32s, y: Float32s, stamp: Stamp) -> _Places:
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
        return down.astype(np.int32), across.astype(np.int32)


class _Cover:
    """How many times over each tile of a picture is covered by what lies in front."""

    def __init__(self, raster: Raster) -> None:
        left, top = raster.origin
        side = 1 << _TILE_BITS
        self._left, self._top = -left % side, -top % side
        self._columns = (raster.width >> _TILE_BITS) + 2
        self._layers = np.zeros(((raster.height >> _TILE_BITS) + 2) * self._columns, np.float32)

    def _tiles(self, places: _Places) -> Indices:
        rows, columns = places
        tiles = ((rows + np.int32(self._top)) >> _TILE_BITS).astype(np.int64)
        tiles *= self._columns
        tiles += (columns + np.int32(self._left)) >> _TILE_BITS
        return tiles

    def visible(self, places: _Places, stamp: Stamp) -> _Places:
        """Return the places at which a stamp touches a tile that is not full."""
        full = (self._layers >= _FULL).reshape(-1, self._columns)
        if not full.any():
            return places
        for _ in range((stamp.reach >> _TILE_BITS) + 1):
            full = _shrunk(full)
        seen = ~full.ravel()[self._tiles(places)]
        return places[0][seen], places[1][seen]

    def add(self, places: _Places, stamp: Stamp) -> None:
        """Count stamps as covering the tiles of their middles."""
        counts = np.bincount(self._tiles(places), minlength=len(self._layers))
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
        places = raster.places(shown.x[part], shown.y[part], stamp)
        crowd = len(places[0]) >= _CROWD
        if crowd:
            places = cover.visible(places, stamp)
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
    if len(flat) * len(stamp) > _SHARED_FROM:
        flat = _shared(rows, columns, flat, raster)
    seen[flat] = True
    found = np.flatnonzero(seen)
    seen[found] = False
    return found


def _shared(
    rows: NDArray[np.int32], columns: NDArray[np.int32], flat: Indices, raster: Raster
) -> Indices:
    """Return the last place of each square of pixels, where it lies."""
    left, top = raster.origin
    across = (columns + np.int32(-left % _SHARED_PX)) // _SHARED_PX
    square = ((rows + np.int32(-top % _SHARED_PX)) // _SHARED_PX).astype(np.int64)
    wide = raster.width // _SHARED_PX + 2
    square *= wide
    square += across
    last = np.zeros((raster.height // _SHARED_PX + 2) * wide, np.int64)
    last[square] = flat
    return last[last > 0]
