"""Sites edited where they are seen: in the table, in a form, as a copy of a bundled one."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mapapp.desktop.sitefiles.dialog import SiteFileDialog
from mapapp.desktop.sitefiles.loading import decisions_of
from mapapp.desktop.sitefiles.own_sites import COPIED
from mapapp.desktop.sitefiles.site_dialog import SiteDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from mapapp.catalog.sitefiles import SiteLayer
    from mapapp.desktop.sitefiles.files import SiteFilesOnMap
    from mapapp.desktop.tables.view import FigureView
    from tests.desktop.conftest import Desk

CAPACITY, STATUS, LAT = "capacity", "status", "lat"


@pytest.fixture
def on_map(
    desk: "Desk", open_dialog: Callable[..., SiteFileDialog], messy: Path
) -> "SiteFilesOnMap":
    """The colleague's file on the map."""
    open_dialog(messy).accept()
    return desk.window.site_files.on_map


def layer_of(on_map: "SiteFilesOnMap") -> "SiteLayer":
    return on_map.loaded["user:1"].layer


def table(desk: "Desk") -> "FigureView":
    panel = desk.window.dock_set.bring_up("tables")
    page = panel.show_table("file-user:1")
    QApplication.processEvents()
    return page.view


def type_into(view: "FigureView", row: int, key: str, text: str) -> bool:
    model = view.model()
    keys = [column.key for column in model.table.columns]  # type: ignore[attr-defined]
    index = model.index(row, keys.index(key))
    assert model.flags(index) & Qt.ItemFlag.ItemIsEditable
    return model.setData(index, text, Qt.ItemDataRole.EditRole)


def settle(on_map: "SiteFilesOnMap", qtbot: "QtBot") -> None:
    qtbot.waitUntil(lambda: not on_map.editing._asked, timeout=20_000)


def test_a_capacity_typed_in_tonnes_is_kept_in_the_files_own_unit_and_undone(
    desk: "Desk", on_map: "SiteFilesOnMap", qtbot: "QtBot"
) -> None:
    before = layer_of(on_map)
    assert before.capacity_t_per_year is not None
    type_into(table(desk), 1, CAPACITY, "9,000")
    settle(on_map, qtbot)
    after = layer_of(on_map)
    assert after.capacity_t_per_year is not None
    assert after.capacity_t_per_year[1] == pytest.approx(9_000)
    cells = json.loads(desk.window.workspace.files[0].edits)["cells"]
    assert len(cells) == 1
    assert float(cells[0][2]) == pytest.approx(9_000 / 187.85, rel=1e-3), "kt of LCE"
    assert desk.undo_stack.undoText() == "Edit Guben"
    desk.undo_stack.undo()
    assert layer_of(on_map).capacity_t_per_year[1] == before.capacity_t_per_year[1]  # type: ignore[index]


def test_what_is_wrong_is_refused_with_the_reason(
    desk: "Desk", on_map: "SiteFilesOnMap", qtbot: "QtBot"
) -> None:
    steps = desk.undo_stack.count()
    view = table(desk)
    type_into(view, 0, LAT, "95")
    settle(on_map, qtbot)
    assert desk.window.banner.text.startswith("Not changed.")
    type_into(view, 0, CAPACITY, "plenty")
    assert "no number" in desk.window.banner.text
    assert desk.undo_stack.count() == steps


def test_the_form_changes_several_fields_in_one_step(
    desk: "Desk", on_map: "SiteFilesOnMap", qtbot: "QtBot"
) -> None:
    dialog = SiteDialog(on_map.loaded["user:1"], 1, desk.window.context.names, parent=desk.window)
    assert not dialog.fields["control"].isEnabled(), "the file has no such column"
    dialog.fields["start"].setText("2031")  # type: ignore[union-attr]
    box = dialog.fields["status"]
    box.setCurrentIndex(box.findData("construction"))  # type: ignore[union-attr]
    steps = desk.undo_stack.count()
    on_map.editing.edit("user:1", 1, dialog.changes())
    settle(on_map, qtbot)
    layer = layer_of(on_map)
    assert layer.start_year is not None
    assert layer.start_year[1] == 2031
    assert layer.text(1, "status") == "construction"
    assert desk.undo_stack.count() == steps + 1
    dialog.deleteLater()


def test_a_bundled_site_is_copied_marked_and_edited(desk: "Desk", qtbot: "QtBot") -> None:
    on_map = desk.window.site_files.on_map
    ours = next(
        site for site in desk.catalog.sites
        if site.name and site.mineral == "cobalt" and site.capacity_t_per_year
    )  # fmt: skip
    on_map.editing.copy([ours])
    found = on_map.loaded["user:1"]
    layer = found.layer
    assert layer.site_name(0) == ours.name
    assert layer.text(0, "notes").startswith(COPIED + ours.id)
    assert layer.capacity_t_per_year is not None
    assert layer.capacity_t_per_year[0] == pytest.approx(ours.capacity_t_per_year)
    assert dict(decisions_of(found.file).of_row)[2] == "theirs"
    on_map.editing.edit("user:1", 0, {"capacity": "12345"})
    settle(on_map, qtbot)
    assert on_map.loaded["user:1"].layer.capacity_t_per_year[0] == 12345  # type: ignore[index]
    on_map.editing.copy([desk.catalog.sites[0], desk.catalog.sites[1]])
    assert len(desk.window.workspace.files) == 1
    assert len(on_map.loaded["user:1"].layer) == 3
    assert on_map.loaded["user:1"].layer.capacity_t_per_year[0] == 12345  # type: ignore[index]
    on_map.close()


def test_the_search_finds_the_users_sites(desk: "Desk", on_map: "SiteFilesOnMap") -> None:
    from mapapp.desktop.finder.entries import file_entries

    found = on_map.loaded["user:1"]
    entries = file_entries({"user:1": (found.file.name, found.layer)}, desk.window.lookups.going)
    guben = next(one for one in entries if one.title == "Guben")
    assert guben.detail == "colleague.csv"
    guben.act()
    assert desk.map.viewport.looked_at() == pytest.approx((14.71, 51.95), abs=0.5)
