"""Seeing the map with other eyes."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from mapapp.cartography.colour_space import to_coded, to_linear
from mapapp.cartography.colour_vision import (
    MATRICES,
    VISIONS,
    Vision,
    preview_colour,
    preview_image,
    simulate,
    vision_name,
)

if TYPE_CHECKING:
    from mapapp.cartography.scene import MapScene
    from mapapp.picture.result import Picture

OTHERS: list[Vision] = [vision for vision in VISIONS if vision != "normal"]
COLOUR = st.tuples(*[st.integers(0, 255)] * 3)


def noise(width: int, height: int, form: QImage.Format) -> QImage:
    image = QImage(width, height, form)
    rng = np.random.default_rng(3)
    for row in range(height):
        for column in range(width):
            red, green, blue, alpha = (int(v) for v in rng.integers(0, 256, 4))
            image.setPixelColor(column, row, QColor(red, green, blue, alpha))
    return image


@pytest.mark.parametrize("vision", OTHERS)
@given(colour=COLOUR)
def test_the_table_gives_what_the_formula_gives(
    vision: Vision, colour: tuple[int, int, int]
) -> None:
    seen = simulate(np.array(colour, dtype=np.uint8), vision)
    exact = to_coded(MATRICES[vision] @ to_linear(np.array(colour) / 255)) * 255
    assert np.abs(seen - exact).max() <= 0.6


@pytest.mark.parametrize("vision", VISIONS)
def test_black_white_and_greys_stay(vision: Vision) -> None:
    greys = np.repeat(np.arange(256, dtype=np.uint8)[:, None], 3, axis=1)
    assert np.abs(simulate(greys, vision).astype(int) - greys).max() <= 1
    assert (simulate(greys[[0, 255]], vision) == greys[[0, 255]]).all()


def test_red_and_green_become_alike_for_red_and_green_blindness_only() -> None:
    pair = np.array([[170, 60, 40], [110, 110, 40]], dtype=np.uint8)
    apart = {vision: np.ptp(simulate(pair, vision).astype(int), axis=0).max() for vision in VISIONS}
    assert apart["deutan"] < apart["normal"] / 2
    assert apart["protan"] < apart["normal"]
    assert apart["tritan"] > apart["normal"] * 0.9


@given(colour=COLOUR)
def test_grey_has_the_luminance_of_the_colour(colour: tuple[int, int, int]) -> None:
    red, green, blue = simulate(np.array(colour, dtype=np.uint8), "grey")
    assert red == green == blue
    luminance = np.array([0.2126, 0.7152, 0.0722]) @ to_linear(np.array(colour) / 255)
    assert abs(float(to_coded(np.array(luminance))) * 255 - float(red)) <= 0.6


def test_normal_vision_changes_nothing_and_shares_nothing() -> None:
    rgb = np.arange(30, dtype=np.uint8).reshape(2, 5, 3)
    seen = simulate(rgb, "normal")
    assert (seen == rgb).all()
    assert not np.shares_memory(seen, rgb)


def test_colours_without_three_parts_are_refused() -> None:
    with pytest.raises(ValueError, match=r"the shape is \(4, 2\)"):
        simulate(np.zeros((4, 2), dtype=np.uint8), "deutan")


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize(
    "form", [QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32, QImage.Format.Format_RGB888]
)
def test_every_pixel_of_an_image_is_seen_like_its_colour(
    vision: Vision, form: QImage.Format
) -> None:
    image = noise(7, 5, form)
    before = image.copy()
    seen = preview_image(image, vision)
    assert image == before
    assert seen.size() == image.size()
    for row in range(5):
        for column in range(7):
            expected = preview_colour(image.pixelColor(column, row), vision)
            assert seen.pixelColor(column, row) == expected


def test_long_runs_and_large_images_are_seen_whole() -> None:
    """Runs that pass the borders of what is worked on at once."""
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("#D55E00"))
    for column in range(0, 400, 9):
        image.setPixelColor(column, 200, QColor("#009E73"))
    seen = preview_image(image, "deutan")
    found = {seen.pixel(x, y) & 0xFFFFFF for x in range(400) for y in range(300)}
    wanted = {
        preview_colour(QColor(name), "deutan").rgb() & 0xFFFFFF for name in ("#D55E00", "#009E73")
    }
    assert found == wanted
    assert seen.pixel(9, 200) != seen.pixel(10, 200) == seen.pixel(399, 299)


def test_resolution_and_pixel_ratio_stay() -> None:
    image = noise(4, 4, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(2.0)
    image.setDotsPerMeterX(11811)
    seen = preview_image(image, "protan")
    assert (seen.devicePixelRatio(), seen.dotsPerMeterX()) == (2.0, 11811)


def test_an_empty_image_stays_empty() -> None:
    assert preview_image(QImage(), "grey").isNull()


def test_transparency_of_a_colour_stays() -> None:
    assert preview_colour(QColor(213, 94, 0, 77), "grey").alpha() == 77


@pytest.mark.parametrize("vision", OTHERS)
def test_a_map_of_screen_size_takes_a_moment(
    vision: Vision,
    scene_of: "Callable[..., MapScene]",
    picture_of: "Callable[..., Picture]",
    canvas: Callable[..., QImage],
    pixels: Callable[[QImage], NDArray[np.int16]],
) -> None:
    scene = scene_of(picture_of(), width=1920, height=1080)
    image = canvas(scene.draw, width=1920, height=1080)
    taken = []
    for _ in range(5):
        start = time.perf_counter()
        seen = preview_image(image, vision)
        taken.append(time.perf_counter() - start)
    assert min(taken) < 0.04
    expected = simulate(pixels(image).astype(np.uint8), vision)
    assert (pixels(seen) == expected).all()


def test_every_kind_has_a_name_of_its_own() -> None:
    assert len({vision_name(vision) for vision in VISIONS}) == len(VISIONS)
