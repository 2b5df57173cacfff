"""Sizes of a file's sites: the map's own scale for the map's mineral, else a scale of its own."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from mapapp.cartography.points.heat_ramp import heat_ramp, on_ground
from mapapp.cartography.points.look import OWN_COLOURS, symbols_for
from mapapp.cartography.points.point_set import PointSet
from mapapp.cartography.symbol_scale import LARGEST_SIDE_PX, SymbolScale, scale_up_to
from mapapp.cartography.theme import DARK, LIGHT
from mapapp.cartography.user_sites import shows_density, user_blocks
from mapapp.scenario.appearance import DEFAULT_APPEARANCE, Layer, PointLook

if TYPE_CHECKING:
    from mapapp.cartography.legend_rows import LegendBlock
    from mapapp.cartography.scene import MapScene
    from mapapp.picture.result import Picture

MAP = scale_up_to(40_000.0, factor=1.0)
MINERALS = ("copper", "rare_earths", "")


def points_of(*minerals: str, tonnes: list[float] | None = None) -> PointSet:
    count = len(minerals)
    return PointSet.of(
        np.linspace(-100, 140, count), np.linspace(-30, 50, count),
        capacity_t_per_year=[1e6, 900.0, 20.0][:count] if tonnes is None else tonnes,
        mineral=[MINERALS.index(one) for one in minerals], minerals=MINERALS,
    )  # fmt: skip


def test_sites_of_the_mineral_on_the_map_compare_with_the_bundled_ones() -> None:
    points = points_of("rare_earths", "rare_earths")
    assert symbols_for(points, MAP, "rare_earths") is MAP
    followed = points_of("copper", "rare_earths", "").following("rare_earths")
    assert symbols_for(followed, MAP, "rare_earths") is MAP
    assert symbols_for(followed.of_mineral("copper"), MAP, "copper") is MAP


def test_copper_on_a_map_of_rare_earths_has_a_scale_of_its_own() -> None:
    points = points_of("copper", "rare_earths")
    scale = symbols_for(points, MAP, "rare_earths")
    assert scale.side(1e6) == pytest.approx(LARGEST_SIDE_PX)
    assert MAP.side(1e6) == pytest.approx(100.0), "it would cover the map"
    large = scale_up_to(40_000.0, factor=3.0)
    assert symbols_for(points, large, "rare_earths").side(1e6) == pytest.approx(60.0)


def test_what_has_no_mineral_has_a_scale_of_its_own_and_what_has_no_capacity_the_maps() -> None:
    assert symbols_for(points_of("", ""), MAP, "copper") != MAP
    assert symbols_for(points_of("", tonnes=[np.nan]), MAP, "copper") is MAP
    assert symbols_for(PointSet.of([1.0], [1.0]), MAP, "copper") is MAP, "nobody said"


def test_where_the_map_has_no_sizes_the_file_has_its_own() -> None:
    empty = SymbolScale(0.0, 0.0)
    assert symbols_for(points_of("copper"), empty, "copper").side(1e6) == LARGEST_SIDE_PX


def test_a_round_capacity_fits_its_row() -> None:
    capacity = MAP.round_capacity(12.0)
    assert capacity == 10_000.0
    assert 6.0 < MAP.side(capacity) <= 12.0


# --- the legend -----------------------------------------------------------------------------------


def block_of(scene: "MapScene") -> "LegendBlock":
    (found,) = user_blocks(scene)
    return found


@pytest.fixture
def scene(
    picture_of: Callable[..., "Picture"], scene_of: Callable[..., "MapScene"]
) -> Callable[[PointSet, PointLook], "MapScene"]:
    def make(points: PointSet, look: PointLook = PointLook()) -> "MapScene":  # noqa: B008
        from mapapp.cartography.scene import MapOptions

        layer = Layer("user:1", "user", name="Mine", look=look)
        options = MapOptions(DEFAULT_APPEARANCE.with_layer(layer))
        return scene_of(picture_of(), options=options, user_points={"user:1": points})

    return make


def test_the_legend_says_what_the_scale_is(
    scene: Callable[[PointSet, PointLook], "MapScene"],
) -> None:
    found = block_of(scene(points_of("copper", "rare_earths")))
    assert [entry.key for entry in found.entries] == ["user:1:mining", "user:1:size"]
    assert found.entries[-1].label == "200 kt/yr"
    assert found.note == "area: capacity, one scale for all minerals of the file"
    found = block_of(scene(points_of("copper")))
    assert found.note == "area: capacity, on a scale of the file's own"


def test_the_legend_says_how_many_sites_a_filter_leaves(
    scene: Callable[[PointSet, PointLook], "MapScene"],
) -> None:
    points = points_of("copper", "rare_earths", "").only(np.array([True, False, True]))
    assert block_of(scene(points)).note.endswith("; filtered: 2 of 3 sites")
    unsized = PointSet.of([1.0, 2.0], [1.0, 2.0]).only(np.array([True, False]))
    assert block_of(scene(unsized)).note == "filtered: 1 of 2 sites"


def test_a_map_draws_of_a_file_that_follows_the_mineral_what_is_of_its_own(
    picture_of: Callable[..., "Picture"], scene_of: Callable[..., "MapScene"]
) -> None:
    followed = points_of("copper", "rare_earths", "").following("copper")
    for mineral, lon in (("copper", [-100.0]), ("rare_earths", [20.0]), ("tin", [])):
        given = {"user:1": followed}
        made = scene_of(picture_of(mineral=mineral, stage="mining"), user_points=given)
        assert made.user_points["user:1"].lon.tolist() == lon
        assert (made.user_points is given) == (mineral == "copper")


def test_classes_of_density_are_told_in_the_theme_they_will_be_drawn_in(
    picture_of: Callable[..., "Picture"], scene_of: Callable[..., "MapScene"], qapp: object
) -> None:
    from mapapp.cartography.scene import MapOptions

    layer = Layer("user:1", "user", name="Mine", look=PointLook(display="density"))
    options = MapOptions(DEFAULT_APPEARANCE.with_layer(layer))
    points = {"user:1": points_of("copper", "rare_earths")}
    seen = []
    canvas = QImage(20, 12, QImage.Format.Format_RGB32)
    for theme in (DARK, LIGHT):
        made = scene_of(picture_of(), options=options, user_points=points, theme=theme)
        for drawn in (False, True):
            if drawn:
                picture = QImage(1440, 760, QImage.Format.Format_RGB32)
                painter = QPainter(picture)
                made.draw(painter)
                painter.end()
            for entry in block_of(made).entries if drawn or theme is LIGHT else ():
                painter = QPainter(canvas)
                entry.draw(painter, QRectF(canvas.rect()))
                painter.end()
                seen.append(canvas.pixelColor(10, 6).name().upper())
        assert shows_density(made)
    dark, stale, light = seen[:5], seen[5:10], seen[10:]
    assert tuple(dark) == on_ground(heat_ramp(OWN_COLOURS[0], dark=True), DARK.land)
    assert tuple(light) == on_ground(heat_ramp(OWN_COLOURS[0], dark=False), LIGHT.land)
    assert stale == light, "what was drawn in the dark is told in the light"
