"""Every country can be met with the pointer, islands of a pixel too."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF

from mapapp.cartography.projection import EqualEarth, Projection
from mapapp.cartography.projections import Mercator, Robinson
from mapapp.cartography.small_countries import SMALL_PX, country_near, is_small
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.world import World

if TYPE_CHECKING:
    from mapapp.catalog.catalog import Catalog


@pytest.fixture(scope="module")
def world() -> World:
    return World()


def home(projection: Projection) -> Viewport:
    return Viewport.home(width=900, height=560, margins=(0, 56, 0, 28), projection=projection)


def label_pixel(world: World, viewport: Viewport, code: str) -> QPointF:
    shown = world.for_projection(viewport.projection)
    point = shown.label_point(shown.index[code])
    return viewport.to_pixel(point.x(), point.y())


@pytest.mark.parametrize(
    "projection", [EqualEarth(11.0), Robinson(150.0), Mercator(11.0)], ids=lambda p: p.id
)
def test_every_country_is_hit_at_its_label_point(
    world: World, catalog: "Catalog", projection: Projection
) -> None:
    viewport = home(projection)
    shown = world.for_projection(projection)
    codes = [c for c in catalog.countries if c in shown.index and shown.is_shown(shown.index[c])]
    assert len(codes) > 190
    missed = {
        code: found
        for code in codes
        if (found := country_near(world, viewport, label_pixel(world, viewport, code))) != code
    }
    assert missed == {}


def test_a_small_island_answers_over_the_sea_around_it(world: World) -> None:
    viewport = home(EqualEarth(11.0))
    assert is_small(world, viewport, "MUS")
    middle = label_pixel(world, viewport, "MUS")
    for way in (QPointF(SMALL_PX - 1, 0), QPointF(0, 1 - SMALL_PX)):
        assert world.country_at(viewport, middle + way) is None
        assert country_near(world, viewport, middle + way) == "MUS"
    assert country_near(world, viewport, middle + QPointF(4 * SMALL_PX, 0)) is None


def test_a_small_country_takes_no_more_than_its_middle_from_a_neighbour(world: World) -> None:
    viewport = home(EqualEarth(11.0))
    middle = label_pixel(world, viewport, "SMR")
    assert country_near(world, viewport, middle) == "SMR"
    assert country_near(world, viewport, middle + QPointF(-3.5, 0)) == "ITA"


def test_zoomed_in_it_needs_no_help(world: World) -> None:
    viewport = home(EqualEarth(11.0))
    at = label_pixel(world, viewport, "MUS")
    near = viewport.zoomed(100.0, at)
    assert not is_small(world, near, "MUS")
    assert country_near(world, near, label_pixel(world, near, "MUS")) == "MUS"


def test_a_large_country_is_not_small_and_the_sea_is_the_sea(world: World) -> None:
    viewport = home(EqualEarth(11.0))
    assert not is_small(world, viewport, "AUS")
    assert not is_small(world, viewport, "XXX")
    assert country_near(world, viewport, viewport.pixel_of(-35.0, 35.0)) is None
