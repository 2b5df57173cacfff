"""The docks "Minerals × stages" and "Charts", used as a user does; figures against the model."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from mapapp.cartography.chart_matrix_paint import matrix_frame
from mapapp.cartography.chart_ranking_paint import ranking_frame
from mapapp.cartography.chart_tornado_paint import tornado_frame
from mapapp.cartography.wording import number
from mapapp.desktop.charts.charts_panel import ChartsPanel
from mapapp.desktop.charts.matrix_panel import MatrixPanel
from mapapp.picture import View, evaluate
from mapapp.picture.risk_table import evaluate_all
from mapapp.picture.substitution import substitution
from mapapp.picture.uncertainty import tornado_of, uncertainty
from mapapp.scenario.scenario import Place, Scenario

if TYPE_CHECKING:
    from tests.desktop.conftest import Desk

LEFT = Qt.MouseButton.LeftButton
CONGO = Scenario().with_capacity(
    "cobalt", "mining", Place("country", "COD"), nameplate_t_per_year=120_000
)


def edit(desk: "Desk", scenario: Scenario) -> None:
    desk.window.workspace.edit(scenario, describe=lambda _before, _after: "test")


def settle(panel: ChartsPanel | MatrixPanel) -> None:
    for _ in range(100):
        QTest.qWait(20)
        if not panel.is_waiting:
            return
    message = "the chart never followed"
    raise AssertionError(message)


@pytest.fixture
def matrix(desk: "Desk") -> MatrixPanel:
    panel = desk.window.dock_set.bring_up("matrix")
    assert isinstance(panel, MatrixPanel)
    QApplication.processEvents()
    return panel


@pytest.fixture
def charts(desk: "Desk") -> ChartsPanel:
    panel = desk.window.dock_set.bring_up("charts")
    assert isinstance(panel, ChartsPanel)
    QApplication.processEvents()
    return panel


def press(panel: ChartsPanel, key: str) -> None:
    QTest.mouseClick(panel.chooser.button(key), LEFT)


# --- minerals by stages ------------------------------------------------------------------------


def test_matrix_shows_what_the_model_says(desk: "Desk", matrix: MatrixPanel) -> None:
    edit(desk, CONGO)
    settle(matrix)
    shown = matrix.view.matrix
    assert shown is not None
    for row in evaluate_all(desk.catalog, CONGO, year=2030):
        if row.comparison is not None:
            share = 100 * row.comparison.scenario.top_share
            assert shown.cells[row.mineral, row.stage].scenario == share


def test_click_on_a_cell_goes_there(desk: "Desk", matrix: MatrixPanel) -> None:
    spot = matrix.view.box_of(("nickel", "mining")).center().toPoint()
    QTest.mouseMove(matrix.view, spot)
    assert matrix.readout.text().startswith("Nickel mining: Indonesia")
    QTest.mouseClick(matrix.view, LEFT, Qt.KeyboardModifier.NoModifier, spot)
    assert (desk.picture.view.mineral, desk.picture.view.stage) == ("nickel", "mining")
    assert matrix.view.shown == ("nickel", "mining")


def test_a_stage_that_is_not_offered_leads_nowhere(desk: "Desk", matrix: MatrixPanel) -> None:
    before = desk.picture.view
    spot = matrix.view.box_of(("gallium", "magnets")).center().toPoint()
    QTest.mouseClick(matrix.view, LEFT, Qt.KeyboardModifier.NoModifier, spot)
    assert desk.picture.view == before


def test_keys_move_over_the_cells_and_return_goes_there(desk: "Desk", matrix: MatrixPanel) -> None:
    view = matrix.view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.part == view.part_of(("cobalt", "refining"))
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert view.part == view.part_of(("nickel", "mining"))
    assert view.accessibleDescription().startswith("Nickel mining")
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert view.part == view.part_of(("nickel", "mining")), "there is nothing above mining"
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.key_of(view.part)[0] == "tantalum"
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert (desk.picture.view.mineral, desk.picture.view.stage) == ("tantalum", "mining")


def test_choice_of_figure_and_side_changes_what_colours(matrix: MatrixPanel) -> None:
    matrix.index.setCurrentIndex(matrix.index.findData("hhi"))
    matrix.index.activated.emit(matrix.index.currentIndex())
    assert matrix.view.matrix is not None
    assert matrix.view.matrix.index == "hhi"
    QTest.mouseClick(matrix.sides.button("change"), LEFT)
    assert matrix.view.side == "change"
    sheet = matrix.sheet()
    assert sheet is not None
    assert "change" in sheet.title
    assert "IEA" in sheet.source


def test_tool_tip_says_the_figure(matrix: MatrixPanel) -> None:
    spot = matrix.view.box_of(("tungsten", "refining")).center().toPoint()
    event = QHelpEvent(QEvent.Type.ToolTip, spot, matrix.view.mapToGlobal(spot))
    QApplication.sendEvent(matrix.view, event)
    assert "no national output is published" in QToolTip.text()


def test_the_way_the_matrix_lies_follows_its_room(matrix: MatrixPanel) -> None:
    view = matrix.view
    assert view.matrix is not None
    theme = matrix.view._theme
    wide = matrix_frame(view.inside(), view.matrix, theme)
    assert wide.lying
    for mineral in view.matrix.minerals:
        for stage in view.matrix.stages:
            box = wide.box((mineral.id, stage))
            assert wide.key_at(box.center()) == (mineral.id, stage)
            assert view.inside().contains(box)


def test_a_dock_that_is_not_seen_works_nothing_out(
    desk: "Desk", monkeypatch: pytest.MonkeyPatch
) -> None:
    docks = desk.window.dock_set
    assert docks.named("matrix").widget() is None, "not even made"
    panel = docks.bring_up("matrix")
    assert isinstance(panel, MatrixPanel)
    docks.bring_up("risk")
    QApplication.processEvents()
    calls = []
    monkeypatch.setattr(
        "mapapp.desktop.charts.matrix_panel.evaluate_all",
        lambda *given, **named: calls.append(1) or evaluate_all(*given, **named),
    )
    for share in (0.2, 0.3, 0.4):
        desk.drag("africa", share)
    QTest.qWait(200)
    assert not calls
    docks.bring_up("matrix")
    QApplication.processEvents()
    assert len(calls) == 1
    assert panel.view.matrix is not None
    assert panel.view.matrix.changed(("cobalt", "refining")) == -1


def test_a_drag_is_followed_when_the_hand_rests(desk: "Desk", matrix: MatrixPanel) -> None:
    desk.drag("africa", 0.1, 0.2, 0.3, 0.4)
    assert matrix.is_waiting
    settle(matrix)
    assert matrix.view.matrix is not None
    rows = evaluate_all(desk.catalog, desk.window.workspace.scenario, year=2030)
    cobalt = next(r for r in rows if (r.mineral, r.stage) == ("cobalt", "refining"))
    assert cobalt.comparison is not None
    shown = matrix.view.matrix.cells["cobalt", "refining"].scenario
    assert shown == 100 * cobalt.comparison.scenario.top_share


# --- ranking -----------------------------------------------------------------------------------


def test_ranking_marks_the_supplier_that_rises_over_the_mark(
    desk: "Desk", charts: ChartsPanel
) -> None:
    desk.choose_stage("mining")
    desk.choose_year(2035)
    edit(desk, CONGO)
    settle(charts)
    ranking = charts.ranking.ranking
    assert ranking is not None
    mining = next(
        one
        for one in substitution(desk.catalog, CONGO, mineral="cobalt", year=2035)
        if one.stage == "mining"
    )
    assert [row.change for row in ranking.rows] == list(mining.suppliers)
    assert ranking.rows[0].mark == 0.65
    assert "DR Congo rises over 65" in charts.ranking.accessibleDescription()


def test_click_on_a_supplier_selects_it_on_the_map(desk: "Desk", charts: ChartsPanel) -> None:
    view = charts.ranking
    assert view.ranking is not None
    frame = ranking_frame(view.box(), view.ranking, view._theme)
    spot = frame.rows[1].center().toPoint()
    QTest.mouseMove(view, spot)
    assert charts.readout.text().startswith("Finland: rank 2")
    QTest.mouseClick(view, LEFT, Qt.KeyboardModifier.NoModifier, spot)
    assert desk.map.selected == "FIN"
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert desk.map.selected == "CHN"


# --- over time ---------------------------------------------------------------------------------


def test_click_on_a_year_goes_there_and_figures_are_the_models(
    desk: "Desk", charts: ChartsPanel
) -> None:
    edit(desk, CONGO)
    press(charts, "time")
    charts.figure.setCurrentIndex(charts.figure.findData("hhi"))
    charts.figure.activated.emit(charts.figure.currentIndex())
    shown = charts.time.shown
    assert shown is not None
    picture = evaluate(desk.catalog, CONGO, View("cobalt", "refining", 2037))
    at = shown.years.index(2037)
    assert shown.lines[0].scenario[at] == picture.comparisons["refining"].scenario.hhi
    spot = QPoint(round(charts.time.x_of(2037)), charts.time.height() // 2)
    QTest.mouseClick(charts.time, LEFT, Qt.KeyboardModifier.NoModifier, spot)
    assert desk.picture.view.year == 2037
    settle(charts)
    assert charts.time.year == 2037
    charts.time.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(charts.time, Qt.Key.Key_Left)
    assert charts.time.accessibleDescription().startswith("2036, projected")
    QTest.keyClick(charts.time, Qt.Key.Key_Return)
    assert desk.picture.view.year == 2036


def test_years_without_a_projection_say_so(desk: "Desk", charts: ChartsPanel) -> None:
    desk.choose_mineral("tungsten")
    desk.choose_stage("mining")
    press(charts, "time")
    assert "no projection published" in charts.time.accessibleDescription()


def test_what_is_not_published_is_said_in_every_chart(desk: "Desk", charts: ChartsPanel) -> None:
    workspace = desk.window.workspace
    workspace.look(replace(workspace.view, mineral="tungsten", stage="refining"))
    for key, view in zip(("ranking", "time", "sensitivity"), charts.views, strict=True):
        press(charts, key)
        assert view.is_empty()
        assert "No national output" in view.accessibleDescription()
        assert charts.sheet() is None
        actions = charts.tools.menu().actions()
        assert not any(one.isEnabled() for one in actions if one.text())


# --- sensitivity -------------------------------------------------------------------------------


def test_sensitivity_is_the_models_and_is_drawn_only_when_it_is_looked_at(
    desk: "Desk", charts: ChartsPanel
) -> None:
    edit(desk, CONGO)
    assert charts.tornado.shown is None, "nobody has asked for it"
    press(charts, "sensitivity")
    shown = charts.tornado.shown
    assert shown is not None
    view = desk.picture.view
    swings = tornado_of(desk.catalog, CONGO, view)
    assert [one.high for one in shown.swings] == [one.high for one in swings]
    drawn = uncertainty(desk.catalog, CONGO, view)
    assert drawn is not None
    assert shown.bands is not None
    assert (shown.bands[1].low, shown.bands[1].high) == (drawn.hhi[1].low, drawn.hhi[1].high)
    frame = tornado_frame(charts.tornado.box(), shown, charts.tornado._theme)
    assert charts.tornado.part_at(QPointF(frame.rows[0].center())) == 0
    assert "Output, China" in charts.tornado.accessibleDescription()
    assert number(round(shown.swings[0].low, -1)) in charts.tornado.words_of(0)
