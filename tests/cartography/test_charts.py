"""Share bars add up, and a supplier is known by its colour."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

from mapapp.cartography.charts import MOST_SUPPLIERS, draw_share_chart, suppliers_of
from mapapp.cartography.theme import LIGHT, OTHERS, SUPPLIER_COLOURS, MapTheme
from mapapp.catalog.catalog import Catalog
from mapapp.catalog.load import load_catalog
from mapapp.picture.base.mineral_model import mineral_model
from mapapp.scenario.scenario import Place, Scenario

if TYPE_CHECKING:
    from mapapp.picture.result import Picture

    PictureOf = Callable[..., Picture]

MINERALS = list(load_catalog().minerals)
LEVER = Scenario().with_capacity(
    "cobalt", "refining", Place("country", "AUS"), nameplate_t_per_year=24_000
)


@pytest.mark.parametrize("mineral", MINERALS)
def test_shares_add_up_to_the_bar(
    mineral: str, catalog: Catalog, picture_of: "PictureOf", names: Mapping[str, str]
) -> None:
    for stage in mineral_model(catalog, mineral).stages:
        picture = picture_of(mineral, stage)
        if not picture.has_output:
            continue
        parts = suppliers_of(picture, names)
        for shares in ([p.before for p in parts], [p.after for p in parts]):
            assert sum(shares) == pytest.approx(1.0, abs=6e-4)
            assert min(shares) >= 0
        assert len(parts) <= MOST_SUPPLIERS + 1
        assert [p.iso3 for p in parts[:-1]].count(None) == 0, "others stand last"


@pytest.mark.parametrize("mineral", MINERALS)
def test_no_two_suppliers_share_a_colour(
    mineral: str, catalog: Catalog, picture_of: "PictureOf", names: Mapping[str, str]
) -> None:
    for stage in mineral_model(catalog, mineral).stages:
        parts = suppliers_of(picture_of(mineral, stage), names)
        colours = [part.colour for part in parts]
        assert len(set(colours)) == len(colours), stage
        for part in parts:
            if part.iso3 in SUPPLIER_COLOURS:
                assert part.colour == SUPPLIER_COLOURS[part.iso3]
            assert (part.colour == OTHERS) == (part.iso3 is None)


def test_others_are_what_the_largest_leave(
    picture_of: "PictureOf", names: Mapping[str, str]
) -> None:
    picture = picture_of(scenario=LEVER)
    few = suppliers_of(picture, names, most=2)
    assert [part.iso3 for part in few][-1] is None
    shown = {part.iso3 for part in few[:-1]}
    left = sum(f.scenario_share or 0 for f in picture.suppliers if f.iso3 not in shown)
    left += picture.rest_of_world[1] / picture.world_output[1]
    assert few[-1].after == pytest.approx(left, abs=1e-9)


def test_a_supplier_that_only_the_scenario_makes_large_is_shown(
    picture_of: "PictureOf", names: Mapping[str, str]
) -> None:
    parts = {part.iso3: part for part in suppliers_of(picture_of(scenario=LEVER), names)}
    assert parts["AUS"].after > parts["AUS"].before


@pytest.mark.parametrize("width", [420, 700])
def test_the_bars_are_as_wide_as_the_shares(
    width: int,
    picture_of: "PictureOf",
    names: Mapping[str, str],
    pinned: Callable[[MapTheme], MapTheme],
    canvas: Callable[..., QImage],
    pixels: Callable[[QImage], np.ndarray],
) -> None:
    picture = picture_of(scenario=LEVER)
    theme = pinned(LIGHT)
    image = pixels(
        canvas(
            lambda p: draw_share_chart(p, QRectF(0, 0, width, 150), picture, names, theme),
            width=width,
            height=150,
        )
    )
    bar = width - 64
    # The foot of a bar: below the words, above its edge.
    for top, attribute in ((16, "before"), (44, "after")):
        row = image[top + 20, 64:]
        for part in suppliers_of(picture, names):
            share = getattr(part, attribute)
            found = (np.abs(row - QColor(part.colour).getRgb()[:3]).sum(axis=1) < 12).sum()
            assert found == pytest.approx(share * bar, abs=4), (part.name, attribute)


def test_nothing_is_drawn_outside_its_box(
    picture_of: "PictureOf",
    names: Mapping[str, str],
    pinned: Callable[[MapTheme], MapTheme],
    canvas: Callable[..., QImage],
    pixels: Callable[[QImage], np.ndarray],
) -> None:
    theme = pinned(replace(LIGHT))
    box = QRectF(40, 40, 420, 150)
    image = pixels(
        canvas(
            lambda p: draw_share_chart(p, box, picture_of(scenario=LEVER), names, theme),
            width=500,
            height=230,
        )
    )
    drawn = np.argwhere(np.abs(image - 255).sum(axis=2) > 30)
    (top, left), (bottom, right) = drawn.min(axis=0), drawn.max(axis=0)
    assert left >= 39
    assert right <= 461
    assert top >= 39
    assert bottom <= 191
