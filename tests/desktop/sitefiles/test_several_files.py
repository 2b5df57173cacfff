"""Several files at once, answers that hold for a whole file, and files with several sheets."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import xlsxwriter
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel

from mapapp.cartography.points.look import OWN_COLOURS
from mapapp.cartography.theme import DARK, LIGHT
from mapapp.desktop.layers.swatches import draw_swatch
from mapapp.desktop.sitefiles.dialog import SiteFileDialog
from mapapp.desktop.sitefiles.site_dialog import SiteDialog
from tests.desktop.sitefiles.conftest import wait

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop.conftest import Desk

HEADER = "Name,Latitude,Longitude,Mineral,Stage,Capacity (t Li)"
GOOD = HEADER + "\n{name},{lat},115.77,lithium,refinery,100\n"


def good(folder: Path, name: str, lat: float = -32.21) -> Path:
    path = folder / name
    path.write_text(GOOD.format(name=path.stem, lat=lat), encoding="utf-8")
    return path


def broken(folder: Path) -> Path:
    path = folder / "broken.gpkg"
    path.write_text("no database")
    return path


@pytest.fixture
def asked(qtbot: "QtBot", monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """Answer each dialog: add what can be added, skip what cannot; note title and state."""
    seen: list[tuple[str, str]] = []

    def answer(dialog: SiteFileDialog) -> int:
        dialog.show()
        wait(qtbot, dialog)
        seen.append((dialog.windowTitle(), dialog._state.text()))
        if dialog.isVisible():  # one that needs no answer has closed by itself
            dialog.accept() if dialog.accept_button.isEnabled() else dialog.skip.click()
        return 0

    monkeypatch.setattr(SiteFileDialog, "exec", answer)
    return seen


def drop(desk: "Desk", paths: list[Path]) -> None:
    """Let files fall on the window, as a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    keys = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(400, 300), *how, keys)
    QApplication.sendEvent(desk.window, enter)
    assert enter.isAccepted()
    fall = QDropEvent(QPointF(400, 300), *how, keys)
    QApplication.sendEvent(desk.window, fall)
    assert fall.isAccepted()


def names(desk: "Desk") -> list[str]:
    return [one.name for one in desk.window.workspace.files]


class TestSeveralAtOnce:
    def test_three_files_are_asked_one_after_the_other(
        self, desk: "Desk", qtbot: "QtBot", asked: list[tuple[str, str]], tmp_path: Path
    ) -> None:
        drop(desk, [good(tmp_path, f"{one}.csv", -32.0 - at) for at, one in enumerate("abc")])
        qtbot.waitUntil(lambda: len(asked) == 3, timeout=20_000)
        qtbot.waitUntil(lambda: len(names(desk)) == 3)
        assert names(desk) == ["a.csv", "b.csv", "c.csv"]
        assert [title for title, _ in asked] == [
            f"Sites of {one}.csv ({at} of 3)" for at, one in enumerate("abc", start=1)
        ]
        assert len(desk.map.scene.user_points) == 3
        for _ in range(3):
            desk.undo_stack.undo()
        assert names(desk) == []

    def test_one_that_is_broken_is_told_and_the_others_are_added(
        self, desk: "Desk", qtbot: "QtBot", asked: list[tuple[str, str]], tmp_path: Path
    ) -> None:
        drop(desk, [good(tmp_path, "a.csv"), broken(tmp_path), good(tmp_path, "c.csv")])
        qtbot.waitUntil(lambda: len(asked) == 3, timeout=20_000)
        qtbot.waitUntil(lambda: names(desk) == ["a.csv", "c.csv"])
        assert "broken.gpkg is not GeoPackage" in asked[1][1]

    def test_a_folder_brings_what_is_in_it(
        self, desk: "Desk", qtbot: "QtBot", asked: list[tuple[str, str]], tmp_path: Path
    ) -> None:
        inner = tmp_path / "sites" / "more"
        inner.mkdir(parents=True)
        good(inner.parent, "a.csv")
        good(inner, "b.csv")
        (inner / "notes.docx").write_text("x")
        drop(desk, [inner.parent])
        qtbot.waitUntil(lambda: len(asked) == 2, timeout=20_000)
        qtbot.waitUntil(lambda: names(desk) == ["a.csv", "b.csv"])

    def test_an_empty_folder_is_told(self, desk: "Desk", tmp_path: Path) -> None:
        (tmp_path / "nothing").mkdir()
        desk.window.site_files.take([tmp_path / "nothing"])
        assert "nothing holds no file of sites" in desk.window.banner.text

    def test_the_others_are_added_likewise_where_nothing_is_to_be_asked(
        self, desk: "Desk", qtbot: "QtBot", monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        clicked: list[str] = []

        def answer(dialog: SiteFileDialog) -> int:
            dialog.show()
            wait(qtbot, dialog)
            if dialog.isVisible():
                clicked.append(dialog.windowTitle())
                if dialog.found is None:
                    dialog.skip.click()
                else:
                    dialog.counting.button("on_top").click()
                    dialog.same.setChecked(True)
                    dialog.accept()
            return 0

        monkeypatch.setattr(SiteFileDialog, "exec", answer)
        paths = [good(tmp_path, "a.csv"), broken(tmp_path), good(tmp_path, "c.csv", -31.0)]
        desk.window.site_files.take(paths)
        files = desk.window.workspace.files
        assert [(one.name, one.counting) for one in files] == [
            ("a.csv", "on_top"), ("c.csv", "on_top"),
        ]  # fmt: skip
        assert [title.partition(" (")[0] for title in clicked] == [
            "Sites of a.csv", "Sites of broken.gpkg",
        ], "only what could not be read was asked of"  # fmt: skip

    def test_what_comes_while_a_file_is_asked_of_waits(
        self, desk: "Desk", qtbot: "QtBot", monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        first, second = good(tmp_path, "a.csv"), good(tmp_path, "b.csv")
        opened: list[int] = []
        depth = 0

        def answer(dialog: SiteFileDialog) -> int:
            nonlocal depth
            depth += 1
            opened.append(depth)
            wait(qtbot, dialog)
            if len(opened) == 1:
                desk.window.site_files.take([second])  # another start of the app hands it over
            dialog.accept()
            depth -= 1
            return 0

        monkeypatch.setattr(SiteFileDialog, "exec", answer)
        desk.window.site_files.take([first])
        assert opened == [1, 1], "never two dialogs on top of one another"
        assert names(desk) == ["a.csv", "b.csv"]


class TestAnswersForTheWholeFile:
    def test_all_rows_are_one_mineral_and_stage(
        self, desk: "Desk", open_dialog: Callable[..., SiteFileDialog], qtbot: "QtBot"
    ) -> None:
        dialog = open_dialog(
            pasted="Name\tLat\tLon\nKokkola\t63.86\t23.05\nHarjavalta\t61.3\t22.1\n"
        )
        form = dialog.columns.form
        for field, text in (("mineral", "cobalt"), ("stage", "refining")):
            box = form.boxes[field]  # type: ignore[index]
            box.setCurrentIndex(box.findData(f"all:{text}"))
            box.activated.emit(box.currentIndex())
        wait(qtbot, dialog)
        assert dialog.found is not None
        layer = dialog.found.layer
        assert [layer.mineral_of(at) for at in range(2)] == ["cobalt", "cobalt"]
        assert layer.stages == ("refining",)
        assert form.boxes["mineral"].currentText() == "all: Cobalt"
        dialog.accept()
        kept = json.loads(desk.window.workspace.files[0].mapping)["constants"]
        assert kept == {"mineral": "cobalt", "stage": "refining"}

    @pytest.mark.parametrize("text", ["EPSG:32750", "32750", "epsg:32750  WGS 84 / UTM zone 50S"])
    def test_a_coordinate_system_is_typed_and_the_map_shows_it(
        self, text: str, open_dialog: Callable[..., SiteFileDialog], qtbot: "QtBot"
    ) -> None:
        dialog = open_dialog(pasted="Name\tEasting\tNorthing\nKwinana\t384094\t6434550\n")
        assert not dialog.accept_button.isEnabled(), "it is asked first"
        form = dialog.columns.form
        form.crs.setEditText(text.partition("  ")[0])
        form.crs.lineEdit().editingFinished.emit()
        wait(qtbot, dialog)
        assert dialog.found is not None
        assert len(dialog.found.layer) == 1
        assert dialog.found.layer.lat[0] == pytest.approx(-32.22, abs=0.01)
        assert dialog.accept_button.isEnabled()

    def test_a_system_that_is_none_is_told_and_can_be_corrected(
        self, open_dialog: Callable[..., SiteFileDialog], qtbot: "QtBot"
    ) -> None:
        dialog = open_dialog(pasted="Name\tEasting\tNorthing\nKwinana\t384094\t6434550\n")
        for text in ("EPSG:nowhere", "EPSG:32750"):
            dialog.columns.form.crs.setEditText(text)
            dialog.columns.form.crs.lineEdit().editingFinished.emit()
            wait(qtbot, dialog)
            assert ("nowhere" in dialog._state.text()) == ("nowhere" in text)
        assert dialog.accept_button.isEnabled()


def test_a_sheet_of_several_is_counted_as_one_of_one(
    desk: "Desk", open_dialog: Callable[..., SiteFileDialog], qtbot: "QtBot", tmp_path: Path
) -> None:
    path = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet("Read me").write(0, 0, "Hello")
        sheet = book.add_worksheet("Sites")
        for at, line in enumerate(GOOD.format(name="Plant", lat=-32.21).splitlines()):
            sheet.write_row(at, 0, line.split(","))
        book.add_worksheet("Other").write_row(0, 0, ["a", "b", "c"])
    desk.choose_mineral("lithium")
    dialog = open_dialog(path)
    dialog.tabs.setCurrentWidget(dialog.counting)
    dialog.counting.button("on_top").click()
    qtbot.waitUntil(lambda: "Lithium refining" in dialog.counting.words)
    dialog.accept()
    added = [one for one in desk.window.workspace.catalog.sites if one.id.startswith("user:")]
    assert [one.name for one in added] == ["Plant"]
    assert added[0].source_ids[0] in desk.window.workspace.catalog.sources


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_tree_shows_a_file_in_its_own_colour(
    desk: "Desk", open_dialog: Callable[..., SiteFileDialog], messy: Path, theme: object
) -> None:
    open_dialog(messy).accept()
    picture = QImage(18, 12, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    layer = desk.window.workspace.appearance.layer("user:1")
    draw_swatch(painter, QRectF(0, 0, 18, 12), layer, theme, mode="scenario")  # type: ignore[arg-type]
    painter.end()
    assert picture.pixelColor(9, 6) == QColor(OWN_COLOURS[0])


def test_markup_in_a_file_is_text_in_the_window(
    desk: "Desk", open_dialog: Callable[..., SiteFileDialog], qtbot: "QtBot", tmp_path: Path
) -> None:
    evil = "<img src='/x.png'>"
    path = tmp_path / "<b>bold<.csv"
    rows = (f"{evil},-32.2,115.8,lithium,{evil}", f"A,-32,115,{evil},")
    path.write_text("\n".join(("Name,Latitude,Longitude,Mineral,Stage", *rows)), "utf-8")
    dialog = open_dialog(path)
    dialog.tabs.setCurrentWidget(dialog.problems)
    dialog.problems.table.selectRow(0)
    labels = [one for one in dialog.findChildren(QLabel) if "<" in one.text()]
    assert labels, "the name of the file at least"
    assert {one.textFormat() for one in labels} == {Qt.TextFormat.PlainText}
    dialog.accept()
    desk.map.selection.put(own=[("user:1", 0)])
    assert desk.map.cards.pinned.content.title == evil, "painted, as it stands"
    form = SiteDialog(desk.window.site_files.on_map.loaded["user:1"], 0, desk.window.context.names)
    shown = [one for one in form.findChildren(QLabel) if "<" in one.text()]
    assert {one.textFormat() for one in shown} == {Qt.TextFormat.PlainText}
    form.deleteLater()
    desk.window.banner.show_error(f"{path.name} {evil}")
    (banner,) = [one for one in desk.window.findChildren(QLabel) if evil in one.text()]
    assert banner.textFormat() == Qt.TextFormat.PlainText


def test_markup_in_a_file_is_text_in_every_tool_tip(
    desk: "Desk", open_dialog: Callable[..., SiteFileDialog], tmp_path: Path
) -> None:
    evil = "<img src='/x.png'>"
    path = tmp_path / "tips.csv"
    rows = (f"{evil},-32.2,115.8,lithium,refining", f"A,-32,115,{evil},refining")
    path.write_text("\n".join(("Name,Latitude,Longitude,Mineral,Stage", *rows)), "utf-8")
    dialog = open_dialog(path)
    dialog.accept()
    page = desk.window.dock_set.bring_up("tables").show_table("file-user:1")
    models = (
        dialog.columns.preview.model(),
        dialog.problems.table.model(),
        page.view.model(),
    )
    for model in models:
        tips = [
            str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")
            for row in range(model.rowCount())
            for column in range(model.columnCount())
        ]
        found = [tip for tip in tips if "img" in tip]
        assert found, model
        assert not [tip for tip in found if "<img" in tip], "it would be drawn"
