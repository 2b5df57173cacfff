"""A translucent layer as one sheet: where two of its strokes cross, nothing is darker."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QImage, QPaintEngine, QPainter, QPixmap


def draw_as_sheet(painter: QPainter, draw: Callable[[QPainter], None], *, opacity: float) -> None:
    """Draw something once, then put it down as a whole with an opacity from 0 to 1.

    Screens and images get it so. Vector files have each stroke translucent: what is drawn there
    stays lines and letters that can be edited.
    """
    if opacity >= 1.0:
        draw(painter)
        return
    engine = painter.paintEngine()
    if engine.type() != QPaintEngine.Type.Raster:
        painter.setOpacity(opacity)
        draw(painter)
        painter.setOpacity(1.0)
        return
    sheet = _sheet_for(painter)
    over = QPainter(sheet)
    try:
        over.setRenderHints(painter.renderHints())
        over.setTransform(painter.worldTransform())
        draw(over)
    finally:
        over.end()
    painter.save()
    painter.resetTransform()
    painter.setOpacity(opacity)
    painter.drawImage(QPointF(0, 0), sheet)
    painter.restore()


def _sheet_for(painter: QPainter) -> QImage:
    """Return a clear image as large and as fine as what is painted on."""
    device = painter.device()
    ratio = device.devicePixelRatio()
    size = QSize(device.width(), device.height())
    if not isinstance(device, (QImage, QPixmap)):  # a widget counts in its own units
        size = QSize(round(device.width() * ratio), round(device.height() * ratio))
    sheet = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    sheet.setDevicePixelRatio(ratio)
    sheet.fill(0)
    return sheet
