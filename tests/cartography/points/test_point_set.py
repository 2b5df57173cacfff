"""Columns are checked once; what has no position is left out and counted."""

from typing import TYPE_CHECKING

import numpy as np
import pytest

from mapapp.cartography.azimuthal import AzimuthalEqualArea
from mapapp.cartography.points import point_set
from mapapp.cartography.points.point_set import Kept, PointSet
from mapapp.cartography.projections import DEFAULT_PROJECTION, Mercator
from mapapp.catalog.model import STAGES

if TYPE_CHECKING:
    from collections.abc import Callable


def test_rows_without_a_position_are_left_out_and_counted() -> None:
    points = PointSet.of(
        [10.0, np.nan, 20.0, 30.0, np.inf, 370.0],
        [50.0, 50.0, np.nan, 91.0, 0.0, -90.0],
        capacity_t_per_year=[1.0, 2.0, 3.0, 4.0, 5.0, 6.0],
    )
    assert points.row.tolist() == [0, 5]
    assert points.left_out == 4
    assert points.capacity_t_per_year is not None
    assert points.capacity_t_per_year.tolist() == [1.0, 6.0]


def test_sites_are_found_by_the_rows_they_come_from() -> None:
    points = PointSet.of([10.0, np.nan, 20.0, 30.0], [0.0, 0.0, 0.0, 0.0])
    assert points.indices_of([3, 0, 3]).tolist() == [0, 2]
    assert points.indices_of([1, 99, -1]).tolist() == []
    assert points.indices_of([]).tolist() == []


def test_a_capacity_that_is_not_above_zero_is_not_known() -> None:
    points = PointSet.of([1.0] * 4, [1.0] * 4, capacity_t_per_year=[0.0, -3.0, np.inf, 7.0])
    assert points.capacity_t_per_year is not None
    assert np.isnan(points.capacity_t_per_year).tolist() == [True, True, True, False]


@pytest.mark.parametrize("column", ["stage", "operating", "capacity_t_per_year", "category"])
def test_columns_of_different_lengths_are_refused_by_name(column: str) -> None:
    with pytest.raises(ValueError, match=f"column {column} has 2 rows, but lon has 3"):
        PointSet.of([1.0] * 3, [1.0] * 3, **{column: [1, 0]})
    with pytest.raises(ValueError, match="column lat has 1 rows"):
        PointSet.of([1.0] * 3, [1.0])


@pytest.mark.parametrize(
    ("column", "code"), [("stage", 3), ("stage", -1), ("category", 256), ("mineral", 0)]
)
def test_a_code_that_means_nothing_is_refused(column: str, code: int) -> None:
    with pytest.raises(ValueError, match=f"column {column} needs whole numbers"):
        PointSet.of([1.0], [1.0], **{column: [code]})
    with pytest.raises(ValueError, match="needs whole numbers"):
        PointSet.of([1.0], [1.0], **{column: [0.5]})


def test_columns_cannot_be_changed_and_are_copies() -> None:
    lon = np.array([1.0, 2.0])
    points = PointSet.of(lon, lat=[3.0, 4.0])
    lon[0] = 99.0
    assert points.lon[0] == 1.0
    with pytest.raises(ValueError, match="read-only"):
        points.lon[0] = 5.0


def test_projecting_in_steps_gives_what_projecting_at_once_gives(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(point_set, "CHUNK", 100)
    rng = np.random.default_rng(2)
    lon, lat = rng.uniform(-180, 180, 250), rng.uniform(-90, 90, 250)
    stepped, whole = PointSet.of(lon, lat), PointSet.of(lon, lat)
    assert list(stepped.projecting(Mercator())) == [0.4, 0.8, 1.0]
    assert list(stepped.projecting(Mercator())) == [], "it is kept"
    found, expected = stepped.on_plane(Mercator()), whole.on_plane(Mercator())
    np.testing.assert_array_equal(found.x, expected.x)
    np.testing.assert_array_equal(found.index, expected.index)
    x, y = Mercator().forward(lon[found.index], lat[found.index])
    np.testing.assert_allclose(found.x, x, atol=3e-7)
    np.testing.assert_allclose(found.y, y, atol=3e-7)
    assert len(found) == np.isfinite(Mercator().forward(lon, lat)[1]).sum()


def test_a_regional_view_has_only_the_points_it_shows() -> None:
    points = PointSet.of([10.0, -170.0, 20.0], [50.0, -50.0, 40.0])
    shown = points.on_plane(AzimuthalEqualArea(10.0, 50.0))
    assert shown.index.tolist() == [0, 2]
    assert points.on_plane(DEFAULT_PROJECTION).index.tolist() == [0, 1, 2]


def test_no_points_are_no_problem() -> None:
    points = PointSet.of([], [])
    assert len(points) == 0
    assert len(points.on_plane(DEFAULT_PROJECTION)) == 0
    assert list(points.projecting(Mercator())) == []


def test_what_was_used_longest_ago_makes_room() -> None:
    kept, made = Kept(), []

    def make(key: int) -> int:
        made.append(key)
        return key

    for key in (*range(12), 0, 12, 0, 1):
        assert kept.get(key, lambda key=key: make(key)) == key
    assert made == [*range(13), 1]


def test_stages_are_those_that_there_are_sites_of(points_of: "Callable[..., PointSet]") -> None:
    assert points_of(9, stage=[2, 0, 2, 0, 2, 0, 2, 0, 2]).stages == (STAGES[0], STAGES[2])
    assert PointSet.of([], []).stages == ()


# --- minerals -------------------------------------------------------------------------------------


def of_minerals() -> PointSet:
    """Two sites of copper, one of gallium (capacity not known) and one of nobody knows what."""
    return PointSet.of(
        [1.0, 2.0, 3.0, 4.0], [1.0] * 4, capacity_t_per_year=[9e5, 4e5, np.nan, 50.0],
        mineral=[0, 0, 1, 2], minerals=("copper", "gallium", ""),
    )  # fmt: skip


def test_a_set_follows_the_mineral_on_the_map() -> None:
    copper = of_minerals().following("copper")
    assert (copper.lon.tolist(), copper.hidden) == ([1.0, 2.0], 2)
    assert copper.of_mineral("copper") is copper
    gallium = copper.of_mineral("gallium")
    assert (gallium.lon.tolist(), gallium.hidden) == ([3.0], 3)
    assert copper.of_mineral("gallium") is gallium, "it is kept"
    assert gallium.of_mineral("copper").lon.tolist() == [1.0, 2.0]
    assert len(copper.of_mineral("tin")) == 0


def test_minerals_that_are_always_wanted_stay() -> None:
    found = of_minerals().following("copper", also=("gallium",))
    assert found.lon.tolist() == [1.0, 2.0, 3.0]
    assert found.of_mineral("tin").lon.tolist() == [3.0]


def test_a_set_that_follows_nothing_is_the_same_on_every_map() -> None:
    points = of_minerals()
    assert points.of_mineral("tin") is points
    assert len(PointSet.of([1.0], [1.0]).following("copper")) == 0, "nobody said what it is"


def test_what_filters_hide_adds_up() -> None:
    points = of_minerals().only(np.array([True, True, True, False]))
    assert points.hidden == 1
    assert points.only(np.array([True, False, False])).hidden == 3
    assert points.following("gallium").hidden == 3


def test_minerals_of_which_a_capacity_is_known() -> None:
    points = of_minerals()
    assert points.measured_minerals == {"copper", ""}
    assert points.largest_t_per_year == 9e5
    assert points.following("gallium").measured_minerals == frozenset()
    assert points.following("gallium").largest_t_per_year == 0.0
    assert PointSet.of([1.0], [1.0], capacity_t_per_year=[5.0]).measured_minerals is None
