"""The dock of tables in the window: linked with the map, sorted, filtered, copied, written."""

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from mapapp.desktop.tables.page import TablePage
    from mapapp.desktop.tables.panel import TablesPanel
    from tests.desktop.conftest import Desk

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def tables(desk: "Desk", name: str = "sites") -> "TablePage":
    panel: TablesPanel = desk.window.dock_set.bring_up("tables")
    page = panel.show_table(name)
    QApplication.processEvents()
    return page


def press_heading(page: "TablePage", key: str, keys: Qt.KeyboardModifier = NONE) -> None:
    header = page.view.sorter
    at = [column.key for column in page.model.table.columns].index(key)
    spot = QPoint(header.sectionViewportPosition(at) + 10, header.height() // 2)
    QTest.mouseClick(header.viewport(), LEFT, keys, spot)


def click_row(page: "TablePage", row: int, *, twice: bool = False) -> str:
    index = page.model.index(row, page.view.columns_shown()[0])
    page.view.scrollTo(index)
    spot = page.view.visualRect(index).center()
    QTest.mouseClick(page.view.viewport(), LEFT, NONE, spot)
    if twice:
        QTest.mouseDClick(page.view.viewport(), LEFT, NONE, spot)
    return page.model.id_at(row)


def cell(page: "TablePage", row: int, key: str) -> str:
    at = [column.key for column in page.model.table.columns].index(key)
    return page.model.index(row, at).data()


def heading(page: "TablePage", key: str) -> str:
    at = [column.key for column in page.model.table.columns].index(key)
    return page.model.headerData(at, Qt.Orientation.Horizontal)


# --- what is there -----------------------------------------------------------------------------


def test_nothing_is_made_before_it_is_looked_at(desk: "Desk") -> None:
    assert desk.window.dock_set.named("tables").widget() is None
    assert len(tables(desk).model.table) == len(desk.catalog.sites_of("cobalt"))


def test_countries_tell_output_share_and_what_each_adds_to_the_indices(desk: "Desk") -> None:
    desk.type_capacity("oceania", "40")
    page = tables(desk, "countries")
    stage = desk.picture.view.stage
    for case, risk in (
        ("before", desk.picture.comparisons[stage].baseline),
        ("after", desk.picture.comparisons[stage].scenario),
    ):
        added = page.model.table.column(f"hhi_{case}").values
        assert np.nansum(added) == pytest.approx(risk.hhi, rel=1e-9)
        governed = page.model.table.column(f"ghhi_{case}").values
        assert np.nansum(governed) == pytest.approx(risk.governance_hhi, rel=1e-9)
    after = page.model.table.column("output_after").values
    assert np.nansum(after) == pytest.approx(desk.picture.world_output[1], rel=1e-9)
    assert np.nansum(page.model.table.column("share_after").values) == pytest.approx(100)


@pytest.mark.parametrize("mineral", ["cobalt", "rare_earths", "antimony", "lithium"])
def test_every_lens_and_mineral_has_its_table(desk: "Desk", mineral: str) -> None:
    page = tables(desk, "countries")
    desk.choose_mineral(mineral)
    QTest.mouseClick(desk.named(type(desk.window.view_bar.stage_switch.button("mining")),
                                "Control"), LEFT)  # fmt: skip
    assert desk.picture.view.lens == "control"
    named = sum(one.state != "none" for one in desk.picture.countries.values())
    assert len(page.model.table) in {named, named + 1}
    if desk.picture.has_output:
        risk = desk.picture.comparisons[desk.picture.view.stage].scenario
        added = page.model.table.column("ghhi_after").values
        assert np.nansum(added) == pytest.approx(risk.governance_hhi, rel=1e-9)


def test_the_table_of_countries_follows_a_lever_only_while_it_is_seen(desk: "Desk") -> None:
    page = tables(desk, "countries")
    australia = page.model.table.ids.index("AUS")
    before = page.model.table.column("share_after").values[australia]
    desk.type_capacity("oceania", "40")
    after = page.model.table.column("share_after").values[page.model.table.ids.index("AUS")]
    assert after > before
    desk.window.dock_set.bring_up("risk")
    QApplication.processEvents()
    held = page.model.table
    desk.type_capacity("oceania", "80")
    assert page.model.table is held, "nobody looks at it"
    page = tables(desk, "countries")
    assert page.model.table is not held


def test_a_lever_leaves_what_is_chosen_and_in_sight_where_it_is(desk: "Desk") -> None:
    page = tables(desk, "countries")
    press_heading(page, "name")
    code = click_row(page, 6)
    page.view.verticalScrollBar().setValue(3)
    desk.type_capacity("oceania", "40")
    assert page.view.currentIndex().row() == 6
    assert page.model.id_at(6) == code
    assert page.view.chosen_rows() == [6]
    assert page.view.verticalScrollBar().value() == 3
    assert desk.map.selected == code


def test_controls_and_sources_are_listed_whole(desk: "Desk") -> None:
    assert len(tables(desk, "controls").model.table) == len(desk.catalog.controls)
    assert len(tables(desk, "sources").model.table) == len(desk.catalog.sources)


def test_the_dock_says_what_is_shown(desk: "Desk") -> None:
    tables(desk, "countries")
    dock = desk.window.dock_set.named("tables")
    words = "\n".join(label.text() for label in dock.titleBarWidget().findChildren(QLabel))
    assert "Cobalt refining, 2030, by host country" in words
    assert "t of contained cobalt" in words
    desk.choose_mineral("nickel")
    words = "\n".join(label.text() for label in dock.titleBarWidget().findChildren(QLabel))
    assert "Nickel" in words


def test_the_tables_come_up_by_a_key_with_room_for_rows(desk: "Desk", qtbot: "QtBot") -> None:
    before = desk.window.dock_set.named("risk").height()
    desk.action("Show tables").trigger()
    dock = desk.window.dock_set.named("tables")
    qtbot.waitUntil(lambda: dock.height() > before)
    assert not dock.visibleRegion().isEmpty()


# --- sorting and filtering ---------------------------------------------------------------------


def test_a_heading_sorts_and_with_shift_sorts_within(desk: "Desk") -> None:
    page = tables(desk)
    press_heading(page, "host")
    hosts = [cell(page, row, "host") for row in range(page.model.rowCount())]
    assert hosts == sorted(hosts, key=str.casefold)
    press_heading(page, "capacity", SHIFT)
    assert heading(page, "host").endswith("▲¹")
    assert heading(page, "capacity").endswith("▼²")
    capacity = page.model.table.column("capacity").values
    rows = page.model.order[[at for at, host in enumerate(hosts) if host == hosts[0]]]
    known = capacity[rows][~np.isnan(capacity[rows])].tolist()
    assert known == sorted(known, reverse=True)
    press_heading(page, "host")
    assert heading(page, "host").endswith("▼")


def test_the_menu_of_a_heading_sorts_and_undoes_sorting(desk: "Desk") -> None:
    page = tables(desk)

    def choose(key: str, words: str) -> list[str]:
        menu = QMenu()
        at = [column.key for column in page.model.table.columns].index(key)
        page.view._fill_sort_menu(menu, at)
        next(action for action in menu.actions() if action.text() == words).trigger()
        return [one.column for one in page.model.sort_keys]

    assert choose("host", "Sort upwards") == ["host"]
    assert choose("capacity", "Sort within the present order") == ["host", "capacity"]
    assert choose("start", "As in the file") == []
    assert page.model.order.tolist() == list(range(len(page.model.table)))


def test_typing_filters_and_escape_shows_all_again(desk: "Desk") -> None:
    page = tables(desk)
    every = page.model.rowCount()
    QTest.keyClicks(page.filter, "finland kokkola")
    assert 0 < page.model.rowCount() < 10
    assert f"of {every}" in page.count.text()
    QTest.keyClick(page.filter, Qt.Key.Key_Escape)
    assert page.model.rowCount() == every
    QTest.keyClicks(page.filter, "zzzz")
    assert "No row" in page.count.text()


def test_all_minerals_can_be_listed(desk: "Desk") -> None:
    page = tables(desk)
    panel = desk.window.dock_set.bring_up("tables")
    QTest.mouseClick(panel.scope.button("all"), LEFT)
    assert len(page.model.table) == len(desk.catalog.sites)
    keys = [page.model.table.columns[at].key for at in page.view.columns_shown()]
    assert {"mineral", "basis"} <= set(keys), "tonnes of different things are told apart"


# --- linked with the map -----------------------------------------------------------------------


def test_a_row_selects_its_site_on_the_map(desk: "Desk") -> None:
    page = tables(desk)
    chosen = click_row(page, 2)
    assert desk.map.selection.sites == {chosen}


def test_what_is_selected_on_the_map_is_tinted_and_in_sight(desk: "Desk") -> None:
    page = tables(desk)
    last = page.model.id_at(page.model.rowCount() - 1)
    desk.map.selection.put(sites=[last])
    (row,) = page.model.shown_rows_of([last])
    index = page.model.index(row, 0)
    assert index.data(Qt.ItemDataRole.BackgroundRole) is not None
    assert page.view.viewport().rect().intersects(page.view.visualRect(index))
    other = page.model.index(0, 0)
    assert other.data(Qt.ItemDataRole.BackgroundRole) is None


def test_a_click_on_the_map_finds_the_country_in_the_table(desk: "Desk") -> None:
    page = tables(desk, "countries")
    desk.click(desk.bare_pixel("CHN"))
    assert page.model.marked == {"CHN"}


def test_sorting_and_filtering_leave_the_selection_alone(desk: "Desk") -> None:
    page = tables(desk)
    chosen = click_row(page, 0)
    press_heading(page, "host")
    QTest.keyClicks(page.filter, "chile")
    page.filter.clear()
    assert desk.map.selection.sites == {chosen}
    assert page.model.marked == {chosen}


def test_double_click_goes_to_the_site_and_enter_to_the_country(desk: "Desk") -> None:
    page = tables(desk)
    panel = desk.window.dock_set.bring_up("tables")
    QTest.mouseClick(panel.scope.button("all"), LEFT)
    QTest.keyClicks(page.filter, "kwinana lithium refining")
    chosen = click_row(page, 0, twice=True)
    assert desk.window.workspace.view.mineral == "lithium"
    assert desk.map.selection.sites == {chosen}
    assert desk.map.viewport.zoom > 2
    page = tables(desk, "countries")
    code = click_row(page, 0)
    home = desk.map.viewport
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert desk.map.selected == code
    assert desk.map.viewport != home


def test_the_rest_of_the_world_is_no_place(desk: "Desk") -> None:
    page = tables(desk, "countries")
    names = [cell(page, row, "name") for row in range(page.model.rowCount())]
    click_row(page, names.index("Rest of the world"), twice=True)
    assert desk.map.selection.is_empty


def test_a_control_selects_who_imposes_it(desk: "Desk") -> None:
    page = tables(desk, "controls")
    QTest.keyClicks(page.filter, "china gallium")
    click_row(page, 0)
    assert desk.map.selection.countries == {"CHN"}


# --- columns, copying, files -------------------------------------------------------------------


def test_columns_can_be_chosen_and_are_kept(desk: "Desk", open_desk: "Callable[[], Desk]") -> None:
    page = tables(desk)
    menu = QMenu()
    page.view.fill_column_menu(menu)
    for action in menu.actions():
        if action.text() in {"Notes", "Start, year"}:
            action.trigger()
    keys = [page.model.table.columns[at].key for at in page.view.columns_shown()]
    assert "notes" in keys
    assert "start" not in keys
    desk.window.close()
    again = tables(open_desk())
    shown = [again.model.table.columns[at].key for at in again.view.columns_shown()]
    assert shown == keys


def test_the_last_column_cannot_be_hidden(desk: "Desk") -> None:
    page = tables(desk)
    for at in page.view.columns_shown()[1:]:
        page.view.setColumnHidden(at, True)
    menu = QMenu()
    page.view.fill_column_menu(menu)
    (ticked,) = [action for action in menu.actions() if action.isChecked()]
    assert not ticked.isEnabled()


def test_chosen_cells_are_copied_parted_by_tabs(desk: "Desk") -> None:
    page = tables(desk)
    click_row(page, 0)
    index = page.model.index(1, 0)
    spot = page.view.visualRect(index).center()
    QTest.mouseClick(page.view.viewport(), LEFT, SHIFT, spot)
    QTest.keyClick(page.view, Qt.Key.Key_C, CTRL)
    lines = QApplication.clipboard().text().split("\n")
    assert lines == [cell(page, 0, "name"), cell(page, 1, "name")]


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_what_is_shown_is_written(desk: "Desk", tmp_path: Path, ending: str) -> None:
    page = tables(desk)
    QTest.keyClicks(page.filter, "finland")
    path = tmp_path / f"out.{ending}"
    assert page.export_to(path)
    assert str(path) in desk.window.banner.text
    if ending == "csv":
        lines = path.read_text(encoding="utf-8-sig").splitlines()
        assert len(lines) == page.model.rowCount() + 1
        assert "Capacity, t Co/yr" in lines[0]


def test_a_file_that_cannot_be_written_is_told_in_the_window(desk: "Desk", tmp_path: Path) -> None:
    page = tables(desk)
    assert not page.export_to(tmp_path / "gone" / "out.csv")
    assert "cannot be written" in desk.window.banner.text


def test_the_tables_take_other_colours(desk: "Desk") -> None:
    page = tables(desk, "countries")
    desk.map.select("CHN")
    (row,) = page.model.shown_rows_of(["CHN"])
    light = page.model.index(row, 0).data(Qt.ItemDataRole.BackgroundRole)
    desk.window.choose_theme("dark")
    assert page.model.index(row, 0).data(Qt.ItemDataRole.BackgroundRole) != light
