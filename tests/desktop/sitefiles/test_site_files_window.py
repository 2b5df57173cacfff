"""A messy spreadsheet on the map, as a user puts it there: understood, mended, counted, undone."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from mapapp.desktop.documents.recent import RecentFiles
from mapapp.desktop.sitefiles.dialog import SiteFileDialog
from mapapp.desktop.sitefiles.ways_in import site_files_in
from mapapp.picture.evaluate import evaluate
from mapapp.scenario.document_text import read_document
from mapapp.scenario.scenario import Place
from tests.desktop.sitefiles.conftest import MESSY, wait

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop.conftest import Desk


def problems(dialog: SiteFileDialog) -> list[tuple[int | None, str]]:
    assert dialog.found is not None
    return [(one.row, one.severity) for one in dialog.found.layer.problems]


def choose_problem(dialog: SiteFileDialog, row: int) -> None:
    assert dialog.found is not None
    at = next(n for n, one in enumerate(dialog.found.layer.problems) if one.row == row)
    dialog.tabs.setCurrentWidget(dialog.problems)
    dialog.problems.table.selectRow(at)


def test_a_messy_spreadsheet_is_understood_without_a_word(
    open_dialog: Callable[..., SiteFileDialog], messy: Path
) -> None:
    dialog = open_dialog(messy)
    assert dialog.found is not None
    assert dialog.columns.box("lat").currentText() == "Breite"
    assert dialog.columns.box("capacity").currentText().startswith("Kapazität")
    assert (dialog.columns.form.unit.currentData(), dialog.columns.form.basis.currentData()) == (
        "kt",
        "LCE",
    )
    assert dialog.reading.delimiter.currentData() == ";"
    assert dict(problems(dialog)) == {5: "error", 4: "error", 6: "warning"}
    assert len(dialog.found.layer) == 3
    assert dialog.accept_button.text() == "Add 3 sites"


def test_what_came_and_what_was_left_aside_is_said_on_the_map(
    desk: "Desk", open_dialog: Callable[..., SiteFileDialog], messy: Path
) -> None:
    dialog = open_dialog(messy)
    assert dialog.found is not None
    aside = len(dialog.found.layer.aside)
    dialog.accept()
    said = desk.window.banner.text
    assert said.startswith("colleague.csv: 3 sites on the map")
    assert (f"{aside} row" in said) == bool(aside)


def test_a_swapped_position_is_mended_by_a_click_and_taken_back(
    open_dialog: Callable[..., SiteFileDialog], messy: Path, qtbot: "QtBot"
) -> None:
    dialog = open_dialog(messy)
    choose_problem(dialog, 4)
    dialog.problems.fix.click()
    wait(qtbot, dialog)
    assert dialog.found is not None
    assert dict(problems(dialog)).get(4) != "error"
    at = dialog.found.layer.row.tolist().index(4)
    assert dialog.found.layer.lat[at] == pytest.approx(48.85)
    dialog.problems.undo.click()
    wait(qtbot, dialog)
    assert dict(problems(dialog))[4] == "error"


def test_a_value_is_typed_anew_in_the_list_of_problems(
    open_dialog: Callable[..., SiteFileDialog], messy: Path, qtbot: "QtBot"
) -> None:
    dialog = open_dialog(messy)
    assert dialog.found is not None
    at = next(n for n, one in enumerate(dialog.found.layer.problems) if one.row == 6)
    model = dialog.problems.model
    assert model.flags(model.index(at, 3)) & Qt.ItemFlag.ItemIsEditable
    model.setData(model.index(at, 3), "12")
    wait(qtbot, dialog)
    assert 6 not in dict(problems(dialog))


def test_another_column_is_chosen_by_hand(
    open_dialog: Callable[..., SiteFileDialog], messy: Path, qtbot: "QtBot"
) -> None:
    dialog = open_dialog(messy)
    box = dialog.columns.box("name")
    box.setCurrentIndex(box.findText("Betreiber"))
    box.activated.emit(box.currentIndex())
    wait(qtbot, dialog)
    assert dialog.found is not None
    assert dialog.found.layer.site_name(0) == "Firma A"


def test_a_list_of_problems_is_written_for_the_colleague(
    open_dialog: Callable[..., SiteFileDialog],
    messy: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "list.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    open_dialog(messy).problems.export.click()
    assert "Breite" in target.read_text(encoding="utf-8-sig")


def test_sites_come_onto_the_map_in_one_step_that_can_be_undone(
    desk: "Desk", open_dialog: Callable[..., SiteFileDialog], messy: Path
) -> None:
    before = desk.picture
    dialog = open_dialog(messy)
    dialog.accept()
    assert [one.name for one in desk.window.workspace.files] == ["colleague.csv"]
    assert len(desk.map.scene.user_points["user:1"]) == 3
    assert "colleague.csv" in desk.map.scene.source_text
    assert desk.undo_stack.undoText() == "Add sites of colleague.csv"
    assert desk.picture.metrics == before.metrics, "an overlay changes no figure"
    desk.undo_stack.undo()
    assert desk.map.scene.user_points == {}
    assert desk.window.workspace.appearance.layers[0].kind == "labels"
    desk.undo_stack.redo()
    assert len(desk.map.scene.user_points["user:1"]) == 3


def test_the_card_says_what_the_file_says(
    desk: "Desk", open_dialog: Callable[..., SiteFileDialog], messy: Path
) -> None:
    open_dialog(messy).accept()
    desk.map.settle()
    desk.map.grab()  # drawn, so that there is something to point at
    points = desk.map.scene.user_points["user:1"]
    at = desk.map.viewport.pixel_of(float(points.lon[1]), float(points.lat[1]))
    desk.hover(at.toPoint())
    card = desk.card
    assert card is not None
    assert card.title == "Guben"
    assert dict(card.rows)["Operator"] == "Rock Tech"
    assert card.foot == "colleague.csv, row 3"


def test_counted_sites_are_alternatives_of_their_own(
    desk: "Desk", open_dialog: Callable[..., SiteFileDialog], messy: Path, qtbot: "QtBot"
) -> None:
    desk.choose_mineral("lithium")
    dialog = open_dialog(messy)
    dialog.tabs.setCurrentWidget(dialog.counting)
    dialog.counting.button("on_top").click()
    qtbot.waitUntil(lambda: "Lithium refining" in dialog.counting.words)
    dialog.accept()
    space = desk.window.workspace
    added = [site for site in space.catalog.sites if site.id.startswith("user:")]
    assert {site.name for site in added} >= {"Kwinana Zwei"}
    place = Place("project", next(site.id for site in added if site.name == "Kwinana Zwei"))
    before = desk.picture.value("AUS")
    space.set_capacity(place, 4_508.0, describe=lambda *_: "Kwinana Zwei")
    assert desk.picture.value("AUS") > before
    expected = evaluate(space.catalog, space.scenario, space.view)
    assert desk.picture.value("AUS") == expected.value("AUS")


def test_the_work_is_saved_with_its_files_and_opened_with_them(
    desk: "Desk",
    open_dialog: Callable[..., SiteFileDialog],
    messy: Path,
    tmp_path: Path,
    qtbot: "QtBot",
) -> None:
    dialog = open_dialog(messy)
    dialog.counting.button("within").click()
    dialog.accept()
    plan = tmp_path / "plan.supplymap"
    assert desk.window.documents.save_to(plan)
    (stored,) = read_document(plan).site_files
    assert stored.counting == "within"
    assert len(stored.sha256) == 64
    desk.window.documents.new()
    assert desk.map.scene.user_points == {}
    assert not any(site.id.startswith("user:") for site in desk.window.workspace.catalog.sites)
    assert desk.window.documents.open(plan)
    qtbot.waitUntil(lambda: "user:1" in desk.map.scene.user_points, timeout=20_000)
    assert not desk.window.documents.is_modified
    assert any(site.id.startswith("user:") for site in desk.window.workspace.catalog.sites)


def test_a_file_that_is_gone_is_named_and_found_again(
    desk: "Desk",
    open_dialog: Callable[..., SiteFileDialog],
    messy: Path,
    tmp_path: Path,
    qtbot: "QtBot",
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    open_dialog(messy).accept()
    plan = tmp_path / "plan.supplymap"
    assert desk.window.documents.save_to(plan)
    desk.window.documents.new()
    moved = tmp_path / "elsewhere" / "colleague.csv"
    moved.parent.mkdir()
    messy.rename(moved)
    desk.window.site_files.on_map._cache.clear()
    assert desk.window.documents.open(plan)
    qtbot.waitUntil(lambda: "Not found: colleague.csv" in desk.window.banner.text)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(moved), ""))
    desk.window.banner.buttons[0].click()
    qtbot.waitUntil(lambda: "user:1" in desk.map.scene.user_points, timeout=20_000)
    assert desk.window.workspace.files[0].path == str(moved)


def test_a_file_that_another_program_wrote_is_offered_to_be_read_again(
    desk: "Desk", open_dialog: Callable[..., SiteFileDialog], messy: Path, qtbot: "QtBot"
) -> None:
    open_dialog(messy).accept()
    time.sleep(0.01)
    messy.write_text(MESSY + "Neu;Lithium;Mine;Chile;-23;-68;9;geplant;2029;Y\n", encoding="cp1252")
    desk.window.site_files.on_map._note_change(str(messy))
    qtbot.waitUntil(lambda: "changed by another program" in desk.window.banner.text)
    again = open_dialog(again="user:1")
    assert again.found is not None
    assert again.columns.box("lat").currentText() == "Breite", "the columns are as they were"
    again.accept()
    assert len(desk.map.scene.user_points["user:1"]) == 4
    assert desk.undo_stack.undoText() == "Change sites of colleague.csv"


def test_a_table_is_pasted_from_the_clipboard(
    desk: "Desk", open_dialog: Callable[..., SiteFileDialog]
) -> None:
    rows = ("Name Lat Lon Mineral Stage", "A -23 -68 lithium mining", "B 51 14 cobalt refining")
    text = "\n".join(row.replace(" ", "\t") for row in rows) + "\n"
    dialog = open_dialog(pasted=text)
    dialog.accept()
    assert len(desk.map.scene.user_points["user:1"]) == 2
    assert desk.window.workspace.files[0].pasted == text


def test_an_empty_clipboard_is_told(desk: "Desk") -> None:
    QApplication.clipboard().setText("")
    desk.window.site_files.paste()
    assert "no table in the clipboard" in desk.window.banner.text


def test_removing_the_layer_removes_the_file(
    desk: "Desk", open_dialog: Callable[..., SiteFileDialog], messy: Path
) -> None:
    open_dialog(messy).accept()
    actions = desk.window.layers.actions_of_layer
    actions.choose("user:1")
    actions.remove.trigger()
    assert desk.window.workspace.files == ()
    assert desk.map.scene.user_points == {}
    desk.undo_stack.undo()
    assert len(desk.window.workspace.files) == 1


def test_a_file_that_cannot_be_read_is_a_sentence_and_adds_nothing(
    open_dialog: Callable[..., SiteFileDialog], tmp_path: Path
) -> None:
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(b"PK\x03\x04 not a workbook")
    dialog = open_dialog(bad)
    assert dialog.found is None
    assert not dialog.accept_button.isEnabled()
    assert "bad.xlsx" in dialog._state.text()
    assert "Traceback" not in dialog._state.text()


def test_what_is_dropped_is_told_from_documents(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    names = ["a.csv", "b.XLSX", "c.exe", "folder"]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
    assert [path.name for path in site_files_in(data)] == ["a.csv", "b.XLSX", "folder"]
    data.setUrls([*data.urls(), QUrl.fromLocalFile(str(tmp_path / "plan.supplymap"))])
    assert site_files_in(data) == [], "the document is opened, and nothing else is taken"


def test_cancelling_leaves_nothing_behind(
    desk: "Desk", open_dialog: Callable[..., SiteFileDialog], messy: Path
) -> None:
    before = (desk.window.workspace.appearance, desk.undo_stack.count())
    open_dialog(messy).reject()
    assert (desk.window.workspace.appearance, desk.undo_stack.count()) == before
    assert desk.window.workspace.files == ()


def test_hidden_files_cannot_be_pointed_at(
    desk: "Desk", open_dialog: Callable[..., SiteFileDialog], messy: Path
) -> None:
    open_dialog(messy).accept()
    space = desk.window.workspace
    space.dress(space.appearance.with_visible(["user:1"], visible=False), "Hide")
    desk.map.grab()
    points = desk.map.scene.user_points["user:1"]
    at = desk.map.viewport.pixel_of(float(points.lon[1]), float(points.lat[1]))
    desk.hover(at.toPoint())
    assert desk.card is None or desk.card.title != "Guben"


def test_files_that_were_added_are_offered_again(
    desk: "Desk", messy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    ways = desk.window.site_files
    monkeypatch.setattr(ways, "_open_all", lambda files: opened.extend(one.path for one in files))
    ways.take([messy])
    menus = desk.window.menuBar().actions()[0].menu().findChildren(QMenu)
    recent = next(menu for menu in menus if menu.title() == "Recent files of sites")
    recent.aboutToShow.emit()
    recent.actions()[0].trigger()
    assert opened == [str(messy), str(messy)]
    assert messy not in RecentFiles(desk.window.context.settings).paths, "documents are apart"


def test_a_note_below_the_table_does_not_widen_its_column(
    open_dialog: Callable[..., SiteFileDialog], tmp_path: Path
) -> None:
    path = tmp_path / "note.csv"
    rows = [f"{at},Works {at},-32.{at},120,nickel,refining" for at in range(9)]
    note = "Source: what the members of the association answered in the survey of October 2025"
    path.write_text("\n".join(("No,Name,Lat,Lon,Mineral,Stage", *rows, f"{note},,,,,")))
    dialog = open_dialog(path)
    preview = dialog.columns.preview
    assert preview.columnWidth(0) < preview.columnWidth(1)
    assert preview.item(9, 0).toolTip() == note


def test_one_site_is_one_and_enter_adds_it(
    open_dialog: Callable[..., SiteFileDialog], tmp_path: Path
) -> None:
    path = tmp_path / "one.csv"
    path.write_text("Name,Lat,Lon,Mineral,Stage\nA,-32,120,nickel,refining\n")
    dialog = open_dialog(path)
    assert dialog.accept_button.text() == "Add 1 site"
    dialog.reading.otherwise.setFocus()
    assert dialog.accept_button.isDefault()


def test_the_choices_of_a_file_that_cannot_be_read_are_off(
    open_dialog: Callable[..., SiteFileDialog], tmp_path: Path
) -> None:
    path = tmp_path / "broken.csv"
    path.write_bytes(b"\0\0\0")
    assert not open_dialog(path).tabs.isEnabled()
