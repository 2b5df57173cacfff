"""Looking at the plane: pixels and back, zoom at the cursor, and never lost."""

import math

import pyproj
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from mapapp.cartography.viewport import (
    EARTH_RADIUS_KM,
    MAX_ZOOM,
    MIN_ZOOM,
    PROJECTION,
    Viewport,
    home_bounds,
    kilometres_of_degrees,
)

MARGINS = (30.0, 56.0, 0.0, 32.0)

sizes = st.tuples(st.floats(320, 4000), st.floats(320, 4000))
pixels = st.tuples(st.floats(0, 1), st.floats(0, 1))


def home(width: float = 1440, height: float = 760) -> Viewport:
    return Viewport.home(width=width, height=height, margins=MARGINS)


@st.composite
def views(draw: st.DrawFn) -> Viewport:
    view = home(*draw(sizes))
    for _ in range(draw(st.integers(0, 3))):
        x, y = draw(pixels)
        at = QPointF(x * view.width, y * view.height)
        view = view.zoomed(draw(st.floats(0.3, 8)), at)
        view = view.panned(draw(st.floats(-400, 400)), draw(st.floats(-400, 400)))
    return view


@given(view=views(), at=pixels)
def test_a_pixel_comes_back_from_the_plane(view: Viewport, at: tuple[float, float]) -> None:
    pixel = QPointF(at[0] * view.width, at[1] * view.height)
    there = view.to_plane(pixel)
    back = view.to_pixel(*there)
    assert (back.x(), back.y()) == pytest.approx((pixel.x(), pixel.y()), abs=1e-6)
    mapped = view.transform.map(QPointF(*there))
    assert (mapped.x(), mapped.y()) == pytest.approx((pixel.x(), pixel.y()), abs=1e-6)


@given(view=views())
def test_what_is_visible_is_the_whole_picture(view: Viewport) -> None:
    seen = view.transform.mapRect(view.visible())
    assert (seen.left(), seen.top(), seen.width(), seen.height()) == pytest.approx(
        (0, 0, view.width, view.height), abs=1e-6
    )


@given(size=sizes, factor=st.floats(1.01, 50), at=pixels)
def test_zooming_in_keeps_the_point_under_the_cursor(
    size: tuple[float, float], factor: float, at: tuple[float, float]
) -> None:
    view = home(*size)
    # Inside the home view, where no limit holds the centre back.
    box = view.transform.mapRect(home_bounds())
    pixel = QPointF(box.left() + at[0] * box.width(), box.top() + at[1] * box.height())
    before = view.to_plane(pixel)
    zoomed = view.zoomed(factor, pixel)
    assert zoomed.scale == pytest.approx(view.scale * factor)
    assert zoomed.to_plane(pixel) == pytest.approx(before, abs=1e-9)


def test_zoom_has_limits() -> None:
    middle = QPointF(700, 400)
    assert home().zoomed(1e9, middle).zoom == pytest.approx(MAX_ZOOM)
    assert home().zoomed(1e-9, middle).zoom == pytest.approx(MIN_ZOOM)


@given(dx=st.floats(-1e7, 1e7), dy=st.floats(-1e7, 1e7), factor=st.floats(0.7, 400))
def test_the_map_cannot_be_lost(dx: float, dy: float, factor: float) -> None:
    view = home().zoomed(factor, QPointF(700, 400)).panned(dx, dy)
    bounds = home_bounds().adjusted(-1e-12, -1e-12, 1e-12, 1e-12)
    assert bounds.contains(QPointF(view.centre_x, view.centre_y))


@given(dx=st.floats(-200, 200), dy=st.floats(-100, 100))
def test_panning_moves_the_map_with_the_hand(dx: float, dy: float) -> None:
    view = home().zoomed(3.0, QPointF(700, 400))
    there = view.to_plane(QPointF(500, 300))
    moved = view.panned(dx, dy).to_pixel(*there)
    assert (moved.x(), moved.y()) == pytest.approx((500 + dx, 300 + dy), abs=1e-6)


@given(size=sizes)
def test_home_shows_the_inhabited_world_between_the_margins(size: tuple[float, float]) -> None:
    view = home(*size)
    box = view.transform.mapRect(home_bounds())
    left, top, right, bottom = MARGINS
    free = QRectF(left, top, size[0] - left - right, size[1] - top - bottom)
    assert free.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(box)
    assert box.width() == pytest.approx(free.width()) or box.height() == pytest.approx(
        free.height()
    )
    assert view.is_home
    assert view.zoom == pytest.approx(1.0)


def test_home_is_left_and_found_again() -> None:
    away = home().zoomed(4.0, QPointF(300, 300)).panned(80, 20)
    assert not away.is_home
    assert not home().panned(2, 0).is_home
    assert away.at_home() == home()


@given(before=sizes, after=sizes, factor=st.floats(1.5, 60))
def test_another_size_keeps_place_and_zoom(
    before: tuple[float, float], after: tuple[float, float], factor: float
) -> None:
    view = home(*before).zoomed(factor, QPointF(200, 200))
    other = view.resized(*after)
    assert (other.width, other.height) == after
    assert (other.centre_x, other.centre_y) == (view.centre_x, view.centre_y)
    assert other.zoom == pytest.approx(view.zoom)


@given(before=sizes, after=sizes)
def test_home_stays_home_at_another_size(
    before: tuple[float, float], after: tuple[float, float]
) -> None:
    assert home(*before).resized(*after) == home(*after)


def test_fitting_a_rectangle_shows_all_of_it() -> None:
    bounds = QRectF(0.2, 0.3, 0.4, 0.2)
    view = home().fitted_to(bounds, padding=40)
    box = view.transform.mapRect(bounds)
    free = QRectF(MARGINS[0], MARGINS[1], 1440 - MARGINS[0], 760 - MARGINS[1] - MARGINS[3])
    assert free.adjusted(40, 40, -40, -40).adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(box)
    assert box.center().x() == pytest.approx(free.center().x())


def test_kilometres_per_pixel_at_the_equator_by_hand() -> None:
    # Along the equator Equal Earth draws one radian as 2 / (sqrt(3) x 1.340264) radii.
    by_hand = EARTH_RADIUS_KM / (2 / (math.sqrt(3) * 1.340264)) / home().scale
    assert home().km_per_pixel(0.0) == pytest.approx(by_hand, rel=1e-6)


@pytest.mark.parametrize("latitude", [0.0, 60.0, -33.0])
def test_kilometres_per_pixel_against_a_geodesic(latitude: float) -> None:
    view = home().zoomed(20.0, QPointF(700, 400))
    x0, y0 = PROJECTION.forward(11.0, latitude)
    x1, _ = PROJECTION.forward(11.5, latitude)
    wide = view.to_pixel(float(x1), float(y0)).x() - view.to_pixel(float(x0), float(y0)).x()
    sphere = pyproj.Geod(a=EARTH_RADIUS_KM * 1000, b=EARTH_RADIUS_KM * 1000)
    _, _, metres = sphere.inv(11.0, latitude, 11.5, latitude)
    assert view.km_per_pixel(latitude) * wide == pytest.approx(metres / 1000, rel=1e-4)


def test_a_degree_of_longitude_shrinks_to_half_at_60_north() -> None:
    assert kilometres_of_degrees(1.0, 0.0) == pytest.approx(111.195, abs=0.01)
    assert kilometres_of_degrees(1.0, 60.0) == pytest.approx(111.195 / 2, abs=0.01)
