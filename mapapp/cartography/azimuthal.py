"""The regional view: Lambert's azimuthal equal-area projection, centred on what is shown.

J. P. Snyder, "Map projections: a working manual", USGS Professional Paper 1395 (1987), 182-190,
on the sphere. Areas are true everywhere, shapes near the centre.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import ClassVar, Final, Self

import numpy as np
from numpy.typing import ArrayLike

from mapapp.cartography.projection import EDGE_SLACK, Box, FloatArray, Projection, wrapped

# A home view closer than this shows too little to know where one is.
SMALLEST_HOME_DEG: Final = 12.0


@dataclass(frozen=True, slots=True)
class AzimuthalEqualArea(Projection):
    """Equal areas around a centre, up to a horizon: beyond it shapes would be mere slivers.

    Attributes
    ----------
    centre_lon_deg, centre_lat_deg
        The place in the middle of the map, degrees east and north.
    home_radius_deg
        Degrees from the centre that the home view shows.
    horizon_deg
        Degrees from the centre where the map ends.
    """

    centre_lon_deg: float
    centre_lat_deg: float
    home_radius_deg: float = 90.0
    id: ClassVar[str] = "azimuthal"
    equal_area: ClassVar[bool] = True
    horizon_deg: ClassVar[float] = 100.0

    def __post_init__(self) -> None:
        """Check the centre.

        Raises
        ------
        ValueError
            It is not on the globe, or the home view shows nothing or more than the map.
        """
        if not (math.isfinite(self.centre_lon_deg) and abs(self.centre_lat_deg) <= 90.0):
            message = f"{self.centre_lon_deg}° E, {self.centre_lat_deg}° N is not on the globe."
            raise ValueError(message)
        if not 0.0 < self.home_radius_deg <= self.horizon_deg:
            message = (
                f"A view of {self.home_radius_deg}° around its centre cannot be shown:"
                f" choose more than 0 and at most {self.horizon_deg:.0f}."
            )
            raise ValueError(message)

    @classmethod
    def around(cls, lon: ArrayLike, lat: ArrayLike) -> Self:
        """Return the view centred on some places that shows all of them, to whole degrees.

        Parameters
        ----------
        lon, lat
            Degrees, one or more places; those with NaN are left out.

        Raises
        ------
        ValueError
            There is no place, or they lie all around the globe.
        """
        points = unit_vectors(np.atleast_1d(lon), np.atleast_1d(lat))
        points = points[np.isfinite(points).all(axis=1)]
        middle = points.sum(axis=0)
        if not np.linalg.norm(middle) > 1e-9 * max(1, len(points)):
            message = "These places have no middle to centre a map on."
            raise ValueError(message)
        x, y, z = (float(value) for value in middle / np.linalg.norm(middle))
        centre = (
            float(round(math.degrees(math.atan2(y, x)))),
            float(round(math.degrees(math.asin(min(max(z, -1.0), 1.0))))),
        )
        nearness = points @ unit_vectors(np.array([centre[0]]), np.array([centre[1]]))[0]
        reach = math.degrees(math.acos(min(max(float(nearness.min()), -1.0), 1.0)))
        radius = min(max(math.ceil(reach), SMALLEST_HOME_DEG), cls.horizon_deg)
        return cls(*centre, float(radius))

    @property
    def centre_deg(self) -> tuple[float, float]:
        """Longitude and latitude of the plane's origin."""
        return self.centre_lon_deg, self.centre_lat_deg

    @property
    def horizon_radius(self) -> float:
        """Radius of the map's edge on the plane."""
        return radius_of(self.horizon_deg)

    @property
    def bounds(self) -> Box:
        """Square around the horizon."""
        radius = self.horizon_radius
        return -radius, -radius, radius, radius

    @property
    def home_bounds(self) -> Box:
        """Square around what the home view shows."""
        radius = radius_of(self.home_radius_deg)
        return -radius, -radius, radius, radius

    @property
    def reach(self) -> Box:
        """All within the horizon: a region can be left for the hemisphere around it."""
        return self.bounds

    def nearness(self, lon_deg: FloatArray, lat_deg: FloatArray) -> FloatArray:
        """Return the cosine of the angle from the centre: 1 there, -1 at its antipode."""
        phi, phi0 = np.radians(lat_deg), math.radians(self.centre_lat_deg)
        lam = np.radians(lon_deg - self.centre_lon_deg)
        along = math.cos(phi0) * np.cos(phi) * np.cos(lam)
        return np.asarray(math.sin(phi0) * np.sin(phi) + along)

    def forward(self, lon: ArrayLike, lat: ArrayLike) -> tuple[FloatArray, FloatArray]:
        """Project points; NaN beyond the horizon and where a coordinate is not finite."""
        return self._plane(lon, lat, horizon=math.cos(math.radians(self.horizon_deg)) - 1e-9)

    def unclipped(self, lon: ArrayLike, lat: ArrayLike) -> tuple[FloatArray, FloatArray]:
        """Project points, those beyond the horizon too; only the antipode has no place."""
        return self._plane(lon, lat, horizon=-1.0)

    def _plane(
        self, lon: ArrayLike, lat: ArrayLike, *, horizon: float
    ) -> tuple[FloatArray, FloatArray]:
        lon_array, lat_array = np.broadcast_arrays(
            np.asarray(lon, dtype=np.float64), np.asarray(lat, dtype=np.float64)
        )
        finite = np.isfinite(lon_array) & (np.abs(lat_array) <= 90.0)
        phi = np.radians(np.where(finite, lat_array, np.nan))
        lam = np.radians(np.where(finite, lon_array, np.nan) - self.centre_lon_deg)
        phi0 = math.radians(self.centre_lat_deg)
        east = np.cos(phi) * np.sin(lam)
        north = math.cos(phi0) * np.sin(phi) - math.sin(phi0) * np.cos(phi) * np.cos(lam)
        near = math.sin(phi0) * np.sin(phi) + math.cos(phi0) * np.cos(phi) * np.cos(lam)
        shown = (near >= horizon) & (near > -1.0 + 1e-12)
        factor = np.sqrt(2.0 / (1.0 + np.where(shown, near, np.nan)))
        return np.asarray(factor * east), np.asarray(factor * north)

    def inverse(self, x: ArrayLike, y: ArrayLike) -> tuple[FloatArray, FloatArray]:
        """Return the longitudes in (-180, 180] and latitudes of points; NaN off the map."""
        x_array, y_array = np.broadcast_arrays(
            np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64)
        )
        rho2 = np.square(x_array) + np.square(y_array)
        inside = rho2 <= self.horizon_radius**2 + EDGE_SLACK
        rho2 = np.where(inside, rho2, np.nan)
        # The point on the sphere in the frame of the centre: east, north, towards the viewer.
        factor = np.sqrt(1.0 - rho2 / 4.0)
        east, north, near = x_array * factor, y_array * factor, 1.0 - rho2 / 2.0
        phi0 = math.radians(self.centre_lat_deg)
        upward = near * math.sin(phi0) + north * math.cos(phi0)
        outward = near * math.cos(phi0) - north * math.sin(phi0)
        # From the axis, not by arcsine: near a pole that would lose half the digits.
        lat = np.degrees(np.arctan2(upward, np.hypot(outward, east)))
        lon = np.degrees(np.arctan2(east, outward)) + self.centre_lon_deg
        return np.where(inside, wrapped(lon), np.nan), lat

    def east_west_scale(self, lat_deg: float) -> float:
        """Return plane units per unit of true length eastward on the central meridian."""
        return 1.0 / math.cos(math.radians(lat_deg - self.centre_lat_deg) / 2.0)

    def outline(self) -> FloatArray:
        """Return the horizon: (k, 2) plane points, counter-clockwise, closed."""
        angle = np.radians(np.append(np.arange(360.0), 0.0))
        return self.horizon_radius * np.column_stack([np.cos(angle), np.sin(angle)])

    def kept_inside(self, x: float, y: float) -> tuple[float, float]:
        """Return the nearest point within the horizon."""
        beyond = math.hypot(x, y) / self.horizon_radius
        return (x / beyond, y / beyond) if beyond > 1.0 else (x, y)

    def centred(self, lon: float, lat: float) -> Self:
        """Return the same view centred on another place."""
        return replace(self, centre_lon_deg=float(lon), centre_lat_deg=float(lat))


def radius_of(angle_deg: float) -> float:
    """Return the distance on the plane of what is an angle away from the centre."""
    return 2.0 * math.sin(math.radians(angle_deg) / 2.0)


def unit_vectors(lon_deg: FloatArray, lat_deg: FloatArray) -> FloatArray:
    """Return (k, 3) points on the sphere of radius 1."""
    lam, phi = np.radians(lon_deg), np.radians(lat_deg)
    return np.column_stack([np.cos(phi) * np.cos(lam), np.cos(phi) * np.sin(lam), np.sin(phi)])


REGIONS: Final[Mapping[str, AzimuthalEqualArea]] = MappingProxyType(
    {
        "australia_asia": AzimuthalEqualArea(128.0, 6.0, 60.0),
        "africa": AzimuthalEqualArea(18.0, 2.0, 42.0),
        "latin_america": AzimuthalEqualArea(-72.0, -14.0, 46.0),
        "north_america": AzimuthalEqualArea(-98.0, 46.0, 42.0),
        "europe": AzimuthalEqualArea(15.0, 52.0, 26.0),
    }
)
"""Ready-made regional views by id, in the order of a menu."""
