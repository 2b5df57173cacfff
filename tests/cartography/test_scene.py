"""While a slider moves nothing jumps; another look at the map starts afresh."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from mapapp.cartography.fills import HATCH
from mapapp.cartography.legend import SizeBlock
from mapapp.picture.result import Picture
from mapapp.scenario.appearance import Appearance
from mapapp.scenario.scenario import Place, Scenario

if TYPE_CHECKING:
    from mapapp.cartography.scene import MapScene

PictureOf = Callable[..., Picture]
SceneOf = Callable[..., "MapScene"]


def with_lever(tonnes: float) -> Scenario:
    return Scenario().with_capacity(
        "cobalt", "refining", Place("country", "FIN"), nameplate_t_per_year=tonnes
    )


def used(scene: "MapScene") -> "MapScene":
    """Touch what a painted frame computes."""
    assert scene.marks
    assert scene.labels
    assert scene.legend_boxes
    return scene


def test_while_a_lever_moves_symbols_and_labels_stay(
    picture_of: PictureOf, scene_of: SceneOf
) -> None:
    first = used(scene_of(picture_of(scenario=with_lever(1000))))
    second = scene_of(picture_of(scenario=with_lever(1200)), previous=first)
    assert second.marks is first.marks
    assert len(second.labels) == len(first.labels)
    for now, then in zip(second.labels, first.labels, strict=True):
        assert now is then
    assert second.previous is None, "earlier scenes are let go"
    assert second.picture.value("FIN") != first.picture.value("FIN")


@pytest.mark.parametrize(
    "changed",
    [{"mineral": "nickel"}, {"stage": "mining"}],
    ids=["another mineral", "another stage"],
)
def test_another_map_drops_both(
    changed: dict[str, Any], picture_of: PictureOf, scene_of: SceneOf
) -> None:
    first = used(scene_of(picture_of()))
    second = scene_of(picture_of(**changed), previous=first)
    assert "marks" not in vars(second)
    assert "labels" not in vars(second)


@pytest.mark.parametrize("changed", [{"year": 2024}, {"mode": "change"}, {"mode": "baseline"}])
def test_another_year_or_mode_places_labels_anew(
    changed: dict[str, Any], picture_of: PictureOf, scene_of: SceneOf
) -> None:
    first = used(scene_of(picture_of(scenario=with_lever(1000))))
    second = scene_of(picture_of(scenario=with_lever(1000), **changed), previous=first)
    assert "labels" not in vars(second)


def test_another_place_or_size_drops_both(picture_of: PictureOf, scene_of: SceneOf) -> None:
    first = used(scene_of(picture_of()))
    moved = first.viewport.zoomed(2.0, QPointF(600, 300))
    for second in (
        scene_of(picture_of(), viewport=moved, previous=first),
        scene_of(picture_of(), width=1200, previous=first),
        scene_of(
            picture_of(),
            options=replace(first.options, appearance=Appearance(show_legend=False)),
            previous=first,
        ),
    ):
        assert "marks" not in vars(second)
        assert "labels" not in vars(second)


def test_drawing_some_countries_anew_is_drawing_all(
    picture_of: PictureOf,
    scene_of: SceneOf,
    canvas: Callable[..., QImage],
    pixels: Callable[[QImage], np.ndarray],
) -> None:
    """What a slider's frame repaints must not differ from a whole picture."""
    first = scene_of(picture_of(scenario=with_lever(0)))
    second = scene_of(picture_of(scenario=with_lever(60_000)), previous=first)
    changed = [
        i
        for i, (a, b) in enumerate(zip(first.classes, second.classes, strict=True))
        if a != b and HATCH not in (a, b)
    ]
    assert changed

    def step(painter: QPainter) -> None:
        first.draw_ground(painter, pixel_ratio=1.0)
        second.draw_countries(painter, changed, pixel_ratio=1.0)

    whole = pixels(canvas(lambda p: second.draw_ground(p, pixel_ratio=1.0), width=1440, height=760))
    stepped = pixels(canvas(step, width=1440, height=760))
    assert (np.abs(whole - stepped).max(axis=2) > 1).mean() < 0.001


def test_the_legend_has_the_colours_of_the_map(picture_of: PictureOf, scene_of: SceneOf) -> None:
    scene = scene_of(picture_of())
    assert scene.legend.scale is scene.scale
    assert scene.legend.hatched == (HATCH in scene.classes)
    sizes = [block for block in scene.legend.blocks() if isinstance(block, SizeBlock)]
    assert len(sizes) == 1
    assert [side for _, side in sizes[0].sizes] == [
        scene.symbols.side(t) for t in scene.symbols.legend_sizes()
    ]
    assert [label for label, _ in sizes[0].sizes] == ["1", "5", "20", "40"]


def test_a_hidden_stage_has_no_symbols(picture_of: PictureOf, scene_of: SceneOf) -> None:
    from mapapp.cartography.scene import MapOptions
    from mapapp.scenario.appearance import DEFAULT_APPEARANCE

    scene = scene_of(
        picture_of(),
        options=MapOptions(DEFAULT_APPEARANCE.with_visible(["sites:mining"], visible=False)),
    )
    assert {mark.stage for mark in scene.marks} == {"refining"}
    whole = scene_of(picture_of())
    assert {mark.stage for mark in whole.marks} == {"mining", "refining"}


def test_pointing_at_a_place_tells_its_coordinates(
    picture_of: PictureOf, scene_of: SceneOf
) -> None:
    from mapapp.cartography.viewport import PROJECTION

    scene = scene_of(picture_of())
    x, y = PROJECTION.forward(25.0, 62.0)
    pixel = scene.viewport.to_pixel(float(x), float(y))
    assert scene.lonlat_at(pixel) == pytest.approx((25.0, 62.0))
    assert scene.world.country_at(scene.viewport, pixel) == "FIN"


def test_the_baseline_shows_no_added_capacity(picture_of: PictureOf, scene_of: SceneOf) -> None:
    scenario = Scenario().with_capacity(
        "cobalt", "refining", Place("region", "oceania"), nameplate_t_per_year=20_000
    )
    assert scene_of(picture_of(scenario=scenario)).added_marks
    assert not scene_of(picture_of(scenario=scenario, mode="baseline")).added_marks
