"""What a map projection is, and Equal Earth, the one the map opens with.

Planes are those of a sphere of radius 1, y up; angles are in degrees. Numpy only, so that a
map can be painted before anything heavier is imported. The other projections are in
``projections.py`` (whole world) and ``azimuthal.py`` (regional).
"""

import math
from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from typing import ClassVar, Final, Self, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

FloatArray: TypeAlias = NDArray[np.float64]
Box: TypeAlias = tuple[float, float, float, float]
"""Left, bottom, right, top on the plane."""

_A1: Final = 1.340264
_A2: Final = -0.081106
_A3: Final = 0.000893
_A4: Final = 0.003796
_SQRT3: Final = math.sqrt(3.0)
_THETA_POLE: Final = math.pi / 3.0
_NEWTON_STEPS: Final = 12
# Room for rounding at the map's edge: shapes are float32, three metres on the real Earth.
EDGE_SLACK: Final = 5e-7
# What the home view shows: the inhabited world, Antarctica left out.
HOME_SOUTH_DEG: Final = -56.0
HOME_NORTH_DEG: Final = 83.7
# Centred on 11 E the empty Pacific at both edges need not take part of the width.
PACIFIC_CUT_DEG: Final = 11.0
CLEAR_WITHIN_DEG: Final = 12.0
HOME_WEST_X: Final = -2.52
HOME_EAST_X: Final = 2.62


class Projection(ABC):
    """A way to lay the globe flat, centred somewhere: an immutable value, usable as a key.

    Attributes
    ----------
    id
        Short name for files and settings; ``projection_names.py`` has the words.
    equal_area
        Whether equal areas on the globe are equal areas on the map.
    detail
        How much finer shapes must be than in Equal Earth for edges to look as smooth.
    """

    __slots__ = ()

    id: ClassVar[str]
    equal_area: ClassVar[bool]
    detail: ClassVar[float] = 1.0

    @property
    @abstractmethod
    def centre_deg(self) -> tuple[float, float]:
        """Longitude and latitude of the plane's origin."""

    @property
    @abstractmethod
    def bounds(self) -> Box:
        """Rectangle around all that the projection shows."""

    @property
    @abstractmethod
    def home_bounds(self) -> Box:
        """What the home view fits into a picture."""

    @property
    def home_is_clear(self) -> bool:
        """Whether no land lies where the home view leaves room for words."""
        return False

    @property
    def reach(self) -> Box:
        """What a picture zoomed out shows about all of."""
        return self.home_bounds

    @property
    def width(self) -> float:
        """Width of all that the projection shows."""
        return self.bounds[2] - self.bounds[0]

    @property
    def height(self) -> float:
        """Height of all that the projection shows."""
        return self.bounds[3] - self.bounds[1]

    @abstractmethod
    def forward(self, lon: ArrayLike, lat: ArrayLike) -> tuple[FloatArray, FloatArray]:
        """Project points.

        Parameters
        ----------
        lon, lat
            Degrees east, of any turn, and north.

        Returns
        -------
        tuple of arrays
            x and y; NaN for what the map does not show, and where a coordinate is not finite.
        """

    @abstractmethod
    def inverse(self, x: ArrayLike, y: ArrayLike) -> tuple[FloatArray, FloatArray]:
        """Return the longitudes in (-180, 180] and latitudes of points; NaN off the map."""

    @abstractmethod
    def east_west_scale(self, lat_deg: float) -> float:
        """Return plane units per unit of true length eastward, at a latitude.

        For a cylindrical projection it holds along the whole parallel, for an azimuthal one
        where the parallel crosses the central meridian.
        """

    @abstractmethod
    def outline(self) -> FloatArray:
        """Return the edge of the map: (k, 2) plane points, counter-clockwise, closed."""

    @abstractmethod
    def kept_inside(self, x: float, y: float) -> tuple[float, float]:
        """Return the nearest point that a view may be centred on, so that no map is lost."""

    @abstractmethod
    def centred(self, lon: float, lat: float) -> Self:
        """Return the same projection centred on a place, as far as it can be."""


@dataclass(frozen=True, slots=True)
class Cylindrical(Projection):
    """A projection whose parallels are straight and evenly divided: x = offset * stretch(lat).

    Its kinds are told apart by class and compared by meridian; they add no field.

    Attributes
    ----------
    central_meridian_deg
        Degrees east; the map is cut 180 degrees away. The default puts the cut at 169° W,
        into the Bering Strait, where it goes through almost no land.
    south_deg, north_deg
        Where the map ends.
    """

    central_meridian_deg: float = PACIFIC_CUT_DEG
    south_deg: ClassVar[float] = -90.0
    north_deg: ClassVar[float] = 90.0

    def __post_init__(self) -> None:
        """Check the meridian.

        Raises
        ------
        ValueError
            It is not a finite number.
        """
        if not math.isfinite(self.central_meridian_deg):
            message = f"A central meridian of {self.central_meridian_deg}° is nowhere."
            raise ValueError(message)

    @abstractmethod
    def _stretch_and_ordinate(self, phi: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return x per radian of longitude, and y, at latitudes in radians."""

    @abstractmethod
    def _latitude(self, y: FloatArray) -> FloatArray:
        """Return the latitudes, in radians, of ordinates that are on the map."""

    @property
    def centre_deg(self) -> tuple[float, float]:
        """Longitude and latitude of the plane's origin."""
        return self.central_meridian_deg, 0.0

    @property
    def home_is_clear(self) -> bool:
        """Centred near 11° E the Pacific leaves room for a legend in the lower left corner."""
        return abs(self.central_meridian_deg - PACIFIC_CUT_DEG) <= CLEAR_WITHIN_DEG

    @property
    def bounds(self) -> Box:
        """Rectangle around all that the projection shows; widest at the equator."""
        lats = np.radians([self.south_deg, 0.0, self.north_deg])
        stretch, y = self._stretch_and_ordinate(lats)
        half = math.pi * float(stretch[1])
        return -half, float(y[0]), half, float(y[2])

    @property
    def home_bounds(self) -> Box:
        """The inhabited world."""
        south, north = max(HOME_SOUTH_DEG, self.south_deg), min(HOME_NORTH_DEG, self.north_deg)
        _, y = self._stretch_and_ordinate(np.radians([south, north]))
        left, _, right, _ = self.bounds
        return left, float(y[0]), right, float(y[1])

    def offsets_to_plane(
        self, offset_deg: ArrayLike, lat_deg: ArrayLike
    ) -> tuple[FloatArray, FloatArray]:
        """Project longitudes counted from the central meridian, without wrapping them.

        Offsets beyond 180 land outside the globe, where the map would go on if it were
        repeated; that is what cutting shapes at the seam needs.

        Parameters
        ----------
        offset_deg
            Degrees east of the central meridian, any size.
        lat_deg
            Degrees north; NaN comes out for latitudes beyond the end of the map.

        Returns
        -------
        tuple of arrays
            x and y, broadcast to one shape.
        """
        lam = np.radians(np.asarray(offset_deg, dtype=np.float64))
        lat = np.asarray(lat_deg, dtype=np.float64)
        shown = (lat >= self.south_deg) & (lat <= self.north_deg)
        stretch, y = self._stretch_and_ordinate(np.radians(np.where(shown, lat, np.nan)))
        x, y = np.broadcast_arrays(lam * stretch, y)
        return x.copy(), y.copy()

    def forward(self, lon: ArrayLike, lat: ArrayLike) -> tuple[FloatArray, FloatArray]:
        """Project points; the seam itself lies on the right edge.

        Parameters
        ----------
        lon, lat
            Degrees east, of any turn, and north.

        Returns
        -------
        tuple of arrays
            x and y; NaN for what the map does not show, and where a coordinate is not finite.
        """
        lon_array = np.asarray(lon, dtype=np.float64)
        finite = np.isfinite(lon_array)
        offset = np.where(finite, lon_array, 0.0) - self.central_meridian_deg
        return self.offsets_to_plane(np.where(finite, wrapped(offset), np.nan), lat)

    def inverse(self, x: ArrayLike, y: ArrayLike) -> tuple[FloatArray, FloatArray]:
        """Return the longitudes in (-180, 180] and latitudes of points; NaN off the map."""
        x_array, y_array = np.broadcast_arrays(
            np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64)
        )
        _, bottom, _, top = self.bounds
        inside = np.isfinite(x_array)
        inside &= (y_array >= bottom - EDGE_SLACK) & (y_array <= top + EDGE_SLACK)
        phi = self._latitude(np.clip(np.where(inside, y_array, 0.0), bottom, top))
        stretch, _ = self._stretch_and_ordinate(phi)
        lam = np.where(inside, x_array, 0.0) / stretch
        inside &= np.abs(lam) <= math.pi + EDGE_SLACK
        lon = np.degrees(np.clip(lam, -math.pi, math.pi)) + self.central_meridian_deg
        return np.where(inside, wrapped(lon), np.nan), np.where(inside, np.degrees(phi), np.nan)

    def east_west_scale(self, lat_deg: float) -> float:
        """Return plane units per unit of true length along a parallel."""
        phi = np.radians(np.float64(lat_deg))
        stretch, _ = self._stretch_and_ordinate(np.asarray(phi))
        return float(stretch / np.cos(phi))

    def outline(self) -> FloatArray:
        """Return the edge of the map: (k, 2) plane points, counter-clockwise, closed."""
        lats = np.linspace(self.south_deg, self.north_deg, 181)
        right = np.column_stack(self.offsets_to_plane(180.0, lats))
        left = np.column_stack(self.offsets_to_plane(-180.0, lats[::-1]))
        return np.vstack([right, left, right[:1]])

    def kept_inside(self, x: float, y: float) -> tuple[float, float]:
        """Return the nearest point of the home view."""
        left, bottom, right, top = self.home_bounds
        return min(max(x, left), right), min(max(y, bottom), top)

    def centred(self, lon: float, lat: float) -> Self:  # noqa: ARG002 - the equator stays level
        """Return the same projection with another central meridian; the equator stays level."""
        return replace(self, central_meridian_deg=float(lon))


class Rounded(Cylindrical):
    """A world map with an oval edge, trimmed to the inhabited world in its home view."""

    __slots__ = ()

    @property
    def home_bounds(self) -> Box:
        """The inhabited world; centred on 11° E without the empty Pacific at both edges."""
        left, bottom, right, top = super().home_bounds
        if self.central_meridian_deg == PACIFIC_CUT_DEG:
            reference = EqualEarth.half_width
            left, right = right / reference * HOME_WEST_X, right / reference * HOME_EAST_X
        return left, bottom, right, top


class EqualEarth(Rounded):
    """Equal Earth: every square kilometre takes the same room on the map.

    B. Šavrič, T. Patterson, B. Jenny, "The Equal Earth map projection", International Journal
    of Geographical Information Science 33 (2019), 454-465, doi:10.1080/13658816.2018.1504949.
    """

    __slots__ = ()

    id: ClassVar[str] = "equal_earth"
    equal_area: ClassVar[bool] = True
    half_width: ClassVar[float] = math.pi * 2.0 / (_SQRT3 * _A1)

    def _stretch_and_ordinate(self, phi: FloatArray) -> tuple[FloatArray, FloatArray]:
        theta = np.arcsin(_SQRT3 / 2.0 * np.sin(phi))
        return np.cos(theta) * 2.0 / (_SQRT3 * _slope(theta)), _ordinate(theta)

    def _latitude(self, y: FloatArray) -> FloatArray:
        theta = y / _A1
        for _ in range(_NEWTON_STEPS):
            step = (_ordinate(theta) - y) / _slope(theta)
            theta = theta - step
            if np.max(np.abs(step), initial=0.0) < 1e-15:
                break
        theta = np.clip(theta, -_THETA_POLE, _THETA_POLE)
        return np.asarray(np.arcsin(np.clip(2.0 / _SQRT3 * np.sin(theta), -1.0, 1.0)))


DEFAULT_PROJECTION: Final = EqualEarth()


def wrapped(degrees: FloatArray) -> FloatArray:
    """Take angles into (-180, 180]."""
    turned = 180.0 - np.mod(180.0 - degrees, 360.0)
    # The remainder of a tiny negative number rounds up to 360 itself.
    return np.asarray(np.where(turned > -180.0, turned, 180.0))


def _ordinate(theta: FloatArray) -> FloatArray:
    """Return Equal Earth's y for the parametric latitude ``theta`` in radians."""
    t2 = np.square(theta)
    t6 = t2 * t2 * t2
    return np.asarray(theta * (_A1 + _A2 * t2 + t6 * (_A3 + _A4 * t2)))


def _slope(theta: FloatArray) -> FloatArray:
    """Return dy/dtheta; never zero on the globe."""
    t2 = np.square(theta)
    t6 = t2 * t2 * t2
    return np.asarray(_A1 + 3.0 * _A2 * t2 + t6 * (7.0 * _A3 + 9.0 * _A4 * t2))
