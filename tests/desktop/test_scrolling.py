"""Fields leave the wheel to the panel they stand in, unless they have the focus."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QSpinBox, QVBoxLayout, QWidget

from mapapp.desktop import scrolling
from mapapp.desktop.scrolling import SidewaysArea, TurnsWithFocus, scrolled

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Box(TurnsWithFocus, QSpinBox):
    """A number."""


def turn(widget: QWidget) -> bool:
    """Turn the wheel by one step over a widget; return whether it took it."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle, widget.mapToGlobal(middle), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    event.ignore()
    widget.wheelEvent(event)
    return event.isAccepted()


@pytest.mark.parametrize("has_focus", [True, False])
def test_the_wheel_turns_a_field_only_with_the_focus(
    qtbot: "QtBot", monkeypatch: pytest.MonkeyPatch, has_focus: bool
) -> None:
    box = Box()
    qtbot.addWidget(box)
    monkeypatch.setattr(box, "hasFocus", lambda: has_focus)
    box.setValue(5)
    assert turn(box) == has_focus
    assert box.value() == (6 if has_focus else 5)


def test_a_panel_is_as_wide_as_its_room_and_takes_no_keys(qtbot: "QtBot") -> None:
    inner = QWidget()
    inner.setMinimumHeight(2_000)
    QVBoxLayout(inner)
    area = scrolled(inner)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    QApplication.processEvents()
    assert inner.width() == area.viewport().width()
    assert area.verticalScrollBar().maximum() > 0
    assert area.horizontalScrollBar().isVisible() is False
    assert area.focusPolicy() == Qt.FocusPolicy.NoFocus


def large() -> QWidget:
    """Return a widget that needs 600 by 180 px."""
    part, whole = QWidget(), QWidget()
    part.setFixedSize(600, 180)
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(part)
    return whole


def test_an_area_is_as_high_as_what_it_shows_and_scrolls_it_sideways(
    qtbot: "QtBot", monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scrolling, "is_low", lambda _widget: False)
    area = SidewaysArea(large(), QSize(300, 90))
    qtbot.addWidget(area)
    area.resize(700, 180)
    area.show()
    assert area.minimumSizeHint() == QSize(300, 180)
    assert area.horizontalScrollBar().maximum() == 0
    area.resize(400, 200)
    bar = area.horizontalScrollBar()
    assert bar.maximum() == 200
    assert area.minimumSizeHint() == QSize(300, 180 + bar.sizeHint().height())
    assert area.verticalScrollBar().maximum() == 0


def test_on_a_low_screen_it_may_be_lower_than_what_it_shows(
    qtbot: "QtBot", monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scrolling, "is_low", lambda _widget: True)
    area = SidewaysArea(large(), QSize(300, 90))
    qtbot.addWidget(area)
    assert area.minimumSizeHint() == QSize(300, 90)
