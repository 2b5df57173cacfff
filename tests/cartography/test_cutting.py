"""Cutting rings and lines at a seam and at a horizon, on shapes made by hand."""

import numpy as np
import pytest
import shapely
from hypothesis import example, given
from hypothesis import strategies as st

from mapapp.cartography.azimuthal import AzimuthalEqualArea
from mapapp.cartography.cutting import cut_lines, cut_rings
from mapapp.cartography.projection import EqualEarth, Projection
from mapapp.cartography.runs import Fineness, Runs, plane_points

COARSE = Fineness(sagitta=1e-4, shortest_deg=0.5, edge_deg=1.0)


def runs_of(*runs: list[tuple[float, float]] | np.ndarray, origin: list[int] | None = None) -> Runs:
    points = [np.asarray(run, dtype=float) for run in runs]
    start = np.cumsum([0, *map(len, points)]).astype(np.int32)
    return Runs(np.vstack(points), start, np.array(origin or [0] * len(runs)))


def box(west: float, south: float, east: float, north: float) -> np.ndarray:
    return np.asarray(shapely.box(west, south, east, north).exterior.coords)


def pieces(runs: Runs) -> list[np.ndarray]:
    return [runs.run(number) for number in range(len(runs.origin))]


def odd_even(rings: list[np.ndarray]) -> shapely.Geometry:
    """Return what odd-even filling of rings covers."""
    area: shapely.Geometry = shapely.Polygon()
    for ring in rings:
        area = area.symmetric_difference(shapely.Polygon(ring).buffer(0))
    return area


class TestSeam:
    def test_a_box_across_it_is_cut_in_two(self) -> None:
        cut = cut_rings(runs_of(box(175, -10, 190, 10)), EqualEarth(0.0), COARSE)
        found = sorted((*piece.min(axis=0), *piece.max(axis=0)) for piece in pieces(cut))
        assert found[0] == pytest.approx((-180, -10, -170, 10))
        assert found[1] == pytest.approx((175, -10, 180, 10))
        assert all(np.array_equal(piece[0], piece[-1]) for piece in pieces(cut))

    def test_the_cut_edge_follows_the_edge_of_the_map(self) -> None:
        cut = cut_rings(runs_of(box(170, 0, 190, 60)), EqualEarth(0.0), COARSE)
        (east,) = (piece for piece in pieces(cut) if piece[0, 0] > 0)
        on_seam = east[east[:, 0] == 180.0]
        assert np.diff(np.sort(on_seam[:, 1])).max() <= 1.0

    @pytest.mark.parametrize("meridian", [-190.0, 170.0, 350.0])
    def test_what_only_touches_it_stays_whole(self, meridian: float) -> None:
        # The box ends, or begins, exactly 180 degrees from the meridian.
        cut = cut_rings(
            runs_of(box(-10, 0, 0, 5), box(-10, 6, -20, 8)), EqualEarth(meridian), COARSE
        )
        offsets = cut.points[:, 0] - meridian
        assert len(cut.origin) == 2
        assert np.abs(offsets).max() <= 180.0 + 1e-9

    def test_a_hole_across_it_stays_a_hole(self) -> None:
        outer, hole = box(160, -20, 200, 20), box(175, -5, 185, 5)[::-1]
        cut = cut_rings(runs_of(outer, hole), EqualEarth(0.0), COARSE)
        assert len(cut.origin) == 2, "two C-shaped halves"
        area = odd_even(pieces(cut))
        assert area.area == pytest.approx(40 * 40 - 10 * 10)
        assert not area.contains(shapely.Point(178, 0))
        assert not area.contains(shapely.Point(-178, 0))
        assert area.contains(shapely.Point(172, 0))

    def test_a_comb_gives_one_piece_for_each_tooth(self) -> None:
        comb = [(170, 0), (185, 0), (185, 1), (175, 1), (175, 2), (185, 2), (185, 3), (175, 3)]
        comb += [(175, 4), (185, 4), (185, 5), (170, 5), (170, 0)]
        cut = cut_rings(runs_of(comb), EqualEarth(0.0), COARSE)
        assert sorted(piece[:, 0].max() for piece in pieces(cut)) == [-175, -175, -175, 180]

    def test_lines_end_on_it_and_do_not_run_along_it(self) -> None:
        line = [(170, 0), (190, 10), (170, 20)]
        cut = cut_lines(runs_of(line), EqualEarth(0.0), COARSE)
        assert len(cut.origin) == 3
        for piece in pieces(cut):
            assert np.abs(piece[[0, -1], 0]).max() == pytest.approx(180.0)
            assert np.abs(np.diff(piece[:, 0])).max() <= 20
        assert (
            len(cut_lines(runs_of([(180.0, 0), (180.0, 10)]), EqualEarth(0.0), COARSE).origin) < 2
        )

    @given(
        st.lists(st.tuples(st.integers(-60, 60), st.integers(-80, 80)), min_size=3, max_size=9),
        st.integers(-180, 180),
    )
    @example([(-3, -14), (1, 0), (0, -4), (1, -1)], 0)  # a corner that touches the seam
    def test_odd_even_areas_stay_the_same(
        self, corners: list[tuple[int, int]], meridian: int
    ) -> None:
        """Both sides together cover what the ring covered; tangled ones do not smear either."""
        ring = np.array([*corners, corners[0]], dtype=float) + (meridian + 180.0, 0.0)
        cut = cut_rings(runs_of(ring), EqualEarth(float(meridian)), COARSE)
        area = sum(abs_area(piece) for piece in pieces(cut))
        offsets = cut.points[:, 0] - meridian
        assert np.abs(offsets).max(initial=0.0) <= 180.0 + 1e-9
        steps = [np.abs(np.diff(piece[:, 0])).max() for piece in pieces(cut)]
        assert max(steps, default=0.0) <= 121.0
        if shapely.Polygon(ring).is_valid:
            assert area == pytest.approx(shapely.Polygon(ring).area, abs=1e-6)


def abs_area(ring: np.ndarray) -> float:
    """Return what odd-even filling covers: two parts may hang together at a point of the seam."""
    return float(shapely.make_valid(shapely.Polygon(ring)).area)


class TestHorizon:
    VIEW = AzimuthalEqualArea(0.0, 0.0)

    def test_far_shapes_are_left_out_and_near_ones_kept(self) -> None:
        near, far = box(-10, -10, 10, 10), box(170, -10, 190, 10)
        cut = cut_rings(runs_of(near, far, origin=[3, 7]), self.VIEW, COARSE)
        assert cut.origin.tolist() == [3]

    @pytest.mark.parametrize("centre", [(0.0, 0.0), (80.0, 30.0), (-100.0, -60.0), (0.0, 90.0)])
    def test_a_wide_belt_ends_on_the_circle(self, centre: tuple[float, float]) -> None:
        view = AzimuthalEqualArea(*centre)
        belt = np.vstack([box(-170, -20, 170, 20)])
        cut = cut_rings(runs_of(belt), view, COARSE)
        x, y = plane_points(cut.points, view).T
        radius = np.hypot(x, y)
        assert radius.max() == pytest.approx(view.horizon_radius, abs=1e-9)
        for piece in pieces(cut):
            steps = np.hypot(*np.diff(plane_points(piece, view), axis=0).T)
            assert steps.max() < 0.8, "no chord across the map"
        flat = odd_even([plane_points(piece, view) for piece in pieces(cut)])
        lon, lat = np.meshgrid(np.arange(-179.5, 180, 3), np.arange(-89.5, 90, 3))
        px, py = view.forward(lon.ravel(), lat.ravel())
        inner = np.hypot(px, py) < view.horizon_radius - 0.01
        inside = shapely.contains_xy(flat, px[inner], py[inner])
        expected = (np.abs(lon.ravel()) < 170) & (np.abs(lat.ravel()) < 20)
        assert np.array_equal(inside, expected[inner])

    def test_land_around_the_horizon_keeps_its_open_middle(self) -> None:
        # A ring-shaped country from 60 to 120 degrees away, seen from the pole: the map's edge
        # lies wholly in it, and a strip is missing from 0 to 10 degrees east.
        ring = box(10, -30, 360, 30)
        view = AzimuthalEqualArea(0.0, 90.0)
        cut = cut_rings(runs_of(ring), view, COARSE)
        flat = odd_even([plane_points(piece, view) for piece in pieces(cut)])
        for lon, lat, land in ((200, 0, True), (200, 60, False), (5, 0, False), (90, 29, True)):
            assert flat.contains(shapely.Point(*view.forward(lon, lat))) is land

    def test_which_way_rings_run_does_not_matter(self) -> None:
        belt = box(-170, -20, 170, 20)
        holes = [box(60, -5, 120, 5), box(-120, -5, -60, 5)]
        areas = []
        for way in (1, -1):
            rings = [belt[::way], *(hole[::way] for hole in holes)]
            cut = cut_rings(runs_of(*rings), self.VIEW, COARSE)
            areas.append(odd_even([plane_points(piece, self.VIEW) for piece in pieces(cut)]).area)
        assert areas[0] == pytest.approx(areas[1], rel=1e-9)

    def test_lines_end_on_the_circle(self) -> None:
        cut = cut_lines(runs_of([(0, 0), (150, 0)]), self.VIEW, COARSE)
        (line,) = pieces(cut)
        assert line[-1] == pytest.approx([100.0, 0.0], abs=1e-9)


class TestDensity:
    @pytest.mark.parametrize(
        "projection",
        [EqualEarth(11.0), AzimuthalEqualArea(-100.0, 45.0), AzimuthalEqualArea(-100.0, 90.0)],
    )
    def test_long_edges_follow_their_curve(self, projection: Projection) -> None:
        parallel = runs_of([(-123.0, 49.0), (-95.0, 49.0)])
        cut = cut_lines(parallel, projection, COARSE)
        drawn = shapely.LineString(plane_points(cut.points, projection))
        curve = np.column_stack(projection.forward(np.linspace(-123, -95, 500), 49.0))
        assert max(shapely.distance(drawn, shapely.points(curve))) < 2e-4
        assert len(cut.points) == 2 or projection.id == "azimuthal"

    def test_neighbours_put_the_same_points_into_a_shared_edge(self) -> None:
        view = AzimuthalEqualArea(10.0, 50.0)
        there = cut_lines(runs_of([(0.0, 40.0), (30.0, 60.0)]), view, COARSE).points
        back = cut_lines(runs_of([(30.0, 60.0), (0.0, 40.0)]), view, COARSE).points
        assert np.allclose(there, back[::-1], rtol=0, atol=1e-12)


def test_nothing_to_cut_gives_nothing() -> None:
    nothing = Runs(np.empty((0, 2)), np.zeros(1, np.int32), np.empty(0, np.intp))
    for projection in (EqualEarth(), AzimuthalEqualArea(0.0, 0.0)):
        assert len(cut_rings(nothing, projection, COARSE).points) == 0
        assert len(cut_lines(nothing, projection, COARSE).points) == 0
