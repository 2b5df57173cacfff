"""Every site stands in the country that its row names."""

from dataclasses import replace

import check_positions
import pytest

from mapapp.cartography.shapes import Shapes, load_shapes
from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Site
from mapapp.locations import bundled


@pytest.fixture(scope="module")
def shapes() -> Shapes:
    return load_shapes(bundled("geodata", "shapes"), check_positions.FINEST)


@pytest.fixture
def site(catalog: Catalog) -> Site:
    return next(site for site in catalog.sites if site.id == "lithium-aus-greenbushes")


def why(site: Site, shapes: Shapes) -> str | None:
    found = check_positions.check_positions([site], shapes)
    return found[0][1].why if found else None


def test_every_site_stands_in_its_country() -> None:
    assert check_positions.problems() == []


def test_every_exception_is_needed() -> None:
    assert check_positions.unneeded_exceptions() == []


def test_a_site_in_another_country_is_found(site: Site, shapes: Shapes) -> None:
    assert why(site, shapes) is None
    assert why(replace(site, host="CHL"), shapes) == "the point is in AUS"


def test_swapped_coordinates_are_found(site: Site, shapes: Shapes) -> None:
    assert why(replace(site, lon=18.7, lat=44.5), shapes) == "the point is in BIH"


@pytest.mark.parametrize(
    ("lon", "near"),
    [(115.35, True), (113.0, False)],
    ids=["a few kilometres off the beach", "far out at sea"],
)
def test_a_point_at_sea_may_be_near_its_coast(
    site: Site, shapes: Shapes, *, lon: float, near: bool
) -> None:
    found = why(replace(site, lon=lon, lat=-33.3), shapes)
    assert (found is None) == near
    assert near or "degrees off AUS" in str(found)


def test_a_coast_across_the_antimeridian_is_near(site: Site, shapes: Shapes) -> None:
    # Off Chukotka, whose coast lies on both sides of 180 degrees.
    assert why(replace(site, host="RUS", lon=-179.99, lat=69.1), shapes) is None


def test_a_country_without_a_shape_is_said(site: Site, shapes: Shapes) -> None:
    assert why(replace(site, host="XXX"), shapes) == "there is no shape of XXX"
