"""Labels stand alone: on no symbol, no legend, no other label, and inside the picture."""

from collections.abc import Callable
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, QRectF

from mapapp.cartography.labels import (
    REACHES_PX,
    SHARE_WORTH_A_LABEL,
    SITES_FROM_KM_PER_PX,
    label_lines,
    wanted,
)
from mapapp.cartography.scene import MapOptions
from mapapp.cartography.text import size_of
from mapapp.cartography.wording import ABOUT, map_subtitle, source_line
from mapapp.catalog.catalog import Catalog
from mapapp.catalog.load import load_catalog
from mapapp.picture.base.mineral_model import mineral_model
from mapapp.scenario.appearance import DEFAULT_APPEARANCE
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
    """Whether no place within reach is clear of land, symbols, legend and other labels."""
    index = scene.world.index[iso3]
    bounds = scene.viewport.transform.mapRect(scene.world.main_bounds(index))
    lines = label_lines(scene.picture, iso3, scene.names[iso3], scene.theme, inside=False)
    size = size_of(lines)
    taken = [mark.bounds for mark in scene.marks]
    taken += [number.box for number in scene.site_numbers]
    taken += [box for box in scene.legend_boxes if box is not None]
    taken += [label.box for label in scene.labels]
    grown = [box.adjusted(-8, -6, 8, 6) for box in taken]
    reach = REACHES_PX[0]
    for x in range(int(bounds.left() - size.width() - reach), int(bounds.right() + reach), 6):
        for y in range(int(bounds.top() - reach), int(bounds.bottom() + reach), 6):
            box = QRectF(x, y, size.width(), size.height())
            inside = QRectF(8, 70, scene.viewport.width - 60, scene.viewport.height - 160)
            if not inside.contains(box) or any(box.intersects(other) for other in grown):
                continue
            codes = {scene.world.country_at(scene.viewport, point) for point in lattice(box)}
            if codes <= {None}:
                return False
    return True


def lattice(box: QRectF) -> list[QPointF]:
    """Return points all over a box, five pixels apart."""
    columns, rows = int(box.width() / 5) + 1, 4
    return [
        QPointF(box.left() + box.width() * x / columns, box.top() + box.height() * y / rows)
        for x in range(columns + 1)
        for y in range(rows + 1)
    ]


@pytest.mark.parametrize("mineral", ["copper", "lithium", "nickel", "graphite", "rare_earths"])
@pytest.mark.parametrize("size", [(700, 470), (1100, 640)], ids=lambda s: f"{s[0]}x{s[1]}")
def test_no_larger_share_is_left_out_unless_there_is_no_room(
    mineral: str, size: tuple[int, int], catalog: Catalog, picture_of: PictureOf, scene_of: SceneOf
) -> None:
    for stage in mineral_model(catalog, mineral).stages:
        picture = picture_of(mineral, stage)
        if not picture.has_output:
            continue
        scene = scene_of(picture, width=size[0], height=size[1])
        shown = {label.iso3 for label in scene.labels}
        ranked = [figures.iso3 for figures in wanted(picture, zoom=1.0)]
        last = max(ranked.index(code) for code in shown)
        for code in ranked[:last]:
            assert code in shown or no_room(scene, code), (stage, code)


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


@pytest.mark.parametrize("mineral", ["copper", "lithium", "nickel", "rare_earths", "cobalt"])
@pytest.mark.parametrize("size", [(700, 470), (800, 600)], ids=lambda s: f"{s[0]}x{s[1]}")
def test_a_label_off_its_country_stands_on_no_other_one_and_leads_to_its_own(
    mineral: str, size: tuple[int, int], catalog: Catalog, picture_of: PictureOf, scene_of: SceneOf
) -> None:
    for stage in mineral_model(catalog, mineral).stages:
        scene = scene_of(picture_of(mineral, stage), width=size[0], height=size[1])
        for label in scene.labels:
            points = lattice(label.box)
            codes = [scene.world.country_at(scene.viewport, point) for point in points]
            foreign = sum(code not in (None, label.iso3) for code in codes)
            # Cells of three pixels leave a coast's edge or an islet under a letter.
            assert foreign <= 0.09 * len(points), (stage, label.iso3)
            own = codes.count(label.iso3) / len(points)
            assert label.leader is not None or own > 0.4, (stage, label.iso3)
            if label.leader is None:
                continue
            start, end = label.leader
            assert label.box.adjusted(-1, -1, 1, 1).contains(start)
            around = {
                scene.world.country_at(scene.viewport, end + QPointF(dx, dy))
                for dx in (-3, 0, 3)
                for dy in (-3, 0, 3)
            }
            assert label.iso3 in around, (stage, label.iso3)


def test_labels_need_no_colours_under_them(picture_of: PictureOf, scene_of: SceneOf) -> None:
    picture = picture_of()
    hidden = DEFAULT_APPEARANCE.with_visible(["share"], visible=False)
    plain = scene_of(picture, options=MapOptions(hidden))
    assert {"CHN", "FIN"} <= {label.iso3 for label in plain.labels}
    assert plain.subtitle == map_subtitle(picture)
    bare = hidden.with_visible(["labels"], visible=False)
    without = scene_of(picture, options=MapOptions(bare))
    assert without.labels == ()
    assert "sites" in without.subtitle
    assert "%" not in without.subtitle
    assert "Output:" in source_line(picture, hidden)
    assert "Output:" not in source_line(picture, bare)
    stages = [f"sites:{stage}" for stage in picture.stages]
    assert "Sites:" in source_line(picture, bare)
    assert "Sites:" not in source_line(picture, bare.with_visible(stages, visible=False))


def test_nobody_is_credited_for_what_a_map_never_shows(picture_of: PictureOf) -> None:
    assert "World Bank" not in source_line(picture_of())


def test_near_by_other_countries_and_sites_have_quiet_names(
    picture_of: PictureOf, scene_of: SceneOf
) -> None:
    picture = picture_of("cobalt", "mining")
    home = scene_of(picture)
    assert {label.kind for label in home.labels} == {"share"}
    for zoom, kinds in ((5.8, {"share", "country"}), (160.0, {"site"})):
        at = (
            home.viewport.pixel_of(22.0, -3.0) if zoom < 10 else home.viewport.pixel_of(26.5, -10.7)
        )
        view = home.viewport.zoomed(zoom, at)
        scene = scene_of(picture, viewport=view)
        found = {label.kind for label in scene.labels}
        assert kinds <= found
        assert ("site" in found) == (view.km_per_pixel() <= SITES_FROM_KM_PER_PX)
        boxes = [label.box for label in scene.labels]
        assert not any(a.intersects(b) for a, b in combinations(boxes, 2))
        marks = [mark.bounds for mark in scene.marks]
        assert not any(mark.intersects(box) for mark in marks for box in boxes)
        for label in scene.labels:
            if label.kind == "country":
                assert not picture.value(label.iso3)
                assert " ".join(label.lines) == scene.names[label.iso3]
    names = {site.name for mark in scene.marks for site in mark.sites}
    assert {label.lines[0] for label in scene.labels if label.kind == "site"} <= names
