"""Density keeps its sum, stays with the map, and says in round numbers what a colour means."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.cartography.colour_space import contrast
from mapapp.cartography.points.density import HEAT_DARK, HEAT_LIGHT, density_scale, heat, heat_image
from mapapp.cartography.points.point_set import PointSet
from mapapp.cartography.points.stamps import pixels_of
from mapapp.cartography.points.style import PointStyle, plotted
from mapapp.cartography.projections import DEFAULT_PROJECTION
from mapapp.cartography.theme import DARK, LIGHT
from mapapp.cartography.viewport import EARTH_RADIUS_KM, Viewport

StyleOf = Callable[..., PointStyle]
PointsOf = Callable[..., PointSet]


def test_smoothing_loses_no_site(points_of: PointsOf, style_of: StyleOf, view: Viewport) -> None:
    far = replace(view, scale=view.scale / 2)
    found = heat(plotted(points_of(5000), DEFAULT_PROJECTION, style_of()), far)
    km2 = (found.cell_px / far.scale * EARTH_RADIUS_KM) ** 2
    assert float(found.per_km2.sum()) * km2 == pytest.approx(5000, rel=1e-4)


def test_the_hottest_place_is_where_the_sites_are(style_of: StyleOf, view: Viewport) -> None:
    shown = plotted(
        PointSet.of([27.0] * 50 + [-70.0], [-11.0] * 51), DEFAULT_PROJECTION, style_of()
    )
    found = heat(shown, view)
    row, column = np.unravel_index(int(found.per_km2.argmax()), found.per_km2.shape)
    at = view.pixel_of(27.0, -11.0)
    assert found.corner[0] + (column + 0.5) * found.cell_px == pytest.approx(at.x(), abs=2.1)
    assert found.corner[1] + (row + 0.5) * found.cell_px == pytest.approx(at.y(), abs=2.1)
    image = heat_image(found, view)
    alpha = pixels_of(image) >> 24
    for lon in (27.0, -70.0):  # a site that stands alone is seen too
        place = view.pixel_of(lon, -11.0)
        assert alpha[int(place.y()), int(place.x())] > 100
    assert alpha[5, 5] == 0


def test_the_map_of_heat_moves_with_the_map(
    points_of: PointsOf, style_of: StyleOf, view: Viewport
) -> None:
    shown = plotted(points_of(5000), DEFAULT_PROJECTION, style_of())
    moved = replace(view, centre_x=view.centre_x - 23 / view.scale)
    images = [heat_image(heat(shown, look), look) for look in (view, moved)]
    first, second = (pixels_of(image) >> 24 for image in images)
    difference = first[:, :-23].astype(int) - second[:, 23:]
    assert np.abs(difference).max() <= 12
    assert np.abs(difference).mean() < 0.1


@pytest.mark.parametrize("ratio", [1.0, 2.0, 1.5])
def test_the_picture_has_the_size_of_the_viewport(
    ratio: float, points_of: PointsOf, style_of: StyleOf, view: Viewport
) -> None:
    found = heat(plotted(points_of(500), DEFAULT_PROJECTION, style_of()), view)
    image = heat_image(found, view, pixel_ratio=ratio)
    assert (image.width(), image.height()) == (640 * ratio, 360 * ratio)


@given(low=st.floats(1e-9, 1e2), times=st.floats(1, 1e6))
def test_classes_are_round_ascending_and_cover_the_range(low: float, times: float) -> None:
    scale = density_scale(low, low * times, LIGHT)
    assert len(scale.bounds) == len(scale.colours) == len(scale.rows()) == 5
    assert list(scale.bounds) == sorted(scale.bounds)
    lowest = low * scale.area_km2
    assert scale.bounds[0] <= 2 * lowest * (1 + 1e-6)
    assert lowest < 20 * scale.bounds[0]
    assert scale.area_km2 >= 1
    assert scale.bounds[0] < 10 or scale.area_km2 == 1
    for bound in scale.bounds:
        assert f"{bound:.6e}".split("e")[0].rstrip("0").rstrip(".") in {"1", "2", "3", "5"}
    highest = lowest * times
    assert highest <= 4.01 * scale.bounds[-1] or scale.bounds[1] == 10 * scale.bounds[0]


@pytest.mark.parametrize(
    ("times", "bounds"),
    [
        (150, (2, 5, 10, 20, 50)), (300, (1, 3, 10, 30, 100)), (1900, (1, 5, 20, 100, 500)),
        (5000, (1, 10, 100, 1000, 10_000)),
    ],
)  # fmt: skip
def test_classes_are_as_close_as_the_range_allows(times: float, bounds: tuple[int, ...]) -> None:
    assert density_scale(1.0, times, LIGHT).bounds == bounds


def test_the_legend_says_what_is_counted(qapp: object) -> None:
    scale = density_scale(1.2e-6, 4e-4, LIGHT)
    assert scale.title() == "Sites per 1,000,000 km²"
    assert [row.label for row in scale.rows()] == [
        "1–3", "3–10", "10–30", "30–100", "100 and more",
    ]  # fmt: skip
    assert [row.colour for row in scale.rows()] == list(HEAT_LIGHT)
    assert density_scale(1.0, 2.0, DARK).colours == HEAT_DARK


@pytest.mark.parametrize("ramp", [HEAT_LIGHT, HEAT_DARK[::-1]], ids=["light", "dark"])
def test_each_class_is_darker_than_the_one_before(ramp: tuple[str, ...]) -> None:
    against_black = [contrast(colour, "#000000") for colour in ramp]
    for lighter, darker in pairwise(against_black):
        assert lighter > 1.25 * darker
