"""Labels stand alone: on no symbol, no legend, no other label, and inside the picture."""

from collections.abc import Callable
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, QRectF

from mapapp.cartography.labels import GAP_PX, SHARE_WORTH_A_LABEL, label_lines, wanted
from mapapp.cartography.text import size_of
from mapapp.cartography.wording import ABOUT
from mapapp.catalog.catalog import Catalog
from mapapp.catalog.load import load_catalog
from mapapp.picture.base.mineral_model import mineral_model
from mapapp.scenario.scenario import Place, Scenario

if TYPE_CHECKING:
    from mapapp.cartography.scene import MapScene
    from mapapp.picture.result import Picture

CATALOG = load_catalog()
MINERALS = list(CATALOG.minerals)
SIZES = [(900, 560), (1440, 760), (1920, 1080)]

PictureOf = Callable[..., "Picture"]
SceneOf = Callable[..., "MapScene"]


def test_all_minerals_are_looked_at() -> None:
    assert len(MINERALS) == 19


@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s[0]}x{s[1]}")
@pytest.mark.parametrize("mineral", MINERALS)
def test_labels_touch_nothing(
    mineral: str, size: tuple[int, int], catalog: Catalog, picture_of: PictureOf, scene_of: SceneOf
) -> None:
    for stage in mineral_model(catalog, mineral).stages:
        scene = scene_of(picture_of(mineral, stage), width=size[0], height=size[1])
        window = QRectF(0, 0, *size)
        boxes = {label.iso3: label.box for label in scene.labels}
        assert len(boxes) == len(scene.labels)
        for (a, one), (b, other) in combinations(boxes.items(), 2):
            assert not one.intersects(other), (stage, a, b)
        for code, box in boxes.items():
            assert window.contains(box), (stage, code)
            hit = [m.sites[0].name for m in scene.marks if m.bounds.intersects(box)]
            assert not hit, (stage, code, hit)
            for legend in scene.legend_boxes:
                assert legend is None or not legend.intersects(box), (stage, code)
            if scene.chip is not None:
                assert not scene.chip.box.intersects(box), (stage, code)


def no_room(scene: "MapScene", iso3: str) -> bool:
    """Whether something stands in each place beside the country, apart from its own label."""
    index = scene.world.index[iso3]
    bounds = scene.viewport.transform.mapRect(scene.world.main_bounds(index))
    lines = label_lines(scene.picture, iso3, scene.names[iso3], scene.theme, inside=False)
    size = size_of(lines)
    taken = [mark.bounds for mark in scene.marks]
    taken += [box for box in scene.legend_boxes if box is not None]
    taken += [label.box.adjusted(-GAP_PX, -1, GAP_PX, 1) for label in scene.labels]
    middle = bounds.center().y() - size.height() / 2
    right = QRectF(bounds.right() + GAP_PX, middle, size.width(), size.height())
    left = right.translated(-bounds.width() - 2 * GAP_PX - size.width(), 0)

    def other_land(box: QRectF) -> bool:
        points = [
            QPointF(box.left() + box.width() * part / 12, box.center().y()) for part in range(13)
        ]
        codes = [scene.world.country_at(scene.viewport, point) for point in points]
        return any(c not in (None, iso3) and scene.picture.value(c) for c in codes)

    grown = [box.adjusted(-2, -2, 2, 2) for box in taken]
    return all(
        any(box.intersects(other) for other in grown) or other_land(box) for box in (right, left)
    )


@pytest.mark.parametrize("mineral", MINERALS)
def test_the_largest_share_is_labelled_unless_there_is_no_room(
    mineral: str, catalog: Catalog, picture_of: PictureOf, scene_of: SceneOf
) -> None:
    for stage in mineral_model(catalog, mineral).stages:
        picture = picture_of(mineral, stage)
        if not picture.has_output:
            continue
        scene = scene_of(picture, width=1920, height=1080)
        first = wanted(picture, zoom=1.0)[0]
        shown = {label.iso3 for label in scene.labels}
        assert first.iso3 in shown or no_room(scene, first.iso3), (stage, first.iso3)


def test_the_start_view_names_its_large_suppliers(picture_of: PictureOf, scene_of: SceneOf) -> None:
    shown = {label.iso3 for label in scene_of(picture_of()).labels}
    assert {"CHN", "FIN", "JPN", "IDN"} <= shown


def test_who_is_worth_a_label(picture_of: PictureOf) -> None:
    picture = picture_of("cobalt", "refining")
    found = wanted(picture, zoom=1.0)
    shares = [f.scenario_share for f in found]
    assert shares == sorted(shares, reverse=True)
    assert min(shares) > SHARE_WORTH_A_LABEL
    assert len(wanted(picture, zoom=4.0)) > len(found)


def test_without_output_there_are_no_labels(picture_of: PictureOf, scene_of: SceneOf) -> None:
    picture = picture_of("antimony", "refining")
    assert not picture.has_output
    assert scene_of(picture).labels == ()


@pytest.mark.parametrize(
    ("mode", "iso3", "sign"),
    [("change", "AUS", "+"), ("change", "CHN", "−"), ("scenario", "AUS", "")],
)
def test_change_carries_its_sign(
    mode: str, iso3: str, sign: str, picture_of: PictureOf, scene_of: SceneOf
) -> None:
    scenario = Scenario().with_capacity(
        "cobalt", "refining", Place("country", "AUS"), nameplate_t_per_year=40_000
    )
    picture = picture_of(mode=mode, scenario=scenario)
    scene = scene_of(picture)
    [[name, figure]] = label_lines(picture, iso3, "Somewhere", scene.theme, inside=False)
    assert name.text == "Somewhere "
    # A share is a plain figure, with the mark of an estimate where it is one.
    plain = figure.text.removeprefix(ABOUT)
    assert plain[0] == sign if sign else plain[0].isdigit()
    assert (figure.text != plain) == (mode == "scenario")


def test_no_change_is_zero_without_a_sign(picture_of: PictureOf, scene_of: SceneOf) -> None:
    picture = picture_of(mode="change")
    scene = scene_of(picture)
    [[_, figure]] = label_lines(picture, "CHN", "China", scene.theme, inside=False)
    assert figure.text == "0.0"


@pytest.mark.parametrize("mineral", ["lithium", "nickel", "rare_earths", "cobalt"])
def test_a_label_beside_its_country_does_not_stand_on_another_one(
    mineral: str, catalog: Catalog, picture_of: PictureOf, scene_of: SceneOf
) -> None:
    """A quarter at most of a label may cover a country that has a figure of its own."""
    for stage in mineral_model(catalog, mineral).stages:
        scene = scene_of(picture_of(mineral, stage), width=800, height=600)
        for label in scene.labels:
            if label.inside:
                continue
            points = [
                QPointF(
                    label.box.left() + label.box.width() * x / 20,
                    label.box.top() + label.box.height() * y / 4,
                )
                for x in range(21)
                for y in range(5)
            ]
            codes = [scene.world.country_at(scene.viewport, point) for point in points]
            foreign = sum(
                c not in (None, label.iso3) and bool(scene.picture.value(c)) for c in codes
            )
            assert foreign < 0.35 * len(points), (stage, label.iso3)
