"""A pact's outline goes around its members, not between them."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from mapapp.cartography.pact_outline import (
    RUN_POINTS,
    SMALLEST_ISLAND_PX,
    draw_pact,
    layout_pact,
    pact_legend,
)
from mapapp.cartography.projection import EqualEarth
from mapapp.cartography.shapes import COAST
from mapapp.cartography.theme import DARK, LIGHT, MapTheme
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.world import World
from mapapp.catalog.catalog import Catalog
from mapapp.picture.sourcing.consumers import members_of

Canvas = Callable[..., QImage]
Pixels = Callable[[QImage], np.ndarray]

VIEW = Viewport.home(width=1440, height=760, margins=(0, 56, 0, 32))


def pairs_of(world: World, lines: np.ndarray, viewport: Viewport = VIEW) -> set[tuple[str, str]]:
    shapes = world.for_projection(viewport.projection).level_for(viewport.scale).shapes
    return {
        tuple(sorted("" if side < 0 else world.codes[side] for side in shapes.line_countries[line]))
        for line in lines
    }


@pytest.mark.parametrize("zoom", [1.0, 6.0, 20.0])
@pytest.mark.parametrize("centre", [11.0, 150.0])
def test_every_border_has_one_member(
    world: World, catalog: Catalog, zoom: float, centre: float
) -> None:
    home = Viewport.home(
        width=1440, height=760, margins=(0, 56, 0, 32), projection=EqualEarth(centre)
    )
    viewport = home.zoomed(zoom, home.pixel_of(10.0, 50.0))
    members = set(members_of(catalog, "eu27"))
    marks = layout_pact(members, viewport=viewport, world=world)
    assert len(marks.lines)
    for pair in pairs_of(world, marks.lines, viewport):
        assert len(members & set(pair)) == 1
    for pair in pairs_of(world, marks.coast_lines, viewport):
        assert pair[0] == ""
        assert pair[1] in members


def test_neighbours_in_a_pact_have_no_line_between_them(world: World) -> None:
    alone = pairs_of(world, layout_pact(["FRA"], viewport=VIEW, world=world).lines)
    together = pairs_of(world, layout_pact(["FRA", "DEU"], viewport=VIEW, world=world).lines)
    assert ("DEU", "FRA") in alone
    assert ("DEU", "FRA") not in together
    assert ("DEU", "POL") in together


def test_a_country_enclosed_by_members_is_left_out_by_a_line(
    world: World, catalog: Catalog
) -> None:
    pairs = pairs_of(
        world, layout_pact(members_of(catalog, "eu27"), viewport=VIEW, world=world).lines
    )
    assert {("CHE", "DEU"), ("CHE", "FRA"), ("CHE", "ITA"), ("AUT", "CHE")} <= pairs


def test_the_smallest_states_inside_a_member_have_no_ring(world: World) -> None:
    far = pairs_of(world, layout_pact(["ITA"], viewport=VIEW, world=world).lines)
    assert not any("SMR" in pair or "VAT" in pair for pair in far)
    near = VIEW.zoomed(60.0, VIEW.pixel_of(12.4, 43.9))
    pairs = pairs_of(world, layout_pact(["ITA"], viewport=near, world=world).lines, near)
    assert ("ITA", "SMR") in pairs


def test_coasts_can_be_left_out_and_small_islands_always_are(world: World) -> None:
    with_coasts = layout_pact(["JPN", "GRC"], viewport=VIEW, world=world)
    without = layout_pact(["JPN", "GRC"], viewport=VIEW, world=world, coasts=False)
    assert len(with_coasts.coast_lines)
    assert len(without.coast_lines) == 0
    assert without.coasts == ()
    assert np.array_equal(with_coasts.lines, without.lines)
    shapes = world.level_for(VIEW.scale).shapes
    box = shapes.line_bounds[with_coasts.coast_lines]
    extent = np.maximum(box[:, 2] - box[:, 0], box[:, 3] - box[:, 1]) * VIEW.scale
    assert extent.min() >= SMALLEST_ISLAND_PX
    japan = world.index["JPN"]
    islands = (shapes.line_countries[:, 0] == japan) & (shapes.line_kind == COAST)
    assert np.count_nonzero(islands) > np.count_nonzero(
        shapes.line_countries[with_coasts.coast_lines, 0] == japan
    )


def test_only_what_is_in_sight_is_drawn(world: World, catalog: Catalog) -> None:
    members = members_of(catalog, "g7")
    asia = VIEW.zoomed(8.0, VIEW.pixel_of(105.0, 35.0))
    assert len(layout_pact(members, viewport=asia, world=world, coasts=False).lines) == 0
    assert layout_pact((), viewport=VIEW, world=world).borders == ()
    assert layout_pact(("ZZZ",), viewport=VIEW, world=world).borders == ()


def test_runs_of_a_line_meet(world: World) -> None:
    marks = layout_pact(["CHN"], viewport=VIEW, world=world, coasts=False)
    shapes = world.level_for(VIEW.scale).shapes
    segments = sum(
        int(shapes.line_start[line + 1] - shapes.line_start[line]) - 1 for line in marks.lines
    )
    assert sum(path.elementCount() - 1 for path in marks.borders) == segments
    assert max(path.elementCount() for path in marks.borders) <= RUN_POINTS + 1


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_line_is_the_accent_with_a_halo_on_dark_classes(
    world: World, theme: MapTheme, canvas: Canvas, pixels: Pixels
) -> None:
    marks = layout_pact(["CHN"], viewport=VIEW, world=world)
    image = canvas(
        lambda p: draw_pact(p, marks, VIEW, theme), width=1440, height=760, ground="#808080"
    )
    seen = pixels(image).reshape(-1, 3)

    def count(colour: str) -> int:
        return int((np.abs(seen - QColor(colour).getRgb()[:3]).max(axis=1) <= 12).sum())

    assert count(theme.accent) > 300
    assert count(theme.halo) > 100


def test_the_legend_names_the_pact_and_counts(canvas: Canvas, pixels: Pixels) -> None:
    from PySide6.QtCore import QRectF

    row = pact_legend("G7", members=7, theme=LIGHT)
    assert row.label == "G7 (7 members)"
    image = canvas(lambda p: row.draw(p, QRectF(5, 5, 20, 12)), width=30, height=22)
    assert (pixels(image)[11, 10:20] == QColor(LIGHT.accent).getRgb()[:3]).all()
