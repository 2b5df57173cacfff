"""The committed shapes: whole, valid, cut where the map ends, and read safely."""

import csv
import io
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from mapapp.cartography.projection import EqualEarth
from mapapp.cartography.shapes import BORDER, COAST, LEVELS, Shapes, load_shapes
from mapapp.errors import GeodataError
from mapapp.locations import bundled

FOLDER = bundled("geodata", "shapes")
PROJECTION = EqualEarth(11.0)
# Countries of the tables that no shape stands for, each with the reason. None at present.
WITHOUT_SHAPE: dict[str, str] = {}
# Off the edge by less than this is on the edge; a tenth of a pixel at zoom x16 is 2e-5.
ON_EDGE = 1e-5

PLACES = [
    ("Berlin", 13.4, 52.5, "DEU"),
    ("Kinshasa", 15.35, -4.4, "COD"),
    ("Perth", 116.2, -31.95, "AUS"),
    ("Kaliningrad", 20.9, 54.6, "RUS"),
    ("Maseru", 27.9, -29.5, "LSO"),
    ("Bloemfontein", 26.2, -29.1, "ZAF"),
    ("Hargeisa", 44.06, 9.56, "SOM"),
    ("Pristina", 21.15, 42.65, "XKX"),
    ("Nicosia, north", 33.4, 35.25, "CYP"),
    ("Baikonur", 63.3, 45.9, "KAZ"),
    ("Simferopol", 34.1, 45.0, "UKR"),
    ("Cayenne", -52.7, 4.3, "GUF"),
    ("Réunion", 55.5, -21.1, "REU"),
    ("Paris", 2.35, 48.85, "FRA"),
    ("Chukotka", -172.0, 66.5, "RUS"),
    ("Nome", -164.0, 65.2, "USA"),
    ("Attu", 172.9, 52.9, "USA"),
    ("Suva", 178.2, -18.0, "FJI"),
    ("mid-Pacific", -140.0, 0.0, None),
    ("Antarctica", 0.0, -80.0, None),
]


@pytest.fixture(scope="module", params=LEVELS, ids=lambda level: f"level{level}")
def shapes(request: pytest.FixtureRequest) -> Shapes:
    return load_shapes(FOLDER, request.param)


@pytest.fixture(scope="module")
def levels() -> list[Shapes]:
    return [load_shapes(FOLDER, level) for level in LEVELS]


def rings_in(shapes: Shapes) -> list[np.ndarray]:
    return np.split(shapes.points, shapes.ring_start[1:-1])


def lines_in(shapes: Shapes) -> list[np.ndarray]:
    return np.split(shapes.line_points, shapes.line_start[1:-1])


def code_at(shapes: Shapes, lon: float, lat: float) -> str | None:
    x, y = PROJECTION.forward(lon, lat)
    country = shapes.country_at(float(x), float(y))
    return None if country is None else str(shapes.codes[country])


def signed_area(ring: np.ndarray) -> float:
    """Return the area of a ring, negative if it runs clockwise as holes do."""
    x, y = (ring.astype(float) - ring[0]).T
    return float(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1])) / 2


def whole_of(shapes: Shapes, country: int) -> shapely.Geometry:
    """Return a country as shapely makes it of its rings, odd-even."""
    rings = [shapely.LinearRing(ring) for ring in shapes.rings_of(country)]
    return shapely.build_area(shapely.GeometryCollection(rings))


def on_edge(points: np.ndarray) -> np.ndarray:
    """Tell which points lie on the left or right edge of the map."""
    x, y = points.T.astype(float)
    _, lat = PROJECTION.inverse(np.zeros(len(y)), y)
    edge, _ = PROJECTION.forward(191.0, lat)
    return np.abs(np.abs(x) - edge) < ON_EDGE


class TestCountries:
    def test_every_country_of_the_tables_has_a_shape(self, shapes: Shapes) -> None:
        with bundled("geodata", "source", "countries.csv").open(encoding="utf-8") as table:
            wanted = {row["iso3"] for row in csv.DictReader(table)}
        missing = wanted - set(shapes.codes.tolist())
        assert len(wanted) > 200
        assert missing == set(WITHOUT_SHAPE)

    def test_codes_are_unique_and_in_order(self, shapes: Shapes) -> None:
        codes = shapes.codes.tolist()
        assert codes == sorted(set(codes))
        assert all(re.fullmatch("[A-Z]{3}", code) for code in codes)
        assert "ATA" not in codes

    def test_levels_agree_on_countries_and_labels(self, levels: list[Shapes]) -> None:
        for other in levels[1:]:
            for name in ("codes", "label_points", "label_radius", "country_bounds"):
                assert np.array_equal(getattr(levels[0], name), getattr(other, name)), name

    def test_each_level_shows_more(self, levels: list[Shapes]) -> None:
        sizes = [len(level.points) for level in levels]
        assert sizes[0] * 2 < sizes[1] < sizes[2] / 2

    def test_every_country_has_a_ring(self, shapes: Shapes) -> None:
        assert set(shapes.ring_country.tolist()) == set(range(len(shapes.codes)))

    def test_areas_are_those_of_an_atlas(self, shapes: Shapes) -> None:
        # Land and inland water in 1000 km² (UN Demographic Yearbook), on a sphere of 6371 km.
        for code, expected in (("BRA", 8510), ("AUS", 7690), ("COD", 2345), ("ZAF", 1221)):
            rings = shapes.rings_of(shapes.codes.tolist().index(code))
            area = sum(map(signed_area, rings))
            assert area * 6371**2 / 1000 == pytest.approx(expected, rel=0.02), code


class TestRings:
    def test_are_closed_and_simple(self, shapes: Shapes) -> None:
        rings = rings_in(shapes)
        assert all(np.array_equal(ring[0], ring[-1]) for ring in rings)
        assert min(map(len, rings)) >= 4
        broken = [
            str(shapes.codes[country])
            for country, ring in zip(shapes.ring_country, rings, strict=True)
            if not shapely.is_valid(shapely.Polygon(ring))
        ]
        assert broken == []

    def test_of_one_country_make_a_valid_shape(self, shapes: Shapes) -> None:
        for country, code in enumerate(shapes.codes):
            whole = whole_of(shapes, country)
            signed = sum(map(signed_area, shapes.rings_of(country)))
            assert whole.is_valid, code
            assert whole.area == pytest.approx(signed, rel=1e-9), code

    def test_do_not_jump_across_the_map(self, shapes: Shapes) -> None:
        # A parallel is a straight line: the border along 49° N is the longest edge.
        for points in (*rings_in(shapes), *lines_in(shapes)):
            steps = np.hypot(*np.diff(points.astype(float), axis=0).T)
            assert steps.max() < 0.07 * PROJECTION.width

    def test_stay_on_the_globe(self, shapes: Shapes) -> None:
        x, y = shapes.points.T.astype(float)
        assert not np.isnan(PROJECTION.inverse(x * (1 - 1e-6), y)).any()

    def test_bounds_fit(self, shapes: Shapes) -> None:
        for runs, bounds in (
            (rings_in(shapes), shapes.ring_bounds),
            (lines_in(shapes), shapes.line_bounds),
        ):
            expected = [[*run.min(axis=0), *run.max(axis=0)] for run in runs]
            assert np.array_equal(np.array(expected, dtype=np.float32), bounds)

    def test_of_neighbours_do_not_overlap(self, levels: list[Shapes]) -> None:
        # Shared arcs are simplified once: what overlaps is tangles smaller than a tenth of a pixel.
        shapes = levels[0]
        pixel = PROJECTION.width / 1600
        index = {code: i for i, code in enumerate(shapes.codes.tolist())}
        for one, two in (("DEU", "FRA"), ("ZAF", "LSO"), ("RUS", "KAZ"), ("BRA", "GUF")):
            first, second = whole_of(shapes, index[one]), whole_of(shapes, index[two])
            assert first.intersection(second).area < 0.1 * pixel**2, (one, two)

    def test_an_unknown_country_has_none(self, shapes: Shapes) -> None:
        for country in (-1, len(shapes.codes)):
            with pytest.raises(IndexError, match="no country"):
                shapes.rings_of(country)


class TestSeam:
    def test_chukotka_is_in_the_east_and_alaska_in_the_west(self, shapes: Shapes) -> None:
        for code in ("RUS", "FJI", "NZL"):
            rings = shapes.rings_of(shapes.codes.tolist().index(code))
            west = sum(shapely.Polygon(ring).area for ring in rings if ring[:, 0].min() < 0)
            # The seam cuts the tip off Big Diomede.
            assert west * 6371**2 < 5, code
        usa = shapes.rings_of(shapes.codes.tolist().index("USA"))
        largest = max(usa, key=lambda ring: shapely.Polygon(ring).area)
        assert largest[:, 0].max() < 0

    def test_russia_and_fiji_have_no_cut_at_180_degrees(self, shapes: Shapes) -> None:
        for points in (*rings_in(shapes), *lines_in(shapes)):
            lon, lat = PROJECTION.inverse(*points.T.astype(float))
            at_180 = np.abs(lon % 360 - 180) < 1e-4
            along = np.abs(np.diff(lat))[at_180[:-1] & at_180[1:]]
            # The source's two sides do not end at quite the same latitude, and one islet's tip
            # is simplified away at level 0: a quarter of a pixel there.
            assert np.all(along < 0.06)

    def test_no_line_runs_along_it(self, shapes: Shapes) -> None:
        for points in lines_in(shapes):
            edge = on_edge(points)
            assert not (edge[:-1] & edge[1:]).any()

    def test_a_ring_that_meets_it_follows_its_curve(self, shapes: Shapes) -> None:
        for points in rings_in(shapes):
            edge = on_edge(points)
            along = np.flatnonzero(edge[:-1] & edge[1:])
            _, lat = PROJECTION.inverse(np.zeros(len(points)), points[:, 1].astype(float))
            assert np.all(np.abs(np.diff(lat)[along]) <= 1.0 + 1e-6)


class TestLines:
    def test_kinds_and_countries_fit(self, shapes: Shapes) -> None:
        first, second = shapes.line_countries.T
        assert set(shapes.line_kind.tolist()) == {COAST, BORDER}
        assert np.array_equal(shapes.line_kind == BORDER, second >= 0)
        assert np.all(first >= 0)
        assert np.all(first != second)

    @pytest.mark.parametrize(
        ("one", "two", "expected"),
        [
            ("DEU", "POL", True),
            ("ETH", "SOM", True),
            ("BRA", "GUF", True),
            ("ITA", "VAT", True),
            ("RUS", "UKR", True),
            ("DEU", "ESP", False),
            ("BRA", "FRA", False),
        ],
    )
    def test_borders(self, shapes: Shapes, one: str, two: str, expected: bool) -> None:
        codes = shapes.codes.tolist()
        pair = sorted([codes.index(one), codes.index(two)])
        assert (pair in shapes.line_countries.tolist()) is expected

    @pytest.mark.parametrize(
        "inside",
        [(46.0, 8.6, 46.0, 9.6), (33.0, 35.0, 33.6, 35.2), (33.4, 45.95, 34.3, 46.2)],
        ids=["Somaliland", "Cyprus", "Perekop"],
    )
    def test_pieces_of_one_country_have_no_line_between_them(
        self, shapes: Shapes, inside: tuple[float, float, float, float]
    ) -> None:
        west, south, east, north = inside
        x, y = PROJECTION.forward([west, east], [south, north])
        box = shapely.box(x[0], y[0], x[1], y[1])
        kinds = {
            int(kind)
            for kind, points in zip(shapes.line_kind, lines_in(shapes), strict=True)
            if shapely.LineString(points).intersects(box)
        }
        assert BORDER not in kinds

    def test_are_the_outlines_of_the_rings(self, levels: list[Shapes]) -> None:
        # Every point of a coast or border is a point of a ring, but where tangles were mended.
        for shapes in levels:
            corners = set(map(tuple, shapes.points.tolist()))
            points = shapes.line_points.tolist()
            strays = sum(tuple(point) not in corners for point in points)
            assert strays / len(points) < 0.01


class TestLabels:
    def test_lie_in_their_country(self, levels: list[Shapes]) -> None:
        for shapes in levels[1:]:
            found = [shapes.country_at(float(x), float(y)) for x, y in shapes.label_points]
            assert found == list(range(len(shapes.codes)))

    def test_circles_fit_in_the_bounds(self, shapes: Shapes) -> None:
        (x, y), radius = shapes.label_points.T, shapes.label_radius
        west, south, east, north = shapes.country_bounds.T
        assert np.all(radius > 0)
        slack = 1e-6
        assert np.all((x - radius > west - slack) & (x + radius < east + slack))
        assert np.all((y - radius > south - slack) & (y + radius < north + slack))


class TestCountryAt:
    @pytest.mark.parametrize(
        ("lon", "lat", "expected"), [p[1:] for p in PLACES], ids=[p[0] for p in PLACES]
    )
    def test_known_places(
        self, shapes: Shapes, lon: float, lat: float, expected: str | None
    ) -> None:
        assert code_at(shapes, lon, lat) == expected

    def test_the_smaller_of_two_overlapping_shapes(self, levels: list[Shapes]) -> None:
        # At level 0 Gibraltar comes from another scale than Spain.
        gibraltar = levels[0].codes.tolist().index("GIB")
        x, y = levels[0].label_points[gibraltar]
        assert levels[0].country_at(float(x), float(y)) == gibraltar

    def test_nowhere(self, shapes: Shapes) -> None:
        assert shapes.country_at(float("nan"), 0.0) is None
        assert shapes.country_at(99.0, 0.0) is None

    def test_agrees_with_shapely(self, levels: list[Shapes]) -> None:
        shapes = levels[0]
        rng = np.random.default_rng(7)
        x = rng.uniform(-PROJECTION.width / 2, PROJECTION.width / 2, 3000)
        y = rng.uniform(-1.1, PROJECTION.height / 2, 3000)
        holders: list[set[int]] = [set() for _ in x]
        for country in range(len(shapes.codes)):
            inside = np.zeros(len(x), dtype=bool)
            for ring in shapes.rings_of(country):
                inside ^= shapely.contains_xy(shapely.Polygon(ring.astype(float)), x, y)
            for point in np.flatnonzero(inside):
                holders[point].add(country)
        for px, py, expected in zip(x, y, holders, strict=True):
            found = shapes.country_at(float(px), float(py))
            assert found in expected if expected else found is None
        assert sum(map(len, holders)) > 500


class TestLoading:
    def test_arrays_cannot_be_changed(self, shapes: Shapes) -> None:
        with pytest.raises(ValueError, match="read-only"):
            shapes.points[0] = 0
        with pytest.raises(ValueError, match="read-only"):
            shapes.rings_of(0)[0][0] = 0

    def test_a_missing_file(self, tmp_path: Path) -> None:
        with pytest.raises(GeodataError, match=r"level1\.npz are missing; reinstall"):
            load_shapes(tmp_path, 1)

    @pytest.mark.parametrize(
        "content", [b"", b"PK\x03\x04", b"no archive", b"\x93NUMPY\x01\x00"], ids=repr
    )
    def test_another_file(self, tmp_path: Path, content: bytes) -> None:
        (tmp_path / "equal_earth_11e_level0.npz").write_bytes(content)
        with pytest.raises(GeodataError, match="damaged"):
            load_shapes(tmp_path, 0)

    def test_a_single_array_is_another_file(self, tmp_path: Path) -> None:
        buffer = io.BytesIO()
        np.save(buffer, np.zeros(3))
        (tmp_path / "equal_earth_11e_level0.npz").write_bytes(buffer.getvalue())
        with pytest.raises(GeodataError, match="damaged"):
            load_shapes(tmp_path, 0)

    def test_half_a_file(self, tmp_path: Path) -> None:
        path = tmp_path / "equal_earth_11e_level0.npz"
        content = (FOLDER / path.name).read_bytes()
        path.write_bytes(content[: len(content) // 2])
        with pytest.raises(GeodataError, match=r"damaged.*reinstall"):
            load_shapes(tmp_path, 0)

    @given(data=st.data())
    def test_a_changed_byte_never_escapes(
        self, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
    ) -> None:
        name = "equal_earth_11e_level0.npz"
        content = bytearray((FOLDER / name).read_bytes())
        heads = [match.start() for match in re.finditer(b"PK", content)]
        at = data.draw(st.sampled_from(heads)) + data.draw(st.integers(0, 180))
        content[min(at, len(content) - 1)] = data.draw(st.integers(0, 255))
        folder = tmp_path_factory.mktemp("changed")
        (folder / name).write_bytes(content)
        try:
            loaded = load_shapes(folder, 0)
        except GeodataError as error:
            assert "reinstall" in str(error)  # noqa: PT017 - either outcome is right
        else:
            # Not every byte matters: dates and rights do not.
            assert np.array_equal(loaded.points, load_shapes(FOLDER, 0).points)
        finally:
            shutil.rmtree(folder)

    @pytest.mark.parametrize(
        ("name", "change"),
        [
            ("points", lambda a: a.astype(np.float64)),
            ("points", lambda a: a[:-1]),
            ("ring_start", lambda a: a[::-1].copy()),
            ("ring_start", lambda a: a[:0]),
            ("ring_country", lambda a: a + np.int16(1)),
            ("ring_country", lambda a: a[::-1].copy()),
            ("ring_bounds", lambda a: a[1:]),
            ("line_countries", lambda a: a - np.int16(1)),
            ("line_kind", lambda a: a[1:]),
            ("label_radius", lambda a: a[1:]),
            ("codes", lambda a: a.astype("<U4")),
        ],
    )
    def test_arrays_that_do_not_fit_together(
        self, tmp_path: Path, name: str, change: object
    ) -> None:
        assert callable(change)
        path = tmp_path / "equal_earth_11e_level0.npz"
        with np.load(FOLDER / path.name) as archive:
            arrays = dict(archive)
        np.savez(path, **{**arrays, name: change(arrays[name])})
        with pytest.raises(GeodataError, match="damaged"):
            load_shapes(tmp_path, 0)

    def test_a_missing_array(self, tmp_path: Path) -> None:
        path = tmp_path / "equal_earth_11e_level0.npz"
        with np.load(FOLDER / path.name) as archive:
            np.savez(path, **{name: archive[name] for name in archive.files if name != "codes"})
        with pytest.raises(GeodataError, match="codes"):
            load_shapes(tmp_path, 0)


class TestFiles:
    @pytest.mark.parametrize("level", LEVELS)
    def test_are_small_stored_and_undated(self, level: int) -> None:
        path = FOLDER / f"equal_earth_11e_level{level}.npz"
        assert path.stat().st_size < 5_000_000
        with zipfile.ZipFile(path) as archive:
            for entry in archive.infolist():
                assert entry.compress_type == zipfile.ZIP_STORED
                assert entry.date_time == (1980, 1, 1, 0, 0, 0)


class TestBuilding:
    """The build script's own steps, on lines and boxes made by hand."""

    @pytest.fixture
    def source(self, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
        monkeypatch.syspath_prepend(bundled("geodata"))
        import shapes_source

        return shapes_source

    def test_significance_is_douglas_peucker(self, source: ModuleType) -> None:
        line = np.array([[0, 0], [1, 0.1], [2, 3], [3, -0.2], [4, 0]], dtype=float)
        kept_by = source.significance(line, pinned=np.empty(0, dtype=np.intp))
        assert kept_by[[0, -1]].tolist() == [np.inf, np.inf]
        assert kept_by[2] == pytest.approx(3.0)
        assert 0 < kept_by[1] < 3
        assert 0 < kept_by[3] < 3
        for tolerance in (0.5, 1.0, 2.0):
            simple = shapely.LineString(line).simplify(tolerance, preserve_topology=False)
            assert line[kept_by > tolerance].tolist() == [list(c) for c in simple.coords]

    def test_the_package_must_be_the_pinned_one(self, source: ModuleType, tmp_path: Path) -> None:
        for name in source.JSON_SHA256:
            (tmp_path / name).write_bytes(b"{}")
        with pytest.raises(source.BuildError, match="not the pinned file"):
            source.package_files(tmp_path)

    def test_without_npm_the_check_is_skipped(self, tmp_path: Path) -> None:
        command = [sys.executable, str(bundled("geodata", "build_shapes.py")), "--check"]
        environment = {"PATH": str(tmp_path), "PYTHONPATH": str(bundled("geodata").parent)}
        run = subprocess.run(command, check=False, capture_output=True, text=True, env=environment)
        assert (run.returncode, "skipped" in run.stdout) == (0, True)
