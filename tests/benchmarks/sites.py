"""The made-up sites that benchmarks show: as many as a user's largest file, or ten times that."""

from typing import Final

import numpy as np

from mapapp.cartography.points.point_set import PointSet
from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import STAGES

SIZES: Final = {"100k": 100_000, "1m": 1_000_000}
STAGES_SHOWN: Final = 2


def site_set(catalog: Catalog, count: int) -> PointSet:
    """Return sites around the listed ones, of two stages, a fifth of them not operating."""
    listed = [
        site
        for mineral in catalog.minerals
        for stage in STAGES
        for site in catalog.sites_of(mineral, stage)
    ]
    rng = np.random.default_rng(7)
    near = rng.integers(0, len(listed), count)
    lat = np.array([site.lat for site in listed])[near] + _scatter(rng, count)
    lon = np.array([site.lon for site in listed])[near]
    lon = lon + _scatter(rng, count) / np.cos(np.radians(np.clip(lat, -70, 70)))
    tonnes = np.where(rng.random(count) < 0.15, np.nan, rng.lognormal(6.0, 1.5, count))
    return PointSet.of(
        lon,
        np.clip(lat, -85, 85),
        stage=rng.integers(0, STAGES_SHOWN, count),
        operating=rng.random(count) < 0.8,
        capacity_t_per_year=tonnes,
    )


def _scatter(rng: np.random.Generator, count: int) -> np.ndarray:
    """Return distances in degrees: many near, some far."""
    return rng.normal(0, 1.2, count) * rng.exponential(1.0, count)
