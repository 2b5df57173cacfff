"""Density keeps its sum, stays with the map, and says in round numbers what a colour means."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from mapapp.cartography.points.density import density_scale, draw_heat, heat, heat_image
from mapapp.cartography.points.heat_ramp import heat_ramp, on_ground
from mapapp.cartography.points.point_set import PointSet
from mapapp.cartography.points.stamps import pixels_of
from mapapp.cartography.points.style import Plotted, PointStyle, plotted
from mapapp.cartography.projection_choice import projection_of
from mapapp.cartography.projections import DEFAULT_PROJECTION
from mapapp.cartography.theme import DARK, LIGHT
from mapapp.cartography.viewport import EARTH_RADIUS_KM, Viewport
from mapapp.scenario.appearance import DEFAULT_APPEARANCE, PROJECTIONS

OWN = "#8B5CF6"
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
    scale = density_scale(low, low * times, LIGHT, colour=OWN)
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
    assert density_scale(1.0, times, LIGHT, colour=OWN).bounds == bounds


def test_the_legend_says_what_is_counted(qapp: object) -> None:
    scale = density_scale(1.2e-6, 4e-4, LIGHT, colour=OWN)
    assert scale.title() == "Sites per 1,000,000 km²"
    assert [row.label for row in scale.rows()] == [
        "1–3", "3–10", "10–30", "30–100", "100 and more",
    ]  # fmt: skip
    seen = on_ground(heat_ramp(OWN, dark=False), LIGHT.land)
    assert tuple(row.colour for row in scale.rows()) == seen
    dark = density_scale(1.0, 2.0, DARK, colour=OWN)
    assert dark.colours == heat_ramp(OWN, dark=True)


def test_density_is_in_shades_of_the_files_own_colour(
    points_of: PointsOf, style_of: StyleOf, view: Viewport
) -> None:
    points = points_of(3000)
    for given_, colour in (
        ({"category_colours": ("#B5467F",)}, "#B5467F"),
        ({"category_colours": ("#B5467F", "#000000"), "own_colour": OWN}, OWN),
        ({"own_colour": OWN}, OWN),
    ):
        found = heat(plotted(points, DEFAULT_PROJECTION, style_of(**given_)), view)
        assert found.scale.colours == heat_ramp(colour, dark=False)


# --- where the map ends ---------------------------------------------------------------------------


def painted(shown: Plotted, view: Viewport, ratio: float = 1.0, **more: Any) -> np.ndarray:
    """Return how opaque a heat map is, 0..255 by pixel."""
    size = round(view.width * ratio), round(view.height * ratio)
    image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    painter = QPainter(image)
    try:
        draw_heat(painter, shown, view, pixel_ratio=ratio, **more)
    finally:
        painter.end()
    found: np.ndarray = pixels_of(image) >> 24
    return found


def off_the_map(view: Viewport, ratio: float, *, by_px: float) -> np.ndarray:
    """Return which pixels lie beyond the projection's edge, by so much at least."""
    rows, columns = round(view.height * ratio), round(view.width * ratio)
    beyond = np.ones((rows, columns), np.bool_)
    for dx in (-by_px, 0.0, by_px):
        for dy in (-by_px, 0.0, by_px):
            x, y = np.meshgrid(
                (np.arange(columns) + 0.5) / ratio + dx, (np.arange(rows) + 0.5) / ratio + dy
            )
            left, top = view.to_plane(QPointF(0, 0))
            lon, _ = view.projection.inverse(left + x / view.scale, top - y / view.scale)
            beyond &= ~np.isfinite(lon)
    return beyond


@pytest.mark.parametrize(
    ("name", "ratio"), [*((name, 1.0) for name in PROJECTIONS), (PROJECTIONS[0], 1.5)]
)
def test_density_ends_where_the_map_ends(
    name: str, ratio: float, points_of: PointsOf, style_of: StyleOf
) -> None:
    projection = projection_of(replace(DEFAULT_APPEARANCE, projection=name))
    home = Viewport.home(width=640, height=360, margins=(0, 0, 0, 0), projection=projection)
    view = home.zoomed(0.72, home.middle)
    shown = plotted(points_of(6000), projection, style_of())
    alpha = painted(shown, view, ratio)
    beyond = off_the_map(view, ratio, by_px=1.5)
    assert beyond.mean() > 0.02
    assert not alpha[beyond].any()
    assert alpha[~beyond].mean() > 40


def test_zoomed_in_nothing_of_density_is_taken_away(style_of: StyleOf, view: Viewport) -> None:
    near = view.zoomed(350, view.pixel_of(27.0, -11.0))
    shown = plotted(PointSet.of([27.0] * 5, [-11.0] * 5), DEFAULT_PROJECTION, style_of())
    alpha = painted(shown, near)
    assert (alpha == pixels_of(heat_image(heat(shown, near), near)) >> 24).all()


def test_at_the_edge_far_zoomed_in_density_still_ends(style_of: StyleOf, view: Viewport) -> None:
    edge = PointSet.of([-168.999], [0.0])  # the map is cut at 169 degrees west
    x, y = (float(one) for one in DEFAULT_PROJECTION.forward(-168.999, 0.0))
    near = replace(view, centre_x=x, centre_y=y, scale=350 * view.scale)
    alpha = painted(plotted(edge, DEFAULT_PROJECTION, style_of()), near)
    beyond = off_the_map(near, 1.0, by_px=1.5)
    assert alpha.any()
    assert beyond.any()
    assert not alpha[beyond].any()


def test_at_home_density_keeps_clear_of_title_and_sources(
    points_of: PointsOf, style_of: StyleOf
) -> None:
    home = Viewport.home(width=900, height=500, margins=(0, 56, 0, 60))
    shown = plotted(points_of(8000), DEFAULT_PROJECTION, style_of())
    alpha = painted(shown, home)
    assert not alpha[:55].any()
    assert not alpha[-59:].any()
    assert alpha[57:75].any()
    moved = home.panned(0, -40)  # title and sources have plates now, and the map goes on under them
    assert painted(shown, moved)[:55].any()


def test_borders_are_seen_on_density_and_nowhere_else(
    points_of: PointsOf, style_of: StyleOf, view: Viewport
) -> None:
    shown = plotted(points_of(400), DEFAULT_PROJECTION, style_of())

    def over(painter: QPainter) -> None:
        painter.fillRect(QRectF(0, 0, 640, 360), QColor("red"))

    assert (painted(shown, view, over=over) == painted(shown, view)).all()
