"""A symbol of several sites says how many, over all other symbols."""

from collections.abc import Callable
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtGui import QImage

from mapapp.cartography.site_numbers import NUMBER_FROM_SIDE_PX, NUMBER_FROM_SITES

if TYPE_CHECKING:
    from mapapp.cartography.scene import MapScene

SceneOf = Callable[..., "MapScene"]


@pytest.mark.parametrize("mineral", ["cobalt", "lithium", "copper"])
def test_symbols_of_several_sites_have_a_number_and_numbers_do_not_overlap(
    mineral: str, picture_of: Callable[..., object], scene_of: SceneOf
) -> None:
    scene = scene_of(picture_of(mineral, "refining"))
    several = [mark for mark in scene.marks if len(mark.sites) >= NUMBER_FROM_SITES]
    counts = sorted(len(mark.sites) for mark in several)
    found = sorted(int(number.text) for number in scene.site_numbers)
    assert found
    assert len(found) >= 0.9 * len(counts)
    assert set(found) <= set(counts)
    for one, other in combinations(scene.site_numbers, 2):
        assert not one.box.adjusted(2, 2, -2, -2).intersects(other.box.adjusted(2, 2, -2, -2))


def test_a_small_symbol_has_its_number_at_a_corner(
    picture_of: Callable[..., object], scene_of: SceneOf
) -> None:
    scene = scene_of(picture_of("cobalt", "refining"))
    small = [
        mark
        for mark in scene.marks
        if len(mark.sites) >= NUMBER_FROM_SITES and mark.side_px < NUMBER_FROM_SIDE_PX
    ]
    assert small
    told = 0
    for mark in small:
        near = mark.bounds.adjusted(-16, -16, 16, 16)
        texts = [one.text for one in scene.site_numbers if near.contains(one.box.center())]
        told += str(len(mark.sites)) in texts
    assert told >= 0.8 * len(small)


def test_numbers_lie_over_the_symbols_of_every_stage(
    picture_of: Callable[..., object],
    scene_of: SceneOf,
    canvas: Callable[..., QImage],
    pixels: Callable[[QImage], np.ndarray],
) -> None:
    from mapapp.cartography.site_numbers import draw_site_numbers

    scene = scene_of(picture_of("cobalt", "mining"))
    drawn = pixels(canvas(lambda p: scene.draw_overlay(p, pixel_ratio=1.0), width=1440, height=760))
    alone = pixels(
        canvas(
            lambda p: draw_site_numbers(p, scene.site_numbers, scene.theme), width=1440, height=760
        )
    )
    ink = (alone < 80).all(axis=2)
    assert ink.sum() > 30
    # What the numbers alone are is also what they are on the map.
    assert np.abs(drawn - alone)[ink].max(axis=1).mean() < 30
