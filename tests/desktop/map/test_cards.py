"""Cards of flows, controls and several things at once, compared with the figures."""

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from mapapp.cartography.wording import percent, tonnes
from mapapp.desktop.card_content import card_text, country_card
from mapapp.desktop.map.policy_cards import control_card, flow_card
from mapapp.desktop.map.selection_card import selection_card

if TYPE_CHECKING:
    from tests.desktop.conftest import Desk


def show_layers(desk: "Desk", *layer_ids: str) -> None:
    workspace = desk.window.workspace
    workspace.dress(workspace.appearance.with_visible(layer_ids, visible=True), "Show layers")
    desk.map.settle()


# --- flows ----------------------------------------------------------------------------------------


def test_a_flow_is_told_when_the_pointer_is_on_its_arrow(desk: "Desk") -> None:
    show_layers(desk, "flows")
    mark = desk.map.scene.thematic.flows.marks[0]  # type: ignore[union-attr]
    for x, y in mark.pieces[0][5:-5]:
        pixel = QPoint(round(x), round(y))
        if desk.map.scene.mark_at(QPointF(pixel)) is None and desk.map.childAt(pixel) is None:
            break
    desk.hover(pixel)
    assert desk.card is not None
    names = (
        desk.catalog.country_name(mark.flow.exporter),
        desk.catalog.country_name(mark.flow.importer),
    )
    assert desk.card.title == f"{names[0]} → {names[1]}"
    assert tonnes(mark.flow.scenario_t) in dict(desk.card.rows)["Tonnes"]


def test_parts_of_exports_and_imports_are_those_of_the_table(desk: "Desk") -> None:
    trade = desk.window.layers and desk.map.scene.facts.flows(desk.picture)  # type: ignore[union-attr]
    card = flow_card("COD", "CHN", trade, desk.picture, desk.catalog)
    assert card is not None
    row, column = trade.exporters.index("COD"), trade.importers.index("CHN")
    tonnage = trade.baseline_t
    rows = dict(card.rows)
    assert percent(tonnage[row, column] / tonnage[row].sum()) in rows["Exports"]
    assert percent(tonnage[row, column] / tonnage[:, column].sum()) in rows["Imports"]
    assert rows["Years"] == f"observed {trade.year}"
    assert "HS 810510" in rows["Goods"]
    assert card.foot.startswith("1 source: CEPII")
    assert flow_card("CHN", "XXX", trade, desk.picture, desk.catalog) is None


def test_an_assumed_flow_says_that_nothing_was_observed(desk: "Desk") -> None:
    desk.type_capacity("oceania", "90")
    desk.choose_year(2040)
    trade = desk.map.scene.facts.flows(desk.picture)  # type: ignore[union-attr]
    assert trade is not None
    assumed = np.argwhere(trade.assumed & (trade.scenario_t > 1.0))
    assert len(assumed)
    pair = trade.exporters[assumed[0][0]], trade.importers[assumed[0][1]]
    card = flow_card(*pair, trade, desk.picture, desk.catalog)
    assert card is not None
    assert "assumed" in dict(card.rows)["Years"]
    assert f"none observed in {trade.year}" in dict(card.rows)["Years"]


# --- controls -------------------------------------------------------------------------------------


def test_a_badge_tells_each_control_and_a_click_keeps_the_card(desk: "Desk") -> None:
    show_layers(desk, "controls")
    mark = next(m for m in desk.map.scene.thematic.controls.marks if m.imposed_by == "COD")  # type: ignore[union-attr]
    pixel = mark.badge.center().toPoint()
    desk.click(pixel)
    desk.hover(desk.bare_pixel(None))
    card = desk.card
    assert card is not None, "a click keeps it"
    assert card.title.startswith("DR Congo")
    heads = [value for label, value in card.rows if not label]
    assert heads[0] == "Quota, in force"
    assert len(heads) >= 2
    rest = len(mark.controls) - len(heads)
    assert (f"{rest} more" in card.foot) == (rest > 0)
    assert "96,600 t" in card_text(card)
    assert "1 Jan 2026 to 31 Dec 2026" in card_text(card)
    assert "SMM 2025" in card_text(card)
    desk.key(Qt.Key.Key_Escape)
    assert desk.card is None


def test_a_suspension_has_its_dates(desk: "Desk") -> None:
    desk.choose_mineral("gallium")
    show_layers(desk, "controls")
    mark = next(m for m in desk.map.scene.thematic.controls.marks if m.imposed_by == "CHN")  # type: ignore[union-attr]
    text = card_text(control_card(mark, desk.picture, desk.catalog, 12))
    assert "since 3 Dec 2024; suspended 9 Nov 2025 to 27 Nov 2026" in text
    assert "United States" in text
    short = control_card(mark, desk.picture, desk.catalog, 1)
    assert short.foot == f"{len(mark.controls) - 1} more in the Layers panel"


def test_a_card_never_leaves_the_map_however_much_there_is_to_say(desk: "Desk") -> None:
    desk.choose_mineral("rare_earths")
    show_layers(desk, "controls")
    mark = next(m for m in desk.map.scene.thematic.controls.marks if m.imposed_by == "CHN")  # type: ignore[union-attr]
    desk.window.resize(desk.window.minimumSizeHint())
    QTest.qWait(20)
    desk.map.settle()
    mark = next(m for m in desk.map.scene.thematic.controls.marks if m.imposed_by == "CHN")  # type: ignore[union-attr]
    if mark.badge is None:
        pytest.skip("the badge is out of the picture")
    desk.click(mark.badge.center().toPoint())
    card = desk.cards[0]
    assert desk.map.rect().contains(card.geometry())
    assert "more in the Layers panel" in card.content.foot


def test_a_card_of_a_layer_that_is_hidden_goes(desk: "Desk") -> None:
    show_layers(desk, "controls")
    mark = next(m for m in desk.map.scene.thematic.controls.marks if m.imposed_by == "COD")  # type: ignore[union-attr]
    desk.click(mark.badge.center().toPoint())
    assert desk.cards
    desk.undo_stack.undo()
    assert not desk.cards


# --- several things -------------------------------------------------------------------------------


def test_shares_and_tonnes_of_several_countries_are_added_and_called_a_sum(desk: "Desk") -> None:
    desk.map.selection.put(countries=["CHN", "FIN"])
    card = desk.card
    assert card is not None
    assert card.title == "2 countries"
    figures = [desk.picture.countries[code] for code in ("CHN", "FIN")]
    together = sum(f.scenario_share or 0 for f in figures)
    assert card.bars == (("share together", together),)
    assert dict(card.rows)["Output"] == tonnes(sum(f.scenario_t_per_year or 0 for f in figures))
    assert "A sum of shares, not a supplier." in card.foot


def test_a_country_without_a_figure_is_counted_and_not_taken_for_zero(desk: "Desk") -> None:
    card = selection_card(["CHN", "FIN", "MNG"], [], desk.picture)
    assert dict(card.rows)["Countries without a figure"] == "1"
    nothing = selection_card(["MNG", "NPL"], [], desk.picture)
    assert dict(nothing.rows)["Share together"] == "not known"
    assert nothing.bars == ()


def test_capacity_is_added_by_stage_and_status(desk: "Desk") -> None:
    sites = [s for stage in desk.picture.sites.values() for s in stage if s.host == "AUS"]
    card = selection_card([], [site.id for site in sites], desk.picture)
    rows = dict(card.rows)
    planned = [s for s in sites if s.stage == "mining" and s.status == "planned"]
    known = [s.capacity_t_per_year for s in planned if s.countable and s.capacity_t_per_year]
    label = f"Mines, planned ({len(planned)})"
    assert rows[label].startswith(tonnes(sum(known)))
    if len(known) < len(planned):
        assert rows[label].endswith(f"{len(planned) - len(known)} not known")
    assert not any("Share" in label for label in rows)


def test_the_card_of_a_selection_follows_a_lever(desk: "Desk") -> None:
    desk.map.selection.put(countries=["CHN", "AUS"])
    desk.type_capacity("oceania", "50")
    desk.choose_year(2040)
    assert desk.card is not None
    assert "→" in dict(desk.card.rows)["Share together"]


def test_one_site_and_one_symbol_have_their_own_cards(desk: "Desk") -> None:
    site = desk.map.scene.marks[0].sites[0]
    desk.map.selection.put(sites=[site.id])
    assert desk.card is not None
    assert desk.card.title in (site.name, "1 site")
    mark = next((m for m in desk.map.scene.marks if len(m.sites) > 1), None)
    assert mark is not None
    desk.map.selection.put(sites=[s.id for s in mark.sites])
    assert desk.card.title == f"{len(mark.sites)} sites"


def test_a_site_names_owners_and_sources(desk: "Desk") -> None:
    site = next(s for s in desk.catalog.sites if s.id == "cobalt-aus-murrin-murrin")
    desk.choose_stage("mining")
    desk.map.selection.put(sites=[site.id])
    card = desk.card
    assert card is not None
    rows = dict(card.rows)
    assert rows["Owners"] == "Glencore 100%"
    assert rows["Control"] == "Switzerland"
    assert rows["Host"] == "Australia"
    assert card.foot.startswith("2 sources: ")


def test_a_country_names_who_controls_its_sites_and_what_it_controls_abroad(desk: "Desk") -> None:
    desk.choose_stage("mining")
    desk.map.select("COD")
    assert desk.card is not None
    assert dict(desk.card.rows)["Control"].startswith("China")
    desk.map.select("CHN")
    sites = [s for s in desk.picture.sites["mining"] if s.control == "CHN" and s.host != "CHN"]
    assert dict(desk.card.rows)["Abroad"].startswith(f"{len(sites)} sites")


def test_a_country_with_a_site_is_not_said_to_have_none(desk: "Desk") -> None:
    picture = desk.map.scene.picture
    stage = picture.view.stage
    hosts = {site.host for site in picture.sites[stage]}
    told = 0
    for iso3 in hosts:
        card = country_card(iso3, picture, desk.catalog, desk.map.scene.names)
        assert "no site listed" not in card.foot, iso3
        told += "listed" in card.foot
    assert told
    empty = country_card("TCD", picture, desk.catalog, desk.map.scene.names)
    assert "no site listed" in empty.foot
