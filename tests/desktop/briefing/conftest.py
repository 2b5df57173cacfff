"""The window of a briefing page, and hands on it."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from mapapp.briefing.page import Rect

if TYPE_CHECKING:
    from mapapp.desktop.briefing.inline import InlineEditor
    from mapapp.desktop.briefing.window import BriefingWindow
    from tests.desktop.conftest import Desk

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


class PageHands:
    """One open window of a page, and what a user does in it."""

    def __init__(self, window: "BriefingWindow") -> None:
        self.window = window
        self.desk = window.desk
        self.canvas = window.canvas

    def rect(self, element_id: str) -> Rect:
        return self.desk.page.element(element_id).rect

    def pixel(self, x_mm: float, y_mm: float) -> QPoint:
        box = self.canvas.box_of(Rect(x_mm, y_mm, 1, 1))
        return box.topLeft().toPoint()

    def middle(self, element_id: str) -> QPoint:
        return self.canvas.box_of(self.rect(element_id)).center().toPoint()

    def click(self, element_id: str, modifier: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseClick(self.canvas, LEFT, modifier, self.middle(element_id))

    def pull(
        self,
        start: QPoint,
        *by_mm: tuple[float, float],
        modifier: Qt.KeyboardModifier = NONE,
        release: bool = True,
    ) -> None:
        """Press, and move by so much from there, mm, one after the other."""
        QTest.mousePress(self.canvas, LEFT, modifier, start)
        spot = start
        for dx, dy in by_mm:
            k = self.canvas.px_per_mm
            spot = (QPointF(start) + QPointF(dx * k, dy * k)).toPoint()
            self.move_to(spot, modifier)
        if release:
            QTest.mouseRelease(self.canvas, LEFT, modifier, spot)

    def move_to(self, spot: QPoint, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Move with the button down; QTest's own move knows no keys."""
        from PySide6.QtCore import QEvent
        from PySide6.QtGui import QMouseEvent
        from PySide6.QtWidgets import QApplication

        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(spot),
            QPointF(self.canvas.mapToGlobal(spot)),
            Qt.MouseButton.NoButton,
            LEFT,
            modifier,
        )
        QApplication.sendEvent(self.canvas, event)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.canvas, key, modifier)

    def editor(self, element_id: str) -> "InlineEditor":
        """Double-click an element and return the field that opens."""
        from mapapp.desktop.briefing.inline import InlineEditor

        QTest.mouseDClick(self.canvas, LEFT, NONE, self.middle(element_id))
        found = [one for one in self.canvas.findChildren(InlineEditor) if one.isVisible()]
        assert len(found) == 1
        return found[0]

    def words(self, element_id: str) -> str:
        return self.window.content().words_of(self.desk.page.element(element_id))

    def painted(self) -> None:
        """Wait for nothing: paint all now."""
        self.canvas.pictures.finish()


@pytest.fixture
def hands(desk: "Desk") -> Iterator[PageHands]:
    """The page's window at its first start, beside the map's."""
    window = desk.window.briefings.open_page()
    window.resize(1280, 800)
    QTest.qWait(1)
    window.fit()
    hands = PageHands(window)
    hands.painted()
    yield hands
    window.close()


@pytest.fixture
def answered(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], list[str]]:
    """Have the file dialog answer with a path; the names that were proposed are kept."""
    from PySide6.QtWidgets import QFileDialog

    proposed: list[str] = []

    def answer(path: str) -> list[str]:
        def save(_parent: object, _title: str, name: str, _filter: str) -> tuple[str, str]:
            proposed.append(name)
            return path, ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
        monkeypatch.setattr(QFileDialog, "getOpenFileName", save)
        return proposed

    return answer
