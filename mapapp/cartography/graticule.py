"""The net of meridians and parallels, in any projection, for what a window of the plane shows."""

from typing import TYPE_CHECKING, Final

import numpy as np

from mapapp.cartography.cutting import cut_lines
from mapapp.cartography.projection import Box, Cylindrical, FloatArray, Projection, wrapped
from mapapp.cartography.runs import Fineness, Runs, plane_points

if TYPE_CHECKING:
    from mapapp.cartography.viewport import Viewport

STEPS_DEG: Final = (1.0, 5.0, 10.0, 30.0)
# Lines closer than this would be a texture.
CLOSEST_PX: Final = 90.0
KM_PER_DEGREE: Final = 111.195
# Towards a pole only every 30th meridian goes on.
_MERIDIANS_END_DEG: Final = 80.0
_TO_THE_POLE_DEG: Final = 30.0
_SAMPLE_DEG: Final = 10.0
_PROBES: Final = 41
# A third of a pixel in a window 2,000 px wide.
_SAGITTA: Final = 1 / 6000


def graticule_step(viewport: "Viewport") -> float:
    """Return the degrees between lines at a viewport's scale: 30 for the world, then 10, 5, 1."""
    pixels_per_degree = KM_PER_DEGREE / viewport.km_per_pixel()
    wide = (step for step in STEPS_DEG if step * pixels_per_degree >= CLOSEST_PX)
    return next(wide, STEPS_DEG[-1])


def graticule(projection: Projection, window: Box, *, step_deg: float) -> list[FloatArray]:
    """Return meridians and parallels that reach into a window, cut where the map ends.

    Parameters
    ----------
    window
        Left, bottom, right, top on the plane: ``viewport.visible().getCoords()``.
    step_deg
        Degrees between lines, a divisor of 90.

    Returns
    -------
    list of arrays
        Polylines of (k, 2) plane points. The map's own edge is not among them:
        ``projection.outline()`` is.
    """
    seen = _seen(projection, window)
    if seen is None:
        return []
    west, east, south, north = seen
    lines = [
        _meridian(lon, south, north)
        for lon in _multiples(west, east, step_deg)
        if _meridian_reach(lon) > max(south, -north) and lon - 360.0 < west
    ]
    lines += [
        _parallel(lat, west, east)
        for lat in _multiples(south, north, step_deg)
        if abs(lat) < 90.0  # a pole is a point, or the map's edge
    ]
    lines = [line for line in lines if len(line) > 1]
    if not lines:
        return []
    start = np.cumsum([0, *map(len, lines)]).astype(np.int32)
    runs = Runs(np.vstack(lines), start, np.arange(len(lines)))
    size = max(window[2] - window[0], window[3] - window[1])
    fineness = Fineness(sagitta=size * _SAGITTA, shortest_deg=0.05, edge_deg=1.0)
    cut = cut_lines(runs, projection, fineness)
    points = plane_points(cut.points, projection)
    return np.split(points, cut.start[1:-1])


def _seen(projection: Projection, window: Box) -> Box | None:
    """Return west, east (longitudes of one turn), south and north of what a window shows."""
    left, bottom, right, top = projection.bounds
    x = np.linspace(max(window[0], left), min(window[2], right), _PROBES)
    y = np.linspace(max(window[1], bottom), min(window[3], top), _PROBES)
    lon, lat = projection.inverse(*np.meshgrid(x, y))
    shown = np.isfinite(lat)
    if not shown.any():
        return None
    centre, _ = projection.centre_deg
    offset = wrapped(lon[shown] - centre)
    lat = lat[shown]
    west, east = _padded(offset)
    south, north = _padded(lat)
    ends = (-90.0, 90.0)
    if isinstance(projection, Cylindrical):
        ends = (projection.south_deg, projection.north_deg)
    elif max(north, -south) > 89.0:
        west, east = -180.0, 180.0
    west, east = max(west, -180.0) + centre, min(east, 180.0) + centre
    return west, east, max(south, ends[0]), min(north, ends[1])


def _padded(values: FloatArray) -> tuple[float, float]:
    """Return least and greatest of what was probed, and a little more for what lies between."""
    pad = float(np.ptp(values)) / 8 + 1e-6
    return float(values.min()) - pad, float(values.max()) + pad


def _multiples(low: float, high: float, step: float) -> list[float]:
    return [step * number for number in range(int(np.ceil(low / step)), int(high // step) + 1)]


def _meridian_reach(lon: float) -> float:
    return 90.0 if lon % _TO_THE_POLE_DEG == 0.0 else _MERIDIANS_END_DEG


def _meridian(lon: float, south: float, north: float) -> FloatArray:
    reach = _meridian_reach(lon)
    lat = _sampled(max(south, -reach), min(north, reach))
    return np.column_stack([np.full(len(lat), lon), lat])


def _parallel(lat: float, west: float, east: float) -> FloatArray:
    lon = _sampled(west, east)
    return np.column_stack([lon, np.full(len(lon), lat)])


def _sampled(low: float, high: float) -> FloatArray:
    """Return points close enough for the curve between them to bend one way only."""
    return np.linspace(low, high, max(2, int(np.ceil((high - low) / _SAMPLE_DEG)) + 1))
