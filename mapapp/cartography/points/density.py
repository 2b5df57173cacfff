"""Density: how many sites there are per area, as a heat map in round classes.

Sites are counted in small cells of the plane, the counts are smoothed by a Gaussian, and their
logarithms are drawn out to pixels: densities of sites span many powers of ten.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise
from math import ceil, floor, log10, pi
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPolygonF

from mapapp.cartography.points.heat_ramp import alphas, heat_ramp, on_ground
from mapapp.cartography.points.point_set import Float32s, Float64s, Indices
from mapapp.cartography.points.stamps import Pixels, pixels_of
from mapapp.cartography.points.style import Plotted
from mapapp.cartography.scale import LegendRow
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.viewport import EARTH_RADIUS_KM, Viewport
from mapapp.cartography.wording import number

translate = QCoreApplication.translate

CELL_PX: Final = 4
SIGMA_PX: Final = 12.0  # of the Gaussian: sites closer than this are one warm place
_TAPS: Final = 3.0  # its reach, in sigmas
# The edge of a class is as wide, in powers of ten, as the steepest slope crosses in a pixel.
_SOFT: Final = 0.06
_SHADES: Final = 2048
# Bounds of classes, from close to far apart: steps times powers of a base.
_SERIES: Final = ((10.0, (1, 2, 5)), (10.0, (1, 3)), (100.0, (1, 5, 20)), (10.0, (1,)))
_OPEN: Final = 4.0  # how far beyond its lower bound the highest class may reach
_CHUNK: Final = 65_536


@dataclass(frozen=True, slots=True)
class DensityScale:
    """Classes of sites per area, in round numbers: it colours the map and writes the legend.

    Attributes
    ----------
    bounds
        Lower bound of each class, sites per ``area_km2``; what is below the first is not drawn.
    area_km2
        A power of ten, so that the lowest bound is at least 1.
    colours
        Of each class, as strong as they are painted over the map (see `alphas`).
    ground
        The land they are seen on in the legend.
    """

    bounds: tuple[float, ...]
    area_km2: float
    colours: tuple[str, ...]
    ground: str

    def dressed(self, theme: MapTheme, colour: str) -> "DensityScale":
        """Return the same classes in shades of a colour, for another theme."""
        ramp = heat_ramp(colour, dark=theme.name == "dark")
        return replace(self, colours=ramp, ground=theme.land)

    def rows(self) -> tuple[LegendRow, ...]:
        """Return the legend's rows, from few to many."""
        words = [number(bound) for bound in self.bounds]
        labels = [
            translate("legend", "{low}–{high}").format(low=low, high=high)
            for low, high in pairwise(words)
        ]
        labels.append(translate("legend", "{low} and more").format(low=words[-1]))
        seen = on_ground(self.colours, self.ground)
        return tuple(
            LegendRow(index, colour, label)
            for index, (colour, label) in enumerate(zip(seen, labels, strict=True))
        )

    def title(self) -> str:
        """Return what the rows count."""
        return translate("legend", "Sites per {area} km²").format(area=number(self.area_km2))


def density_scale(lowest: float, highest: float, theme: MapTheme, *, colour: str) -> DensityScale:
    """Return five classes in round numbers over a range of sites per km².

    Each class is 2, 3, 5 or 10 times the one below it, about; the lowest begins near the lowest
    value, at most twice as high, and the highest is open. They are shades of ``colour``.
    """
    area = max(1.0, 10.0 ** ceil(-log10(lowest) - 1e-9))
    colours = heat_ramp(colour, dark=theme.name == "dark")
    for base, steps in _SERIES:
        bounds = _series(lowest * area, base, steps)[: len(colours)]
        if bounds[-1] * _OPEN >= highest * area:
            break
    if bounds[0] >= 10.0 and area > 1.0:
        bounds, area = tuple(bound / 10.0 for bound in bounds), area / 10.0
    return DensityScale(bounds, area, colours, theme.land)


def _series(low: float, base: float, steps: tuple[int, ...]) -> tuple[float, ...]:
    """Return round numbers, each a step times a power: from at most twice ``low`` on."""
    power = floor(log10(low) / log10(base) + 1e-9)
    numbers = [step * base**exponent for exponent in range(power, power + 7) for step in steps]
    # A class that begins far below what there is would be a halo around everything.
    first = max(i for i, value in enumerate(numbers) if value <= 2.0 * low * (1 + 1e-9))
    return tuple(numbers[first:])


@dataclass(frozen=True, eq=False, slots=True)
class Heat:
    """A smoothed count of sites over a viewport.

    Attributes
    ----------
    per_km2
        Sites per km², shape (rows, columns), from the top; cells are fixed to the plane.
    corner
        Pixel of the first cell's upper left corner, from the viewport's.
    cell_px
        Side of a cell, px.
    scale
        The classes.
    """

    per_km2: Float32s
    corner: tuple[float, float]
    cell_px: float
    scale: DensityScale


def heat(shown: Plotted, viewport: Viewport) -> Heat:
    """Count and smooth the points in sight, and choose classes for them.

    Areas are those of the plane: exact in an equal-area projection, and elsewhere those at
    the equator or centre.
    """
    unit = shown.style.unit
    cell_px, sigma = CELL_PX * unit, SIGMA_PX / CELL_PX
    cell = cell_px / viewport.scale
    rim = ceil(_TAPS * sigma) + 1
    seen = viewport.visible()
    west, south = floor(seen.left() / cell) - rim, floor(seen.top() / cell) - rim
    columns = ceil(seen.right() / cell) + rim - west
    rows = ceil(seen.bottom() / cell) + rim - south
    counts = _counted(shown, cell, (west, south), (rows, columns))
    smooth = _smoothed(counts.astype(np.float32), sigma)[::-1]
    km2 = (cell * EARTH_RADIUS_KM) ** 2
    # The faintest class begins within the halo of a site that stands alone, and shows it.
    alone = 1.0 / (2 * pi * sigma**2) / km2
    highest = float(smooth.max(initial=0.0)) / km2
    style = shown.style
    scale = density_scale(0.4 * alone, max(highest, alone), style.theme, colour=style.heat_colour)
    corner = viewport.to_pixel(west * cell, (south + rows) * cell)
    return Heat(smooth / np.float32(km2), (corner.x(), corner.y()), cell_px, scale)


def _counted(
    shown: Plotted, cell: float, corner: tuple[int, int], shape: tuple[int, int]
) -> Float64s:
    """Return the number of points by cell, from the bottom."""
    total = np.zeros(shape[0] * shape[1])
    per_cell = np.float32(1 / cell)
    for start in range(0, len(shown), _CHUNK):
        part = slice(start, start + _CHUNK)
        across = shown.x[part] * per_cell - np.float32(corner[0])
        up = shown.y[part] * per_cell - np.float32(corner[1])
        inside = (across >= 0) & (across < shape[1]) & (up >= 0) & (up < shape[0])
        found = np.flatnonzero(inside)
        where = up[found].astype(np.int64) * shape[1] + across[found].astype(np.int64)
        total += np.bincount(where, minlength=len(total))
    return total.reshape(shape)


def _smoothed(counts: Float32s, sigma: float) -> Float32s:
    """Return counts under a Gaussian, first along rows, then along columns."""
    reach = ceil(_TAPS * sigma)
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    weights = (weights / weights.sum()).astype(np.float32)
    for _ in range(2):
        padded = np.pad(counts, ((0, 0), (reach, reach)))
        width = counts.shape[1]
        total = np.zeros_like(counts)
        for step, weight in enumerate(weights):
            total += weight * padded[:, step : step + width]
        counts = total.T
    return counts


def heat_image(found: Heat, viewport: Viewport, *, pixel_ratio: float = 1.0) -> QImage:
    """Return the heat map as a picture of a viewport's size, transparent where it is cold."""
    width, height = round(viewport.width * pixel_ratio), round(viewport.height * pixel_ratio)
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    first, last = log10(found.scale.bounds[0]) - 1.0, log10(found.scale.bounds[-1]) + 1.0
    per_area = np.maximum(found.per_km2 * np.float32(found.scale.area_km2), np.float32(1e-30))
    shade = (np.log10(per_area) - np.float32(first)) * np.float32(_SHADES / (last - first))
    np.clip(shade, 0, _SHADES - 1, out=shade)
    side = found.cell_px * pixel_ratio
    rows = _drawn_out(shade, height, found.corner[1] * pixel_ratio, side)
    palette = _palette(found.scale, first, last)
    pixels, across = pixels_of(image), shade.shape[1]
    left, part = _between(width, across, found.corner[0] * pixel_ratio, side)
    # A few rows at a time: what is computed for them stays in the processor's cache.
    for start in range(0, height, 64):
        band = rows[start : start + 64]
        low = band[:, left]
        fine = low + (band[:, left + 1] - low) * part
        pixels[start : start + 64] = palette[fine.astype(np.int16)]
    return image


def _drawn_out(shade: Float32s, height: int, corner: float, side: float) -> Float32s:
    """Return rows of pixels between rows of cells."""
    upper, part = _between(height, shade.shape[0], corner, side)
    low = shade[upper]
    found: Float32s = low + (shade[upper + 1] - low) * part[:, None]
    return found


def _between(pixels: int, cells: int, corner: float, side: float) -> tuple[Indices, Float32s]:
    """Return for each pixel the cell whose middle is before it, and how far on it is, 0..1."""
    place = (np.arange(pixels) + 0.5 - corner) / side - 0.5
    cell = np.clip(np.floor(place), 0, cells - 2).astype(np.int64)
    return cell, np.clip(place - cell, 0.0, 1.0).astype(np.float32)


def _palette(scale: DensityScale, first: float, last: float) -> Pixels:
    """Return premultiplied colours by shade: flat classes with soft edges."""
    shades = np.linspace(first, last, _SHADES)
    colour = np.zeros((_SHADES, 4))
    opaque = alphas(len(scale.colours))
    for bound, name, alpha in zip(scale.bounds, scale.colours, opaque, strict=True):
        tone = QColor(name)
        new = np.array([alpha, *(c * alpha / 255 for c in (tone.red(), tone.green(), tone.blue()))])
        step = np.clip((shades - log10(bound)) / _SOFT + 0.5, 0.0, 1.0)[:, None]
        colour = colour * (1 - step) + new * step
    parts = np.rint(colour).astype(np.uint32)
    palette: Pixels = parts @ np.array([1 << 24, 1 << 16, 1 << 8, 1], np.uint32)
    return palette


def _clear_beyond(viewport: Viewport, image: QImage) -> None:
    """Take away what of a picture lies beyond the projection's edge, or on the paper at home.

    At home title and sources stand above and below the map; elsewhere they have plates, and the
    map goes on under them. Not by clipping: an SVG knows none.
    """
    edge = QPainterPath()
    edge.addPolygon(QPolygonF([QPointF(x, y) for x, y in viewport.projection.outline().tolist()]))
    edged = not edge.contains(viewport.visible())
    if not (edged or viewport.is_clear):
        return
    width, height = viewport.width, viewport.height
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
        if edged:
            beyond = QPainterPath()
            beyond.addRect(QRectF(-1, -1, width + 2, height + 2))
            beyond.addPath(viewport.transform.map(edge))  # odd and even: what is in one alone
            painter.fillPath(beyond, QColor("black"))
        if viewport.is_clear:
            _, top, _, bottom = viewport.margins
            painter.fillRect(QRectF(0, 0, width, top), QColor("black"))
            painter.fillRect(QRectF(0, height - bottom, width, bottom), QColor("black"))
    finally:
        painter.end()


def draw_heat(
    painter: QPainter,
    shown: Plotted,
    viewport: Viewport,
    *,
    pixel_ratio: float = 1.0,
    over: Callable[[QPainter], None] | None = None,
) -> Heat:
    """Paint the heat map where there is a map; return it for the legend.

    ``over`` paints what is to be seen on it, and only there: borders, by which one finds one's way.
    """
    found = heat(shown, viewport)
    image = heat_image(found, viewport, pixel_ratio=pixel_ratio)
    image.setDevicePixelRatio(pixel_ratio)
    _clear_beyond(viewport, image)
    if over is not None:
        lines = QPainter(image)
        try:
            lines.setRenderHint(QPainter.RenderHint.Antialiasing)
            lines.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
            over(lines)
        finally:
            lines.end()
    image.setDevicePixelRatio(1.0)
    painter.drawImage(
        QRectF(QPointF(0, 0), QSizeF(viewport.width, viewport.height)), image, QRectF(image.rect())
    )
    return found
