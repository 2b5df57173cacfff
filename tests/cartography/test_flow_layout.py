"""The largest flows, wide by their tonnes, small ones on top, found where they are drawn."""

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from mapapp.cartography.flow_layout import (
    REACH_PX,
    THINNEST_PX,
    WIDEST_PX,
    FlowLayout,
    FlowOptions,
    FlowScale,
    layout_flows,
    round_below,
    value_of,
)
from mapapp.cartography.flow_legend import flow_legend
from mapapp.cartography.flow_numbers import tonnes_words
from mapapp.cartography.theme import LIGHT, MapTheme
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.world import World
from mapapp.catalog.catalog import Catalog
from mapapp.picture.sourcing.trade_flows import TradeFlows, trade_flows
from mapapp.picture.view import Mode, View
from mapapp.scenario.scenario import Place, Scenario

if TYPE_CHECKING:
    from mapapp.cartography.scene import MapScene

Pinned = Callable[[MapTheme], MapTheme]
Laid = Callable[..., FlowLayout]

VIEW = Viewport.home(width=1440, height=760, margins=(0, 56, 0, 32))
PUSH = Scenario().with_capacity(
    "lithium", "refining", Place("country", "AUS"), nameplate_t_per_year=40_000
)


@pytest.fixture
def trade_of(catalog: Catalog) -> Callable[..., TradeFlows]:
    def make(mineral: str = "lithium", scenario: Scenario | None = None) -> TradeFlows:
        found = trade_flows(catalog, scenario or Scenario(), View(mineral, "refining"))
        assert found is not None
        return found

    return make


@pytest.fixture
def laid(pinned: Pinned, world: World, trade_of: Callable[..., TradeFlows]) -> Laid:
    def make(
        trade: TradeFlows | None = None,
        *,
        viewport: Viewport = VIEW,
        options: FlowOptions | None = None,
        labels: dict[str, QRectF] | None = None,
        obstacles: tuple[QRectF, ...] = (),
    ) -> FlowLayout:
        return layout_flows(
            trade or trade_of(),
            viewport=viewport,
            world=world,
            theme=pinned(LIGHT),
            options=options or FlowOptions(),
            labels=labels,
            obstacles=obstacles,
        )

    return make


def made_up(trade: TradeFlows, tonnes: list[list[float]], **given_: object) -> TradeFlows:
    values = np.array(tonnes)
    return replace(
        trade,
        exporters=("CHL", "AUS"),
        importers=("CHN", "JPN"),
        baseline_t=values,
        scenario_t=values,
        assumed=np.zeros(values.shape, dtype=np.bool_),
        remainder_t=(0.0, 0.0),
        **given_,
    )


def test_the_largest_flows_are_shown_large_first(laid: Laid, trade_of: Laid) -> None:
    trade = trade_of()
    layout = laid(trade, options=FlowOptions(most=15))
    assert [mark.flow for mark in layout.marks] == list(trade.largest(15))
    assert layout.left_out == ()
    widths = [mark.width_px for mark in layout.marks]
    assert widths == sorted(widths, reverse=True), "small ones are painted last, on top"


def test_width_is_proportional_to_tonnes(laid: Laid, trade_of: Laid) -> None:
    trade = made_up(trade_of(), [[100.0, 50.0], [25.0, 1.0]])
    layout = laid(trade)
    width = {(m.flow.exporter, m.flow.importer): m.width_px for m in layout.marks}
    assert width == {
        ("CHL", "CHN"): pytest.approx(WIDEST_PX),
        ("CHL", "JPN"): pytest.approx(WIDEST_PX / 2),
        ("AUS", "CHN"): pytest.approx(WIDEST_PX / 4),
        ("AUS", "JPN"): pytest.approx(THINNEST_PX),
    }


def test_widths_grow_with_the_type(pinned: Pinned, world: World, trade_of: Laid) -> None:
    theme = pinned(LIGHT)
    large = replace(theme, type=theme.type.scaled(1.5))
    found = [
        layout_flows(trade_of(), viewport=VIEW, world=world, theme=one) for one in (theme, large)
    ]
    assert found[1].marks[0].width_px == pytest.approx(1.5 * found[0].marks[0].width_px)


def test_baseline_and_scenario_share_one_scale(laid: Laid, trade_of: Laid) -> None:
    trade = trade_of(scenario=PUSH)
    scales = {laid(trade, options=FlowOptions(mode)).scale for mode in ("baseline", "scenario")}
    assert len(scales) == 1


@pytest.mark.parametrize("mode", ["baseline", "scenario", "change"])
def test_each_mode_ranks_by_what_it_shows(laid: Laid, trade_of: Laid, mode: Mode) -> None:
    trade = trade_of(scenario=PUSH)
    layout = laid(trade, options=FlowOptions(mode, most=12))
    shown = [abs(mark.value_t) for mark in layout.marks]
    side = {
        "baseline": trade.baseline_t,
        "scenario": trade.scenario_t,
        "change": np.abs(trade.scenario_t - trade.baseline_t),
    }[mode]
    assert shown == pytest.approx(np.sort(side.ravel())[::-1][:12])
    assert all(mark.value_t == value_of(mark.flow, mode) for mark in layout.marks)
    assert all(mark.signed == (mode == "change") for mark in layout.marks)
    if mode == "change":
        assert {mark.value_t > 0 for mark in layout.marks} == {True, False}
        assert layout.shown_part is None


def test_the_part_of_trade_counts_what_is_too_small_to_list(laid: Laid, trade_of: Laid) -> None:
    trade = made_up(trade_of(), [[60.0, 20.0], [0.0, 0.0]])
    assert laid(replace(trade, remainder_t=(20.0, 20.0))).shown_part == pytest.approx(0.8)


def test_without_a_change_there_is_nothing_to_draw(laid: Laid, trade_of: Laid) -> None:
    layout = laid(trade_of(), options=FlowOptions("change"))
    assert layout.marks == ()
    assert layout.scale is None
    assert layout.flow_at(QPointF(100, 100)) is None
    assert flow_legend(layout, LIGHT) is None


def test_what_is_no_flow_between_two_countries_is_not_drawn(laid: Laid, trade_of: Laid) -> None:
    trade = replace(
        made_up(trade_of(), [[5.0, 4.0], [3.0, 2.0]]),
        exporters=("CHN", "ZZZ"),
    )
    assert [(m.flow.exporter, m.flow.importer) for m in laid(trade).marks] == [("CHN", "JPN")]


def test_a_flow_out_of_sight_is_told(laid: Laid, trade_of: Laid) -> None:
    europe = VIEW.zoomed(12.0, VIEW.pixel_of(20.0, 50.0))
    layout = laid(viewport=europe, options=FlowOptions(most=40))
    assert layout.left_out
    assert len(layout.left_out) + len(layout.marks) == 40


# --- hits --------------------------------------------------------------------------------------


@given(x=st.floats(0, 1440), y=st.floats(0, 760))
def test_a_hit_is_the_nearest_arrow_in_reach(x: float, y: float) -> None:
    layout = HELD["layout"]
    away = [mark.distance_px(QPointF(x, y)) for mark in layout.marks]
    found = layout.flow_at(QPointF(x, y))
    if min(away) > REACH_PX:
        assert found is None
    elif min(away) > 0:
        assert found is layout.marks[int(np.argmin(away))]
    else:
        # Of several under the pointer the one that is painted last.
        assert found is layout.marks[max(at for at, d in enumerate(away) if d == 0)]


HELD: dict[str, FlowLayout] = {}


@pytest.fixture(autouse=True)
def _held(laid: Laid) -> None:
    """One layout for all examples of the hit test."""
    HELD.setdefault("layout", laid())


def test_every_arrow_is_found_on_its_line(laid: Laid) -> None:
    layout = laid()
    for mark in layout.marks:
        for piece in mark.pieces:
            for point in piece[:: max(1, len(piece) // 7)]:
                found = layout.flow_at(QPointF(*point))
                assert found is not None
                assert found is mark or found.distance_px(QPointF(*point)) == 0


# --- figures -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tonnes", "words"),
    [(628_191, "628 kt"), (34_981, "35 kt"), (8_936, "8.9 kt"), (890.4, "890 t"), (3.2, "3.2 t")],
)
def test_tonnes_have_the_unit_that_reads_best(qapp: object, tonnes: float, words: str) -> None:
    assert tonnes_words(tonnes) == words
    assert tonnes_words(-tonnes, signed=True) == f"−{words}"
    assert tonnes_words(tonnes, signed=True) == f"+{words}"


@pytest.mark.parametrize("mineral", ["lithium", "cobalt", "rare_earths"])
def test_figures_cover_neither_each_other_nor_heads_nor_what_is_there(
    laid: Laid, trade_of: Laid, scene_of: Callable[..., "MapScene"], picture_of: Laid, mineral: str
) -> None:
    scene = scene_of(picture_of(mineral))
    there = tuple(label.box for label in scene.labels)
    layout = laid(trade_of(mineral), viewport=scene.viewport, obstacles=there)
    numbers = [mark.number.box for mark in layout.marks if mark.number is not None]
    assert 3 <= len(numbers)
    heads = [mark.head_box for mark in layout.marks if mark.head_box is not None]
    assert not any(a.intersects(b) for a, b in combinations(numbers, 2))
    assert not any(box.intersects(other) for box in numbers for other in (*heads, *there))
    whole = QRectF(0, 0, 1440, 760)
    assert all(whole.contains(box) for box in numbers)
    assert all(box in layout.obstacles for box in (*numbers, *heads))


def test_heads_stop_at_the_name_of_their_country(laid: Laid, world: World) -> None:
    point = world.label_point(world.index["CHN"])
    centre = VIEW.to_pixel(point.x(), point.y())
    name = QRectF(centre.x() - 30, centre.y() - 15, 60, 30)
    for mark in laid(labels={"CHN": name}).marks:
        if mark.flow.importer == "CHN" and mark.head_box is not None:
            assert not mark.head_box.intersects(name)


# --- legend ------------------------------------------------------------------------------------


@given(value=st.floats(1e-3, 1e9))
def test_round_values_are_one_two_or_five(value: float) -> None:
    found = round_below(value)
    assert found <= value * (1 + 1e-8)
    assert value < found * 2.5 * (1 + 1e-8)
    digit = found / 10 ** np.floor(np.log10(found * (1 + 1e-9)))
    assert round(digit, 6) in {1.0, 2.0, 5.0}


@given(largest=st.floats(1.0, 1e8))
def test_the_legend_has_round_values_of_different_widths(largest: float) -> None:
    scale = FlowScale(largest)
    values = scale.legend_values()
    assert 2 <= len(values) <= 3
    widths = [scale.width(value) for value in values]
    assert all(a >= 1.5 * b for a, b in pairwise(widths))
    assert all(scale.thinnest_px < width <= scale.widest_px * (1 + 1e-9) for width in widths)


def test_the_legend_says_what_the_widths_and_dashes_are(laid: Laid, trade_of: Laid) -> None:
    layout = laid()
    assert layout.scale is not None
    legend = flow_legend(layout, LIGHT)
    assert legend is not None
    assert [row.label for row in legend.rows] == ["20", "10", "5", "under 2"]
    assert [row.width_px for row in legend.rows] == pytest.approx(
        [layout.scale.width(t) for t in (20_000, 10_000, 5_000, 0)]
    )
    assert legend.title == "Trade, from 2024 rescaled, kt/yr contained"
    assert legend.note is not None
    assert legend.note.startswith("20 largest flows, 92")
    even = made_up(trade_of(), [[100.0, 50.0], [25.0, 20.0]])
    without = flow_legend(laid(even), LIGHT)
    assert without is not None
    assert not any(row.label.startswith("under") for row in without.rows)


def test_small_trade_is_in_tonnes(laid: Laid, trade_of: Laid) -> None:
    legend = flow_legend(laid(made_up(trade_of(), [[1000.0, 500.0], [25.0, 20.0]])), LIGHT)
    assert legend is not None
    assert legend.title == "Trade, from 2024 rescaled, t/yr contained"
    assert [row.label for row in legend.rows][1:] == ["200", "under 100"]


def test_a_comparison_shows_the_scenarios_tonnes_and_not_the_change(
    laid: Laid, trade_of: Laid
) -> None:
    trade = trade_of(scenario=PUSH)
    scenario, compared = (laid(trade, options=FlowOptions(m)) for m in ("scenario", "compare"))
    assert [m.value_t for m in compared.marks] == [m.value_t for m in scenario.marks]
    assert compared.shown_part == scenario.shown_part
    changed = laid(trade, options=FlowOptions("change"))
    assert [m.value_t for m in compared.marks] != [m.value_t for m in changed.marks]


def test_broad_bands_are_in_the_way_of_labels(laid: Laid) -> None:
    layout = laid()
    broad = [mark for mark in layout.marks if mark.width_px >= 5.0]
    assert broad
    for mark in broad:
        middle = mark.pieces[0][len(mark.pieces[0]) // 2]
        boxes = [box.adjusted(-1, -1, 1, 1) for box in layout.obstacles]
        assert any(box.contains(QPointF(*middle)) for box in boxes)


def test_the_legend_of_a_change_has_both_colours_and_no_part(laid: Laid, trade_of: Laid) -> None:
    trade = trade_of(scenario=PUSH)
    trade = replace(trade, assumed=trade.scenario_t > trade.baseline_t)
    legend = flow_legend(laid(trade, options=FlowOptions("change")), LIGHT)
    assert legend is not None
    assert {row.value_t > 0 for row in legend.rows if row.signed} == {True, False}
    assert [row.label for row in legend.rows if row.assumed] == ["assumed: none observed"]
    assert legend.note is None
