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
