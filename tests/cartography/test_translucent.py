"""A translucent layer is put down once: strokes that cross are not darker where they do."""

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter, QTransform

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


def test_on_a_page_too_where_strokes_cross_nothing_is_darker(tmp_path: Path) -> None:
    tool = shutil.which("pdftoppm")
    if tool is None:
        pytest.skip("pdftoppm is not installed")
    writer = QPdfWriter(str(tmp_path / "a.pdf"))
    writer.setResolution(600)
    writer.setPageSize(QPageSize(QSizeF(40, 40), QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    painter.scale(600 / 72, 600 / 72)
    painter.translate(10, 10)
    painter.setClipRect(QRectF(0, 0, 18, 30))
    try:
        draw_as_sheet(painter, _two_strokes, opacity=0.5)
        painter.fillRect(QRectF(0, 0, 1, 1), QColor("#000000"))
    finally:
        painter.end()
    command = [
        tool,
        "-r",
        "72",
        "-png",
        "-singlefile",
        str(tmp_path / "a.pdf"),
        str(tmp_path / "a"),
    ]
    subprocess.run(command, check=True)
    image = QImage(str(tmp_path / "a.png"))
    grey = {place: image.pixelColor(*place).lightness() for place in ((14, 20), (20, 20), (20, 14))}
    assert all(115 <= level <= 140 for level in grey.values()), grey
    assert image.pixelColor(32, 20).lightness() == 255
    assert image.pixelColor(10, 10).lightness() < 60, "what comes after is opaque"
