"""A new window fits the screen it is shown on."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize

from mapapp.desktop import map_view, panels, scrolling
from mapapp.desktop.window_size import WANTED, first_size

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.desktop.conftest import Desk


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1366, 728), (1920, 768)])
def test_a_new_window_is_on_the_screen_with_its_frame(width: int, height: int) -> None:
    size = first_size(QSize(width, height))
    assert size.width() < width
    assert size.height() <= height - 40
    assert size.width() <= WANTED.width()


def test_on_a_large_screen_it_has_the_size_it_wants() -> None:
    assert first_size(QSize(2560, 1400)) == WANTED


def test_on_a_screen_at_double_size_it_is_as_large_as_the_screen_lets_it() -> None:
    assert first_size(QSize(960, 540)) == QSize(952, 492)


def test_with_all_panels_a_window_fits_a_low_screen(
    open_desk: "Callable[[], Desk]", qtbot: "QtBot", monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (map_view, panels, scrolling):
        monkeypatch.setattr(module, "is_low", lambda _widget: True)
    window = open_desk().window
    qtbot.waitUntil(lambda: "risk" in window.panels.__dict__)
    window.resize(960, 540)
    qtbot.waitUntil(lambda: window.size() == QSize(960, 540))
