"""Every figure leads to its sources: from cards, from explanations, from the map's menu."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from mapapp.catalog.sitefiles.counted import CountedFile, with_user_sites
from mapapp.catalog.sitefiles.same_sites import Resolved
from mapapp.desktop.map.context_menu import MapContextMenu
from mapapp.desktop.map.picking import hit_at
from mapapp.desktop.says_who import GOVERNANCE_SOURCE, SaysWho

if TYPE_CHECKING:
    from mapapp.desktop.sources.page import SourcesPage
    from tests.desktop.conftest import Desk

LEFT = Qt.MouseButton.LeftButton


def page_of_sources(desk: "Desk") -> "SourcesPage":
    page: SourcesPage = desk.window.dock_set.bring_up("sources")
    return page


def listed(desk: "Desk") -> set[str]:
    return set(page_of_sources(desk).list.model.table.ids)


def test_the_card_of_a_site_leads_to_its_sources_and_to_a_report(desk: "Desk") -> None:
    site = next(s for s in desk.catalog.sites_of("cobalt") if len(s.source_ids) > 1)
    desk.map.selection.put(sites=[site.id])
    QTest.qWait(20)
    link = desk.window.lookups.card_link
    assert link.isVisible()
    assert desk.map.cards.pinned.geometry().contains(link.geometry())
    QTest.mouseClick(link.report, LEFT)
    assert site.id in QApplication.clipboard().text()
    assert "copied" in desk.window.banner.text
    QTest.mouseClick(link.sources, LEFT)
    assert listed(desk) == set(site.source_ids)


def test_the_card_of_a_country_leads_to_output_governance_and_sites(desk: "Desk") -> None:
    desk.map.select("CHN")
    QTest.qWait(20)
    QTest.mouseClick(desk.window.lookups.card_link.sources, LEFT)
    found = listed(desk)
    assert desk.picture.series is not None
    assert set(desk.picture.series.source_ids) <= found
    assert set(desk.catalog.countries["CHN"].source_ids) <= found


def test_the_links_go_with_the_card(desk: "Desk") -> None:
    desk.map.select("CHN")
    QTest.qWait(20)
    link = desk.window.lookups.card_link
    assert link.isVisible()
    desk.key(Qt.Key.Key_Escape)
    QTest.qWait(20)
    assert not link.isVisible()


def test_several_things_have_sources_but_no_one_row_to_report(desk: "Desk") -> None:
    desk.map.selection.put(countries=["CHN", "FIN"])
    QTest.qWait(20)
    link = desk.window.lookups.card_link
    assert link.sources.isVisible()
    assert not link.report.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
@pytest.mark.parametrize("card", [0, 3, 4])
def test_an_explained_figure_leads_to_its_sources(desk: "Desk", card: int) -> None:
    QTest.mouseClick(desk.window.risk.cards[card], LEFT)
    (popover,) = [one for one in desk.window.findChildren(SaysWho) if one.isVisible()]
    (link,) = popover.findChildren(QPushButton)
    high = popover.label.heightForWidth(popover.label.width())
    assert popover.label.height() >= high, "no line of it is cut off"
    QTest.mouseClick(link, LEFT)
    assert not popover.isVisible()
    assert desk.picture.series is not None
    assert set(desk.picture.series.source_ids) <= listed(desk)


def test_governance_is_explained_by_a_source_of_the_catalog(desk: "Desk") -> None:
    assert "Governance" in desk.catalog.sources[GOVERNANCE_SOURCE].title


def test_the_menu_of_the_map_leads_to_sources_and_reports(desk: "Desk") -> None:
    pixel = QPointF(desk.bare_pixel("CHN"))
    menu = MapContextMenu(desk.map, hit_at(desk.map.scene, pixel), pixel)
    actions = {action.text(): action for action in menu.actions()}
    actions["Report an error"].trigger()
    assert "countries.csv" in QApplication.clipboard().text()
    assert "output.csv" in QApplication.clipboard().text()
    next(a for text, a in actions.items() if text.startswith("Sources of")).trigger()
    assert set(desk.catalog.countries["CHN"].source_ids) <= listed(desk)
    menu.deleteLater()


def test_the_sea_has_no_sources(desk: "Desk") -> None:
    pixel = QPointF(desk.bare_pixel(None))
    menu = MapContextMenu(desk.map, hit_at(desk.map.scene, pixel), pixel)
    assert not [a for a in menu.actions() if "Sources" in a.text() or "error" in a.text()]
    menu.deleteLater()


def test_sites_of_the_user_that_count_are_listed_found_and_sourced(desk: "Desk") -> None:
    panel = desk.window.dock_set.bring_up("tables")
    page = page_of_sources(desk)
    ours = next(s for s in desk.catalog.sites_of("cobalt", "refining") if s.capacity_t_per_year)
    added = replace(
        ours, id="user:my.csv:2", name="Zebrafish Works", source_ids=("user:my.csv",), notes=""
    )
    counted = CountedFile("my.csv", Resolved((added,), {}), "within")
    desk.window.workspace.know(with_user_sites(desk.catalog, [counted]))
    assert "user:my.csv" in page.list.model.table.ids
    panel.show_table("sites")
    desk.window.dock_set.bring_up("tables")
    QApplication.processEvents()
    assert added.id in panel.sites.model.table.ids
    desk.window.lookups.search()
    box = desk.window.lookups.box
    QTest.keyClicks(box.field, "zebrafish")
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    assert desk.map.selection.sites == {added.id}
    desk.window.lookups.sources.report_row("sites", added.id)
    assert "Zebrafish Works" in QApplication.clipboard().text()
    desk.window.workspace.know(desk.catalog)
    assert "user:my.csv" not in page.list.model.table.ids


def test_the_line_under_the_map_leads_to_its_sources(desk: "Desk") -> None:
    QTest.qWait(20)
    line = desk.window.lookups.map_line
    assert line.isVisible()
    assert line.y() > desk.map.height() * 0.8
    QTest.mouseClick(line, LEFT)
    assert desk.picture.series is not None
    found = listed(desk)
    assert set(desk.picture.series.source_ids) <= found
    shown = {one for site in desk.picture.sites["refining"] for one in site.source_ids}
    assert shown <= found


def test_costs_in_build_lead_to_what_they_rest_on(desk: "Desk") -> None:
    branch = desk.window.alternatives.group.branches[0]
    branch._open(True)
    QApplication.processEvents()
    detail = branch._detail
    assert detail is not None
    assert detail.sources.isVisible()
    QTest.mouseClick(detail.sources, LEFT)
    found = listed(desk)
    assert found
    sites = desk.catalog.sites_of("cobalt")
    costed = {one for site in sites if site.capex_musd for one in site.source_ids}
    assert found <= costed


def test_the_shock_chart_leads_to_trade_and_use(desk: "Desk") -> None:
    from mapapp.picture import View
    from mapapp.scenario.levers import Shock
    from mapapp.scenario.scenario import Scenario

    shock = Shock("rare_earths", "refining", "CHN", 0.75, 2027, 1, 18)
    desk.window.workspace.edit(Scenario().with_shock(shock), describe=lambda _a, _b: "edit")
    desk.window.workspace.look(View("rare_earths", "refining", 2030, consumer="JPN"))
    timeline = desk.window.shock.timeline
    assert timeline.path is not None
    timeline.sources.click()
    wanted = {one for path in timeline.path.paths for one in path.source_ids}
    assert wanted
    assert wanted & set(desk.catalog.sources) <= listed(desk)
