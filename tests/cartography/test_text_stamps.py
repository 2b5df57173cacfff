"""Kept images of texts look like the texts."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from mapapp.cartography.text import Run, draw_lines
from mapapp.cartography.text_stamps import MOST_KEPT, TextStamps
from mapapp.cartography.theme import LIGHT

pytestmark = pytest.mark.usefixtures("qapp")
INK, HALO = QColor("#1B1F24"), QColor("#FFFFFF")


def drawn(
    write: Callable[..., None], ratio: float, box: QRectF, text: str, halo: QColor | None
) -> np.ndarray:
    """Return the pixels of two lines of text on a coloured ground."""
    image = QImage(round(160 * ratio), round(80 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("#88AACC"))
    lines = [[Run(text, LIGHT.font())], [Run("12.3", LIGHT.font(bold=True))]]
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        write(painter, lines, box, ink=INK, halo=halo, halo_px=3.0)
    finally:
        painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : image.width() * 4].astype(int)


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("halo", [HALO, None])
@pytest.mark.parametrize("left", [20.0, 20.25, 21.5])
def test_a_stamp_has_the_pixels_of_the_text(ratio: float, halo: QColor | None, left: float) -> None:
    box = QRectF(left, 15.5, 90, 40)
    stamps = TextStamps(ratio)
    letters = drawn(draw_lines, ratio, box, "DR Congo", halo)
    for _ in range(2):  # when it is made, and when it is kept
        assert np.abs(letters - drawn(stamps.draw, ratio, box, "DR Congo", halo)).max() <= 2


def test_other_words_are_other_stamps() -> None:
    box, stamps = QRectF(20, 15, 90, 40), TextStamps(1.0)
    first = drawn(stamps.draw, 1.0, box, "Chile", HALO)
    assert (first != drawn(stamps.draw, 1.0, box, "China", HALO)).any()
    assert (first != drawn(stamps.draw, 1.0, box, "Chile", None)).any()
    assert (first == drawn(stamps.draw, 1.0, box, "Chile", HALO)).all()


def test_no_more_is_kept_than_there_is_room_for() -> None:
    stamps = TextStamps(1.0)
    for number in range(MOST_KEPT + 3):
        drawn(stamps.draw, 1.0, QRectF(20, 15, 90, 40), str(number), None)
    assert stamps.kept == 3
