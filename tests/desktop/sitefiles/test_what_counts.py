"""A row that is one of the bundled sites says which of both counts, wherever it is met."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from mapapp.cartography.user_sites import UserHit
from mapapp.desktop.sitefiles.card import user_card
from mapapp.desktop.sitefiles.dialog import SiteFileDialog
from tests.desktop.sitefiles.conftest import wait

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop.conftest import Desk

TWICE = (
    "Name\tlat\tlon\tCountry\tMineral\tStage\tStatus\tCapacity (t contained)\n"
    "Greenbushes mine\t-33.861\t116.065\tAustralia\tlithium\tmining\toperating\t60000\n"
    "New Hope\t-25\t120\tAustralia\tlithium\tmining\toperating\t5000\n"
)


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
