"""The map's filter of sites acts on the user's files too, as far as they have its fields."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from mapapp.cartography.site_filter import UNKNOWN_CONTROL
from mapapp.desktop.layers.site_page import SitePage
from mapapp.desktop.layers.user_page import UserPage
from mapapp.desktop.sitefiles.dialog import SiteFileDialog
from mapapp.scenario.appearance import SHOWN_MINERAL, SiteFilter

if TYPE_CHECKING:
    from mapapp.desktop.layers.counts import LayerFacts
    from tests.desktop.conftest import Desk

FULL = """\
Name;Mineral;Stage;Latitude;Longitude;Status;Start year;Control
Old;cobalt;refining;-32.2;115.7;operating;1995;China
New;cobalt;refining;51.9;14.7;planned;2029;Germany
Undated;copper;mining;50.9;14.7;operating;;
Shut;cobalt;refining;45.0;4.0;closed;1980;France
"""
BARE = """\
Name;Latitude;Longitude
One;-32.2;115.7
Two;51.9;14.7
"""


@pytest.fixture
def put(
    desk: "Desk", open_dialog: Callable[..., SiteFileDialog], tmp_path: Path
) -> Callable[[str], None]:
    def on_map(text: str) -> None:
        path = tmp_path / "sites.csv"
        path.write_text(text, encoding="utf-8")
        open_dialog(path).accept()

    return on_map


def choose(desk: "Desk", chosen: SiteFilter) -> None:
    space = desk.window.workspace
    space.dress(replace(space.appearance, site_filter=chosen), "Filter")


def shown(desk: "Desk") -> list[str]:
    """Return the names of the sites of the file that are drawn."""
    found = desk.window.site_files.on_map.loaded["user:1"]
    assert desk.map.scene.user_points["user:1"] is found.points
    return [found.layer.site_name(at) for at in found.points.row.tolist()]


def in_tree(desk: "Desk") -> "LayerFacts":
    from mapapp.desktop.layers.tree_model import FACTS, LAYER

    model = desk.window.layers.model
    for row in range(model.rowCount()):
        group = model.index(row, 0)
        for child in range(model.rowCount(group)):
            index = model.index(child, 0, group)
            if model.data(index, LAYER).id == "user:1":
                found: LayerFacts = model.data(index, FACTS)
                return found
    raise AssertionError


@pytest.mark.parametrize(
    ("chosen", "names"),
    [
        (SiteFilter(statuses=("planned",)), ["New"]),
        (SiteFilter(controls=("CHN", "FRA")), ["Old", "Shut"]),
        (SiteFilter(controls=(UNKNOWN_CONTROL,)), ["Undated"]),
        (SiteFilter(start_from=1990), ["Old", "New", "Undated"]),
        (SiteFilter(start_to=2000), ["Old", "Undated", "Shut"]),
        (SiteFilter(known_start_only=True), ["Old", "New", "Shut"]),
        (SiteFilter(start_from=2000, known_start_only=True), ["New"]),
        (SiteFilter(verifications=("checked",)), ["Old", "New", "Undated", "Shut"]),
    ],
)
def test_a_file_is_filtered_by_the_rules_of_the_bundled_sites(
    desk: "Desk", put: Callable[[str], None], chosen: SiteFilter, names: list[str]
) -> None:
    put(FULL)
    assert in_tree(desk).count == "4"
    choose(desk, chosen)
    assert shown(desk) == names
    expected = "4" if len(names) == 4 else f"{len(names)} of 4"
    assert in_tree(desk).count == expected
    desk.undo_stack.undo()
    assert len(shown(desk)) == 4
    assert in_tree(desk).count == "4"


def test_a_file_that_says_nothing_of_a_field_is_not_filtered_by_it(
    desk: "Desk", put: Callable[[str], None]
) -> None:
    put(BARE)
    choose(
        desk,
        SiteFilter(
            statuses=("planned",), controls=("CHN",), start_from=2030, known_start_only=True
        ),
    )
    assert shown(desk) == ["One", "Two"]


def test_the_style_says_that_the_maps_filter_acts_and_how_many_are_left(
    desk: "Desk", put: Callable[[str], None]
) -> None:
    put(FULL)
    panel = desk.window.layers.style_panel
    panel.show_layer(desk.window.workspace.appearance.layer("user:1"), "user")
    page = panel.page
    assert isinstance(page, UserPage)
    assert (page.shown_words, page.also_words) == ("4 of 4 shown", "")
    choose(desk, SiteFilter(statuses=("operating",), start_from=1900))
    assert page.shown_words == "2 of 4 shown"
    assert page.also_words == "The map's filter of sites acts here too: status, start year."
    assert not page.clear.isVisibleTo(page), "there is no filter of the file's own"
    page.mineral.setCurrentIndex(page.mineral.findData(SHOWN_MINERAL))
    page.mineral.activated.emit(page.mineral.currentIndex())
    assert shown(desk) == ["Old"]
    page.clear.click()
    assert shown(desk) == ["Old", "Undated"]
    assert desk.undo_stack.undoText() == "Clear the filter of sites.csv"


def test_pages_of_another_mineral_draw_what_is_of_theirs(
    desk: "Desk", put: Callable[[str], None]
) -> None:
    from mapapp.desktop.briefing.pack_dialog import PackDialog

    put(FULL)
    space = desk.window.workspace
    layer = space.appearance.layer("user:1")
    look = replace(layer.look, minerals=(SHOWN_MINERAL,))
    space.dress(space.appearance.with_layer(replace(layer, look=look)), "Filter")
    assert shown(desk) == ["Old", "New", "Shut"]
    desk.action("Briefing pack…").trigger()
    (dialog,) = (one for one in desk.window.findChildren(PackDialog) if one.isVisible())
    plan = dialog.plans()[0]
    found = {}
    for mineral in ("cobalt", "copper", "tin"):
        view = replace(plan.view, mineral=mineral)
        content = dialog.maker().content(replace(plan, view=view))
        found[mineral] = content.user_points["user:1"].row.tolist()
    dialog.close()
    assert found == {"cobalt": [0, 1, 3], "copper": [2], "tin": []}
    space.look(replace(space.view, mineral="copper"))
    assert shown(desk) == ["Undated"]


def test_who_controls_sites_of_files_can_be_chosen_in_the_filter(
    desk: "Desk", put: Callable[[str], None]
) -> None:
    put(FULL.replace("Germany", "Iceland"))
    panel = desk.window.layers.style_panel
    panel.show_layer(desk.window.workspace.appearance.layer("sites:refining"), "sites")
    page = panel.page
    assert isinstance(page, SitePage)
    assert not any(site.control == "ISL" for site in desk.picture.sites["refining"])
    listed = [page.picker.countries.item(row) for row in range(page.picker.countries.count())]
    iceland = next(one for one in listed if one.text().startswith("Iceland"))
    assert iceland.text().endswith("1")
    iceland.setCheckState(Qt.CheckState.Checked)
    assert shown(desk) == ["New"]
    desk.window.site_files.on_map.remove("user:1")
    page.refresh()
    listed = [page.picker.countries.item(row) for row in range(page.picker.countries.count())]
    assert any(one.text() == "Iceland  0" for one in listed), "it is chosen still"
