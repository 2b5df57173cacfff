"""Baseline and scenario side by side: the same classes, the same place, each its own half."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from mapapp.cartography.compare import draw_line, grip_box, side_boxes, sides_of
from mapapp.desktop.swipe import SwipeCanvas
from mapapp.picture import View, evaluate
from mapapp.scenario.scenario import Place, Scenario

if TYPE_CHECKING:
    from mapapp.cartography.scene import MapScene
    from mapapp.catalog.catalog import Catalog

AUSTRALIA = Scenario().with_capacity(
    "cobalt", "refining", Place("region", "oceania"), nameplate_t_per_year=60_000
)
COMPARE = View("cobalt", "refining", 2035, "compare")


@pytest.fixture
def scene(scene_of: Callable[..., "MapScene"], catalog: "Catalog") -> "MapScene":
    return scene_of(evaluate(catalog, AUSTRALIA, COMPARE))


def pixels(draw: Callable[[QPainter], Any], scene: "MapScene") -> np.ndarray:
    width, height = round(scene.viewport.width), round(scene.viewport.height)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    try:
        draw(painter)
    finally:
        painter.end()
    return np.frombuffer(image.constBits(), np.uint8).reshape(height, width, 4)[..., :3].copy()


def test_each_side_has_its_own_shares_in_common_classes(scene: "MapScene") -> None:
    baseline, scenario = sides_of(scene, at=0.5)
    assert baseline.picture.view.mode == "baseline"
    assert baseline.scale == scenario.scale
    china = scene.picture.countries["CHN"]
    assert baseline.picture.value("CHN") == china.baseline_share
    assert scenario.picture.value("CHN") == china.scenario_share
    assert china.scenario_share != china.baseline_share
    assert baseline.added_marks == ()
    assert scenario.added_marks


def test_labels_keep_to_their_side(scene: "MapScene") -> None:
    at = 0.5
    line = at * scene.viewport.width
    baseline, scenario = sides_of(scene, at=at)
    assert baseline.labels
    assert scenario.labels
    assert all(label.box.right() <= line for label in baseline.labels)
    assert all(label.box.left() >= line for label in scenario.labels)


def test_the_export_is_baseline_to_the_left_and_scenario_to_the_right(scene: "MapScene") -> None:
    scene = replace(scene, options=replace(scene.options, swipe=0.5), previous=None)
    drawn = pixels(scene.draw, scene)
    baseline, scenario = sides_of(scene, at=0.5)
    left = pixels(lambda p: baseline.draw_ground(p, pixel_ratio=1.0), scene)
    right = pixels(lambda p: scenario.draw_ground(p, pixel_ratio=1.0), scene)
    middle = drawn.shape[1] // 2
    rows = slice(100, round(scene.viewport.height - 120))
    same_left = (drawn[rows, : middle - 40] == left[rows, : middle - 40]).all(axis=2).mean()
    same_right = (drawn[rows, middle + 40 :] == right[rows, middle + 40 :]).all(axis=2).mean()
    assert same_left > 0.8
    assert same_right > 0.8


def test_moving_the_line_draws_nothing_anew(scene: "MapScene") -> None:
    canvas = SwipeCanvas()
    canvas.settle(scene, ratio=1.0)
    there = pixels(lambda p: canvas.paint(p, scene.viewport), scene)
    canvas.at = 0.2
    moved = pixels(lambda p: canvas.paint(p, scene.viewport), scene)
    width = there.shape[1]
    # Between the old and the new line the scenario has taken the baseline's place.
    between = slice(round(0.2 * width) + 60, round(0.5 * width) - 60)
    assert (there[:, between] != moved[:, between]).any()
    right = slice(round(0.5 * width) + 90, None)
    assert (there[:, right] == moved[:, right]).all()
    assert grip_box(scene, 0.2).center().x() == pytest.approx(0.2 * width)


def test_a_lever_recolours_the_scenarios_side_alone(
    scene: "MapScene", scene_of: Callable[..., "MapScene"], catalog: "Catalog"
) -> None:
    canvas = SwipeCanvas()
    canvas.settle(scene, ratio=1.0)
    before = pixels(lambda p: canvas.paint(p, scene.viewport), scene)
    more = AUSTRALIA.with_capacity(
        "cobalt", "refining", Place("region", "oceania"), nameplate_t_per_year=65_000
    )
    half = replace(scene.options, breaks=scene.breaks, part=(0.5, 1.0))
    fresh = scene_of(
        evaluate(catalog, more, COMPARE), options=half, previous=sides_of(scene, at=0.5)[1]
    )
    assert isinstance(canvas.recolour(fresh), bool)
    after = pixels(lambda p: canvas.paint(p, scene.viewport), scene)
    line = before.shape[1] // 2
    assert (before[:, : line - 60] == after[:, : line - 60]).all()


def test_both_sides_have_the_one_legend_in_one_place(scene: "MapScene") -> None:
    baseline, scenario = sides_of(scene, at=0.5)
    assert scene.placed_legend is not None
    assert baseline.placed_legend is scene.placed_legend
    assert scenario.placed_legend is scene.placed_legend


def test_on_screen_the_legend_is_not_cut_at_the_line(scene: "MapScene") -> None:
    box = next(box for box in scene.legend_boxes if box is not None)
    canvas = SwipeCanvas()
    canvas.at = box.center().x() / scene.viewport.width
    canvas.settle(scene, ratio=1.0)
    shown = pixels(lambda p: canvas.paint(p, scene.viewport), scene)
    exported = replace(scene, options=replace(scene.options, swipe=canvas.at), previous=None)
    drawn = pixels(exported.draw, scene)
    rows, columns = (
        slice(int(box.top()), int(box.bottom())),
        slice(int(box.left()), int(box.right())),
    )
    assert (np.abs(shown[rows, columns].astype(int) - drawn[rows, columns]) <= 2).mean() > 0.99


def test_a_lever_leaves_the_baselines_side_as_it_is(
    scene: "MapScene", scene_of: Callable[..., "MapScene"], catalog: "Catalog"
) -> None:
    canvas = SwipeCanvas()
    canvas.settle(scene, ratio=1.0)
    left = canvas._baseline
    more = AUSTRALIA.with_capacity(
        "cobalt", "refining", Place("region", "oceania"), nameplate_t_per_year=61_000
    )
    options = replace(scene.options, breaks=scene.breaks)
    fresh = scene_of(evaluate(catalog, more, COMPARE), options=options, previous=scene)
    assert canvas.recolour(fresh)
    canvas.settle(fresh, ratio=1.0)
    assert canvas._baseline is left


def test_the_line_makes_way_for_the_legend(scene: "MapScene") -> None:
    box = next(box for box in scene.legend_boxes if box is not None)
    at = box.center().x() / scene.viewport.width
    drawn = pixels(lambda p: draw_line(scene, p, at=at, grip=False), scene)
    column = drawn[:, round(at * scene.viewport.width)].sum(axis=1)
    assert not column[int(box.top()) : int(box.bottom())].any()
    assert column[int(box.top()) - 40 : int(box.top()) - 10].any()


def test_no_label_or_leader_of_a_side_meets_its_name_or_crosses_the_line(
    scene: "MapScene",
) -> None:
    for at in (0.3, 0.5, 0.7):
        line = at * scene.viewport.width
        for side, right in zip(sides_of(scene, at=at), (False, True), strict=True):
            names = side_boxes(side)
            assert len(names) == 2
            for label in side.labels:
                assert not any(label.box.intersects(box) for box in names), label.iso3
                ends = [label.box.center(), *(label.leader or ())]
                assert all((end.x() > line) == right for end in ends), label.iso3
    assert side_boxes(scene) == []
