"""World projections besides Equal Earth: Robinson, Natural Earth, Mercator."""

import math
from functools import cache
from typing import ClassVar, Final, TypeAlias

import numpy as np

from mapapp.cartography.projection import (
    DEFAULT_PROJECTION,
    Cylindrical,
    EqualEarth,
    FloatArray,
    Rounded,
)

__all__ = [
    "DEFAULT_PROJECTION",
    "WORLD_PROJECTIONS",
    "EqualEarth",
    "Mercator",
    "NaturalEarth",
    "Robinson",
]

# Every 5 degrees from the equator: length of the parallel, and its distance from the equator,
# relative to the equator's and the pole's.
_ROBINSON_LENGTH: Final = (
    1.0, 0.9986, 0.9954, 0.9900, 0.9822, 0.9730, 0.9600, 0.9427, 0.9216, 0.8962,
    0.8679, 0.8350, 0.7986, 0.7597, 0.7186, 0.6732, 0.6213, 0.5722, 0.5322,
)  # fmt: skip
_ROBINSON_HEIGHT: Final = (
    0.0, 0.0620, 0.1240, 0.1860, 0.2480, 0.3100, 0.3720, 0.4340, 0.4958, 0.5571,
    0.6176, 0.6769, 0.7346, 0.7903, 0.8435, 0.8936, 0.9394, 0.9761, 1.0,
)  # fmt: skip
_ROBINSON_X: Final = 0.8487
_ROBINSON_Y: Final = 1.3523
_STEP: Final = math.radians(5.0)
_NATURAL_X: Final = (0.870700, -0.131979, -0.013791, 0.0, 0.0, 0.003971, -0.001529)
_NATURAL_Y: Final = (1.007226, 0.015085, 0.0, -0.044475, 0.028874, -0.005916)
_NEWTON_STEPS: Final = 12

_Knots: TypeAlias = tuple[FloatArray, FloatArray]
"""Values and second derivatives (per step squared) of a spline."""


class Robinson(Rounded):
    """Robinson's compromise, drawn after a table: shapes look right, areas do not compare.

    A. H. Robinson, "A new map projection: its development and characteristics", International
    Yearbook of Cartography 14 (1974), 145-155. Between the table's parallels a cubic spline,
    symmetric at the equator and one cubic from 80 to 90 degrees, as PROJ has it.
    """

    __slots__ = ()

    id: ClassVar[str] = "robinson"
    equal_area: ClassVar[bool] = False

    def _stretch_and_ordinate(self, phi: FloatArray) -> tuple[FloatArray, FloatArray]:
        length, height = _robinson_splines()
        size = np.abs(phi)
        y = _ROBINSON_Y * _spline(height, size)[0]
        return _ROBINSON_X * _spline(length, size)[0], np.copysign(y, phi)

    def _latitude(self, y: FloatArray) -> FloatArray:
        _, height = _robinson_splines()
        target = np.abs(y) / _ROBINSON_Y
        phi = np.interp(target, _ROBINSON_HEIGHT, _STEP * np.arange(19))
        for _ in range(_NEWTON_STEPS):
            value, slope = _spline(height, phi)
            step = (value - target) / slope
            phi = np.clip(phi - step, 0.0, math.pi / 2)
            if np.max(np.abs(step), initial=0.0) < 1e-15:
                break
        return np.asarray(np.copysign(phi, y))


class NaturalEarth(Rounded):
    """Natural Earth: a compromise with rounded corners; areas do not compare.

    Polynomials: B. Šavrič, B. Jenny, T. Patterson, D. Petrovič, L. Hurni, "A polynomial equation
    for the Natural Earth projection", Cartography and Geographic Information Science 38 (2011),
    363-372, doi:10.1559/15230406384363.
    """

    __slots__ = ()

    id: ClassVar[str] = "natural_earth"
    equal_area: ClassVar[bool] = False

    def _stretch_and_ordinate(self, phi: FloatArray) -> tuple[FloatArray, FloatArray]:
        square = np.square(phi)
        y = phi * np.polynomial.polynomial.polyval(square, _NATURAL_Y)
        stretch = np.polynomial.polynomial.polyval(square, _NATURAL_X)
        return np.asarray(stretch, dtype=np.float64), np.asarray(y, dtype=np.float64)

    def _latitude(self, y: FloatArray) -> FloatArray:
        slopes = [(2 * power + 1) * factor for power, factor in enumerate(_NATURAL_Y)]
        phi = y / _NATURAL_Y[0]
        for _ in range(_NEWTON_STEPS):
            square = np.square(phi)
            value = phi * np.polynomial.polynomial.polyval(square, _NATURAL_Y)
            step = (value - y) / np.polynomial.polynomial.polyval(square, slopes)
            phi = phi - step
            if np.max(np.abs(step), initial=0.0) < 1e-15:
                break
        return np.asarray(np.clip(phi, -math.pi / 2, math.pi / 2))


class Mercator(Cylindrical):
    """Mercator on the sphere: angles are true, areas grow enormously towards the poles."""

    __slots__ = ()

    id: ClassVar[str] = "mercator"
    equal_area: ClassVar[bool] = False
    # At 75 degrees north, on Arctic coasts, everything is four times as large.
    detail: ClassVar[float] = 4.0
    south_deg: ClassVar[float] = -72.0
    north_deg: ClassVar[float] = 84.0

    def _stretch_and_ordinate(self, phi: FloatArray) -> tuple[FloatArray, FloatArray]:
        return np.ones_like(phi), np.arcsinh(np.tan(phi))

    def _latitude(self, y: FloatArray) -> FloatArray:
        return np.asarray(np.arctan(np.sinh(y)))


WORLD_PROJECTIONS: Final = (EqualEarth, Robinson, NaturalEarth, Mercator)
"""Projections of the whole world, in the order of a menu; each takes a central meridian."""


def _spline(knots: _Knots, at: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return value and slope of a cubic spline with knots every 5 degrees, at radians >= 0."""
    values, bends = knots
    left = np.clip(np.nan_to_num(at) / _STEP, 0.0, 17.0).astype(np.intp)
    b = at / _STEP - left
    a = 1.0 - b
    rise = values[left + 1] - values[left]
    value = a * values[left] + b * values[left + 1]
    value += ((a**3 - a) * bends[left] + (b**3 - b) * bends[left + 1]) / 6.0
    slope = rise + ((3 * b**2 - 1) * bends[left + 1] - (3 * a**2 - 1) * bends[left]) / 6.0
    return value, slope / _STEP


@cache
def _robinson_splines() -> tuple[_Knots, _Knots]:
    """Return the splines through both columns of the table."""

    def knots(column: tuple[float, ...], *, even: bool) -> _Knots:
        values: FloatArray = np.array(column)
        system, bend = np.zeros((19, 19)), np.zeros(19)
        for i in range(1, 18):
            system[i, i - 1 : i + 2] = (1.0, 4.0, 1.0)
            bend[i] = 6.0 * (values[i + 1] - 2.0 * values[i] + values[i - 1])
        # At the equator the length of parallels is even, their height odd.
        system[0, :2] = (2.0, 1.0) if even else (1.0, 0.0)
        bend[0] = 6.0 * (values[1] - values[0]) if even else 0.0
        system[18, 16:] = (1.0, -2.0, 1.0)
        return values, np.asarray(np.linalg.solve(system, bend), dtype=np.float64)

    return knots(_ROBINSON_LENGTH, even=True), knots(_ROBINSON_HEIGHT, even=False)
