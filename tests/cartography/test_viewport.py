"""Looking at the plane: pixels and back, zoom at the cursor, and never lost."""

import math

import pyproj
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from mapapp.cartography.azimuthal import REGIONS, AzimuthalEqualArea
from mapapp.cartography.projection import EqualEarth, Projection
from mapapp.cartography.projections import Mercator, NaturalEarth, Robinson
from mapapp.cartography.viewport import (
    EARTH_RADIUS_KM,
    MAX_ZOOM,
    MIN_ZOOM,
    PROJECTION,
    Viewport,
    home_bounds,
    kilometres_between,
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


# --- other projections ----------------------------------------------------------------------------

OTHERS: list[Projection] = [EqualEarth(150.0), Robinson(), NaturalEarth(-90.0), Mercator()]
OTHERS += REGIONS.values()
ids = {"ids": lambda projection: f"{projection.id} {projection.centre_deg[0]:g}"}


def home_in(projection: Projection) -> Viewport:
    return Viewport.home(width=1440, height=760, margins=MARGINS, projection=projection)


@pytest.mark.parametrize("projection", OTHERS, **ids)
def test_home_fits_and_stays_home_in_every_projection(projection: Projection) -> None:
    view = home_in(projection)
    box = view.transform.mapRect(home_bounds(projection))
    free = QRectF(MARGINS[0], MARGINS[1], 1440 - MARGINS[0], 760 - MARGINS[1] - MARGINS[3])
    assert free.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(box)
    assert view.is_home
    assert view.resized(900, 500).is_home
    assert view.resized(900, 500).projection == projection
    assert view.zoomed(3.0, QPointF(700, 400)).panned(50, 20).at_home() == view


@pytest.mark.parametrize("projection", OTHERS, **ids)
def test_no_map_can_be_lost(projection: Projection) -> None:
    for dx, dy in ((1e6, 0), (-1e6, 1e6), (0, -1e6)):
        view = home_in(projection).zoomed(5.0, QPointF(700, 400)).panned(dx, dy)
        left, bottom, right, top = projection.bounds
        assert left <= view.centre_x <= right
        assert bottom <= view.centre_y <= top


@pytest.mark.parametrize("projection", OTHERS, **ids)
def test_another_projection_shows_the_same_place_as_closely(projection: Projection) -> None:
    view = home().zoomed(8.0, home().pixel_of(127.0, -9.0))
    view = view.panned(*(view.middle - view.pixel_of(127.0, -9.0)).toTuple())
    other = view.in_projection(projection)
    assert other.projection == projection
    if math.isfinite(projection.forward(127.0, -9.0)[0]):
        assert other.lonlat_at(other.middle) == pytest.approx((127.0, -9.0), abs=1e-6)
        assert other.km_per_pixel() == pytest.approx(view.km_per_pixel(), rel=1e-3)
        back = other.in_projection(view.projection)
        assert back.lonlat_at(back.middle) == pytest.approx((127.0, -9.0), abs=1e-6)
        assert back.scale == pytest.approx(view.scale, rel=1e-3)
    else:
        assert other.is_home, "the place is beyond the horizon"


def test_home_stays_home_in_another_projection() -> None:
    assert home().in_projection(Mercator()) == home_in(Mercator())
    assert home().in_projection(home().projection) is not None


@pytest.mark.parametrize("projection", [EqualEarth(11.0), REGIONS["australia_asia"]], **ids)
def test_recentring_keeps_the_place_and_moves_the_projection(projection: Projection) -> None:
    there = home_in(projection).zoomed(4.0, home_in(projection).pixel_of(150.3, -25.2))
    lon, lat = there.looked_at()
    moved = there.recentred()
    centre = moved.projection.centre_deg
    assert centre[0] == round(lon)
    assert centre[1] == (round(lat) if projection.id == "azimuthal" else 0.0)
    assert moved.looked_at() == pytest.approx((lon, lat), abs=1e-6)
    assert moved.recentred() == moved
    assert home_in(projection).recentred() == home_in(projection)


def test_a_region_can_be_left_for_its_hemisphere_and_zoomed_as_deep_as_the_world() -> None:
    view = home_in(REGIONS["europe"])
    out = view.zoomed(1e-9, view.middle)
    shown = out.transform.mapRect(QRectF(*_box(REGIONS["europe"].bounds)))
    assert QRectF(0, 0, 1440, 760).contains(shown)
    deep, deep_world = (v.zoomed(1e9, v.middle) for v in (view, home()))
    assert deep.km_per_pixel() == pytest.approx(deep_world.km_per_pixel(), rel=1.0)


def _box(bounds: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    left, bottom, right, top = bounds
    return left, bottom, right - left, top - bottom


@pytest.mark.parametrize("projection", OTHERS, **ids)
@pytest.mark.parametrize("pull", [(0, 0), (250, -120), (-300, 150)])
def test_kilometres_per_pixel_in_the_middle_is_what_a_geodesic_says(
    projection: Projection, pull: tuple[int, int]
) -> None:
    view = home_in(projection)
    view = view.zoomed(20.0, view.middle).panned(*pull)
    west, east = (view.lonlat_at(view.middle + QPointF(dx, 0)) for dx in (-20, 20))
    sphere = pyproj.Geod(a=EARTH_RADIUS_KM * 1000, b=EARTH_RADIUS_KM * 1000)
    _, _, metres = sphere.inv(*west, *east)
    assert view.km_per_pixel() * 40 == pytest.approx(metres / 1000, rel=2e-3)
    assert kilometres_between(west, east) == pytest.approx(metres / 1000, rel=1e-9)


def test_mercators_scale_depends_on_the_latitude() -> None:
    view = home_in(Mercator())
    assert view.km_per_pixel(60.0) == pytest.approx(view.km_per_pixel(0.0) / 2)
    region = home_in(AzimuthalEqualArea(20.0, 10.0))
    assert region.km_per_pixel(10.0) == pytest.approx(EARTH_RADIUS_KM / region.scale)


def test_what_the_projection_does_not_show_is_nowhere() -> None:
    view = home_in(REGIONS["europe"])
    assert math.isnan(view.pixel_of(-170.0, -50.0).x())
    assert all(map(math.isnan, view.lonlat_at(QPointF(-1e5, 0))))
    far = home().zoomed(0.7, home().middle)
    assert all(map(math.isfinite, far.looked_at()))


def test_words_stand_clear_of_land_only_where_home_leaves_room() -> None:
    assert home().is_clear
    assert home_in(Robinson()).is_clear
    assert not home_in(EqualEarth(-90.0)).is_clear
    assert not home_in(REGIONS["africa"]).is_clear
    assert not home().zoomed(2.0, home().middle).is_clear
