"""Every chart of the window can be copied and exported, by the same menu."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from mapapp.briefing.chart_data import over_time
from mapapp.briefing.chart_kinds import CHARTS as CHART_KINDS
from mapapp.briefing.chart_kinds import chart_kind
from mapapp.cartography.chart_time import TIME_FIGURES
from mapapp.desktop.charts.tools import ChartTools
from mapapp.desktop.says_who import SaysWho
from mapapp.picture.uncertainty import uncertainty
from mapapp.scenario.levers import Shock

if TYPE_CHECKING:
    from tests.desktop.conftest import Desk

LEFT = Qt.MouseButton.LeftButton


def tools_of(desk: "Desk", chart: str) -> ChartTools:
    """Return the menu of a chart, with something to show in it."""
    window = desk.window
    if chart == "shock":
        desk.choose_mineral("rare_earths")
        shock = Shock("rare_earths", "refining", "CHN", 0.75, 2027, 1, 18)
        scenario = window.workspace.scenario.with_shock(shock)
        window.workspace.edit(scenario, describe=lambda _before, _after: "test")
        return window.shock.timeline.chart.tools
    if chart in ("share", "chain"):
        found = {tools.button.accessibleName(): tools for tools in window.findChildren(ChartTools)}
        name = "Share of world output" if chart == "share" else "Along the chain"
        return found[f"Copy or export: {name}"]
    if chart == "matrix":
        return window.dock_set.bring_up("matrix").tools
    panel = window.dock_set.bring_up("charts")
    panel.show_chart(chart)
    return panel.tools


CHARTS = ("share", "chain", "shock", "matrix", "ranking", "time", "sensitivity")


@pytest.mark.parametrize("chart", CHARTS)
def test_figures_and_picture_are_copied(desk: "Desk", chart: str) -> None:
    tools = tools_of(desk, chart)
    menu = tools.menu()
    actions = {one.text(): one for one in menu.actions() if one.text()}
    month = ["Copy map of this month", "Export map of this month…"]
    place = ["Place map of this month on the briefing page"]
    of_shock = [*month, *place] if chart == "shock" else []
    usual = ["Copy picture", "Export picture…", "Copy figures", "Export figures…"]
    assert sorted(actions) == sorted([*usual, "Place on the briefing page", *of_shock])
    actions["Copy figures"].trigger()
    lines = QApplication.clipboard().text().splitlines()
    sheet = tools._sheet()
    assert sheet is not None
    assert lines[0].split("\t") == list(sheet.table.columns)
    assert len(lines) == len(sheet.table.rows) + 1
    assert "Figures copied" in desk.window.banner.text
    actions["Copy picture"].trigger()
    image = QApplication.clipboard().image()
    assert image.width() > 800
    ground = image.pixelColor(2, 2).lightness()
    assert ground > 240, "light, whatever the window's theme"
    menu.deleteLater()


def test_pictures_and_figures_are_exported_with_the_ending_that_was_chosen(
    desk: "Desk", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tools = tools_of(desk, "ranking")
    answers = [
        (str(tmp_path / "one"), "PNG image (*.png)"),
        (str(tmp_path / "two"), "SVG drawing (*.svg)"),
        (str(tmp_path / "three.csv"), "CSV table (*.csv)"),
    ]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answers.pop(0))
    actions = {one.text(): one for one in tools.menu().actions() if one.text()}
    actions["Export picture…"].trigger()
    actions["Export picture…"].trigger()
    actions["Export figures…"].trigger()
    assert (tmp_path / "one.png").read_bytes().startswith(b"\x89PNG")
    assert b"<svg" in (tmp_path / "two.svg").read_bytes()
    assert b"DR Congo" in (tmp_path / "three.csv").read_bytes() or (
        b"China" in (tmp_path / "three.csv").read_bytes()
    )
    assert desk.window.chart_exports.folder() == tmp_path


def test_a_file_that_cannot_be_written_is_told(desk: "Desk", tmp_path: Path) -> None:
    sheet = tools_of(desk, "share")._sheet()
    assert sheet is not None
    assert not desk.window.chart_exports.write(sheet, tmp_path / "no" / "folder" / "x.png")
    assert "no folder" in desk.window.banner.text


@pytest.mark.qt_log_ignore("plugin does not support")  # menus, without a screen
def test_button_and_right_click_open_the_menu(desk: "Desk") -> None:
    panel = desk.window.dock_set.bring_up("charts")
    QApplication.processEvents()
    chart = panel.ranking
    spot = chart.rect().center()
    mouse = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, chart.mapToGlobal(spot))
    for open_it in (
        lambda: QTest.mouseClick(panel.tools.button, LEFT),
        lambda: QApplication.sendEvent(chart, mouse),
    ):
        open_it()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert "Copy figures" in [one.text() for one in menu.actions()]
        menu.close()


@pytest.mark.qt_log_ignore("plugin does not support")  # the popover, without a screen
def test_cards_show_a_band_and_explain_it_with_the_draws(desk: "Desk") -> None:
    desk.drag("africa", 0.5)
    picture = desk.picture
    drawn = uncertainty(desk.catalog, picture.scenario, picture.view)
    assert drawn is not None
    card = next(one for one in desk.window.risk.cards if "HHI)" in one.accessibleName())
    metric = next(one for one in picture.metrics if one.id == "hhi")
    assert metric.band is not None
    assert "5 to 95 %" in card.accessibleDescription()
    assert f"{round(metric.band[1][0], -1):,.0f}" in card.accessibleDescription()
    QTest.mouseClick(card, LEFT)
    words = desk.window.risk.findChildren(SaysWho)[-1].label.text()
    assert f"{drawn.hhi[1].low:,.0f}" in words
    assert "Monte Carlo, 2,000 draws" in words
    assert "US Merger Guidelines 2023" in words
    assert "Worst stage: refining" in words
    desk.window.risk.findChildren(SaysWho)[-1].close()


@pytest.mark.qt_log_ignore("plugin does not support")
@pytest.mark.parametrize("chart", CHARTS)
def test_a_chart_is_placed_on_the_briefing_page_once(desk: "Desk", chart: str) -> None:
    tools = tools_of(desk, chart)
    for _ in range(2):
        place = next(one for one in tools.menu().actions() if "briefing page" in one.text())
        place.trigger()
    page = desk.window.briefings.open_page()
    wanted = tools.on_page()
    found = [one for one in page.desk.page.of_kind("chart") if one.what == wanted]
    assert len(found) == 1
    assert page.desk.selected == (found[0].id,)
    assert chart_kind(wanted).missing(page.content()) == ""
    page.close()


@pytest.mark.parametrize("figure", TIME_FIGURES)
def test_the_figure_that_is_shown_over_time_is_the_one_that_is_placed(
    desk: "Desk", figure: str
) -> None:
    panel = desk.window.dock_set.bring_up("charts")
    panel.show_chart("time")
    panel.figure.set_value(figure)
    page = desk.window.briefings.open_page()
    drawn = over_time(page.content(), figure)
    assert drawn is not None
    assert drawn.figure == figure
    assert panel.tools.on_page() in CHART_KINDS
    page.close()
