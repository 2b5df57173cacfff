"""Meridians and parallels: round degrees, on their curve, cut where the map ends."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from mapapp.cartography.azimuthal import REGIONS, AzimuthalEqualArea
from mapapp.cartography.graticule import graticule, graticule_step
from mapapp.cartography.projection import EqualEarth, Projection
from mapapp.cartography.projections import Mercator, NaturalEarth, Robinson
from mapapp.cartography.viewport import Viewport

ALL: list[Projection] = [EqualEarth(), EqualEarth(150.0), Robinson(-90.0), NaturalEarth()]
ALL += [Mercator(), *REGIONS.values(), AzimuthalEqualArea(0.0, 90.0)]


def home(projection: Projection) -> Viewport:
    return Viewport.home(width=1440, height=800, margins=(0, 56, 0, 40), projection=projection)


def whole(projection: Projection, step: float = 30.0) -> list[np.ndarray]:
    return graticule(projection, projection.bounds, step_deg=step)


def is_round(values: np.ndarray, step: float) -> bool:
    return bool(np.abs(values / step - np.round(values / step)).max() * step < 1e-4)


@pytest.mark.parametrize("projection", ALL, ids=lambda p: f"{p.id} {p.centre_deg[0]:g}")
@pytest.mark.parametrize("step", [30.0, 10.0])
class TestWholeMap:
    def test_each_line_keeps_one_round_degree(self, projection: Projection, step: float) -> None:
        lines = whole(projection, step)
        assert len(lines) > 10
        meridians = parallels = 0
        for line in lines:
            x, y = line.T
            lon, lat = projection.inverse(
                x[1:-1] if len(x) > 2 else x, y[1:-1] if len(y) > 2 else y
            )
            if np.ptp(lat) < 1e-6 and is_round(lat[:1], step):
                parallels += 1
            else:
                away = np.abs(lat) < 89.0
                lon = lon[away]
                assert np.ptp((lon - lon[0] + 180) % 360) < 1e-4
                assert is_round(lon[:1], step)
                meridians += 1
        assert meridians >= 5
        assert parallels >= 2

    def test_no_line_jumps(self, projection: Projection, step: float) -> None:
        for line in whole(projection, step):
            assert np.isfinite(line).all()
            steps = np.hypot(*np.diff(line, axis=0).T)
            # A parallel that is straight on the map is drawn in pieces of ten degrees.
            assert steps.max() < 0.06 * max(projection.width, projection.height)


def test_lines_follow_their_curves() -> None:
    view = REGIONS["australia_asia"]
    for line in whole(view):
        middle = (line[:-1] + line[1:]) / 2
        lon, lat = view.inverse(*middle.T)
        off_lon = np.abs(lon / 30 - np.round(lon / 30)) * 30 * np.cos(np.radians(lat))
        off_lat = np.abs(lat / 30 - np.round(lat / 30)) * 30
        # A third of a pixel of a picture 2,000 px wide is 0.03 degrees.
        assert np.minimum(off_lon, off_lat).max() < 0.05


def test_only_every_thirtieth_meridian_reaches_a_pole() -> None:
    polar = AzimuthalEqualArea(0.0, 90.0)
    ends = [np.hypot(*line.T).min() for line in whole(polar, 10.0)]
    at_pole = sum(end < 1e-9 for end in ends)
    assert at_pole == 12


@pytest.mark.parametrize("projection", ALL, ids=lambda p: f"{p.id} {p.centre_deg[0]:g}")
def test_the_step_follows_the_scale(projection: Projection) -> None:
    view = home(EqualEarth())
    assert graticule_step(view) == 30.0
    view = home(projection)
    steps = [graticule_step(view.zoomed(factor, view.middle)) for factor in (1, 4, 20, 100)]
    assert steps == sorted(steps, reverse=True)
    assert steps[-1] == 1.0


@pytest.mark.parametrize("projection", ALL, ids=lambda p: f"{p.id} {p.centre_deg[0]:g}")
@pytest.mark.parametrize("place", [(20.0, 10.0), (178.0, -17.0), (-100.0, 60.0)])
def test_a_near_window_has_the_lines_that_cross_it(
    projection: Projection, place: tuple[float, float]
) -> None:
    view = home(projection)
    pixel = view.pixel_of(*place)
    if not np.isfinite(pixel.x()) or not QPointF(pixel) or pixel.x() < 0:
        pixel, place = view.middle, view.looked_at()
    near = view.zoomed(40.0, pixel)
    step = graticule_step(near)
    window = near.visible().getCoords()
    lines = graticule(projection, window, step_deg=step)
    assert 2 <= len(lines) < 80
    # Every whole degree of the step that is seen lies on a line.
    left, bottom, right, top = window
    _, lat = projection.inverse(
        *np.meshgrid(np.linspace(left, right, 9), np.linspace(bottom, top, 9))
    )
    seen = np.isfinite(lat)
    lats = np.arange(np.ceil(lat[seen].min() / step), lat[seen].max() // step + 1) * step
    drawn = set()
    for line in lines:
        _, line_lat = projection.inverse(*line.T)
        if np.nanmax(line_lat) - np.nanmin(line_lat) < 1e-6:
            drawn.add(round(float(np.nanmean(line_lat)), 3))
    assert {round(float(value), 3) for value in lats if abs(value) < 84} <= drawn


def test_off_the_map_there_is_none() -> None:
    assert graticule(EqualEarth(), (5.0, 5.0, 6.0, 6.0), step_deg=30.0) == []
    assert graticule(REGIONS["europe"], (1.5, 1.5, 1.53, 1.53), step_deg=1.0) == []
