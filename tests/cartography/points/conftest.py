"""Crowds of sites around a few places, and the look they are drawn in."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from mapapp.cartography.points.point_set import PointSet

if TYPE_CHECKING:
    from mapapp.cartography.points.style import PointStyle
    from mapapp.cartography.theme import MapTheme
    from mapapp.cartography.viewport import Viewport

PointsOf = Callable[..., PointSet]


@pytest.fixture
def points_of() -> PointsOf:
    """Make sites of all kinds, half of them in a crowd around the Copperbelt."""

    def make(count: int, *, seed: int = 1, **given: Any) -> PointSet:
        rng = np.random.default_rng(seed)
        crowd = rng.random(count) < 0.5
        lon = np.where(crowd, rng.normal(27.0, 3.0, count), rng.uniform(-180, 180, count))
        lat = np.where(crowd, rng.normal(-11.0, 3.0, count), rng.uniform(-55, 80, count))
        tonnes = rng.lognormal(6.0, 1.5, count)
        columns: dict[str, Any] = {
            "stage": rng.integers(0, 3, count),
            "operating": rng.random(count) < 0.7,
            "capacity_t_per_year": np.where(rng.random(count) < 0.2, np.nan, tonnes),
        }
        return PointSet.of(lon, lat, **(columns | given))

    return make


@pytest.fixture
def style_of(pinned: "Callable[[MapTheme], MapTheme]") -> "Callable[..., PointStyle]":
    from mapapp.cartography.points.style import PointStyle
    from mapapp.cartography.symbols import SymbolScale
    from mapapp.cartography.theme import LIGHT

    def make(theme: "MapTheme" = LIGHT, **given: Any) -> "PointStyle":
        return PointStyle(pinned(theme), SymbolScale(0.2, 10_000.0), **given)

    return make


@pytest.fixture
def view() -> "Viewport":
    from mapapp.cartography.viewport import Viewport

    return Viewport.home(width=640, height=360, margins=(0, 0, 0, 0))
