"""Pairs of sites listed twice: hundreds of choices, made while the window answers."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from mapapp.cartography.theme import LIGHT
from mapapp.cartography.wording import tonnes
from mapapp.catalog.catalog import Catalog
from mapapp.catalog.sitefiles import (
    Decisions,
    Match,
    SiteLayer,
    check,
    find_matches,
    from_clipboard,
    suggest_mapping,
)
from mapapp.desktop.sitefiles.dialog import SIZE
from mapapp.desktop.sitefiles.matches_page import COUNTS, PORTION, MatchesPage

MANY = 40


@pytest.fixture
def found(catalog: Catalog) -> tuple[SiteLayer, list[Match]]:
    rows = [
        f"{site.name}\t{site.lat}\t{site.lon}\t{site.mineral}\t{site.stage}"
        for site in catalog.sites[:MANY]
    ]
    source = from_clipboard("\n".join(["Name\tlat\tlon\tMineral\tStage", *rows]))
    layer = check(source, suggest_mapping(catalog, source.preview()), catalog=catalog)
    return layer, find_matches(layer, catalog)


@pytest.fixture
def page(qapp: QApplication) -> MatchesPage:
    return MatchesPage(LIGHT)


def until(done: Callable[[], bool]) -> None:
    clock = QElapsedTimer()
    clock.start()
    while not done() and clock.elapsed() < 5_000:
        QApplication.processEvents()


def test_rows_come_in_portions_and_all_of_them_come(
    page: MatchesPage, found: tuple[SiteLayer, list[Match]]
) -> None:
    layer, matches = found
    assert len(matches) > 2 * PORTION
    page.show_matches(layer, matches, Decisions())
    assert page.table.rowCount() == PORTION
    until(lambda: page.table.rowCount() == len(matches))
    assert page.table.rowCount() == len(matches)
    last = page.table.item(len(matches) - 1, 2)
    assert last is not None
    assert last.text() == matches[-1].ours.name


def test_what_is_decided_of_all_holds_for_rows_to_come(
    page: MatchesPage, found: tuple[SiteLayer, list[Match]]
) -> None:
    layer, matches = found
    page.show_matches(layer, matches, Decisions())
    page.all.setCurrentIndex(page.all.findData("ours"))
    page.all.activated.emit(page.all.currentIndex())
    assert {page.choice(row).currentData() for row in range(len(matches))} == {"ours"}


def test_another_file_leaves_no_row_of_the_one_before(
    page: MatchesPage, found: tuple[SiteLayer, list[Match]]
) -> None:
    layer, matches = found
    page.show_matches(layer, matches, Decisions())
    page.choice(len(matches) - 1)
    page.show_matches(layer, matches[:3], Decisions())
    assert page.table.rowCount() == 3
    page.show_matches(layer, [], Decisions())
    assert page.table.rowCount() == 0


TWICE = (
    "Name\tlat\tlon\tCountry\tMineral\tStage\tStatus\tCapacity (t contained)\n"
    "Greenbushes mine\t-33.861\t116.065\tAustralia\tlithium\tmining\tplanned\t60000\n"
)


def test_each_pair_says_which_of_both_counts(page: MatchesPage, catalog: Catalog) -> None:
    source = from_clipboard(TWICE)
    layer = check(source, suggest_mapping(catalog, source.preview()), catalog=catalog)
    matches = find_matches(layer, catalog)
    page.show_matches(layer, matches, Decisions())

    def said(decision: str) -> str:
        box = page.choice(0)
        box.setCurrentIndex(box.findData(decision))
        box.activated.emit(box.currentIndex())
        item = page.table.item(0, COUNTS)
        assert item is not None
        return item.text()

    ours = matches[0].ours
    assert ours.status == "operating"
    assert ours.capacity_t_per_year is not None
    assert said("merge") == "Ours, completed: 60.0 kt/yr, planned"
    assert said("both") == "Both"
    assert said("theirs") == "Yours: 60.0 kt/yr, planned"
    assert said("ours") == f"Ours: {tonnes(ours.capacity_t_per_year)}, operating"


def test_a_row_without_a_capacity_does_not_take_our_place_and_the_page_says_so(
    page: MatchesPage, catalog: Catalog
) -> None:
    source = from_clipboard(TWICE.replace("60000", "").replace("planned", "operating"))
    layer = check(source, suggest_mapping(catalog, source.preview()), catalog=catalog)
    matches = find_matches(layer, catalog)
    page.show_matches(layer, matches, Decisions().decided(matches[0], "theirs"))
    item = page.table.item(0, COUNTS)
    assert item is not None
    capacity = tonnes(matches[0].ours.capacity_t_per_year or 0)
    assert item.text() == f"Ours, as yours has no capacity: {capacity}, operating"


def test_what_counts_is_read_whole_at_the_size_the_window_opens_with(
    page: MatchesPage, catalog: Catalog
) -> None:
    page.resize(SIZE[0], SIZE[1] - 140)
    source = from_clipboard(TWICE.replace("planned", "under construction"))
    layer = check(source, suggest_mapping(catalog, source.preview()), catalog=catalog)
    page.show_matches(layer, find_matches(layer, catalog), Decisions())
    page.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)  # no window over those of others
    page.show()
    QApplication.processEvents()
    item, table = page.table.item(0, COUNTS), page.table
    assert item is not None
    room = table.visualItemRect(item).adjusted(4, 0, -4, 0)
    lines = QFontMetrics(table.font()).boundingRect(room, Qt.TextFlag.TextWordWrap, item.text())
    assert room.right() <= table.viewport().width()
    assert lines.height() <= room.height()
    assert lines.width() <= room.width()
    page.close()
