"""A row that is one of the bundled sites says which of both counts, wherever it is met."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from mapapp.cartography.user_sites import UserHit
from mapapp.catalog.sitefiles import Decision, Decisions
from mapapp.desktop.sitefiles.card import user_card
from mapapp.desktop.sitefiles.dialog import SiteFileDialog
from mapapp.desktop.sitefiles.effect import effect_on
from mapapp.desktop.sitefiles.loading import decisions_text
from tests.desktop.sitefiles.conftest import wait

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop.conftest import Desk

TWICE = (
    "Name\tlat\tlon\tCountry\tMineral\tStage\tStatus\tCapacity (t contained)\n"
    "Greenbushes mine\t-33.861\t116.065\tAustralia\tlithium\tmining\toperating\t60000\n"
    "New Hope\t-25\t120\tAustralia\tlithium\tmining\toperating\t5000\n"
)
LEFT_OUT: Final[dict[Decision, int]] = {"merge": 1, "ours": 1, "theirs": 1, "both": 2}


def test_the_page_of_counting_parts_new_capacity_from_sites_of_ours(
    open_dialog: Callable[..., SiteFileDialog], qtbot: "QtBot"
) -> None:
    dialog = open_dialog(pasted=TWICE)
    dialog.tabs.setCurrentWidget(dialog.counting)
    dialog.counting.button("on_top").click()
    wait(qtbot, dialog)
    assert dialog.counting.words.splitlines() == [
        "Lithium mining: 1 site, 0 t/yr running, 5,000 t/yr to come.",
        "Lithium mining: 1 row is a site of ours and counts once, within the statistic:"
        " 60.0 kt/yr running, 0 t/yr to come.",
    ]


def test_its_card_names_ours_and_what_counts(
    desk: "Desk", open_dialog: Callable[..., SiteFileDialog]
) -> None:
    dialog = open_dialog(pasted=TWICE)
    dialog.accept()
    files = desk.window.site_files.on_map
    found = files.loaded["user:1"]
    hit = UserHit("user:1", 0, 1)
    rows = dict(user_card(found, hit, {}).rows)
    assert rows["Likely ours"] == "Greenbushes"
    assert "What counts" not in rows, "it is only drawn"
    rows = dict(user_card(found.said(found.file.counted("within")), hit, {}).rows)
    assert rows["What counts"] == "Ours, completed: 60.0 kt/yr, operating"
    assert "Likely ours" not in dict(user_card(found, UserHit("user:1", 1, 1), {}).rows)


def test_a_row_without_a_capacity_that_counts_as_ours_is_not_said_to_be_left_out(
    desk: "Desk", open_dialog: Callable[..., SiteFileDialog]
) -> None:
    dialog = open_dialog(pasted=TWICE.replace("60000", "").replace("5000", ""))
    found, space = dialog.found, desk.window.workspace
    assert found is not None
    (match,) = found.matches
    for decision, left in LEFT_OUT.items():
        decisions = decisions_text(Decisions().decided(match, decision))
        file = replace(found.file.counted("within"), decisions=decisions)
        effect = effect_on(found.said(file), dialog._catalog, space.scenario, space.view)
        assert [one.count for one in effect.left_out] == [left], decision
