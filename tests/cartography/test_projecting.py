"""All countries in every projection: nothing smears, nothing is lost, and clicks find them."""

import csv
import math
from functools import cache

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from mapapp.cartography.azimuthal import REGIONS, AzimuthalEqualArea
from mapapp.cartography.projecting import depths, project_outlines, signed_areas
from mapapp.cartography.projection import DEFAULT_PROJECTION, Cylindrical, EqualEarth, Projection
from mapapp.cartography.projections import Mercator, NaturalEarth, Robinson
from mapapp.cartography.shapes import LEVELS, Outlines, Shapes, load_outlines, load_shapes
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.world import World
from mapapp.locations import bundled

FOLDER = bundled("geodata", "shapes")
MERIDIANS = (0.0, 11.0, 90.0, 150.0, 180.0, -90.0)
WORLDS = [EqualEarth(meridian) for meridian in MERIDIANS]
WORLDS += [kind(m) for kind in (Robinson, NaturalEarth, Mercator) for m in (11.0, 180.0)]
FAR = [
    AzimuthalEqualArea(0.0, 90.0),
    AzimuthalEqualArea(-150.0, -20.0),
    AzimuthalEqualArea(10.0, -90.0),
]
ALL: list[Projection] = [*WORLDS, *REGIONS.values(), *FAR]


def name_of(projection: Projection) -> str:
    return projection.id + "".join(f" {value:g}" for value in projection.centre_deg)


@cache
def outlines_of(level: int) -> Outlines:
    return load_outlines(FOLDER, level)


@cache
def shapes_of(projection: Projection, level: int = 0) -> Shapes:
    return project_outlines(outlines_of(level), projection, level=level)


def split(points: np.ndarray, start: np.ndarray) -> list[np.ndarray]:
    return np.split(points.astype(float), start[1:-1])


def spherical_area(points: np.ndarray) -> float:
    """Return the area of a ring of degrees, straight in degrees, on the unit sphere.

    A quadrature of the sine of latitude along each edge (Simpson), negative for holes.
    """
    lon, lat = np.radians(points).T
    first, last = np.sin(lat[:-1]), np.sin(lat[1:])
    middle = np.sin((lat[:-1] + lat[1:]) / 2)
    return -float(np.sum(np.diff(lon) * (first + 4 * middle + last) / 6))


@cache
def true_areas() -> np.ndarray:
    """Return each country's area on the globe, square radii, after the outlines of level 0."""
    outlines = outlines_of(0)
    areas = np.zeros(len(outlines.codes))
    rings = split(outlines.points, outlines.ring_start)
    np.add.at(areas, outlines.ring_country, [spherical_area(ring) for ring in rings])
    return areas


class TestOutlines:
    @pytest.mark.parametrize("level", LEVELS)
    def test_are_not_cut_anywhere(self, level: int) -> None:
        outlines = outlines_of(level)
        codes = outlines.codes.tolist()
        rings = split(outlines.points, outlines.ring_start)
        for ring in rings:
            assert np.array_equal(ring[0], ring[-1])
            assert np.abs(np.diff(ring[:, 0])).max() < 60
        largest = {}
        for country, ring in zip(outlines.ring_country.tolist(), rings, strict=True):
            size = np.ptp(ring[:, 0])
            if size > largest.get(country, (0.0, 0.0))[0]:
                largest[country] = (size, ring[:, 0].max())
        # Russia and Fiji go on beyond 180 degrees: from Kaliningrad's mainland to Chukotka.
        assert largest[codes.index("RUS")][0] > 160
        assert largest[codes.index("RUS")][1] > 190
        assert any(r[:, 0].min() < 180 < r[:, 0].max() for r in rings_of(outlines, "FJI"))

    @pytest.mark.parametrize("level", LEVELS)
    def test_all_countries_of_the_tables_and_no_antarctica(self, level: int) -> None:
        outlines = outlines_of(level)
        with bundled("geodata", "source", "countries.csv").open(encoding="utf-8") as table:
            wanted = {row["iso3"] for row in csv.DictReader(table)}
        assert wanted <= set(outlines.codes.tolist())
        assert len(outlines.codes) == 243
        assert outlines.points[:, 1].min() > -60
        assert outlines.points[:, 1].max() < 84

    def test_the_built_shapes_are_what_the_app_would_make(self) -> None:
        for level in LEVELS:
            built = load_shapes(FOLDER, level)
            made = shapes_of(DEFAULT_PROJECTION, level)
            for name in ("codes", "ring_start", "ring_country", "line_start", "line_countries"):
                assert np.array_equal(getattr(built, name), getattr(made, name)), name
            assert np.allclose(built.points, made.points, rtol=0, atol=5e-7)
            assert np.allclose(built.line_points, made.line_points, rtol=0, atol=5e-7)


def rings_of(outlines: Outlines, code: str) -> list[np.ndarray]:
    country = outlines.codes.tolist().index(code)
    rings = split(outlines.points, outlines.ring_start)
    return [r for r, c in zip(rings, outlines.ring_country, strict=True) if c == country]


@pytest.mark.parametrize("projection", ALL, ids=name_of)
class TestEveryProjection:
    def test_no_ring_and_no_line_smears_across_the_map(self, projection: Projection) -> None:
        shapes = shapes_of(projection)
        limit = 0.09 * projection.width  # the border along 49° N, a straight line on most maps
        for start, points in (
            (shapes.ring_start, shapes.points),
            (shapes.line_start, shapes.line_points),
        ):
            for run in split(points, start):
                assert np.hypot(*np.diff(run, axis=0).T).max() < limit
        left, bottom, right, top = projection.bounds
        x, y = shapes.points.T
        assert np.isfinite(shapes.points).all()
        assert x.min() >= left - 1e-6
        assert x.max() <= right + 1e-6
        assert y.min() >= bottom - 1e-6
        assert y.max() <= top + 1e-6

    def test_rings_are_closed_and_in_order(self, projection: Projection) -> None:
        shapes = shapes_of(projection)
        for ring in split(shapes.points, shapes.ring_start):
            assert len(ring) >= 4
            assert np.array_equal(ring[0], ring[-1])
        assert np.all(np.diff(shapes.ring_country) >= 0)
        assert np.all(np.diff(shapes.ring_start) > 0)

    def test_no_line_runs_along_the_edge_of_the_map(self, projection: Projection) -> None:
        shapes = shapes_of(projection)
        edge = projection.outline()
        for line in split(shapes.line_points, shapes.line_start):
            if isinstance(projection, AzimuthalEqualArea):
                on_edge = np.hypot(*line.T) > projection.horizon_radius - 1e-6
            else:
                reach = np.interp(line[:, 1], edge[:181, 1], edge[:181, 0])
                on_edge = np.abs(line[:, 0]) > reach - 1e-6
            assert not (on_edge[:-1] & on_edge[1:]).any()

    def test_countries_answer_at_their_labels(self, projection: Projection) -> None:
        shapes = shapes_of(projection)
        shown = np.isfinite(shapes.label_points[:, 0])
        assert set(np.flatnonzero(shown)) == set(shapes.ring_country.tolist())
        if isinstance(projection, Cylindrical):
            assert shown.all()
        missed = [
            str(shapes.codes[country])
            for country in np.flatnonzero(shown)
            if shapes.country_at(*map(float, shapes.label_points[country])) != country
        ]
        # At level 0 these come from another scale than the country around them.
        assert set(missed) <= {"GIB", "MAC", "MCO", "SMR", "VAT", "LIE", "SXM", "MAF"}

    def test_label_circles_are_inside_and_as_large_as_said(self, projection: Projection) -> None:
        shapes = shapes_of(projection)
        west, south, east, north = shapes.country_bounds.T
        x, y = shapes.label_points.T
        shown = np.isfinite(x)
        assert np.all(shapes.label_radius[shown] > 0)
        assert np.all((x >= west) & (x <= east) & (y >= south) & (y <= north) | ~shown)
        for code in ("CHN", "BRA", "AUS", "RUS", "COD", "CHL"):
            country = shapes.codes.tolist().index(code)
            rings = [ring.astype(float) for ring in shapes.rings_of(country)]
            if not rings:
                continue
            depth = depths(shapes.label_points[country : country + 1].astype(float), rings)
            assert shapes.label_radius[country] == pytest.approx(float(depth[0]), rel=1e-3)


@pytest.mark.parametrize("projection", [p for p in WORLDS if p.equal_area], ids=name_of)
def test_areas_on_equal_area_maps_are_those_on_the_globe(projection: Projection) -> None:
    shapes = shapes_of(projection)
    areas = np.zeros(len(shapes.codes))
    np.add.at(areas, shapes.ring_country, signed_areas(shapes.points, shapes.ring_start))
    assert areas.sum() == pytest.approx(true_areas().sum(), rel=2e-4)
    # At level 0 an edge may leave its curve by a twentieth of a pixel: it shows in small ones.
    large = true_areas() > 5e-4
    assert large.sum() > 120
    assert np.allclose(areas[large], true_areas()[large], rtol=4e-3)


@pytest.mark.parametrize("projection", [*REGIONS.values(), *FAR], ids=name_of)
def test_areas_of_countries_wholly_in_a_regional_view_are_true(
    projection: AzimuthalEqualArea,
) -> None:
    shapes, outlines = shapes_of(projection), outlines_of(0)
    near = projection.nearness(*outlines.points.astype(float).T)
    within = np.full(len(outlines.codes), True)
    counts = np.repeat(outlines.ring_country, np.diff(outlines.ring_start))
    np.logical_and.at(within, counts, near > math.cos(math.radians(projection.horizon_deg)))
    areas = np.zeros(len(shapes.codes))
    np.add.at(areas, shapes.ring_country, signed_areas(shapes.points, shapes.ring_start))
    chosen = within & (true_areas() > 5e-4)
    assert chosen.sum() > 15
    assert areas[chosen].sum() == pytest.approx(true_areas()[chosen].sum(), rel=5e-4)
    assert np.allclose(areas[chosen], true_areas()[chosen], rtol=8e-3)
    cut = ~within & (true_areas() > 5e-4)
    assert np.all(areas[cut] <= true_areas()[cut] * 1.008)


PLACES = [
    (-172.0, 66.5, "RUS"), (37.6, 55.7, "RUS"), (178.2, -18.0, "FJI"), (179.9, -16.55, "FJI"),
    (-164.0, 65.2, "USA"), (172.9, 52.9, "USA"), (-100.0, 40.0, "USA"), (170.0, -44.0, "NZL"),
    (-0.5, 51.8, "GBR"), (2.35, 48.85, "FRA"), (0.1, 30.0, "DZA"), (-0.1, 30.0, "DZA"),
    (90.1, 40.0, "CHN"), (89.9, 40.0, "CHN"), (-30.1, 75.0, "GRL"), (-29.9, 75.0, "GRL"),
    (-140.0, 0.0, None), (0.0, -80.0, None),
]  # fmt: skip


@pytest.mark.parametrize("projection", ALL, ids=name_of)
@pytest.mark.parametrize("level", [0, 1])
def test_places_near_seams_are_found(projection: Projection, level: int) -> None:
    shapes = shapes_of(projection, level)
    for lon, lat, expected in PLACES:
        x, y = (float(value) for value in projection.forward(lon, lat))
        found = shapes.country_at(x, y)
        if math.isnan(x):
            assert found is None
        else:
            assert (None if found is None else shapes.codes[found]) == expected, (lon, lat)


@pytest.mark.parametrize(
    ("meridian", "cut"),
    [(180.0, "DZA"), (0.0, "RUS"), (-90.0, "CHN"), (150.0, "GRL"), (90.0, None)],
)
def test_the_seam_cuts_what_lies_on_it(meridian: float, cut: str | None) -> None:
    shapes = shapes_of(EqualEarth(meridian))
    if cut is None:
        return
    rings = shapes.rings_of(shapes.codes.tolist().index(cut))
    centres = [float(ring[:, 0].mean()) for ring in rings if abs(signed(ring)) > 1e-5]
    assert min(centres) < -0.5
    assert max(centres) > 0.5


def signed(ring: np.ndarray) -> float:
    x, y = (ring.astype(float) - ring[0]).T
    return float(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1])) / 2


def test_kiribati_lies_on_both_sides_of_the_date_line() -> None:
    def east_and_west(meridian: float) -> tuple[bool, bool]:
        shapes = shapes_of(EqualEarth(meridian))
        rings = shapes.rings_of(shapes.codes.tolist().index("KIR"))
        x = [float(ring[:, 0].mean()) for ring in rings]
        return min(x) < -2, max(x) > 2

    assert east_and_west(0.0) == (True, True)
    assert east_and_west(180.0) == (False, False)


class TestWorld:
    def test_gives_each_projection_its_own_world_and_keeps_it(self, world: World) -> None:
        pacific = world.for_projection(EqualEarth(150.0))
        assert pacific is world.for_projection(EqualEarth(150.0))
        assert pacific.for_projection(DEFAULT_PROJECTION) is world
        assert pacific.codes == world.codes
        assert world.for_projection(world.projection) is world
        assert pacific.level(1).shapes.label_points is pacific.level(0).shapes.label_points

    def test_keeps_a_few_only(self) -> None:
        fresh = World()
        first = fresh.for_projection(Robinson(1.0))
        for meridian in range(2, 10):
            fresh.for_projection(Robinson(float(meridian)))
        assert fresh.for_projection(Robinson(1.0)) is not first
        assert fresh.for_projection(DEFAULT_PROJECTION) is fresh

    @pytest.mark.parametrize("projection", ALL, ids=name_of)
    def test_answers_clicks_in_the_projection_looked_at(
        self, world: World, projection: Projection
    ) -> None:
        view = Viewport.home(width=1440, height=800, margins=(0, 56, 0, 40), projection=projection)
        for lon, lat, expected in (
            (134.0, -25.0, "AUS"),
            (-100.0, 40.0, "USA"),
            (100.0, 62.0, "RUS"),
        ):
            pixel = view.pixel_of(lon, lat)
            if math.isfinite(pixel.x()):
                assert world.country_at(view, pixel) == expected
                assert view.lonlat_at(pixel) == pytest.approx((lon, lat), abs=1e-6)
        assert world.country_at(view, QPointF(-9e5, -9e5)) is None

    def test_mercator_takes_finer_shapes_sooner(self, world: World) -> None:
        mercator = world.for_projection(Mercator())
        assert mercator.level_for(300.0) is mercator.level(1)
        assert world.level_for(300.0) is world.level(0)

    def test_says_which_countries_a_region_shows(self, world: World) -> None:
        region = world.for_projection(REGIONS["australia_asia"])
        assert region.is_shown(region.index["AUS"])
        assert not region.is_shown(region.index["BRA"])
        assert region.main_bounds(region.index["BRA"]).isEmpty()
        assert region.label_radius(region.index["BRA"]) == 0.0
        assert region.level(0).country(region.index["BRA"]).isEmpty()
