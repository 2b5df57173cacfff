"""A translucent layer as one sheet: where two of its strokes cross, nothing is darker."""

from collections.abc import Callable
from math import ceil, floor
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPaintEngine, QPainter, QPixmap

SHEET_DPI: Final = 300.0  # of a sheet embedded in a document: as fine as print shows


def draw_as_sheet(
    painter: QPainter,
    draw: Callable[[QPainter], None],
    *,
    opacity: float,
    words: bool = False,
) -> None:
    """Draw something once, then put it down as a whole with an opacity from 0 to 1.

    On screens, in images and in documents a sheet is an image; words (``words``) of a document
    stay words that can be searched, each translucent. In an SVG what is drawn is opaque: the
    group that it stands in has the opacity (`mapapp.briefing.paint_map.Step`).
    """
    engine = painter.paintEngine().type()
    if opacity >= 1.0 or engine == QPaintEngine.Type.SVG:
        draw(painter)
    elif engine == QPaintEngine.Type.Raster:
        _put_down_image(painter, draw, opacity)
    elif words:
        painter.setOpacity(opacity)
        draw(painter)
        painter.setOpacity(1.0)
    else:
        _put_down_on_page(painter, draw, opacity)


def _put_down_image(painter: QPainter, draw: Callable[[QPainter], None], opacity: float) -> None:
    sheet = _sheet_for(painter)
    _draw_on(sheet, painter, draw)
    painter.save()
    painter.resetTransform()
    painter.setOpacity(opacity)
    painter.drawImage(QPointF(0, 0), sheet)
    painter.restore()


def _draw_on(
    sheet: QImage,
    painter: QPainter,
    draw: Callable[[QPainter], None],
    *,
    part: QRect | None = None,
    scale: float = 1.0,
) -> None:
    """Draw on a sheet as on what the painter paints, or on a smaller one of a part of that."""
    over = QPainter(sheet)
    try:
        over.setRenderHints(painter.renderHints())
        if part is not None:
            over.scale(scale, scale)
            over.translate(-part.topLeft())
        over.setTransform(painter.worldTransform(), combine=True)
        draw(over)
    finally:
        over.end()


def _put_down_on_page(painter: QPainter, draw: Callable[[QPainter], None], opacity: float) -> None:
    """Put down an image of what the clip leaves, as fine as print shows it."""
    device = painter.device()
    part = QRect(0, 0, device.width(), device.height())
    if painter.hasClipping():
        clip = painter.worldTransform().mapRect(painter.clipBoundingRect())
        left, top = floor(clip.left()), floor(clip.top())
        clipped = QRect(left, top, ceil(clip.right()) - left, ceil(clip.bottom()) - top)
        part = part.intersected(clipped)
    if part.isEmpty():
        return
    scale = min(1.0, SHEET_DPI / max(1, device.logicalDpiX()))
    sheet = QImage(
        ceil(part.width() * scale), ceil(part.height() * scale),
        QImage.Format.Format_ARGB32_Premultiplied,
    )  # fmt: skip
    sheet.fill(0)
    _draw_on(sheet, painter, draw, part=part, scale=scale)
    painter.save()
    painter.resetTransform()
    painter.setOpacity(opacity)
    width, height = sheet.width() / scale, sheet.height() / scale
    painter.drawImage(QRectF(part.left(), part.top(), width, height), sheet)
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
