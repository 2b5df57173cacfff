"""Symbols: shape says the stage, area the capacity, and merging loses no tonne."""

from collections.abc import Callable
from dataclasses import replace
from math import sqrt
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.cartography.symbols import (
    LARGEST_SIDE_PX,
    MERGE_PX,
    MINIMUM_SIDE_PX,
    UNKNOWN_SIDE_PX,
    SiteMark,
    SymbolScale,
    draw_added,
    draw_symbol,
    site_marks,
    symbol_scale,
)
from mapapp.cartography.theme import DARK, LIGHT, MapTheme
from mapapp.cartography.viewport import Viewport
from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import STAGES, Site, Stage

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPainter

    from mapapp.cartography.scene import MapScene
    from mapapp.picture.result import Picture

VIEW = Viewport.home(width=1440, height=760, margins=(0, 56, 0, 32))


def a_site(number: int, **given_: Any) -> Site:
    values: dict[str, Any] = {
        "id": f"s{number}", "name": f"Site {number}", "mineral": "cobalt", "stage": "refining",
        "product": "", "operator": "", "owners": (), "control": None, "host": "CHN",
        "admin1": "", "lon": 110.0, "lat": 30.0, "coord_precision": "site",
        "capacity_t_per_year": 1000.0, "production_t": None, "production_year": None,
        "status": "operating", "start_year": None, "capex_musd": None, "source_ids": (),
        "notes": "", "verification": "checked",
    }  # fmt: skip
    return Site(**(values | given_))


capacities = st.one_of(st.none(), st.floats(1, 1e6))
statuses = st.sampled_from(["operating", "construction", "planned", "care_and_maintenance"])


@st.composite
def crowds(draw: st.DrawFn) -> list[Site]:
    """Sites close enough to merge, of all kinds."""
    return [
        a_site(
            number,
            lon=draw(st.floats(100, 118)),
            lat=draw(st.floats(20, 40)),
            capacity_t_per_year=draw(capacities),
            status=draw(statuses),
            notes=draw(st.sampled_from(["", "intermediate: matte"])),
        )
        for number in range(draw(st.integers(1, 25)))
    ]


def marks_of(sites: list[Site], *, factor: float = 1.0) -> tuple[SiteMark, ...]:
    by_stage = {sites[0].stage: sites}
    scale = symbol_scale(by_stage, factor=factor)
    return site_marks(by_stage, by_stage, VIEW, scale=scale, factor=factor)


# --- size -----------------------------------------------


@given(
    largest=st.floats(10, 1e7), part=st.floats(0.03, 1), factor=st.sampled_from([0.75, 1.0, 2.5])
)
def test_area_is_proportional_to_capacity(largest: float, part: float, factor: float) -> None:
    scale = symbol_scale({"refining": [a_site(1, capacity_t_per_year=largest)]}, factor=factor)
    assert scale.side(largest) == pytest.approx(LARGEST_SIDE_PX * factor)
    ratio = (scale.side(largest * part) / scale.side(largest)) ** 2
    assert ratio == pytest.approx(part)


@pytest.mark.parametrize("factor", [0.75, 1.0, 2.5])
def test_the_smallest_symbols_grow_with_the_picture(factor: float) -> None:
    scale = symbol_scale({"refining": [a_site(1, capacity_t_per_year=1e6)]}, factor=factor)
    assert scale.side(0.5) == MINIMUM_SIDE_PX * factor
    unknown = marks_of([a_site(1, capacity_t_per_year=None)], factor=factor)
    assert [mark.side_px for mark in unknown] == [UNKNOWN_SIDE_PX * factor]


def test_what_sets_the_scale() -> None:
    sites = [
        a_site(1, capacity_t_per_year=100.0),
        a_site(2, capacity_t_per_year=9e5, status="closed"),
        a_site(3, capacity_t_per_year=8e5, notes="basis: gross weight"),
        a_site(4, capacity_t_per_year=None),
    ]
    assert symbol_scale({"refining": sites}, factor=1).largest_t_per_year == 100.0


def test_without_a_known_capacity_there_are_no_sizes() -> None:
    scale = symbol_scale({"refining": [a_site(1, capacity_t_per_year=None)]}, factor=1)
    assert scale.legend_sizes() == ()
    assert [mark.known for mark in marks_of([a_site(1, capacity_t_per_year=None)])] == [False]


@given(largest=st.floats(1, 1e7))
def test_legend_sizes_are_round_and_from_the_data(largest: float) -> None:
    sizes = SymbolScale(LARGEST_SIDE_PX / sqrt(largest), largest).legend_sizes()
    assert len(sizes) == 4
    assert list(sizes) == sorted(set(sizes))
    assert sizes[-1] <= largest * 1.0000002
    assert sizes[-1] > largest / 2
    for size in sizes:
        digits = f"{size:.6e}".split("e")[0].rstrip("0").rstrip(".")
        assert digits in {"1", "2", "4", "5"}


def test_legend_sizes_of_forty_kilotonnes() -> None:
    assert SymbolScale(1.0, 41_200.0).legend_sizes() == (1000.0, 5000.0, 20_000.0, 40_000.0)


# --- merging -----------------------------------------------


@given(sites=crowds())
def test_merging_loses_no_site_and_no_tonne(sites: list[Site]) -> None:
    marks = marks_of(sites)
    assert sorted(s.id for m in marks for s in m.sites) == sorted(s.id for s in sites)
    scale = symbol_scale({"refining": sites}, factor=1)
    for mark in marks:
        known = [s.capacity_t_per_year or 0 for s in mark.sites if s.countable]
        assert mark.known == (sum(known) > 0)
        assert {s.status != "operating" for s in mark.sites} == {mark.hollow}
        if mark.known:
            assert mark.side_px == pytest.approx(scale.side(sum(known)))
        else:
            assert mark.side_px == UNKNOWN_SIDE_PX


@given(sites=crowds())
def test_large_symbols_come_before_small_ones_and_unknown_ones_last(sites: list[Site]) -> None:
    order = [(not mark.known, -mark.side_px) for mark in marks_of(sites)]
    assert order == sorted(order)


def test_near_sites_merge_and_far_ones_do_not() -> None:
    far = marks_of([a_site(1, lon=100.0), a_site(2, lon=110.0)])
    assert [len(mark.sites) for mark in far] == [1, 1]
    near = marks_of([a_site(1, lon=110.0), a_site(2, lon=110.2)])
    assert [len(mark.sites) for mark in near] == [2]


def test_mines_merge_from_farther_away_than_plants() -> None:
    degrees = 3.0  # about 12 px in this view
    assert MERGE_PX["refining"] < 12 < MERGE_PX["mining"]
    for stage, marks in (("refining", 2), ("mining", 1)):
        pair = [a_site(1, stage=stage, lat=0.0), a_site(2, stage=stage, lat=0.0, lon=110 + degrees)]
        assert len(marks_of(pair)) == marks, stage


def test_closed_sites_are_not_drawn() -> None:
    assert marks_of([a_site(1, status="closed")]) == ()


def test_mines_lie_under_plants(catalog: Catalog) -> None:
    by_stage = {stage: catalog.sites_of("rare_earths", stage) for stage in STAGES}
    scale = symbol_scale(by_stage, factor=1)
    marks = site_marks(by_stage, STAGES, VIEW, scale=scale, factor=1)
    stages = [mark.stage for mark in marks]
    assert stages == sorted(stages, key=["mining", "magnets", "refining"].index)


# --- drawing -----------------------------------------------

Canvas = Callable[..., "QImage"]
Pixels = Callable[["QImage"], np.ndarray]


def covered(image: np.ndarray) -> np.ndarray:
    return np.abs(image - 255).sum(axis=2) > 60


def draw_one(
    canvas: Canvas, stage: Stage, side: float, theme: MapTheme = LIGHT, *, hollow: bool = False
) -> "QImage":
    from PySide6.QtCore import QPointF

    return canvas(
        lambda painter: draw_symbol(painter, stage, QPointF(30, 30), side, theme, hollow=hollow),
        width=60,
        height=60,
    )


def test_each_stage_has_a_shape_of_its_own(canvas: Canvas, pixels: Pixels) -> None:
    masks = [covered(pixels(draw_one(canvas, stage, 30))) for stage in STAGES]
    for index, mask in enumerate(masks):
        for other in masks[index + 1 :]:
            assert (mask != other).sum() > 0.1 * mask.sum()


@pytest.mark.parametrize("stage", STAGES)
def test_shapes_of_one_capacity_cover_one_area(
    stage: Stage, canvas: Canvas, pixels: Pixels
) -> None:
    # A line in the fill's colour: outlines of different colours would be counted differently.
    theme = replace(LIGHT, stage_line=dict(LIGHT.stage_fill))
    ink = np.abs(pixels(draw_one(canvas, stage, 30, theme)) - 255).sum(axis=2)
    assert ink.sum() / ink[30, 30] == pytest.approx(31**2, rel=0.06)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("side", [UNKNOWN_SIDE_PX, 12.0])
def test_what_does_not_operate_is_hollow(
    stage: Stage, theme: MapTheme, side: float, canvas: Canvas, pixels: Pixels
) -> None:
    solid = pixels(draw_one(canvas, stage, side, theme))
    hollow = pixels(draw_one(canvas, stage, side, theme, hollow=True))
    from PySide6.QtGui import QColor

    fill = np.array(QColor(theme.stage_fill[stage]).getRgb()[:3])
    inside = (slice(29, 31), slice(29, 31))
    assert np.abs(solid[inside] - fill).max() < 40
    assert np.abs(hollow[inside] - fill).max() > 60


# --- asking -----------------------------------------------


@pytest.mark.parametrize("mineral", ["cobalt", "rare_earths", "nickel"])
def test_pointing_at_a_symbol_finds_it_or_what_lies_on_top(
    mineral: str,
    picture_of: Callable[..., "Picture"],
    scene_of: Callable[..., "MapScene"],
) -> None:
    scene = scene_of(picture_of(mineral))
    assert len(scene.marks) > 20
    order = {id(mark): index for index, mark in enumerate(scene.marks)}
    alone = 0
    for index, mark in enumerate(scene.marks):
        found = scene.mark_at(mark.centre)
        assert found is not None
        assert order[id(found)] >= index
        if order[id(found)] > index:
            assert found.bounds.adjusted(-4, -4, 4, 4).contains(mark.centre)
        else:
            alone += 1
    assert alone > 0.6 * len(scene.marks)


def test_pointing_at_the_open_sea_finds_nothing(
    picture_of: Callable[..., "Picture"], scene_of: Callable[..., "MapScene"]
) -> None:
    from PySide6.QtCore import QPointF

    scene = scene_of(picture_of())
    assert scene.mark_at(QPointF(60, 300)) is None


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("side", [5.0, 24.0])
def test_added_capacity_stands_out_from_every_class(
    side: float, theme: MapTheme, canvas: Canvas, pixels: Pixels
) -> None:
    """The accent is blue and so are the upper classes: a rim keeps them apart."""
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QColor

    rim = np.array(QColor(theme.panel).getRgb()[:3])
    accent = np.array(QColor(theme.accent).getRgb()[:3])

    def magnified(painter: "QPainter") -> None:
        painter.scale(4, 4)
        draw_added(painter, QPointF(20, 20), side, theme)

    for colour in (*theme.share, *theme.change):
        image = pixels(canvas(magnified, width=160, height=160, ground=colour))
        edge = np.abs(image[80] - rim).max(axis=1) < 12
        line = np.abs(image - accent).max(axis=2) < 12
        half = int(2 * side)
        assert edge[: 80 - half].sum() >= 3, colour
        assert edge[81 + half :].sum() >= 3, colour
        assert line.sum() >= 16 * side, colour
