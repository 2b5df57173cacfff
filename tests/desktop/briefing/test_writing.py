"""What is written from the page: every format, the clipboard, and what goes wrong on the way."""

import csv
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QToolButton

from mapapp.briefing.export import FORMATS, format_name
from mapapp.briefing.page_file import read_style

if TYPE_CHECKING:
    from tests.desktop.briefing.conftest import PageHands
    from tests.desktop.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("plugin does not support")

Answer = Callable[[str], list[str]]


def pick(hands: "PageHands", format_id: str) -> None:
    """Choose a format from the menu of the button that saves."""
    words = f"{format_name(format_id)}…"
    menu = hands.window.bar.save.menu()
    next(action for action in menu.actions() if action.text() == words).trigger()


def check_file(path: Path) -> None:
    """Open a file as what its name says."""
    data = path.read_bytes()
    if path.suffix in (".png", ".svg"):
        assert not QImage(str(path)).isNull()
    elif path.suffix == ".pdf":
        assert data.startswith(b"%PDF")
        assert b"%%EOF" in data[-64:]
    elif path.suffix in (".pptx", ".xlsx"):
        assert zipfile.ZipFile(path).testzip() is None
    elif path.suffix == ".html":
        assert b"<html" in data
        assert b"cobalt" in data.lower()
    elif path.suffix == ".csv":
        assert len(list(csv.reader(data.decode("utf-8-sig").splitlines()))) > 5
    elif path.suffix == ".geojson":
        assert json.loads(data)["features"]
    else:
        assert data.startswith(b"SQLite format 3")


@pytest.mark.parametrize("format_id", FORMATS)
def test_each_format_is_saved_from_the_menu(
    hands: "PageHands", desk: "Desk", tmp_path: Path, answered: Answer, format_id: str
) -> None:
    path = tmp_path / f"page{FORMATS[format_id].suffix}"
    proposed = answered(str(path.with_suffix("")))
    if format_id in ("png", "svg"):
        desk.in_dialog(lambda: pick(hands, format_id), QDialog.accept)
    else:
        pick(hands, format_id)
    check_file(path)
    assert Path(proposed[0]).name == f"cobalt-refining-2030-map-figures{path.suffix}"
    assert str(path) in hands.window.banner.text
    assert [one.text() for one in hands.window.banner.buttons] == ["Show in folder", "Open"]
    assert list(tmp_path.glob("*page*")) == [path], "no scraps beside it"
    assert format_id.upper() in hands.window.bar.save.text(), "the button offers it from now on"


def test_an_image_has_the_resolution_and_the_paper_that_were_asked_for(
    hands: "PageHands", desk: "Desk", tmp_path: Path, answered: Answer
) -> None:
    path = tmp_path / "page.png"
    answered(str(path))

    def use(dialog: QDialog) -> None:
        dialog.dpi.setValue(100)  # type: ignore[attr-defined]
        dialog.clear.setChecked(True)  # type: ignore[attr-defined]
        dialog.accept()

    desk.in_dialog(lambda: pick(hands, "png"), use)
    image = QImage(str(path))
    assert (image.width(), image.height()) == (1169, 827)
    assert image.pixelColor(3, 3).alpha() == 0


def test_what_is_seen_is_what_is_written(hands: "PageHands", tmp_path: Path) -> None:
    hands.desk.select()
    hands.canvas.set_scale(0.5)
    hands.painted()
    seen = hands.canvas.grab(hands.canvas.page_box.toAlignedRect()).toImage()
    from mapapp.briefing.page_image import page_image

    page, content = hands.window.shown()
    written = page_image(page, content, dpi=75).scaled(seen.size())
    far = near = 0
    for y in range(2, seen.height() - 2, 3):
        for x in range(2, seen.width() - 2, 3):
            a, b = seen.pixelColor(x, y), written.pixelColor(x, y)
            away = max(abs(a.red() - b.red()), abs(a.green() - b.green()))
            far, near = far + (away > 96), near + 1
    assert far / near < 0.01


def test_copy_lays_an_image_and_a_drawing_on_the_clipboard(hands: "PageHands") -> None:
    hands.window.actions_of_page.copy.trigger()
    data = QApplication.clipboard().mimeData()
    assert data.hasImage()
    assert QApplication.clipboard().image().width() > 2000
    assert QSvgRenderer(data.data("image/svg+xml")).isValid()
    assert "copied" in hands.window.banner.text


def test_a_place_that_cannot_be_written_is_told(
    hands: "PageHands", tmp_path: Path, answered: Answer
) -> None:
    (tmp_path / "file").write_text("no folder")
    answered(str(tmp_path / "file" / "page.pdf"))
    pick(hands, "pdf")
    assert "cannot be written" in hands.window.banner.text


def test_a_page_is_two_clicks_away(desk: "Desk", tmp_path: Path, answered: Answer) -> None:
    path = tmp_path / "page.pdf"
    answered(str(path))
    button = desk.named(QToolButton, "Export image…")
    assert isinstance(button, QToolButton)
    words = [action.text() for action in button.menu().actions()]
    for one in ("Export image…", "Copy image", "Briefing page…", "Briefing pack…"):
        assert one in words
    next(a for a in button.menu().actions() if a.text() == "Briefing page as PDF…").trigger()
    check_file(path)
    assert str(path) in desk.window.banner.text


def test_the_export_menu_stands_in_the_bar(desk: "Desk") -> None:
    menus = {a.text().replace("&", ""): a.menu() for a in desk.window.menuBar().actions()}
    assert isinstance(menus["Export"], QMenu)
    assert desk.action("Briefing page…").shortcut().toString() == "Ctrl+Shift+E"


def test_layouts_are_kept_as_files(hands: "PageHands", tmp_path: Path, answered: Answer) -> None:
    actions = hands.window.actions_of_page
    path = tmp_path / "mine.supplypage"
    hands.click("share")
    hands.key(Qt.Key.Key_Delete)
    page = hands.desk.page
    actions.save_layout(path)
    hands.desk.use_template("shock")
    answered(str(path))
    desk_action = next(a for a in hands.window.bar.save.menu().actions() if "Open page" in a.text())
    desk_action.trigger()
    assert hands.desk.page == page
    path.write_text("{}")
    actions.open_layout(path)
    assert "mine.supplypage cannot be used" in hands.window.banner.text
    assert hands.desk.page == page


def test_the_house_style_is_on_the_page_and_in_a_file(hands: "PageHands", tmp_path: Path) -> None:
    panel = hands.window.style_panel
    panel.marking.textEdited.emit("OFFICIAL – SENSITIVE")
    panel.colours["accent"].picked.emit("#AA3355")
    panel.font_choice.chosen.emit("DejaVu Sans")
    logo = tmp_path / "logo.png"
    QImage(64, 32, QImage.Format.Format_RGB32).save(str(logo))
    panel.take_logo(logo)
    assert hands.words("marking_top") == "OFFICIAL – SENSITIVE"
    assert hands.desk.page.of_kind("logo"), "a page as its template made it gets room for it"
    path = tmp_path / "ours.supplystyle"
    panel.save(path)
    assert read_style(path) == hands.desk.style
    panel.colours["accent"].picked.emit("")
    panel.open(path)
    assert hands.desk.style.accent == "#AA3355"
    panel.take_logo(path)
    assert "no image" in hands.window.banner.text
