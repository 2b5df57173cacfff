"""Images: to a file, to the clipboard, and the dialog that asks."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QLabel, QSpinBox

from mapapp.briefing.image import ImageSpec
from mapapp.cartography.theme import DARK
from mapapp.desktop.sitefiles.loading import load_file
from mapapp.scenario.site_files import SiteFile

if TYPE_CHECKING:
    from tests.desktop.conftest import Desk

SMALL = ImageSpec(640, 360, 96)


def test_export_writes_a_png_of_that_size(desk: "Desk", tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "map.png"
    assert desk.window.exports.write(path, SMALL) is True
    image = QImage(str(path))
    assert (image.width(), image.height()) == (640, 360)
    assert round(image.dotsPerMeterX() * 0.0254) == 96
    assert image.text("Title") == "Cobalt refining, 2030"
    assert "Boundaries" in image.text("Source")
    assert "map.png" in desk.window.banner.text
    assert list(path.parent.iterdir()) == [path], "no scraps beside it"


def test_export_tells_the_scenario(desk: "Desk", tmp_path: Path) -> None:
    desk.type_capacity("oceania", "24")
    desk.window.exports.write(tmp_path / "map.png", SMALL)
    assert "24.0 kt/yr" in QImage(str(tmp_path / "map.png")).text("Description")


def test_export_shows_what_the_screen_shows(desk: "Desk", tmp_path: Path) -> None:
    paths = [tmp_path / f"{name}.png" for name in ("home", "again", "lever", "zoomed")]
    desk.window.exports.write(paths[0], SMALL)
    desk.window.exports.write(paths[1], SMALL)
    desk.drag("oceania", 1.0)
    desk.window.exports.write(paths[2], SMALL)
    desk.turn_wheel(desk.map, desk.pixel_of(133.0, -25.0), steps=5)
    desk.window.exports.write(paths[3], SMALL)
    home, again, lever, zoomed = (QImage(str(path)) for path in paths)
    assert home == again
    assert home != lever
    assert lever != zoomed


def test_export_says_what_counts_with_the_users_sites(desk: "Desk", tmp_path: Path) -> None:
    header = "Name\tMineral\tStage\tStatus\tCapacity (t/yr)\tLatitude\tLongitude\tCountry\n"
    pasted = f"{header}Own Works\tcobalt\trefining\toperating\t1200\t-11.0\t26.5\tDR Congo\n"
    file = SiteFile("user:1", "Mine.csv", pasted=pasted, counting="within")
    desk.window.site_files.on_map.add(load_file(file, desk.catalog))
    assert desk.window.workspace.catalog is not desk.catalog
    scene = desk.map.scene
    assert scene.facts is not None
    assert scene.facts.catalog is desk.window.workspace.catalog
    desk.window.exports.write(tmp_path / "map.png", SMALL)
    written = QImage(str(tmp_path / "map.png"))
    assert "Mine.csv" in " ".join(written.text(key) for key in written.textKeys())


def test_export_is_light_in_the_dark(desk: "Desk", tmp_path: Path) -> None:
    desk.window.exports.write(tmp_path / "light.png", SMALL)
    desk.action("Dark").trigger()
    desk.window.exports.write(tmp_path / "dark.png", SMALL)
    dark = QImage(str(tmp_path / "dark.png"))
    assert dark == QImage(str(tmp_path / "light.png"))
    assert dark.pixelColor(2, 2).name() != DARK.sea.lower()


def test_unwritable_place_is_told_in_a_sentence(desk: "Desk", tmp_path: Path) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("not a folder")
    desk.drag("oceania", 0.5)
    assert desk.window.exports.write(blocked / "map.png", SMALL) is False
    told = desk.window.banner.text
    assert "map.png cannot be written" in told
    assert told.rstrip().endswith(".")
    assert "Traceback" not in told
    assert "Errno" not in told
    assert desk.undo_stack.count() == 1, "the work is still there"


def test_wrong_ending_is_told(desk: "Desk", tmp_path: Path) -> None:
    assert desk.window.exports.write(tmp_path / "map.bmp", SMALL) is False
    assert ".png" in desk.window.banner.text
    assert not (tmp_path / "map.bmp").exists()


def test_failed_export_leaves_the_older_image(desk: "Desk", tmp_path: Path) -> None:
    path = tmp_path / "map.png"
    path.write_bytes(b"older")
    assert desk.window.exports.write(path, ImageSpec(100_000, 100_000, 96)) is False
    assert "pixels" in desk.window.banner.text
    assert path.read_bytes() == b"older"


def test_copy_puts_the_image_on_the_clipboard(desk: "Desk") -> None:
    QApplication.clipboard().clear()
    desk.action("Copy image").trigger()
    image = QApplication.clipboard().image()
    assert (image.width(), image.height()) == (1920, 1080)
    assert "copied" in desk.window.banner.text
    QApplication.clipboard().clear()


# --- the dialog -----------------------------------------------------------------------------------


def sizes(dialog: QDialog) -> tuple[int, ...]:
    """Return width, height and dpi as the boxes show them, in their order on screen."""
    boxes = sorted(dialog.findChildren(QSpinBox), key=lambda box: box.geometry().top())
    return tuple(box.value() for box in boxes)


def preview(dialog: QDialog) -> QImage:
    labels = [label for label in dialog.findChildren(QLabel) if not label.pixmap().isNull()]
    return labels[0].pixmap().toImage()


def test_presets_set_the_size_and_the_preview(desk: "Desk") -> None:
    def use(dialog: QDialog) -> None:
        presets = dialog.findChild(QComboBox)
        assert sizes(dialog) == (1920, 1080, 150)
        seen = []
        for index in range(presets.count() - 1):
            presets.setCurrentIndex(index)
            width, height, dpi = sizes(dialog)
            assert width >= 1200
            assert dpi >= 150
            image = preview(dialog)
            assert image.width() / image.height() == pytest.approx(width / height, rel=0.02)
            seen.append((width, height, dpi))
        assert len(set(seen)) == len(seen) >= 4

    desk.in_dialog(desk.action("Export image").trigger, use)


def test_typing_a_size_is_custom_and_shown(desk: "Desk") -> None:
    def use(dialog: QDialog) -> None:
        presets = dialog.findChild(QComboBox)
        boxes = sorted(dialog.findChildren(QSpinBox), key=lambda box: box.geometry().top())
        boxes[0].setValue(1000)
        boxes[1].setValue(500)
        assert presets.currentText() == "Custom"
        image = preview(dialog)
        assert image.width() / image.height() == pytest.approx(2.0, rel=0.02)

    desk.in_dialog(desk.action("Export image").trigger, use)


@pytest.mark.parametrize(("width", "height"), [(16000, 320), (320, 16000)])
def test_preview_of_an_extreme_size_has_its_shape(desk: "Desk", width: int, height: int) -> None:
    def use(dialog: QDialog) -> None:
        boxes = sorted(dialog.findChildren(QSpinBox), key=lambda box: box.geometry().top())
        boxes[0].setValue(width)
        boxes[1].setValue(height)
        image = preview(dialog)
        assert image.width() / image.height() == pytest.approx(width / height, rel=0.2)

    desk.in_dialog(desk.action("Export image").trigger, use)


def test_accepting_asks_for_a_file_and_writes_it(
    desk: "Desk", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def answer(_parent: object, _title: str, start: str, *_rest: object) -> tuple[str, str]:
        asked.append(Path(start).name)
        return str(tmp_path / "without ending"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    desk.in_dialog(desk.action("Export image").trigger, lambda dialog: dialog.accept())
    assert asked == ["cobalt-refining-2030.png"]
    image = QImage(str(tmp_path / "without ending.png"))
    assert (image.width(), image.height()) == (1920, 1080)


def test_a_dot_in_the_name_is_no_ending(
    desk: "Desk", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "cobalt v1.2"), "")
    )
    desk.in_dialog(desk.action("Export image").trigger, lambda dialog: dialog.accept())
    assert (tmp_path / "cobalt v1.2.png").exists()


@pytest.mark.parametrize("where", ["dialog", "file"])
def test_cancelling_writes_nothing(
    desk: "Desk", monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    written = []
    monkeypatch.setattr(desk.window.exports, "write", lambda *args: written.append(args))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    end = QDialog.reject if where == "dialog" else QDialog.accept
    desk.in_dialog(desk.action("Export image").trigger, end)
    assert written == []


def test_folder_of_the_last_export_is_offered_again(
    desk: "Desk", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.window.exports.write(tmp_path / "here" / "map.png", SMALL)
    asked = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *args: (asked.append(Path(args[2]).parent) or "", "")
    )
    desk.in_dialog(desk.action("Export image").trigger, lambda dialog: dialog.accept())
    assert asked == [tmp_path / "here"]
