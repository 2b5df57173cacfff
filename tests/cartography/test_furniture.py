"""What stands around the map: the scale bar and where it points."""

import pytest

from mapapp.cartography.azimuthal import REGIONS
from mapapp.cartography.furniture import scale_bar, scale_bar_words
from mapapp.cartography.projection import EqualEarth, Projection
from mapapp.cartography.projections import Mercator, NaturalEarth, Robinson
from mapapp.cartography.viewport import Viewport

REGION = REGIONS["africa"]


def words_of(projection: Projection) -> str:
    viewport = Viewport.home(width=900, height=600, margins=(0, 0, 0, 0), projection=projection)
    return scale_bar_words(viewport, scale_bar(viewport, longest_px=100))


def test_north_is_pointed_to_where_it_is_up_all_over_the_map(qapp: object) -> None:
    assert words_of(Mercator()).endswith("↑\u202fN")


@pytest.mark.parametrize("projection", [EqualEarth(), Robinson(), NaturalEarth(), REGION])
def test_no_arrow_points_north_where_meridians_lean(projection: Projection, qapp: object) -> None:
    words = words_of(projection)
    assert words
    assert "↑" not in words
