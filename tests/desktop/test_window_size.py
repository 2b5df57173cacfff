"""A new window fits the screen it is shown on."""

import pytest
from PySide6.QtCore import QSize

from mapapp.desktop.window_size import WANTED, first_size


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1366, 728), (1920, 768)])
def test_a_new_window_is_on_the_screen_with_its_frame(width: int, height: int) -> None:
    size = first_size(QSize(width, height))
    assert size.width() < width
    assert size.height() <= height - 40
    assert size.width() <= WANTED.width()


def test_on_a_large_screen_it_has_the_size_it_wants() -> None:
    assert first_size(QSize(2560, 1400)) == WANTED
