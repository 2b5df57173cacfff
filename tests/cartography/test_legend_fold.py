"""What of a legend folds away where there is little room: never first what was asked for."""

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from mapapp.cartography.facts import MapFacts
from mapapp.cartography.land_mask import land_mask
from mapapp.cartography.legend_placed import MORE_KEY, MOST_HIDDEN_CELLS
from mapapp.cartography.legend_room import keep_rank
from mapapp.cartography.legend_rows import LegendEntry
from mapapp.cartography.legend_strip import StripBlock, fewer
from mapapp.cartography.scene import MapOptions
from mapapp.cartography.theme import LIGHT
from mapapp.scenario.appearance import DEFAULT_APPEARANCE, LegendEdit
from mapapp.scenario.scenario import Place, Scenario

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from mapapp.cartography.scene import MapScene
    from mapapp.catalog.catalog import Catalog
    from mapapp.picture.result import Picture

PictureOf = Callable[..., "Picture"]
SceneOf = Callable[..., "MapScene"]

SMALLEST = {"width": 698.0, "height": 443.0}
"""The map in a window of 1280 x 800, px."""

ASKED_FOR = {"flows", "controls"}


@pytest.fixture
def shown(picture_of: PictureOf, scene_of: SceneOf, catalog: "Catalog") -> SceneOf:
    """The map of the smallest window with layers that are off at first."""

    def make(
        mineral: str, stage: Any, *layers: str, action: str = "Show", **look: Any
    ) -> "MapScene":
        appearance = replace(DEFAULT_APPEARANCE.with_visible(layers, visible=True), **look)
        return scene_of(
            picture_of(mineral, stage),
            facts=MapFacts(catalog),
            options=MapOptions(appearance=appearance, chip_action=action),
            **SMALLEST,
        )

    return make


def test_what_colours_the_map_stays_longest_and_sizes_go_first() -> None:
    keys = ["sites:size", "sites", "sites:control", "pact", "share"]
    ranks = [keep_rank(key) for key in keys]
    assert ranks == sorted(ranks, reverse=True)
    assert len(set(ranks)) == len(ranks)
    assert keep_rank("user:1") == keep_rank("flows") == keep_rank("controls")
    assert keep_rank("sites:size", ("sites:size",)) == keep_rank("share"), "put there by hand"


@pytest.mark.parametrize("stage", ["mining", "refining"])
@pytest.mark.parametrize("mineral", ["cobalt", "lithium", "nickel", "rare_earths", "graphite"])
@pytest.mark.parametrize("layers", [("flows",), ("controls",), ("flows", "controls")])
def test_a_layer_that_was_switched_on_is_explained_in_the_smallest_window(
    mineral: str, stage: str, layers: tuple[str, ...], shown: SceneOf
) -> None:
    scene = shown(mineral, stage, *layers)
    legend = scene.placed_legend
    assert legend is not None
    assert not {block.key for block in legend.folded} & ASKED_FOR
    land = land_mask(scene.viewport, scene.world)
    boxes = [box for box in legend.boxes if box is not None]
    assert all(land.hidden_by(box) <= MOST_HIDDEN_CELLS for box in boxes[1:])
    assert not [pair for pair in combinations(boxes, 2) if pair[0].intersects(pair[1])]


def test_on_a_very_low_map_the_legend_is_off_the_title(
    picture_of: PictureOf, scene_of: SceneOf
) -> None:
    options = MapOptions(chip_action="Show")
    scene = scene_of(picture_of("cobalt", "refining"), options=options, width=374.0, height=249.0)
    legend = scene.placed_legend
    assert legend is not None
    (box,) = [box for box in legend.boxes if box is not None]
    assert box.top() >= scene.title_size()[1]
    assert legend.row_box(MORE_KEY) is not None


def test_with_all_on_what_explains_itself_folds_first(shown: SceneOf) -> None:
    scene = shown(
        "cobalt", "refining", "flows", "controls", "pact", pact="msp", site_colour="control"
    )
    legend = scene.placed_legend
    assert legend is not None
    folded = {block.key for block in legend.folded}
    assert folded & {"sites", "sites:size"}
    assert not folded & {"share", *ASKED_FOR}
    assert legend.row_box(MORE_KEY) is not None
    everything = {block.key for block in scene.legend.blocks()}
    assert {block.key for block in legend.blocks} == everything


def test_what_folds_depends_on_what_is_shown_not_on_what_was_before(shown: SceneOf) -> None:
    fresh = shown("cobalt", "refining", "flows", "controls", site_colour="control")
    before = shown("cobalt", "refining")
    again = replace(fresh)
    again.__dict__["legend_before"] = before.placed_legend
    assert fresh.placed_legend is not None
    assert again.placed_legend is not None
    assert [b.key for b in again.placed_legend.folded] == [
        b.key for b in fresh.placed_legend.folded
    ]


def test_added_capacity_is_explained_only_where_some_is_drawn(
    picture_of: PictureOf, scene_of: SceneOf
) -> None:
    def rows(scene: "MapScene") -> set[str]:
        return {key for block in scene.legend.blocks() for key in block.row_words()}

    options = MapOptions(chip_action="Show")
    assert "sites:added" not in rows(scene_of(picture_of(), options=options))
    place = Place("region", "oceania")
    scenario = Scenario().with_capacity("cobalt", "refining", place, nameplate_t_per_year=24_000.0)
    assert "sites:added" in rows(scene_of(picture_of(scenario=scenario), options=options))
    of_baseline = picture_of(scenario=scenario, mode="baseline")
    assert "sites:added" not in rows(scene_of(of_baseline, options=options))


def test_a_strip_is_low_and_each_of_its_rows_can_be_pointed_at(
    canvas: Callable[..., "QImage"], pixels: Callable[["QImage"], np.ndarray]
) -> None:
    from PySide6.QtCore import QPointF, QRectF, Qt
    from PySide6.QtGui import QPainter

    def swatch(painter: QPainter, box: QRectF) -> None:
        painter.fillRect(box, Qt.GlobalColor.red)

    rows = [LegendEntry(f"flows:{n}", words, swatch) for n, words in enumerate("abcd")]
    kept = fewer(rows, 3)
    assert [row.key for row in kept] == ["flows:0", "flows:2", "flows:3"]
    assert fewer(kept, 3) == kept
    block = StripBlock("Trade", kept, LIGHT, swatch_px=30.0, row_px=15.0, key="flows")
    corner = QPointF(10, 8)
    boxes = list(block.row_boxes(corner).values())
    width, height = block.size()
    assert height < 4 * block.row_px
    assert max(box.right() for box in boxes) <= corner.x() + width
    assert max(box.bottom() for box in boxes) <= corner.y() + height
    image = pixels(canvas(lambda p: block.draw(p, corner), width=200, height=80))
    for box in boxes:
        assert (image[int(box.top()) + 6, int(box.center().x())] == [255, 0, 0]).all()


def test_the_users_order_of_blocks_is_kept_where_room_is_short(shown: SceneOf) -> None:
    edit = LegendEdit(order=("flows", "share"))
    scene = shown("cobalt", "refining", "flows", "controls", legend=edit)
    legend = scene.placed_legend
    assert legend is not None
    assert legend.blocks[0].key == "flows"
    assert legend.feet["flows"].x() < legend.feet["share"].x()
