"""A translucent layer is put down once: strokes that cross are not darker where they do."""

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from mapapp.cartography.translucent import draw_as_sheet


def _two_strokes(painter: QPainter) -> None:
    painter.fillRect(QRectF(2, 8, 16, 4), QColor("#000000"))
    painter.fillRect(QRectF(8, 2, 4, 16), QColor("#000000"))


def _drawn(ratio: float, opacity: float, moved: QPointF) -> QImage:
    side = round(40 * ratio)
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setTransform(QTransform.fromTranslate(moved.x(), moved.y()))
    try:
        draw_as_sheet(painter, _two_strokes, opacity=opacity)
        painter.fillRect(QRectF(0, 0, 1, 1), QColor("#000000"))
    finally:
        painter.end()
    return image


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_where_strokes_cross_a_translucent_layer_is_no_darker(ratio: float) -> None:
    moved = QPointF(10, 10)
    image = _drawn(ratio, 0.5, moved)

    def grey(x: float, y: float) -> int:
        at = (QPointF(x, y) + moved) * ratio
        return image.pixelColor(round(at.x()), round(at.y())).lightness()

    once, crossed = grey(4, 10), grey(10, 10)
    assert 120 <= once <= 135
    assert crossed == once
    assert grey(24, 24) == 255
    assert grey(0.25, 0.25) == 0, "what comes after is opaque, and where it was"


def test_an_opaque_layer_is_drawn_as_it_is() -> None:
    assert _drawn(1.0, 1.0, QPointF()).pixelColor(10, 10).lightness() == 0
