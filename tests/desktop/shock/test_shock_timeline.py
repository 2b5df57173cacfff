"""The dock that follows a shock month by month says what the model says."""

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget

from mapapp.cartography.shock_frame import frame_of
from mapapp.cartography.shock_series import gifts_of
from mapapp.cartography.shock_words import amount, month_name, why_not
from mapapp.cartography.wording import percent
from mapapp.desktop.shock.path_words import month_line
from mapapp.picture import View
from mapapp.picture.shock.shocks import shock_paths
from mapapp.picture.sourcing.pacts import pact_of
from mapapp.scenario.levers import Shock, StockLever
from mapapp.scenario.scenario import Scenario

if TYPE_CHECKING:
    from pathlib import Path

    from mapapp.desktop.shock.timeline import ShockTimeline
    from tests.desktop.conftest import Desk

LEFT = Qt.MouseButton.LeftButton
CHINA = Shock("rare_earths", "refining", "CHN", 0.75, 2027, 1, 18)


def dock_of(desk: "Desk") -> QDockWidget:
    return desk.window.docks[3]


def timeline_of(desk: "Desk") -> "ShockTimeline":
    return desk.window.shock.timeline


def shared(desk: "Desk", *, sharing: str = "pact") -> Scenario:
    pact = pact_of(desk.catalog, "g7", sharing=sharing, eu_as_one=True)  # type: ignore[arg-type]
    stock = StockLever("rare_earths", "refining", "JPN", days=60.0)
    return Scenario().with_shock(CHINA).with_pact(pact).with_stock(stock)


def edit(desk: "Desk", scenario: Scenario, consumer: str = "WLD") -> None:
    desk.window.workspace.edit(scenario, describe=lambda _before, _after: "edit")
    desk.window.workspace.look(View("rare_earths", "refining", 2030, consumer=consumer))


def cards(desk: "Desk") -> dict[str, str]:
    return {card.accessibleName(): card.accessibleDescription() for card in timeline_of(desk).cards}


def test_the_dock_is_hidden_until_there_is_a_shock_and_comes_to_the_front(desk: "Desk") -> None:
    dock = dock_of(desk)
    assert dock.objectName() == "shock"
    assert not dock.isVisible()
    assert timeline_of(desk).path is None, "unseen, nothing is computed"
    QTest.mouseClick(desk.window.shock.panel.add_button, LEFT)
    assert dock.isVisible()
    assert not dock.visibleRegion().isEmpty()
    assert desk.window.docks[2] in desk.window.tabifiedDockWidgets(dock)
    assert timeline_of(desk).path is not None


def test_the_view_menu_opens_it_without_a_shock(desk: "Desk") -> None:
    desk.action("Shock, month by month").trigger()
    assert dock_of(desk).isVisible()
    assert timeline_of(desk).chart.series is None
    assert "No restriction acts" in timeline_of(desk).chart.accessibleDescription()


@pytest.mark.parametrize("consumer", ["WLD", "USA", "EU27", "JPN", "PACT"])
def test_cards_are_those_of_the_model(desk: "Desk", consumer: str) -> None:
    edit(desk, shared(desk), consumer)
    view = View("rare_earths", "refining", 2030, consumer=consumer)
    path = shock_paths(desk.catalog, shared(desk), view)
    assert path is not None
    figures = path.shown
    assert figures is not None
    shown = cards(desk)
    first = "none"
    if figures.first_month_short is not None:
        count = 2027 * 12 + figures.first_month_short - 1
        first = month_name(count // 12, count % 12 + 1)
    assert shown["First shortage"].startswith(first)
    assert shown["Shortage in all"].startswith(amount(figures.caused_shortage, path.unit))
    assert shown["Worst month"].startswith(percent(figures.caused_peak_share, 0))


def test_the_consumer_can_be_chosen_from_world_countries_and_the_pact(desk: "Desk") -> None:
    edit(desk, shared(desk))
    box = timeline_of(desk).consumer
    offered = [box.itemData(n) for n in range(box.count())]
    assert offered[:6] == ["WLD", "USA", "EU27", "JPN", "KOR", "GBR"]
    assert "PACT" in offered
    assert "CAN" in offered, "a member of the pact"
    index = box.findData("JPN")
    box.setCurrentIndex(index)
    box.activated.emit(index)
    assert desk.picture.view.consumer == "JPN"
    path = timeline_of(desk).path
    assert path is not None
    assert path.focus == "JPN"


def test_who_gives_to_whom_is_told_where_a_pact_shares(desk: "Desk") -> None:
    edit(desk, shared(desk), "PACT")
    timeline = timeline_of(desk)
    timeline.chart.setFocus()
    QTest.keyClick(timeline.chart, Qt.Key.Key_Home)
    for _ in range(3):
        QTest.keyClick(timeline.chart, Qt.Key.Key_Right)
    assert timeline.gifts.isVisible()
    assert "Japan → Canada" in timeline.gifts.accessibleDescription()
    QTest.mouseClick(timeline.copy_gifts, Qt.MouseButton.LeftButton)
    head, *lines = [row.split("\t") for row in QGuiApplication.clipboard().text().splitlines()]
    assert head[:3] == ["Month", "Gives", "Receives"]
    path = timeline.path
    assert path is not None
    wanted = [
        (one.giver.name, one.receiver.name, f"{one.amount:.6g}")
        for month in range(path.months)
        for one in gifts_of(path, month)
    ]
    assert [tuple(row[1:]) for row in lines] == wanted
    assert len(wanted) > 1
    edit(desk, shared(desk, sharing="none"), "PACT")
    assert not timeline.gifts.isVisible()


def test_days_of_cover_are_told_for_each_holder(desk: "Desk") -> None:
    edit(desk, shared(desk), "PACT")
    words = timeline_of(desk).covers.accessibleDescription()
    assert "Japan: 60 / " in words
    assert "Canada: no stock published" in words


def test_where_no_path_is_published_the_reason_is_said(desk: "Desk") -> None:
    workspace = desk.window.workspace
    workspace.edit(
        Scenario().with_shock(Shock("gallium", "refining", "CHN", 1.0, 2027, 1, 12)),
        describe=lambda _before, _after: "edit",
    )
    workspace.look(View("gallium", "refining", 2030, consumer="KOR"))
    timeline = timeline_of(desk)
    assert timeline.chart.series is None
    assert why_not("sourcing") in timeline.chart.accessibleDescription()
    assert why_not("sourcing") in timeline.reasons.text()


def test_a_pact_that_is_gone_is_a_sentence(desk: "Desk") -> None:
    edit(desk, shared(desk), "PACT")
    edit(desk, Scenario().with_shock(CHINA), "PACT")
    assert "The scenario has no pact" in timeline_of(desk).chart.accessibleDescription()


def test_hover_and_keys_tell_a_month_s_figures(desk: "Desk") -> None:
    edit(desk, shared(desk), "PACT")
    timeline = timeline_of(desk)
    chart, series = timeline.chart, timeline.chart.series
    assert series is not None
    assert chart.month == series.worst
    box = QRectF(chart.rect()).adjusted(2, 2, -2, -2)
    frame = frame_of(box, series, desk.window.shock.timeline._theme)
    QTest.mouseMove(chart, QPoint(round(frame.x(5.5)), round(frame.plot.center().y())))
    names = {code: one.name for code, one in desk.catalog.countries.items()}
    assert chart.month == 5
    assert timeline.month_label.text() == month_line(series, 5, names)
    assert timeline.month_label.text().startswith("Jun 2027: ")
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.month == 6
    QTest.keyClick(chart, Qt.Key.Key_Left)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert timeline.month_label.text().startswith("May 2027: ")
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert chart.month == series.months - 1
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.month == series.months - 1


def test_while_hidden_nothing_is_computed_and_on_return_it_is_up_to_date(desk: "Desk") -> None:
    edit(desk, shared(desk))
    timeline, dock = timeline_of(desk), dock_of(desk)
    old = timeline.path
    desk.window.docks[2].raise_()
    QApplication.processEvents()
    edit(desk, shared(desk).without_shock(CHINA).with_shock(replace(CHINA, cut=0.2)))
    assert timeline.path is old
    dock.raise_()
    QApplication.processEvents()
    assert timeline.path is not None
    assert timeline.path is not old
    assert timeline.path.shocks[0].cut == 0.2


def test_chart_is_copied_and_exported(desk: "Desk", tmp_path: "Path") -> None:
    edit(desk, shared(desk))
    chart = timeline_of(desk).chart
    words = [action.text() for action in chart.tools.menu().actions() if action.text()]
    assert words[:4] == ["Copy picture", "Export picture…", "Copy figures", "Export figures…"]
    chart.tools.menu().actions()[0].trigger()
    image = QApplication.clipboard().image()
    assert image.width() > 1200
    rows = [image.height() * part // 10 for part in (3, 4, 5, 6)]
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in rows}
    assert len(colours) > 3
    sheet = chart.sheet()
    assert sheet is not None
    assert len(sheet.table.rows) == chart.series.months
    target = tmp_path / "shock.png"
    assert desk.window.chart_exports.write(sheet, target)
    assert target.read_bytes().startswith(b"\x89PNG")
    assert not desk.window.chart_exports.write(sheet, tmp_path / "no" / "folder" / "shock.png")
    assert "no folder" in desk.window.banner.text


def test_light_and_dark_repaint_the_chart(desk: "Desk") -> None:
    edit(desk, shared(desk))
    chart = timeline_of(desk).chart
    desk.action("Light").trigger()
    light = chart.grab().toImage().pixelColor(1, 1).lightness()
    desk.action("Dark").trigger()
    assert chart.grab().toImage().pixelColor(1, 1).lightness() < 100 < light


def test_map_only_brings_a_dock_back_that_stood_behind(desk: "Desk") -> None:
    edit(desk, shared(desk))
    desk.window.docks[2].raise_()
    QApplication.processEvents()
    desk.action("Map only").trigger()
    assert not dock_of(desk).isVisible()
    desk.action("Map only").trigger()
    assert not dock_of(desk).isHidden()


def test_a_drag_of_the_cut_is_followed_live(desk: "Desk") -> None:
    edit(desk, Scenario().with_shock(CHINA))
    slider = desk.window.shock.panel.form.cut.slider
    seen = []
    for value in (20, 50, 100):
        slider.setValue(value)
        timeline_of(desk).refresh()
        series = timeline_of(desk).chart.series
        assert series is not None
        seen.append(float(series.shortage.max()))
    assert np.allclose(seen, np.array([0.2, 0.5, 1.0]) * seen[2])


def test_the_month_is_shown_on_the_map_and_the_months_are_played(desk: "Desk") -> None:
    edit(desk, shared(desk), "PACT")
    timeline = timeline_of(desk)
    player = timeline.player
    before = desk.map.grab().toImage()
    assert player.shown is None
    QTest.mouseClick(player.on_map, LEFT, pos=QPoint(8, player.on_map.height() // 2))
    timeline.chart.go_to(5)
    assert player.shown is not None
    assert "Jun 2027" in player.shown.title
    assert not desk.map.shows_shares
    assert desk.map.grab().toImage() != before
    player.play.click()
    assert player.play.isChecked()
    player._timer.timeout.emit()
    assert timeline.chart.month == 6
    timeline.chart.go_to(999)
    player._timer.timeout.emit()
    assert not player.play.isChecked(), "it stops at the end"
    assert player.copy()
    assert not QGuiApplication.clipboard().image().isNull()
    assert "Copy map of this month" in [a.text() for a in timeline.chart.tools.menu().actions()]
    desk.window.dock_set.bring_up("scenarios")
    QApplication.processEvents()
    assert desk.map.shows_shares, "behind another dock the map shows shares again"
    assert player.shown is None


def test_without_a_shock_there_is_nothing_to_play(desk: "Desk") -> None:
    desk.action("Shock, month by month").trigger()
    player = timeline_of(desk).player
    assert not player.play.isEnabled()
    assert not player.on_map.isEnabled()


def test_what_the_map_shows_of_a_month_is_what_is_written(desk: "Desk", tmp_path: "Path") -> None:
    from PySide6.QtGui import QImage

    from mapapp.briefing.image import ImageSpec

    edit(desk, shared(desk), "PACT")
    exports, spec = desk.window.exports, ImageSpec(960, 540)
    assert exports.write(tmp_path / "shares.png", spec)
    timeline_of(desk).player.on_map.setChecked(True)
    timeline_of(desk).chart.go_to(5)
    assert exports._name() == "rare_earths-refining-2027-06.png"
    assert exports.write(tmp_path / "month.png", spec)
    shares, month = (QImage(str(tmp_path / f"{one}.png")) for one in ("shares", "month"))
    assert month.size() == shares.size()
    assert month != shares
    assert "Jun 2027" in month.text("Title")
    assert "Jun 2027" not in shares.text("Title")
    exports.copy()
    assert not QGuiApplication.clipboard().image().isNull()


def test_the_map_of_a_month_goes_onto_the_page_and_follows_the_chart(desk: "Desk") -> None:
    edit(desk, Scenario().with_shock(CHINA), "JPN")
    timeline = timeline_of(desk)
    menu = {action.text(): action for action in timeline.chart.tools.menu().actions()}
    page = desk.window.briefings.open_page()
    before = page.desk.page
    assert not before.shows_a_month
    menu["Place map of this month on the briefing page"].trigger()
    assert page.desk.page.shows_a_month
    timeline.chart.go_to(8)
    page.source.refresh()
    content = page.content()
    assert content.month == 8
    assert content.shock_month is not None
    assert "Sep 2027" in content.shock_month.title
    desk.window.briefings.place_month()
    assert "already" in page.banner.text
    page.desk.undo_stack.undo()
    assert page.desk.page == before
    page.close()
