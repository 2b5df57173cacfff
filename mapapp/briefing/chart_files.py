"""A chart as a picture or as figures, for the clipboard or a file: PNG, SVG, CSV."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QRectF,
    QSizeF,
)
from PySide6.QtGui import QImage, QImageWriter, QPainter

from mapapp.briefing.files import ExportError, write_whole
from mapapp.briefing.svg import painted_svg
from mapapp.cartography.chart_sheet import ChartSheet, paint_sheet, sheet_size
from mapapp.cartography.fonts import export_family
from mapapp.cartography.theme import LIGHT, MapTheme, TypeScale
from mapapp.phrases import phrase

translate = QCoreApplication.translate

IMAGE_SCALE: Final = 2.0
SVG_DPI: Final = 96
# Whoever opens an SVG may not have the font of our exports.
SVG_FALLBACKS: Final = "'Source Sans 3', 'Segoe UI', Helvetica, Arial, sans-serif"
BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"


def chart_theme(theme: MapTheme = LIGHT) -> MapTheme:
    """Return a theme in the export font: light unless another is asked for."""
    return replace(theme, type=TypeScale(export_family(), 12.0, 16.0))


def chart_image(sheet: ChartSheet, theme: MapTheme | None = None) -> QImage:
    """Return a sheet as an image at the size in which it reads best, twice as fine.

    Raises
    ------
    ExportError
        If there is not enough memory for it.
    """
    theme = theme or chart_theme()
    size = sheet_size(sheet, theme)
    pixels = (size * IMAGE_SCALE).toSize()
    image = QImage(pixels, QImage.Format.Format_RGB32)
    if image.isNull():
        message = phrase("There is not enough memory for the picture of this chart.")
        raise ExportError(message)
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(IMAGE_SCALE, IMAGE_SCALE)
        # One more, so that no rim is left where the size was rounded.
        paint_sheet(painter, QRectF(0, 0, size.width() + 1, size.height() + 1), sheet, theme)
    finally:
        painter.end()
    image.setText("Title", sheet.title)
    image.setText("Description", sheet.subtitle)
    image.setText("Source", sheet.source)
    return image


def chart_png(sheet: ChartSheet, theme: MapTheme | None = None) -> bytes:
    """Return a sheet as PNG, with title and source as text inside it.

    Raises
    ------
    ExportError
        If it cannot be made.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    if not writer.write(chart_image(sheet, theme)):
        message = phrase(
            "The picture of the chart could not be made: {reason}.",
            reason=writer.errorString(),
        )
        raise ExportError(message)
    return bytes(data.data())


def chart_svg(sheet: ChartSheet, theme: MapTheme | None = None) -> bytes:
    """Return a sheet as SVG, drawn by the same painter; its words stay words."""
    theme = theme or chart_theme()
    size: QSizeF = sheet_size(sheet, theme)
    box = QRectF(0, 0, size.width(), size.height())
    text = painted_svg(
        lambda painter: paint_sheet(painter, box, sheet, theme),
        size,
        dpi=SVG_DPI,
        title=sheet.title,
        description=f"{sheet.subtitle}. {sheet.source}",
    )
    family = theme.type.family
    if family:
        named = f'font-family="{family}"'
        text = text.replace(named, f"font-family=\"'{family}', {SVG_FALLBACKS}\"")
    return text.encode("utf-8")


def chart_csv(sheet: ChartSheet) -> bytes:
    """Return a sheet's figures as CSV in UTF-8, with the mark that spreadsheets know it by."""
    return BYTE_ORDER_MARK + sheet.table.comma_separated().encode("utf-8")


WRITERS: Final[Mapping[str, Callable[[ChartSheet], bytes]]] = {
    ".png": chart_png,
    ".svg": chart_svg,
    ".csv": chart_csv,
}


def write_chart(sheet: ChartSheet, path: Path) -> None:
    """Write a sheet as what the file's name ends in: ``.png``, ``.svg`` or ``.csv``.

    Raises
    ------
    ExportError
        If the name ends in something else, or the file cannot be written; an older file stays.
    """
    writer = WRITERS.get(path.suffix.lower())
    if writer is None:
        message = phrase(
            "{file} does not end in .png, .svg or .csv. Charts are written as PNG or "
            "SVG, their figures as CSV.",
            file=path.name,
        )
        raise ExportError(message)
    write_whole(path, writer(sheet))
