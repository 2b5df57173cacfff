"""Shades of any colour a user may choose are told apart, printed in grey, and no empty land."""

import colorsys
from itertools import pairwise

import numpy as np
import pytest

from mapapp.cartography.points.heat_ramp import alphas, heat_ramp, on_ground
from mapapp.cartography.points.look import OWN_COLOURS
from mapapp.cartography.theme import DARK, LIGHT, MapTheme
from tests.cartography.test_theme import THEMES, VISION, ucs

GREYS = ("#000000", "#7F7F7F", "#FFFFFF")
HUES = tuple(
    "#{:02X}{:02X}{:02X}".format(*(round(255 * part) for part in colorsys.hsv_to_rgb(at, 1, 1)))
    for at in (number / 6 for number in range(6))
)
TOLD_APART, NO_LAND = 10.0, 8.0


@pytest.mark.parametrize("colour", [*OWN_COLOURS, *GREYS, *HUES])
@pytest.mark.parametrize("theme", THEMES)
def test_classes_of_density_can_be_told_apart_by_every_eye(theme: MapTheme, colour: str) -> None:
    ramp = heat_ramp(colour, dark=theme is DARK)
    for ground in (theme.land, theme.sea):
        for seen in (ramp, on_ground(ramp, ground)):
            for vision in VISION:
                places = [ucs(one, vision) for one in (ground, *seen)]
                apart = [float(np.linalg.norm(a - b)) for a, b in pairwise(places)]
                assert apart[0] >= NO_LAND, (ground, vision, seen)
                assert min(apart[1:]) >= TOLD_APART, (ground, vision, seen)


@pytest.mark.parametrize("colour", [*OWN_COLOURS, *GREYS, *HUES])
@pytest.mark.parametrize("theme", THEMES)
def test_lightness_goes_one_way_away_from_the_ground(theme: MapTheme, colour: str) -> None:
    way = 1 if theme is DARK else -1
    ramp = heat_ramp(colour, dark=theme is DARK)
    lightness = [float(ucs(one)[0]) for one in (theme.land, *on_ground(ramp, theme.land))]
    assert all(way * (after - before) > 2 for before, after in pairwise(lightness))


def hue(colour: str) -> float:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return colorsys.rgb_to_hsv(red, green, blue)[0]


@pytest.mark.parametrize("colour", OWN_COLOURS)
def test_the_hue_is_the_files_own(colour: str) -> None:
    for dark in (False, True):
        middle = heat_ramp(colour, dark=dark)[2]
        assert abs(hue(middle) - hue(colour)) < 0.04


def test_stronger_classes_hide_more_of_the_ground() -> None:
    assert list(alphas(5)) == sorted(alphas(5))
    assert heat_ramp("#808080", dark=False) != heat_ramp("#808080", dark=True)
    assert on_ground(("#000000",), LIGHT.land) != ("#000000",)
