"""What pages look like: the same figures on every device, and words that never clip."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from mapapp.briefing.chart_kinds import CHARTS, chart_kind
from mapapp.briefing.house_style import UNITS_PER_MM, HouseStyle
from mapapp.briefing.page import PAGE_SIZES, Page, PageError
from mapapp.briefing.page_image import page_image
from mapapp.briefing.paint_map import body_box, map_scene
from mapapp.briefing.paint_page import paint_page
from mapapp.briefing.paint_parts import fitted_words
from mapapp.briefing.paint_table import rows_that_fit
from mapapp.briefing.places import box_of
from mapapp.briefing.templates import TEMPLATES, template_page
from mapapp.briefing.text_fit import ELLIPSIS, Piece, fit
from mapapp.cartography.fonts import export_family
from mapapp.cartography.scene_layers import draw_layer

if TYPE_CHECKING:
    from mapapp.briefing.content import PageContent

ContentOf = Callable[..., "PageContent"]
LONG = "Lieferkettensorgfaltspflichtengesetz over many lines of a very long finding " * 12


def pixels_of(image: QImage) -> np.ndarray:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    data = np.frombuffer(plain.constBits(), np.uint8)
    return data.reshape(plain.height(), -1, 4)[:, : plain.width(), :3].astype(int)


def painted(page: Page, content: "PageContent") -> tuple[str, ...]:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    try:
        return paint_page(painter, page, content).cut
    finally:
        painter.end()


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("size", ["a4", "a4_portrait", "16:9", "square"])
def test_a_template_holds_what_it_proposes(content_of: ContentOf, template: str, size: str) -> None:
    page = template_page(template, PAGE_SIZES[size])
    assert painted(page, content_of(template)) == ()


@pytest.mark.parametrize("template", TEMPLATES)
def test_words_keep_to_their_boxes_however_long(content_of: ContentOf, template: str) -> None:
    content = content_of(template)
    page = template_page(template, PAGE_SIZES["a4"])
    for element in page.elements:
        if content.words_of(element):
            page = page.with_text(element.id, LONG)
    for element in page.elements:
        fitted = fitted_words(element, box_of(element.rect), content, page)
        if fitted is not None:
            box = box_of(element.rect)
            assert fitted.width <= box.width() + 0.5
            assert fitted.height <= max(box.height(), fitted.line_px) + 0.5
            assert fitted.cut == fitted.plain.endswith(ELLIPSIS)


def test_nothing_is_painted_outside_the_boxes_of_the_elements(content_of: ContentOf) -> None:
    page = template_page("map_figures", PAGE_SIZES["a4"])
    content = content_of()
    for element in page.elements:
        if content.words_of(element):
            page = page.with_text(element.id, LONG)
    image = page_image(page, content, dpi=75)
    ink = (pixels_of(image) < 250).any(axis=2)
    scale = 75 / 25.4
    for element in page.elements:
        r = element.rect
        top, left = int((r.y - 0.8) * scale), int((r.x - 0.8) * scale)
        ink[top : int((r.bottom + 0.8) * scale) + 1, left : int((r.right + 0.8) * scale) + 1] = (
            False
        )
    assert not ink.any()


def test_long_words_wrap_then_shrink_then_end_in_an_ellipsis(qapp: object) -> None:
    family = export_family()
    box = QRectF(0, 0, 300, 60)
    short = fit([Piece("A finding")], box, family=family, pixels=20, least=12)
    longer = fit([Piece("A finding of some length " * 4)], box, family=family, pixels=20, least=12)
    longest = fit([Piece(LONG)], box, family=family, pixels=20, least=12)
    assert (short.pixels, short.cut, len(short.lines)) == (20, False, 1)
    assert 12 <= longer.pixels < 20
    assert not longer.cut
    assert longest.pixels == 12
    assert longest.cut
    assert longest.plain.endswith(ELLIPSIS)
    assert all(f.width <= 300 for f in (short, longer, longest))


def test_a_word_longer_than_its_line_is_broken(qapp: object) -> None:
    box = QRectF(0, 0, 60, 500)
    fitted = fit([Piece("x" * 80)], box, family=export_family(), pixels=16, least=16)
    assert not fitted.cut
    assert fitted.plain.replace("\n", "") == "x" * 80


def test_a_frozen_headline_stays_when_levers_move(content_of: ContentOf) -> None:
    from mapapp.scenario.scenario import Scenario

    page = template_page("map", PAGE_SIZES["a4"])
    frozen = page.with_text("headline", "What we decided")
    before, after = content_of(), content_of(scenario=Scenario())
    assert before.words_of(page.element("headline")) != after.words_of(page.element("headline"))
    assert before.words_of(frozen.element("headline")) == "What we decided"
    assert after.provenance_on(frozen).page_title == "What we decided"


def test_the_map_on_a_page_is_the_map_of_the_screen(content_of: ContentOf) -> None:
    """The page's map, and the same scene drawn alone, are the same picture."""
    content = content_of()
    page = template_page("map", PAGE_SIZES["a4"])
    element = page.element("map")
    box = box_of(element.rect)
    area = body_box(element, box, content, page)
    scene = map_scene(element, box, content, page)
    alone = QImage(round(area.width()), round(area.height()), QImage.Format.Format_RGB32)
    painter = QPainter(alone)
    scene.draw(painter)
    painter.end()
    whole = QImage(round(297 * UNITS_PER_MM), round(210 * UNITS_PER_MM), QImage.Format.Format_RGB32)
    whole.fill(0xFFFFFFFF)
    painter = QPainter(whole)
    # The map's corner lies on a whole pixel, as it does alone.
    painter.translate(round(area.x()) - area.x(), round(area.y()) - area.y())
    paint_page(painter, page, content)
    painter.end()
    x, y = round(area.x()), round(area.y())
    part = pixels_of(whole)[y : y + alone.height(), x : x + alone.width()]
    difference = np.abs(part - pixels_of(alone)).max(axis=2)
    assert (difference[2:-2, 2:-2] <= 24).mean() > 0.995


def test_two_sides_share_one_legend_and_one_set_of_classes(content_of: ContentOf) -> None:
    content = content_of()
    page = template_page("before_after", PAGE_SIZES["a4"])
    scenes = [map_scene(one, box_of(one.rect), content, page) for one in page.of_kind("map")]
    assert scenes[0].breaks == scenes[1].breaks
    assert all(scene.placed_legend is None for scene in scenes)
    assert scenes[0].picture.view.mode == "baseline"
    assert scenes[1].picture.view.mode == "scenario"


def test_lines_of_countries_are_as_wide_on_paper_as_on_screen(content_of: ContentOf) -> None:
    """A border of 0.8 px is 0.8 units: at four times the resolution four times as many pixels."""
    content = content_of()
    page = template_page("map", PAGE_SIZES["a4"])
    element = page.element("map")
    scene = map_scene(element, box_of(element.rect), content, page)
    layer = scene.appearance.layer("borders")
    inked = []
    for scale in (1, 4):
        width, height = (round(v * scale) for v in (scene.viewport.width, scene.viewport.height))
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        painter.scale(scale, scale)
        draw_layer(scene, painter, layer, pixel_ratio=1.0)
        painter.end()
        inked.append(float(255 - pixels_of(image).mean()))
    assert inked[0] == pytest.approx(inked[1], rel=0.05)


def test_a_dark_page_is_dark_and_a_transparent_one_has_no_ground(content_of: ContentOf) -> None:
    page = template_page("map", PAGE_SIZES["a4"])
    dark = page_image(page, content_of(style=HouseStyle(theme="dark")), dpi=40)
    assert dark.pixelColor(2, 2).lightness() < 60
    clear = page_image(page, content_of(), dpi=40, transparent=True)
    assert clear.pixelColor(2, 2).alpha() == 0


def test_an_unknown_chart_is_refused_with_the_names_there_are() -> None:
    with pytest.raises(PageError, match=r"no chart “pie”.*share"):
        chart_kind("pie")
    assert {"share", "chain", "shock", "covers"} <= set(CHARTS)


def test_a_chart_without_figures_says_why(content_of: ContentOf) -> None:
    from mapapp.picture import View

    content = content_of(view=View("tantalum", "refining"))
    assert "No national output" in chart_kind("share").missing(content)
    page = template_page("map_figures", PAGE_SIZES["a4"])
    assert painted(page, content) == ()


def test_rows_that_do_not_fit_are_counted() -> None:
    assert rows_that_fit([10, 10, 10], 30, 10) == 3
    assert rows_that_fit([10, 10, 10], 29, 10) == 1
    assert rows_that_fit([10, 10, 10], 5, 10) == 0


def test_the_marking_stands_at_top_and_bottom(content_of: ContentOf) -> None:
    content = content_of(style=replace(HouseStyle(), marking="RESTRICTED"))
    page = template_page("map", PAGE_SIZES["a4"])
    assert [content.words_of(one) for one in page.of_kind("marking")] == ["RESTRICTED"] * 2


def test_columns_of_figures_share_what_room_there_is(content_of: ContentOf) -> None:
    from mapapp.briefing.key_figures import Table
    from mapapp.briefing.paint_table import column_places

    content = content_of()
    family = content.style.family
    long = Table(
        "", ("", "a", "a very long name of a scenario indeed", "b"), (("x", "1", "2", "3"),)
    )
    places = column_places(long, 200.0, family, 16.0)
    assert places[-1][0] + places[-1][1] == pytest.approx(200.0)
    assert places[0][1] >= 0.35 * 200 - 1e-6
    # Who needs little is not squeezed for who needs much.
    assert places[1][1] < places[2][1]
    assert all(width > 0 for _, width in places)


def test_a_shock_names_whose_trade_it_rests_on(content_of: ContentOf) -> None:
    assert "CEPII 2026 (Etalab Open Licence 2.0)" in content_of("shock").sources
    assert "Etalab" not in content_of("map").sources


def test_the_legend_of_a_narrow_matrix_has_all_its_classes(content_of: ContentOf) -> None:
    from mapapp.briefing.chart_data import matrix
    from mapapp.cartography.chart_matrix_paint import _legend_lines

    content = content_of()
    theme = content.style.theme_for(PAGE_SIZES["a4"])
    found = matrix(content, "top_share")
    for millimetres in (60, 80, 200):
        room = millimetres * 150 / 25.4
        lines = _legend_lines(found, "scenario", theme, room)
        classes = [item.at for line in lines for item in line if item.kind == "class"]
        assert classes == list(range(len(classes)))
        widths = [sum(item.width for item in line) for line in lines if line[0].kind != "note"]
        assert max(widths) <= room, millimetres
