"""Colours of ramps between those that were designed, and the ink that can be read on them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.cartography.colour_space import (
    contrast,
    diverging_ramp,
    hex_of,
    ink_on,
    linear_of,
    ramp,
    to_coded,
    to_linear,
)
from mapapp.cartography.theme import CHANGE_LIGHT, SHARE_DARK, SHARE_LIGHT

COLOURS = st.integers(0, 0xFFFFFF).map(lambda code: f"#{code:06X}")


@given(colour=COLOURS)
def test_a_colour_survives_the_way_through_linear_light(colour: str) -> None:
    assert hex_of(linear_of(colour)) == colour


def test_linear_light_of_middle_grey() -> None:
    assert to_linear(np.array([0.0, 0.5, 1.0])) == pytest.approx([0, 0.214041, 1], abs=1e-6)
    assert to_coded(np.array([-1.0, 0.214041, 2.0])) == pytest.approx([0, 0.5, 1], abs=1e-6)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#FFFFFF", "#767676") == pytest.approx(4.54, abs=0.01)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colours", [SHARE_LIGHT, SHARE_DARK, CHANGE_LIGHT])
@pytest.mark.parametrize("count", range(2, 10))
def test_a_ramp_keeps_its_ends_and_gives_as_many_as_asked(
    colours: tuple[str, ...], count: int
) -> None:
    found = ramp(colours, count)
    assert len(set(found)) == count
    assert (found[0], found[-1]) == (colours[0], colours[-1])


def test_the_designed_number_gives_the_designed_colours() -> None:
    assert ramp(SHARE_LIGHT, 6) is SHARE_LIGHT
    assert diverging_ramp(CHANGE_LIGHT, 7) is CHANGE_LIGHT


def test_twice_as_fine_a_ramp_passes_through_the_designed_colours() -> None:
    assert ramp(SHARE_LIGHT, 11)[::2] == SHARE_LIGHT


def test_halfway_between_two_colours_is_halfway_for_the_eye() -> None:
    # OKLab's L of black is 0 and of white 1; a grey of L = 0.5 has linear light 0.5 cubed.
    assert ramp(("#000000", "#FFFFFF"), 3) == ("#000000", hex_of(np.full(3, 0.125)), "#FFFFFF")
    assert ramp(("#000000", "#FFFFFF"), 1) == (hex_of(np.full(3, 0.125)),)


@pytest.mark.parametrize("count", [1, 3, 5, 9])
def test_a_diverging_ramp_keeps_its_middle(count: int) -> None:
    found = diverging_ramp(CHANGE_LIGHT, count)
    assert len(set(found)) == count
    assert found[count // 2] == CHANGE_LIGHT[3]


def test_a_diverging_ramp_without_a_middle_is_refused() -> None:
    with pytest.raises(ValueError, match="odd number of colours, not 4 of 7"):
        diverging_ramp(CHANGE_LIGHT, 4)


@given(ground=COLOURS)
def test_some_ink_can_be_read_on_every_ground(ground: str) -> None:
    assert contrast(ink_on(ground, ("#1B1F24", "#FFFFFF")), ground) >= 4.5


def test_the_ink_of_the_theme_comes_first() -> None:
    assert ink_on("#A5D9C8", ("#1B1F24", "#FFFFFF")) == "#1B1F24"
    assert ink_on("#1A2761", ("#1B1F24", "#FFFFFF")) == "#FFFFFF"
    # Here neither of the two reaches 4.5.
    assert ink_on("#7A7A7A", ("#1B1F24", "#FFFFFF")) == "#000000"
