"""Text as large as the system sets it: nothing a user needs is cut off, in window and dialogs."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QPushButton,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.desktop.conftest import Desk

SLACK_PX = 2


@pytest.fixture(params=[100, 150, 200])
def large_desk(
    open_desk: "Callable[[], Desk]", qapp: QApplication, request: pytest.FixtureRequest
) -> "Desk":
    """A window under a system whose text is that large, in per cent."""
    font = QFont(qapp.font())
    size = font.pointSizeF() if font.pointSizeF() > 0 else 9.0
    font.setPointSizeF(size * request.param / 100)
    qapp.setFont(font)
    desk = open_desk()
    desk.window.resize(1920, 1080)
    QTest.qWait(50)
    return desk


def cut_off(root: QWidget) -> list[str]:
    """Return what words in sight have less room than they take: labels, buttons, ticks."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, (QLabel, QPushButton, QCheckBox)):
            continue
        text = widget.text()
        if not text.strip() or (isinstance(widget, QLabel) and not widget.pixmap().isNull()):
            continue
        if type(widget).__name__ in ("ElidedLabel", "FittingLabel"):
            continue  # they say what there is room for, and all of it in their tip
        height = widget.fontMetrics().height()
        if widget.height() < height - SLACK_PX:
            found.append(
                f"{type(widget).__name__} {text[:40]!r}: {widget.height()} < {height} high"
            )
        if isinstance(widget, QLabel):
            if widget.wordWrap():
                needed = widget.heightForWidth(widget.width())
                if needed > widget.height() + SLACK_PX:
                    found.append(f"QLabel {text[:40]!r}: {widget.height()} < {needed} high")
                continue
            if "<" in text:
                continue
        needed = widget.minimumSizeHint().width()
        if isinstance(widget, QAbstractButton):
            needed = widget.fontMetrics().horizontalAdvance(text.replace("&", ""))
        if needed > widget.width() + SLACK_PX:
            found.append(f"{type(widget).__name__} {text[:40]!r}: {widget.width()} < {needed} wide")
    return found


def out_of_sight(window: QWidget) -> list[str]:
    """Return the buttons of a window that stand beyond its edges."""
    return [
        button.text() or button.accessibleName()
        for button in window.findChildren(QPushButton)
        if button.isVisible()
        and not button.visibleRegion().isEmpty()
        and not window.rect().contains(QRect(button.mapTo(window, QPoint(0, 0)), button.size()))
    ]


def test_the_window_cuts_nothing_off(large_desk: "Desk", qtbot: "QtBot") -> None:
    large_desk.drag("oceania", 0.8)

    def is_whole() -> None:
        assert cut_off(large_desk.window) == []

    qtbot.waitUntil(is_whole)  # layouts come to rest in their own time
    for dock in large_desk.window.docks:
        title = dock.titleBarWidget()
        assert title.height() >= title.fontMetrics().height()
        if dock.isVisible() and not dock.visibleRegion().isEmpty():
            assert dock.widget().y() >= title.y() + title.height() - SLACK_PX, "it hides its title"
    bar = large_desk.window.view_bar
    for widget in bar.findChildren(QAbstractButton):
        if widget.isVisible():
            corner = widget.mapTo(bar, QPoint(widget.width(), 0))
            assert corner.x() <= bar.width() + SLACK_PX, widget.accessibleName()


@pytest.mark.parametrize(
    "words",
    ["About", "Export image", "Start from a preset", "Solve for a target",
     "Briefing pack", "Preferences"],
)  # fmt: skip
@pytest.mark.qt_log_ignore(r"raise\(\)", extend=True)
def test_dialogs_cut_nothing_off(large_desk: "Desk", words: str) -> None:
    found: list[tuple[list[str], list[str]]] = []

    def look() -> None:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                found.append((cut_off(dialog), out_of_sight(dialog)))
                dialog.reject()

    QTimer.singleShot(300, look)
    large_desk.action(words).trigger()
    QTest.qWait(400)
    assert found == [([], [])]
