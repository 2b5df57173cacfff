"""Equal Earth: every square kilometre takes the same room on the map.

Formulas: B. Šavrič, T. Patterson, B. Jenny, "The Equal Earth map projection",
International Journal of Geographical Information Science 33 (2019), 454-465,
doi:10.1080/13658816.2018.1504949. Sphere of radius 1; numpy only.
"""

import math
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

FloatArray: TypeAlias = NDArray[np.float64]

_A1: Final = 1.340264
_A2: Final = -0.081106
_A3: Final = 0.000893
_A4: Final = 0.003796
_SQRT3: Final = math.sqrt(3.0)
_THETA_POLE: Final = math.pi / 3.0
_NEWTON_STEPS: Final = 12
# Room for rounding at the map's edge, in radians: a micrometre or so on the real Earth.
_EDGE_SLACK: Final = 1e-12


def project_offsets(offset_deg: ArrayLike, lat_deg: ArrayLike) -> tuple[FloatArray, FloatArray]:
    """Project longitudes counted from the central meridian, without wrapping them.

    Offsets beyond 180 land outside the globe, where the map would go on if it were
    repeated; that is what cutting shapes at the seam needs.

    Parameters
    ----------
    offset_deg
        Degrees east of the central meridian, any size.
    lat_deg
        Degrees north; NaN comes out for latitudes beyond the poles.

    Returns
    -------
    tuple of arrays
        x and y (up) on the sphere of radius 1, broadcast to one shape.
    """
    lam = np.radians(np.asarray(offset_deg, dtype=np.float64))
    phi = np.radians(np.asarray(lat_deg, dtype=np.float64))
    phi = np.where(np.abs(phi) <= math.pi / 2, phi, np.nan)
    theta = np.arcsin(_SQRT3 / 2.0 * np.sin(phi))
    x = lam * np.cos(theta) * 2.0 / (_SQRT3 * _slope(theta))
    y = _ordinate(theta)
    x, y = np.broadcast_arrays(x, y)
    return x.copy(), y.copy()


@dataclass(frozen=True, slots=True)
class EqualEarth:
    """The projection, centred on one meridian.

    Attributes
    ----------
    central_meridian_deg
        Degrees east. The default puts the seam at 169° W, into the Bering Strait, where
        it cuts through almost no land.
    """

    central_meridian_deg: float = 11.0

    @property
    def width(self) -> float:
        """Width of the whole globe, along the equator, in radii of the sphere."""
        return 2.0 * math.pi * 2.0 / (_SQRT3 * _A1)

    @property
    def height(self) -> float:
        """Height of the whole globe, pole to pole, in radii of the sphere."""
        return 2.0 * float(_ordinate(np.float64(_THETA_POLE)))

    def forward(self, lon: ArrayLike, lat: ArrayLike) -> tuple[FloatArray, FloatArray]:
        """Project points.

        Parameters
        ----------
        lon, lat
            Degrees east and north. Longitudes of any turn are taken into (-180, 180]
            around the central meridian, so the seam itself lies on the right edge.

        Returns
        -------
        tuple of arrays
            x and y (up) on the sphere of radius 1; NaN where a latitude is beyond a pole
            or a coordinate is not finite.
        """
        lon_array = np.asarray(lon, dtype=np.float64)
        finite = np.isfinite(lon_array)
        offset = np.where(finite, lon_array, 0.0) - self.central_meridian_deg
        return project_offsets(np.where(finite, _wrapped(offset), np.nan), lat)

    def inverse(self, x: ArrayLike, y: ArrayLike) -> tuple[FloatArray, FloatArray]:
        """Return the longitudes and latitudes of points on the map.

        Parameters
        ----------
        x, y
            Map coordinates on the sphere of radius 1, y up.

        Returns
        -------
        tuple of arrays
            Degrees east in (-180, 180] and degrees north; both NaN outside the globe.
        """
        x_array, y_array = np.broadcast_arrays(
            np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64)
        )
        top = self.height / 2.0
        inside = np.isfinite(x_array) & (np.abs(y_array) <= top + _EDGE_SLACK)
        target = np.clip(np.where(inside, y_array, 0.0), -top, top)
        theta = target / _A1
        for _ in range(_NEWTON_STEPS):
            step = (_ordinate(theta) - target) / _slope(theta)
            theta = theta - step
            if np.max(np.abs(step), initial=0.0) < 1e-15:
                break
        theta = np.clip(theta, -_THETA_POLE, _THETA_POLE)
        phi = np.arcsin(np.clip(2.0 / _SQRT3 * np.sin(theta), -1.0, 1.0))
        lam = np.where(inside, x_array, 0.0) * _SQRT3 * _slope(theta) / (2.0 * np.cos(theta))
        inside &= np.abs(lam) <= math.pi + _EDGE_SLACK
        lon = np.degrees(np.clip(lam, -math.pi, math.pi)) + self.central_meridian_deg
        return np.where(inside, _wrapped(lon), np.nan), np.where(inside, np.degrees(phi), np.nan)


def _wrapped(degrees: FloatArray) -> FloatArray:
    """Take angles into (-180, 180]."""
    turned = 180.0 - np.mod(180.0 - degrees, 360.0)
    # The remainder of a tiny negative number rounds up to 360 itself.
    return np.asarray(np.where(turned > -180.0, turned, 180.0))


def _ordinate(theta: FloatArray | np.float64) -> FloatArray:
    """Return y for the parametric latitude ``theta`` in radians."""
    t2 = np.square(theta)
    t6 = t2 * t2 * t2
    return np.asarray(theta * (_A1 + _A2 * t2 + t6 * (_A3 + _A4 * t2)))


def _slope(theta: FloatArray | np.float64) -> FloatArray:
    """Return dy/dtheta; never zero on the globe."""
    t2 = np.square(theta)
    t6 = t2 * t2 * t2
    return np.asarray(_A1 + 3.0 * _A2 * t2 + t6 * (7.0 * _A3 + 9.0 * _A4 * t2))
