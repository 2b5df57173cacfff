"""The status bar says that the map is shown as other eyes see it."""

from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from mapapp.desktop.map.vision_sign import VisionSign
from tests.desktop.conftest import LEFT

if TYPE_CHECKING:
    from tests.desktop.conftest import Desk


def test_the_sign_says_whose_eyes_and_a_click_ends_it(desk: "Desk") -> None:
    (sign,) = desk.window.findChildren(VisionSign)
    assert not sign.isVisible()
    preview = desk.action("Without green cones (deuteranopia)")
    preview.trigger()
    assert sign.isVisible()
    assert "deuteranopia" in sign.accessibleName()
    QTest.mouseClick(sign, LEFT)
    assert not sign.isVisible()
    assert not preview.isChecked()
    assert desk.action("Normal colour vision").isChecked()


def test_the_sign_stays_under_a_map_alone_and_only_as_long_as_it_is_needed(desk: "Desk") -> None:
    (sign,) = desk.window.findChildren(VisionSign)
    map_alone, bar = desk.action("Map only"), desk.window.statusBar()
    desk.action("Printed in grey").trigger()
    map_alone.trigger()
    assert sign.isVisible()
    assert not desk.window.view_bar.isVisible()
    QTest.mouseClick(sign, LEFT)
    assert not bar.isVisible()
    desk.action("Printed in grey").trigger()
    assert sign.isVisible()
    desk.action("Normal colour vision").trigger()
    assert desk.window.banner.text
    map_alone.trigger()
    assert bar.isVisible()
    assert not desk.window.banner.text, "what brings everything back needs no saying any more"
