"""The legend in its place: nothing on top of anything, and every row can be pointed at."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from mapapp.cartography.fills import HATCH
from mapapp.cartography.land_mask import land_mask
from mapapp.cartography.legend import Legend
from mapapp.cartography.legend_edit import put_at
from mapapp.cartography.legend_placed import (
    GIVE_WAY,
    MORE_KEY,
    MOST_HIDDEN_CELLS,
    PlacedLegend,
    placed_legend,
)
from mapapp.cartography.legend_rows import LegendBlock, LegendEntry
from mapapp.cartography.site_style import SiteStyle, site_colours
from mapapp.scenario.appearance import LegendEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from mapapp.cartography.scene import MapScene
    from mapapp.catalog.catalog import Catalog
    from mapapp.picture.result import Picture

PictureOf = Callable[..., "Picture"]
SceneOf = Callable[..., "MapScene"]
Placed = Callable[..., tuple["MapScene", PlacedLegend]]


def _nothing(_painter: object, _box: object) -> None:
    """Paint no swatch."""


LAYERS = tuple(
    LegendBlock(
        key,
        title,
        tuple(LegendEntry(f"{key}:{n}", f"what row {n} says", _nothing) for n in range(count)),
    )
    for key, title, count in (("flows", "Trade", 4), ("controls", "Export controls", 3))
)


@pytest.fixture
def placed(picture_of: PictureOf, scene_of: SceneOf, names: Mapping[str, str]) -> Placed:
    def make(
        edit: LegendEdit | None = None,
        *,
        extra: tuple[LegendBlock, ...] = (),
        near: bool = False,
        by: Any = "stage",
        **given_: Any,
    ) -> tuple["MapScene", PlacedLegend]:
        scene = scene_of(picture_of(), **given_)
        view = scene.viewport
        if near:
            view = view.zoomed(6.0, view.middle)
        colours = site_colours(by, scene.picture.sites, scene.theme, names)
        legend = Legend(
            picture=scene.picture,
            scale=scene.scale,
            symbols=scene.symbols,
            stages=scene.picture.stages,
            theme=scene.theme,
            hatched=HATCH in scene.classes,
            merged=True,
            added=True,
            unknown=True,
            style=SiteStyle(colours),
            edit=edit or LegendEdit(),
            extra=extra,
        )
        foot = view.height - view.margins[3]
        return scene, placed_legend(legend, view, world=scene.world, top=50.0, foot=foot)

    return make


SIZES = [(1440.0, 760.0), (1024.0, 600.0), (800.0, 460.0), (1920.0, 500.0)]


@pytest.mark.parametrize("near", [False, True], ids=["world", "near"])
@pytest.mark.parametrize("by", ["stage", "control"])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_no_block_lies_on_another_or_beyond_the_edge(
    size: tuple[float, float], by: Any, near: bool, placed: Placed
) -> None:
    from PySide6.QtCore import QRectF

    width, height = size
    _, legend = placed(extra=LAYERS, near=near, by=by, width=width, height=height)
    shown = [box for box in legend.boxes if box is not None]
    assert len(shown) >= 3
    for box in shown:
        assert QRectF(0, 0, width, height).contains(box)
    for one, other in combinations(shown, 2):
        assert not one.intersects(other)


def test_over_open_sea_nothing_hides_land(placed: Placed) -> None:
    scene, legend = placed(extra=LAYERS)
    for box in legend.boxes:
        assert box is not None
        assert not land_mask(scene.viewport, scene.world).is_hidden_by(box)
    assert not any(plate.framed for plate in legend.plates)


def test_a_layer_that_is_shown_is_explained_even_over_land(placed: Placed) -> None:
    scene, legend = placed(extra=LAYERS, by="control", width=800, height=460)
    found = dict(zip([block.key for block in legend.blocks], legend.boxes, strict=True))
    for key, box in found.items():
        if key not in GIVE_WAY:
            assert box is not None, key
            if land_mask(scene.viewport, scene.world).is_hidden_by(box):
                assert any(p.framed and p.box.contains(box) for p in legend.plates), key


@pytest.mark.parametrize("key", ["share", "sites", "flows"])
@pytest.mark.parametrize(
    ("x", "y"),
    [(0.0, 0.0), (0.01, 0.75), (0.2, 0.8), (0.36, 0.78), (0.5, 0.9), (1.0, 1.0), (0.55, 0.3)],
)
def test_what_was_dragged_stays_and_the_rest_keeps_clear(
    x: float, y: float, key: str, placed: Placed
) -> None:
    from PySide6.QtCore import QRectF

    _, legend = placed(LegendEdit(places=((key, x, y),)), extra=LAYERS)
    box = legend.row_box(key)
    assert box is not None
    assert QRectF(0, 0, 1440, 760).contains(box)
    if x * 1440 + box.width() < 1424:
        assert box.left() == pytest.approx(max(8.0, x * 1440))
    if y * 760 + box.height() < 744:
        assert box.top() == pytest.approx(max(8.0, y * 760))
    shown = [other for other in legend.boxes if other is not None]
    for one, other in combinations(shown, 2):
        assert not one.intersects(other)


@pytest.mark.parametrize(
    ("place", "framed"), [((0.55, 0.3), True), ((0.02, 0.5), False)], ids=["land", "sea"]
)
def test_a_dragged_block_has_a_plate_where_land_is_behind(
    place: tuple[float, float], framed: bool, placed: Placed
) -> None:
    _, legend = placed(LegendEdit(places=(("sites", *place),)))
    box = legend.row_box("sites")
    assert box is not None
    behind = [plate for plate in legend.plates if plate.box.contains(box.center())]
    assert [plate.framed for plate in behind] == [framed]


def test_a_block_comes_down_where_it_was_dropped(placed: Placed) -> None:
    from PySide6.QtCore import QPointF

    edit = put_at(LegendEdit(), "sites", QPointF(300, 200), width=1440, height=760)
    _, legend = placed(edit)
    box = legend.row_box("sites")
    assert box is not None
    assert (box.left(), box.top()) == pytest.approx((300, 200))


@pytest.mark.parametrize("near", [False, True], ids=["world", "near"])
def test_pointing_at_a_row_names_it(near: bool, placed: Placed) -> None:
    _, legend = placed(extra=LAYERS, near=near, by="status")
    asked = 0
    for block in legend.blocks:
        title = legend.title_box(block.key)
        assert title is not None
        assert legend.legend_at(title.center()) == block.key
        assert legend.block_of(block.key) == block.key
        assert legend.words_of(block.key) == block.title
        for key, words in block.row_words().items():
            box = legend.row_box(key)
            assert box is not None
            assert legend.legend_at(box.center()) == key
            assert legend.block_of(key) == block.key
            assert legend.words_of(key) == words
            asked += 1
    assert asked > 20


def test_pointing_beside_the_legend_names_nothing(placed: Placed) -> None:
    from PySide6.QtCore import QPointF

    _, legend = placed()
    assert legend.legend_at(QPointF(700, 300)) is None
    assert legend.row_box("flows") is None
    assert legend.title_box("flows") is None
    assert legend.block_of("flows:0") is None
    assert legend.words_of("flows:0") is None


def test_a_wide_row_and_a_pile_have_a_plate_each(placed: Placed) -> None:
    """One plate around both would hide the map in the corner between them."""
    _, legend = placed(near=True, width=500, height=420)
    shown = [box for box in legend.boxes if box is not None]
    assert len(shown) >= 3
    assert all(plate.framed for plate in legend.plates)
    covered = sum(plate.box.width() * plate.box.height() for plate in legend.plates)
    around = shown[0]
    for box in shown[1:]:
        around = around.united(box)
        assert any(plate.box.contains(box) for plate in legend.plates)
    if len(legend.plates) > 1:
        assert covered < 1.1 * around.width() * around.height()


def test_what_is_drawn_stands_in_its_boxes(
    placed: Placed, canvas: Callable[..., "QImage"], pixels: Callable[["QImage"], np.ndarray]
) -> None:
    _, legend = placed(extra=LAYERS, by="status")
    image = pixels(canvas(legend.draw, width=1440, height=760, ground="#FF00FF"))
    inked = (np.abs(image - np.array([255, 0, 255])).max(axis=2) > 8).nonzero()
    allowed = np.zeros(image.shape[:2], dtype=bool)
    for plate in legend.plates:
        box = plate.box
        rows = slice(int(box.top()) - 2, int(box.bottom()) + 3)
        allowed[rows, max(0, int(box.left()) - 2) : int(box.right()) + 3] = True
    assert len(inked[0]) > 10_000
    assert allowed[inked].all()


@pytest.mark.parametrize("width", [700, 820, 1100])
def test_where_one_has_zoomed_in_the_legend_is_a_column_that_zooming_to_keeps_clear_of(
    width: int, scene_of: SceneOf, picture_of: PictureOf
) -> None:
    home = scene_of(picture_of(), width=width, height=560)
    index = home.world.index["COD"]
    bounds = home.world.main_bounds(index)
    view = home.viewport.fitted_to(bounds, left_px=home.legend_px)
    near = replace(home, viewport=view)
    right = max(plate.box.right() for plate in near.placed_legend.plates)
    country = view.transform.mapRect(bounds)
    assert home.legend_px > 0
    assert country.left() > min(right, home.legend_px)
    assert country.right() < width
    lefts = {round(box.left()) for box in near.legend_boxes if box is not None}
    assert len(lefts) == 1


def test_blocks_stay_where_they_stood_while_rows_come_and_go(placed: Placed) -> None:
    scene, legend = placed(width=1440.0, height=760.0)

    def again(words: Legend, before: PlacedLegend) -> PlacedLegend:
        view = scene.viewport
        foot = view.height - view.margins[3]
        return placed_legend(words, view, world=scene.world, top=50.0, foot=foot, before=before)

    fewer = replace(scene.legend, merged=False, unknown=False, added=False)
    without = again(replace(fewer, shares=False), legend)
    with_all = again(fewer, without)
    for key, foot in without.feet.items():
        assert foot == legend.feet[key], f"{key} jumped when another block went"
    for key in ("sites", "sites:size"):
        assert with_all.feet[key] == legend.feet[key], f"{key} jumped when another came back"


def test_a_place_that_was_kept_is_left_for_one_where_all_have_room(placed: Placed) -> None:
    scene, fresh = placed(width=1440.0, height=760.0)
    view = scene.viewport
    alone = LegendEdit(hidden=("sites",))
    sizes_first = placed(alone, width=1440.0, height=760.0)[1]
    assert sizes_first.feet["sites:size"] != fresh.feet["sites:size"]
    words = replace(scene.legend, merged=True, added=True, unknown=True)
    kept = placed_legend(
        words, view, world=scene.world, top=50.0, foot=view.height - view.margins[3],
        before=sizes_first,
    )  # fmt: skip
    assert None not in kept.boxes


def test_rows_in_two_columns_can_each_be_pointed_at(placed: Placed) -> None:
    _, legend = placed(width=1024.0, height=600.0)
    block = replace(next(b for b in legend.blocks if len(b.rows) > 2), columns=2)
    corner = legend.boxes[0].topLeft() if legend.boxes[0] is not None else None
    assert corner is not None
    boxes = list(block.row_boxes(corner).values())
    width, height = block.size()
    assert height < replace(block, columns=1).size()[1]
    assert len({round(box.left()) for box in boxes}) == 2
    assert not any(a.intersects(b) for a, b in combinations(boxes, 2))
    assert max(box.right() for box in boxes) <= corner.x() + width + 1


def test_at_the_smallest_window_every_minerals_legend_is_whole_and_hides_nothing(
    picture_of: PictureOf, scene_of: SceneOf, catalog: "Catalog"
) -> None:
    for mineral in catalog.minerals:
        for stage in picture_of(mineral).stages:
            scene = scene_of(picture_of(mineral, stage), width=698, height=441)
            legend = scene.placed_legend
            assert legend is not None
            assert not legend.folded, (mineral, stage)
            land = land_mask(scene.viewport, scene.world)
            hidden = {
                b.key: land.hidden_by(box)
                for b, box in zip(legend.blocks, legend.boxes, strict=True)
            }
            assert max(hidden.values()) <= 12, (mineral, stage, hidden)


def test_what_would_hide_land_or_has_no_room_is_a_click_away_in_the_window(
    placed: Placed,
) -> None:
    scene, on_paper = placed(extra=LAYERS, by="control", width=600, height=380)
    view = scene.viewport
    foot = view.height - view.margins[3]
    words = replace(scene.legend, extra=LAYERS)
    opens = placed_legend(words, view, world=scene.world, top=50.0, foot=foot, opens=True)
    assert opens.folded
    assert not on_paper.row_box(MORE_KEY), "on paper there is nothing to click"
    row = opens.row_box(MORE_KEY)
    assert row is not None
    assert opens.legend_at(row.center()) == MORE_KEY
    assert str(len(opens.folded)) in (opens.words_of(MORE_KEY) or "")
    land = land_mask(view, scene.world)
    shown = [box for box in opens.boxes[1:] if box is not None]
    assert all(land.hidden_by(box) <= MOST_HIDDEN_CELLS for box in shown)
    keys = {block.key for block in words.blocks()}
    assert {block.key for block in opens.blocks} == keys, "nothing is lost"


def test_paper_names_what_it_has_no_room_for(placed: Placed) -> None:
    _, legend = placed(extra=LAYERS, by="control", width=420, height=300)
    assert legend.folded
    note = " ".join(block.note for block in legend.blocks)
    for block in legend.folded:
        assert block.title in note


def test_no_block_lies_under_the_scale_bar_however_wide_that_is(
    picture_of: PictureOf, scene_of: SceneOf
) -> None:
    from mapapp.cartography.azimuthal import REGIONS
    from mapapp.cartography.furniture import scale_bar_box
    from mapapp.cartography.viewport import Viewport

    for region in REGIONS.values():
        view = Viewport.home(width=858, height=541, margins=(0, 56, 0, 56), projection=region)
        scene = scene_of(picture_of(), width=858, height=541, viewport=view)
        bar = scale_bar_box(scene.scale_bar_corner, scene.viewport, scene.theme)
        assert not [box for box in scene.legend_boxes if box is not None and box.intersects(bar)]
