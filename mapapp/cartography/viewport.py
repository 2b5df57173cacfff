"""Where on the projected plane one looks, and at what scale: an immutable value."""

from dataclasses import dataclass, replace
from math import asin, cos, isfinite, radians, sin, sqrt
from typing import Final, Self

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTransform

from mapapp.cartography.projection import DEFAULT_PROJECTION, Projection

# The projection of a map nobody has chosen another one for.
PROJECTION: Final = DEFAULT_PROJECTION
MAX_ZOOM: Final = 400.0
MIN_ZOOM: Final = 0.7
EARTH_RADIUS_KM: Final = 6371.0088
# Pixels over which the scale in the middle of a picture is measured.
_MEASURED_PX: Final = 2.0


def home_bounds(projection: Projection = DEFAULT_PROJECTION) -> QRectF:
    """Return the home view on the projected plane (unit sphere, y up)."""
    left, bottom, right, top = projection.home_bounds
    return QRectF(left, bottom, right - left, top - bottom)


@dataclass(frozen=True, slots=True)
class Viewport:
    """A window on the projected plane.

    Attributes
    ----------
    centre_x, centre_y
        Plane coordinates (unit sphere, y up) of the middle of the space inside the margins.
    scale
        Device-independent pixels per plane unit.
    width, height
        Size of the picture in device-independent pixels.
    margins
        Left, top, right and bottom space in which the home view does not reach, px, so that
        title and source line stay clear of land.
    projection
        What the plane is a plane of.
    """

    centre_x: float
    centre_y: float
    scale: float
    width: float
    height: float
    margins: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    projection: Projection = DEFAULT_PROJECTION

    @classmethod
    def home(
        cls,
        *,
        width: float,
        height: float,
        margins: tuple[float, float, float, float],
        projection: Projection = DEFAULT_PROJECTION,
    ) -> Self:
        """Fit the home view of a projection, the inhabited world, into a picture of that size."""
        bounds = home_bounds(projection)
        centre = bounds.center()
        view = cls(centre.x(), centre.y(), 1.0, width, height, margins, projection)
        return replace(view, scale=view._fitting(bounds))

    def _fitting(self, bounds: QRectF) -> float:
        """Return the scale at which a rectangle fits between the margins."""
        left, top, right, bottom = self.margins
        return min(
            max(1.0, self.width - left - right) / bounds.width(),
            max(1.0, self.height - top - bottom) / bounds.height(),
        )

    @property
    def _scale_limits(self) -> tuple[float, float]:
        """Least and greatest scale: from the whole map, so that a region can be left."""
        left, bottom, right, top = self.projection.reach
        whole = self._fitting(QRectF(left, bottom, right - left, top - bottom))
        return whole * MIN_ZOOM, whole * MAX_ZOOM

    @property
    def middle(self) -> QPointF:
        """Where the centre lies in the picture, px."""
        left, top, right, bottom = self.margins
        return QPointF((self.width + left - right) / 2, (self.height + top - bottom) / 2)

    @property
    def zoom(self) -> float:
        """Scale relative to the home view of the same picture."""
        return self.scale / self.at_home().scale

    def at_home(self) -> "Viewport":
        """Return the home view of the same picture."""
        return Viewport.home(
            width=self.width,
            height=self.height,
            margins=self.margins,
            projection=self.projection,
        )

    @property
    def transform(self) -> QTransform:
        """Plane to pixels (y turned round)."""
        middle = self.middle
        return QTransform(
            self.scale,
            0,
            0,
            -self.scale,
            middle.x() - self.scale * self.centre_x,
            middle.y() + self.scale * self.centre_y,
        )

    def to_pixel(self, x: float, y: float) -> QPointF:
        """Return the pixel of a plane point."""
        middle = self.middle
        return QPointF(
            middle.x() + self.scale * (x - self.centre_x),
            middle.y() - self.scale * (y - self.centre_y),
        )

    def to_plane(self, pixel: QPointF) -> tuple[float, float]:
        """Return the plane point under a pixel."""
        middle = self.middle
        return (
            self.centre_x + (pixel.x() - middle.x()) / self.scale,
            self.centre_y - (pixel.y() - middle.y()) / self.scale,
        )

    def visible(self) -> QRectF:
        """Return what the whole picture shows, as a rectangle on the plane."""
        left, top = self.to_plane(QPointF(0, 0))
        right, bottom = self.to_plane(QPointF(self.width, self.height))
        return QRectF(left, bottom, right - left, top - bottom)

    def zoomed(self, factor: float, at: QPointF) -> "Viewport":
        """Zoom by a factor and keep the plane point under a pixel where it is."""
        least, most = self._scale_limits
        scale = min(max(self.scale * factor, least), most)
        x, y = self.to_plane(at)
        ratio = self.scale / scale
        moved = replace(
            self,
            scale=scale,
            centre_x=x + (self.centre_x - x) * ratio,
            centre_y=y + (self.centre_y - y) * ratio,
        )
        return moved.kept_on_globe()

    def panned(self, dx: float, dy: float) -> "Viewport":
        """Move the map by pixels."""
        moved = replace(
            self,
            centre_x=self.centre_x - dx / self.scale,
            centre_y=self.centre_y + dy / self.scale,
        )
        return moved.kept_on_globe()

    def kept_on_globe(self) -> "Viewport":
        """Keep the centre over the map, so that it cannot be lost."""
        x, y = self.projection.kept_inside(self.centre_x, self.centre_y)
        return replace(self, centre_x=x, centre_y=y)

    def resized(self, width: float, height: float) -> "Viewport":
        """Return the same look in a picture of another size; home stays home."""
        home = replace(self, width=width, height=height).at_home()
        if self.is_home:
            return home
        return replace(self, width=width, height=height, scale=home.scale * self.zoom)

    @property
    def is_home(self) -> bool:
        """Whether this is the home view."""
        home = self.at_home()
        return (
            abs(self.scale / home.scale - 1) < 1e-6
            and abs(self.centre_x - home.centre_x) * self.scale < 0.5
            and abs(self.centre_y - home.centre_y) * self.scale < 0.5
        )

    @property
    def is_clear(self) -> bool:
        """Whether title, legend and sources stand over sea: elsewhere they need plates."""
        return self.projection.home_is_clear and self.is_home

    def fitted_to(
        self, bounds: QRectF, *, padding: float = 40.0, left_px: float = 0.0
    ) -> "Viewport":
        """Return the view that shows a rectangle of the plane with some pixels around it.

        ``left_px`` of the left edge are left free, for a legend.
        """
        left, top, right, bottom = self.margins
        least, most = self._scale_limits
        scale = min(
            (self.width - max(left, left_px) - right - 2 * padding) / max(bounds.width(), 1e-6),
            (self.height - top - bottom - 2 * padding) / max(bounds.height(), 1e-6),
        )
        scale = min(max(scale, least), most)
        return replace(
            self,
            scale=scale,
            centre_x=bounds.center().x() - max(0.0, left_px - left) / 2 / scale,
            centre_y=bounds.center().y(),
        ).kept_on_globe()

    # --- other projections -----------------------------------------------------------------

    def lonlat_at(self, pixel: QPointF) -> tuple[float, float]:
        """Return longitude and latitude under a pixel, degrees; NaN off the map."""
        lon, lat = self.projection.inverse(*self.to_plane(pixel))
        return float(lon), float(lat)

    def pixel_of(self, lon: float, lat: float) -> QPointF:
        """Return the pixel of a place; NaN if the projection does not show it."""
        x, y = self.projection.forward(lon, lat)
        return self.to_pixel(float(x), float(y))

    def looked_at(self) -> tuple[float, float]:
        """Return longitude and latitude in the middle, or of the plane's origin off the map."""
        lon, lat = self.lonlat_at(self.middle)
        return (lon, lat) if isfinite(lon) else self.projection.centre_deg

    def in_projection(self, projection: Projection) -> "Viewport":
        """Look at the same place as closely in another projection; home stays home."""
        if projection == self.projection:
            return self
        other = replace(self, projection=projection).at_home()
        x, y = projection.forward(*self.looked_at())
        if self.is_home or not isfinite(float(x)):
            return other
        there = replace(other, centre_x=float(x), centre_y=float(y))
        return there.zoomed(there.km_per_pixel() / self.km_per_pixel(), there.middle)

    def recentred(self) -> "Viewport":
        """Centre the projection on what is shown, to whole degrees, and keep looking there.

        A world map gets another central meridian and is cut on the far side; a regional view
        is centred on the place. The home view is left as it is.
        """
        if self.is_home:
            return self
        lon, lat = self.looked_at()
        return self.in_projection(self.projection.centred(round(lon), round(lat)))

    # --- scale -----------------------------------------------------------------------------

    def km_per_pixel(self, latitude_deg: float | None = None) -> float:
        """Return kilometres per pixel from west to east.

        Parameters
        ----------
        latitude_deg
            The parallel along which it holds (in a regional view, where the central meridian
            crosses it). None: in the middle of the picture, from left to right.
        """
        if latitude_deg is not None:
            return EARTH_RADIUS_KM / (self.projection.east_west_scale(latitude_deg) * self.scale)
        middle, step = self.middle, QPointF(_MEASURED_PX / 2, 0.0)
        west, east = self.lonlat_at(middle - step), self.lonlat_at(middle + step)
        length = kilometres_between(west, east)
        if isfinite(length) and length > 0.0:
            return length / _MEASURED_PX
        return self.km_per_pixel(self.projection.centre_deg[1])


def kilometres_between(first: tuple[float, float], second: tuple[float, float]) -> float:
    """Return the length of the great circle between two places (degrees), km; haversine."""
    half_lat, half_lon = radians(second[1] - first[1]) / 2, radians(second[0] - first[0]) / 2
    across = cos(radians(first[1])) * cos(radians(second[1])) * sin(half_lon) ** 2
    return 2 * EARTH_RADIUS_KM * asin(min(1.0, sqrt(sin(half_lat) ** 2 + across)))


def kilometres_of_degrees(degrees: float, latitude_deg: float) -> float:
    """Return the length of an arc of longitude at a latitude on the sphere, km."""
    return EARTH_RADIUS_KM * radians(degrees) * cos(radians(latitude_deg))
