"""The buttons on the map stand clear of its scale bar, however low the map is."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication, QToolButton

from mapapp.cartography.furniture import scale_bar_box
from mapapp.cartography.scene_words import furniture_boxes

if TYPE_CHECKING:
    from tests.desktop.conftest import Desk


def boxes(desk: "Desk") -> dict[str, QRectF]:
    buttons = desk.map._buttons
    return {
        key: QRectF(buttons.button(key).geometry().translated(buttons.pos()))
        for key in ("zoom_in", "zoom_out", "home", "back", "forward", "zoom", "lasso")
    }


@pytest.mark.parametrize("height", [640, 700, 765, 900])
def test_no_button_lies_on_the_scale_bar_or_another_one(desk: "Desk", height: int) -> None:
    for size in (1000, height):
        desk.window.resize(1005, size)
        QApplication.processEvents()
    scene = desk.map.scene
    taken = [scale_bar_box(scene.scale_bar_corner, scene.viewport, scene.theme)]
    for key, box in boxes(desk).items():
        assert not any(box.intersects(one) for one in taken), key
        assert QRectF(desk.map.rect()).contains(box), key
        taken.append(box)
        kept = furniture_boxes(scene)
        assert any(one.contains(box.center()) for one in kept), f"words keep clear of {key}"


def test_on_a_low_map_the_buttons_stand_in_two_columns_and_come_back(desk: "Desk") -> None:
    for height, one_column in ((1000, True), (700, False), (1000, True)):
        desk.window.resize(1280, height)
        QApplication.processEvents()
        found = boxes(desk)
        assert (found["lasso"].left() == found["home"].left()) is one_column
        order = sorted(found, key=lambda key: found[key].top())
        if one_column:
            assert order == list(found)
    assert len(desk.map._buttons.findChildren(QToolButton)) == 7
