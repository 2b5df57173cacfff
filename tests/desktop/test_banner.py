"""Messages on the map: where they stand, and what can be pressed in them."""

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QFrame, QWidget
from pytestqt.qtbot import QtBot

from mapapp.desktop.banner import Banner
from mapapp.desktop.map.message_place import headline_boxes, hidden_by
from tests.desktop.conftest import Desk

TITLE = QRectF(0, 0, 420, 52)


def banner_on(qtbot: QtBot, size: QSize, *boxes: QRectF) -> tuple[Banner, QFrame]:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(size)
    host.show()
    banner = Banner(host, avoid=lambda: boxes)
    frame = host.findChild(QFrame, "banner")
    assert frame is not None
    return banner, frame


def test_a_message_stands_beside_the_title_where_there_is_room(qtbot: QtBot) -> None:
    banner, frame = banner_on(qtbot, QSize(1200, 600), TITLE)
    banner.show_hint("drag", "Image copied.")
    assert frame.y() < TITLE.bottom()
    assert frame.x() > TITLE.right()


def test_a_message_stands_below_title_and_warning_where_there_is_none(qtbot: QtBot) -> None:
    chip = QRectF(100, 58, 480, 24)
    banner, frame = banner_on(qtbot, QSize(600, 600), TITLE, chip)
    banner.show_error("The file plan.supplymap is damaged. Use another copy of it.")
    assert frame.y() > chip.bottom()
    assert frame.geometry().right() < 600


def test_a_button_acts_and_puts_the_message_away(qtbot: QtBot) -> None:
    banner, frame = banner_on(qtbot, QSize(900, 600))
    pressed: list[str] = []
    banner.show_done("Image written.", [("Show in folder", lambda: pressed.append("folder"))])
    (button,) = banner.buttons
    assert button.accessibleName() == "Show in folder"
    assert frame.rect().contains(button.geometry())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == ["folder"]
    assert banner.text == ""


def test_the_next_message_has_no_buttons_of_the_one_before(qtbot: QtBot) -> None:
    banner, _ = banner_on(qtbot, QSize(900, 600))
    banner.show_done("Image written.", [("Show in folder", lambda: None)])
    banner.show_hint("drag", "Drag a slider.")
    assert banner.buttons == []
    assert banner.text == "Drag a slider."


def test_a_message_leaves_the_subtitle_of_a_small_window_alone(desk: Desk) -> None:
    desk.window.resize(1280, 800)
    desk.window.banner.show_hint("drag", "Drag a slider at the right: the map follows.")
    frame = desk.map.findChild(QFrame, "banner")
    assert frame is not None
    scene = desk.map.scene
    width, height = scene.title_size()
    assert not QRectF(frame.geometry()).intersects(QRectF(16, 0, width, height))


def test_labels_keep_clear_of_a_message_that_stays(desk: Desk) -> None:
    desk.window.resize(1280, 800)
    desk.window.banner.show_hint("drag", "Drag a slider at the right: the map follows.")
    frame = desk.map.findChild(QFrame, "banner")
    assert frame is not None
    hint = QRectF(frame.geometry())
    assert desk.map.scene.labels
    assert not [one.iso3 for one in desk.map.scene.labels if one.box.intersects(hint)]
    assert desk.map.options.clear_of == hint
    desk.window.banner.show_done("Image copied.")
    assert desk.map.options.clear_of is None, "nothing moves for what goes away by itself"
    desk.window.banner.show_error("The file is damaged.")
    desk.window.banner.dismiss("error")
    assert desk.map.options.clear_of is None


def test_a_message_beside_the_title_may_stand_in_two_lines(qtbot: QtBot) -> None:
    text = "Drag a slider at the right: the map and the risk picture follow."
    banner, frame = banner_on(qtbot, QSize(1200, 600), TITLE)
    banner.show_hint("drag", text)
    one_line = frame.size()
    narrow, small = banner_on(qtbot, QSize(TITLE.toRect().width() + 300, 600), TITLE)
    narrow.show_hint("drag", text)
    assert small.width() < one_line.width()
    assert small.height() > one_line.height()
    assert not QRectF(small.geometry()).intersects(TITLE)
    assert small.y() < TITLE.bottom()


def test_a_message_without_room_beside_the_title_hides_what_matters_least(qtbot: QtBot) -> None:
    land = QRectF(0, 52, 600, 120)
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 600)
    host.show()

    def hides(box: QRectF) -> float:
        common = box.intersected(land)
        return max(0.0, common.width()) * max(0.0, common.height())

    banner = Banner(host, avoid=lambda: [QRectF(0, 0, 600, 52)], hides=hides)
    banner.show_error("The file plan.supplymap is damaged. Use another copy of it.")
    frame = host.findChild(QFrame, "banner")
    assert frame is not None
    assert not QRectF(frame.geometry()).intersects(land)
    assert host.rect().contains(frame.geometry())


@pytest.mark.parametrize("size", [(1280, 800), (1440, 900), (1920, 1080)], ids=str)
def test_the_first_hint_hides_no_land_and_no_legend(desk: Desk, size: tuple[int, int]) -> None:
    desk.window.resize(*size)
    desk.window.banner.show_hint(
        "drag", "Drag a slider at the right: the map and the risk picture follow."
    )
    frame = desk.map.findChild(QFrame, "banner")
    assert frame is not None
    box = QRectF(frame.geometry())
    assert hidden_by(desk.map.scene, box) == 0
    assert not [one for one in headline_boxes(desk.map.scene) if one.intersects(box)]
    desk.choose_mineral("rare_earths")
    box = QRectF(frame.geometry())
    assert not [one for one in headline_boxes(desk.map.scene) if one.intersects(box)]
