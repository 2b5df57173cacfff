"""The card beside the pointer, compared with the catalog."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mapapp.cartography.wording import number, status_word, tonnes

if TYPE_CHECKING:
    from mapapp.cartography.symbols import SiteMark
    from tests.desktop.conftest import Desk


def lone_mark(desk: "Desk", *, known: bool = True) -> "SiteMark":
    """Return a symbol of one site, on top where it stands and inside the map."""
    for mark in desk.map.scene.marks:
        centre = mark.centre
        if (
            len(mark.sites) == 1
            and desk.map.rect().adjusted(20, 60, -60, -60).contains(centre.toPoint())
            and desk.map.scene.mark_at(centre) is mark
            and desk.map.childAt(centre.toPoint()) is None
            and bool(mark.sites[0].capacity_t_per_year) == known
        ):
            return mark
    message = "no site stands alone"
    raise AssertionError(message)


def test_country_card_tells_share_and_output(desk: "Desk") -> None:
    desk.hover(desk.bare_pixel("CHN"))
    card = desk.card
    assert card is not None
    assert card.title == desk.catalog.countries["CHN"].name
    assert "Cobalt refining, 2030" in card.subtitle
    assert "rank 1" in card.subtitle
    figures = desk.picture.countries["CHN"]
    assert dict(card.rows)["Output"] == tonnes(figures.baseline_t_per_year)
    assert figures.baseline_share == figures.scenario_share
    assert {share for _, share in card.bars} == {figures.baseline_share}
    listed = [
        s for s in desk.catalog.sites
        if (s.mineral, s.stage, s.host) == ("cobalt", "refining", "CHN")
    ]  # fmt: skip
    assert dict(card.rows)["Sites"].startswith(number(len(listed)))


def test_country_card_tells_governance_with_its_year(desk: "Desk") -> None:
    desk.hover(desk.bare_pixel("AUS"))
    country = desk.catalog.countries["AUS"]
    assert desk.card is not None
    told = dict(desk.card.rows)["Governance"]
    assert number(country.governance_mean, 2) in told
    assert str(country.governance_year) in told


def test_country_card_follows_a_lever(desk: "Desk") -> None:
    desk.type_capacity("oceania", "50")
    desk.choose_year(2040)
    desk.hover(desk.bare_pixel("AUS"))
    assert desk.card is not None
    rows = dict(desk.card.rows)
    assert "→" in rows["Output"]
    figures = desk.picture.countries["AUS"]
    shares = [figures.baseline_share, figures.scenario_share]
    assert [share for _, share in desk.card.bars] == shares
    added = next(a for a in desk.picture.added if a.iso3 == "AUS")
    assert rows["Added"] == tonnes(added.nameplate_t_per_year)
    desk.window.activateWindow()
    desk.action("Undo").trigger()
    assert desk.card is not None
    assert "→" not in dict(desk.card.rows)["Output"], "the open card follows too"


def test_country_without_anything_says_so_and_gives_no_zero(desk: "Desk") -> None:
    desk.hover(desk.bare_pixel("MNG"))
    card = desk.card
    assert card is not None
    assert card.title == "Mongolia"
    assert card.bars == ()
    assert "Output" not in dict(card.rows)
    assert "No output reported" in card.foot


def test_country_card_without_national_statistic(desk: "Desk") -> None:
    desk.choose_mineral("tungsten")
    desk.hover(desk.bare_pixel("CHN"))
    assert desk.card is not None
    assert "No national output" in desk.card.foot
    assert "Output" not in dict(desk.card.rows)


def test_site_card_gives_the_row_of_the_catalog(desk: "Desk") -> None:
    mark = lone_mark(desk)
    desk.hover(mark.centre.toPoint())
    card, site = desk.card, mark.sites[0]
    assert card is not None
    assert site in desk.catalog.sites
    assert card.title == site.name
    assert "Cobalt" in card.subtitle
    assert status_word(site.status) in card.subtitle
    rows = dict(card.rows)
    assert rows["Capacity"] == tonnes(site.capacity_t_per_year)
    assert rows["Operator"] == site.operator
    assert number(abs(site.lat), 1) in rows["Position"]
    assert number(abs(site.lon), 1) in rows["Position"]
    if site.control:
        assert rows["Control"] == desk.catalog.countries[site.control].name
    assert card.verification == site.verification
    assert card.hollow == (site.status != "operating")
    assert card.foot.startswith(str(len(site.source_ids)))


def test_site_without_capacity_is_not_known_and_not_zero(desk: "Desk") -> None:
    desk.choose_stage("mining")
    mark = lone_mark(desk, known=False)
    desk.hover(mark.centre.toPoint())
    assert desk.card is not None
    assert dict(desk.card.rows)["Capacity"] == "not known"


def test_symbol_of_several_sites_counts_them(desk: "Desk") -> None:
    desk.choose_mineral("copper")
    desk.choose_stage("mining")
    scene = desk.map.scene
    mark = next(
        m for m in scene.marks if len(m.sites) > 1 and scene.mark_at(m.centre) is m
        and desk.map.rect().adjusted(20, 60, -60, -60).contains(m.centre.toPoint())
    )  # fmt: skip
    desk.hover(mark.centre.toPoint())
    assert desk.card is not None
    assert desk.card.title == f"{len(mark.sites)} sites"
    known = sum(s.capacity_t_per_year or 0 for s in mark.sites if s.countable)
    assert (tonnes(known) if known else "no capacity") in desk.card.subtitle


def test_no_card_over_the_sea_or_after_leaving(desk: "Desk") -> None:
    pixel = desk.bare_pixel("CHN")
    desk.hover(pixel)
    assert desk.card is not None
    desk.hover(desk.bare_pixel(None))
    assert desk.card is None
    desk.hover(pixel)
    QApplication.sendEvent(desk.map, QEvent(QEvent.Type.Leave))
    QTest.qWait(20)
    assert desk.card is None


def test_card_goes_when_what_is_shown_changes(desk: "Desk") -> None:
    desk.hover(desk.bare_pixel("CHN"))
    desk.choose_mineral("lithium")
    assert desk.card is None


def test_card_stays_inside_the_map(desk: "Desk") -> None:
    for lon, lat in ((170.5, -44.5), (-70.0, -40.0), (-150.0, 65.0), (27.0, 64.0), (140.0, -37.0)):
        desk.hover(desk.pixel_of(lon, lat))
        assert desk.cards, (lon, lat)
        assert desk.map.rect().contains(desk.cards[0].geometry()), (lon, lat)
        desk.map.grab()
