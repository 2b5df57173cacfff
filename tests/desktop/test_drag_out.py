"""Pictures dragged out of the window: what is carried, and that a click stays a click."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton

if TYPE_CHECKING:
    from tests.desktop.conftest import Desk

LEFT = Qt.MouseButton.LeftButton
HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Carried:
    """What was dragged, read while the drag goes on, as another program does."""

    def __init__(self) -> None:
        self.images: list[QImage] = []
        self.files: list[tuple[str, QImage]] = []

    def take(self, data: QMimeData) -> None:
        png = QByteArray(data.data("image/png"))
        self.images.append(QImage.fromData(png, "PNG"))
        assert data.hasImage()
        for url in data.urls():
            path = Path(url.toLocalFile())
            self.files.append((path.name, QImage(str(path))))


@pytest.fixture
def carried(monkeypatch: pytest.MonkeyPatch) -> Carried:
    noted = Carried()

    def run(drag: QDrag, *_: object) -> Qt.DropAction:
        assert not drag.pixmap().isNull()
        noted.take(drag.mimeData())
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", run)
    return noted


def pull(desk: "Desk", keys: Qt.KeyboardModifier) -> None:
    middle = desk.map.rect().center()
    QTest.mousePress(desk.map, LEFT, keys, middle)
    for step in (5, 20, 40):
        QTest.mouseMove(desk.map, middle + QPoint(step, step))
    QTest.mouseRelease(desk.map, LEFT, keys, middle + QPoint(40, 40))


def test_the_map_is_dragged_out_as_image_and_as_file(desk: "Desk", carried: Carried) -> None:
    before = desk.map.viewport
    pull(desk, HELD)
    assert len(carried.images) == 1
    assert (carried.images[0].width(), carried.images[0].height()) == (1920, 1080)
    assert [name for name, _ in carried.files] == ["cobalt-refining-2030.png"]
    assert carried.files[0][1].size() == carried.images[0].size()
    assert desk.map.viewport == before, "the map itself is not moved"
    assert desk.map.selection.is_empty


def test_without_the_keys_the_map_is_moved(desk: "Desk", carried: Carried) -> None:
    before = desk.map.viewport
    pull(desk, Qt.KeyboardModifier.NoModifier)
    assert carried.images == []
    assert desk.map.viewport != before


def test_a_chart_is_dragged_out_by_its_button(desk: "Desk", carried: Carried) -> None:
    button = desk.named(QToolButton, "Copy or export: Share of world output")
    middle = button.rect().center()
    QTest.mousePress(button, LEFT, Qt.KeyboardModifier.NoModifier, middle)
    for step in (5, 30, 60):
        QTest.mouseMove(button, middle + QPoint(step, 0))
    QTest.mouseRelease(button, LEFT, Qt.KeyboardModifier.NoModifier, middle + QPoint(60, 0))
    assert len(carried.images) == 1
    assert carried.images[0].width() > 300
    assert carried.files[0][0].endswith(".png")
    assert QApplication.activePopupWidget() is None, "its menu stays shut"


@pytest.mark.qt_log_ignore("grabbing", extend=True)
def test_a_click_on_the_button_opens_its_menu(desk: "Desk", carried: Carried) -> None:
    button = desk.named(QToolButton, "Copy or export: Share of world output")
    QTest.mouseClick(button, LEFT)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    popup.close()
    assert carried.images == []
