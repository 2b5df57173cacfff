"""Equal Earth against PROJ, and there and back."""

import math
import subprocess
import sys

import numpy as np
import pyproj
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.cartography.projection import EqualEarth

LONGITUDES = st.floats(-180, 180)
LATITUDES = st.floats(-90, 90)
MERIDIANS = st.sampled_from([11.0, 0.0, -96.0, 150.0, 180.0])


def turn_between(first: float, second: float) -> float:
    """Return the degrees between two longitudes, the shorter way."""
    return abs((first - second + 180.0) % 360.0 - 180.0)


@pytest.mark.parametrize("meridian", [11.0, 0.0, -96.0, 150.0])
def test_forward_agrees_with_proj(meridian: float) -> None:
    rng = np.random.default_rng(1)
    lon, lat = rng.uniform(-180, 180, 20_000), rng.uniform(-90, 90, 20_000)
    expected = pyproj.Proj(f"+proj=eqearth +lon_0={meridian} +R=1")(lon, lat)
    assert np.allclose(EqualEarth(meridian).forward(lon, lat), expected, rtol=0, atol=1e-9)


def test_inverse_agrees_with_proj() -> None:
    rng = np.random.default_rng(2)
    lon, lat = rng.uniform(-168, 190, 20_000), rng.uniform(-89, 89, 20_000)
    proj = pyproj.Proj("+proj=eqearth +lon_0=11 +R=1")
    x, y = proj(lon, lat)
    expected_lon, expected_lat = proj(x, y, inverse=True)
    found_lon, found_lat = EqualEarth(11.0).inverse(x, y)
    # PROJ gives ±180 for the antimeridian; we give 180.
    assert np.allclose((found_lon - expected_lon + 180) % 360, 180, rtol=0, atol=1e-9)
    assert np.allclose(found_lat, expected_lat, rtol=0, atol=1e-9)


@given(lon=LONGITUDES, lat=LATITUDES, meridian=MERIDIANS)
def test_there_and_back(lon: float, lat: float, meridian: float) -> None:
    projection = EqualEarth(meridian)
    x, y = projection.forward(lon, lat)
    back_lon, back_lat = projection.inverse(x, y)
    # A rounding of y at a pole is a millionth of a degree: the parallel there is a flat line.
    assert back_lat == pytest.approx(lat, abs=1e-9 if abs(lat) < 89 else 2e-6)
    assert turn_between(float(back_lon), lon) < 1e-9
    again = projection.forward(back_lon, back_lat)
    assert float(again[1]) == pytest.approx(float(y), abs=1e-12)
    assert -180 < back_lon <= 180


@given(lon=LONGITUDES, lat=LATITUDES, turns=st.integers(-3, 3))
def test_whole_turns_change_nothing_off_the_seam(lon: float, lat: float, turns: int) -> None:
    projection = EqualEarth()
    if turn_between(lon, -169.0) > 1e-6:
        here, there = projection.forward(lon, lat), projection.forward(lon + 360.0 * turns, lat)
        assert np.allclose(here, there, rtol=0, atol=1e-12)


@given(lon=LONGITUDES, lat=LATITUDES)
def test_every_place_is_on_the_map_and_north_is_up(lon: float, lat: float) -> None:
    projection = EqualEarth()
    x, y = (float(value) for value in projection.forward(lon, lat))
    assert abs(x) <= projection.width / 2 + 1e-15
    assert abs(y) <= projection.height / 2 + 1e-15
    assert math.copysign(1, y) == math.copysign(1, lat) or abs(lat) < 1e-300


def test_the_seam_lies_on_the_right_edge() -> None:
    projection = EqualEarth()
    x, _ = projection.forward([-169.0, 191.0, -168.999, 190.999, 11.0], 0.0)
    edge = projection.width / 2
    assert x == pytest.approx([edge, edge, -edge, edge, 0.0], abs=2e-5)


def test_areas_are_true() -> None:
    # Cells of 1 x 1 degree: their area on the map over their area on the sphere.
    south = np.arange(-89.0, 89.0)
    offsets, lats = np.meshgrid([40.0, 41.0], south)
    x0, y0 = EqualEarth().offsets_to_plane(offsets, lats)
    x1, y1 = EqualEarth().offsets_to_plane(offsets, lats + 1)
    width = ((x0[:, 1] - x0[:, 0]) + (x1[:, 1] - x1[:, 0])) / 2
    true = np.radians(1) * (np.sin(np.radians(south + 1)) - np.sin(np.radians(south)))
    assert width * (y1 - y0)[:, 0] == pytest.approx(true, rel=1e-3)


@pytest.mark.parametrize(
    ("x", "y"), [(0, 1.32), (2.71, 0), (-2.71, 0), (2.6, 1.2), (math.nan, 0), (0, math.inf)]
)
def test_off_the_globe_is_nowhere(x: float, y: float) -> None:
    assert np.isnan(EqualEarth().inverse(x, y)).all()


@pytest.mark.parametrize(("lon", "lat"), [(0, 91), (0, math.nan), (math.inf, 0), (math.nan, 0)])
def test_no_place_is_nowhere_on_the_map(lon: float, lat: float) -> None:
    x, y = EqualEarth().forward(lon, lat)
    assert np.isnan(x) or np.isnan(y)


def test_shapes_of_arrays_are_kept() -> None:
    x, y = EqualEarth().forward(np.zeros((3, 1)), np.zeros(4))
    assert x.shape == y.shape == (3, 4)
    lon, lat = EqualEarth().inverse(np.empty(0), np.empty(0))
    assert lon.shape == lat.shape == (0,)


def test_needs_numpy_only() -> None:
    code = (
        "import sys, mapapp.cartography.projection, mapapp.cartography.shapes; "
        "print([m for m in ('PySide6', 'pyproj', 'shapely', 'pandas') if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert run.stdout.strip() == "[]"
