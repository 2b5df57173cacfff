"""Robinson, Natural Earth, Mercator and the regional view against PROJ, and there and back."""

import math
from typing import TYPE_CHECKING

import numpy as np
import pyproj
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.cartography.azimuthal import REGIONS, AzimuthalEqualArea, radius_of, unit_vectors
from mapapp.cartography.projection import DEFAULT_PROJECTION, EqualEarth, Projection
from mapapp.cartography.projections import (
    WORLD_PROJECTIONS,
    Mercator,
    NaturalEarth,
    Robinson,
)

if TYPE_CHECKING:
    from mapapp.cartography.projection import Cylindrical

PROJ_NAMES = {"equal_earth": "eqearth", "robinson": "robin", "natural_earth": "natearth"}
PROJ_NAMES |= {"mercator": "merc", "azimuthal": "laea"}
MERIDIANS = (0.0, 11.0, 90.0, 150.0, 180.0, -90.0)
CENTRES = [(134.0, -10.0), (15.0, 52.0), (0.0, 90.0), (30.0, -90.0), (-170.0, 0.0)]

world = st.builds(
    lambda kind, meridian: kind(meridian),
    st.sampled_from(WORLD_PROJECTIONS),
    st.floats(-180, 180),
)
regional = st.builds(AzimuthalEqualArea, st.floats(-180, 180), st.floats(-90, 90))
LONGITUDES = st.floats(-180, 180)
LATITUDES = st.floats(-90, 90)


def proj_of(projection: Projection) -> pyproj.Proj:
    lon, lat = projection.centre_deg
    centre = f"+lon_0={lon}" + (f" +lat_0={lat}" if projection.id == "azimuthal" else "")
    return pyproj.Proj(f"+proj={PROJ_NAMES[projection.id]} {centre} +R=1")


def apart(one: tuple[float, float], two: tuple[float, float]) -> float:
    """Return the angle between two places, degrees."""
    first, second = unit_vectors(*np.array([one, two]).T)
    return math.degrees(2 * math.asin(min(1.0, float(np.linalg.norm(first - second)) / 2)))


def random_places(projection: Projection) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(4)
    south = getattr(projection, "south_deg", -90.0)
    north = getattr(projection, "north_deg", 90.0)
    return rng.uniform(-180, 180, 20_000), rng.uniform(south, north, 20_000)


class TestAgainstProj:
    @pytest.mark.parametrize("kind", WORLD_PROJECTIONS, ids=lambda kind: kind.id)
    @pytest.mark.parametrize("meridian", MERIDIANS)
    def test_world(self, kind: "type[Cylindrical]", meridian: float) -> None:
        projection = kind(meridian)
        lon, lat = random_places(projection)
        lon = lon[off := np.abs((lon - meridian) % 360 - 180) > 1e-6]
        lat = lat[off]
        # PROJ's coefficients of Robinson's spline are rounded to six digits.
        slack = 5e-7 if kind is Robinson else 1e-12
        expected = proj_of(projection)(lon, lat)
        found = projection.forward(lon, lat)
        assert np.allclose(found, expected, rtol=0, atol=slack)
        back = projection.inverse(*expected)
        assert np.allclose((back[0] - lon + 180) % 360, 180, rtol=0, atol=2e-4)
        assert np.allclose(back[1], lat, rtol=0, atol=1e-4)

    @pytest.mark.parametrize("centre", CENTRES)
    def test_regional(self, centre: tuple[float, float]) -> None:
        projection = AzimuthalEqualArea(*centre)
        lon, lat = random_places(projection)
        shown = projection.nearness(lon, lat) > math.cos(math.radians(100.0))
        found = np.array(projection.forward(lon, lat))
        assert np.array_equal(np.isfinite(found[0]), shown)
        expected = np.array(proj_of(projection)(lon, lat))
        assert np.allclose(found[:, shown], expected[:, shown], rtol=0, atol=1e-12)
        back = projection.inverse(*found[:, shown])
        turns = (back[0] - lon[shown] + 180) % 360 - 180
        assert np.max(np.abs(turns * np.cos(np.radians(lat[shown])))) < 1e-9
        assert np.allclose(back[1], lat[shown], rtol=0, atol=1e-9)


class TestThereAndBack:
    @given(projection=world, lon=LONGITUDES, lat=LATITUDES)
    def test_world(self, projection: "Cylindrical", lon: float, lat: float) -> None:
        lat = min(max(lat, projection.south_deg), projection.north_deg)
        x, y = (float(value) for value in projection.forward(lon, lat))
        assert abs(x) <= projection.width / 2 + 1e-12
        back = tuple(float(value) for value in projection.inverse(x, y))
        # Equal Earth's parallels near a pole are so flat that rounding of y shows in latitude.
        assert apart(back, (lon, lat)) < 5e-6
        assert -180 < back[0] <= 180

    @given(projection=regional, lon=LONGITUDES, lat=LATITUDES)
    def test_regional(self, projection: AzimuthalEqualArea, lon: float, lat: float) -> None:
        distance = apart(projection.centre_deg, (lon, lat))
        x, y = (float(value) for value in projection.forward(lon, lat))
        if distance > projection.horizon_deg + 1e-6:
            assert math.isnan(x)
            assert math.isnan(y)
        elif distance < projection.horizon_deg - 1e-6:
            assert math.hypot(x, y) == pytest.approx(radius_of(distance), abs=1e-9)
            assert apart(tuple(map(float, projection.inverse(x, y))), (lon, lat)) < 1e-5

    @pytest.mark.parametrize(
        "projection", [Robinson(), NaturalEarth(), Mercator(), *REGIONS.values()]
    )
    def test_off_the_map_is_nowhere(self, projection: Projection) -> None:
        left, bottom, right, top = projection.bounds
        for x, y in ((right * 1.001, 0), (left * 1.001, 0), (0, top * 1.001), (0, bottom * 1.001)):
            assert np.isnan(projection.inverse(x, y)).all()
        for place in ((math.nan, 0), (math.inf, 0), (0, math.nan), (0, 91)):
            assert np.isnan(projection.forward(*place)).any()


class TestAreas:
    @pytest.mark.parametrize("projection", [EqualEarth(150.0), *REGIONS.values()])
    def test_equal_area_projections_keep_areas(self, projection: Projection) -> None:
        # The area scale by differences, where the map is not about to end.
        lon, lat = random_places(projection)
        lon, lat = lon[(near := np.abs(lat) < 85)], lat[near]
        step = 1e-4
        east = np.array(projection.forward(lon + step, lat)) - projection.forward(lon - step, lat)
        north = np.array(projection.forward(lon, lat + step)) - projection.forward(lon, lat - step)
        scale = (east[0] * north[1] - east[1] * north[0]) / (2 * math.radians(step)) ** 2
        scale /= np.cos(np.radians(lat))
        scale = scale[np.isfinite(scale) & (np.abs(east[0]) < 0.1)]
        assert len(scale) > 10_000
        assert np.allclose(scale, 1.0, rtol=0, atol=1e-5)
        assert projection.equal_area

    def test_mercator_is_conformal_and_says_that_areas_do_not_compare(self) -> None:
        lat = np.array([-60.0, 0.0, 45.0, 75.0])
        _, y = Mercator().forward(11.0, np.stack([lat - 1e-4, lat + 1e-4]))
        northward = (y[1] - y[0]) / math.radians(2e-4)
        eastward = [Mercator().east_west_scale(float(value)) for value in lat]
        assert eastward == pytest.approx(northward, rel=1e-6)
        assert not any(kind.equal_area for kind in (Mercator, Robinson, NaturalEarth))


class TestShape:
    @pytest.mark.parametrize("projection", [*(k() for k in WORLD_PROJECTIONS), *REGIONS.values()])
    def test_outline_is_closed_and_goes_round_the_bounds(self, projection: Projection) -> None:
        outline = projection.outline()
        assert np.array_equal(outline[0], outline[-1])
        low, high = outline.min(axis=0), outline.max(axis=0)
        assert (*low, *high) == pytest.approx(projection.bounds, abs=1e-9)
        x, y = outline.T
        assert np.sum(x[:-1] * y[1:] - x[1:] * y[:-1]) > 0, "counter-clockwise"
        assert np.isfinite(projection.inverse(x * 0.999, y * 0.999)).all()

    def test_the_default_shows_what_it_always_showed(self) -> None:
        assert DEFAULT_PROJECTION == EqualEarth(11.0)
        left, bottom, right, top = DEFAULT_PROJECTION.home_bounds
        assert (left, right) == pytest.approx((-2.52, 2.62), abs=1e-14)
        assert (bottom, top) == pytest.approx((-1.0324282, 1.3056317), abs=1e-6)

    def test_projections_are_values(self) -> None:
        assert EqualEarth(11) == EqualEarth(11.0)
        assert len({EqualEarth(11.0), Robinson(11.0), NaturalEarth(11.0), EqualEarth(11)}) == 3
        assert Robinson().centred(150.0, -20.0) == Robinson(150.0)
        moved = REGIONS["europe"].centred(20.0, 40.0)
        assert moved.centre_deg == (20.0, 40.0)
        assert moved.home_radius_deg == REGIONS["europe"].home_radius_deg

    @pytest.mark.parametrize("bad", [math.nan, math.inf])
    def test_a_meridian_must_be_somewhere(self, bad: float) -> None:
        with pytest.raises(ValueError, match="nowhere"):
            Robinson(bad)

    @pytest.mark.parametrize(
        "bad", [(math.nan, 0.0), (0.0, 91.0), (0.0, 0.0, 0.0), (0.0, 0.0, 120)]
    )
    def test_a_region_must_be_on_the_globe(self, bad: tuple[float, ...]) -> None:
        with pytest.raises(ValueError, match=r"not on the globe|cannot be shown"):
            AzimuthalEqualArea(*bad)


class TestAround:
    @given(
        places=st.lists(st.tuples(st.floats(100, 260), st.floats(-50, 50)), min_size=1, max_size=12)
    )
    def test_shows_all_places_also_across_the_antimeridian(
        self, places: list[tuple[float, float]]
    ) -> None:
        lon, lat = np.array(places).T
        view = AzimuthalEqualArea.around(lon, lat)
        for place in places:
            distance = min(apart(view.centre_deg, place), view.horizon_deg)
            assert distance <= view.home_radius_deg + 1e-9
        assert view.centre_lon_deg % 1 == view.centre_lat_deg % 1 == 0

    def test_australia_and_asia_are_centred_on_the_pacific_side(self) -> None:
        view = AzimuthalEqualArea.around([133.0, 174.0, 139.0, 105.0], [-25.0, -41.0, 36.0, 35.0])
        assert 120 < view.centre_lon_deg < 150
        assert abs(view.centre_lat_deg) < 10

    @pytest.mark.parametrize("places", [([], []), ([math.nan], [0.0]), ([0.0, 180.0], [0.0, 0.0])])
    def test_places_without_a_middle_are_refused(self, places: tuple[list[float], ...]) -> None:
        with pytest.raises(ValueError, match="no middle"):
            AzimuthalEqualArea.around(*places)


class TestChoice:
    @pytest.mark.parametrize(
        "projection", [EqualEarth(), Robinson(150.0), Mercator(-90.5), *REGIONS.values()]
    )
    def test_is_remembered_as_text(self, projection: Projection) -> None:
        from mapapp.cartography.projection_choice import projection_from_text, projection_to_text

        assert projection_from_text(projection_to_text(projection)) == projection

    @pytest.mark.parametrize(
        "text", ["", "flat:11", "robinson:east", "robinson:nan", "azimuthal:1", "mercator:1,2"]
    )
    def test_a_text_that_says_nothing_gives_the_default(self, text: str) -> None:
        from mapapp.cartography.projection_choice import projection_from_text

        assert projection_from_text(text) == DEFAULT_PROJECTION

    def test_all_have_names(self) -> None:
        from mapapp.cartography.projection_choice import projection_name, region_name

        names = [projection_name(kind.id) for kind in (*WORLD_PROJECTIONS, AzimuthalEqualArea)]
        names += [region_name(region) for region in REGIONS]
        assert all(names)
        assert len(set(names)) == len(names)
