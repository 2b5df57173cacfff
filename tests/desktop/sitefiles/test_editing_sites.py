"""Sites edited where they are seen: in the table, in a form, as a copy of a bundled one."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from mapapp.catalog.sitefiles import write_sites
from mapapp.desktop.sitefiles.dialog import SiteFileDialog
from mapapp.desktop.sitefiles.loading import decisions_of, load_file
from mapapp.desktop.sitefiles.own_sites import COPIED
from mapapp.desktop.sitefiles.site_dialog import SiteDialog
from tests.desktop.sitefiles.conftest import wait

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


@pytest.mark.parametrize("begin", ["typed over", "double click"])
def test_a_cell_of_a_file_is_typed_into_as_in_a_spreadsheet(
    desk: "Desk", on_map: "SiteFilesOnMap", qtbot: "QtBot", begin: str
) -> None:
    view = table(desk)
    keys = [column.key for column in view.model().table.columns]  # type: ignore[attr-defined]
    index = view.model().index(1, keys.index(CAPACITY))
    spot = view.visualRect(index).center()
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(view.viewport(), left, Qt.KeyboardModifier.NoModifier, spot)
    before, opened = on_map.loaded["user:1"], list[str]()
    view.opened.connect(opened.append)
    if begin == "double click":
        QTest.mouseDClick(view.viewport(), left, Qt.KeyboardModifier.NoModifier, spot)
    else:
        QTest.keyClick(view, "9")
    editor = view.viewport().findChild(QLineEdit)
    assert editor is not None
    if begin == "double click":
        editor.selectAll()
        QTest.keyClicks(editor, "9")
    QTest.keyClicks(editor, "000")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: on_map.loaded["user:1"] is not before, timeout=20_000)
    capacity = layer_of(on_map).capacity_t_per_year
    assert capacity is not None
    assert capacity[1] == pytest.approx(9_000)
    assert not opened, "the map does not go elsewhere"


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
    control = dialog.fields["control"]
    assert control.placeholderText() == "The file has no column for it"
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


def test_a_field_that_the_file_lacks_becomes_a_column_of_the_users_layer(
    desk: "Desk", on_map: "SiteFilesOnMap", qtbot: "QtBot", tmp_path: Path
) -> None:
    before = layer_of(on_map)
    assert before.mapping.column("control") is None
    on_map.editing.edit(
        "user:1", 1, {"control": "China", "product": "LiOH", "production": "8,250.5"}
    )
    settle(on_map, qtbot)
    after = layer_of(on_map)
    assert after.countries[after.control[1]] == "CHN"
    assert after.control[0] < 0
    assert after.text(1, "product") == "LiOH"
    assert after.production_t is not None
    assert after.production_t[1] == pytest.approx(8_250.5)
    assert len(after.problems) == len(before.problems)
    assert len(after.questions) == len(before.questions)
    write_sites(after, tmp_path / "out.csv")
    assert "CHN" in (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
    steps = desk.undo_stack.count()
    on_map.editing.edit("user:1", 0, {"control": "Australia"})
    settle(on_map, qtbot)
    assert layer_of(on_map).table.columns.count("Control") == 1
    assert desk.undo_stack.count() == steps + 1
    desk.undo_stack.undo()
    desk.undo_stack.undo()
    assert layer_of(on_map).mapping.column("control") is None
    assert "Control" not in layer_of(on_map).table.columns


def test_a_column_of_the_users_own_is_saved_and_opened_again(
    desk: "Desk",
    on_map: "SiteFilesOnMap",
    open_dialog: Callable[..., SiteFileDialog],
    qtbot: "QtBot",
) -> None:
    on_map.editing.edit("user:1", 1, {"control": "China"})
    settle(on_map, qtbot)
    file = desk.window.workspace.files[0]
    again = load_file(file, desk.catalog)
    assert again.layer.countries[again.layer.control[1]] == "CHN"
    dialog = open_dialog(again="user:1")
    box = dialog.columns.form.boxes["control"]
    assert box.currentText() == "Control"
    dialog.accept()
    assert layer_of(on_map).control[1] == again.layer.control[1]


def test_a_status_given_to_one_site_leaves_the_others_as_they_were(
    desk: "Desk", open_dialog: Callable[..., SiteFileDialog], qtbot: "QtBot"
) -> None:
    open_dialog(
        pasted="Name\tLat\tLon\tMineral\nA\t-32.2\t115.8\tlithium\nB\t-31.2\t116.8\tcobalt\n"
    ).accept()
    on_map = desk.window.site_files.on_map
    assert layer_of(on_map).operating.tolist() == [True, True]
    on_map.editing.edit("user:1", 0, {"status": "planned"})
    settle(on_map, qtbot)
    assert layer_of(on_map).operating.tolist() == [False, True]


@pytest.mark.parametrize(
    "table",
    [
        "Name\tEasting\tNorthing\tMineral\nA\t384094\t6434550\tlithium\n",
        "Name\tCoordinates\tMineral\nA\t-32.21, 115.77\tlithium\n",
        "Name\tLongitude\tLatitude\tMineral\tCountry\nA\t-32.21\t115.77\tlithium\tAustralia\n",
    ],
    ids=["metres", "one column", "swapped"],
)
def test_a_position_is_typed_in_degrees_whatever_the_file_has(
    table: str, desk: "Desk", open_dialog: Callable[..., SiteFileDialog], qtbot: "QtBot"
) -> None:
    dialog = open_dialog(pasted=table)
    mapping = dialog.columns.form._mapping
    if "Easting" in table:
        mapping = replace(mapping, crs="EPSG:32750")
    if "Longitude\tLatitude" in table:
        mapping = replace(mapping, swap=True)
    dialog._take_mapping(mapping)
    wait(qtbot, dialog)
    dialog.accept()
    on_map = desk.window.site_files.on_map
    assert layer_of(on_map).lat[0] == pytest.approx(-32.2, abs=0.1)
    on_map.editing.edit("user:1", 0, {"lat": "-31.5"})
    settle(on_map, qtbot)
    assert layer_of(on_map).lat[0] == pytest.approx(-31.5)
    assert layer_of(on_map).lon[0] == pytest.approx(115.77, abs=0.01)


def test_the_card_of_a_site_leads_to_its_form(
    desk: "Desk", on_map: "SiteFilesOnMap", qtbot: "QtBot", monkeypatch: pytest.MonkeyPatch
) -> None:
    def type_start(dialog: SiteDialog) -> int:
        dialog.fields["start"].setText("2033")  # type: ignore[union-attr]
        return 1

    monkeypatch.setattr(SiteDialog, "exec", type_start)
    link = desk.window.lookups.card_link
    desk.map.selection.put(own=[("user:1", 1)])
    qtbot.waitUntil(link.isVisible)
    assert link.edit.isVisibleTo(link)
    assert not link.copy.isVisibleTo(link)
    assert not link.sources.isVisibleTo(link)
    QTest.mouseClick(link.edit, Qt.MouseButton.LeftButton)
    settle(on_map, qtbot)
    layer = layer_of(on_map)
    assert layer.start_year is not None
    assert layer.start_year[1] == 2033
    assert desk.map.cards.pinned.isVisible(), "the card stays and says what was typed"
    assert "2033" in desk.map.cards.pinned.content.subtitle
    desk.undo_stack.undo()
    assert layer_of(on_map).start_year[1] == 2026  # type: ignore[index]


def test_the_card_of_a_bundled_site_leads_to_a_copy_that_is_edited(
    desk: "Desk", qtbot: "QtBot", monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [0, 1, 1]

    def answer(dialog: SiteDialog) -> int:
        dialog.fields["capacity"].setText("4321")  # type: ignore[union-attr]
        return answers.pop(0)

    monkeypatch.setattr(SiteDialog, "exec", answer)
    on_map = desk.window.site_files.on_map
    picture = desk.window.workspace.picture
    site = next(one for one in picture.sites[picture.view.stage] if one.capacity_t_per_year)
    link = desk.window.lookups.card_link
    desk.map.selection.put(sites=[site.id])
    qtbot.waitUntil(link.isVisible)
    QTest.mouseClick(link.copy, Qt.MouseButton.LeftButton)
    assert not desk.window.workspace.files, "a form that is cancelled leaves nothing"
    steps = desk.undo_stack.count()
    QTest.mouseClick(link.copy, Qt.MouseButton.LeftButton)
    assert desk.undo_stack.count() == steps + 1
    found = on_map.loaded["user:1"]
    assert found.layer.site_name(0) == site.name
    assert found.layer.capacity_t_per_year[0] == 4321  # type: ignore[index]
    desk.window.site_files.copy_and_edit(site.id)
    settle(on_map, qtbot)
    assert len(on_map.loaded["user:1"].layer) == 1, "it is copied once, then edited"
    desk.undo_stack.undo()
    assert not desk.window.workspace.files
    on_map.close()


@pytest.mark.parametrize(
    ("key", "text"), [("capacity", "9000"), ("name", "Zzz"), ("start", "2031")]
)
def test_the_current_cell_stays_where_it_was_typed(
    desk: "Desk", on_map: "SiteFilesOnMap", qtbot: "QtBot", key: str, text: str
) -> None:
    view = table(desk)
    keys = [column.key for column in view.model().table.columns]  # type: ignore[attr-defined]
    view.sorter.pressed_to_sort.emit(keys.index("name"), False)
    before = on_map.loaded["user:1"]
    spot = view.visualRect(view.model().index(0, keys.index(key))).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    site = view.place()
    assert site is not None
    assert site[1] == key
    QTest.keyClick(view, text[0])
    editor = view.viewport().findChild(QLineEdit)
    assert editor is not None
    QTest.keyClicks(editor, text[1:])
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: on_map.loaded["user:1"] is not before, timeout=20_000)
    QApplication.processEvents()
    assert view.place() == site, "the same site, though its row may have moved"


def test_a_site_without_a_name_is_its_row_everywhere(
    desk: "Desk", open_dialog: Callable[..., SiteFileDialog], tmp_path: Path, qtbot: "QtBot"
) -> None:
    path = tmp_path / "nameless.csv"
    path.write_text(
        "Name,Lat,Lon,Mineral,Stage\n,-32,120,nickel,refining\nB,-33,120,nickel,mining\n"
    )
    open_dialog(path).accept()
    on_map = desk.window.site_files.on_map
    view = table(desk)
    assert view.model().index(0, 0).data() == "Row 2"
    layer = layer_of(on_map)
    assert [layer.site_name(at) for at in (0, 1)] == layer.names() == ["Row 2", "B"]
    desk.map.selection.put(own=[("user:1", 0)])
    assert desk.map.cards.pinned.content.title == "Row 2"
    out = tmp_path / "out.csv"
    write_sites(layer, out)
    assert "Row 2" not in out.read_text(encoding="utf-8-sig"), "nobody gave it that name"


def test_the_menu_of_a_layer_brings_up_its_table(desk: "Desk", on_map: "SiteFilesOnMap") -> None:
    actions = desk.window.layers.actions_of_layer
    actions.choose("sites")
    assert not actions.table.isEnabled()
    actions.choose("user:1")
    actions.table.trigger()
    panel = desk.window.dock_set.named("tables").widget()
    page = panel.pages[panel.tabs.currentIndex()]
    assert page.name == "file-user:1"
    assert desk.window.dock_set.named("tables").isVisible()
