"""A table for each of the user's files: there while the file is, going where its rows lie."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mapapp.catalog.sitefiles import SiteLayer, check, from_clipboard, suggest_mapping
from mapapp.desktop.sitefiles.loading import LoadedFile, load_file
from mapapp.desktop.tables.columns import UNKNOWN, SiteNumbers
from mapapp.desktop.tables.file_content import file_table
from mapapp.scenario.appearance import Layer
from mapapp.scenario.site_files import SiteFile, canonical

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from mapapp.catalog.catalog import Catalog
    from mapapp.desktop.tables.panel import TablesPanel
    from tests.desktop.conftest import Desk

PASTED = """\
Name\tMineral\tStage\tStatus\tCapacity (t/yr)\tLatitude\tLongitude\tCountry
Côte Works\tcobalt\trefining\toperating\t1200\t-11.0\t26.5\tDR Congo
Far Mine\tcobalt\tmining\tplanned\t\t-33.9\t151.2\tAustralia
"""


@pytest.fixture(scope="module")
def layer(catalog: "Catalog") -> SiteLayer:
    source = from_clipboard(PASTED)
    return check(source, suggest_mapping(catalog, source.preview()), catalog=catalog)


def test_the_table_says_what_the_file_says(
    layer: SiteLayer, catalog: "Catalog", names: dict[str, str]
) -> None:
    table = file_table(layer, catalog, names)
    assert len(table) == len(layer) == 2
    shown = {column.heading: [column.text(row) for row in range(2)] for column in table.columns}
    assert shown["Site"] == ["Côte Works", "Far Mine"]
    assert shown["Mineral"] == ["Cobalt", "Cobalt"]
    assert shown["Status"] == ["operating", "planned"]
    assert shown["Capacity, t/yr"][1] == UNKNOWN
    assert shown["Host"] == [names["COD"], names["AUS"]]


def test_ids_are_worded_only_when_they_are_asked_for() -> None:
    ids = SiteNumbers(3)
    assert list(ids) == ["0", "1", "2"]
    assert (ids[2], ids[-1], list(ids[1:])) == ("2", "2", ["1", "2"])
    assert ids == SiteNumbers(3) != SiteNumbers(4)
    assert len(SiteNumbers(1_000_000)) == 1_000_000


def test_a_file_has_its_table_while_it_is_on_the_map(desk: "Desk", layer: SiteLayer) -> None:
    desk.window.lookups.show_files({"user:1": ("R&D.csv", layer)})
    panel: TablesPanel = desk.window.dock_set.bring_up("tables")
    assert panel.tabs.tabText(panel.tabs.count() - 1) == "R&&D.csv"
    page = panel.show_table("file-user:1")
    QApplication.processEvents()
    assert page.model.rowCount() == 2
    QTest.keyClicks(page.filter, "cote")
    assert page.model.rowCount() == 1
    desk.window.lookups.show_files({"user:1": ("renamed.csv", layer)})
    assert panel.tabs.tabText(panel.tabs.count() - 1) == "renamed.csv"
    desk.window.lookups.show_files({})
    assert "renamed.csv" not in [panel.tabs.tabText(at) for at in range(panel.tabs.count())]
    assert len(panel.pages) == panel.tabs.count() == 4


def test_enter_goes_to_where_a_row_lies(desk: "Desk", layer: SiteLayer) -> None:
    desk.window.lookups.show_files({"user:1": ("my.csv", layer)})
    panel: TablesPanel = desk.window.dock_set.bring_up("tables")
    page = panel.show_table("file-user:1")
    QApplication.processEvents()
    QTest.keyClick(page.filter, Qt.Key.Key_Down)
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    lon, lat = desk.map.viewport.looked_at()
    assert (lon, lat) == pytest.approx((151.2, -33.9), abs=1.0)
    assert desk.map.viewport.zoom >= 10


def test_a_file_that_comes_onto_the_map_has_its_table(desk: "Desk", qtbot: "QtBot") -> None:
    found = load_file(SiteFile("user:1", "colleague", pasted=PASTED), desk.catalog)
    desk.window.site_files.on_map.add(found)
    panel: TablesPanel = desk.window.dock_set.bring_up("tables")
    qtbot.waitUntil(lambda: panel.tabs.count() == 5)
    assert panel.pages[-1].title == "colleague"
    desk.undo_stack.undo()
    assert panel.tabs.count() == 4


def load_pasted(catalog: "Catalog") -> LoadedFile:
    """Read the pasted table as the window does."""
    mapping = suggest_mapping(catalog, from_clipboard(PASTED).preview())
    text = canonical(mapping.to_json())
    return load_file(SiteFile("user:1", "Mine.csv", pasted=PASTED, mapping=text), catalog)


def put_on_map(desk: "Desk", layer: SiteLayer, catalog: "Catalog") -> "TablesPanel":
    """Show a file on the map and in its table."""
    loaded = load_pasted(catalog)
    look = desk.window.workspace.appearance.with_layer(Layer("user:1", "user"))
    desk.window.workspace.show_appearance(look)
    desk.map.set_user_files({"user:1": loaded})
    desk.window.lookups.show_files({"user:1": ("Mine.csv", layer)})
    panel: TablesPanel = desk.window.dock_set.bring_up("tables")
    panel.show_table("file-user:1")
    desk.map.settle()
    desk.map.grab()  # drawn, so that there is something to point at
    return panel


def test_a_row_chosen_in_the_table_is_selected_on_the_map(
    desk: "Desk", layer: SiteLayer, catalog: "Catalog"
) -> None:
    page = put_on_map(desk, layer, catalog).show_table("file-user:1")
    before = desk.map.grab().toImage()
    page.view.selectRow(1)
    assert desk.map.selection.own == {("user:1", 1)}
    assert desk.map.cards.pinned.content.title == "Far Mine"
    desk.map.cards.pinned.hide()
    assert desk.map.grab().toImage() != before, "the symbol has a frame"
    page.view.selectAll()
    assert desk.map.cards.pinned.content.title == "2 sites"


def test_a_site_clicked_on_the_map_is_tinted_in_the_table_until_it_is_let_go(
    desk: "Desk", layer: SiteLayer, catalog: "Catalog"
) -> None:
    page = put_on_map(desk, layer, catalog).show_table("file-user:1")
    desk.click(desk.map.viewport.pixel_of(151.2, -33.9).toPoint())
    assert page.model.marked == {"1"}
    assert desk.map.cards.pinned.content.title == "Far Mine"
    assert desk.map.selection.own == {("user:1", 1)}
    desk.key(Qt.Key.Key_Escape)
    assert page.model.marked == frozenset()
    assert not desk.map.cards.pinned.isVisible()


def test_rows_of_a_file_read_again_are_not_those_chosen_before(
    desk: "Desk", layer: SiteLayer, catalog: "Catalog"
) -> None:
    page = put_on_map(desk, layer, catalog).show_table("file-user:1")
    page.view.selectRow(1)
    desk.map.set_user_files({"user:1": load_pasted(catalog)})
    assert desk.map.selection.is_empty


def test_the_rows_of_a_few_among_a_million_are_found_at_once() -> None:
    ids = SiteNumbers(1_000_000)
    assert ids.places_of({"999999", "7", "1000000", "x"}).tolist() == [7, 999_999]
