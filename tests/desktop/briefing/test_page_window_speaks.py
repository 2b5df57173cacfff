"""Every control of the briefing windows has a name and says what it does."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QScrollBar,
    QTabBar,
    QToolButton,
    QWidget,
)

from mapapp.desktop.briefing.run_dialog import RunDialog

if TYPE_CHECKING:
    from tests.desktop.briefing.conftest import PageHands
    from tests.desktop.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("plugin does not support")

OPERABLE = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QListWidget)


def is_inside_another(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractSpinBox | QComboBox | QLineEdit | QScrollBar | QTabBar):
            return True
        above = above.parentWidget()
    return widget.objectName().startswith("qt_")


def controls(root: QWidget) -> list[QWidget]:
    found = [one for one in root.findChildren(QWidget) if isinstance(one, OPERABLE)]
    return [
        one
        for one in found
        if not is_inside_another(one) and not one.metaObject().className().startswith("QTabBar")
    ]


def name_of(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


def test_all_controls_of_the_page_have_names_and_tips(hands: "PageHands") -> None:
    hands.click("headline")
    found = controls(hands.window)
    assert len(found) > 25
    assert [type(one).__name__ for one in found if not name_of(one)] == []
    silent = [
        name_of(one)
        for one in found
        if isinstance(one, QToolButton) and not one.text() and not one.toolTip()
    ]
    assert silent == [], "an icon alone says nothing"
    assert hands.canvas.accessibleName() == "Page"
    assert hands.canvas.whatsThis()


@pytest.mark.parametrize("words", ["Briefing pack…", "Series of images…"])
def test_all_controls_of_the_dialogs_have_names(desk: "Desk", words: str) -> None:
    desk.action(words).trigger()
    (dialog,) = (one for one in desk.window.findChildren(RunDialog) if one.isVisible())
    found = controls(dialog)
    assert len(found) > 8
    assert [type(one).__name__ for one in found if not name_of(one)] == []
    dialog.close()


def test_a_theme_reaches_the_page_s_window_and_leaves_the_paper_white(
    hands: "PageHands", desk: "Desk"
) -> None:
    corner = hands.canvas.page_box.topLeft().toPoint()
    desk.action("Dark").trigger()
    image = hands.canvas.grab().toImage()
    ratio = image.devicePixelRatio()
    paper = image.pixelColor(round((corner.x() + 4) * ratio), round((corner.y() + 4) * ratio))
    around = image.pixelColor(2, 2)
    assert paper.name() == "#ffffff"
    assert around.lightness() < 60
