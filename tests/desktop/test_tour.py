"""The tour for newcomers: three steps, to be skipped, and again from the Help menu."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mapapp.desktop.tour import DONE, Tour, offer_tour

if TYPE_CHECKING:
    from tests.desktop.conftest import Desk

LEFT = Qt.MouseButton.LeftButton


def running(desk: "Desk") -> Tour | None:
    QApplication.processEvents()
    return desk.window.findChild(Tour, "tour")


def begin(desk: "Desk") -> Tour:
    offer_tour(desk.window)
    found = running(desk)
    assert found is not None
    return found


def test_a_newcomer_is_led_from_map_to_slider_to_risk_picture(desk: "Desk") -> None:
    tour = begin(desk)
    callout = tour.callout
    assert callout.count.text() == "1 of 3"
    share = desk.picture.countries["CHN"].baseline_share
    assert share is not None
    assert f"China has {share * 100:.0f}" in callout.words.text()
    assert not callout.back.isVisible()
    assert desk.window.banner.text == "", "one voice at a time"
    QTest.mouseClick(callout.go_on, LEFT)
    assert callout.count.text() == "2 of 3"
    row = desk.rows[0]
    assert not callout.geometry().intersects(
        row.rect().translated(row.mapTo(desk.window, row.rect().topLeft()))
    ), "the slider can be dragged"
    desk.drag("oceania", 0.5)
    QApplication.processEvents()
    assert callout.count.text() == "3 of 3", "a slider that was moved is the task done"
    assert callout.go_on.text() == "Done"
    assert desk.window.rect().contains(callout.geometry())
    QTest.mouseClick(callout.back, LEFT)
    assert callout.count.text() == "2 of 3"
    tour.show_step(2)
    QTest.mouseClick(callout.go_on, LEFT)
    assert running(desk) is None
    assert desk.window.context.settings.value(DONE) == "yes"
    offer_tour(desk.window)
    assert running(desk) is None, "it is offered once"


def test_the_tour_is_skipped_by_button_and_by_escape_and_begins_again(desk: "Desk") -> None:
    tour = begin(desk)
    QTest.mouseClick(tour.callout.skip, LEFT)
    assert running(desk) is None
    assert desk.window.banner.text == "", "who skips wants no other hint"
    assert desk.window.focusWidget() is desk.map
    desk.action("Tour").trigger()
    again = running(desk)
    assert again is not None
    desk.action("Tour").trigger()
    assert running(desk) is again, "never two at once"
    QTest.keyClick(desk.window, Qt.Key.Key_Escape)
    assert running(desk) is None


def test_the_callout_follows_the_window_and_brings_closed_docks_back(desk: "Desk") -> None:
    tour = begin(desk)
    desk.window.dock_set.named("alternatives").hide()
    desk.window.dock_set.bring_up("scenarios")
    tour.show_step(1)
    assert desk.window.dock_set.named("alternatives").isVisible()
    tour.show_step(2)
    QApplication.processEvents()
    assert not desk.window.risk.visibleRegion().isEmpty()
    desk.window.resize(1280, 760)
    QApplication.processEvents()
    assert desk.window.rect().contains(tour.callout.geometry())
    tour.end()


def test_the_callout_is_as_high_as_its_words(desk: "Desk") -> None:
    tour = begin(desk)
    words = tour.callout.words
    for at in range(len(tour.steps)):
        tour.show_step(at)
        for text in (words.text(), words.text() * 3):
            words.setText(text)
            tour.callout.fit()
            QApplication.processEvents()
            assert words.height() >= words.heightForWidth(words.width())
    tour.end()
