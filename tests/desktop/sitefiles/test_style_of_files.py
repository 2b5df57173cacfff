"""The look of a file's layer: told from ours, coloured by a column, filtered, saved, undone."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from mapapp.cartography.points.heat_ramp import heat_ramp, on_ground
from mapapp.cartography.points.look import OWN_COLOURS, scene_style
from mapapp.cartography.theme import LIGHT
from mapapp.desktop.layers.user_page import UserPage
from mapapp.desktop.sitefiles.dialog import SiteFileDialog
from mapapp.scenario.appearance import SHOWN_MINERAL
from mapapp.scenario.document_text import read_document

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from mapapp.cartography.legend_rows import LegendBlock
    from tests.desktop.conftest import Desk


@pytest.fixture
def page(desk: "Desk", open_dialog: Callable[..., SiteFileDialog], messy: Path) -> UserPage:
    """The style page of a file that is on the map."""
    open_dialog(messy).accept()
    layer = desk.window.workspace.appearance.layer("user:1")
    panel = desk.window.layers.style_panel
    panel.show_layer(layer, "user")
    assert isinstance(panel.page, UserPage)
    return panel.page


def block(desk: "Desk") -> "LegendBlock":
    desk.map.grab()
    from mapapp.cartography.user_sites import user_blocks

    (found,) = user_blocks(desk.map.scene)
    return found


def choose(box, key: str) -> None:  # noqa: ANN001
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def tick(page: UserPage, *statuses: str) -> None:
    for row in range(page.statuses.list.count()):
        item = page.statuses.list.item(row)
        on = item.data(Qt.ItemDataRole.UserRole) in statuses
        item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)


def test_own_sites_have_a_colour_that_no_bundled_site_has(desk: "Desk", page: UserPage) -> None:
    scene = desk.map.scene
    layer = scene.appearance.layer("user:1")
    style = scene_style(scene, layer, scene.user_points["user:1"])
    assert style.category_colours == (OWN_COLOURS[0],)
    assert OWN_COLOURS[0] not in scene.theme.stage_fill.values()
    page.take_colour("#123456")
    scene = desk.map.scene
    style = scene_style(scene, scene.appearance.layer("user:1"), scene.user_points["user:1"])
    assert style.category_colours == ("#123456",)
    desk.undo_stack.undo()
    assert desk.window.workspace.appearance.layer("user:1").look.colour == ""


def test_a_column_colours_the_sites_and_names_the_legend(desk: "Desk", page: UserPage) -> None:
    choose(page.colour_by, "column:Betreiber")
    points = desk.map.scene.user_points["user:1"]
    assert set(points.names) == {"Firma A", "Rock Tech", "X"}
    labels = [entry.label for entry in block(desk).entries]
    assert labels[-3:] == list(points.names)
    choose(page.colour_by, "status")
    assert set(desk.map.scene.user_points["user:1"].names) == {"operating", "planned"}
    choose(page.colour_by, "stage")
    assert desk.map.scene.user_points["user:1"].names == ()
    scene = desk.map.scene
    style = scene_style(scene, scene.appearance.layer("user:1"), scene.user_points["user:1"])
    assert style.category_colours == ()


def test_a_status_is_filtered_away_and_its_sites_cannot_be_pointed_at(
    desk: "Desk", page: UserPage
) -> None:
    tick(page, "operating")
    assert len(desk.map.scene.user_points["user:1"]) == 2
    desk.map.grab()
    loaded = desk.window.site_files.on_map.loaded["user:1"]
    assert len(loaded.layer) == 3, "what is read stays read"
    at = desk.map.viewport.pixel_of(14.71, 51.95)
    desk.hover(at.toPoint())
    assert desk.card is None or desk.card.title != "Guben"
    desk.undo_stack.undo()
    assert len(desk.map.scene.user_points["user:1"]) == 3


def test_only_sites_of_the_mineral_on_the_map_are_drawn_if_asked(
    desk: "Desk", page: UserPage
) -> None:
    workspace = desk.window.workspace
    assert workspace.view.mineral == "cobalt"
    choose(page.mineral, SHOWN_MINERAL)
    assert len(desk.map.scene.user_points["user:1"]) == 0, "all three are of lithium"
    workspace.look(replace(workspace.view, mineral="lithium"))
    assert len(desk.map.scene.user_points["user:1"]) == 3
    workspace.look(replace(workspace.view, mineral="nickel"))
    assert len(desk.map.scene.user_points["user:1"]) == 0
    choose(page.mineral, "")
    assert len(desk.map.scene.user_points["user:1"]) == 3


def test_the_look_is_saved_with_the_work(desk: "Desk", page: UserPage, tmp_path: Path) -> None:
    choose(page.colour_by, "mineral")
    choose(page.display, "clusters")
    plan = tmp_path / "plan.supplymap"
    assert desk.window.documents.save_to(plan)
    look = read_document(plan).map.layer("user:1").look
    assert (look.colour_by, look.display) == ("mineral", "clusters")


def test_the_look_can_be_reset(desk: "Desk", page: UserPage) -> None:
    choose(page.display, "density")
    desk.window.layers.actions_of_layer.reset.trigger()
    assert desk.window.workspace.appearance.layer("user:1").look.display == "auto"
    assert "count in no figure" in page.words


def test_all_words_of_the_style_can_be_read_in_the_first_window(
    desk: "Desk", page: UserPage, qtbot: "QtBot"
) -> None:
    desk.window.resize(1280, 800)
    qtbot.wait(50)
    for box in (page.colour_by, page.display, page.mineral):
        for at in range(box.count()):
            if str(box.itemData(at)).startswith("column:"):
                continue
            box.setCurrentIndex(at)
            room = box.width() - 34
            assert box.fontMetrics().horizontalAdvance(box.itemText(at)) <= room, box.itemText(at)
    choose(page.mineral, SHOWN_MINERAL)
    assert page.clear.isVisible()
    assert page.minimumSizeHint().width() <= page.parentWidget().width(), "nothing is cut off"
    panel = desk.window.layers.style_panel
    for field in (page.colour_by, page.display, page.mineral, page.statuses):
        below = field.mapTo(panel, field.rect().bottomLeft()).y()
        assert below < panel.height(), "reached without scrolling"


def test_all_statuses_ticked_are_no_filter(desk: "Desk", page: UserPage) -> None:
    tick(page, "operating")
    assert page.statuses.text() == "Operating"
    tick(page, "operating", "construction", "planned", "care_and_maintenance", "closed")
    assert desk.window.workspace.appearance.layer("user:1").look.statuses == ()
    assert page.statuses.text() == "All"


def test_density_is_dressed_in_the_colour_of_the_button(desk: "Desk", page: UserPage) -> None:
    choose(page.display, "density")
    choose(page.colour_by, "status")
    assert page.colour.isVisibleTo(page), "density is in shades of it"
    page.take_colour("#0E9F8E")
    found = block(desk)
    seen = on_ground(heat_ramp("#0E9F8E", dark=False), LIGHT.land)
    canvas = QImage(20, 12, QImage.Format.Format_RGB32)
    for entry, colour in zip(found.entries, seen, strict=True):
        painter = QPainter(canvas)
        entry.draw(painter, QRectF(canvas.rect()))
        painter.end()
        assert canvas.pixelColor(10, 6).name() == colour.lower()
    choose(page.display, "symbols")
    assert not page.colour.isVisibleTo(page)


def test_the_legend_on_screen_tells_how_sites_are_drawn_now_and_not_before(
    desk: "Desk", page: UserPage
) -> None:
    desk.map.settle()
    desk.map.grab()

    def title() -> str:
        desk.map.grab()  # as the window paints it, once
        found = desk.map.scene.legend.blocks()
        return next(one.title for one in found if one.key == "user:1")

    assert title() == "colleague.csv"
    for _ in range(2):
        choose(page.display, "density")
        assert title().startswith("colleague.csv: Sites per")
        choose(page.display, "symbols")
        assert title() == "colleague.csv"
