"""The page of data and sources, and the ways that lead there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from mapapp import __version__
from mapapp.desktop.sources.evidence import evidence_of, facts_text, grade_of, refs_of, row_key
from mapapp.desktop.sources.opener import opener_of

if TYPE_CHECKING:
    from mapapp.catalog.catalog import Catalog
    from mapapp.desktop.sources.page import SourcesPage
    from tests.desktop.conftest import Desk

LEFT = Qt.MouseButton.LeftButton


def page_of(desk: "Desk") -> "SourcesPage":
    page: SourcesPage = desk.window.dock_set.bring_up("sources")
    QApplication.processEvents()
    return page


# --- what rests on what ------------------------------------------------------------------------


def test_rows_on_a_source_are_those_that_name_it(catalog: "Catalog") -> None:
    evidence = evidence_of(catalog)
    for source_id in list(catalog.sources)[::40]:
        refs = list(evidence.rows_of(source_id))
        assert all(source_id in ref.row.source_ids for ref in refs)
        uses = dict(evidence.uses_of(source_id))
        uses.pop("trade", None)
        assert sum(uses.values()) == len(refs)


def test_the_trade_table_rests_on_baci(catalog: "Catalog") -> None:
    evidence = evidence_of(catalog)
    assert evidence.uses_of("po-baci")["trade"] == len(catalog.trade)
    assert "BACI" in catalog.sources["po-baci"].title


def test_sites_have_the_grades_of_the_file_and_no_other_row_counts_as_checked(
    catalog: "Catalog",
) -> None:
    grades = {one.table: one for one in evidence_of(catalog).grades()}
    sites = grades.pop("sites")
    assert sites.by_row
    for grade in ("checked", "partly", "recalled"):
        assert sites.counts[grade] == sum(s.verification == grade for s in catalog.sites)
    assert all(one.counts["checked"] == one.counts["partly"] == 0 for one in grades.values())
    assert sum(one.rows for one in grades.values()) > 30_000
    recalled = [row for row in catalog.pacts if grade_of(row) == "recalled"]
    assert recalled
    assert all("general knowledge" in row.notes for row in recalled)


def test_a_report_tells_facts_sources_and_versions(catalog: "Catalog") -> None:
    evidence = evidence_of(catalog)
    site = catalog.sites[0]
    refs = [ref for ref in evidence.rows_of(site.source_ids[0]) if ref.row is site]
    text = facts_text(refs, catalog, version=__version__)
    assert __version__ in text
    assert catalog.vintage in text
    assert f"sites.csv, line 2: {site.name}" in text
    assert f"lat: {site.lat}" in text
    for source_id in site.source_ids:
        assert catalog.sources[source_id].url in text


def test_a_country_is_reported_with_the_output_shown(desk: "Desk") -> None:
    refs = refs_of(evidence_of(desk.catalog), "countries", "CHN", desk.picture)
    assert refs[0].table == "countries"
    assert {ref.table for ref in refs[1:]} == {"output"}
    assert all((ref.row.mineral, ref.row.stage) == ("cobalt", "refining") for ref in refs[1:])


# --- the page ----------------------------------------------------------------------------------


def test_every_source_is_listed_with_licence_and_address(desk: "Desk") -> None:
    page = page_of(desk)
    assert page.list.model.rowCount() == len(desk.catalog.sources)
    source = desk.catalog.sources[page.source_id]
    assert page.heading.text() == source.title
    assert source.licence in page.facts.text()
    assert page.address.text() == source.url
    QTest.mouseClick(page.copy_button, LEFT)
    assert QApplication.clipboard().text() == source.url


def test_the_page_opens_at_some_sources_and_goes_back_to_all(desk: "Desk") -> None:
    site = next(s for s in desk.catalog.sites if len(s.source_ids) > 2)
    desk.window.lookups.sources.open(site.source_ids, site.name)
    page = page_of(desk)
    assert page.isVisible()
    assert page.list.model.rowCount() == len(set(site.source_ids))
    assert page.source_id == site.source_ids[0]
    assert site.name in page.all_button.text()
    QTest.mouseClick(page.all_button, LEFT)
    assert page.list.model.rowCount() == len(desk.catalog.sources)
    assert not page.all_button.isVisible()


def test_a_row_that_rests_on_a_source_can_be_reported_and_gone_to(desk: "Desk") -> None:
    site = next(s for s in desk.catalog.sites if s.mineral == "nickel")
    desk.window.lookups.sources.open(site.source_ids[:1])
    page = page_of(desk)
    ref = next(r for r in evidence_of(desk.catalog).rows_of(page.source_id) if r.row is site)
    (row,) = page.rows.model.shown_rows_of([row_key(ref)])
    assert not page.report_button.isEnabled()
    index = page.rows.model.index(row, 0)
    page.rows.view.scrollTo(index)
    QTest.mouseClick(page.rows.view.viewport(), LEFT, pos=page.rows.view.visualRect(index).center())
    QTest.mouseClick(page.report_button, LEFT)
    assert site.id in QApplication.clipboard().text()
    assert "nothing was sent" in desk.window.banner.text
    QTest.keyClick(page.rows.view, Qt.Key.Key_Return)
    assert desk.map.selection.sites == {site.id}
    assert desk.window.workspace.view.mineral == "nickel"


def test_the_menu_of_a_table_row_leads_to_sources_and_reports(desk: "Desk") -> None:
    panel = desk.window.dock_set.bring_up("tables")
    site_id = panel.sites.model.id_at(0)
    site = next(s for s in desk.catalog.sites if s.id == site_id)
    menu = QMenu()
    for fill in panel.sites.view._menu_parts:
        fill(menu, site_id)
    actions = {action.text(): action for action in menu.actions()}
    actions["Report an error"].trigger()
    assert site.name in QApplication.clipboard().text()
    actions["Sources"].trigger()
    page = page_of(desk)
    assert page.list.model.rowCount() == len(set(site.source_ids))


def test_a_source_in_the_table_of_sources_opens_the_page(desk: "Desk") -> None:
    panel = desk.window.dock_set.bring_up("tables")
    panel.show_table("sources").view.opened.emit("po-baci")
    assert page_of(desk).source_id == "po-baci"


def test_every_widget_of_a_window_finds_its_opener(desk: "Desk") -> None:
    opener = desk.window.lookups.sources
    assert opener_of(desk.map) is opener
    assert opener_of(desk.window.risk.cards[0]) is opener


def test_the_bars_tell_a_screen_reader_what_they_show(desk: "Desk") -> None:
    bars = page_of(desk).bars
    checked = sum(s.verification == "checked" for s in desk.catalog.sites)
    assert f"Sites: {checked} checked" in bars.accessibleDescription()
    light = bars.grab().toImage()
    desk.window.choose_theme("dark")
    assert bars.grab().toImage() != light
